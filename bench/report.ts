/** What was measured, as Markdown: ratios of medians against named peers of the same run, goals beside them, lost rows like won ones. */
import type { Cold } from './cold.ts'
import type { OfCollection } from './collection.ts'
import type { OfDues } from './dues.ts'
import type { OfIati } from './iati.ts'
import type { Recording } from './recording.ts'
import type { Timed } from './rounds.ts'
import type { Starting } from './starting.ts'
import type { measureFilling } from './starting.ts'
import type { measureStatus } from './status-of-an-instrument.ts'

export interface Measured {
  readonly machine: string
  readonly rounds: number
  readonly questions: number
  readonly status: Awaited<ReturnType<typeof measureStatus>>
  readonly collection: OfCollection
  readonly starting: readonly Starting[]
  readonly filling: Awaited<ReturnType<typeof measureFilling>>
  readonly recording: readonly Recording[]
  readonly dues: OfDues
  readonly iati: OfIati
  readonly cold: Cold | string
}

const time = (us: number): string => (us < 1_000 ? `${us.toFixed(us < 10 ? 1 : 0)} µs` : us < 1_000_000 ? `${(us / 1_000).toFixed(us < 10_000 ? 2 : 0)} ms` : `${(us / 1_000_000).toFixed(2)} s`)
const spread = (t: Timed): string => `${time(t.median)} (${time(t.least)} to ${time(t.most)})`
const number = (n: number): string => n.toLocaleString('en')
const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`
const verdict = (met: boolean): string => (met ? 'met' : '**missed**')
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
const head = (...cells: string[]): string[] => [row(...cells), row(...cells.map(() => '---'))]
const flat = (all: readonly Timed[]): number => Math.max(...all.map((t) => t.median)) / Math.min(...all.map((t) => t.median))

const p1 = ({ status, questions }: Measured): string[] => {
  const json = status.sizes.at(-1)!.json.median
  const answer = status.sizes.at(-1)!.answer.median
  const [small, large] = [status.sizes[0]!, status.sizes.at(-1)!]
  const against = (name: string, factor: number): string => {
    const t = status.peers.find((p) => p.name === name)?.rows
    return t === undefined || t === 'DIFFERENT' ? `${name}: no time` : `${name}: ${times(t.median / json)} of the ${times(factor)} wanted, ${verdict(t.median / json >= factor)}`
  }
  return [
    '## P1: the status of an instrument with 193 parties, as at D, known on K', '',
    `${number(large.acts)} acts name the instrument; ${number(questions)} random (D, K). *Findings*: entry into force and every party's standing with grounds, as values; *JSON*: the same as text, ${number(Math.round(status.jsonBytes / 1024))} KiB on average, the entry into force told once. *One more act*: added to lists in order and visible.`, '',
    ...head('acts in the register', 'findings', 'JSON', 'one more act'),
    ...status.sizes.map((s) => row(number(s.size), spread(s.answer), spread(s.json), spread(s.add))), '',
    `Goal: flat within 1.5× across the sizes. Findings ${times(flat(status.sizes.map((s) => s.answer)))}, ${verdict(flat(status.sizes.map((s) => s.answer)) <= 1.5)}; JSON ${times(flat(status.sizes.map((s) => s.json)))}, ${verdict(flat(status.sizes.map((s) => s.json)) <= 1.5)}. One more act costs ${times(large.add.median / small.add.median)} in the largest what it costs in the smallest, where its State has ${number(large.size / small.size)} times as many acts: the list of each subject is shifted to make room.`, '',
    `Stores holding the same acts. *Rows*: the acts of the question fetched by index, no rule applied, no JSON made. *Rule*: the standings by the rule in SQL, without grounds. Each is compared with our answer at the first 100 questions, and asked those. A ratio above 1 means that the store takes longer than we do for findings, or for JSON.`, '',
    ...head('store', 'acts held', 'rows', 'against findings', 'against JSON', 'rule in SQL', 'against findings', 'against JSON'),
    ...status.peers.map((p) => row(`${p.name} ${p.version}`, number(p.holds), ...[p.rows, p.rule].flatMap((t) => (t === 'DIFFERENT' ? ['DIFFERENT', '', ''] : [spread(t), times(t.median / answer), times(t.median / json)])))), '',
    `Goal, JSON against rows fetched: ${against('node:sqlite', 4)}; ${against('PostgreSQL', 10)}.`, '',
  ]
}

const p2 = ({ collection: c }: Measured): string[] => {
  const line = (what: string, ours: Timed, stored: Timed | 'DIFFERENT'): string => row(what, spread(ours), stored === 'DIFFERENT' ? 'DIFFERENT' : spread(stored), stored === 'DIFFERENT' ? '' : times(ours.median / stored.median))
  const { one, random } = c
  return [
    '## P2: every instrument of a collection, for all who took part', '',
    `323 made-up treaties with ${number(c.acts)} acts. *Chancery*: every party's standing to every instrument and every entry into force, derived with grounds (${number(c.findings)} findings on the one day). *PostgreSQL ${c.version}*: on the one day the same answers read from a table that holds them ready; at random (D, K), for which nobody holds answers ready, the stored acts that the answers rest on, no rule applied.`, '',
    ...head('', 'Chancery', 'PostgreSQL', 'ratio'),
    line('one day, all known', one.ours, one.stored), line(`each of ${number(random.pairs)} random (D, K)`, random.ours, random.stored), '',
    `Goal: no slower than the stored rows. One day: ${one.stored === 'DIFFERENT' ? 'no time' : verdict(one.ours.median <= one.stored.median)}; random: ${random.stored === 'DIFFERENT' ? 'no time' : verdict(random.ours.median <= random.stored.median)}.`, '',
  ]
}

const p3 = ({ starting, filling }: Measured): string[] => [
  '## P3: from the texts of all acts to the first right answer', '',
  'Each start in a process of its own. *JSON.parse*: of each text, all kept; in brackets with each thrown away. Memory is live heap after collection, for one act; *beside its text* is what is left when the bytes of its JSON text are taken off (the register does not keep the text). The index by id is made when an act is first asked for by its id, which this answer does not need: *with ids* adds it.', '',
  ...head('acts', 'ready and answered', 'with ids', 'JSON.parse', 'ratio', 'ratio with ids', 'heap an act, with ids', 'text', 'beside its text, with ids', 'parsed alone'),
  ...starting.map((s) => row(number(s.size), s.right ? time(s.ready * 1000) : 'DIFFERENT', time((s.ready + s.byIdMs) * 1000), `${time(s.parse * 1000)} (${time(s.parseOnly * 1000)})`, `${times(s.ready / s.parse)} (${times(s.ready / s.parseOnly)})`, `${times((s.ready + s.byIdMs) / s.parse)} (${times((s.ready + s.byIdMs) / s.parseOnly)})`,
    `${s.heapBytes.toFixed(0)}, ${s.byIdHeapBytes.toFixed(0)} B`, `${s.textBytes.toFixed(0)} B`, `${(s.heapBytes - s.textBytes).toFixed(0)}, ${(s.byIdHeapBytes - s.textBytes).toFixed(0)} B`, `${s.parsedBytes.toFixed(0)} B`)), '',
  ...((largest) => [`Goal: at most 2.5× JSON.parse: to the first answer ${verdict(largest.ready / largest.parse <= 2.5)} against parsed and kept, ${verdict(largest.ready / largest.parseOnly <= 2.5)} against thrown away; with ids ${verdict((largest.ready + largest.byIdMs) / largest.parse <= 2.5)} and ${verdict((largest.ready + largest.byIdMs) / largest.parseOnly <= 2.5)}. At most 200 B beside its text: ${verdict(largest.heapBytes - largest.textBytes <= 200)}, with ids ${verdict(largest.byIdHeapBytes - largest.textBytes <= 200)}; without ids an act costs ${times((largest.ready / largest.size) / (starting[0]!.ready / starting[0]!.size))} at ${number(largest.size)} what it costs at ${number(starting[0]!.size)}.`, ''])(starting.at(-1)!),
  `Filling with ${number(filling.size)} acts: Chancery from their texts, the stores from rows made beforehand (loaded, indexed, analysed, first answer by the rule in SQL).`, '',
  ...head('store', 'filled and answered', 'against Chancery'),
  ...filling.timed.map((t) => row(t.name, t.right ? spread(t) : 'DIFFERENT', t.right ? times(t.median / filling.timed[0]!.median) : '')), '',
]

const p4 = ({ recording }: Measured): string[] => [
  '## P4: one act acknowledged, derived, visible', '',
  '*Recorded*: read and checked, on disk in the register, added to the index, and the standing of all who consented to its instrument derived anew. *Bare*: INSERT of the same text, committed, on the same server; both wait for the disk.', '',
  ...head('acts in the register', 'recorded', 'bare INSERT and COMMIT', 'ratio', 'of it the derivation'),
  ...recording.map((r) => row(number(r.entries), spread(r.ours), spread(r.bare), times(r.ours.median / r.bare.median), time(r.derived.median))), '',
  `Goal: at most 2×, ${verdict(recording.every((r) => r.ours.median <= 2 * r.bare.median))}.`, '',
]

const p5 = ({ dues: d }: Measured): string[] => [
  '## P5: dues of all members', '',
  `${d.members} members, ${d.years} years, ${number(d.payments)} monthly payments. *Chancery*: from the acts, the account of every member (each contribution with what is owed of it and the day since which nothing is), its arrears and its right to vote, as findings with every act as ground; acts are parsed and sorted once, as the tables are loaded and indexed. The second line reads the statement of every account besides, year by year, which is written out only when it is read. *PostgreSQL ${d.version}*: what is owed of each contribution, the day it was settled, arrears and whether the vote is lost, by window functions over a table of each, no grounds, no statement.`, '',
  ...head('', 'Chancery', 'PostgreSQL', 'PostgreSQL against Chancery'),
  ...([['all members on one day', d.ours], ['the same, with every statement', d.statements]] as const).map(([what, t]) => row(what, spread(t), d.stored === 'DIFFERENT' ? 'DIFFERENT' : spread(d.stored), d.stored === 'DIFFERENT' ? '' : times(d.stored.median / t.median))), '',
  `Goal: 30× the window query, ${d.stored === 'DIFFERENT' ? 'no time' : verdict(d.stored.median / d.ours.median >= 30)}. hledger is no npm package and is not measured here.`, '',
]

const p6 = ({ iati: i }: Measured): string[] => {
  const [alone, extracted, whole] = i.timed
  const speed = (us: number): string => `${(i.bytes / us).toFixed(0)} MB/s`
  const line = (what: string, t: OfIati['timed'][number]): string => row(what, t.same ? spread(t) : 'DIFFERENT', t.same ? speed(t.median) : '', t.same ? times(alone!.median / t.median) : '')
  const [least, most] = [Math.min(...i.memory.map((m) => m.most)), Math.max(...i.memory.map((m) => m.most))]
  return [
    '## P6: a file of IATI activities', '',
    `${(i.bytes / 1e6).toFixed(0)} MB of made-up activities (${number(i.activities)}), read from disk in pieces, each reading in a process of its own. *saxes alone*: every tag and text told, nothing done but counting. *Parsed and extracted*: held against the schema, activities made. *As the command does*: the rules of the ruleset and the exact sums besides. The ratio is the speed against saxes alone; Chancery reads XML itself.`, '',
    ...head('', 'time', 'speed', 'of saxes alone'),
    line(`saxes ${alone!.version} alone`, alone!), line('parsed and extracted', extracted!), line('as the command does', whole!), '',
    `Goal: at least 0.8× of the parser alone, parsed and extracted ${verdict(extracted!.same && alone!.median / extracted!.median >= 0.8)}, with rules and sums ${verdict(whole!.same && alone!.median / whole!.median >= 0.8)}.`, '',
    ...head('file', 'most memory beyond the empty process'),
    ...i.memory.toSorted((a, b) => a.bytes - b.bytes).map((m) => row(`${(m.bytes / 1e6).toFixed(0)} MB`, `${(m.most / 1e6).toFixed(0)} MB`)), '',
    `Goal: constant memory; the largest file takes ${((most - least) / 1e6).toFixed(0)} MB more than the least, with the identifiers of its activities.`, '',
  ]
}

const p10 = ({ cold }: Measured): string[] => [
  '## P10: `chancery status oic.charter-2008 --party KAZ --as-at 2013-12-31 --json`, cold', '',
  ...(typeof cold === 'string' ? [`Not measured: ${cold}.`, ''] : [
    ...head('', 'time', 'against `node -e 0`'),
    row('`node -e 0`', spread(cold.bare), ''), row('a register runs', spread(cold.running), times(cold.running.median / cold.bare.median)),
    row('the register must be opened (PostgreSQL started, acts loaded, stopped)', spread(cold.opened), times(cold.opened.median / cold.bare.median)),
    row('from the folder of dossiers, without a database', spread(cold.folder), times(cold.folder.median / cold.bare.median)), '',
    `${cold.same ? 'All gave the same answer' : 'The running register gave a DIFFERENT answer'}. Goal: at most 4×, ${verdict(cold.same && cold.running.median <= 4 * cold.bare.median)}; at most 1.5 s when it must be opened, ${verdict(cold.opened.median <= 1_500_000)}.`, '',
  ]),
]

export const report = (m: Measured): string => [
  '# Measured', '',
  '<!-- Generated by `npm run bench`; do not edit. -->', '',
  `${m.machine}. Each median is of ${m.rounds} rounds or more, taken in turns; least and most in brackets. Only the ratios within one run mean anything.`, '',
  ...p1(m), ...p2(m), ...p3(m), ...p4(m), ...p5(m), ...p6(m), ...p10(m),
].join('\n')
