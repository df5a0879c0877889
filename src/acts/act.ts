/** An act: something that happened on a day, that a source tells, and that the register learnt on a day. */
import type { Day, When } from '#calendar'
import type { Refers, Text } from './fields.ts'
import type { FieldsOf, Kind } from './kind.ts'
import { kinds } from './kinds/index.ts'

export type Kinds = typeof kinds
export type ActKind = keyof Kinds
export type Restriction = 'public' | 'internal' | 'restricted'
/** From the most to the least authoritative. */
export const ranks = ['depositary', 'official', 'press', 'encyclopaedia', 'unverified'] as const
export type Rank = (typeof ranks)[number]

/** A document in which acts are told. */
export interface Source {
  /** `dossier#key`, as acts cite it. */
  readonly id: string
  readonly title: Text
  readonly publisher?: Text
  readonly url?: string
  /** The day somebody looked at it. */
  readonly seen: Day
  /** When it was published: since then anybody could know what it says. */
  readonly published?: When
  readonly rank: Rank
  readonly language?: string
  readonly restriction: Restriction
}
/** A place in a source: `source#place` in a dossier; a bare number is a paragraph. */
export interface Citation { readonly source: string; readonly at?: string }

/** What every act has, whatever its kind. */
export interface Common {
  readonly id: string
  /** When it took effect, as exactly as the source tells. */
  readonly on: When
  /** When the register learnt it. */
  readonly recorded: Day
  /** When the world could know it, if earlier than `recorded`. */
  readonly knownSince?: Day
  readonly sources: readonly Citation[]
  /** The best rank among its sources. */
  readonly rank: Rank
  readonly restriction: Restriction
  /** Another source's account of the same act: kept beside it, never mixed into it. */
  readonly accountOf?: string
  readonly confidence?: 'high' | 'medium' | 'low'
  readonly note?: Text
  /** Why the act stands although it breaks what usually holds (a second ratification, an act before the adoption): the source has it so. */
  readonly irregular?: Text
  /** Where it stands in the dossiers. */
  readonly where: Place
}
export interface Place { readonly dossier: string; readonly line: number }

type Fields<K extends ActKind> = Kinds[K] extends Kind<infer S> ? FieldsOf<S> : never
export type ActOf<K extends ActKind> = { [P in K]: Common & { readonly act: P } & Fields<P> }[K]
export type Act = ActOf<ActKind>

export const isActKind = (word: string): word is ActKind => Object.hasOwn(kinds, word)
/** The kind of an act, without its particular fields: what every kind offers alike. */
export const kindOf = (act: { readonly act: ActKind }): Kind => kinds[act.act] as unknown as Kind

/** An act's fields by name, for whoever goes through them without knowing the kind. */
export const fieldsOfAct = (act: Act): Readonly<Record<string, unknown>> => act as unknown as Readonly<Record<string, unknown>>

/** Whom the fields of an act name, each with its field: plainly, in lists, and as the keys and in the lists of tables. */
export const namedIn = (act: Act): readonly { readonly field: string; readonly refers: Refers; readonly value: string }[] => {
  const k = kindOf(act)
  const fields = fieldsOfAct(act)
  const words = (field: string, refers: Refers, given: unknown) => [given].flat(2).flatMap(value => (typeof value === 'string' ? [{ field, refers, value }] : []))
  return [
    ...k.named.flatMap(n => words(n.field, n.refers, fields[n.field])),
    ...k.tables.flatMap(({ field, keys, values }) => {
      const table = fields[field]
      if (typeof table !== 'object' || table === null) return []
      return [...(keys ? words(field, keys, Object.keys(table)) : []), ...(values ? words(field, values, Object.values(table)) : [])]
    }),
  ]
}
/** The subjects an act names, in the order of its fields: what the register is indexed by. */
export const subjectsOf = (act: Act): readonly string[] => {
  const k = kindOf(act)
  const fields = fieldsOfAct(act)
  const out: string[] = []
  const add = (s: unknown) => { if (typeof s === 'string' && !out.includes(s)) out.push(s) }
  for (const { field } of k.named) { const v = fields[field]; if (Array.isArray(v)) v.forEach(add); else add(v) }
  k.also(act as never).forEach(add)
  return out
}
/**
 * What tells apart acts of one day on one subject: two forms of capital, two resolutions of a session, two objections. Fields are only ever
 * added here for kinds whose ids they change nowhere: an id, once given, stays.
 */
const apart: Readonly<Partial<Record<ActKind, readonly string[]>>> = {
  capital: ['form'], reservation: ['reference'], objection: ['to'], 'acceptance-of-reservation': ['of'], 'withdrawal-of-reservation': ['of'], 'withdrawal-of-objection': ['of'],
  'withdrawal-of-consent': ['of'], 'revocation-of-denunciation': ['of'], 'territorial-extension': ['territory'], 'end-of-territorial-extension': ['territory'],
  assessment: ['fund'], payment: ['fund'], credit: ['year', 'fund', 'reason'], 'write-off': ['year', 'fund'], balance: ['fund'], scale: ['years'],
  vote: ['draft', 'title'], ballot: ['round', 'group'], endorsement: ['group'],
  notification: ['of', 'article'], 'depositary-notification': ['of', 'reference'], correction: ['languages', 'articles'],
}
const usual = ['number', 'step', 'stage'] as const
/** A field as a part of an id: another act without what both have in common, a list joined, a text in English where there is one. */
const partOf = (value: unknown, known: readonly string[]): string | undefined => {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return known.length > 0 ? value.split(':').filter(part => !known.includes(part)).join(':') : value
  if (Array.isArray(value)) return value.join('+')
  if (typeof value === 'object' && value !== null) return String((value as Readonly<Record<string, unknown>>)['en'] ?? Object.values(value)[0])
  return undefined
}
/** The ids of the acts an act points at: what it objects to, withdraws, accounts for. */
export const pointedAt = (act: Act): readonly string[] => {
  const fields = fieldsOfAct(act)
  return [act.accountOf, ...kindOf(act).pointing.map(f => fields[f])].filter(id => typeof id === 'string')
}
/** The id of an act whose line gives none: kind, up to three subjects, what tells it apart, date. Stable, because an act is never edited. */
export const idOf = (act: Act): string => {
  const k = kindOf(act)
  const fields = fieldsOfAct(act)
  const own = k.selfNamed ? k.also(act as never) : []
  const named = [...new Set(own.length > 0 ? own : k.named.map(n => fields[n.field]).filter((v): v is string => typeof v === 'string'))].slice(0, 3)
  const parts = [...(apart[act.act] ?? []), ...usual].flatMap((f) => {
    const common = act.act === 'depositary-notification' ? named : ['reservation', 'objection', 'denunciation', ...named.slice(0, 1)]
    const part = partOf(fields[f], k.pointing.includes(f) ? common : [])
    return part === undefined || part === '' ? [] : [part]
  })
  return [act.act, ...named, ...parts, act.on.text].join(':').replaceAll('/', '_').replaceAll(' ', '-').replace(/[~?%]/g, '')
}
/** The day since which an act is known: never later than it was recorded. */
export const knownSince = (act: Common): Day => (act.knownSince !== undefined && act.knownSince < act.recorded ? act.knownSince : act.recorded)
