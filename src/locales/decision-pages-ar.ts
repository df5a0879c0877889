/** Arabic of the pages of decisions, votes and offices. */
import type { Words } from '#acts'
import type { Requirement } from '#law'
import { counted, either } from './arabic.ts'
import { shareSaid } from './arabic-voting.ts'
import type { DecisionMessages } from './decision-messages.ts'

const matters: DecisionMessages['matters'] = {
  ordinary: 'مسألة عادية', important: 'مسألة هامة', procedural: 'مسألة إجرائية', substantive: 'مسألة موضوعية', admission: 'قبول عضو', suspension: 'تعليق العضوية', expulsion: 'فصل عضو', election: 'انتخاب', budget: 'الميزانية', scale: 'جدول الأنصبة المقررة',
  amendment: 'تعديل', rules: 'النظام الداخلي', agenda: 'جدول الأعمال', 'capital-increase': 'زيادة رأس المال', dissolution: 'حل',
}
/** As what a question would have been decided: in the genitive, after بوصفه. */
const rulesOf: DecisionMessages['matters'] = {
  ordinary: 'المسائل العادية', important: 'المسائل الهامة', procedural: 'المسائل الإجرائية', substantive: 'المسائل الموضوعية', admission: 'قبول الأعضاء', suspension: 'تعليق العضوية', expulsion: 'فصل الأعضاء', election: 'الانتخاب', budget: 'الميزانية', scale: 'جدول الأنصبة المقررة',
  amendment: 'التعديل', rules: 'النظام الداخلي', agenda: 'جدول الأعمال', 'capital-increase': 'زيادة رأس المال', dissolution: 'الحل',
}
const votesFor = { one: 'صوت مؤيد واحد', two: 'صوتان مؤيدان', few: 'أصوات مؤيدة', many: 'صوتاً مؤيداً', other: 'صوت مؤيد' }
const votesOblique = { one: 'صوت واحد', two: 'صوتين', few: 'أصوات', many: 'صوتاً', other: 'صوت' }
const requirement = (r: Requirement, _w: Words): string => {
  switch (r.majority) {
    case 'share': return shareSaid(r)
    case 'affirmative': return counted(Number(r.need ?? 0), votesFor)
    case 'no-veto': return 'ألا يصدر صوت معارض ممن يلزم اتفاق أصواتهم'
    case 'consensus': return 'توافق الآراء: ألا يصدر اعتراض'
    case 'all': return 'ما يلي كله'
    case 'failing': return 'أول ما يلي، وعند تعذره ما بعده'
  }
}
const sides = { for: 'المؤيدون', against: 'المعارضون', abstaining: 'الممتنعون', absent: 'الغائبون' } as const

export const decisionPagesAr: DecisionMessages = {
  decision: 'القرار', decisions: 'القرارات', decisionsOf: organ => `القرارات: ${organ}`, allDecisions: n => `القرارات كلها (${n})`, number: 'الرقم', draft: 'المشروع', sponsors: 'المقدّمون', item: 'بند جدول الأعمال', manner: 'طريقة البت', question: 'نوع المسألة', announced: 'النتيجة المعلنة', matters,
  result: 'النتيجة', results: { adopted: 'اعتُمد', rejected: 'لم يُعتمد' }, undecided: 'مشروع لم يُبت فيه', standing: 'الوضع الراهن', tally: (yes, no, abstaining, absent) => `المؤيدون ${yes}، والمعارضون ${no}، والممتنعون ${abstaining}${absent === null ? '' : `، والغائبون ${absent}`}`,
  majority: 'الأغلبية المطلوبة', requirement, asked: 'الشرط', needed: 'المطلوب', outOf: 'من أصل', had: 'المتحقق', met: 'استُوفي', yes: 'نعم', no: 'لا', voted: against => `صوت معارض: ${against}`, position: n => `الموقف ${n}`,
  oneVote: 'لو تغيّر صوت واحد', change: 'التغيير', oneVotes: { forToAgainst: 'صوت مؤيد يصبح معارضاً', againstToFor: 'صوت معارض يصبح مؤيداً', oneMoreFor: 'امتناع يصبح تأييداً', oneMoreAgainst: 'امتناع يصبح معارضة' },
  wouldBe: { adopted: 'لكان قد اعتُمد', rejected: 'لما كان قد اعتُمد' }, unchanged: 'النتيجة نفسها',
  margin: (n, _written, result) => (result === 'adopted' ? (n === 0 ? 'لم يكن ممكناً أن يتحول أي صوت من التأييد إلى المعارضة دون أن تتغير النتيجة' : `لم تكن النتيجة لتتغير بتحول ${counted(n, votesOblique)} من التأييد إلى المعارضة`) : `كانت النتيجة ستتغير بتحول ${counted(n, votesOblique)} من المعارضة إلى التأييد`),
  otherwiseAs: (list, result) => `وفق قاعدة ${either(list.map(m => rulesOf[m]))} ${result === 'adopted' ? 'لم يكن هذا النص ليُعتمد' : 'كان هذا النص سيُعتمد'}`,
  howVoted: 'تصويت كل عضو', sides, votes: { for: 'مؤيد', against: 'معارض', abstaining: 'ممتنع', absent: 'غائب' },
  allVoters: 'الجميع', noGroup: 'مجموعة غير ثابتة', groupsUnknown: 'لا يضع السجل أياً ممن لهم حق التصويت في مجموعة في ذلك اليوم', voteOf: 'التصويت', member: 'العضو', needLabel: n => `المطلوب ${n}`, chartSays: (of, tally) => `${of}: ${tally}`,
  namesUnknown: 'لا تُعرف سوى أعداد الأصوات، ولا يُعرف أصحابها', namesUnknownOf: list => `لا يُعرف من هؤلاء سوى العدد، أو لا يُعرف شيء: ${list.map(s => sides[s]).join('، ')}`, contradicted: list => `يُدرج التصويت بنداء الأسماء هؤلاء في جانبين، فهو يناقض نفسه: ${list}`,
  without: 'من لا صوت لهم', withoutIntro: 'أعضاء لم يكن لهم حق التصويت في ذلك اليوم، ومع كل منهم السبب', castWithout: list => `أصوات أُدلي بها دون حق في التصويت ولم تُحتسب: ${list}`,
  publishedIntro: 'يختلف العدد الذي يورده المصدر عن الأسماء التي يوردها', byNames: 'بحسب الأسماء', asPublished: 'كما نُشر', absentNames: (n, list) => `الغائبون، استنتاجاً ممن لهم حق التصويت (${n}): ${list}`, rollCall: 'التصويت بنداء الأسماء',
  relations: 'قرارات ذات صلة', supersedes: 'يحل محل', supersededBy: 'حل محله', recalls: 'يشير إلى', recalledBy: 'أُشير إليه في', implements: 'ينفّذ', implementedBy: 'نُفّذ بموجب', separateVotes: 'تصويتات منفصلة على أجزاء منه', explanations: 'تعليلات التصويت', namedAlone: 'لا يتضمن السجل قيداً تقرر به هذا النص؛ وتذكره نصوص أخرى',
  sessionUntold: 'الدورة غير مذكورة',
  votesOf: state => `التصويت: ${state}`, votesIn: organ => `الجهاز: ${organ}`, noVotes: state => `لا يورد السجل ${state} بالاسم في أي تصويت مسجل`, comparison: 'مدى تطابق تصويتها مع تصويت دولة أخرى', compareWith: 'الدولة الأخرى', compare: 'قارن',
  agreementSays: (one, other, share, alike, both) => `تطابق تصويت ${one} و${other} في ${alike} من أصل ${both} مما صوّتت فيه الدولتان كلتاهما (${share})`, neverTogether: (one, other) => `لا يتضمن السجل نصاً يجمع بين صوت ${one} وصوت ${other}`,
  alike: 'تصويت متطابق', opposed: 'تأييد من إحداهما ومعارضة من الأخرى', apart: 'امتناع إحداهما', sameParty: 'دولة أخرى غيرها', wantsParty: 'رمز دولة',
  holders: 'شاغلو المنصب', terms: 'مدد شغل المنصب', termsSay: (office, n) => `${office}: المدد واحدة تحت الأخرى (العدد: ${n})`, latestTerms: n => `لا يُظهر الرسم سوى آخر المدد (العدد: ${n})، وترد كلها في الجدول`, from: 'من', ends: 'سبب الانتهاء', endings: { term: 'انتهاء المدة', 'end-of-office': 'انتهت بموجب قيد', successor: 'تولي الخلف', lasting: 'لا شيء ينهيها', 'not-known': 'غير معروف' },
  gap: vacant => (vacant === 1 ? 'لا شاغل معروفاً' : `مقاعد لا يُعرف شاغلوها (العدد: ${vacant})`), coming: 'لم تبدأ بعد', acting: 'بالنيابة', unnamed: 'غير مسمى', lasting: 'في المنصب', seatsFree: 'المقاعد التي ستشغر', termEnds: 'انتهاء المدة', again: 'جواز إعادة الانتخاب مباشرة', renewable: { yes: 'نعم', no: 'لا', unknown: 'غير ثابت' },
  contests: 'الانتخابات من الترشيح إلى النتيجة', candidates: 'المرشحون', candidate: 'المرشح', nominated: 'الترشيح', endorsed: 'التزكية', withdrew: 'سُحب الترشيح', elected: 'المنتخَب', nobodyElected: 'لم يُنتخب أحد', term: 'مدة الولاية', rounds: 'الجولات',
  round: (stage, n) => `${stage === 'ballot' ? 'جولة الاقتراع' : stage === 'straw-poll' ? 'الاقتراع الاستطلاعي' : 'التصويت الإقليمي التمهيدي'}${n === null ? '' : ` ${n}`}`, decidesNothing: 'لا أثر له بذاته', reached: 'من حصل عليها', leading: 'المتقدمون', majorityUnknown: 'الأغلبية المطلوبة غير ثابتة',
  follows: { yes: 'تفضي الجولات إلى هذه النتيجة وفق القواعد', no: 'لا تفضي الجولات إلى هذه النتيجة وفق القواعد', 'not-established': 'لم يثبت أن الجولات تفضي إلى هذه النتيجة' },
  contestOf: (term, group) => `${term === null ? 'مدة الولاية غير مذكورة' : `مدة الولاية: ${term}`}${group === null ? '' : `؛ مجموعة ${group}`}`,
}
