/** The grammar of Arabic that the messages need: prefixed prepositions, ordinals, spans of days, and isolates for what is written the other way. */
import type { Words } from '#acts'
import type { When } from '#calendar'
import type { SpanEnd } from './locale.ts'

/** Text that may be in another script: it must not disturb the order of the line. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
const startsArabic = (text: string): boolean => /^[\u0600-\u06ff]/.test(text)
/** The preposition li- joined to what follows; it swallows the alif of the article, and keeps its distance from another script. */
export const li = (text: string): string => (text.startsWith('الل') ? `ل${text.slice(2)}` : text.startsWith('ال') ? `لل${text.slice(2)}` : startsArabic(text) ? `ل${text}` : `لـ ${text}`)
export const bi = (text: string): string => (startsArabic(text) ? `ب${text}` : `بـ ${text}`)

const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
const seasons: Readonly<Record<string, string>> = { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء', 33: 'الربع الأول من', 34: 'الربع الثاني من', 35: 'الربع الثالث من', 36: 'الربع الأخير من', 40: 'النصف الأول من', 41: 'النصف الثاني من' }
const monthOf = (mm: string): string => months[Number(mm) - 1] ?? (seasons[mm] === undefined ? mm : `${seasons[mm]} عام`)

export const day = (d: string): string => `${Number(d.slice(8))} ${monthOf(d.slice(5, 7))} ${d.slice(0, 4)}`
export const month = (yearMonth: string): string => `${monthOf(yearMonth.slice(5, 7))} ${yearMonth.slice(0, 4)}`
export const year = (y: string): string => `عام ${y}`
/** "من 9 إلى 12 ديسمبر 1995": what both ends share is said once. */
export const between = (a: SpanEnd, b: SpanEnd): string => {
  const [from, to] = [a.exact, b.exact]
  if (from === null || to === null || from.length !== to.length) return `من ${a.said} إلى ${b.said}`
  if (from.length === 4) return `من ${from} إلى ${to}`
  if (from.slice(0, 4) !== to.slice(0, 4)) return `من ${a.said} إلى ${b.said}`
  if (from.length === 7) return Number(from.slice(5)) <= 12 && Number(to.slice(5)) <= 12 ? `من ${monthOf(from.slice(5))} إلى ${b.said}` : `من ${a.said} إلى ${b.said}`
  return from.slice(0, 7) === to.slice(0, 7) ? `من ${Number(from.slice(8))} إلى ${b.said}` : `من ${Number(from.slice(8))} ${monthOf(from.slice(5, 7))} إلى ${b.said}`
}
/** "منذ 21 فبراير 2012"; a span in which the day lies is said as such. */
export const since = (w: Words, when: When): string => (when.interval ? `اعتباراً من الفترة الممتدة ${w.when(when)}` : `منذ ${w.when(when)}`)
/** What stands after المؤرخ: a day, or the span in which it lies. */
export const dated = (said: string): string => (said.startsWith('من ') ? `في الفترة ${said}` : said)
/** " لعام 2013", or " للفترة من 2012 إلى 2014". */
export const forPeriod = (said: string): string => (said.startsWith('من ') ? `للفترة ${said}` : li(said))

const feminine = ['', 'الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة']
const masculine = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']
const tens = ['', '', 'العشرين', 'الثلاثين', 'الأربعين', 'الخمسين', 'الستين']
const nth = (units: readonly string[], eleventh: string, ten: string) => (n: number): string => {
  if (!Number.isInteger(n) || n < 1 || n > 60) return `رقم ${n}`
  if (n <= 10) return units[n] ?? ''
  const one = n % 10 === 1 ? eleventh : units[n % 10] ?? ''
  if (n < 20) return `${one} ${ten}`
  return n % 10 === 0 ? tens[n / 10] ?? '' : `${one} و${tens[Math.floor(n / 10)] ?? ''}`
}
/** The definite feminine ordinal in the oblique case, as after "the session": الثامنة والثلاثين; beyond sixty the number itself. */
export const ordinal = nth(feminine, 'الحادية', 'عشرة')
/** The same in the masculine, as after "the day". */
export const ordinalDay = nth(masculine, 'الحادي', 'عشر')

/** The noun in the form that its number asks for, with the number where Arabic writes one. */
const rules = new Intl.PluralRules('ar-u-nu-latn')
interface Counted { readonly one: string; readonly two: string; readonly few: string; readonly many: string; readonly other: string }
export const counted = (n: number, c: Counted): string => {
  const form = rules.select(n)
  return form === 'one' ? c.one : form === 'two' ? c.two : `${n} ${form === 'few' ? c.few : form === 'many' ? c.many : c.other}`
}

const letters: Readonly<Record<string, string>> = { a: 'أ', b: 'ب', c: 'ج', d: 'د', e: 'هـ', f: 'و', g: 'ز', h: 'ح', i: 'ط', j: 'ي' }
/** "33(2)" as Arabic cites it: 33 (2), a Roman number isolated; undefined for what has another shape. */
const cited = (text: string): string | undefined => {
  const m = /^(\d+|[IVXL]+)?((?:\(\w+\))*)$/.exec(text)
  if (!m || m[0] === '') return undefined
  const below = [...(m[2] ?? '').matchAll(/\((\w+)\)/g)].map(x => `(${letters[x[1] ?? ''] ?? x[1] ?? ''})`)
  const whole = m[1] === undefined ? '' : /^\d/.test(m[1]) ? m[1] : isolated(m[1])
  return `${whole}${whole !== '' && below.length > 0 ? ' ' : ''}${below.join('')}`
}
/** "Art. 33(2)" as Arabic cites it: المادة 33 (2), and "Arts. 20(2), 21(1)" as المادتان; whatever has another shape keeps its own writing, isolated. */
export const article = (text: string): string => {
  if (text === 'article not seen') return 'لم يُطّلع على المادة'
  const several = /^Arts?\.? ?(.+)$/.exec(text)?.[1]?.split(/, (?=[\dIVXL(])| and /).map(cited)
  if (!several || several.includes(undefined)) return isolated(text)
  const n = several.filter(x => !x?.startsWith('(')).length
  return `${n === 1 ? 'المادة' : n === 2 ? 'المادتان' : 'المواد'} ${several.join(' و')}`
}
const fractions: Readonly<Record<string, string>> = { '1/2': 'نصف', '1/3': 'ثلث', '2/3': 'ثلثي', '3/4': 'ثلاثة أرباع', '3/5': 'ثلاثة أخماس', '4/5': 'أربعة أخماس' }
export const fractionWords = (fraction: string): string => fractions[fraction] ?? fraction
/** Parts of a sentence that may themselves hold commas. */
export const series = (parts: readonly string[]): string => parts.join('؛ ')
