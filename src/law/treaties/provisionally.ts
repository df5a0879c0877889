/** Bound provisionally: by the instrument's own clause for those that signed it, or by a party's own declaration, until the treaty is in force for it (VCLT art. 25). */
import type { ActOf } from '#acts'
import { dayNumber } from '#calendar'
import { because, established, open, premise, type Finding } from '../finding.ts'
import { exactDay, laterOf } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Force } from './start.ts'

export type Applying = ActOf<'provisional-application'> | ActOf<'end-of-provisional-application'>
/** What bears on provisional application among the acts of one party. */
interface Applied { readonly signature: ActOf<'signature'> | undefined; readonly applying: readonly Applying[]; readonly perhapsApplying: readonly Applying[] }

/**
 * The provisional bond on the register's day, or undefined if there is none. A declaration binds from its effect, else from its day, until the
 * party notifies that it ends it. It ends of itself with the entry into force for that party, which whoever asks has to look at first.
 */
export const provisionallyBound = (instrument: string, { signature, applying, perhapsApplying }: Applied, force: Force, register: RegisterAsAt): Finding<Consent> | undefined => {
  const today = dayNumber(register.asAt)
  // The last declaration or end that has begun to have effect, or may have.
  const begun = (a: Applying): boolean => (a.effect ?? a.on).from <= today
  const last = perhapsApplying.findLast(begun) ?? applying.findLast(begun)
  if (last) {
    const from = last.effect ?? last.on
    if (from.to > today) return open({ want: 'day-of-act', act: last.id, written: from.text }, vclt(25), because(last, 'not-counted', 'date-too-coarse'))
    if (last.act === 'end-of-provisional-application') return undefined
    const end = applying.find(a => a.act === 'end-of-provisional-application' && a.on.from >= last.on.from)
    return established<Consent>({ standing: 'bound-provisionally', since: exactDay(from), ...(last.articles?.length ? { articles: last.articles } : {}) }, vclt(25, 1), because(last, 'decisive'), ...(end ? [because(end, 'not-counted', 'planned-only')] : []))
  }
  if (!signature) return undefined
  const provisional = force.provisional()
  if (provisional.status !== 'established' || provisional.value > register.asAt) return undefined
  const signedOn = exactDay(signature.on)
  const since = signedOn === null ? null : laterOf(provisional.value, signedOn)
  return established<Consent>({ standing: 'bound-provisionally', since }, vclt(25, 1), premise({ ask: 'provisional-force', instrument }, provisional))
}
