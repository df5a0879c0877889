/** A supposition answers like a register that holds it, costs its own subjects, and leaves the register as it was. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '#acts'
import { day } from '#calendar'
import type { Question } from '#law'
import { ask } from './ask.ts'
import { indexActs, type ActIndex } from './index-of-acts.ts'
import { admitted, covered, deposits, holdingsOf, law, pact } from './league.fixture.ts'
import { registerAsAt } from './register-as-at.ts'
import { supposing } from './what-if.ts'

const head = `${pact('entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9 }')}\n${covered}`
const lines = [
  admitted(['AAA', 'BBB', 'CCC'], '1995-01-01'), deposits(['AAA', '2001-01-01'], ['BBB', '2001-06-01'], ['CCC', '2002-01-01'], ['DDD', '2002-06-15']),
  '  - { on: 2001-02-01, act: reservation, instrument: league.pact, party: AAA, id: r1 }', '  - { on: 2001-09-01, act: objection, instrument: league.pact, party: BBB, to: r1, id: o1 }',
  '  - { on: 2003-01-01, act: denunciation, instrument: league.pact, party: BBB }', '  - { on: 2001-03-01, recorded: 2021-01-01, act: rectification, of: r1, reason: Not made, id: x1 }',
].join('\n')
const holdings = holdingsOf(lines, head)
const questions: readonly Question[] = [
  { ask: 'entry-into-force', instrument: 'league.pact' }, { ask: 'reservations', instrument: 'league.pact' }, { ask: 'members', organisation: 'league' },
  ...['AAA', 'BBB', 'CCC', 'DDD'].map((party): Question => ({ ask: 'consent', instrument: 'league.pact', party })), { ask: 'between', instrument: 'league.pact', party: 'AAA', other: 'BBB' },
]
/** Everything that can be seen of an index: all answers on some days, as known on some days, and what it lists. */
const seen = (index: ActIndex): string => JSON.stringify([
  ['2001-05-01', '2001-12-01', '2004-01-01'].flatMap(asAt => ['2020-06-01', '9999-12-31'].map(known => questions.map(q => ask(q as never, registerAsAt(index, day(asAt), day(known)), law)))),
  [...index.subjectIds()].sort().map(s => [s, index.of(s).map(e => e.act.id)] as const).filter(([, acts]) => acts.length > 0), [...index.all()].map(a => a.id).sort(), index.size,
  holdings.acts.map(a => [index.byId(a.id)?.act.id, index.pointingAt(a.id).map(e => e.act.id).sort(), index.rectificationsOf(a.id).map(e => e.act.id), index.accountsOf(a.id).length]),
])

describe('supposing', () => {
  test('[property] answers as a register made of the same acts would, and the register answers as before', () => {
    fc.assert(fc.property(fc.subarray([...holdings.acts]), fc.subarray([...holdings.acts]), (held, taken) => {
      const added = holdings.acts.filter(a => !held.includes(a))
      const removed = taken.filter(a => held.includes(a))
      const index = indexActs(held, holdings)
      const before = seen(index)
      const supposed = supposing(index, { acts: added, without: removed.map(a => a.id) })
      const plain = indexActs(holdings.acts.filter(a => !removed.includes(a)), holdings)
      expect(seen(supposed) === seen(plain)).toBe(true)
      expect(seen(index) === before).toBe(true)
    }), { numRuns: 60 })
  })

  test('costs the subjects named: the register is never gone through', () => {
    const index = indexActs(holdings.acts.filter(a => a.id !== 'o1'), holdings)
    const asked: string[] = []
    const watched: ActIndex = { ...index, size: index.size, of: s => { asked.push(s); return index.of(s) }, all: () => { throw new Error('gone through') }, subjectIds: () => { throw new Error('gone through') } }
    const supposed = supposing(watched, { acts: holdings.acts.filter(a => a.id === 'o1'), without: ['r1'] })
    expect(asked).toEqual([])
    expect(supposed.of('AAA').map(e => e.act.id)).not.toContain('r1')
    expect(supposed.of('BBB').map(e => e.act.id)).toContain('o1')
    supposed.of('CCC')
    expect(asked).toEqual(['AAA', 'BBB', 'CCC'])
    // Nobody named CCC: its list is the very list of the register.
    expect(supposed.of('CCC')).toBe(index.of('CCC'))
  })

  test('an act under the id of another stands in its place', () => {
    const index = indexActs(holdings.acts, holdings)
    const old = index.byId('deposit:league.pact:BBB:2001-06-01')!.act
    const later = { ...holdings.acts.find(a => a.id === 'deposit:league.pact:DDD:2002-06-15')!, party: 'BBB', id: old.id } as Act
    const supposed = supposing(index, { acts: [later] })
    expect(supposed.byId(old.id)?.act.on.text).toBe('2002-06-15')
    expect(supposed.of('league.pact').filter(e => e.act.id === old.id)).toHaveLength(1)
    expect(supposed.size).toBe(index.size)
  })
  test('what is added to a supposition stays in it', () => {
    const index = indexActs(holdings.acts.slice(0, -1), holdings)
    const supposed = supposing(index, {})
    supposed.of('league.pact')
    const last = holdings.acts.at(-1)!
    supposed.add(last)
    expect([supposed.byId(last.id)?.act, index.byId(last.id)]).toEqual([last, undefined])
    expect(supposed.pointingAt('r1').map(e => e.act.id)).toContain('x1')
  })
  test('suppositions stand on one another', () => {
    const index = indexActs(holdings.acts, holdings)
    const twice = supposing(supposing(index, { without: ['r1', 'o1'] }), { acts: holdings.acts.filter(a => a.id === 'r1') })
    expect(['r1', 'o1', 'x1'].map(id => twice.byId(id)?.act.id)).toEqual(['r1', undefined, 'x1'])
  })
})
