/** Consent taken back before it bound: it stands no longer, and its author never was a party; taken back later it still binds (VCLT art. 18). */
import type { ActOf } from '#acts'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import { exactDay } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Deposit } from './deposits.ts'
import { notYetBound, type Force } from './start.ts'

type TakingBack = ActOf<'withdrawal-of-consent'>
/** The consents that still stand, what was heard of the others, and the standing of whoever has none left. */
interface Remaining { readonly consents: readonly Deposit[]; readonly heard: readonly Ground[]; readonly without?: Finding<Consent> }

const none: readonly never[] = []
/** Takes the withdrawn consents out, one withdrawal after the other; one that came when the instrument already bound its author is not counted. */
export const remaining = (given: readonly Deposit[], taken: readonly TakingBack[], doubtful: readonly TakingBack[], force: Force, register: RegisterAsAt): Remaining => {
  if (taken.length === 0 && doubtful.length === 0) return { consents: given, heard: none }
  let consents = given
  let without: Finding<Consent> | undefined
  const heard: Ground[] = []
  for (const act of [...taken, ...doubtful]) {
    const of = act.of === undefined ? consents.findLast(c => c.on.from <= act.on.from) : given.find(c => c.id === act.of)
    const before = notYetBound(force, of, act.on.latest, register)
    if (before === false) { heard.push(because(act, 'not-counted', 'too-late')); continue }
    // Whether it bound already depends on what is not known of its entry into force; a day too coarse may lie after the register's.
    if (before === undefined) { without = { ...(force.definitive as Finding<never>), grounds: [...force.definitive.grounds, because(act, 'supports')] }; break }
    if (doubtful.includes(act)) { without = open({ want: 'day-of-act', act: act.id, written: act.on.text }, vclt(18), because(act, 'not-counted', 'date-too-coarse')); break }
    consents = consents.filter(c => c !== of)
    if (of) heard.push(because(of, 'not-counted', 'withdrawn'))
    without = established<Consent>({ standing: 'consent-withdrawn', since: exactDay(act.on) }, vclt(18), because(act, 'decisive'))
  }
  const last = taken.at(-1)
  const again = without?.status === 'established' && consents.some(c => last === undefined || c.on.from >= last.on.from)
  return { consents, heard, ...(without && !again ? { without } : {}) }
}
