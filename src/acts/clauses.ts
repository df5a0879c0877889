/** What a treaty says about itself, in a closed vocabulary: anyone can write a treaty's clauses without programming. */
import * as z from 'zod'
import { body, instrument, participant, when } from './fields.ts'

const articleOf = z.string().min(1).meta({ wants: 'the article the clause stands in: "Art. 21(1)"' })
/** Every form in which consent to be bound is expressed (VCLT art. 11); `ratification-or-accession` where a source does not tell the two apart. */
export const formsOfConsent = [
  'ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation', 'definitive-signature', 'consent-to-be-bound', 'application', 'notification-of-completion', 'ratification-or-accession',
] as const
export type FormOfConsent = (typeof formsOfConsent)[number]
const consents = z.enum(formsOfConsent)
const fraction = z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, { error: 'a fraction such as 2/3' }).meta({ wants: 'a fraction such as 2/3' })
const share = z.string().regex(/^\d+(\.\d+)?\s?%$|^[1-9]\d*\/[1-9]\d*$/, { error: 'a share such as 55 % or 2/3' }).meta({ wants: 'a share such as 55 % or 2/3' })
const table = () => z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'the name of a table under `weights`' }).meta({ wants: 'the name of a table under `weights`' })
const rounding = z.enum(['up', 'more-than'])
/** Whether the instrument of an international organisation counts; unless the text says otherwise it does. */
const organisations = z.enum(['counted', 'not-counted'])

/** How long after its condition is met a clause takes effect. */
export const delay = z.union([
  z.literal('none'),
  z.strictObject({ days: z.number().int().positive() }),
  z.strictObject({ months: z.number().int().positive() }),
  z.strictObject({ years: z.number().int().positive() }),
  z.strictObject({ 'first-of-month-after': z.union([z.strictObject({ months: z.number().int().nonnegative() }), z.strictObject({ days: z.number().int().positive() })]) }),
])
export type DelayClause = z.output<typeof delay>

type Dated = ReturnType<typeof when>['_output']
type Counting = 'counted' | 'not-counted' | undefined
/** Those among whom a condition counts: the members of an organisation, the parties to another instrument, or those the text names. */
export type Among = { readonly members: string } | { readonly parties: string } | { readonly named: readonly string[] }
/** What each of a number of participants must have done: consented to an instrument, signed one, or notified something under this one (a list of concessions). */
export type Having = { readonly 'consented-to': string } | { readonly signed: string } | { readonly notified: string }

/** What must be there for the clause to operate. Conditions nest with `all` and `any`. */
export type Condition =
  | { readonly instruments: number; readonly of?: readonly FormOfConsent[] | undefined; readonly among?: Among | undefined; readonly organisations?: Counting }
  | { readonly every: readonly string[]; readonly of?: readonly FormOfConsent[] | undefined }
  | { readonly fraction: string; readonly 'of-members': string; readonly 'frozen-on'?: Dated | undefined; readonly rounding?: 'up' | 'more-than' | undefined; readonly organisations?: Counting }
  | { readonly fraction: string; readonly 'of-parties': string; readonly 'frozen-on'?: Dated | undefined; readonly rounding?: 'up' | 'more-than' | undefined; readonly organisations?: Counting }
  | { readonly fraction: string; readonly 'of-named': readonly string[]; readonly rounding?: 'up' | 'more-than' | undefined }
  | { readonly weight: string; readonly in: string; readonly rounding?: 'up' | 'more-than' | undefined; readonly of?: readonly FormOfConsent[] | undefined; readonly organisations?: Counting }
  | { readonly participants: number; readonly having: readonly Having[]; readonly among?: Among | undefined }
  | { readonly signatures: number; readonly among?: Among | undefined }
  | { readonly 'in-force': string }
  | { readonly 'not-before': Dated }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }

const among = z.union([z.strictObject({ members: body() }), z.strictObject({ parties: instrument() }), z.strictObject({ named: z.array(participant()).min(1) })])
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a word such as list-of-concessions' }).meta({ wants: 'a word such as list-of-concessions' })
const having = z.union([z.strictObject({ 'consented-to': instrument() }), z.strictObject({ signed: instrument() }), z.strictObject({ notified: slug })])
const condition: z.ZodType<Condition> = z.lazy(() => z.union([
  z.strictObject({ instruments: z.number().int().positive(), of: z.array(consents).optional(), among: among.optional(), organisations: organisations.optional() }),
  z.strictObject({ every: z.array(participant()).min(1), of: z.array(consents).optional() }),
  z.strictObject({ fraction, 'of-members': body(), 'frozen-on': when().optional(), rounding: rounding.optional(), organisations: organisations.optional() }),
  z.strictObject({ fraction, 'of-parties': instrument(), 'frozen-on': when().optional(), rounding: rounding.optional(), organisations: organisations.optional() }),
  z.strictObject({ fraction, 'of-named': z.array(participant()).min(1), rounding: rounding.optional() }),
  z.strictObject({ weight: share, in: table(), rounding: rounding.optional(), of: z.array(consents).optional(), organisations: organisations.optional() }),
  z.strictObject({ participants: z.number().int().positive(), having: z.array(having).min(1), among: among.optional() }),
  z.strictObject({ signatures: z.number().int().positive(), among: among.optional() }),
  z.strictObject({ 'in-force': instrument() }),
  z.strictObject({ 'not-before': when() }),
  z.strictObject({ all: z.array(condition).min(1) }),
  z.strictObject({ any: z.array(condition).min(1) }),
])) as unknown as z.ZodType<Condition>

const reading = z.union([z.literal('unread'), z.strictObject({ in: z.string(), by: z.string(), on: z.string() })]).default('unread')
const forceClause = z.strictObject({
  when: condition, delay: delay.default('none'),
  /** The day fixed by the text, on which it enters into force if the condition is met by then; if it is met later, the delay runs from that later day. */
  'fixed-day': when().optional(),
  /** Never before this day, however early the condition is met and the delay is over. */
  'not-before': when().optional(),
  /** Never before another instrument is in force; no further delay runs from that day. */
  'subject-to': instrument().optional(),
  article: articleOf, reading, note: z.string().optional(),
})
const noneStated = z.strictObject({ stated: z.literal('none'), article: articleOf.optional(), reading, note: z.string().optional() })

export const clauses = z.strictObject({
  /** When the instrument enters into force (definitively). */
  'entry-into-force': z.union([forceClause, noneStated]).optional(),
  /** When it is applied provisionally before that. */
  'provisional-force': forceClause.optional(),
  /** When it enters into force for a party that consents later: later than the day the condition was met, or than the entry into force, as the text has it. */
  'later-parties': z.strictObject({ delay, after: z.enum(['condition-met', 'entry-into-force']).optional(), article: articleOf, reading, note: z.string().optional() }).optional(),
  /** How long after its notice a denunciation takes effect (VCLT art. 54(a)). */
  denunciation: z.strictObject({
    delay,
    /** How long after the entry into force for the party a notice may first be given. */
    'not-within': delay.optional(), article: articleOf, reading, note: z.string().optional(),
  }).optional(),
  /** Who may become a party: every State, the members of an organisation, the parties to another instrument, those named. */
  'open-to': z.strictObject({ whom: z.union([z.literal('all-states'), among]), article: articleOf.optional(), reading, note: z.string().optional() }).optional(),
  /** Of an instrument that amends another: whom it binds once in force, those that accept it (VCLT art. 40(4)) or every party to the other. */
  binds: z.strictObject({ whom: z.enum(['those-that-accept', 'all-parties']), article: articleOf, reading, note: z.string().optional() }).optional(),
  /** Whether reservations are allowed; of the constituent instrument of an organisation, whose competent organ must accept them (VCLT art. 20(3)). */
  reservations: z.strictObject({ allowed: z.enum(['all', 'none', 'listed', 'silent']), articles: z.array(z.string()).optional(), 'acceptance-by': body().optional(), article: articleOf.optional(), reading }).optional(),
  /** Applied by its organisation from a day although its entry into force is not established. */
  'applied-from': z.strictObject({ on: when(), article: articleOf.optional(), reading, note: z.string().optional() }).optional(),
})
export type Clauses = z.output<typeof clauses>
export type ForceClause = z.output<typeof forceClause>

/** A weight as written: the reader keeps "14.30" as text, because a nought at the end says how exact it is. */
const weighed = (least: z.ZodType<number, number>) => z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/).transform(Number)], { error: 'a number that is not negative' }).pipe(least).meta({ wants: 'a number that is not negative' })
/** Weights that a text gives its participants (emissions, tonnage, shares of capital), with the total they are measured against. */
export const weightTable = z.strictObject({
  of: z.union([z.string().min(1), z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1))]).meta({ wants: 'what is weighed, in words' }),
  unit: z.string().min(1), total: weighed(z.number().positive()), source: z.string().min(1),
  /** What somebody who is not in the table weighs: nothing, or nobody knows. */
  others: z.enum(['nothing', 'unknown']).default('nothing'),
  note: z.string().optional(), each: z.record(z.string(), weighed(z.number().nonnegative())),
})
export type WeightTable = z.output<typeof weightTable>
