/** Every page and file that the links of a page lead to, each asked for once. */
import { expect } from 'vitest'

/** Follows the links in one language from a first address; gives the addresses seen. Each must be there and hold nothing unsaid. */
export const crawl = async (get: (path: string) => Promise<{ readonly status: number; readonly text: string }>, first: string, lang: string): Promise<ReadonlySet<string>> => {
  const seen = new Set<string>()
  const ahead = [`${first}?lang=${lang}`]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const { status, text } = await get(next)
    expect(`${status} ${next}`).toBe(`200 ${next}`)
    if (next.includes('.xlsx')) continue
    expect(text).not.toMatch(/undefined|\[object|NaN/)
    for (const [, link = ''] of text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)) { const to = link.replaceAll('&amp;', '&'); if (to.includes(`lang=${lang}`)) ahead.push(to) }
  }
  return seen
}
