/** Arguments for every message of the pages of a State's money, for the test that says them all. */
import type { StateMoneyMessages } from './state-money-messages.ts'

type Calls<T> = { readonly [K in keyof T as T[K] extends string ? never : K]: T[K] extends (...args: infer A) => string ? readonly A[] : Calls<T[K]> }
const numbers = [0, 1, 2, 3, 11, 30, 57, 100]
export const stateMoneyCalls = (t: string, on: string): Calls<StateMoneyMessages> => ({
  sections: {}, nothing: {}, settlement: {}, voluntaryStages: {}, forms: {}, financingStages: {}, plannedBy: {}, projectStages: {}, steps: {}, stepMarks: {},
  moneyOf: [[t]], unitOfAll: [[t]], withoutAmount: numbers.map(n => [n]), forYears: [['2012']], statementOf: [[t, t]], statementOfYear: [[t, t, '2012']], duesDrawn: [[t, t, '2001', '2012']], movementsOf: [['2012']], rounded: numbers.map(n => [n]), moreOpen: numbers.map(n => [n]), cure: [['1,234.5', on]], loses: [[on]],
  sameDeclared: [['1,234.5', t]], sameSuspected: [['1,234.5', t]], silentDonors: numbers.map(n => [n]), campaignDrawn: [[t]], shareDrawn: [[t, t]], sectorsTold: [[on]], ofWhole: [['1,234.5']], sectorsDrawn: [[t, t]], moreProjects: numbers.map(n => [n]), lifeSays: [[t], [null]], disbursedDrawn: [[t]],
})
