/** Who may see what: nothing that only restricted acts speak of reaches those who may not see these acts. */
import { partsOfSessionKey, pointedAt, subjectsOf, type Act, type Coverage, type Dossier, type HeldLine, type Holdings, type Restriction } from '#acts'

const levels = { public: 0, internal: 1, restricted: 2 } as const
const names = ['public', 'internal', 'restricted'] as const satisfies readonly Restriction[]
/** What an audience sees. */
export const seenBy = (audience: Restriction): readonly Restriction[] => names.slice(0, levels[audience] + 1)

export interface Reach {
  readonly act: (a: Act) => Restriction
  readonly subject: (id: string) => Restriction
  readonly source: (id: string) => Restriction
  readonly held: (line: HeldLine) => Restriction
  readonly coverage: (c: Coverage) => Restriction
}

/**
 * An act that refers to a restricted act (its account, its rectification, an objection to it) is as restricted as that one: its words would tell of it.
 * A subject or source is as restricted as its dossier (or itself) says, and as the most public act, claim or subject that speaks of it;
 * what nothing speaks of is as its dossier says. A body, office, instrument or party that another dossier declares was not declared for what is
 * kept here: a restricted candidature for an office must not take the office away from those who could read of it before. A State is always there.
 */
export const reachOf = (holdings: Holdings, dossiers: readonly Dossier[], homes: ReadonlyMap<string, string>): Reach => {
  const ofDossier = new Map(dossiers.map(d => [d.id, levels[d.head.restriction ?? 'public']]))
  const acts = new Map<string, number>(holdings.acts.map(a => [a.id, levels[a.restriction]]))
  const referring = holdings.acts.flatMap(a => pointedAt(a).map(to => ({ id: a.id, to })))
  for (let again = true; again;) {
    again = false
    for (const { id, to } of referring) {
      const level = acts.get(to) ?? 0
      if (level > (acts.get(id) ?? 0)) { acts.set(id, level); again = true }
    }
  }
  // A claim, count or assertion that names a restricted act by its id tells of it as an act would.
  const naming = (line: HeldLine): readonly number[] => [...wordsOf(line.line.fields)].map(word => acts.get(word) ?? 0)
  const held = (line: HeldLine): number => Math.max(...naming(line), levels[line.line.fields['restriction'] as Restriction] ?? 0, ofDossier.get(line.dossier) ?? 0, ...line.citations.map(c => levels[holdings.sources.get(c.source)?.restriction ?? 'public']))

  const spoken = new Map<string, number>()
  const speak = (id: string, level: number, dossier: string): void => {
    if (level > 0 && (isState(holdings, id) || (homes.get(id) !== dossier && stands(holdings, id)))) return
    const there = spoken.get(id)
    if (there === undefined || level < there) spoken.set(id, level)
  }
  for (const act of holdings.acts) {
    const level = acts.get(act.id) ?? 0
    for (const id of subjectsOf(act)) { speak(id, level, act.where.dossier); if (id.includes('/')) speak(partsOfSessionKey(id).organ, level, act.where.dossier) }
    for (const c of act.sources) speak(c.source, level, act.where.dossier)
  }
  for (const line of [...holdings.claims, ...holdings.counts, ...holdings.assertions]) {
    const level = held(line)
    for (const word of wordsOf(line.line.fields)) if (holdings.subjects.has(word)) speak(word, level, line.dossier)
    for (const c of line.citations) speak(c.source, level, line.dossier)
  }
  const own = (id: string): number => ofDossier.get(homes.get(id) ?? '') ?? 0
  const subjects = new Map<string, number>()
  for (const id of homes.keys()) subjects.set(id, Math.max(own(id), spoken.get(id) ?? 0))
  // A body that a public subject belongs to is spoken of by it; lowered until nothing changes.
  const edges = [...homes.keys()].map(id => ({ id, to: [...wordsOf(holdings.subjects.get(id))].filter(w => w !== id && homes.has(w)) }))
  for (let again = true; again;) {
    again = false
    for (const { id, to } of edges) for (const other of to) {
      const level = Math.max(own(other), subjects.get(id) ?? 0)
      if (level < (subjects.get(other) ?? 0)) { subjects.set(other, level); again = true }
    }
  }
  const subject = (id: string): number => subjects.get(id) ?? 0
  return {
    act: a => names[acts.get(a.id) ?? 0]!,
    subject: id => names[subject(id)]!,
    source: (id) => { const s = holdings.sources.get(id); return names[Math.max(levels[s?.restriction ?? 'public'], spoken.get(id) ?? 0)]! },
    held: line => names[held(line)]!,
    coverage: c => names[Math.max(ofDossier.get(c.dossier) ?? 0, levels[c.restriction ?? 'public'], subject(c.of))]!,
  }
}

/** A State is nobody's secret, whatever is known of it. */
const isState = (holdings: Holdings, id: string): boolean => { const s = holdings.subjects.get(id); return s?.type === 'party' && (s.form === 'state' || s.form === 'former-state') }
/** What there is whether or not anything has been done: persons, initiatives and titles are known only from acts. */
const stands = (holdings: Holdings, id: string): boolean => { const type = holdings.subjects.get(id)?.type; return type === 'body' || type === 'office' || type === 'instrument' || type === 'party' }

/** Every text in a value, however deep. */
const wordsOf = function* (value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) yield* wordsOf(inner)
}
