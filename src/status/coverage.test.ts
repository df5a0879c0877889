/** A declaration that the register is complete is itself learnt on a day: before, silence proved nothing. */
import { expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { indexActs } from './index-of-acts.ts'
import { registerAsAt } from './register-as-at.ts'

const covers = (head: string, asAt: '1990-01-01' | '2010-01-01', knownOn?: '2019-12-31' | '2020-01-01'): boolean => {
  const { holdings } = assemble([readDossier(`${head}bodies: { lakes: { name: League of Lakes, form: organisation } }\ncoverage:\n  - { question: standing, of: lakes, from: 1950-01-01, to: 2000-12-31 }\n`, { file: 'x', id: 'x' }).dossier], { learnt: '2025-01-01' })
  return registerAsAt(indexActs(holdings.acts, holdings), asAt, ...(knownOn ? [knownOn] as const : [])).covers('standing', 'lakes') !== undefined
}
const recorded = 'recorded: 2020-01-01\n'
test('inside the days it speaks of', () => { expect([covers(recorded, '1990-01-01'), covers(recorded, '2010-01-01')]).toEqual([true, false]) })
test('not as known before it was recorded', () => { expect([covers(recorded, '1990-01-01', '2019-12-31'), covers(recorded, '1990-01-01', '2020-01-01')]).toEqual([false, true]) })
test('a dossier that does not say when it was recorded is taken as always known', () => { expect(covers('', '1990-01-01', '2019-12-31')).toBe(true) })
