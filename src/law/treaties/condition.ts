/** On which day a treaty's condition was met: each word of the clause vocabulary, combined with `all` and `any`. */
import type { ActOf, Condition } from '#acts'
import type { Day } from '#calendar'
import { because, disputed, established, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import { exactDay, laterOf } from '../dates.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { depositsOf, formOf, type Deposit } from './deposits.ts'
import { fractionOfMembers, required } from './fraction.ts'
import { nth } from './nth.ts'

/** What a condition may refer to beside the acts: the members of an organisation, and the entry into force of another instrument. */
export interface Referred { readonly members: MembersOn; readonly inForce: (instrument: string, register: RegisterAsAt) => Finding<Day> }

type Instruments = Extract<Condition, { readonly instruments: number }>
type Signatures = Extract<Condition, { readonly signatures: number }>

/** Finds the first day on which the condition held, with the act that completed it; open says how many are missing. */
export const metOn = (condition: Condition, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const { members } = refers
  if ('instruments' in condition) return instrumentsOn(condition, instrument, members)(register)
  if ('signatures' in condition) return signaturesOn(condition, instrument, members)(register)
  if ('fraction' in condition) {
    if ('of-members' in condition) return fractionOfMembers(condition, instrument, members)(register)
    const { acts, left } = depositsOf(register, instrument)
    const n = required(condition.fraction, condition['of-named'].length, condition.rounding)
    const named = acts.filter(d => condition['of-named'].includes(d.party ?? ''))
    return nth(named, n, [...left, ...acts.filter(d => !named.includes(d)).map(d => because(d, 'not-counted', 'not-named'))], have => open({ want: 'more-instruments', instrument, have, need: n }), register.asAt)
  }
  if ('in-force' in condition) {
    const other = condition['in-force']
    const force = refers.inForce(other, register)
    const ground = premise({ ask: 'entry-into-force', instrument: other }, force)
    return force.status === 'established' ? established(force.value, ground) : open({ want: 'other-instrument', instrument, other }, ground)
  }
  if ('not-before' in condition) return established(condition['not-before'].earliest ?? register.asAt)
  const parts = ('all' in condition ? condition.all : condition.any).map(c => metOn(c, instrument, refers)(register))
  const met = parts.filter(p => p.status === 'established')
  const grounds = parts.flatMap(p => p.grounds)
  if ('all' in condition) {
    const missing = parts.find(p => p.status !== 'established')
    return missing ? { ...missing, grounds } : established(met.map(p => p.value).reduce(laterOf), ...grounds)
  }
  const first = met.toSorted((a, b) => (a.value < b.value ? -1 : 1))[0]
  return first ?? { ...parts[0]!, grounds }
}

/** So many instruments, of the forms and from among those the clause names. */
const instrumentsOn = (condition: Instruments, instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Day> => {
  const n = condition.instruments
  const { acts, left } = depositsOf(register, instrument, d => condition.of === undefined || (condition.of as readonly string[]).includes(formOf(d)))
  const named = condition.among && 'named' in condition.among ? condition.among.named : undefined
  const among = condition.among && 'members' in condition.among ? condition.among.members : undefined
  const counted = named ? acts.filter(d => named.includes(d.party ?? '')) : acts
  const strangers = named ? acts.filter(d => !counted.includes(d)).map(d => because(d, 'not-counted', 'not-named')) : []
  const isStated = (d: ActOf<'deposit'>) => d.instrument === instrument && d.ordinal === n
  const stated = register.acts(instrument, 'deposit', isStated).at(-1) ?? register.perhaps(instrument, 'deposit', isStated).at(-1)
  const others = left.filter(l => l.because !== 'party-not-named' && l.act !== stated?.id)
  const computed = nthAmong(counted, n, among, [...others, ...strangers], members, register, have => open({ want: 'more-instruments', instrument, have, need: n }))
  if (!stated) return computed
  // A source that says which instrument was the n-th settles the day even where single deposits are unknown.
  const day = exactDay(stated.on)
  if (day === null) return computed.status === 'established' ? computed : open({ want: 'day-of-act', act: stated.id, written: stated.on.text }, because(stated, 'not-counted', 'date-too-coarse'), ...counted.map(d => because(d, 'counted')))
  const said = established(day, because(stated, 'decisive', 'stated-by-source'), ...counted.filter(d => d !== stated && d.on.to <= stated.on.to).map(d => because(d, 'counted')))
  // Fewer named deposits than the source counted are a gap of the register; as many before that day contradict the source.
  return computed.status === 'established' && computed.value < day ? disputed([said, computed]) : said
}

/** So many signatures, each party's first. */
const signaturesOn = (condition: Signatures, instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Day> => {
  const ours = (s: ActOf<'signature'>) => s.instrument === instrument
  const seen = new Set<string>()
  const acts = [...register.acts(instrument, 'signature', ours), ...register.perhaps(instrument, 'signature', ours)].filter(s => !seen.has(s.party) && seen.add(s.party))
  return nthAmong(acts, condition.signatures, condition.among?.members, [], members, register, have => open({ want: 'more-signatures', instrument, have, need: condition.signatures }))
}

/** The n-th act of a member. Where membership on the day of an act is itself not established, that stays open unless it makes no difference. */
const nthAmong = (acts: readonly Deposit[], n: number, organisation: string | undefined, left: readonly Ground[], members: MembersOn, register: RegisterAsAt, missing: (have: number) => Finding<Day>): Finding<Day> => {
  if (organisation === undefined) return nth(acts, n, left, missing, register.asAt)
  const onDay = new Map<string, Finding<readonly string[]>>()
  const membersThen = (a: Deposit): Finding<readonly string[]> => {
    const day = a.on.latest !== null && a.on.latest < register.asAt ? a.on.latest : register.asAt
    const known = onDay.get(day) ?? members(organisation, register.on(day))
    onDay.set(day, known)
    return known
  }
  const told = acts.map(a => ({ act: a, members: membersThen(a) }))
  const inside = told.filter(t => t.members.status === 'established' && t.members.value.includes(t.act.party ?? '')).map(t => t.act)
  const unsure = told.filter(t => t.members.status !== 'established')
  const outside = told.filter(t => t.members.status === 'established' && !inside.includes(t.act)).map(t => because(t.act, 'not-counted', 'not-a-member'))
  const grounds = [...left, ...outside]
  const strict = nth(inside, n, grounds, missing, register.asAt)
  if (!unsure[0]) return strict
  const wide = nth(acts.filter(a => inside.includes(a) || unsure.some(u => u.act === a)), n, grounds, missing, register.asAt)
  const same = strict.status === 'established' && wide.status === 'established' && strict.value === wide.value
  return same || (strict.status === 'open' && wide.status === 'open' && wide.wants.want !== 'day-of-act') ? strict : withGrounds(unsure[0].members as Finding<never>, ...unsure.map(u => because(u.act, 'counted')), ...grounds)
}
