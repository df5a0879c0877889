/** The grammar of English that the messages need: articles, ordinals, spans of days, and lists inside a sentence. */
import { partsOfDecisionKey, partsOfSessionKey, type Words } from '#acts'
import type { When } from '#calendar'
import type { SpanEnd } from './locale.ts'

const institution = /\b(Organi[sz]ations?|Unions?|Nations|League|Bank|Funds?|Group|Council|Committees?|Conference|Commission|Community|Congress|Assembly|Forum|Court|Centre|Academy|University|Institut(e|ion)|Corporation|Chamber|Federation|Association|Agency|Secretariat|Programme|Movement|Front|Summit|Office|Board|Society|Alliance)\b/
/** States whose name is a common noun or a plural: the Netherlands, the Central African Republic. */
const stateWithArticle = /^(United|Netherlands|Philippines|Bahamas|Comoros|Sudan|Niger)\b|\b(Republic|Islands|Emirates|Union|Territories)$/

/** An instrument whose id has no dot (ctbt) is known by the word in its title. */
const instrumentTitle = /\b(Treaty|Convention|Covenant|Protocol|Agreement|Statute|Charter|Pact)\b/

/** Nothing goes before what already has its article, or is no name but an id that nobody has declared. */
export const withThe = (name: string): string => (/^(the |\u2068)/i.test(name) ? name : `the ${name}`)
/** A name as running text wants it, where only the name is at hand. */
export const named = (name: string): string => (institution.test(name) || stateWithArticle.test(name) ? withThe(name) : name)
/** A name as running text wants it: the Council of Foreign Ministers, but Kazakhstan and Ekmeleddin Ihsanoglu. */
export const the = (w: Words, id: string): string => {
  const name = w.name(id)
  // A decision: "resolution 4/38-ORG of the Council".
  if (id.includes(':')) return name
  return (id.includes('.') && !id.includes('/')) || instrumentTitle.test(name) ? withThe(name) : named(name)
}
export const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
/** A noun phrase that stood at the head of a line, now inside a sentence; names and acronyms keep their capital. */
export const inner = (words: string): string => (/^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)

export const aOrAn = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`

const fractions: Readonly<Record<string, string>> = { '1/2': 'one half', '1/3': 'one third', '2/3': 'two-thirds', '3/4': 'three-quarters', '3/5': 'three-fifths', '4/5': 'four-fifths' }
export const fractionWords = (fraction: string): string => fractions[fraction] ?? fraction

const ending: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' })
export const ordinal = (n: number): string => `${n}${ending[ordinals.select(n)] ?? 'th'}`

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 33: 'the first quarter of', 34: 'the second quarter of', 35: 'the third quarter of', 36: 'the fourth quarter of', 40: 'the first half of', 41: 'the second half of' }
const monthOf = (mm: string): string => months[Number(mm) - 1] ?? seasons[mm] ?? mm

export const day = (d: string): string => `${Number(d.slice(8))} ${monthOf(d.slice(5, 7))} ${d.slice(0, 4)}`
export const month = (yearMonth: string): string => `${monthOf(yearMonth.slice(5, 7))} ${yearMonth.slice(0, 4)}`
/** "9 to 12 December 1995", "28 June to 1 July 1999": what both ends share is said once. */
export const between = (a: SpanEnd, b: SpanEnd): string => {
  const [from, to] = [a.exact, b.exact]
  if (from === null || to === null || from.length !== to.length || from.slice(0, 4) !== to.slice(0, 4) || from.length === 4) return `${a.said} to ${b.said}`
  if (from.length === 7) return Number(from.slice(5)) <= 12 && Number(to.slice(5)) <= 12 ? `${monthOf(from.slice(5))} to ${b.said}` : `${a.said} to ${b.said}`
  return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))} to ${b.said}` : `${Number(from.slice(8))} ${monthOf(from.slice(5, 7))} to ${b.said}`
}
/** "since 21 February 2012"; a span in which the day lies cannot stand after "since". */
export const since = (w: Words, when: When): string => (when.interval ? `with effect from ${w.when(when)}` : `since ${w.when(when)}`)
/** Parts of a sentence that may themselves hold commas. */
export const series = (parts: readonly string[]): string => parts.join('; ')

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** A number in running text: in words up to twelve. */
export const inWords = (n: number, w: Words): string => small[n] ?? w.number(n)
export const names = (w: Words, ids: readonly string[]): string => w.list(ids.map(id => the(w, id)))
/** All of a short list; of a long one the first few, and how many more there are. */
export const someOf = (w: Words, said: readonly string[], upTo = 12, first = 3): string =>
  said.length <= upTo ? w.list(said) : w.list([...said.slice(0, first), `${w.number(said.length - first)} others`])
export const someNames = (w: Words, ids: readonly string[], upTo = 12): string => someOf(w, ids.map(id => the(w, id)), upTo)
/** The same for parts that hold commas of their own: "A, since 1990; B, since 1991; and 12 others". */
export const someSeries = (w: Words, said: readonly string[], upTo = 12, first = 3): string =>
  series(said.length <= upTo ? said : [...said.slice(0, first), `and ${w.number(said.length - first)} others`])
/** "A, B or C" */
export const either = (said: readonly string[]): string => [said.slice(0, -1).join(', '), ...said.slice(-1)].filter(Boolean).join(' or ')

/** "on 3 May 2012", "in May 2012"; a span in which the day lies stands in brackets. */
export const onDay = (w: Words, when: When): string => (when.interval ? `(${w.when(when)})` : when.precision === 'day' && !when.approximate && !when.uncertain ? `on ${w.when(when)}` : `in ${w.when(when)}`)
/** "its 38th session" where the organ has just been named. */
export const sessionOf = (w: Words, ref: string, organ: string): string => {
  const s = partsOfSessionKey(ref)
  return s.organ === organ && s.form === 'ordinary' && s.ordinal !== undefined ? `its ${w.ordinal(s.ordinal)} session` : w.session(ref)
}
/** A decision by its number alone where its organ has just been named. */
export const decisionOf = (w: Words, key: string, organ: string): string => { const d = partsOfDecisionKey(key); return d === undefined ? w.text(key) : d.by === organ ? w.text(w.numbered(key)) : the(w, key) }
