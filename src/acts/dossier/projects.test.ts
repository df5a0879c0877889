/** Projects in dossiers of the League: declared, named by lines, and what is refused of both. */
import { describe, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { readDossier } from './read.ts'

const head = `dossier: lakes/bank
parties: { AAA: { name: Aldland, form: state }, BBB: { name: Borland, form: state } }
bodies: { lakes: { name: League of Lakes, form: organisation }, fund: { name: Pond Fund, form: organisation } }
sources: { m: { title: Minutes, seen: 2026-01-01, rank: official } }
`
const read = (text: string) => {
  const { dossier, problems } = readDossier(`${head}${text}`, { file: 'bank.yaml', id: 'bank' })
  const together = assemble([dossier], { learnt: '2026-01-01' })
  return { ...together, told: [...problems, ...together.problems].map(p => `${p.where.line - 4}:${p.where.column} ${p.code} ${p.found}`) }
}
const wells = 'projects:\n  lakes.wells: { name: { en: Wells, ar: الآبار }, by: lakes, of: AAA, ref: XX-1, purpose: Water, sectors: { water-supply: 60 %, dac-21040: 33.5 % } }\n'

describe('declarations', () => {
  test('name, bank, State, identifier, purpose and sectors by their words', () => {
    const { holdings, told } = read(wells)
    expect(told).toEqual([])
    expect(holdings.subjects.get('lakes.wells')).toMatchObject({ type: 'project', names: { en: 'Wells', ar: 'الآبار' }, by: 'lakes', of: 'AAA', ref: 'XX-1', purpose: 'Water', sectors: { 'water-supply': { text: '60 %' }, 'dac-21040': { value: '33.5' } } })
  })
  test('a bank and a State that nobody declared, and shares of more than a hundred, each in its line', () => {
    expect(read('projects:\n  lakes.port: { name: Port, by: lakess, of: ABA, sectors: { a: 70 %, b: 40 % } }\n').told).toEqual(['2:3 unknown-subject `by: lakess` of the project lakes.port', '2:3 unknown-subject `of: ABA` of the project lakes.port', '2:3 shares-over-hundred shares by sector that come to 110 %'])
  })
  test('a name that cannot be one, and a field that it does not have', () => { expect(read('projects:\n  Lakes Port: { name: Port, by: lakes }\n').told[0]).toContain('wrong-value'); expect(read('projects:\n  lakes.port: { name: Port, by: lakes, from: AAA }\n').told[0]).toContain('unknown-field') })
})
describe('lines', () => {
  const lines = (...all: readonly string[]): readonly string[] => read(`${wells}acts:\n${all.map(a => `  - { ${a}, source: m }`).join('\n')}\n`).told
  const signed = (by: string, of: string, more = '') => `on: 2001-01-01, act: financing, by: ${by}, of: ${of}, project: lakes.wells, amount: 5 USD, stage: signed${more}`
  test('of another bank or State than the project', () => {
    expect(lines(signed('lakes', 'AAA'))).toEqual([])
    expect(lines(signed('fund', 'AAA'))).toEqual(['4:5 project-of-another `by: fund` of a line on lakes.wells'])
    expect(lines('on: 2001-01-01, act: project-milestone, by: lakes, of: BBB, project: lakes.wells, stage: effective')).toEqual(['4:5 project-of-another `of: BBB` of a line on lakes.wells'])
    expect(lines(signed('fund', 'AAA', ', irregular: so in the minutes'))).toEqual([])
  })
  test('a project that nobody declared is told with the one that was meant', () => { expect(lines(signed('lakes', 'AAA').replace('lakes.wells', 'lakes.wels'))).toEqual(['4:5 unknown-subject `project: lakes.wels`']) })
  test('shares of more than a hundred by more than their digits leave open', () => {
    const shares = (s: string, more = ''): readonly string[] => lines(`on: 2001-01-01, act: sector-shares, by: lakes, of: AAA, shares: { ${s} }${more}`)
    expect(shares('a: 33.4 %, b: 33.4 %, c: 33.3 %')).toEqual([])
    expect(shares('a: 60.3 %, b: 39.9 %')).toEqual(['4:5 shares-over-hundred shares by sector that come to 100.2 %'])
    expect(shares('a: 60 %, b: 48 %', ', irregular: so in the source')).toEqual([])
    expect(lines(signed('lakes', 'AAA', ', sectors: { a: 60 %, b: 48 % }'))).toEqual(['4:5 shares-over-hundred shares by sector that come to 108 %'])
  })
})
