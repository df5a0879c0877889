/** The names a subject has had, each with the days on which it was valid. */
import type { Answer, NameHeld } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { actLink } from '../links.ts'
import { table } from '../table.ts'
import { why } from '../why.ts'

/** Nothing where there has been one name alone and no act tells it. */
export const namesHeld = (desk: Desk, id: string): Html | undefined => {
  const { m, words: w } = desk
  const answer = desk.ask({ ask: 'names', of: id })
  if (answer.status !== 'established' || (answer.value.length < 2 && answer.value.every(n => n.act === null))) return undefined
  return html`${table<NameHeld>(m.names, [
    { heading: m.names, names: true, cell: n => said(w.text(n.name)) },
    { heading: m.since, cell: n => { const act = n.act === null ? undefined : desk.register.act(n.act); return n.from === null ? '—' : act ? actLink(desk, act, w.when(n.from)) : said(w.when(n.from)) } },
    { heading: m.until, cell: n => (n.until === null ? '—' : said(w.when(n.until))) },
  ], answer.value.toReversed(), m.nothingYet)}${why(desk, answer as unknown as Answer, { brief: true })}`
}
