/** An initiative: its path stage by stage, drawn as a timeline in words, with what is open and whose move it is. */
import type { Answer, InitiativePath, StageReached } from '#law'
import { sayAct, sayWant } from '#locales'
import type { Initiative } from '#acts'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { namesListed } from '../names.ts'
import { pairs } from '../table.ts'
import { finding } from '../why.ts'
import { actsByYear } from './acts-by-year.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { meterOf } from './meter.ts'

/** At most so many who have to move stand in the open. */
const shownAtOnce = 8

export const initiative: Write = (desk, { id = '' }) => {
  const { m, m: { dealing: d }, words: w } = desk
  const subject = subjectOf(desk, 'initiative', id, d.initiative)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'initiative', initiative: id })
  const paths = pathsIn(answer)
  return {
    title: w.name(id), under: '/initiatives', trail: [[d.initiatives, '/initiatives']],
    json: { subject: id, ...daysOf(desk), path: answer, acts: desk.register.about(id).filter(a => a.accountOf === undefined).map(a => a.id) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}</h1>
${pairs([
      [d.initiativeOf, subject.of === undefined ? undefined : subjectLink(desk, subject.of)], [d.within, subject.in === undefined ? undefined : subjectLink(desk, subject.in)],
      [d.instrument, subject.instrument === undefined ? undefined : subjectLink(desk, subject.instrument)], [d.body, subject.body === undefined ? undefined : subjectLink(desk, subject.body)],
    ])}
<section id="path"><h2 class="ds-heading" data-size="sm">${d.path}</h2>${paths.map((p, i) => html`${paths.length > 1 ? html`<h3 class="ds-heading" data-size="xs">${said(d.position(w.number(i + 1)))}</h3>` : ''}${pathDrawn(desk, p, subject)}`)}${finding(desk, answer as unknown as Answer)}</section>
${paths.map(p => openIn(desk, p, subject))}${actsByYear(desk, m.acts, desk.register.about(id))}`,
  }
}
const pathsIn = (answer: Answer<'initiative'>): readonly InitiativePath[] =>
  answer.status === 'established' ? [answer.value] : answer.status === 'disputed' ? answer.positions.flatMap(p => (p.status === 'established' ? [p.value] : [])) : []

type How = 'reached' | 'passed' | 'next' | 'ahead'
interface Shown { readonly stage: StageReached; readonly how: How }
/** The stages to show: those up to the adoption, and of founding and entry into force those that were reached or for which a body or an instrument is declared. */
export const stagesShown = (path: InitiativePath, declared: Pick<Initiative, 'instrument' | 'body'>): readonly Shown[] => {
  const furthest = path.stages.findIndex(s => s.stage === path.reached)
  return path.stages.flatMap((stage, i): readonly Shown[] => {
    if (isReached(stage)) return [{ stage, how: 'reached' }]
    if (stage.stage === path.next) return [{ stage, how: 'next' }]
    const provided = stage.stage === 'founded' ? declared.body !== undefined : stage.stage === 'in-force' ? declared.instrument !== undefined : true
    return provided ? [{ stage, how: i < furthest ? 'passed' : 'ahead' }] : []
  })
}
const isReached = (s: StageReached): boolean => s.on !== null || s.acts.length > 0

/** An ordered list: beside one another where there is room, below one another where there is none; each stage says in a word how it stands. */
const pathDrawn = (desk: Desk, path: InitiativePath, subject: Initiative): Html => {
  const { m: { dealing: d } } = desk
  const stages = stagesShown(path, subject)
  // What sources date otherwise is marked, as it is in the list of acts.
  const toldTwice = desk.register.toldTwice(subject.id)
  const named = (s: InitiativePath['reached']): string | null => (s === null ? null : d.stageNames[s])
  return html`<ol class="path" aria-label="${plain(d.pathSays(named(path.reached), named(path.next)))}">${stages.map(({ stage, how }) => html`<li class="${how}"><p class="stage">${d.stageNames[stage.stage]} <span class="how">${d.marks[how]}</span></p>${how === 'reached' ? reachedBy(desk, stage, toldTwice) : ''}</li>`)}</ol>`
}
/** When, by which act, by whom and at which session a stage was reached. */
const reachedBy = (desk: Desk, { on, acts, by, session }: StageReached, toldTwice: ReadonlySet<string>): Html => {
  const { m: { dealing: d }, words: w, register } = desk
  const [first, ...others] = acts.flatMap(id => register.act(id) ?? [])
  const day = on === null ? '—' : w.when(on)
  const document = first?.act === 'initiative' && first.document !== undefined ? w.text(first.document) : first?.act === 'adoption' ? w.text(first.title) : undefined
  // Where the name of the organ stands in that of its session, it is not said twice.
  const [before = '', after = ''] = d.by('\u0000').split('\u0000')
  const [at = '', end = ''] = d.at('\u0000').split('\u0000')
  return html`<p class="on">${first ? actLink(desk, first, day) : said(day)}${acts.some(id => toldTwice.has(id)) ? html` <span class="mark">≠</span>` : ''}</p>${by !== null && !(session !== null && session.startsWith(`${by}/`)) ? html`<p>${said(before)}${subjectLink(desk, by)}${said(after)}</p>` : ''}${
    session === null ? '' : html`<p>${said(at)}${subjectLink(desk, session)}${said(end)}</p>`}${document === undefined ? '' : html`<p class="minor">${said(document)}</p>`}${
    others.length === 0 ? '' : html`<details class="earlier"><summary>${d.moreActs}</summary><ul>${others.map(a => html`<li>${actLink(desk, a, sayAct(desk.locale, a, w))}</li>`)}</ul></details>`}`
}

/** What is open: the next stage, whose move it is, what would complete it; of an instrument on its way into force the meter. */
const openIn = (desk: Desk, path: InitiativePath, subject: Initiative): Html => {
  const { m: { dealing: d }, locale, words: w, material } = desk
  const instrument = path.next === 'in-force' && subject.instrument !== undefined ? material.index.subjects.get(subject.instrument) : undefined
  const [first, rest] = [path.move.slice(0, shownAtOnce), path.move.slice(shownAtOnce)]
  const move = path.next === null ? undefined : path.move.length === 0 ? html`<span class="minor">${d.noMove}.</span>`
    : html`${namesListed(desk, first)}${rest.length === 0 ? '' : html`<details class="earlier"><summary>${said(d.moreWhoMove(rest.length))}</summary><p>${namesListed(desk, rest)}</p></details>`}`
  return html`<section class="open-in"><h2 class="ds-heading" data-size="sm">${d.open}</h2>${path.next === null ? html`<p>${sentence(d.complete)}</p>` : pairs([
    [d.next, d.stageNames[path.next]], [d.move, move], [d.wanted, path.wants === null ? undefined : said(sayWant(locale, path.wants, w))],
  ])}${instrument?.type === 'instrument' ? html`<h3 class="ds-heading" data-size="xs">${d.meter}</h3>${meterOf(desk, instrument, desk.ask({ ask: 'meter', instrument: instrument.id }))}` : ''}</section>`
}
