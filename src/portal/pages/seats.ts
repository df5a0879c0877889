/** The seats of an organ: by what title each is held, by whom, and why. */
import type { Answer, Seat } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'

export const seatsShown = (desk: Desk, organ: string, answer: Answer<'composition'>): Html => {
  const { m, m: { body: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  return html`${table<Places>(m.seats, [
    { heading: m.holder, names: true, cell: ({ seat: s, n }) => (s.holder.status === 'established' ? subjectLink(desk, s.holder.value, w.type(s.holder.value) === 'party' ? desk.called(s.holder.value) : w.name(s.holder.value)) : html`${valueOf(desk, s.holder, v => said(v))}${n === 1 ? '' : html` <span class="minor">${t.seatsCount(n)}</span>`}`) },
    { heading: t.seatBy, beside: true, cell: ({ seat: s }) => html`${said(w.term(s.by))}${s.of === organ || s.of.startsWith(`${organ}.`) ? '' : html` <span class="minor">${subjectLink(desk, s.of)}</span>`}` },
    { heading: m.why, why: true, cell: ({ seat }) => seatWhy(desk, organ, seat) },
  ], together(answer.value), m.nothingYet)}${why(desk, answer as unknown as Answer)}${answer.value.length === 0 ? '' : downloads(desk, `/bodies/${organ}/seats`, m.seats)}`
}
/** Seats of one title of which nobody is known, for the same reason, are one row with their number. */
interface Places { readonly seat: Seat; readonly n: number }
const together = (seats: readonly Seat[]): readonly Places[] =>
  [...Map.groupBy(seats, (s, i) => (s.holder.status === 'open' ? JSON.stringify([s.by, s.of, s.holder.wants]) : String(i))).values()].map(list => ({ seat: list[0]!, n: list.length }))
/** A seat has a finding of its own and no question of its own: it is told by who holds it. */
const seatWhy = (desk: Desk, organ: string, s: Seat): Html => {
  const composition = { question: { ask: 'composition' as const, organ }, status: 'established' as const, value: [s], grounds: s.holder.grounds }
  return why(desk, (s.holder.status === 'open' ? { ...composition, status: 'open', wants: s.holder.wants } : composition) as unknown as Answer, { says: `${desk.words.term(s.by)} (${desk.words.name(s.of)}): ${s.holder.status === 'established' ? desk.words.name(s.holder.value) : desk.m.status[s.holder.status]}` })
}

export const seatsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { body: t }, words: w } = desk
  const subject = subjectOf(desk, 'body', id, m.organ)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'composition', organ: id })
  const holder = (s: Seat): string | null => (s.holder.status === 'established' ? s.holder.value : null)
  return sheet<Seat>({ name: `${id}.seats`, title: m.seats, of: w.name(id), status: answer.status }, [
    { key: 'by', heading: t.seatBy, value: s => s.by, shown: s => w.term(s.by) }, { key: 'of', heading: m.organ, value: s => s.of, shown: s => w.name(s.of) },
    { key: 'status', heading: m.standing, value: s => s.holder.status, shown: s => m.status[s.holder.status] }, { key: 'holder', heading: m.treaty.code, value: holder }, { key: 'name', heading: m.holder, value: s => { const h = holder(s); return h === null ? null : w.name(h) } },
  ], answer.status === 'established' ? answer.value : [])
}
