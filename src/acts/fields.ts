/** The fields an act can have: each knows what it takes, what it names, and how to say what was wanted. */
import * as z from 'zod'
import { isWhenError, parseWhen, type When } from '#calendar'
import { isFigureProblem, parseFigure, type Figure } from './figure.ts'

/** What a field names: the register is indexed by these. `participant` is a State, another party or a body. */
export type Refers = 'party' | 'body' | 'participant' | 'instrument' | 'person' | 'office' | 'session' | 'initiative' | 'campaign' | 'project' | 'title' | 'holder' | 'source' | 'act' | 'decision'

/** A text with the languages it is known in; a bare string is English. */
export type Text = string | { readonly [lang: string]: string }

const partyCode = /^[A-Z][A-Z0-9]{1,3}$|^X-[A-Z0-9-]{2,12}$/
const dotted = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/
const slug = /^[a-z][a-z0-9-]*$/
const session = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*\/([xetpr]?\d+|\d{4}-\d{2}(-\d{2})?)$/

const decisionRef = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*:\S+$/

const named = (refers: Refers, pattern: RegExp, wants: string) => z.string().regex(pattern, { error: wants }).meta({ refers, wants })

/** A State (ISO 3166 alpha-3, also former States) or another party declared in a dossier (`X-…` where there is no code). */
export const party = () => named('party', partyCode, 'a party: three capital letters (KAZ) or a declared code (X-MNLF)')
/** An organisation or one of its organs or institutions, by dotted name: oic, oic.cfm. */
export const body = () => named('body', dotted, 'a body by its dotted name (oic.cfm)')
/** Whoever may take part: a party or a body. */
export const participant = () => z.string().refine(t => partyCode.test(t) || dotted.test(t), { error: 'a party (KAZ) or a body (oic)' }).meta({ refers: 'participant', wants: 'a party (KAZ) or a body (oic)' })
export const instrument = () => named('instrument', dotted, 'an instrument by its dotted name (oic.charter-2008)')
export const person = () => named('person', slug, 'a person declared under `people` (ihsanoglu)')
export const office = () => named('office', dotted, 'an office declared under `offices` (oic.secretary-general)')
/** `organ/ordinal` of an ordinary session, `organ/x4` of the fourth extraordinary one, `organ/e11` of the eleventh emergency one, `organ/2016-11-17` where no number is known. */
export const sessionRef = () => named('session', session, 'a session: organ/ordinal (oic.cfm/38), organ/x4 for an extraordinary one, organ/e11 for an emergency one, organ/day where no number is known')
/** `organ:number` of a decision or draft as the organ numbers it, blanks written as hyphens: oic.cfm:4/38-ORG. */
export const decision = () => named('decision', decisionRef, 'a decision: organ:number, its blanks written as hyphens (oic.cfm:4/38-ORG, un.general-assembly:2758-(XXVI))')
export const initiative = () => named('initiative', slug, 'an initiative declared under `initiatives`')
export const campaign = () => named('campaign', slug, 'a campaign declared under `campaigns`')
export const project = () => named('project', dotted, 'a project declared under `projects` (isdb.water-2024)')
export const titleOf = () => named('title', slug, 'a title declared under `titles` (capital-of-islamic-culture)')
/** Who holds a thing: a State, a body or a person. */
export const holder = () => z.string().refine(t => partyCode.test(t) || dotted.test(t), { error: 'a party, a body or a person' }).meta({ refers: 'holder', wants: 'a party (KAZ), a body (oic) or a person (ihsanoglu)' })
/** An article as written; "17(2)" and "Art. 17(2)" are the same. */
export const article = () => z.string().min(1).meta({ wants: 'an article in quotation marks ("17(2)")' })
export const actId = () => z.string().min(1).meta({ refers: 'act', wants: 'the id of another act' })

const refusing = <T extends object>(reads: 'when' | 'figure', parse: (text: string) => T, problem: (x: T) => { wants: string; remedy: string } | undefined, wants: string) =>
  z.union([z.string(), z.number()], { error: wants }).transform((text, ctx) => {
    const parsed = parse(String(text))
    const p = problem(parsed)
    if (p) { ctx.addIssue({ code: 'custom', message: p.wants, params: { remedy: p.remedy } }); return z.NEVER }
    return parsed
  }).meta({ wants, reads })

/** A date of any precision (EDTF). */
export const when = () => refusing<ReturnType<typeof parseWhen>>('when', parseWhen, w => (isWhenError(w) ? w : undefined), 'a date (EDTF): 2012-02-21, 2012-02, 2012, 2013-12-09/2013-12-11, 1984-03~') as unknown as z.ZodType<When>
/** A figure with its unit, as written. */
export const figure = () => refusing<ReturnType<typeof parseFigure>>('figure', parseFigure, f => (isFigureProblem(f) ? f : undefined), 'a figure: 457.2 thousand USD, 1 %, more than 30') as unknown as z.ZodType<Figure>
export const text = () => z.union([z.string().min(1), z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1))], { error: 'a text, or a text for each language: { en: …, ar: … }' }).meta({ wants: 'a text, or { en: …, ar: … }' }) as unknown as z.ZodType<Text>
export const oneOf = <const W extends readonly [string, ...string[]]>(...words: W) => z.enum(words, { error: `one of ${words.join(', ')}` }).meta({ wants: `one of ${words.join(', ')}` })
/** The fund a contribution is for; the regular budget where nothing is said. */
export const fund = () => oneOf('regular-budget', 'working-capital-fund', 'peace-operations', 'tribunals', 'special-account')
/** Something of each party, by its code: rates, sums, votes. Whoever it names must be declared, as in any other field. */
export const byParty = <S extends z.ZodType>(each: S) => z.record(party(), each)
/** Something of each who stands for an office: parties or persons. */
export const byHolder = <S extends z.ZodType>(each: S) => z.record(holder(), each)
/** Something that is so; where it is not said, nothing is told of it. */
export const yes = () => z.boolean().meta({ wants: 'true, or nothing' })
/** Shares by the word of a sector, in per cent; what they leave over is unstated, not nil. */
export const sectors = () => z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a sector by its word (transport)' }), figure()).meta({ wants: 'shares by sector: { transport: 44.9 % }' })
export const whole = () => z.number({ error: 'a whole number' }).int().nonnegative().meta({ wants: 'a whole number' })
export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly()

interface Meta { readonly refers?: Refers; readonly wants?: string; readonly reads?: 'when' | 'figure' }
interface Inner { readonly innerType?: z.ZodType; readonly keyType?: z.ZodType; readonly element?: z.ZodType; readonly valueType?: z.ZodType; readonly type?: string }
const metaOf = (schema: z.ZodType): Meta => (schema.meta() ?? {}) as Meta
const innerOf = (schema: z.ZodType): Inner => (schema as unknown as { def: Inner }).def

/** What a field of a schema names, looking through optional and list wrappers. */
export const refersTo = (schema: z.ZodType): Refers | undefined => {
  const within = innerOf(schema).innerType ?? innerOf(schema).element
  return metaOf(schema).refers ?? (within && refersTo(within))
}
/** What the keys of a table in a field name (rates by member), and what stands in its lists does (members by category); looking through optional wrappers. */
export const tableRefersTo = (schema: z.ZodType): { readonly keys?: Refers; readonly values?: Refers } | undefined => {
  const { innerType, keyType, valueType } = innerOf(schema)
  if (innerType) return tableRefersTo(innerType)
  if (!keyType || !valueType) return undefined
  const [keys, values] = [refersTo(keyType), refersTo(valueType)]
  return keys || values ? { ...(keys ? { keys } : {}), ...(values ? { values } : {}) } : undefined
}
/** What a field wants, in words, for error messages and the reference page. */
export const wantsOf = (schema: z.ZodType): string => {
  const own = metaOf(schema).wants
  if (own) return own
  const { innerType, element, type } = innerOf(schema)
  if (innerType) return wantsOf(innerType)
  return element ? `a list of: ${wantsOf(element)}` : `a ${type ?? 'value'}`
}
/** How a stored value becomes a field again: dates and figures are kept as written and read anew; nothing to do gives undefined. */
export const revivalOf = (schema: z.ZodType): ((stored: unknown) => unknown) | undefined => {
  const { reads } = metaOf(schema)
  if (reads === 'when') return stored => parseWhen(String(stored))
  if (reads === 'figure') return stored => parseFigure(String(stored))
  const { innerType, element, valueType } = innerOf(schema)
  if (innerType) return revivalOf(innerType)
  const item = element ? revivalOf(element) : undefined
  if (item) return stored => (stored as readonly unknown[]).map(item)
  const value = valueType ? revivalOf(valueType) : undefined
  if (value) return stored => Object.fromEntries(Object.entries(stored as object).map(([k, v]) => [k, value(v)]))
  return undefined
}

/** The same builders for whatever else is described field by field, such as kinds of claim. */
export const fields = Object.freeze({ body, decision, figure, holder, instrument, office, oneOf, participant, session: sessionRef, text, wantsOf, when })
