/** Succession: how those who come into an office end the stay of those before them, seat by seat or group by group. */
import { dayNumber } from '#calendar'
import type { OfficeLaw } from '../office.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { dayNumbered, endedBy, holdsOn, lastOf, sameDay, sameHolder, staysOf, type Ending, type OfficeLawOn, type Stay } from './stays.ts'

/** How many seats an office has, or of one group of its seats. */
export const seatsOf = (law: OfficeLaw, group?: string): number => {
  if (law.region !== undefined) return law.groups?.[law.region] ?? 1
  const groups = Object.values(law.groups ?? {})
  return group === undefined ? law.seats ?? (groups.length > 0 ? groups.reduce((a, b) => a + b, 0) : 1) : law.groups?.[group] ?? seatsOf(law)
}
/** The seats a stay shares with others: those of its group where the text gives each group its own, otherwise all. */
export const poolOf = (law: OfficeLaw, s: Stay): string | undefined => (law.region === undefined && s.group !== null && law.groups?.[s.group] !== undefined ? s.group : undefined)

export interface Succession {
  readonly stays: readonly Stay[]
  /** The law as on a day. */
  readonly lawOn: (n: number) => OfficeLaw
}

/**
 * The stays of an office with all that ends them. Of one seat the next to come ends the stay before, whatever was left of its term. Of several
 * seats a new stay of the same holder ends the one before, and where more would sit than there are seats, those give way who were put in
 * for the time being, then those whose term nothing else ends, the oldest first; if which of them is not certain, an end is missing
 * (docs/decisions/0072, 0073).
 */
export const successionOf = (law: OfficeLaw, register: RegisterAsAt, on?: OfficeLawOn): Succession => {
  const laws = new Map<number, OfficeLaw>()
  const lawOn = (n: number): OfficeLaw => {
    const day = on && dayNumbered(n)
    if (!day || n > dayNumber(register.asAt)) return law
    let then = laws.get(n)
    if (!then) laws.set(n, then = on(register.on(day)) ?? law)
    return then
  }
  const alone = seatsOf(law) === 1
  const all = staysOf(law, register, on, alone)
  let stays = all
  for (const group of new Set(all.map(s => poolOf(law, s)))) {
    const pool = (s: Stay) => poolOf(law, s) === group
    const rest = stays.filter(s => !pool(s))
    const own = stays.filter(pool)
    stays = [...rest, ...(seatsOf(law, group) === 1 ? oneAfterAnother(own) : givingWay(sameAgain(own), n => seatsOf(lawOn(n), group)))]
  }
  if (!alone) stays = givingWay(namelessEnds(sameAgain(stays), law, register), n => seatsOf(lawOn(n)))
  return { stays: all.map(s => stays.find(t => t.act === s.act) ?? s), lawOn }
}

const ending = (s: Stay, ...more: readonly Ending[]): Stay => (more.length === 0 ? s : { ...s, endings: [...s.endings, ...more] })
/** The end that another's beginning is; a beginning that may never have been ends nothing for certain. */
const succeededBy = (t: Stay): Ending => ({ how: 'successor', sure: t.start.from - 1, last: t.doubt ? Infinity : t.start.to - 1, act: t.act, written: t.doubt ?? t.start })
/** Comes one certainly after the other? On one day whoever is put in for good comes after one who only acts, and so does the same holder whatever the dates allow. */
const comesAfter = (t: Stay, s: Stay): boolean =>
  // One whose holder left before it began ended nobody's stay.
  lastOf(t) >= t.start.from && (t.start.from > s.start.to || (s.acting && !t.acting && (sameDay(t.start, s.start) || (sameHolder(t.act, s.act) && t.start.to >= s.start.from))))

const oneAfterAnother = (stays: readonly Stay[]): readonly Stay[] => stays.map(s => ending(s, ...stays.filter(t => comesAfter(t, s)).map(succeededBy)))
const sameAgain = (stays: readonly Stay[]): readonly Stay[] => stays.map(s => ending(s, ...stays.filter(t => comesAfter(t, s) && sameHolder(t.act, s.act)).map(succeededBy)))

/** An end that names nobody is that of the only one who holds the office; of several, whose it is the register does not tell. */
const namelessEnds = (stays: readonly Stay[], law: OfficeLaw, register: RegisterAsAt): readonly Stay[] => {
  let now = stays
  for (const e of register.acts(law.office, 'end-of-office', a => a.office === law.office && a.person === undefined && a.of === undefined)) {
    const holding = now.filter(s => holdsOn(s, e.on.from - 1) !== 'no')
    const end: Ending = holding.length === 1 ? endedBy(e) : { how: 'missing', sure: e.on.from - 1, last: Infinity, act: e }
    now = now.map(s => (holding.includes(s) ? ending(s, end) : s))
  }
  return now
}

/** Those who must make room when others come in. */
const givingWay = (stays: readonly Stay[], seats: (n: number) => number): readonly Stay[] => {
  let now = stays
  const beginnings = [...new Set(stays.filter(s => s.doubt === null && Number.isFinite(s.start.to)).map(s => s.start.to))].sort((a, b) => a - b)
  for (const n of beginnings) {
    const holding = now.filter(s => s.doubt === null && s.start.to <= n && lastOf(s) >= n)
    let excess = holding.length - seats(n)
    if (excess <= 0) continue
    const newcomer = holding.find(s => s.start.to === n)
    if (!newcomer) continue
    const before = holding.filter(s => s.start.to < n)
    const lasting = before.filter(s => !s.acting && lastOf(s) === Infinity)
    const cohorts = [before.filter(s => s.acting), ...[...new Set(lasting.map(s => s.start.to))].map(start => lasting.filter(s => s.start.to === start))]
    for (const cohort of cohorts) {
      if (excess <= 0 || cohort.length === 0) continue
      const all = cohort.length <= excess
      const end: Ending = all ? succeededBy(newcomer) : { how: 'missing', sure: newcomer.start.from - 1, last: Infinity }
      now = now.map(s => (cohort.includes(s) ? ending(s, end) : s))
      excess = all ? excess - cohort.length : 0
    }
  }
  return now
}
