/** A State's money: what it is assessed, pays and owes, what it gave of its own will, its part in the capital of banks, and what banks do in it; four things, never added. */
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { capitalOfState, capitalSection } from './state-capital.ts'
import { duesOfState, duesSection } from './state-dues.ts'
import { financingSection } from './state-financing.ts'
import { voluntarySection } from './state-voluntary.ts'
import { isUnanswered, subjectOf } from './found.ts'

export const stateMoneyPath = (code: string): string => `/states/${code}/money`

export const stateMoney: Write = (desk, { code = '' }) => {
  const { m, m: { money: t }, words: w } = desk
  const subject = subjectOf(desk, 'party', code, m.state)
  if (isUnanswered(subject)) return subject
  const dues = duesOfState(desk, code)
  const voluntary = desk.ask({ ask: 'voluntary', by: code })
  const capital = capitalOfState(desk, code)
  const portfolio = desk.ask({ ask: 'portfolio', party: code })
  const section = (id: keyof typeof t.sections, content: Html): Html => html`<section id="${id}"><h2 class="ds-heading" data-size="sm">${t.sections[id]}</h2>${content}</section>`
  return {
    title: t.moneyOf(w.name(code)), under: '/states', trail: [[m.states, '/states'], [w.name(code), `/states/${code}`]],
    json: {
      subject: code, ...daysOf(desk), dues, voluntary, portfolio,
      // Of the answers about all members of a bank the State's own rows: the whole ones stand on the bank's pages.
      capital: capital.map(c => ({ bank: c.bank, shares: c.shares, holding: c.holding, votes: c.votes, over: c.over.map(o => ({ day: o.day, subscribed: shareOf(o.subscribed), authorised: shareOf(o.authorised) })) })),
    },
    body: html`<h1 class="ds-heading" data-size="lg">${said(t.moneyOf(w.name(code)))}</h1><p class="ds-paragraph lead">${sentence(t.intro)}</p>
<ul class="within no-print">${(['dues', 'voluntary', 'capital', 'financing'] as const).map(id => html`<li><a class="ds-link" href="#${id}">${t.sections[id]}</a></li>`)}</ul>
${section('dues', duesSection(desk, code, dues))}${section('voluntary', voluntarySection(desk, code, voluntary))}${section('capital', capitalSection(desk, code, capital))}${section('financing', financingSection(desk, code, portfolio))}`,
  }
}
const shareOf = (s: { readonly status: string; readonly value?: unknown }): unknown => (s.status === 'established' ? s.value : { status: s.status })

const kindsOfMoney = ['assessment', 'payment', 'credit', 'write-off', 'balance', 'payment-plan', 'pledge', 'commitment', 'contribution', 'subscription', 'capital-payment', 'financing', 'sector-shares', 'partnership-strategy'] as const
/** On the page of a State: the way to its money, where the register holds any. */
export const moneySection = (desk: Desk, code: string): Html => {
  const { m: { money: t }, words: w } = desk
  return desk.register.acts(code, kindsOfMoney).length === 0 ? html``
    : html`<section id="money"><h2 class="ds-heading" data-size="sm">${t.money}</h2><p><a class="ds-link" href="${desk.link(stateMoneyPath(code))}">${said(t.moneyOf(w.name(code)))}</a> <span class="minor">${said(w.list(Object.values(t.sections)))}</span></p></section>`
}
