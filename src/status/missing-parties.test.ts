/** Who is missing from the Pact: those who may become parties and have not consented, with how far each has come. */
import { describe, expect, test } from 'vitest'
import { admitted, cited, covered, deposits, league, pact, short } from './league.fixture.ts'

const force = 'entry-into-force: { when: { instruments: 2 }, article: Art. 9 }'
const ask = (acts: string, clauses: string, { own = '', head = covered, asAt = '2002-01-01' } = {}) => league(acts, `${pact(clauses, '', own)}\n${head}\nparties: { OLD: { name: Old Lakes, form: former-state, until: 1999-12-31 } }`).ask({ ask: 'missing-parties', instrument: 'league.pact' }, asAt)
const missing = (...args: Parameters<typeof ask>) => { const a = ask(...args); return a.status === 'established' ? a.value.map(m => [m.party, m.signed?.text ?? null, m.domestic?.text ?? null, m.withdrew]) : short(a) }
const signed = (p: string, on = '2000-05-01') => `  - { on: ${on}, act: signature, instrument: league.pact, party: ${p} }`
const lines = (...all: readonly string[]) => all.join('\n')
const two = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'])

describe('who may become a party', () => {
  test('as the text says: those it names, the members, the parties to another instrument', () => {
    const a = ask(lines(two, signed('DDD')), `${force}, open-to: { whom: { named: [AAA, CCC, DDD, OLD] }, article: Art. 8 }`)
    expect(missing(lines(two, signed('DDD')), `${force}, open-to: { whom: { named: [AAA, CCC, DDD, OLD] }, article: Art. 8 }`)).toEqual([['DDD', '2000-05-01', null, false], ['CCC', null, null, false]])
    expect(cited(a)).toContain('league.pact Art. 8')
    expect(missing(lines(two, admitted(['AAA', 'EEE'], '1995-01-01')), `${force}, open-to: { whom: { members: league } }`)).toEqual([['EEE', null, null, false]])
  })
  test('where the text says members, and those are not known, it stays open', () => {
    expect(missing(two, `${force}, open-to: { whom: { members: league } }`, { head: '' })).toMatchObject({ want: 'coverage', of: 'league' })
  })
  test('else those among whom the condition counts', () => {
    expect(missing(two, 'entry-into-force: { when: { all: [{ instruments: 9 }, { every: [BBB, CCC] }] }, article: Art. 9 }')).toEqual([['CCC', null, null, false]])
    expect(missing(lines(two, admitted(['AAA', 'CCC'], '1995-01-01')), 'entry-into-force: { when: { fraction: 1/2, of-members: league }, article: Art. 9 }')).toEqual([['CCC', null, null, false]])
  })
  test('else the members of its organisation, else its signatories, else nobody knows', () => {
    expect(missing(lines(two, signed('DDD'), admitted(['AAA', 'CCC'], '1995-01-01')), force, { own: 'organisation: league' })).toEqual([['CCC', null, null, false]])
    expect(missing(lines(two, signed('DDD'), signed('AAA')), force, { own: 'organisation: league', head: '' })).toEqual([['DDD', '2000-05-01', null, false]])
    // That all signatories have consented does not say that nobody else may.
    expect(missing(lines(two, signed('BBB'), signed('AAA')), force)).toEqual({ want: 'clause', instrument: 'league.pact', clause: 'open-to' })
    expect(missing(two, 'entry-into-force: { when: { every: [AAA, BBB] }, article: Art. 9 }')).toEqual({ want: 'clause', instrument: 'league.pact', clause: 'open-to' })
    expect(missing(two, force)).toEqual({ want: 'clause', instrument: 'league.pact', clause: 'open-to' })
    expect(missing(lines(two, signed('DDD')), `${force}, open-to: { whom: all-states }`)).toEqual([['DDD', '2000-05-01', null, false]])
  })
})

describe('who is missing', () => {
  const named = `${force}, open-to: { whom: { named: [AAA, BBB, CCC] } }, denunciation: { delay: { months: 6 }, article: Art. 10 }`
  test('steps at home are told and bind nobody', () => {
    expect(missing(lines(two, '  - { on: 2001-05-01, act: domestic-ratification, instrument: league.pact, party: CCC, step: parliament }'), named)).toEqual([['CCC', null, '2001-05-01', false]])
  })
  test('who left is missing from the day it takes effect, and said to have withdrawn', () => {
    const acts = lines(two, '  - { on: 2001-05-01, act: denunciation, instrument: league.pact, party: AAA }')
    expect(missing(acts, named, { asAt: '2001-10-31' })).toEqual([['CCC', null, null, false]])
    expect(missing(acts, named, { asAt: '2001-11-01' })).toEqual([['AAA', null, null, true], ['CCC', null, null, false]])
  })
  test('who took its consent back before it bound is missing too', () => {
    expect(missing(lines(deposits(['AAA', '2001-01-10']), '  - { on: 2001-05-01, act: withdrawal-of-consent, instrument: league.pact, party: AAA }'), named)).toEqual([['AAA', null, null, true], ['BBB', null, null, false], ['CCC', null, null, false]])
  })
  test('who may have consented is not said to be missing', () => {
    expect(missing(lines(two, deposits(['CCC', '2002'])), named, { asAt: '2002-06-01' })).toEqual([])
    expect(missing(lines(two, deposits(['CCC', '2002'])), named, { asAt: '2001-12-31' })).toEqual([['CCC', null, null, false]])
  })
})
