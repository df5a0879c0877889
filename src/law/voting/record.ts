/** Record of votes: what an organ has decided, how each voted in a roll-call, the sides added up by group, and how often two voted alike. */
import { decisionKey, type ActOf, type Text } from '#acts'
import type { When } from '#calendar'
import type { Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Passed } from './answer.ts'
import { keyOfStep, proceedingsOf, type Vote } from './proceedings.ts'
import { sides, type Side } from './tally.ts'

/** On which side one stands in a roll-call, or that it might have voted and did not. */
export type Voted = Side | 'absent'
export interface VoteCast { readonly party: string; readonly voted: Voted; /** False of a vote cast without the right to it. */ readonly counted: boolean }
export interface RollCall {
  readonly decision: string
  /** The act of the vote, and its day. */
  readonly vote: string
  readonly on: When
  /** In the order of the codes of the parties. */
  readonly casts: readonly VoteCast[]
  /** The sides of which only the number is known, or nothing. */
  readonly unnamed: readonly Side[]
  /** Those whom the record has on two sides: it contradicts itself, and they are on neither. */
  readonly contradicted: readonly string[]
}
export const votedSides: readonly Voted[] = [...sides, 'absent']

/** The answer itself, or of a disputed one the first position that tells votes. */
const told = (f: Finding<Passed>): Passed | undefined =>
  f.status === 'established' ? f.value : f.status === 'disputed' ? f.positions.flatMap(p => told(p) ?? []).toSorted((a, b) => Number(b.counts !== null) - Number(a.counts !== null))[0] : undefined

/**
 * The roll-call on a decision: those named in its last vote on the whole, and those whom `passed` derives as absent. Undefined where it was
 * decided without a vote, or no vote is in the register.
 */
export const rollCallOf = (decision: string, found: Finding<Passed>) => (register: RegisterAsAt): RollCall | undefined => {
  const vote = proceedingsOf(decision)(register)?.votes.at(-1)
  const value = told(found)
  if (!vote || (value && value.counts === null && value.manner !== 'by-vote' && value.manner !== null)) return undefined
  const named = sides.flatMap(s => (vote[s] ? [...new Set(vote[s])].map(party => ({ party, voted: s })) : []))
  const times = Map.groupBy(named, n => n.party)
  const contradicted = [...times].flatMap(([party, all]) => (all.length > 1 ? [party] : [])).sort()
  const without = new Set(value?.notEntitled)
  const absent = (value?.absent ?? vote.absent ?? []).filter(party => !times.has(party))
  const casts: readonly VoteCast[] = [...named.filter(n => !contradicted.includes(n.party)).map(n => ({ ...n, counted: !without.has(n.party) })), ...[...new Set(absent)].map(party => ({ party, voted: 'absent' as const, counted: true }))]
  return { decision, vote: vote.id, on: vote.on, casts: casts.toSorted((a, b) => (a.party < b.party ? -1 : 1)), unnamed: sides.filter(s => vote[s] === undefined && isUntold(vote, s)), contradicted }
}
/** A side without a list has nobody where it was counted as nobody, or where a roll-call without counts names those for. */
const isUntold = (vote: Vote, side: Side): boolean => (vote.counts ? vote.counts[side] > 0 : vote.for === undefined)

export interface SideCounts { readonly for: number; readonly against: number; readonly abstaining: number; readonly absent: number }
/** How many of those named stand on each side; votes cast without right are not among them. */
export const countsOf = (casts: readonly VoteCast[]): SideCounts => {
  const counts = { for: 0, against: 0, abstaining: 0, absent: 0 }
  for (const c of casts) if (c.counted) counts[c.voted]++
  return counts
}
/** The same by group, in the order in which `groups` names them; those in none come last, under null. Groups in which nobody might vote are left out. */
export const countsByGroup = (casts: readonly VoteCast[], groupOf: (party: string) => string | null, groups: readonly string[] = []): readonly { readonly group: string | null; readonly counts: SideCounts }[] => {
  const by = Map.groupBy(casts.filter(c => c.counted), c => groupOf(c.party))
  const named = [...by.keys()].filter(g => g !== null)
  return [...groups.filter(g => by.has(g)), ...named.filter(g => !groups.includes(g)).sort(), ...(by.has(null) ? [null] : [])].map(group => ({ group, counts: countsOf(by.get(group) ?? []) }))
}

/** How two voted: alike, one for and one against, or one of them abstaining; by the decisions in which both cast a vote that counted. */
export interface Agreement { readonly alike: readonly string[]; readonly opposed: readonly string[]; readonly apart: readonly string[]; /** How many of those are alike, of one; null where they voted together nowhere. */ readonly share: number | null }
export const agreementOf = (a: string, b: string, rollCalls: readonly RollCall[]): Agreement => {
  const [alike, opposed, apart]: [string[], string[], string[]] = [[], [], []]
  for (const r of rollCalls) {
    const [one, other] = [a, b].map(party => voteOf(r, party)?.voted)
    if (one === undefined || other === undefined || one === 'absent' || other === 'absent') continue
    (one === other ? alike : one === 'abstaining' || other === 'abstaining' ? apart : opposed).push(r.decision)
  }
  const both = alike.length + opposed.length + apart.length
  return { alike, opposed, apart, share: both === 0 ? null : alike.length / both }
}
/** A party's vote in a roll-call, if it is named there and had a vote. */
export const voteOf = (rollCall: RollCall, party: string): VoteCast | undefined => rollCall.casts.find(c => c.party === party && c.counted)

/** A decision in the list of its organ. `key` is null of one that has neither number nor draft: then `act` alone names it. */
export interface Listed { readonly key: string | null; readonly act: string; readonly number: string | null; readonly draft: string | null; readonly title: Text; readonly on: When; readonly session: string | null; readonly stage: 'decided' | 'draft'; readonly voted: boolean }

type Step = ActOf<'adoption' | 'vote' | 'draft'>
const byKey = {}
/**
 * What was before an organ, each decision once, in the order of its day: adoptions, votes on the whole, drafts on which nothing was decided.
 * A vote taken on a draft stands under the number the draft received; a draft that became several decisions is told by those.
 */
export const decisionsOf = (organ: string) => (register: RegisterAsAt): readonly Listed[] => register.once(byKey, organ, () => {
  const deciding = register.acts(organ, ['adoption', 'vote'], a => a.by === organ && !(a.act === 'vote' && a.part !== undefined))
  const drafts = register.acts(organ, 'draft', d => d.to === organ)
  const keyFor = (number: string): string => decisionKey({ by: organ, number })
  /** The numbers that drafts received. */
  const received = new Map<string, Set<string>>()
  for (const a of deciding) if (a.number !== undefined && a.draft !== undefined) received.set(keyFor(a.draft), (received.get(keyFor(a.draft)) ?? new Set()).add(keyFor(a.number)))
  const keyOf = (a: Step): readonly string[] => {
    const own = keyOfStep(a)
    const numbers = a.act !== 'draft' && a.number !== undefined ? undefined : received.get(own)
    return numbers === undefined ? [own] : numbers.size === 1 ? [...numbers] : []
  }
  const by = new Map<string, Step[]>()
  for (const a of [...drafts, ...deciding]) for (const key of keyOf(a)) by.set(key, [...by.get(key) ?? [], a])
  return [...by].map(([key, steps]): Listed => {
    const decided = steps.filter(s => s.act !== 'draft').toSorted((a, b) => a.on.to - b.on.to || Number(a.act === 'adoption') - Number(b.act === 'adoption'))
    const last = decided.at(-1) ?? steps.at(-1)!
    const first = <T>(of: (s: Step) => T | undefined): T | null => [...decided.toReversed(), ...steps].map(of).find(v => v !== undefined) ?? null
    return {
      key: key === last.id ? null : key, act: last.id, number: first(s => (s.act === 'draft' ? undefined : s.number)), draft: first(s => (s.act === 'draft' ? s.number : s.draft)), title: last.title, on: last.on,
      session: first(s => s.session), stage: decided.length > 0 ? 'decided' : 'draft', voted: steps.some(s => s.act === 'vote'),
    }
  }).toSorted((a, b) => a.on.to - b.on.to || a.on.from - b.on.from || (a.act < b.act ? -1 : 1))
})
