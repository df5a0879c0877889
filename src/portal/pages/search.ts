/** Search: subjects by name in any language, by former name, or by id; decisions by number or title, sessions by number or name. */
import { sessionKey, stateName, type Subject, type SubjectType } from '#acts'
import { decisionsOf } from '#law'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said } from '../html.ts'
import { decisionPath, sessionPath, subjectLink, subjectPath } from '../links.ts'
import { table } from '../table.ts'
import { searchForm } from './home.ts'

const most = 60
const languages = ['en', 'ar', 'fr', 'ru', 'kk'] as const
/** Letters as people type them: no case, no accents, no vowel marks, one form of alif, of ta marbuta and of ya. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u2068\u2069]/g, '').replace(/[أإآٱ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي').toLowerCase().trim()
/** A number as people type it: "2758(XXVI)", "2758 (xxvi)". */
const closed = (text: string): string => folded(text).replace(/[\s-]+/g, '')

const namesOf = (desk: Desk, s: Subject): readonly string[] => [
  s.id, ...Object.values(s.names), ...Object.values(s.short ?? {}), ...(s.type === 'party' ? languages.flatMap(l => stateName(s.id, l) ?? []) : []), ...(s.type === 'body' ? s.alsoCalled ?? [] : []),
  ...desk.material.index.of(s.id).flatMap(e => (e.act.act === 'naming' && e.act.of === s.id ? (typeof e.act.name === 'string' ? [e.act.name] : Object.values(e.act.name)) : [])),
]
const kindOf = (desk: Desk, { id, type }: Subject): string => {
  const { m } = desk
  const names: Partial<Record<SubjectType, string>> = { party: m.state, body: id.includes('.') ? m.organ : m.organisation, person: m.person, office: m.office, instrument: m.instrument }
  return names[type] ?? desk.words.term(type)
}

interface Hit { readonly id: string; readonly type: SubjectType | 'decision' | 'session'; readonly kind: string; readonly name: string; readonly page: string | undefined; /** 0 the very name, 1 its beginning, 2 a part of it. */ readonly best: number }
const rank = (names: readonly string[], q: string): number => (q === '' ? 3 : names.some(n => n === q) ? 0 : names.some(n => n.startsWith(q)) ? 1 : names.some(n => n.includes(q)) ? 2 : 3)

const subjectsFound = (desk: Desk, q: string): readonly Hit[] => [...desk.material.index.subjects.values()].flatMap((s): Hit[] => {
  const best = rank(namesOf(desk, s).map(folded), q)
  // A State about which nothing is known is found by its exact name alone.
  return best === 3 || (s.type === 'party' && best > 0 && desk.material.index.of(s.id).length === 0) ? [] : [{ id: s.id, type: s.type, kind: kindOf(desk, s), name: desk.words.name(s.id), page: subjectPath(s), best }]
})
/** Decisions that are known on the day: their numbers, the symbols of their drafts, their titles. */
const decisionsFound = (desk: Desk, q: string): readonly Hit[] => desk.subjects('body').flatMap(({ id: organ }) => decisionsOf(organ)(desk.register).flatMap((d): Hit[] => {
  if (d.key === null) return []
  const titles = typeof d.title === 'string' ? [d.title] : Object.values(d.title)
  const best = Math.min(rank([d.number ?? '', d.draft ?? '', d.key].map(closed), closed(q)), Math.max(1, rank(titles.map(folded), q)))
  return best === 3 ? [] : [{ id: d.key, type: 'decision', kind: desk.m.decision.decision, name: `${desk.words.name(d.key)}: ${desk.words.text(d.title)}`, page: decisionPath(d.key), best }]
}))
/** Sessions that have begun by the day; "38" alone finds the thirty-eighth of every organ. */
const sessionsFound = (desk: Desk, q: string): readonly Hit[] => desk.subjects('body').flatMap(({ id: organ }) => desk.register.acts(organ, 'session', s => s.organ === organ).flatMap((s): Hit[] => {
  const key = sessionKey(s)
  const name = desk.words.session(key)
  const best = Math.min(rank([folded(name), key], q), s.ordinal !== undefined && String(s.ordinal) === q ? 1 : 3)
  return best === 3 ? [] : [{ id: key, type: 'session', kind: desk.m.session, name, page: sessionPath(key), best }]
}))

export const search: Write = desk => {
  const { m } = desk
  const asked = (desk.query('q') ?? '').slice(0, 100)
  const q = folded(asked)
  const seen = new Set<string>()
  const found = q === '' ? [] : [...subjectsFound(desk, q), ...decisionsFound(desk, q), ...sessionsFound(desk, q)].filter(h => { const is = seen.has(h.id); seen.add(h.id); return !is }).sort((a, b) => a.best - b.best || desk.compare(a.name, b.name)).slice(0, most)
  return {
    title: m.search, under: '/search', keeps: { q: asked }, json: { ...daysOf(desk), q: asked, found: found.map(({ id, type, name, page }) => ({ id, type, name, ...(page ? { page } : {}) })) },
    body: html`<h1 class="ds-heading" data-size="lg">${m.search}</h1>
${searchForm(desk, asked)}
${q === '' ? '' : html`<p role="status">${said(m.searchResults(found.length, asked))}</p>${found.length === 0 ? '' : table<Hit>(m.search, [
      { heading: m.names, names: true, cell: h => subjectLink(desk, h.id, h.name) },
      { heading: m.kind, beside: true, cell: h => h.kind },
      { heading: m.id, cell: h => html`<code dir="ltr">${h.id}</code>` },
    ], found, m.nothingYet)}`}`,
  }
}
