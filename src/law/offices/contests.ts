/** Contests: an election from nomination to result, round by round, and whether the rounds lead to it by the rules. */
import { isWhenError, parseWhen, plusDays, plusYears, type When } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { exactDay } from '../dates.ts'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import type { OfficeLaw } from '../office.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Electorate } from '../voting/electorate.ts'
import { citesOf } from '../voting/measure.ts'
import type { Candidate, Contest, Round } from './answer.ts'
import { contestsIn, doubtfulIn, isNamed, namedIn, termsTold, votedFor, type ContestActs, type Named } from './contest-acts.ts'
import { outcomeOf, stageOf, type Outcome, type Polled } from './rounds.ts'
import type { OfficeLawOn } from './stays.ts'
import { seatsOf } from './succession.ts'

/** What a contest is judged by: the law of the office and those who may vote in the body that elects, each as on the day of the ballot. */
export interface ContestLaw { readonly office: OfficeLawOn; readonly electorate?: (organ: string, register: RegisterAsAt) => Finding<Electorate> }

/**
 * Answers `contests`. What the register does not hold (a candidature that was not published, a round nobody told) is not there, and is not
 * guessed at: a result whose last round is missing neither follows nor fails to follow.
 */
export const contestsOf = (office: string, law: ContestLaw): ((register: RegisterAsAt) => Finding<readonly Contest[]>) => asEachTells(register => {
  const now = law.office(register)
  const doubtful = doubtfulIn(office, register).map(a => because(a, 'not-counted', 'date-too-coarse'))
  const contests = contestsIn(office, register, now !== undefined && seatsOf(now) === 1).map(c => contestOf(c, office, law, register))
  const cites = now ? [now.cite, ...(now.majority ? citesOf(now.majority) : [])] : []
  if (contests.length === 0 && !register.covers('contests', office)) return open({ want: 'coverage', question: 'contests', of: office, on: register.asAt }, ...cites.slice(0, 1), ...doubtful)
  return established(contests.map(c => c.contest), ...cites, ...contests.flatMap(c => c.grounds), ...doubtful)
})

/** The candidates of a contest in the order in which they came up; each act about one is told with it. */
class Slate {
  readonly all: { readonly named: Named; nominated: string | null; readonly endorsements: string[]; withdrawn: string | null }[] = []
  of(named: Named) {
    let one = this.all.find(c => isNamed(named, c.named))
    if (!one) this.all.push(one = { named, nominated: null, endorsements: [], withdrawn: null })
    return one
  }
  name(named: Named): string { const c = this.of(named).named; return c.person ?? c.party ?? '' }
}

const slateOf = (acts: ContestActs): Slate => {
  const slate = new Slate()
  for (const a of acts.before) {
    const c = slate.of(namedIn(a))
    if (a.act === 'candidature') { c.nominated = a.id; c.withdrawn = null }
    else if (a.act === 'endorsement') c.endorsements.push(a.id)
    else c.withdrawn = a.id
  }
  for (const a of [...acts.showing, ...acts.deciding]) for (const v of Object.keys(a.votes ?? {})) slate.of(votedFor(v))
  for (const a of acts.deciding) if (a.act === 'election' && (a.person ?? a.of) !== undefined) slate.of(namedIn(a))
  return slate
}

/** The rounds in order; the count an election act tells of its own is one, unless a ballot tells the same. */
const polledIn = ({ showing, deciding }: ContestActs, slate: Slate): readonly Polled[] => {
  const byName = (votes: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(votes).map(([v, n]) => [slate.name(votedFor(v)), n]))
  const ballots = [...showing, ...deciding.filter(a => a.act === 'ballot')].map((act): Polled => ({ act, stage: stageOf(act), round: act.round ?? null, votes: byName(act.votes) }))
  const counted: Polled[] = []
  for (const act of deciding) {
    if (act.act !== 'election' || !act.votes) continue
    const votes = byName(act.votes)
    const told = [...ballots.filter(b => b.stage === 'ballot'), ...counted].some(b => (act.round !== undefined && b.round === act.round) || sameVotes(b.votes, votes))
    if (!told) counted.push({ act, stage: 'ballot', round: act.round ?? null, votes })
  }
  const early = (p: Polled) => ['regional-pre-vote', 'straw-poll', 'ballot'].indexOf(p.stage)
  return [...ballots, ...counted].toSorted((a, b) => early(a) - early(b) || a.act.on.to - b.act.on.to || (a.round ?? 0) - (b.round ?? 0))
}
const sameVotes = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean => Object.keys(b).length > 0 && Object.entries(b).every(([c, n]) => a[c] === n)

const contestOf = (acts: ContestActs, office: string, law: ContestLaw, register: RegisterAsAt): { readonly contest: Contest; readonly grounds: readonly Ground[] } => {
  const { before, showing, deciding } = acts
  const slate = slateOf(acts)
  const polled = polledIn(acts, slate)
  const judged = outcomesOf(polled, acts, law, register)
  const candidates = slate.all.map((c): Candidate => {
    const candidate = slate.name(c.named)
    return { candidate, nominated: c.nominated, endorsements: c.endorsements, withdrawn: c.withdrawn, votes: polled.map(p => p.votes[candidate] ?? null) }
  })
  const rounds = polled.map((p, i): Round => { const o = judged.outcomes[i]!; return { act: p.act.id, round: p.round, stage: p.stage, requirement: o.requirement, reached: o.reached, leading: o.leading } })
  const stood = before.filter(b => b.act === 'candidature')
  const told = <T>(...values: readonly (T | undefined)[]): T | null => values.find(v => v !== undefined) ?? null
  return {
    contest: {
      office, group: told(...[...deciding, ...showing].map(a => a.group)), term: termOf(acts, law.office(thenOf(acts.deciding.at(-1), register))), candidates, rounds, elected: electedBy(acts, slate),
      by: told(...[...deciding, ...stood].map(a => a.by)), session: told(...[...deciding, ...stood].map(a => a.session)), follows: followsFrom(acts, slate, polled, judged),
    },
    grounds: [
      ...before.map(a => because(a, 'supports')), ...showing.map(a => because(a, 'not-counted', 'decides-nothing')), ...deciding.map(a => because(a, a.act === 'election' ? 'decisive' : 'counted')),
    ],
  }
}
const electedBy = (acts: ContestActs, slate: Slate): readonly string[] =>
  [...new Set(acts.deciding.flatMap(a => (a.act === 'election' && (a.person ?? a.of) !== undefined ? [slate.name(namedIn(a))] : [])))]

/** The register as on the day of an act: the law of that day judges it. */
const thenOf = (a: { readonly on: When } | undefined, register: RegisterAsAt): RegisterAsAt => (a?.on.latest != null && a.on.latest < register.asAt ? register.on(a.on.latest) : register)

/**
 * Is the ballot of this number one among the leading only? The second, third and fourth are; after three without result the next three are
 * open to everybody again, and so by turns (rules 93 and 94 of the General Assembly; docs/decisions/0074).
 */
const isRestricted = (ballot: number): boolean => ballot > 1 && Math.floor((ballot - 2) / 3) % 2 === 0

/** The outcomes of the rounds, and how many seats they leave; null where the register does not tell how many there were. */
interface JudgedRounds { readonly outcomes: readonly Outcome[]; readonly left: number | null }
/** Each round judged by the law of its day, among those whom the rounds before it had not elected. */
const outcomesOf = (polled: readonly Polled[], acts: ContestActs, law: ContestLaw, register: RegisterAsAt): JudgedRounds => {
  const elected: string[] = []
  let left: number | null = null
  let ballots = 0
  const outcomes = polled.map(p => {
    const then = thenOf(p.act, register)
    const rule = law.office(then)
    const group = p.act.group ?? acts.deciding.find(a => a.group !== undefined)?.group
    const told = p.act.act === 'ballot' ? p.act.seats : undefined
    const one = rule !== undefined && (seatsOf(rule) === 1 || (group !== undefined && rule.groups?.[group] === 1)) ? 1 : null
    const seats: number | null = told ?? (p.stage === 'ballot' ? left : null) ?? one
    if (p.stage === 'ballot') ballots = Math.max(ballots + 1, p.round ?? 0)
    const outcome = outcomeOf(p, rule?.majority, seats, (rule?.restrictedBallots ?? false) && isRestricted(ballots + 1), elected, law.electorate?.(p.act.by, then))
    elected.push(...outcome.chosen)
    if (p.stage === 'ballot') left = seats === null ? null : Math.max(0, seats - outcome.chosen.length)
    return outcome
  })
  return { outcomes, left }
}

/**
 * Do the rounds lead to who was elected? Yes, where each of them is among those whom a round elects by the rule. No, where the rounds fill
 * every seat with others, or where the election act names its round, by number or by its votes, and who was elected certainly did not reach the
 * majority in it.
 */
const followsFrom = (acts: ContestActs, slate: Slate, polled: readonly Polled[], { outcomes, left }: JudgedRounds): Contest['follows'] => {
  const chosen = outcomes.flatMap(o => o.chosen)
  const failed = acts.deciding.flatMap(a => (a.act === 'election' && (a.person ?? a.of) !== undefined && !chosen.includes(slate.name(namedIn(a))) ? [{ act: a, name: slate.name(namedIn(a)) }] : []))
  if (electedBy(acts, slate).length === 0) return 'not-established'
  if (failed.length === 0) return 'yes'
  const contradicted = failed.some(({ act, name }) => (left === 0 && chosen.length > 0)
    || polled.some((p, i) => p.stage === 'ballot' && (p.act === act || (act.round !== undefined ? p.round === act.round : act.votes !== undefined && sameVotes(p.votes, act.votes))) && outcomes[i]!.of(name) === 'no'))
  return contradicted ? 'no' : 'not-established'
}

/** The term as the election tells it, its end from the years of the text where the act gives none; before an election the term asked for. */
const termOf = (acts: ContestActs, law: OfficeLaw | undefined): When | null => {
  const told = termsTold(acts)
  if (!told) return null
  if (told.until) return span(told.from.text, told.until.text) ?? told.from
  const start = acts.deciding.some(a => a.act === 'election' && a.from !== undefined) ? exactDay(told.from) : null
  return (start !== null && law?.years !== undefined && span(start, plusDays(plusYears(start, law.years, 'last-day'), -1))) || told.from
}
const span = (from: string, until: string): When | null => { const read = parseWhen(`${from}/${until}`); return isWhenError(read) ? null : read }
