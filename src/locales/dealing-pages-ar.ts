/** Arabic of the pages of calendars, initiatives and intentions. */
import { counted, type Counted } from './arabic.ts'
import type { DealingMessages } from './dealing-messages.ts'

const entries: Counted = { one: 'بند واحد', two: 'بندان', few: 'بنود', many: 'بنداً', other: 'بند' }
const parties: Counted = { one: 'جهة أخرى', two: 'جهتان أخريان', few: 'جهات أخرى', many: 'جهة أخرى', other: 'جهة أخرى' }

export const dealingPagesAr: DealingMessages = {
  calendar: 'التقويم', calendarOf: of => `التقويم: ${of}`, due: 'المواعيد المستحقة', dueIntro: 'ما تستوجبه القواعد والأعمال، وآخر يوم لأدائه، وعلى من الخطوة؛ ويُقدَّم ما فات موعده',
  standings: { overdue: 'فات موعدها', 'perhaps-overdue': 'ربما فات موعدها', coming: 'مواعيد مقبلة' },
  standingNotes: {
    overdue: 'مضى اليوم المحدد، والسجل يعلن اكتماله في هذا الشأن وليس فيه ما يدل على الأداء',
    'perhaps-overdue': 'مضى اليوم المحدد وليس في السجل ما يدل على الأداء، غير أن السجل لا يعلن اكتماله في هذا الشأن',
  },
  dueOn: 'الموعد', from: 'من', to: 'إلى', kind: 'النوع', what: 'الموضوع', standing: 'الحالة', whose: 'على من الخطوة', whoseCode: 'الرمز', subject: 'المعرّف في السجل', says: 'البيان', rule: 'القاعدة', atTheLatest: 'على أقصى تقدير', daysDiffer: 'تختلف المصادر في اليوم',
  byMonth: 'شهراً بشهر', held: 'انعقدت', planned: 'مقررة', earlier: n => `ما قبل ذلك: ${counted(n, entries)}`, later: n => `ما بعد ذلك: ${counted(n, entries)}`,
  roughly: 'دورات لا تُعرف أيامها على وجه الدقة', notEstablished: 'ما لم يثبت', feed: 'الاشتراك في هذا التقويم', feedHelp: 'تغذية بصيغة \u2068iCalendar\u2069 (المعيار \u2068RFC 5545\u2069): يُعطى عنوانها لبرنامج التقويم فيتابع السجل من تلقاء نفسه',
  wholeCalendar: n => `التقويم كاملاً (المستحق: ${n})`, calendarIsEmpty: 'لا موعد مستحق يعلمه السجل',

  initiative: 'مبادرة', initiatives: 'المبادرات', initiativesIntro: 'المدى الذي بلغته كل مبادرة من اقتراحها إلى بدء نفاذها، وعلى من الخطوة المقبلة', allInitiatives: 'جميع المبادرات', path: 'المسار',
  pathSays: (reached, next) => `${reached === null ? 'لم تُبلغ أي مرحلة' : `أبعد مرحلة بُلغت: ${reached}`}؛ ${next === null ? 'ولا مرحلة أخرى بعدها' : `والتالية: ${next}`}`,
  stage: 'المرحلة التي بُلغت', reached: 'تاريخ بلوغها', marks: { reached: 'بُلغت', passed: 'تُجووزت', next: 'التالية', ahead: 'لم تحن بعد' }, by: who => `من جانب ${who}`, at: session => `خلال ${session}`, moreActs: 'ويورده أيضاً',
  open: 'ما لا يزال مفتوحاً', complete: 'لا مرحلة أخرى بعدها', next: 'المرحلة التالية', move: 'على من الخطوة المقبلة', noMove: 'لا يعلم السجل قاعدة أو عملاً يعهد بالخطوة المقبلة إلى أحد', moreWhoMove: n => counted(n, parties), wanted: 'المطلوب',
  initiativeOf: 'صاحب المبادرة', within: 'في إطار', instrument: 'الصك', body: 'الجهاز', position: n => `الموقف ${n}`, meter: 'الوثائق المودعة',
  stageNames: { proposed: 'الاقتراح', endorsed: 'التأييد', experts: 'دراسة الخبراء', drafted: 'الصياغة', adopted: 'الاعتماد', founded: 'التأسيس', 'in-force': 'النفاذ' },

  intentions: 'النيات المعلنة ومآلها', intention: 'النية المعلنة', declared: 'تاريخ الإعلان', dueBy: 'الموعد', became: 'المآل',
  results: { fulfilled: 'تحققت', 'partly-fulfilled': 'تحققت جزئياً', dropped: 'صُرف النظر عنها', overtaken: 'تجاوزتها الأحداث', open: 'قائمة', overdue: 'فات موعدها' },
  offices: 'المقاعد والمناصب المشغولة', office: 'المنصب', person: 'الشاغل', until: 'حتى', ends: { lasting: 'في المنصب', 'not-known': 'غير معلوم على وجه الدقة' }, votes: 'التصويت', votesOf: state => `التصويتات المسجلة: ${state}`,
}
