/** Lines that nobody has recorded: what may be left out, what is looked up, and every mistake told with its place. */
import { describe, expect, test } from 'vitest'
import { day } from '#calendar'
import { indexActs } from './index-of-acts.ts'
import { deposits, holdingsOf, pact } from './league.fixture.ts'
import { readSupposed, supposedSource } from './supposed.ts'

const holdings = holdingsOf(`${deposits(['AAA', '2001-01-01'], ['BBB', '2001-06-01'])}\n  - { on: 2001-01-01, act: reservation, instrument: league.pact, party: AAA, id: r1 }`, pact('entry-into-force: { when: { instruments: 3 }, delay: { days: 30 }, article: Art. 9 }'))
const index = indexActs(holdings.acts, holdings)
const read = (...lines: readonly string[]) => readSupposed(lines, { index, sources: holdings.sources, asAt: day('2005-05-05') })
const codes = (...lines: readonly string[]) => read(...lines).problems.map(p => `${p.where.file} ${p.code}`)

describe('lines', () => {
  test('day and source may be left out: the act is dated by the day asked about and marked as supposed', () => {
    const { acts: [act], source, problems } = read('{ act: deposit, instrument: league.pact, party: CCC, of: ratification }')
    expect(problems).toEqual([])
    expect(act).toMatchObject({ act: 'deposit', party: 'CCC', rank: 'unverified', recorded: '2005-05-05', sources: [{ source: supposedSource }], id: 'deposit:league.pact:CCC:2005-05-05' })
    expect(act?.on.text).toBe('2005-05-05')
    expect(source).toMatchObject({ id: supposedSource, rank: 'unverified', title: { en: 'Supposed, not recorded' } })
  })
  test('a source of the register is cited beside the supposition, and lends its rank', () => {
    expect(read('{ on: 2004-01-01, act: deposit, instrument: league.pact, party: CCC, of: ratification, source: "book#7" }').acts[0]).toMatchObject({ rank: 'official', sources: [{ source: supposedSource }, { source: 'league#book', at: '7' }] })
  })
  test('an act may point at one of the register, and at one of the other lines', () => {
    expect(codes('{ act: objection, instrument: league.pact, party: BBB, to: r1 }')).toEqual([])
    expect(codes('{ act: objection, instrument: league.pact, party: AAA, to: r2 }', '{ on: 2004-01-01, act: reservation, instrument: league.pact, party: BBB, id: r2, formulated: on-deposit }')).toEqual([])
  })
  test('as a list item of a dossier, it is read as well', () => { expect(codes('  - { act: declaration, instrument: league.pact, party: BBB, says: Hear }')).toEqual([]) })
})

describe('mistakes', () => {
  test.each([
    ['', 'not-yaml'], ['act: deposit', 'not-yaml'], ['{ act: deposit\n}', 'not-yaml'], ['{ act: deposit } acts: }', 'not-yaml'], ['{ act: depposit }', 'unknown-kind'], ['{ act: deposit, instrument: league.pact, party: CCC }', 'missing-field'],
    ['{ act: deposit, instrument: league.pact, party: CCC, of: ratified }', 'wrong-value'], ['{ act: deposit, instrument: league.pakt, party: CCC, of: ratification }', 'unknown-subject'], ['{ act: deposit, instrument: league.pact, party: ZZZ, of: ratification }', 'unknown-subject'],
    ['{ act: objection, instrument: league.pact, party: BBB, to: r9 }', 'unknown-act'], ['{ act: declaration, instrument: league.pact, party: CCC, says: Hear, source: bok }', 'unknown-source'],
    ['{ on: 2001-01-01, act: deposit, instrument: league.pact, party: AAA, of: ratification }', 'duplicate-id'], ['{ act: deposit, instrument: league.pact, party: AAA, of: ratification }', 'second-consent'],
  ])('%j: %s', (line, code) => { expect(codes(line)[0]).toBe(`LINE ${code}`) })
  test('each is told where it stands, with what is meant', () => {
    expect(read('{ act: deposit, instrument: league.pact, party: CCC, of: ratificaton }').problems[0]).toMatchObject({ where: { file: 'LINE', line: 1, column: 58 }, found: 'ratificaton' })
    expect(read('{ act: deposit, instrument: league.pakt, party: CCC, of: ratification }').problems[0]).toMatchObject({ found: '`instrument: league.pakt`', remedy: 'write `league.pact`' })
  })
  test('all lines at once', () => { expect(codes('{ act: x }', '{ act: deposit, instrument: league.pact, party: ZZZ, of: approval }')).toEqual(['LINE 1 unknown-kind', 'LINE 2 unknown-subject']) })
  test('the same act supposed twice', () => { expect(codes('{ act: signature, instrument: league.pact, party: CCC }', '{ act: signature, instrument: league.pact, party: CCC }')).toEqual(['LINE 2 duplicate-id']) })
  test('an act taken away may be supposed anew', () => {
    const line = '{ on: 2001-01-01, act: deposit, instrument: league.pact, party: AAA, of: ratification }'
    expect(readSupposed([line], { index, sources: holdings.sources, asAt: day('2005-05-05'), without: ['deposit:league.pact:AAA:2001-01-01'] }).problems).toEqual([])
  })
})
