/** Arabic of the pages of treaties. */
import { counted } from './arabic.ts'
import type { TreatyMessages } from './treaty-messages.ts'

const instruments = { one: 'صك واحد', two: 'صكان', few: 'صكوك', many: 'صكاً', other: 'صك' }

export const treatyPagesAr: TreatyMessages = {
  topics: {
    organisation: 'تأسيس المنظمات', 'law-of-treaties': 'قانون المعاهدات', 'diplomatic-relations': 'العلاقات الدبلوماسية والقنصلية', 'human-rights': 'حقوق الإنسان', environment: 'البيئة', trade: 'التجارة', 'economic-cooperation': 'التعاون الاقتصادي',
    finance: 'المالية والتنمية', 'food-and-agriculture': 'الأغذية والزراعة', crime: 'الجريمة والإرهاب', disarmament: 'نزع السلاح', culture: 'الثقافة والعلم والتعليم', labour: 'العمل', health: 'الصحة', transport: 'النقل والاتصالات',
    'law-of-the-sea': 'قانون البحار', 'intellectual-property': 'الملكية الفكرية', disputes: 'تسوية المنازعات', 'privileges-and-immunities': 'الامتيازات والحصانات', other: 'مواضيع أخرى',
  },
  topic: 'الموضوع', noTopic: 'دون موضوع', all: 'الكل', inForceWord: 'نافذ', notInForceWord: 'غير نافذ أو غير ثابت', filterBy: what => `التصفية بحسب: ${what}`, inForceOrMeter: 'نافذ منذ، أو ما بلغه',
  have: 'الموجود', need: 'المطلوب', treatiesOf: party => `معاهدات ${party}`, wholeList: n => `المعاهدات كلها بحسب الموضوع والصفة (${n})`,
  byLetter: 'بحسب الحرف الأول', nothingDoneYet: day => `لم يكن قد صدر بشأنه شيء حتى هذا اليوم؛ وأول قيد في السجل مؤرخ ${day}`, nothingKnownYet: day => `لم يكن السجل يعلم بأي قيد بشأنه حتى يوم العلم هذا؛ وأول ما عُلم منه كان في ${day}`, sameWant: 'غير ثابت: والمطلوب هو نفسه المطلوب لبدء النفاذ',
  consent: 'شكل الرضا', inForceForIt: 'نافذ بالنسبة إليه منذ', notYetFrom: day => `اعتباراً من ${day}`, formerName: name => `باسم ${name}`, thenNamed: 'الاسم آنذاك', code: 'الرمز', executed: 'تاريخ الصك', received: 'الورود', effect: 'سريان الأثر من', onThisPage: 'في هذه الصفحة',
  notes: 'الحواشي: التحفظات والاعتراضات والإعلانات', note: n => `الحاشية ${n}`, articles: (n, list) => `${n === 1 ? 'المادة' : n === 2 ? 'المادتان' : 'المواد'} ${list}`, objections: 'الاعتراضات', toReservationOf: party => `على تحفظ ${party}`, toReservationsOf: 'على تحفظات', backToTable: party => `العودة إلى ${party} في الجدول`,
  precludes: 'يحول دون بدء النفاذ بين الطرفين', late: 'بعد انقضاء المهلة', withdrawn: 'مسحوب', notified: day => `أشعر به الوديع في ${day}`, silenceUntil: day => `يجوز الاعتراض حتى ${day}؛ ثم يعد السكوت قبولاً`,
  silenceOver: day => `انقضت مهلة الاعتراض في ${day}`, awaitsAcceptance: organisation => `لا يسري أثره قبل قبول الجهاز المختص له: ${organisation}`, maintained: 'أُبقي عليه من تحفظات الدولة السلف', silenceUnknown: 'لا إشعار من الوديع في السجل: يتعذر حساب أشهر السكوت الاثني عشر',
  standingOfReservation: { 'in-effect': 'ساري الأثر', withdrawn: 'مسحوب', expired: 'منقضٍ', 'not-confirmed': 'لم يُثبَّت عند التعبير عن الرضا', 'domestic-only': 'وارد في القانون الداخلي وحده', impermissible: 'يحظره النص' },
  since: (what, day) => `${what} منذ ${day}`, endedOn: (what, day) => `${what} في ${day}`, acceptedBy: (party, day) => `قبول صريح من ${party} في ${day}`, reference: 'المرجع', until: day => `حتى ${day}`, territory: 'الإقليم', text: 'النص',
  meter: 'في الطريق إلى النفاذ', of: (have, need, unit) => `${have} من ${need}${unit === null ? '' : ` ${unit}`}`, moreThanNeeded: (have, need, unit) => `${have}${unit === null ? '' : ` ${unit}`} (والمطلوب ${need})`, held: figures => `${figures} في السجل`, notComplete: 'محسوب مما يتضمنه السجل، وهو لا يعلن اكتماله', namedInText: n => `من يسمّيهم النص، وعددهم ${n}`,
  met: day => `استوفي في ${day}`, notMet: 'لم يستوف بعد', dayNotEstablished: 'اكتمل العدد المطلوب، واليوم غير ثابت', allOf: 'يلزم استيفاء ما يلي كله', anyOf: 'يكفي استيفاء واحد مما يلي',
  nextWouldDo: (n, list) => (n === 1 ? `التالي الذي يكفي صكه: ${list}` : `التالون الذين تكفي صكوكهم (${n}): ${list}`), alsoCould: n => `آخرون تُحتسب صكوكهم: ${n}`, everyoneOf: n => (n === 1 ? 'الصك الناقص الوحيد' : `الصكوك الناقصة، وكلها لازم (${n})`),
  ifToday: (asAt, day) => `لو ورد الناقص في ${asAt} لبدأ النفاذ في ${day}`, ifTodayNot: 'لا تكفي الإيداعات وحدها لبدء النفاذ', willEnter: day => `استوفي الشرط؛ ويبدأ النفاذ في ${day}`,
  timeline: 'صكوك الرضا عبر الزمن', timelineSays: (n, from, to) => `${counted(n, instruments)} من ${from} إلى ${to}، معدودة بحسب ورودها`, needed: n => `المطلوب: ${n}`, conditionMet: 'استيفاء الشرط', inForceMark: 'النفاذ', asTable: 'الرسم في شكل جدول', atMost: 'تُعدّ الصكوك التي لا يُعرف يومها إلا تقريباً من آخر يوم يمكن أن تكون قد وردت فيه؛ ويعدّها الخط المتقطع من أول يوم', number: 'الترتيب', unnamedState: 'دولة لم يسمّها المصدر',
  amendments: 'التعديلات', amendedBy: 'عدّله', missing: 'من لم ينضم بعد', missingIntro: n => `من يجوز له أن يصبح طرفاً وليس كذلك: ${n}`, domesticSteps: 'الخطوات الداخلية', tookBack: 'سُحب صك الرضا',
  corrections: 'التصويبات وإشعارات الوديع', download: what => `${what}: الجدول بصيغة`,
  between: 'بين الأطراف', betweenParties: instrument => `بين أطراف ${instrument}`, betweenTwo: (a, b) => `بين ${a} و${b}`,
  relations: { 'in-force': 'نافذ بلا تغيير', 'applied-provisionally': 'مطبَّق مؤقتاً', modified: 'معدَّل', 'not-applied': 'لا ينطبق جزئياً', precluded: 'غير نافذ (اعتراض)', 'not-in-force': 'غير نافذ', impermissible: 'تحفظ محظور', pending: 'معلّق', unsettled: 'غير ثابت', open: 'الرضا غير ثابت', disputed: 'مختلف فيه' },
  relationMeans: {
    'applied-provisionally': 'لم يبدأ النفاذ بعد؛ يطبّقه أحد الطرفين أو كلاهما بصفة مؤقتة',
    'in-force': 'نافذ بين الطرفين دون أن يغيّره تحفظ', modified: 'نافذ، مع أحكام غيّرها تحفظ مقبول', 'not-applied': 'نافذ، ولا تنطبق الأحكام التي يتعلق بها التحفظ والاعتراض',
    precluded: 'غير نافذ بين الطرفين بسبب اعتراض', 'not-in-force': 'غير نافذ بين الطرفين: ليس كلاهما ملتزماً', impermissible: 'نافذ؛ والنص يحظر التحفظ، وأثر ذلك مختلف فيه بين الدول', pending: 'نافذ؛ ولا تزال مهلة الاعتراض قائمة، والسكوت حتى ذلك اليوم قبول',
    unsettled: 'نافذ؛ ولا يستطيع السجل بيان ما إذا كان التحفظ قد قُبل بالسكوت: إما لأن الإشعار غير وارد فيه أو لأن اكتماله غير معلن', open: 'لا يُثبت السجل ما إذا كان الطرفان ملتزمين', disputed: 'تختلف المصادر بشأنه',
  },
  pendingUntil: day => `معلّق حتى ${day}`, choosePair: 'بين طرفين منهم', firstParty: 'الطرف الأول', secondParty: 'الطرف الآخر', matrix: 'المصفوفة', matrixSays: (rows, columns) => `ما يسري بين كل طرف (${rows}) وكل من له تحفظات (${columns})؛ ويُمرَّر الجدول داخل إطاره`,
  perReservation: 'تحفظاً بعد تحفظ', whatHolds: 'ما يسري بين الأطراف', reservationsOf: party => `تحفظات ${party}`, noReservations: instrument => `لا تحفظ ساري الأثر على ${instrument}: فهو ينطبق بين أي طرفين دون تغيير`, noReservationsKnown: instrument => `لا يتضمن السجل أي تحفظ على ${instrument}، ولا يعلن اكتمال قائمته`,
  unmodified: 'لا يغيّره أي تحفظ بين الطرفين', unmodifiedKnown: 'لا يتضمن السجل تحفظاً يغيّره بين الطرفين', modifications: 'أثر التحفظات والاعتراضات', reservation: 'التحفظ', by: 'صاحبه', provisions: 'الأحكام', allProvisions: 'غير مسماة',
  effects: { modified: 'معدَّلة في حدود التحفظ', 'not-applied': 'لا تنطبق في حدود التحفظ', precluding: 'غير نافذ بين الطرفين', pending: 'معلّق', impermissible: 'يحظره النص، وأثره مختلف فيه' },
  acceptances: { expressly: 'مقبول صراحة', 'by-silence': 'مقبول بالسكوت', 'by-the-text': 'يجيزه النص' }, effectOf: 'الأثر', acceptance: 'القبول', objection: 'الاعتراض', silenceEnds: 'نهاية مهلة الاعتراض', consentOfEach: 'موقف كل منهما منه', amendmentsBetween: 'التعديلات الملزمة للطرفين',
  complete: 'يعلن السجل اكتمال ما فيه من تحفظات واعتراضات', incomplete: 'لا يعلن السجل اكتمال ما فيه من تحفظات واعتراضات', samePair: 'طرفان مختلفان', wantsParty: instrument => `رمز طرف في ${instrument}`,
}
