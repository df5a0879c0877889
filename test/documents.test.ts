/** Documents: generated pages are current, every error has a page with an example that gives it, links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemCodes } from '#acts'
import { clauseExamples, clauseWords, dossierOf, runExample } from '../scripts/clause-examples.ts'
import { pages } from '../scripts/document.ts'
import { elsewhere, problemsIn, zoo } from '../scripts/error-zoo.ts'
import { paragraphMap } from '../scripts/paragraphs.ts'
import { commandNames } from '../scripts/reference.ts'

const root = join(import.meta.dirname, '..')

describe('generated pages', () => {
  test.each([...pages()])('%s is what the code writes (npm run document)', (path, text) => { expect(readFileSync(join(root, path), 'utf8')).toBe(text) })
})
describe('the error zoo', () => {
  test.each(problemCodes)('%s has an example', code => { expect(zoo[code] !== undefined || elsewhere[code] !== undefined).toBe(true) })
  test.each(Object.entries(zoo))('%s: its example gives it, with a remedy', (code, specimen) => {
    const own = problemsIn(specimen.dossier).filter(p => p.code === code)
    expect(own.length).toBeGreaterThan(0)
    for (const p of own) { expect(p.found).not.toBe(''); expect(p.wants).not.toBe(''); expect(p.remedy).not.toBe(''); expect(p.where.line).toBeGreaterThan(0) }
  })
})
describe('the ministry\'s page', () => {
  test.each(paragraphMap())('paragraph $paragraph is answered by an act or a claim', p => { expect(p.acts.length + p.claims.length).toBeGreaterThan(0) })
})
describe('the clause vocabulary', () => {
  const written = clauseExamples.map(dossierOf).join('\n')
  test.each(clauseWords())('%s is shown in an example that is run', word => { expect(written).toMatch(new RegExp(`[\\s{\\[]${word}[:,\\s\\]}]`)) })
  test.each(clauseExamples)('$title: answers', example => { expect(runExample(example)).toMatch(/^\S.*\n {2}§ /) })
})
test('every command of the command line has its help in the reference', () => {
  expect(commandNames).toEqual(['brief', 'status', 'why', 'who', 'troika', 'passed', 'quorum', 'agenda', 'popolo', 'dues', 'contributions', 'may-vote', 'contribution-tables', 'capital', 'between', 'what-if', 'notify', 'check', 'start', 'import', 'export', 'record', 'participation', 'roll-calls', 'pledges', 'ledger', 'portfolio', 'portfolio-table', 'iati', 'export-iati', 'verify'])
})
describe('the README of every folder', () => {
  const folders = ['src', 'organisations', 'dossiers', 'bench', 'test', 'scripts', 'docs', ...readdirSync(join(root, 'src'), { withFileTypes: true }).filter(f => f.isDirectory() && readdirSync(join(root, 'src', f.name)).length > 0).map(f => `src/${f.name}`)]
  test.each(folders)('%s', folder => {
    const text = existsSync(join(root, folder, 'README.md')) ? readFileSync(join(root, folder, 'README.md'), 'utf8') : ''
    expect(text).toMatch(/^# /)
    expect(text).toMatch(folder === 'docs' ? /tutorial/ : /may not enter/i)
  })
})
test('every file of the law of treaties has its place in the README there', () => {
  const folder = join(root, 'src/law/treaties')
  const text = readFileSync(join(folder, 'README.md'), 'utf8')
  expect(readdirSync(folder).filter(f => f.endsWith('.ts') && !text.includes(`\`${f.slice(0, -3)}\``))).toEqual([])
})
test('decisions are numbered once each, and the index lists them all', () => {
  const decisions = readdirSync(join(root, 'docs/decisions')).filter(f => f.endsWith('.md')).toSorted()
  const index = readFileSync(join(root, 'docs/README.md'), 'utf8')
  expect(decisions.filter((d, i) => decisions.findIndex(o => o.slice(0, 4) === d.slice(0, 4)) !== i)).toEqual([])
  expect(decisions.filter(d => !index.includes(`(decisions/${d})`))).toEqual([])
  expect(decisions.filter(d => !readFileSync(join(root, 'docs/decisions', d), 'utf8').startsWith(`# ${d.slice(0, 4)} `))).toEqual([])
})
describe('links in the documents', () => {
  const files = [...readdirSync(root).filter(f => f.endsWith('.md')), ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.md')).map(f => join('docs', f))]
  test.each(files)('%s', file => {
    const text = readFileSync(join(root, file), 'utf8')
    const broken = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(m => m[1] ?? '').filter(to => !existsSync(resolve(root, dirname(file), decodeURI(to))))
    expect(broken).toEqual([])
  })
})
