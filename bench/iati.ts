/** P6: a file of IATI activities read, checked and added up, beside an XML parser that does nothing with it; each reading in a process of its own, with the memory it came to hold. */
import { execFileSync } from 'node:child_process'
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { filesOfActivities } from './activities.ts'
import type { IatiOnce, IatiWay } from './iati-once.ts'
import { median, type Timed } from './rounds.ts'

export interface OfIati {
  readonly bytes: number
  readonly activities: number
  readonly timed: readonly (Timed & { readonly version: string; readonly same: boolean })[]
  /** The most memory beyond that of the empty process, by the size of the file. */
  readonly memory: readonly { readonly bytes: number; readonly most: number }[]
}

const versionOf = (name: string): string => (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version
const fileOf = (folder: string, bytes: number): string => {
  const path = join(folder, `activities-${bytes}.xml`)
  const file = openSync(path, 'w')
  try { for (const piece of filesOfActivities(bytes)) writeSync(file, piece) } finally { closeSync(file) }
  return path
}
/** Reads a file in a new process. */
export const readOnce = (way: IatiWay, path: string): IatiOnce => JSON.parse(execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'iati-once.ts'), way, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as IatiOnce

export const measureIati = ({ folder, bytes, rounds, say }: { readonly folder: string; readonly bytes: readonly number[]; readonly rounds: number; readonly say: (line: string) => void }): OfIati => {
  const [size = 0] = bytes
  say(`P6: a file of ${(size / 1e6).toFixed(0)} MB`)
  const path = fileOf(folder, size)
  const ways: readonly IatiWay[] = ['saxes', 'extracted', 'Chancery']
  const all = Array.from({ length: rounds }, () => ways.map(w => readOnce(w, path)))
  const [ours] = all[0]!
  const timed = ways.map((name, i) => {
    const us = all.map(r => r[i]!.ms * 1000)
    return { name, median: median(us), least: Math.min(...us), most: Math.max(...us), version: name === 'saxes' ? versionOf(name) : '', same: all.every(r => r[i]!.activities === ours!.activities && r[i]!.transactions === ours!.transactions) }
  })
  const memory = bytes.map(b => {
    say(`P6: memory at ${(b / 1e6).toFixed(0)} MB`)
    const file = b === size ? path : fileOf(folder, b)
    const { residentBefore, residentMost } = readOnce('Chancery', file)
    return { bytes: statSync(file).size, most: residentMost - residentBefore }
  })
  return { bytes: statSync(path).size, activities: ours!.activities, timed, memory }
}
