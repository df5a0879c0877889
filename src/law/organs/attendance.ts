/** Attendance: who took part in a session, members, observers and others apart, with the delegations and their heads. */
import { partsOfSessionKey, ranksOfHeads, sessionKey, type ActOf } from '#acts'
import { covers, type Day } from '#calendar'
import { beginningOf } from '../dates.ts'
import { because, established, open, premise, type Finding, type Ground } from '../finding.ts'
import type { Standing } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Attendance, DelegationPresent } from './answer.ts'

type Delegation = ActOf<'delegation'>
type Session = ActOf<'session'>
/** How a party stands to the organisation on the register's day; handed in, since which charter says so depends on the day. */
export type StandingOn = (party: string, register: RegisterAsAt) => Finding<Standing>

/**
 * Who took part in a session: those its own source lists, and those whose delegations are in the register. They are told apart by their
 * standing on the day of the opening; those whose standing is not established then are `unplaced`. A source that only counts is no list:
 * what it tells stands in `told`, for others to hold against the list (docs/decisions/0067).
 */
export const attendanceOf = (session: string, organisation: string, standing: StandingOn) => (register: RegisterAsAt): Finding<Attendance> => {
  const { organ } = partsOfSessionKey(session)
  const isThis = (s: Session) => sessionKey(s) === session
  const act = register.acts(session, 'session', isThis).at(-1)
  if (!act) {
    const doubtful = register.perhaps(session, 'session', isThis).at(-1)
    return doubtful ? open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, because(doubtful, 'not-counted', 'date-too-coarse')) : open({ want: 'session', organ })
  }
  const ofThis = (d: Delegation) => d.session === session
  const came = register.acts(session, 'delegation', ofThis)
  const perhaps = register.perhaps(session, 'delegation', ofThis).map(d => because(d, 'not-counted', 'date-too-coarse'))
  const parties = [...new Set([...(act.present ?? []), ...came.map(d => d.of)])].sort()
  const told = act.participation ?? {}
  const { earliest, latest } = beginningOf(act)
  const complete = [session, organ].some(of => register.covers('attendance', of, latest ?? register.asAt) !== undefined)
  if (parties.length === 0 && !complete && Object.keys(told).length === 0) return open({ want: 'presence', session }, act, ...perhaps)
  const placed = parties.map(party => ({ party, ...placeOf(party, organisation, standing, [earliest, latest].map(d => (d === null ? register : register.on(d)))) }))
  const those = (place: Place) => placed.filter(p => p.place === place).map(p => p.party)
  const unplaced = those('unplaced')
  return established<Attendance>({
    members: those('member'), observers: those('observer'), others: those('other'), ...(unplaced.length > 0 ? { unplaced } : {}),
    delegations: came.map(d => ({ party: d.of, head: d.head ?? null, rank: d.headRank ?? null, act: d.id, on: d.on })).toSorted(byRank), told, complete,
  }, act, ...came.map(d => because(d, 'counted')), ...perhaps, ...placed.map(p => p.ground))
}

type Place = 'member' | 'observer' | 'other' | 'unplaced'
/** Suspension ends no membership: a suspended member that came is still told among the members. */
const placeFor = (f: Finding<Standing>): Place =>
  f.status !== 'established' ? 'unplaced' : f.value.standing === 'member' || f.value.standing === 'suspended' ? 'member' : f.value.standing === 'observer' ? 'observer' : 'other'
/** By standing on the first and on the last day on which the session can have opened: only where both agree it is placed. */
const placeOf = (party: string, organisation: string, standing: StandingOn, days: readonly RegisterAsAt[]): { readonly place: Place; readonly ground: Ground } => {
  const found = days.map(r => standing(party, r))
  const places = new Set(found.map(placeFor))
  const [place] = places
  return { place: places.size === 1 && place !== undefined ? place : 'unplaced', ground: premise({ ask: 'standing', party, organisation }, found.at(-1)!) }
}

/** The highest rank first, as protocol has it; delegations whose rank is not told stand last; of one rank by their codes. */
const byRank = (a: DelegationPresent, b: DelegationPresent): number => rankOf(a) - rankOf(b) || (a.party < b.party ? -1 : a.party > b.party ? 1 : 0)
const rankOf = ({ rank }: DelegationPresent): number => { const at = (ranksOfHeads as readonly (string | null)[]).indexOf(rank); return at === -1 ? ranksOfHeads.length : at }

/**
 * Who was there on a day of the session, by the dates of the delegations. A delegation dated from one day to another was there between
 * them; one dated by a single day is only known to have been there on that one, and `perhaps` on the others, as those merely listed are on every day.
 */
export const presentOn = (attendance: Attendance, day: Day): { readonly present: readonly string[]; readonly perhaps: readonly string[] } => {
  const listed = [...attendance.members, ...attendance.observers, ...attendance.others, ...(attendance.unplaced ?? [])]
  const how = (party: string) => {
    const own = attendance.delegations.filter(d => d.party === party)
    if (own.some(d => covers(d.on, day) === 'yes')) return 'present'
    return own.length > 0 && own.every(d => d.on.interval && covers(d.on, day) === 'no') ? 'away' : 'perhaps'
  }
  return { present: listed.filter(p => how(p) === 'present').sort(), perhaps: listed.filter(p => how(p) === 'perhaps').sort() }
}
