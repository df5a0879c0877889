/** On which day a treaty's condition was met: each word of the clause vocabulary, combined with `all` and `any`. */
import type { ActOf, Condition, FormOfConsent } from '#acts'
import { dayNumber, plusDays, type Day } from '#calendar'
import { because, disputed, established, open, premise, type ActRef, type Finding } from '../finding.ts'
import { exactDay } from '../dates.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { nthAmong } from './among.ts'
import { baseOf, namedIn, type Referred } from './base.ts'
import { allOf, anyOf } from './combined.ts'
import { depositsOf, unlessWithdrawn } from './deposits.ts'
import { fractionOf } from './fraction.ts'
import { everyOn, fractionOfNamed } from './named.ts'
import { withoutLater } from './nth.ts'
import { participantsOn } from './participants.ts'
import { weightOn } from './weight.ts'

type Instruments = Extract<Condition, { readonly instruments: number }>
type Signatures = Extract<Condition, { readonly signatures: number }>

/** Finds the first day on which the condition held, with the act that completed it; open says how much is missing. */
export const metOn = (condition: Condition, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  if ('instruments' in condition) return instrumentsOn(condition, instrument, refers)(register)
  if ('every' in condition) return everyOn(condition, instrument)(register)
  if ('fraction' in condition) return 'of-named' in condition ? fractionOfNamed(condition, instrument)(register) : fractionOf(condition, instrument, refers)(register)
  if ('weight' in condition) return weightOn(condition, instrument)(register)
  if ('participants' in condition) return participantsOn(condition, instrument, refers)(register)
  if ('signatures' in condition) return signaturesOn(condition, instrument, refers)(register)
  if ('in-force' in condition) return inForceOn(condition['in-force'], instrument, refers)(register)
  if ('not-before' in condition) {
    const { earliest } = condition['not-before']
    return earliest === null ? open({ want: 'clause', instrument, clause: 'entry-into-force' }) : established(earliest)
  }
  return 'all' in condition ? allOf(condition.all.map(c => metOn(c, instrument, refers)(register))) : anyOf(condition.any.map(c => metOn(c, instrument, refers)(register)))
}

/** The day another instrument enters into force, as a condition of this one. */
export const inForceOn = (other: string, instrument: string, { inForce }: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const force = inForce(other, register)
  const ground = premise({ ask: 'entry-into-force', instrument: other }, force)
  if (force.status === 'disputed') return disputed(force.positions, ground)
  return force.status === 'established' ? established(force.value, ground) : open({ want: 'other-instrument', instrument, other }, ground)
}

/** So many instruments, of the forms and from among those the clause names. */
const instrumentsOn = (condition: Instruments, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const n = condition.instruments
  const consents = depositsOf(register, instrument, condition)
  const named = namedIn(condition.among)
  const of = baseOf(condition.among, refers)
  const counted = named ? consents.acts.filter(d => named.includes(d.party ?? '')) : consents.acts
  const strangers = named ? consents.acts.filter(d => !named.includes(d.party ?? '')).map(d => because(d, 'not-counted', 'not-named')) : []
  const isStated = (d: ActOf<'deposit'>) => d.instrument === instrument && d.ordinal === n
  const stated = register.acts(instrument, 'deposit', isStated).at(-1) ?? register.perhaps(instrument, 'deposit', isStated).at(-1)
  const others = consents.left.filter(l => l.because !== 'party-not-named' && l.act !== stated?.id)
  const missing = (have: number) => open({ want: 'more-instruments', instrument, have, need: n })
  const computed = unlessWithdrawn({ ...consents, acts: counted, left: [...others, ...strangers] }, register.asAt, (acts, left) => nthAmong({ acts, n, of, left, missing }, register))
  if (!stated) return unlessFormMatters(named || of ? withoutLater(computed, consents.acts) : computed, consents.left, () => instrumentsOn({ ...condition, of: [...condition.of ?? [], ...formsUntold] }, instrument, refers)(register))
  // A source that says which instrument was the n-th settles the day even where single deposits are unknown.
  const day = exactDay(stated.on)
  if (day === null) {
    if (computed.status === 'established') return computed
    return open({ want: 'day-of-act', act: stated.id, written: stated.on.text, ...(stated.on.to <= dayNumber(register.asAt) ? { by: plusDays('1970-01-01', stated.on.to) } : {}) }, because(stated, 'not-counted', 'date-too-coarse'), ...counted.map(d => because(d, 'counted')))
  }
  const before = counted.filter(d => d !== stated && d.on.to <= stated.on.to)
  const said = established(day, because(stated, 'decisive', 'stated-by-source'), ...before.map(d => because(d, 'counted')))
  // Fewer named deposits than the source counted are a gap of the register; as many before that day contradict the source.
  return computed.status === 'established' && computed.value < day ? disputed([said, computed]) : said
}

const formsUntold: readonly FormOfConsent[] = ['ratification-or-accession', 'consent-to-be-bound']
/** Where a source does not tell the form of some, and the text does not count each form, it is open if they would make it another day. */
const unlessFormMatters = (strict: Finding<Day>, left: readonly ActRef[], counted: () => Finding<Day>): Finding<Day> => {
  const first = left.find(l => l.because === 'form-not-told')
  if (!first) return strict
  const wide = counted()
  const same = strict.status === 'established' && wide.status === 'established' && strict.value === wide.value
  return same || wide.status !== 'established' ? strict : open({ want: 'form', act: first.act }, ...strict.grounds)
}

/** So many signatures, each party's first. */
const signaturesOn = (condition: Signatures, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const seen = new Set<string>()
  const ours = (s: ActOf<'signature'>) => s.instrument === instrument
  const all = [...register.acts(instrument, 'signature', ours), ...register.perhaps(instrument, 'signature', ours)].filter(s => !seen.has(s.party) && seen.add(s.party))
  const named = namedIn(condition.among)
  const acts = named ? all.filter(s => named.includes(s.party)) : all
  const left = all.filter(s => !acts.includes(s)).map(s => because(s, 'not-counted', 'not-named'))
  const n = condition.signatures
  return nthAmong({ acts, n, of: baseOf(condition.among, refers), left, missing: have => open({ want: 'more-signatures', instrument, have, need: n }) }, register)
}
