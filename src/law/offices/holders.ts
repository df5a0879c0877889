/** Holders: all who hold an office on a day, each with the seat and the term it was put there for. */
import { dayNumber } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, disputed, established, mapFinding, open, type Finding, type Ground } from '../finding.ts'
import type { OfficeLaw } from '../office.ts'
import type { Tenure } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { SeatHeld } from './answer.ts'
import { doubtOn, endingOf, holdsOn, lastOf, type OfficeLawOn, type Stay } from './stays.ts'
import { poolOf, seatsOf, successionOf, type Succession } from './succession.ts'

/**
 * Answers `holders`: who holds the office on the register's day, by groups in the order of the text, then by beginning. Fewer than there are
 * seats are those the register knows. Nobody is carried on in silence: where none is known it wants a holder; where more would sit than
 * there are seats, the act that ended somebody's office; two put into one seat for the same day are both told.
 * `on` is what the text says on other days, where a charter before this one decided for which term somebody was elected.
 */
export const holdersOf = (law: OfficeLaw, on?: OfficeLawOn): ((register: RegisterAsAt) => Finding<readonly SeatHeld[]>) => asEachTells(register =>
  mapFinding(heldBy(successionOf(law, register, on), law, register), held => held.map(asSeat)))

export const asTenure = (s: Stay): Tenure => ({ person: s.act.person ?? null, party: s.act.of ?? null, since: s.start, until: s.act.until ?? null, termEnds: s.termEnds })
const asSeat = (s: Stay): SeatHeld => ({ ...asTenure(s), group: s.group, acting: s.acting, act: s.act.id })
export const groundsOf = (s: Stay): readonly Ground[] => [because(s.act, 'supports'), ...s.placed]

/** The stays that take in the register's day. */
export const heldBy = ({ stays }: Succession, law: OfficeLaw, register: RegisterAsAt): Finding<readonly Stay[]> => {
  const { office, cite } = law
  const today = dayNumber(register.asAt)
  const groups = Object.keys(law.groups ?? {})
  const place = (s: Stay) => (s.group === null ? groups.length : groups.indexOf(s.group))
  const held = stays.filter(s => holdsOn(s, today) === 'yes').toSorted((a, b) => place(a) - place(b))
  const endMissing = (...why: readonly Ground[]) => open({ want: 'act', kind: 'end-of-office', of: [office] }, cite, ...why)
  const doubtful = stays.findLast(s => holdsOn(s, today) === 'perhaps')
  if (doubtful) {
    const what = doubtOn(doubtful, today)
    if (what) return open({ want: 'day-of-act', act: what.act.id, written: what.written.text }, cite, because(what.act, 'not-counted', 'date-too-coarse'), ...held.filter(s => s.act !== what.act).flatMap(groundsOf))
    const nameless = doubtful.endings.find(e => e.how === 'missing')?.act
    return endMissing(...(nameless ? [because(nameless, 'not-counted', 'party-not-named')] : []), ...stays.filter(s => holdsOn(s, today) !== 'no').flatMap(groundsOf))
  }
  if (held.length === 0) return open({ want: 'office-holder', office }, cite, ...lastToLeave(stays, today))
  const rivals = rivalsIn(held, law)
  const coarse = rivals.flat().find(s => s.start.from !== s.start.to)
  if (coarse) return open({ want: 'day-of-act', act: coarse.act.id, written: coarse.start.text }, cite, because(coarse.act, 'not-counted', 'date-too-coarse'), ...held.filter(s => s !== coarse).flatMap(groundsOf))
  const told = (reading: readonly Stay[]) => (isOverfull(reading, law) ? endMissing(...reading.flatMap(groundsOf)) : established(reading, cite, ...reading.flatMap(groundsOf)))
  const readings = readingsOf(held, rivals)
  return readings.length === 1 ? told(held) : disputed(readings.map(told), cite)
}

/** Who left last, and the act by which; nobody, where nobody had held it. */
const lastToLeave = (stays: readonly Stay[], today: number): readonly Ground[] => {
  const left = stays.filter(s => s.start.to <= today).toSorted((a, b) => lastOf(a) - lastOf(b)).at(-1)
  if (!left) return []
  const { act } = endingOf(left)
  return [because(left.act, 'not-counted', 'term-ended'), ...(act && act !== left.act ? [because(act, 'decisive')] : [])]
}
/** Those put into one seat for the same time: of no two of them it can be said who came after the other. */
export const rivalsIn = (stays: readonly Stay[], law: OfficeLaw): readonly (readonly Stay[])[] => {
  const clusters: Stay[][] = []
  for (const s of stays) {
    if (seatsOf(law, poolOf(law, s)) !== 1) continue
    const cluster = clusters.find(c => c.some(t => poolOf(law, t) === poolOf(law, s) && mayBeginTogether(s, t) && overlaps(s, t)))
    if (cluster) cluster.push(s)
    else clusters.push([s])
  }
  return clusters.filter(c => c.length > 1)
}
const mayBeginTogether = (a: Stay, b: Stay): boolean => a.start.from <= b.start.to && b.start.from <= a.start.to
const overlaps = (a: Stay, b: Stay): boolean => Math.max(a.start.from, b.start.from) <= Math.min(lastOf(a), lastOf(b))
/** One reading for each rival: the first takes the first of every cluster, the next the second; every rival stands in one, not every combination. */
export const readingsOf = (stays: readonly Stay[], rivals: readonly (readonly Stay[])[]): readonly (readonly Stay[])[] =>
  Array.from({ length: Math.max(1, ...rivals.map(c => c.length)) }, (_, i) => stays.filter(s => { const c = rivals.find(r => r.includes(s)); return !c || c[Math.min(i, c.length - 1)] === s }))
/** Do more sit than the text has seats for? */
const isOverfull = (held: readonly Stay[], law: OfficeLaw): boolean =>
  held.length > seatsOf(law) || (law.region === undefined && Object.entries(law.groups ?? {}).some(([group, seats]) => held.filter(s => s.group === group).length > seats))
