/** P3: from the texts of all acts to the first right answer, against reading the same texts as JSON; each start in a process of its own. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actFromJson } from '#acts'
import { dayNumber } from '#calendar'
import { indexActs } from '#status'
import { statusOf, told } from './answer.ts'
import type { Peer } from './peer.ts'
import { clean, inTurns, median, type Timed } from './rounds.ts'
import { rowsOf } from './rows.ts'
import type { Started, StartWay } from './start.ts'
import { background, questions, syntheticLines, target } from './synthetic.ts'

export interface Starting { readonly size: number; readonly textBytes: number; readonly ready: number; readonly parse: number; readonly parseOnly: number; readonly heapBytes: number; readonly byIdMs: number; readonly byIdHeapBytes: number; readonly parsedBytes: number; readonly right: boolean }

export const measureStarting = ({ sizes, rounds, folder, say }: { readonly sizes: readonly number[]; readonly rounds: number; readonly folder: string; readonly say: (line: string) => void }): Starting[] => sizes.map((size) => {
  say(`P3: ${size} acts`)
  const file = join(folder, `acts-${size}.jsonl`)
  const lines = syntheticLines(size)
  writeFileSync(file, lines.join('\n'), 'latin1')
  const expected = JSON.stringify(told(statusOf(indexActs(lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>)), background), target, questions(1)[0]!)))
  const textBytes = lines.reduce((sum, l) => sum + l.length, 0) / size
  lines.length = 0
  clean()
  const start = (way: StartWay): Started => JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'start.ts'), way, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Started
  const all = Array.from({ length: rounds }, () => ({ ready: start('ready'), parse: start('parse') }))
  const of = (take: (r: (typeof all)[number]) => number): number => median(all.map(take))
  return {
    size, textBytes, ready: of((r) => r.ready.ms), parse: of((r) => r.parse.ms), parseOnly: of((r) => r.parse.thrownAwayMs), heapBytes: of((r) => r.ready.heapBytes), byIdMs: of((r) => r.ready.byIdMs), byIdHeapBytes: of((r) => r.ready.byIdHeapBytes), parsedBytes: of((r) => r.parse.heapBytes),
    right: all.every((r) => r.ready.answer === expected),
  }
})

/** How long stores take from rows made beforehand to the first right answer; ours from the texts, as rows are no use to it. */
export const measureFilling = async ({ size, rounds, peers, say }: { readonly size: number; readonly rounds: number; readonly peers: readonly (() => Peer | Promise<Peer>)[]; readonly say: (line: string) => void }): Promise<{ readonly size: number; readonly timed: readonly (Timed & { readonly right: boolean })[] }> => {
  const lines = syntheticLines(size)
  const rows = rowsOf(lines)
  const q = questions(1)[0]!
  const expected = JSON.stringify(told(statusOf(indexActs(lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>)), background), target, q)))
  const right: boolean[] = []
  const ours = { name: 'Chancery', of: 1, before: clean, round: () => {
    const index = indexActs(lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>)), background)
    right[0] = (right[0] ?? true) && JSON.stringify(told(statusOf(index, target, q))) === expected
  } }
  const names: string[] = []
  for (const make of peers) { const peer = await make(); names.push(peer.name); await peer.close() }
  const open = new Map<number, Peer>()
  const ways = peers.map((make, i) => ({
    name: names[i]!, of: 1,
    before: async () => { await open.get(i)?.close(); open.set(i, await make()); clean() },
    round: async () => {
      await open.get(i)!.load(rows)
      right[i + 1] = (right[i + 1] ?? true) && JSON.stringify(await open.get(i)!.rule([target, dayNumber(q.asAt), dayNumber(q.knownOn)])) === expected
    },
  }))
  say(`P3: stores filled with ${size} acts`)
  const timed = await inTurns([ours, ...ways], rounds)
  for (const peer of open.values()) await peer.close()
  return { size, timed: timed.map((t, i) => ({ ...t, right: right[i] ?? false })) }
}
