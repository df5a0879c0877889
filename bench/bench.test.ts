/** Peers are measured only where they answer as the rule does; here, that they do, on a small register. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actFromJson } from '#acts'
import { dayNumber } from '#calendar'
import { indexActs, type ActIndex } from '#status'
import { actsOf, statusOf, told } from './answer.ts'
import { duckdb } from './duckdb.ts'
import type { Peer } from './peer.ts'
import { pglite } from './pglite.ts'
import { rowsOf } from './rows.ts'
import { sqlite } from './sqlite.ts'
import { actsOfTarget, background, parties, questions, syntheticLines, target } from './synthetic.ts'

const lines = syntheticLines(3_000)
const asked = questions(120)
let index: ActIndex
beforeAll(() => { index = indexActs(lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>)), background) })

test('the same seed gives the same acts, and the target has as many in every register', () => {
  expect(syntheticLines(3_000)).toEqual(lines)
  expect(lines).toHaveLength(3_000)
  expect(index.size).toBe(3_000)
  expect(new Set([...index.all()].map((a) => a.id)).size).toBe(3_000)
  const all = statusOf(index, target, { asAt: '2030-01-01', knownOn: '2040-01-01' })
  expect(all.parties).toHaveLength(parties.length)
  expect(index.of(target).length + [...index.all()].filter((a) => a.act === 'rectification' && a.id.startsWith(`rectification:${target}:`)).length).toBe(actsOfTarget())
})
test('the questions reach every kind of answer', () => {
  const standings = new Set(asked.flatMap((q) => told(statusOf(index, target, q)).map((t) => t[1])))
  expect([...standings].sort()).toEqual(['contracting-state', 'denounced', 'not-a-party', 'open: day-of-act', 'party', 'signatory'])
})

describe.each<[string, () => Peer | Promise<Peer>]>([['node:sqlite', sqlite], ['PGlite', pglite], ['DuckDB', duckdb]])('%s', (_, open) => {
  let peer: Peer
  beforeAll(async () => { peer = await open(); await peer.load(rowsOf(lines)) })
  afterAll(() => peer.close())
  test('fetches the acts the rule looks at', async () => {
    for (const q of asked) expect(await peer.rows([target, dayNumber(q.asAt), dayNumber(q.knownOn)])).toEqual(actsOf(index, target, q))
  })
  test('comes to the same standings by the rule in SQL', async () => {
    for (const q of asked) expect(await peer.rule([target, dayNumber(q.asAt), dayNumber(q.knownOn)])).toEqual(told(statusOf(index, target, q)))
  })
})
