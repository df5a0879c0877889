/** An office: who holds it, the terms one after the other with the gaps between them, which seats fall free next, and its elections. */
import type { When } from '#calendar'
import type { Answer, Contest, FreeSeat, SeatHeld, Term } from '#law'
import { organisationOf } from '#status'
import { spansDrawn, type Span } from '../charts/spans.ts'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { namesListed } from '../names.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, why } from '../why.ts'
import { actsByYear } from './acts-by-year.ts'
import { contestName, contestOf } from './contest.ts'
import { isUnanswered, subjectOf } from './found.ts'

/** So many terms are drawn one under the other; a council of many years has more, which the table tells. */
const drawn = 24

export const office: Write = (desk, { id = '' }) => {
  const { m, m: { decision: d }, words: w } = desk
  const subject = subjectOf(desk, 'office', id, m.office)
  if (isUnanswered(subject)) return subject
  const holder = desk.ask({ ask: 'office-holder', office: id })
  const holders = desk.ask({ ask: 'holders', office: id })
  const terms = desk.ask({ ask: 'terms', office: id })
  const free = desk.ask({ ask: 'seats-free', organ: subject.of })
  const contests = desk.ask({ ask: 'contests', office: id })
  const several = isCouncil(desk, id, holders)
  const root = organisationOf(subject.of)
  const own = free.status === 'established' ? free.value.filter(f => f.office === id) : []
  const section = (name: string, heading: string, content: Html, count?: number) => html`<section id="${name}"><h2 class="ds-heading" data-size="sm">${heading}${count === undefined ? '' : html` <span class="count">${w.number(count)}</span>`}</h2>${content}</section>`
  return {
    title: w.name(id), under: '/organisations', trail: [[m.organisations, '/organisations'], ...(desk.register.subject(root) ? [[w.name(root), `/organisations/${root}`] as const] : []), ...(subject.of !== root && desk.register.subject(subject.of) ? [[w.name(subject.of), `/bodies/${subject.of}`] as const] : [])],
    json: { subject: id, ...daysOf(desk), holder, holders, terms, seatsFree: free, contests },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}</h1>
${pairs([[m.partOf, subjectLink(desk, subject.of)]])}
${section('holder', several ? d.holders : m.holder, several && holders.status === 'established' ? html`${holdersTable(desk, holders.value)}${vacantNow(desk, terms)}${why(desk, holders as unknown as Answer)}` : finding(desk, (several ? holders : holder) as unknown as Answer), several && holders.status === 'established' ? holders.value.length : undefined)}
${section('terms', d.terms, terms.status === 'established' ? html`${termsOf(desk, id, terms.value)}${why(desk, terms as unknown as Answer)}` : finding(desk, terms as unknown as Answer), terms.status === 'established' ? terms.value.filter(t => !t.gap).length : undefined)}
${free.status === 'established' && own.length > 0 ? section('free', d.seatsFree, html`${freeTable(desk, own)}${why(desk, free as unknown as Answer)}`, own.length) : ''}
${contests.status === 'established' ? contests.value.length === 0 ? '' : section('contests', d.contests, html`${contestsOf(desk, contests.value)}${why(desk, contests as unknown as Answer)}`, contests.value.length) : section('contests', d.contests, finding(desk, contests as unknown as Answer))}
${actsByYear(desk, m.acts, desk.register.about(id))}`,
  }
}
/** An office with seats for several by its text, or that several are known to hold. */
const isCouncil = (desk: Desk, id: string, holders: Answer<'holders'>): boolean => {
  const root = organisationOf(id)
  const law = Object.values(desk.charter(root)?.offices ?? {}).find(o => o.office === id)
  return (law?.seats ?? 1) > 1 || law?.groups !== undefined || (holders.status === 'established' && holders.value.length > 1)
}

const who = (desk: Desk, t: { readonly person: string | null; readonly party: string | null }): Html =>
  t.person !== null ? html`${subjectLink(desk, t.person)}${t.party === null ? '' : html` <span class="minor">${subjectLink(desk, t.party)}</span>`}` : t.party !== null ? subjectLink(desk, t.party) : html`<span class="minor">${desk.m.decision.unnamed}</span>`
const name = (desk: Desk, t: { readonly person: string | null; readonly party: string | null }): string => plain(t.person !== null ? desk.words.name(t.person) : t.party !== null ? desk.called(t.party) : desk.m.decision.unnamed)
const ofGroup = (desk: Desk, group: string | null): Html | string => (group === null ? '—' : said(desk.words.term(group)))

/** The holders together, by the group whose seat each has. */
const holdersTable = (desk: Desk, held: readonly SeatHeld[]): Html => {
  const { m, m: { decision: d }, words: w, locale } = desk
  const grouped = held.some(h => h.group !== null)
  return table<SeatHeld>(d.holders, [
    { heading: m.holder, names: true, cell: h => html`${who(desk, h)}${h.acting ? html` <span class="ds-tag" data-size="sm" data-color="neutral">${d.acting}</span>` : ''}` },
    ...(grouped ? [{ heading: m.group, cell: (h: SeatHeld) => ofGroup(desk, h.group) }] : []),
    { heading: m.since, cell: h => said(w.when(h.since)) },
    { heading: m.until, cell: h => (h.until ? said(w.when(h.until)) : h.termEnds ? said(locale.dates.day(h.termEnds)) : '—') },
  ], held.toSorted((a, b) => (a.group === b.group ? desk.compare(name(desk, a), name(desk, b)) : (a.group ?? '~') < (b.group ?? '~') ? -1 : 1)), m.nothingYet)
}

/** Of how many seats the register knows no holder on the day, as the terms tell it. */
const vacantNow = (desk: Desk, terms: Answer<'terms'>): Html => {
  const { asAt } = desk.register
  const gap = terms.status === 'established' ? terms.value.find(t => t.gap && t.from <= asAt && (t.until === null || t.until >= asAt)) : undefined
  return gap?.gap ? html`<p class="minor">${sentence(desk.m.decision.gap(gap.vacant ?? 1))}</p>` : html``
}

const startOf = (w: When): string => w.earliest ?? w.latest ?? ''
type Held = Extract<Term, { readonly gap: false }>
const begins = (t: Term): string => (t.gap ? t.from : startOf(t.from))
/** The terms as spans, the latest first, and as a table; what comes is drawn apart, gaps are gaps. */
const termsOf = (desk: Desk, id: string, all: readonly Term[]): Html => {
  const { m, m: { decision: d }, words: w, locale, register } = desk
  const day = locale.dates.day
  const ordered = all.toSorted((a, b) => (begins(a) < begins(b) ? 1 : begins(a) > begins(b) ? -1 : 0))
  // The years alone: the table beside the drawing has the days.
  const dates = (t: Term): string => { const [from, until] = [begins(t).slice(0, 4), t.until?.slice(0, 4)]; return until === from ? from : `${from}–${until ?? ''}` }
  const label = (t: Term): string => (t.gap ? d.gap(t.vacant ?? 1) : name(desk, t))
  const spans = ordered.flatMap((t): Span[] => {
    const from = t.gap ? t.from : t.from.earliest ?? t.from.latest
    return from ? [{ label: plain(label(t)), dates: plain(dates(t)), from, until: t.until, as: t.gap ? 'gap' : from > register.asAt ? 'coming' : 'held' }] : []
  })
  const shown = spans.slice(0, drawn)
  const grouped = all.some(t => !t.gap && t.group !== null)
  const rows = table<Term>(d.terms, [
    { heading: m.holder, names: true, cell: t => (t.gap ? html`<span class="nothing">${d.gap(t.vacant ?? 1)}</span>` : html`${who(desk, t)}${t.acting ? html` <span class="ds-tag" data-size="sm" data-color="neutral">${d.acting}</span>` : ''}${begins(t) > register.asAt ? html` <span class="ds-tag" data-size="sm" data-color="info">${d.coming}</span>` : ''}`) },
    ...(grouped ? [{ heading: m.group, cell: (t: Term) => (t.gap ? '—' : ofGroup(desk, t.group)) }] : []),
    { heading: d.from, cell: t => said(t.gap ? day(t.from) : w.when(t.from)) },
    { heading: m.until, cell: t => (t.until ? said(day(t.until)) : '—') },
    { heading: d.ends, cell: t => (t.gap ? '—' : t.ends === 'lasting' && t.until === null ? d.lasting : d.endings[t.ends]) },
  ], ordered, m.nothingYet)
  if (ordered.length === 0) return rows
  return html`${shown.length < 2 ? '' : spansDrawn({ says: plain(d.termsSay(w.name(id), all.filter(t => !t.gap).length)), spans: shown, asAt: register.asAt, asAtLabel: plain(day(register.asAt)), dir: locale.dir, year: y => y })}${
    shown.length < spans.length ? html`<p class="minor">${sentence(d.latestTerms(shown.length))}</p>` : ''}${ordered.length > 12 ? html`<details class="earlier"><summary>${m.treaty.asTable}</summary>${rows}</details>` : rows}${downloads(desk, `/offices/${id}/terms`, d.terms)}`
}
const freeTable = (desk: Desk, seats: readonly FreeSeat[]): Html => {
  const { m, m: { decision: d }, locale } = desk
  const grouped = seats.some(s => s.group !== null)
  return table<FreeSeat>(d.seatsFree, [
    { heading: m.holder, names: true, cell: s => who(desk, s) },
    ...(grouped ? [{ heading: m.group, cell: (s: FreeSeat) => ofGroup(desk, s.group) }] : []),
    { heading: d.termEnds, cell: s => said(locale.dates.day(s.ends)) },
    { heading: d.again, cell: s => (s.renewable === null ? d.renewable.unknown : s.renewable ? d.renewable.yes : d.renewable.no) },
  ], seats.toSorted((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : desk.compare(name(desk, a), name(desk, b)))), m.nothingYet)
}

/** Under the term they were for, the latest first; each election opens. Those with ballots or candidatures are told, the others are a list of who was elected. */
const contestsOf = (desk: Desk, all: readonly Contest[]): Html => {
  const { words: w, m: { decision: d } } = desk
  const newest = all.toReversed()
  const told = newest.filter(c => c.rounds.length > 0 || c.candidates.some(x => x.nominated !== null || x.endorsements.length > 0))
  const bare = newest.filter(c => !told.includes(c))
  return html`<div class="sittings">${told.map((c, i) => html`<details class="earlier sitting" ${i === 0 ? html`open` : ''}><summary><h3 class="ds-heading" data-size="xs">${said(contestName(desk, c))}${c.elected.length === 0 ? '' : html` <span class="minor">${said(w.list(c.elected.map(w.name)))}</span>`}</h3></summary>${contestOf(desk, c)}</details>`)}</div>${
    bare.length === 0 ? '' : table<Contest>(d.contests, [{ heading: d.term, names: true, cell: c => said(contestName(desk, c)) }, { heading: d.elected, cell: c => (c.elected.length === 0 ? '—' : namesListed(desk, c.elected)) }], bare, '')}`
}

/** The terms as a file; gaps are rows of their own. */
export const termsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { decision: d }, words: w, locale } = desk
  const subject = subjectOf(desk, 'office', id, m.office)
  if (isUnanswered(subject)) return subject
  const terms = desk.ask({ ask: 'terms', office: id })
  const held = <T>(of: (t: Held) => T) => (t: Term): T | null => (t.gap ? null : of(t))
  return sheet<Term>({ name: `${id}.terms`, title: d.terms, of: w.name(id), status: terms.status }, [
    { key: 'gap', heading: d.gap(1), value: t => t.gap, shown: t => (t.gap ? d.gap(t.vacant ?? 1) : null) }, { key: 'person', heading: m.person, value: held(t => t.person), shown: held(t => (t.person === null ? null : w.name(t.person))) },
    { key: 'party', heading: m.treaty.code, value: held(t => t.party) }, { key: 'name', heading: m.state, value: held(t => (t.party === null ? null : desk.called(t.party))) },
    { key: 'group', heading: m.group, value: held(t => t.group), shown: held(t => (t.group === null ? null : w.term(t.group))) }, { key: 'from', heading: d.from, value: t => t.from }, { key: 'until', heading: m.until, value: t => t.until, shown: t => (t.until === null ? null : plain(locale.dates.day(t.until))) },
    { key: 'ends', heading: d.ends, value: held(t => t.ends), shown: held(t => d.endings[t.ends]) },
  ], terms.status === 'established' ? terms.value : [])
}
