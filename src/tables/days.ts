/** The day of an act as tables write it: 1983-01-24, 24 Jan 1983, 24 January 1983, 24 janvier 1983; with the letter by which a depositary marks the kind of act. */
import { isDay, type Day } from '#calendar'
import type { Refused } from './refusal.ts'

export interface WrittenDay { readonly day: Day; readonly letter?: string }

const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const
const french = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'] as const
/** Whole, or shortened to the letters that no other month of the language begins with: Jan, Sept, juil., déc. */
const monthOf = (word: string): number => {
  const w = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (w.length < 3) return 0
  const found = [english, french].map(months => months.filter(m => m.startsWith(w)).map(m => (months as readonly string[]).indexOf(m) + 1)).find(all => all.length === 1)
  return found?.[0] ?? 0
}
const wants = 'a day: 1983-01-24, 24 Jan 1983 or 24 January 1983'
const impossible = (found: string): Refused => ({ code: 'unknown-day', found, wants, remedy: 'the calendar has no such day; look it up at the depositary again' })

/** Three numbers with strokes or points are refused even where only one order is possible: the other rows of the same table would be guessed. */
export const readDay = (text: string): WrittenDay | Refused => {
  const [, date = '', apart, bracketed] = /^(.*?)(?:\s+\(?([A-Za-z]{1,2})\)?|\s*\(([A-Za-z]{1,2})\))?$/s.exec(text.trim()) ?? []
  const letter = apart ?? bracketed
  const made = (year: string, month: number, day: string): WrittenDay | Refused => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(iso) ? { day: iso, ...(letter ? { letter } : {}) } : impossible(text)
  }
  // The year first leaves no doubt, whatever stands between: 1999/12/31 and 19991231 are read in one way alone.
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(date) ?? /^(1[5-9]\d\d|20\d\d)(\d\d)(\d\d)$/.exec(date)
  if (iso) return made(iso[1] ?? '', Number(iso[2]), iso[3] ?? '')
  const named = /^(\d{1,2})(?:st|nd|rd|th|er)?\.?[\s-]+(?:of )?(\p{L}{3,9})\.?,?[\s-]+(\d{4})$/u.exec(date)
  const american = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(date)
  const [day = '', month = '', year = ''] = named ? named.slice(1) : american ? [american[2], american[1], american[3]] : []
  if (year !== '' && monthOf(month) > 0) return made(year, monthOf(month), day)
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(date)) return { code: 'ambiguous-day', found: text, wants, remedy: 'day and month could be taken for each other; write the year first or the month as a word' }
  if (text.trim() === '') return { code: 'missing-value', found: 'no day', wants, remedy: 'add the day of the act' }
  if (/^\d{1,2}[\s-]\p{L}{3,9}[\s-]'?\d{2}$/u.test(date)) return { code: 'ambiguous-day', found: text, wants, remedy: 'the century is missing; write the year with four digits' }
  return { code: 'unknown-day', found: text, wants, remedy: /^\d{5}$/.test(date) ? 'a spreadsheet counts days so; format the column as a date and save the table again' : /^\d{4}(-\d{2})?$/.test(date) ? 'a table of a depositary has days; write acts known only to the month or year in the dossier by hand (on: 1983-01)' : 'write the year, the month and the day' }
}
