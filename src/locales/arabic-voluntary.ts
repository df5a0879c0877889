/** Arabic for voluntary money: what a campaign asked for and what came of it, what a giver promised and gave, money told twice. */
import type { Figure, Words } from '#acts'
import type { SameMoney, VoluntaryStage, VoluntarySum } from '#law'
import { counted, li, series, someOf } from './arabic.ts'
import type { voluntaryWords as english } from './english-voluntary.ts'
import type { Locale } from './locale.ts'

export const voluntaryWords: { readonly [W in keyof typeof english]: string } = {
  campaign: 'الأموال الطوعية للحملة', voluntary: 'الأموال الطوعية', giver: 'المانح', stage: 'المرحلة', 'of-the-campaign': 'الحملة', 'on-behalf-of': 'المستفيد', 'sum-promised': 'الموعود به', 'shown-paid': 'الثابت سداده', 'not-shown-paid': 'غير الثابت سداده', 'in-kind': 'عيني', earmarked: 'مخصص', 'sum-not-told': 'مبلغ غير مذكور', 'presumed-of-it': 'مفترض',
  debit: 'مدين', 'credit-side': 'دائن', 'nothing-entered': 'لا قيود', 'not-entered': 'غير مقيد لعدم ذكر مبلغ محدد', 'account-with-a-hole': 'غير مقيد لنقص في الحساب',
  'account-receivable': 'المستحق على', 'account-cash': 'النقد', 'account-goods': 'السلع والخدمات', 'account-assessed': 'المساهمات المقررة', 'account-credited': 'القيود الدائنة', 'account-written-off': 'المشطوب', 'account-voluntary': 'المساهمات الطوعية', 'account-pledges-paid': 'التعهدات المسددة', 'account-passed-on': 'المصروف', 'account-brought-forward': 'المرحّل',
}
const sums = (w: Words, all: readonly Figure[]): string => w.list(all.map(w.figure))
const done: { readonly [S in VoluntaryStage]: string } = { pledge: 'تعهدات', commitment: 'التزامات', contribution: 'مساهمات', disbursement: 'مبالغ مصروفة' }
const acts = {
  pledge: { one: 'تعهد واحد', two: 'تعهدان', few: 'تعهدات', many: 'تعهداً', other: 'تعهد' }, commitment: { one: 'التزام واحد', two: 'التزامان', few: 'التزامات', many: 'التزاماً', other: 'التزام' },
  contribution: { one: 'مساهمة واحدة', two: 'مساهمتان', few: 'مساهمات', many: 'مساهمة', other: 'مساهمة' }, disbursement: { one: 'عملية صرف واحدة', two: 'عمليتا صرف', few: 'عمليات صرف', many: 'عملية صرف', other: 'عملية صرف' },
} as const
const donors = { one: 'جهة أخرى', two: 'جهتين أخريين', few: 'جهات أخرى', many: 'جهة أخرى', other: 'جهة أخرى' }
const stage = (w: Words, s: VoluntarySum): string => {
  const more = [counted(s.acts.length, acts[s.stage]), ...(s.without > 0 ? [s.without === s.acts.length ? 'دون ذكر المبلغ' : `منها ${w.number(s.without)} دون ذكر المبلغ`] : []), ...(s.inKind.length > 0 ? [`منها عينياً ${sums(w, s.inKind)}`] : []), ...(s.exact ? [] : ['بأرقام غير محددة'])]
  return `${done[s.stage]}${s.sums.length > 0 ? ` ${sums(w, s.sums)}` : ''} (${more.join('، ')})`
}
const stages = (w: Words, all: readonly VoluntarySum[]): readonly string[] => (all.length === 0 ? ['لا تعهد ولا التزام ولا مساهمة ولا صرف في السجل'] : [...all.map(s => stage(w, s)), ...(all.some(s => s.stage === 'contribution') ? [] : ['لا مساهمة في السجل'])])
const same = (w: Words, s: SameMoney): string => s.declared
  ? `مبلغ ${w.figure(s.amount)} من ${w.name(s.by)} تؤرخه المصادر بتواريخ مختلفة (${w.list(s.days.map(d => w.when(d)))})، ويُحسب مرة واحدة`
  : `مبلغ ${w.figure(s.amount)} من ${w.name(s.by)} مذكور ${w.list(s.days.map(d => `بتاريخ ${w.when(d)}`))}، وقد يكون المبلغ نفسه مذكوراً أكثر من مرة، ويُحسب كل منها`
const complete = (is: boolean): readonly string[] => (is ? [] : ['ولا يبيّن السجل أن هذه هي جميعها'])

type Questions = Pick<Locale['questions'], 'campaign' | 'voluntary'>
export const voluntaryQuestions: Questions = {
  campaign: {
    asks: (q, w) => `حصيلة حملة «${w.name(q.campaign)}»`,
    established: (q, v, w) => series([
      `حملة «${w.name(q.campaign)}»${v.by ? ` (من جانب ${w.name(v.by)})` : ''}: ${v.targets.length > 0 ? `المبلغ المستهدف ${sums(w, v.targets.map(t => t.amount))}، وهو هدف لا حصيلة` : 'لا مبلغ مستهدفاً في السجل'}`,
      ...v.reported.map(r => `المجموع المعلن للتعهدات ${w.figure(r.amount)} (${w.when(r.on)})${r.explained === null ? '، ولا تعهد منفرداً بمبلغ معلوم في السجل' : r.unexplained === null ? `، مقابل ${w.figure(r.explained)} من تعهدات منفردة` : r.unexplained.value.startsWith('-') ? `، وهو أقل من مجموع التعهدات المنفردة البالغ ${w.figure(r.explained)}` : r.unexplained.value === '0' ? '، وهو مجموع التعهدات المنفردة' : `، تفسّر التعهدات المنفردة منه ${w.figure(r.explained)} ويبقى ${w.figure(r.unexplained)} دون تفسير`}`),
      ...stages(w, v.sums),
      ...(v.donors.some(d => d.silent) ? [`مانحون ذُكروا دون مبلغ: ${someOf(w, v.donors.filter(d => d.silent).map(d => w.name(d.party)), 12, 3, donors)}`] : []),
      ...(v.donors.some(d => d.outstanding.length > 0) ? [`وعود لم يثبت سدادها: ${someOf(w, v.donors.filter(d => d.outstanding.length > 0).map(d => `${w.name(d.party)} ${sums(w, d.outstanding)}`), 12, 3, donors)}`] : []),
      ...(v.beneficiaries.length > 0 ? [`المستفيد: ${someOf(w, v.beneficiaries.map(b => `${w.list(b.parties.map(p => w.name(p)))}${b.parties.length > 1 ? ' معاً' : ''}`), 12, 3, donors)}`] : []),
      ...(v.held.length > 0 ? [`المساهمات بعد خصم المصروف: ${sums(w, v.held)}`] : []),
      ...v.same.map(s => same(w, s)), ...complete(v.complete),
    ]),
  },
  voluntary: {
    asks: (q, w) => `الأموال الطوعية ${li(w.name(q.by))}`,
    established: (q, v, w) => v.lines.length === 0 ? `لا تعهد ولا مساهمة طوعية من ${w.name(q.by)}${v.complete ? '' : ' في السجل'}` : series([
      `الأموال الطوعية ${li(w.name(q.by))}: ${series(stages(w, v.sums))}`, ...(v.outstanding.length > 0 ? [`وعود لم يثبت سدادها: ${sums(w, v.outstanding)}`] : []),
      ...v.same.map(s => same(w, s)), ...complete(v.complete),
    ]),
  },
}
