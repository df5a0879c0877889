/** Questions about voluntary money: a campaign, and what one giver promised and gave. */
import { campaignOf, voluntaryOf } from '#law'
import type { Ask } from '../under-charter.ts'

export const ofVoluntary = {
  campaign: (q, r) => campaignOf(q.campaign)(r),
  voluntary: (q, r) => voluntaryOf(q.by)(r),
} satisfies Partial<Ask>
