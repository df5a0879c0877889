/** The meter of an instrument: how far it is on its way into force, whose instruments would do, and when it would be in force if they came today. */
import { established, open, premise, withGrounds, type Finding } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import { vclt } from '../provision.ts'
import type { Meter } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { clauseProvision, instrumentOf } from './delay.ts'
import { mayBecomeParty } from './eligible.ts'
import { entryIntoForce, forceFrom, refersFrom } from './entry-into-force.ts'
import { progressOf } from './progress.ts'

/**
 * The meter on the register's day. Once the instrument is in force, or will be when a delay is over, it tells what was met when.
 * Open where the text states no condition, and where the number it wants cannot be told.
 */
export const meterOf = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Meter> => {
  const clause = instrumentOf(register, instrument)?.clauses['entry-into-force']
  if (!clause || 'stated' in clause) return open({ want: 'clause', instrument, clause: 'entry-into-force' }, ...(clause ? [clauseProvision(instrument, clause), vclt(24, 2)] : [vclt(24, 1)]))
  const refers = refersFrom(instrument, members)
  const force = entryIntoForce(instrument, members)(register)
  const inForce = force.status === 'established' ? force.value : null
  const eligible = mayBecomeParty(instrument, refers)(register)
  const reached = progressOf(clause.when, { instrument, refers, eligible: eligible.status === 'established' ? eligible.value : { whom: [], complete: false } })(register)
  const cited = [clauseProvision(instrument, clause), premise({ ask: 'entry-into-force', instrument }, force)]
  if (reached.status !== 'established') return withGrounds(reached as Finding<never>, ...cited)
  const { progress, ifToday } = reached.value
  const then = inForce !== null || ifToday === null ? undefined : forceFrom(ifToday, clause, instrument, refers)(register)
  return established({ progress, inForce, ifToday: then?.status === 'established' ? then.value : null }, ...cited)
}
