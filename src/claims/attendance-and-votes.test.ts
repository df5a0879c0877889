/** Claims about who took part and how it was voted: held against the list, against the session's own count, against the roll-call and its rules. */
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { charter, constitution, simpleMajority, textOf } from '#law'
import { indexActs, lawOf } from '#status'
import { readClaims } from './read.ts'
import { testClaims } from './test-claims.ts'
import type { Verdict } from './verdict.ts'

const art = textOf('league.charter')
const league = constitution({
  id: 'league',
  charters: [charter({ text: 'league.charter', membership: { admission: art(1) }, organs: { council: { cite: art(2), voting: { voters: 'members', ordinary: simpleMajority(art(3)), cite: art(3) } } } })],
})
const dossier = `
recorded: 2020-01-01
parties: { AAA: { name: Aland, form: state }, BBB: { name: Bland, form: state }, CCC: { name: Cland, form: state }, DDD: { name: Dland, form: state } }
bodies: { league: { name: League, form: organisation }, league.council: { name: Council, form: principal-organ } }
instruments: { league.charter: { title: Charter, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: standing, of: league, from: 1990-01-01, to: 2010-01-01 }, { question: attendance, of: league.council/2, from: 1990-01-01, to: 2010-01-01 }]
sources: { minutes: { title: Minutes, seen: 2020-01-01, rank: official }, page: { title: Page, seen: 2020-01-01, rank: press } }
defaults: { source: minutes }
acts:
${['AAA', 'BBB', 'CCC'].map(p => `  - { on: 1990-01-01, act: admission, of: ${p}, to: league }`).join('\n')}
  - { on: 1991-03-01, act: session, organ: league.council, ordinal: 1, host: AAA, place: Ahafen, present: [AAA, BBB], participation: { ministers: 38 } }
  - { on: 1991-03-01, act: delegation, of: AAA, session: league.council/1, head-rank: foreign-minister }
  - { on: 1991-03-01, act: vote, by: league.council, session: league.council/1, number: 1/1, title: Fish, for: [AAA, BBB], against: [CCC] }
  - { on: 1991-03-01, act: adoption, form: resolution, by: league.council, number: 2/1, title: Reeds, manner: by-consensus }
  - { on: 1992-03-01, act: session, organ: league.council, ordinal: 2, host: BBB, place: Bhafen, present: [AAA, BBB, CCC] }
claims:
`
const verdictOn = (line: string): Verdict => {
  const { dossier: d, problems } = readDossier(`${dossier}  - { id: c, source: page#1, as-at: 2004-01-01, accepted: confirmed, ${line} }\n`, { file: 'league.yaml', id: 'league' })
  const { holdings, problems: more } = assemble([d], { learnt: '2020-01-01' })
  const { claims, problems: claimed } = readClaims(holdings.claims)
  expect([...problems, ...more, ...claimed]).toEqual([])
  return testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([league]), sources: holdings.sources, claims })[0]!.verdict
}
const attended = (session: number, who: string, says: string) => verdictOn(`that: attendance, session: league.council/${session}, who: ${who}, says: "${says}"`)

describe('attendance', () => {
  test('a complete list decides', () => { expect(attended(2, 'members', '3').verdict).toBe('confirmed'); expect(attended(2, 'members', '4')).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'counted', count: 3 }] }) })
  test('a list that is not complete contradicts who says fewer, and proves nothing else', () => {
    expect(attended(1, 'members', '1').verdict).toBe('contradicted')
    for (const says of ['2', '3']) expect(attended(1, 'members', says)).toMatchObject({ verdict: 'not-established', notes: [{ note: 'counted', count: 2 }, { note: 'wants', want: { want: 'presence' } }] })
  })
  test('what the session’s own source counts', () => {
    expect(attended(1, 'ministers', '38')).toMatchObject({ verdict: 'confirmed', notes: [{ note: 'told', count: 38 }] })
    expect(attended(1, 'ministers', '18').verdict).toBe('contradicted')
    expect(attended(1, 'journalists', '18').verdict).toBe('not-established')
  })
  test('heads of delegation by rank', () => { expect(attended(1, 'foreign-minister', '1').notes).toContainEqual({ note: 'counted', count: 1 }) })
  test('of a session nobody told of', () => { expect(attended(7, 'members', '3').verdict).toBe('not-established') })
})
describe('votes', () => {
  const voted = (more: string, number = '1/1') => verdictOn(`that: vote, decision: "league.council:${number}", ${more}`)
  test('as it was voted', () => { expect(voted('was: adopted, for: "2", against: "1"').verdict).toBe('confirmed') })
  test('another number, or another result', () => {
    expect(voted('was: adopted, for: "3"')).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'voted', for: 2, against: 1, abstaining: 0 }] })
    expect(voted('was: rejected').verdict).toBe('contradicted')
  })
  test('by consensus there were no votes', () => { expect(voted('was: adopted', '2/1').verdict).toBe('confirmed'); expect(voted('was: adopted, for: "3"', '2/1').verdict).toBe('contradicted') })
  test('a decision nobody told of', () => { expect(voted('was: adopted', '9/9').verdict).toBe('not-established') })
})
