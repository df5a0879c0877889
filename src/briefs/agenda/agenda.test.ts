/** The agenda of the League of Lakes as a list and as an iCalendar feed, read again by another library. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { day, plusDays, type Day } from '#calendar'
import { charter, constitution, handOverAtOpening, textOf, troika, type Answer } from '#law'
import { locales } from '#locales'
import { ask, indexActs, lawOf, registerAsAt } from '#status'
import { agendaOf, type Agenda } from './agenda.ts'
import { agendaToCalendar, type LinkTo } from './calendar.ts'
import { agendaToMarkdown, agendaToText } from './list.ts'

const art = textOf('league.charter')
const chair = handOverAtOpening('league.council', art(4))
const law = lawOf([constitution({ id: 'league', charters: [charter({
  text: 'league.charter', membership: { admission: art(1) }, organs: { council: { cite: art(3), meets: { everyYears: 1, cite: art(3, 2) }, presidency: chair, troika: troika('league.council', chair, art(6)) } },
  offices: { warden: { office: 'league.warden', electedBy: 'council', years: 5, cite: art(7) } },
})] })])
const dossier = `
recorded: 2020-01-01
parties: { AAA: { name: { en: "Aland, Upper", ar: "ألاند العليا" }, form: organisation }, BBB: { name: { en: Bland, ar: "بلاند" }, form: organisation } }
bodies: { league: { name: { en: League of Lakes, ar: "عصبة البحيرات" }, form: organisation }, league.council: { name: { en: Council, ar: "المجلس" }, form: principal-organ } }
people: { ada: { name: { en: Ada, ar: "آدا" } } }
offices: { league.warden: { name: { en: Warden, ar: "القيّم" }, of: league } }
instruments: { league.charter: { title: { en: Charter, ar: "الميثاق" }, clauses: { applied-from: { on: 1990-01-01 } } } }
sources: { book: { title: Book of the League, seen: 2020-01-01, rank: official } }
defaults: { source: book }
acts:
  - { id: s1, on: 1995-05-01/1995-05-03, act: session, organ: league.council, ordinal: 1, host: AAA, place: Port }
  - { id: s2, on: 1996-05-01/1996-05-03, act: session, organ: league.council, ordinal: 2, host: BBB, place: Quay }
  - { id: d3, on: 1996-05-03, act: designation, session: league.council/3, host: AAA, due: 1997-06-10/1997-06-12 }
  - { id: ada, on: 1993, act: election, to: league.warden, person: ada, of: AAA, by: league.council }
  - { id: dam, on: 1996-01-01, act: intention, by: AAA, in: league, to: "build a dam; then, perhaps, a quay", due: 1996-09 }
`
const read = readDossier(dossier, { file: 'league.yaml', id: 'league' })
const { holdings, problems } = assemble([read.dossier], { learnt: day('2020-01-01') })
const index = indexActs(holdings.acts, holdings)
const agenda = (lang: 'en' | 'ar', asAt = '1996-12-01'): Agenda => {
  const register = registerAsAt(index, day(asAt))
  const asked = <Q extends 'deadlines' | 'sessions'>(question: { readonly ask: Q } & (Q extends 'deadlines' ? { readonly of: string } : { readonly organ: string })) => ask(question as never, register, law) as unknown as Answer<Q>
  return agendaOf({ of: 'league', deadlines: [asked({ ask: 'deadlines', of: 'league' })], sessions: [asked({ ask: 'sessions', organ: 'league.council' })], register, locale: locales[lang] })
}
interface Entry { readonly uid: string; readonly start: string; readonly end: string; readonly summary: string; readonly description: string; readonly language: unknown; readonly stamp: string; readonly status: unknown; readonly url: unknown }
const readAgain = (text: string): { readonly name: string; readonly entries: readonly Entry[] } => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  // The reader takes NAME (RFC 7986) for a property it does not know, and leaves its text escaped.
  const name = String(calendar.getFirstPropertyValue('name')).replace(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c))
  return { name, entries: calendar.getAllSubcomponents('vevent').map(e => {
    const value = (property: string) => { const v: unknown = e.getFirstPropertyValue(property); return v === null ? null : String(v) }
    return { uid: value('uid')!, start: value('dtstart')!, end: value('dtend')!, summary: value('summary')!, description: value('description')!, language: e.getFirstProperty('summary')?.getParameter('language'), stamp: value('dtstamp')!, status: value('status'), url: value('url') }
  }) }
}

test('the dossier of this test is in order', () => { expect([...read.problems, ...problems].filter(p => p.severity === 'error')).toEqual([]) })

describe('iCalendar', () => {
  test.each(['en', 'ar'] as const)('read again it holds what the agenda holds: %s', lang => {
    const a = agenda(lang)
    const { name, entries } = readAgain(agendaToCalendar(a))
    expect(name).toBe(a.title)
    expect(entries.map(e => [e.start, e.end, e.summary, e.language])).toEqual(a.items.map(i => [i.from, plusDays(i.to, 1), i.title, lang]))
    for (const [i, e] of entries.entries()) for (const s of [...a.items[i]!.sentences, ...a.items[i]!.grounds]) expect(e.description).toContain(s)
    expect(entries.length).toBeGreaterThanOrEqual(5)
  })
  test('sessions are spans, deadlines one day; what is only planned is tentative', () => {
    const { entries } = readAgain(agendaToCalendar(agenda('en')))
    const of = (uid: string) => entries.find(e => e.uid.startsWith(uid))
    expect(of('session%20league.council%2F2')).toMatchObject({ start: '1996-05-01', end: '1996-05-04', status: 'CONFIRMED' })
    expect(of('session%20league.council%2F3')).toMatchObject({ start: '1997-06-10', end: '1997-06-13', status: 'TENTATIVE' })
    expect(of('session-due')).toMatchObject({ start: '1997-05-01', end: '1997-05-02', status: null })
    expect(entries.some(e => e.uid.startsWith('session-planned'))).toBe(false)
  })
  test('identities are each their own, and stay from one day to the next and from one language to the other', () => {
    const uids = (a: Agenda) => readAgain(agendaToCalendar(a)).entries.map(e => e.uid)
    const first = uids(agenda('en'))
    expect(new Set(first).size).toBe(first.length)
    expect(uids(agenda('ar'))).toEqual(first)
    expect(uids(agenda('en', '1996-12-02'))).toEqual(first)
  })
  test('the same agenda gives the same bytes, stamped with the day that was asked for', () => {
    expect(agendaToCalendar(agenda('ar'))).toBe(agendaToCalendar(agenda('ar')))
    expect(new Set(readAgain(agendaToCalendar(agenda('en', '1996-12-05'))).entries.map(e => e.stamp))).toEqual(new Set(['1996-12-05T00:00:00Z']))
  })
  test('lines end as the standard wants them and none is longer than 75 octets', () => {
    for (const lang of ['en', 'ar'] as const) {
      const text = agendaToCalendar(agenda(lang), () => 'https://example.org/oic')
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }
  })
  test('links are optional, and only addresses are written', () => {
    const urls = (link: LinkTo) => readAgain(agendaToCalendar(agenda('en'), link)).entries.map(e => e.url)
    expect(urls(i => (i.kind === 'session' ? `https://example.org/${encodeURIComponent(i.subject)}` : undefined)).filter(u => u !== null)).toEqual(['https://example.org/league.council%2F1', 'https://example.org/league.council%2F2', 'https://example.org/league.council%2F3'])
    expect(urls(() => 'https://example.org/\r\nATTENDEE:mailto:x').every(u => u === null)).toBe(true)
    expect(urls(() => 'javascript:alert(1)').every(u => u === null)).toBe(true)
  })
  test('an agenda without anything is a calendar all the same', () => {
    const empty = { ...agenda('en'), items: [] }
    expect(readAgain(agendaToCalendar(empty))).toEqual({ name: empty.title, entries: [] })
  })
  test('separators and line breaks in a title break nothing', () => {
    const a = agenda('en')
    const titled = { ...a, title: 'Due: A, B; C\\D\nBEGIN:VEVENT', items: a.items.slice(0, 1).map(i => ({ ...i, title: 'x\r\nEND:VCALENDAR;,\\', to: '9999-12-31' as Day })) }
    const { name, entries } = readAgain(agendaToCalendar(titled))
    expect([name, entries.length, entries[0]?.summary]).toEqual(['Due: A, B; C\\D\nBEGIN:VEVENT', 1, 'x\nEND:VCALENDAR;,\\'])
  })
})

describe('list', () => {
  test('in order of day, each in a sentence; what is past and what has no day says so', () => {
    const text = agendaToText(agenda('en'), locales.en)
    expect(text.split('\n')[0]).toBe('What is due: League of Lakes')
    expect(agenda('en').items.map(i => i.from)).toEqual(agenda('en').items.map(i => i.from).toSorted())
    expect(text).toContain('30 September 1996')
    expect(text).toContain('Intention to be carried out: build a dam; then, perhaps, a quay (Aland, Upper)')
    expect(text).toContain('Perhaps overdue on 1 December 1996')
    expect(text).toContain('The day is not established')
    expect(text).toContain('10 to 12 June 1997')
    expect(text).not.toMatch(/undefined|\[object/)
  })
  test('with its grounds in Markdown, in Arabic too', () => {
    expect(agendaToMarkdown(agenda('en'), locales.en)).toContain('Charter, Art. 3(2)')
    const ar = agendaToMarkdown(agenda('ar'), locales.ar)
    expect(ar).toContain('# المواعيد المستحقة: عصبة البحيرات')
    expect(ar).not.toMatch(/undefined|\[object/)
  })
  test('says that nothing is due, and what is wanted, where that is the answer', () => {
    const register = registerAsAt(index, day('1996-12-01'))
    const a = agendaOf({ of: 'BBB', deadlines: [ask({ ask: 'deadlines', of: 'BBB' }, register, law)], register, locale: locales.en })
    expect(a.items).toEqual([])
    expect(agendaToText(a, locales.en)).toContain('Nothing is due that the register knows of')
    expect(a.untold).toHaveLength(1)
  })
})
