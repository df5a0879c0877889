/** A payment by which, as its source tells, a member had paid a year's contribution in full; where no account is held it is all that is known (docs/decisions/0127). */
import type { ActOf } from '#acts'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { regular } from './entry.ts'
import { periodOf, type Period } from './period.ts'

/** The first such payment to the regular budget of a year, received by the register's day. */
export const toldInFull = (organisation: string, law: DuesLaw, party: string, period: Period, register: RegisterAsAt): ActOf<'payment'> | undefined =>
  register.acts(party, 'payment', p => p.of === party && p.to === organisation && p.inFull === true && (p.fund ?? regular) === regular && p.year !== undefined && periodOf(p.year, law.begins)?.key === period.key)[0]
