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

/** What a million acts have in common is kept once: there are few days, and few subjects, beside the acts. Forgotten when it grows beyond use. */
const kept = <T>(make: (text: string) => T): ((text: string) => T) => {
  const all = new Map<string, T>()
  return text => {
    let one = all.get(text)
    if (one === undefined) {
      if (all.size === 100_000) all.clear()
      all.set(text, one = make(text))
    }
    return one
  }
}
const date = kept(text => parseWhen(text) as When)
const name = kept(text => text)
const cited = new Map<string, readonly Citation[]>()
/** Acts that cite alike share their citations. */
const citations = (stored: readonly Citation[]): readonly Citation[] => {
  let key = ''
  for (const c of stored) key += c.at === undefined ? `${c.source}\n` : `${c.source}#${c.at}\n`
  let one = cited.get(key)
  if (one === undefined) {
    if (cited.size === 100_000) cited.clear()
    cited.set(key, one = Object.freeze(stored.map(c => Object.freeze(c))))
  }
  return one
}

/** From what `actToJson` gave. The caller vouches that it is such: it was checked when it was first read. */
export const actFromJson = (stored: Readonly<Record<string, unknown>>): Act => revived({ ...stored })
export const actFromText = (text: string): Act => revived(JSON.parse(text) as Record<string, unknown>)

const revived = (act: Record<string, unknown>): Act => {
  const { named, revived } = kindOf({ act: act['act'] as ActKind })
  act['on'] = date(act['on'] as string)
  act['sources'] = citations(act['sources'] as readonly Citation[])
  const where = act['where'] as { dossier: string }
  where.dossier = name(where.dossier)
  for (const { field } of named) { const v = act[field]; if (typeof v === 'string') act[field] = name(v) }
  for (const [field, revive] of revived) if (act[field] !== undefined) act[field] = revive(act[field])
  return act as unknown as Act
}
