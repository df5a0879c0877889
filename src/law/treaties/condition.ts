/** On which day a treaty's condition was met: each word of the clause vocabulary, combined with `all` and `any`. */
import type { ActOf, Condition } from '#acts'
import type { Day } from '#calendar'
import { because, established, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import { laterOf } from '../dates.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { depositsOf, nthDay } from './deposits.ts'

/** How the law of organisations answers what clauses refer to: the members of an organisation on a day. */
export type MembersOn = (organisation: string, register: RegisterAsAt) => Finding<readonly string[]>

/** What a condition may refer to beside the acts: the members of an organisation, and the entry into force of another instrument. */
export interface Referred { readonly members: MembersOn; readonly inForce: (instrument: string, register: RegisterAsAt) => Finding<Day> }

const asGround = (a: ActOf<'deposit'> | ActOf<'signature'>, decisive: Day): Ground =>
  because(a, a.on.latest !== null && a.on.latest < decisive ? 'counted' : a.on.earliest === decisive && a.on.latest === decisive ? 'decisive' : 'not-counted')

/** The n-th of some acts decides. Acts beyond it are not grounds: they decided nothing. */
const nth = <A extends ActOf<'deposit'> | ActOf<'signature'>>(acts: readonly A[], n: number, left: readonly Ground[], missing: () => Finding<Day>): Finding<Day> => {
  const bounds = nthDay(acts, n)
  if (!bounds) return withGrounds(missing(), ...acts.map(a => because(a, 'counted')), ...left)
  const coarse = acts.find(a => a.on.earliest !== a.on.latest)
  if (bounds.earliest === null || bounds.earliest !== bounds.latest) return open({ want: 'day-of-act', act: coarse?.id ?? '', written: coarse?.on.text ?? '' }, ...acts.map(a => because(a, a === coarse ? 'not-counted' : 'counted', ...(a === coarse ? ['date-too-coarse' as const] : []))), ...left)
  const day = bounds.earliest
  return established(day, ...acts.filter(a => a.on.latest !== null && a.on.latest <= day).map(a => asGround(a, day)), ...left)
}

const required = (fraction: string, of: number, rounding: 'up' | 'more-than' = 'up'): number => {
  const [top = 1, bottom = 1] = fraction.split('/').map(Number)
  return rounding === 'more-than' ? Math.floor((top * of) / bottom) + 1 : Math.ceil((top * of) / bottom)
}

/** Finds the first day on which the condition held, with the act that completed it; open says how many are missing. */
export const metOn = (condition: Condition, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const { members } = refers
  const enough = (have: number, need: number, what: 'more-instruments' | 'more-signatures') => () => open({ want: what, instrument, have, need })
  if ('instruments' in condition) {
    const n = condition.instruments
    const stated = register.acts(instrument, 'deposit', d => d.instrument === instrument && d.ordinal === n).at(-1)
    const { acts, left } = depositsOf(register, instrument, d => condition.of === undefined || (condition.of as readonly string[]).includes(d.of))
    const named = condition.among && 'named' in condition.among ? condition.among.named : undefined
    const counted = named ? acts.filter(d => named.includes(d.party ?? '')) : acts
    const unnamed = acts.filter(d => !counted.includes(d)).map(d => because(d, 'not-counted', 'not-named'))
    // A source that says which instrument was the n-th settles the day even where single deposits are unknown.
    if (stated && stated.on.earliest !== null && stated.on.earliest === stated.on.latest) return established(stated.on.earliest, because(stated, 'decisive', 'stated-by-source'), ...counted.map(d => because(d, 'counted')))
    const among = condition.among && 'members' in condition.among ? condition.among.members : undefined
    const kept = among === undefined ? counted : counted.filter(d => isMember(members, among, d, register))
    const outside = counted.filter(d => !kept.includes(d)).map(d => because(d, 'not-counted', 'not-a-member'))
    return nth(kept, n, [...left.filter(l => l.because !== 'party-not-named'), ...unnamed, ...outside], enough(kept.length, n, 'more-instruments'))
  }
  if ('signatures' in condition) {
    const n = condition.signatures
    const seen = new Set<string>()
    const signatures = [...register.acts(instrument, 'signature', s => s.instrument === instrument), ...register.perhaps(instrument, 'signature', s => s.instrument === instrument)]
      .filter(s => !seen.has(s.party) && seen.add(s.party)).filter(s => condition.among === undefined || isMember(members, condition.among.members, s, register))
    return nth(signatures, n, [], enough(signatures.length, n, 'more-signatures'))
  }
  if ('fraction' in condition) {
    const { acts, left } = depositsOf(register, instrument)
    if ('of-named' in condition) {
      const n = required(condition.fraction, condition['of-named'].length, condition.rounding)
      const named = acts.filter(d => condition['of-named'].includes(d.party ?? ''))
      return nth(named, n, [...left, ...acts.filter(d => !named.includes(d)).map(d => because(d, 'not-counted', 'not-named'))], enough(named.length, n, 'more-instruments'))
    }
    const organisation = condition['of-members']
    const frozen = condition['frozen-on']?.latest
    const count = (day: Day) => members(organisation, register.on(frozen ?? day))
    const at = count(register.asAt)
    if (at.status !== 'established') return at as Finding<never>
    const question = premise({ ask: 'members', organisation }, at)
    if (frozen !== undefined && frozen !== null) {
      const n = required(condition.fraction, at.value.length, condition.rounding)
      return withGrounds(nth(acts, n, left, enough(acts.length, n, 'more-instruments')), question)
    }
    // Membership moves the number needed: the first deposit at which enough of the members of that day had deposited decides.
    for (const [i, d] of acts.entries()) {
      const day = d.on.latest
      if (day === null || day > register.asAt) break
      const then = count(day)
      if (then.status === 'established' && i + 1 >= required(condition.fraction, then.value.length, condition.rounding)) return withGrounds(nth(acts, i + 1, left, enough(i, i + 1, 'more-instruments')), question)
    }
    return withGrounds(enough(acts.length, required(condition.fraction, at.value.length, condition.rounding), 'more-instruments')(), ...acts.map(a => because(a, 'counted')), ...left, question)
  }
  if ('in-force' in condition) {
    const other = refers.inForce(condition['in-force'], register)
    const ground = premise({ ask: 'entry-into-force', instrument: condition['in-force'] }, other)
    return other.status === 'established' ? established(other.value, ground) : open({ want: 'other-instrument', instrument, other: condition['in-force'] }, ground)
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

const isMember = (members: MembersOn, organisation: string, a: ActOf<'deposit'> | ActOf<'signature'>, register: RegisterAsAt): boolean => {
  const day = a.on.latest !== null && a.on.latest < register.asAt ? a.on.latest : register.asAt
  const on = members(organisation, register.on(day))
  return on.status !== 'established' || a.party === undefined || on.value.includes(a.party)
}
