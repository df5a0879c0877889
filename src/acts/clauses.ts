/** What a treaty says about itself, in a closed vocabulary: anyone can write a treaty's clauses without programming. */
import * as z from 'zod'
import { body, instrument, participant, when } from './fields.ts'

const articleOf = z.string().min(1).meta({ wants: 'the article the clause stands in: "Art. 21(1)"' })
const consents = z.enum(['ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation', 'definitive-signature'])
const fraction = z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, { error: 'a fraction such as 2/3' }).meta({ wants: 'a fraction such as 2/3' })

/** How long after its condition is met a clause takes effect. */
export const delay = z.union([
  z.literal('none'),
  z.strictObject({ days: z.number().int().positive() }),
  z.strictObject({ months: z.number().int().positive() }),
  z.strictObject({ years: z.number().int().positive() }),
  z.strictObject({ 'first-of-month-after': z.strictObject({ months: z.number().int().nonnegative() }) }),
])
export type DelayClause = z.output<typeof delay>

/** What must be there for the clause to operate. Conditions nest with `all` and `any`. */
export type Condition =
  | { readonly instruments: number; readonly of?: readonly z.output<typeof consents>[] | undefined; readonly among?: { readonly members: string } | { readonly named: readonly string[] } | undefined }
  | { readonly fraction: string; readonly 'of-members': string; readonly 'frozen-on'?: ReturnType<typeof when>['_output'] | undefined; readonly rounding?: 'up' | 'more-than' | undefined }
  | { readonly fraction: string; readonly 'of-named': readonly string[]; readonly rounding?: 'up' | 'more-than' | undefined }
  | { readonly signatures: number; readonly among?: { readonly members: string } | undefined }
  | { readonly 'in-force': string }
  | { readonly 'not-before': ReturnType<typeof when>['_output'] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }

const condition: z.ZodType<Condition> = z.lazy(() => z.union([
  z.strictObject({ instruments: z.number().int().positive(), of: z.array(consents).optional(), among: z.union([z.strictObject({ members: body() }), z.strictObject({ named: z.array(participant()).min(1) })]).optional() }),
  z.strictObject({ fraction, 'of-members': body(), 'frozen-on': when().optional(), rounding: z.enum(['up', 'more-than']).optional() }),
  z.strictObject({ fraction, 'of-named': z.array(participant()).min(1), rounding: z.enum(['up', 'more-than']).optional() }),
  z.strictObject({ signatures: z.number().int().positive(), among: z.strictObject({ members: body() }).optional() }),
  z.strictObject({ 'in-force': instrument() }),
  z.strictObject({ 'not-before': when() }),
  z.strictObject({ all: z.array(condition).min(1) }),
  z.strictObject({ any: z.array(condition).min(1) }),
])) as unknown as z.ZodType<Condition>

const reading = z.union([z.literal('unread'), z.strictObject({ in: z.string(), by: z.string(), on: z.string() })]).default('unread')
const forceClause = z.strictObject({ when: condition, delay: delay.default('none'), article: articleOf, reading, note: z.string().optional() })
const noneStated = z.strictObject({ stated: z.literal('none'), article: articleOf.optional(), reading, note: z.string().optional() })

export const clauses = z.strictObject({
  /** When the instrument enters into force (definitively). */
  'entry-into-force': z.union([forceClause, noneStated]).optional(),
  /** When it is applied provisionally before that. */
  'provisional-force': forceClause.optional(),
  /** When it enters into force for a party that consents later. */
  'later-parties': z.strictObject({ delay, article: articleOf, reading, note: z.string().optional() }).optional(),
  /** How long after its notice a denunciation takes effect (VCLT art. 54(a)). */
  denunciation: z.strictObject({ delay, article: articleOf, reading, note: z.string().optional() }).optional(),
  /** Whether reservations are allowed. */
  reservations: z.strictObject({ allowed: z.enum(['all', 'none', 'listed', 'silent']), articles: z.array(z.string()).optional(), article: articleOf.optional(), reading }).optional(),
  /** Applied by its organisation from a day although its entry into force is not established. */
  'applied-from': z.strictObject({ on: when(), article: articleOf.optional(), reading, note: z.string().optional() }).optional(),
})
export type Clauses = z.output<typeof clauses>
export type ForceClause = z.output<typeof forceClause>
