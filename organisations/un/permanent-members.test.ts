/** The permanent members of the Security Council by whatever code a register knows them, their duty to abstain in a dispute of their own, and how resolutions are numbered. */
import { describe, expect, test } from 'vitest'
import { partsOfNumber } from '#law'
import { answersOf } from '../answer.fixture.ts'
import { un } from './constitution.ts'
import { head } from './head.fixture.ts'
import { numbersOfAssembly } from './practice.ts'

const answer = answersOf(un, head.replace('\npeople:', '\nparties: { TWN: { name: Republic of China, form: former-state } }\npeople:'))
const vote = (on: string, rest: string) => `  - { on: ${on}, act: vote, by: un.security-council, draft: "S/1", title: a draft, ${rest} }`
const passed = (on: string, rest: string, more = '') => answer(`${more}${vote(on, rest)}`, { ask: 'passed', decision: 'un.security-council:S/1' }, on)
const admission = (party: string) => `  - { on: 1945-10-24, act: admission, of: ${party}, to: un }\n`

describe('[Art. 27(3)] a veto counts under every code of the member', () => {
  const thirteen = 'for: [ARG, BDI, CHN, ITA, JPN, NIC, SLE, SOM, SYR, USA, BEL]'
  test('of the Union of Soviet Socialist Republics, whose seat registers know as that of the Russian Federation', () => {
    expect(passed('1971-12-04', `matter: substantive, ${thirteen}, against: [SUN, POL], abstaining: [FRA, GBR]`)).toMatchObject({ result: 'rejected', requirement: { against: ['RUS'] } })
    expect(passed('1971-12-04', `matter: substantive, ${thirteen}, against: [POL], abstaining: [FRA, GBR, SUN]`)).toMatchObject({ result: 'adopted' })
  })
  test('of a register that admitted it under its own code, and of its successor from 24 December 1991 on', () => {
    expect(passed('1971-12-04', `matter: substantive, ${thirteen}, against: [SUN, POL], abstaining: [FRA, GBR]`, admission('SUN'))).toMatchObject({ result: 'rejected', requirement: { against: ['SUN'] } })
    expect(passed('1993-05-11', 'matter: substantive, for: [BRA, CPV, CHN, DJI, FRA, HUN, JPN, MAR, NZL, ESP, GBR, USA, VEN], against: [RUS], abstaining: [PAK]', admission('SUN'))).toMatchObject({ result: 'rejected', requirement: { against: ['RUS'] } })
  })
  test('of China while another government spoke for it', () => {
    expect(passed('1955-12-13', 'matter: admission, for: [BRA, SUN, FRA, GBR, IRN, NZL, PER, TUR], against: [TWN], abstaining: [USA, BEL]')).toMatchObject({ result: 'rejected', requirement: { against: ['CHN'] } })
  })
  test('who holds the seats, and who may vote, is answered under either code', () => {
    const holders = (acts: string, asAt: string) => (answer(acts, { ask: 'composition', organ: 'un.security-council' }, asAt) as { by: string; holder: { value?: string } }[]).filter(s => s.by === 'permanent').map(s => s.holder.value)
    expect(holders('', '1970-01-01')).toEqual(['CHN', 'FRA', 'RUS', 'GBR', 'USA'])
    expect(holders(admission('SUN') + admission('TWN'), '1970-01-01')).toEqual(['TWN', 'FRA', 'SUN', 'GBR', 'USA'])
    expect(holders(admission('SUN') + admission('TWN'), '1991-12-24')).toEqual(['CHN', 'FRA', 'RUS', 'GBR', 'USA'])
    expect(['SUN', 'RUS', 'TWN'].map(party => answer('', { ask: 'may-vote', party, organ: 'un.security-council' }, '1970-01-01'))).toEqual([true, true, true])
  })
})

describe('[Art. 27(3)] in decisions under Chapter VI a party to a dispute abstains', () => {
  const thirteen = 'for: [ARG, AUS, CHL, FRA, GBR, JOR, KOR, LTU, LUX, NGA, RWA, TCD, USA], against: [RUS], abstaining: [CHN]'
  test('a veto of one concerned stands, as the Council has counted it; that and what would else have come of it are told', () => {
    expect(passed('2014-03-15', `matter: substantive, ${thirteen}, concerning: [RUS, UKR]`)).toMatchObject({ result: 'rejected', boundToAbstain: { parties: ['RUS'], otherwise: 'adopted' } })
  })
  test('nothing is told of those who are not concerned, nor of procedural questions', () => {
    expect(passed('2014-03-15', `matter: substantive, ${thirteen}, concerning: [UKR]`)).not.toHaveProperty('boundToAbstain')
    expect(passed('2014-03-15', `matter: procedural, ${thirteen}, concerning: [RUS]`)).not.toHaveProperty('boundToAbstain')
  })
})

describe('numbers of resolutions of the Assembly', () => {
  test.each([['A/RES/74/7', 74, 7], ['A/RES/75/254 A-C', 75, 254], ['A/RES/75/290 A', 75, 290], ['A/RES/48/258 A and B', 48, 258], ['A/RES/ES-11/1', null, 1], ['A/RES/S-30/1', null, 1], ['2758 (XXVI)', null, 2758], ['A/RES/2758(XXVI)', null, 2758], ['A/RES/377(V)[A]', null, 377], ['1991 A (XVIII)', null, 1991]])('%s', (number, session, serial) => {
    expect(partsOfNumber(numbersOfAssembly, number)).toMatchObject({ session, serial })
  })
  test.each(['A/RES/74', 'S/RES/1973 (2011)', 'A/74/L.6', 'A/RES/74/7/Add.1'])('%s is none', number => { expect(partsOfNumber(numbersOfAssembly, number)).toBeUndefined() })
})
