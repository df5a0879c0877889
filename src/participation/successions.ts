/** Successions name the State that had consented before; acts of a predecessor that stand in its successors' rows are one act. */
import { predecessorsOf } from '#tables'
import { isConsent, wordOf, type Line } from './line.ts'

/** Only where the table holds the predecessor's consent. New States of decolonisation stay without: a table does not say for which territories the administering State had consented. */
export const withPredecessors = (lines: readonly Line[]): readonly Line[] => lines.map(l => {
  if (l.act !== 'deposit' || l.fields['of'] !== 'succession') return l
  const of = predecessorsOf(l.party).find(p => lines.some(x => isConsent(x) && x.party === p && x.day < l.day))
  return of === undefined ? l : { ...l, fields: { ...l.fields, succeeds: of } }
})

/** One act of Czechoslovakia that a table lists under both successors, or beside Czechoslovakia's own row, is kept once. */
export const eachOnce = (lines: readonly Line[]): { readonly lines: readonly Line[]; readonly leftOut: readonly string[] } => {
  const done = (l: Line): string => `${l.party}|${l.day}|${l.act}`
  const own = new Set(lines.filter(l => l.listedUnder === undefined).map(done))
  const listed = lines.filter(l => l.listedUnder !== undefined).sort((a, b) => ((a.listedUnder ?? '') < (b.listedUnder ?? '') ? -1 : 1))
  const twice = new Set<Line>()
  for (const l of listed) { if (own.has(done(l))) twice.add(l); own.add(done(l)) }
  return { lines: lines.filter(l => !twice.has(l)), leftOut: [...twice].map(l => `${l.at.file}:${l.at.line}: the ${wordOf(l)} of ${l.party} of ${l.day} is there already; the table repeats it under ${l.listedUnder}`) }
}
