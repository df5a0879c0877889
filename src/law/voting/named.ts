/** Who a record names: a member may stand in it under a code that its State gave up, or under that of an earlier government. */
import { laterCodeOf } from '#acts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { VotingOrgan } from './organ.ts'

/**
 * The member that a name in a record stands for: the name itself where the register admits or seats it under that, otherwise the later code of the
 * same State, or what the text of the organ has (docs/decisions/0088). A vote against cast as SUN is one of the member known as RUS.
 */
export const memberNamed = (o: VotingOrgan, name: string, register: RegisterAsAt): string => {
  const since = o.voting?.namedAlso?.[name] ?? laterCodeOf(name)
  return since === undefined || isKnown(o, name, register) ? name : since
}
const isKnown = (o: VotingOrgan, name: string, register: RegisterAsAt): boolean =>
  register.acts(name, ['admission', 'election'], a => a.of === name && (a.act === 'admission' ? a.to === o.organisation : a.to.startsWith(`${o.organ}.`))).length > 0
