/** Between two parties to an instrument: what binds them towards each other, reservation by reservation, article by article, with the reason. */
import { nearest } from '#acts'
import type { Answer, Modification } from '#law'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { namesListed } from '../names.ts'
import { downloads, sheet, type SheetColumn, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { finding } from '../why.ts'
import { pairForm } from './between.ts'
import { everyoneUnder, standingWord } from './consent.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { relationIn, relationTag } from './relation.ts'

/** The pair an address names, or what is wrong with it. */
const pairOf = (desk: Desk, { id = '', a = '', b = '' }: Readonly<Record<string, string>>) => {
  const { m } = desk
  const subject = subjectOf(desk, 'instrument', id, m.instrument)
  if (isUnanswered(subject)) return subject
  const everyone = everyoneUnder(desk, id).map(s => s.party)
  const strangers = [a, b].filter(p => desk.material.index.subjects.get(p)?.type !== 'party' && !everyone.includes(p))
  if (strangers.length > 0) {
    return { status: 404 as const, mistakes: strangers.map(found => {
      const meant = everyone.find(p => p.toLowerCase() === found.toLowerCase()) ?? nearest(found, everyone)
      const [x, y] = [a === found ? meant : a, b === found ? meant : b]
      return { found, wants: m.treaty.wantsParty(desk.words.name(id)), remedy: meant === undefined ? m.lookOnHome : `${m.didYouMean} ${meant} (${desk.words.name(meant)})`, ...(meant !== undefined && x !== y ? { path: `/instruments/${id}/between/${x}/${y}` } : {}) }
    }) }
  }
  if (a === b) return { status: 400 as const, mistakes: [{ found: `${a} · ${b}`, wants: m.treaty.samePair, remedy: m.treaty.betweenParties(desk.words.name(id)), path: `/instruments/${id}/between` }] }
  return { subject, a, b, everyone, answer: desk.ask({ ask: 'between', instrument: id, party: a, other: b }) }
}

export const pair: Write = (desk, parameters) => {
  const asked = pairOf(desk, parameters)
  if (isUnanswered(asked)) return asked
  const { subject: { id }, a, b, answer } = asked
  const { m, m: { treaty: t }, words: w } = desk
  const consents = [a, b].map(party => desk.ask({ ask: 'consent', instrument: id, party }))
  const parties = everyoneUnder(desk, id).filter(s => ['party', 'bound-provisionally'].includes(standingWord(s)) || s.party === a || s.party === b).map(s => s.party)
  const value = answer.status === 'established' ? answer.value : undefined
  return {
    title: `${t.betweenTwo(w.name(a), w.name(b))}: ${w.name(id)}`, under: '/instruments', trail: [[m.instruments, '/instruments'], [w.name(id), `/instruments/${id}`], [t.between, `/instruments/${id}/between`]], json: { ...answer, ...daysOf(desk), consents },
    body: html`<p class="kicker">${said(w.name(id))}</p><h1 class="ds-heading" data-size="lg">${said(t.betweenTwo(w.name(a), w.name(b)))}</h1>
<p class="outcome">${relationTag(desk, relationIn(answer, desk.register.asAt))}</p>
${finding(desk, answer as unknown as Answer)}
${value === undefined ? '' : html`<section><h2 class="ds-heading" data-size="sm">${t.modifications}</h2>${value.modifications.length === 0 ? html`<p class="nothing">${sentence(value.complete ? t.unmodified : t.unmodifiedKnown)}</p>` : html`${modifications(desk, value.modifications)}${downloads(desk, `/instruments/${id}/between/${a}/${b}`, t.modifications)}`}<p class="minor">${sentence(value.complete ? t.complete : t.incomplete)}</p></section>
${value.amendments.length === 0 ? '' : html`<section><h2 class="ds-heading" data-size="sm">${t.amendmentsBetween}</h2><p>${namesListed(desk, value.amendments)}</p></section>`}`}
<section><h2 class="ds-heading" data-size="sm">${t.consentOfEach}</h2>${consents.map(c => finding(desk, c as unknown as Answer))}</section>
<section><h2 class="ds-heading" data-size="sm">${t.choosePair}</h2>${pairForm(desk, id, parties, { a, b })}</section>`,
  }
}

/** Each reservation with its text, and what it does between the two. */
const modifications = (desk: Desk, list: readonly Modification[]): Html => {
  const { m: { treaty: t }, locale, words: w, register } = desk
  const act = (id: string, name: string): Html => { const found = register.act(id); return found ? html`<span>${actLink(desk, found, name)} <span class="minor">${said(w.when(found.on))}</span></span>` : said(id) }
  const text = (id: string): Html | string => { const found = register.act(id); return found && 'says' in found && found.says ? html`<p class="says" dir="auto">${plain(w.text(found.says))}</p>` : '' }
  return html`${table<Modification>(t.modifications, [
    { heading: t.reservation, names: true, cell: x => html`${subjectLink(desk, x.by)}: ${act(x.reservation, t.reservation)}` },
    { heading: t.provisions, cell: x => (x.articles?.length ? said(t.articles(x.articles.length, w.list(x.articles.map(y => w.text(y))))) : t.allProvisions) },
    { heading: t.effectOf, cell: x => html`<span><span class="ds-tag" data-size="sm" data-color="${colours[x.effect]}">${said(t.effects[x.effect])}</span>${x.accepted ? html` <span class="minor">${said(t.acceptances[x.accepted])}</span>` : ''}</span>` },
    { heading: t.objection, cell: x => (x.objection === null ? '—' : act(x.objection, t.objection)) },
    { heading: t.silenceEnds, cell: x => (x.silenceEnds === null ? '—' : said(locale.dates.day(x.silenceEnds))) },
  ], list, '')}${list.map(x => { const words = text(x.reservation); return words === '' ? '' : html`<blockquote class="says-of"><p class="minor">${subjectLink(desk, x.by)}</p>${words}${x.objection === null ? '' : text(x.objection)}</blockquote>` })}`
}
const colours: { readonly [E in Modification['effect']]: string } = { modified: 'info', 'not-applied': 'warning', precluding: 'danger', pending: 'neutral', impermissible: 'warning' }

const columnsOf = (desk: Desk): readonly SheetColumn<Modification>[] => {
  const { m: { treaty: t }, words: w } = desk
  return [
    { key: 'reservation', heading: t.reservation, value: x => x.reservation }, { key: 'by', heading: t.by, value: x => x.by, shown: x => w.name(x.by) }, { key: 'articles', heading: t.provisions, value: x => x.articles },
    { key: 'effect', heading: t.effectOf, value: x => x.effect, shown: x => t.effects[x.effect] }, { key: 'accepted', heading: t.acceptance, value: x => x.accepted, shown: x => (x.accepted ? t.acceptances[x.accepted] : null) },
    { key: 'objection', heading: t.objection, value: x => x.objection }, { key: 'silenceEnds', heading: t.silenceEnds, value: x => x.silenceEnds },
  ]
}
export const pairSheet: WriteSheet = (desk, parameters) => {
  const asked = pairOf(desk, parameters)
  if (isUnanswered(asked)) return asked
  return sheet({ name: `${asked.subject.id}.${asked.a}.${asked.b}`, title: desk.m.treaty.modifications, of: desk.words.name(asked.subject.id) }, columnsOf(desk), asked.answer.status === 'established' ? asked.answer.value.modifications : [])
}
