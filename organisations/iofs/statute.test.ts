/** The Statute of the Islamic Organization for Food Security, article by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { iofs } from './constitution.ts'

const signatories = ['KAZ', 'TUR', 'SDN', 'SOM', 'SUR', 'SLE', 'UGA', 'GIN', 'NER', 'MLI']
const header = `
recorded: 2026-01-01
bodies: { iofs: { name: IOFS, form: organisation }, iofs.general-assembly: { name: General Assembly, form: principal-organ } }
people: { baidaulet: { name: Yerlan Baidaulet, of: KAZ } }
offices: { iofs.director-general: { name: Director General, of: iofs } }
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
describe('[Director General] elected by the Assembly', () => {
  test('no term is known: nobody is turned out by the calendar', () => {
    const acts = `${signed}\n  - { on: 2019-08-29, act: election, to: iofs.director-general, person: baidaulet, of: KAZ, by: iofs.general-assembly }`
    expect(answer(acts, { ask: 'office-holder', office: 'iofs.director-general' }, '2022-01-01')).toMatchObject({ person: 'baidaulet', termEnds: null })
  })
})
