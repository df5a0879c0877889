/** One start in a process of its own: acts as JSON texts in memory, then (the way given) parsed, or made ready to the first answer; prints what it took. */
import { readFileSync } from 'node:fs'
import { actFromJson } from '#acts'
import { indexActs } from '#status'
import { statusOf, told } from './answer.ts'
import { clean } from './rounds.ts'
import { background, questions, target } from './synthetic.ts'

export type StartWay = 'ready' | 'parse'
/** `ms` with everything kept, as whoever works with it must; `thrownAwayMs` is parsing with each act thrown away at once. */
export interface Started { readonly ms: number; readonly thrownAwayMs: number; readonly heapBytes: number; readonly answer: string; /** What the first question for an act by its id adds, time and memory with it: the index puts that off. */ readonly byIdMs: number; readonly byIdHeapBytes: number }

const run = (way: StartWay, file: string): Started => {
  // Synthetic acts are plain ASCII; split texts would hang on to the whole file, each through a part of it, alike for every way.
  const lines = readFileSync(file, 'latin1').split('\n')
  const bytes = lines.reduce((sum, l) => sum + l.length, 0)
  if (bytes === 0) throw new Error(`${file} is empty`)
  let thrownAwayMs = 0
  if (way === 'parse') {
    const alone = performance.now()
    for (const l of lines) JSON.parse(l)
    thrownAwayMs = performance.now() - alone
  }
  clean()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  if (way === 'parse') {
    const kept = lines.map((l) => JSON.parse(l) as unknown)
    const ms = performance.now() - start
    clean()
    return { ms, thrownAwayMs, heapBytes: (process.memoryUsage().heapUsed - before) / kept.length, answer: '', byIdMs: 0, byIdHeapBytes: 0 }
  }
  const index = indexActs(lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>)), background)
  const answer = JSON.stringify(told(statusOf(index, target, questions(1)[0]!)))
  const ms = performance.now() - start
  clean()
  const heapBytes = (process.memoryUsage().heapUsed - before) / index.size
  const asked = performance.now()
  index.byId('no act has this id')
  const byIdMs = performance.now() - asked
  clean()
  return { ms, thrownAwayMs, heapBytes, answer, byIdMs, byIdHeapBytes: (process.memoryUsage().heapUsed - before) / index.size }
}

const [way, file] = process.argv.slice(2)
process.stdout.write(JSON.stringify(run(way as StartWay, file ?? '')))
