/** P5: what 193 members owe after fifty years of monthly payments: each year's contribution settled oldest first and when, arrears, and who has lost its vote; beside the same by window functions in PostgreSQL. */
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { actFromJson, states, type Coverage, type Subject } from '#acts'
import { dayNumber, plusDays, type Day } from '#calendar'
import { accountOf, arrearsOf, textOf, voteClockOf, type Account, type Arrears, type DuesLaw, type VoteClock } from '#law'
import { indexActs, registerAsAt, type ActIndex } from '#status'
import { copyChunks } from './postgres.ts'
import { inTurns, type Timed } from './rounds.ts'

const art = textOf('lakes.charter')
const law: DuesLaw = { cite: art(17), base: 'budget', arrears: { years: 2, how: 'at-least', counts: 'past-years', of: 'gross', tested: 'on-the-day', lost: 'by-rule', cite: art(19) } }
export const members: readonly string[] = [...states.values()].filter((s) => s.form === 'state').map((s) => s.id).slice(0, 193)
const firstYear = 1970
/** The day on which all is asked: the year after the last is over. */
export const askedOn = (years: number): Day => `${firstYear + years}-01-01` as Day

type Stored = Readonly<Record<string, unknown>>
const common = (on: Day): Stored => ({ on, recorded: on, sources: [{ source: 'synthetic#1' }], rank: 'official', restriction: 'public', where: { dossier: 'synthetic/dues', line: 1 } })
/** In cents: what each member is assessed each year, and what it pays each month, a little more or less than a twelfth; some pay too little for long. */
export const duesActs = (years: number, among: readonly string[] = members): { readonly assessed: readonly (readonly [party: string, year: number, known: Day, cents: number])[]; readonly paid: readonly (readonly [party: string, on: Day, cents: number, id: string])[] } => {
  let a = 5
  const random = (below: number): number => { a = (a + 0x6D2B79F5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below) }
  const assessed: [string, number, Day, number][] = []
  const paid: [string, Day, number, string][] = []
  for (const party of among) {
    const rate = 1_000 + random(2_000_000)
    const willing = 93 + random(9)
    for (let y = firstYear; y < firstYear + years; y++) {
      const cents = rate + random(rate)
      assessed.push([party, y, `${y - 1}-12-15` as Day, cents])
      for (let m = 1; m <= 12; m++) paid.push([party, plusDays(`${y}-${m < 10 ? `0${m}` : m}-01` as Day, random(27)), Math.max(1, Math.floor((cents * willing) / 1200) + random(50) - 25), `p:${party}:${y}:${m}`])
    }
  }
  return { assessed, paid }
}
const usd = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')} USD`
export const indexOfDues = ({ assessed, paid }: ReturnType<typeof duesActs>, years: number): ActIndex => {
  const coverage = [{ question: 'account', of: 'lakes', from: `${firstYear - 1}-01-01`, to: askedOn(years) }] as unknown as readonly Coverage[]
  const parties = [...new Set(assessed.map(([p]) => p))]
  return indexActs([
    ...parties.map((p) => actFromJson({ act: 'admission', id: `a:${p}`, of: p, to: 'lakes', ...common(`${firstYear - 1}-06-01` as Day) })),
    ...assessed.map(([p, y, on, c]) => actFromJson({ act: 'assessment', id: `d:${p}:${y}`, of: p, by: 'lakes', year: String(y), amount: usd(c), ...common(on) })),
    ...paid.map(([p, on, c, id]) => actFromJson({ act: 'payment', id, of: p, to: 'lakes', amount: usd(c), ...common(on) })),
  ], { subjects: new Map<string, Subject>(), coverage })
}

/** One line for each contribution: whose, of which year, what of it is owed, since when nothing is, the member's arrears, and whether its vote is lost. In cents and days, as the store has them. */
export type Line = readonly [party: string, year: number, left: number, settled: number | null, arrears: number, lost: boolean]
const cents = (f: { readonly value: string }): number => Math.round(Number(f.value) * 100)
export const ours = (index: ActIndex, on: Day, among: readonly string[] = members): { readonly accounts: readonly Account[]; readonly lines: () => readonly Line[] } => {
  const register = registerAsAt(index, on)
  const found = among.map((party) => {
    const [account, arrears, clock] = [accountOf('lakes', law, party)(register), arrearsOf('lakes', law, party)(register), voteClockOf('lakes', 'lakes.council', law, party, on)(register)]
    if (account.status !== 'established' || arrears.status !== 'established' || clock.status !== 'established') throw new Error(`no answer for ${party}`)
    return { party, account: account.value, arrears: arrears.value as Arrears, clock: clock.value as VoteClock }
  })
  return {
    accounts: found.map((f) => f.account),
    lines: () => found.flatMap(({ party, account, arrears, clock }) => (account.ledgers[0]?.years ?? []).map((y): Line => [party, Number(y.year), cents(y.outstanding), y.inFull === null ? null : dayNumber(y.inFull), cents(arrears.total), !clock.now.may])),
  }
}

/** A contribution is settled when what was paid altogether reaches what was assessed up to it, but not before it was assessed; what is left is what payments do not reach. */
export const windowSql = `
with payments as (select party, day, sum(cents) over (partition by party order by day, id) as upto from paid where day <= $1),
total as (select party, max(upto) as cents from payments group by party),
lines as (select party, year, known, cents, sum(cents) over (partition by party order by year) as upto from assessed where known <= $1),
together as (select party, upto, 0 as kind, null::integer as day, year, known, cents from lines union all select party, upto, 1, day, null, null, null from payments),
reached as (select *, min(day) over (partition by party order by upto desc, kind desc rows unbounded preceding) as settled from together),
owed as (select r.party, r.year, r.cents, greatest(0, least(r.cents, r.upto - coalesce(t.cents, 0))) as rest, greatest(r.settled, r.known) as settled from reached r left join total t using (party) where r.kind = 0)
select party, year, rest, case when rest = 0 then settled end, sum(rest) over w,
  sum(rest) over w > 0 and sum(rest) over w >= sum(case when year >= $2 then cents else 0 end) over w
from owed window w as (partition by party) order by party, year`

export interface OfDues { readonly members: number; readonly years: number; readonly payments: number; readonly version: string; readonly ours: Timed; /** The same, and the statement of every account read year by year. */ readonly statements: Timed; readonly stored: Timed | 'DIFFERENT' }

export const measureDues = async (o: { readonly url: string; readonly years: number; readonly rounds: number; readonly say: (line: string) => void }): Promise<OfDues> => {
  const acts = duesActs(o.years)
  const index = indexOfDues(acts, o.years)
  o.say(`P5: ${members.length} members, ${o.years} years, ${acts.paid.length} payments`)
  const on = askedOn(o.years)
  const client = new Client({ connectionString: o.url })
  client.on('error', () => {})
  await client.connect()
  await client.query('drop schema if exists dues cascade; create schema dues; set search_path to dues')
  const version = (await client.query<{ server_version: string }>('show server_version')).rows[0]!.server_version
  await client.query('create table assessed (party text collate "C", year integer, known integer, cents bigint, primary key (party, year)); create table paid (party text collate "C", day integer, id text collate "C", cents bigint, primary key (party, day, id) include (cents))')
  await pipeline(Readable.from(copyChunks(acts.assessed.map(([p, y, k, c]) => [p, y, dayNumber(k), c]))), client.query(copyFrom('copy assessed from stdin')))
  await pipeline(Readable.from(copyChunks(acts.paid.map(([p, d, c, id]) => [p, dayNumber(d), id, c]))), client.query(copyFrom('copy paid from stdin')))
  await client.query('vacuum analyze assessed, paid')
  const theirs = async (): Promise<Line[]> => (await client.query({ name: 'dues', text: windowSql, values: [dayNumber(on), firstYear + o.years - 2], rowMode: 'array' })).rows.map((r: unknown[]) => [r[0], r[1], Number(r[2]), r[3], Number(r[4]), r[5]] as unknown as Line)
  const byPartyAndYear = (a: Line, b: Line): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1])
  const same = JSON.stringify(await theirs()) === JSON.stringify([...ours(index, on).lines()].sort(byPartyAndYear))
  const timed = await inTurns([
    { name: 'Chancery', of: 1, round: () => ours(index, on) },
    { name: 'Chancery, with statements', of: 1, round: () => ours(index, on).accounts.map((a) => a.ledgers.map((l) => l.statement.length)) },
    { name: 'PostgreSQL', of: 1, round: () => client.query({ name: 'dues', text: windowSql, values: [dayNumber(on), firstYear + o.years - 2], rowMode: 'array' }) },
  ], Math.max(5, o.rounds))
  await client.query('drop schema dues cascade')
  await client.end()
  return { members: members.length, years: o.years, payments: acts.paid.length, version, ours: timed[0]!, statements: timed[1]!, stored: same ? timed[2]! : 'DIFFERENT' }
}
