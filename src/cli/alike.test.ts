/** Changes that say the same of many are told once. */
import { expect, test } from 'vitest'
import type { Change } from '#status'
import { putTogether } from './alike.ts'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const parties = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF']
const league = `
parties: { ${parties.map(p => `${p}: { name: Land of ${p}, form: state }`).join(', ')} }
instruments: { lakes.pact: { title: Pact of the Lakes, clauses: { entry-into-force: { when: { instruments: 6 }, delay: { days: 30 }, article: Art. 7 } } } }
coverage: [{ question: consent, of: lakes.pact, from: 2000-01-01, to: 2026-12-31 }, { question: reservations, of: lakes.pact, from: 2000-01-01, to: 2026-12-31 }]
sources: { minutes: { title: Minutes, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
${parties.slice(0, 5).map((p, i) => `  - { on: 2001-05-0${i + 1}, act: deposit, instrument: lakes.pact, party: ${p}, of: ratification }`).join('\n')}
`
const whatIf = async (...more: readonly string[]): Promise<string> => (await run(['what-if', '{ on: 2003-01-01, act: deposit, instrument: lakes.pact, party: FFF, of: accession }', '--as-at', '2004-01-01', ...more], deskOf(league))).out

test('five consents that begin to bind on one day: one in full, the others by name; whoever acts stands alone', async () => {
  const out = await whatIf()
  expect(out.match(/Consent of/g)).toHaveLength(2)
  expect(out).toContain('Consent of Land of AAA')
  expect(out).toContain('    the same for 4 more: Land of BBB, Land of CCC, Land of DDD and Land of EEE\n')
  expect(out).toContain('Consent of Land of FFF')
  expect(await whatIf('--lang', 'ar')).toContain('Land of EEE')
})
test('with --why each ground is told where its answer is told', async () => {
  const out = await whatIf('--why')
  expect(out.match(/deposited its instrument of ratification of the Pact of the Lakes \[counted\]/g)).toHaveLength(5)
})
test('JSON has every change by itself', async () => {
  const { changed } = JSON.parse(await whatIf('--json')) as { readonly changed: readonly { readonly question: { readonly ask: string } }[] }
  expect(changed.filter(c => c.question.ask === 'consent')).toHaveLength(6)
})
test('fewer than four, and other answers, are told one by one', () => {
  const change = (party: string, standing: string): Change => ({ question: { ask: 'consent', instrument: 'lakes.pact', party }, before: { status: 'open', wants: { want: 'deposit', instrument: 'lakes.pact', party }, grounds: [] }, after: { status: 'established', value: { standing, since: '2001-01-01' }, grounds: [] } }) as unknown as Change
  const three = ['AAA', 'BBB', 'CCC'].map(p => change(p, 'party'))
  expect(putTogether(three, new Set()).map(a => a.others.length)).toEqual([0, 0, 0])
  expect(putTogether([...three, change('DDD', 'contracting-state')], new Set()).map(a => a.others.length)).toEqual([0, 0, 0, 0])
  expect(putTogether([...three, change('DDD', 'party')], new Set(['AAA'])).map(a => a.others.length)).toEqual([0, 0, 0, 0])
  expect(putTogether([...three, change('DDD', 'party')], new Set()).map(a => a.others.length)).toEqual([3])
})
