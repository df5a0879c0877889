/** Presidency: a session gives an organ its chair, at its opening or when the session before it closes; or one State has the chair for good; or it goes round by the calendar. */
import { sessionKey, type ActOf } from '#acts'
import { happenedBy, plusMonths, when, type When } from '#calendar'
import { beginningOf, endOf, exactDay } from './dates.ts'
import { andThen, because, established, open, type Finding } from './finding.ts'
import { chairOf, latestOrdinary, ordinarySessions } from './organs/ordinary.ts'
import type { Provision } from './provision.ts'
import type { Presidency } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { asEachTellsMore } from './voting/silent-accounts.ts'

/**
 * The State that chairs a session, once it has the chair. One that was suspended or has left the organisation since cannot be said to
 * preside; who does instead is not for this rule to guess (docs/decisions/0032).
 */
const inTheChair = (register: RegisterAsAt, organ: string, session: string, since: When, from: When, host: string | undefined, cite: Provision): Finding<Presidency> => {
  return andThen(chairOf(register, session, host), ({ chair, chairedBy }) => {
    const barred = barredFrom(register, organ.split('.')[0] ?? organ, chair)
    if (barred) return open({ want: 'act', kind: 'bureau', of: [session] }, cite, because(barred, 'contrary'))
    const named = register.acts(`${organ}.chair`, 'appointment', a => a.to === `${organ}.chair` && a.of === chair && (a.on.earliest ?? '') >= (from.earliest ?? '')).at(-1)
    const person = named?.person ?? chairedBy
    return established({ holder: chair, session, since, ...(person ? { person } : {}) }, ...(named ? [named] : []))
  })
}

/** The same State by the same session; that another source dates its beginning otherwise, or does not name the person, makes nobody else the chair. */
const isSameChair = (a: Presidency, b: Presidency): boolean =>
  a.holder === b.holder && a.session === b.session && (a.person === undefined || b.person === undefined || a.person === b.person)

/** The hand-over at the opening of the next ordinary session. Extraordinary, resumed, thematic and preparatory sessions do not move the chair. */
export const handOverAtOpening = (organ: string, cite: Provision): ((register: RegisterAsAt) => Finding<Presidency>) => asEachTellsMore(register =>
  andThen(latestOrdinary(register, organ, cite), s => inTheChair(register, organ, sessionKey(s), beginningOf(s), beginningOf(s), s.host, cite)), isSameChair)

/** Has a session closed? Its last day is the closing; open where that day is too coarse to say. */
const closed = (register: RegisterAsAt, session: ActOf<'session'>): Finding<boolean> => {
  const over = happenedBy(endOf(session), register.asAt)
  return over === 'perhaps' ? open({ want: 'day-of-act', act: session.id, written: session.on.text }, because(session, 'not-counted', 'date-too-coarse')) : established(over === 'yes')
}

/**
 * The hand-over at the closing: when an ordinary session closes the chair of the next one takes over and keeps the chair until that one
 * closes, as where a body elects at the end of a session (docs/decisions/0065). It is known from the bureau elected for the next session,
 * otherwise from the designation of its host; a session held later does not tell who had the chair before it (docs/decisions/0008).
 */
export const handOverAtClosing = (organ: string, cite: Provision): ((register: RegisterAsAt) => Finding<Presidency>) => asEachTellsMore(register =>
  andThen(latestOrdinary(register, organ, cite), latest => andThen(closed(register, latest), (over): Finding<Presidency> => {
    if (!over) {
      const before = ordinarySessions(register, organ).findLast(s => s !== latest && (latest.ordinal === undefined || s.ordinal === undefined || s.ordinal === latest.ordinal - 1))
      // The first session of all has nobody to take over from; of another whose predecessor is not in the register only the last day on which it can have been is known.
      const since = before ? endOf(before) : latest.ordinal === 1 ? beginningOf(latest) : upTo(beginningOf(latest))
      return inTheChair(register, organ, sessionKey(latest), since, before ? endOf(before) : beginningOf(latest), latest.host, cite)
    }
    if (latest.ordinal === undefined) return open({ want: 'session', organ }, because(latest, 'not-counted', 'term-ended'))
    const next = sessionKey({ organ, ordinal: latest.ordinal + 1, form: 'ordinary' })
    return inTheChair(register, organ, next, endOf(latest), endOf(latest), undefined, cite)
  })), isSameChair)
const upTo = (w: When): When => (w.latest === null ? w : when(`/${w.latest}`))

/** The chair a session has until it closes: between two sessions nobody presides. */
export const chairUntilClosing = (organ: string, cite: Provision): ((register: RegisterAsAt) => Finding<Presidency>) => asEachTellsMore(register =>
  andThen(latestOrdinary(register, organ, cite), latest => andThen(closed(register, latest), over => (over
    ? open({ want: 'session', organ }, because(latest, 'not-counted', 'term-ended'))
    : inTheChair(register, organ, sessionKey(latest), beginningOf(latest), beginningOf(latest), latest.host, cite)))), isSameChair)

/** The suspension or withdrawal by which a State may not take part now, if there is one. */
const barredFrom = (register: RegisterAsAt, organisation: string, party: string): ActOf<'suspension' | 'withdrawal'> | undefined => {
  const moves = ['suspension', 'reinstatement', 'withdrawal', 'admission'] as const
  const last = register.acts(party, moves, a => a.of === party && (a.act === 'admission' ? a.to : a.act === 'withdrawal' ? a.from : a.in) === organisation).at(-1)
  return last?.act === 'suspension' || last?.act === 'withdrawal' ? last : undefined
}

type Entrusting = ActOf<'appointment' | 'election'>
/** A chair that one State keeps for good: it has it since the act that entrusted it, whatever sessions are held. */
export const permanentChair = (organ: string, party: string, cite: Provision) => (register: RegisterAsAt): Finding<Presidency> => {
  const office = `${organ}.chair`
  const entrusted = (a: Entrusting) => a.to === office && a.of === party
  const act = register.acts(office, ['appointment', 'election'], entrusted)[0]
  if (act) return established({ holder: party, session: act.session ?? null, since: act.from ?? act.on }, cite, act)
  const doubtful = register.perhaps(office, ['appointment', 'election'], entrusted)[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  return open({ want: 'act', kind: 'appointment', of: [office, party] }, cite)
}

/** A chair that goes round among those who sit: how many months each has it, who sits on a day, and by which name they follow one another. */
export interface Rotation {
  readonly organ: string
  readonly months: number
  readonly seated: (register: RegisterAsAt) => Finding<readonly string[]>
  /** English names, unless the text has another order. */
  readonly name?: (party: string, register: RegisterAsAt) => string
  readonly cite: Provision
}
const englishName = (party: string, register: RegisterAsAt): string => register.subject(party)?.names.en ?? party

/**
 * The presidency that changes with the calendar. It is reckoned from the latest act that put somebody in the chair: each turn goes to
 * whoever follows the one before by name among those who sit on its first day, whether the one before still sits or not (docs/decisions/0065).
 */
export const chairByRotation = ({ organ, months, seated, name = englishName, cite }: Rotation): ((register: RegisterAsAt) => Finding<Presidency>) => asEachTellsMore(register => {
  const office = `${organ}.chair`
  const puts = (a: Entrusting) => a.to === office && a.of !== undefined
  const begun = (a: Entrusting): When => a.from ?? a.on
  const acts = register.acts(office, ['appointment', 'election'], puts)
  const doubtful = [...register.perhaps(office, ['appointment', 'election'], puts), ...acts.filter(a => happenedBy(begun(a), register.asAt) === 'perhaps')].at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: begun(doubtful).text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const first = acts.filter(a => happenedBy(begun(a), register.asAt) === 'yes').toSorted((a, b) => begun(a).to - begun(b).to).at(-1)
  if (first?.of === undefined) return open({ want: 'act', kind: 'appointment', of: [office] }, cite)
  const anchor = exactDay(begun(first))
  if (anchor === null) return open({ want: 'day-of-act', act: first.id, written: begun(first).text }, cite, because(first, 'not-counted', 'date-too-coarse'))
  let turn: Finding<Presidency> = established({ holder: first.of, session: first.session ?? null, since: begun(first), ...(first.person ? { person: first.person } : {}) }, cite, first)
  let holder = first.of
  for (let n = 1, start = plusMonths(anchor, months, 'last-day'); start <= register.asAt; start = plusMonths(anchor, months * ++n, 'last-day')) {
    const there = seated(register.on(start))
    if (there.status !== 'established') return andThen(there, () => open({ want: 'act', kind: 'appointment', of: [office] }, cite, first))
    const named = there.value.map(p => ({ p, by: name(p, register) })).sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
    const before = name(holder, register)
    const next = named.find(({ by }) => by > before) ?? named[0]
    if (!next) return open({ want: 'act', kind: 'appointment', of: [office] }, cite, first, ...there.grounds)
    holder = next.p
    turn = established({ holder, session: null, since: when(start) }, cite, first, ...there.grounds)
  }
  return turn
}, isSameChair)
