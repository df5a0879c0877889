/** Acts as rows of a table, for databases: the columns the question needs beside the text of the act, with rectifications resolved. */
import { actFromJson, knownSince, type Act } from '#acts'
import { dayNumber, type Day } from '#calendar'

export const columns = ['id', 'kind', 'instrument', 'party', 'form', 'day_from', 'day_to', 'first_day', 'last_day', 'known', 'withdrawn', 'effect', 'body'] as const
/** Days are day numbers; `withdrawn` is the day since which a rectification takes the act out. */
export type Row = readonly (string | number | null)[]

/** One row for each line. */
export const rowsOf = (lines: readonly string[]): Row[] => {
  const acts = lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>))
  const withdrawn = new Map<string, number>()
  for (const a of acts) if (a.act === 'rectification') withdrawn.set(a.of, Math.min(dayNumber(knownSince(a)), withdrawn.get(a.of) ?? Infinity))
  return acts.map((a, i) => rowOf(a, lines[i]!, withdrawn.get(a.id)))
}
const numberOf = (day: Day | null): number | null => (day === null ? null : dayNumber(day))
const rowOf = (act: Act, line: string, withdrawn: number | undefined): Row => {
  const about = act as Act & { readonly instrument?: string; readonly party?: string }
  return [
    act.id, act.act, about.instrument ?? null, about.party ?? null, act.act === 'deposit' ? act.of : null, act.on.from, act.on.to, numberOf(act.on.earliest), numberOf(act.on.latest),
    dayNumber(knownSince(act)), withdrawn ?? null, act.act === 'denunciation' ? numberOf(act.effect?.earliest ?? act.on.earliest) : null, line,
  ]
}
