/** Every word a clause may use and every kind of act a treaty may see is shown by a real case in the dossiers, or stands here with the reason why not. */
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { clauses, formsOfConsent } from '#acts'
import { holdings } from './fixture.ts'

/** Words mean different things in different places: a `not-before` among conditions is not the `not-before` of a clause. */
const place: Readonly<Record<string, string>> = { when: 'condition', all: 'condition', any: 'condition', delay: 'delay', 'not-within': 'delay', among: 'among', whom: 'among', having: 'having', 'provisional-force': 'entry-into-force', 'first-of-month-after': 'first-of-month-after' }
const inner = (at: string, word: string): string => place[word] ?? (at === '' ? word : at)
/** How a text was read is no word of the treaty, and the forms of consent are shown by the deposits. */
const aside = new Set(['reading', 'note', 'article'])

type Def = { readonly type: string; readonly shape?: Record<string, z.ZodType>; readonly options?: readonly z.ZodType[]; readonly innerType?: z.ZodType; readonly element?: z.ZodType; readonly getter?: () => z.ZodType; readonly entries?: Record<string, string>; readonly values?: readonly unknown[] }
const defOf = (schema: z.ZodType): Def => (schema as unknown as { readonly def: Def }).def
/** Every word the schema allows, with the place it stands in. */
const allowed = (schema: z.ZodType, at = '', seen = new Set<string>(), met = new Map<z.ZodType, Set<string>>()): ReadonlySet<string> => {
  const before = met.get(schema)
  if (before?.has(at)) return seen
  met.set(schema, (before ?? new Set()).add(at))
  const def = defOf(schema)
  for (const [word, of] of Object.entries(def.shape ?? {})) if (!aside.has(word)) { seen.add(`${at}.${word}`); allowed(of, inner(at, word), seen, met) }
  for (const next of [...(def.options ?? []), ...(def.innerType ? [def.innerType] : []), ...(def.element ? [def.element] : []), ...(def.getter ? [def.getter()] : [])]) allowed(next, at, seen, met)
  for (const word of [...Object.values(def.entries ?? {}), ...(def.values ?? [])]) if (typeof word === 'string' && !(formsOfConsent as readonly string[]).includes(word)) seen.add(`${at}=${word}`)
  return seen
}
const used = (value: unknown, at = '', seen = new Set<string>()): ReadonlySet<string> => {
  if (typeof value === 'string') seen.add(`${at}=${value}`)
  else if (Array.isArray(value)) for (const v of value) used(v, at, seen)
  else if (typeof value === 'object' && value !== null) for (const [word, of] of Object.entries(value)) if (!aside.has(word)) { seen.add(`${at}.${word}`); used(of, inner(at, word), seen) }
  return seen
}

const instruments = [...holdings.subjects.values()].flatMap(s => (s.type === 'instrument' ? [s] : []))

describe('the words of clauses', () => {
  const shown = new Set(instruments.flatMap(i => [...used(i.clauses)]))
  /** Words without a real case, and why. */
  const without: Readonly<Record<string, string>> = {
    'reservations=all': 'no treaty here allows every reservation; texts that allow some name them',
    'condition=counted': 'what holds where the text says nothing: an organisation counts',
    'condition=up': 'what holds where the text says nothing: a fraction is rounded up',
  }
  test('the walk finds the vocabulary', () => {
    expect([...allowed(clauses)]).toEqual(expect.arrayContaining(['.entry-into-force', 'condition.every', 'condition.weight', 'condition.not-before', 'entry-into-force.not-before', 'delay.years', 'among.parties', 'having.notified', 'among=all-parties', 'among=all-states']))
  })
  test('each is shown by a dossier, or has a reason', () => {
    expect([...allowed(clauses)].filter(w => !shown.has(w) && without[w] === undefined)).toEqual([])
    expect(Object.keys(without).filter(w => shown.has(w))).toEqual([])
  })
})

describe('the kinds of act a treaty sees', () => {
  const kinds = ['adoption', 'opening-for-signature', 'closing-for-signature', 'signature', 'deposit', 'domestic-ratification', 'withdrawal-of-consent', 'provisional-application', 'end-of-provisional-application', 'territorial-extension',
    'end-of-territorial-extension', 'reservation', 'objection', 'acceptance-of-reservation', 'withdrawal-of-reservation', 'withdrawal-of-objection', 'declaration', 'notification', 'depositary-notification', 'correction', 'denunciation', 'revocation-of-denunciation', 'termination'] as const
  /** An express acceptance hardly occurs: States accept by silence. */
  const none: readonly string[] = ['acceptance-of-reservation']
  test.each(kinds.filter(k => !none.includes(k)))('%s', kind => { expect(holdings.acts.some(a => a.act === kind)).toBe(true) })
  test('what is shown is not excused', () => { expect(none.filter(k => holdings.acts.some(a => a.act === k))).toEqual([]) })
  test('every form in which consent is expressed, but one', () => {
    const forms = new Set(holdings.acts.flatMap(a => (a.act === 'deposit' ? [a.of] : a.act === 'signature' && a.as === 'definitive' ? ['definitive-signature'] : [])))
    // "application" is how lists of conventions taken over write it.
    expect(formsOfConsent.filter(f => !forms.has(f))).toEqual(['application'])
  })
})

test('every instrument says what it is about', () => { expect(instruments.filter(i => i.topic === undefined).map(i => i.id)).toEqual([]) })
