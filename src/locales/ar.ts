/** Arabic, as the documents of international organisations write it: verbal nouns where the gender of a State would have to be known. */
import { decimalOf, inScale, partsOfSessionKey, type Figure, type Words } from '#acts'
import { briefMoney } from './arabic-brief-money.ts'
import { isWhenError, parseWhen } from '#calendar'
import type { AtRate } from '#claims'
import type { Consent, Seat, Want } from '#law'
import { agendaAr } from './agenda-ar.ts'
import { article, between, bi, counted, dated, day, forPeriod, fractionWords, isolated, li, month, names, onDay, ordinal, ordinalDay, series, since, year } from './arabic.ts'
import { actNamed, actUnknown } from './arabic-acts.ts'
import { capitalQuestions, capitalTerms, capitalWords } from './arabic-capital.ts'
import { dealingQuestions, dealingWords } from './arabic-dealings.ts'
import { moneyQuestions, moneyTerms, moneyWants, moneyWords } from './arabic-money.ts'
import { portfolioQuestions, portfolioTerms, portfolioWords } from './arabic-portfolio.ts'
import { officeQuestions, officeTerms, officeWords } from './arabic-offices.ts'
import { bureauMore, organQuestions, organTerms, organWants, organWords, standingMore } from './arabic-organs.ts'
import { articles, endedConsent, treatyQuestions, treatyWants } from './arabic-treaties.ts'
import { voluntaryQuestions, voluntaryWords } from './arabic-voluntary.ts'
import { votingQuestions, votingTerms, votingWants, votingWords } from './arabic-voting.ts'
import { dealingPagesAr } from './dealing-pages-ar.ts'
import { decisionPagesAr } from './decision-pages-ar.ts'
import type { LocaleOf } from './locale.ts'
import { organPagesAr } from './organ-pages-ar.ts'
import { orgMoneyAr } from './org-money-ar.ts'
import { stateMoneyAr } from './state-money-ar.ts'
import { treatyPagesAr } from './treaty-pages-ar.ts'
import { withoutUnit } from './words.ts'

/** A date as it stands in an act, which the register keeps as EDTF. */
const written = (w: Words, text: string): string => { const x = parseWhen(text); return isWhenError(x) ? isolated(text) : w.when(x) }
const place = (at: string | null): string => (at === null ? '' : /^\d+$/.test(at) ? `، الفقرة ${at}` : `، ${isolated(at)}`)
/** An implied figure as people read it: no more digits than it can have. */
const rough = (f: Figure): Figure => inScale(decimalOf(f), f.unit)
const range = (w: Words, low: Figure, high: Figure): string => `بين ${w.figure(low.unit === high.unit ? withoutUnit(low) : low)} و${w.figure(high)}`
/** By what title a seat is held. */
const title = (w: Words, s: Seat): string => {
  switch (s.by) {
    case 'preceding-chair': case 'current-chair': case 'succeeding-chair': return `${w.term(s.by)} ${li(w.name(s.of))}`
    case 'host': return `دولة مقر ${w.name(s.of)}`
    case 'ex-officio': return `بحكم المنصب: ${w.name(s.of)}`
    case 'elected': return `بالانتخاب: ${w.name(s.of)}`
    case 'permanent': case 'member': return w.term(s.by)
  }
}
const wants: { readonly [K in Want['want']]: (want: Extract<Want, { want: K }>, w: Words) => string } = {
  ...treatyWants, ...organWants, ...votingWants, ...moneyWants,
  deposit: (x, w) => `إيداع صك الرضا بالالتزام من جانب ${w.name(x.party)} لدى وديع ${w.name(x.instrument)}`,
  'more-instruments': (x, w) => `${counted(x.need - x.have, { one: 'صك واحد إضافي', two: 'صكان إضافيان', few: 'صكوك إضافية', many: 'صكاً إضافياً', other: 'صك إضافي' })} من صكوك الرضا بالالتزام ${bi(w.name(x.instrument))} (أُودع ${w.number(x.have)} من ${w.number(x.need)})`,
  'more-signatures': (x, w) => `${counted(x.need - x.have, { one: 'توقيع واحد إضافي', two: 'توقيعان إضافيان', few: 'توقيعات إضافية', many: 'توقيعاً إضافياً', other: 'توقيع إضافي' })} على ${w.name(x.instrument)} (ورد ${w.number(x.have)} من ${w.number(x.need)})`,
  clause: (x, w) => `حكم في ${w.name(x.instrument)} بشأن ${x.clause === 'denunciation' ? 'النقض أو الانسحاب' : w.term(x.clause)} (فإما أن النص لا يورده وإما أن السجل لا يتضمنه)`,
  'other-instrument': (x, w) => `دخول ${w.name(x.other)} حيز النفاذ، إذ يتوقف عليه نفاذ ${w.name(x.instrument)}`,
  'day-reached': x => `حلول ${day(x.day)}`,
  successor: (x, w) => `تحديد الدولة التي تستمر بها أو تخلف ${w.name(x.of)}، إن وُجدت، إذ لم تعد قائمة بهذا الاسم`,
  admission: (x, w) => `قبول عضوية ${w.name(x.of)} في ${w.name(x.to)}`,
  coverage: (x, w) => `إقرار باكتمال السجل فيما يخص ${w.term(x.question)} (${w.name(x.of)}) في ${day(x.on)}؛ فسكوته قبل ذلك لا يثبت شيئاً`,
  'day-of-act': (x, w) => `اليوم المحدد للواقعة التالية: ${w.act(x.act, 'undated')}، إذ لا يُعرف من تاريخها سوى «${written(w, x.written)}»`,
  session: (x, w) => `قيد دورة عادية ${li(w.name(x.organ))}`,
  designation: (x, w) => `تحديد الدولة المضيفة ${li(w.session(x.session))}`,
  law: (x, w) => `الصك المنشئ الساري على ${w.name(x.organisation)} في ${day(x.on)}`,
  rule: (x, w) => `قاعدة في قانون ${w.name(x.of)} بشأن ${w.term(x.question)}`,
  'office-holder': (x, w) => `انتخاب أو تعيين في منصب ${w.name(x.office)}`,
  assessment: (x, w) => `تحديد المساهمة المقررة على ${w.name(x.of)} في ميزانية ${w.name(x.by)} ${forPeriod(written(w, x.year))}`,
  budget: (x, w) => `الميزانية ${forPeriod(written(w, x.year))}${x.of ? ` (${w.name(x.of)})` : ''}`,
  subscription: (x, w) => `اكتتاب ${w.name(x.by)} في رأس مال ${w.name(x.in)}`,
  capital: (x, w) => `رأس مال ${w.name(x.of)} (${w.term(x.form)})`,
  rate: (x, w) => `سعر ${w.unit(x.of)} مقابل ${w.unit(x.in)} في تاريخ قريب من ${day(x.on)}`,
  act: (x, w) => `قيد من نوع «${w.name(x.kind)}» يذكر ${names(w, x.of)}`,
  source: (x, w) => `وثيقة ثانية في الموضوع نفسه (${w.term(x.for)})`,
}
const want = (x: Want, w: Words): string => (wants[x.want] as (x: Want, w: Words) => string)(x, w)
/** A rate of another time is told as such; within a quarter it is taken for the rate of the day. */
const away = (days: number): string => {
  if (days <= 92) return ''
  const far = days > 730 ? counted(Math.round(days / 365), { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' }) : counted(Math.round(days / 30.4), { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهراً', other: 'شهر' })
  return `، بفارق زمني قدره نحو ${far}`
}
const atRate = (w: Words, n: AtRate): string => (n.converted ? ` (أي ${w.figure(n.converted)} بالسعر المقيد${n.rateOn ? ` بتاريخ ${w.when(n.rateOn)}${away(n.rateDaysOff ?? 0)}` : ''})` : '')
const awaiting = (on: Consent['inForceOn']): string =>
  on === 'not-yet' ? 'ولم يبدأ النفاذ بحقها بعد' : on === 'not-shown' ? 'وما يتضمنه السجل لا يكفي لبدء النفاذ، ولا يصرّح السجل باكتمال ما لديه من صكوك' : on ? `ويبدأ النفاذ بحقها في ${day(on)}` : 'ولم يثبت ما إذا كان النفاذ قد بدأ بحقها'
const base = (w: Words, word: string): string => (word === 'budget' ? 'الميزانية' : `رأس المال ${w.term(word)}`)

export const ar: LocaleOf<'ar'> = {
  lang: 'ar', dir: 'rtl', name: 'العربية', intl: 'ar-u-nu-latn',
  terms: {
    ...organTerms, ...votingTerms, ...officeTerms, ...moneyTerms, ...portfolioTerms, ...capitalTerms,
    membership: 'العضوية', 'observer-status': 'صفة المراقب',
    'permanent-mission': 'بعثة دائمة', 'permanent-delegation': 'مندوبية دائمة', embassy: 'سفارة',
    organisation: 'منظمة', 'principal-organ': 'جهاز رئيسي', 'standing-committee': 'لجنة دائمة', committee: 'لجنة', 'subsidiary-organ': 'جهاز متفرع', 'specialised-institution': 'مؤسسة متخصصة', 'affiliated-institution': 'مؤسسة منتمية', 'group-entity': 'كيان تابع للمجموعة', office: 'مكتب',
    ordinary: 'عادية', extraordinary: 'استثنائية', emergency: 'استثنائية طارئة', resumed: 'مستأنفة', thematic: 'مواضيعية', preparatory: 'تحضيرية',
    instrument: 'صك', resolution: 'قرار', decision: 'مقرر', declaration: 'إعلان', communique: 'بيان ختامي', plan: 'خطة', programme: 'برنامج', rules: 'لائحة', emblem: 'شعار', budget: 'ميزانية', report: 'تقرير', statement: 'بيان',
    expiry: 'انتهاء المدة', resignation: 'استقالة', death: 'وفاة', removal: 'إعفاء', other: 'غير ذلك',
    designated: 'تقرر', begun: 'بدأ', 'handed-over': 'جرى تسليمه',
    asked: 'مطلوب', promised: 'موعود به', given: 'معلن',
    'subject-to-ratification': 'رهناً بالتصديق', definitive: 'توقيع نهائي', 'ad-referendum': 'بشرط الاستشارة',
    ratification: 'تصديق', acceptance: 'قبول', approval: 'موافقة', accession: 'انضمام', succession: 'خلافة', 'formal-confirmation': 'إقرار رسمي', 'definitive-signature': 'توقيع نهائي', 'consent-to-be-bound': 'رضا بالالتزام', application: 'تطبيق', 'notification-of-completion': 'إشعار باستكمال الإجراءات الداخلية', 'ratification-or-accession': 'تصديق أو انضمام',
    denunciation: 'نقض', withdrawal: 'انسحاب',
    parliament: 'موافقة البرلمان', law: 'قانون', decree: 'مرسوم', publication: 'نشر', 'law-in-force': 'نفاذ القانون',
    'on-signature': 'عند التوقيع', 'on-deposit': 'عند الإيداع', 'in-domestic-law': 'في القانون الداخلي',
    authorised: 'المصرح به', subscribed: 'المكتتب فيه', 'called-in': 'المستدعى', 'paid-up': 'المدفوع',
    approved: 'معتمد', signed: 'موقّع', disbursed: 'مصروف', planned: 'مخطط',
    announced: 'معلن',
    proposed: 'الطرح', endorsed: 'التأييد', experts: 'بحث الخبراء', drafted: 'صياغة المشروع', adopted: 'الاعتماد', founded: 'التأسيس', 'in-force': 'النفاذ',
    fulfilled: 'تحقق', 'partly-fulfilled': 'تحقق جزئياً', dropped: 'صُرف النظر عنه', overtaken: 'تجاوزته الأحداث',
  },
  words: {
    ...organWords, ...votingWords, ...officeWords, ...dealingWords, ...moneyWords, ...portfolioWords, ...capitalWords, ...voluntaryWords,
    'asian-pacific': 'آسيا والمحيط الهادئ', 'eastern-european': 'أوروبا الشرقية', 'latin-american-caribbean': 'أمريكا اللاتينية والكاريبي', weog: 'أوروبا الغربية ودول أخرى',
    asian: 'الدول الآسيوية', arab: 'الدول العربية', african: 'الدول الأفريقية', european: 'الدول الأوروبية', 'latin-american': 'دول أمريكا اللاتينية',
    member: 'عضو', observer: 'مراقب', suspended: 'عضو معلَّق العضوية', none: 'لا عضو ولا مراقب',
    party: 'طرف', 'contracting-state': 'دولة متعاقدة', 'bound-provisionally': 'ملتزم بصفة مؤقتة', signatory: 'موقّع', denounced: 'طرف سابق (بالنقض)', withdrawn: 'طرف سابق (بالانسحاب)', 'consent-withdrawn': 'سُحب رضاه قبل أن يُلزمه', terminated: 'طرف سابق (بإنهاء الصك)', 'not-a-party': 'غير طرف',
    impermissible: 'يحظره النص',
    'in-effect': 'قائم', 'reservation-withdrawn': 'مسحوب', expired: 'منقضٍ', 'not-confirmed': 'غير مؤكَّد', 'domestic-only': 'في القانون الداخلي فحسب',
    'list-of-concessions': 'قائمة التنازلات', 'confirmation-of-signature': 'تأكيد التوقيع', 'intention-not-to-become-a-party': 'عدم اعتزام الانضمام كطرف', 'non-provisional-application': 'عدم التطبيق المؤقت',
    'preceding-chair': 'الرئاسة السابقة', 'current-chair': 'الرئاسة الحالية', 'succeeding-chair': 'الرئاسة المقبلة', host: 'دولة المقر', 'ex-officio': 'بحكم المنصب', permanent: 'مقعد دائم', elected: 'منتخب', chair: 'الرئيس', 'vice-chair': 'نائب الرئيس', rapporteur: 'المقرر',
    standing: 'العضوية وصفة المراقب', members: 'العضوية', presidency: 'الرئاسة', troika: 'الترويكا', composition: 'التشكيل', 'seats-held': 'التشكيل', 'office-holder': 'مدة شغل المنصب', 'entry-into-force': 'بدء النفاذ', 'provisional-force': 'التطبيق المؤقت', 'later-parties': 'الأطراف اللاحقة', 'open-to': 'من يجوز له أن يصبح طرفاً', consent: 'الرضا بالالتزام', meter: 'مدى استيفاء شروط بدء النفاذ', reservations: 'التحفظات والاعتراضات', between: 'ما يلزم طرفين أحدهما تجاه الآخر', 'treaties-in-force': 'المعاهدات النافذة', 'missing-parties': 'من يجوز له بعدُ أن يصبح طرفاً', dues: 'المساهمات المقررة', 'capital-share': 'الحصص في رأس المال', visits: 'الزيارات', 'law-applied': 'القانون الساري',
    transport: 'النقل', finance: 'المالية', sme: 'المؤسسات الصغيرة والمتوسطة', 'finance-and-sme': 'المالية والمؤسسات الصغيرة والمتوسطة', 'small-business-and-finance': 'المؤسسات الصغيرة والمتوسطة والمالية', agriculture: 'الزراعة', energy: 'الطاقة', education: 'التعليم', health: 'الصحة', industry: 'الصناعة', water: 'المياه', 'water-and-sanitation': 'المياه والصرف الصحي', 'information-and-communication': 'المعلومات والاتصالات', urban: 'الخدمات البلدية',
    'appointment-of-secretary-general': 'تعيين الأمين العام', 'election-to-security-council': 'الانتخاب لعضوية مجلس الأمن', 'election-to-economic-and-social-council': 'الانتخاب لعضوية المجلس الاقتصادي والاجتماعي', 'designation-of-chairmanship': 'تحديد الدولة التي تتولى الرئاسة',
    'election-of-secretary-general': 'انتخاب الأمين العام', 'election-of-president': 'انتخاب الرئيس', 'affiliated-status': 'صفة المؤسسة المنتمية', 'special-representatives': 'تعيين الممثلين الخاصين', 'standing-committees': 'إنشاء اللجان الدائمة', 'subsidiary-organs': 'إنشاء الأجهزة المتفرعة', 'specialised-institutions': 'إنشاء المؤسسات المتخصصة', 'election-of-commission': 'انتخاب أعضاء الهيئة', 'extraordinary-summit': 'عقد دورة استثنائية للقمة', 'appointment-of-assistant-secretaries-general': 'تعيين الأمناء العامين المساعدين', 'appointment-of-special-representatives': 'تعيين الممثلين الخاصين', 'admission-of-members': 'قبول الأعضاء', 'admission-of-observers': 'منح صفة المراقب', 'adoption-of-budget': 'اعتماد الميزانية', 'approval-of-budget': 'إقرار الميزانية', 'amendment-of-charter': 'تعديل الميثاق', 'establishment-of-organs': 'إنشاء الأجهزة', 'rules-of-procedure': 'اعتماد النظام الداخلي',
    for: 'مؤيد', against: 'معارض', abstaining: 'ممتنع', abstentions: 'ممتنع', invalid: 'باطل', 'not-voting': 'غير مصوّت',
    collected: 'مبالغ محصّلة', pledged: 'مبالغ متعهد بها', target: 'مبلغ مستهدف', paid: 'مبالغ مسددة', assessed: 'مبالغ مقررة', contributed: 'مساهمات طوعية',
    states: 'الدول', ministers: 'الوزراء', observers: 'المراقبون', institutions: 'المؤسسات', organisations: 'المنظمات', 'heads-of-state': 'رؤساء الدول',
    'vclt-1969': 'اتفاقية فيينا لقانون المعاهدات', 'vcssrt-1978': 'اتفاقية فيينا لخلافة الدول في المعاهدات', 'chancery.counting-rules': 'قواعد العد في السجل',
  },
  units: {
    '%': { other: '#\u00a0في المائة' }, USD: { few: '# دولارات أمريكية', many: '# دولاراً أمريكياً', other: '# دولار أمريكي' }, EUR: { other: '# يورو' }, GBP: { few: '# جنيهات إسترلينية', many: '# جنيهاً إسترلينياً', other: '# جنيه إسترليني' }, KZT: { other: '# تنغي' }, SAR: { few: '# ريالات سعودية', many: '# ريالاً سعودياً', other: '# ريال سعودي' }, ID: { few: '# دنانير إسلامية', many: '# ديناراً إسلامياً', other: '# دينار إسلامي' }, SDR: { other: '# من وحدات حقوق السحب الخاصة' }, XDR: { other: '# من وحدات حقوق السحب الخاصة' },
    'USD-1944': { few: '# دولارات أمريكية بقيمة عام 1944', many: '# دولاراً أمريكياً بقيمة عام 1944', other: '# دولار أمريكي بقيمة عام 1944' },
    people: { one: 'شخص واحد', two: 'شخصين', few: '# أشخاص', many: '# شخصاً', other: '# شخص' }, person: { one: 'شخص واحد', two: 'شخصين', few: '# أشخاص', many: '# شخصاً', other: '# شخص' }, project: { one: 'مشروع واحد', two: 'مشروعين', few: '# مشاريع', many: '# مشروعاً', other: '# مشروع' }, state: { one: 'دولة واحدة', two: 'دولتين', few: '# دول', many: '# دولة', other: '# دولة' }, member: { one: 'عضو واحد', two: 'عضوين', few: '# أعضاء', many: '# عضواً', other: '# عضو' }, event: { one: 'فعالية واحدة', two: 'فعاليتين', few: '# فعاليات', many: '# فعالية', other: '# فعالية' }, meeting: { one: 'اجتماع واحد', two: 'اجتماعين', few: '# اجتماعات', many: '# اجتماعاً', other: '# اجتماع' }, minister: { one: 'وزير واحد', two: 'وزيرين', few: '# وزراء', many: '# وزيراً', other: '# وزير' }, resolution: { one: 'قرار واحد', two: 'قرارين', few: '# قرارات', many: '# قراراً', other: '# قرار' }, institution: { one: 'مؤسسة واحدة', two: 'مؤسستين', few: '# مؤسسات', many: '# مؤسسة', other: '# مؤسسة' }, organisation: { one: 'منظمة واحدة', two: 'منظمتين', few: '# منظمات', many: '# منظمة', other: '# منظمة' }, share: { one: 'سهم واحد', two: 'سهمين', few: '# أسهم', many: '# سهماً', other: '# سهم' }, vote: { one: 'صوت واحد', two: 'صوتين', few: '# أصوات', many: '# صوتاً', other: '# صوت' }, year: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' }, month: { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهراً', other: '# شهر' }, day: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يوماً', other: '# يوم' }, visit: { one: 'زيارة واحدة', two: 'زيارتين', few: '# زيارات', many: '# زيارة', other: '# زيارة' }, signature: { one: 'توقيع واحد', two: 'توقيعين', few: '# توقيعات', many: '# توقيعاً', other: '# توقيع' }, delegation: { one: 'وفد واحد', two: 'وفدين', few: '# وفود', many: '# وفداً', other: '# وفد' }, paragraph: { one: 'فقرة واحدة', two: 'فقرتين', few: '# فقرات', many: '# فقرة', other: '# فقرة' },
  },
  scales: { thousand: { few: 'آلاف', other: 'ألف' }, million: { few: 'ملايين', other: 'مليون' }, billion: { few: 'مليارات', other: 'مليار' } },
  bounds: { 'more-than': f => `أكثر من ${f}`, 'at-least': f => `ما لا يقل عن ${f}`, 'up-to': f => `ما لا يزيد على ${f}`, about: f => `نحو ${f}` },
  session: {
    ordinary: (nth, organ) => `الدورة ${nth} ${li(organ)}`, extraordinary: (nth, organ) => `الدورة الاستثنائية ${nth} ${li(organ)}`, emergency: (nth, organ) => `الدورة الاستثنائية الطارئة ${nth} ${li(organ)}`, thematic: (nth, organ) => `الدورة المواضيعية ${nth} ${li(organ)}`,
    resumed: (nth, organ) => `الدورة المستأنفة ${nth} ${li(organ)}`, preparatory: (nth, organ) => `الدورة التحضيرية ${nth} ${li(organ)}`,
    other: (organ, on) => `دورة ${organ}${on ? ` المنعقدة في ${on}` : ''}`,
  },
  decision: (number, organ, noun) => (noun === null ? `الوثيقة ${isolated(number)} (${organ})` : / /.test(noun) && noun !== 'مشروع قرار' ? `${noun} ${isolated(number)} (${organ})` : `${noun} ${organ} ${isolated(number)}`),
  ordinal,
  dates: { day, month, year, between, decade: y => `عقد ${y}`, yearless: d => `${day(`2000-${d}`).replace(' 2000', '')} (دون ذكر السنة)`, approximate: t => `نحو ${t}`, uncertain: t => `${t} (غير مؤكد)`, before: t => `حتى ${t}`, after: t => `من ${t} فصاعداً` },
  ranks: { depositary: 'الوديع', official: 'مصدر رسمي', press: 'الصحافة', encyclopaedia: 'موسوعة', unverified: 'غير متحقق منه' },
  restrictions: { public: 'عام', internal: 'داخلي', restricted: 'مقيّد' },
  roles: { supports: 'مؤيد للنتيجة', decisive: 'حاسم', counted: 'محتسب', 'not-counted': 'غير محتسب', contrary: 'مخالف' },
  because: {
    'came-to-pass': 'تولّى الرئاسة بعدها، ولا يبيّن السجل متى جرى تحديده',
    'domestic-only': 'إجراء في القانون الداخلي لا يُلزم دولياً', 'not-a-member': 'الطرف لم يكن عضواً', 'not-a-party': 'لم يكن طرفاً في الصك الذي يعتد النص بأطرافه', 'not-named': 'الطرف ليس ممن يسميهم النص', withdrawn: 'جرى سحبه', 'other-form-of-consent': 'النص يحتسب شكلاً آخر من أشكال الرضا', 'form-not-told': 'مصدره لا يبيّن شكل الرضا، والنص لا يحتسب كل شكل', 'date-too-coarse': 'التاريخ غير دقيق بما يكفي لمعرفة السابق من اللاحق',
    'lesser-rank': 'هناك مصدر أعلى مرتبة', superseded: 'حل محله قيد لاحق', 'not-ordinary': 'ليست دورة عادية', 'party-not-named': 'المصدر لا يسمي الطرف', 'term-ended': 'انتهت المدة', 'not-in-office': 'لم يكن في المنصب في ذلك اليوم', 'stated-by-source': 'أورده المصدر ولم يُستنتج', 'planned-only': 'مخطط فحسب', duplicate: 'مكرر', 'other-year': 'يخص عاماً آخر', 'other-unit': 'بوحدة أخرى',
    'organisation-not-counted': 'النص لا يحتسب صك المنظمة الدولية', 'no-weight': 'لا وزن للطرف في الجدول', 'too-late': 'صدر بعد انقضاء مهلته', 'not-confirmed': 'أُبدي عند التوقيع ولم يؤكَّد عند الرضا بالالتزام', premature: 'صدر قبل أن يجيزه النص', revoked: 'جرى الرجوع عنه قبل سريانه', impermissible: 'يحظره النص', 'text-allows-it': 'النص نفسه يجيز التحفظ', expired: 'انقضت مدته', 'organ-decides': 'قبول التحفظ من شأن الجهاز المختص في المنظمة', 'sum-not-exact': 'لا يذكر المصدر المبلغ إلا على وجه التقريب', 'total-to-date': 'مجموع حتى تاريخه وليس عملية منفردة',
    'not-entitled': 'لا حق للطرف في التصويت', 'not-present': 'غير حاضر', 'decides-nothing': 'تصويت لا أثر له بذاته', 'notice-revoked': 'سُحب الإشعار', 'other-matter': 'يتعلق بمسألة أخرى', 'not-in-force': 'لم يكن نافذاً في ذلك اليوم', 'at-a-session': 'سفر لحضور دورة',
  },
  verdicts: { confirmed: 'مؤكد', 'confirmed-until': 'مؤكد لمدة محدودة', contradicted: 'يخالفه السجل', disputed: 'مختلف فيه', 'not-established': 'غير ثابت', 'not-checkable': 'غير قابل للتحقق' },
  confirmedUntil: on => `مؤكد للمدة السابقة على ${on} فحسب`,
  wants,
  notes: {
    told: (n, w) => `مصدر الدورة نفسه يذكر العدد ${w.number(n.count)}`,
    voted: (n, w) => `نتيجة التصويت: مؤيد ${w.number(n.for)}، معارض ${w.number(n.against)}، ممتنع ${w.number(n.abstaining)}`,
    counted: (n, w) => `العدد في السجل ${w.number(n.count)}`,
    computed: (n, w) => `حاصل الحساب ${w.figure(n.figure)}`,
    'off-by': (n, w) => `الفرق ${w.figure(n.figure)}`,
    implied: (n, w) => `يُستنتج من الجزء والنسبة أن المجموع ${w.figure(n.value)} (${range(w, n.low, n.high)}${n.finer ? `؛ وإذا قُرئت النسبة ${w.figure(n.finer.share)}: ${range(w, n.finer.low, n.finer.high)}` : ''})`,
    fits: (n, w) => `تتفق الأرقام مع ${base(w, n.base)} وقدره ${w.figure(n.figure)}${atRate(w, n)} كما كان${n.from ? ` اعتباراً من ${day(n.from)}` : ''}${n.until ? ` حتى ${day(n.until)}` : ''}${!n.from && !n.until ? ' آنذاك' : ''}${n.otherBase && n.past ? `، وهو أساس غير ${base(w, n.otherBase)}، ولم يعد كذلك في ذلك اليوم` : n.otherBase ? `، وهو أساس غير ${base(w, n.otherBase)}` : n.past ? '، ولم يعد كذلك في ذلك اليوم' : ''}`,
    'base-then': (n, w) => `في ذلك اليوم كان مبلغ ${base(w, n.base)} ${w.figure(n.figure)}${atRate(w, n)}`,
    'rate-used': (n, w) => `جرى التحويل بالسعر المقيد بتاريخ ${w.when(n.on)}${away(n.daysOff)}`,
    remainder: (n, w) => `يتبقى ${w.figure(n.figure)}${n.amount ? ` (${w.figure(n.amount)})` : ''} ${n.for ? `لما يلي: ${w.text(n.for)}` : 'دون بيان'}`,
    part: (n, w) => `${w.figure(n.share)} تعادل ${w.figure(n.amount)}`,
    completed: (n, w) => `الوثيقة لا تورد التاريخ كاملاً؛ وهو في السجل: ${w.when(n.when)}`,
    'register-has': (n, w) => `التاريخ في السجل: ${w.when(n.when)}`,
    'figure-is': (n, w) => `${n.same ? 'هذا الرقم وارد في السجل' : 'الوارد في السجل'} تحت «${w.name(n.kind)}»: ${w.figure(n.figure)}`,
    'others-say': (n, w) => `تورد وثيقة أخرى${n.title ? ` (${w.text(n.title)})` : ''} ما مقداره ${w.figure(n.figure)}`,
    'belongs-to': (n, w) => `تسند ${article(n.article)} هذا الاختصاص إلى ${w.name(n.organ)}`,
    held: (n, w) => `صاحب المقعد ${w.name(n.by)} من ${day(n.from)} إلى ${day(n.to)}`,
    ended: (n, w) => `انتهى ذلك في ${day(n.on)}${n.session ? ` بافتتاح ${w.session(n.session)}` : ''}`,
    condition: (n, w) => (n.clause === null ? `حكم بدء النفاذ لا يتوقف على عدد من الصكوك (والوثيقة تذكر ${w.number(n.written)})` : n.clause === n.written ? `عدد الصكوك الذي يشترطه النص ${w.number(n.clause)}، كما تذكر الوثيقة` : `عدد الصكوك الذي يشترطه النص ${w.number(n.clause)} لا ${w.number(n.written)}`),
    'in-force': n => `النفاذ اعتباراً من ${day(n.on)}`,
    provisional: n => `التطبيق المؤقت اعتباراً من ${day(n.on)}`,
    progress: (n, w) => `أُودع ${w.number(n.have)} من الصكوك المطلوبة وعددها ${w.number(n.need)}`,
    'name-is': (n, w) => (n.names.length > 0 ? `الاسم آنذاك: ${w.list(n.names.map(x => (/[\u0600-\u06ff]/.test(x) ? `«${x}»` : `«${w.text(x)}»`)))}` : 'لا يتضمن السجل هذا الاسم'),
    'also-called': () => 'اسم متداول غير رسمي',
    wants: (n, _w, say) => `ما يلزم هو ${say(n.want)}`,
    'same-document': () => 'لا يعرف السجل ذلك إلا من الوثيقة نفسها: فهو متسق وليس معززاً بمصدر آخر',
  },
  questions: {
    standing: {
      asks: (q, w) => `صفة ${w.name(q.party)} في ${w.name(q.organisation)}`,
      established: (q, v, w) => {
        const [who, org, from, more] = [w.name(q.party), w.name(q.organisation), v.since === null ? '' : ` ${since(w, v.since)}`, standingMore(v, w)]
        switch (v.standing) {
          case 'none': return `${who}: لا عضوية ولا صفة مراقب في ${org}${from}${more}`
          case 'suspended': return `عضوية ${who} في ${org} معلّقة${from}${more}`
          case 'observer': return `${who} مراقب في ${org}${from}${more}`
          case 'member': return `${who} عضو في ${org}${from}${more}`
        }
      },
    },
    members: {
      asks: (q, w) => `${w.type(q.organisation) === 'instrument' ? 'أطراف' : 'أعضاء'} ${w.name(q.organisation)}`,
      established: (q, v, w) => v.length === 0 ? `لا ${w.type(q.organisation) === 'instrument' ? 'أطراف' : 'أعضاء'} في ${w.name(q.organisation)}` : `عدد ${w.type(q.organisation) === 'instrument' ? 'أطراف' : 'أعضاء'} ${w.name(q.organisation)}: ${w.number(v.length)}${v.length <= 12 ? ` (${names(w, v)})` : ''}`,
    },
    presidency: {
      asks: (q, w) => `رئاسة ${w.name(q.organ)}`,
      established: (q, v, w) => {
        const by = v.session === null ? '' : partsOfSessionKey(v.session).organ === q.organ ? `، بحكم استضافة ${w.session(v.session)}` : `، بقرار من ${w.session(v.session)}`
        return `رئاسة ${w.name(q.organ)} معهود بها إلى ${w.name(v.holder)} ${since(w, v.since)}${by}${v.person ? ` (ويتولاها ${w.name(v.person)})` : ''}`
      },
    },
    troika: {
      asks: (q, w) => `ترويكا ${w.name(q.organ)}`,
      established: (q, v, w) => `تتألف ترويكا ${w.name(q.organ)} من ${w.list([`${w.name(v.preceding)} (${w.term('preceding-chair')})`, `${w.name(v.current)} (${w.term('current-chair')})`, `${w.name(v.succeeding)} (${w.term('succeeding-chair')})`])}${v.designationUnknown ? `؛ أما ${w.name(v.succeeding)} فتُعرف من الدورة التي تولّت رئاستها بعد ذلك، إذ لا يبيّن السجل متى جرى تحديدها` : ''}`,
    },
    bureau: {
      asks: (q, w) => `هيئة مكتب ${w.name(q.organ)}`,
      established: (_q, v, w) => `تتألف هيئة مكتب ${w.session(v.session)} من ${w.name(v.chair)} (${w.term('chair')})${v.viceChairs !== null && v.viceChairs.length > 0 ? `، و${names(w, v.viceChairs)} (نيابة الرئاسة)` : ''}${v.rapporteur ? `، و${w.name(v.rapporteur)} (${w.term('rapporteur')})` : ''}${v.viceChairs === null ? '؛ ولا يذكر السجل نواب الرئيس' : ''}${bureauMore(v, w)}`,
    },
    composition: {
      asks: (q, w) => `تشكيل ${w.name(q.organ)}`,
      established: (q, v, w) => v.length === 0 ? `لا تنص القواعد على مقاعد في ${w.name(q.organ)}`
        : `مقاعد ${w.name(q.organ)} (العدد: ${w.number(v.length)}): ${series(v.map(s => s.holder.status === 'established' ? `${w.name(s.holder.value)} (${title(w, s)})` : s.holder.status === 'disputed' ? `شاغل مختلف فيه (${title(w, s)})` : `غير ثابت (${title(w, s)}، والمطلوب: ${want(s.holder.wants, w)})`))}`,
    },
    'seats-held': {
      asks: (q, w) => `مقاعد ${w.name(q.party)} في ${w.name(q.organ)}`,
      established: (q, v, w) => v.length === 0 ? `لا مقعد ${li(w.name(q.party))} في ${w.name(q.organ)}` : `${li(w.name(q.party))} ${counted(v.length, { one: 'مقعد واحد', two: 'مقعدان', few: 'مقاعد', many: 'مقعداً', other: 'مقعد' })} في ${w.name(q.organ)}: ${series(v.map(s => title(w, s)))}`,
    },
    'office-holder': {
      asks: (q, w) => `شاغل منصب ${w.name(q.office)}`,
      established: (q, v, w) => {
        const who = v.person ? `${w.name(v.person)}${v.party ? ` (${w.name(v.party)})` : ''}` : v.party ? w.name(v.party) : null
        const ends = v.until ? `، ومدة الولاية المحددة حتى ${w.when(v.until)}` : v.termEnds ? `، وتنتهي المدة بحكم القاعدة في ${day(v.termEnds)}` : ''
        return who === null ? `منصب ${w.name(q.office)} مشغول ${since(w, v.since)}، والسجل لا يسمي شاغله${ends}` : `شاغل منصب ${w.name(q.office)} ${since(w, v.since)}: ${who}${ends}`
      },
    },
    'entry-into-force': { asks: (q, w) => `دخول ${w.name(q.instrument)} حيز النفاذ`, established: (q, v, w) => `يوم دخول ${w.name(q.instrument)} حيز النفاذ: ${day(v)}` },
    'provisional-force': { asks: (q, w) => `التطبيق المؤقت ${li(w.name(q.instrument))}`, established: (q, v, w) => `بدء التطبيق المؤقت ${li(w.name(q.instrument))}: ${day(v)}` },
    consent: {
      asks: (q, w) => `رضا ${w.name(q.party)} بالالتزام ${bi(w.name(q.instrument))}`,
      established: (q, v, w) => {
        const [who, what] = [w.name(q.party), w.name(q.instrument)]
        const from = v.since === null ? '' : ` منذ ${day(v.since)}`
        const how = [...(v.signed && v.standing !== 'signatory' ? [`التوقيع: ${w.when(v.signed)}`] : []), ...(v.deposited ? [`إيداع ${v.form ? `صك ${w.term(v.form)}` : 'الصك'}: ${w.when(v.deposited)}`] : [])]
        const acts = how.length > 0 ? ` (${series(how)})` : ''
        switch (v.standing) {
          case 'party': return `${who} طرف في ${what}${from}${acts}${v.since === null ? '، ويوم اكتساب هذه الصفة غير ثابت' : ''}`
          case 'contracting-state': return `${who} دولة متعاقدة في ${what}${from}${acts}؛ ${awaiting(v.inForceOn)}`
          case 'bound-provisionally': return `التزام ${who} ${bi(v.articles?.length ? `${articles(v.articles, 'oblique')} من ${what}` : what)} قائم بصفة مؤقتة${from}${acts}`
          case 'signatory': return `${who} من الموقّعين على ${what}${from}، دون التزام بأحكامه الموضوعية${acts}`
          case 'not-a-party': return `${who} غير طرف في ${what}${acts}`
          case 'denounced': case 'withdrawn': case 'consent-withdrawn': case 'terminated': return endedConsent(v, who, what, acts)
        }
      },
    },
    ...treatyQuestions, ...organQuestions, ...votingQuestions, ...officeQuestions, ...moneyQuestions, ...portfolioQuestions, ...capitalQuestions, ...voluntaryQuestions, ...dealingQuestions(want),
    dues: {
      asks: (q, w) => `المساهمة المقررة على ${w.name(q.party)} في ميزانية ${w.name(q.organisation)} ${forPeriod(written(w, q.year))}`,
      established: (q, v, w) => {
        const parts = [...(v.amount ? [w.figure(v.amount)] : []), ...(v.rate ? [`${w.figure(v.rate)} من الميزانية`] : [])]
        return `المساهمة المقررة على ${w.name(q.party)} في ميزانية ${w.name(q.organisation)} ${forPeriod(written(w, v.year))}: ${parts.length > 0 ? parts.join('، أي ') : 'لا يبيّن السجل مقدارها'}${v.impliedBudget ? `؛ ويُستنتج من ذلك أن الميزانية ${w.figure(rough(v.impliedBudget.value))} (${range(w, rough(v.impliedBudget.low), rough(v.impliedBudget.high))}${v.impliedBudget.finer ? `؛ وإذا قُرئت النسبة ${w.figure(v.impliedBudget.finer.rate)}: ${range(w, rough(v.impliedBudget.finer.low), rough(v.impliedBudget.finer.high))}` : ''})، وهو رقم مستنتج لا يورده أي مصدر` : ''}${v.paidInFull ? `؛ وسُددت بالكامل ${onDay(w, v.paidInFull)} بحسب مصدر من المصادر` : ''}`
      },
    },
    'capital-share': {
      asks: (q, w) => `حصة ${w.name(q.party)} في رأس مال ${w.name(q.bank)} (${w.term(q.form)})`,
      established: (q, v, w) => `اكتتاب ${w.name(q.party)} وقدره ${w.figure(v.subscription)} يعادل ${w.figure(v.share)} من رأس مال ${w.name(q.bank)} ${w.term(v.form)} (${w.figure(v.base)})`,
    },
    'law-applied': { asks: (q, w) => `القانون الساري على ${w.name(q.organisation)}`, established: (q, v, w) => `القانون الساري على ${w.name(q.organisation)}: ${w.name(v)}` },
  },
  open: (question, wanted) => `لا يُثبت السجل ${question}؛ والمطلوب: ${wanted}`,
  disputed: (question, positions) => `تختلف المصادر بشأن ${question}${positions.length > 0 ? `: ${series(positions.map((p, i) => `(${i + 1}) ${p}`))}` : ''}`,
  asAt: (asAt, knownOn) => `في ${asAt}${knownOn ? `، وفق ما كان معلوماً في ${knownOn}` : ''}`,
  actNamed, actUnknown,
  unread: 'لم يقارن أحد هذا الحكم بالنص ذي الحجية بعد',
  provision: (instrument, cited) => (cited === '—' ? instrument : `${instrument}، ${article(cited)}`),
  agenda: agendaAr,
  brief: {
    money: briefMoney,
    title: (party, organisation) => `${party} و${organisation}`,
    asAt: (asAt, knownOn) => `الوضع في ${asAt}${knownOn ? `، وفق ما كان معلوماً في ${knownOn}` : ''}`,
    sections: {
      membership: 'العضوية', mission: 'التمثيل', organs: 'الأجهزة والمناصب', sessions: 'الدورات', treaties: 'المعاهدات', money: 'المساهمات', bank: 'رأس المال والتمويل', initiatives: 'المبادرات', visits: 'الزيارات واللقاءات والأوسمة', candidatures: 'الترشيحات والألقاب', intentions: 'النيات المعلنة ومآلها', due: 'المواعيد المستحقة',
      'not-established': 'ما لا يُثبته السجل', contradictions: 'ما تورده الوثائق على خلاف السجل',
    },
    nothing: 'لا يتضمن السجل شيئاً في هذا الباب',
    grounds: 'الأسانيد',
    dated: (when, sentence) => `${when}: ${sentence}`,
    chaired: (party, organ, from, until, days) => until === null ? `رئاسة ${organ} معهود بها إلى ${party} منذ ${from}` : `أُسندت رئاسة ${organ} إلى ${party} من ${from} حتى ${until}${days === null ? '' : ` (${counted(days, { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يوماً', other: 'يوم' })})`}`,
    satAs: (party, seat, organ, from, until) => `مقعد ${seat} ${li(organ)}: ${party}، ${until === null ? `منذ ${from}` : `من ${from} حتى ${until}`}`,
    delegationsCount: n => `عدد الوفود المقيدة: ${n}`,
    standsBy: (instrument, standing) => `${instrument}: ${standing}`,
    instrumentInForce: (instrument, on) => `يوم دخول ${instrument} حيز النفاذ: ${on}`,
    impliedBudget: (value, low, high) => `يُستنتج من النسبة والمبلغ أن الميزانية ${value} (بين ${low} و${high})، وهو رقم لا يورده أي مصدر`,
    otherAccount: (when, source) => `رواية أخرى${source ? ` (${source})` : ''}: ${when}`,
    tookChair: (party, organ, from) => `آلت رئاسة ${organ} إلى ${party} في ${from}، ولا يُعرف تاريخ انتهائها لأن السجل لا يتضمن الدورة التالية`,
    chairedOften: (party, organ, n, periods) => `أُسندت رئاسة ${organ} إلى ${party} ${counted(n, { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' })}${periods.length < n ? '، وآخرها' : ''}: ${series(periods)}`,
    period: (from, until, days, lasting) => until === null ? (lasting ? `منذ ${from}` : `من ${from} إلى تاريخ غير معلوم`) : `من ${from} حتى ${until}${days === null ? '' : ` (${counted(days, { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يوماً', other: 'يوم' })})`}`,
    held: t => `${t.office}${t.acting ? ' (بالنيابة)' : ''}: ${t.person === null ? t.party : `${t.person} (${t.party})`}، ${t.lasting && t.until === null ? `منذ ${t.from}` : `من ${t.from} ${t.until === null ? 'إلى تاريخ غير معلوم على وجه الدقة' : `حتى ${t.until}`}`}${t.ends === null ? '' : ` (${t.ends})`}`,
    attended: (party, organ, sessions, earlier) => `شاركت وفود ${party} في الدورات التالية ${li(organ)}: ${series(sessions)}${earlier === null ? '' : `؛ وعدد الدورات الأسبق: ${earlier.n}${earlier.years === null ? '' : ` (${earlier.years})`}`}`,
    attendedOne: (n, session, when, head, as) => `${n === null ? session : `الدورة ${ordinal(n)}`} (${when}${head === null ? (as === null ? '' : `؛ ${as}`) : `؛ برئاسة ${head}${as === null ? '' : `، ${as}`}`})`,
    visited: (person, party, n, inOffice, apart, w) => `عدد زيارات ${person} إلى ${party} وفق السجل: ${w.number(n)} (في المنصب: ${w.number(inOffice)}؛ لغير حضور الدورات: ${w.number(apart)})`,
    intended: (what, declared, due, became) => `${what} (أُعلن ذلك ${dated(declared)}${due === null ? '' : `، والموعد: ${due}`}): ${became}`,
    became: (result, on, says) => `${result} (${on})${says === null ? '' : `، ${says}`}`,
    noOutcome: 'لا يذكر السجل مآل ذلك',
    leftOut: (n, years) => `عدد القيود الأقدم غير المذكورة هنا: ${n}${years === null ? '' : ` (${years})`}`,
    claimSays: (source, at, says) => `${source ? `${source}${place(at)}: ` : ''}${says}`,
    verdictIs: (verdict, reasons) => `— ${verdict}${reasons.length > 0 ? `: ${series([...new Set(reasons)])}` : ''}`,
    unreadMark: 'حكم لم يقارن بعد بالنص ذي الحجية',
    unverifiedMark: 'قيد لا يستند إلى مصدر أمكن التحقق منه',
    source: (name, publisher, at, rank) => `${name}${publisher ? `، ${publisher}` : ''}${place(at)} (${rank})`,
    unreadProvisions: n => `لم تجر بعد المقارنة بالنص ذي الحجية في حالة ${counted(n, { one: 'حكم واحد', two: 'حكمين', few: 'أحكام', many: 'حكماً', other: 'حكم' })}`,
  },
  portal: {
    product: 'Chancery', tagline: 'سجل ما تتخذه الدول والمنظمات من أعمال فيما بينها وما يترتب عليها', skip: 'انتقل إلى المحتوى', home: 'الرئيسية', organisations: 'المنظمات', states: 'الدول', instruments: 'الصكوك', persons: 'الأشخاص', claims: 'الأقوال الواردة في الوثائق', brief: 'مذكرة', asAt: 'في تاريخ', knownOn: 'وفق المعلوم في', today: 'اليوم', show: 'عرض', why: 'لماذا؟', json: 'بصيغة \u2068JSON\u2069', language: 'اللغة',
    organs: 'الأجهزة', sessions: 'الدورات', members: 'الأعضاء', observers: 'المراقبون', presidency: 'الرئاسة', troika: 'الترويكا', seats: 'المقاعد', offices: 'المناصب', acts: 'القيود', act: 'القيد', source: 'المصدر', rank: 'المرتبة', recorded: 'تاريخ القيد', knownSince: 'معلوم منذ', when: 'التاريخ', kind: 'النوع', party: 'الطرف', standing: 'الصفة', since: 'منذ', signed: 'التوقيع', deposited: 'الإيداع', entryIntoForce: 'بدء النفاذ', provisionalForce: 'التطبيق المؤقت', clauses: 'الأحكام', verdict: 'الحكم', accepted: 'المقبول عند الإدخال', saidBy: 'القائل', otherAccounts: 'روايات أخرى', rectifiedBy: 'صُوّب بموجب', names: 'الأسماء', seat: 'المقر', host: 'الدولة المضيفة', place: 'المكان', theme: 'الشعار',
    notFound: 'لا توجد هذه الصفحة في السجل', notFoundHelp: 'تحقق من العنوان أو ابدأ من المعاهدات أو الدول أو المنظمات', badAddress: 'تتعذر قراءة العنوان', actsHeld: n => `عدد القيود: ${n}`, nothingYet: 'لا قيود هنا بعد', unreadNotice: 'تستند هذه الصفحة إلى أحكام لم يقارنها أحد بالنص ذي الحجية بعد', confidence: 'درجة الثقة', note: 'ملاحظة', paragraphs: 'الفقرات',
    navigation: 'القائمة الرئيسية', youAreHere: 'موقعك', dayControls: 'تاريخ السجل', knownOnHelp: 'يُترك فارغاً لما هو معلوم اليوم', search: 'بحث', searchLabel: 'البحث بالاسم أو الرقم', searchHint: 'معاهدة أو دولة أو منظمة أو شخص، أو رقم قرار أو دورة', lately: 'آخر ما دخل حيز النفاذ', onTheWay: 'في الطريق إلى النفاذ', byTopic: 'بحسب الموضوع', allTreaties: n => `الصكوك كلها (${n})`, searchResults: (n, of) => (n === 0 ? `لا نتائج عن «${isolated(of)}»` : `عدد النتائج عن «${isolated(of)}»: ${n}`), footer: 'محسوب من السجل، وكل نتيجة مشفوعة بأسانيدها', marks: 'العلامات',
    found: 'الموجود', wants: 'المطلوب', remedy: 'ما ينبغي فعله', wantsDay: 'يوم من التقويم يُكتب \u2068YYYY-MM-DD\u2069', writeDay: parameter => `اكتب ${isolated(`${parameter}=2014-01-31`)}`, wantsOneOf: words => `واحد مما يلي: ${isolated(words)}`, chooseOne: 'اختر واحداً منها', wantsId: kind => `معرّف من نوع «${kind}» وارد في السجل`, didYouMean: 'هل المقصود', lookOnHome: 'ابحث عنه من الصفحة الأولى', wantsQuestion: 'سؤال يجيب عنه السجل مع موضوعه', serverFault: 'تعذر إعداد الصفحة؛ والخلل في السجل لا في العنوان',
    holds: 'محتوى السجل', claimsByVerdict: 'الأقوال بحسب الحكم', lawApplied: 'القانون الساري', bureau: 'هيئة المكتب', group: 'المجموعة', chair: 'الرئاسة', organ: 'الجهاز', office: 'المنصب', holder: 'الشاغل', until: 'حتى', person: 'الشخص', session: 'الدورة', sessionsToCome: 'الدورات المقبلة', standings: 'الصفة في المنظمات', organisation: 'المنظمة', seatsHeld: 'المقاعد المشغولة', treaties: 'المعاهدات', instrument: 'الصك', briefs: 'المذكرات', briefOf: (party, organisation) => `مذكرة: ${party} و${organisation}`, parties: 'الأطراف والموقّعون', depositary: 'الوديع', amends: 'يعدّل', replaces: 'يحل محل', partOf: 'جزء من', alsoCalled: 'يسمى أيضاً',
    sources: 'المصادر', publisher: 'الناشر', published: 'تاريخ النشر', seen: 'تاريخ الاطلاع', address: 'العنوان', restriction: 'درجة الإتاحة', accountOf: 'رواية أخرى عن', rectifies: 'يصوّب', concerns: 'المعنيون', refersTo: 'يشير إلى', laterActs: 'قيود تشير إليه', id: 'المعرّف', confidences: { high: 'عالية', medium: 'متوسطة', low: 'منخفضة' }, claimsOnAct: 'الأقوال المستندة إلى هذا القيد', claim: 'القول', reasons: 'الأسباب', grounds: 'الأسانيد', wholeReason: 'التعليل كاملاً', sameSource: 'المصدر نفسه', moreGrounds: n => `أسانيد أخرى: ${n}`, state: 'الدولة',
    status: { established: 'ثابت', open: 'غير ثابت', disputed: 'مختلف فيه' }, membersCount: n => counted(n, { one: 'عضو واحد', two: 'عضوان', few: 'أعضاء', many: 'عضواً', other: 'عضو' }), paragraphsOf: source => `فقرة بفقرة: ${source}`, paragraphsIntro: 'يُقابَل كل قول في الوثيقة بالسجل في تاريخ ذلك القول', paragraph: n => `الفقرة ${n}`, wholeDocument: 'الوثيقة ككل', institutions: 'المؤسسات', coverage: 'ما يعلن السجل اكتماله', moreActs: n => counted(n, { one: 'قيد واحد أسبق', two: 'قيدان أسبقان', few: 'قيود أسبق', many: 'قيداً أسبق', other: 'قيد أسبق' }), noParagraphs: 'لا قيد ولا قول يستند إلى هذه الفقرة',
    clauseNames: { 'entry-into-force': 'بدء النفاذ', 'provisional-force': 'التطبيق المؤقت', 'later-parties': 'الأطراف اللاحقة', denunciation: 'الانسحاب', reservations: 'التحفظات', 'applied-from': 'بدء التطبيق', 'open-to': 'من يجوز له أن يصبح طرفاً', binds: 'الملزمون به' },
    conditions: {
      instruments: (n, _count, of, among) => `إيداع ${counted(n, { one: 'صك واحد', two: 'صكين', few: 'صكوك', many: 'صكاً', other: 'صك' })}${of === null ? '' : ` (${of})`}${among === null ? '' : ` من جانب ${among}`}`,
      fractionOfMembers: (fraction, organisation, frozenOn, moreThan) => `إيداع صكوك ${moreThan ? 'أكثر من ' : ''}${fractionWords(fraction)} أعضاء ${organisation}${frozenOn === null ? '' : ` كما كانوا في ${frozenOn}`}`,
      fractionOfNamed: (fraction, parties, moreThan) => `إيداع صكوك ${moreThan ? 'أكثر من ' : ''}${fractionWords(fraction)} ما يلي: ${parties}`,
      signatures: (n, _count, among) => `صدور ${counted(n, { one: 'توقيع واحد', two: 'توقيعين', few: 'توقيعات', many: 'توقيعاً', other: 'توقيع' })}${among === null ? '' : ` من جانب ${among}`}`,
      every: (parties, of) => `إيداع صكوك ${of === null ? '' : `(${of}) `}كل مما يلي: ${parties}`,
      fractionOfParties: (fraction, instrument, frozenOn, moreThan) => `إيداع صكوك ${moreThan ? 'أكثر من ' : ''}${fractionWords(fraction)} أطراف ${instrument}${frozenOn === null ? '' : ` كما كانوا في ${frozenOn}`}`,
      weight: (share, of, total, moreThan) => `إيداع صكوك أطراف يمثلون معاً ${moreThan ? 'أكثر من' : 'ما لا يقل عن'} ${share} من ${of} (من أصل ${total})`,
      participants: (n, _count, having, among) => `اكتمال ما يلي لدى ${counted(n, { one: 'مشارك واحد', two: 'مشاركين', few: 'مشاركين', many: 'مشاركاً', other: 'مشارك' })}${among === null ? '' : ` من ${among}`}: ${having}`,
      consentedTo: instrument => `الرضا بالالتزام ${bi(instrument)}`, signed: instrument => `التوقيع على ${instrument}`, notified: what => `الإشعار: ${what}`, parties: instrument => `أطراف ${instrument}`,
      withoutOrganisations: condition => `${condition} (لا تُحتسب صكوك المنظمات الدولية)`,
      inForce: instrument => `دخول ${instrument} حيز النفاذ`, notBefore: on => `حلول ${on}`, all: c => c.join(' و'), any: c => c.join(' أو '), members: organisation => `أعضاء ${organisation}`,
    },
    delays: {
      none: 'عند', days: n => `في اليوم ${ordinalDay(n)} بعد`, months: n => `بعد مضي ${counted(n, { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهراً', other: 'شهر' })} على`, years: n => `بعد مضي ${counted(n, { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' })} على`,
      firstOfMonthAfter: n => (n === 0 ? 'في اليوم الأول من الشهر الذي يلي' : `في اليوم الأول من الشهر الذي يلي انقضاء ${counted(n, { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهراً', other: 'شهر' })} على`),
      firstOfMonthAfterDays: n => `في اليوم الأول من الشهر الذي يلي انقضاء ${counted(n, { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يوماً', other: 'يوم' })} على`,
    },
    clauseForce: (condition, delay) => `${delay} ${condition}`, clauseFixedDay: on => `في ${on} نفسه إن تم ذلك قبل حلوله`, clauseNotBefore: on => `لا قبل ${on}`, clauseSubjectTo: instrument => `لا قبل دخول ${instrument} حيز النفاذ`, noneStated: 'لا ينص الصك على ذلك', laterParties: delay => `${delay} إيداع صك الطرف المعني`, laterThan: { 'condition-met': 'وذلك لمن يرتضي الالتزام بعد استيفاء الشرط', 'entry-into-force': 'وذلك لمن يرتضي الالتزام بعد بدء النفاذ، ومن سبقه بدأ النفاذ بحقه معه' }, denunciationTakesEffect: delay => `${delay} الإشعار بالانسحاب`, denunciationNotWithin: delay => `لا يُقدَّم الإشعار إلا ${delay} بدء النفاذ بالنسبة إلى الطرف`, openToAllStates: 'يجوز لكل دولة أن تصبح طرفاً', openTo: whom => `يجوز أن يصبح طرفاً: ${whom}`, binding: { 'those-that-accept': 'لا يلزم إلا من قبله من الأطراف', 'all-parties': 'متى دخل حيز النفاذ ألزم كل طرف في الصك الذي يعدّله' }, weightsOf: what => `الأوزان: ${what}`, weights: 'الأوزان', weight: 'الوزن', unit: 'الوحدة', total: 'المجموع',
    reservationsAllowed: { all: 'التحفظات جائزة', none: 'لا يجوز إبداء تحفظات', listed: 'التحفظات جائزة على الأحكام المذكورة', silent: 'النص ساكت عن التحفظات' },
    reservationsListed: list => `التحفظات جائزة على الأحكام المذكورة: ${list}`, reservationsAcceptedBy: organisation => `ولا يسري التحفظ إلا بقبول ${organisation} لكونه صكها التأسيسي`, appliedFrom: on => `تطبقه المنظمة اعتباراً من ${on} بصرف النظر عن بدء نفاذه`, readBy: (text, by, on) => `قورن بـ ${text} من جانب ${by} في ${on}`,
    treaty: treatyPagesAr,
    decision: decisionPagesAr, body: organPagesAr, dealing: dealingPagesAr, money: stateMoneyAr, orgMoney: orgMoneyAr,
  },
}
