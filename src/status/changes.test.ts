/** On which instruments and pairs an act bears, and which answers are then others. */
import { expect, test } from 'vitest'
import { day } from '#calendar'
import type { Act } from '#acts'
import { changed, changesOf, instrumentsTouched, pairsTouched } from './changes.ts'
import { indexActs } from './index-of-acts.ts'
import { admitted, holdingsOf, law, pact } from './league.fixture.ts'
import { registerAsAt } from './register-as-at.ts'
import { supposing } from './what-if.ts'

const force = (condition: string) => `entry-into-force: { when: { ${condition} }, article: Art. 1 }`
const head = `${pact(force('instruments: 2'), `league.half: { title: Half, clauses: { ${force('fraction: 1/2, of-members: league')} } }, league.after: { title: After, clauses: { entry-into-force: { when: { instruments: 1 }, subject-to: league.pact, article: Art. 1 } } }, league.amendment: { title: Amendment, amends: league.pact }, league.other: { title: Other, clauses: { ${force('instruments: 1')} } }`)}
coverage: [{ question: reservations, of: league.pact, from: 1990-01-01, to: 2020-12-31 }]`
const holdings = holdingsOf([
  admitted(['AAA', 'BBB'], '1995-01-01'), ...['AAA', 'BBB', 'CCC'].map((p, i) => `  - { on: 2001-0${i + 1}-01, act: deposit, instrument: league.pact, party: ${p}, of: ratification, id: ${p.toLowerCase()} }`),
  '  - { on: 2001-01-01, act: reservation, instrument: league.pact, party: AAA, formulated: on-deposit, id: res }', '  - { on: 2001-02-01, act: depositary-notification, instrument: league.pact, of: res, id: told }',
  '  - { on: 2001-06-01, act: objection, instrument: league.pact, party: BBB, to: res, id: obj }', '  - { on: 2002-06-01, act: withdrawal-of-objection, instrument: league.pact, party: BBB, of: obj, id: back }',
].join('\n'), head)
const index = indexActs(holdings.acts, holdings)
const act = (id: string): Act => index.byId(id)!.act
const at = (asAt: string, i = index) => registerAsAt(i, day(asAt))

test('an instrument is touched when an act names it, when it amends one that is named, or when its clauses refer to what is named', () => {
  expect(instrumentsTouched(index, [act('aaa')])).toEqual(['league.pact', 'league.after', 'league.amendment'])
  expect(instrumentsTouched(index, [act('admission:AAA:league:1995-01-01')])).toEqual(['league.half'])
})
test.each([
  ['res', ['AAA BBB', 'AAA CCC']], ['obj', ['AAA BBB']], ['back', ['AAA BBB']], ['told', ['AAA BBB', 'AAA CCC']], ['aaa', []],
])('pairs touched by %s', (id, pairs) => { expect(pairsTouched([act(id)], at('2003-01-01'), law).map(q => `${q.party} ${q.other}`)).toEqual(pairs) })
test('the answers that are others: the instrument first, then who is concerned', () => {
  const without = at('2003-01-01', supposing(index, { without: ['bbb'] }))
  expect(changesOf('league.pact', without, at('2003-01-01'), law).map(c => ('party' in c.question ? c.question.party : c.question.ask))).toEqual(['entry-into-force', 'meter', 'AAA', 'BBB'])
  expect(changesOf('league.other', without, at('2003-01-01'), law)).toEqual([])
})
test('the same answer on other grounds is no change', () => {
  const without = at('2003-01-01', supposing(index, { without: ['ccc'] }))
  expect(changed([{ ask: 'entry-into-force', instrument: 'league.pact' }], without, at('2003-01-01'), law)).toEqual([])
})
