/** Arabic of the pages of a State's money. */
import { counted } from './arabic.ts'
import type { StateMoneyMessages } from './state-money-messages.ts'

const organisations = { one: 'منظمة واحدة أخرى لم يثبت حسابها', two: 'منظمتان أخريان لم يثبت حساباهما', few: 'منظمات أخرى لم تثبت حساباتها', many: 'منظمة أخرى لم تثبت حساباتها', other: 'منظمة أخرى لم تثبت حساباتها' }
const amounts = { one: 'مبلغ واحد لا يُعرف إلا بأرقام مقربة', two: 'مبلغان لا يُعرفان إلا بأرقام مقربة', few: 'مبالغ لا تُعرف إلا بأرقام مقربة', many: 'مبلغاً لا تُعرف إلا بأرقام مقربة', other: 'مبلغ لا تُعرف إلا بأرقام مقربة' }
const untold = { one: 'قيد واحد بلا مبلغ', two: 'قيدان بلا مبلغ', few: 'قيود بلا مبلغ', many: 'قيداً بلا مبلغ', other: 'قيد بلا مبلغ' }
const donors = { one: 'جهة واحدة ذُكرت بين المانحين بلا مبلغ', two: 'جهتان ذُكرتا بين المانحين بلا مبلغ', few: 'جهات ذُكرت بين المانحين بلا مبلغ', many: 'جهة ذُكرت بين المانحين بلا مبلغ', other: 'جهة ذُكرت بين المانحين بلا مبلغ' }
const operations = { one: 'عملية واحدة أخرى', two: 'عمليتان أخريان', few: 'عمليات أخرى', many: 'عملية أخرى', other: 'عملية أخرى' }

export const stateMoneyAr: StateMoneyMessages = {
  money: 'الأموال', moneyOf: state => `الأموال: ${state}`, intro: 'المساهمات المقررة والأموال الطوعية ورأس المال والتمويل أربعة أمور لا يُجمع بعضها إلى بعض',
  sections: { dues: 'المساهمات المقررة', voluntary: 'الأموال الطوعية', capital: 'رأس المال', financing: 'التمويل' },
  nothing: { dues: 'لا يعلم السجل بمنظمة تقرر عليها مساهمات', voluntary: 'لا يتضمن السجل أموالاً طوعية منها', capital: 'لا يعلم السجل بمصرف لها حصة في رأس ماله', financing: 'لا يتضمن السجل تمويلاً لها' },
  amount: 'المبلغ', unitOfAll: unit => `المبالغ معبر عنها بوحدة: ${unit}`, notExact: 'تقريباً، أو حد أدنى أو أقصى', withoutAmount: n => counted(n, untold), total: 'المجموع', year: 'السنة', undated: 'السنة غير مذكورة بدقة', from: 'من', to: 'إلى',
  owedNow: 'المستحق', inAdvance: 'المدفوع مقدماً', arrears: 'منه متأخرات', noArrears: 'لا شيء', forYears: years => `السنوات: ${years}`, fund: 'الصندوق', currency: 'العملة',
  account: 'كشف الحساب', statementOf: (state, organisation) => `كشف حساب: ${state}، ${organisation}`, statementOfYear: (state, organisation, year) => `كشف حساب سنة ${year}: ${state}، ${organisation}`,
  statementIntro: 'ما جرى خلال السنة يرد في سطرها، أياً كانت السنة التي سُدد عنها', member: 'العضو', wholeAccount: 'الحساب كاملاً', yearByYear: 'سنة بعد سنة',
  opening: 'المستحق في البداية', assessed: 'المقرر', credits: 'القيود الدائنة', paid: 'المسدد', writtenOff: 'المشطوب', closing: 'المستحق في النهاية', owedAtEnd: 'المستحق في نهاية السنة',
  duesDrawn: (state, organisation, first, last) => `مساهمات ${state} في ${organisation}${first === last ? ` لسنة ${first}` : ` من ${first} إلى ${last}`}: المقرر والمسدد والمستحق في نهاية كل سنة، والجدول يبين الأمر نفسه`,
  contributions: 'مساهمة كل سنة', due: 'موعد الاستحقاق', settled: 'المسدد منها', outstanding: 'غير المسدد', settledOn: 'سُددت بالكامل في', settlement: { 'in-full': 'مسددة بالكامل', overdue: 'متأخرة', 'not-yet-due': 'لم يحل موعدها' },
  movements: 'الحركات', movementsOf: year => `حركات سنة ${year}`, noMovements: 'لا حركات', otherMovements: 'حركات خارج هذه السنوات', forYear: 'عن', statedBalances: 'أرصدة أعلنتها المنظمة', stated: 'المعلن', reckoned: 'ناتج قيود السجل',
  rounded: n => counted(n, amounts), rate: 'النسبة', impliedBudget: 'الميزانية المستنتجة', impliedBudgetNote: 'ما تدل عليه النسبة والمبلغ بقدر ما تسمح به أرقامهما، وليست ميزانية معتمدة',
  toldAssessments: 'المساهمات المقررة كما تذكرها المصادر', accountOpen: 'لم يثبت المسدد ولا المستحق', moreOpen: n => counted(n, organisations),
  right: 'حق التصويت من حيث المتأخرات', rightNow: 'الآن', rightAhead: 'عند الافتتاح المقبل', mayVote: 'يثبت حق التصويت', mayNotVote: 'لا يثبت حق التصويت', cure: (amount, by) => `يعيده سداد ${amount} في موعد أقصاه ${by}`, loses: on => `ومن دون سداد يُفقد في ${on}`,

  voluntaryIntro: 'التعهد والالتزام والمساهمة والصرف أربعة أمور، وما وُعد به ليس مدفوعاً', stage: 'المرحلة', voluntaryStages: { pledge: 'تعهدات', commitment: 'التزامات', contribution: 'مساهمات', disbursement: 'مصروفات' },
  campaign: 'الحملة', campaigns: 'حملات جمع التبرعات', campaignsIntro: 'المبلغ المستهدف ليس حصيلة، والمجموع الذي يعلنه مصدر يُقابل بالتعهدات المنفردة ولا يضاف إليها', outsideCampaigns: 'خارج الحملات',
  pledgedAgainstPaid: 'الوعود مقابل المدفوعات', promised: 'الموعود به', shownPaid: 'ما ثبت دفعه', notShownPaid: 'ما لم يثبت دفعه', presumed: 'دفعة يُفترض أنها منه: المانح نفسه والحملة نفسها', otherUnit: 'ودُفع أيضاً بعملة أخرى', amountNotTold: 'غير مذكور',
  forWhom: 'لفائدة', through: 'عن طريق', purpose: 'الغرض', earmarked: 'مخصص الغرض', inKind: 'عيناً', notComplete: 'لا يصرح السجل بأنه يتضمنها جميعاً، وعدم قيد دفعة لا يعني أنها لم تُدفع',
  sameMoney: 'أموال قد تكون واحدة', sameDeclared: (amount, who) => `${who}: ${amount} تختلف المصادر في تاريخه، وقد حُسب مرة واحدة`, sameSuspected: (amount, who) => `${who}: ${amount} ورد مرتين للغاية نفسها في تاريخين مختلفين، وقد حُسب مرتين وقد يكون واحداً`, eachAct: 'قيداً قيداً',
  by: 'المنظمة', target: 'المبلغ المستهدف', targetNote: 'ما طُلب، لا ما ورد', reported: 'التعهدات كما أُعلنت', explained: 'ما تفسره التعهدات المنفردة', unexplained: 'ما لا تفسره', exceeds: 'زيادة التعهدات المنفردة عليه', held: 'ما ورد ولم يثبت صرفه',
  donors: 'المانحون', donor: 'المانح', silentDonors: n => counted(n, donors), beneficiaries: 'المستفيدون', together: 'معاً', campaignDrawn: campaign => `${campaign}: المستهدف والمعلن والمتعهد به والوارد والمصروف، والجدول يبين الأمر نفسه`,

  forms: { authorised: 'رأس المال المصرح به', subscribed: 'رأس المال المكتتب به', callable: 'رأس المال القابل للاستدعاء', 'called-in': 'رأس المال المستدعى', 'paid-up': 'رأس المال المدفوع' },
  base: 'الحصة من', baseAmount: 'مقدار رأس المال', subscription: 'الاكتتاب', share: 'الحصة', shareOfBase: 'الحصة من كل أساس', shares: 'الأسهم', calledIn: 'المستدعى', overdue: 'المتأخر', callable: 'القابل للاستدعاء', votes: 'الأصوات', ofVotes: 'من مجموع الأصوات', heldIn: 'المملوك',
  shareOverTime: 'تطور الحصة', shareDrawn: (state, bank) => `حصة ${state} من رأس المال المكتتب به ومن رأس المال المصرح به في ${bank} في كل يوم تغيرت فيه، والجدول يبين الأمر نفسه`,

  financingIntro: 'المخطط والموافق عليه والموقع والمصروف والملغى خمسة أمور لا يُجمع بعضها إلى بعض', financingStages: { planned: 'المخطط', approved: 'الموافق عليه', signed: 'الموقع', disbursed: 'المصروف', cancelled: 'الملغى' }, stageNotSaid: 'المرحلة غير مذكورة',
  sumsByStage: 'المبالغ بحسب المرحلة', operationsOnly: 'العمليات المنفردة وحدها، أما المجاميع حتى يوم معين فترد على حدة', totalsTold: 'مجاميع حتى يوم معين كما تذكرها المصادر', totalsNote: 'المجموع حتى يوم معين يتضمن العمليات السابقة له ولا يضاف إلى شيء', projectsCount: 'المشاريع',
  sectors: 'القطاعات', sector: 'القطاع', sectorsTold: when => `كما يذكرها مصدر (${when})`, sectorsReckoned: 'محسوبة من العمليات المعلومة قطاعاتها', otherStages: 'الأمر نفسه في المراحل الأخرى', ofWhole: amount => `من ${amount}`, remainder: 'غير مسمى', over: 'مجموع الحصص يزيد على مائة في المائة',
  sectorsDrawn: (bank, state) => `تمويل ${bank}، والجهة المستفيدة ${state}، موزعاً على القطاعات ومعه ما لا يسميه مصدر، والجدول يبين الأمر نفسه`, strategies: 'استراتيجيات الشراكة', strategiesNote: 'المخطط في كل استراتيجية، وإلى جانبه ما وُقع وما صُرف خلال فترتها', period: 'الفترة', planned: 'المخطط',
  plannedBy: { signed: 'وفقاً لما وُقع', announced: 'وفقاً لما أُعلن' }, signedInPeriod: 'الموقع خلال فترتها', disbursedInPeriod: 'المصروف خلال فترتها', running: 'جارية', byYear: 'بحسب السنة', projects: 'المشاريع والعمليات', project: 'المشروع',
  projectStages: { planned: 'مخطط', approved: 'موافق عليه', signed: 'موقع', effective: 'نافذ', disbursing: 'قيد الصرف', completed: 'منجز', closed: 'مغلق', cancelled: 'ملغى' }, moreProjects: n => counted(n, operations),
  portfolioNotComplete: 'لا يصرح السجل بأنه يتضمن جميع العمليات، وفيما يلي ما يعلمه منها', reference: 'الرقم المرجعي لدى المصرف', inState: 'في', bank: 'المصرف', life: 'مسار المشروع', lifeSays: reached => (reached === null ? 'لا مرحلة معلومة' : `أبعد مرحلة بلغها: ${reached}`),
  steps: { approved: 'الموافقة', signed: 'التوقيع', effective: 'النفاذ', firstDisbursed: 'أول صرف', completed: 'الإنجاز', closed: 'الإغلاق', cancelled: 'الإلغاء' }, stepMarks: { reached: 'تمت', expected: 'متوقعة', notTold: 'غير مذكورة' }, suspended: 'معلق منذ', undisbursed: 'الموقع الذي لم يُصرف بعد',
  disbursedOverTime: 'تطور المصروف', disbursedDrawn: project => `مجموع ما صُرف لمشروع ${project} حتى كل يوم، والجدول يبين الأمر نفسه`,
}
