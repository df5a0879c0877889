/** Questions about a bank's capital: its forms, who holds what, the votes that follow, increases, one member's share. */
import { capitalShareOf, capitalStanding, holdingsOf, increasesOf, open, votingPowerOf, type CapitalLaw, type Finding, type QuestionKind, type RegisterAsAt } from '#law'
import { standingUnder, underCharter, type Ask, type Law } from '../under-charter.ts'

/** What the charter of the day says of capital. */
const capital = <T>(bank: string, question: QuestionKind, r: RegisterAsAt, law: Law, rule: (l: CapitalLaw) => (register: RegisterAsAt) => Finding<T>): Finding<T> =>
  underCharter(bank, r, law, c => (c.capital ? rule(c.capital)(r) : open({ want: 'rule', of: bank, question })))
const membersOn = (bank: string, law: Law) => (register: RegisterAsAt) => law.members(bank, register)
const standingIn = (bank: string, law: Law) => (party: string) => (register: RegisterAsAt) => standingUnder(bank, party, register, law)

export const ofCapital = {
  'capital-share': (q, r, law) => capital(q.bank, 'capital-share', r, law, l => capitalShareOf(q.bank, l, membersOn(q.bank, law), standingIn(q.bank, law))(q.party, q.form)),
  capital: (q, r, law) => capital(q.bank, 'capital', r, law, l => capitalStanding(q.bank, l, membersOn(q.bank, law))),
  holdings: (q, r, law) => capital(q.bank, 'holdings', r, law, l => holdingsOf(q.bank, l, membersOn(q.bank, law), standingIn(q.bank, law))),
  'voting-power': (q, r, law) => capital(q.bank, 'voting-power', r, law, l => votingPowerOf(q.bank, l)),
  increases: (q, r, law) => capital(q.bank, 'increases', r, law, l => increasesOf(q.bank, l)),
} satisfies Partial<Ask>
