/** The address of a page: which day, as known on which day, in which language; read from the query and carried from link to link. */
import { isDay, type Day } from '#calendar'
import { isLang, locales, type Lang, type Locale } from '#locales'

export interface Address {
  readonly path: string
  readonly asAt: Day
  readonly knownOn?: Day
  readonly locale: Locale
  /** What the reader asked for; links carry this and nothing else. */
  readonly given: { readonly asAt?: Day; readonly knownOn?: Day; readonly lang?: Lang }
}
/** What is wrong with an address: found, wanted, how to mend it. */
export interface Mistake { readonly found: string; readonly wants: string; readonly remedy: string; readonly path?: string }

/** Reads the three parameters; all mistakes at once. An empty parameter is one that was not given, as a form sends it. */
export const readAddress = (path: string, query: (name: string) => string | undefined, today: Day): { readonly address: Address; readonly mistakes: readonly Mistake[] } => {
  const mistakes: Mistake[] = []
  const lang = query('lang') || undefined
  const locale = lang !== undefined && isLang(lang) ? locales[lang] : locales.en
  const m = locale.portal
  if (lang !== undefined && !isLang(lang)) mistakes.push({ found: `lang=${lang}`, wants: m.wantsOneOf(Object.keys(locales).join(', ')), remedy: m.chooseOne })
  const day = (name: string): Day | undefined => {
    const text = query(name) || undefined
    if (text === undefined || isDay(text)) return text
    mistakes.push({ found: `${name}=${text}`, wants: m.wantsDay, remedy: m.writeDay(name) })
    return undefined
  }
  const asAt = day('as-at')
  const knownOn = day('known-on')
  return {
    mistakes,
    address: { path, asAt: asAt ?? today, ...(knownOn ? { knownOn } : {}), locale, given: { ...(asAt ? { asAt } : {}), ...(knownOn ? { knownOn } : {}), ...(lang !== undefined && isLang(lang) ? { lang } : {}) } },
  }
}

/** Another page on the same day, as known on the same day, in the same language; `more` are parameters of its own. */
export const linkFrom = (address: Address) => (path: string, more: Readonly<Record<string, string>> = {}, given: Address['given'] = address.given): string => {
  const query = new URLSearchParams({ ...more, ...(given.asAt ? { 'as-at': given.asAt } : {}), ...(given.knownOn ? { 'known-on': given.knownOn } : {}), ...(given.lang ? { lang: given.lang } : {}) }).toString()
  return query === '' ? path : `${path}?${query}`
}
