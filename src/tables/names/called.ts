/** Whom a name calls: States and territories by every name of theirs, in the languages of the United Nations, abbreviated, turned round or with two names. */
import { stateName, states } from '#acts'
import { aliases } from './aliases.ts'
import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import { french } from './french.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { earlierNames } from './spans.ts'

/** Lines of "id: name; name". */
export const linesOfNames = (text: string): readonly (readonly [id: string, names: readonly string[]])[] =>
  text.trim().split('\n').map(l => l.trim()).map(l => { const [id = '', rest = ''] = l.split(/: (.*)/s); return [id, rest.split('; ')] as const })

const whole: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', rep: 'republic', dem: 'democratic', isl: 'islamic', soc: 'socialist', utd: 'united', bol: 'bolivarian', plurin: 'plurinational', is: 'islands', dpr: 'democratic peoples republic', ppl: 'peoples' }
/** What stands behind a name and is none of it: [3], 2,3, *, ², (1), 1/, a/. */
const footnotes = /(?:[\s,\d*†‡§¹²³⁰-⁹]|\[[\da-z]{1,2}\]|\(\d{1,2}\)|\([a-z]\)|(?<=\d)\/|(?<=\s)[a-z]\/)+$/i
/** A name without capitals, accents, punctuation, footnote marks, "the" and what it was called formerly; abbreviations written out beside other words: St. is Saint, Rep. is Republic; ISL alone is a code. */
export const nameKey = (name: string): string => name.replace(footnotes, '').replace(/[([](?:formerly|ex[- ]|anciennement) ?[^)\]]+[)\]]/i, '').replace(/\((?:the|le|la|les|l['’])\)\s*$/i, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replaceAll('œ', 'oe').replaceAll('\u0640', '').replaceAll('ı', 'i').replaceAll('&', ' and ').replace(/['’ʼ‘`´".]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  .split(' ').map((w, _, all) => (all.length > 1 && Object.hasOwn(whole, w) ? whole[w] : w)).join(' ').replace(/^the | the$/g, '')

const small = new Set(['of', 'the', 'and', 'de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et'])
const words = (key: string): string => key.split(' ').filter(w => !small.has(w)).sort().join(' ')

/** Codes by name, and names by their words in whatever order ("Congo, Democratic Republic of the"); two States with the same words have none. */
interface Names { readonly codes: ReadonlyMap<string, string>; readonly turned: ReadonlyMap<string, string | undefined> }
const gathered = (): Names => {
  const codes = new Map<string, string>()
  const add = (code: string, name: string | undefined, instead: boolean): void => { const key = nameKey(name ?? ''); if (key !== '' && (instead || !codes.has(key))) codes.set(key, code) }
  for (const id of states.keys()) for (const name of [stateName(id, 'en'), id]) add(id, name, true)
  for (const [id, names] of linesOfNames(aliases)) for (const name of names) add(id, name, true)
  for (const line of earlierNames.trim().split('\n')) { const [code = '', name] = line.split('|').map(c => c.trim()); add(code, name, false) }
  for (const [id, names] of linesOfNames(french)) for (const name of names) add(id, name, false)
  for (const list of [spanish, russian, arabic, chinese]) for (const [id, names] of linesOfNames(list)) for (const name of names) add(id, name, false)
  for (const lang of ['fr', 'es', 'ru', 'ar', 'zh']) for (const id of states.keys()) add(id, stateName(id, lang), false)
  const turned = new Map<string, string | undefined>()
  for (const [key, code] of codes) { const bag = words(key); if (bag !== '') turned.set(bag, turned.has(bag) && codes.get(turned.get(bag) ?? '') !== code ? undefined : turned.get(bag) ?? key) }
  return { codes, turned }
}
// Gathered when the first name is looked up: most commands read no table.
let known: Names | undefined
const names = (): Names => (known ??= gathered())
/** Every name that is known, as `nameKey` writes it. */
export const knownNames = (): Iterable<string> => names().codes.keys()

/** "the Kingdom of Norway" is Norway where nobody is called by the whole name; "Republic of Korea" is found before. */
const withoutForm = (key: string): string => key.replace(/^(?:(?:federal|federative|islamic|arab|eastern|co operative|democratic|socialist|peoples|hashemite|independent) )*(?:republic|kingdom|state|principality|commonwealth|sultanate|grand duchy) of (?:the )?(?:union of )?/, '').replace(/ (?:(?:arab|islamic|federal|democratic|plurinational|bolivarian|united) )*(?:republic|kingdom|state|principality|sultanate|grand duchy) of(?: the)?$/, '')
const article = /^(?:la |le |les |l(?=[aeiouh]))/
const frenchForm = /^(?:republique|royaume|principaute|etat|union|sultanat|grand duche|commonwealth)(?: (?:populaire|federale|federative|democratique|islamique|hachemite|cooperative|arabe|socialiste|independant|unie|orientale|et))* (?=d)/
/** "la République d’Angola" is Angola, "l’Irlande" Irlande; whether "de l" hides an article, only the name behind it can tell. */
const inFrench = (key: string): readonly string[] => {
  const bare = key.replace(article, '')
  const behind = frenchForm.test(bare) ? bare.replace(frenchForm, '') : ''
  return [bare, ...['de la ', 'de l', 'des ', 'du ', 'de ', 'd'].flatMap(p => (behind.startsWith(p) ? [behind.slice(p.length)] : []))]
}
const plainly = (key: string): string | undefined => [key, withoutForm(key), ...inFrench(key), names().turned.get(words(key))].find(k => k !== undefined && names().codes.has(k))
/** "Fed." may be Federation, Federal, Federated or Federative. */
const spelt = (key: string): readonly string[] => (/\bfed\b/.test(key) ? ['federation', 'federal', 'federated', 'federative'].map(w => key.replace(/\bfed\b/, w)) : [key])

/** The code, and the known name that was meant, as `nameKey` writes it; undefined where nobody is called so, or more than one. */
export const calledBy = (name: string): { readonly code: string; readonly key: string } | undefined => {
  for (const k of spelt(name)) { const key = plainly(k); const code = names().codes.get(key ?? ''); if (key !== undefined && code !== undefined) return { code, key } }
  // Two names of one State, one behind the other: "Czechia (Czech Republic)".
  const { codes } = names()
  const split = name.split(' ')
  for (let i = 1; i < split.length; i++) {
    const [one, other] = [plainly(split.slice(0, i).join(' ')), plainly(split.slice(i).join(' '))]
    if (one !== undefined && other !== undefined && codes.get(one) === codes.get(other)) return { code: codes.get(one) ?? '', key: one }
  }
  return undefined
}
