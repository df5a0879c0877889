/** The material of the desks: holdings indexed, claims read, law at hand; made once, asked many times. */
import type { Holdings, Problem } from '#acts'
import { readClaims } from '#claims'
import type { Constitution } from '#law'
import { indexActs, lawOf } from '#status'
import type { Material } from './desk.ts'

/** Problems of the claims come with it: what is wrong with one claim does not take the others away. */
export const materialOf = (holdings: Holdings, constitutions: readonly Constitution[]): { readonly material: Material; readonly problems: readonly Problem[] } => {
  const { claims, problems } = readClaims(holdings.claims)
  return { material: Object.freeze({ index: indexActs(holdings.acts, holdings), law: lawOf(constitutions), sources: holdings.sources, claims }), problems }
}
