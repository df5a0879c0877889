/** Questions about financing: the portfolio of a State, and how a project stands. */
import { portfolioOf, projectOf } from '#law'
import type { Ask } from '../under-charter.ts'

export const ofPortfolio = {
  portfolio: (q, r) => portfolioOf(q.party)(r),
  project: (q, r) => projectOf(q.project)(r),
} satisfies Partial<Ask>
