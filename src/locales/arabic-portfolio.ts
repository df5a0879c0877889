/** Arabic for financing: the portfolio of a State, how a project stands, sectors and stages. */
import type { Figure, Text, Words } from '#acts'
import type { ProjectStage, ProjectStanding, SectorPart, StageSum } from '#law'
import { counted, li, series, someOf } from './arabic.ts'
import type { portfolioTerms as english, portfolioWords as englishWords } from './english-portfolio.ts'
import type { Locale } from './locale.ts'

export const portfolioTerms: { readonly [T in keyof typeof english]: string } = { cancelled: 'ملغى', effective: 'نافذ', started: 'بدأ تنفيذه', completed: 'مكتمل', 'closing-set': 'حُدد تاريخ الإقفال', closed: 'مقفل', 'disbursements-suspended': 'الصرف معلّق', 'suspension-lifted': 'رُفع التعليق' }
export const portfolioWords: { readonly [W in keyof typeof englishWords]: string } = {
  portfolio: 'عمليات المصارف', project: 'مشروع', projects: 'المشاريع', disbursing: 'قيد الصرف', undisbursed: 'لم يُصرف بعد', 'sector-unstated': 'قطاع غير مذكور', 'sector-by-code': 'القطاع', vocabulary: 'مفردات', 'no-one-year': 'دون سنة محددة', 'first-disbursed': 'أول صرف', closing: 'تاريخ الإقفال', ended: 'انتهى',
  'dac-110': 'التعليم', 'dac-111': 'التعليم', 'dac-112': 'التعليم الأساسي', 'dac-113': 'التعليم الثانوي', 'dac-114': 'التعليم العالي', 'dac-120': 'الصحة', 'dac-121': 'الصحة', 'dac-122': 'الصحة الأساسية', 'dac-123': 'الأمراض غير السارية', 'dac-130': 'السكان والصحة الإنجابية', 'dac-140': 'المياه والصرف الصحي',
  'dac-150': 'الحكومة والمجتمع المدني', 'dac-151': 'الحكومة والمجتمع المدني', 'dac-152': 'السلام والأمن', 'dac-160': 'خدمات اجتماعية أخرى', 'dac-210': 'النقل والتخزين', 'dac-220': 'الاتصالات', 'dac-230': 'الطاقة', 'dac-231': 'سياسات الطاقة', 'dac-232': 'الطاقة المتجددة', 'dac-233': 'الطاقة غير المتجددة', 'dac-234': 'الطاقة المختلطة', 'dac-235': 'الطاقة النووية', 'dac-236': 'توزيع الطاقة',
  'dac-240': 'المصارف والتمويل', 'dac-250': 'الأعمال', 'dac-310': 'الزراعة والغابات ومصائد الأسماك', 'dac-311': 'الزراعة', 'dac-312': 'الغابات', 'dac-313': 'مصائد الأسماك', 'dac-320': 'الصناعة والتعدين والبناء', 'dac-321': 'الصناعة', 'dac-322': 'التعدين', 'dac-323': 'البناء', 'dac-331': 'التجارة', 'dac-332': 'السياحة',
  'dac-410': 'البيئة', 'dac-430': 'قطاعات متعددة', 'dac-510': 'دعم الميزانية', 'dac-520': 'المعونة الغذائية', 'dac-530': 'سلع أخرى', 'dac-600': 'الديون', 'dac-720': 'الاستجابة للطوارئ', 'dac-730': 'إعادة الإعمار', 'dac-740': 'الوقاية من الكوارث', 'dac-910': 'الإدارة', 'dac-930': 'اللاجئون في البلدان المانحة', 'dac-998': 'غير مخصص',
}
const operations = { one: 'عملية واحدة', two: 'عمليتان', few: 'عمليات', many: 'عملية', other: 'عملية' }
const sums = (w: Words, all: readonly Figure[]): string => w.list(all.map(w.figure))
const stages = (w: Words, all: readonly StageSum[]): readonly string[] => all.filter(s => s.sums.length > 0).map(s => `${w.term(s.stage)} ${sums(w, s.sums)}`)
/** The largest first where there are many, so that the first few say most. */
const weighed = (parts: readonly SectorPart[]): readonly SectorPart[] => (parts.length <= 8 ? parts : parts.toSorted((a, b) => Number(b.share?.value ?? 0) - Number(a.share?.value ?? 0)))
const sectors = (w: Words, parts: readonly SectorPart[]): string => someOf(w, weighed(parts).map(p => `${p.sector === null ? 'غير مذكور' : w.term(p.sector)}${p.share ? ` ${w.figure(p.share)}` : ''}${p.amount.length > 0 ? ` (${sums(w, p.amount)})` : ''}`), 8, 5)
const far: { readonly [S in ProjectStage]: string } = { planned: 'مخطط له', approved: 'صدرت الموافقة عليه', signed: 'موقع عليه', effective: 'قيد التنفيذ', disbursing: 'قيد الصرف', completed: 'مكتمل', closed: 'مقفل', cancelled: 'ملغى' }
const nameOf = (w: Words, p: ProjectStanding): string => (p.project !== null ? `مشروع «${w.name(p.project)}»` : p.name !== null ? `تمويل (${w.text(p.name as Text)})` : 'تمويل دون اسم')

type PortfolioQuestions = Pick<Locale['questions'], 'portfolio' | 'project'>
export const portfolioQuestions: PortfolioQuestions = {
  portfolio: {
    asks: (q, w) => `عمليات المصارف في ${w.name(q.party)}`,
    established: (q, v, w) => v.banks.length === 0 ? `لا عملية مسجلة لأي مصرف في ${w.name(q.party)}، ${v.complete ? 'ويعلن السجل أنه يشملها جميعاً' : 'ولا يبيّن السجل أنه يشملها جميعاً'}` : series([...v.banks.flatMap((b) => {
      const said = stages(w, b.sums)
      return [
        `المسجل ${li(w.name(b.by))} في ${w.name(q.party)}: ${b.projects.length === 0 ? 'لا عمليات' : counted(b.projects.length, operations)}${said.length > 0 ? `: ${series(said)}` : ''}`,
        ...(b.told.length > 0 ? [`مجاميع معلنة لا تضاف إلى غيرها: ${w.list(b.told.map(t => `${w.figure(t.amount)} (${w.when(t.on)}${t.stage ? `، ${w.term(t.stage)}` : '، دون بيان المرحلة'})${t.projects ? ` (عدد المشاريع: ${w.figure(t.projects)})` : ''}`))}`] : []),
        ...b.sectors.map(s => `حسب القطاع${s.by === 'told' ? ` كما أُعلن${s.on ? ` (${w.when(s.on)})` : ''}` : ' كما ينتج من العمليات'}${s.stage ? ` (${w.term(s.stage)})` : ''}: ${sectors(w, s.parts)}${s.over ? '؛ ومجموع الحصص يزيد على مئة' : ''}`),
        ...b.strategies.map(s => `الاستراتيجية ${w.when(s.period)}: المخطط ${s.planned.some(p => p.amount) ? w.list(s.planned.flatMap(p => (p.amount ? [w.figure(p.amount)] : []))) : 'مبلغ غير مذكور'}${s.planned.length > 1 ? ' (باختلاف المصادر)' : ''}، والموقع في مدتها ${s.signed.sums.length > 0 ? sums(w, s.signed.sums) : 'لا شيء مسجل'}، والمصروف ${s.disbursed.sums.length > 0 ? sums(w, s.disbursed.sums) : 'لا شيء مسجل'}`),
      ]
    }), ...(v.complete ? [] : ['ولا يبيّن السجل أن هذه هي جميعها'])]),
  },
  project: {
    asks: (q, w) => `وضع مشروع «${w.name(q.project)}»`,
    established: (_, v, w) => series([
      `${nameOf(w, v)}، ${li(w.name(v.of))} من ${w.name(v.by)}: ${v.stage ? far[v.stage] : 'مسجل دون بيان مرحلته'}`, ...stages(w, v.sums), ...(v.undisbursed ? [`لم يُصرف بعد ${w.figure(v.undisbursed)}`] : []),
      ...([['الموافقة', v.approved], ['التوقيع', v.signed], ['النفاذ', v.effective], ['أول صرف', v.firstDisbursed], ['الاكتمال', v.completed], ['الانتهاء', v.ended], ['التعليق', v.suspended]] as const).flatMap(([word, when]) => (when ? [`${word}: ${w.when(when)}`] : [])),
      ...(v.closing && !v.ended ? [`تاريخ الإقفال: ${w.when(v.closing)}`] : []), ...(v.sectors.length > 0 ? [`حسب القطاع: ${sectors(w, v.sectors)}`] : []),
    ]),
  },
}
