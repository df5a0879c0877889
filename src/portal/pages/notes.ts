/** The notes under a status table: reservations, objections, declarations, notifications and territorial extensions, numbered in the order of the table. */
import type { Act, ActKind, ActOf } from '#acts'
import type { ReservationStanding } from '#law'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { comma, listed } from '../names.ts'
import type { SheetColumn } from '../sheets.ts'

/** Kinds that are told in a note. What is done to a reservation or an objection is told in its note. */
const told = ['reservation', 'objection', 'declaration', 'notification', 'territorial-extension', 'end-of-territorial-extension', 'provisional-application', 'end-of-provisional-application'] as const
const within = ['acceptance-of-reservation', 'withdrawal-of-reservation', 'withdrawal-of-objection'] as const
const kindsInNotes: readonly ActKind[] = [...told, ...within]
type Told = ActOf<(typeof told)[number]>

/** `acts` are more than one where a party raised several objections on one day that say the same. */
export interface Note { readonly number: number; readonly party: string; readonly act: Told; readonly acts: readonly Told[]; readonly standing: ReservationStanding | undefined }
export interface Notes { readonly all: readonly Note[]; readonly of: (party: string) => readonly Note[]; readonly on: (act: string) => Note | undefined }

/** Every note of an instrument. `order` is the order of the parties in the table; whoever is not in it comes last. */
export const notesOf = (desk: Desk, instrument: string, order: readonly string[]): Notes => {
  const reservations = desk.ask({ ask: 'reservations', instrument })
  const held = reservations.status === 'established' ? reservations.value : []
  const standings = new Map(held.filter(r => r.maintained === undefined).map(r => [r.reservation, r]))
  const place = new Map(order.map((party, i) => [party, i]))
  const rank = (a: Told): number => told.indexOf(a.act)
  const acts = (desk.register.acts(instrument, told, a => a.instrument === instrument) as readonly Told[])
    .toSorted((a, b) => (place.get(a.party) ?? order.length) - (place.get(b.party) ?? order.length) || desk.compare(desk.words.name(a.party), desk.words.name(b.party)) || rank(a) - rank(b))
  const alike = [...Map.groupBy(acts, a => (a.act === 'objection' && desk.register.pointingAt(a).length === 0 ? JSON.stringify([a.party, a.on.text, a.precludes ?? false, a.says ?? null]) : a.id)).values()]
  const all = alike.map((same, i): Note => { const act = same[0]!; return { number: i + 1, party: act.party, act, acts: same, standing: standings.get(act.id) } })
  const byParty = Map.groupBy(all, n => n.party)
  const byAct = new Map(all.flatMap(n => n.acts.map(a => [a.id, n] as const)))
  // A successor that maintains what its predecessor reserved is referred to the note of that.
  const maintained = (party: string): readonly Note[] => held.flatMap(r => (r.maintained !== undefined && r.by === party && r.standing === 'in-effect' ? byAct.get(r.reservation) ?? [] : []))
  return { all, of: party => [...byParty.get(party) ?? [], ...maintained(party)], on: act => byAct.get(act) }
}

/** The anchor of a party's row in the status table. */
export const rowOf = (party: string): string => `party-${party}`
/** The numbers beside a party's name. */
export const noteNumbers = (desk: Desk, notes: readonly Note[]): Html | string => (notes.length === 0 ? '' : html`<sup class="refs">${notes.map(n => html`<a href="#note-${n.number}"><span class="ds-sr-only">${desk.m.treaty.note('')}</span>${desk.words.number(n.number)}</a> `)}</sup>`)

/** The notes in their order. What is the same for every reservation without a notification is said once, above them. */
export const notesList = (desk: Desk, notes: Notes, inTable: ReadonlySet<string>): Html => html`${notes.all.some(n => n.standing?.standing === 'in-effect' && n.standing.silenceEnds === null && !n.standing.awaits) ? html`<p class="minor">${sentence(desk.m.treaty.silenceUnknown)}</p>` : ''}<ol class="footnotes">${notes.all.map(n => html`<li id="note-${n.number}">${noteIn(desk, notes, n, inTable.has(n.party))}</li>`)}</ol>`

const noteIn = (desk: Desk, notes: Notes, n: Note, inTable: boolean): Html => {
  const { words: w, m: { treaty: t } } = desk
  const { act } = n
  const facts = factsOf(desk, n)
  const text = textOf(act)
  const after = afterwards(desk, act)
  return html`<p><span class="who">${subjectLink(desk, n.party)}</span> ${n.acts.length > 1 ? said(w.term(act.act)) : actLink(desk, act, w.term(act.act))} <span class="day">${said(w.when(act.on))}</span>${
    act.act === 'objection' ? html` <span>${n.acts.length > 1 ? toReservations(desk, notes, n.acts) : toReservation(desk, notes, act)}</span>` : ''}${facts.map(f => html` <span class="fact">${said(f)}</span>`)}${
    n.standing ? html` <span class="ds-tag" data-size="sm" data-color="${n.standing.standing === 'in-effect' ? 'info' : 'neutral'}">${said(ended(desk, n.standing))}</span>` : ''}${inTable ? html` <a class="back" href="#${rowOf(n.party)}"><span class="ds-sr-only">${said(t.backToTable(w.name(n.party)))}</span></a>` : ''}</p>${
    text === undefined ? '' : html`<p class="says" dir="auto">${plain(w.text(text))}</p>`}${
    'reference' in act && act.reference ? html`<p class="minor">${t.reference}: ${said(w.text(act.reference))}</p>` : ''}${
    n.standing || after.length > 0 ? html`<ul class="minor">${n.standing ? html`${clockOf(desk, n.standing).map(line => html`<li>${sentence(line)}</li>`)}${objectionsTo(desk, notes, n.standing)}` : ''}${after.map(a => html`<li>${a}</li>`)}</ul>` : ''}`
}
/** What was done afterwards to a reservation or an objection: expressly accepted, withdrawn. */
const afterwards = (desk: Desk, act: Told): readonly Html[] => desk.register.pointingAt(act).flatMap(a => (
  a.act === 'acceptance-of-reservation' ? [actLink(desk, a, desk.m.treaty.acceptedBy(desk.words.name(a.party), desk.words.when(a.on)))]
    : a.act === 'withdrawal-of-reservation' || a.act === 'withdrawal-of-objection' ? [html`${actLink(desk, a, desk.words.term(a.act))} <span class="day">${said(desk.words.when(a.on))}</span>${a.act === 'withdrawal-of-reservation' && a.articles?.length ? html` <span class="fact">${said(articlesIn(desk, a.articles))}</span>` : ''}`] : []))
const textOf = (act: Told) => ('says' in act ? act.says : undefined)
/** "the reservation of B (note 4)" */
const toReservation = (desk: Desk, notes: Notes, objection: ActOf<'objection'>): Html => {
  const to = notes.on(objection.to)
  const by = to?.party
  return by === undefined || to === undefined ? html`` : html`<a class="ds-link" href="#note-${to.number}">${said(desk.m.treaty.toReservationOf(desk.words.name(by)))} (${desk.m.treaty.note(desk.words.number(to.number))})</a>`
}
/** "to the reservations of Bulgaria (33), Poland (109)": each name leads to its objection, each number to the note. */
const toReservations = (desk: Desk, notes: Notes, objections: readonly Told[]): Html => html`${desk.m.treaty.toReservationsOf} ${listed(desk, objections.flatMap(o => {
  const to = o.act === 'objection' ? notes.on(o.to) : undefined
  return to === undefined ? [] : [html`${actLink(desk, o, desk.called(to.party))} (<a class="ds-link" href="#note-${to.number}"><span class="ds-sr-only">${desk.m.treaty.note('')}</span>${desk.words.number(to.number)}</a>)`]
}))}`
const articlesIn = (desk: Desk, articles: readonly string[]): string => desk.m.treaty.articles(articles.length, desk.words.list(articles.map(a => desk.words.text(a.replace(/^(articles?|arts?\.?)\s*/i, '')))))
/** What an act says of itself besides its text. */
const factsOf = (desk: Desk, { act }: Note): readonly string[] => {
  const { words: w, m: { treaty: t } } = desk
  return [
    ...('articles' in act && act.articles?.length ? [articlesIn(desk, act.articles)] : []), ...('article' in act && act.article ? [articlesIn(desk, [act.article])] : []),
    ...('formulated' in act && act.formulated ? [w.term(act.formulated)] : []), ...('until' in act && act.until ? [t.until(w.when(act.until))] : []),
    ...('precludes' in act && act.precludes ? [t.precludes] : []), ...('territory' in act ? [w.text(act.territory)] : []), ...(act.act === 'notification' && act.of ? [w.term(act.of)] : []),
    ...('effect' in act && act.effect ? [`${t.effect} ${w.when(act.effect)}`] : []),
  ]
}
const ended = (desk: Desk, r: ReservationStanding): string => {
  const { m: { treaty: t }, locale } = desk
  const word = t.standingOfReservation[r.standing]
  return r.ended === null ? word : t.endedOn(word, locale.dates.day(r.ended))
}
/** When it was notified, and whether silence still runs. */
const clockOf = (desk: Desk, r: ReservationStanding): readonly string[] => {
  const { m: { treaty: t }, locale: { dates }, register } = desk
  if (r.standing !== 'in-effect') return []
  return [...(r.notified === null ? [] : [t.notified(dates.day(r.notified))]), ...(r.awaits ? [t.awaitsAcceptance(desk.words.name(r.awaits))] : []), ...(r.awaits || r.silenceEnds === null ? [] : [r.silenceEnds < register.asAt ? t.silenceOver(dates.day(r.silenceEnds)) : t.silenceUntil(dates.day(r.silenceEnds))])]
}
const objectionsTo = (desk: Desk, notes: Notes, r: ReservationStanding): Html => {
  const { m: { treaty: t } } = desk
  return r.objections.length === 0 ? html`` : html`<li>${t.objections}: ${listed(desk, r.objections.map(o => {
    const marks = [...(o.precludes ? [t.precludes] : []), ...(o.late ? [t.late] : []), ...(o.withdrawn ? [t.withdrawn] : [])]
    const at = notes.on(o.objection)
    return html`${at ? html`<a class="ds-link" href="#note-${at.number}">${said(desk.words.name(o.by))}</a>` : subjectLink(desk, o.by)}${marks.length > 0 ? html` (${said(marks.join(comma(desk)))})` : ''}`
  }))}.</li>`
}

/** Each act of the notes as a row of a file; acts told in one note have its number. */
export const noteRows = (notes: Notes): readonly Note[] => notes.all.flatMap(n => n.acts.map(act => ({ ...n, act })))
/** The notes as columns of a file. */
export const noteSheetColumns = (desk: Desk): readonly SheetColumn<Note>[] => {
  const { m, words: w } = desk
  const t = m.treaty
  const articles = (a: Told): readonly string[] | null => ('articles' in a && a.articles ? a.articles : 'article' in a && a.article ? [a.article] : null)
  return [
    { key: 'number', heading: t.number, value: n => n.number }, { key: 'party', heading: t.code, value: n => n.party }, { key: 'name', heading: m.party, value: n => desk.called(n.party) },
    { key: 'act', heading: m.act, value: n => n.act.id }, { key: 'kind', heading: m.kind, value: n => n.act.act, shown: n => w.term(n.act.act) }, { key: 'on', heading: m.when, value: n => n.act.on },
    { key: 'to', heading: t.reservation, value: n => ('to' in n.act ? n.act.to : null) }, { key: 'articles', heading: t.provisions, value: n => articles(n.act) },
    { key: 'territory', heading: t.territory, value: n => ('territory' in n.act ? n.act.territory : null), shown: n => ('territory' in n.act ? w.text(n.act.territory) : null) },
    { key: 'standing', heading: m.standing, value: n => n.standing?.standing ?? null, shown: n => (n.standing ? t.standingOfReservation[n.standing.standing] : null) },
    { key: 'precludes', heading: t.effectOf, value: n => (n.act.act === 'objection' ? n.act.precludes ?? false : null), shown: n => (n.act.act === 'objection' && n.act.precludes ? t.precludes : null) },
    { key: 'objections', heading: t.objections, value: n => n.standing?.objections.map(o => o.by) ?? null }, { key: 'silenceEnds', heading: t.silenceEnds, value: n => n.standing?.silenceEnds ?? null },
    { key: 'says', heading: t.text, value: n => textOf(n.act) ?? null, shown: n => { const text = textOf(n.act); return text === undefined ? null : w.text(text) } },
  ]
}
export const isInNotes = (act: Act): boolean => kindsInNotes.includes(act.act)
