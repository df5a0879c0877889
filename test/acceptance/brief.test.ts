/** The brief that the page began with: Kazakhstan in the OIC as at 31 January 2014, in both languages, looked at sentence by sentence. */
import { describe, expect, test } from 'vitest'
import { briefToHtml, briefToJson, briefToMarkdown, briefToPage, briefToText, countryBrief, materialOf } from '#briefs'
import { assemble } from '#acts'
import { locales } from '#locales'
import { constitutions } from '#organisations'
import { dossiers, material } from './fixture.ts'

const asked = { party: 'KAZ', organisation: 'oic', asAt: '2014-01-31' } as const
const written = (lang: 'en' | 'ar', from = material) => countryBrief(from, { ...asked, locale: locales[lang] })
const formats = (brief: ReturnType<typeof written>): readonly string[] => [briefToText(brief), briefToMarkdown(brief), briefToHtml(brief), briefToPage(brief), JSON.stringify(briefToJson(brief))]

/** Text without the runs that are isolated from the direction of the line (U+2068 … U+2069, which nest). */
const outsideIsolates = (text: string): string => {
  let depth = 0
  let out = ''
  for (const c of text) {
    if (c === '\u2068') depth++
    else if (c === '\u2069') depth--
    else if (depth === 0) out += c
  }
  expect(depth).toBe(0)
  return out
}

describe.each(['en', 'ar'] as const)('%s', lang => {
  const brief = written(lang)
  const sentences = brief.sections.flatMap(s => s.sentences)
  test('has every section the ministry asked for, each with something in it, the work lists last', () => {
    expect(brief.sections.map(s => s.key)).toEqual(['membership', 'mission', 'organs', 'sessions', 'treaties', 'money', 'bank', 'initiatives', 'visits', 'candidatures', 'intentions', 'due', 'not-established', 'contradictions'])
    expect(brief.sections.filter(s => s.sentences.length === 0).map(s => s.key)).toEqual([])
    expect(brief.sections.filter(s => s.heading.trim() === '')).toEqual([])
  })
  test('every sentence ends with its grounds, and every ground is a note that exists', () => {
    const numbers = new Set(brief.notes.map(n => n.number))
    expect(sentences.filter(s => s.notes.length === 0).map(s => s.text)).toEqual([])
    expect(sentences.flatMap(s => s.notes.filter(n => !numbers.has(n)).map(n => `${n}: ${s.text}`))).toEqual([])
    expect(brief.notes.map(n => n.number)).toEqual(brief.notes.map((_, i) => i + 1))
  })
  test('every note that is an act names its source', () => { expect(brief.notes.filter(n => n.ground === 'act' && n.sources.length === 0).map(n => n.id)).toEqual([]) })
  test('no format shows a value that is not there', () => {
    for (const text of formats(brief).slice(0, 4)) for (const word of ['undefined', 'NaN', '[object', 'Invalid Date', '${']) expect(text).not.toContain(word)
  })
  test('the same inputs give the same bytes, the same sentences in whatever order the dossiers are read', () => {
    expect(formats(written(lang))).toEqual(formats(brief))
    const { holdings } = assemble(dossiers.toReversed(), { learnt: '2026-11-23' })
    // Claims are listed in the order of their dossiers; what is said of them does not go by it.
    const said = (b: typeof brief) => b.sections.map(s => s.sentences.map(x => x.text).toSorted())
    expect(said(written(lang, materialOf(holdings, constitutions).material))).toEqual(said(brief))
  })
  test('what the page is famous for is in it', () => {
    const all = sentences.map(s => s.text).join('\n')
    for (const figure of ['506', '46.2', '457.2', '987', '1995']) expect(all).toContain(figure)
    expect(brief.sections.find(s => s.key === 'contradictions')?.sentences.map(s => s.claim)).toEqual(expect.arrayContaining(['kz-isdb-share', 'kz-sg-by-summit', 'kz-somalia-collected', 'kz-events', 'kz-syria-year']))
    expect(brief.sections.find(s => s.key === 'not-established')?.sentences.length).toBeGreaterThan(3)
  })
  test('unread provisions say so', () => {
    expect(sentences.some(s => s.marks.includes('unread'))).toBe(true)
    expect(brief.notes.filter(n => n.ground === 'provision' && !n.marks.includes('unread')).map(n => n.id)).toEqual([])
  })
})

test('Arabic holds no Latin letters outside isolates, neither in the sentences nor in the notes', () => {
  const brief = written('ar')
  expect(brief.dir).toBe('rtl')
  const texts = [brief.title, brief.subtitle, brief.notesHeading, ...brief.sections.map(s => s.heading), ...brief.sections.flatMap(s => s.sentences.map(x => x.text)), ...brief.notes.flatMap(n => [n.text, ...n.sources.map(s => s.text)])]
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.filter(t => /[A-Za-z]/.test(outsideIsolates(t)))).toEqual([])
})
test('both languages say the same number of things on the same grounds', () => {
  const [en, ar] = [written('en'), written('ar')]
  expect(ar.sections.map(s => s.sentences.map(x => x.notes))).toEqual(en.sections.map(s => s.sentences.map(x => x.notes)))
})
