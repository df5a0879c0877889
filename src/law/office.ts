/** Offices: who holds one on a day, since when, and when the term ends by rule. */
import type { ActOf, Text } from '#acts'
import { dayNumber, happenedBy, plusDays, plusYears, type Day, type When } from '#calendar'
import { exactDay } from './dates.ts'
import { because, disputed, established, open, type Finding, type Ground } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Tenure } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { asEachTells } from './accounts.ts'

/** `region`: of several holders, the one elected for a region; the elections say which. */
export interface OfficeLaw { readonly office: string; readonly region?: string; readonly electedBy?: string; readonly years?: number; readonly renewals?: number; readonly cite: Provision }
type Filling = ActOf<'election' | 'appointment'>

const english = (t: Text): string => (typeof t === 'string' ? t : t['en'] ?? '')
const startOf = (a: Filling): When => a.from ?? a.on
/** The last day of a term that begins on a day. */
const lastDay = (from: Day | null, years: number | undefined): Day | null => (from === null || years === undefined ? null : plusDays(plusYears(from, years, 'last-day'), -1))

/**
 * Who holds the office. A term that has run out or an act that ends it leaves the office open: nobody is carried on in silence.
 * Two who were put into it for the same time by different acts are both told: whether one of them acts for the other is not for a rule to guess.
 */
export const holderOf = (law: OfficeLaw): ((register: RegisterAsAt) => Finding<Tenure>) => asEachTells(register => {
  const { office, cite } = law
  const today = dayNumber(register.asAt)
  const fills = (a: Filling) => a.to === office && (law.region === undefined || (a.act === 'election' && a.region !== undefined && english(a.region).toLowerCase().startsWith(law.region)))
  const fillings = register.acts(office, ['election', 'appointment'], fills)
  const begun = fillings.filter(a => happenedBy(startOf(a), register.asAt) === 'yes')
  const doubtful = [...register.perhaps(office, ['election', 'appointment'], fills), ...fillings.filter(a => happenedBy(startOf(a), register.asAt) === 'perhaps')].at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: startOf(doubtful).text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const last = begun.toSorted((a, b) => startOf(a).to - startOf(b).to).at(-1)
  if (!last) return open({ want: 'office-holder', office }, cite)
  const since = startOf(last)
  const asTenure = (a: Filling): Tenure =>
    ({ person: a.person ?? null, party: a.of ?? null, since: startOf(a), until: a.until ?? null, termEnds: lastDay(exactDay(startOf(a)), law.years) })
  const rivals = begun.filter(a => startOf(a).to >= since.from && !sameHolder(a, last))
  const coarse = [last, ...rivals].find(a => startOf(a).from !== startOf(a).to)
  if (rivals.length > 0 && coarse) {
    const others = rivals.filter(a => a !== coarse)
    return open({ want: 'day-of-act', act: coarse.id, written: startOf(coarse).text }, cite, because(coarse, 'not-counted', 'date-too-coarse'), ...others)
  }
  if (rivals.length > 0) return disputed([...rivals, last].map(a => established(asTenure(a), a)), cite)
  const ends = (e: ActOf<'end-of-office'>) => e.office === office && e.on.to > since.to
    && (e.person === undefined || last.person === undefined || e.person === last.person) && (e.of === undefined || last.of === undefined || e.of === last.of)
  const ended = (...why: readonly Ground[]) => open({ want: 'office-holder', office }, cite, because(last, 'not-counted', 'term-ended'), ...why)
  const tooCoarse = (w: When) => open({ want: 'day-of-act', act: last.id, written: w.text }, cite, because(last, 'not-counted', 'date-too-coarse'))
  const end = register.acts(office, 'end-of-office', ends).at(-1)
  if (end) return ended(because(end, 'decisive'))
  const perhapsEnded = register.perhaps(office, 'end-of-office', ends).at(-1)
  if (perhapsEnded) return open({ want: 'day-of-act', act: perhapsEnded.id, written: perhapsEnded.on.text }, cite, last, because(perhapsEnded, 'not-counted', 'date-too-coarse'))
  // The last day given by the act that filled the office counts before the number of years the text gives.
  if (last.until && last.until.to < today) return ended()
  if (last.until && last.until.from !== last.until.to && last.until.from < today) return tooCoarse(last.until)
  const termEnds = lastDay(exactDay(since), law.years)
  const [firstEnd, lastEnd] = [lastDay(since.earliest, law.years), lastDay(since.latest, law.years)]
  if (!last.until && lastEnd !== null && lastEnd < register.asAt) return ended()
  if (!last.until && termEnds === null && firstEnd !== null && firstEnd < register.asAt) return tooCoarse(since)
  return established(asTenure(last), cite, last)
})

const sameHolder = (a: Filling, b: Filling): boolean => (a.person !== undefined && b.person !== undefined ? a.person === b.person : a.of === b.of)
