/** What does not usually happen in a table of participation: kept as the table has it, and marked with the reason why it stands. */
import type { Day } from '#calendar'
import { isRefused, readDay } from '#tables'
import { inOrder, isConsent, isEnd, wordOf, type Line } from './line.ts'

/** The instrument, and the days of it that acts can contradict. */
export interface Beginnings { readonly instrument: string; readonly title?: string; readonly adopted?: Day; readonly opened?: Day }

/** The lines in order, each strange one with its marks, and with ids where two would have the same. */
export const marked = (lines: readonly Line[], { instrument, title, adopted, opened }: Beginnings): readonly Line[] => {
  const inTitle = dayAtTheEndOf(title ?? '')
  const [from, what] = opened ? [opened, 'the opening for signature on'] : adopted ? [adopted, 'the adoption on'] : [inTitle, 'the day in the title,']
  const consent = new Map<string, Line>()
  const signed = new Map<string, Line>()
  const seen = new Map<string, number>()
  const ids = new Map<string, number>()
  return inOrder(lines).map(l => {
    const marks = [...l.irregular]
    const first = consent.get(l.party)
    const same = `${l.day}|${l.party}|${l.act}|${JSON.stringify(l.fields)}|${l.notes.join('|')}`
    const copies = (seen.get(same) ?? 0) + 1
    seen.set(same, copies)
    if (copies > 1) marks.push('The table has this act more than once')
    else if (isConsent(l) && first) marks.push(`A second instrument of consent without a withdrawal of the first (${wordOf(first)} of ${first.day})`)
    else if (l.act === 'signature' && first && first.day < l.day) marks.push(`Signed after its ${wordOf(first)} of ${first.day}`)
    else if (l.act === 'signature' && signed.has(l.party)) marks.push(`A second signature, after that of ${signed.get(l.party)?.day}`)
    if (isEnd(l) && !first) marks.push('The table has no consent that this could end')
    if (from !== undefined && l.day < from) marks.push(`Before ${what} ${from}`)
    if (isConsent(l) && !first) consent.set(l.party, l)
    if (l.act === 'signature' && !signed.has(l.party)) signed.set(l.party, l)
    if (isEnd(l)) consent.delete(l.party)
    const name = `${l.act}:${instrument}:${l.party}:${l.day}`
    const nth = (ids.get(name) ?? 0) + 1
    ids.set(name, nth)
    return { ...l, irregular: marks, ...(nth > 1 ? { id: `${name}:${nth}` } : {}) }
  })
}

/** Depositaries end a title with the place and day of the text: "Kyoto, 11 December 1997". */
const dayAtTheEndOf = (title: string): Day | undefined => {
  const written = /,\s*(\d{1,2} [A-Z][a-z]+ \d{4})$/.exec(title.trim())?.[1]
  const read = written === undefined ? undefined : readDay(written)
  return read === undefined || isRefused(read) ? undefined : read.day
}
