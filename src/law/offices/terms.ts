/** Terms: all who have held an office, one after the other, and the gaps in which the register knows nobody. */
import { dayNumber, type When } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, disputed, established, open, type Finding, type Ground } from '../finding.ts'
import type { OfficeLaw } from '../office.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Term } from './answer.ts'
import { groundsOf, readingsOf, rivalsIn } from './holders.ts'
import { dayNumbered, endingOf, lastOf, sureOf, type OfficeLawOn, type Stay } from './stays.ts'
import { seatsOf, successionOf, type Succession } from './succession.ts'

/**
 * Answers `terms`: every term in order of beginning, those still to come among them, and between them, from the first filling on, the days on
 * which nobody, or fewer than there are seats, can be said to have held it. While the register cannot tell in which order two came, it is open.
 */
export const termsOf = (law: OfficeLaw, on?: OfficeLawOn): ((register: RegisterAsAt) => Finding<readonly Term[]>) => asEachTells(register => {
  const { office, cite } = law
  const succession = successionOf(law, register, on)
  // One that was put in for the time being on the day on which somebody was put in for good never came to hold it.
  const stays = succession.stays.filter(s => lastOf(s) >= s.start.from)
  const tooCoarse = (s: Stay, written: When) => open({ want: 'day-of-act', act: s.act.id, written: written.text }, cite, because(s.act, 'not-counted', 'date-too-coarse'), ...stays.filter(t => t !== s).flatMap(told))
  const doubtful = stays.findLast(s => s.doubt !== null)
  if (doubtful?.doubt) return tooCoarse(doubtful, doubtful.doubt)
  if (stays.length === 0) return open({ want: 'office-holder', office }, cite)
  const rivals = rivalsIn(stays, law)
  const coarse = rivals.flat().find(s => s.start.from !== s.start.to)
  if (coarse) return tooCoarse(coarse, coarse.start)
  const readings = readingsOf(stays, rivals).map(reading => established(inOrder({ ...succession, stays: reading }, register), cite, ...reading.flatMap(told)))
  return readings.length === 1 ? readings[0]! : disputed(readings, cite)
})

/** The act that began a term and the one that ended it. */
const told = (s: Stay): readonly Ground[] => {
  const end = endingOf(s)
  return [...groundsOf(s), ...(end.act && end.act !== s.act && end.act.act === 'end-of-office' ? [because(end.act, 'decisive')] : [])]
}
const asTerm = (s: Stay): Term => {
  const { how } = endingOf(s)
  const exact = sureOf(s) === lastOf(s)
  return {
    gap: false, person: s.act.person ?? null, party: s.act.of ?? null, group: s.group, from: s.start, until: exact ? dayNumbered(lastOf(s)) : null, acting: s.acting, act: s.act.id,
    ends: !exact || how === 'missing' ? 'not-known' : how,
  }
}

const inOrder = (succession: Succession, register: RegisterAsAt): readonly Term[] => {
  const gaps = gapsIn(succession, dayNumber(register.asAt))
  const beginning = (t: Term): number => (t.gap ? dayNumber(t.from) : t.from.from)
  return [...succession.stays.map(asTerm), ...gaps].toSorted((a, b) => beginning(a) - beginning(b))
}

/** The days between two beginnings or ends on which fewer may have held it than there were seats; after the register's day only between two terms of one seat. */
const gapsIn = ({ stays, lawOn }: Succession, today: number): readonly (Term & { readonly gap: true })[] => {
  const seatsOn = (n: number) => seatsOf(lawOn(n))
  const known = [...new Set(stays.flatMap(s => [s.start.from, lastOf(s) + 1]))].filter(Number.isFinite).sort((a, b) => a - b)
  const bounds = known.flatMap((from, i) => [from, ...changesOf(seatsOn, from, Math.min((known[i + 1] ?? Infinity) - 1, today))])
  const gaps: { from: number; until: number | null; vacant: number; of: number }[] = []
  for (const [i, from] of bounds.entries()) {
    const next = bounds[i + 1]
    const of = seatsOn(from)
    const vacant = of - stays.filter(s => s.start.from <= from && from <= lastOf(s)).length
    if (vacant <= 0 || (from > today && (of > 1 || next === undefined))) continue
    const before = gaps.at(-1)
    // A seat that falls free after the register's day ends no gap; one that is filled by then does.
    const until = next !== undefined && (next <= today || stays.some(s => s.start.from === next)) ? next - 1 : null
    if (before && before.until === from - 1 && before.vacant === vacant) before.until = until
    else gaps.push({ from, until, vacant, of })
  }
  return gaps.flatMap(g => {
    const [from, until] = [dayNumbered(g.from), g.until === null ? null : dayNumbered(g.until)]
    return from === null ? [] : [{ gap: true as const, from, until, ...(g.of > 1 ? { vacant: g.vacant } : {}) }]
  })
}

/** The days after the first on which a text that came to apply gave the office another number of seats. */
const changesOf = (seatsOn: (n: number) => number, first: number, last: number): readonly number[] => {
  if (last <= first || seatsOn(first) === seatsOn(last)) return []
  let [before, after] = [first, last]
  while (after - before > 1) { const middle = (before + after) >> 1; if (seatsOn(middle) === seatsOn(first)) before = middle; else after = middle }
  return [after, ...changesOf(seatsOn, after, last)]
}
