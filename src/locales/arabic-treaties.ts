/** Arabic for treaties, in the terms of the Arabic text of the Vienna Convention: how far one is on its way into force, what binds two parties, reservations, and who is missing. */
import type { Words } from '#acts'
import type { Consent, Modification, Progress, ReservationStanding } from '#law'
import { article, bi, counted, dated, day, isolated, li, names, series, someOf } from './arabic.ts'
import type { Locale } from './locale.ts'

type Case = 'nominative' | 'oblique'
/** المادة 9، المادتان 9 و11، المواد 9 و10 و11. */
export const articles = (list: readonly string[], c: Case): string => {
  const cited = list.map(a => article(`Art. ${a.replace(/^(articles?|arts?\.?)\s*/i, '')}`))
  const bare = cited.map(a => a.replace(/^المادة /, '').replace(/^\u2068Art\. /, '\u2068'))
  if (list.length === 1) return `المادة ${bare[0] ?? ''}`
  return `${list.length === 2 ? (c === 'nominative' ? 'المادتان' : 'المادتين') : 'المواد'} ${bare.join(' و')}`
}

/** A weight with its unit, every digit of it. */
const exactly = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 20, useGrouping: 'min2' })
const weight = (n: number): string => exactly.format(Number(n.toPrecision(15)))
const inUnit = (n: number, unit: string): string => `${weight(n)} ${unit === '%' ? 'في المائة' : isolated(unit)}`

const instruments = { one: 'صك واحد', two: 'صكين', few: 'صكوك', many: 'صكاً', other: 'صك' }
const participants = { one: 'مشارك واحد', two: 'مشاركين', few: 'مشاركين', many: 'مشاركاً', other: 'مشارك' }
const signatures = { one: 'توقيع واحد', two: 'توقيعين', few: 'توقيعات', many: 'توقيعاً', other: 'توقيع' }

const conditions = { one: 'شرط واحد', two: 'شرطين', few: 'شروط', many: 'شرطاً', other: 'شرط' }
/** What one condition asks for, met or not. `what` is the instrument where nothing before has named it. */
const conditionSaid = (p: Progress, w: Words, what: string | null): string => {
  const [unit, met] = [p.unit ?? '', p.met === null ? null : day(p.met)]
  const consent = what === null ? 'صكوك الرضا بالالتزام' : `صكوك الرضا بالالتزام ${bi(what)}`
  const [text, signed] = [what === null ? 'النص' : `نص ${what}`, what === null ? 'التوقيعات' : `التوقيعات على ${what}`]
  const [have, need, both] = [w.number(Math.min(p.have, p.need)), w.number(p.need), p.parts.length === 2]
  switch (p.condition) {
    case 'instruments': case 'fraction':
      if (met) return `اكتمل العدد المطلوب من ${consent} (${need}) في ${met}`
      return `${p.have === 0 ? `لم يُودع أي من ${consent}، والمطلوب ${need}` : `أُودع من ${consent} ${have} من أصل ${need}`}${wanted(p, w, n => `إيداع ${counted(n, instruments)}`)}`
    case 'every':
      if (met) return `اكتمل إيداع ${consent} التي يسمي النص أصحابها (${need}) في ${met}`
      return `أُودع من ${consent} التي يسمي النص أصحابها ${have} من أصل ${need}${p.next.length > 0 ? `؛ ولم يرد بعدُ ما يلزم من ${someOf(w, p.next.map(w.name))}` : p.have >= p.need ? enough : ''}`
    case 'weight':
      if (met) return `بلغ وزن ${consent} القدر المطلوب (${inUnit(p.need, unit)}) في ${met}`
      return `بلغ وزن ما أُودع من ${consent} ${weight(p.have)} من أصل ${inUnit(p.need, unit)}${lighter(p, w)}`
    case 'participants':
      if (met) return `اكتمل في ${met} ما يشترطه ${text} لدى ${counted(p.need, participants)}`
      return `${p.have === 0 ? `لم يكتمل ما يشترطه ${text} لدى أي مشارك، والمطلوب ${need}` : `اكتمل ما يشترطه ${text} لدى ${have} من أصل ${counted(p.need, participants)}`}${wanted(p, w, n => `اكتماله لدى ${counted(n, participants)}`)}`
    case 'signatures':
      if (met) return `اكتمل العدد المطلوب من ${signed} (${need}) في ${met}`
      return `${p.have === 0 ? `لم يرد أي من ${signed}، والمطلوب ${need}` : `ورد من ${signed} ${have} من أصل ${need}`}${wanted(p, w, n => `صدور ${counted(n, signatures)}`)}`
    case 'in-force': { const other = p.next.length === 1 ? w.name(p.next[0] ?? '') : 'الصك الآخر'; return met ? `بدأ في ${met} نفاذ ${other}، وهو ما يتوقف عليه النفاذ` : `لم يبدأ نفاذ ${other}، وهو ما يتوقف عليه النفاذ` }
    case 'not-before': return met ? `حلّ في ${met} اليوم الذي لا نفاذ قبله` : 'لم يحلّ بعدُ اليوم الذي لا نفاذ قبله'
    case 'all': return met ? `${both ? 'استُوفي الشرطان كلاهما' : 'استُوفيت الشروط جميعها'} في ${met}` : `يلزم استيفاء ${counted(p.parts.length, conditions)} معاً، ${metOf(p, w)}: ${parts(p, w)}`
    case 'any': return met ? `استُوفي في ${met} ${both ? 'أحد الشرطين اللذين' : 'أحد الشروط التي'} يكفي أي منه${both ? 'م' : ''}ا` : `يكفي استيفاء أي من ${counted(p.parts.length, conditions)}، ${metOf(p, w)}: ${parts(p, w)}`
  }
}
const metOf = (p: Progress, w: Words): string => {
  const [n, of] = [p.parts.filter(x => x.met !== null).length, p.parts.length === 2 ? 'منهما' : 'منها']
  return n === 0 ? `ولم يُستوف ${of} شيء` : `استُوفي ${of} ${n === 1 ? 'واحد' : n === 2 ? 'اثنان' : w.number(n)}`
}
const letters = ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح']
/** Conditions within conditions are numbered, so that the letters stay those of the outer ones. */
const parts = (p: Progress, w: Words): string => series(p.parts.map((x, i) => {
  const said = conditionSaid(x, w, null)
  return `(${letters[i] ?? w.number(i + 1)}) ${x.parts.length > 0 && x.met === null ? said.replaceAll('؛ (', '، (').replaceAll(/\(([أ-ي]|هـ)\) /g, (all, l: string) => (letters.includes(l) ? `(${letters.indexOf(l) + 1}) ` : all)) : said}`
}))
const enough = '؛ ولم يثبت يوم اكتمال هذا العدد'
const wanted = (p: Progress, w: Words, of: (n: number) => string): string => {
  const missing = p.need - p.have
  if (missing <= 0) return enough
  return `؛ ويلزم بعدُ ${of(missing)}${p.next.length === 0 ? '' : `، مثلاً من جانب ${names(w, p.next.slice(0, Math.min(missing, 3)))}`}`
}
const lighter = (p: Progress, w: Words): string => {
  const missing = p.need - p.have
  return `؛ ويلزم بعدُ ${missing > 0 ? inUnit(missing, p.unit ?? '') : 'ما يزيد على ذلك'}${p.next.length === 0 ? '' : `، مثلاً من جانب ${names(w, p.next.slice(0, 3))}`}`
}

/** What a reservation does between its author and `other`. */
const modification = (m: Modification, other: string, w: Words): string => {
  const reservation = `تحفظ ${w.name(m.by)}`
  const has = m.articles !== null && m.articles.length > 0
  const [what, on] = [has ? articles(m.articles ?? [], 'nominative') : 'الأحكام المعنية', has ? ` على ${articles(m.articles ?? [], 'oblique')}` : '']
  switch (m.effect) {
    case 'modified': {
      const how = m.accepted === 'expressly' ? ` (بقبول صريح من ${w.name(other)})` : m.accepted === 'by-the-text' ? ' (وهو تحفظ يجيزه النص)' : m.accepted === 'by-silence' ? ` (وقد عُدّ مقبولاً لعدم الاعتراض${m.silenceEnds ? ` حتى ${day(m.silenceEnds)}` : ''})` : ''
      return `تنطبق ${what} على النحو المعدّل ${bi(reservation)}${how}`
    }
    case 'not-applied': return `لا تنطبق ${what} بينهما في حدود ${reservation}${m.objection === null ? '' : ` (اعتراض ${w.name(other)})`}`
    case 'precluding': return `صدر اعتراض ${w.name(other)} على ${reservation}${on} مع معارضة بدء النفاذ بين الطرفين`
    case 'pending': return m.objection !== null ? `قد يكون اعتراض ${w.name(other)} على ${reservation}${on} ورد بعد انقضاء مهلته، إذ لا يتضمن السجل إشعار الوديع الذي تسري منه المهلة` : m.awaits ? `${reservation}${on} لم يسر أثره بعد، إذ يلزمه قبول ${w.name(m.awaits)} لوروده على صكها التأسيسي` : `${reservation}${on} لم يصدر بشأنه قبول ولا اعتراض${m.silenceEnds ? `، ويجوز الاعتراض عليه من جانب ${w.name(other)} حتى ${day(m.silenceEnds)}` : '، ولا يتضمن السجل إشعار الوديع به، فلا يُعرف متى تنقضي مهلة الاعتراض'}`
    case 'impermissible': return `${reservation}${on} مما يحظره النص أو أُبدي بعد فوات وقته، وما يترتب عليه بينهما محل خلاف بين الدول`
  }
}
const reservationSaid = (r: ReservationStanding, w: Words): string => {
  const stands: Readonly<Record<ReservationStanding['standing'], string>> = {
    'in-effect': 'قائم', withdrawn: `جرى سحبه${r.ended ? ` في ${day(r.ended)}` : ''}`, expired: `انقضى${r.ended ? ` في ${day(r.ended)}` : ''}`,
    'not-confirmed': 'أُبدي عند التوقيع ولم يؤكَّد', 'domestic-only': 'في القانون الداخلي فحسب', impermissible: 'يحظره النص',
  }
  const against = r.objections.filter(o => !o.withdrawn)
  return `تحفظ ${w.name(r.by)} المؤرخ ${dated(w.when(r.made))}${r.articles?.length ? ` على ${articles(r.articles, 'oblique')}` : ''} (${[
    ...(r.awaits ? [] : [stands[r.standing]]), ...[false, true].flatMap(late => { const of = against.filter(o => o.late === late); return of.length === 0 ? [] : [`${of.length === 1 ? (late ? 'اعتراض متأخر' : 'اعتراض') : late ? 'اعتراضات متأخرة' : 'اعتراضات'} من ${someOf(w, of.map(o => w.name(o.by)), 6)}`] }),
    ...(r.maintained ? ['تحفظ الدولة السلف، وقد أُبقي عليه'] : []), ...(r.awaits ? [`في انتظار قبول ${w.name(r.awaits)}`] : []), ...(r.standing === 'in-effect' && r.silenceEnds && !r.awaits ? [`مهلة الاعتراض حتى ${day(r.silenceEnds)}`] : []),
  ].join('؛ ')})`
}
const standingCounts = (all: readonly ReservationStanding[], w: Words): string =>
  [...new Set(all.map(r => r.standing))].map(s => `${w.term(s === 'withdrawn' ? 'reservation-withdrawn' : s)}: ${w.number(all.filter(r => r.standing === s).length)}`).join('، ')

type TreatyQuestions = Pick<Locale['questions'], 'meter' | 'reservations' | 'between' | 'treaties-in-force' | 'missing-parties'>
export const treatyQuestions: TreatyQuestions = {
  meter: {
    asks: (q, w) => `مدى استيفاء شروط بدء نفاذ ${w.name(q.instrument)}`,
    established: (q, { progress: p, inForce, ifToday }, w) => {
      const what = w.name(q.instrument)
      if (inForce !== null) return `${inForce <= w.asAt ? 'بدأ' : 'يبدأ'} نفاذ ${what} في ${day(inForce)}${p.met === null ? '' : `، وقد استُوفي شرطه في ${day(p.met)}`}`
      if (p.met !== null) return `استُوفي شرط بدء نفاذ ${what} في ${day(p.met)}، ولم يثبت يوم بدء النفاذ`
      const named = p.parts.length > 0 || p.condition === 'in-force' || p.condition === 'not-before'
      return `${named ? `بدء نفاذ ${what}: ` : ''}${conditionSaid(p, w, named ? null : what)}${ifToday === null ? '' : `؛ ولو اكتمل ما ينقص في ${day(w.asAt)} لبدأ النفاذ في ${day(ifToday)}`}`
    },
  },
  reservations: {
    asks: (q, w) => `التحفظات على ${w.name(q.instrument)}`,
    established: (q, v, w) => {
      const what = w.name(q.instrument)
      if (v.length === 0) return `لا تحفظات على ${what}`
      if (v.length === 1) return `على ${what} تحفظ واحد، هو ${v.map(r => reservationSaid(r, w)).join('')}`
      return v.length <= 5 ? `عدد التحفظات على ${what}: ${w.number(v.length)}، وهي: ${series(v.map(r => reservationSaid(r, w)))}` : `عدد التحفظات على ${what}: ${w.number(v.length)} (${standingCounts(v, w)})، وقد صدرت عن ${someOf(w, [...new Set(v.map(r => r.by))].map(w.name))}`
    },
  },
  between: {
    asks: (q, w) => `العلاقة بين ${w.name(q.party)} و${w.name(q.other)} بموجب ${w.name(q.instrument)}`,
    established: (q, v, w) => {
      const [what, two] = [w.name(q.instrument), `بين ${w.name(q.party)} و${w.name(q.other)}`]
      const done = v.modifications.map(m => modification(m, m.by === q.party ? q.other : q.party, w))
      if (v.relation === 'not-in-force') return `لا نفاذ ${li(what)} ${two}`
      if (v.relation === 'precluded') return `لا نفاذ ${li(what)} ${two} بسبب اعتراض${done.length > 0 ? `: ${series(done)}` : ''}`
      const since = v.relation === 'applied-provisionally' ? `التطبيق المؤقت ${li(what)} ${two}${v.since === null ? '' : ` اعتباراً من ${day(v.since)}`}`
        : v.since === null ? `نفاذ ${what} قائم ${two}` : `${v.since <= w.asAt ? 'بدأ' : 'يبدأ'} نفاذ ${what} ${two} في ${day(v.since)}`
      const amended = v.amendments.length > 0 ? `، مع التعديلات الواردة في ${names(w, v.amendments)}` : ''
      const plain = done.length === 0 ? [v.complete ? 'ولا تحفظ يعدّل الأحكام بينهما' : 'ولا يتضمن السجل تحفظاً يعدّل الأحكام بينهما'] : done
      return `${since}${amended}؛ ${series([...plain, ...(v.complete ? [] : ['والسجل لا يعلن اكتمال ما فيه من تحفظات واعتراضات'])])}`
    },
  },
  'treaties-in-force': {
    asks: (q, w) => `المعاهدات النافذة بحق ${w.name(q.party)}`,
    established: (q, v, w) => {
      const who = w.name(q.party)
      if (v.length === 0) return `لا معاهدة من معاهدات السجل نافذة بحق ${who}`
      const each = v.map(t => `${w.name(t.instrument)}${t.standing === 'bound-provisionally' ? ` (تطبيق مؤقت${t.since ? ` منذ ${day(t.since)}` : ''})` : t.since ? ` (منذ ${day(t.since)})` : ''}`)
      return `عدد معاهدات السجل النافذة بحق ${who}: ${w.number(v.length)}، ${v.length <= 12 ? `وهي: ${series(each)}` : `ومنها: ${series(each.slice(0, 3))}`}`
    },
  },
  'missing-parties': {
    asks: (q, w) => `قائمة من يجوز لهم أن يصبحوا أطرافاً في ${w.name(q.instrument)} ولم يصبحوا كذلك`,
    established: (q, v, w) => {
      const what = w.name(q.instrument)
      if (v.length === 0) return `لا أحد غائب: كل من يجوز له أن يصبح طرفاً في ${what} قد أصبح كذلك بالفعل`
      const each = v.map(m => { const notes = [...(m.withdrew ? ['بعد الانسحاب'] : []), ...(m.signed ? [`التوقيع: ${w.when(m.signed)}`] : []), ...(m.domestic ? [`إجراء داخلي: ${w.when(m.domestic)}`] : [])]; return `${w.name(m.party)}${notes.length > 0 ? ` (${notes.join('؛ ')})` : ''}` })
      return `عدد من يجوز لهم أن يصبحوا أطرافاً في ${what} ولم يصبحوا كذلك: ${w.number(v.length)}، ${v.length <= 12 ? `وهم: ${w.list(each)}` : `ومنهم: ${w.list(each.slice(0, 3))}`}`
    },
  },
}

type TreatyWants = Pick<Locale['wants'], 'more-weight' | 'more-participants' | 'named-instruments' | 'weight' | 'notification' | 'notice' | 'acceptance' | 'form'>
export const treatyWants: TreatyWants = {
  'more-weight': (x, w) => `صكوك رضا بالالتزام ${bi(w.name(x.instrument))} ${x.need > x.have ? `يبلغ وزنها ${inUnit(x.need - x.have, x.unit)} إضافية` : 'يزيد بها الوزن على ما بلغه'} (بلغ ${weight(x.have)} من أصل ${inUnit(x.need, x.unit)})`,
  'more-participants': (x, w) => `اكتمال ما يشترطه نص ${w.name(x.instrument)} لدى ${counted(x.need - x.have, { one: 'مشارك إضافي واحد', two: 'مشاركين إضافيين', few: 'مشاركين إضافيين', many: 'مشاركاً إضافياً', other: 'مشارك إضافي' })} (اكتمل لدى ${w.number(x.have)} من أصل ${w.number(x.need)})`,
  'named-instruments': (x, w) => `إيداع صكوك الرضا بالالتزام ${bi(w.name(x.instrument))} من جانب ${someOf(w, x.of.map(w.name))}`,
  weight: (x, w) => `وزن ${w.name(x.of)} في الجدول «${isolated(x.table)}» الملحق ${bi(w.name(x.instrument))}`,
  notification: (x, w) => `إشعار الوديع ${bi(w.act(x.reservation))} على ${w.name(x.instrument)}، إذ منه تسري مهلة الاثني عشر شهراً للاعتراض`,
  form: (x, w) => `شكل الرضا المعبَّر عنه في الواقعة التالية، إذ لا يبيّنه مصدرها: ${w.act(x.act)}`,
  notice: (x, w) => `إشعار الوديع ${bi(w.act(x.of))} على ${w.name(x.instrument)}، إذ به يسري الأثر تجاه الطرف الآخر`,
  acceptance: (x, w) => `قبول ${w.name(x.by)} ${li(w.act(x.reservation))} على ${w.name(x.instrument)} بوصفه صكها التأسيسي`,
}
/** The last sentence of a consent that has come to an end. */
export const endedConsent = (v: Consent, who: string, what: string, acts: string): string => {
  const from = v.since === null ? '' : ` اعتباراً من ${day(v.since)}`
  switch (v.standing) {
    case 'denounced': return `انتهى التزام ${who} ${bi(what)} بالنقض${from}${acts}`
    case 'withdrawn': return `انتهى التزام ${who} ${bi(what)} بالانسحاب${from}${acts}`
    case 'consent-withdrawn': return `جرى سحب رضا ${who} بالالتزام ${bi(what)}${v.since === null ? '' : ` في ${day(v.since)}`} قبل بدء النفاذ بحقها، فلا التزام عليها${acts}`
    default: return `انتهى التزام ${who} ${bi(what)} بإنهاء الصك نفسه${from}${acts}`
  }
}
