/** Voting power: the votes of every member by the law by which majorities weigh, and what per cent of shares and votes they are. */
import { figure } from '#acts'
import { addedUp, exactly, figureInFull } from '../exactly.ts'
import { mapFinding, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { votesByShares } from '../voting/weights.ts'
import type { MemberVotes, VotingPower } from './answer.ts'
import type { CapitalLaw } from './capital-law.ts'
import { percentOf } from './figured.ts'

/** Greatest first. Where a bank has members and no votes at all there is nothing to divide: the rule is wanted as if it had none. */
export const votingPowerOf = (bank: string, law: CapitalLaw) => (register: RegisterAsAt): Finding<VotingPower> => {
  const { votes: by } = law
  if (!by) return open({ want: 'rule', of: bank, question: 'voting-power' }, law.cite)
  return mapFinding(votesByShares(by)(register), ({ members, basicEach }) => {
    const rows = [...members]
    const [shares, votes] = [addedUp(rows.map(([, m]) => m.shares)), addedUp(rows.map(([, m]) => m.votes))]
    const part = (n: typeof shares, of: typeof shares) => (of.isZero() ? figure('0.0000 %') : percentOf(n, of))
    const told = rows.map(([party, m]): MemberVotes => ({
      party, shares: figureInFull(m.shares, 'shares'), byShares: figureInFull(m.byShares, 'votes'), basic: figureInFull(basicEach, 'votes'), votes: figureInFull(m.votes, 'votes'), ofShares: part(m.shares, shares), ofVotes: part(m.votes, votes),
    }))
    const order = new Map(rows.map(([party, m]) => [party, m.votes]))
    return {
      members: told.toSorted((a, b) => order.get(b.party)!.comparedTo(order.get(a.party)!) || (a.party < b.party ? -1 : 1)), shares: figureInFull(shares, 'shares'), votes: figureInFull(votes, 'votes'), basicEach: figureInFull(basicEach, 'votes'),
      how: 'each' in by.basic ? 'each' as const : 'percent-of-all' as const, percent: 'each' in by.basic ? null : figureInFull(exactly(by.basic.percentOfAll), '%'),
    }
  })
}
