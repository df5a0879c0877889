/** Quorum: were enough there to open the meeting or to decide, as the rules of the organ count. */
import type { Decimal } from 'decimal.js'
import { partsOfSessionKey, sessionKey, type ActOf } from '#acts'
import { addedUp, exactly } from '../exactly.ts'
import { beginningOf, exactDay } from '../dates.ts'
import { andThen, because, established, mapFinding, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Quorum } from './answer.ts'
import { electorateOf, type Electorate } from './electorate.ts'
import { fewest, written, type ShareOf } from './exact.ts'
import type { OrganAt } from './organ.ts'
import { asEachTellsMore } from './silent-accounts.ts'
import type { QuorumLaw } from './voting-law.ts'

/** The words under which sources count members and States among those who took part. Of States some may be observers. */
const countsOfMembers = ['members', 'member-states'] as const
const countsOfStates = ['states', 'delegations'] as const

/**
 * Was there a quorum at a session? By who is told present: the session's own list, the delegations to it, or the number a source gives.
 * The law and the members are those of the day it opened. A member that lost its vote is there all the same, unless the text does not count
 * it among the members; a suspended one is not (docs/decisions/0064). That too few are named is a "no" only where the list is told as a
 * whole; otherwise it is open for want of who was present.
 */
export const quorumAt = (session: string, organAt: OrganAt, members: MembersOn): ((register: RegisterAsAt) => Finding<Quorum>) => asEachTellsMore(register => {
  const { organ } = partsOfSessionKey(session)
  const ours = (s: ActOf<'session'>) => sessionKey(s) === session
  const held = register.acts(session, 'session', ours).at(-1)
  const doubtful = held ? (exactDay(beginningOf(held)) === null ? held : undefined) : register.perhaps(session, 'session', ours).at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, because(doubtful, 'not-counted', 'date-too-coarse'))
  if (!held) return open({ want: 'session', organ })
  const then = register.on(exactDay(beginningOf(held))!)
  return andThen(organAt(organ)(then), rules => {
    const { quorum } = rules
    if (!quorum) return open({ want: 'rule', of: organ, question: 'quorum' }, ...(rules.voting ? [rules.voting.cite] : []))
    const delegations = register.acts(session, 'delegation', d => d.session === session)
    return withGrounds(andThen(electorateOf(rules, members)(then), e => reached(quorum, e, held, delegations, register, then)), quorum.cite)
  })
}, (a, b) => a.met === b.met)

const reached = (law: QuorumLaw, e: Electorate, held: ActOf<'session'>, delegations: readonly ActOf<'delegation'>[], register: RegisterAsAt, then: RegisterAsAt): Finding<Quorum> => {
  const session = sessionKey(held)
  const of = e.members.length
  const need = 'members' in law ? law.members : fewest(law, exactly(of)).toNumber()
  const answer = (present: number, ...why: readonly Ground[]): Finding<Quorum> => established({ present, of, need, met: present >= need, short: Math.max(0, need - present) }, because(held, 'supports'), ...why)
  const counts = new Set(e.members.filter(p => e.barred.get(p) !== 'suspended'))
  const asGrounds = delegations.map(d => (counts.has(d.of) ? because(d, 'counted') : because(d, 'not-counted', e.members.includes(d.of) || e.barred.has(d.of) ? 'not-entitled' : 'not-a-member')))
  const listed = new Set(held.present ?? [])
  const there = new Set([...listed, ...delegations.map(d => d.of)].filter(p => counts.has(p)))
  // Delegations that the session's list does not have show that the list is not the whole.
  const whole = held.present ? delegations.every(d => listed.has(d.of)) : register.covers('attendance', session) !== undefined
  const told = held.participation ?? {}
  const number = countsOfMembers.map(w => told[w]).find(n => n !== undefined) ?? countsOfStates.map(w => told[w]).find(n => n !== undefined)
  // More than there are members: observers are counted in, and how many of them nobody tells.
  const counted = number !== undefined && number <= of && number >= there.size ? number : undefined
  const wanting = () => open({ want: 'presence', session }, because(held, 'supports'), ...asGrounds)
  const byVotes = 'votes' in law ? law.votes : undefined
  if (byVotes && (there.size >= need || (!whole && (counted ?? need) >= need))) {
    // A number alone does not tell whose votes were there.
    if (there.size < need) return wanting()
    return andThen(byVotes.weights(then), weights => {
      const votes = votesThere(byVotes, weights, there)
      return votes.met || whole ? mapFinding(answer(there.size, ...asGrounds), q => ({ ...q, met: votes.met, votes })) : wanting()
    })
  }
  if (there.size >= need || whole) return answer(there.size, ...asGrounds)
  return counted !== undefined ? answer(counted, ...asGrounds) : wanting()
}
/** The votes of those who are there, out of all, and how many are needed. */
const votesThere = (share: ShareOf, weights: ReadonlyMap<string, Decimal>, there: ReadonlySet<string>): NonNullable<Quorum['votes']> => {
  const [have, of] = [addedUp([...weights].flatMap(([p, w]) => (there.has(p) ? [w] : []))), addedUp(weights.values())]
  const step = exactly(10).pow(-Math.max(0, ...[...weights.values()].map(w => w.decimalPlaces())))
  const need = fewest(share, of, step)
  return { have: written(have), of: written(of), need: written(need), met: have.gte(need) }
}
