/** Where arrears cost the vote: the organs of an organisation, the addresses of their clocks, and the day a clock is asked for. */
import { decimalOf, type Figure } from '#acts'
import { isDay, type Day } from '#calendar'
import { periodNamed, type RightOn, type VoteClock } from '#law'
import { organisationOf } from '#status'
import type { Desk, Unanswered } from '../desk.ts'
import { html, sentence, type Html } from '../html.ts'
import { carried } from './home.ts'

export const clockPath = (organ: string): string => `/bodies/${organ}/vote-clock`
export const clockPathOf = (organ: string, party: string): string => `${clockPath(organ)}/${party}`
/** The organs in which the charter of the day lets arrears cost the vote. */
export const organsWithClock = (desk: Desk, organisation: string): readonly string[] => {
  const charter = desk.charter(organisation)
  return charter?.dues?.arrears === undefined ? [] : Object.entries(charter.organs).flatMap(([key, o]) => (o.voting?.lostVotes?.reasons?.length ? [`${organisation}.${key}`] : [])).filter(o => desk.register.subject(o) !== undefined)
}

/** The day a clock is asked for: as the address has it, or one that matters: the next opening that is known, the beginning of the next financial year, the register's own day. */
export interface DayAsked { readonly on: Day; readonly as: 'given' | 'opening' | 'year' | 'today'; readonly session?: string }
/** The days to try, one after the other: what will be due on a day to come may not be known yet, and then an earlier one tells more. */
export const daysToAsk = (desk: Desk, organ: string): readonly DayAsked[] | Unanswered => {
  const text = desk.query('on') || undefined
  if (text !== undefined) return isDay(text) ? [{ on: text, as: 'given' }] : { status: 400, mistakes: [{ found: `on=${text}`, wants: desk.m.wantsDay, remedy: desk.m.writeDay('on') }] }
  const { asAt } = desk.address
  const sessions = desk.ask({ ask: 'sessions', organ })
  const coming = sessions.status !== 'established' ? [] : sessions.value.sessions.flatMap(s => { const on = s.on?.earliest; return !s.opened && on && on > asAt ? [{ on, as: 'opening' as const, session: s.session }] : [] })
  const law = desk.charter(organisationOf(organ))?.dues
  const year = Number(asAt.slice(0, 4))
  // The year that begins next may be named by this calendar year, where it begins in July.
  const begins = law ? [year, year + 1].flatMap(y => periodNamed(String(y).padStart(4, '0'), law)?.begins ?? []).find(d => d > asAt) : undefined
  return [...coming.toSorted((a, b) => (a.on < b.on ? -1 : 1)).slice(0, 1), ...(begins ? [{ on: begins, as: 'year' as const }] : []), { on: asAt, as: 'today' }]
}
/** The first of these days for which anything is established, with what is asked for it; the first of all where nothing is. */
export const firstEstablished = <A extends { readonly status: string }>(days: readonly DayAsked[], ask: (on: Day) => readonly A[]): { readonly day: DayAsked; readonly answers: readonly A[] } => {
  const asked = new Map<DayAsked, readonly A[]>()
  for (const day of days) {
    const answers = ask(day.on)
    if (answers.some(a => a.status === 'established')) return { day, answers }
    asked.set(day, answers)
  }
  const day = days[0]!
  return { day, answers: asked.get(day)! }
}
/** What the day is that nobody named. */
export const daySaid = (desk: Desk, { on, as, session }: DayAsked): Html | string => {
  const { m: { orgMoney: t }, locale: { dates }, words } = desk
  if (as === 'given') return ''
  return html`<p class="minor">${sentence(as === 'opening' ? t.nextOpening(words.session(session ?? ''), dates.day(on)) : as === 'year' ? t.nextYear(dates.day(on)) : t.dayItself(dates.day(on)))}</p>`
}
/** A day to ask about, as a form without a script. */
export const dayForm = (desk: Desk, path: string, on: Day): Html => {
  const { m, m: { orgMoney: t } } = desk
  return html`<form class="ask searching" action="${path}" method="get">${carried(desk.address.given)}<div class="ds-field"><label class="ds-label" for="on">${t.dayAsked}</label><input class="ds-input" type="date" id="on" name="on" value="${on}"></div><button class="ds-button" data-variant="secondary" type="submit">${m.show}</button></form>`
}
/** What arrears are measured against; null where nothing is owed, for then nothing is measured. */
export const measureOf = (r: RightOn): Figure | null => (r.reason === 'no-arrears' ? null : r.threshold)
/** How a member stands: owing nothing, in arrears with its vote, without it now or on the day asked about. */
export const standingBy = (v: VoteClock): 'none' | 'below' | 'without' =>
  (!v.now.may || !v.ahead.may ? 'without' : decimalOf(v.now.arrears).isZero() && decimalOf(v.ahead.arrears).isZero() && v.loses === null ? 'none' : 'below')
