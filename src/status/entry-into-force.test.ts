/** Entry into force of the Pact of the League of Lakes: every word of the clause vocabulary, and what moves the day. */
import { describe, expect, test } from 'vitest'
import { admitted, cited, covered, deposits, league, pact, roles, short, states } from './league.fixture.ts'

const force = (acts: string, clauses: string, asAt: string, more = '', coverage = covered) => short(league(acts, `${pact(clauses, more)}\n${coverage}`).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, asAt))
const clause = (when: string, delay = 'none') => `entry-into-force: { when: ${when}, delay: ${delay}, article: Art. 9 }`
const three = clause('{ instruments: 3 }')
const four = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-03-10'], ['DDD', '2001-04-10'])

describe('a number of instruments', () => {
  test('the third decides; before it the register says how many are missing', () => {
    expect(force(four, three, '2001-03-10')).toBe('2001-03-10')
    expect(force(four, three, '2001-03-09')).toEqual({ want: 'more-instruments', instrument: 'league.pact', have: 2, need: 3 })
  })
  test.each([
    ['none', '2001-03-10'], ['{ days: 30 }', '2001-04-09'], ['{ months: 3 }', '2001-06-10'], ['{ years: 1 }', '2002-03-10'], ['{ first-of-month-after: { months: 3 } }', '2001-07-01'],
  ])('with the delay %s it is %s, told as soon as the condition is met', (delay, on) => { expect(force(four, clause('{ instruments: 3 }', delay), '2001-03-10')).toBe(on) })
  test('the months of the delay end on the last day of a shorter month', () => {
    expect(force(deposits(['AAA', '2001-01-31']), clause('{ instruments: 1 }', '{ months: 1 }'), '2001-01-31')).toBe('2001-02-28')
  })
  test.each([
    ['a deposit after the deciding one is left away', four.split('\n').slice(0, 3).join('\n'), '2001-03-10'],
    ['the deciding one is left away: the next decides', four.split('\n').filter(l => !l.includes('CCC')).join('\n'), '2001-04-10'],
    ['the deciding one is later', four.replace('2001-03-10', '2001-03-20'), '2001-03-20'],
    ['the deciding one comes after the fourth: the fourth decides', four.replace('2001-03-10', '2001-05-01'), '2001-04-10'],
    ['one before it is earlier', four.replace('2001-01-10', '2000-01-10'), '2001-03-10'],
    ['one before it is left away', four.split('\n').slice(1).join('\n'), '2001-04-10'],
  ])('%s', (_, acts, on) => { expect(force(acts, three, '2002-01-01')).toBe(on) })
  test('the grounds are those that counted, the decisive one, and not those after it', () => {
    const a = league(four, pact(three)).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2002-01-01')
    expect(roles(a)).toEqual(['deposit:league.pact:AAA:2001-01-10 counted', 'deposit:league.pact:BBB:2001-02-10 counted', 'deposit:league.pact:CCC:2001-03-10 decisive'])
    expect(cited(a)).toEqual(['league.pact Art. 9', 'vclt-1969 Art. 24(1)'])
  })
  test('two instruments of one party are one', () => {
    const acts = deposits(['AAA', '2001-01-10'], ['AAA', '2001-02-01'], ['BBB', '2001-02-10']).replace('on: 2001-02-01,', 'on: 2001-02-01, irregular: The source has it twice,')
    expect(force(acts, three, '2002-01-01')).toMatchObject({ have: 2 })
    expect(roles(league(acts, pact(three)).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2002-01-01'))).toContain('deposit:league.pact:AAA:2001-02-01 not-counted (duplicate)')
  })
  test('only the forms of consent the clause names count', () => {
    const acts = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10', 'accession'], ['CCC', '2001-03-10', 'acceptance'])
    expect(force(acts, clause('{ instruments: 2, of: [ratification, acceptance] }'), '2002-01-01')).toBe('2001-03-10')
    expect(force(acts, clause('{ instruments: 2 }'), '2002-01-01')).toBe('2001-02-10')
  })
  test('a definitive signature is consent too; any other signature is not', () => {
    const acts = `  - { on: 2001-01-05, act: signature, instrument: league.pact, party: AAA, as: definitive }\n  - { on: 2001-01-06, act: signature, instrument: league.pact, party: BBB }\n${deposits(['CCC', '2001-01-07'])}`
    expect(force(acts, clause('{ instruments: 2 }'), '2002-01-01')).toBe('2001-01-07')
    expect(force(acts, clause('{ instruments: 2, of: [ratification] }'), '2002-01-01')).toMatchObject({ have: 1 })
  })
  test('domestic ratification is no instrument', () => {
    expect(force('  - { on: 2001-01-05, act: domestic-ratification, instrument: league.pact, party: AAA }', clause('{ instruments: 1 }'), '2002-01-01')).toMatchObject({ have: 0, need: 1 })
  })
  test('among named States only theirs count', () => { expect(force(four, clause('{ instruments: 2, among: { named: [BBB, DDD] } }'), '2002-01-01')).toBe('2001-04-10') })
})

describe('dates too coarse', () => {
  test('a month decides nothing while it may have come on either side', () => {
    const acts = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-03'])
    expect(force(acts, three, '2001-06-01')).toEqual({ want: 'day-of-act', act: 'deposit:league.pact:CCC:2001-03', written: '2001-03', by: '2001-03-31' })
    expect(force(acts, three, '2001-02-28')).toMatchObject({ want: 'more-instruments' })
  })
  test('a coarse date well before or after the deciding day does no harm', () => {
    expect(force(four.replace('2001-01-10', '2000'), three, '2002-01-01')).toBe('2001-03-10')
    expect(force(`${four}\n${deposits(['EEE', '2001-05'])}`, three, '2002-01-01')).toBe('2001-03-10')
  })
  test('the act asked for is the one that can move the day', () => {
    expect(force(deposits(['AAA', '2000'], ['BBB', '2001-02-10'], ['CCC', '2001-03']), three, '2002-01-01')).toMatchObject({ act: 'deposit:league.pact:CCC:2001-03' })
  })
  test('a doubted day is no day', () => { expect(force(deposits(['AAA', '2001-01-10~']), clause('{ instruments: 1 }'), '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '2001-01-10~' }) })
})

describe('the n-th instrument as a source states it', () => {
  const stated = '  - { on: 2001-03-05, act: deposit, instrument: league.pact, of: ratification, ordinal: 3 }'
  test('settles the day though the party is not named and the others are not known', () => {
    expect(force(stated, three, '2002-01-01')).toBe('2001-03-05')
    expect(force(stated, three, '2001-03-04')).toMatchObject({ want: 'more-instruments', have: 0 })
    expect(roles(league(stated, pact(three)).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2002-01-01'))).toEqual(['deposit:league.pact:2001-03-05 decisive (stated-by-source)'])
  })
  test('an unnamed instrument of another number settles nothing and counts as none', () => { expect(force(stated.replace('ordinal: 3', 'ordinal: 2'), three, '2002-01-01')).toMatchObject({ want: 'more-instruments', have: 0 }) })
  test('fewer known deposits are a gap; three known before that day contradict the source', () => {
    expect(force(`${stated}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-04-10'])}`, three, '2002-01-01')).toBe('2001-03-05')
    expect(force(`${stated}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-03-01'])}`, three, '2002-01-01')).toEqual({ disputed: ['2001-03-05', '2001-03-01'] })
  })
  test('one stated without its day wants the day', () => { expect(force(stated.replace('2001-03-05', '2001-03'), three, '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '2001-03' }) })
})

describe('a fraction of the members', () => {
  const half = clause('{ fraction: 1/2, of-members: league }')
  const members = admitted(states.slice(0, 6), '1995-01-01')
  test('of those who are members on the day of each deposit', () => {
    expect(force(`${members}\n${four}`, half, '2002-01-01')).toBe('2001-03-10')
    expect(force(`${members}\n${four}`, half, '2001-03-09')).toEqual({ want: 'more-instruments', instrument: 'league.pact', have: 2, need: 3 })
  })
  test('an admission before the deciding deposit raises the number needed', () => { expect(force(`${members}\n${admitted(['GGG'], '2001-03-01')}\n${four}`, half, '2002-01-01')).toBe('2001-04-10') })
  test('an admission after it changes nothing', () => { expect(force(`${members}\n${admitted(['GGG', 'HHH'], '2001-03-11')}\n${four}`, half, '2002-01-01')).toBe('2001-03-10') })
  test('a withdrawal lowers the number: the day of withdrawal decides', () => {
    const acts = `${members}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'])}\n  - { on: 2001-05-01, act: withdrawal, of: EEE, from: league }\n  - { on: 2001-06-01, act: withdrawal, of: FFF, from: league }`
    expect(force(acts, half, '2002-01-01')).toBe('2001-06-01')
  })
  test('the deposit of a State that is no member does not count', () => { expect(force(`${members}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['LLL', '2001-03-10'], ['DDD', '2001-04-10'])}`, half, '2002-01-01')).toBe('2001-04-10') })
  test('that of a State admitted later counts from its admission', () => { expect(force(`${members}\n${admitted(['LLL'], '2001-05-01')}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-05-02'], ['LLL', '2001-03-10'])}`, half, '2002-01-01')).toBe('2001-05-02') })
  test('more than the fraction takes one more where it comes out even', () => { expect(force(`${members}\n${four}`, clause('{ fraction: 1/2, of-members: league, rounding: more-than }'), '2002-01-01')).toBe('2001-04-10') })
  test('frozen on a day the number no longer moves', () => {
    const frozen = clause('{ fraction: 1/2, of-members: league, frozen-on: 1996-01-01 }')
    expect(force(`${members}\n${admitted(states.slice(6), '2000-01-01')}\n${four}`, frozen, '2002-01-01')).toBe('2001-03-10')
    expect(force(`${members}\n${admitted(states.slice(6), '2000-01-01')}\n${four}`, half, '2002-01-01')).toMatchObject({ have: 4, need: 6 })
  })
  test('a day of freezing that has not come lets no later admission in', () => {
    expect(force(`${members}\n${admitted(['GGG', 'HHH'], '2001-06-01')}\n${four}`, clause('{ fraction: 1/2, of-members: league, frozen-on: 2001-12-31 }'), '2001-03-10')).toBe('2001-03-10')
  })
  test('while the membership is not established neither is the day', () => {
    expect(force(`${admitted(['AAA', 'BBB', 'CCC'], '1995-01-01')}\n${admitted(['DDD'], '2001')}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'])}`, half, '2002-06-01')).toMatchObject({ want: 'day-of-act', act: 'admission:DDD:league:2001' })
    expect(force(four, half, '2002-01-01', '', '')).toMatchObject({ want: 'coverage' })
    expect(force(`${members}\n${four}`, half, '2002-01-01', '', '')).toMatchObject({ want: 'coverage', question: 'members' })
  })
  test('a coarse deposit that may have decided earlier leaves the day open', () => { expect(force(`${members}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02'], ['CCC', '2001-02-05'])}`, half, '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '2001-02' }) })
  test('of named States the number is fixed by the text', () => {
    const named = clause('{ fraction: 1/2, of-named: [AAA, BBB, CCC], rounding: more-than }')
    expect(force(four, named, '2002-01-01')).toBe('2001-02-10')
    expect(force(deposits(['AAA', '2001-01-10'], ['DDD', '2001-02-10']), named, '2002-01-01')).toMatchObject({ have: 1, need: 2 })
  })
})

describe('members among those who sign or ratify', () => {
  const two = clause('{ instruments: 2, among: { members: league } }')
  test('count only as members of the day', () => { expect(force(`${admitted(['AAA', 'CCC'], '1995-01-01')}\n${four}`, two, '2002-01-01')).toBe('2001-03-10') })
  test('where it is not known who was a member the day is open, unless it makes no difference', () => {
    expect(force(four, two, '2002-01-01', '', '')).toMatchObject({ want: 'coverage' })
    expect(force(deposits(['AAA', '2001-01-10']), two, '2002-01-01', '', '')).toMatchObject({ want: 'more-instruments', need: 2 })
  })
})

describe('other conditions', () => {
  test('the entry into force of another instrument, to the day it brings', () => {
    const other = 'league.oath: { title: Oath, clauses: { entry-into-force: { when: { instruments: 1 }, delay: { days: 10 }, article: Art. 2 } } }'
    const acts = '  - { on: 2001-01-01, act: deposit, instrument: league.oath, party: AAA, of: ratification }'
    expect(force(acts, clause('{ in-force: league.oath }'), '2001-01-05', other)).toBe('2001-01-11')
    expect(force('', clause('{ in-force: league.oath }'), '2001-01-05', other)).toEqual({ want: 'other-instrument', instrument: 'league.pact', other: 'league.oath' })
  })
  test('two instruments that wait for each other stay open', () => {
    expect(force('', clause('{ in-force: league.oath }'), '2001-01-05', 'league.oath: { title: Oath, clauses: { entry-into-force: { when: { in-force: league.pact }, article: Art. 2 } } }')).toMatchObject({ want: 'other-instrument' })
  })
  test('not before a day; all of several, any of several', () => {
    expect(force(four, clause('{ all: [{ instruments: 3 }, { not-before: 2001-06-01 }] }'), '2002-01-01')).toBe('2001-06-01')
    expect(force(four, clause('{ all: [{ instruments: 3 }, { not-before: 2001-02-01 }] }'), '2002-01-01')).toBe('2001-03-10')
    expect(force(four, clause('{ any: [{ instruments: 9 }, { instruments: 2 }] }'), '2002-01-01')).toBe('2001-02-10')
    expect(force(four, clause('{ all: [{ instruments: 9 }, { instruments: 2 }] }'), '2002-01-01')).toMatchObject({ have: 4, need: 9 })
    expect(force(four, clause('{ any: [{ instruments: 9 }, { instruments: 8 }] }'), '2002-01-01')).toMatchObject({ have: 4, need: 9 })
  })
  test('where the text states nothing it is open, by the Convention, whatever was deposited', () => {
    const l = league(four, pact('entry-into-force: { stated: none, article: Art. 39 }'))
    const a = l.ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2002-01-01')
    expect(short(a)).toEqual({ want: 'clause', instrument: 'league.pact', clause: 'entry-into-force' })
    expect(cited(a)).toEqual(['league.pact Art. 39', 'vclt-1969 Art. 24(2)'])
  })
  test('an instrument without a clause, or unknown, wants the clause', () => {
    expect(force(four, '', '2002-01-01')).toMatchObject({ want: 'clause' })
    expect(short(league('').ask({ ask: 'entry-into-force', instrument: 'league.nothing' }, '2002-01-01'))).toMatchObject({ want: 'clause' })
  })
})

describe('provisional force', () => {
  const signed = (...parties: string[]) => parties.map(p => `  - { on: 2001-01-10, act: signature, instrument: league.pact, party: ${p} }`).join('\n')
  const provisional = (acts: string, when: string, asAt: string) => short(league(acts, `${pact(`provisional-force: { when: ${when}, article: Art. 9 }`)}\n${covered}`).ask({ ask: 'provisional-force', instrument: 'league.pact' }, asAt))
  test('from so many signatures, each party once', () => {
    expect(provisional(signed('AAA', 'BBB', 'CCC'), '{ signatures: 2 }', '2001-01-10')).toBe('2001-01-10')
    expect(provisional(`${signed('AAA')}\n  - { on: 2001-02-10, act: signature, instrument: league.pact, party: AAA }`, '{ signatures: 2 }', '2002-01-01')).toEqual({ want: 'more-signatures', instrument: 'league.pact', have: 1, need: 2 })
  })
  test('of members only, where the clause says so', () => {
    expect(provisional(`${admitted(['AAA', 'CCC'], '1995-01-01')}\n${signed('AAA', 'BBB')}`, '{ signatures: 2, among: { members: league } }', '2002-01-01')).toMatchObject({ have: 1 })
  })
  test('a text that provides for none says so', () => { expect(short(league('', pact('')).ask({ ask: 'provisional-force', instrument: 'league.pact' }, '2002-01-01'))).toMatchObject({ want: 'clause', clause: 'provisional-force' }) })
})

describe('the charter of the day', () => {
  const second = "instruments: { league.charter-2: { title: Second Charter, clauses: { entry-into-force: { when: { fraction: 2/3, of-members: league }, article: Art. 9 } } } }"
  const ratified = (p: string, on: string) => `  - { on: ${on}, act: deposit, instrument: league.charter-2, party: ${p}, of: ratification }`
  const acts = `${admitted(['AAA', 'BBB', 'CCC'], '1995-01-01')}\n${ratified('AAA', '2005-01-01')}\n${ratified('BBB', '2006-01-01')}`
  const applied = (asAt: string) => short(league(acts, `${second}\n${covered}`).ask({ ask: 'law-applied', organisation: 'league' }, asAt))
  test('the second replaces the first once two thirds of the members have ratified it', () => {
    expect([applied('1989-12-31'), applied('1990-01-01'), applied('2005-12-31'), applied('2006-01-01')]).toEqual([{ want: 'law', organisation: 'league', on: '1989-12-31' }, 'league.charter', 'league.charter', 'league.charter-2'])
  })
  test('a charter applied provisionally is the law already', () => {
    const provisional = 'instruments: { league.charter-2: { title: Second Charter, clauses: { provisional-force: { when: { signatures: 1 }, article: Art. 9 }, entry-into-force: { when: { instruments: 9 }, article: Art. 9 } } } }'
    const l = league('  - { on: 2003-01-01, act: signature, instrument: league.charter-2, party: AAA }', provisional)
    expect(['2002-12-31', '2003-01-01'].map(d => short(l.ask({ ask: 'law-applied', organisation: 'league' }, d)))).toEqual(['league.charter', 'league.charter-2'])
  })
})

describe('consents withdrawn', () => {
  const out = (p: string, on: string, more = '') => `  - { on: ${on}, act: denunciation, instrument: league.pact, party: ${p}${more} }`
  test('[VCLT Art. 24] before the condition was met do not count; the next one decides', () => {
    expect(force(`${four}\n${out('AAA', '2001-02-20')}`, three, '2002-01-01')).toBe('2001-04-10')
    expect(force(`${four}\n${out('AAA', '2001-02-20')}`, three, '2001-03-31')).toMatchObject({ have: 2, need: 3 })
    expect(roles(league(`${four}\n${out('AAA', '2001-02-20')}`, pact(three)).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2002-01-01'))).toContain('deposit:league.pact:AAA:2001-01-10 not-counted (withdrawn)')
  })
  test('[VCLT Art. 55] after it was met undo nothing', () => { expect(force(`${four}\n${out('AAA', '2001-03-11')}\n${out('BBB', '2001-06-01')}`, three, '2002-01-01')).toBe('2001-03-10') })
  test('who consents again counts from then on', () => {
    expect(force(`${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['AAA', '2001-04-01', 'accession'], ['CCC', '2001-05-01'])}\n${out('AAA', '2001-01-20')}`, three, '2002-01-01')).toBe('2001-05-01')
    expect(force(`${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['AAA', '2001-04-01', 'accession'])}\n${out('AAA', '2001-01-20')}`, clause('{ instruments: 2 }'), '2002-01-01')).toBe('2001-04-01')
  })
  test('a withdrawal that may have come before or after leaves the day open', () => { expect(force(`${four}\n${out('AAA', '2001-03')}`, three, '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '2001-03' }) })
  test('of a fraction of the members likewise', () => {
    const six = admitted(states.slice(0, 6), '1995-01-01')
    expect(force(`${six}\n${four}\n${out('AAA', '2001-02-20')}`, clause('{ fraction: 1/2, of-members: league }'), '2002-01-01')).toBe('2001-04-10')
    expect(force(`${six}\n${four}\n${out('AAA', '2001-02-20')}`, clause('{ fraction: 1/2, of-members: league, frozen-on: 2000-01-01 }'), '2002-01-01')).toBe('2001-04-10')
    expect(force(`${six}\n${four}\n${out('AAA', '2001-03')}`, clause('{ fraction: 1/2, of-members: league }'), '2002-01-01')).toMatchObject({ want: 'day-of-act', act: 'denunciation:league.pact:AAA:2001-03' })
  })
})

describe('what is in doubt stays in doubt', () => {
  const rival = (source: string) => `${four}\n  - { on: 2001-03-20, act: deposit, instrument: league.pact, party: CCC, of: ratification, account-of: 'deposit:league.pact:CCC:2001-03-10', source: ${source} }`
  test('two sources of equal rank for the deciding deposit: two days, each with its delay', () => {
    expect(force(rival('copy'), clause('{ instruments: 3 }', '{ days: 30 }'), '2002-01-01')).toEqual({ disputed: ['2001-04-09', '2001-04-19'] })
    expect(force(rival('paper'), three, '2002-01-01')).toBe('2001-03-10')
  })
  test('the delay runs from each day in dispute between a source that counts and the deposits known', () => {
    const stated = '  - { on: 2001-03-05, act: deposit, instrument: league.pact, of: ratification, ordinal: 3 }'
    expect(force(`${stated}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-03-01'])}`, clause('{ instruments: 3 }', '{ months: 1 }'), '2002-01-01')).toEqual({ disputed: ['2001-04-05', '2001-04-01'] })
  })
  test('a dispute about one of several conditions moves with the others', () => {
    expect(force(rival('copy'), clause('{ all: [{ instruments: 3 }, { not-before: 2001-03-15 }] }'), '2002-01-01')).toEqual({ disputed: ['2001-03-15', '2001-03-20'] })
    expect(force(rival('copy'), clause('{ all: [{ instruments: 3 }, { not-before: 2001-06-01 }] }'), '2002-01-01')).toBe('2001-06-01')
  })
  test('of any of several, one too coarsely dated may have been the first', () => {
    const coarse = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02'], ['CCC', '2001-03-10'])
    expect(force(coarse, clause('{ any: [{ instruments: 3 }, { instruments: 2 }] }'), '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '2001-02' })
  })
  test('the deposit of a State that was no member on the day of freezing is not one of the members', () => {
    const six = admitted(states.slice(0, 6), '1995-01-01')
    expect(force(`${six}\n${deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['LLL', '2001-02-11'], ['CCC', '2001-03-10'])}`, clause('{ fraction: 1/2, of-members: league, frozen-on: 2000-01-01 }'), '2002-01-01')).toBe('2001-03-10')
  })
  test('a second charter that may or may not have replaced the first leaves it open which governs', () => {
    const second = 'instruments: { league.charter-2: { title: Second Charter, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 9 } } } }'
    const l = league('  - { on: 2003, act: deposit, instrument: league.charter-2, party: AAA, of: ratification }', second)
    expect(['2002-12-31', '2003-06-01', '2004-01-01'].map(d => short(l.ask({ ask: 'law-applied', organisation: 'league' }, d)))).toMatchObject(['league.charter', { want: 'more-instruments' }, { want: 'day-of-act' }])
  })
})
