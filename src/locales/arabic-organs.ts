/** Arabic for organs: what a body is, its names and groups, its sessions and who took part in them. */
import type { Words } from '#acts'
import type { Bureau, SessionHeld, Standing, Want } from '#law'
import { counted, day, li, membersSubject, onDay, series, since, someNames, someSeries, untilDay } from './arabic.ts'
import type { organWords as english } from './english-organs.ts'
import type { Locale } from './locale.ts'

type Terms = Pick<Locale['terms'], 'presented' | 'accepted' | 'contested' | 'deferred' | 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'minister' | 'deputy-minister' | 'permanent-representative' | 'ambassador' | 'official' | 'continuation' | 'unification' | 'dissolution-of-state' | 'separation' | 'independence'>
export const organTerms: Terms = {
  presented: 'التقديم', accepted: 'القبول', contested: 'الاعتراض', deferred: 'الإرجاء',
  'head-of-state': 'رئيس دولة', 'head-of-government': 'رئيس حكومة', 'foreign-minister': 'وزير خارجية', minister: 'وزير', 'deputy-minister': 'نائب وزير', 'permanent-representative': 'مندوب دائم', ambassador: 'سفير', official: 'مسؤول',
  continuation: 'استمرار الشخصية القانونية', unification: 'اتحاد', 'dissolution-of-state': 'انحلال دولة', separation: 'انفصال', independence: 'استقلال',
}
export const organWords: { readonly [W in keyof typeof english]: string } = {
  group: 'المجموعات الإقليمية', groups: 'المجموعات الإقليمية', names: 'الأسماء', organ: 'ماهية الجهاز', sessions: 'الدورات', attendance: 'المشاركون', participation: 'المشاركون', presence: 'الحاضرون', delegations: 'الوفود', reports: 'التقارير',
  'all-members': 'جميع الأعضاء', optional: 'المنضمون من الأعضاء', 'by-rule': 'بحكم القواعد', own: 'ميزانية مستقلة', opened: 'افتُتحت', 'oic-institutions': 'مؤسسات منظمة التعاون الإسلامي', 'member-states': 'الدول الأعضاء', 'ministers-of-state-and-deputy-ministers': 'وزراء الدولة ونواب الوزراء', leaving: 'صاحب إشعار بالانسحاب',
}

/** What is told of a member that has given notice, and of one that continues the membership of another. */
export const standingMore = (v: Standing, w: Words): string => {
  const parts: string[] = []
  if (v.continues !== undefined) parts.push(`وهذه العضوية استمرار لعضوية ${w.name(v.continues)}`)
  if (v.leaving) {
    const { ends, boundUntil } = v.leaving
    parts.push(`وقد ورد إشعار بالانسحاب${ends === null ? '، ولم يثبت يوم انتهاء العضوية' : `، و${ends <= w.asAt ? 'انتهت' : 'تنتهي'} العضوية في ${day(ends)}`}`)
    if (boundUntil !== null && boundUntil !== ends) parts.push(`و${boundUntil < w.asAt ? 'كان الالتزام بالسداد قائماً' : 'يبقى الالتزام بالسداد قائماً'} حتى ${day(boundUntil)}`)
  }
  return parts.map(p => `؛ ${p}`).join('')
}

const places = { chair: 'الرئاسة', 'vice-chair': 'نيابة الرئاسة', rapporteur: 'مهمة المقرر' } as const
/** A place of the bureau is the rule's for a State, or for a group. */
const holderIn = (w: Words, id: string): string => (/^[A-Z]/.test(id) || id.includes('.') ? w.name(id) : `مجموعة ${w.term(id)}`)
/** Where a bureau differs from the rule; where it was made by rule alone, that no act records it. */
export const bureauMore = (v: Bureau, w: Words): string => {
  const differs = (v.deviations ?? []).map(d => `${places[d.place]}: ${d.found === null ? 'شاغرة' : w.name(d.found)} (${d.expected === null ? 'والقاعدة لا تنص على ذلك' : `والقاعدة تقضي بها ${li(holderIn(w, d.expected))}`})`)
  return `${v.derived ? '؛ وذلك ما تقضي به القواعد، ولا قيد يثبته' : ''}${differs.length > 0 ? `؛ وخلافاً للقاعدة: ${series(differs)}` : ''}`
}

const forms = { ordinary: '', extraordinary: 'الاستثنائية ', emergency: 'الاستثنائية الطارئة ', thematic: 'المواضيعية ', resumed: 'المستأنفة ', preparatory: 'التحضيرية ' } as const
/** "الدورة الثامنة والثلاثين (من 28 إلى 30 يونيو 2011؛ الدولة المضيفة: كازاخستان)" */
const sessionSaid = (s: SessionHeld, w: Words): string => {
  const form = (forms as Readonly<Record<string, string>>)[s.form] ?? `(${w.term(s.form)}) `
  const nth = s.ordinal === null ? `دورة ${w.term(s.form)}` : `الدورة ${form}${w.ordinal(s.ordinal)}`
  return `${nth} (${[...(s.on ? [w.when(s.on)] : []), `الدولة المضيفة: ${w.name(s.host)}`, ...(s.opened ? [] : ['لم تُفتتح بعد']), ...(s.resumes ? [`استئنافاً ${li(w.session(s.resumes))}`] : []), ...(s.prepares ? [`تحضيراً ${li(w.session(s.prepares))}`] : []), ...(s.preparedBy.length > 0 ? [`جرى التحضير لها في ${w.list(s.preparedBy.map(x => w.session(x)))}`] : [])].join('؛ ')})`
}

/** "عادية 40، استثنائية 9", where there are several forms. */
const byForm = (all: readonly SessionHeld[], w: Words): string => {
  const each = [...new Set(all.map(s => s.form))]
  return each.length < 2 ? '' : `، منها: ${each.map(f => `${w.term(f)} ${w.number(all.filter(s => s.form === f).length)}`).join('، ')}`
}
type OrganQuestions = Pick<Locale['questions'], 'group' | 'groups' | 'names' | 'organ' | 'sessions' | 'credentials' | 'attendance'>
export const organQuestions: OrganQuestions = {
  group: {
    asks: (q, w) => `مجموعة ${w.name(q.party)} في ${w.name(q.organisation)}`,
    established: (q, v, w) => `${w.name(q.party)} ضمن مجموعة ${w.term(v)} في ${w.name(q.organisation)}`,
  },
  groups: {
    asks: (q, w) => `مجموعات ${w.name(q.organisation)}`,
    established: (q, v, w) => v.length === 0 ? `لا مجموعات لأعضاء ${w.name(q.organisation)}`
      : `مجموعات ${w.name(q.organisation)} (العدد: ${w.number(v.length)}): ${series(v.map(g => `${w.term(g.group)}: ${g.members.length === 0 ? 'لا أعضاء' : `${counted(g.members.length, membersSubject)} (${someNames(w, g.members)})`}`))}`,
  },
  names: {
    asks: (q, w) => `أسماء ${w.name(q.of)}`,
    established: (q, v, w) => v.length === 0 ? `لا يتضمن السجل اسماً ${li(w.name(q.of))}`
      : v.length === 1 && v[0]?.act === null ? `الاسم المقيد في السجل: «${w.text(v[0].name)}»؛ ولا يبيّن أي قيد تاريخ بدء العمل به ولا ما إذا سبقه اسم آخر`
      : `أسماء ${w.name(q.of)} (العدد: ${w.number(v.length)}): ${someSeries(v.map(n => `«${w.text(n.name)}»${n.from && n.until ? ` ${since(w, n.from)} حتى ${untilDay(w, n.until)}` : n.from ? ` ${since(w, n.from)}` : n.until ? ` حتى ${untilDay(w, n.until)}` : ''}`))}`,
  },
  organ: {
    asks: (q, w) => `صيغة ${w.name(q.organ)} والعضوية والميزانية والمقر`,
    established: (q, v, w) => {
      const belongs = v.belonging && { 'all-members': 'العضوية: جميع أعضاء المنظمة', optional: 'العضوية: من انضم من الأعضاء', elected: 'العضوية: بالانتخاب', 'by-rule': 'العضوية: بحكم القواعد' }[v.belonging]
      const pays = v.budget && { organisation: 'التمويل: من ميزانية المنظمة', own: 'التمويل: من ميزانية مستقلة' }[v.budget]
      return series([
        `${w.name(q.organ)}: ${w.term(v.form)}${v.parent ? ` في إطار ${w.name(v.parent)}` : ''}`,
        ...(v.established ? [`تاريخ الإنشاء: ${w.when(v.established)}`] : []), ...(belongs ? [belongs] : []), ...(pays ? [pays] : []),
        ...(v.seat ? [`المقر: ${w.text(v.seat.place)} (${w.name(v.seat.host)})`] : []), ...(v.reforms.length > 0 ? [`إعادة التنظيم: ${w.list(v.reforms.map(r => w.act(r)))}`] : []),
        ...(v.dissolved ? [`تاريخ الحل: ${w.when(v.dissolved)}`] : []), ...(v.successor ? [`الخلف: ${w.name(v.successor)}`] : []),
      ])
    },
  },
  sessions: {
    asks: (q, w) => `دورات ${w.name(q.organ)}`,
    established: (q, { sessions, missing }, w) => {
      const [held, toCome] = [sessions.filter(s => s.opened), sessions.filter(s => !s.opened)]
      const said = held.length <= 6 ? series(held.map(s => sessionSaid(s, w))) : `من ${held.slice(0, 1).map(s => sessionSaid(s, w)).join('')} إلى ${held.slice(-1).map(s => sessionSaid(s, w)).join('')}`
      return series([
        held.length === 0 ? `لا يتضمن السجل أي دورة ${li(w.name(q.organ))}` : `دورات ${w.name(q.organ)} المقيدة (العدد: ${w.number(held.length)}${byForm(held, w)}): ${said}`,
        ...(toCome.length > 0 ? [`والمقبل: ${series(toCome.map(s => sessionSaid(s, w)))}`] : []),
        ...(missing.length > 0 ? [`وينقص السجل من الدورات العادية: ${w.list(missing.slice(0, missing.length <= 12 ? 12 : 3).map(n => w.ordinal(n)))}${missing.length > 12 ? ` و${counted(missing.length - 3, { one: 'دورة أخرى', two: 'دورتان أخريان', few: 'دورات أخرى', many: 'دورة أخرى', other: 'دورة أخرى' })}` : ''}`] : []),
      ])
    },
  },
  credentials: {
    asks: (q, w) => `وثائق تفويض ${w.name(q.party)} إلى ${w.session(q.session)}`,
    established: (q, v, w) => `وثائق تفويض وفد ${w.name(q.party)} إلى ${w.session(q.session)}: ${w.term(v.stage)}${v.by ? ` من جانب ${w.name(v.by)}` : ''} ${onDay(w, v.on)}`,
  },
  attendance: {
    asks: (q, w) => `قائمة المشاركين في ${w.session(q.session)}`,
    established: (q, v, w) => {
      const who = (ids: readonly string[], label: string): readonly string[] => (ids.length === 0 ? [] : [`${label} ${w.number(ids.length)} (${someNames(w, ids)})`])
      const there = [...who(v.members, 'الأعضاء'), ...who(v.observers, 'المراقبون'), ...who(v.others, 'غيرهم')]
      const told = Object.entries(v.told).map(([word, n]) => `${w.term(word)}: ${w.number(n)}`)
      return series([
        there.length === 0 ? `لا يسمي السجل أحداً من المشاركين في ${w.session(q.session)}` : `المشاركون في ${w.session(q.session)}: ${there.join('، و')}`,
        ...(told.length > 0 ? [`ويحصي مصدر الدورة نفسه: ${told.join('، ')}`] : []), v.complete ? 'ويصرّح السجل باكتمال هذه القائمة' : 'ولا يصرّح السجل باكتمال هذه القائمة',
      ])
    },
  },
}

type OrganWants = Pick<Locale['wants'], Extract<Want['want'], 'presence' | 'group' | 'credentials' | 'establishment'>>
export const organWants: OrganWants = {
  presence: (x, w) => `قائمة الحاضرين في ${w.session(x.session)}`,
  group: (x, w) => `المجموعة التي تضم ${w.name(x.of)} في ${w.name(x.in)}`,
  credentials: (x, w) => `وثائق تفويض وفد ${w.name(x.of)} إلى ${w.session(x.session)}`,
  establishment: (x, w) => `القيد الذي أُنشئت بموجبه الهيئة التالية: ${w.name(x.of)}`,
}
