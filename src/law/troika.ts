/** Troika: the preceding, the current and the succeeding chair of an organ, told by its sessions or by the terms of an office. */
import { partsOfSessionKey, sessionKey, type ActOf } from '#acts'
import { happenedBy, plusDays, plusYears, type Day } from '#calendar'
import { asEachTells } from './accounts.ts'
import { beginningOf, exactDay } from './dates.ts'
import { andThen, because, established, mapFinding, open, withGrounds, type Finding } from './finding.ts'
import { holderOf, type OfficeLaw } from './office.ts'
import { chairOf, latestOrdinary, ordinarySessions } from './organs/ordinary.ts'
import type { Provision } from './provision.ts'
import type { Presidency, Seat, Troika } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

type Chair = (register: RegisterAsAt) => Finding<Presidency>

/** The three seats, each found or open for itself. The succeeding chair is known from an act that elects it or designates the next host, otherwise from the session it came to chair (docs/decisions/0008). */
export const troikaSeats = (organ: string, chair: Chair, cite: Provision) => (register: RegisterAsAt): readonly Seat[] => {
  const current = chair(register)
  return [
    { by: 'preceding-chair', of: organ, holder: andThen(current, p => precedingChair(organ, p, cite, register)) },
    { by: 'current-chair', of: organ, holder: andThen(current, p => established(p.holder, cite)) },
    { by: 'succeeding-chair', of: organ, holder: succeedingChair(organ, current, cite, register) },
  ]
}

/** Where the sessions are numbered the preceding chair is that of the number before, not of whichever session the register happens to know. */
const precedingChair = (organ: string, { session: current, since }: Presidency, cite: Provision, register: RegisterAsAt): Finding<string> => {
  const sessions = ordinarySessions(register, organ)
  const number = current === null ? undefined : partsOfSessionKey(current).ordinal
  // The chair of a session that has not opened yet took over from the one that closed last.
  const opened = sessions.findIndex(s => sessionKey(s) === current)
  const last = current === null ? undefined : opened === -1 ? sessions.at(-1) : sessions[opened - 1]
  const before = number === undefined ? last : sessions.findLast(s => (s.ordinal === undefined ? s === last : s.ordinal === number - 1))
  return before ? mapFinding(withGrounds(chairOf(register, sessionKey(before), before.host, since), cite, before), c => c.chair) : open({ want: 'session', organ }, cite)
}

/** The chair of the session after the current one. While it is not said which session opened last, nobody is said to come next. */
const succeedingChair = (organ: string, current: Finding<Presidency>, cite: Provision, register: RegisterAsAt): Finding<string> => andThen(latestOrdinary(register, organ, cite), last => {
  const at = current.status === 'established' && current.value.session !== null ? partsOfSessionKey(current.value.session).ordinal : last.ordinal
  if (at === undefined) return open({ want: 'session', organ })
  const designated = mapFinding(chairOf(register, sessionKey({ organ, ordinal: at + 1, form: 'ordinary' })), c => c.chair)
  return designated.status === 'open' ? cameNext(organ, at + 1, register) ?? designated : designated
})
/**
 * Who came to chair the session that followed, where that is known on the day of knowledge and no act tells when its chair was designated.
 * One known to be designated only later, or designated in doubt by an act that names another, is not yet the succeeding chair.
 */
const cameNext = (organ: string, ordinal: number, register: RegisterAsAt): Finding<string> | undefined => {
  const key = sessionKey({ organ, ordinal, form: 'ordinary' })
  const afterwards = register.on('9999-12-31')
  const held = ordinarySessions(afterwards, organ).find(s => s.ordinal === ordinal)
  if (!held || happenedBy(beginningOf(held), register.asAt) !== 'no') return undefined
  const chair = chairOf(afterwards, key, held.host)
  if (chair.status !== 'established') return undefined
  const said = afterwards.acts(key, ['designation', 'bureau'], d => d.session === key && happenedBy(beginningOf(held), d.on.latest ?? d.on.earliest ?? register.asAt) === 'no')
  const perhaps = register.perhaps(key, ['designation', 'bureau'], d => d.session === key)
  const named = (d: ActOf<'designation' | 'bureau'>): string => (d.act === 'bureau' ? d.chair : d.host)
  if (perhaps.some(d => named(d) !== chair.value.chair) || said.some(d => !perhaps.includes(d))) return undefined
  return established(chair.value.chair, because(held, 'supports', 'came-to-pass'), ...perhaps)
}

/** The three together: established only when each is. */
export const troika = (organ: string, chair: Chair, cite: Provision) => (register: RegisterAsAt): Finding<Troika> => {
  const [preceding, current, succeeding] = troikaSeats(organ, chair, cite)(register)
  if (!preceding || !current || !succeeding) return open({ want: 'session', organ }, cite)
  return andThen(current.holder, c => andThen(preceding.holder, p => andThen(succeeding.holder, s => established({ preceding: p, current: c, succeeding: s, ...(toldByOutcome(succeeding.holder) ? { designationUnknown: true as const } : {}) }))))
}

const toldByOutcome = (f: Finding<string>): boolean => f.grounds.some(g => g.ground === 'act' && g.because === 'came-to-pass')

type Filling = ActOf<'election' | 'appointment'>
const startOf = (a: Filling) => a.from ?? a.on
/** The last day of a term, where the act or the text gives it. */
const lastDayOf = (a: Filling, law: OfficeLaw): Day | null => {
  const start = exactDay(startOf(a))
  return a.until ? exactDay(a.until) : law.years !== undefined && start !== null ? plusDays(plusYears(start, law.years, 'last-day'), -1) : null
}
const whose = (a: Filling): string | undefined => a.of ?? a.person

/** The chair of an organ that goes with an office: whoever holds the office presides, since it holds it, whatever sessions are held. */
export const chairByOffice = (law: OfficeLaw, cite: Provision) => (register: RegisterAsAt): Finding<Presidency> => andThen(holderOf(law)(register), t => {
  const holder = t.party ?? t.person
  return holder === null ? open({ want: 'office-holder', office: law.office }, cite) : established({ holder, session: null, since: t.since, ...(t.person && t.party ? { person: t.person } : {}) }, cite)
})

/**
 * The three of an office with terms: who held it before, who holds it, who has been chosen to hold it next. Terms that do not follow one
 * another without a gap leave a seat open: the register then lacks one.
 */
export const troikaOfTerms = (law: OfficeLaw, cite: Provision): ((register: RegisterAsAt) => Finding<Troika>) => asEachTells(register => andThen(chairByOffice(law, cite)(register), current => {
  const fillings = register.acts(law.office, ['election', 'appointment'], a => a.to === law.office).toSorted((a, b) => startOf(a).to - startOf(b).to)
  const now = fillings.findLast(a => happenedBy(startOf(a), register.asAt) === 'yes')
  const at = now ? fillings.indexOf(now) : -1
  const [before, after] = [fillings[at - 1], fillings[at + 1]]
  const follows = (a: Filling | undefined, b: Filling | undefined): boolean => {
    const [end, start] = [a && lastDayOf(a, law), b && exactDay(startOf(b))]
    return !end || !start || plusDays(end, 1) >= start
  }
  const nobody = (...why: readonly Filling[]) => open({ want: 'act', kind: 'election', of: [law.office] }, cite, ...why)
  const [preceding, succeeding] = [before && whose(before), after && whose(after)]
  if (!now || !before || preceding === undefined || !follows(before, now)) return nobody(...(now ? [now] : []))
  if (!after || succeeding === undefined || !follows(now, after)) return nobody(before, now)
  return established({ preceding, current: current.holder, succeeding }, cite, before, now, after)
}))
