/** Arabic for dues: scales, what is assessed, a member's account, arrears, and the clock of its right to vote. */
import type { Words } from '#acts'
import { isWhenError, parseWhen } from '#calendar'
import type { RateDeviation, RightOn, Want } from '#law'
import { besidesAssessed, contributionQuestions, contributionWords } from './arabic-contributions.ts'
import { counted, day, forPeriod, isolated, li, series, someOf } from './arabic.ts'
import type { moneyWords as english } from './english-money.ts'
import type { Locale } from './locale.ts'

const written = (w: Words, text: string): string => { const x = parseWhen(text); return isWhenError(x) ? text : w.when(x) }
type Terms = Pick<Locale['terms'], 'regular-budget' | 'working-capital-fund' | 'peace-operations' | 'tribunals' | 'special-account' | 'tax-equalisation' | 'surplus' | 'miscellaneous-income' | 'incentive' | 'new-member' | 'adjustment'>
export const moneyTerms: Terms = {
  'regular-budget': 'الميزانية العادية', 'working-capital-fund': 'صندوق رأس المال العامل', 'peace-operations': 'عمليات السلام', tribunals: 'المحاكم', 'special-account': 'حساب خاص',
  'tax-equalisation': 'معادلة الضرائب', surplus: 'فائض', 'miscellaneous-income': 'إيرادات متنوعة', incentive: 'حافز السداد المبكر', 'new-member': 'مساهمة عضو جديد', adjustment: 'تسوية',
}
export const moneyWords: { readonly [W in keyof typeof english]: string } = {
  ...contributionWords,
  assessments: 'المساهمات المقررة لسنة', account: 'حسابات الأعضاء', arrears: 'المتأخرات', 'vote-clock': 'المتأخرات وحق التصويت', cure: 'أقل مبلغ يعيد حق التصويت', opening: 'المستحق في البداية', closing: 'المستحق في النهاية', 'written-off': 'مشطوب', advance: 'مدفوع مقدماً', outstanding: 'غير مسدد', settled: 'مسدد', 'in-full': 'مسدد بالكامل',
  'least-developed': 'أقل البلدان نمواً', floor: 'الحد الأدنى', ceiling: 'الحد الأقصى', cap: 'سقف الفئة', derived: 'مستنتج من الجدول والميزانية', published: 'كما نُشر',
}
const methods = { 'largest-remainder': 'بطريقة أكبر البواقي', 'largest-remainder-by-rate': 'بطريقة أكبر البواقي مع تساوي المعدلات المتساوية', nearest: 'إلى أقرب وحدة، على أن يتحمل الفرق أكبر مساهم' } as const
const limits: { readonly [B in RateDeviation['by']]: string } = { floor: 'دون الحد الأدنى', ceiling: 'فوق الحد الأقصى', cap: 'فوق سقف فئته' }
const members = { one: 'عضو واحد', two: 'عضوين', few: 'أعضاء', many: 'عضواً', other: 'عضو' }
const dues = { one: 'مساهمة واحدة', two: 'مساهمتان', few: 'مساهمات', many: 'مساهمة', other: 'مساهمة' }
const sums = { one: 'مبلغ واحد', two: 'مبلغان', few: 'مبالغ', many: 'مبلغاً', other: 'مبلغ' }
const forYear = (w: Words, y: string): string => forPeriod(written(w, y))

const rightSaid = (r: RightOn, w: Words): string => {
  const against = `المستحق ${w.figure(r.arrears)} مقابل ${w.figure(r.threshold)} ${w.list(r.years.map(y => forYear(w, y)))}`
  switch (r.reason) {
    case 'no-arrears': return 'لا متأخرات عليه'
    case 'below': return `متأخراته دون الحد (${against})`
    case 'equals-or-exceeds': return `متأخراته تساوي الحد أو تزيد عليه (${against})`
    case 'exceeds': return `متأخراته تزيد على الحد (${against})`
    case 'too-new': return `عليه ${w.figure(r.arrears)} غير أن عضويته لم تستكمل هذا العدد من السنوات الكاملة`
    case 'permitted': return `مأذون له بالتصويت${r.until ? ` حتى ${day(r.until)}` : ''} (${against})`
    case 'arrangement': return `ملتزم بخطة السداد على أقساط (${against})`
    case 'not-decided': return `لا قرار يسلبه حق التصويت (${against})`
    case 'not-yet-tested': return `لم تكن متأخراته بهذا القدر عند آخر افتتاح (${against})`
  }
}
type MoneyQuestions = Pick<Locale['questions'], 'scale' | 'assessments' | 'contributions-status' | 'honour-roll' | 'account' | 'arrears' | 'vote-clock'>
export const moneyQuestions: MoneyQuestions = {
  ...contributionQuestions,
  scale: {
    asks: (q, w) => `جدول الأنصبة المقررة في ${w.name(q.organisation)} ${forYear(w, q.year)}`,
    established: (q, v, w) => series([
      `جدول الأنصبة المقررة في ${w.name(q.organisation)} ${forYear(w, v.year)} يحدد معدلات ${v.rates.length === 0 ? 'دون أعضاء' : li(counted(v.rates.length, members))}${v.rates.length > 0 ? `: ${someOf(w, v.rates.map(r => `${w.name(r.party)} ${w.figure(r.rate)}`))}` : ''}`,
      `ومجموعها ${w.figure(v.sum)}`, ...v.deviations.map(d => `ومعدل ${w.name(d.party)} (${w.figure(d.rate)}) ${limits[d.by]} البالغ ${w.figure(d.limit)}`),
    ]),
  },
  assessments: {
    asks: (q, w) => `المساهمات المقررة في ميزانية ${w.name(q.organisation)} ${forYear(w, q.year)}`,
    established: (q, v, w) => series([
      `المقرر في ميزانية ${w.name(q.organisation)} ${forYear(w, v.year)}: ${v.members.length === 0 ? 'لا مساهمات' : counted(v.members.length, dues)}${v.totals.length > 0 ? `، ومجموعها ${w.list(v.totals.map(w.figure))}` : ''}${v.members.length > 0 ? ` (${someOf(w, v.members.map(m => `${w.name(m.party)} ${w.figure(m.published ?? m.derived ?? m.net)}`))})` : ''}`,
      ...(v.budget && v.sumOfRates ? [`والميزانية ${w.figure(v.budget)} ومجموع المعدلات ${w.figure(v.sumOfRates)}`] : []), ...besidesAssessed(v, w), ...(v.method ? [`والتقريب ${methods[v.method]}`] : []),
      ...(v.differing.length > 0 ? [`والمنشور يخالف ناتج الجدول والميزانية فيما يخص ${someOf(w, v.differing.map(p => w.name(p)))}`] : []), ...(v.complete ? [] : ['ولا يبيّن السجل أن هذه هي جميعها']),
    ]),
  },
  account: {
    asks: (q, w) => `حساب ${w.name(q.party)} لدى ${w.name(q.organisation)}`,
    established: (q, v, w) => v.ledgers.length === 0 ? `لا مقرر على ${w.name(q.party)} لفائدة ${w.name(q.organisation)} ولا سداد` : series(v.ledgers.flatMap((l, i) => {
      const last = l.statement.at(-1)
      const owing = l.years.filter(y => y.outstanding.value !== '0')
      const head = l.balance.value.startsWith('-') ? `مدفوع مقدماً ${w.figure(l.advance)}` : `المستحق ${w.figure(l.balance)}`
      return [
        `${i === 0 ? `حساب ${w.name(q.party)} لدى ${w.name(q.organisation)}: ` : ''}${head} (${w.term(l.fund)})`,
        ...(l.arrears.value === '0' ? [] : [`منه متأخرات ${w.figure(l.arrears)}`]), ...(owing.length > 0 ? [`غير المسدد: ${w.list(owing.map(y => `${w.figure(y.outstanding)} ${forYear(w, y.year)}`))}`] : []),
        ...(last ? [`الحركة ${forYear(w, last.year)}: الرصيد الافتتاحي ${w.figure(last.opening)}، والمقرر ${w.figure(last.assessed)}، والقيود الدائنة ${w.figure(last.credits)}، والمسدد ${w.figure(last.paid)}، والمشطوب ${w.figure(last.writtenOff)}`] : []),
        ...l.stated.filter(s => s.stated.value !== s.reckoned.value).map(s => `الرصيد المعلن ${w.figure(s.stated)} وناتج القيود ${w.figure(s.reckoned)}`),
      ]
    }).concat(v.rounded.length > 0 ? [`${counted(v.rounded.length, sums)} بأرقام مقربة`] : [])),
  },
  arrears: {
    asks: (q, w) => `متأخرات ${w.name(q.party)} لفائدة ${w.name(q.organisation)}`,
    established: (q, v, w) => v.by.length === 0 ? `لا متأخرات على ${w.name(q.party)} لفائدة ${w.name(q.organisation)}`
      : `متأخرات ${w.name(q.party)} لفائدة ${w.name(q.organisation)}: ${w.figure(v.total)}؛ ${series(v.by.map(b => `${w.figure(b.amount)} (${w.term(b.fund)})${b.years.length > 0 ? ` ${w.list(b.years.map(y => forYear(w, y)))}` : ''}`))}`,
  },
  'vote-clock': {
    asks: (q, w) => `حق ${w.name(q.party)} في التصويت في ${w.name(q.organ)} في ${day(q.on)} من حيث المتأخرات`,
    established: (q, v, w) => series([
      v.now.on === v.ahead.on ? `في ${day(v.ahead.on)} ${v.ahead.may ? 'يثبت' : 'لا يثبت'} حق ${w.name(q.party)} في التصويت في ${w.name(q.organ)}: ${rightSaid(v.ahead, w)}`
        // Where nothing changes until then, the reason is said once.
        : v.now.may === v.ahead.may && rightSaid(v.now, w) === rightSaid(v.ahead, w) ? `${v.now.may ? 'يثبت' : 'لا يثبت'} حق ${w.name(q.party)} في التصويت في ${w.name(q.organ)} الآن، وكذلك في ${day(v.ahead.on)} ما لم يُسدد شيء آخر: ${rightSaid(v.ahead, w)}`
        : `${v.now.may ? 'يثبت' : 'لا يثبت'} الآن حق ${w.name(q.party)} في التصويت في ${w.name(q.organ)} (${rightSaid(v.now, w)})، و${v.ahead.may ? 'يثبت' : 'لا يثبت'} في ${day(v.ahead.on)} ما لم يُسدد شيء آخر: ${rightSaid(v.ahead, w)}`,
      ...(!v.ahead.may && v.ahead.since ? [`ويُفقد حق التصويت اعتباراً من ${day(v.ahead.since)}`] : []),
      ...(v.cure ? [`وسداد ${w.figure(v.cure.amount)} في موعد أقصاه ${day(v.cure.by)} يعيد حق التصويت، ولا يعيده ما نقص عن ذلك بوحدة`] : []), ...(v.loses ? [`ومن دون سداد يُفقد حق التصويت في ${day(v.loses)}`] : []),
    ]),
  },
}
type MoneyWants = Pick<Locale['wants'], Extract<Want['want'], 'scale' | 'balance' | 'exact-sum'>>
export const moneyWants: MoneyWants = {
  scale: (x, w) => `جدول الأنصبة المقررة في ${w.name(x.of)} ${forYear(w, x.year)}`,
  balance: (x, w) => `ما كان مستحقاً على ${w.name(x.of)} لفائدة ${w.name(x.with)} في ${day(x.on)} عند بداية الحساب`,
  'exact-sum': (x, w) => `المبلغ المحدد للواقعة التالية: ${w.act(x.act, 'undated')}، إذ لا يُعرف منه سوى ${isolated(x.written)}`,
}
