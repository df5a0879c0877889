/** Other sources' accounts of votes and sessions: one that tells less is no contradiction, only one that tells otherwise. */
import { asEachTells } from '../accounts.ts'
import type { Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

/**
 * As `asEachTells`, but an account under which the answer would only be open, or `agrees` in what it does tell, supports it: a release that
 * gives the count of a roll-call does not dispute the names.
 */
export const asEachTellsMore = <T>(rule: (register: RegisterAsAt) => Finding<T>, agrees: (ours: T, told: T) => boolean) => (register: RegisterAsAt): Finding<T> => {
  const ours = rule(register)
  if (ours.status !== 'established') return ours
  return asEachTells(r => {
    if (r === register) return ours
    const told = rule(r)
    return told.status === 'open' || (told.status === 'established' && agrees(ours.value, told.value)) ? { ...ours, grounds: told.grounds } : told
  })(register)
}
