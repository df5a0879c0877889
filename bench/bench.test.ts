/** Peers are measured only where they answer as the rule does; here, that they do, on a small register. */
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actFromJson } from '#acts'
import { dayNumber } from '#calendar'
import { indexActs, type ActIndex } from '#status'
import { actsOf, statusOf, told } from './answer.ts'
import { duckdb } from './duckdb.ts'
import { askedOn, duesActs, indexOfDues, members as duesMembers, ours, windowSql } from './dues.ts'
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

describe('dues', () => {
  test('the window functions settle each contribution on the day the ledger does, and agree who lost its vote', async () => {
    const acts = duesActs(30, duesMembers.slice(0, 8))
    const on = askedOn(30)
    const db = new PGlite()
    await db.exec('create table assessed (party text collate "C", year integer, known integer, cents bigint); create table paid (party text collate "C", day integer, id text collate "C", cents bigint)')
    for (const [p, y, k, c] of acts.assessed) await db.query('insert into assessed values ($1, $2, $3, $4)', [p, y, dayNumber(k), c])
    for (const [p, d, c, id] of acts.paid) await db.query('insert into paid values ($1, $2, $3, $4)', [p, dayNumber(d), id, c])
    const { rows } = await db.query<unknown[]>(windowSql, [dayNumber(on), 1998], { rowMode: 'array' })
    await db.close()
    const theirs = rows.map((r) => [r[0], r[1], Number(r[2]), r[3], Number(r[4]), r[5]])
    const found = ours(indexOfDues(acts, 30), on, duesMembers.slice(0, 8)).lines()
    expect(theirs).toEqual(found.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1])))
    expect(new Set(found.map((l) => l[5]))).toEqual(new Set([true, false]))
  })
})
