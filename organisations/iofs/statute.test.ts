/** The Statute of the Islamic Organization for Food Security, article by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { iofs } from './constitution.ts'

const signatories = ['KAZ', 'TUR', 'SDN', 'SOM', 'SUR', 'SLE', 'UGA', 'GIN', 'NER', 'MLI']
const header = `
recorded: 2026-01-01
bodies: { iofs: { name: IOFS, form: organisation }, iofs.general-assembly: { name: General Assembly, form: principal-organ }, iofs.executive-board: { name: Executive Board, form: principal-organ } }
people: { baidaulet: { name: Yerlan Baidaulet, of: KAZ } }
offices: { iofs.director-general: { name: Director General, of: iofs }, iofs.executive-board.member: { name: member of the Board, of: iofs.executive-board }, iofs.executive-board.chair: { name: chair of the Board, of: iofs.executive-board } }
instruments: { iofs.statute: { title: Statute, clauses: { provisional-force: { when: { signatures: 10 }, article: Art. 21(1) }, entry-into-force: { when: { instruments: 10, of: [ratification, acceptance] }, delay: { days: 30 }, article: Art. 21(1) } } } }
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
const signed = signatories.map(p => `  - { on: 2013-12-10, act: signature, instrument: iofs.statute, party: ${p} }`).join('\n')
const tenth = '  - { on: 2018-02-19, act: deposit, instrument: iofs.statute, of: ratification, ordinal: 10 }'
const answer = answersOf(iofs, header)

describe('[Art. 21(1)] provisional and definitive force', () => {
  const statute = { instrument: 'iofs.statute' } as const
  test('provisional with the tenth signature, definitive on the thirtieth day after the tenth instrument', () => {
    expect(answer(signed, { ask: 'provisional-force', ...statute }, '2013-12-10')).toBe('2013-12-10')
    expect(answer(signed, { ask: 'entry-into-force', ...statute }, '2014-01-31')).toEqual({ want: 'more-instruments', ...statute, have: 0, need: 10 })
    expect(answer(`${signed}\n${tenth}`, { ask: 'entry-into-force', ...statute }, '2018-02-19')).toBe('2018-03-21')
  })
  test('nine signatures are not enough', () => { expect(answer(signed.split('\n').slice(1).join('\n'), { ask: 'provisional-force', ...statute }, '2014-01-31')).toMatchObject({ want: 'more-signatures', have: 9, need: 10 }) })
  test('a signatory is bound provisionally, a law at home adds nothing', () => {
    const acts = `${signed}\n  - { on: 2014-11-21, act: domestic-ratification, instrument: iofs.statute, party: KAZ }`
    expect(answer(acts, { ask: 'consent', party: 'KAZ', ...statute }, '2015-01-01')).toMatchObject({ standing: 'bound-provisionally', since: '2013-12-10' })
  })
  test('the law of the Organisation is the Statute from its provisional application on', () => {
    expect(answer(signed, { ask: 'law-applied', organisation: 'iofs' }, '2013-12-10')).toBe('iofs.statute')
    expect(answer(signed, { ask: 'law-applied', organisation: 'iofs' }, '2013-12-09')).toMatchObject({ want: 'law' })
  })
})
describe('[Membership] by its own acts', () => {
  test('a signature alone is not told as membership', () => { expect(answer(signed, { ask: 'standing', organisation: 'iofs', party: 'KAZ' }, '2014-01-31')).toMatchObject({ want: 'coverage' }) })
})
describe('[General Assembly] the Assembly', () => {
  test('has a seat for every member', () => {
    const covered = answersOf(iofs, header.replace('sources:', 'coverage: [{ question: standing, of: iofs, from: 2013-12-10, to: 2026-01-01 }]\nsources:'))
    const acts = `${signed}\n  - { on: 2016-04-28, act: admission, of: KAZ, to: iofs }\n  - { on: 2016-04-28, act: admission, of: TUR, to: iofs }`
    expect((covered(acts, { ask: 'composition', organ: 'iofs.general-assembly' }, '2017-01-01') as { holder: { value?: string } }[]).map(s => s.holder.value)).toEqual(['KAZ', 'TUR'])
  })
})
describe('[Executive Board] seven States, one of them in the chair', () => {
  const boards = { 2016: ['SAU', 'KAZ', 'BFA', 'NER', 'TUR', 'BGD', 'SDN'], 2019: ['KAZ', 'SAU', 'ARE', 'TUR', 'BFA', 'GMB', 'BGD'] }
  const electedIn = (year: keyof typeof boards, on: string, n = 7) => boards[year].slice(0, n).map(p => `  - { on: ${on}, act: election, to: iofs.executive-board.member, of: ${p}, by: iofs.general-assembly }`)
  const chair = '  - { on: 2016-04-28, act: election, to: iofs.executive-board.chair, of: SAU, by: iofs.general-assembly }'
  const seats = (acts: readonly string[], asAt: string) => (answer(`${signed}\n${acts.join('\n')}`, { ask: 'composition', organ: 'iofs.executive-board' }, asAt) as { holder: { value?: string } }[]).map(s => s.holder.value ?? '?')
  test('those elected later take the place of all before', () => {
    const both = [...electedIn(2016, '2016-04-28'), ...electedIn(2019, '2019-08-29')]
    expect(seats(both, '2019-08-28').toSorted()).toEqual(boards[2016].toSorted())
    expect(seats(both, '2019-08-29').toSorted()).toEqual(boards[2019].toSorted())
  })
  test('of six known, one seat is open', () => { expect(seats(electedIn(2016, '2016-04-28', 6), '2017-01-01')).toEqual([...boards[2016].slice(0, 6), '?'].toSorted((a, b) => Number(a === '?') - Number(b === '?') || (a < b ? -1 : 1))) })
  test('its chair goes with the office', () => {
    expect(answer(`${signed}\n${chair}`, { ask: 'presidency', organ: 'iofs.executive-board' }, '2017-01-01')).toMatchObject({ holder: 'SAU' })
    expect(iofs.charters[0]?.competences?.['election-of-executive-board']?.organ).toBe('general-assembly')
  })
})
describe('[Director General] appointed by the Assembly', () => {
  test('four years, renewable once', () => {
    const holder = (asAt: string) => answer(`${signed}\n  - { on: 2019-08-29, act: election, to: iofs.director-general, person: baidaulet, of: KAZ, by: iofs.general-assembly }`, { ask: 'office-holder', office: 'iofs.director-general' }, asAt)
    expect([holder('2023-08-28'), holder('2023-08-29')]).toMatchObject([{ person: 'baidaulet', termEnds: '2023-08-28' }, { want: 'office-holder' }])
    expect(iofs.charters[0]?.offices?.['director-general']).toMatchObject({ years: 4, renewals: 1 })
  })
})
describe('[Art. 2] the Secretariat', () => { test('is an organ', () => { expect(iofs.charters[0]?.organs['secretariat']?.cite.article).toBe('Art. 2') }) })
