/** English for the money of briefs. */
import type { Words } from '#acts'
import type { BriefMoneyMessages } from './brief-money-messages.ts'
import { named, opening, series, withThe } from './english.ts'

const amounts = (w: Words, share: string | null, all: readonly string[]): string => (share === null ? w.list(all) : `${share}${all.length > 0 ? ` (${w.list(all)})` : ''}`)
export const briefMoney: BriefMoneyMessages = {
  campaign: (c, w) => series([
    `${opening(named(c.name))}: ${c.targets.length > 0 ? `the target was ${w.list(c.targets)}` : 'no target is on record'}`,
    ...(c.reported.length > 0 ? [`pledges by all were reported to come to ${w.list(c.reported.map(r => `${r.amount} (${r.when})`))}`] : []),
    ...(c.single.length > 0 ? [`single pledges on record come to ${w.list(c.single)}`] : []),
    c.silent ? `${named(c.party)} is named among the donors without a sum`
      : `${named(c.party)} ${[...(c.pledged.length > 0 ? [`pledged ${w.list(c.pledged)}`] : []), ...(c.given.length > 0 ? [`gave ${w.list(c.given)}`] : ['gave nothing that is on record'])].join(' and ')}${c.given.length > 0 && c.pledged.length === 0 ? ', without a pledge on record' : ''}${c.outstanding.length > 0 ? `, ${w.list(c.outstanding)} of it not shown paid` : ''}`,
  ]),
  sameMoney: (s, w) => (s.declared ? `The ${s.amount} told of ${w.list(s.whens)} are one and the same money, counted once; sources differ on the day` : `The ${s.amount} told of ${w.list(s.whens)} may be one and the same money; both are counted until a source says so`),
  paidIn: h => `${opening(named(h.party))} holds ${h.subscription} of the capital of ${withThe(h.bank)}${[...(h.calledIn ? [`${h.calledIn} called in`] : []), ...(h.paid ? [`${h.paid} paid`] : []), ...(h.overdue ? [`${h.overdue} overdue`] : []), ...(h.notDue ? [`${h.notDue} not yet due`] : []), ...(h.callable ? [`${h.callable} callable`] : [])].map(x => `, ${x}`).join('')}`,
  financed: t => `${opening(t.when)}: financing by ${withThe(t.bank)} for ${named(t.party)} came to ${t.amount} in all (${t.stage ?? 'of what stage is not said'}${t.projects ? `; projects: ${t.projects}` : ''})`,
  operations: (o, w) => `Single operations of ${withThe(o.bank)} for ${named(o.party)} on record: ${series(o.stages.map(s => `${s.stage} ${w.list(s.sums)}`))}${o.complete ? '' : '; whether there are more, the register does not say'}`,
  bySector: (d, w) => `By sector${d.when ? ` (${d.when})` : ''}: ${w.list(d.parts.map(p => `${p.sector} ${amounts(w, p.share, p.amount)}`))}${d.rest ? `; ${amounts(w, d.rest.share, d.rest.amount)} is left, which the source does not break down` : ''}${d.over ? '; the shares come to more than a hundred' : ''}`,
  strategy: (s, w) => `The strategy of ${withThe(s.bank)} and ${named(s.party)} for ${s.period}: ${series([
    s.planned.length === 0 ? 'how much was planned is not told' : s.planned.length === 1 ? `planned ${s.planned[0]!.amount}` : `planned, as sources differ, ${w.list(s.planned.map(p => `${p.amount}${p.source ? ` (${p.source})` : ''}`))}`,
    `contracted ${s.signed.length > 0 ? w.list(s.signed) : 'by no single agreement on record'}`, `disbursed ${s.disbursed.length > 0 ? w.list(s.disbursed) : 'nothing on record'}`,
  ])}`,
}
