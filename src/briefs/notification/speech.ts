/** How each language of notifications names and dates things; what it has only in English is given so, and marked. */
import type { Act, Instrument, Subject, Text } from '#acts'
import type { RegisterAsAt } from '#law'
import { arabicArticle, englishThe, locales, wordsFor } from '#locales'
import type { Named, Speech, Tongue } from './contract.ts'
import { frenchDay, frenchWhen } from './french-dates.ts'
import { frenchName, frenchState, withDe, withLe, type FrenchName } from './french-names.ts'

/** `borrowed` tells whether anything had to be said in English so far: it stands between isolates, with an asterisk. */
export interface TrackedSpeech extends Speech { readonly day: (d: import('#calendar').Day) => string; readonly borrowed: () => boolean }

const bare = (article: string): string => article.replace(/^(articles?|arts?\.?)\s*/i, '')
/** Numbers that have no Arabic form of their own (IV(1), 21 bis) stand as written, isolated. */
const inArabic = (article: string): string => { const said = arabicArticle(`Art. ${article}`); return said.startsWith('\u2068') ? `المادة ${isolate(article)}` : said }
const isolate = (s: string): string => `\u2068${s}\u2069`

export const speechFor = (tongue: Tongue, register: RegisterAsAt): TrackedSpeech => (tongue === 'fr' ? french(register) : local(tongue, register))

/** English and Arabic speak with the words of the product's own locales. */
const local = (tongue: 'en' | 'ar', register: RegisterAsAt): TrackedSpeech => {
  const locale = locales[tongue]
  const words = wordsFor(locale, register)
  let borrowed = false
  const marked = (text: string): string => {
    if (tongue === 'en' || !/^\u2068.*\u2069$/.test(text)) return text
    borrowed = true
    return `${text}*`
  }
  const named = (id: string): Named => {
    const name = marked(words.name(id))
    const the = tongue === 'ar' ? name : isInstrument(register.subject(id)) ? name.replace(/^(?!the )/i, 'the ') : englishThe(words, id)
    return { name, the, of: tongue === 'en' ? `of ${the}` : name }
  }
  return {
    named, when: words.when, text: t => marked(words.text(t)), list: words.list, day: locale.dates.day, borrowed: () => borrowed,
    articles: all => (tongue === 'en' ? `${all.length === 1 ? 'article' : 'articles'} ${words.list(all.map(bare))}` : words.list(all.map(a => inArabic(bare(a))))),
  }
}

/** General treaty law, which is cited whether or not the register holds it. */
const generalLaw: Readonly<Record<string, string>> = { 'vclt-1969': 'Convention de Vienne sur le droit des traités', 'vcssrt-1978': 'Convention de Vienne sur la succession d’États en matière de traités' }
const lists = new Intl.ListFormat('fr', { type: 'conjunction' })

const french = (register: RegisterAsAt): TrackedSpeech => {
  let borrowed = false
  const marked = (text: string): string => { borrowed = true; return `${isolate(text)}*` }
  const text = (t: Text): string => (typeof t === 'string' ? marked(t) : typographic(t['fr']) ?? marked(t['en'] ?? Object.values(t)[0] ?? ''))
  const nameOf = (id: string): FrenchName => {
    const subject = register.subject(id)
    const renamed = register.acts(id, 'naming', n => n.of === id).at(-1)?.name
    const called = renamed === undefined ? subject?.names : typeof renamed === 'string' ? { en: renamed } : renamed
    // A naming told in English only is the name the dossier declares, where both are the same.
    const names = called && called['fr'] === undefined && called['en'] === subject?.names.en ? subject?.names : called
    return (renamed === undefined ? frenchState(id) : undefined) ?? frenchName(typographic(names?.['fr']) ?? generalLaw[id], names?.['en'] ?? id)
  }
  const named = (id: string): Named => {
    const name = nameOf(id)
    if (name.known) return { name: name.name, the: grammatical(withLe(name), name, register.subject(id)), of: grammatical(withDe(name), name, register.subject(id), 'de ') }
    const said = marked(name.name)
    return isInstrument(register.subject(id)) ? { name: said, the: `l’instrument intitulé «\u00a0${said}\u00a0»`, of: `de l’instrument intitulé «\u00a0${said}\u00a0»` } : { name: said, the: said, of: `de ${said}` }
  }
  return {
    named, text, when: frenchWhen, day: frenchDay, list: items => lists.format(items), borrowed: () => borrowed,
    articles: all => `${all.length === 1 ? 'article' : 'articles'} ${lists.format(all.map(bare))}`,
  }
}
const typographic = (text: string | undefined): string | undefined => text?.replaceAll("'", '’')
const isInstrument = (s: Subject | undefined): s is Instrument => s?.type === 'instrument'
/** A title whose first word is not known is quoted, so that no article need be guessed. */
const grammatical = (said: string, name: FrenchName, subject: Subject | undefined, lead = ''): string =>
  isInstrument(subject) && name.article === 'none' ? `${lead}l’instrument intitulé «\u00a0${name.name}\u00a0»` : said

/** Who did it, as the headline and the sentences need it; null where the act has no party. */
export const partyOf = (act: Act): string | undefined => ('party' in act && typeof act.party === 'string' ? act.party : undefined)
