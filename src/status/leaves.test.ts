/** The acts behind an answer, each told once. */
import { expect, test } from 'vitest'
import { leavesOf } from '#law'
import { deposits, league, pact } from './league.fixture.ts'

test('an act that one part of a condition leaves out and another finds decisive is told as decisive', () => {
  const a = league(deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-03-10']), pact('entry-into-force: { when: { all: [{ every: [AAA] }, { instruments: 3 }] }, article: Art. 9 }')).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2002-01-01')
  expect(a.grounds.flatMap(g => (g.ground === 'act' && g.act.includes(':CCC:') ? [g.role] : []))).toEqual(['decisive'])
  expect(leavesOf({ status: 'established', value: null, grounds: [{ ground: 'act', act: 'x', role: 'not-counted', because: 'not-named' }, { ground: 'premise', question: a.question, finding: { status: 'established', value: null, grounds: [{ ground: 'act', act: 'x', role: 'decisive' }] } }] })).toEqual([{ ground: 'act', act: 'x', role: 'decisive' }])
  expect(leavesOf(a).flatMap(g => (g.ground === 'act' ? [`${g.act.split(':')[2]} ${g.role}`] : []))).toEqual(['AAA decisive', 'BBB counted', 'CCC decisive'])
})
