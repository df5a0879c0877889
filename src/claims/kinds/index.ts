/** The closed list of kinds of claim: one line a kind; the key is the word after `that:`. */
import { amount } from './amount.ts'
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

export const claimKinds = {
  count, members, share, sum, amount, figure: figureClaim, date, held, office, 'bound-by': boundBy, 'in-force': inForce, standing, 'done-by': doneBy, name, opinion,
} as const
