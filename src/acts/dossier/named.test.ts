/** Whoever a table in an act names must be declared: rates by member, members by category, votes by candidate. */
import { describe, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { readDossier } from './read.ts'

const head = `recorded: 2020-01-01
bodies: { league: { name: League, form: organisation } }
offices: { league.chair: { name: Chair, of: league } }
people: { ada: { name: Ada } }
sources: { test: { title: Test, seen: 2020-01-01, rank: official } }
defaults: { source: test }
acts:
`
const told = (line: string) => {
  const read = readDossier(`${head}  - ${line}\n`, { file: 'd.yaml', id: 'd' })
  const { problems } = assemble([read.dossier], { learnt: '2020-01-01' })
  return [...read.problems, ...problems].map(p => `${p.where.line} ${p.code} ${p.found}: ${p.remedy}`)
}
describe('a party that nobody declared is refused with its place and what may be meant', () => {
  test.each([
    ['a rate of a scale', '{ on: 2012-01-01, act: scale, of: league, years: 2012, rates: { KAZ: 1 %, FRQ: 2 % } }', ['8 unknown-subject `rates: FRQ`: write `FRA`, or declare it under `parties`']],
    ['a member of a category', '{ on: 2012-01-01, act: scale, of: league, years: 2012, flat: 5 USD, categories: { least-developed: [AFG, UZV] } }', ['8 unknown-subject `categories: UZV`: write `UZB`, or declare it under `parties`']],
    ['a candidate voted for', '{ on: 2012-01-01, act: ballot, to: league.chair, by: league, votes: { KAZ: 3, adda: 2 } }', ['8 unknown-subject `votes: adda`: write `ada`, or declare it under `parties`']],
    ['several at once, each by itself', '{ on: 2012-01-01, act: election, to: league.chair, by: league, person: ada, votes: { KAQ: 3, ada: 2 } }', ['8 unknown-subject `votes: KAQ`: write `KAZ`, or declare it under `parties`']],
  ])('%s', (_, line, problems) => { expect(told(line)).toEqual(problems) })
  test('whoever is declared is taken', () => {
    expect(told('{ on: 2012-01-01, act: scale, of: league, years: 2012, rates: { KAZ: 1 %, FRA: 2 % }, categories: { least-developed: [AFG, YEM] } }')).toEqual([])
    expect(told('{ on: 2012-01-01, act: ballot, to: league.chair, by: league, votes: { KAZ: 3, ada: 2 } }')).toEqual([])
  })
})
