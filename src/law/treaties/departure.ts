/** Who left and who came back: the notices of a party one after the other, beside the consents it gave. */
import type { ActOf } from '#acts'
import { because, established, type Finding, type Ground } from '../finding.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Deposit } from './deposits.ts'
import { leftBy } from './leaving.ts'
import type { Force } from './start.ts'

interface Goings { readonly notices: readonly ActOf<'denunciation'>[]; readonly revocations: readonly ActOf<'revocation-of-denunciation'>[] }
/** `deposit` is the consent that counts on the day; `left` tells that the party has gone, or why that cannot be told. */
interface Departure { readonly deposit: Deposit | undefined; readonly left?: Finding<Consent>; readonly heard: readonly Ground[] }

const none: readonly never[] = []
/** A definitive signature is consent like a deposit (VCLT art. 12): the first given is the one that binds. */
const first = (consents: readonly Deposit[]): Deposit | undefined => consents[0]

/** Whoever denounced and consented again is bound by the later consent; of several notices the one that takes effect first ends the bond. */
export const departure = (consents: readonly Deposit[], { notices, revocations }: Goings, force: Force, register: RegisterAsAt): Departure => {
  if (notices.length === 0) return { deposit: first(consents), heard: none }
  let standing = consents
  let ended: Finding<Consent> | undefined
  const heard: Ground[] = []
  for (const notice of notices) {
    const found = leftBy(notice, { consent: first(standing.filter(c => c.on.from <= notice.on.to)), force, revocations })(register)
    if (found.status === 'established' && !found.value.left && found.value.void) { heard.push(...found.grounds); continue }
    // Some give notice and consent anew on one day, to add a reservation: the consent of that day is the new one where an older one stands.
    const before = standing.some(c => c.on.to < notice.on.from)
    const renewed = standing.filter(c => c.on.from > notice.on.to || (before && c.on.from === c.on.to && c.on.from === notice.on.from && notice.on.from === notice.on.to))
    if (renewed.length > 0) { standing = renewed; heard.push(because(notice, 'not-counted', 'superseded')); continue }
    if (found.status === 'established' && !found.value.left) { heard.push(...found.grounds); continue }
    const told: Finding<Consent> = found.status === 'established' && found.value.left ? established<Consent>({ standing: found.value.standing, since: found.value.since }, ...found.grounds) : found as Finding<never>
    if (told.status === 'established') { ended = ended?.status === 'established' && earlier(ended, told) ? ended : told } else ended ??= told
  }
  return { deposit: first(standing), ...(ended ? { left: ended } : {}), heard }
}
const sinceOf = (f: Finding<Consent>): string => (f.status === 'established' ? f.value.since ?? '9999-12-31' : '9999-12-31')
const earlier = (a: Finding<Consent>, b: Finding<Consent>): boolean => sinceOf(a) <= sinceOf(b)
