/** The decisions of an organ, session by session, newest first: each with its number, its day, how it was decided and the result. */
import type { Body } from '#acts'
import { decisionsOf, type Answer, type Listed, type Passed } from '#law'
import { organisationOf } from '#status'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { actPath, decisionPath, subjectPath } from '../links.ts'
import { downloads, sheet, type SheetColumn, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { valueOf, why } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { tallied } from './roll-call.ts'

/** Of more than this many only the newest session is told in full at once; the others wait behind their links. */
export const atOnce = 120
/** So few stand open all together. */
const shortEnough = 40
/** A decision with its result; one that has neither number nor draft is told by its act alone. */
export interface Row { readonly listed: Listed; readonly passed: Answer<'passed'> | undefined }
export const rowFor = (desk: Desk) => (listed: Listed): Row => ({ listed, passed: listed.key === null || listed.stage === 'draft' ? undefined : desk.ask({ ask: 'passed', decision: listed.key }) })

/** Under what a decision is listed: its session, or the year where no session is told. */
export interface Sitting { readonly of: string; readonly name: string; readonly list: readonly Listed[] }
const yearOf = (l: Listed): string => (l.on.earliest ?? l.on.latest ?? '').slice(0, 4)
/** Newest first, and so within each. */
const sittingsOf = (desk: Desk, all: readonly Listed[]): readonly Sitting[] =>
  [...Map.groupBy(all.toReversed(), l => l.session ?? yearOf(l))].map(([of, list]) => ({ of, list, name: list[0]?.session ? desk.words.session(of) : of === '' ? desk.m.decision.sessionUntold : desk.locale.dates.year(of) }))

const numberOf = (l: Listed): string => l.number ?? l.draft ?? ''
/** Title and number, leading to the decision's page, or to its act where it has no key. */
export const titleLink = (desk: Desk, l: Listed): Html => html`<a class="ds-link" href="${desk.link(l.key === null ? actPath(l.act) : decisionPath(l.key))}">${numberOf(l) === '' ? '' : html`<bdi class="number">${numberOf(l)}</bdi> `}${said(desk.words.text(l.title))}</a>`
const mannerOf = (desk: Desk, { listed, passed }: Row): string | null => {
  if (passed?.status === 'established' && passed.value.manner !== null) return passed.value.manner
  const act = desk.register.act(listed.act)
  return act?.act === 'adoption' ? act.manner ?? null : null
}
/** The result as a tag with its votes; of what an act alone tells, that it was adopted. */
export const resultCell = (desk: Desk, row: Row): Html => {
  const { m: { decision: d } } = desk
  if (row.listed.stage === 'draft') return said(d.undecided)
  const shown = (v: Passed): Html => html`<span class="ds-tag" data-size="sm" data-color="${v.result === 'adopted' ? 'success' : 'danger'}">${d.results[v.result]}</span>${v.counts ? html` <span class="minor">${said(tallied(desk, { ...v.counts, absent: null }))}</span>` : ''}`
  if (row.passed) return valueOf(desk, row.passed, shown)
  return desk.register.act(row.listed.act)?.act === 'adoption' ? html`<span class="ds-tag" data-size="sm" data-color="success">${d.results.adopted}</span>` : html`—`
}
const listTable = (desk: Desk, name: string, rows: readonly Row[]): Html => {
  const { m, m: { decision: d }, words: w } = desk
  return table<Row>(name, [
    { heading: d.decision, names: true, cell: r => titleLink(desk, r.listed) },
    { heading: m.when, short: '', cell: r => said(w.when(r.listed.on)) },
    { heading: d.manner, short: '', cell: r => { const manner = mannerOf(desk, r); return manner === null ? '—' : said(w.term(manner)) } },
    { heading: d.result, short: '', cell: r => resultCell(desk, r) },
    { heading: m.why, why: true, cell: r => (r.passed ? why(desk, r.passed as unknown as Answer, { brief: true }) : '') },
  ], rows, m.nothingYet)
}

interface Asked { readonly subject: Body; readonly all: readonly Listed[]; readonly sittings: readonly Sitting[]; readonly session: string | undefined; readonly shown: readonly Listed[] }
const askedFor = (desk: Desk, id: string): Asked | Unanswered => {
  const subject = subjectOf(desk, 'body', id, desk.m.organ)
  if (isUnanswered(subject)) return subject
  const all = decisionsOf(id)(desk.register)
  const sittings = sittingsOf(desk, all)
  const one = sittings.find(s => s.of === desk.query('session'))
  return { subject, all, sittings, session: one?.of, shown: one ? one.list.toReversed() : all }
}
export const decisions: Write = (desk, { id = '' }) => {
  const asked = askedFor(desk, id)
  if (isUnanswered(asked)) return asked
  const { m, m: { decision: d }, words: w } = desk
  const { subject, all, sittings, session, shown } = asked
  const path = `/bodies/${id}/decisions`
  const keeps: Readonly<Record<string, string>> = session === undefined ? {} : { session }
  const told = sittings.filter(s => session === undefined || s.of === session)
  const whole = shown.length <= atOnce
  const rows = (list: readonly Listed[]): readonly Row[] => list.map(rowFor(desk))
  const folded = (s: Sitting, i: number): Html => {
    const heading = html`${said(s.name)} <span class="count">${w.number(s.list.length)}</span>`
    const open = session !== undefined || shown.length <= shortEnough || (i === 0 && s.list.length <= atOnce)
    if (!whole && !open) return html`<p class="sitting"><a class="ds-link" href="${desk.link(path, { session: s.of })}">${heading}</a></p>`
    return html`<details class="earlier sitting" ${open ? html`open` : ''}><summary><h2 class="ds-heading" data-size="xs">${heading}</h2></summary>${listTable(desk, s.name, rows(s.list))}</details>`
  }
  const root = organisationOf(id)
  return {
    title: d.decisionsOf(w.name(id)), under: '/organisations', keeps, trail: [[m.organisations, '/organisations'], ...(root !== id && desk.register.subject(root) ? [[w.name(root), `/organisations/${root}`] as const] : []), [w.name(id), subjectPath(subject) ?? '/organisations']],
    json: { organ: id, ...daysOf(desk), ...keeps, sessions: sittings.map(s => ({ session: s.of, decisions: s.list.length })), decisions: shown.map(l => ({ ...l, ...(whole ? { passed: rowFor(desk)(l).passed ?? null } : {}) })) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(d.decisionsOf(w.name(id)))} <span class="count">${w.number(shown.length)}</span></h1>
${session === undefined ? '' : html`<p><a class="ds-link" href="${desk.link(path)}">${said(d.allDecisions(all.length))}</a></p>`}
${shown.length === 0 ? html`<p class="nothing">${m.nothingYet}</p>` : html`<div class="sittings">${told.map(folded)}</div>${downloads(desk, path, d.decisions, keeps)}`}`,
  }
}

export const resultColumns = (desk: Desk): readonly SheetColumn<Row>[] => {
  const { m: { decision: d, status } } = desk
  const value = (r: Row): Passed | undefined => (r.passed?.status === 'established' ? r.passed.value : undefined)
  return [
    { key: 'result', heading: d.result, value: r => value(r)?.result ?? r.passed?.status ?? r.listed.stage, shown: r => { const v = value(r); return v ? d.results[v.result] : r.listed.stage === 'draft' ? d.undecided : r.passed && r.passed.status !== 'established' ? status[r.passed.status] : d.results.adopted } },
    ...(['for', 'against', 'abstaining', 'absent'] as const).map((side): SheetColumn<Row> => ({ key: side, heading: d.sides[side], value: r => value(r)?.counts?.[side] ?? null })),
  ]
}
export const listedColumns = (desk: Desk): readonly SheetColumn<Row>[] => {
  const { m, m: { decision: d }, words: w } = desk
  return [
    { key: 'decision', heading: d.decision, value: r => r.listed.key ?? r.listed.act }, { key: 'number', heading: d.number, value: r => r.listed.number }, { key: 'draft', heading: d.draft, value: r => r.listed.draft },
    { key: 'title', heading: m.names, value: r => r.listed.title, shown: r => w.text(r.listed.title) }, { key: 'session', heading: m.session, value: r => r.listed.session, shown: r => (r.listed.session === null ? null : w.session(r.listed.session)) },
    { key: 'on', heading: m.when, value: r => r.listed.on },
  ]
}
export const decisionsSheet: WriteSheet = (desk, { id = '' }) => {
  const asked = askedFor(desk, id)
  if (isUnanswered(asked)) return asked
  const { m: { decision: d }, words: w } = desk
  return sheet<Row>({ name: `${id}.decisions${asked.session === undefined ? '' : `.${asked.session}`}`, title: d.decisions, of: d.decisionsOf(w.name(id)) }, [
    ...listedColumns(desk), { key: 'manner', heading: d.manner, value: r => mannerOf(desk, r), shown: r => { const manner = mannerOf(desk, r); return manner === null ? null : w.term(manner) } }, ...resultColumns(desk),
  ], asked.shown.map(rowFor(desk)))
}
