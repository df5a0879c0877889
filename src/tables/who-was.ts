/** Which party a name in a table stood for on a day: States with their spans and earlier names, territories, international organisations. */
import { nearest, stateName, states } from '#acts'
import type { Day } from '#calendar'
import { calledBy, knownNames, linesOfNames, nameKey } from './names/called.ts'
import { organisations, territories } from './names/organisations.ts'
import { admittedEarlier, began, continuedAs, earlierNames, oneOfTwo, successors } from './names/spans.ts'
import type { Refused } from './refusal.ts'

/** Somebody a dossier must declare before its acts can name it. */
export interface Declared { readonly section: 'bodies' | 'parties'; readonly id: string; readonly name: string; readonly form: string; readonly partOf?: string }
/**
 * `as` is the name it bore then; `note` and `irregular` say what the table leaves open or has otherwise than usual; `listedUnder` is the State
 * in whose row the table has an act of its predecessor; `before` is the first day of a State that did not exist yet; `effect` is the earliest day on which an act that is dated back can have had any.
 */
export interface Stood { readonly party: string; readonly as?: string; readonly note?: string; readonly irregular?: string; readonly declare?: Declared; readonly listedUnder?: string; readonly effect?: Day; readonly before?: Day }
/** A line of a file given with --participants: it goes before everything the program knows. */
export interface Override { readonly name: string; readonly party: string; readonly from?: Day; readonly until?: Day; readonly declare?: Declared }

const lines = (text: string): readonly string[] => text.trim().split('\n').map(l => l.trim())
const pairs = (text: string, n: number): readonly (readonly string[])[] => { const words = text.trim().split(/\s+/); return Array.from({ length: words.length / n }, (_, i) => words.slice(n * i, n * i + n)) }
const columns = (text: string): readonly (readonly string[])[] => lines(text).map(l => l.split('|').map(c => c.trim()))

const earlier = columns(earlierNames).map(([code = '', name = '', from = '', until = '', alone = '']) => ({ code, name, from: from || '0000-01-01', until: until || '9999-12-31', alone: alone === 'alone' }))
const bodies = new Map(linesOfNames(organisations).flatMap(([id, names]) => names.map(n => [nameKey(n), { section: 'bodies' as const, id, name: names[0] ?? id, form: 'organisation' }] as const)))
const territoryOf = new Map(linesOfNames(territories).map(([id, [name = id]]) => [id, { section: 'parties' as const, id, name, form: 'territory' }] as const))
const first = new Map(pairs(began, 2).map(([code = '', day = '']) => [code, day]))
const admitted = new Map(lines(admittedEarlier).map(l => { const [, code = '', day = '', why = ''] = /^(\S+) (\S+): (.*)$/.exec(l) ?? []; return [code, { day, why }] as const }))
const goesOn = new Map(pairs(continuedAs, 3).map(([code = '', day = '', to = '']) => [code, { day, to }]))
const predecessors = new Map(successors.trim().split(/\s{2,}|\n/).map(l => l.trim().split(' ')).map(([code = '', ...of]) => [code, of] as const))
/** The States it can have succeeded to, nearest first. */
export const predecessorsOf = (code: string): readonly string[] => predecessors.get(code) ?? []
const untold = columns(oneOfTwo).map(([code = '', until = '', note = '']) => ({ code, until, note }))

/** Acts by which depositaries tell what became of a participation: dated to the succession or to the end of a State, not done on that day. */
export interface Doing { readonly succession: boolean; readonly ending: boolean }

const unknown = (name: string): Refused => {
  const key = nameKey(name)
  const known = wholeOf(key) ?? nearest(key, [...knownNames(), ...bodies.keys()])
  const id = known === undefined ? undefined : calledBy(known)?.code ?? bodies.get(known)?.id
  const meant = id === undefined ? undefined : `${stateName(id, 'en') ?? bodies.get(known ?? '')?.name ?? territoryOf.get(id)?.name} (${id})`
  return {
    code: 'unknown-participant', found: name || 'no participant', wants: 'a State or organisation by a name or code the program knows',
    remedy: meant ? `if ${meant} is meant, write that; otherwise say who it is in a file for --participants: participant,party,from,until` : `say who it is in a file for --participants, with a head and a line like: participant,party,name,form / ${ownLine(name)}`,
  }
}
/** A name of which only the beginning is there, where it can have been cut off from one State alone: VENEZUELA (BOLIVARIAN. */
const wholeOf = (key: string): string | undefined => {
  if (key.length < 5) return undefined
  const begun = [...knownNames()].filter(k => k.startsWith(key))
  return new Set(begun.map(k => calledBy(k)?.code)).size === 1 ? begun[0] : undefined
}
/** How one declares somebody the program does not know: a line to copy, in which the form is to be looked at. */
const ownLine = (name: string): string => {
  const cell = name.includes(',') || name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name
  return [cell, `X-${(nameKey(name).split(' ')[0] ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, 12) || 'WHO'}`, cell, 'territory'].join(',')
}
const notThen = (name: string, day: Day, found: string, remedy: string): Refused => ({ code: 'not-a-state-then', found: `${name} on ${day}: ${found}`, wants: 'a party that existed on the day of the act', remedy })

/** Who a name was on a day; the overrides are asked first. */
export const whoWas = (name: string, day: Day, doing: Doing, overrides: readonly Override[] = []): Stood | Refused => {
  const written = nameKey(name)
  const own = overrides.find(o => nameKey(o.name) === written && (o.from ?? '0000') <= day && day <= (o.until ?? '9999'))
  if (own) return { party: own.party, ...(own.declare ? { declare: own.declare } : {}) }
  const called = calledBy(written)
  const body = bodies.get(written)
  if (body && called === undefined) return { party: body.id, declare: body }
  if (called === undefined) return unknown(name)
  const { code: found, key } = called
  const territory = territoryOf.get(found)
  if (territory) return { party: found, declare: territory }
  const only = earlier.filter(e => e.alone && nameKey(e.name) === key)
  if (only.length > 0 && !only.some(e => e.from <= day && day <= e.until)) return notThen(name, day, `the name stood for a State ${[...new Set(only.map(e => (e.from === '0000-01-01' ? `until ${e.until}` : `from ${e.from} to ${e.until}`)))].join(', ')}`, 'name the State that acted, or say who it was in a file for --participants')
  const onward = goesOn.get(found)
  const code = onward && day >= onward.day && !key.includes('former') ? onward.to : found
  const until = code === 'YUG' ? '1992-04-26' : states.get(code)?.type === 'party' ? states.get(code)?.until : undefined
  if (until !== undefined && day > until) {
    const state = stateName(code, 'en') ?? code
    if (doing.ending && daysApart(until, day) <= 1) return { party: code, irregular: `Dated to the day after ${state} ceased to exist (${until}): the table tells the end of its participation, not an act of its own` }
    return notThen(name, day, `it had ceased to exist on ${until}`, 'name the State that acted, or correct the day')
  }
  const since = first.get(code)
  if (since !== undefined && day < since) {
    const before = admitted.get(code)
    if (before && day >= before.day) return { ...asThen(code, key, day), note: before.why }
    if (doing.succession) return { party: code, effect: since as Day, irregular: `Dated before ${since}, the first day of the State: the source gives a succession the day of the predecessor's act` }
    const state = stateName(code, 'en') ?? code
    const predecessor = predecessorsOf(code).map(p => whoWas(p, day, doing)).find((s): s is Stood => 'party' in s)
    if (predecessor) return { ...predecessor, listedUnder: code, before: since as Day, note: `Listed under ${state}, which began on ${since}; whoever acted on the day is named` }
    return { party: code, before: since as Day, irregular: states.get(code)?.form === 'organisation' ? `Before ${since}, when it was founded: carried back by the source` : `Before ${since}, the first day of the State: done by the territory itself, or carried back by the source` }
  }
  const then = asThen(code, key, day)
  // "Zaire" in 2001 is the same State under a name it had given up: nothing is in doubt but the table.
  const gone = code === found ? undefined : states.get(found)
  const given = gone?.type === 'party' ? gone.until : undefined
  return given !== undefined && day > given && !doing.ending ? { ...then, irregular: `Under the name ${stateName(found, 'en') ?? name}, which it bore until ${given}` } : then
}

/** A State that continues, with the name it bore on the day if it was another one. */
const asThen = (code: string, key: string, day: Day): Stood => {
  const names = earlier.filter(e => e.code === code && e.from <= day && day <= e.until)
  const written = names.find(e => nameKey(e.name) === key)
  const bore = written ?? names.find(e => !e.alone)
  const doubt = untold.find(u => u.code === code && day <= u.until && !names.some(e => e === written))
  if (doubt) return { party: code, note: doubt.note }
  return { party: code, ...(bore ? { as: bore.name } : {}) }
}
const daysApart = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
