/** English for dues: scales, what is assessed, a member's account, arrears, and the clock of its right to vote. */
import type { Words } from '#acts'
import { isWhenError, parseWhen } from '#calendar'
import type { RateDeviation, RightOn, Want } from '#law'
import { besidesAssessed, contributionQuestions, contributionWords } from './english-contributions.ts'
import { day, opening, series, someOf, the } from './english.ts'
import type { Locale } from './locale.ts'

const written = (w: Words, text: string): string => { const x = parseWhen(text); return isWhenError(x) ? text : w.when(x) }
type Terms = Pick<Locale['terms'], 'regular-budget' | 'working-capital-fund' | 'peace-operations' | 'tribunals' | 'special-account' | 'tax-equalisation' | 'surplus' | 'miscellaneous-income' | 'incentive' | 'new-member' | 'adjustment'>
export const moneyTerms: Terms = {
  'regular-budget': 'regular budget', 'working-capital-fund': 'working capital fund', 'peace-operations': 'peace operations', tribunals: 'tribunals', 'special-account': 'special account',
  'tax-equalisation': 'equalisation of taxes', surplus: 'surplus', 'miscellaneous-income': 'miscellaneous income', incentive: 'incentive for early payment', 'new-member': 'contribution of a new member', adjustment: 'adjustment',
}
export const moneyWords = {
  ...contributionWords,
  assessments: 'assessed contributions of a year', account: 'accounts of members', arrears: 'arrears', 'vote-clock': 'arrears and the right to vote', cure: 'least payment that gives the vote', opening: 'owed at the beginning', closing: 'owed at the end', 'written-off': 'written off', advance: 'paid in advance', outstanding: 'outstanding', settled: 'settled', 'in-full': 'paid in full',
  'least-developed': 'least developed countries', floor: 'floor', ceiling: 'ceiling', cap: 'cap', derived: 'derived from scale and budget', published: 'as published',
}
const methods = { 'largest-remainder': 'by the largest remainders', 'largest-remainder-by-rate': 'by the largest remainders, equal rates alike', nearest: 'to the nearest unit, the largest contribution bearing the difference' } as const
const limits: { readonly [B in RateDeviation['by']]: string } = { floor: 'below the floor', ceiling: 'above the ceiling', cap: 'above the cap of its category' }

/** Whether a member may vote, and by what. */
const rightSaid = (r: RightOn, w: Words): string => {
  const against = `${w.figure(r.arrears)} owed against ${w.figure(r.threshold)} for ${w.list(r.years.map(y => written(w, y)))}`
  switch (r.reason) {
    case 'no-arrears': return 'nothing is owed'
    case 'below': return `its arrears are below the measure (${against})`
    case 'equals-or-exceeds': return `its arrears equal or exceed the measure (${against})`
    case 'exceeds': return `its arrears exceed the measure (${against})`
    case 'too-new': return `it owes ${w.figure(r.arrears)}, but has not been a member for so many full years`
    case 'permitted': return `it is permitted to vote${r.until ? ` until ${day(r.until)}` : ''} (${against})`
    case 'arrangement': return `it keeps its arrangement to pay in instalments (${against})`
    case 'not-decided': return `no decision takes its vote away (${against})`
    case 'not-yet-tested': return `its arrears were not so high when the session last opened (${against})`
  }
}
type MoneyQuestions = Pick<Locale['questions'], 'scale' | 'assessments' | 'contributions-status' | 'honour-roll' | 'account' | 'arrears' | 'vote-clock'>
export const moneyQuestions: MoneyQuestions = {
  ...contributionQuestions,
  scale: {
    asks: (q, w) => `Scale of assessments of ${the(w, q.organisation)} for ${written(w, q.year)}`,
    established: (q, v, w) => series([
      `The scale of assessments of ${the(w, q.organisation)} for ${written(w, v.year)} has rates for ${w.plural(v.rates.length, { one: '# member', other: '# members' })}${v.rates.length > 0 ? `: ${someOf(w, v.rates.map(r => `${the(w, r.party)} ${w.figure(r.rate)}`))}` : ''}`,
      `they add up to ${w.figure(v.sum)}`, ...v.deviations.map(d => `the rate of ${the(w, d.party)} (${w.figure(d.rate)}) is ${limits[d.by]}, ${w.figure(d.limit)}`),
    ]),
  },
  assessments: {
    asks: (q, w) => `Assessed contributions to ${the(w, q.organisation)} for ${written(w, q.year)}`,
    established: (q, v, w) => series([
      `For ${written(w, v.year)} ${w.plural(v.members.length, { one: '# contribution', other: '# contributions' })} to ${the(w, q.organisation)} ${v.members.length === 1 ? 'is' : 'are'} assessed${v.totals.length > 0 ? `, together ${w.list(v.totals.map(w.figure))}` : ''}${v.members.length > 0 ? ` (${someOf(w, v.members.map(m => `${the(w, m.party)} ${w.figure(m.published ?? m.derived ?? m.net)}`))})` : ''}`,
      ...(v.budget && v.sumOfRates ? [`the budget is ${w.figure(v.budget)} and the rates add up to ${w.figure(v.sumOfRates)}`] : []), ...besidesAssessed(v, w), ...(v.method ? [`rounded ${methods[v.method]}`] : []),
      ...(v.differing.length > 0 ? [`what was published differs from scale and budget for ${someOf(w, v.differing.map(p => the(w, p)))}`] : []), ...(v.complete ? [] : ['whether these are all, the register does not say']),
    ]),
  },
  account: {
    asks: (q, w) => `Account of ${the(w, q.party)} with ${the(w, q.organisation)}`,
    established: (q, v, w) => v.ledgers.length === 0 ? `Nothing was assessed on ${the(w, q.party)} by ${the(w, q.organisation)}, and nothing paid` : series(v.ledgers.flatMap((l, i) => {
      const last = l.statement.at(-1)
      const owing = l.years.filter(y => y.outstanding.value !== '0')
      return [
        `${i === 0 ? `${opening(the(w, q.party))} ${l.balance.value.startsWith('-') ? 'has paid' : 'owes'} ${the(w, q.organisation)}` : l.balance.value.startsWith('-') ? 'it has paid' : 'it owes'} ${l.balance.value.startsWith('-') ? `${w.figure(l.advance)} in advance` : w.figure(l.balance)} (${w.term(l.fund)})`,
        ...(l.arrears.value === '0' ? [] : [`${w.figure(l.arrears)} of it is overdue`]), ...(owing.length > 0 ? [`outstanding: ${w.list(owing.map(y => `${w.figure(y.outstanding)} for ${written(w, y.year)}`))}`] : []),
        ...(last ? [`in ${written(w, last.year)} it began with ${w.figure(last.opening)} and was assessed ${w.figure(last.assessed)}; credits were ${w.figure(last.credits)}, payments ${w.figure(last.paid)}, write-offs ${w.figure(last.writtenOff)}`] : []),
        ...l.stated.filter(s => s.stated.value !== s.reckoned.value).map(s => `the balance stated is ${w.figure(s.stated)}, the acts make ${w.figure(s.reckoned)}`),
      ]
    }).concat(v.rounded.length > 0 ? [`${w.plural(v.rounded.length, { one: '# sum is', other: '# sums are' })} told only in round figures`] : [])),
  },
  arrears: {
    asks: (q, w) => `Arrears of ${the(w, q.party)} towards ${the(w, q.organisation)}`,
    established: (q, v, w) => v.by.length === 0 ? `${opening(the(w, q.party))} is not in arrears towards ${the(w, q.organisation)}`
      : `${opening(the(w, q.party))} is in arrears towards ${the(w, q.organisation)} with ${w.figure(v.total)}: ${series(v.by.map(b => `${w.figure(b.amount)} (${w.term(b.fund)})${b.years.length > 0 ? ` for ${w.list(b.years.map(y => written(w, y)))}` : ''}`))}`,
  },
  'vote-clock': {
    asks: (q, w) => `Right of ${the(w, q.party)} to vote in ${the(w, q.organ)} on ${day(q.on)}, as far as arrears go`,
    established: (q, v, w) => series([
      v.now.on === v.ahead.on ? `On ${day(v.ahead.on)} ${the(w, q.party)} ${v.ahead.may ? 'may vote' : 'may not vote'} in ${the(w, q.organ)}: ${rightSaid(v.ahead, w)}`
        // Where nothing changes until then, the reason is said once.
        : v.now.may === v.ahead.may && rightSaid(v.now, w) === rightSaid(v.ahead, w) ? `${opening(the(w, q.party))} ${v.now.may ? 'may vote' : 'may not vote'} in ${the(w, q.organ)} now, and ${v.ahead.may ? 'may' : 'may not'} on ${day(v.ahead.on)} if it pays nothing more: ${rightSaid(v.ahead, w)}`
        : `${opening(the(w, q.party))} ${v.now.may ? 'may vote' : 'may not vote'} in ${the(w, q.organ)} now (${rightSaid(v.now, w)}), and ${v.ahead.may ? 'may' : 'may not'} on ${day(v.ahead.on)} if it pays nothing more: ${rightSaid(v.ahead, w)}`,
      ...(!v.ahead.may && v.ahead.since ? [`it has had no vote since ${day(v.ahead.since)}`.replace('has had', v.ahead.since > v.now.on ? 'will have' : 'has had').replace('since', v.ahead.since > v.now.on ? 'from' : 'since')] : []),
      ...(v.cure ? [`a payment of ${w.figure(v.cure.amount)}, received by ${day(v.cure.by)}, would give it the vote; one unit less would not`] : []), ...(v.loses ? [`paying nothing, it loses its vote on ${day(v.loses)}`] : []),
    ]),
  },
}
type MoneyWants = Pick<Locale['wants'], Extract<Want['want'], 'scale' | 'balance' | 'exact-sum'>>
export const moneyWants: MoneyWants = {
  scale: (x, w) => `the scale of assessments of ${the(w, x.of)} for ${written(w, x.year)}`,
  balance: (x, w) => `what ${the(w, x.of)} owed ${the(w, x.with)} on ${day(x.on)}, when the account begins`,
  'exact-sum': (x, w) => `the exact sum of ${w.act(x.act, 'undated')}, which is told only as ${w.text(x.written)}`,
}
