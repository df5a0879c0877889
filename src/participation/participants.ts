/** Which party a name in a table stood for on a day: States with their spans and earlier names, territories, international organisations. */
import { nearest, stateName, states } from '#acts'
import type { Day } from '#calendar'
import { aliases } from './names/aliases.ts'
import { organisations, territories } from './names/organisations.ts'
import { admittedEarlier, began, continuedAs, earlierNames, oneOfTwo, successors } from './names/spans.ts'
import type { Refused } from './refusal.ts'

/** Somebody a dossier must declare before its acts can name it. */
export interface Declared { readonly section: 'bodies' | 'parties'; readonly id: string; readonly name: string; readonly form: string }
/**
 * `as` is the name it bore then; `note` and `irregular` say what the table leaves open or has otherwise than usual; `listedUnder` is the State
 * in whose row the table has an act of its predecessor; `effect` is the earliest day on which an act that is dated back can have had any.
 */
export interface Stood { readonly party: string; readonly as?: string; readonly note?: string; readonly irregular?: string; readonly declare?: Declared; readonly listedUnder?: string; readonly effect?: Day }
/** A line of a file given with --participants: it goes before everything the program knows. */
export interface Override { readonly name: string; readonly party: string; readonly from?: Day; readonly until?: Day; readonly declare?: Declared }

const lines = (text: string): readonly string[] => text.trim().split('\n').map(l => l.trim())
const pairs = (text: string, n: number): readonly (readonly string[])[] => { const words = text.trim().split(/\s+/); return Array.from({ length: words.length / n }, (_, i) => words.slice(n * i, n * i + n)) }
const columns = (text: string): readonly (readonly string[])[] => lines(text).map(l => l.split('|').map(c => c.trim()))
const named = (text: string): readonly (readonly [id: string, names: readonly string[]])[] => lines(text).map(l => { const [id = '', rest = ''] = l.split(/: (.*)/s); return [id, rest.split('; ')] as const })

/** A name without capitals, accents, punctuation, footnote marks and "the"; St. is Saint. */
export const nameKey = (name: string): string => name.replace(/(\s*\[\d+\]|[\s,*†‡\d]+)$/, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replaceAll('&', ' and ').replace(/['’`´".]/g, '').replace(/[^a-z0-9]+/g, ' ').trim().replace(/\bst\b/g, 'saint').replace(/^the | the$/g, '')

const codeOf = new Map<string, string>()
for (const id of states.keys()) for (const name of [stateName(id, 'en'), id]) if (name) codeOf.set(nameKey(name), id)
for (const [id, names] of named(aliases)) for (const name of names) codeOf.set(nameKey(name), id)
const earlier = columns(earlierNames).map(([code = '', name = '', from = '', until = '', alone = '']) => ({ code, name, from: from || '0000-01-01', until: until || '9999-12-31', alone: alone === 'alone' }))
for (const e of earlier) if (!codeOf.has(nameKey(e.name))) codeOf.set(nameKey(e.name), e.code)
const bodies = new Map(named(organisations).flatMap(([id, names]) => names.map(n => [nameKey(n), { section: 'bodies' as const, id, name: names[0] ?? id, form: 'organisation' }] as const)))
const territoryOf = new Map(named(territories).map(([id, [name = id]]) => [id, { section: 'parties' as const, id, name, form: 'territory' }] as const))
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
  const known = nearest(key, [...codeOf.keys(), ...bodies.keys()])
  const id = known === undefined ? undefined : codeOf.get(known) ?? bodies.get(known)?.id
  const meant = id === undefined ? undefined : `${stateName(id, 'en') ?? bodies.get(known ?? '')?.name ?? territoryOf.get(id)?.name} (${id})`
  return {
    code: 'unknown-participant', found: name || 'no participant', wants: 'a State or organisation by a name or code the program knows',
    remedy: `${meant ? `if ${meant} is meant, write that; otherwise say` : 'say'} who it is in a file for --participants: participant,party,from,until`,
  }
}
const notThen = (name: string, day: Day, found: string, remedy: string): Refused => ({ code: 'not-a-state-then', found: `${name} on ${day}: ${found}`, wants: 'a party that existed on the day of the act', remedy })

/** "the Kingdom of Norway" is Norway where nobody is called by the whole name; "Republic of Korea" is found before. */
const withoutForm = (key: string): string => key.replace(/^(?:(?:federal|federative|islamic|arab|eastern|co operative|democratic|socialist|peoples|hashemite|independent) )*(?:republic|kingdom|state|principality|commonwealth|sultanate|grand duchy) of (?:the )?(?:union of )?/, '').replace(/ (?:(?:arab|islamic|federal|democratic|plurinational|bolivarian|united) )*(?:republic|kingdom|state) of$/, '')

/** Who a name was on a day; the overrides are asked first. */
export const whoWas = (name: string, day: Day, doing: Doing, overrides: readonly Override[] = []): Stood | Refused => {
  const key = nameKey(name)
  const own = overrides.find(o => nameKey(o.name) === key && (o.from ?? '0000') <= day && day <= (o.until ?? '9999'))
  if (own) return { party: own.party, ...(own.declare ? { declare: own.declare } : {}) }
  const body = bodies.get(key)
  if (body && !codeOf.has(key)) return { party: body.id, declare: body }
  const found = codeOf.get(key) ?? codeOf.get(withoutForm(key))
  if (found === undefined) return unknown(name)
  const territory = territoryOf.get(found)
  if (territory) return { party: found, declare: territory }
  const only = earlier.filter(e => e.alone && nameKey(e.name) === key)
  if (only.length > 0 && !only.some(e => e.from <= day && day <= e.until)) return notThen(name, day, `the name stood for a State ${only.map(e => `from ${e.from} to ${e.until}`).join(', ')}`, 'name the State that acted, or say who it was in a file for --participants')
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
    if (predecessor) return { ...predecessor, listedUnder: code, note: `Listed under ${state}, which began on ${since}; whoever acted on the day is named` }
    return { party: code, irregular: `Before ${since}, the first day of the State: done by the territory itself, or carried back by the source` }
  }
  return asThen(code, key, day)
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
