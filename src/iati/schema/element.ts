/** What the schema says of an element: its attributes, which elements stand in it in which order and how often, and what its text is. */
import type { CodeList } from '../codes.ts'
import { rulesOfElements } from '../rules/of-elements.ts'
import type { Rule } from '../rules/rule.ts'
import { isOfType, type ValueType } from '../values.ts'

export interface AttributeOf { readonly type: ValueType; readonly is: ((text: string) => boolean) | undefined; readonly required: boolean; readonly codes: CodeList | undefined }
/** An element's place in another: `at` is its turn; of what may or must stand once, `bit` remembers that it did. */
export interface PlaceOf { readonly element: ElementOf; readonly at: number; readonly required: boolean; readonly once: boolean; readonly bit: number }
export interface ElementOf {
  readonly name: string
  readonly attributes: ReadonlyMap<string, AttributeOf>
  readonly requiredAttributes: readonly string[]
  readonly children: ReadonlyMap<string, PlaceOf>
  readonly requiredBits: number
  /** The type of its text; undefined where only elements may stand in it. */
  readonly text: ValueType | undefined
  /** Whether what stands in it is kept until the activity ends, because something is made of it or a rule looks at it. */
  readonly kept: boolean
  /** The rules about it, which look at nothing outside it. */
  readonly rules: readonly Rule[]
  /** Title and description must say something (rules 4.3.1 and 4.4.1). */
  readonly speaks: '4.3.1' | '4.4.1' | undefined
  /** Money, of which the currency may be told by the activity alone. */
  readonly isMoney: boolean
}

type Attribute = ValueType | `${ValueType}!` | readonly [ValueType | `${ValueType}!`, CodeList]
export type Attributes = Readonly<Record<string, Attribute>>
type Often = 'one' | 'maybe' | 'some' | 'any'
export type Child = readonly [Often, ElementOf]

const attributeOf = (a: Attribute): AttributeOf => {
  const [written, codes] = typeof a === 'string' ? [a, undefined] : a
  const required = written.endsWith('!')
  const type = (required ? written.slice(0, -1) : written) as ValueType
  return { type, is: type === 'text' || type === 'address' ? undefined : isOfType[type], required, codes }
}
interface Given { readonly has?: Attributes; readonly in?: readonly Child[]; readonly text?: ValueType; readonly kept?: boolean; readonly speaks?: ElementOf['speaks'] }

/** Describes an element; `in` lists what may stand in it, in order. `!` behind a type: the attribute must be there. */
export const element = (name: string, given: Given = {}): ElementOf => {
  const attributes = new Map(Object.entries(given.has ?? {}).map(([n, a]) => [n, attributeOf(a)]))
  let bits = 0
  const children = new Map((given.in ?? []).map(([often, child], i): [string, PlaceOf] => {
    const [required, once] = [often === 'one' || often === 'some', often === 'one' || often === 'maybe']
    return [child.name, { element: child, at: i, required, once, bit: required || once ? 1 << bits++ : 0 }]
  }))
  if (bits > 31) throw new RangeError(`${name} has more elements than can be remembered`)
  return Object.freeze({
    name, attributes, children, text: given.text, kept: given.kept ?? false, speaks: given.speaks, rules: rulesOfElements[name] ?? [],
    requiredAttributes: [...attributes].flatMap(([n, a]) => (a.required ? [n] : [])),
    requiredBits: [...children.values()].reduce((all, p) => (p.required ? all | p.bit : all), 0),
    isMoney: attributes.has('currency'),
  })
}
export const narrative = element('narrative', { text: 'text', kept: true })
export const coded = (name: string, codes: CodeList | undefined, more: Given = {}): ElementOf => element(name, { ...more, has: { code: codes ? ['text!', codes] : 'text!', ...more.has } })
export const dated = (name: string, kept = true): ElementOf => element(name, { has: { 'iso-date': 'date!' }, kept })
/** Words in one or several languages; with `must` at least one. */
export const worded = (name: string, must: boolean, more: Given = {}): ElementOf => element(name, { ...more, in: [[must ? 'some' : 'any', narrative]] })
