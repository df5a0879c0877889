/** Wrong files: each is told in words for whoever writes dossiers, at its place, once, and never by a crash. */
import { describe, expect, test } from 'vitest'
import { readDossier } from './read.ts'

const read = (text: string) => readDossier(text, { file: 'x.yaml', id: 'x' })
const told = (text: string) => read(text).problems.filter(p => p.severity === 'error').map(p => `${p.where.line}:${p.where.column} ${p.code}: ${p.found}`)
const sources = 'sources: { m: { title: M, seen: 2026-01-01, rank: official } }\n'
const line = '  - { on: 2001-05-01, act: admission, of: NOR, to: lakes, source: m }\n'

describe('what is no dossier', () => {
  test.each([
    ['an empty file', '', []],
    ['words', 'just words\n', ['1:1 not-a-dossier: no sections']],
    ['a list', '- a\n', ['1:1 not-a-dossier: no sections']],
    ['two documents', 'about: a\n---\nabout: b\n', ['2:1 not-yaml: a second document in the file (---)']],
    ['a key twice', `${sources}${sources}`, ['2:1 not-yaml: a key that stands here a second time']],
    ['a section that is no list', 'acts: { on: 2001 }\n', ['1:7 wrong-value: not a list']],
    ['a line that is no act', 'acts:\n  - words\n', ['2:5 wrong-value: words']],
    ['nothing where something is wanted', `${sources}acts:\n  - { on: , act: admission, of: NOR, to: lakes, source: m }\n`, ['3:11 wrong-value: nothing']],
    ['an act named like a part of every object', 'acts:\n  - { on: 2001, act: constructor }\n', ['2:22 unknown-kind: constructor']],
  ])('%s', (_, text, problems) => { expect(told(text)).toEqual(problems) })
  test('tabs', () => { expect(told('bodies:\n\tlakes: { name: A, form: organisation }\n')[0]).toBe('2:1 not-yaml: a tab as indentation') })
  test('each broken place is told once', () => { const all = told('about: "a\nacts:\n  - { on: [ }\n'); expect(new Set(all).size).toBe(all.length) })
})
describe('what would cost too much', () => {
  test('brackets without end are one error, not one for each', () => {
    for (const text of [`about: ${'['.repeat(20_000)}`, `acts:\n  - ${'{ a: '.repeat(5_000)}`, Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}- \n`).join('')]) {
      expect(told(text).filter(p => p.includes('not-yaml'))).toEqual([expect.stringMatching(/^\d+:\d+ not-yaml: brackets within brackets, hundreds deep$/)])
    }
  })
  test('an alias is refused where it stands, so that no line says what is written elsewhere, or a billion times', () => {
    expect(told('bodies:\n  lakes: &x { name: A, form: organisation }\n  ponds: *x\n')).toEqual(['3:10 not-yaml: *x, which stands for a text elsewhere'])
    expect(told(`${sources}acts:\n  - { on: 2001-05-01, act: admission, of: &n NOR, to: lakes, source: m, note: *n }\n`)).toEqual([expect.stringMatching(/^3:\d+ not-yaml: \*n/)])
  })
  test('a value of a million letters is shown with its beginning', () => {
    const [problem = ''] = told(`${sources}acts:\n  - { on: "${'9'.repeat(1_000_000)}", act: admission, of: NOR, to: lakes, source: m }\n`)
    expect(problem).toMatch(/^3:11 wrong-value: 9{100}/)
    expect(problem.length).toBeLessThan(200)
  })
  test('ten thousand errors are ten thousand errors', () => { expect(told(`acts:\n${'  - { on: 2001-05-01, act: admision }\n'.repeat(10_000)}`)).toHaveLength(10_000) })
})
test('carriage returns and a byte order mark are no errors and move no place', () => {
  const text = `\uFEFF${sources}acts:\n${line}  - { on: 2001-06-01, act: admision }\n`.replaceAll('\n', '\r\n')
  expect(told(text)).toEqual(['4:28 unknown-kind: admision'])
  expect(read(text).dossier.acts).toHaveLength(1)
})
