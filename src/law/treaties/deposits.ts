/** Which instruments of consent count towards a condition: what is there, in order of day, what was withdrawn, and what was left out and why. */
import type { ActOf } from '#acts'
import { dayNumber, type Day, type When } from '#calendar'
import { because, open, type ActRef, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

/** A definitive signature is consent to be bound like a deposited instrument (VCLT art. 12). */
export type Deposit = ActOf<'deposit'> | ActOf<'signature'>
/** `withdrawn` holds, by the id of a consent, the act that took it back; a party that consented again stands twice. */
export interface Counted<A> { readonly acts: readonly A[]; readonly left: readonly ActRef[]; readonly withdrawn: ReadonlyMap<string, ActOf<'denunciation'>> }

export const formOf = (d: Deposit): string => (d.act === 'deposit' ? d.of : 'definitive-signature')
/** The day with which a denunciation takes effect, as far as the act itself tells; before the entry into force no notice need run. */
export const effectOf = (d: ActOf<'denunciation'>): When => d.effect ?? d.on

/** The instruments of consent that have or may have taken effect by the register's day, each party once unless it took its consent back between. */
export const depositsOf = (register: RegisterAsAt, instrument: string, admits: (d: Deposit) => boolean = () => true): Counted<Deposit> => {
  const left: ActRef[] = []
  const last = new Map<string, Deposit>()
  const withdrawn = new Map<string, ActOf<'denunciation'>>()
  const acts: Deposit[] = []
  const ours = (d: ActOf<'denunciation'>) => d.instrument === instrument
  const denunciations = [...register.acts(instrument, 'denunciation', ours), ...register.perhaps(instrument, 'denunciation', ours)]
  const consents = (d: Deposit) => d.instrument === instrument && (d.act === 'deposit' || d.as === 'definitive')
  for (const d of [...register.acts(instrument, ['deposit', 'signature'], consents), ...register.perhaps(instrument, ['deposit', 'signature'], consents)]) {
    if (!admits(d)) { left.push(because(d, 'not-counted', 'other-form-of-consent')); continue }
    if (d.party === undefined) { left.push(because(d, 'not-counted', 'party-not-named')); continue }
    const before = last.get(d.party)
    const back = before && withdrawn.get(before.id)
    if (before && !(back && back.on.from <= d.on.from)) { left.push(because(d, 'not-counted', 'duplicate')); continue }
    last.set(d.party, d)
    const end = denunciations.find(x => x.party === d.party && x.on.from >= d.on.from)
    if (end) withdrawn.set(d.id, end)
    acts.push(d)
  }
  return { acts, left, withdrawn }
}

/**
 * Counts the consents that had not been withdrawn when the condition was met. Once it is met, nobody's leaving undoes it (VCLT art. 55);
 * one withdrawn before that is no consent at the time that counts (docs/decisions/0031). `count` gives the day for some consents.
 */
export const unlessWithdrawn = ({ acts, left, withdrawn }: Counted<Deposit>, asAt: Day, count: (acts: readonly Deposit[], left: readonly ActRef[]) => Finding<Day>): Finding<Day> => {
  const found = count(acts, left)
  if (withdrawn.size === 0 || found.status === 'disputed' || (found.status === 'open' && found.wants.want === 'day-of-act')) return found
  const by = dayNumber(found.status === 'established' ? found.value : asAt)
  const gone = acts.filter(a => { const end = withdrawn.get(a.id); return end !== undefined && effectOf(end).from <= by })
  if (gone.length === 0) return found
  const doubtful = gone.map(a => withdrawn.get(a.id)).find(end => end !== undefined && effectOf(end).to > by)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: effectOf(doubtful).text }, because(doubtful, 'not-counted', 'date-too-coarse'), ...found.grounds)
  const rest = { acts: acts.filter(a => !gone.includes(a)), left: [...left, ...gone.map(a => because(a, 'not-counted', 'withdrawn'))], withdrawn }
  return unlessWithdrawn(rest, asAt, count)
}

/** Between which days, as day numbers, the n-th of some acts fell: the same day twice when the acts are dated well enough. */
export const nthDay = (acts: readonly { readonly on: When }[], n: number): { readonly from: number; readonly to: number } | undefined => {
  const ascending = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
  const from = acts.map(a => a.on.from).sort(ascending)[n - 1]
  const to = acts.map(a => a.on.to).sort(ascending)[n - 1]
  return from === undefined || to === undefined ? undefined : { from, to }
}
