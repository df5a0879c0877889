/** Which instruments of consent count towards a condition: what is there, in order of day, what was taken back, and what was left out and why. */
import type { ActOf, FormOfConsent } from '#acts'
import { dayNumber, type Day, type When } from '#calendar'
import { because, open, type ActRef, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { mayCount, type Counting } from './organisations.ts'

/** A definitive signature is consent to be bound like a deposited instrument (VCLT art. 12). */
export type Deposit = ActOf<'deposit'> | ActOf<'signature'>
/** What takes a consent back: a notice of denunciation, or the withdrawal of the instrument itself before it bound. */
export type TakenBack = ActOf<'denunciation'> | ActOf<'withdrawal-of-consent'>
/** `withdrawn` holds, by the id of a consent, the act that took it back; a party that consented again stands twice. */
export interface Counted<A> { readonly acts: readonly A[]; readonly left: readonly ActRef[]; readonly withdrawn: ReadonlyMap<string, TakenBack> }
/** What a condition lets count: these forms of consent alone, and whether the instruments of organisations do. */
export interface Admits extends Counting { readonly of?: readonly FormOfConsent[] | undefined }

export const formOf = (d: Deposit): FormOfConsent => (d.act === 'deposit' ? d.of : 'definitive-signature')
/**
 * Whether a clause counts a form of consent. Where the source does not tell two forms apart it must count both. A succession continues what
 * was ratified or acceded to, and is counted with those (arts. 18(5), 36(5) of the Convention of 1978; docs/decisions/0042).
 */
const admitted = (form: FormOfConsent, of: readonly FormOfConsent[]): 'yes' | 'no' | 'untold' => {
  if (of.includes(form)) return 'yes'
  const either = (...forms: readonly FormOfConsent[]) => { const n = forms.filter(f => of.includes(f)).length; return n === forms.length ? 'yes' : n > 0 ? 'untold' : 'no' }
  switch (form) {
    case 'ratification-or-accession': return either('ratification', 'accession')
    case 'consent-to-be-bound': return either('ratification', 'acceptance', 'approval', 'accession')
    case 'succession': return of.includes('ratification') || of.includes('accession') ? 'yes' : 'no'
    default: return 'no'
  }
}
/** The day with which a consent is taken back, as far as the act itself tells; before the entry into force no notice need run. */
export const effectOf = (d: TakenBack): When => (d.act === 'denunciation' ? d.effect ?? d.on : d.on)

/** The instruments of consent that have or may have taken effect by the register's day, each party once unless it took its consent back between. */
export const depositsOf = (register: RegisterAsAt, instrument: string, admits: Admits = {}): Counted<Deposit> => {
  const left: ActRef[] = []
  const last = new Map<string, Deposit>()
  const withdrawn = new Map<string, TakenBack>()
  const acts: Deposit[] = []
  const back = takenBack(register, instrument)
  const take = (d: Deposit): void => {
    const counts = admits.of === undefined ? 'yes' : admitted(formOf(d), admits.of)
    if (counts !== 'yes') { left.push(because(d, 'not-counted', counts === 'untold' ? 'form-not-told' : 'other-form-of-consent')); return }
    if (d.party === undefined) { left.push(because(d, 'not-counted', 'party-not-named')); return }
    if (!mayCount(d.party, admits, register)) { left.push(because(d, 'not-counted', 'organisation-not-counted')); return }
    const before = last.get(d.party)
    if (before) {
      const ended = withdrawn.get(before.id)
      if (!(ended && ended.on.from <= d.on.from)) { left.push(because(d, 'not-counted', 'duplicate')); return }
    }
    last.set(d.party, d)
    if (back.length > 0) {
      const end = back.find(x => x.party === d.party && (x.act === 'withdrawal-of-consent' && x.of !== undefined ? x.of === d.id : x.on.from >= d.on.from))
      if (end) withdrawn.set(d.id, end)
    }
    acts.push(d)
  }
  const consents = (d: Deposit) => (d.act === 'deposit' || d.as === 'definitive') && d.instrument === instrument
  register.acts(instrument, ['deposit', 'signature'], consents).forEach(take)
  register.perhaps(instrument, ['deposit', 'signature'], consents).forEach(take)
  return { acts, left, withdrawn }
}

const kindsOfTakingBack = ['denunciation', 'withdrawal-of-consent'] as const
/** What takes consents back, in order of day; a notice that was itself taken back before its effect (VCLT art. 68) is none. */
const takenBack = (register: RegisterAsAt, instrument: string): readonly TakenBack[] => {
  const ours = (d: TakenBack) => d.instrument === instrument
  const all = [...register.acts(instrument, kindsOfTakingBack, ours), ...register.perhaps(instrument, kindsOfTakingBack, ours)]
  if (!all.some(d => d.act === 'denunciation' && d.effect !== undefined)) return all
  const revoked = register.acts(instrument, 'revocation-of-denunciation', r => r.instrument === instrument)
  return revoked.length === 0 ? all : all.filter(d => !revoked.some(r => r.of === d.id && r.on.to < effectOf(d).from))
}

/**
 * Counts the consents that had not been withdrawn when the condition was met. Once it is met, nobody's leaving undoes it (VCLT art. 55);
 * one withdrawn before that is no consent at the time that counts (docs/decisions/0031). `count` gives the day for some consents.
 */
export const unlessWithdrawn = ({ acts, left, withdrawn }: Counted<Deposit>, asAt: Day, count: (acts: readonly Deposit[], left: readonly ActRef[]) => Finding<Day>): Finding<Day> => {
  const found = count(acts, left)
  if (withdrawn.size === 0 || found.status === 'disputed') return found
  if (found.status === 'open' && found.wants.want === 'day-of-act') {
    // By when it was met in any case is not known of consents that may have been gone by then.
    const { want, act, written } = found.wants
    return { ...found, wants: { want, act, written } }
  }
  const by = dayNumber(found.status === 'established' ? found.value : asAt)
  const ended = new Set<string>()
  for (const [id, end] of withdrawn) if (effectOf(end).from <= by) ended.add(id)
  const gone = ended.size === 0 ? [] : acts.filter(a => ended.has(a.id))
  if (gone.length === 0) return found
  const doubtful = gone.map(a => withdrawn.get(a.id)).find(end => end !== undefined && effectOf(end).to > by)
  if (doubtful) {
    // Where the others alone lead to the same day, it does not matter whether these were gone by then.
    const others = { acts: acts.filter(a => !gone.includes(a)), left: [...left, because(doubtful, 'not-counted', 'date-too-coarse')], withdrawn }
    const without = found.status === 'established' ? unlessWithdrawn(others, asAt, count) : undefined
    if (without?.status === 'established' && found.status === 'established' && without.value === found.value) return without
    return open({ want: 'day-of-act', act: doubtful.id, written: effectOf(doubtful).text }, because(doubtful, 'not-counted', 'date-too-coarse'), ...found.grounds)
  }
  const rest = { acts: acts.filter(a => !gone.includes(a)), left: [...left, ...gone.map(a => because(a, 'not-counted', 'withdrawn'))], withdrawn }
  return unlessWithdrawn(rest, asAt, count)
}
