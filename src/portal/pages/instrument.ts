/** An instrument: its way into force, its clauses in words, how every party stands to it with the notes, its amendments, who is missing. */
import type { Act, Instrument } from '#acts'
import type { Day } from '#calendar'
import type { Answer } from '#law'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, why } from '../why.ts'
import { actLine, actsByYear } from './acts-by-year.ts'
import { clausesOf } from './clauses.ts'
import { consentColumns, consentSheetColumns, everyoneUnder, isBound, standingAsked, standingName, standingWord, type Stands } from './consent.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { howFar, howFarColumns, howFarSheetColumns } from './how-far.ts'
import { lettersOf } from './letters.ts'
import { meterOf } from './meter.ts'
import { inOrder, missingOf, missingSheetColumns } from './missing.ts'
import { isInNotes, noteNumbers, noteRows, noteSheetColumns, notesList, notesOf, rowOf } from './notes.ts'
import { consentsOver, consentsSheetColumns, timelineOf } from './timeline.ts'
import { choices } from './topics.ts'

const ofParties: readonly string[] = ['signature', 'deposit', 'domestic-ratification']
const ofDepositary: readonly string[] = ['correction', 'depositary-notification']

export const instrument: Write = (desk, { id = '' }) => {
  const { m, words: w, register } = desk
  const t = m.treaty
  const subject = subjectOf(desk, 'instrument', id, m.instrument)
  if (isUnanswered(subject)) return subject
  const force = desk.ask({ ask: 'entry-into-force', instrument: id })
  const provisional = desk.ask({ ask: 'provisional-force', instrument: id })
  const meter = desk.ask({ ask: 'meter', instrument: id })
  const reservations = desk.ask({ ask: 'reservations', instrument: id })
  const missing = desk.ask({ ask: 'missing-parties', instrument: id })
  const provides = provisional.status !== 'open' || provisional.wants.want !== 'clause'
  const everyone = everyoneUnder(desk, id)
  const { words: standings, standing, shown } = standingAsked(desk, everyone)
  const asked: Readonly<Record<string, string>> = standing === undefined ? {} : { standing }
  const notes = notesOf(desk, id, everyone.map(s => s.party))
  const quiet = quietOn(desk, id)
  const unnamed = register.acts(id, 'deposit', d => d.instrument === id && d.party === undefined)
  const others = register.about(id).filter(a => (!ofParties.includes(a.act) && !isInNotes(a) && !ofDepositary.includes(a.act)) || unnamed.some(u => u.id === a.id))
  const inForce = force.status === 'established' && force.value <= register.asAt
  const measured = quiet === undefined && !inForce && !wantsTheSame(force, meter) && subject.clauses['entry-into-force'] !== undefined && 'when' in subject.clauses['entry-into-force']
  const amending = amendmentsTo(desk, id).map(i => howFar(desk, i))
  const depositary = register.about(id).filter(a => ofDepositary.includes(a.act) && a.accountOf === undefined)
  const sections: readonly Section[] = [
    { id: 'force', heading: m.entryIntoForce, body: finding(desk, force as unknown as Answer) },
    ...(measured ? [{ id: 'meter', heading: t.meter, body: meterOf(desk, subject, meter) }] : []),
    ...(provides ? [{ id: 'provisional', heading: m.provisionalForce, body: finding(desk, provisional as unknown as Answer) }] : []),
    ...(consentsOver(desk, id).length === 0 ? [] : [{ id: 'timeline', heading: t.timeline, body: timelineOf(desk, id, { force, meter }) }]),
    { id: 'clauses', heading: m.clauses, body: clausesOf(desk, subject) },
    ...(everyone.length === 0 ? [] : [{ id: 'parties', heading: m.parties, count: everyone.length, body: html`${everyone.filter(isBound).length < 2 ? '' : html`<p><a class="ds-link" href="${desk.link(`/instruments/${id}/between`)}">${said(t.betweenParties(w.name(id)))}</a></p>`}${
      standings.length < 2 ? '' : choices(desk, `/instruments/${id}`, m.standing, 'standing', standing, everyone.length, standings.map(x => [x, standingName(desk, x), everyone.filter(s => standingWord(s) === x).length]), {}, '#parties')}${
      lettersOf(desk, shown.map(s => s.party))}${table<Stands>(m.parties, [
      { heading: m.party, names: true, cell: s => html`${subjectLink(desk, s.party, desk.called(s.party))}${noteNumbers(desk, notes.of(s.party))}` },
      ...consentColumns(desk),
    ], shown, m.nothingYet, s => rowOf(s.party))}${downloads(desk, `/instruments/${id}/parties`, m.parties, asked)}` }]),
    ...(notes.all.length === 0 ? [] : [{ id: 'notes', heading: t.notes, count: notes.all.length, body: html`${notesList(desk, notes, new Set(shown.map(s => s.party)))}${downloads(desk, `/instruments/${id}/notes`, t.notes)}` }]),
    ...(quiet !== undefined ? [] : [{ id: 'missing', heading: t.missing, body: wantsTheSame(force, missing) ? html`<p class="nothing">${sentence(t.sameWant)}</p>${why(desk, missing as unknown as Answer)}` : missingOf(desk, missing) }]),
    ...(amending.length === 0 ? [] : [{ id: 'amendments', heading: t.amendments, count: amending.length, body: html`${table(t.amendedBy, howFarColumns(desk), amending, m.nothingYet)}${downloads(desk, `/instruments/${id}/amendments`, t.amendments)}` }]),
    ...(depositary.length === 0 ? [] : [{ id: 'corrections', heading: t.corrections, count: depositary.length, body: list(desk, depositary) }]),
  ]
  return {
    title: w.name(id), under: '/instruments', trail: [[m.instruments, '/instruments']], keeps: asked,
    json: {
      instrument: id, ...daysOf(desk), entryIntoForce: force, ...(provides ? { provisionalForce: provisional } : {}), meter, clauses: subject.clauses, ...(subject.weights ? { weights: subject.weights } : {}),
      parties: everyone.map(s => { const { question, ...f } = s.answer; return { party: question.party, ...f } }).toSorted((a, b) => (a.party < b.party ? -1 : 1)), reservations, missing, amendments: amending.map(a => a.force),
    },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}</h1>
${pairs([
      [t.topic, subject.topic ? html`<a class="ds-link" href="${desk.link('/instruments', { topic: subject.topic })}">${t.topics[subject.topic]}</a>` : undefined],
      [m.organisation, subject.organisation ? subjectLink(desk, subject.organisation) : undefined], [m.depositary, subject.depositary ? subjectLink(desk, subject.depositary) : undefined],
      [m.amends, subject.amends ? subjectLink(desk, subject.amends) : undefined], [m.replaces, subject.replaces ? subjectLink(desk, subject.replaces) : undefined],
    ])}
${quiet ?? ''}${contents(desk, sections)}${sections.map(section)}
${others.length === 0 ? '' : actsByYear(desk, m.acts, others)}`,
  }
}
/** Two answers that want the same thing: it is said once. */
const wantsTheSame = (one: Answer, other: Answer): boolean => one.status === 'open' && other.status === 'open' && JSON.stringify(one.wants) === JSON.stringify(other.wants)
/** Where nothing is known of an instrument on the day: from which day on something is. */
const quietOn = (desk: Desk, id: string): Html | undefined => {
  const { m: { treaty: t }, locale: { dates }, register, material, address } = desk
  if (register.about(id).length > 0) return undefined
  const entries = material.index.of(id)
  const known = entries.filter(e => e.known <= register.knownOn)
  const first = known.flatMap(e => e.act.on.latest ?? e.act.on.earliest ?? []).toSorted().find(day => day > register.asAt)
  const learnt = known.length > 0 ? undefined : entries.map(e => e.known).toSorted()[0]
  const notice = (says: (day: string) => string, day: Day, given: { readonly asAt?: Day; readonly knownOn?: Day }): Html => {
    const [before = '', after = ''] = says('\u0000').split('\u0000')
    return html`<p class="notice">${said(before)}<a class="ds-link" href="${desk.link(address.path, {}, { ...address.given, ...given })}">${said(dates.day(day))}</a>${said(after)}.</p>`
  }
  return first !== undefined ? notice(t.nothingDoneYet, first, { asAt: first }) : learnt !== undefined ? notice(t.nothingKnownYet, learnt, { knownOn: learnt }) : undefined
}
interface Section { readonly id: string; readonly heading: string; readonly count?: number; readonly body: Html }
const section = ({ id, heading, count, body }: Section): Html => html`<section id="${id}"><h2 class="ds-heading" data-size="sm">${heading}${count === undefined ? '' : html` <span class="count">${String(count)}</span>`}</h2>${body}</section>`
/** The way to the parts of a long page. */
const contents = (desk: Desk, sections: readonly Section[]): Html =>
  html`<nav class="contents" aria-label="${desk.m.treaty.onThisPage}"><p class="minor">${desk.m.treaty.onThisPage}</p><ul>${sections.map(s => html`<li><a class="ds-link" href="#${s.id}">${s.heading}</a></li>`)}</ul></nav>`
const list = (desk: Desk, acts: readonly Act[]): Html => html`<ul class="acts">${acts.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul>`
/** The instruments that amend another, in the order of their names. */
const amendmentsTo = (desk: Desk, id: string): readonly Instrument[] => desk.subjects('instrument').filter(i => i.amends === id).toSorted((a, b) => desk.compare(desk.words.name(a.id), desk.words.name(b.id)))

const onInstrument = (write: (desk: Desk, id: string, name: string) => ReturnType<WriteSheet>): WriteSheet => (desk, { id = '' }) => {
  const subject = subjectOf(desk, 'instrument', id, desk.m.instrument)
  return isUnanswered(subject) ? subject : write(desk, id, desk.words.name(id))
}
/** The tables of the page as files. */
export const partiesSheet = onInstrument((desk, id, name) => {
  const everyone = everyoneUnder(desk, id)
  const notes = notesOf(desk, id, everyone.map(s => s.party))
  const { m, words: w } = desk
  return sheet<Stands>({ name: `${id}.parties`, title: m.parties, of: name }, [
    { key: 'party', heading: m.treaty.code, value: s => s.party }, { key: 'name', heading: m.party, value: s => desk.called(s.party) }, ...consentSheetColumns(desk),
    { key: 'notes', heading: m.treaty.notes, value: s => notes.of(s.party).map(n => n.number), shown: s => notes.of(s.party).map(n => w.number(n.number)).join(', ') },
  ], standingAsked(desk, everyone).shown)
})
export const notesSheet = onInstrument((desk, id, name) => sheet({ name: `${id}.notes`, title: desk.m.treaty.notes, of: name }, noteSheetColumns(desk), noteRows(notesOf(desk, id, everyoneUnder(desk, id).map(s => s.party)))))
export const consentsSheet = onInstrument((desk, id, name) => sheet({ name: `${id}.consents`, title: desk.m.treaty.timeline, of: name }, consentsSheetColumns(desk), consentsOver(desk, id)))
export const amendmentsSheet = onInstrument((desk, id, name) => sheet({ name: `${id}.amendments`, title: desk.m.treaty.amendments, of: name }, howFarSheetColumns(desk), amendmentsTo(desk, id).map(i => howFar(desk, i))))
export const missingSheet = onInstrument((desk, id, name) => {
  const missing = desk.ask({ ask: 'missing-parties', instrument: id })
  return sheet({ name: `${id}.missing`, title: desk.m.treaty.missing, of: name, status: missing.status }, missingSheetColumns(desk), missing.status === 'established' ? inOrder(desk, missing.value) : [])
})
