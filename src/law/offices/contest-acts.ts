/** The acts of a contest: which candidatures, endorsements, ballots and elections belong to one filling of one seat or of seats filled together. */
import type { ActOf } from '#acts'
import { order, type When } from '#calendar'
import type { RegisterAsAt } from '../register-as-at.ts'

type Ballot = ActOf<'ballot'>
type Election = ActOf<'election'>
type Deciding = Ballot | Election
type Before = ActOf<'candidature' | 'endorsement' | 'withdrawal-of-candidature'>
const kinds = ['candidature', 'endorsement', 'withdrawal-of-candidature', 'ballot', 'election'] as const
export type ContestAct = ActOf<(typeof kinds)[number]>

/** One filling: what decided it, what only showed who led, and what was done before. */
export interface ContestActs { readonly deciding: Deciding[]; readonly showing: Ballot[]; readonly before: Before[] }
/** One who stands: a party, or a person whom a party put forward. */
export interface Named { readonly person: string | undefined; readonly party: string | undefined }

export const namedIn = (a: Before | Election): Named => (a.act === 'endorsement' ? { person: a.person, party: a.candidate } : { person: a.person, party: a.of })
/** A vote or another act names a candidate by the person, or by the party that put it forward. */
export const isNamed = (a: Named, b: Named): boolean => (a.person !== undefined && b.person !== undefined ? a.person === b.person : a.party !== undefined && a.party === b.party)
/** A vote names a party by its code, anybody else by the name it goes by. */
export const votedFor = (name: string): Named => ({ person: /^[A-Z]/.test(name) ? undefined : name, party: name })

const votedIn = (a: Deciding): readonly string[] => Object.keys(a.votes ?? {})
/** Does somebody stand in it: put forward, voted for, or elected? */
export const standsIn = (c: ContestActs, who: Named): boolean =>
  [...c.deciding, ...c.showing].some(a => votedIn(a).some(v => isNamed(votedFor(v), who)) || (a.act === 'election' && isNamed(namedIn(a), who))) || c.before.some(b => isNamed(namedIn(b), who))
const groupOf = (c: ContestActs): string | undefined => [...c.deciding, ...c.showing].find(a => a.group !== undefined)?.group
const sessionOf = (c: ContestActs): string | undefined => c.deciding.find(a => a.session !== undefined)?.session
/** For which term: as the elections say, otherwise the candidatures. */
export const termsTold = (c: ContestActs): { readonly from: When; readonly until: When | undefined } | undefined => {
  const election = c.deciding.find(a => a.act === 'election' && a.from !== undefined) as Election | undefined
  if (election?.from) return { from: election.from, until: election.until }
  const stood = c.before.find(b => b.act === 'candidature' && b.term !== undefined)
  return stood?.act === 'candidature' && stood.term ? { from: stood.term, until: undefined } : undefined
}
const differ = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b
/** A term asked for and one filled are not the same where one is over before the other begins. */
const apart = (asked: When | undefined, c: ContestActs): boolean => {
  const term = termsTold(c)
  return asked !== undefined && term !== undefined && (order(term.from, asked) === 'after' || order(term.until ?? term.from, asked) === 'before')
}
const lastDay = (c: ContestActs): When | undefined => c.deciding.at(-1)?.on
const within = (c: ContestActs, a: { readonly on: When }, days: number): boolean => { const last = lastDay(c); return last !== undefined && a.on.from - last.to <= days }

/** How long ballots for one seat can go on before somebody is elected: the longest known, in 1979, took from October to January. */
const longest = 365
/** Does a ballot or an election go on with what was begun? */
const goesOn = (c: ContestActs, a: Deciding): boolean => {
  if (differ(groupOf(c), a.group) || differ(sessionOf(c), a.session)) return false
  const elections = c.deciding.filter(d => d.act === 'election')
  const together = (a.session !== undefined && a.session === sessionOf(c)) || order(a.on, lastDay(c) ?? a.on) === 'same'
  if (a.act === 'election' && elections.some(e => differ(e.from?.text, a.from?.text) || differ(e.until?.text, a.until?.text))) return false
  // What was decided on another day goes on only while a seat of those voted about is left.
  const seats = c.deciding.find(d => d.act === 'ballot' && d.seats !== undefined) as Ballot | undefined
  if (elections.length > 0 && !together && (seats?.seats ?? 0) <= elections.length) return false
  const meet = a.act === 'election' && a.votes === undefined ? standsIn(c, namedIn(a)) : votedIn(a).some(v => standsIn(c, votedFor(v)))
  return together ? meet || groupOf(c) === a.group : meet && within(c, a, longest)
}

/**
 * The contests for an office in the order in which they were decided, those not yet decided last. A candidature belongs to the contest that it names by
 * session or term, or in which it stood; one that names neither, to the next filling of an office that one at a time holds (`alone`).
 */
export const contestsIn = (office: string, register: RegisterAsAt, alone: boolean): readonly ContestActs[] => {
  const acts = register.acts(office, kinds, a => a.to === office)
  const contests: ContestActs[] = []
  for (const a of acts) {
    if (!(a.act === 'election' || (a.act === 'ballot' && a.stage === 'ballot'))) continue
    const going = contests.findLast(c => goesOn(c, a))
    if (going) going.deciding.push(a)
    else contests.push({ deciding: [a], showing: [], before: [] })
  }
  const candidatures = acts.filter(a => a.act === 'candidature')
  const pending: ContestActs[] = []
  const notDecidedBefore = (c: ContestActs, a: { readonly on: When }) => { const last = lastDay(c); return last === undefined || order(last, a.on) !== 'before' }
  const place = (who: Named, a: Before | Ballot, asked: { readonly term?: When | undefined; readonly session?: string | undefined; readonly group?: string | undefined }): ContestActs | undefined => {
    const fits = contests.filter(c => notDecidedBefore(c, a) && !apart(asked.term, c) && !differ(asked.session, sessionOf(c)) && !differ(asked.group, groupOf(c)))
    const named = (c: ContestActs) => (asked.session !== undefined && sessionOf(c) === asked.session) || (asked.term !== undefined && termsTold(c) !== undefined)
    return (alone ? undefined : fits.find(c => standsIn(c, who))) ?? (alone ? fits[0] : fits.length > 0 && fits.filter(named).length === 1 ? fits.find(named) : undefined)
  }
  /** A contest not yet decided: of those who ask for the same term or session, or in which the candidate stands already. */
  const waiting = (who: Named, asked: { readonly term?: When | undefined; readonly session?: string | undefined }): ContestActs => {
    const same = pending.find(c => c.before.some(b => b.act === 'candidature' && b.term?.text === asked.term?.text && b.session === asked.session)) ?? pending.find(c => asked.term === undefined && asked.session === undefined && standsIn(c, who))
    if (same) return same
    const fresh: ContestActs = { deciding: [], showing: [], before: [] }
    pending.push(fresh)
    return fresh
  }
  for (const a of candidatures) (place(namedIn(a), a, a) ?? waiting(namedIn(a), a)).before.push(a)
  // What was done about a candidature goes where it went; without one it is placed like a candidature.
  const stood = (who: Named, a: { readonly on: When }) => [...contests, ...pending].find(c => notDecidedBefore(c, a) && c.before.some(b => b.act === 'candidature' && isNamed(namedIn(b), who) && order(b.on, a.on) !== 'after'))
  for (const a of acts) {
    if (a.act === 'endorsement' || a.act === 'withdrawal-of-candidature') (stood(namedIn(a), a) ?? place(namedIn(a), a, {}) ?? waiting(namedIn(a), {})).before.push(a)
    if (a.act === 'ballot' && a.stage !== 'ballot') {
      const voted = votedIn(a).map(votedFor)
      const where = voted.map(who => stood(who, a) ?? place(who, a, { group: a.group })).find(c => c !== undefined)
      ;(where ?? waiting(voted[0] ?? { person: undefined, party: undefined }, {})).showing.push(a)
    }
  }
  return [...contests, ...pending]
}
/** The acts about an office that may or may not have been done by the register's day. */
export const doubtfulIn = (office: string, register: RegisterAsAt): readonly ContestAct[] => register.perhaps(office, kinds, a => a.to === office)
