/** Visits: how many times a person came to a State, in which capacity, and how often on no journey to a session; each visit once, whoever tells it. */
import type { ActOf } from '#acts'
import type { Day } from '#calendar'
import { beginningOf } from '../dates.ts'
import { because, established, open, type Because, type Finding } from '../finding.ts'
import type { CountOf, VisitsCounted } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { countingRule, gathered, shareADay } from './counting-rules.ts'

type Visit = ActOf<'visit'>
/** The persons who hold an office on the register's day; handed in by whoever knows the law of the office. Null stands for a holder who is not named. */
export type HoldersOf = (office: string) => (register: RegisterAsAt) => Finding<readonly (string | null)[]>
/** Whether the person held the office on the day; where the register cannot tell, the word of the source stands. */
type Held = 'held' | 'not-held' | 'not-told'

const rule = countingRule('Visits')

/**
 * Answers `visits`: those that have begun, by this person to this State, counted by three rules (docs/decisions/0076). One so coarsely dated
 * that it may not have begun leaves the number open; "none" is said only inside the declared coverage of `visits`.
 */
export const visitsOf = (person: string, to: string, holders: HoldersOf) => (register: RegisterAsAt): Finding<VisitsCounted> => {
  const ours = (v: Visit) => v.person === person && v.to === to
  const acts = register.acts(person, 'visit', ours)
  const doubtful = register.perhaps(person, 'visit', ours)
  if (doubtful[0]) return open({ want: 'day-of-act', act: doubtful[0].id, written: doubtful[0].on.text }, rule, ...acts)
  if (acts.length === 0 && !register.covers('visits', person)) return open({ want: 'coverage', question: 'visits', of: person, on: register.asAt }, rule)
  const visits = gathered(acts, shareADay).map(told => {
    const tellings = told.flatMap(v => [v, ...otherTellings(v, register)])
    const offices = tellings.filter(v => v.as !== undefined)
    const held = offices.map(v => heldBy(v, holders, register))
    const capacity: Held | null = held.length === 0 ? null : held.includes('held') ? 'held' : held.includes('not-told') ? 'not-told' : 'not-held'
    return { told, capacity, atSession: tellings.some(v => v.session !== undefined) }
  })
  const counted = (which: (v: (typeof visits)[number]) => boolean): CountOf => { const those = visits.filter(which); return { count: those.length, acts: those.map(v => v.told[0].id) } }
  const why = (v: (typeof visits)[number]): Because | undefined => (v.capacity === 'not-held' ? 'not-in-office' : v.capacity === 'not-told' ? 'stated-by-source' : v.atSession ? 'at-a-session' : undefined)
  return established(
    { ...counted(() => true), inOffice: counted(v => v.capacity === 'held' || v.capacity === 'not-told'), apartFromSessions: counted(v => !v.atSession) },
    rule, ...visits.flatMap(v => [because(v.told[0], 'supports', why(v)), ...v.told.slice(1).map(again => because(again, 'not-counted', 'duplicate'))]),
  )
}

/** What other sources say of a visit: one that is silent on the office or the session takes nothing away from one that tells it. */
const otherTellings = (v: Visit, register: RegisterAsAt): readonly Visit[] => register.accounts(v).filter((a): a is Visit => a.act === 'visit')

/** On the day the visit began; of a date known to the month or year, on the first and the last day it can mean. */
const heldBy = (visit: Visit, holders: HoldersOf, register: RegisterAsAt): Held => {
  const { earliest, latest } = beginningOf(visit)
  const office = visit.as
  if (office === undefined || earliest === null || latest === null) return 'not-told'
  const on = (day: Day): Held => {
    const then = register.on(day)
    const found = holds(visit.person, holders(office)(then))
    return found === 'not-told' && hadLeft(visit.person, office, then) ? 'not-held' : found
  }
  const first = on(earliest)
  return latest === earliest || on(latest) === first ? first : 'not-told'
}
const holds = (person: string, found: Finding<readonly (string | null)[]>): Held => {
  if (found.status === 'open') return 'not-told'
  if (found.status === 'disputed') { const [first, ...others] = found.positions.map(p => holds(person, p)); return first !== undefined && others.every(o => o === first) ? first : 'not-told' }
  return found.value.includes(person) ? 'held' : found.value.length === 0 || found.value.includes(null) ? 'not-told' : 'not-held'
}
/** An act by which this person left the office, and none since by which the person was put into it again. */
const hadLeft = (person: string, office: string, register: RegisterAsAt): boolean => {
  const left = register.acts(office, 'end-of-office', e => e.office === office && e.person === person).at(-1)
  return left !== undefined && !register.acts(office, ['election', 'appointment'], a => a.to === office && a.person === person).some(a => (a.from ?? a.on).from > left.on.to)
}
