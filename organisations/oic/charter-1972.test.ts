/** The Charter of 1972, article by article. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { charter1972 } from './charter-1972.ts'
import { oic } from './constitution.ts'
import { head } from './head.fixture.ts'

const answer = answersOf(oic, head)

const session = (organ: string, n: number, on: string, host: string) => `  - { on: ${on}, act: session, organ: ${organ}, ordinal: ${n}, host: ${host}, place: there }`

describe('[Art. XIV] before the Charter and under it', () => {
  test('no text applies before its adoption', () => {
    expect(answer('', { ask: 'law-applied', organisation: 'oic' }, '1972-03-03')).toMatchObject({ want: 'law' })
    expect(answer('', { ask: 'law-applied', organisation: 'oic' }, '1972-03-04')).toBe('oic.charter-1972')
  })
})
describe('[Art. III] standing committees founded by decision', () => {
  test('are those of the later Charter', () => { expect(Object.keys(charter1972.organs)).toEqual(['summit', 'cfm', 'general-secretariat', 'al-quds-committee', 'comcec', 'comiac', 'comstech']) })
})
describe('[Art. IV] [Art. V] the Summit and the Conference of Foreign Ministers', () => {
  const acts = [session('oic.summit', 2, '1974-02-22/1974-02-24', 'PAK'), session('oic.cfm', 5, '1974-06-21/1974-06-25', 'MYS'), session('oic.cfm', 6, '1975-07-12/1975-07-15', 'SAU'), session('oic.summit', 3, '1981-01-25/1981-01-28', 'SAU')].join('\n')
  test('the host takes the chair at the opening', () => {
    const chair = (organ: string, asAt: string) => (answer(acts, { ask: 'presidency', organ }, asAt) as { holder: string }).holder
    expect([chair('oic.cfm', '1975-07-11'), chair('oic.cfm', '1975-07-12'), chair('oic.summit', '1981-01-24'), chair('oic.summit', '1981-01-25')]).toEqual(['MYS', 'SAU', 'PAK', 'SAU'])
  })
  test('every three years and every year', () => { expect([charter1972.organs.summit.meets?.everyYears, charter1972.organs.cfm.meets?.everyYears]).toEqual([3, 1]) })
})
describe('[Art. VI] the Secretary-General', () => {
  test('four years, as amended; appointed by the foreign ministers', () => {
    const acts = '  - { on: 2004-06-16, act: election, to: oic.secretary-general, person: ihsanoglu, by: oic.cfm, from: 2005-01-01 }'
    expect(answer(acts, { ask: 'office-holder', office: 'oic.secretary-general' }, '2007-01-01')).toMatchObject({ person: 'ihsanoglu', termEnds: '2008-12-31' })
    expect(charter1972.competences?.['election-of-secretary-general']?.organ).toBe('cfm')
  })
})
describe('[Art. VII] expenses of the Secretariat', () => { test('are the base of the dues', () => { expect(charter1972.dues?.base).toBe('expenses of the General Secretariat') }) })
describe('[Art. VIII] [Art. X] admission and withdrawal', () => {
  test('a member admitted, suspended by a plain decision, reinstated', () => {
    const acts = '  - { on: 1969-09-25, act: admission, of: EGY, to: oic }\n  - { on: 1979-05-12, act: suspension, of: EGY, in: oic }\n  - { on: 1984-01-19, act: reinstatement, of: EGY, in: oic }'
    const standing = (asAt: string) => answer(acts, { ask: 'standing', organisation: 'oic', party: 'EGY' }, asAt)
    expect([standing('1971-01-01'), standing('1979-05-12'), standing('1984-01-19')]).toMatchObject([{ standing: 'member' }, { standing: 'suspended' }, { standing: 'member', since: { text: '1969-09-25' } }])
  })
})
