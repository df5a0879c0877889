/** The accounts an answer gives: one where it is established, one for each position that is, where sources disagree, none where it is open. */
import type { Finding } from '#law'

export const positionsOf = <T>(answer: Finding<T>): readonly T[] =>
  (answer.status === 'established' ? [answer.value] : answer.status === 'disputed' ? answer.positions.flatMap(p => positionsOf(p)) : [])
