/** Times of several ways of doing one work, taken in turns, so that whatever else the machine does falls on all of them alike. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One way of doing the work: a round does `of` pieces of it. Where it needs a cleaned table first, that is not timed. */
export interface Way { readonly name: string; readonly of: number; readonly before?: () => unknown; readonly round: () => unknown }
/** The median of the rounds in microseconds for one piece, with the least and the most. */
export interface Timed { readonly name: string; readonly median: number; readonly least: number; readonly most: number }

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** A, B, C, A, B, C …; one round of each beforehand does not count. */
export const inTurns = async (ways: readonly Way[], rounds: number): Promise<Timed[]> => {
  const times = ways.map((): number[] => [])
  for (let r = -1; r < rounds; r++) {
    for (const [i, way] of ways.entries()) {
      await way.before?.()
      const start = performance.now()
      await way.round()
      const took = ((performance.now() - start) * 1000) / way.of
      if (r >= 0) times[i]!.push(took)
    }
  }
  return ways.map((way, i) => ({ name: way.name, median: median(times[i]!), least: Math.min(...times[i]!), most: Math.max(...times[i]!) }))
}

/** Takes away what nobody needs any more, so that one way does not pay for another's leavings. */
export const clean: () => void = (() => { setFlagsFromString('--expose-gc'); return runInNewContext('gc') as () => void })()
