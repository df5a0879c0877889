/** What is due with the sessions of an organ: the next ordinary session by rule, a session for which a day is planned, the host of the next session. */
import { partsOfSessionKey, sessionKey, type ActOf } from '#acts'
import type { Day } from '#calendar'
import { beginningOf } from '../../dates.ts'
import { because, premise, withGrounds } from '../../finding.ts'
import type { OrganLaw } from '../../constitution.ts'
import type { RegisterAsAt } from '../../register-as-at.ts'
import { countingRule } from '../../dealings/counting-rules.ts'
import { openedSessions, ordinarySessions } from '../ordinary.ts'
import { sessionsOf } from '../sessions.ts'
import { dayGiven, isOver, nothing, untold, yearsAfter, type Derived, type Deriving, type Due } from './due.ts'

type Session = ActOf<'session'>
type Designation = ActOf<'designation'>
const endOfYear = (d: Day): Day => `${d.slice(0, 4)}-12-31` as Day
/** The key of the ordinary session after one; of sessions without numbers there is none. */
const after = (s: Session): string | undefined => (s.ordinal === undefined ? undefined : sessionKey({ organ: s.organ, ordinal: s.ordinal + 1, form: 'ordinary' }))
const isDissolved = (organ: string, register: RegisterAsAt): boolean => register.acts(organ, 'dissolution', d => d.of === organ).length > 0
const complete = (organ: string) => [['sessions', organ], ['deadlines', organ]] as const

/**
 * The next ordinary session, so many years after the last one opened. "Once a year" can also be read by the calendar year: until the end of
 * the year nobody can say that the session is overdue (docs/decisions/0078).
 */
export const sessionDue = (organ: string, law: OrganLaw): Deriving => register => {
  const { meets } = law
  if (!meets || isDissolved(organ, register)) return nothing
  const last = ordinarySessions(register, organ).at(-1)
  if (!last) return { dues: [], untold: [untold(organ, { want: 'session', organ }, meets.cite)] }
  const due = yearsAfter(last, organ, meets.everyYears, beginningOf, meets.cite)(register)
  if (!due) return { dues: [], untold: [untold(organ, { want: 'day-of-act', act: last.id, written: last.on.text }, meets.cite)] }
  const doubtful = openedSessions(register, organ, 'ordinary').doubtful
  const session: Due = {
    kind: 'session-due', subject: organ, whose: organ, ...due, finding: withGrounds(due.finding, ...doubtful.map(s => because(s, 'not-counted', 'date-too-coarse'))),
    grace: endOfYear(due.last), complete: complete(organ), perhapsDone: doubtful.length > 0,
  }
  return { dues: [session, ...hostWanted(organ, law, last, session, register)], untold: [] }
}

/**
 * The host of the next session, where nobody is designated for it: at the latest on the day on which the session itself is due. An organ
 * that has always met in one State, and has no troika, wants no host (docs/decisions/0078).
 */
const hostWanted = (organ: string, law: OrganLaw, last: Session, session: Due, register: RegisterAsAt): readonly Due[] => {
  const key = after(last)
  if (key === undefined) return []
  const ofNext = (d: Designation) => d.session === key
  const designated = register.acts(key, 'designation', ofNext)
  if (designated.some(d => !isOver(d, register))) return []
  const hosts = new Set(ordinarySessions(register, organ).map(s => s.host))
  const goesRound = hosts.size > 1 || designated.length > 0 || law.troika !== undefined || register.acts(organ, 'designation').length > 0
  if (!goesRound) return []
  const doubtful = register.perhaps(key, 'designation', ofNext)
  const looked = [...designated.map(d => because(d, 'not-counted', 'expired')), ...doubtful.map(d => because(d, 'not-counted', 'date-too-coarse'))]
  return [{
    ...session, kind: 'host-to-be-designated', subject: key, finding: withGrounds(session.finding, ...looked),
    complete: [['designations', organ], ...complete(organ)], perhapsDone: session.perhapsDone === true || doubtful.length > 0,
  }]
}

/** Sessions for which the latest designation gives a day and which have not opened: due until the last day planned. */
export const plannedSessions = (organ: string): Deriving => register => {
  const found = sessionsOf(organ)(register)
  if (found.status !== 'established') {
    // Of an organ without any session nothing is planned that the register knows of.
    return found.status === 'open' && found.wants.want === 'session' ? nothing : { dues: [], untold: [premise({ ask: 'sessions', organ }, found)] }
  }
  const { sessions } = found.value
  const highest = (form: string) => Math.max(0, ...sessions.flatMap(s => (s.opened && s.form === form && s.ordinal !== null ? [s.ordinal] : [])))
  // One whose number has been passed was held in the meantime, or never will be.
  return { dues: sessions.filter(s => !s.opened && !(s.ordinal !== null && s.ordinal < highest(s.form))).flatMap(s => plannedSession(s.session, register)), untold: [] }
}
/** One planned session, unless it has met: the latest designation counts, and one that only confirms the host keeps the day of the one before. */
const plannedSession = (key: string, register: RegisterAsAt): readonly Due[] => {
  const { organ } = partsOfSessionKey(key)
  const all = register.acts(key, 'designation', d => d.session === key)
  const last = all.at(-1)
  if (!last || isOver(last, register) || register.acts(key, 'session', s => sessionKey(s) === key).length > 0) return []
  const dated = last.due ? last : all.findLast(d => d.due !== undefined && d.host === last.host)
  const given = dated?.due && dayGiven(dated, dated.due, countingRule('Deadlines'))
  if (!given) return []
  const perhapsHeld = register.perhaps(key, 'session', s => sessionKey(s) === key)
  return [{
    kind: 'session-planned', subject: key, whose: last.host, ...given, finding: withGrounds(given.finding, ...(dated === last ? [] : [last]), ...perhapsHeld.map(s => because(s, 'not-counted', 'date-too-coarse'))),
    complete: complete(organ), perhapsDone: perhapsHeld.length > 0,
  }]
}
/** The sessions a State is to host. */
export const sessionsToHost = (party: string): Deriving => (register): Derived => {
  const keys = [...new Set(register.acts(party, 'designation', d => d.host === party).map(d => d.session))]
  return { dues: keys.flatMap(key => plannedSession(key, register)).filter(d => d.whose === party && !isPassed(d.subject, register)), untold: [] }
}
const isPassed = (key: string, register: RegisterAsAt): boolean => {
  const { organ, form, ordinal } = partsOfSessionKey(key)
  return ordinal !== undefined && openedSessions(register, organ, form).opened.some(s => s.ordinal !== undefined && s.ordinal > ordinal)
}
