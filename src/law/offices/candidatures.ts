/** Candidatures: how each stands that a party presented, or that it endorsed or was asked to support. */
import type { ActOf } from '#acts'
import { dayNumber, order, type When } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { endOf } from '../dates.ts'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import { textOf, type Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { CandidatureStanding } from './answer.ts'
import { contestsIn, isNamed, namedIn, type ContestActs } from './contest-acts.ts'
import type { OfficeLawOn } from './stays.ts'
import { seatsOf } from './succession.ts'

type Candidature = ActOf<'candidature'>
type Support = ActOf<'support'>
/** No treaty says how candidatures are told; it is the register's own rule. */
export const ownRule = (what: 'Candidatures' | 'Support'): Provision => textOf('chancery.counting-rules')(what)

/**
 * Answers `candidatures`: those of the party first, then those of others that it endorsed, supported or was asked to support. Only what the
 * register holds is told: where these acts are kept from it there is nothing, and no sign of it.
 */
export const candidaturesOf = (officeLaw: (office: string) => OfficeLawOn) => (party: string): ((register: RegisterAsAt) => Finding<readonly CandidatureStanding[]>) => asEachTells(register => {
  const rule = ownRule('Candidatures')
  const own = register.acts(party, 'candidature', c => c.of === party)
  const backed = [...register.acts(party, 'support', s => s.by === party), ...register.acts(party, 'endorsement', e => e.by === party)]
  const others = [...new Set(backed.map(b => b.candidate))].filter(c => c !== party).sort().flatMap(candidate =>
    register.acts(candidate, 'candidature', c => c.of === candidate && backed.some(b => b.candidate === candidate && (b.to === undefined || c.to === undefined || b.to === c.to))))
  const doubtful = register.perhaps(party, 'candidature', c => c.of === party).map(a => because(a, 'not-counted', 'date-too-coarse'))
  const standings = [...own, ...others].map(c => standingOf(c, officeLaw, register))
  if (standings.length === 0 && !register.covers('candidatures', party)) return open({ want: 'coverage', question: 'candidatures', of: party, on: register.asAt }, rule, ...doubtful)
  return established(standings.map(s => s.standing), rule, ...standings.flatMap(s => s.grounds), ...doubtful)
})

interface Reached { readonly stage: CandidatureStanding['stage']; readonly on: When; readonly grounds: readonly Ground[] }

const standingOf = (c: Candidature, officeLaw: (office: string) => OfficeLawOn, register: RegisterAsAt): { readonly standing: CandidatureStanding; readonly grounds: readonly Ground[] } => {
  const law = c.to === undefined ? undefined : officeLaw(c.to)(register)
  const alone = law !== undefined && seatsOf(law) === 1
  const contests = c.to === undefined ? [] : contestsIn(c.to, register, alone)
  const contest = contests.find(k => k.before.includes(c))
  const mine = (contest?.before ?? []).filter(b => isNamed(namedIn(b), namedIn(c)) && order(b.on, c.on) !== 'before')
  const endorsements = mine.filter(b => b.act === 'endorsement')
  const support = supportFor(c, contests, register)
  const counts = (stage: Support['stage']): number => new Set(support.filter(s => s.stage === stage).map(s => s.by)).size
  const reached = stageOf(c, contest, mine, alone, register)
  return {
    standing: {
      act: c.id, of: c.of, office: c.to ?? null, title: c.title ?? null, person: c.person ?? null, term: c.term ?? null, stage: reached.stage, on: reached.on, endorsements: endorsements.map(e => e.id),
      support: { asked: counts('asked'), promised: counts('promised'), given: counts('given'), honoured: counts('honoured'), withheld: counts('withheld') },
    },
    grounds: [because(c, 'supports'), ...[...endorsements, ...support].map(a => because(a, 'counted')), ...reached.grounds],
  }
}

/**
 * Support names a candidate and an office, not the contest: of several for one office it belongs to the first that was not decided before it. That a
 * promise was kept or broken is often told afterwards, and then belongs to the last that was decided.
 */
const supportFor = (c: Candidature, contests: readonly ContestActs[], register: RegisterAsAt): readonly Support[] => {
  if (c.to === undefined) return register.acts(c.of, 'support', s => s.candidate === c.of && s.to === undefined && s.for !== undefined && saysSame(s, c))
  const stood = contests.filter(k => k.before.some(b => b.act === 'candidature' && b.of === c.of))
  const decidedOn = (k: ContestActs) => k.deciding.at(-1)?.on
  const belongsTo = (s: Support): ContestActs | undefined => {
    const next = stood.find(k => { const on = decidedOn(k); return on === undefined || order(s.on, on) !== 'after' })
    const afterwards = (s.stage === 'honoured' || s.stage === 'withheld') && (next === undefined || next.deciding.length === 0)
    return afterwards ? stood.findLast(k => k.deciding.length > 0) ?? next : next
  }
  return register.acts(c.of, 'support', s => s.candidate === c.of && s.to === c.to && (belongsTo(s)?.before.includes(c) ?? false))
}
const saysSame = (s: Support, c: Candidature): boolean => c.for !== undefined && JSON.stringify(s.for) === JSON.stringify(c.for)

const stageOf = (c: Candidature, contest: ContestActs | undefined, mine: ContestActs['before'], alone: boolean, register: RegisterAsAt): Reached => {
  const at = (stage: Reached['stage'], on: When, ...acts: readonly Parameters<typeof because>[0][]): Reached => ({ stage, on, grounds: acts.map(a => because(a, 'decisive')) })
  const withdrawn = mine.findLast(b => b.act === 'withdrawal-of-candidature')
  const elections = contest?.deciding.filter(a => a.act === 'election') ?? []
  const won = elections.find(e => isNamed(namedIn(e), namedIn(c)))
  if (won) return at('elected', won.on, won)
  if (withdrawn) return at('withdrawn', withdrawn.on, withdrawn)
  // Another was elected: to the only seat there is, or to the last of those voted about.
  const last = elections.at(-1)
  const seats = contest?.deciding.map(d => (d.act === 'ballot' ? d.seats : undefined)).find(n => n !== undefined)
  if (last && (alone || (seats !== undefined && elections.length >= seats))) return at('not-elected', last.on, last)
  const title = c.title === undefined ? undefined : register.acts(c.title, 'title', t => t.title === c.title && t.of === c.of && (c.term === undefined || t.year === undefined || ['same', 'cannot-say'].includes(order(t.year, c.term))) && order(t.on, c.on) !== 'before')[0]
  if (title) return at('elected', title.on, title)
  const session = c.session === undefined ? undefined : register.acts(c.session, 'session', s => endOf(s).to < dayNumber(register.asAt)).at(-1)
  if (c.term !== undefined && c.term.from <= dayNumber(register.asAt)) return at('overtaken', c.term)
  if (session) return at('overtaken', endOf(session), session)
  const endorsed = mine.findLast(b => b.act === 'endorsement')
  return endorsed ? at('endorsed', endorsed.on, endorsed) : at('presented', c.on)
}
