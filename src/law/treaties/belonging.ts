/** Who belongs: the members of an organisation or the parties to an instrument, so that a clause can count among either. */
import { open, premise, type Finding } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isNotYetMet } from './combined.ts'
import { entryIntoForce } from './entry-into-force.ts'
import { partiesOn } from './parties-on.ts'

/**
 * Adds the parties to instruments to what is known of the members of organisations. Whose parties are already waited for is not asked
 * again: two instruments that count each other's parties stay open.
 */
export const alsoParties = (members: MembersOn): MembersOn => {
  // One for each chain of those that wait, so that a register finds the same only once.
  const chains = new Map<string, MembersOn>()
  const asked = (waiting: readonly string[]): MembersOn => {
    const key = waiting.join(' ')
    let on = chains.get(key)
    if (!on) chains.set(key, on = askedBy(waiting))
    return on
  }
  const askedBy = (waiting: readonly string[]): MembersOn => (of, register, through = []) => {
    if (register.subject(of)?.type !== 'instrument') return members(of, register)
    if (waiting.includes(of)) return open({ want: 'other-instrument', instrument: through.at(-1) ?? of, other: of })
    const behind = asked([...waiting, ...through])
    return register.once(behind, `parties to ${of}`, () => partiesTo(of, behind, register))
  }
  return asked([])
}

const partiesTo = (instrument: string, members: MembersOn, register: RegisterAsAt): Finding<readonly string[]> => {
  // Nobody need be looked at where the register does not say that it knows everybody's consent.
  if (!register.covers('consent', instrument)) return open({ want: 'coverage', question: 'consent', of: instrument, on: register.asAt })
  const force = entryIntoForce(instrument, members)(register)
  // Where it is not known whether the instrument is in force, those that consented may be its parties or not.
  if (force.status === 'open' && !isNotYetMet(force)) return open(force.wants, premise({ ask: 'entry-into-force', instrument }, force))
  return partiesOn(instrument, members)(register)
}
