/** Which of several shapes somebody meant who wrote none of them rightly: the one with the fewest mistakes, so that these can be told. */
import * as z from 'zod'
import { nearest } from '../problem.ts'

type Issue = z.core.$ZodIssue
interface Shape { readonly type?: string; readonly innerType?: z.ZodType; readonly element?: z.ZodType; readonly valueType?: z.ZodType; readonly options?: readonly z.ZodType[]; readonly getter?: () => z.ZodType; readonly values?: readonly unknown[] }
const defOf = (schema: z.ZodType): Shape => (schema as unknown as { def: Shape }).def
/** The schema itself, out of what says that it may be left out or is looked up later. */
const bare = (schema: z.ZodType): z.ZodType => { const { innerType, getter } = defOf(schema); return innerType ? bare(innerType) : getter ? bare(getter()) : schema }
const optionsOf = (schema: z.ZodType): readonly z.ZodType[] => defOf(bare(schema)).options ?? []
const fieldsOf = (schema: z.ZodType): readonly string[] => { const b = bare(schema); return b instanceof z.ZodObject ? Object.keys(b.shape as object) : [] }

/** The schema of a field of an object, or of the entries of a list or a table; of several shapes, that of the first that has it. */
export const schemaWithin = (schema: z.ZodType, step: PropertyKey): z.ZodType | undefined => {
  const b = bare(schema)
  if (b instanceof z.ZodObject) return (b.shape as Record<string, z.ZodType>)[String(step)]
  if (b instanceof z.ZodRecord) return defOf(b).valueType
  return (typeof step === 'number' ? defOf(b).element : undefined) ?? optionsOf(b).map(o => schemaWithin(o, step)).find(s => s !== undefined)
}
/** The fields that may stand here: of an object, or of the shape that has most of those that do. */
export const fieldsAt = (schema: z.ZodType, there: readonly string[]): readonly string[] =>
  [schema, ...optionsOf(schema)].map(fieldsOf).reduce((a, b) => (b.filter(f => there.includes(f)).length > a.filter(f => there.includes(f)).length || a.length === 0 ? b : a))
/** What may stand here, where it is one of several shapes: "none, { days: … } or { months: … }"; undefined of anything else. */
export const shapesOf = (schema: z.ZodType): string | undefined => {
  const said = [...new Set(optionsOf(schema).map(o => { const [first] = fieldsOf(o); const { values } = defOf(bare(o)); return first !== undefined ? `{ ${first}: … }` : values ? values.join(', ') : undefined }))]
  return said.length === 0 || said.includes(undefined) ? undefined : `one of ${said.join(', ')}`
}

/** A field that is missing or not known weighs more than a value that is wrong: the fields show which shape was begun. One that is nearly a field of the shape weighs less. */
const weight = (issue: Issue, fields: readonly string[], there: readonly string[]): number => {
  const [first] = issue.path
  if (issue.code === 'unrecognized_keys') return issue.keys.reduce((n, k) => n + (nearest(k, fields) === undefined ? 3 : 1), 0)
  if (first === undefined) return 12
  return there.includes(String(first)) ? 1 : 3
}
/** The mistakes within the shape that was probably meant, with that shape; undefined where no shape is nearer than another. `there` are the fields that somebody wrote. */
export const meantShape = (issue: Issue, schema: z.ZodType, there: readonly string[]): { readonly shape: z.ZodType; readonly issues: readonly Issue[] } | undefined => {
  if (issue.code !== 'invalid_union') return undefined
  const options = optionsOf(schema)
  const rated = issue.errors.flatMap((issues, i) => { const shape = options[i]; return shape ? [{ shape, issues, rate: issues.reduce((n, x) => n + weight(x, fieldsOf(shape), there), 0) }] : [] }).sort((a, b) => a.rate - b.rate)
  const [best, next] = rated
  return best === undefined || best.rate >= 12 || best.issues.length === 0 || next?.rate === best.rate ? undefined : { shape: best.shape, issues: best.issues }
}
/** What a schema says of a value in the words of its library, in ours. */
export const ownWords = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'too_small') return issue.origin === 'array' ? `at least ${issue.minimum} of them` : issue.origin === 'string' ? 'a text that is not empty' : `a number ${issue.inclusive === false ? 'above' : 'of at least'} ${issue.minimum}`
  return issue.message
}
