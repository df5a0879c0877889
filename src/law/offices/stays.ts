/** Stays in an office: what each act that fills it begins, and what its own term and the acts about it say of its end. */
import type { Act, ActOf, Text } from '#acts'
import { dayNumber, happenedBy, plusDays, plusYears, type Day, type Happened, type When } from '#calendar'
import { exactDay } from '../dates.ts'
import type { Ground } from '../finding.ts'
import type { OfficeLaw } from '../office.ts'
import { placements } from '../organs/placed.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

export type Filling = ActOf<'election' | 'appointment'>
/** What the text says of an office on the register's day: the law of the day of an election decides for which term it was. */
export type OfficeLawOn = (register: RegisterAsAt) => OfficeLaw | undefined

/**
 * Why a stay ends and when: day numbers of the last day on which it surely lasts and of the last on which it may, which differ where a date
 * is coarse. `act` tells the date and `written` is how it stands there; an end without an act is one that the register lacks.
 */
export interface Ending { readonly how: 'term' | 'end-of-office' | 'successor' | 'lasting' | 'missing'; readonly sure: number; readonly last: number; readonly act?: Act; readonly written?: When }
export interface Stay {
  readonly act: Filling
  readonly start: When
  readonly acting: boolean
  /** The group whose seat it is, and what placed the holder in it where the filling does not say. */
  readonly group: string | null
  readonly placed: readonly Ground[]
  /** The date of an act that may not have been done yet. */
  readonly doubt: When | null
  /** The last day that the text alone gives. */
  readonly termEnds: Day | null
  readonly endings: readonly Ending[]
}

const startOf = (a: Filling): When => a.from ?? a.on
/** The day of a number; null where there is none that can be written. */
export const dayNumbered = (n: number): Day | null => (n >= dayNumber('0000-01-01') && n <= dayNumber('9999-12-31') ? plusDays('1970-01-01', n) : null)
const isExact = (w: When): boolean => w.from === w.to
export const sameDay = (a: When, b: When): boolean => isExact(a) && isExact(b) && a.from === b.from
/** The person where both acts name one, otherwise the party that sent it. */
export const sameHolder = (a: Filling, b: Filling): boolean => (a.person !== undefined && b.person !== undefined ? a.person === b.person : a.of !== undefined && a.of === b.of)

/** The last day of a term that begins on a day. */
const lastDay = (from: Day | null, years: number | undefined): Day | null => (from === null || years === undefined ? null : plusDays(plusYears(from, years, 'last-day'), -1))

const english = (t: Text): string => (typeof t === 'string' ? t : t['en'] ?? '')
/** The group of a seat: as the act says by its word, or in words that begin with it ("Asian region"). */
const groupTold = (a: Filling, words: readonly string[]): string | undefined => {
  if (a.group !== undefined) return a.group
  const region = a.act === 'election' && a.region !== undefined ? english(a.region).toLowerCase() : undefined
  return region === undefined ? undefined : words.find(word => region.startsWith(word))
}
/** Otherwise that of the State which holds it or sent its holder, where the organisation had placed it by then. */
const placing = (a: Filling, words: readonly string[], office: string, register: RegisterAsAt): { readonly group: string; readonly grounds: readonly Ground[] } | undefined => {
  if (a.of === undefined || words.length === 0) return undefined
  const day = dayNumbered(Math.min(startOf(a).to, dayNumber(register.asAt)))
  const placed = placements(day ? register.on(day) : register, office.split('.')[0] ?? office)
  const group = placed.groupOf(a.of)
  return group !== undefined && words.includes(group) ? { group, grounds: placed.groundsFor([a.of]) } : undefined
}

/** The years of a term: as the text had it on the day of the act. */
const yearsOf = (a: Filling, law: OfficeLaw, on: OfficeLawOn | undefined, register: RegisterAsAt): number | undefined => {
  if (a.act === 'appointment' && a.acting) return undefined
  const day = a.on.latest !== null && a.on.latest < register.asAt ? a.on.latest : register.asAt
  return (on ? on(register.on(day)) : law)?.years
}
/** The end that an act or the text gives beforehand: the last day in the act counts before the years of the text. */
const ownTerm = (a: Filling, years: number | undefined): readonly Ending[] => {
  if (a.until) return [{ how: 'term', sure: a.until.from, last: a.until.to, act: a, written: a.until }]
  const { from, to } = startOf(a)
  const [first, last] = [lastDay(dayNumbered(from), years), lastDay(dayNumbered(to), years)]
  return years === undefined ? [] : [{ how: 'term', sure: first === null ? -Infinity : dayNumber(first), last: last === null ? Infinity : dayNumber(last), act: a, written: startOf(a) }]
}
/** From the day on which an act ends it nobody holds it. */
export const endedBy = (e: ActOf<'end-of-office'>): Ending => ({ how: e.reason === 'expiry' ? 'term' : 'end-of-office', sure: e.on.from - 1, last: e.on.to - 1, act: e, written: e.on })
/** Is it the end of this stay? Where several hold the office one of the names must say so; `alone`, it is enough that none says otherwise. */
const isMeant = (e: ActOf<'end-of-office'>, a: Filling, alone: boolean): boolean => {
  const person = e.person === undefined || a.person === undefined ? undefined : e.person === a.person
  const party = e.of === undefined || a.of === undefined ? undefined : e.of === a.of
  return person !== false && party !== false && (alone || person === true || party === true)
}

/**
 * Who leaves after being chosen and before the term begins never comes to hold the office: by an act that names the holder, while no earlier
 * stay of the same holder runs whose end it would be. Who died comes to hold nothing either way.
 */
const isForgone = (e: ActOf<'end-of-office'>, a: Filling, fillings: readonly Filling[], law: OfficeLaw, alone: boolean): boolean => {
  if (e.on.to > startOf(a).from || e.on.from < a.on.to || !(e.person !== undefined || e.of !== undefined) || !isMeant(e, a, alone)) return false
  const names = (e.person !== undefined && e.person === a.person) || (e.of !== undefined && e.of === a.of)
  const runs = (b: Filling) => b !== a && sameHolder(a, b) && startOf(b).from < e.on.to && ownTerm(b, law.years).every(t => t.last >= e.on.from - 1)
  return names && (e.reason === 'death' || !fillings.some(runs))
}

/** Of an act and its account under one name for the same beginning, the one that tells most: certain before doubtful, to the day before coarse, with a last day before without. */
const tellsMore = (a: Stay, b: Stay): boolean => {
  for (const told of [(s: Stay) => s.doubt === null, (s: Stay) => isExact(s.start), (s: Stay) => s.act.until !== undefined]) if (told(a) !== told(b)) return told(a)
  return true
}
const isOneStay = (a: Stay, b: Stay): boolean =>
  sameHolder(a.act, b.act) && a.acting === b.acting && (a.group === null || b.group === null || a.group === b.group) && a.start.from <= b.start.to && b.start.from <= a.start.to

/** The stays of an office in order of beginning, each with its own ends; `alone` where one at a time holds it. */
export const staysOf = (law: OfficeLaw, register: RegisterAsAt, on: OfficeLawOn | undefined, alone: boolean): readonly Stay[] => {
  const words = law.region === undefined ? Object.keys(law.groups ?? {}) : [law.region]
  const fills = (a: Filling) => a.to === law.office && (law.region === undefined || groupTold(a, words) === law.region)
  const ends = [...register.acts(law.office, 'end-of-office', e => e.office === law.office), ...register.perhaps(law.office, 'end-of-office', e => e.office === law.office)]
  const [certain, perhaps] = [register.acts(law.office, ['election', 'appointment'], fills), register.perhaps(law.office, ['election', 'appointment'], fills)]
  const fillings = [...certain, ...perhaps]
  const asStay = (a: Filling, doubt: When | null): Stay => {
    const years = yearsOf(a, law, on, register)
    const told = groupTold(a, words)
    const placed = told === undefined ? placing(a, words, law.office, register) : undefined
    const forgone = ends.filter(e => isForgone(e, a, fillings, law, alone)).map((e): Ending => ({ ...endedBy(e), sure: startOf(a).from - 1, last: startOf(a).from - 1 }))
    return {
      act: a, start: startOf(a), acting: a.act === 'appointment' && a.acting === true, group: told ?? placed?.group ?? null, placed: placed?.grounds ?? [], doubt, termEnds: lastDay(exactDay(startOf(a)), years),
      endings: [...ownTerm(a, years), ...ends.filter(e => e.on.to > startOf(a).to && isMeant(e, a, alone)).map(endedBy), ...forgone],
    }
  }
  const all = [...certain.map(a => asStay(a, null)), ...perhaps.map(a => asStay(a, a.on))]
  const stays: Stay[] = []
  for (const s of all.toSorted((a, b) => order(a.start, b.start))) {
    const at = stays.findIndex(t => isOneStay(s, t))
    if (at < 0) stays.push(s)
    else if (tellsMore(s, stays[at]!)) stays.splice(at, 1, s)
  }
  return stays.toSorted((a, b) => order(a.start, b.start))
}
const order = (a: When, b: When): number => (a.to !== b.to ? (a.to < b.to ? -1 : 1) : a.from === b.from ? 0 : a.from < b.from ? -1 : 1)

/** The last day on which a stay surely lasts, and the last on which it may. */
export const sureOf = (s: Stay): number => Math.min(Infinity, ...s.endings.map(e => e.sure))
export const lastOf = (s: Stay): number => Math.min(Infinity, ...s.endings.map(e => e.last))
/** Did the stay take in the day? */
export const holdsOn = (s: Stay, n: number): Happened => (n < s.start.from || n > lastOf(s) ? 'no' : s.doubt !== null || n < s.start.to || n > sureOf(s) ? 'perhaps' : 'yes')
/** What the register would have to tell exactly for a doubtful stay to be told: the act, and its date as written; nothing where an end is missing. */
export const doubtOn = (s: Stay, n: number): { readonly act: Act; readonly written: When } | undefined => {
  if (s.doubt) return { act: s.act, written: happenedBy(s.start, dayNumbered(n) ?? '9999-12-31') === 'perhaps' ? s.start : s.doubt }
  if (n < s.start.to) return { act: s.act, written: s.start }
  const end = s.endings.find(e => e.sure < n && n <= e.last && e.act !== undefined)
  return end?.act && end.written ? { act: end.act, written: end.written } : undefined
}
/** The end that comes first; of several for the same day an act of its own before the term, and the term before a successor. */
export const endingOf = (s: Stay): Ending => {
  const rank = (e: Ending) => ['end-of-office', 'term', 'successor', 'missing'].indexOf(e.how)
  return s.endings.toSorted((a, b) => (a.last === b.last ? rank(a) - rank(b) : a.last < b.last ? -1 : 1))[0] ?? { how: 'lasting', sure: Infinity, last: Infinity }
}
