/** Subjects, sources, claims, counts, assertions and coverage as JSON and back: dates keep the way they were written. */
import { toJson, type Citation, type Coverage, type HeldLine, type Source, type Subject } from '#acts'
import { parseWhen } from '#calendar'

export type ThingKind = 'subject' | 'source' | 'coverage' | 'claim' | 'count' | 'assertion'

/** A date in JSON is marked, so that it is a date again whatever field it stood in. */
const mark = '$when'
const marked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(marked)
  if (value === null || typeof value !== 'object') return value
  if ('text' in value && 'earliest' in value) return { [mark]: toJson(value) }
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, marked(v)]])))
}
const revive = (_: string, value: unknown): unknown => (value !== null && typeof value === 'object' && mark in value ? parseWhen(String(value[mark])) : value)

export const thingToJson = (thing: Subject | Source | Coverage): string => JSON.stringify(marked(thing))
export const thingFromJson = <T extends Subject | Source | Coverage>(json: string): T => Object.freeze(JSON.parse(json, revive) as T)

/** A claim, count or assertion; the places of its fields count from its own line, which may move. */
interface StoredHeld { readonly file: string; readonly citations: readonly Citation[]; readonly column: number; readonly text: string; readonly fields: Readonly<Record<string, unknown>>; readonly places: Readonly<Record<string, readonly [down: number, column: number]>> }

export const heldToJson = (held: HeldLine): string => {
  const { line } = held
  const places = Object.fromEntries(Object.keys(line.fields).map((field) => {
    const at = line.placeOfField(field)
    return [field, [at.line - line.line, at.column] as const]
  }))
  return JSON.stringify({ file: held.file, citations: held.citations, column: line.column, text: line.text, fields: line.fields, places } satisfies StoredHeld)
}
export const heldFromJson = (dossier: string, line: number, json: string): HeldLine => {
  const s = JSON.parse(json) as StoredHeld
  return {
    dossier, file: s.file, citations: s.citations,
    line: {
      line, column: s.column, fields: s.fields, text: s.text,
      placeOfField: (field) => { const at = s.places[field]; return at ? { line: line + at[0], column: at[1] } : { line, column: s.column } },
    },
  }
}
