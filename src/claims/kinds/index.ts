/** The closed list of kinds of claim: one line a kind; the key is the word after `that:`. */
import type { ClaimKind } from '../claim.ts'
import { amount } from './amount.ts'
import { attendance } from './attendance.ts'
import { boundBy } from './bound-by.ts'
import { count } from './count.ts'
import { date } from './date.ts'
import { doneBy } from './done-by.ts'
import { figureClaim } from './figure.ts'
import { held } from './held.ts'
import { inForce } from './in-force.ts'
import { members } from './members.ts'
import { name } from './name.ts'
import { office } from './office.ts'
import { opinion } from './opinion.ts'
import { share } from './share.ts'
import { standing } from './standing.ts'
import { sum } from './sum.ts'
import { vote } from './vote.ts'

export const claimKinds = {
  count, members, share, sum, amount, figure: figureClaim, date, held, office, 'bound-by': boundBy, 'in-force': inForce, standing, 'done-by': doneBy, attendance, vote, name, opinion,
} as const

/** The kind a word names, without its particular fields: what every kind offers alike; undefined for a word that is none. */
export const findClaimKind = (word: string): ClaimKind | undefined =>
  Object.hasOwn(claimKinds, word) ? (claimKinds as unknown as Readonly<Record<string, ClaimKind>>)[word] : undefined
