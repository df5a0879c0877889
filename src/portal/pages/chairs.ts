/** Who has held the chair of an organ, span after span: asked back from this day, with the gaps between and what has been decided for the time to come. */
import { partsOfSessionKey, type Act } from '#acts'
import { dayNumber, plusDays, type Day, type When } from '#calendar'
import { leavesOf, type Answer, type Finding, type Presidency } from '#law'
import { sayAnswer } from '#locales'
import { ask } from '#status'
import type { Span } from '../charts/spans.ts'
import { spansDrawn } from '../charts/spans.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { why } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { deskOn } from './then.ts'

/** One who held the chair, or will, or a time for which nobody is established. `asked` is the day on which the answer was given. */
export interface Chaired {
  readonly as: 'held' | 'coming' | 'gap'
  readonly holder: string | null
  readonly person: string | null
  readonly session: string | null
  readonly since: When | null
  readonly from: Day
  readonly until: Day | null
  readonly asked: Day
  readonly finding: Finding<Presidency> | undefined
}
/** So many are drawn, and no more is asked for than this. */
const drawn = 12
const most = 400

/** Back from the register's day: each answer tells since when, and the day before is asked about next; where nobody is established, the last day before on which an act changed something. */
export const chairsOf = (desk: Desk, organ: string): readonly Chaired[] => {
  const { register, material: { law } } = desk
  const presidency = (on: Day): Finding<Presidency> => ask({ ask: 'presidency', organ }, register.on(on), law)
  const now = presidency(register.asAt)
  const days = changeDays(desk, organ, now)
  const found: Chaired[] = []
  let at: Day | undefined = register.asAt
  let until: Day | null = null
  while (at !== undefined && found.length < most) {
    const day: Day = at
    const finding = day === register.asAt ? now : presidency(day)
    const told = finding.status === 'established' ? finding.value : undefined
    const began: Day | undefined = told === undefined ? undefined : told.since.earliest ?? told.since.latest ?? undefined
    const before: Day | undefined = days.findLast(d => d < day)
    const start: Day = began !== undefined && began <= day ? began : before === undefined ? day : nobodySince(before, day, x => presidency(x).status === 'established')
    const last = found.at(-1)
    if (told === undefined && last?.as === 'gap') found[found.length - 1] = { ...last, from: start }
    else found.push({ as: told ? 'held' : 'gap', holder: told?.holder ?? null, person: told?.person ?? null, session: told?.session ?? null, since: told?.since ?? null, from: start, until, asked: day, finding })
    at = before === undefined && began === undefined ? undefined : plusDays(start, -1)
    until = at ?? null
    // Before the first act about the organ there is nobody to ask for.
    if (at !== undefined && (days[0] === undefined || at < days[0])) at = undefined
  }
  // A gap with nothing before it is no gap: the organ had not begun.
  while (found.at(-1)?.as === 'gap' && found.length > 1) found.pop()
  return [...coming(desk, organ, now).toReversed(), ...found]
}
/**
 * The day since which nobody is established, where the last act that could tell is of the day before `after`: a term ends on a day on which
 * nothing happens, so that day is looked for between the act and the day on which nobody was.
 */
const nobodySince = (after: Day, day: Day, established: (on: Day) => boolean): Day => {
  let [known, unknown] = [dayNumber(after) + 1, dayNumber(day)]
  const dayOf = (n: number): Day => plusDays('1970-01-01', n)
  if (known >= unknown || !established(dayOf(known))) return dayOf(Math.min(known, unknown))
  while (unknown - known > 1) { const middle = Math.floor((known + unknown) / 2); if (established(dayOf(middle))) known = middle; else unknown = middle }
  return dayOf(unknown)
}
/** The days on which an act about the organ, its sessions or the office that goes with its chair can have changed who presides. */
const changeDays = (desk: Desk, organ: string, now: Finding<Presidency>): readonly Day[] => {
  const { register } = desk
  const moving: readonly Act['act'][] = ['session', 'bureau', 'election', 'appointment', 'end-of-office', 'designation']
  const acts = [...register.about(organ), ...offices(desk, organ, now).flatMap(o => register.about(o))].filter(a => moving.includes(a.act))
  const ends = (w: When | undefined): readonly Day[] => (w ? [w.earliest, w.latest].filter(d => d !== null) : [])
  const all = acts.flatMap(a => [...ends(a.on), ...('from' in a && typeof a.from === 'object' && a.from !== null && 'earliest' in a.from ? ends(a.from as When) : []), ...('until' in a && a.until ? ends(a.until) : [])])
  return [...new Set(all)].filter(d => d <= register.asAt).sort()
}
/** The offices whose holder presides: those of the organ that are called its chair, and the one to which the act that seated the present chair elected. */
const offices = (desk: Desk, organ: string, now: Finding<Presidency>): readonly string[] => {
  const seating = leavesOf(now).flatMap(g => { const act = g.ground === 'act' ? desk.register.act(g.act) : undefined; return act?.act === 'election' || act?.act === 'appointment' ? [act.to] : [] })
  return [...new Set([...seating, `${organ}.chair`, `${organ}.president`].filter(o => desk.register.subject(o)?.type === 'office'))]
}
/** Hosts designated for ordinary sessions that have not opened, where the chair goes by sessions; terms that have been given and not begun, where it goes by an office. */
const coming = (desk: Desk, organ: string, now: Finding<Presidency>): readonly Chaired[] => {
  const { register } = desk
  const later = (holder: string | null, person: string | null, session: string | null, since: When | null, from: Day, until: Day | null): Chaired => ({ as: 'coming', holder, person, session, since, from, until, asked: register.asAt, finding: undefined })
  if (now.status === 'established' && now.value.session !== null && partsOfSessionKey(now.value.session).organ === organ) {
    const sessions = desk.ask({ ask: 'sessions', organ })
    return sessions.status !== 'established' ? [] : sessions.value.sessions.filter(s => !s.opened && s.form === 'ordinary').map(s => { const due = s.on?.earliest ?? null; return later(s.host, null, s.session, s.on, due !== null && due > register.asAt ? due : plusDays(register.asAt, 1), null) })
  }
  return offices(desk, organ, now).flatMap(office => {
    const terms = desk.ask({ ask: 'terms', office })
    return terms.status !== 'established' ? [] : terms.value.flatMap(t => { const from = t.gap ? null : t.from.earliest ?? t.from.latest; return t.gap || from === null || from <= register.asAt ? [] : [later(t.party ?? t.person, t.party === null ? null : t.person, null, t.from, from, t.until)] })
  })
}

export const chairsShown = (desk: Desk, organ: string, all: readonly Chaired[]): Html => {
  const { m, m: { body: t }, words: w, locale, register } = desk
  const day = locale.dates.day
  const who = (c: Chaired): string => plain(c.holder === null ? t.nobodyKnown : w.type(c.holder) === 'party' ? desk.called(c.holder) : w.name(c.holder))
  const begins = (c: Chaired): string => (c.since ? w.when(c.since) : day(c.from))
  const spans: readonly Span[] = all.slice(0, drawn).map(c => ({ label: who(c), dates: plain(c.until === null ? `${begins(c)} –` : `${begins(c)} – ${day(c.until)}`), from: c.from, until: c.until, as: c.as }))
  const rows = table<Chaired>(t.chairs, [
    { heading: m.chair, names: true, cell: c => html`${c.holder === null ? html`<span class="nothing">${t.nobodyKnown}</span>` : subjectLink(desk, c.holder, w.type(c.holder) === 'party' ? desk.called(c.holder) : w.name(c.holder))}${c.person ? html` <span class="minor">${subjectLink(desk, c.person)}</span>` : ''}${c.as === 'coming' ? html` <span class="ds-tag" data-size="sm" data-color="info">${t.comes}</span>` : ''}` },
    { heading: m.since, cell: c => said(begins(c)) },
    { heading: m.until, cell: c => (c.until === null ? '—' : said(day(c.until))) },
    { heading: t.asHostOf, cell: c => (c.session === null ? '—' : subjectLink(desk, c.session, shortSession(desk, c.session, organ))) },
    { heading: m.why, why: true, cell: c => (c.finding ? whyThen(desk, organ, c) : '') },
  ], all, m.nothingYet)
  return html`${spans.length < 2 ? '' : html`${spansDrawn({ says: plain(t.chairsSay(w.name(organ), spans.length)), spans, asAt: register.asAt, asAtLabel: plain(day(register.asAt)), dir: locale.dir, year: y => y })}${all.length > spans.length ? html`<p class="minor">${sentence(t.chairsDrawn(spans.length))}</p>` : ''}`}${
    all.length > 6 ? html`<details class="earlier"><summary>${t.earlierChairs(all.length)}</summary>${rows}</details>` : rows}${downloads(desk, `/bodies/${organ}/chairs`, t.chairs)}`
}
/** The session of the organ by its number alone; another by its name. */
const shortSession = (desk: Desk, session: string, organ: string): string => {
  const parts = partsOfSessionKey(session)
  return parts.organ === organ && parts.ordinal !== undefined ? desk.m.body.sessionNth(parts.form, desk.words.ordinal(parts.ordinal)) : desk.words.session(session)
}
/** The reason as at the day on which the answer was given, which it says. Of an earlier day all acts and provisions are told at once, and none of the answers on the way: their pages would be those of this day. */
const whyThen = (desk: Desk, organ: string, c: Chaired): Html => {
  const then = deskOn(desk, c.asked)
  const answer = { ...c.finding, question: { ask: 'presidency', organ } } as unknown as Answer
  if (c.asked === desk.register.asAt) return why(desk, answer, { brief: true })
  return why(then, { ...answer, grounds: c.finding ? leavesOf(c.finding) : [] }, { says: `${desk.locale.asAt(desk.locale.dates.day(c.asked), null)}: ${sayAnswer(desk.locale, answer, then.words)}` })
}

export const chairsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { body: t }, words: w, locale } = desk
  const subject = subjectOf(desk, 'body', id, m.organ)
  if (isUnanswered(subject)) return subject
  return sheet<Chaired>({ name: `${id}.chairs`, title: t.chairs, of: w.name(id) }, [
    { key: 'as', heading: m.standing, value: c => c.as, shown: c => (c.as === 'gap' ? t.nobodyKnown : c.as === 'coming' ? t.comes : null) }, { key: 'holder', heading: m.treaty.code, value: c => c.holder },
    { key: 'name', heading: m.chair, value: c => (c.holder === null ? null : w.name(c.holder)) }, { key: 'person', heading: m.person, value: c => c.person, shown: c => (c.person === null ? null : w.name(c.person)) },
    { key: 'since', heading: m.since, value: c => c.since ?? c.from, shown: c => plain(c.since ? w.when(c.since) : locale.dates.day(c.from)) }, { key: 'until', heading: m.until, value: c => c.until, shown: c => (c.until === null ? null : plain(locale.dates.day(c.until))) },
    { key: 'session', heading: m.session, value: c => c.session, shown: c => (c.session === null ? null : w.session(c.session)) },
  ], chairsOf(desk, id))
}
