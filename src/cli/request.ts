/** What a command asks, read from its words: subjects and days checked, every mistake told at once. */
import { nearest } from '#acts'
import type { Material } from '#briefs'
import { isDay, type Day } from '#calendar'
import { isLang, locales, type Locale } from '#locales'
import { calledBy, nameKey } from '#tables'
import type { Misuse } from './outcome.ts'

export interface Common { readonly asAt?: string; readonly knownOn?: string; readonly lang?: string; readonly json?: boolean }
export interface Request { readonly asAt: Day; readonly knownOn?: Day; readonly locale: Locale }

/** `today` is what `--as-at` is when nobody says. */
export const requestOf = (given: Common, today: Day, errors: Misuse[]): Request => {
  const day = (option: string, text: string | undefined): Day | undefined => {
    if (text === undefined) return undefined
    if (isDay(text)) return text
    errors.push({ option, found: text || 'nothing', wants: 'a day of the calendar: 2014-01-31', remedy: /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'the calendar has no such day; look at month and day again' : `write ${option} YYYY-MM-DD` })
    return undefined
  }
  const lang = given.lang ?? 'en'
  if (!isLang(lang)) errors.push({ option: '--lang', found: lang, wants: `one of ${Object.keys(locales).join(', ')}`, remedy: 'choose one of these languages' })
  const knownOn = day('--known-on', given.knownOn)
  return { asAt: day('--as-at', given.asAt) ?? today, ...(knownOn ? { knownOn } : {}), locale: isLang(lang) ? locales[lang] : locales.en }
}

/** The form of an answer: what `--format` names, `json` for `--json`, text where neither is given. Both at once must agree. */
export const formatOf = <const F extends string>(options: { readonly format?: string; readonly json?: boolean }, formats: readonly F[], errors: Misuse[]): F | 'json' | 'text' => {
  const { format, json } = options
  const known = formats.find(f => f === format)
  if (format !== undefined && known === undefined) errors.push({ option: '--format', found: format || 'nothing', wants: `one of ${formats.join(', ')}`, remedy: 'choose one of these' })
  else if (json && known !== undefined && known !== 'json') errors.push({ option: '--format', found: `${known} beside --json`, wants: 'one form of answer', remedy: 'leave one of them out' })
  return json ? 'json' : known ?? 'text'
}

/** A subject of the register by its id; a wrong one is told with the id that was probably meant. */
export const checkSubject = (material: Material, option: string, id: string, types: readonly string[], errors: Misuse[]): void => {
  const there = material.index.subjects.get(id)
  if (there && types.includes(there.type)) return
  const candidates = [...material.index.subjects.values()].filter(s => types.includes(s.type))
  const byName = candidates.find(s => Object.values(s.names).some(n => n.toLowerCase() === id.toLowerCase()))
  const otherwise = candidates.find(s => s.id.toLowerCase() === id.toLowerCase())
  const state = types.includes('party') ? calledBy(nameKey(id))?.code : undefined
  const near = nearest(id, candidates.map(s => s.id))
  // Of three letters two must be right, or all three out of order: almost any code is near to any other.
  // No name of a State has a figure in it: whoever writes one means an id.
  const meant = byName?.id ?? otherwise?.id ?? (/\d/.test(id) ? near : undefined) ?? (candidates.some(s => s.id === state) ? state : undefined) ?? (near !== undefined && (id.length > 3 || sortedLetters(id) === sortedLetters(near) || [...id].filter((c, i) => c === near[i]).length >= 2) ? near : undefined)
  const wants = types.includes('party') && types.length === 1 ? 'a State by its three letters (KAZ) or another declared party' : `the id of ${either(types.map(t => (/^[aeio]/.test(t) ? `an ${t}` : `a ${t}`)))} in the register`
  errors.push({ option, found: there ? `${id}, which is ${/^[aeio]/.test(there.type) ? 'an' : 'a'} ${there.type}` : id || 'nothing', wants, remedy: meant ? `write ${meant}` : types.includes('party') ? 'States go by their codes of ISO 3166-1 (KAZ); others are declared in the dossiers' : 'the pages of the portal list them' })
}
const sortedLetters = (code: string): string => [...code].sort().join('')
const either = (all: readonly string[]): string => [all.slice(0, -1).join(', '), all.at(-1)].filter(Boolean).join(' or ')
