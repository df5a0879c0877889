/** Arabic for the money of briefs. */
import type { Words } from '#acts'
import type { BriefMoneyMessages } from './brief-money-messages.ts'
import { li, series } from './arabic.ts'

const amounts = (w: Words, share: string | null, all: readonly string[]): string => (share === null ? w.list(all) : `${share}${all.length > 0 ? ` (${w.list(all)})` : ''}`)
export const briefMoney: BriefMoneyMessages = {
  campaign: (c, w) => series([
    `حملة «${c.name}»: ${c.targets.length > 0 ? `المبلغ المستهدف ${w.list(c.targets)}` : 'لا مبلغ مستهدف مسجل'}`,
    ...(c.reported.length > 0 ? [`مجموع التعهدات المعلن ${w.list(c.reported.map(r => `${r.amount} (${r.when})`))}`] : []),
    ...(c.single.length > 0 ? [`مجموع التعهدات المنفردة المسجلة ${w.list(c.single)}`] : []),
    c.silent ? `ورد اسم ${c.party} بين المتبرعين دون ذكر مبلغ`
      : `${c.party}: ${[...(c.pledged.length > 0 ? [`المتعهد به ${w.list(c.pledged)}`] : []), c.given.length > 0 ? `المقدم ${w.list(c.given)}` : 'لا مبلغ مقدم مسجل'].join('، ')}${c.given.length > 0 && c.pledged.length === 0 ? '، ولا تعهد مسجل' : ''}${c.outstanding.length > 0 ? `، ولم يثبت دفع ${w.list(c.outstanding)} منه` : ''}`,
  ]),
  sameMoney: (s, w) => (s.declared ? `مبلغ ${s.amount} المنسوب إلى ${w.list(s.whens)} مال واحد يُحسب مرة واحدة، والمصادر مختلفة في تاريخه` : `مبلغ ${s.amount} المنسوب إلى ${w.list(s.whens)} قد يكون مالاً واحداً، ويُحسب كل منها على حدة ما لم يبيّن مصدر خلاف ذلك`),
  paidIn: h => `${li(h.party)} ${h.subscription} من رأس مال ${h.bank}${[...(h.calledIn ? [`المستدعى ${h.calledIn}`] : []), ...(h.paid ? [`المدفوع ${h.paid}`] : []), ...(h.overdue ? [`المتأخر ${h.overdue}`] : []), ...(h.notDue ? [`غير المستحق بعد ${h.notDue}`] : []), ...(h.callable ? [`القابل للاستدعاء ${h.callable}`] : [])].map(x => `، ${x}`).join('')}`,
  financed: t => `${t.when}: بلغ مجموع تمويل ${t.bank} ${li(t.party)} ${t.amount} (${t.stage ?? 'دون بيان المرحلة'}${t.projects ? `؛ عدد المشاريع: ${t.projects}` : ''})`,
  operations: (o, w) => `العمليات المنفردة المسجلة ${li(o.bank)} في ${o.party}: ${series(o.stages.map(s => `${s.stage} ${w.list(s.sums)}`))}${o.complete ? '' : '؛ ولا يبيّن السجل أن هذه هي جميعها'}`,
  bySector: (d, w) => `حسب القطاع${d.when ? ` (${d.when})` : ''}: ${w.list(d.parts.map(p => `${p.sector} ${amounts(w, p.share, p.amount)}`))}${d.rest ? `؛ ويتبقى ${amounts(w, d.rest.share, d.rest.amount)} دون تفصيل` : ''}${d.over ? '؛ ومجموع الحصص يزيد على مئة' : ''}`,
  strategy: (s, w) => `استراتيجية ${s.bank} و${s.party} للفترة ${s.period}: ${series([
    s.planned.length === 0 ? 'المبلغ المخطط غير مذكور' : s.planned.length === 1 ? `المخطط ${s.planned[0]!.amount}` : `المخطط باختلاف المصادر ${w.list(s.planned.map(p => `${p.amount}${p.source ? ` (${p.source})` : ''}`))}`,
    s.signed.length > 0 ? `المتعاقد عليه ${w.list(s.signed)}` : 'لا اتفاق منفرد مسجل بالمتعاقد عليه', s.disbursed.length > 0 ? `المصروف ${w.list(s.disbursed)}` : 'لا مبلغ مصروف مسجل',
  ])}`,
}
