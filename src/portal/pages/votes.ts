/** How a State votes: its vote in each recorded vote of an organ, and how often it votes as another does. */
import { agreementOf, decisionsOf, rollCallOf, voteOf, votedSides, type Agreement, type Answer, type RollCall, type Voted } from '#law'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { why } from '../why.ts'
import { atOnce, listedColumns, resultCell, resultColumns, rowFor, titleLink, type Row } from './decisions.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { choices } from './topics.ts'

/** A recorded vote in which the State is named, with the vote of the other where one is asked for. */
interface Cast extends Row { readonly rollCall: RollCall; readonly own: Voted; readonly other: Voted | null }
/** The organs in which a party cast or withheld a vote: those whose votes name it. */
const organsOf = (desk: Desk, party: string): readonly string[] =>
  [...new Set(desk.register.acts(party, 'vote').map(v => v.by))].toSorted((a, b) => desk.compare(desk.words.name(a), desk.words.name(b)))

interface Asked { readonly organs: readonly string[]; readonly organ: string | undefined; readonly other: string | undefined; readonly casts: readonly Cast[]; readonly shown: readonly Cast[]; readonly side: Voted | undefined; readonly year: string | undefined }
const askedFor = (desk: Desk, code: string): Asked | Unanswered => {
  const { m, m: { decision: d } } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  const organs = organsOf(desk, code)
  const organ = organs.find(o => o === desk.query('organ')) ?? organs[0]
  const withWhom = desk.query('with') || undefined
  const other = withWhom === undefined ? undefined : subjectOf(desk, 'party', withWhom, m.state)
  if (other && isUnanswered(other)) return { status: 400, mistakes: [{ ...other.mistakes[0]!, found: `with=${withWhom ?? ''}`, wants: d.wantsParty }] }
  if (other?.id === code) return { status: 400, mistakes: [{ found: `with=${code}`, wants: d.sameParty, remedy: m.chooseOne }] }
  const casts = organ === undefined ? [] : decisionsOf(organ)(desk.register).toReversed().flatMap((listed): Cast[] => {
    if (!listed.voted || listed.key === null) return []
    const row = rowFor(desk)(listed)
    const rollCall = row.passed && rollCallOf(listed.key, row.passed)(desk.register)
    const own = rollCall && voteOf(rollCall, code)?.voted
    return rollCall === undefined || own === undefined ? [] : [{ ...row, rollCall, own, other: other ? voteOf(rollCall, other.id)?.voted ?? null : null }]
  })
  const side = votedSides.find(s => s === desk.query('side'))
  const shown = side === undefined ? casts : casts.filter(c => c.own === side)
  return { organs, organ, other: other?.id, casts, side, shown, year: shown.map(yearOf).find(y => y === desk.query('year')) }
}
const keepsOf = ({ organ, organs, other, side, year }: Asked): Readonly<Record<string, string>> => ({ ...(organ !== undefined && organ !== organs[0] ? { organ } : {}), ...(other ? { with: other } : {}), ...(side ? { side } : {}), ...(year ? { year } : {}) })
const yearOf = ({ listed }: Cast): string => (listed.on.earliest ?? listed.on.latest ?? '').slice(0, 4)
const percent = (desk: Desk, share: number): string => new Intl.NumberFormat(desk.locale.intl, { style: 'percent', maximumFractionDigits: 1 }).format(share)

export const votes: Write = (desk, { code = '' }) => {
  const asked = askedFor(desk, code)
  if (isUnanswered(asked)) return asked
  const { m, m: { decision: d }, words: w } = desk
  const { organs, organ, other, casts, shown, side } = asked
  const path = `/states/${code}/votes`
  const keeps = keepsOf(asked)
  const apart = keepsOf({ ...asked, side: undefined, year: undefined })
  const agreement = other === undefined ? undefined : agreementOf(code, other, casts.map(c => c.rollCall))
  const vote = (v: Voted | null): Html | string => (v === null ? '—' : html`<span class="voted ${v}">${d.votes[v]}</span>`)
  return {
    title: d.votesOf(w.name(code)), under: '/states', trail: [[m.states, '/states'], [w.name(code), `/states/${code}`]], keeps,
    json: { party: code, ...daysOf(desk), organ: organ ?? null, ...(other && agreement ? { with: other, agreement } : {}), votes: shown.map(c => ({ decision: c.listed.key, on: c.listed.on, vote: c.own, ...(other ? { other: c.other } : {}), act: c.rollCall.vote })) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(d.votesOf(w.name(code)))}</h1>
${organ === undefined ? html`<p class="nothing">${sentence(d.noVotes(w.name(code)))}</p>` : html`
${organs.length < 2 ? '' : html`<nav class="choices" aria-label="${m.organ}"><p class="minor">${m.organ}</p><ul class="filters">${organs.map(o => html`<li><a class="ds-link" href="${desk.link(path, { ...(other ? { with: other } : {}), organ: o })}" ${o === organ ? html`aria-current="true"` : ''}>${said(w.name(o))}</a></li>`)}</ul></nav>`}
<section><h2 class="ds-heading" data-size="sm">${d.comparison}</h2>${comparing(desk, code, asked)}${agreement && other ? agreementShown(desk, code, other, agreement) : ''}</section>
<section><h2 class="ds-heading" data-size="sm">${said(d.votesIn(w.name(organ)))} <span class="count">${w.number(shown.length)}</span></h2>
${choices(desk, path, d.voteOf, 'side', side, casts.length, votedSides.filter(s => casts.some(c => c.own === s)).map(s => [s, d.votes[s], casts.filter(c => c.own === s).length]), apart)}
${byYear(desk, path, asked, list => table<Cast>(d.howVoted, [
      { heading: d.decision, names: true, cell: c => titleLink(desk, c.listed) },
      { heading: m.when, short: '', cell: c => said(w.when(c.listed.on)) },
      { heading: other ? plain(desk.called(code)) : d.voteOf, short: other ? plain(desk.called(code)) : '', cell: c => vote(c.own) },
      ...(other ? [{ heading: plain(desk.called(other)), short: plain(desk.called(other)), cell: (c: Cast) => vote(c.other) }] : []),
      { heading: d.result, short: '', cell: c => resultCell(desk, c) },
      { heading: m.why, why: true, cell: c => (c.passed ? why(desk, c.passed as unknown as Answer, { brief: true }) : '') },
    ], list, m.nothingYet))}
${shown.length === 0 ? '' : downloads(desk, path, d.voteOf, keeps)}</section>`}`,
  }
}
/** A short list is told whole; of a longer one a year stands open and the others wait, folded or, where they are many votes, behind their links. */
const byYear = (desk: Desk, path: string, asked: Asked, show: (list: readonly Cast[]) => Html): Html => {
  const { shown: list, year: chosen } = asked
  if (list.length <= 40) return show(list)
  const years = [...Map.groupBy(list, yearOf)]
  const open = chosen ?? years[0]?.[0]
  return html`<div class="sittings">${years.map(([year, rows]) => {
    const heading = html`${year === '' ? '—' : desk.locale.dates.year(year)} <span class="count">${desk.words.number(rows.length)}</span>`
    if (list.length > atOnce && year !== open) return html`<p class="sitting"><a class="ds-link" href="${desk.link(path, { ...keepsOf(asked), year })}">${heading}</a></p>`
    return html`<details class="earlier sitting" ${year === open ? html`open` : ''}><summary><h3 class="ds-heading" data-size="xs">${heading}</h3></summary>${show(rows)}</details>`
  })}</div>`
}
/** Who can be chosen: everybody named in the votes in which this State is. */
const comparing = (desk: Desk, code: string, { casts, organ, organs, other }: Asked): Html => {
  const { m: { decision: d } } = desk
  const others = [...new Set(casts.flatMap(c => c.rollCall.casts.map(x => x.party)))].filter(p => p !== code).toSorted((a, b) => desk.compare(desk.words.name(a), desk.words.name(b)))
  const { given } = desk.address
  const hidden = (name: string, value: string | undefined): Html => (value === undefined ? html`` : html`<input type="hidden" name="${name}" value="${value}">`)
  return html`<form class="ask searching" action="/states/${code}/votes" method="get">${hidden('organ', organ === organs[0] ? undefined : organ)}${hidden('as-at', given.asAt)}${hidden('known-on', given.knownOn)}${hidden('lang', given.lang)}
<div class="ds-field"><label class="ds-label" for="with">${d.compareWith}</label><select class="ds-input" id="with" name="with">${others.map(p => html`<option value="${p}" ${p === other ? html`selected` : ''}>${plain(desk.called(p))}</option>`)}</select></div><button class="ds-button" type="submit">${d.compare}</button></form>`
}
const agreementShown = (desk: Desk, code: string, other: string, a: Agreement): Html => {
  const { m: { decision: d }, words: w } = desk
  const both = a.alike.length + a.opposed.length + a.apart.length
  return html`<p class="lead ds-paragraph">${sentence(a.share === null ? d.neverTogether(w.name(code), w.name(other)) : d.agreementSays(w.name(code), w.name(other), percent(desk, a.share), w.number(a.alike.length), w.number(both), both))}</p>
${a.share === null ? '' : pairs([[d.alike, w.number(a.alike.length)], [d.opposed, w.number(a.opposed.length)], [d.apart, w.number(a.apart.length)]], true)}<p><a class="ds-link" href="${desk.link(`/states/${other}/votes`)}">${said(d.votesOf(w.name(other)))}</a></p>`
}

export const votesSheet: WriteSheet = (desk, { code = '' }) => {
  const asked = askedFor(desk, code)
  if (isUnanswered(asked)) return asked
  const { m: { decision: d }, words: w } = desk
  return sheet<Cast>({ name: `${code}.votes`, title: d.voteOf, of: d.votesOf(w.name(code)) }, [
    ...listedColumns(desk), { key: 'vote', heading: plain(desk.called(code)), value: c => c.own, shown: c => d.votes[c.own] },
    ...(asked.other === undefined ? [] : [{ key: 'other', heading: plain(desk.called(asked.other)), value: (c: Cast) => c.other, shown: (c: Cast) => (c.other === null ? null : d.votes[c.other]) }]), ...resultColumns(desk),
  ], asked.shown)
}
