/** What every page of the portal is, whatever it shows: whole without script or style of its own, in its language, with anchors that lead somewhere. */
import { expect } from 'vitest'

/** Holds the text of a page, as it was answered in a language, against that. */
export const expectWholePage = ({ status, text }: { readonly status: number; readonly text: string }, lang: string): void => {
  expect(status).toBe(200)
  expect(text).toContain(`<html lang="${lang}"`)
  expect(text.match(/<h1/g)).toHaveLength(1)
  expect(text).not.toMatch(/<script|\son[a-z]+=|\sstyle=|<style|="javascript:/i)
  expect(text).not.toMatch(/undefined|\[object|NaN/)
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(m => m[1])
  expect(ids).toEqual([...new Set(ids)])
  for (const [, anchor] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor)
}
