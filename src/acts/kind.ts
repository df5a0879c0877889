/** A kind of act: what it says, which fields it has, and how it reads; one file a kind under `kinds/`. */
import type * as z from 'zod'
import { refersTo, revivalOf, tableRefersTo, type Refers } from './fields.ts'
import type { Readings } from './words.ts'

export type Shape = Readonly<Record<string, z.ZodType>>
export type FieldsOf<S extends Shape> = { readonly [F in keyof S as undefined extends z.output<S[F]> ? F : never]?: z.output<S[F]> } & { readonly [F in keyof S as undefined extends z.output<S[F]> ? never : F]: z.output<S[F]> }

export interface Noun { readonly en: string; readonly ar: string; readonly fr?: string; readonly ru?: string; readonly kk?: string }

export interface Kind<S extends Shape = Shape> {
  /** What an act of this kind is, in one sentence of the field's words. */
  readonly is: string
  /** The kind as a noun, for tables and claims. */
  readonly noun: Noun
  readonly fields: S
  /** The interval in `on` is the extent of the act (a session, a visit), not doubt about one day: it takes effect with its first day. */
  readonly spans: boolean
  /** Subjects that no single field names (a session's own key, the number of a decision). */
  readonly also: (act: FieldsOf<S>) => readonly string[]
  /** Those subjects alone make its id: a session is known by its key. */
  readonly selfNamed: boolean
  /** Who may see an act of this kind unless its line says otherwise. */
  readonly restriction: 'public' | 'internal' | 'restricted'
  readonly reads: Readings<FieldsOf<S> & { readonly on: import('#calendar').When }>
  /** Which fields name a subject, found from the fields themselves. */
  readonly named: readonly { readonly field: string; readonly refers: Refers }[]
  /** Which fields are tables whose keys, or whose lists, name subjects: rates by member, members by category. */
  readonly tables: readonly { readonly field: string; readonly keys?: Refers; readonly values?: Refers }[]
  /** Which fields hold the id of another act. */
  readonly pointing: readonly string[]
  /** Which fields are dates or figures, and how they are read from the way they were written. */
  readonly revived: readonly (readonly [field: string, revive: (stored: unknown) => unknown])[]
}

/** Declares a kind of act. Its key in `kinds/index.ts` is the word used in dossiers. */
export const kind = <const S extends Shape>(k: {
  is: string; noun: Noun; fields: S; spans?: boolean; also?: (act: FieldsOf<S>) => readonly string[]; selfNamed?: boolean; restriction?: Kind['restriction']
  reads: Kind<S>['reads']
}): Kind<S> => Object.freeze({
  is: k.is, noun: k.noun, fields: k.fields, spans: k.spans ?? false, also: k.also ?? (() => []), selfNamed: k.selfNamed ?? false, restriction: k.restriction ?? 'public', reads: k.reads,
  named: Object.entries(k.fields).flatMap(([field, schema]) => { const refers = refersTo(schema); return refers && refers !== 'act' && refers !== 'source' ? [{ field, refers }] : [] }),
  tables: Object.entries(k.fields).flatMap(([field, schema]) => { const names = tableRefersTo(schema); return names ? [{ field, ...names }] : [] }),
  pointing: Object.entries(k.fields).flatMap(([field, schema]) => (refersTo(schema) === 'act' ? [field] : [])),
  revived: Object.entries(k.fields).flatMap(([field, schema]) => { const revive = revivalOf(schema); return revive ? [[field, revive] as const] : [] }),
})
