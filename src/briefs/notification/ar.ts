/** Notifications in Arabic. */
import { arabicArticle, arabicBi as bi, arabicLi as li, locales } from '#locales'
import type { NotificationMessages } from './contract.ts'

const comma = (by: string): string => (by === '' ? '' : `، ${by}`)
const forms = locales.ar.terms

export const ar: NotificationMessages = {
  lang: 'ar', dir: 'rtl', draft: 'مشروع إشعار من الوديع', preview: 'معاينة: لم يُسجَّل هذا الإجراء ولم يُحفظ شيء.',
  depositary: who => `الوديع: ${who ?? '……… (يُستكمل)'}`, reference: 'المرجع: ……… (رقم يضعه الوديع)',
  adopted: (day, place) => `اعتُمد ${place ? `في ${place} ` : ''}بتاريخ ${day}`, headline: (party, action) => (party === null ? action : `${party}: ${action}`), unnamedParty: 'دولة لم يسمّها المصدر',
  forms,
  actions: {
    'opening-for-signature': (a, s) => `فتح باب التوقيع${a.place ? ` (${s.text(a.place)})` : ''}`, 'closing-for-signature': () => 'إغلاق باب التوقيع',
    signature: a => (a.as === 'definitive' ? 'توقيع نهائي' : a.as === 'ad-referendum' ? 'توقيع بشرط الاستشارة' : a.as === 'succession' ? 'خلافة في التوقيع' : 'توقيع'),
    deposit: (a, s) => `${forms[a.of]}${a.succeeds ? ` (خلفاً ${li(s.named(a.succeeds).name)})` : ''}`, 'withdrawal-of-consent': () => 'سحب صك الرضا بالالتزام',
    'provisional-application': () => 'تطبيق مؤقت', 'end-of-provisional-application': () => 'إنهاء التطبيق المؤقت',
    'territorial-extension': (a, s) => `تطبيق إقليمي (${s.text(a.territory)})`, 'end-of-territorial-extension': (a, s) => `إنهاء التطبيق الإقليمي (${s.text(a.territory)})`,
    reservation: () => 'تحفظ', objection: () => 'اعتراض على تحفظ', 'acceptance-of-reservation': () => 'قبول تحفظ',
    'withdrawal-of-reservation': a => (a.articles?.length ? 'سحب جزئي لتحفظ' : 'سحب تحفظ'), 'withdrawal-of-objection': () => 'سحب اعتراض',
    declaration: () => 'إعلان', notification: (a, s) => `إشعار${a.article ? ` بموجب ${s.articles([a.article])}` : ''}`, correction: () => 'تصويب النص بمحضر تصويب',
    denunciation: a => (a.as === 'withdrawal' ? 'انسحاب' : 'نقض'), 'revocation-of-denunciation': () => 'إلغاء إشعار بالنقض', termination: () => 'إنهاء',
  },
  communicates: who => `يُبلغ الوديع${who ? ` (${who})` : ''}، بصفته هذه، بما يلي:`,
  effected: day => `تم الإجراء المذكور أعلاه في ${day}.`, datedSo: when => `تم الإجراء المذكور أعلاه في يوم لا يعرفه السجل إلا على هذا النحو: ${when}.`, received: day => `ورد الصك في ${day}.`, executed: day => `وُقّع الصك في ${day}.`,
  textHeading: action => `النص: ${action}`, articlesConcerned: articles => `الأحكام المعنية: ${articles}.`, noText: 'لا يتضمن السجل النص.',
  followsHeading: 'ما يترتب على ذلك', accordingTo: (articles, _, instrument) => `وفقاً ${li(articles)}${instrument ? ` من ${instrument.name}` : ''}`,
  entersIntoForce: (i, day, by, past) => `${past ? 'بدأ' : 'يبدأ'} نفاذ ${i.name} في ${day}${comma(by)}: فقد استكمل الإجراء المذكور أعلاه شرط بدء النفاذ.`, provisionally: (i, day, by) => `يُطبَّق ${i.name} تطبيقاً مؤقتاً اعتباراً من ${day}${comma(by)}.`,
  progress: {
    instruments: (have, need) => `الصكوك المودعة من الصكوك اللازمة لبدء النفاذ: ${have} من ${need}.`, fraction: (have, need) => `الصكوك المودعة من الصكوك اللازمة لبدء النفاذ: ${have} من ${need}.`,
    every: (have, need) => `الصكوك المودعة من صكوك الدول التي يسمّيها النص: ${have} من ${need}.`, weight: (have, need, unit) => `تمثل الصكوك المودعة ${have} من ${need} ${unit} مما يلزم لبدء النفاذ.`,
    participants: (have, need) => `المشاركون الذين استكملوا كل ما يُشترط لبدء النفاذ: ${have} من ${need}.`, signatures: (have, need) => `التوقيعات الصادرة من التوقيعات اللازمة: ${have} من ${need}.`,
    'in-force': null, 'not-before': null, all: null, any: null,
  },
  entersForParty: (i, p, day, by, past) => `${past ? 'بدأ' : 'يبدأ'} نفاذ ${i.name} بالنسبة إلى ${p.name} في ${day}${comma(by)}.`, notYetForParty: (i, p) => `لم يبدأ بعد نفاذ ${i.name} بالنسبة إلى ${p.name}: لم يُستوف شرط بدء النفاذ.`,
  openForParty: (i, p) => `لا يُثبت السجل يوم بدء نفاذ ${i.name} بالنسبة إلى ${p.name}.`, boundProvisionally: (i, p, day) => `يسري ${i.name} مؤقتاً على ${p.name} اعتباراً من ${day}.`,
  signatoryOnly: (i, p) => `لا يترتب على هذا التوقيع بعدُ التزام ${p.name} ${bi(i.name)}.`, consentTakenBack: (i, p) => `لم يعد صك ${p.name} محسوباً بين صكوك الرضا بالالتزام ${bi(i.name)}.`,
  ceases: (i, p, day, by) => `ينتهي التزام ${p.name} ${bi(i.name)} في ${day}${comma(by)}.`, ceasesOpen: (i, p) => `لا يُثبت السجل يوم انتهاء التزام ${p.name} ${bi(i.name)}.`,
  objectionsUntil: (p, day, notified, supposed) => `تُقدَّم الاعتراضات على تحفظ ${p.name} في موعد أقصاه ${day}، أي في غضون اثني عشر شهراً من الإشعار به ${supposed ? `إذا صدر في ${notified}` : `في ${notified}`}؛ وللدولة التي ترضى بالالتزام لاحقاً مهلة حتى يوم رضاها إن كان بعد ذلك.`,
  textAllows: 'يجيز النص التحفظ صراحة، ولا يلزم قبوله.', textForbids: 'يحظر النص هذا التحفظ، وما يترتب عليه مختلف فيه بين الدول.',
  madeLate: 'صدر التحفظ بعد الرضا بالالتزام، فلا يُقبل إلا إذا لم يُقدَّم أي اعتراض في الأجل المحدد.',
  concerns: {
    objection: (of, articles, on) => `ينصب الاعتراض على تحفظ ${of.name}${articles ? ` المتعلق بما يلي: ${articles}` : ''}، الصادر في ${on}.`, 'acceptance-of-reservation': (of, articles, on) => `يتعلق القبول بتحفظ ${of.name}${articles ? ` على ما يلي: ${articles}` : ''}، الصادر في ${on}.`,
    'withdrawal-of-reservation': (_, articles, on) => `يتعلق السحب بالتحفظ الصادر في ${on}${articles ? ` على ما يلي: ${articles}` : ''}.`, 'withdrawal-of-objection': (of, articles, on) => `يتعلق السحب بالاعتراض على تحفظ ${of.name}${articles ? ` على ما يلي: ${articles}` : ''}، المقدَّم في ${on}.`,
    'revocation-of-denunciation': (_, __, on) => `يتعلق الإلغاء بالإشعار الصادر في ${on}.`,
  },
  precludes: (p, o) => `تعارض ${p.name} بدء النفاذ بينها وبين ${o.name}.`, late: day => `كان أجل الاعتراض قد انتهى في ${day}.`,
  takesEffect: day => `يسري ذلك اعتباراً من ${day}.`, terminates: (i, day) => `ينتهي نفاذ ${i.name} بالنسبة إلى جميع أطرافه في ${day}.`, openUntil: day => `باب التوقيع مفتوح حتى ${day}.`, madeUntil: day => `أُبدي لمدة تنتهي في ${day}.`, proposedOn: day => `اقتُرح التصويب في ${day}.`,
  nothingFollows: 'لا يتغير أي تاريخ في السجل بسبب هذا الإجراء.', closing: '……… (المكان)، ……… (اليوم)',
  annexTable: (i, asAt) => `المرفق الأول: حالة ${i.name} في ${asAt}`, annexDates: 'المرفق الثاني: التواريخ المتغيرة', noDates: 'لا شيء.',
  columns: { participant: 'المشارك', signature: 'التوقيع', consent: 'الرضا بالالتزام', standing: 'الصفة', what: 'الموضوع', before: 'قبل', after: 'بعد' },
  standings: { party: 'طرف', 'contracting-state': 'دولة متعاقدة', 'bound-provisionally': 'ملتزم مؤقتاً', signatory: 'موقّع', denounced: 'نقض', withdrawn: 'انسحاب', 'consent-withdrawn': 'سحب الرضا بالالتزام', terminated: 'منتهٍ', 'not-a-party': 'غير طرف' },
  standingSince: (standing, day) => `${standing}${day ? ` منذ ${day}` : ''}`, inForceFrom: (standing, day) => `${standing}؛ يبدأ النفاذ بالنسبة إليه في ${day}`,
  consentOn: (form, day) => `${form}، ${day}`, cites: (instrument, article) => `${instrument}، ${arabicArticle(article)}`,
  entryIntoForceOf: i => `بدء نفاذ ${i.name}`, provisionalForceOf: i => `التطبيق المؤقت ${li(i.name)}`, notEstablished: 'غير ثابت', disputed: 'مختلف فيه',
  remarks: 'للمكتب، وليس جزءاً من الإشعار', unread: provisions => `لم يقارن أحد بعدُ هذه الأحكام بالنص الأصلي: ${provisions}.`, unverified: 'سُجّل الإجراء دون مصدر أمكن التحقق منه.', namesMissing: '* لا يتضمن السجل صيغة عربية، فوردت الصيغة الإنكليزية.', openRemark: 'لا يُثبت السجل كل ما تقدم؛ والأمر chancery why يبيّن ما ينقصه.',
}
