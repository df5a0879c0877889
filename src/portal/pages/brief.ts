/** The country brief as a page, with the acts it rests on as links, and made to be printed. */
import { briefToHtml, briefToJson, countryBrief } from '#briefs'
import type { Write } from '../desk.ts'
import { html, plain, said, written } from '../html.ts'
import { actPath, claimPath } from '../links.ts'
import { why } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { stateMoneyPath } from './state-money.ts'

export const brief: Write = (desk, { party = '', organisation = '' }) => {
  const { m, material, address, locale } = desk
  const subject = subjectOf(desk, 'party', party, m.party)
  const body = subjectOf(desk, 'body', organisation, m.organisation)
  const mistakes = [subject, body].flatMap(s => (isUnanswered(s) ? s.mistakes : []))
  if (mistakes.length > 0) return { status: 404, mistakes }
  const made = countryBrief(material, { party, organisation, asAt: address.asAt, ...(address.knownOn ? { knownOn: address.knownOn } : {}), locale })
  return {
    title: plain(made.title), trail: [[m.states, '/states'], [desk.words.name(party), `/states/${party}`]], json: briefToJson(made),
    body: html`${written(briefToHtml(made, {
      act: id => desk.link(actPath(id)),
      after: x => String(x.answer ? why(desk, x.answer) : x.claim !== undefined ? html` <a class="ds-link whole-claim" href="${desk.link(claimPath(x.claim))}">${m.why}</a>` : ''),
    }))}<p class="no-print"><a class="ds-link" href="${desk.link(stateMoneyPath(party))}">${said(m.money.moneyOf(desk.words.name(party)))}</a></p>`,
  }
}
