/** A project of a bank: its life step by step, what was signed, disbursed and cancelled, what was disbursed by each day, and its sectors. */
import { dayNumber, plusDays, type Day, type When } from '#calendar'
import type { Figure } from '#acts'
import type { Answer, ProjectStanding } from '#law'
import { ask } from '#status'
import { drawn } from '../charts/steps.ts'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, plain, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { pairs, table } from '../table.ts'
import { finding } from '../why.ts'
import { actsByYear } from './acts-by-year.ts'
import { short, unitName } from './amounts.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { positionsOf } from './positions.ts'
import { partsShown } from './sectors.ts'
import { stagesShown } from './state-financing.ts'

export const project: Write = (desk, { id = '' }) => {
  const { m, m: { money: t }, words: w } = desk
  const subject = subjectOf(desk, 'project', id, t.project)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'project', project: id })
  const told = positionsOf(answer)
  const state = subject.of
  return {
    title: w.name(id), under: '/states', trail: state === undefined ? [[m.organisations, '/organisations']] : [[m.states, '/states'], [w.name(state), `/states/${state}`], [t.money, `/states/${state}/money`]],
    json: { subject: id, ...daysOf(desk), project: answer, acts: desk.register.about(id).filter(a => a.accountOf === undefined).map(a => a.id) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}</h1>
${pairs([[t.bank, subjectLink(desk, subject.by)], [t.inState, state === undefined ? undefined : subjectLink(desk, state)], [t.reference, subject.ref === undefined ? undefined : html`<bdi><code>${subject.ref}</code></bdi>`], [t.purpose, subject.purpose === undefined ? undefined : said(w.text(subject.purpose))]])}
${finding(desk, answer as unknown as Answer)}${told.map((p, i) => html`${told.length > 1 ? html`<h2 class="ds-heading" data-size="md">${said(m.body.account(w.number(i + 1)))}</h2>` : ''}${standing(desk, id, p)}`)}
${actsByYear(desk, m.acts, desk.register.about(id))}`,
  }
}
const standing = (desk: Desk, id: string, p: ProjectStanding): Html => {
  const { m: { money: t }, words: w } = desk
  const sums = p.sums.filter(s => s.sums.length > 0)
  return html`<section><h2 class="ds-heading" data-size="sm">${t.life}</h2>${life(desk, p)}</section>
${sums.length === 0 ? '' : html`<section><h2 class="ds-heading" data-size="sm">${t.sumsByStage}</h2>${stagesShown(desk, sums)}${pairs([[t.undisbursed, p.undisbursed ? said(w.figure(p.undisbursed)) : undefined]])}${disbursed(desk, id, p)}</section>`}
${p.sectors.length === 0 ? '' : html`<section><h2 class="ds-heading" data-size="sm">${t.sectors}</h2>${partsShown(desk, p.sectors, t.sectorsDrawn(w.name(p.by), w.name(p.of)))}</section>`}`
}
/** The stages in order, each with its day; what is not told says so, and is not taken for not done. */
const life = (desk: Desk, p: ProjectStanding): Html => {
  const { m: { money: t }, words: w } = desk
  const last = p.stage === 'cancelled' ? t.steps.cancelled : t.steps.closed
  const steps: readonly (readonly [string, When | null, When | null])[] = [
    [t.steps.approved, p.approved, null], [t.steps.signed, p.signed, null], [t.steps.effective, p.effective, null], [t.steps.firstDisbursed, p.firstDisbursed, null], [t.steps.completed, p.completed, null], [last, p.ended, p.closing],
  ]
  return html`<ol class="path" aria-label="${plain(t.lifeSays(p.stage === null ? null : t.projectStages[p.stage]))}">${steps.map(([name, on, expected]) => {
    const [how, mark, day] = on !== null ? ['reached', t.stepMarks.reached, on] as const : expected !== null ? ['next', t.stepMarks.expected, expected] as const : ['ahead', t.stepMarks.notTold, null] as const
    return html`<li class="${how}"><p class="stage">${name} <span class="how">${mark}</span></p>${day === null ? '' : html`<p class="on">${said(w.when(day))}</p>`}</li>`
  })}</ol>${p.suspended ? html`<p class="notice">${t.suspended} ${said(w.when(p.suspended))}</p>` : ''}`
}

interface DisbursedBy { readonly day: Day; readonly sum: Figure }
/** What was disbursed in all by each day: asked about again on the day of each act, where all is in one unit and exact. */
const disbursedBy = (desk: Desk, id: string): readonly DisbursedBy[] => {
  const { register, material: { law } } = desk
  const days = [...new Set(register.about(id).flatMap(a => (a.act === 'financing' && a.stage === 'disbursed' && Number.isFinite(a.on.to) && a.on.to <= dayNumber(register.asAt) ? [a.on.to] : [])))].sort((a, b) => a - b)
  return days.flatMap((n): DisbursedBy[] => {
    const day = plusDays('1970-01-01', n)
    const then = ask({ ask: 'project', project: id }, register.on(day), law)
    const s = then.status === 'established' ? then.value.sums.find(x => x.stage === 'disbursed') : undefined
    return s !== undefined && s.exact && s.sums.length === 1 ? [{ day, sum: s.sums[0]! }] : []
  })
}
/** The steps of disbursement against what was signed, with the days of its life. */
const disbursed = (desk: Desk, id: string, p: ProjectStanding): Html => {
  const { m, m: { money: t, treaty }, words: w, locale, register } = desk
  const steps = disbursedBy(desk, id)
  const unit = steps[0]?.sum.unit
  if (steps.length < 2 || unit === undefined || steps.some(s => s.sum.unit !== unit)) return html``
  const signed = p.sums.find(s => s.stage === 'signed')
  const limit = signed?.exact && signed.sums.length === 1 && signed.sums[0]!.unit === unit ? signed.sums[0] : undefined
  const moments = ([[t.steps.signed, p.signed], [t.steps.effective, p.effective], [p.stage === 'cancelled' ? t.steps.cancelled : t.steps.closed, p.ended]] as const)
    .flatMap(([label, on]) => (on?.latest && on.latest <= register.asAt ? [{ day: on.latest, label, date: plain(w.when(on)) }] : []))
  const first = moments.map(x => x.day).sort()[0]
  const from = first !== undefined && first < steps[0]!.day ? [{ day: first, count: 0 }] : []
  return html`<h3 class="ds-heading" data-size="xs">${t.disbursedOverTime} <span class="minor">${unitName(desk, unit)}</span></h3>${drawn({
    says: plain(t.disbursedDrawn(w.name(id))), steps: [...from, ...steps.map(s => ({ day: s.day, count: Number(s.sum.value) }))], until: p.ended?.latest && p.ended.latest <= register.asAt ? p.ended.latest : register.asAt,
    thresholds: limit ? [{ count: Number(limit.value), label: t.financingStages.signed }] : [], days: moments, dir: locale.dir, number: short(desk), year: y => String(Number(y)), month: x => plain(locale.dates.month(x)),
  })}<details class="earlier"><summary>${treaty.asTable} <span class="count">${w.number(steps.length)}</span></summary>${table<DisbursedBy>(t.disbursedOverTime, [{ heading: m.when, names: true, cell: s => locale.dates.day(s.day) }, { heading: t.financingStages.disbursed, amount: true, cell: s => said(w.figure(s.sum)) }], steps, m.nothingYet)}</details>`
}
