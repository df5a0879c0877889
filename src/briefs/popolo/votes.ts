/** Decisions as motions, and votes on them as vote events: counts, results, each vote and how each group voted. */
import { partsOfDecisionKey, type Act, type ActOf } from '#acts'
import type { Day } from '#calendar'
import { countsByGroup, countsOf, decisionsOf, proceedingsOf, rollCallOf, votedSides, type Answer, type Finding, type Listed, type Passed, type Requirement, type VoteCast, type Voted } from '#law'
import { ask, organisationOf } from '#status'
import { groupId } from './bodies.ts'
import { momentsOf } from './dates.ts'
import type { PopoloDesk } from './desk.ts'
import type { PopoloCount, PopoloMotion, PopoloOption, PopoloVoteEvent } from './shapes.ts'

type Vote = ActOf<'vote'>
const optionOf: { readonly [V in Voted]: PopoloOption } = { for: 'yes', against: 'no', abstaining: 'abstain', absent: 'absent' }
const resultOf = { adopted: 'pass', rejected: 'fail' } as const

/** A motion with the votes that were taken on it, as they are written. */
export interface Decided { readonly motion: PopoloMotion; readonly votes: readonly PopoloVoteEvent[] }

/** Every decision of the bodies in order of day, one at a time: what was written of one need not be kept. */
export const decided = function* (desk: PopoloDesk): Generator<Decided> {
  for (const organ of desk.bodies) {
    const groups = groupsThen(desk, organisationOf(organ))
    for (const d of decisionsOf(organ)(desk.register)) yield decisionOf(desk, organ, d, groups)
  }
}

const decisionOf = (desk: PopoloDesk, organ: string, d: Listed, groups: GroupsOn): Decided => {
  const { register } = desk
  const act = register.act(d.act)
  const id = d.key ?? d.act
  const found = d.stage === 'decided' && d.key !== null ? desk.ask({ ask: 'passed', decision: d.key }) : undefined
  const value = found?.status === 'established' ? found.value : undefined
  const result = value ? resultOf[value.result] : found?.status === 'disputed' ? agreedResult(found) : act?.act === 'adoption' && found === undefined ? 'pass' as const : undefined
  const session = d.session === null ? {} : (desk.sessions.add(d.session), { legislative_session_id: d.session })
  const date = d.on.earliest === d.on.latest ? momentsOf(d.on).start_date : undefined
  const requirement = value?.requirement ? requirementText(value.requirement) : undefined
  const motion: PopoloMotion = {
    id, organization_id: organ, text: desk.text(d.title), classification: act?.act === 'adoption' ? act.form : act?.act === 'draft' ? 'draft' : 'vote', ...(d.number ?? d.draft ? { identifier: d.number ?? d.draft ?? '' } : {}), ...session,
    ...(date === undefined || d.stage === 'draft' ? {} : { date }), ...(requirement === undefined ? {} : { requirement }), ...(result === undefined ? {} : { result }), ...desk.sourcesOfActs([act]),
  }
  if (!d.voted) return { motion, votes: [] }
  const p = d.key !== null && partsOfDecisionKey(d.key) ? proceedingsOf(d.key)(register) : undefined
  const votes: readonly Vote[] = p ? [...p.votes, ...p.separate] : isVote(act) ? [act] : []
  const last = p?.votes.at(-1)
  return { motion, votes: votes.map(v => voteEventOf(desk, id, v, v === last && found && d.key !== null ? { found, value, key: d.key } : undefined, groups)) }
}
/** Where sources disagree about how it passed, and not that it did. */
const agreedResult = (f: Finding<Passed>): 'pass' | 'fail' | undefined => {
  if (f.status !== 'disputed') return f.status === 'established' ? resultOf[f.value.result] : undefined
  const [first, ...others] = f.positions.map(agreedResult)
  return others.every(r => r === first) ? first : undefined
}
const isVote = (a: Act | undefined): a is Vote => a?.act === 'vote'

/** The last vote on the whole is told with what `passed` finds of it; an earlier or separate one as its act has it. */
const voteEventOf = (desk: PopoloDesk, motion: string, v: Vote, deciding: { readonly found: Answer<'passed'>; readonly value: Passed | undefined; readonly key: string } | undefined, groups: GroupsOn): PopoloVoteEvent => {
  const rollCall = deciding && rollCallOf(deciding.key, deciding.found)(desk.register)
  const casts = rollCall?.casts ?? namedIn(v)
  const by = groups(v.on.latest)
  for (const c of casts) desk.parties.add(c.party)
  if (v.session !== undefined) desk.sessions.add(v.session)
  const group = (party: string): string | undefined => { const g = by?.(party); if (g !== undefined) desk.groups.add(g); return g }
  // Who was absent is told by the act, or found by the rules; where neither does, nobody can be said to have been there.
  const absence = deciding?.value?.counts?.absent != null || v.absent !== undefined
  const grouped = by === undefined ? [] : countsByGroup(casts, party => group(party) ?? null).flatMap(g => (g.group !== null && g.counts.for + g.counts.against > 0 ? [{ group_id: g.group, result: g.counts.for > g.counts.against ? 'pass' as const : 'fail' as const, counts: asCounts(absence ? g.counts : { ...g.counts, absent: null }) }] : []))
  const result = deciding?.value ? resultOf[deciding.value.result] : v.announced ? resultOf[v.announced] : undefined
  return {
    id: v.id, organization_id: v.by, motion_id: motion, ...(v.session === undefined ? {} : { legislative_session_id: v.session }), ...(v.draft === undefined ? {} : { identifier: v.draft }), ...(v.matter === undefined ? {} : { classification: v.matter }),
    ...momentsOf(v.on), ...(result === undefined ? {} : { result }), counts: asCounts(deciding?.value?.counts ?? toldIn(v, casts)), ...(grouped.length > 0 ? { group_results: grouped } : {}),
    ...(casts.length > 0 ? { votes: casts.map(c => { const g = group(c.party); return { voter_id: c.party, option: optionOf[c.voted], ...(g === undefined ? {} : { group_id: g }), ...(c.counted ? {} : { role: 'not-entitled' }) } }) } : {}),
    ...desk.sourcesOfActs([v]),
  }
}
/** Those whom a vote names, whatever they were entitled to. */
const namedIn = (v: Vote): readonly VoteCast[] => votedSides.flatMap(voted => (v[voted] ?? []).map(party => ({ party, voted, counted: true }))).toSorted((a, b) => (a.party < b.party ? -1 : 1))

/** The counts as published or, where there are none, of those named; a side of which neither is told has none. */
const toldIn = (v: Vote, casts: readonly VoteCast[]): { readonly [V in Voted]: number | null } => {
  const named = countsOf(casts)
  const side = (s: 'for' | 'against' | 'abstaining'): number | null => v.counts?.[s] ?? (v[s] !== undefined || v.for !== undefined ? named[s] : null)
  return { for: side('for'), against: side('against'), abstaining: side('abstaining'), absent: v.absent === undefined ? null : named.absent }
}

/** Only what is known: of members whose absence nobody can tell there is no number, not nought. */
const asCounts = (c: { readonly [V in Voted]?: number | null }): readonly PopoloCount[] => votedSides.flatMap(s => (c[s] == null ? [] : [{ option: optionOf[s], value: c[s] }]))

type GroupsOn = (day: Day | null) => ((party: string) => string | undefined) | undefined
/** The groups of an organisation as at the day of a vote; each day is asked once. */
const groupsThen = (desk: PopoloDesk, organisation: string): GroupsOn => {
  const known = new Map<Day, ((party: string) => string | undefined) | undefined>()
  return (day) => {
    if (day === null) return undefined
    if (!known.has(day)) known.set(day, placedOn(desk, organisation, day < desk.register.asAt ? day : desk.register.asAt))
    return known.get(day)
  }
}
const placedOn = (desk: PopoloDesk, organisation: string, day: Day): ((party: string) => string | undefined) | undefined => {
  const [register, { law }] = [desk.register.on(day), desk.material]
  const all = ask({ ask: 'groups', organisation }, register, law)
  if (all.status === 'established') { const by = new Map(all.value.flatMap(g => g.members.map(m => [m, groupId(organisation, g.group)] as const))); return by.size === 0 ? undefined : party => by.get(party) }
  if (register.acts(organisation, 'group-membership', g => g.in === organisation).length === 0) return undefined
  // While not every member is placed, those who are stay in their groups.
  const by = new Map<string, string | undefined>()
  return (party) => {
    if (!by.has(party)) { const found = ask({ ask: 'group', party, organisation }, register, law); by.set(party, found.status === 'established' ? groupId(organisation, found.value) : undefined) }
    return by.get(party)
  }
}

/** "at-least 2/3 present-and-voting", "affirmative 9 and no-veto": the words of the register. */
const requirementText = (r: Requirement): string => {
  if (r.parts.length > 0) return r.parts.map(requirementText).join(' and ')
  return [...(r.majority === 'share' ? [r.how, r.share, r.base] : [r.majority, r.majority === 'affirmative' ? r.need : null]), r.weighted ? 'weighted' : null].filter(x => x !== null).join(' ')
}
