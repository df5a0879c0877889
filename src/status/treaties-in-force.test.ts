/** The treaties in force for a State of the League of Lakes on a day, and who is party to one of them. */
import { describe, expect, test } from 'vitest'
import { partiesOn } from '#law'
import { day } from '#calendar'
import { deposits, law, league, roles, short } from './league.fixture.ts'

const head = `instruments:
  league.pact: { title: Pact, clauses: { entry-into-force: { when: { instruments: 2 }, article: Art. 9 } } }
  league.pact-2: { title: Amendment, amends: league.pact, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 }, binds: { whom: all-parties, article: Art. 3 } } }
  league.pact-3: { title: Amendment of the amendment, amends: league.pact-2, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 }, binds: { whom: all-parties, article: Art. 3 } } }
  league.oath: { title: Oath, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 } } }
  league.vow: { title: Vow, clauses: { entry-into-force: { stated: none } } }`
const of = (act: string, instrument: string, party: string, on: string, more = '') => `  - { on: ${on}, act: ${act}, instrument: ${instrument}, party: ${party}${more} }`
const ratified = (instrument: string, party: string, on: string) => of('deposit', instrument, party, on, ', of: ratification')
const pactInForce = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'])
const ask = (lines: readonly string[], party = 'AAA', asAt = '2005-01-01', coverage = '') => league(lines.join('\n'), `${head}\n${coverage}`).ask({ ask: 'treaties-in-force', party }, asAt)

describe('treaties in force for a State', () => {
  test('those it is party to or bound by provisionally, in the order of their ids, each with its consent as premise', () => {
    const a = ask([pactInForce, of('provisional-application', 'league.oath', 'AAA', '2002-01-01'), of('signature', 'league.vow', 'AAA', '2000-01-01')], 'AAA', '2005-01-01', 'coverage: [{ question: consent, of: league.vow, from: 1990-01-01, to: 2020-12-31 }, { question: consent, of: league.pact-2, from: 1990-01-01, to: 2020-12-31 }]')
    expect(short(a)).toEqual([{ instrument: 'league.oath', standing: 'bound-provisionally', since: '2002-01-01' }, { instrument: 'league.pact', standing: 'party', since: '2001-02-10' }])
    expect(a.grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'established' ? [g.question] : []))).toEqual([{ ask: 'consent', instrument: 'league.oath', party: 'AAA' }, { ask: 'consent', instrument: 'league.pact', party: 'AAA' }])
  })
  test('amendments that bind all parties are among them, and amendments of those', () => {
    expect(short(ask([pactInForce, ratified('league.pact-2', 'BBB', '2003-01-01'), ratified('league.pact-3', 'BBB', '2004-01-01')]))).toEqual([
      { instrument: 'league.pact', standing: 'party', since: '2001-02-10' }, { instrument: 'league.pact-2', standing: 'party', since: '2003-01-01' }, { instrument: 'league.pact-3', standing: 'party', since: '2004-01-01' },
    ])
  })
  test('what is not established is not listed and not lost', () => {
    const a = ask([pactInForce, of('signature', 'league.oath', 'AAA', '2000-01-01'), ratified('league.vow', 'AAA', '2001-01-01')])
    expect(short(a)).toEqual([{ instrument: 'league.pact', standing: 'party', since: '2001-02-10' }])
    const others = a.grounds.flatMap(g => (g.ground === 'premise' && g.question.ask === 'consent' && g.question.instrument !== 'league.pact' ? [[g.question.instrument, g.finding.status === 'established' ? g.finding.value : g.finding.status]] : []))
    expect(others).toEqual([['league.oath', 'open'], ['league.pact-2', 'open'], ['league.pact-3', 'open'], ['league.vow', expect.objectContaining({ standing: 'contracting-state', inForceOn: null })]])
  })
  test('where nothing but what is not established is left, nobody says "none"', () => {
    const a = ask([of('signature', 'league.oath', 'EEE', '2000-01-01')], 'EEE')
    expect(short(a)).toEqual({ want: 'coverage', question: 'treaties-in-force', of: 'EEE', on: '2005-01-01' })
    expect(a.grounds.flatMap(g => (g.ground === 'premise' ? [g.question] : []))).toEqual([{ ask: 'consent', instrument: 'league.oath', party: 'EEE' }])
  })
  test('what has ended is not listed', () => {
    expect(short(ask([ratified('league.oath', 'AAA', '2001-01-01'), of('denunciation', 'league.oath', 'AAA', '2002-01-01', ', effect: 2003-01-01')]))).toEqual([])
    expect(short(ask([ratified('league.oath', 'AAA', '2001-01-01'), '  - { on: 2004-01-01, act: termination, instrument: league.oath }']))).toEqual([])
  })
  test('of a State that has done nothing it is open, unless the register declares that it knows', () => {
    expect(short(ask([pactInForce], 'EEE'))).toEqual({ want: 'coverage', question: 'treaties-in-force', of: 'EEE', on: '2005-01-01' })
    expect(short(ask([pactInForce], 'EEE', '2005-01-01', 'coverage: [{ question: treaties-in-force, of: EEE, from: 1990-01-01, to: 2020-12-31 }]'))).toEqual([])
  })
})

describe('parties on a day', () => {
  const covered = 'coverage: [{ question: consent, of: league.pact, from: 1990-01-01, to: 2020-12-31 }]'
  const on = (lines: readonly string[], asAt = '2005-01-01', coverage = covered) => {
    const l = league(lines.join('\n'), `${head}\n${coverage}`)
    return { question: { ask: 'members', organisation: 'league' } as const, ...partiesOn('league.pact', law.members)(l.at(day(asAt))) }
  }
  test('those established as party, signatories and those who left aside, on the deposits that made them parties', () => {
    const a = on([pactInForce, of('signature', 'league.pact', 'CCC', '2000-01-01'), ...['DDD'].map(p => ratified('league.pact', p, '2002-01-01')), of('denunciation', 'league.pact', 'DDD', '2003-01-01', ', effect: 2004-01-01')])
    expect(short(a)).toEqual(['AAA', 'BBB'])
    expect(roles(a)).toEqual(['deposit:league.pact:AAA:2001-01-10 supports', 'deposit:league.pact:BBB:2001-02-10 supports'])
    expect(short(on([pactInForce], '2001-01-31'))).toEqual([])
  })
  test('a list is also the statement that nobody else is one: outside the coverage it is open', () => {
    expect(short(on([pactInForce], '2005-01-01', ''))).toEqual({ want: 'coverage', question: 'consent', of: 'league.pact', on: '2005-01-01' })
  })
  test('open while somebody may be one', () => {
    expect(short(on([pactInForce, ratified('league.pact', 'CCC', '2005')], '2005-06-01'))).toMatchObject({ want: 'day-of-act' })
  })
  test('where sources disagree whether somebody is one there are two lists; where only the day is disputed there is one', () => {
    const rival = (first: string, second: string) => [pactInForce, `  - { id: x, on: ${first}, act: deposit, instrument: league.pact, party: CCC, of: accession }`, `  - { on: ${second}, act: deposit, instrument: league.pact, party: CCC, of: accession, account-of: x, source: copy }`]
    expect(short(on(rival('2004-01-01', '2006-01-01')))).toEqual({ disputed: [['AAA', 'BBB'], ['AAA', 'BBB', 'CCC']] })
    expect(short(on(rival('2003-01-01', '2004-01-01')))).toEqual(['AAA', 'BBB', 'CCC'])
  })
})
