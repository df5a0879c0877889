/** The grammar of Arabic that the messages need: prefixed prepositions, ordinals, spans of days, and isolates for what is written the other way. */
import { partsOfDecisionKey, type Words } from '#acts'
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
export interface Counted { readonly one: string; readonly two: string; readonly few: string; readonly many: string; readonly other: string }
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
  const numbered = /^(para\.|Rule) (\d+)$/.exec(text)
  if (numbered) return `${numbered[1] === 'Rule' ? 'المادة' : 'الفقرة'} ${numbered[2]}`
  if (Object.hasOwn(headings, text)) return headings[text] ?? text
  const several = /^Arts?\.? ?(.+)$/.exec(text)?.[1]?.split(/, (?=[\dIVXL(])| and /).map(cited)
  if (!several || several.includes(undefined)) return isolated(text)
  const n = several.filter(x => !x?.startsWith('(')).length
  return `${n === 1 ? 'المادة' : n === 2 ? 'المادتان' : 'المواد'} ${several.join(' و')}`
}
/** Provisions that have no number and are cited by their heading. */
const headings: Readonly<Record<string, string>> = {
  Visits: 'الزيارات', Decorations: 'الأوسمة', Initiatives: 'المبادرات', Intentions: 'النيات المعلنة', Deadlines: 'المواعيد المستحقة', Candidatures: 'الترشيحات', Support: 'التأييد', 'Voluntary money': 'الأموال الطوعية', Sessions: 'الدورات', Membership: 'العضوية', Bureau: 'هيئة المكتب', 'Regional groups': 'المجموعات الإقليمية', 'Hand-over of the chair': 'تسليم الرئاسة', President: 'الرئيس', Governors: 'المحافظون',
  'Director General': 'المدير العام', 'General Assembly': 'الجمعية العامة', 'Executive Board': 'المجلس التنفيذي', 'Executive Directors': 'المديرون التنفيذيون', 'Follow-up Committee': 'لجنة المتابعة', 'Chair of the Permanent Finance Committee': 'رئاسة اللجنة المالية الدائمة', 'Terms of appointment of the Secretary-General': 'شروط تعيين الأمين العام', 'Abstention of permanent members': 'امتناع الأعضاء الدائمين عن التصويت',
}
const fractions: Readonly<Record<string, string>> = { '1/2': 'نصف', '1/3': 'ثلث', '2/3': 'ثلثي', '3/4': 'ثلاثة أرباع', '3/5': 'ثلاثة أخماس', '4/5': 'أربعة أخماس' }
export const fractionWords = (fraction: string): string => fractions[fraction] ?? fraction
/** Parts of a sentence that may themselves hold commas. */
export const series = (parts: readonly string[]): string => parts.join('؛ ')

export const names = (w: Words, ids: readonly string[]): string => w.list(ids.map(w.name))
/** What is not named any more of a long list, in the oblique case: of parties and bodies, or of anything. */
const otherParties: Counted = { one: 'جهة أخرى', two: 'جهتين أخريين', few: 'جهات أخرى', many: 'جهة أخرى', other: 'جهة أخرى' }
export const otherTexts: Counted = { one: 'نص آخر', two: 'نصين آخرين', few: 'نصوص أخرى', many: 'نصاً آخر', other: 'نص آخر' }
const otherMatters: Counted = { one: 'بند آخر', two: 'بندين آخرين', few: 'بنود أخرى', many: 'بنداً آخر', other: 'بند آخر' }
/** All of a short list; of a long one the first few, and how many more there are. */
export const someOf = (w: Words, said: readonly string[], upTo = 12, first = 3, others: Counted = otherParties): string =>
  said.length <= upTo ? w.list(said) : `${w.list(said.slice(0, first))} و${counted(said.length - first, others)}`
export const someNames = (w: Words, ids: readonly string[], upTo = 12): string => someOf(w, ids.map(w.name), upTo)
/** The same for parts that hold commas of their own. */
export const someSeries = (said: readonly string[], upTo = 12, first = 3): string =>
  series(said.length <= upTo ? said : [...said.slice(0, first), `و${counted(said.length - first, otherMatters)}`])
/** "أ أو ب أو ج" */
export const either = (said: readonly string[]): string => said.join(' أو ')

/** "في 3 مايو 2012", "في مايو 2012", "في الفترة من 3 إلى 5 مايو 2012". */
export const onDay = (w: Words, when: When): string => { const said = w.when(when); return /^(حتى|اعتباراً|بدءاً|منذ) /.test(said) ? said : `في ${dated(said).replace(/^في /, '')}` }
/** What stands after حتى: a day, or the span in which it lies. */
export const untilDay = (w: Words, when: When): string => { const said = w.when(when); return said.startsWith('من ') ? `الفترة ${said}` : said }
/** A decision by its number alone where its organ has just been named. */
export const decisionOf = (w: Words, key: string, organ: string): string => { const d = partsOfDecisionKey(key); return d === undefined ? isolated(key) : d.by === organ ? isolated(w.numbered(key)) : w.name(key) }

/** Nouns in the forms that numbers ask for: standing alone or as a subject, and oblique. */
export const votes: Counted = { one: 'صوت واحد', two: 'صوتين', few: 'أصوات', many: 'صوتاً', other: 'صوت' }
export const members: Counted = { one: 'عضو واحد', two: 'عضوين', few: 'أعضاء', many: 'عضواً', other: 'عضو' }
export const membersSubject: Counted = { ...members, two: 'عضوان' }
