/** A store that others would take for this work, set up as well as it can be. */
import type { Told } from './answer.ts'
import type { Row } from './rows.ts'

/** The instrument, the day asked about, and the day of knowledge, as day numbers. */
export type Ask = readonly [instrument: string, asAt: number, knownOn: number]

export interface Peer {
  readonly name: string
  readonly version: string
  /** More acts than these it is not given: filling it would take minutes. The acts the question rests on are the same at every size. */
  readonly most?: number
  /** Fills an empty store: acts, index, statistics, all it wants before it is asked. */
  load(rows: readonly Row[]): Promise<void>
  /** The ids of the acts a question rests on; the rows are fetched whole. */
  rows(ask: Ask): readonly string[] | Promise<readonly string[]>
  /** The answer by the rule in SQL. */
  rule(ask: Ask): readonly Told[] | Promise<readonly Told[]>
  close(): Promise<void>
}
