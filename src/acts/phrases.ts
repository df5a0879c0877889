/** The turns of phrase that several kinds of act share when they read in English and in Arabic. */
import type { When } from '#calendar'
import type { Figure } from './figure.ts'
import { partsOfSessionKey } from './session-key.ts'
import type { Words } from './words.ts'

const institution = /\b(Organi[sz]ations?|Unions?|Nations|League|Bank|Funds?|Group|Council|Committee|Conference|Commission|Community|Congress|Assembly|Forum|Court|Centre|Academy|University|Institute|Institution|Corporation|Chamber|Federation|Association|Agency|Secretariat|Programme|Movement|Front|Summit|Office|Board|Society|Alliance)\b/

/** States whose name is a common noun or a plural: the United Kingdom, the Central African Republic. */
const stateWithArticle = /^(United|Netherlands|Philippines|Bahamas|Comoros|Sudan|Niger)\b|\b(Republic|Islands|Emirates|Union|Territories)$/

/**
 * A name as English wants it in running text: the Organisation of Islamic Cooperation, but Kazakhstan and Ekmeleddin Ihsanoglu.
 * A body and a person may have ids of the same shape, and a declared party may be a community or a territory: there the name itself decides.
 */
export const the = (w: Words, id: string): string => {
  const name = w.name(id)
  if (/^the /i.test(name)) return name
  const organ = id.includes('.') || institution.test(name)
  if (/^[A-Z]/.test(id)) return (id.startsWith('X-') ? organ : stateWithArticle.test(name)) ? `the ${name}` : name
  return organ ? `the ${name}` : name
}
/** An instrument or a body, which always have the article. */
export const theNamed = (w: Words, id: string): string => withThe(w.name(id))
export const withThe = (name: string): string => (/^the /i.test(name) ? name : `the ${name}`)
export const aOrAn = (noun: string): string => `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`
/** The beginning of an English sentence. */
export const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Who decided and where; an organ (or its organisation) that is named by the session is not named twice. */
const decision = (by: string | undefined, session: string | undefined) =>
  ({ by: by !== undefined && session !== undefined && `${partsOfSessionKey(session).organ}.`.startsWith(`${by}.`) ? undefined : by, session })
/** " by the Council at the 38th session of …", or as much of it as is known. */
export const decidedEn = (w: Words, by: string | undefined, session: string | undefined): string => {
  const d = decision(by, session)
  return `${d.by ? ` by ${the(w, d.by)}` : ''}${d.session ? ` at ${w.session(d.session)}` : ''}`
}
export const decidedAr = (w: Words, by: string | undefined, session: string | undefined): string => {
  const d = decision(by, session)
  return `${d.by ? ` من جانب ${w.name(d.by)}` : ''}${d.session ? ` خلال ${w.session(d.session)}` : ''}`
}
/** The Arabic preposition li- joined to a name; it swallows the alif of the article. */
export const li = (name: string): string => (name.startsWith('الل') ? `ل${name.slice(2)}` : name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`)
/** " لعام 2013", or " عن الفترة …" where the period is not one year. */
export const periodAr = (w: Words, period: When): string =>
  /^\d{4}[~?%]?$/.test(period.text) ? ` لعام ${w.when(period).replace(/^(عام|سنة) /, '')}` : ` عن الفترة ${w.when(period)}`

/** An article without the word before it: both "17(2)" and "Art. 17(2)" are written. */
export const bareArticle = (article: string): string => article.replace(/^(articles?|arts?\.?)\s*/i, '')
/** "articles 5 and 6 of ", or nothing where none are named. */
export const articlesEn = (w: Words, articles: readonly string[] | undefined): string =>
  articles?.length ? `${w.plural(articles.length, { one: 'article', other: 'articles' })} ${w.list(articles.map(a => w.text(bareArticle(a))))} of ` : ''
export const articlesAr = (w: Words, articles: readonly string[] | undefined): string =>
  articles?.length ? `${w.plural(articles.length, { one: 'المادة', two: 'المادتين', other: 'المواد' })} ${w.list(articles.map(a => w.text(bareArticle(a))))} من ` : ''
/** The name of a language, from the common locale data. */
export const languageName = (code: string, lang: 'en' | 'ar'): string => new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code

/** What voluntary money is, beyond its sum: bound by the giver, or goods and services. */
interface Given { readonly earmarked?: boolean | undefined; readonly inKind?: boolean | undefined }
export const aboutMoneyEn = (a: Given): string => bracketed([...(a.earmarked ? ['earmarked'] : a.earmarked === false ? ['not earmarked'] : []), ...(a.inKind ? ['in kind'] : [])].join(', '))
export const aboutMoneyAr = (a: Given): string => bracketed([...(a.earmarked ? ['مخصصة'] : a.earmarked === false ? ['غير مخصصة'] : []), ...(a.inKind ? ['عينية'] : [])].join('، '))
const bracketed = (said: string): string => (said === '' ? '' : ` (${said})`)

/** "transport 40 % and energy 60 %": shares by sector. */
export const sectorsIn = (w: Words, shares: Readonly<Record<string, Figure>>): string => w.list(Object.entries(shares).map(([sector, share]) => `${w.term(sector)} ${w.figure(share)}`))
