/** The League of Lakes with a law of dues: oldest first, largest remainder, due thirty days after notice or with the year, two years' contributions cost the vote. */
import { simpleMajority, textOf, votesLostByArrears, type ArrearsLaw, type Charter, type DuesLaw } from '#law'
import { leagueWith, type League } from './league.fixture.ts'

const art = textOf('league.charter')
const arrearsRule: ArrearsLaw = { years: 2, how: 'at-least', counts: 'due', of: 'gross', tested: 'on-the-day', lost: 'by-rule', smallest: '0.01', cite: art(19) }
const duesRule: DuesLaw = {
  cite: art(17), base: 'budget of the League', due: { rule: 'later-of-both', days: 30, cite: art(17, 2) }, settles: { rule: 'oldest-first', cite: art(17, 3) },
  rounding: { method: 'largest-remainder', step: '1', cite: art(17, 4) }, newMembers: { pays: 'months-of-membership', cite: art(17, 5) }, arrears: arrearsRule,
}
/** The League under such a law; the Council votes by simple majority, and who owes too much has no vote in it. */
export const leagueOwed = (law: Partial<DuesLaw> = {}, arrears: Partial<ArrearsLaw> = {}): ((acts: string, head?: string) => League) => {
  const dues: DuesLaw = { ...duesRule, ...law, arrears: { ...arrearsRule, ...arrears } }
  const council: Charter['organs'][string] = {
    cite: art(3), quorum: { numerator: 1, denominator: 2, how: 'more-than', cite: art(20) },
    voting: { voters: 'members', ordinary: simpleMajority(art(20)), lostVotes: { cite: art(19), reducesMembers: false, reasons: [votesLostByArrears('league', dues)] }, cite: art(18) },
  }
  return leagueWith({ dues, organs: { council } })
}
/** Everything that moves accounts is in the register from 2000 to 2030, and so is who belongs. */
export const accounts = 'coverage: [{ question: account, of: league, from: 2000-01-01, to: 2030-12-31 }, { question: standing, of: league, from: 1990-01-01, to: 2030-12-31 }]'
/** Members since a day of 2000 that leaves that year no full one. */
export const joined = (...parties: readonly string[]): string => parties.map(p => `  - { on: 2000-01-15, act: admission, of: ${p}, to: league }`).join('\n')
export const assessed = (year: string, amount: string, on = `${Number(year.slice(0, 4)) - 1}-12-01`, of = 'AAA', more = ''): string => `  - { on: ${on}, act: assessment, of: ${of}, by: league, year: ${year}, amount: ${amount}, id: ${of}-${year.replaceAll('/', '_')}-${amount.split(' ')[1]}${more} }`
export const paid = (on: string, amount: string, more = '', of = 'AAA'): string => `  - { on: ${on}, act: payment, of: ${of}, to: league, amount: ${amount}, id: paid-${of}-${on}-${amount.replaceAll(/[ .]/g, '')}${more} }`
