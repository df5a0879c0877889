/** Electorate: who counts among the members of an organ on a day, and who of them has a vote. */
import { andThen, established, open, premise, withGrounds, type Finding, type Ground, type Premise } from '../finding.ts'
import { standingOf, type MembersOn } from '../membership.ts'
import { seatsHeld } from '../composition.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { barredFrom, perhapsBarred, type Barred } from './no-vote.ts'
import { memberNamed } from './named.ts'
import type { VotingOrgan } from './organ.ts'
import { asEachTellsMore } from './silent-accounts.ts'

export interface Electorate {
  /** Those measured against where a majority or a quorum is one of members; who lost its vote is not among them where the text says so. */
  readonly members: readonly string[]
  readonly entitled: readonly string[]
  /** The members without a vote, and why. */
  readonly barred: ReadonlyMap<string, Exclude<Barred, null>>
}

/** Who sits: every member of the organisation, or the holders of the seats. While one seat's holder is not known nobody can list them. */
const sitting = (o: VotingOrgan, members: MembersOn, register: RegisterAsAt): Finding<readonly string[]> => {
  if ((o.voting?.voters ?? (o.composition ? 'seats' : 'members')) === 'members') {
    const all = members(o.organisation, register)
    return { ...all, grounds: [premise({ ask: 'members', organisation: o.organisation }, all)] }
  }
  if (!o.composition) return open({ want: 'rule', of: o.organ, question: 'composition' }, ...(o.voting ? [o.voting.cite] : []))
  const seats = o.composition(register)
  const listed = andThen(seats, all => {
    const holders = new Set<string>()
    for (const s of all) {
      if (s.holder.status === 'open') return open(s.holder.wants)
      if (s.holder.status === 'disputed') return open({ want: 'office-holder', office: s.of })
      holders.add(s.holder.value)
    }
    return established<readonly string[]>([...holders].sort())
  })
  return { ...listed, grounds: [premise({ ask: 'composition', organ: o.organ }, seats)] }
}

/** Those who count and those who may vote on the register's day; found once for each organ and day. */
export const electorateOf = (o: VotingOrgan, members: MembersOn) => (register: RegisterAsAt): Finding<Electorate> => register.once(o.voting ?? o.membership, `electorate of ${o.organ}`, () =>
  andThen(sitting(o, members, register), all => {
    const barred = new Map<string, Exclude<Barred, null>>()
    const why: Ground[] = []
    for (const party of perhapsBarred(o, all)(register)) {
      const found = barredFrom(o)(party)(register)
      if (found.status !== 'established') return notTold(o, found)
      if (found.value === null) continue
      barred.set(party, found.value)
      why.push(hasNone(o, party, found))
    }
    const reduced = o.voting?.lostVotes?.reducesMembers === true
    return established<Electorate>({ members: reduced ? all.filter(p => !barred.has(p)) : all, entitled: all.filter(p => !barred.has(p)), barred }, ...why)
  }))
/** Where sources disagree whether one may vote, the list of those who may is open like any other that lacks something. */
const notTold = (o: VotingOrgan, found: Finding<unknown>): Finding<never> => open(found.status === 'open' ? found.wants : { want: 'rule', of: o.organ, question: 'may-vote' }, ...found.grounds)
/** As the ground of another answer: this party may not vote, for these reasons. */
const hasNone = (o: VotingOrgan, party: string, found: Finding<Barred>): Premise => premise({ ask: 'may-vote', party, organ: o.organ }, { ...established(false), grounds: found.grounds })

/** May a party vote in an organ? It must belong or have a seat, and nothing may keep it from voting. Open outside declared coverage. */
export const mayVote = (o: VotingOrgan, named: string): ((register: RegisterAsAt) => Finding<boolean>) => asEachTellsMore(register => {
  const { voting } = o
  const party = memberNamed(o, named, register)
  if (!voting) return open({ want: 'rule', of: o.organ, question: 'may-vote' })
  return withGrounds(andThen(belongs(o, party, register), there => (there ? andThen(barredFrom(o)(party)(register), b => established(b === null)) : established(false))), voting.cite)
}, (a, b) => a === b)
const belongs = (o: VotingOrgan, party: string, register: RegisterAsAt): Finding<boolean> => {
  if (o.voting?.voters === 'seats') {
    if (!o.composition) return open({ want: 'rule', of: o.organ, question: 'composition' })
    const held = seatsHeld(o.composition(register), party)
    return andThen(held, seats => ({ ...established(seats.length > 0), grounds: [premise({ ask: 'seats-held', party, organ: o.organ }, held)] }))
  }
  const standing = standingOf(o.organisation, o.membership, o.lawOn)(party)(register)
  return andThen(standing, s => ({ ...established(s.standing === 'member' || s.standing === 'suspended'), grounds: [premise({ ask: 'standing', organisation: o.organisation, party }, standing)] }))
}
