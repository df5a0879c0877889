/** Judging one vote: the majority its matter needs, measured by the names and by the counts, and held against what was announced. */
import { because, disputed, established, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { Day } from '#calendar'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Passed, Requirement } from './answer.ts'
import { absentFrom, recordOf } from './casts.ts'
import { electorateOf } from './electorate.ts'
import type { Majority } from './majority.ts'
import { citesOf, measure } from './measure.ts'
import { memberNamed } from './named.ts'
import { marginOf, oneVote, resultOf } from './one-vote.ts'
import type { OrganAt } from './organ.ts'
import type { Adoption, Vote } from './proceedings.ts'
import { moved, type Tally } from './tally.ts'
import type { VotingLaw } from './voting-law.ts'

type Result = Passed['result']
type Open = Extract<Finding<never>, { status: 'open' }>
interface Ruled { readonly matter: string; readonly majority: Majority; readonly found: Finding<Requirement> }
const metUnder = (r: Ruled): Result | undefined => (r.found.status === 'established' ? resultOf(r.found.value.met) : undefined)

/** Holds a vote against the rules of its organ on the day it was taken. */
export const judgedBy = (vote: Vote, day: Day, adoption: Adoption | undefined, decision: string, organAt: OrganAt, members: MembersOn) => (register: RegisterAsAt): Finding<Passed> => {
  const then = register.on(day)
  const actual = [...new Set<Result>([...(adoption ? ['adopted' as const] : []), ...(vote.announced ? [vote.announced] : [])])]
  const told = vote.counts ? { ...vote.counts, absent: null } : null
  const bare: Passed = {
    result: 'adopted', manner: 'by-vote', matter: vote.matter ?? null, counts: told, absent: null, notEntitled: [], published: null,
    requirement: null, oneVote: null, margin: null, otherwiseAs: [], announced: vote.announced ?? null,
  }
  /** What was announced or recorded as adopted, where the rules cannot be held against the vote: it stands, and no majority is shown. */
  const asTold = (otherwise: Open, value: Passed = bare, ...why: readonly Ground[]): Finding<Passed> => {
    const [first, second] = actual
    if (first === undefined) return withGrounds(otherwise, vote, ...why)
    return second === undefined ? established({ ...value, result: first }, because(vote, 'decisive'), ...why, ...(adoption ? [adoption] : [])) : disputed(actual.map(result => toldSo(value, result)))
  }
  /** What was done, as a position against what the rules make of the votes. */
  const toldSo = (value: Passed, result: Result): Finding<Passed> =>
    established({ ...value, result, requirement: null, oneVote: null, margin: null, otherwiseAs: [] }, result === 'adopted' && adoption ? because(adoption, 'decisive') : because(vote, 'decisive'))

  const namesWanted: Open = { status: 'open', wants: { want: 'names-of-voters', decision }, grounds: [] }
  const organ = organAt(vote.by)(then)
  if (organ.status !== 'established') return asTold(organ.status === 'open' ? organ : { status: 'open', wants: { want: 'law', organisation: vote.by.split('.')[0] ?? vote.by, on: day }, grounds: organ.grounds })
  const { voting } = organ.value
  if (!voting) return asTold({ status: 'open', wants: { want: 'rule', of: vote.by, question: 'passed' }, grounds: organ.grounds })
  const electorate = electorateOf(organ.value, members)(then)
  const record = recordOf(vote, organ.value, electorate, then)
  if (!record.casts) return asTold(namesWanted, bare, voting.cite, ...organ.grounds, ...record.grounds)
  const tally: Tally = { ...record.casts, decision, organ: vote.by, electorate, concerning: vote.concerning?.map(p => memberNamed(organ.value, p, then)), register: then }
  const absent = absentFrom(vote, tally, electorate)
  const all: Passed = {
    ...bare, counts: { for: tally.for.n, against: tally.against.n, abstaining: tally.abstaining.n, absent: absent.n }, absent: absent.names, notEntitled: record.notEntitled,
    published: record.published && vote.counts ? vote.counts : null,
  }
  const grounds: readonly Ground[] = [...organ.grounds, voting.cite, ...record.grounds, ...electorate.grounds]
  const ruled = rulesFor(voting).map(([matter, majority]): Ruled => ({ matter, majority, found: measure(majority, tally) }))
  const choice = chosen(vote, ruled, actual, decision)
  if (!('matter' in choice)) return asTold(choice, all, ...grounds)

  const { found, majority } = choice
  if (found.status !== 'established') return asTold(found.status === 'open' ? found : namesWanted, all, ...grounds)
  const { met } = found.value
  const result = resultOf(met)
  const abstaining = boundToAbstain(voting, majority, tally)
  const value: Passed = {
    ...all, ...(abstaining ? { boundToAbstain: abstaining } : {}), result, requirement: found.value, oneVote: oneVote(majority, tally, met), margin: marginOf(majority, tally, met),
    otherwiseAs: ruled.filter(r => r.matter !== (vote.matter ?? choice.matter) && metUnder(r) !== undefined && metUnder(r) !== result).map(r => r.matter),
  }
  const computed = once([because(vote, 'decisive'), ...citesOf(majority), ...(abstaining && voting.concernedAbstain ? [voting.concernedAbstain] : []), ...found.grounds, ...grounds])
  const byNames = established(value, ...computed)
  const positions: Finding<Passed>[] = [byNames]
  if (record.published) {
    const counted: Tally = { ...tally, ...record.published }
    const again = measure(majority, counted)
    if (again.status === 'established' && again.value.met !== met) {
      const counts = { for: counted.for.n, against: counted.against.n, abstaining: counted.abstaining.n, absent: null }
      positions.push(established({ ...value, counts, absent: null, notEntitled: [], published: null, result: resultOf(again.value.met), requirement: again.value, oneVote: oneVote(majority, counted, again.value.met), margin: marginOf(majority, counted, again.value.met), otherwiseAs: [] }, because(vote, 'contrary', 'stated-by-source'), ...citesOf(majority)))
    }
  }
  for (const other of actual) if (other !== result) positions.push(toldSo(all, other))
  if (positions.length > 1) return disputed(positions, vote)
  const compatible = adoption?.manner === undefined || adoption.manner === 'by-vote'
  return withGrounds(byNames, ...(record.published ? [because(vote, 'contrary', 'stated-by-source')] : []), ...(adoption ? [because(adoption, compatible ? 'supports' : 'contrary')] : []))
}

/** Those the question concerned who voted although the text has them abstain, and the result without their votes. */
const boundToAbstain = ({ concernedAbstain, ordinary }: VotingLaw, majority: Majority, tally: Tally): Passed['boundToAbstain'] => {
  if (!concernedAbstain || majority !== ordinary || !tally.concerning) return undefined
  const voted = (s: 'for' | 'against') => tally[s].names?.filter(p => tally.concerning?.includes(p)) ?? []
  const [pro, contra] = [voted('for'), voted('against')]
  if (pro.length + contra.length === 0) return undefined
  const without = measure(majority, moved(moved(tally, 'for', 'abstaining', pro), 'against', 'abstaining', contra))
  return { parties: [...pro, ...contra], otherwise: without.status === 'established' ? resultOf(without.value.met) : null }
}

/** What the rules ask, matter by matter: the ordinary majority first. */
const rulesFor = (voting: VotingLaw): readonly (readonly [matter: string, majority: Majority])[] =>
  [[voting.ordinaryIs ?? 'ordinary', voting.matters?.ordinary ?? voting.ordinary], ...Object.entries(voting.matters ?? {}).filter(([m]) => m !== 'ordinary')]

/**
 * The rule a vote is judged by. Where its matter is told, that of the matter. Where it is not: any, if all lead to the same result; otherwise
 * the one that agrees with what was announced or adopted, the ordinary one first; otherwise the matter is wanted.
 */
const chosen = (vote: Vote, ruled: readonly Ruled[], actual: readonly Result[], decision: string): Ruled | Open => {
  const ordinary = ruled[0]!
  const wanting = (): Open => ({ status: 'open', wants: { want: 'matter', decision }, grounds: ruled.flatMap(r => citesOf(r.majority)) })
  if (vote.matter !== undefined) return ruled.find(r => r.matter === vote.matter) ?? ordinary
  const results = new Set(ruled.map(metUnder))
  if (results.size === 1) return ordinary
  if (actual.length === 0) return wanting()
  return ruled.find(r => actual.includes(metUnder(r)!)) ?? (results.has(undefined) ? wanting() : ordinary)
}

/** Each ground once: parts of a majority may rest on the same weights. */
const once = (grounds: readonly Ground[]): readonly Ground[] => {
  const seen = new Set<unknown>()
  return grounds.filter(g => { const key = g.ground === 'act' ? `${g.act} ${g.role} ${g.because ?? ''}` : g; if (seen.has(key)) return false; seen.add(key); return true })
}
