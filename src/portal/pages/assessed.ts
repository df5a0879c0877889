/** The assessed contributions of a year as a table: rate, what scale and budget make, what was published, credits, net, and when each was paid in full; how the parts were rounded. */
import { decimalOf, figure } from '#acts'
import type { Answer, Assessed, Assessments, ContributionsStatus } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { pairs, table, type Column } from '../table.ts'
import { why } from '../why.ts'
import { amount, amounts, inUnit, sharedUnit } from './amounts.ts'

/** Rows that stand open; the others fold. */
const shownRows = 20
export type AssessmentsAnswer = Answer<'assessments'> & { readonly status: 'established' }

/** The largest contribution first, one of equal ones by name; in two currencies one after the other. */
export const largestFirst = (desk: Desk, v: Assessments): readonly Assessed[] =>
  v.members.toSorted((a, b) => ((a.net.unit ?? '') !== (b.net.unit ?? '') ? ((a.net.unit ?? '') < (b.net.unit ?? '') ? -1 : 1) : grossOf(b).cmp(grossOf(a)) || desk.compare(desk.words.name(a.party), desk.words.name(b.party))))
const grossOf = (a: Assessed) => decimalOf(a.published ?? a.derived ?? a.net)

/** `status`: who has paid what of the year, where that is established. */
export const assessedShown = (desk: Desk, answer: AssessmentsAnswer, status: ContributionsStatus | undefined): Html => {
  const { m, m: { orgMoney: t }, words: w } = desk
  const { value: v } = answer
  const list = largestFirst(desk, v)
  const unit = sharedUnit(list.flatMap(a => [a.derived, a.published, a.credits, a.net]))
  const standing = new Map(status?.members.map(s => [s.party, s]))
  const differing = new Set(v.differing)
  // A column that would be empty from top to bottom is left out.
  const any = (of: (a: Assessed) => unknown): boolean => list.some(a => of(a) !== null)
  const money = (heading: string, cell: Column<Assessed>['cell']): Column<Assessed> => ({ heading, amount: true, line: true, cell })
  const columns: readonly Column<Assessed>[] = [
    { heading: m.state, names: true, cell: a => subjectLink(desk, a.party, desk.called(a.party)) },
    ...(any(a => a.rate) ? [{ heading: t.rate, amount: true, cell: (a: Assessed) => (a.rate ? said(w.figure(a.rate)) : '—') }] : []),
    ...(any(a => a.derived) ? [money(t.derived, a => (a.months === null ? amount(desk, a.derived, unit) : html`${amount(desk, a.derived, unit)} <span class="minor">${t.forMonths(a.months)}</span>`))] : []),
    ...(any(a => a.published) ? [money(t.published, a => (differing.has(a.party) ? html`${amount(desk, a.published, unit)} <span class="ds-tag" data-size="sm" data-color="warning">${t.differs}</span>` : amount(desk, a.published, unit)))] : []),
    ...(any(a => a.credits) ? [money(t.credits, a => amount(desk, a.credits, unit)), money(t.net, a => amount(desk, a.net, unit))] : []),
    ...(status && status.members.length > 0 ? [{ heading: t.inFullOn, cell: (a: Assessed) => { const s = standing.get(a.party); return s === undefined ? html`<span class="ds-tag" data-size="sm" data-color="neutral">${m.status.open}</span>` : s.inFull ? said(desk.locale.dates.day(s.inFull)) : '—' } }] : []),
  ]
  const rows = (part: readonly Assessed[]): Html => table<Assessed>(t.assessments, columns, part, m.nothingYet)
  return html`${pairs([
    [t.budget, v.budget ? said(w.figure(v.budget)) : undefined], [t.sumOfRates, v.sumOfRates ? said(w.figure(v.sumOfRates)) : undefined],
    [v.complete ? t.assessedTogether : t.knownTogether, v.totals.length > 0 ? html`${amounts(desk, v.totals, undefined)}` : undefined],
    [t.method, v.method ? said(`${t.methods[v.method]}${desk.locale.dir === 'rtl' ? '، ' : ', '}${t.toUnit(stepOf(desk, v))}`) : undefined],
  ])}<p>${sentence(v.complete ? t.complete : t.notComplete)}</p>${v.differing.length === 0 ? '' : html`<p class="notice">${sentence(t.differing(v.differing.length, stepOf(desk, v)))}</p>`}${inUnit(desk, unit)}${
    rows(list.slice(0, shownRows))}${list.length <= shownRows ? '' : html`<details class="earlier"><summary>${t.further(list.length - shownRows)}</summary>${rows(list.slice(shownRows))}</details>`}${why(desk, answer as unknown as Answer, { brief: true })}`
}
/** The smallest unit of the parts: "1 US dollar". */
const stepOf = (desk: Desk, v: Assessments): string => {
  const unit = sharedUnit(v.members.map(a => a.net))
  return desk.words.figure(figure(unit === undefined ? v.step : `${v.step} ${unit}`))
}
