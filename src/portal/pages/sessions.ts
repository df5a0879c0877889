/** The sessions of an organ: those to come, then those held, newest first and by decade where they are many, with what each resumes and what prepared it. */
import type { Answer, SessionHeld } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { sessionPath, subjectLink } from '../links.ts'
import { listed } from '../names.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding, why } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { sessionAct } from './session-acts.ts'

/** A longer list folds by decade. */
const long = 20

export const sessionsShown = (desk: Desk, organ: string, answer: Answer<'sessions'>): Html => {
  const { m, m: { body: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const { sessions, missing } = answer.value
  const held = sessions.filter(s => s.opened).toReversed()
  const coming = sessions.filter(s => !s.opened)
  const decades = [...Map.groupBy(held, s => `${startOf(s).slice(0, 3)}0`)]
  return html`${coming.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${m.sessionsToCome}</h3>${sessionsTable(desk, m.sessionsToCome, coming)}`}${
    missing.length === 0 ? '' : html`<p class="notice">${sentence(t.missingSessions(missing.length, w.list(runsOf(missing).map(([a, b]) => (a === b ? w.ordinal(a) : t.range(w.ordinal(a), w.ordinal(b)))))))}</p>`}${
    held.length === 0 ? '' : held.length <= long ? sessionsTable(desk, m.sessions, held)
      : html`<div class="sittings">${decades.map(([year, list], i) => html`<details class="earlier sitting" ${i === 0 ? html`open` : ''}><summary><h3 class="ds-heading" data-size="xs">${t.decade(year)} <span class="count">${w.number(list.length)}</span></h3></summary>${sessionsTable(desk, t.decade(year), list)}</details>`)}</div>`}${
    why(desk, answer as unknown as Answer, { brief: true })}${sessions.length === 0 ? '' : downloads(desk, `/bodies/${organ}/sessions`, m.sessions)}`
}
/** Numbers that follow one another as first and last: a register that begins late misses seventy in a row. */
const runsOf = (numbers: readonly number[]): readonly (readonly [number, number])[] => numbers.reduce<readonly (readonly [number, number])[]>((runs, n) => {
  const last = runs.at(-1)
  return last && last[1] === n - 1 ? [...runs.slice(0, -1), [last[0], n]] : [...runs, [n, n]]
}, [])
const startOf = (s: SessionHeld): string => s.on?.earliest ?? s.on?.latest ?? ''
/** "38th session", leading to its page. */
const sessionName = (desk: Desk, s: Pick<SessionHeld, 'form' | 'ordinal'>): string => (desk.m.body.sessionNth(s.form, s.ordinal === null ? null : desk.words.ordinal(s.ordinal)))
const sessionLink = (desk: Desk, key: string, text: string): Html => html`<a class="ds-link" href="${desk.link(sessionPath(key))}">${said(text)}</a>`
const themeOf = (desk: Desk, s: SessionHeld): string | null => { const act = sessionAct(desk, s.session); return act?.theme === undefined ? null : desk.words.text(act.theme) }
const placeOf = (desk: Desk, s: SessionHeld): string | null => {
  const act = sessionAct(desk, s.session)
  const place = act?.place ?? desk.register.acts(s.session, 'designation', d => d.session === s.session).at(-1)?.place
  return place === undefined ? null : desk.words.text(place)
}
const sessionsTable = (desk: Desk, caption: string, list: readonly SessionHeld[]): Html => {
  const { m, m: { body: t }, words: w } = desk
  const themed = list.some(s => themeOf(desk, s) !== null)
  const chained = list.some(s => s.resumes !== null || s.prepares !== null || s.preparedBy.length > 0)
  return table<SessionHeld>(caption, [
    { heading: m.session, names: true, cell: s => html`${sessionLink(desk, s.session, sessionName(desk, s))}${s.opened ? '' : html` <span class="ds-tag" data-size="sm" data-color="info">${t.planned}</span>`}` },
    { heading: m.when, short: '', cell: s => (s.on ? said(w.when(s.on)) : '—') },
    { heading: t.hostAndPlace, short: '', cell: s => { const place = placeOf(desk, s); return html`${place === null ? '' : html`${said(place)} `}<span class="${place === null ? '' : 'minor'}">${subjectLink(desk, s.host, desk.called(s.host))}</span>` } },
    ...(themed ? [{ heading: m.theme, cell: (s: SessionHeld) => { const theme = themeOf(desk, s); return theme === null ? '—' : said(theme) } }] : []),
    ...(chained ? [{ heading: t.chain, cell: (s: SessionHeld) => chainOf(desk, s) }] : []),
  ], list, m.nothingYet)
}
const chainOf = (desk: Desk, s: SessionHeld): Html => {
  const { m: { body: t }, words: w } = desk
  const parts = [...(s.resumes ? [html`${t.resumes}: ${sessionLink(desk, s.resumes, w.session(s.resumes))}`] : []), ...(s.prepares ? [html`${t.prepares}: ${sessionLink(desk, s.prepares, w.session(s.prepares))}`] : []), ...(s.preparedBy.length > 0 ? [html`${t.preparedBy}: ${listed(desk, s.preparedBy.map(x => sessionLink(desk, x, w.session(x))))}`] : [])]
  return parts.length === 0 ? html`—` : html`${parts.map((p, i) => html`${i === 0 ? '' : html`<br>`}${p}`)}`
}

export const sessionsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { body: t }, words: w } = desk
  const subject = subjectOf(desk, 'body', id, m.organ)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'sessions', organ: id })
  const named = (key: string | null): string | null => (key === null ? null : w.session(key))
  return sheet<SessionHeld>({ name: `${id}.sessions`, title: m.sessions, of: t.sessionsOf(w.name(id)), status: answer.status }, [
    { key: 'session', heading: m.session, value: s => s.session }, { key: 'name', heading: m.names, value: s => w.session(s.session) }, { key: 'form', heading: t.form, value: s => s.form, shown: s => w.term(s.form) }, { key: 'ordinal', heading: m.treaty.number, value: s => s.ordinal },
    { key: 'opened', heading: m.standing, value: s => s.opened, shown: s => (s.opened ? w.term('opened') : t.planned) }, { key: 'on', heading: m.when, value: s => s.on }, { key: 'host', heading: m.host, value: s => s.host, shown: s => w.name(s.host) }, { key: 'place', heading: m.place, value: s => placeOf(desk, s) },
    { key: 'theme', heading: m.theme, value: s => themeOf(desk, s) }, { key: 'resumes', heading: t.resumes, value: s => s.resumes, shown: s => named(s.resumes) }, { key: 'prepares', heading: t.prepares, value: s => s.prepares, shown: s => named(s.prepares) },
    { key: 'preparedBy', heading: t.preparedBy, value: s => s.preparedBy, shown: s => (s.preparedBy.length === 0 ? null : w.list(s.preparedBy.map(x => w.session(x)))) },
  ], answer.status === 'established' ? answer.value.sessions : [])
}
