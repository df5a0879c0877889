/** Examples of what briefs say of money, for the tests of languages: every branch with and without what may be missing. */
import type { Words } from '#acts'
import type { BriefMoneyMessages } from './brief-money-messages.ts'

/** One list of arguments for each message; `t` a text of the language, `on` a date said. */
export const briefMoneyCalls = (w: Words, t: string, on: string): { readonly [M in keyof BriefMoneyMessages]: readonly Parameters<BriefMoneyMessages[M]>[] } => {
  const campaign = { name: t, party: t, targets: [], reported: [], single: [], pledged: [], given: [], outstanding: [], silent: false }
  const held = { party: t, bank: t, subscription: t, calledIn: null, paid: null, overdue: null, notDue: null, callable: null }
  return {
    campaign: [[campaign, w], [{ ...campaign, silent: true, targets: [t] }, w], [{ ...campaign, targets: [t], reported: [{ amount: t, when: on }], single: [t], given: [t] }, w], [{ ...campaign, pledged: [t], given: [t], outstanding: [t] }, w], [{ ...campaign, pledged: [t], outstanding: [t] }, w]],
    sameMoney: [[{ amount: t, whens: [on, on], declared: true }, w], [{ amount: t, whens: [on, on], declared: false }, w]],
    paidIn: [[held], [{ ...held, calledIn: t, paid: t, overdue: t, notDue: t, callable: t }]],
    financed: [[{ bank: t, party: t, when: on, amount: t, stage: null, projects: null }], [{ bank: t, party: t, when: on, amount: t, stage: t, projects: t }]],
    operations: [[{ bank: t, party: t, stages: [{ stage: t, sums: [t] }], complete: true }, w], [{ bank: t, party: t, stages: [{ stage: t, sums: [t, t] }, { stage: t, sums: [t] }], complete: false }, w]],
    bySector: [[{ when: null, parts: [{ sector: t, share: null, amount: [t] }], rest: null, over: false }, w], [{ when: on, parts: [{ sector: t, share: t, amount: [t] }, { sector: t, share: t, amount: [] }], rest: { share: t, amount: [t] }, over: true }, w]],
    strategy: [[{ bank: t, party: t, period: on, planned: [], signed: [], disbursed: [] }, w], [{ bank: t, party: t, period: on, planned: [{ amount: t, source: t }], signed: [t], disbursed: [t] }, w], [{ bank: t, party: t, period: on, planned: [{ amount: t, source: t }, { amount: t, source: '' }], signed: [], disbursed: [t] }, w]],
  }
}
