/** All dossiers together: sources and subjects looked up, ids given, references checked; the holdings, or every problem at once. */
import type { Day } from '#calendar'
import { idOf, kindOf, namedIn, pointedAt, ranks, type Act, type Citation, type Rank, type Restriction, type Source } from '../act.ts'
import { kebab } from './node.ts'
import { nearest, type Problem, type ProblemCode } from '../problem.ts'
import { states } from '../states.ts'
import type { Instrument, Names, Subject } from '../subject.ts'
import { wantsOf } from '../fields.ts'
import { unknownSubject } from './declared.ts'
import type { Told } from './matter.ts'
import type { Dossier, HeldSection, RawLine } from './read.ts'
import { projectProblems, type DeclaredProject } from './projects.ts'
import { checkRegular } from './regular.ts'
import { clauseProblems, type PlaceOf } from './weights.ts'

/**
 * Which question is complete for which subject from when to when: only inside it may a rule say "no". The declaration is itself something
 * learnt: before `recorded` (the day its dossier gives) nobody had made it, and silence proved nothing.
 */
export interface Coverage { readonly question: string; readonly of: string; readonly from: Day; readonly to: Day; readonly dossier: string; readonly recorded?: Day; readonly note?: string; /** Who may see the declaration, where that is not everybody. */ readonly restriction?: Restriction }
/** A claim, a count or an assertion with the dossier it stands in. */
export interface HeldLine { readonly dossier: string; readonly file: string; readonly line: RawLine; readonly citations: readonly Citation[] }

/** Everything a set of dossiers holds. */
export interface Holdings {
  readonly acts: readonly Act[]
  readonly subjects: ReadonlyMap<string, Subject>
  readonly sources: ReadonlyMap<string, Source>
  readonly claims: readonly HeldLine[]
  readonly counts: readonly HeldLine[]
  readonly assertions: readonly HeldLine[]
  readonly coverage: readonly Coverage[]
}

const names = (n: string | { readonly en: string }): Names => (typeof n === 'string' ? { en: n } : (n as Names))
const severity = { public: 0, internal: 1, restricted: 2 } as const
const stricter = (...all: (Restriction | undefined)[]): Restriction => all.reduce<Restriction>((a, b) => (b && severity[b] > severity[a] ? b : a), 'public')

/** Questions about acts that are restricted by their kind: whoever does not see the acts must not be told that there are none. */
const keptToFew: ReadonlySet<string> = new Set(['candidatures', 'reciprocity'])

/** `learnt` is the day given to acts whose dossier names none: the day of loading. */
export const assemble = (dossiers: readonly Dossier[], { learnt }: { learnt: Day }): { readonly holdings: Holdings; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const report = (d: { readonly file: string }, at: { line: number; column: number }, code: ProblemCode, found: string, wants: string, remedy: string, level: Problem['severity'] = 'error') =>
    problems.push({ code, severity: level, where: { file: d.file, line: at.line, column: at.column }, found, wants, remedy })

  const subjects = new Map<string, Subject>(states)
  const sources = new Map<string, Source>()
  const shared = new Map<string, string>()
  const same = new Map<string, string>()
  const coverage: Coverage[] = []
  const texts: { readonly instrument: Instrument; readonly placeOf: PlaceOf }[] = []
  const projects: DeclaredProject[] = []
  const add = (d: Dossier, section: string, s: Subject) => {
    const there = subjects.get(s.id)
    if (there && !(states.has(s.id) && s.type === 'party')) report(d, d.placeOf(`${section}.${s.id}`), 'duplicate-subject', `${s.id} is already ${/^[aeio]/.test(there.type) ? 'an' : 'a'} ${there.type}`, 'one declaration of each subject', 'take one of the two out, or give this one another name')
    else subjects.set(s.id, Object.freeze(s))
  }
  for (const d of dossiers) {
    const h = d.head
    for (const [id, p] of Object.entries(h.parties ?? {})) add(d, 'parties', { id, type: 'party', form: p.form, names: names(p.name), ...(p.iso2 ? { iso2: p.iso2 } : {}), ...(p.until ? { until: p.until as Day } : {}) })
    for (const [id, b] of Object.entries(h.bodies ?? {})) add(d, 'bodies', { id, type: 'body', form: b.form, names: names(b.name), ...(b.short ? { short: names(b.short) } : {}), ...(b['part-of'] ? { partOf: b['part-of'] } : {}), ...(b['also-called'] ? { alsoCalled: b['also-called'] } : {}) })
    for (const [id, p] of Object.entries(h.people ?? {})) add(d, 'people', { id, type: 'person', names: names(p.name), ...(p.of ? { of: p.of } : {}) })
    for (const [id, o] of Object.entries(h.offices ?? {})) add(d, 'offices', { id, type: 'office', names: names(o.name), of: o.of })
    for (const [id, i] of Object.entries(h.initiatives ?? {})) add(d, 'initiatives', { id, type: 'initiative', names: names(i.name), ...(i.of ? { of: i.of } : {}), ...(i.in ? { in: i.in } : {}), ...(i.instrument ? { instrument: i.instrument } : {}), ...(i.body ? { body: i.body } : {}) })
    for (const [id, c] of Object.entries(h.campaigns ?? {})) add(d, 'campaigns', { id, type: 'campaign', names: names(c.name), ...(c.by ? { by: c.by } : {}) })
    for (const [id, p] of Object.entries(h.projects ?? {})) {
      add(d, 'projects', { id, type: 'project', names: names(p.name), ...(p.short ? { short: names(p.short) } : {}), by: p.by, ...(p.of ? { of: p.of } : {}), ...(p.ref ? { ref: p.ref } : {}), ...(p.sectors ? { sectors: p.sectors } : {}), ...(p.purpose ? { purpose: p.purpose } : {}) })
      projects.push({ id, named: [[p.by, 'body'], ...(p.of ? [[p.of, 'party'] as const] : [])], placed: { file: d.file, ...d.placeOf(`projects.${id}`) }, sectors: p.sectors })
    }
    for (const [id, t] of Object.entries(h.titles ?? {})) add(d, 'titles', { id, type: 'title', names: names(t.name), ...(t.of ? { of: t.of } : {}) })
    const instruments = Object.entries(h.instruments ?? {})
    if (h.instrument !== undefined) instruments.push([h.instrument, { title: h.title ?? h.instrument, short: h.short, depositary: h.depositary, organisation: h.organisation, amends: h.amends, replaces: h.replaces, clauses: h.clauses, topic: h.topic, weights: h.weights }])
    for (const [id, i] of instruments) {
      const instrument: Instrument = {
        id, type: 'instrument', names: names(i.title), clauses: i.clauses ?? {}, ...(i.short ? { short: names(i.short) } : {}), ...(i.depositary ? { depositary: i.depositary } : {}),
        ...(i.organisation ? { organisation: i.organisation } : {}), ...(i.amends ? { amends: i.amends } : {}), ...(i.replaces ? { replaces: i.replaces } : {}), ...(i.topic ? { topic: i.topic } : {}), ...(i.weights ? { weights: i.weights } : {}),
      }
      add(d, 'instruments', instrument)
      texts.push({ instrument, placeOf: (section, key, word) => ({ file: d.file, ...d.placeOf(id === h.instrument ? `${section}.${key}` : `instruments.${id}`, word) }) })
    }
    for (const c of h.coverage ?? []) {
      const kept = stricter(c.restriction ?? (keptToFew.has(c.question) ? 'restricted' : 'public'), h.restriction)
      coverage.push({ question: c.question, of: c.of, from: c.from as Day, to: c.to as Day, dossier: d.id, ...(h.recorded ? { recorded: h.recorded as Day } : {}), ...(c.note ? { note: c.note } : {}), ...(kept === 'public' ? {} : { restriction: kept }) })
    }
    for (const [key, s] of Object.entries(h.sources ?? {})) {
      const id = `${d.id}#${key}`
      // The same document declared in two dossiers is one source: what it claims must not seem to confirm itself.
      const twin = sources.get(shared.get(key) ?? '')
      const kept = stricter(s.restriction, h.restriction)
      // A copy that only some may see is a source of its own: what all may see must not hang on it.
      if (twin && s.url !== undefined && twin.url === s.url && twin.restriction === kept) { same.set(id, twin.id); continue }
      sources.set(id, Object.freeze({
        id, title: s.title, seen: s.seen as Day, rank: s.rank, restriction: kept,
        ...(s.publisher ? { publisher: s.publisher } : {}), ...(s.url ? { url: s.url } : {}), ...(s.published ? { published: s.published } : {}), ...(s.language ? { language: s.language } : {}),
      }))
      // A key is looked up in the dossier itself first, then among all dossiers; of those whom most may see, the first in order of names keeps a shared key.
      if (!twin || severity[kept] < severity[twin.restriction]) shared.set(key, id)
    }
  }

  const cite = (d: Dossier, at: { line: number; column: number }, given: unknown): Citation[] => [given].flat().filter((g): g is string | number => g !== undefined).flatMap(g => {
    const [key = '', ...place] = String(g).split('#')
    const own = `${d.id}#${key}`
    const id = sources.has(own) ? own : same.get(own) ?? shared.get(key)
    if (id === undefined) {
      const meant = nearest(key, shared.keys())
      report(d, at, 'unknown-source', key, 'the key of a source declared under `sources`', meant ? `write \`${meant}\`` : `declare it: sources: { ${key}: { title: …, seen: …, rank: … } }`)
      return []
    }
    return [Object.freeze(place.length > 0 ? { source: id, at: place.join('#') } : { source: id })]
  })

  const acts: Act[] = []
  const byId = new Map<string, Told>()
  const interned = new Map<string, readonly Citation[]>()
  for (const d of dossiers) {
    for (const line of d.acts) {
      const { source, accountOf, recorded, knownSince, restriction, confidence, note, irregular, id, ...fields } = line.fields as Record<string, unknown>
      const key = `${d.id}|${String(source)}`
      let citations = interned.get(key)
      if (!citations) { citations = Object.freeze(cite(d, line, source)); interned.set(key, citations) }
      const cited = citations.flatMap(c => sources.get(c.source) ?? [])
      const rank = cited.reduce<Rank>((best, s) => (ranks.indexOf(s.rank) < ranks.indexOf(best) ? s.rank : best), 'unverified')
      const since = (knownSince ?? d.head['known-since'] ?? publishedSince(cited, line.on.earliest)) as Day | undefined
      const draft = {
        ...fields, act: line.kind, on: line.on, recorded: (recorded ?? d.head.recorded ?? learnt) as Day, sources: citations, rank,
        restriction: stricter((restriction as Restriction | undefined) ?? kindOf({ act: line.kind as Act['act'] }).restriction, d.head.restriction, ...cited.map(s => s.restriction)), where: { dossier: d.id, line: line.line },
        ...(since ? { knownSince: since } : {}), ...(accountOf ? { accountOf } : {}), ...(confidence ? { confidence } : {}), ...(note ? { note } : {}), ...(irregular ? { irregular } : {}),
      } as unknown as Act
      const act = Object.freeze({ ...draft, id: (id as string | undefined) ?? idOf(draft) }) as Act
      const twin = byId.get(act.id)
      if (twin) {
        report(d, line, 'duplicate-id', `${act.id} also stands in ${twin.file} at line ${twin.act.where.line}`, 'one line for each act', 'take one out; if they are two acts, give this one an id of its own: id: …; if it is another source\'s account of the same act, add account-of')
        continue
      }
      byId.set(act.id, { act, file: d.file, at: { line: line.line, column: line.column } })
      acts.push(act)
      for (const { field, refers, value } of namedIn(act)) {
        const problem = unknownSubject(value, refers, subjects)
        if (problem) report(d, line, 'unknown-subject', `\`${kebab(field)}: ${value}\``, wantsOf(kindOf(act).fields[field]!), problem)
      }
    }
  }
  for (const { act, file } of byId.values()) {
    for (const t of pointedAt(act)) if (!byId.has(t)) {
      const meant = nearest(t, byId.keys())
      report({ file }, { line: act.where.line, column: 1 }, 'unknown-act', t, 'the id of an act there is', meant ? `write \`${meant}\`` : '`chancery why` and the portal show the id of every act')
    }
  }
  for (const { instrument, placeOf } of texts) problems.push(...clauseProblems(instrument, subjects, placeOf))
  problems.push(...projectProblems(projects, subjects), ...checkRegular(byId, { subjects, coverage }))
  const held = (section: HeldSection) => dossiers.flatMap(d => d[section].map(line => ({ dossier: d.id, file: d.file, line, citations: cite(d, line, line.fields['source']) })))
  return { problems, holdings: Object.freeze({ acts, subjects, sources, coverage, claims: held('claims'), counts: held('counts'), assertions: held('assertions') }) }
}

/** Since when the sources of an act were there to be read; what they announced before the act took place was not known of it yet. */
const publishedSince = (cited: readonly Source[], earliest: Day | null): Day | undefined => {
  const published = cited.map(s => s.published?.latest).filter(x => x != null).sort()[0]
  return published !== undefined && earliest !== null && published < earliest ? earliest : published
}
