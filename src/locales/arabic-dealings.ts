/** Arabic for dealings and what is due: visits and decorations, the path of an initiative, intentions, deadlines. */
import type { Words } from '#acts'
import type { Deadline, InitiativePath, IntentionStanding, Want } from '#law'
import { day, li, onDay, series, someNames, someSeries } from './arabic.ts'
import type { dealingWords as english } from './english-dealings.ts'
import type { Locale } from './locale.ts'

export const dealingWords: { readonly [W in keyof typeof english]: string } = {
  decorations: 'الأوسمة', intentions: 'النيات المعلنة', initiatives: 'المبادرات', deadlines: 'المواعيد المستحقة', meetings: 'اللقاءات',
  'session-due': 'موعد عقد الدورة', 'session-planned': 'دورة مقررة', 'host-to-be-designated': 'تحديد الدولة المضيفة', 'term-ends': 'انتهاء المدة', 'report-due': 'موعد تقديم التقرير', 'withdrawal-takes-effect': 'سريان الانسحاب', 'obligations-end': 'انتهاء الالتزامات', 'silence-ends': 'انتهاء مهلة الاعتراض', 'intention-due': 'موعد تنفيذ النية المعلنة', 'vote-permitted-until': 'السماح بالتصويت حتى', 'enters-into-force': 'بدء النفاذ',
  coming: 'مقبل', overdue: 'فات موعده', 'perhaps-overdue': 'ربما فات موعده', open: 'مفتوح', superseded: 'حل محله غيره',
}

/** What is due, as a noun; its day follows. */
const dueSaid: { readonly [K in Deadline['kind']]: (d: Deadline, w: Words) => string } = {
  'session-due': (d, w) => `الموعد الأخير لعقد الدورة العادية المقبلة ${li(w.name(d.subject))}`,
  'session-planned': (d, w) => `الموعد الأخير المقرر لعقد ${w.name(d.subject)}`,
  'host-to-be-designated': (d, w) => `الموعد الأخير لتحديد الدولة المضيفة ${li(w.name(d.subject))}`,
  'term-ends': (d, w) => `انتهاء مدة شغل منصب ${w.name(d.subject)}${d.whose === null ? '' : ` (${w.name(d.whose)})`}`,
  'report-due': (d, w) => `الموعد الأخير لتقديم ${d.whose === null ? 'التقرير' : `تقرير ${w.name(d.whose)}`} إلى ${w.name(d.subject)}`,
  'withdrawal-takes-effect': (d, w) => `سريان ${d.whose === null ? 'الانسحاب' : `انسحاب ${w.name(d.whose)}`} من ${w.name(d.subject)}`,
  'obligations-end': (d, w) => `انتهاء ${d.whose === null ? 'الالتزامات' : `التزامات ${w.name(d.whose)}`} تجاه ${w.name(d.subject)}`,
  'silence-ends': (d, w) => `انتهاء مهلة الاعتراض على ${w.name(d.subject)}`,
  'intention-due': (d, w) => `موعد تنفيذ ${w.name(d.subject)}`,
  'vote-permitted-until': (d, w) => `انتهاء السماح${d.whose === null ? '' : ` ${li(w.name(d.whose))}`} بالتصويت في ${w.name(d.subject)}`,
  'enters-into-force': (d, w) => `بدء نفاذ ${w.name(d.subject)}`,
}
/** What its day being past means: of a term that nobody took the office after it, of anything else that it was not done. */
const pastSaid = (d: Deadline): string => {
  if (d.standing === 'coming') return ''
  if (d.kind === 'term-ends') return d.standing === 'overdue' ? ' (ولم يتولَّ المنصب أحد بعد ذلك)' : ' (ولا يعرف السجل من تولى المنصب بعد ذلك)'
  return d.standing === 'overdue' ? ' (فات الموعد)' : ' (فات الموعد، ما لم يكن ذلك قد تم دون أن يقيده السجل)'
}
const deadlineSaid = (d: Deadline, w: Words): string => `${dueSaid[d.kind](d, w)}: ${day(d.due)}${pastSaid(d)}`
/** What is past its day comes first, then what comes soonest. */
const mostUrgentFirst = (all: readonly Deadline[]): readonly Deadline[] => all.toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))

/** Where an initiative stands, how it came there, and whose move it is. */
const pathSaid = (name: string, v: InitiativePath, w: Words, want: (x: Want) => string): string => {
  const reached = v.stages.filter(s => s.on !== null || s.acts.length > 0)
  const each = reached.map(s => `${w.term(s.stage)}${s.on ? ` ${onDay(w, s.on)}` : ''}${s.by ? ` من جانب ${w.name(s.by)}` : ''}${s.session ? ` خلال ${w.session(s.session)}` : ''}`)
  return series([
    v.reached === null ? `لم تبلغ مبادرة «${name}» أي مرحلة` : `المرحلة التي بلغتها مبادرة «${name}»: ${w.term(v.reached)}${each.length > 0 ? ` (${series(each)})` : ''}`,
    v.next === null ? 'ولا مرحلة أخرى بعدها' : `والمرحلة التالية: ${w.term(v.next)}`,
    ...(v.move.length > 0 ? [`والخطوة المقبلة على ${someNames(w, v.move)}`] : []), ...(v.wants ? [`والمطلوب: ${want(v.wants)}`] : []),
  ])
}
const became: { readonly [R in IntentionStanding['result']]: string } = { fulfilled: 'تحققت', 'partly-fulfilled': 'تحققت جزئياً', dropped: 'صُرف النظر عنها', overtaken: 'تجاوزتها الأحداث', open: 'قائمة', overdue: 'فات موعدها' }

type DealingQuestions = Pick<Locale['questions'], 'visits' | 'decorations' | 'initiative' | 'intentions' | 'deadlines'>
/** `want` says what is wanted, in this language. */
export const dealingQuestions = (want: (x: Want, w: Words) => string): DealingQuestions => ({
  visits: {
    asks: (q, w) => `عدد زيارات ${w.name(q.person)} إلى ${w.name(q.to)}`,
    established: (q, v, w) => {
      if (v.count === 0) return `لم تجرِ أي زيارة من جانب ${w.name(q.person)} إلى ${w.name(q.to)}`
      const [inOffice, apart] = [v.inOffice.count, v.apartFromSessions.count]
      const notes = [...(inOffice === v.count ? [] : [`في المنصب: ${w.number(inOffice)}`]), ...(apart === v.count ? [] : [`لغير حضور الدورات: ${w.number(apart)}`])]
      return `عدد زيارات ${w.name(q.person)} إلى ${w.name(q.to)} وفق السجل: ${w.number(v.count)}${notes.length > 0 ? ` (${notes.join('؛ ')})` : ''}`
    },
  },
  decorations: {
    asks: (q, w) => `أوسمة ${w.name(q.person)}`,
    established: (q, v, w) => v.count === 0 ? `لا أوسمة ${li(w.name(q.person))}` : `عدد أوسمة ${w.name(q.person)} وفق السجل: ${w.number(v.count)}${v.acts.length > 0 ? ` (${someSeries(v.acts.map(a => w.act(a)))})` : ''}`,
  },
  initiative: {
    asks: (q, w) => `مسار مبادرة «${w.name(q.initiative)}»`,
    established: (q, v, w) => pathSaid(w.name(q.initiative), v, w, x => want(x, w)),
  },
  intentions: {
    asks: (q, w) => `النيات المعلنة من جانب ${w.name(q.party)} ومآلها`,
    established: (q, v, w) => v.length === 0 ? `لا نية معلنة من جانب ${w.name(q.party)}`
      : `النيات المعلنة من جانب ${w.name(q.party)} (العدد: ${w.number(v.length)}): ${someSeries(v.map(i => `${w.act(i.intention)}${i.due ? `، والموعد: ${w.when(i.due)}` : ''}: ${became[i.result]}${i.outcome ? ` (${w.act(i.outcome)})` : ''}`))}`,
  },
  deadlines: {
    asks: (q, w) => `المواعيد المستحقة (${w.name(q.of)})`,
    established: (q, v, w) => v.length === 0 ? `لا موعد مستحق (${w.name(q.of)})` : someSeries(mostUrgentFirst(v).map(d => deadlineSaid(d, w)), 12, 12),
  },
})
