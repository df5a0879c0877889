import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { day } from '#calendar'
import { kinds } from './index.ts'
import { refersTo, wantsOf, when } from '../fields.ts'
import type { Common } from '../act.ts'
import type { Kind } from '../kind.ts'
import type { Words } from '../words.ts'
import { terms } from './terms.ts'

const here = dirname(fileURLToPath(import.meta.url))
const camel = (word: string) => word.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase())
const all = Object.entries(kinds) as unknown as readonly (readonly [string, Kind])[]
const spanning = ['session', 'delegation', 'visit', 'meeting', 'initiative']

/** What an act holds for the index and the law alone, and no sentence tells. */
const silent: Readonly<Record<string, readonly string[]>> = { session: ['present'], adoption: ['instrument'] }

/** Something for each thing a field can name, from the League of Lakes. */
const samples: Readonly<Record<string, string>> = {
  party: 'AAA', body: 'lakes.council', participant: 'BBB', instrument: 'lakes.charter', person: 'doe', office: 'lakes.secretary', session: 'lakes.assembly/3',
  initiative: 'clean-water', campaign: 'drought', project: 'pond-fund.wells', title: 'city-of-lakes', holder: 'ponds', decision: 'lakes.assembly:3/7-WATER', act: 'visit:doe:2001', source: 'lakes#1',
}
const inner = (schema: z.ZodType): z.ZodType | undefined => (schema as unknown as { def: { innerType?: z.ZodType } }).def.innerType
/** The closed words a field takes, looking through optional, default and list wrappers. */
const optionsOf = (s: z.ZodType): readonly string[] => {
  if (s instanceof z.ZodEnum) return s.options as string[]
  const within = inner(s) ?? (s instanceof z.ZodArray ? s.element as z.ZodType : undefined)
  return within ? optionsOf(within) : []
}
const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success
/** The input forms to try for a field; the first that its schema takes is used. */
const guesses: readonly unknown[] = ['Sample text', '1.5 million USD', 'USD', 'asian', 'list-of-fish', 'ar', '2012', 3, true, { en: 'Sample text' }]
const sampleOf = (schema: z.ZodType): unknown => {
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element as z.ZodType), sampleOf(schema.element as z.ZodType)]
  if (schema instanceof z.ZodRecord) return { transport: sampleOf(schema.valueType as z.ZodType), AAA: sampleOf(schema.valueType as z.ZodType), '2001-03-01': sampleOf(schema.valueType as z.ZodType) }
  if (schema instanceof z.ZodObject) return Object.fromEntries(Object.entries(schema.shape as Record<string, z.ZodType>).map(([f, s]) => [f, sampleOf(s)]))
  if (schema instanceof z.ZodEnum) return schema.options[1]
  if (schema instanceof z.ZodDefault) { const usual = schema.parse(undefined); return optionsOf(schema).find(o => o !== usual) }
  const refers = schema.meta()?.['refers'] === undefined ? undefined : refersTo(schema)
  if (refers) return samples[refers]
  const within = inner(schema)
  if (within) return sampleOf(within)
  const fits = guesses.find(g => schema.safeParse(g).success)
  if (fits === undefined) throw new Error(`no sample fits: ${wantsOf(schema)}`)
  return fits
}
const recordWords = (sample: unknown, schema: z.ZodType): unknown =>
  schema.safeParse(sample).success || typeof sample !== 'object' || sample === null ? sample : Object.fromEntries(Object.entries(sample).filter(([k, v]) => schema.safeParse({ [k]: v }).success))

const leaving = (fields: Record<string, unknown>, out: string) => Object.fromEntries(Object.entries(fields).filter(([f]) => f !== out))

const acts = (kind: Kind): { readonly schema: z.ZodObject; readonly minimal: Record<string, unknown>; readonly full: Record<string, unknown>; readonly each: readonly Record<string, unknown>[] } => {
  const fields = Object.entries(kind.fields)
  const samplesOf = (list: readonly (readonly [string, z.ZodType])[]) => Object.fromEntries(list.map(([f, s]) => [f, recordWords(sampleOf(s), s)]))
  const minimal = samplesOf(fields.filter(([, s]) => !isOptional(s)))
  const full = samplesOf(fields)
  // Beside the least and the most an act can say: each optional field alone, and each closed word.
  const each = [
    minimal, full,
    ...fields.filter(([, s]) => isOptional(s)).map(([f]) => ({ ...minimal, [f]: full[f] })),
    ...fields.flatMap(([f, s]) => optionsOf(s).flatMap(o => [{ ...minimal, [f]: o }, { ...full, [f]: o }])),
  ]
  return { schema: z.strictObject(kind.fields as Record<string, z.ZodType>), minimal, full, each }
}
const on = when().parse('2001-02-03')

/** Words of no language: the test looks at the sentence around them. */
const words: Words = {
  asAt: day('2014-01-31'), act: id => `A[${id}]`, type: () => undefined,
  name: id => `N[${id}]`, when: w => `D[${w.text}]`, text: t => `X[${typeof t === 'string' ? t : Object.values(t)[0]}]`, figure: f => `F[${f.text}]`, unit: u => `U[${u}]`, number: String,
  ordinal: n => `${n}th`, list: items => items.join(', '), plural: (n, forms) => (n === 1 ? forms.one ?? forms.other : forms.other).replace('#', String(n)), session: ref => `the session S[${ref}]`, numbered: key => key, term: word => `T[${word}]`,
}

describe('each kind of act', () => {
  test('stands in the index under the name of its file, and no file is forgotten', () => {
    const files = readdirSync(here).filter(f => f.endsWith('.ts') && !f.endsWith('.test.ts') && f !== 'index.ts' && f !== 'terms.ts').map(f => f.slice(0, -3))
    expect(Object.keys(kinds).toSorted()).toEqual(files.toSorted())
  })
  test('spans days only where its extent is an act of several days', () => {
    expect(all.filter(([, k]) => k.spans).map(([word]) => word).toSorted()).toEqual(spanning.toSorted())
  })

  describe.each(all)('%s', (word, kind) => {
    const { schema, minimal, full, each } = acts(kind)

    test('is exported by its file under its name in camel case', async () => {
      expect(existsSync(join(here, `${word}.ts`))).toBe(true)
      const file = await import(/* @vite-ignore */ join(here, `${word}.ts`)) as Record<string, unknown>
      expect(file[camel(word)]).toBe(kind)
    })
    test('has no field of the name of what every act has', () => {
      const common: Record<keyof Common, true> = { id: true, on: true, recorded: true, knownSince: true, sources: true, rank: true, restriction: true, accountOf: true, confidence: true, note: true, irregular: true, where: true }
      expect(Object.keys(kind.fields).filter(f => Object.hasOwn(common, f) || f === 'act')).toEqual([])
    })
    test('says in a sentence what it is', () => {
      expect(kind.is).toMatch(/^[A-Z].{20,}\.$/)
    })
    test('refuses a field it does not have', () => {
      expect(schema.safeParse(full).error).toBeUndefined()
      const refused = schema.safeParse({ ...full, invented: 'x' })
      expect(refused.error?.issues.map(i => i.code)).toEqual(['unrecognized_keys'])
    })
    test('wants each field that is not optional, and says what it wants', () => {
      const wanted = Object.keys(minimal).filter(field => !schema.safeParse(leaving(minimal, field)).success)
      expect(wanted).toEqual(Object.keys(minimal))
      expect(Object.values(kind.fields).map(wantsOf)).not.toContainEqual(expect.stringMatching(/^a (list of: a )?(string|number|boolean|record)$/))
    })
    test('reads as a sentence, whatever is left out', () => {
      for (const given of each) {
        const act = { ...schema.parse(given), on } as never
        const told = { en: kind.reads.en(act, words), ar: kind.reads.ar(act, words) }
        for (const sentence of [told.en, told.ar]) {
          expect(sentence).not.toMatch(/undefined|null|\[object|NaN| {2}| [,.;:،؛)]|\( |\(\)|[.:,،]$|^ | $/)
          expect(sentence.match(/\(/g)?.length).toBe(sentence.match(/\)/g)?.length)
        }
        expect(told.en).toMatch(/^[A-Z]/)
        expect(told.en).not.toMatch(/[\u0600-\u06FF]/)
        expect(told.ar).toMatch(/[\u0600-\u06FF]{2,}/)
        expect(told.ar.replace(/\w+\[[^\]]*\]|the session|\d+th/g, '')).not.toMatch(/[A-Za-z]/)
      }
    })
    test('leaves nothing unsaid that its line tells', () => {
      const told = (fields: Record<string, unknown>, lang: 'en' | 'ar') => kind.reads[lang]({ ...schema.parse(fields), on } as never, words)
      const unsaid = Object.entries(kind.fields).filter(([, s]) => isOptional(s)).flatMap(([field]) => {
        const without = leaving(full, field)
        return told(without, 'en') === told(full, 'en') || told(without, 'ar') === told(full, 'ar') ? [field] : []
      })
      expect(unsaid).toEqual(silent[word] ?? [])
    })
  })
})

test('terms lists every closed word in the fields of acts, once', () => {
  const found = new Set(all.flatMap(([, k]) => Object.values(k.fields).flatMap(optionsOf)))
  expect([...terms].toSorted()).toEqual([...found].toSorted())
})

test('an organ that is named by its session is not named twice', () => {
  const { naming } = kinds
  const act = { of: 'lakes', name: 'League of Great Lakes', by: 'lakes.council', session: 'lakes.council/3', on }
  expect(naming.reads.en(act, words)).toBe('The name “X[League of Great Lakes]” was given to N[lakes] at the session S[lakes.council/3]')
  expect(naming.reads.en({ ...act, by: 'lakes.assembly' }, words)).toBe('The name “X[League of Great Lakes]” was given to N[lakes] by the N[lakes.assembly] at the session S[lakes.council/3]')
  expect(naming.reads.ar(act, words)).not.toContain('N[lakes.council]')
})
test('a deposit reads with the preposition of its form of consent, and without a party that the source does not name', () => {
  const { deposit } = kinds
  const act = { instrument: 'lakes.charter', on } as const
  expect(deposit.reads.en({ ...act, party: 'AAA', of: 'accession' }, words)).toBe('N[AAA] deposited its instrument of T[accession] to the N[lakes.charter]')
  expect(deposit.reads.en({ ...act, of: 'ratification', ordinal: 10 }, words)).toBe('A State that the source does not name deposited its instrument of T[ratification] of the N[lakes.charter], the 10th such instrument')
  expect(deposit.reads.ar({ ...act, of: 'ratification', ordinal: 10 }, words)).toContain('دولة لم يسمّها المصدر')
})
