/** Terms that end: of each who holds an office, by the act that filled it or by the years its text gives; and those that ended without a successor. */
import { dayNumber, order, type Day } from '#calendar'
import { asEachTells } from '../../accounts.ts'
import { because, established, open, type Finding } from '../../finding.ts'
import { organisationNamed, type LawAtHand } from '../../law-at-hand.ts'
import type { OfficeLaw } from '../../office.ts'
import { dayNumbered, endingOf, lastOf, sureOf, type OfficeLawOn, type Stay } from '../../offices/stays.ts'
import { seatsOf, successionOf } from '../../offices/succession.ts'
import type { RegisterAsAt } from '../../register-as-at.ts'
import { dueBy, nothing, together, untold, type Derived, type Deriving, type Due } from './due.ts'

const holderOf = (s: Stay): string | undefined => s.act.of ?? s.act.person

/**
 * The terms in one office that end. One that has run out is due still, as long as a seat is empty: nobody follows who is known to the register.
 * `only` keeps those of one State or person; `on` is what the text said of the office on other days.
 */
export const termsEnding = (law: OfficeLaw, on?: OfficeLawOn, only?: string): Deriving => register => {
  const today = dayNumber(register.asAt)
  const { stays } = successionOf(law, register, on)
  const [certain, doubtful] = [stays.filter(s => s.doubt === null), stays.filter(s => s.doubt !== null)]
  const ending = certain.filter(s => Number.isFinite(lastOf(s)) && holderOf(s) !== undefined)
  const running = ending.filter(s => s.start.from <= today && lastOf(s) >= today)
  const taken = certain.filter(s => lastOf(s) >= today)
  const empty = Math.max(0, seatsOf(law) - taken.length)
  const ended = ending.filter(s => lastOf(s) < today && endingOf(s).how === 'term').toSorted((a, b) => lastOf(b) - lastOf(a)).slice(0, empty)
  const kept = (s: Stay) => only === undefined || s.act.of === only || s.act.person === only
  return {
    dues: [...running, ...ended].filter(kept).flatMap(s => termOf(s, law, on, register, doubtful.length > 0)),
    untold: doubtful.filter(kept).slice(0, 1).map(s => untold(law.office, { want: 'day-of-act', act: s.act.id, written: s.act.on.text }, law.cite, because(s.act, 'not-counted', 'date-too-coarse'))),
  }
}

const termOf = (stay: Stay, law: OfficeLaw, on: OfficeLawOn | undefined, register: RegisterAsAt, perhapsDone: boolean): readonly Due[] => {
  const of = holderOf(stay)
  const rule = asEachTells<Day>((r): Finding<Day> => {
    const found = (x: RegisterAsAt) => successionOf(law, x, on).stays.find(s => s.act.id === stay.act.id || s.act.accountOf === stay.act.id)
    const told = found(r) ?? found(r.on('9999-12-31')) ?? stay
    // A source that only knows the beginning less exactly contradicts nobody.
    return lastDayOf(order(told.start, stay.start) === 'cannot-say' ? stay : told, law)
  })
  const due = dueBy(rule(register), dayNumbered(lastOf(stay)))
  if (!due || of === undefined) return []
  return [{ kind: 'term-ends', subject: law.office, whose: of, ...due, complete: [['terms', law.office], ['holders', law.office], ['office-holder', law.office], ['deadlines', law.office]], perhapsDone }]
}
const lastDayOf = (s: Stay, law: OfficeLaw): Finding<Day> => {
  const { act, written } = endingOf(s)
  const day = dayNumbered(lastOf(s))
  const filled = because(s.act, 'supports')
  const ends = act && act !== s.act ? [because(act, 'decisive')] : []
  if (day !== null && sureOf(s) === lastOf(s)) return established(day, law.cite, filled, ...ends)
  const coarse = act ?? s.act
  return open({ want: 'day-of-act', act: coarse.id, written: (written ?? s.start).text }, law.cite, because(coarse, 'not-counted', 'date-too-coarse'))
}

/** The terms of one State in the offices it was ever put into, by the law of each; of an office whose law is not at hand the term cannot be told. */
export const termsOfParty = (party: string, law: LawAtHand): Deriving => (register): Derived => {
  const offices = [...new Set(register.acts(party, ['election', 'appointment'], a => a.of === party).map(a => a.to))].sort()
  return together(offices.map(office => {
    const own = officesNamed(office, law)(register)
    return own.length === 0 ? byActsAlone(office, party, register) : together(own.map(o => termsEnding(o, lawOn(o, law), party)(register)))
  }))
}
/** What the law of the day says of an office; one shared among regions has an entry for each. */
const officesNamed = (office: string, law: LawAtHand) => (register: RegisterAsAt): readonly OfficeLaw[] => {
  const charter = law.charter(organisationNamed(office))(register)
  return charter.status === 'established' ? Object.values(charter.value.offices ?? {}).filter(o => o.office === office) : []
}
/** The same office by the law of another day. */
export const lawOn = (office: OfficeLaw, law: LawAtHand): OfficeLawOn => register => officesNamed(office.office, law)(register).find(o => o.region === office.region)

/** Without its law it is an office of as many seats as were filled, and a term only where the act gives one; what is over is over. */
const byActsAlone = (office: string, party: string, register: RegisterAsAt): Derived => {
  const last = register.acts(office, ['election', 'appointment'], a => a.to === office && a.of === party).at(-1)
  const until = last?.until
  if (!last || !until || !Number.isFinite(until.to)) return nothing
  const left = register.acts(office, 'end-of-office', e => e.office === office && (e.of === party || (e.person !== undefined && e.person === last.person)) && e.on.from >= (last.from ?? last.on).from)
  const day = dayNumbered(until.to)
  if (left.length > 0 || day === null) return nothing
  const finding: Finding<Day> = until.from === until.to ? established(day, last) : open({ want: 'day-of-act', act: last.id, written: until.text }, because(last, 'not-counted', 'date-too-coarse'))
  return { dues: [{ kind: 'term-ends', subject: office, whose: party, finding, last: day, comes: true }], untold: [] }
}
