/** Arabic for a bank's capital: its forms, who holds what, the votes that follow, increases and who took them up. */
import type { Words } from '#acts'
import type { CapitalStanding, Finding, Increase } from '#law'
import { counted, series, someOf } from './arabic.ts'
import type { capitalWords as english } from './english-capital.ts'
import type { Locale } from './locale.ts'

export const capitalTerms: Pick<Locale['terms'], 'callable' | 'general' | 'special'> = { callable: 'القابل للاستدعاء', general: 'عامة', special: 'خاصة' }
export const capitalWords: { readonly [W in keyof typeof english]: string } = {
  holdings: 'ما يملكه الأعضاء من رأس ماله', 'voting-power': 'القوة التصويتية', increases: 'زيادات رأس ماله ومن اكتتب فيها',
  share: 'النسبة', 'not-due': 'غير المستحق بعد', 'basic-votes': 'الأصوات الأساسية', 'of-votes': 'من الأصوات', 'of-shares': 'من الأسهم', 'printed-share': 'النسبة المنشورة', 'of-subscribed': 'من رأس المال المكتتب فيه', change: 'التغير', 'percentage-points': 'نقطة مئوية', votes: 'الأصوات', shares: 'الأسهم', told: 'كما ورد', reckoned: 'محسوب', form: 'الشكل', amount: 'المبلغ',
}
const members = { one: 'عضو واحد', two: 'عضوان', few: 'أعضاء', many: 'عضواً', other: 'عضو' }
const times = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' }
const inside = (f: Finding<{ readonly text: string }>, w: Words): string => (f.status === 'established' ? w.figure(f.value as never) : f.status === 'disputed' ? `محل خلاف (${w.list(f.positions.map(p => inside(p, w)))})` : 'غير ثابت')
const form = (f: CapitalStanding, w: Words): string => `${w.term(f.form)} ${inside(f.amount, w)}${f.amount.status === 'open' ? '' : f.by === 'reckoned' ? ' (محسوب)' : f.since ? ` (اعتباراً من ${w.when(f.since)})` : ''}`
const increase = (i: Increase, w: Words): string => {
  const left = i.left.length === 0 ? '' : `، والمتبقي من المخصص: ${someOf(w, i.left.map(l => `${w.name(l.party)} ${w.figure(l.left)}`))}`
  return `زيادة ${w.term(i.sort)}${i.adds ? ` قدرها ${w.figure(i.adds)}` : ''} (${w.when(i.on)})${i.until ? `، في موعد أقصاه ${w.when(i.until)}` : ''}، ${i.takenUp.length === 0 ? 'ولا يبيّن السجل اكتتاباً فيها' : `والمكتتبون فيها: ${someOf(w, i.takenUp.map(t => `${w.name(t.party)} ${w.figure(t.amount)}`))}`}${i.open && i.open.value !== '0' && i.takenUp.length > 0 ? `، والباقي وفق السجل ${w.figure(i.open)}` : ''}${left}`
}
type CapitalQuestions = Pick<Locale['questions'], 'capital' | 'holdings' | 'voting-power' | 'increases'>
export const capitalQuestions: CapitalQuestions = {
  capital: {
    asks: (q, w) => `رأس مال ${w.name(q.bank)}`,
    established: (q, v, w) => series([`رأس مال ${w.name(q.bank)}، وقيمة السهم ${w.figure(v.shareValue)}: ${series(v.forms.map(f => form(f, w)))}`, `المستدعى المستحق غير المدفوع: ${inside(v.overdue, w)}`]),
  },
  holdings: {
    asks: (q, w) => `ما يملكه الأعضاء من رأس مال ${w.name(q.bank)}`,
    established: (q, v, w) => {
      const off = v.members.filter(m => m.misprint)
      return series([
        `المكتتب به في رأس مال ${w.name(q.bank)} ${w.figure(v.sum)} (${v.members.length === 0 ? 'بلا أعضاء' : counted(v.members.length, members)})${v.members.length === 0 ? '' : `: ${someOf(w, v.members.map(m => `${w.name(m.party)} ${w.figure(m.subscription)}${m.ofSubscribed ? ` (${w.figure(m.ofSubscribed)})` : ''}`))}`}`,
        ...(v.subscribed ? [`ورأس المال المكتتب فيه ${w.figure(v.subscribed)}`] : []), ...off.map(m => `والنسبة المنشورة بشأن ${w.name(m.party)} ${w.figure(m.printed!)}`),
        ...(v.unknown.length > 0 ? [`وغير ثابت بشأن ${someOf(w, v.unknown.map(p => w.name(p)))}`] : []), ...(v.membersNotKnown ? ['ولا يبيّن السجل أن هؤلاء هم جميع الأعضاء'] : []),
      ])
    },
  },
  'voting-power': {
    asks: (q, w) => `القوة التصويتية في ${w.name(q.bank)}`,
    established: (q, v, w) => series([
      `مجموع الأصوات في ${w.name(q.bank)} ${w.figure(v.votes)} (${v.members.length === 0 ? 'بلا أعضاء' : counted(v.members.length, members)})${v.members.length > 0 ? `: ${someOf(w, v.members.map(m => `${w.name(m.party)} ${w.figure(m.votes)} (${w.figure(m.ofVotes)})`))}` : ''}`,
      `والأصوات الأساسية لكل عضو ${w.figure(v.basicEach)}${v.percent ? `، وهي ${w.figure(v.percent)} من جميع الأصوات بالتساوي` : ''}`,
    ]),
  },
  increases: {
    asks: (q, w) => `زيادات رأس مال ${w.name(q.bank)}`,
    established: (q, v, w) => v.length === 0 ? `لم يُزَد رأس مال ${w.name(q.bank)}` : `زيد رأس مال ${w.name(q.bank)} ${counted(v.length, times)}: ${series(v.map(i => increase(i, w)))}`,
  },
}
