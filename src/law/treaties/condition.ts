/** On which day a treaty's condition was met: each word of the clause vocabulary, combined with `all` and `any`. */
import type { ActOf, Condition } from '#acts'
import type { Day } from '#calendar'
import { because, disputed, established, open, premise, type Finding } from '../finding.ts'
import { exactDay } from '../dates.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { nthAmong } from './among.ts'
import { allOf, anyOf } from './combined.ts'
import { depositsOf, formOf, unlessWithdrawn } from './deposits.ts'
import { fractionOfMembers, required } from './fraction.ts'
import { nth } from './nth.ts'

/** What a condition may refer to beside the acts: the members of an organisation, and the entry into force of another instrument. */
export interface Referred { readonly members: MembersOn; readonly inForce: (instrument: string, register: RegisterAsAt) => Finding<Day> }

type Instruments = Extract<Condition, { readonly instruments: number }>
type Signatures = Extract<Condition, { readonly signatures: number }>
type OfNamed = Extract<Condition, { readonly 'of-named': readonly string[] }>

/** Finds the first day on which the condition held, with the act that completed it; open says how many are missing. */
export const metOn = (condition: Condition, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  if ('instruments' in condition) return instrumentsOn(condition, instrument, refers.members)(register)
  if ('signatures' in condition) return signaturesOn(condition, instrument, refers.members)(register)
  if ('fraction' in condition) return 'of-members' in condition ? fractionOfMembers(condition, instrument, refers.members)(register) : fractionOfNamed(condition, instrument)(register)
  if ('in-force' in condition) {
    const other = condition['in-force']
    const force = refers.inForce(other, register)
    const ground = premise({ ask: 'entry-into-force', instrument: other }, force)
    return force.status === 'established' ? established(force.value, ground) : open({ want: 'other-instrument', instrument, other }, ground)
  }
  if ('not-before' in condition) {
    const { earliest } = condition['not-before']
    return earliest === null ? open({ want: 'clause', instrument, clause: 'entry-into-force' }) : established(earliest)
  }
  return 'all' in condition ? allOf(condition.all.map(c => metOn(c, instrument, refers)(register))) : anyOf(condition.any.map(c => metOn(c, instrument, refers)(register)))
}

/** So many instruments, of the forms and from among those the clause names. */
const instrumentsOn = (condition: Instruments, instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Day> => {
  const n = condition.instruments
  const consents = depositsOf(register, instrument, d => condition.of === undefined || (condition.of as readonly string[]).includes(formOf(d)))
  const named = condition.among && 'named' in condition.among ? condition.among.named : undefined
  const of = condition.among && 'members' in condition.among ? condition.among.members : undefined
  const counted = named ? consents.acts.filter(d => named.includes(d.party ?? '')) : consents.acts
  const strangers = consents.acts.filter(d => !counted.includes(d)).map(d => because(d, 'not-counted', 'not-named'))
  const isStated = (d: ActOf<'deposit'>) => d.instrument === instrument && d.ordinal === n
  const stated = register.acts(instrument, 'deposit', isStated).at(-1) ?? register.perhaps(instrument, 'deposit', isStated).at(-1)
  const others = consents.left.filter(l => l.because !== 'party-not-named' && l.act !== stated?.id)
  const missing = (have: number) => open({ want: 'more-instruments', instrument, have, need: n })
  const computed = unlessWithdrawn({ ...consents, acts: counted, left: [...others, ...strangers] }, register.asAt, (acts, left) => nthAmong({ acts, n, of, left, missing }, members, register))
  if (!stated) return computed
  // A source that says which instrument was the n-th settles the day even where single deposits are unknown.
  const day = exactDay(stated.on)
  if (day === null) {
    if (computed.status === 'established') return computed
    return open({ want: 'day-of-act', act: stated.id, written: stated.on.text }, because(stated, 'not-counted', 'date-too-coarse'), ...counted.map(d => because(d, 'counted')))
  }
  const before = counted.filter(d => d !== stated && d.on.to <= stated.on.to)
  const said = established(day, because(stated, 'decisive', 'stated-by-source'), ...before.map(d => because(d, 'counted')))
  // Fewer named deposits than the source counted are a gap of the register; as many before that day contradict the source.
  return computed.status === 'established' && computed.value < day ? disputed([said, computed]) : said
}

/** A fraction of the States the text names, such as those that took part in a conference. */
const fractionOfNamed = (condition: OfNamed, instrument: string) => (register: RegisterAsAt): Finding<Day> => {
  const consents = depositsOf(register, instrument)
  const need = required(condition.fraction, condition['of-named'].length, condition.rounding)
  const named = consents.acts.filter(d => condition['of-named'].includes(d.party ?? ''))
  const strangers = consents.acts.filter(d => !named.includes(d)).map(d => because(d, 'not-counted', 'not-named'))
  const missing = (have: number) => open({ want: 'more-instruments', instrument, have, need })
  return unlessWithdrawn({ ...consents, acts: named, left: [...consents.left, ...strangers] }, register.asAt, (acts, left) => nth(acts, need, left, missing, register.asAt))
}

/** So many signatures, each party's first. */
const signaturesOn = (condition: Signatures, instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Day> => {
  const seen = new Set<string>()
  const ours = (s: ActOf<'signature'>) => s.instrument === instrument
  const acts = [...register.acts(instrument, 'signature', ours), ...register.perhaps(instrument, 'signature', ours)].filter(s => !seen.has(s.party) && seen.add(s.party))
  const n = condition.signatures
  return nthAmong({ acts, n, of: condition.among?.members, left: [], missing: have => open({ want: 'more-signatures', instrument, have, need: n }) }, members, register)
}
