/** Reads acts that nobody has recorded: lines as a dossier has them, checked against the register they are supposed to stand in. */
import { assemble, checkRegular, fields, fieldsOfAct, kindOf, namedIn, nearest, ranks, readDossier, unknownSubject, type Act, type Citation, type Problem, type ProblemCode, type Rank, type Source, type Told } from '#acts'
import type { Day } from '#calendar'
import type { ActIndex } from './index-of-acts.ts'

/** What supposed acts cite: every explanation that leans on one says so by this title. */
const title = { en: 'Supposed, not recorded', ar: 'افتراضي، غير مسجل', fr: 'Supposé, non enregistré' } as const
const key = 'supposed'
/** The id under which the source of what is supposed is cited. */
export const supposedSource = `${key}#${key}`

export interface Supposed { readonly acts: readonly Act[]; readonly source: Source; readonly problems: readonly Problem[] }
/** What lines are read against. `without`: acts supposed away, whose ids are free. `asAt`: the day of a line that names none, and on which all are known. */
export interface Within { readonly index: ActIndex; readonly sources: ReadonlyMap<string, Source>; readonly asAt: Day; readonly without?: readonly string[] }

/**
 * Each line is an act between braces; `on` and `source` may be left out. What a line names must be declared in the register, and acts it
 * points at must be there or among the lines. Every problem at once, with the line counted from 1 and the place in it.
 */
export const readSupposed = (lines: readonly string[], within: Within): Supposed => {
  const problems: Problem[] = []
  const acts: Act[] = []
  const nameOf = (i: number): string => (lines.length === 1 ? 'LINE' : `LINE ${i + 1}`)
  const at = (i: number, code: ProblemCode, found: string, wants: string, remedy: string): void => { problems.push({ code, severity: 'error', where: { file: nameOf(i), line: 1, column: 1 }, found, wants, remedy }) }
  let source: Source | undefined
  const places: number[] = []
  lines.forEach((line, i) => {
    const text = line.trim().replace(/^-\s+/, '')
    if (!/^\{[^\r\n]*\}$/.test(text)) { at(i, 'not-yaml', text.split(/[\r\n]/)[0] || 'nothing', 'one act between braces: { on: …, act: …, instrument: …, party: … }', 'put the act in braces, on one line, and the whole in quotation marks'); return }
    const read = readDossier(`${head(within.asAt)}${text}\n`, { file: nameOf(i), id: key })
    problems.push(...read.problems.filter(p => p.severity === 'error').map(p => ({ ...p, where: { ...p.where, line: 1, column: Math.max(1, p.where.column - lead.length) } })))
    if (read.dossier.acts.length !== 1) return
    // Looked up here, against the register: a dossier of one line knows no subject, source or act but its own.
    const { holdings } = assemble([read.dossier], { learnt: within.asAt })
    source = holdings.sources.get(supposedSource)
    const [made] = holdings.acts
    if (!made) return
    const cited = cite([read.dossier.acts[0]?.fields['source']].flat(), within.sources)
    for (const k of cited.unknown) { const meant = nearest(k, keysOf(within.sources)); at(i, 'unknown-source', k, 'the key of a source that the register has, or none', meant ? `write \`${meant}\`` : 'leave `source` out: the act is only supposed') }
    const act = Object.freeze({ ...made, sources: [{ source: supposedSource }, ...cited.citations], rank: cited.rank }) as Act
    acts.push(act)
    places.push(i)
  })
  acts.forEach((act, n) => {
    const i = places[n] ?? 0
    const of = fieldsOfAct(act)
    for (const { field, refers, value: id } of namedIn(act)) {
      const remedy = unknownSubject(id, refers, within.index.subjects)
      if (remedy) at(i, 'unknown-subject', `\`${field}: ${id}\``, fields.wantsOf(kindOf(act).fields[field]!), remedy.replace(/,? ?(or )?declare it under `\w+`$/, '') || 'name one that the register has')
    }
    for (const id of [act.accountOf, ...kindOf(act).pointing.map(f => of[f])]) {
      if (typeof id !== 'string' || (within.index.byId(id) && !within.without?.includes(id)) || acts.some(a => a.id === id)) continue
      const meant = nearest(id, idsOf(within.index))
      at(i, 'unknown-act', id, 'the id of an act there is', meant ? `write \`${meant}\`` : '`chancery why` and the portal show the id of every act')
    }
    const twin = within.index.byId(act.id) && !within.without?.includes(act.id) ? 'in the register already' : acts.slice(0, n).some(a => a.id === act.id) ? 'supposed twice' : undefined
    if (twin) at(i, 'duplicate-id', `${act.id}, ${twin}`, 'an act that is not there yet', `leave the line out; if it is another act, give it an id of its own: id: …; to put it in the place of the other: --without ${act.id}`)
  })
  // Held against the acts of the same instruments as any line of a dossier is: a second ratification, a reservation that the text forbids.
  const told = new Map<string, Told>()
  const tell = (act: Act, file: string): void => { told.set(act.id, { act, file, at: { line: 1, column: 1 } } as Told) }
  for (const act of acts) if ('instrument' in act && act.instrument !== undefined) for (const e of within.index.of(act.instrument)) if (!within.without?.includes(e.act.id)) tell(e.act, '')
  acts.forEach((act, n) => tell(act, nameOf(places[n] ?? 0)))
  const whole = problems.length === 0 ? checkRegular(told, within.index).filter(p => p.severity === 'error' && p.where.file !== '') : []
  problems.push(...whole)
  return { acts, problems, source: source ?? Object.freeze({ id: supposedSource, title, seen: within.asAt, rank: 'unverified', restriction: 'public' }) }
}

const lead = '  - '
const head = (day: Day): string => `recorded: ${day}\nsources: { ${key}: { title: { en: "${title.en}", ar: "${title.ar}", fr: "${title.fr}" }, seen: ${day}, rank: unverified } }\ndefaults: { source: ${key}, on: ${day} }\nacts:\n${lead}`
const keysOf = (sources: ReadonlyMap<string, Source>): string[] => [...sources.keys()].map(id => id.slice(id.indexOf('#') + 1))
const idsOf = function* (index: ActIndex): Iterable<string> { for (const a of index.all()) yield a.id }

/** The sources a line names beside the supposition itself; the act has the best rank among them. */
const cite = (given: readonly unknown[], sources: ReadonlyMap<string, Source>): { readonly citations: readonly Citation[]; readonly unknown: readonly string[]; readonly rank: Rank } => {
  const citations: Citation[] = []
  const unknown: string[] = []
  let rank: Rank = 'unverified'
  for (const g of given) {
    const [k = '', ...place] = String(g).split('#')
    if (k === key) continue
    const found = [...sources.values()].find(s => s.id.slice(s.id.indexOf('#') + 1) === k)
    if (!found) { unknown.push(k); continue }
    citations.push(place.length > 0 ? { source: found.id, at: place.join('#') } : { source: found.id })
    if (ranks.indexOf(found.rank) < ranks.indexOf(rank)) rank = found.rank
  }
  return { citations, unknown, rank }
}
