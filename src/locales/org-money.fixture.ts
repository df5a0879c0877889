/** Arguments for every message of the pages of an organisation's money, for the test that says them all. */
import type { OrgMoneyMessages } from './org-money-messages.ts'

type Calls<T> = { readonly [K in keyof T as T[K] extends string ? never : K]: T[K] extends (...args: infer A) => string ? readonly A[] : Calls<T[K]> }
const numbers = [0, 1, 2, 3, 11, 30, 57, 100]
export const orgMoneyCalls = (t: string, on: string): Calls<OrgMoneyMessages> => ({
  inUnit: [[t]], moneyOf: [[t]], moneyOfYear: [[t, '2013']], byYearSays: numbers.map(n => [t, n, '2001', '2013']), scaleBy: {}, ratesByYearIntro: numbers.map(n => [n]), earlierYears: numbers.map(n => [n]), further: numbers.map(n => [n]), ofYear: [[t, '2013']], forMonths: numbers.map(n => [n]),
  differing: numbers.map(n => [n, '1']), methods: {}, toUnit: [['1']], by: {}, paidInFull: numbers.map(n => [n]), unknownAccounts: numbers.map(n => [n]), honourSays: numbers.map(n => ['1', n]),
  clockOf: [[t]], clockOfOne: [[t, t]], onDay: [[on]], nextOpening: [[t, on]], nextYear: [[on]], dayItself: [[on]], cureBy: [['1,234.5', on]], losing: [[on]], sameReason: numbers.map(n => [n]), likeReason: numbers.map(n => [n, t]), noArrearsLaw: [[t]], drawingSays: [[t, on, on]], accountOf: [[t, t]], measuredBy: [['2012']], counts: {},
  capitalOf: [[t]], forms: {}, overTimeSays: numbers.map(n => [t, n, on, on]), printed: [['0.29']], unknownHoldings: numbers.map(n => [n, t]), votingSays: [[t, 20]], basicEach: [['808']], basicHow: { percent: [['5.55']] }, sorts: {}, takenUpBy: numbers.map(n => [n]), leftTo: numbers.map(n => [n]), basesIntro: [[t]], noCapitalLaw: [[t]],
})
