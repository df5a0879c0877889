/** Claims: what documents say, with the verdict of the register; the list, and one claim with its reasons and grounds. */
import { kindOfClaim, testClaim, verdictWords, type Claim, type Verdict, type VerdictWord } from '#claims'
import { nearest } from '#acts'
import { sayNote, sayVerdict, wordsFor } from '#locales'
import { registerAsAt } from '#status'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { citationLink, claimPath } from '../links.ts'
import { pairs, table } from '../table.ts'
import { questionQuery } from '../questions.ts'
import { explanationOf, legend, reason } from '../why.ts'
import { missing } from './found.ts'

/** What a claim says, with the names of the day it is held against. */
const saysOf = (desk: Desk, claim: Claim): string => {
  const w = wordsFor(desk.locale, registerAsAt(desk.material.index, claim.asAt, desk.address.knownOn))
  return (kindOfClaim(claim).reads[desk.locale.lang] as (c: unknown, words: typeof w) => string)(claim, w)
}
export const claimLink = (desk: Desk, claim: Claim): Html => html`<a class="ds-link" href="${desk.link(claimPath(claim.id))}">${said(saysOf(desk, claim))}</a>`
const colours: Readonly<Record<VerdictWord, string>> = { confirmed: 'success', 'confirmed-until': 'success', contradicted: 'danger', disputed: 'warning', 'not-established': 'neutral', 'not-checkable': 'neutral' }
export const verdictTag = (desk: Desk, v: Verdict): Html => html`<span class="ds-tag" data-size="sm" data-color="${colours[v.verdict]}">${said(sayVerdict(desk.locale, v, desk.words))}</span>`
const isVerdict = (word: string | undefined): word is VerdictWord => verdictWords.some(v => v === word)

export const claims: Write = desk => {
  const { m, locale } = desk
  const asked = desk.query('verdict')
  const chosen = isVerdict(asked) ? asked : undefined
  const all = desk.tested()
  const shown = chosen === undefined ? all : all.filter(t => t.verdict.verdict === chosen)
  const filter = (word: VerdictWord | undefined, name: string, n: number) => html`<li><a class="ds-link" href="${desk.link('/claims', word ? { verdict: word } : {})}" ${word === chosen ? html`aria-current="true"` : ''}>${name} <span class="count">${desk.words.number(n)}</span></a></li>`
  return {
    title: m.claims, under: '/claims', ...(chosen ? { keeps: { verdict: chosen } } : {}), json: { ...daysOf(desk), claims: shown.map(({ claim, verdict }) => ({ claim: claim.id, asAt: claim.asAt, accepted: claim.accepted, ...verdict })) },
    body: html`<h1 class="ds-heading" data-size="lg">${m.claims}</h1>
<ul class="filters">${filter(undefined, m.claims, all.length)}${verdictWords.map(v => filter(v, locale.verdicts[v], all.filter(t => t.verdict.verdict === v).length))}</ul>
${table<(typeof shown)[number]>(chosen ? locale.verdicts[chosen] : m.claims, [
      { heading: m.claim, names: true, cell: t => claimLink(desk, t.claim) },
      { heading: m.verdict, cell: t => verdictTag(desk, t.verdict) },
      { heading: m.asAt, cell: t => said(locale.dates.day(t.claim.asAt)) },
      { heading: m.saidBy, cell: t => html`${t.claim.citations.map(c => html`<span class="cited">${citationLink(desk, c)}</span>`)}` },
    ], shown, m.nothingYet)}`,
  }
}

export const claim: Write = (desk, { id = '' }) => {
  const { m, locale, material } = desk
  const found = material.claims.find(c => c.id === id)
  if (!found) {
    const meant = nearest(id, material.claims.map(c => c.id))
    return missing(desk, id, m.claim, meant, meant === undefined ? undefined : claimPath(meant))
  }
  const verdict = testClaim(found, { ...material, ...(desk.address.knownOn ? { knownOn: desk.address.knownOn } : {}) })
  const register = registerAsAt(material.index, found.asAt, desk.address.knownOn)
  const then = { ...desk, register, words: wordsFor(locale, register) }
  // The grounds of a verdict are told like those of a finding; the question is there for the form alone.
  const told = explanationOf(then, { ask: 'members', organisation: '' }, { status: 'established', value: [], grounds: verdict.grounds })
  return {
    title: saysOf(desk, found), under: '/claims', trail: [[m.claims, '/claims']], json: { claim: found.id, asAt: found.asAt, ...(desk.address.knownOn ? { knownOn: desk.address.knownOn } : {}), accepted: found.accepted, ...verdict },
    body: html`<p class="kicker">${m.claim}</p><h1 class="ds-heading" data-size="md">${said(saysOf(desk, found))}</h1>
<p class="outcome">${verdictTag(desk, verdict)}</p>
${pairs([
      [m.saidBy, html`<ul class="sources">${found.citations.map(c => html`<li>${citationLink(desk, c)}</li>`)}</ul>`], [m.asAt, said(locale.dates.day(found.asAt))],
      [m.verdict, said(sayVerdict(locale, verdict, then.words))], [m.accepted, locale.verdicts[found.accepted]], [m.note, found.note === undefined ? undefined : sentence(desk.words.text(found.note))], ['id', html`<code dir="ltr">${found.id}</code>`],
    ])}
${verdict.notes.length === 0 ? '' : html`<section><h2 class="ds-heading" data-size="sm">${m.reasons}</h2><ul class="statements">${verdict.notes.map(n => html`<li>${sentence(sayNote(locale, n, then.words))}</li>`)}</ul></section>`}
<section><h2 class="ds-heading" data-size="sm">${m.grounds}</h2>${told.parts.length === 0 ? html`<p class="nothing">${m.nothingYet}</p>` : html`<div class="reason">${reason(then, told.parts)}${legend(then, told)}${verdict.question ? html`<p class="whole"><a class="ds-link" href="${desk.link('/why', questionQuery(verdict.question), { ...desk.address.given, asAt: found.asAt })}">${m.wholeReason}</a></p>` : ''}</div>`}</section>`,
  }
}
