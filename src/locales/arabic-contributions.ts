/** Arabic for the status of contributions, the honour roll and the statement of account. */
import type { Figure, Words } from '#acts'
import { isWhenError, parseWhen } from '#calendar'
import { counted, day, forPeriod, series, someOf } from './arabic.ts'
import type { besidesAssessed as inEnglish, contributionWords as english } from './english-contributions.ts'
import type { Locale } from './locale.ts'

const forYear = (w: Words, text: string): string => { const x = parseWhen(text); return forPeriod(isWhenError(x) ? text : w.when(x)) }
const sums = (w: Words, all: readonly Figure[]): string => (all.length === 0 ? 'لا شيء' : w.list(all.map(w.figure)))
const members = { one: 'عضو واحد', two: 'عضوان', few: 'أعضاء', many: 'عضواً', other: 'عضو' }
const none = 'لا أعضاء'
export const contributionWords: { readonly [W in keyof typeof english]: string } = {
  'statement-of-account': 'كشف حساب', 'contributions-status': 'حالة المساهمات', 'honour-roll': 'قائمة الشرف',
  'of-year': 'السنة', 'of-opening': 'الرصيد الافتتاحي', 'of-assessed': 'المقرر', 'of-credits': 'القيود الدائنة', 'of-paid': 'المسدد', 'of-written-off': 'المشطوب', 'of-closing': 'الرصيد الختامي',
  'of-member': 'العضو', 'of-outstanding': 'غير المسدد', 'of-before': 'غير المسدد من سنوات سابقة', 'of-in-full': 'تاريخ السداد بالكامل', 'of-on-time': 'في الموعد', 'of-reserved': 'تحفظ على نسبة المساهمة', 'of-unknown': 'الحساب غير ثابت', 'of-due': 'موعد الاستحقاق',
  'of-yes': 'نعم', 'of-no': 'لا',
}
type Questions = Pick<Locale['questions'], 'contributions-status' | 'honour-roll'>
export const contributionQuestions: Questions = {
  'contributions-status': {
    asks: (q, w) => `حالة المساهمات المقررة في ميزانية ${w.name(q.organisation)} ${forYear(w, q.year)}`,
    established: (q, v, w) => {
      const told = v.members.filter(m => m.told)
      const [paid, owing, reserved, before] = [v.members.filter(m => m.inFull !== null), v.members.filter(m => m.inFull === null), v.members.filter(m => m.reserved !== null), v.members.filter(m => m.before.length > 0)]
      return series([
        `حالة المساهمات في ميزانية ${w.name(q.organisation)} ${forYear(w, v.year)}: ${v.members.length === 0 ? none : counted(v.members.length, members)}، ومجموع المقرر ${sums(w, v.assessed)}${v.due ? `، وموعد الاستحقاق ${day(v.due)}` : ''}`,
        paid.length === 0 ? 'ولا سداد بالكامل من أحد' : `وعدد المسددين بالكامل ${w.number(paid.length)}`, ...(owing.length > 0 ? [`وغير المسدد ${sums(w, v.outstanding)}، على ${someOf(w, owing.map(m => w.name(m.party)))}`] : []),
        ...(told.length > 0 ? [`ومنهم ${w.number(told.length)} بحسب مصدر من المصادر دون أن يثبت شيء عن السنوات السابقة`] : []),
        ...(before.length > 0 ? [`وغير المسدد من سنوات سابقة على ${someOf(w, before.map(m => w.name(m.party)))}`] : []),
        ...(reserved.length > 0 ? [`وتحفظ على نسبة المساهمة من جانب ${w.list(reserved.map(m => w.name(m.party)))}، وهو لا يوقف الالتزام`] : []),
        ...(v.unknown.length > 0 ? [`وحسابات غير ثابتة: ${someOf(w, v.unknown.map(p => w.name(p)))}`] : []),
      ])
    },
  },
  'honour-roll': {
    asks: (q, w) => `قائمة الأعضاء المسددين بالكامل لمساهماتهم في ميزانية ${w.name(q.organisation)} ${forYear(w, q.year)}`,
    established: (q, v, w) => series([
      `السداد الكامل للمساهمات في ميزانية ${w.name(q.organisation)} ${forYear(w, v.year)}: ${w.number(v.paid.length)} من أصل ${w.number(v.assessed)}${v.paid.length > 0 ? ` (${someOf(w, v.paid.map(p => `${w.name(p.party)} في ${day(p.on)}`))})` : ''}`,
      ...(v.due ? [`ومنه في موعد الاستحقاق ${day(v.due)}: ${w.number(v.paid.filter(p => p.onTime).length)}`] : []), ...(v.complete ? [] : ['ولا يثبت من السجل أن غيرهم لم يسدد']),
    ]),
  },
}
export const besidesAssessed: typeof inEnglish = (v, w) => {
  const reserved = [...new Set(v.members.filter(m => m.reserved !== undefined).map(m => m.party))]
  return [
    ...(v.within ? [`ونصيب السنة من ميزانية قدرها ${w.figure(v.within.budget)} ${forYear(w, v.within.year)}`] : []), ...(v.budgets ? [`والميزانية بعدة عملات: ${w.list(v.budgets.map(w.figure))}، ولكل منها الجدول نفسه`] : []),
    ...(reserved.length > 0 ? [`وتحفظ على نسبة المساهمة من جانب ${w.list(reserved.map(p => w.name(p)))}، وهو لا يوقف الالتزام`] : []),
  ]
}
