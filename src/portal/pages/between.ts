/** Between the parties to an instrument: a matrix of what holds between each of them and each that has made reservations, and the same reservation by reservation. */
import { relationsOf, type Answer, type ReservationStanding } from '#law'

import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actPath } from '../links.ts'
import { comma, listed } from '../names.ts'
import { downloads, sheet, type SheetColumn, type WriteSheet } from '../sheets.ts'
import { finding } from '../why.ts'
import { everyoneUnder, standingWord } from './consent.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { carried } from './home.ts'
import { relationIn, relationLegend, relations, relationSign, relationWord, type Holds } from './relation.ts'

interface Cell extends Holds { readonly party: string; readonly other: string; readonly answer: Answer<'between'> }
interface Matrix {
  readonly reservations: Answer<'reservations'>
  /** Everyone bound, in the order of their names. */
  readonly parties: readonly string[]
  /** Those of them whose reservations have or may have effect. */
  readonly columns: readonly string[]
  readonly at: (party: string, other: string) => Cell | undefined
  readonly cells: readonly Cell[]
}
const bound: readonly string[] = ['party', 'bound-provisionally']
const standing = (r: ReservationStanding): boolean => r.standing === 'in-effect' || r.standing === 'impermissible'

/** What holds between two parties is the same both ways, so that only those with reservations need a column. */
const matrixOf = (desk: Desk, instrument: string): Matrix => {
  const reservations = desk.ask({ ask: 'reservations', instrument })
  const parties = everyoneUnder(desk, instrument).filter(s => bound.includes(standingWord(s))).map(s => s.party)
  const authors = new Set(reservations.status === 'established' ? reservations.value.filter(standing).map(r => r.by) : [])
  const columns = parties.filter(p => authors.has(p))
  const relation = relationsOf(instrument, desk.material.law.members)(desk.register)
  const cells = columns.flatMap(other => parties.flatMap(party => {
    if (party === other) return []
    const answer: Answer<'between'> = { question: { ask: 'between', instrument, party, other }, ...relation(party, other) }
    return [{ party, other, answer, ...relationIn(answer, desk.register.asAt) }]
  }))
  const by = new Map(cells.map(c => [`${c.party} ${c.other}`, c]))
  return { reservations, parties, columns, cells, at: (party, other) => by.get(`${party} ${other}`) }
}

export const between: Write = (desk, { id = '' }) => {
  const { m, m: { treaty: t }, words: w } = desk
  const subject = subjectOf(desk, 'instrument', id, m.instrument)
  if (isUnanswered(subject)) return subject
  const [a, b] = [desk.query('a'), desk.query('b')]
  if (a && b) return { redirect: `/instruments/${id}/between/${encodeURIComponent(a)}/${encodeURIComponent(b)}` }
  const matrix = matrixOf(desk, id)
  const { columns, parties, cells, reservations } = matrix
  const complete = desk.register.covers('reservations', id) !== undefined
  return {
    title: t.betweenParties(w.name(id)), under: '/instruments', trail: [[m.instruments, '/instruments'], [w.name(id), `/instruments/${id}`]],
    json: { instrument: id, ...daysOf(desk), reservations, between: cells.map(({ answer, ...cell }) => ({ ...cell, ...(answer.status === 'established' ? answer.value : {}), status: answer.status })) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(t.betweenParties(w.name(id)))}</h1>
${columns.length > 0 ? '' : reservations.status !== 'established' ? finding(desk, reservations as unknown as Answer) : html`<p class="ds-paragraph lead">${sentence(complete ? t.noReservations(w.name(id)) : t.noReservationsKnown(w.name(id)))}</p>`}
${parties.length < 2 ? html`<p class="nothing">${m.nothingYet}</p>` : html`<section><h2 class="ds-heading" data-size="sm">${t.choosePair}</h2>${pairForm(desk, id, parties)}</section>`}
${columns.length === 0 ? '' : html`<section class="matrix-part"><h2 class="ds-heading" data-size="sm">${t.whatHolds}</h2><p>${sentence(complete ? t.complete : t.incomplete)}</p>${relationLegend(desk, new Set(cells.map(c => c.relation)))}${grid(desk, id, matrix)}${downloads(desk, `/instruments/${id}/between`, t.matrix)}</section>
<section><h2 class="ds-heading" data-size="sm">${t.perReservation}</h2>${columns.map(other => perReservation(desk, id, matrix, other))}</section>`}`,
  }
}

/** Two lists and a button, for any two parties. */
export const pairForm = (desk: Desk, instrument: string, parties: readonly string[], chosen: { readonly a?: string; readonly b?: string } = {}): Html => {
  const { m, m: { treaty: t } } = desk
  const field = (name: 'a' | 'b', label: string, selected: string | undefined) => html`<div class="ds-field"><label class="ds-label" for="pair-${name}">${label}</label><select class="ds-input" id="pair-${name}" name="${name}">${parties.map(p => html`<option value="${p}" ${p === selected ? html`selected` : ''}>${plain(desk.called(p))}</option>`)}</select></div>`
  return html`<form class="ask pair" action="/instruments/${instrument}/between" method="get">${carried(desk.address.given)}${field('a', t.firstParty, chosen.a ?? parties[0])}${field('b', t.secondParty, chosen.b ?? parties[1])}<button class="ds-button" data-variant="primary" type="submit">${m.show}</button></form>`
}
const pairPath = (instrument: string, a: string, b: string): string => `/instruments/${instrument}/between/${a}/${b}`

/** The matrix in a box of its own that scrolls both ways, its headings staying in sight. */
const grid = (desk: Desk, instrument: string, { parties, columns, at }: Matrix): Html => {
  const { m: { treaty: t } } = desk
  return html`<div class="matrix" role="region" aria-label="${t.matrix}" tabindex="0"><table><caption class="ds-sr-only">${t.matrixSays(parties.length, columns.length)}</caption>
<thead><tr><td></td>${columns.map(c => html`<th scope="col">${said(desk.called(c))}</th>`)}</tr></thead>
<tbody>${parties.map(p => html`<tr><th scope="row">${said(desk.called(p))}</th>${columns.map(c => {
    const cell = at(p, c)
    return cell === undefined ? html`<td class="self"></td>` : html`<td class="${cell.relation}"><a href="${desk.link(pairPath(instrument, p, c))}">${relationSign(cell.relation)} ${said(relationWord(desk, cell))}</a></td>`
  })}</tr>`)}</tbody></table></div>`
}
/** The same for one reserving party: its reservations, and with whom each thing holds. */
const perReservation = (desk: Desk, instrument: string, { parties, reservations, at }: Matrix, other: string): Html => {
  const { m: { treaty: t }, words: w } = desk
  const own = reservations.status === 'established' ? reservations.value.filter(r => r.by === other && standing(r)) : []
  const groups = Map.groupBy(parties.flatMap(p => { const cell = at(p, other); return cell ? [cell] : [] }), c => `${relations.indexOf(c.relation)} ${c.until ?? ''}`)
  const ordered = [...groups].toSorted((x, y) => x[1].length - y[1].length).map(([, cells]) => cells)
  return html`<section class="per-reservation"><h3 class="ds-heading" data-size="xs">${said(t.reservationsOf(w.name(other)))}</h3>
<p class="minor">${listed(desk, own.map(r => html`<a class="ds-link" href="${desk.link(actPath(r.reservation))}">${said(r.articles?.length ? t.articles(r.articles.length, w.list(r.articles.map(x => w.text(x)))) : t.reservation)}${comma(desk)}${said(w.when(r.made))}</a>`))}</p>
${ordered.map(cells => { const one = cells[0]!; return html`<details class="with ${one.relation}" ${cells.length <= 12 ? html`open` : ''}><summary>${relationSign(one.relation)} ${said(relationWord(desk, one))} <span class="count">${w.number(cells.length)}</span></summary><p>${listed(desk, cells.map(c => html`<a class="ds-link" href="${desk.link(pairPath(instrument, c.party, c.other))}">${said(w.name(c.party))}</a>`))}</p></details>` })}</section>`
}

/** The matrix as a file: a row for each party, a column for each that has made reservations. */
export const betweenSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { treaty: t }, words: w } = desk
  const subject = subjectOf(desk, 'instrument', id, m.instrument)
  if (isUnanswered(subject)) return subject
  const { parties, columns, at } = matrixOf(desk, id)
  return sheet<string>({ name: `${id}.between`, title: t.between, of: w.name(id) }, [
    { key: 'party', heading: t.code, value: p => p }, { key: 'name', heading: m.party, value: p => desk.called(p) },
    ...columns.map((c): SheetColumn<string> => ({ key: c, heading: desk.called(c), value: p => at(p, c)?.relation ?? null, shown: p => { const cell = at(p, c); return cell === undefined ? null : relationWord(desk, cell) } })),
  ], parties)
}
