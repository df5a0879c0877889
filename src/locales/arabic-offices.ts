/** Arabic for offices: who holds one together, terms and gaps, seats that fall free, contests, candidatures and what is owed for them. */
import type { Words } from '#acts'
import type { CandidatureStanding, Contest, Reciprocity, SeatHeld, Term } from '#law'
import { counted, day, names, onDay, series, since, someNames, someSeries, untilDay, votes } from './arabic.ts'
import { requirementSaid } from './arabic-voting.ts'
import type { officeWords as english } from './english-offices.ts'
import type { Locale } from './locale.ts'

type Terms = Pick<Locale['terms'], 'regional-pre-vote' | 'straw-poll' | 'ballot' | 'honoured' | 'withheld'>
export const officeTerms: Terms = { 'regional-pre-vote': 'جولة تصويت إقليمي تمهيدي', 'straw-poll': 'جولة اقتراع استطلاعي', ballot: 'جولة اقتراع', honoured: 'موفى به', withheld: 'محجوب' }
export const officeWords: { readonly [W in keyof typeof english]: string } = {
  holders: 'شاغلو المنصب', terms: 'مدد شغل المنصب', 'seats-free': 'المقاعد التي ستشغر', contests: 'الانتخابات', candidatures: 'الترشيحات', reciprocity: 'التأييد المتبادل', elections: 'الانتخابات', appointments: 'التعيينات',
  term: 'انتهاء المدة', successor: 'تولي الخلف المنصب', lasting: 'في المنصب', 'not-known': 'غير معروف', 'not-elected': 'لم يُنتخب', gap: 'لا شاغل معروفاً', acting: 'بالنيابة', renewable: 'يجوز انتخابه مجدداً', vacancy: 'شغور',
}

const who = (x: { readonly person: string | null; readonly party: string | null }, w: Words): string =>
  x.person !== null ? `${w.name(x.person)}${x.party === null ? '' : ` (${w.name(x.party)})`}` : x.party !== null ? w.name(x.party) : 'شاغل لا يسميه السجل'
const aside = (parts: readonly (string | false | null)[]): string => { const said = parts.filter(p => typeof p === 'string'); return said.length > 0 ? ` (${said.join('؛ ')})` : '' }
const groupSaid = (group: string | null, w: Words): string | null => (group === null ? null : `مجموعة ${w.term(group)}`)

const heldSaid = (h: SeatHeld, w: Words): string =>
  `${who(h, w)} ${since(w, h.since)}${aside([groupSaid(h.group, w), h.acting && 'بالنيابة', h.until ? `حتى ${untilDay(w, h.until)}` : h.termEnds ? `تنتهي المدة في ${day(h.termEnds)}` : null])}`
const endings = { term: null, 'end-of-office': 'انتهت الولاية بموجب قيد', successor: 'إلى حين تولي الخلف', lasting: null, 'not-known': 'لا يُعرف متى انتهت' } as const
const termSaid = (t: Term, w: Words): string => t.gap ? `لا شاغل معروفاً${t.vacant === undefined || t.vacant === 1 ? '' : ` (عدد المقاعد: ${w.number(t.vacant)})`} ${t.until === null ? `منذ ${day(t.from)}` : t.from === t.until ? `في ${day(t.from)}` : `من ${day(t.from)} إلى ${day(t.until)}`}`
  : `${who(t, w)} ${t.until === null ? since(w, t.from) : t.from.interval ? `${since(w, t.from)} حتى ${day(t.until)}` : `من ${w.when(t.from)} إلى ${day(t.until)}`}${aside([groupSaid(t.group, w), t.acting && 'بالنيابة', endings[t.ends]])}`

/** One election: who was elected, by how many votes in each round, who withdrew, and whether the ballots lead there. */
const contestSaid = (c: Contest, w: Words): string => {
  const voted = c.rounds.flatMap((r, i) => (c.candidates.some(x => typeof x.votes[i] === 'number') || r.requirement ? [{ r, i }] : []))
  const rounds = voted.map(({ r, i }) => {
    const count = c.candidates.filter(x => typeof x.votes[i] === 'number').toSorted((a, b) => (b.votes[i] ?? 0) - (a.votes[i] ?? 0)).map(x => `${w.name(x.candidate)} ${w.number(x.votes[i] ?? 0)}`)
    return `${w.term(r.stage)}${r.round === null || r.stage !== 'ballot' ? '' : ` (${w.number(r.round)})`}: ${count.length > 0 ? w.list(count) : 'الأصوات غير معروفة'}${r.stage === 'ballot' ? '' : '، ولا أثر لها بذاتها'}${r.requirement && r.reached.length === 0 ? '، ولم يحصل أحد على الأصوات المطلوبة' : ''}`
  })
  const asked = voted.findLast(({ r }) => r.requirement !== null)?.r.requirement
  const endorsed = c.candidates.filter(x => x.endorsements.length > 0).map(x => x.candidate)
  const gone = c.candidates.filter(x => x.withdrawn !== null).map(x => x.candidate)
  const head = c.elected.length > 0 ? `جرى انتخاب ${names(w, c.elected)}` : 'لم يُنتخب أحد'
  return series([
    `${head}${c.by && c.elected.length > 0 ? ` من جانب ${w.name(c.by)}` : ''}${c.session ? ` خلال ${w.session(c.session)}` : ''}${c.term ? `، ومدة الولاية: ${w.when(c.term)}` : ''}${aside([groupSaid(c.group, w)])}`,
    ...(c.candidates.length > 0 ? [`الترشيحات: ${someNames(w, c.candidates.map(x => x.candidate))}`] : []),
    ...(endorsed.length > 0 ? [`التزكية: ${someNames(w, endorsed)}`] : []), ...(gone.length > 0 ? [`سحب الترشيح: ${someNames(w, gone)}`] : []), ...rounds,
    ...(asked && c.elected.length > 0 ? [requirementSaid(asked, w)] : []),
    ...(c.elected.length === 0 || rounds.length === 0 ? [] : [c.follows === 'yes' ? 'وتفضي الجولات إلى هذه النتيجة وفق القواعد' : c.follows === 'no' ? 'ولا تفضي الجولات إلى هذه النتيجة وفق القواعد' : 'ولم يثبت أن الجولات تفضي إلى هذه النتيجة']),
  ])
}
const stages = { presented: 'قُدّم', endorsed: 'حظي بالتزكية', withdrawn: 'سُحب', elected: 'انتهى بالانتخاب', 'not-elected': 'لم ينتهِ بالانتخاب', overtaken: 'حلّ أوانه دون نتيجة معروفة، وآخر قيد بشأنه' } as const
const supportStages = { asked: 'المطلوب', promised: 'الموعود به', given: 'المعلن', honoured: 'الموفى به', withheld: 'المحجوب' } as const
const endorsements = { one: 'تزكية واحدة', two: 'تزكيتان', few: 'تزكيات', many: 'تزكية', other: 'تزكية' }
const candidatureSaid = (c: CandidatureStanding, us: string, w: Words): string => {
  const support = (['asked', 'promised', 'given', 'honoured', 'withheld'] as const).filter(s => c.support[s] > 0).map(s => `${supportStages[s]} ${w.number(c.support[s])}`)
  const goal = c.office !== null ? `لمنصب ${w.name(c.office)}` : c.title !== null ? `للقب «${w.name(c.title)}»` : 'لغاية لا يسميها السجل'
  return `ترشيح ${c.person === null ? w.name(c.of) : `${w.name(c.person)}${c.of === us ? '' : ` (من جانب ${w.name(c.of)})`}`} ${goal}${c.term ? ` (مدة الولاية: ${w.when(c.term)})` : ''}: ${stages[c.stage]} ${onDay(w, c.on)}${aside([c.endorsements.length > 0 && counted(c.endorsements.length, endorsements), support.length > 0 && `التأييد: ${support.join('، ')}`])}`
}
const dealt = (r: Reciprocity, us: string, w: Words): string => {
  const owed = (n: number, by: string, to: string): readonly string[] => (n === 0 ? [] : [`المستحق على ${by} ${to}: ${w.number(n)}`])
  const [own, other] = [us, w.name(r.with)]
  const balance = r.balance === 0 ? 'الممنوح والمتلقى متعادلان' : `${r.balance > 0 ? 'الممنوح يزيد على المتلقى' : 'المتلقى يزيد على الممنوح'} بواقع ${counted(Math.abs(r.balance), { ...votes, one: 'تأييد واحد', two: 'تأييدين', few: 'من حالات التأييد', many: 'من حالات التأييد', other: 'من حالات التأييد' })}`
  return `${other}: الممنوح ${w.number(r.given.length)}، والمتلقى ${w.number(r.received.length)}${aside([series([...owed(r.owedByUs.length, own, `تجاه ${other}`), ...owed(r.owedToUs.length, other, `تجاه ${own}`), balance])])}`
}

type OfficeQuestions = Pick<Locale['questions'], 'holders' | 'terms' | 'seats-free' | 'contests' | 'candidatures' | 'reciprocity'>
export const officeQuestions: OfficeQuestions = {
  holders: {
    asks: (q, w) => `قائمة شاغلي منصب ${w.name(q.office)}`,
    established: (q, v, w) => v.length === 0 ? `لا أحد يشغل منصب ${w.name(q.office)}` : `شاغلو منصب ${w.name(q.office)} (العدد: ${w.number(v.length)}): ${someSeries(v.map(h => heldSaid(h, w)), 16)}`,
  },
  terms: {
    asks: (q, w) => `مدد شغل منصب ${w.name(q.office)}`,
    established: (q, v, w) => {
      const said = v.map(t => termSaid(t, w))
      return v.length === 0 ? `لا يتضمن السجل أي مدة لشغل منصب ${w.name(q.office)}`
        : `منصب ${w.name(q.office)}: ${v.length <= 12 ? series(said) : `عدد المدد المقيدة ${w.number(v.filter(t => !t.gap).length)}، وآخرها: ${series(said.slice(-3))}`}`
    },
  },
  'seats-free': {
    asks: (q, w) => `المقاعد التي ستشغر في ${w.name(q.organ)}`,
    established: (q, v, w) => v.length === 0 ? `لا يُعرف مقعد سيشغر في ${w.name(q.organ)}`
      : `المقاعد التي ستشغر في ${w.name(q.organ)}: ${someSeries(v.map(s => `${w.name(s.office)} في ${day(s.ends)} (${[who(s, w), ...(s.group === null ? [] : [`مجموعة ${w.term(s.group)}`]), s.renewable === null ? 'لم يثبت جواز إعادة انتخاب الشاغل مباشرة' : s.renewable ? 'تجوز إعادة انتخاب الشاغل' : 'لا تجوز إعادة انتخاب الشاغل مباشرة'].join('؛ ')})`))}`,
  },
  contests: {
    asks: (q, w) => `الانتخابات لمنصب ${w.name(q.office)}`,
    established: (q, v, w) => v.length === 0 ? `لا يتضمن السجل أي انتخاب لمنصب ${w.name(q.office)}`
      : v.length === 1 ? `منصب ${w.name(q.office)}: ${v.map(c => contestSaid(c, w)).join('')}`
      : `منصب ${w.name(q.office)}، عدد الانتخابات ${w.number(v.length)}${v.length > 4 ? '، وآخر ثلاثة منها' : ''}: ${series(v.slice(v.length > 4 ? -3 : 0).map((c, i) => `(${i + 1}) ${contestSaid(c, w)}`))}`,
  },
  candidatures: {
    asks: (q, w) => `ترشيحات ${w.name(q.party)}`,
    established: (q, v, w) => v.length === 0 ? `لا ترشيح يعني ${w.name(q.party)}` : `الترشيحات التي تعني ${w.name(q.party)} (العدد: ${w.number(v.length)}): ${someSeries(v.map(c => candidatureSaid(c, q.party, w)))}`,
  },
  reciprocity: {
    asks: (q, w) => `التأييد الممنوح من ${w.name(q.party)} والمتلقى`,
    established: (q, v, w) => v.length === 0 ? `لا تأييد ممنوح من ${w.name(q.party)} ولا متلقى` : `التأييد الممنوح من ${w.name(q.party)} والمتلقى، بحسب الطرف الآخر: ${someSeries(v.map(r => dealt(r, w.name(q.party), w)))}`,
  },
}
