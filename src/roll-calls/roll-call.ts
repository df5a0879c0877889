/** A decision and its votes together: who was for, against, abstaining and absent as the rows have it, and in what the source contradicts itself. */
import type { Day } from '#calendar'
import type { Declared } from '#tables'
import type { Contradicts, Counts, Decision } from './decisions.ts'
import { castOn, type Cast, type RefusedName, type VoteRow } from './votes.ts'
import type { Who } from './who.ts'
import { sides, type Told } from './words.ts'

/** What is worth telling of a decision, and where it stands. */
export interface Noticed { readonly number: string; readonly where: { readonly file: string; readonly line: number }; readonly says: string }
export interface Contradiction extends Noticed { readonly kind: Contradicts }
export type Names = Readonly<Record<Told, readonly string[]>>
/** What becomes acts: a decision with its vote, if there was one. */
export interface RollCall {
  readonly decision: Decision
  /** Not in the table of decisions: nothing says that it was adopted, and its title is its number. */
  readonly unlisted: boolean
  readonly voted: boolean
  readonly names?: Names
  readonly named: number
  readonly declared: readonly Declared[]
  readonly contradictions: readonly Contradiction[]
  readonly remarks: readonly Noticed[]
  /** What the act says of itself, because it stands although the source contradicts it. */
  readonly irregular: readonly string[]
}

const words: readonly Told[] = [...sides, 'absent']
const inWords = (c: Counts): string => sides.map(s => `${c[s]} ${s}`).join(', ')
const same = (a: Counts, b: Counts): boolean => sides.every(s => a[s] === b[s])
const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`
/** The first three of many, with their lines. */
const shown = (all: readonly string[]): string => (all.length > 3 ? `${all.slice(0, 3).join(', ')} …` : all.join(', '))
const namesIn = (sidesOf: ReadonlyMap<string, readonly Told[]>): Names => Object.fromEntries(words.map(told => [told, [...sidesOf].filter(([, all]) => all.includes(told)).map(([p]) => p).sort()])) as unknown as Names

/** `inAct` is what the act itself says of it, without the lines of a table that nobody may have at hand. */
type Found = (kind: Contradicts, where: Contradiction['where'], says: string, inAct?: string) => void
/** What was published, what the tables say they list, and who was absent, held against the names. */
const differencesOfCounts = ({ at, named, published, listed, absent, members }: Decision, casts: readonly Cast[], names: Names, voters: number, found: Found): void => {
  const asNamed: Counts = { for: names.for.length, against: names.against.length, abstaining: names.abstaining.length }
  const where = casts[0]?.at ?? at
  if (published && casts.length > 0 && !same(asNamed, published)) found('counts', where, `published ${inWords(published)}; named ${inWords(asNamed)}; both are kept`)
  if (published && casts.length === 0 && named === true) found('counts', at, `a recorded vote, published ${inWords(published)}; the table names nobody`)
  const inRows: Counts = { for: casts.filter(c => c.told === 'for').length, against: casts.filter(c => c.told === 'against').length, abstaining: casts.filter(c => c.told === 'abstaining').length }
  if (listed && !same(listed, inRows)) found('listed', at, `the table of decisions counts ${inWords(listed)} as listed; the table of votes lists ${inWords(inRows)}`)
  if (absent !== undefined && absent < 0) found('absent', at, `the table counts ${absent} absent members`)
  else if (absent !== undefined && names.absent.length > 0 && absent !== names.absent.length) found('absent', where, `the table counts ${absent} absent members and names ${names.absent.length}`)
  if (members !== undefined && names.absent.length > 0 && voters !== members) found('members', where, `the table counts ${members} members and names ${voters}`)
  else if (members !== undefined && published && absent !== undefined && absent >= 0 && sides.reduce((n, s) => n + published[s], absent) !== members) found('members', at, `published ${inWords(published)} and ${absent} absent are not ${members} members`)
}

export const rollCall = (decision: Decision, unlisted: boolean, rows: readonly VoteRow[], who: Who): RollCall | readonly RefusedName[] => {
  const { number, day, published } = decision
  const read = rows.map(r => castOn(r, day, who))
  const refused = read.flatMap(r => ('remedy' in r ? [r] : []))
  if (refused.length > 0) return refused
  const casts = read as readonly Cast[]
  const contradictions: Contradiction[] = []
  const irregular: string[] = []
  const found: Found = (kind, where, says, inAct = says) => { contradictions.push({ kind, number, where, says }); irregular.push(inAct) }
  for (const r of decision.remarks) if (r.kind) found(r.kind, decision.at, r.says)
  const remarks: Noticed[] = decision.remarks.flatMap(r => (r.kind ? [] : [{ number, where: decision.at, says: r.says }]))
  const [first] = casts
  if (unlisted && first) found('not-in-the-table', first.at, `${many(casts.length, 'vote')}, and the table of decisions does not have it; its title is not known, and nothing says that it was adopted`, 'The table of decisions does not have it: its title is not known, and nothing says that it was adopted')

  const otherDays = new Map<Day, Cast>()
  for (const c of casts) if (c.day !== undefined && c.day !== day && !otherDays.has(c.day)) otherDays.set(c.day, c)
  for (const [other, c] of otherDays) found('two-days', c.at, `its votes are dated ${other}, the decision ${day}; the day of the decision is taken`)

  const byParty = new Map<string, Cast[]>()
  for (const c of casts) { const all = byParty.get(c.party); if (all) all.push(c); else byParty.set(c.party, [c]) }
  // On the sides in the order for, against, abstaining, absent: rows may stand in any order.
  const sidesOf = new Map([...byParty].sort(([p], [q]) => (p < q ? -1 : 1)).map(([p, all]) => [p, words.filter(told => all.some(c => c.told === told))] as const))
  const of = (party: string): readonly Cast[] => byParty.get(party) ?? []
  const twice = [...sidesOf].filter(([p, told]) => told.length === 1 && of(p).length > 1).map(([p]) => of(p))
  const onTwo = [...sidesOf].filter(([, told]) => told.length > 1)
  const placed = (all: readonly Cast[]): string => `${all[0]?.name} in lines ${all.map(c => c.at.line).join(' and ')}`
  if (twice.length > 0 && twice[0]?.[1]) found('named-twice', twice[0][1].at, `${many(twice.length, 'member is', 'members are')} named more than once, on one side (${shown(twice.map(placed))}); each is named once`, `${many(twice.length, 'member is', 'members are')} named more than once in the source, on one side; each is named once`)
  if (onTwo.length > 0) {
    const told = onTwo.map(([p, all]) => `${p} ${all.join(' and ')}`)
    const linesOf = (party: string): string => `${of(party)[0]?.name}: lines ${of(party).map(c => c.at.line).join(' and ')}`
    found('two-sides', onTwo.flatMap(([p]) => of(p).slice(1))[0]?.at ?? decision.at, `${many(onTwo.length, 'member is', 'members are')} named on two sides (${shown(onTwo.map(([p, all]) => `${all.join(' and ')}, ${linesOf(p)}`))}); it stays on each`, `The source names on two sides: ${told.join('; ')}; it stays on each`)
  }
  const names = namesIn(sidesOf)
  differencesOfCounts(decision, casts, names, byParty.size, found)
  const voted = casts.length > 0 || published !== undefined || decision.outcome === 'rejected'
  if (decision.manner !== undefined && decision.manner !== 'by-vote' && (casts.length > 0 || published)) found('manner', decision.at, `the table has it adopted ${decision.manner.replaceAll('-', ' ')}, and a vote`)
  if (decision.manner === 'by-vote' && !voted) remarks.push({ number, where: decision.at, says: 'a vote of which the table has neither counts nor names' })

  const codes = casts.filter(c => c.codeSays !== undefined)
  if (codes[0]) found('code', codes[0].at, `the code beside the name is another member's (${shown(codes.map(c => `${c.name}, ${c.code}, line ${c.at.line}`))}); the name is taken`, `The source has another member's code beside ${codes.map(c => c.party).sort().join(', ')}; the names are taken`)
  irregular.push(...[...new Set(casts.flatMap(c => (c.irregular ? [c.irregular] : [])))].sort())
  return {
    decision, unlisted, voted, named: byParty.size, contradictions, remarks, irregular,
    declared: [...new Map(casts.flatMap(c => (c.declare ? [[c.declare.id, c.declare] as const] : []))).values()],
    ...(casts.length > 0 ? { names } : {}),
  }
}
