/** The orders in which coarsely dated moves may have come: what an answer must withstand to be more than a guess. */
import type { Move } from './course.ts'

/** By the last day a move can mean, then the first; time that has run out comes before the acts of its day, which come too late for it. */
export const inOrderOfDay = (a: Move, b: Move): number =>
  a.on.to - b.on.to || a.on.from - b.on.from || rank[a.by] - rank[b.by] || (a.act.id < b.act.id ? -1 : a.act.id > b.act.id ? 1 : 0)
const rank: Readonly<Record<Move['by'], number>> = { time: 0, 'end-of-state': 1, succession: 2, act: 3 }

/** Other moves that may be the true ones. `doubtful` is the one on whose date it hangs; `happened` tells that all of them certainly have. */
export interface Otherwise { readonly moves: readonly Move[]; readonly doubtful: Move; readonly happened: boolean }

/** With each move that may have happened, the latest first, and with all of them; then in every other order in which two neighbours can have come. */
export function* ordersOf(certain: readonly Move[], perhaps: readonly Move[]): Generator<Otherwise> {
  for (const doubtful of perhaps.toReversed()) yield { moves: [...certain, doubtful].sort(inOrderOfDay), doubtful, happened: false }
  const last = perhaps.at(-1)
  if (last && perhaps.length > 1) yield { moves: [...certain, ...perhaps].sort(inOrderOfDay), doubtful: last, happened: false }
  const coarse = certain.find(a => isCoarse(a) && certain.some(b => b !== a && overlap(a, b)))
  if (!coarse) return
  yield { moves: certain.toSorted((a, b) => (a.on.from === b.on.from ? 0 : a.on.from < b.on.from ? -1 : 1)), doubtful: coarse, happened: true }
  for (const [i, a] of certain.entries()) {
    const b = certain[i + 1]
    if (b && overlap(a, b)) yield { moves: certain.with(i, b).with(i + 1, a), doubtful: isCoarse(a) ? a : b, happened: true }
  }
}
const isCoarse = ({ on }: Move): boolean => on.from !== on.to
const overlap = ({ on: a }: Move, { on: b }: Move): boolean => a.from < b.to && b.from < a.to
