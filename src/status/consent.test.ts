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
  test('[VCLT 34] a signatory is only a signatory, and who did nothing no party, where the register knows every deposit', () => {
    expect(consent(home, 'AAA', '2002-01-01', two, covered)).toBe('signatory since 2000-06-01')
    expect(consent('', 'AAA', '2002-01-01', two, covered)).toBe('not-a-party since null')
    expect(consent('', 'AAA', '2002-01-01', two)).toBe('open: deposit')
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
  test('[VCLT Art. 18] before the entry into force a consent is taken back without notice: nobody leaves what did not bind', () => {
    expect(consent(notice('', '2001-01-20'), 'AAA', '2001-01-20', period, covered)).toBe('consent-withdrawn since 2001-01-20')
    expect(consent(notice('', '2001-01-20'), 'AAA', '2001-06-01', period)).toBe('consent-withdrawn since 2001-01-20')
    // Nor does a later party whose own day has not come.
    expect(consent(`${acts}\n  - { on: 2002-06-15, act: denunciation, instrument: league.pact, party: DDD }`, 'DDD', '2003-01-01', `${period}, ${later}`)).toBe('consent-withdrawn since 2002-06-15')
  })
  test('[VCLT Art. 18] too few instruments in a register that does not hold them all prove nothing of that', () => {
    const five = `${two.replace('instruments: 2', 'instruments: 5')}, ${period.slice(two.length + 2)}`
    expect(consent(notice('', '2003-01-01'), 'AAA', '2003-03-01', five, covered)).toBe('consent-withdrawn since 2003-01-01')
    expect(consent(notice('', '2003-01-01'), 'AAA', '2003-03-01', five)).toBe('open: more-instruments')
    expect(consent(notice('', '2003-01-01'), 'AAA', '2004-01-01', five)).toBe('denounced since 2003-07-01')
  })
  test('a notice of withdrawal makes a State that has withdrawn', () => {
    expect(consent(notice(', as: withdrawal'), 'AAA', '2003-07-01', period)).toBe('withdrawn since 2003-07-01')
  })
  test('of two notices the one that takes effect first ends the bond', () => {
    expect(consent(`${notice(', effect: 2004-01-01')}\n  - { on: 2003-02-01, act: denunciation, instrument: league.pact, party: AAA, effect: 2005-01-01 }`, 'AAA', '2006-01-01')).toBe('denounced since 2004-01-01')
  })

  describe('a notice given before the text allows one', () => {
    const notWithin = `${two}, denunciation: { delay: { months: 6 }, not-within: { years: 3 }, article: Art. 11 }`
    test('has no effect: the party remains bound', () => {
      const a = league(notice(), pact(notWithin)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2010-01-01')
      expect(short(a)).toMatchObject({ standing: 'party', since: '2001-03-12' })
      expect(roles(a)).toContain('denunciation:league.pact:AAA:2003-01-01 not-counted (premature)')
      expect(consent(notice(', effect: 2003-02-01'), 'AAA', '2010-01-01', notWithin)).toBe('party since 2001-03-12')
    })
    test('is one to the day before the period is over', () => {
      expect(consent(notice('', '2004-03-11'), 'AAA', '2010-01-01', notWithin)).toBe('party since 2001-03-12')
      expect(consent(notice('', '2004-03-12'), 'AAA', '2010-01-01', notWithin)).toBe('denounced since 2004-09-12')
    })
    test('a second notice, in time, ends the bond', () => {
      expect(consent(`${notice()}\n  - { on: 2005-01-01, act: denunciation, instrument: league.pact, party: AAA }`, 'AAA', '2010-01-01', notWithin)).toBe('denounced since 2005-07-01')
    })
    test('too coarsely dated to say, it leaves the standing open', () => {
      expect(consent(notice('', '2004'), 'AAA', '2010-01-01', notWithin)).toBe('open: day-of-act')
      const coarse = (on: string) => `${acts}\n${deposits(['EEE', '2003'])}\n  - { on: ${on}, act: denunciation, instrument: league.pact, party: EEE }`
      expect([consent(coarse('2005-12-31'), 'EEE', '2010-01-01', notWithin), consent(coarse('2006-06-01'), 'EEE', '2010-01-01', notWithin), consent(coarse('2006-12-31'), 'EEE', '2010-01-01', notWithin)])
        .toEqual(['open: day-of-act', 'open: day-of-act', 'denounced since 2007-06-30'])
    })
  })

  describe('[VCLT Art. 68] a notice that is revoked', () => {
    const revoked = (on: string, more = '') => `${acts}\n  - { id: out, on: 2003-01-01, act: denunciation, instrument: league.pact, party: AAA${more} }\n  - { id: back, on: ${on}, act: revocation-of-denunciation, instrument: league.pact, party: AAA, of: out }`
    test('before it takes effect never had any', () => {
      expect(consent(revoked('2003-06-30'), 'AAA', '2010-01-01', period)).toBe('party since 2001-03-12')
      const a = league(revoked('2003-06-30'), pact(period)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2010-01-01')
      expect(roles(a)).toContain('out not-counted (revoked)')
      expect(cited(a)).toContain('vclt-1969 Art. 68')
    })
    test('on the day it takes effect, or later, has ended the bond', () => {
      const a = league(revoked('2003-07-01'), pact(period)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2010-01-01')
      expect(short(a)).toMatchObject({ standing: 'denounced', since: '2003-07-01' })
      expect(roles(a)).toContain('back not-counted (too-late)')
    })
    test('is open where the revocation is too coarsely dated, or where no text tells the effect and twelve months are over', () => {
      expect(consent(revoked('2003'), 'AAA', '2010-01-01', period)).toBe('open: day-of-act')
      expect(consent(revoked('2003-12-31'), 'AAA', '2010-01-01')).toBe('party since 2001-03-12')
      expect(consent(revoked('2004-01-01'), 'AAA', '2010-01-01')).toBe('open: day-of-act')
    })
    test('and given again ends the bond with the second', () => {
      expect(consent(`${revoked('2003-06-01')}\n  - { on: 2005-01-01, act: denunciation, instrument: league.pact, party: AAA }`, 'AAA', '2010-01-01', period)).toBe('denounced since 2005-07-01')
    })
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

describe('[VCLT Art. 18] withdrawal of consent', () => {
  const back = (on: string, of = 'AAA', more = '') => `${acts}\n  - { id: back, on: ${on}, act: withdrawal-of-consent, instrument: league.pact, party: ${of}${more} }`
  const three = 'entry-into-force: { when: { instruments: 3 }, article: Art. 9 }'
  test('before the treaty binds, its author never was a party', () => {
    const a = league(back('2001-02-15'), pact(three)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2001-02-16')
    expect(short(a)).toMatchObject({ standing: 'consent-withdrawn', since: '2001-02-15', signed: { text: '2000-06-01' } })
    expect(cited(a)).toEqual(['vclt-1969 Art. 18'])
    expect(roles(a)).toEqual(['back decisive', 'signature:league.pact:AAA:2000-06-01 supports', 'deposit:league.pact:AAA:2001-01-10 not-counted (withdrawn)'])
    expect(consent(back('2001-02-15'), 'AAA', '2001-02-14', three)).toBe('contracting-state since 2001-01-10')
  })
  test('once the treaty binds, it is not counted: whoever wants to leave denounces', () => {
    const a = league(back('2005-01-01'), pact(two)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2006-01-01')
    expect(short(a)).toMatchObject({ standing: 'party', since: '2001-03-12' })
    expect(roles(a)).toContain('back not-counted (too-late)')
  })
  test('of a later party, before its own day', () => {
    expect(consent(back('2002-06-15', 'DDD'), 'DDD', '2003-01-01', `${two}, ${later}`)).toBe('consent-withdrawn since 2002-06-15')
    expect(consent(back('2002-08-31', 'DDD'), 'DDD', '2003-01-01', `${two}, ${later}`)).toBe('party since 2002-08-31')
  })
  test('who consents again is bound by the later consent', () => {
    expect(consent(`${back('2001-02-15', 'AAA', ', of: one').replace('{ on: 2001-01-10', '{ id: one, on: 2001-01-10')}\n${deposits(['AAA', '2004-05-01', 'accession'])}`, 'AAA', '2005-01-01', three)).toBe('party since 2004-05-01')
  })
  test('open where it is too coarsely dated, or where nobody knows whether the treaty was in force', () => {
    expect(consent(back('2001-02'), 'AAA', '2001-02-15', 'entry-into-force: { when: { instruments: 9 }, article: Art. 9 }')).toBe('open: day-of-act')
    expect(consent(back('2001-02-15'), 'AAA', '2001-03-01', 'entry-into-force: { stated: none }')).toBe('open: clause')
  })
})

describe('[VCLT Art. 25] provisional application by declaration', () => {
  const applied = (more = '') => `${deposits(['AAA', '2003-01-10'])}\n  - { on: 2002-01-01, act: provisional-application, instrument: league.pact, party: BBB${more} }`
  test('binds from its day or its effect', () => {
    expect([consent(applied(), 'BBB', '2001-12-31'), consent(applied(), 'BBB', '2002-01-01')]).toEqual(['open: deposit', 'bound-provisionally since 2002-01-01'])
    expect([consent(applied(', effect: 2002-04-01'), 'BBB', '2002-03-31'), consent(applied(', effect: 2002-04-01'), 'BBB', '2002-04-01')]).toEqual(['open: deposit', 'bound-provisionally since 2002-04-01'])
    expect(consent(applied(', effect: 2002'), 'BBB', '2002-04-01')).toBe('open: day-of-act')
    expect(consent(applied(), 'BBB', '2002-06-01', two, covered)).toBe('bound-provisionally since 2002-01-01')
  })
  test('ends with the notification that the State will not become a party', () => {
    const some = league(applied(', articles: ["3", "Art. 5(2)"]'), `${pact(two)}\n${covered}`).ask({ ask: 'consent', instrument: 'league.pact', party: 'BBB' }, '2002-06-01')
    expect(some.status === 'established' && some.value).toMatchObject({ standing: 'bound-provisionally', articles: ['3', 'Art. 5(2)'] })
    const end = (more = '') => `${applied()}\n  - { on: 2002-06-01, act: end-of-provisional-application, instrument: league.pact, party: BBB${more} }`
    expect([consent(end(), 'BBB', '2002-05-31'), consent(end(), 'BBB', '2002-06-01')]).toEqual(['bound-provisionally since 2002-01-01', 'open: deposit'])
    const planned = league(end(', effect: 2002-09-01'), pact(two)).ask({ ask: 'consent', instrument: 'league.pact', party: 'BBB' }, '2002-08-31')
    expect(roles(planned)).toEqual(['provisional-application:league.pact:BBB:2002-01-01 decisive', 'end-of-provisional-application:league.pact:BBB:2002-06-01 not-counted (planned-only)'])
    expect([consent(end(', effect: 2002-09-01'), 'BBB', '2002-08-31'), consent(end(', effect: 2002-09-01'), 'BBB', '2002-09-01')]).toEqual(['bound-provisionally since 2002-01-01', 'open: deposit'])
    expect(consent(`${end()}\n  - { on: 2004-01-01, act: provisional-application, instrument: league.pact, party: BBB }`, 'BBB', '2004-01-01')).toBe('bound-provisionally since 2004-01-01')
  })
  test('goes on beside a deposit until the treaty is in force for the State, and no longer', () => {
    const deposited = `${applied()}\n${deposits(['BBB', '2003-02-10'])}`
    const a = league(deposited, pact(two)).ask({ ask: 'consent', instrument: 'league.pact', party: 'BBB' }, '2003-02-10')
    expect(short(a)).toMatchObject({ standing: 'bound-provisionally', since: '2002-01-01', form: 'ratification', deposited: { text: '2003-02-10' } })
    expect(consent(deposited, 'BBB', '2003-03-12')).toBe('party since 2003-03-12')
  })
  test('by the clause of the treaty it goes on beside a deposit too', () => {
    const clauses = `${two}, provisional-force: { when: { signatures: 1 }, article: Art. 9 }`
    const lines = `${signature('BBB', '2000-06-01')}\n${deposits(['BBB', '2001-02-10'], ['AAA', '2003-01-10'])}`
    expect([consent(lines, 'BBB', '2001-02-10', clauses), consent(lines, 'BBB', '2003-02-09', clauses), consent(lines, 'AAA', '2003-01-10', clauses)]).toEqual(['bound-provisionally since 2000-06-01', 'party since 2003-02-09', 'contracting-state since 2003-01-10'])
  })
})

describe('[VCLT Arts. 54, 70] termination', () => {
  const over = (more = '') => `${acts}\n  - { on: 2005-01-01, act: termination, instrument: league.pact${more} }`
  test('ends the bond of every party with its effect', () => {
    expect([consent(over(), 'AAA', '2004-12-31'), consent(over(), 'AAA', '2005-01-01')]).toEqual(['party since 2001-03-12', 'terminated since 2005-01-01'])
    expect([consent(over(', effect: 2006-01-01'), 'DDD', '2005-12-31'), consent(over(', effect: 2006-01-01'), 'DDD', '2006-01-01')]).toEqual(['party since 2002-05-31', 'terminated since 2006-01-01'])
    expect(consent(over(', effect: 2006'), 'DDD', '2006-06-01')).toBe('open: day-of-act')
  })
  test('of those who had left before, or only signed, it says nothing', () => {
    const out = (effect: string) => `${over()}\n  - { on: 2003-01-01, act: denunciation, instrument: league.pact, party: AAA, effect: ${effect} }`
    expect([consent(out('2004-01-01'), 'AAA', '2007-01-01'), consent(out('2006-01-01'), 'AAA', '2007-01-01')]).toEqual(['denounced since 2004-01-01', 'terminated since 2005-01-01'])
    expect(consent(`${over()}\n${signature('EEE', '2000-01-01')}`, 'EEE', '2007-01-01', two, covered)).toBe('signatory since 2000-01-01')
  })
})

describe('succession with its predecessor', () => {
  const head = 'parties: { ZZZ: { name: Union of Lakes, form: former-state, until: 2004-01-31 } }'
  test("[1978 Art. 23(1)] the predecessor's act stands beside the successor's, each on its own day", () => {
    const a = league(`${deposits(['AAA', '2001-01-10'], ['ZZZ', '2001-02-10'])}\n  - { on: 2006-05-01, act: deposit, instrument: league.pact, party: CCC, of: succession, effect: 2004-02-01, succeeds: ZZZ }`, `${pact(two)}\n${head}`)
      .ask({ ask: 'consent', instrument: 'league.pact', party: 'CCC' }, '2007-01-01')
    expect(short(a)).toMatchObject({ standing: 'party', since: '2004-02-01', form: 'succession' })
    expect(roles(a)).toEqual(['deposit:league.pact:CCC:ZZZ:2006-05-01 decisive', 'deposit:league.pact:ZZZ:2001-02-10 supports'])
  })
  test('[1978 Arts. 19, 37] to a signature it makes a signatory, never a party', () => {
    const a = league(`${acts}\n${signature('EEE', '2004-05-01', ', as: succession')}`, `${pact(two)}\n${covered}`).ask({ ask: 'consent', instrument: 'league.pact', party: 'EEE' }, '2005-01-01')
    expect(short(a)).toMatchObject({ standing: 'signatory', since: '2004-05-01' })
    expect(cited(a)).toEqual(['vcssrt-1978 Art. 19', 'vcssrt-1978 Art. 37'])
  })
})

test('[VCLT Art. 16] the day of deposit counts, not the day on which the instrument was executed or received', () => {
  const all = `${deposits(['AAA', '2001-01-10'])}\n  - { on: 2001-02-10, act: deposit, instrument: league.pact, party: BBB, of: ratification, executed: 2000-01-01, received: 2000-12-01 }`
  expect([consent(all, 'BBB', '2001-02-09'), consent(all, 'BBB', '2001-02-10'), consent(all, 'BBB', '2001-03-12')]).toEqual(['open: deposit', 'contracting-state since 2001-02-10', 'party since 2001-03-12'])
})

describe('amendments', () => {
  const amendment = (binds: string) => pact(two, `league.pact-2: { title: Amendment, amends: league.pact, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 }${binds} } }`)
  const all = ', binds: { whom: all-parties, article: Art. 3 }'
  const ratified = (p: string, on: string) => `  - { on: ${on}, act: deposit, instrument: league.pact-2, party: ${p}, of: ratification }`
  const ask = (lines: string, party: string, asAt: string, binds = all) => league(`${acts}\n${lines}`, amendment(binds)).ask({ ask: 'consent', instrument: 'league.pact-2', party }, asAt)
  const told = (...args: Parameters<typeof ask>) => { const a = ask(...args); return a.status === 'established' ? `${a.value.standing} since ${a.value.since}` : a.status === 'open' ? `open: ${a.wants.want}` : 'disputed' }
  const in2003 = ratified('AAA', '2003-01-01')
  test('[VCLT Art. 40(4)] bind those that accept them, unless their text says otherwise', () => {
    for (const binds of ['', ', binds: { whom: those-that-accept, article: Art. 3 }']) expect([told(in2003, 'AAA', '2005-01-01', binds), told(in2003, 'BBB', '2005-01-01', binds)]).toEqual(['party since 2003-01-01', 'open: deposit'])
  })
  test('[VCLT Art. 40(1)] that bind all parties bind every party to the amended instrument from their entry into force', () => {
    const a = ask(in2003, 'BBB', '2005-01-01')
    expect(short(a)).toEqual({ standing: 'party', since: '2003-01-01' })
    expect(cited(a)).toEqual(['league.pact-2 Art. 3', 'vclt-1969 Art. 40(1)'])
    expect(a.grounds.flatMap(g => (g.ground === 'premise' ? [g.question] : []))).toEqual([{ ask: 'consent', instrument: 'league.pact', party: 'BBB' }, { ask: 'entry-into-force', instrument: 'league.pact-2' }])
    expect(told(in2003, 'BBB', '2002-12-31')).toBe('open: deposit')
  })
  test('who joins the amended instrument later is party from then, and no own deposit makes it later', () => {
    const joined = `${in2003}\n${deposits(['EEE', '2004-05-01', 'accession'])}`
    expect(told(joined, 'EEE', '2005-01-01')).toBe('party since 2004-05-01')
    const late = ask(`${in2003}\n${ratified('BBB', '2004-01-01')}`, 'BBB', '2005-01-01')
    expect(short(late)).toMatchObject({ standing: 'party', since: '2003-01-01', form: 'ratification' })
  })
  test('who has left the amended instrument has left the amendment; who left before it was in force never came to it', () => {
    const out = (effect: string) => `${in2003}\n  - { on: 2002-01-01, act: denunciation, instrument: league.pact, party: BBB, effect: ${effect} }`
    expect([told(out('2004-01-01'), 'BBB', '2005-01-01'), told(out('2002-06-01'), 'BBB', '2005-01-01')]).toEqual(['denounced since 2004-01-01', 'open: deposit'])
  })
  test('the gap of the amended instrument is the gap of the amendment', () => {
    expect(short(ask(in2003, 'EEE', '2005-01-01'))).toEqual({ want: 'deposit', instrument: 'league.pact', party: 'EEE' })
    const own = ask(`${in2003}\n${ratified('EEE', '2004-01-01')}`, 'EEE', '2005-01-01')
    expect(short(own)).toMatchObject({ standing: 'party', since: '2004-01-01' })
  })
  test('two that amend each other stay open', () => {
    const ring = `instruments: { league.pact: { title: Pact, amends: league.pact-2, clauses: { ${two}${all} } }, league.pact-2: { title: Amendment, amends: league.pact, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 }${all} } } }`
    expect(short(league(`${acts}\n${in2003}`, ring).ask({ ask: 'consent', instrument: 'league.pact-2', party: 'EEE' }, '2005-01-01'))).toMatchObject({ want: 'other-instrument' })
  })
  test('the table tells of each State what asking for it alone tells', () => {
    const l = league(`${acts}\n${in2003}\n${ratified('EEE', '2004-01-01')}\n  - { on: 2002-01-01, act: denunciation, instrument: league.pact, party: BBB, effect: 2004-01-01 }`, amendment(all))
    const table = consentTable('league.pact-2', law.members)(l.at('2005-01-01'))
    expect(table.map(([p]) => p)).toEqual(['AAA', 'BBB', 'CCC', 'DDD', 'EEE'])
    for (const [party, finding] of table) {
      const alone = l.ask({ ask: 'consent', instrument: 'league.pact-2', party }, '2005-01-01')
      expect({ ...finding, question: alone.question }).toEqual(alone)
    }
  })
})

test('a State that has ceased to exist is not a party for ever: its successor is wanted', () => {
  const union = deposits(['AAA', '1989-01-10'], ['BBB', '1989-02-10'], ['YMD', '1989-02-20'])
  expect(consent(union, 'YMD', '1990-05-21')).toBe('party since 1989-03-12')
  expect(consent(union, 'YMD', '1990-05-22')).toBe('open: successor')
  expect(consent(`${union}\n  - { on: 1990-01-01, act: denunciation, instrument: league.pact, party: YMD, effect: 1990-03-01 }`, 'YMD', '1990-05-22')).toBe('denounced since 1990-03-01')
})

test('[VCLT Art. 12] whoever ratifies what it had signed definitively is bound by the first', () => {
  const both = `${acts}\n  - { on: 2001-06-01, act: signature, instrument: league.pact, party: EEE, as: definitive, irregular: signed definitively and ratified }\n  - { on: 2001-09-01, act: deposit, instrument: league.pact, party: EEE, of: ratification, irregular: signed definitively and ratified }`
  expect(consent(both, 'EEE', '2002-01-01')).toBe('party since 2001-06-01')
})

test('of a State that left and came back, the notice stands among the grounds as overtaken', () => {
  const back = `${acts}\n  - { id: left, on: 2002-01-01, act: denunciation, instrument: league.pact, party: AAA, effect: 2002-07-01 }\n${deposits(['AAA', '2004-01-01'])}`
  const a = league(back, pact(two)).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2005-01-01')
  expect(short(a)).toMatchObject({ standing: 'party', since: '2004-01-01' })
  expect(a.grounds).toContainEqual({ ground: 'act', act: 'left', role: 'not-counted', because: 'superseded' })
})

test('sources of equal rank that date a deposit differently make the day on which it binds disputed', () => {
  const rival = (source: string) => `${acts}\n  - { on: 2002-06-30, act: deposit, instrument: league.pact, party: DDD, of: ratification, account-of: 'deposit:league.pact:DDD:2002-05-31', source: ${source} }`
  expect(consent(rival('copy'), 'DDD', '2003-01-01')).toBe('disputed')
  expect(consent(rival('copy'), 'DDD', '2002-05-31')).toBe('disputed')
  expect(consent(rival('paper'), 'DDD', '2003-01-01')).toBe('party since 2002-05-31')
})

test('of a contracting State it is told whether the instrument is known not to be in force for it', () => {
  const awaits = (asAt: string, clauses: string, head = '') => { const a = league(acts, `${pact(clauses)}\n${head}`).ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, asAt); return a.status === 'established' ? a.value.inForceOn : a.status }
  expect(awaits('2001-01-10', two)).toBe('not-shown')
  expect(awaits('2001-01-10', two, covered)).toBe('not-yet')
  expect(awaits('2001-02-10', two)).toBe('2001-03-12')
})
