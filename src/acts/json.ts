/** An act as JSON and back: dates and figures as written, days in ISO 8601; the form in which the register stores it and the API shows it. */
import { parseWhen, type When } from '#calendar'
import { kindOf, type Act, type ActKind, type Citation } from './act.ts'

/** Dates and figures keep their text; everything else is JSON already. */
export const toJson = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(toJson)
  if ('text' in value && ('earliest' in value || 'step' in value)) return (value as { text: string }).text
  const fields = value as Readonly<Record<string, unknown>>
  const out: Record<string, unknown> = {}
  for (const field of Object.keys(fields)) { const v = fields[field]; if (v !== undefined) out[field] = toJson(v) }
  return out
}
export const actToJson = (act: Act): Readonly<Record<string, unknown>> => toJson(act) as Readonly<Record<string, unknown>>

/** An act as it is shown: its dossier, and not the line there, which would tell how many lines stand before it that the reader may not see. */
export const actAsShown = (act: Act): Readonly<Record<string, unknown>> => ({ ...actToJson(act), where: { dossier: act.where.dossier } })

/**
 * From what `actToJson` gave. The caller vouches that it is such (it was checked when it was first read) and gives the object away:
 * a register reads a million of these when it starts, so what is stored becomes the act, and what acts have in common is kept once.
 */
export const actFromJson = (stored: Record<string, unknown>): Act => {
  stored['on'] = dateOf(stored['on'] as string)
  stored['sources'] = citationsOf(stored['sources'] as readonly Citation[])
  for (const [field, revive] of kindOf({ act: stored['act'] as ActKind }).revived) if (stored[field] !== undefined) stored[field] = revive(stored[field])
  return stored as unknown as Act
}

/** So many are kept; then they are forgotten, and kept anew. */
const enough = 100_000
/** There are few days beside the acts; spans of days are as many as what they date. */
const dates = new Map<string, When>()
const dateOf = (text: string): When => {
  if (text.length > 10) return parseWhen(text) as When
  let date = dates.get(text)
  if (date === undefined) {
    if (dates.size === enough) dates.clear()
    dates.set(text, date = parseWhen(text) as When)
  }
  return date
}
/** Single citations by source and place; joining the two into one key would cost as much as reading the act. */
const cited = new Map<string, Map<string | undefined, readonly Citation[]>>()
let places = 0
const citationsOf = (stored: readonly Citation[]): readonly Citation[] => {
  const [only, second] = stored
  if (only === undefined || second !== undefined) return stored
  let ofSource = cited.get(only.source)
  if (ofSource === undefined) cited.set(only.source, ofSource = new Map())
  let citations = ofSource.get(only.at)
  if (citations === undefined) {
    if (++places === enough) { cited.clear(); places = 0 }
    ofSource.set(only.at, citations = Object.freeze([Object.freeze(only)]))
  }
  return citations
}
