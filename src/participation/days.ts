/** The day of an act as tables write it: 1983-01-24, 24 Jan 1983, 24 January 1983; with the letter by which a depositary marks the kind of act. */
import { isDay, type Day } from '#calendar'
import type { Refused } from './refusal.ts'

export interface WrittenDay { readonly day: Day; readonly letter?: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const full = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const
const monthOf = (word: string): number => {
  const w = word.toLowerCase()
  const short = months.indexOf(w.slice(0, 3) as (typeof months)[number])
  return short !== -1 && (w.length === 3 || w === 'sept' || w === full[short]) ? short + 1 : 0
}
const wants = 'a day: 1983-01-24, 24 Jan 1983 or 24 January 1983'
const impossible = (found: string): Refused => ({ code: 'unknown-day', found, wants, remedy: 'the calendar has no such day; look it up at the depositary again' })

/** Three numbers with strokes or points are refused even where only one order is possible: the other rows of the same table would be guessed. */
export const readDay = (text: string): WrittenDay | Refused => {
  const [, date = '', letter] = /^(.*?)(?:\s+([A-Za-z]{1,2}))?$/s.exec(text.trim()) ?? []
  const made = (year: string, month: number, day: string): WrittenDay | Refused => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    return isDay(iso) ? { day: iso, ...(letter ? { letter } : {}) } : impossible(text)
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(date)
  if (iso) return made(iso[1] ?? '', Number(iso[2]), iso[3] ?? '')
  const named = /^(\d{1,2})\.?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})$/.exec(date)
  const american = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(date)
  const [day = '', month = '', year = ''] = named ? named.slice(1) : american ? [american[2], american[1], american[3]] : []
  if (year !== '' && monthOf(month) > 0) return made(year, monthOf(month), day)
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(date)) return { code: 'ambiguous-day', found: text, wants, remedy: 'day and month could be taken for each other; write the year first or the month as a word' }
  if (text.trim() === '') return { code: 'missing-value', found: 'no day', wants, remedy: 'add the day of the act' }
  return { code: 'unknown-day', found: text, wants, remedy: /^\d{4}(-\d{2})?$/.test(date) ? 'a table of a depositary has days; write acts known only to the month or year in the dossier by hand (on: 1983-01)' : 'write the year, the month and the day' }
}
