/** P2: the status of every instrument of a depositary's collection for all who took part, on one day and at random (D, K), beside rows that PostgreSQL has stored. */
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { actFromJson } from '#acts'
import { dayNumber } from '#calendar'
import { indexActs } from '#status'
import { actsOf, statusOf, told, type Asked } from './answer.ts'
import { copyChunks, pgTable } from './postgres.ts'
import { inTurns, type Timed } from './rounds.ts'
import { columns, rowsOf } from './rows.ts'
import { collection } from './synthetic.ts'

/** As many as the Secretary-General's collection had in 2015, with about as many acts. */
const treaties = 323
/** A day on which most are in force, everything known. */
const oneDay: Asked = { asAt: '2015-03-14', knownOn: '2040-01-01' }

export interface OfCollection {
  readonly acts: number
  readonly findings: number
  readonly version: string
  readonly one: { readonly ours: Timed; readonly stored: Timed | 'DIFFERENT' }
  readonly random: { readonly pairs: number; readonly ours: Timed; readonly stored: Timed | 'DIFFERENT' }
}

/** `asked` are the random pairs; each round takes the next few of them, so that all are asked in the end. */
export const measureCollection = async (o: { readonly url: string; readonly asked: readonly Asked[]; readonly rounds: number; readonly say: (line: string) => void }): Promise<OfCollection> => {
  const { lines, instruments, background } = collection(treaties)
  o.say(`P2: ${instruments.length} treaties, ${lines.length} acts`)
  const index = indexActs(lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>)), background)
  const all = (q: Asked) => instruments.map((i) => told(statusOf(index, i, q)))
  const rowsOfDay = instruments.flatMap((i, n) => all(oneDay)[n]!.map((t) => [i, ...t] as const))

  const client = new Client({ connectionString: o.url })
  client.on('error', () => {})
  await client.connect()
  await client.query('drop schema if exists collection cascade; create schema collection; set search_path to collection')
  const version = (await client.query<{ server_version: string }>('show server_version')).rows[0]!.server_version
  await client.query(`${pgTable}`)
  await pipeline(Readable.from(copyChunks(rowsOf(lines))), client.query(copyFrom(`copy acts (${columns.join(', ')}) from stdin`)))
  await client.query('create index in_order on acts (instrument, day_to, day_from, id) where instrument is not null')
  // What a materialised view of the day would hold.
  await client.query('create table status (instrument text collate "C", party text collate "C", standing text, since integer, primary key (instrument, party))')
  for (let i = 0; i < rowsOfDay.length; i += 5_000) {
    const some = rowsOfDay.slice(i, i + 5_000)
    await client.query('insert into status select * from unnest($1::text[], $2::text[], $3::text[], $4::integer[])', [0, 1, 2, 3].map((c) => some.map((r) => r[c as 0])))
  }
  await client.query('vacuum analyze acts, status')
  const storedDay = async () => (await client.query({ name: 'day', text: 'select instrument, party, standing, since from status order by instrument, party', rowMode: 'array' })).rows as unknown[]
  const storedActs = async (q: Asked) => (await client.query<{ id: string }>({
    name: 'acts', text: 'select id, kind, instrument, party, form, day_from, day_to, effect, body from acts where instrument is not null and day_from <= $1::integer and known <= $2::integer and (withdrawn is null or withdrawn > $2::integer) order by instrument, day_to, day_from, id',
    values: [dayNumber(q.asAt), dayNumber(q.knownOn)],
  })).rows

  const sameDay = JSON.stringify(await storedDay()) === JSON.stringify(rowsOfDay)
  let sameActs = true
  for (const q of o.asked.slice(0, 5)) sameActs &&= JSON.stringify((await storedActs(q)).map((r) => r.id)) === JSON.stringify(instruments.flatMap((i) => actsOf(index, i, q)))

  const few = Math.max(1, Math.ceil(o.asked.length / 20))
  const turn = (first: number): readonly Asked[] => Array.from({ length: few }, (_, k) => o.asked[(first + k) % o.asked.length]!)
  let [ours, theirs] = [0, 0]
  const one = await inTurns([
    { name: 'Chancery', of: 1, round: () => all(oneDay) },
    { name: 'PostgreSQL', of: 1, round: storedDay },
  ], Math.max(10, o.rounds))
  o.say('P2: random days')
  const random = await inTurns([
    { name: 'Chancery', of: few, round: () => { for (const q of turn(ours)) all(q); ours += few } },
    { name: 'PostgreSQL', of: few, round: async () => { for (const q of turn(theirs)) await storedActs(q); theirs += few } },
  ], Math.ceil(o.asked.length / few))
  await client.query('drop schema collection cascade')
  await client.end()
  return {
    acts: lines.length, findings: rowsOfDay.length, version,
    one: { ours: one[0]!, stored: sameDay ? one[1]! : 'DIFFERENT' }, random: { pairs: o.asked.length, ours: random[0]!, stored: sameActs ? random[1]! : 'DIFFERENT' },
  }
}
