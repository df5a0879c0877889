/** The members of an organisation: on a map by their groups, and in a table with group, standing, since when and why. */
import type { Day } from '#calendar'
import type { Answer, Standing } from '#law'
import { worldMap, type MapClass } from '../charts/map.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding, valueOf, why } from '../why.ts'
import { agreedOn, belongingOf, suspendedOf, type Belonging, type StandingAnswer } from './belonging.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { lettersOf } from './letters.ts'
import { rowOf } from './notes.ts'

/** A longer table waits behind a disclosure. */
const long = 80
const parties = (list: readonly StandingAnswer[]): readonly string[] => list.map(s => s.question.party)

export const membersOf = (desk: Desk, organisation: string, b: Belonging): Html => {
  const { m, m: { body: t }, words: w } = desk
  const incomplete = b.members.status !== 'established'
  const text = desk.charter(organisation)?.text
  const constitutive = text !== undefined && desk.register.subject(text)?.type === 'instrument' ? text : undefined
  const rows = b.inside.length === 0 ? html`` : standings(desk, m.members, b.inside, b)
  const part = (heading: string, list: readonly StandingAnswer[]): Html => (list.length === 0 ? html`` : html`<details class="earlier"><summary>${heading} <span class="count">${w.number(list.length)}</span></summary>${standings(desk, heading, list)}</details>`)
  return html`${incomplete ? html`${finding(desk, b.members as unknown as Answer)}${b.inside.length > 0 ? html`<p>${sentence(t.membersKnownOnly)}</p>` : constitutive === undefined ? '' : html`<p>${sentence(t.partiesInstead)} ${subjectLink(desk, constitutive)}</p>`}` : ''}${groupsMissing(desk, b)}${mapOf(desk, organisation, b)}
${b.inside.length > long ? html`<details class="earlier members"><summary>${t.allMembers(b.inside.length)}</summary>${rows}</details>` : rows}${incomplete ? '' : why(desk, b.members as unknown as Answer)}
${b.inside.length + b.observers.length === 0 ? '' : downloads(desk, `/organisations/${organisation}/members`, t.withObservers)}
${b.observers.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${m.observers} <span class="count">${w.number(b.observers.length)}</span></h3>${standings(desk, m.observers, b.observers)}`}${part(t.unsettled, b.unsettled)}${part(t.former, b.former)}`
}
/** Which members are in no group that the register knows, where it knows the groups of others. */
const groupsMissing = (desk: Desk, { groups, groupsAnswer }: Belonging): Html | string => {
  if (groups === undefined || groupsAnswer === undefined) return ''
  const without = [...groups].flatMap(([party, g]) => (g === null ? [party] : []))
  return without.length === 0 ? '' : html`<div class="notice"><p>${sentence(desk.m.body.groupMissing(without.length, desk.words.list(without.map(desk.words.name))))}</p>${why(desk, groupsAnswer as unknown as Answer, { brief: true })}</div>`
}

/** Classes of the map: each group, those in none, then suspended members and observers as classes of their own. */
const mapOf = (desk: Desk, organisation: string, b: Belonging): Html | string => {
  const { m, m: { body: t }, words: w } = desk
  const suspended = suspendedOf(b)
  const active = parties(b.inside.filter(s => !suspended.includes(s)))
  const grouped = b.groups
  const groups = grouped === undefined ? [{ label: m.members, states: active }]
    : [...[...new Set([...grouped.values()].filter(g => g !== null))].map(g => ({ label: t.groupOf(plain(w.term(g))), states: active.filter(p => grouped.get(p) === g) })).sort((x, y) => desk.compare(x.label, y.label)), { label: t.noGroup, states: active.filter(p => (grouped.get(p) ?? null) === null) }]
  const classes: readonly MapClass[] = [...groups, { label: t.suspended, states: parties(suspended) }, { label: m.observers, states: parties(b.observers).filter(isState(desk)) }].filter(c => c.states.length > 0)
  if (classes.length === 0) return ''
  const classOf = new Map(classes.toReversed().flatMap(c => c.states.map(s => [s, c.label] as const)))
  return html`<h3 class="ds-heading ds-sr-only" data-size="xs">${t.map}</h3>${worldMap({ says: plain(t.mapSays(w.name(organisation))), classes, nameOf: s => plain(t.onMap(desk.called(s), classOf.get(s) ?? '')), number: w.number, caution: `${t.mapCaution}.` })}`
}
const isState = (desk: Desk) => (party: string): boolean => desk.register.subject(party)?.type === 'party'

/** What is told of a standing beside its word: a notice of withdrawal, a membership continued. */
const aside = (desk: Desk, v: Standing): readonly Html[] => {
  const { m: { body: t }, locale, words: w } = desk
  const day = (d: Day): string => locale.dates.day(d)
  return [
    ...(v.leaving ? [said(v.leaving.ends === null ? t.leavesUndated : t.leaves(day(v.leaving.ends)))] : []), ...(v.leaving?.boundUntil && v.leaving.boundUntil !== v.leaving.ends ? [said(t.boundUntil(day(v.leaving.boundUntil)))] : []),
    ...(v.continues === undefined ? [] : [said(t.continues(w.name(v.continues)))]),
  ]
}
/** Where sources agree on the standing and differ about since when, the standing is told and the day is disputed. */
const standingOf = (desk: Desk, s: StandingAnswer): Html => {
  const agreed = agreedOn(s)
  if (s.status !== 'established') return agreed === undefined ? valueOf(desk, s, v => said(desk.words.term(v.standing))) : said(desk.words.term(agreed))
  return html`${said(desk.words.term(s.value.standing))}${aside(desk, s.value).map(x => html` <span class="minor aside">${x}</span>`)}`
}
const sinceOf = (desk: Desk, s: StandingAnswer): Html | string =>
  (s.status === 'disputed' && agreedOn(s) !== undefined ? valueOf(desk, s, () => html``) : s.status === 'established' && s.value.since ? said(desk.words.when(s.value.since)) : '—')
const standings = (desk: Desk, caption: string, list: readonly StandingAnswer[], b?: Belonging): Html => {
  const { m, words: w } = desk
  const grouped = b?.groups
  return html`${b ? lettersOf(desk, parties(list)) : ''}${table<StandingAnswer>(caption, [
    { heading: m.state, names: true, cell: s => subjectLink(desk, s.question.party, desk.called(s.question.party)) },
    { heading: m.standing, beside: true, cell: s => standingOf(desk, s) },
    ...(grouped ? [{ heading: m.group, short: '', cell: (s: StandingAnswer) => { const g = grouped.get(s.question.party); return g ? said(w.term(g)) : '—' } }] : []),
    { heading: m.since, cell: s => sinceOf(desk, s) },
    { heading: m.why, why: true, cell: s => why(desk, s as unknown as Answer, { brief: true }) },
  ], list, m.nothingYet, b ? s => rowOf(s.question.party) : undefined)}`
}

/** Members, suspended members and observers as at the day: a row a State. */
export const membersSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { body: t }, words: w, locale } = desk
  const subject = subjectOf(desk, 'body', id, m.organisation)
  if (isUnanswered(subject)) return subject
  const b = belongingOf(desk, id)
  const held = <T>(of: (v: Standing) => T) => (s: StandingAnswer): T | null => (s.status === 'established' ? of(s.value) : null)
  return sheet<StandingAnswer>({ name: `${id}.members`, title: t.withObservers, of: t.membersAsAt(w.name(id), locale.dates.day(desk.address.asAt)), status: b.members.status }, [
    { key: 'code', heading: m.treaty.code, value: s => s.question.party }, { key: 'name', heading: m.state, value: s => desk.called(s.question.party) },
    { key: 'group', heading: m.group, value: s => b.groups?.get(s.question.party) ?? null, shown: s => { const g = b.groups?.get(s.question.party); return g ? plain(w.term(g)) : null } },
    { key: 'standing', heading: m.standing, value: s => agreedOn(s) ?? s.status, shown: s => { const agreed = agreedOn(s); return plain(agreed === undefined ? m.status[s.status] : w.term(agreed)) } },
    { key: 'since', heading: m.since, value: held(v => v.since) }, { key: 'leaves', heading: m.until, value: held(v => v.leaving?.ends ?? null) }, { key: 'continues', heading: t.continuing, value: held(v => v.continues ?? null) },
  ], [...b.inside, ...b.observers, ...b.unsettled])
}
