/** The dossier of the United Nations under the Charter: who was a member at the end of each year, on which days the amendments came into force, who sat in the Council, what passed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { day } from '#calendar'
import type { Passed, Question, Seat } from '#law'
import { ask, indexActs, lawOf, registerAsAt } from '#status'
import { un } from './constitution.ts'

const folder = join(import.meta.dirname, '../../dossiers')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.yaml')).sort()
const { holdings } = assemble(files.map(f => readDossier(readFileSync(join(folder, f), 'utf8'), { file: f, id: f.replace(/\.yaml$/, '') }).dossier), { learnt: day('2026-11-23') })
const index = indexActs(holdings.acts, holdings)
const law = lawOf([un])
const established = <T>(question: Question, asAt: string): T | undefined => { const a = ask(question as never, registerAsAt(index, day(asAt)), law) as { status: string; value?: T }; return a.status === 'established' ? a.value : undefined }
const members = (asAt: string) => established<readonly string[]>({ ask: 'members', organisation: 'un' }, asAt)

describe('the number of members, as the table of growth in membership has it (recalled)', () => {
  test.each([[1945, 51], [1946, 55], [1947, 57], [1948, 58], [1949, 59], [1950, 60], [1955, 76], [1956, 80], [1957, 82], [1958, 82], [1960, 99], [1961, 104], [1962, 110], [1963, 113], [1964, 115], [1966, 122], [1967, 123], [1968, 126], [1970, 127], [1971, 132], [1973, 135], [1974, 138], [1975, 144], [1976, 147], [1977, 149], [1980, 154], [1984, 159], [1990, 159], [1991, 166], [1992, 179], [1993, 184], [1994, 185], [1999, 188], [2000, 189], [2002, 191], [2006, 192], [2011, 193], [2025, 193]])('at the end of %i: %i', (year, count) => { expect(members(`${year}-12-31`)?.length).toBe(count) })
  test('at the end of 1965 one more than its own lists, which leave Indonesia out: the Charter gives no way to leave', () => {
    expect(members('1965-12-31')).toHaveLength(118)
    expect(members('1965-12-31')).toContain('IDN')
  })
})
test('the amendments come into force by their deposits on the days from which they are applied', () => {
  for (const [text, on] of [['un.charter-1965', '1965-08-31'], ['un.charter-1973', '1973-09-24']] as const) {
    expect(established({ ask: 'entry-into-force', instrument: text }, '1980-01-01')).toBe(on)
    expect(established({ ask: 'law-applied', organisation: 'un' }, on)).toBe(text)
  }
})
describe('the Security Council', () => {
  const sitting = (asAt: string) => established<readonly Seat[]>({ ask: 'composition', organ: 'un.security-council' }, asAt)?.map(s => (s.holder.status === 'established' ? s.holder.value : '?')).toSorted()
  test('eleven in June 1950', () => { expect(sitting('1950-06-27')).toEqual(['CHN', 'CUB', 'ECU', 'EGY', 'FRA', 'GBR', 'IND', 'NOR', 'RUS', 'USA', 'YUG']) })
  test.each([2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])('fifteen in %i, nobody twice, no seat open', year => {
    const seats = sitting(`${year}-06-30`)
    expect(seats).toHaveLength(15)
    expect(seats).not.toContain('?')
    expect(new Set(seats).size).toBe(15)
  })
  test('Kazakhstan in 2017 and 2018; Italy gave way to the Netherlands', () => {
    expect(['2016-12-31', '2017-01-01', '2018-12-31', '2019-01-01'].map(d => sitting(d)?.includes('KAZ'))).toEqual([false, true, true, false])
    expect(['2017-12-31', '2018-01-01'].map(d => [sitting(d)?.includes('ITA'), sitting(d)?.includes('NLD')])).toEqual([[true, false], [false, true]])
  })
})
describe('what the votes of the dossier come to', () => {
  const told = holdings.acts.flatMap(a => (a.act === 'vote' && a.by.startsWith('un.') ? [a] : []))
  test('there are vetoes, abstentions of permanent members and procedural questions among them', () => { expect(told.length).toBeGreaterThan(10) })
  test.each(told.map(a => [a.number ?? a.draft ?? '', a] as const))('%s: as announced', (number, a) => {
    const passed = established<Passed>({ ask: 'passed', decision: `${a.by}:${number.replaceAll(' ', '-')}` }, '2026-01-01')
    expect(passed?.result).toBe(a.announced)
  })
})
