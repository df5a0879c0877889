/** Documents: generated pages are current, every error has a page with an example that gives it, links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemCodes } from '#acts'
import { pages } from '../scripts/document.ts'
import { elsewhere, problemsIn, zoo } from '../scripts/error-zoo.ts'
import { paragraphMap } from '../scripts/paragraphs.ts'

const root = join(import.meta.dirname, '..')

describe('generated pages', () => {
  test.each([...pages()])('%s is what the code writes (npm run document)', (path, text) => { expect(readFileSync(join(root, path), 'utf8')).toBe(text) })
})
describe('the error zoo', () => {
  test.each(problemCodes)('%s has an example', code => { expect(zoo[code] !== undefined || elsewhere[code] !== undefined).toBe(true) })
  test.each(Object.entries(zoo))('%s: its example gives it, with a remedy', (code, specimen) => {
    const own = problemsIn(specimen.dossier).filter(p => p.code === code)
    expect(own.length).toBeGreaterThan(0)
    for (const p of own) { expect(p.found).not.toBe(''); expect(p.wants).not.toBe(''); expect(p.remedy).not.toBe(''); expect(p.where.line).toBeGreaterThan(0) }
  })
})
describe('the ministry\'s page', () => {
  test.each(paragraphMap())('paragraph $paragraph is answered by an act or a claim', p => { expect(p.acts.length + p.claims.length).toBeGreaterThan(0) })
})
describe('links in the documents', () => {
  const files = [...readdirSync(root).filter(f => f.endsWith('.md')), ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.md')).map(f => join('docs', f))]
  test.each(files)('%s', file => {
    const text = readFileSync(join(root, file), 'utf8')
    const broken = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(m => m[1] ?? '').filter(to => !existsSync(resolve(root, dirname(file), decodeURI(to))))
    expect(broken).toEqual([])
  })
})
