/** Search: subjects by name in any language, by former name, or by id. */
import { stateName, type Subject, type SubjectType } from '#acts'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said } from '../html.ts'
import { subjectLink, subjectPath } from '../links.ts'
import { table } from '../table.ts'
import { searchForm } from './home.ts'

const most = 60
const languages = ['en', 'ar', 'fr', 'ru', 'kk'] as const
/** Letters as people type them: no case, no accents, no vowel marks, one form of alif, of ta marbuta and of ya. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u2068\u2069]/g, '').replace(/[أإآٱ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي').toLowerCase().trim()

const namesOf = (desk: Desk, s: Subject): readonly string[] => [
  s.id, ...Object.values(s.names), ...Object.values(s.short ?? {}), ...(s.type === 'party' ? languages.flatMap(l => stateName(s.id, l) ?? []) : []), ...(s.type === 'body' ? s.alsoCalled ?? [] : []),
  ...desk.material.index.of(s.id).flatMap(e => (e.act.act === 'naming' && e.act.of === s.id ? (typeof e.act.name === 'string' ? [e.act.name] : Object.values(e.act.name)) : [])),
]
const kindOf = (desk: Desk, { id, type }: Subject): string => {
  const { m } = desk
  const names: Partial<Record<SubjectType, string>> = { party: m.state, body: id.includes('.') ? m.organ : m.organisation, person: m.person, office: m.office, instrument: m.instrument }
  return names[type] ?? desk.words.term(type)
}

export const search: Write = desk => {
  const { m, words: w } = desk
  const asked = (desk.query('q') ?? '').slice(0, 100)
  const q = folded(asked)
  const found = q === '' ? [] : [...desk.material.index.subjects.values()].flatMap(s => {
    const names = namesOf(desk, s).map(folded)
    const best = names.some(n => n === q) ? 0 : names.some(n => n.startsWith(q)) ? 1 : names.some(n => n.includes(q)) ? 2 : 3
    // A State about which nothing is known is found by its exact name alone.
    return best === 3 || (s.type === 'party' && best > 0 && desk.material.index.of(s.id).length === 0) ? [] : [{ s, best }]
  }).sort((a, b) => a.best - b.best || desk.compare(w.name(a.s.id), w.name(b.s.id))).slice(0, most)
  return {
    title: m.search, under: '/search', keeps: { q: asked }, json: { ...daysOf(desk), q: asked, found: found.map(({ s }) => ({ id: s.id, type: s.type, name: w.name(s.id), ...(subjectPath(s) ? { page: subjectPath(s) } : {}) })) },
    body: html`<h1 class="ds-heading" data-size="lg">${m.search}</h1>
${searchForm(desk, asked)}
${q === '' ? '' : html`<p role="status">${said(m.searchResults(found.length, asked))}</p>${found.length === 0 ? '' : table<(typeof found)[number]>(m.search, [
      { heading: m.names, names: true, cell: ({ s }) => subjectLink(desk, s.id) },
      { heading: m.kind, beside: true, cell: ({ s }) => kindOf(desk, s) },
      { heading: m.id, cell: ({ s }) => html`<code dir="ltr">${s.id}</code>` },
    ], found, m.nothingYet)}`}`,
  }
}
