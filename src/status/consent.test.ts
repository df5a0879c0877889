/** How a State stands to the Pact of the League of Lakes: signatory, contracting State, party, bound provisionally; a law at home binds nobody. */
import { describe, expect, test } from 'vitest'
import { consentTable } from '#law'
import { cited, deposits, law, league, pact, roles, short } from './league.fixture.ts'

const two = 'entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9 }'
const later = 'later-parties: { delay: { months: 3 }, article: Art. 10 }'
const covered = 'coverage: [{ question: consent, of: league.pact, from: 1990-01-01, to: 2020-12-31 }]'
const signature = (p: string, on: string, more = '') => `  - { on: ${on}, act: signature, instrument: league.pact, party: ${p}${more} }`
const consent = (acts: string, party: string, asAt: string, clauses = two, head = '') => {
  const a = league(acts, `${pact(clauses)}\n${head}`).ask({ ask: 'consent', instrument: 'league.pact', party }, asAt)
  return a.status === 'established' ? `${a.value.standing} since ${a.value.since}` : a.status === 'open' ? `open: ${a.wants.want}` : 'disputed'
}
const acts = `${signature('AAA', '2000-06-01')}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-02-20'], ['DDD', '2002-05-31'])}`

describe('before and after the entry into force', () => {
  test.each([
    ['AAA', '2000-07-01', 'open: deposit'], ['AAA', '2001-01-10', 'contracting-state since 2001-01-10'], ['AAA', '2001-03-11', 'contracting-state since 2001-01-10'], ['AAA', '2001-03-12', 'party since 2001-03-12'],
    // After the condition was met and before the delay is over: without a clause of its own, with the others.
    ['CCC', '2001-03-12', 'party since 2001-03-12'],
    ['DDD', '2002-05-30', 'open: deposit'], ['DDD', '2002-05-31', 'party since 2002-05-31'],
  ])('%s as at %s: %s', (party, asAt, is) => { expect(consent(acts, party, asAt)).toBe(is) })

  test('a clause for later parties delays those who come after the condition was met, and nobody before', () => {
    const clauses = `${two}, ${later}`
    expect(consent(acts, 'BBB', '2001-03-12', clauses)).toBe('party since 2001-03-12')
    expect(consent(acts, 'CCC', '2001-03-12', clauses)).toBe('contracting-state since 2001-02-20')
    expect(consent(acts, 'CCC', '2001-05-20', clauses)).toBe('party since 2001-05-20')
    expect(consent(acts, 'DDD', '2002-08-30', clauses)).toBe('contracting-state since 2002-05-31')
    expect(consent(acts, 'DDD', '2002-08-31', clauses)).toBe('party since 2002-08-31')
  })
  test('a deposit known only by its year is open in that year, afterwards a party since an unknown day, or with the others', () => {
    const coarse = `${acts}\n${deposits(['EEE', '2003'])}`
    expect([consent(coarse, 'EEE', '2002-12-31'), consent(coarse, 'EEE', '2003-06-01'), consent(coarse, 'EEE', '2003-12-31')]).toEqual(['open: deposit', 'open: day-of-act', 'party since null'])
    expect(consent(coarse, 'EEE', '2004-02-01', `${two}, ${later}`)).toBe('open: day-of-act')
    expect(consent(`${deposits(['EEE', '2000'])}\n${acts}`, 'EEE', '2004-01-01', 'entry-into-force: { when: { instruments: 3 }, article: Art. 9 }')).toBe('party since 2001-02-10')
  })
})

describe('without a deposit', () => {
  const home = `${signature('AAA', '2000-06-01')}\n  - { on: 2000-08-01, act: domestic-ratification, instrument: league.pact, party: AAA, step: parliament }\n  - { on: 2000-09-01, act: domestic-ratification, instrument: league.pact, party: AAA, measure: Law 1 }`
  test('a law at home binds nobody: the deposit is wanted, and the law stands as not counted', () => {
    const a = league(home, pact(two)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2002-01-01')
    expect(short(a)).toEqual({ want: 'deposit', instrument: 'league.pact', party: 'AAA' })
    expect(roles(a)).toEqual(['signature:league.pact:AAA:2000-06-01 supports', 'domestic-ratification:league.pact:AAA:parliament:2000-08-01 not-counted (domestic-only)', 'domestic-ratification:league.pact:AAA:law:2000-09-01 not-counted (domestic-only)'])
  })
  test('a reservation in the law at home does not bind either', () => {
    expect(consent(`${home}\n  - { on: 2000-09-01, act: reservation, instrument: league.pact, party: AAA, formulated: in-domestic-law }`, 'AAA', '2002-01-01')).toBe('open: deposit')
  })
  test('a signatory is only a signatory where the register knows every deposit', () => {
    expect(consent(home, 'AAA', '2002-01-01', two, covered)).toBe('signatory since 2000-06-01')
    expect(consent('', 'AAA', '2002-01-01', two, covered)).toBe('open: deposit')
  })
  test('a definitive signature binds like a deposit', () => {
    expect(consent(`${signature('AAA', '2001-01-10', ', as: definitive')}\n${deposits(['BBB', '2001-02-10'])}`, 'AAA', '2002-01-01')).toBe('party since 2001-03-12')
  })
  test('a signatory of an instrument applied provisionally is bound provisionally, from the later of the two days', () => {
    const clauses = `${two}, provisional-force: { when: { signatures: 2 }, article: Art. 9 }`
    const signed = [signature('AAA', '2000-06-01'), signature('BBB', '2000-07-01'), signature('CCC', '2000-08-01')].join('\n')
    expect([consent(signed, 'AAA', '2000-06-30', clauses), consent(signed, 'AAA', '2000-07-01', clauses), consent(signed, 'CCC', '2000-08-01', clauses)]).toEqual(['open: deposit', 'bound-provisionally since 2000-07-01', 'bound-provisionally since 2000-08-01'])
  })
})

describe('denunciation', () => {
  const out = `${acts}\n  - { on: 2003-01-01, act: denunciation, instrument: league.pact, party: AAA, effect: 2004-01-01 }`
  test('ends the bond with its effect', () => {
    expect(consent(out, 'AAA', '2003-12-31')).toBe('party since 2001-03-12')
    expect(consent(out, 'AAA', '2004-01-01')).toBe('denounced since 2004-01-01')
  })
  test('who consents again is bound by the later consent', () => { expect(consent(`${out}\n${deposits(['AAA', '2005-01-01', 'accession'])}`, 'AAA', '2006-01-01')).toBe('party since 2005-01-01') })
})

test('the table of an instrument tells of each State what asking for it alone tells', () => {
  const l = league(`${acts}\n  - { on: 2001-01-01, act: domestic-ratification, instrument: league.pact, party: FFF }\n${deposits(['EEE', '2003'])}`, pact(two))
  for (const asAt of ['2000-12-31', '2001-02-15', '2003-06-01', '2005-01-01']) {
    const table = consentTable('league.pact', law.members)(l.at(asAt))
    expect(table.map(([p]) => p)).toEqual([...new Set(table.map(([p]) => p))].sort())
    for (const [party, finding] of table) {
      const alone = l.ask({ ask: 'consent', instrument: 'league.pact', party }, asAt)
      expect({ ...finding, question: alone.question }).toEqual(alone)
    }
  }
  expect(consentTable('league.pact', law.members)(l.at('2005-01-01'))).toHaveLength(6)
})

describe('leaving', () => {
  const notice = (more = '', on = '2003-01-01') => `${acts}\n  - { on: ${on}, act: denunciation, instrument: league.pact, party: AAA${more} }`
  const period = `${two}, denunciation: { delay: { months: 6 }, article: Art. 11 }`
  test('[VCLT Art. 54] the period of notice runs as the text has it', () => {
    expect(consent(notice(), 'AAA', '2003-06-30', period)).toBe('party since 2001-03-12')
    expect(consent(notice(), 'AAA', '2003-07-01', period)).toBe('denounced since 2003-07-01')
  })
  test('[VCLT Art. 56] where the text states none, neither the right nor the day is guessed', () => {
    expect(consent(notice(), 'AAA', '2002-12-31')).toBe('party since 2001-03-12')
    const a = league(notice(), pact(two)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2005-01-01')
    expect(short(a)).toEqual({ want: 'clause', instrument: 'league.pact', clause: 'denunciation' })
    expect(cited(a)).toEqual(['vclt-1969 Art. 56(1)', 'vclt-1969 Art. 56(2)'])
  })
  test('a notice, or an effect, too coarsely dated to have come leaves it open', () => {
    expect(consent(notice('', '2003'), 'AAA', '2003-06-01', period)).toBe('party since 2001-03-12')
    expect(consent(notice('', '2003'), 'AAA', '2003-07-02', period)).toBe('open: day-of-act')
    expect(consent(notice('', '2003'), 'AAA', '2004-06-30', period)).toBe('denounced since null')
    expect(consent(notice(', effect: 2004'), 'AAA', '2004-06-01')).toBe('open: day-of-act')
    expect(consent(notice(', effect: 2004'), 'AAA', '2005-01-01')).toBe('denounced since null')
  })
  test('before the entry into force a consent is taken back without notice', () => {
    expect(consent(notice('', '2001-01-20'), 'AAA', '2001-01-20', period)).toBe('denounced since 2001-01-20')
  })
})

describe('succession', () => {
  const succession = (more = '') => `${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'])}\n  - { on: 2006-05-01, act: deposit, instrument: league.pact, party: CCC, of: succession${more} }`
  test('[1978 Art. 23(1)] binds from the succession of States, of which the day of deposit says nothing', () => {
    expect(consent(succession(), 'CCC', '2006-05-01', `${two}, ${later}`)).toBe('party since null')
    expect(consent(succession(', effect: 2004-02-01'), 'CCC', '2006-05-01', `${two}, ${later}`)).toBe('party since 2004-02-01')
    expect(consent(succession(', effect: 1999-02-01'), 'CCC', '2006-05-01', two)).toBe('party since 2001-03-12')
    expect(consent(succession(', effect: 2004-02-01'), 'CCC', '2006-04-30', two)).toBe('open: deposit')
  })
})

test('a State that has ceased to exist is not a party for ever: its successor is wanted', () => {
  const union = deposits(['AAA', '1989-01-10'], ['BBB', '1989-02-10'], ['YMD', '1989-02-20'])
  expect(consent(union, 'YMD', '1990-05-21')).toBe('party since 1989-03-12')
  expect(consent(union, 'YMD', '1990-05-22')).toBe('open: successor')
  expect(consent(`${union}\n  - { on: 1990-01-01, act: denunciation, instrument: league.pact, party: YMD, effect: 1990-03-01 }`, 'YMD', '1990-05-22')).toBe('denounced since 1990-03-01')
})

test('sources of equal rank that date a deposit differently make the day on which it binds disputed', () => {
  const rival = (source: string) => `${acts}\n  - { on: 2002-06-30, act: deposit, instrument: league.pact, party: DDD, of: ratification, account-of: 'deposit:league.pact:DDD:2002-05-31', source: ${source} }`
  expect(consent(rival('copy'), 'DDD', '2003-01-01')).toBe('disputed')
  expect(consent(rival('copy'), 'DDD', '2002-05-31')).toBe('disputed')
  expect(consent(rival('paper'), 'DDD', '2003-01-01')).toBe('party since 2002-05-31')
})

test('of a contracting State it is told whether the instrument is known not to be in force for it', () => {
  const awaits = (asAt: string, clauses: string, head = '') => { const a = league(acts, `${pact(clauses)}\n${head}`).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, asAt); return a.status === 'established' ? a.value.inForceOn : a.status }
  expect(awaits('2001-01-10', two)).toBeNull()
  expect(awaits('2001-01-10', two, covered)).toBe('not-yet')
  expect(awaits('2001-02-10', two)).toBe('2001-03-12')
})
