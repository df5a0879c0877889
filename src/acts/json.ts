/** An act as JSON and back: dates and figures as written, days in ISO 8601; the form in which the register stores it and the API shows it. */
import { parseWhen, type When } from '#calendar'
import { kindOf, type Act, type ActKind } from './act.ts'

/** Dates and figures keep their text; everything else is JSON already. */
export const toJson = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toJson)
  if (value !== null && typeof value === 'object') {
    if ('text' in value && ('earliest' in value || 'step' in value)) return (value as { text: string }).text
    return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, toJson(v)]])))
  }
  return value
}
export const actToJson = (act: Act): Readonly<Record<string, unknown>> => toJson(act) as Readonly<Record<string, unknown>>

/** From what `actToJson` gave. The caller vouches that it is such: it was checked when it was first read. */
export const actFromJson = (stored: Readonly<Record<string, unknown>>): Act => {
  const act: Record<string, unknown> = { ...stored, on: parseWhen(stored['on'] as string) as When }
  for (const [field, revive] of kindOf({ act: stored['act'] as ActKind }).revived) if (act[field] !== undefined) act[field] = revive(act[field])
  return act as unknown as Act
}
