/** Files of real publishers, and the standard's own valid ones: sums held against a count made another way, lines against the text, nothing valid refused. They skip where the files are not there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Decimal } from 'decimal.js'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { describe, expect, test } from 'vitest'
import { folder as data } from './treaties.fixture.ts'
import { assemble, readDossier, type Act, type Project } from '#acts'
import { activitiesOfActs, financingOf, iatiReader, isRefusal, isSchemaFault, ruleNumbers, rulesNotKept, totalsBy, writeActivities, type Activity, type IatiProblem, type Totals } from '#iati'

const folder = join(data, 'iati')
const filesIn = (name: string): readonly string[] => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)).filter(f => f.endsWith('.xml')).map(f => join(folder, name, f)) : [])
const samples = filesIn('samples')
const valid = filesIn('valid')
const named = (files: readonly string[]): readonly (readonly [string, string])[] => files.map(f => [f.split('/').at(-1) ?? '', readFileSync(f, 'utf8')])

const read = (text: string): { readonly totals: Totals; readonly problems: readonly IatiProblem[]; readonly activities: readonly Activity[]; readonly refused: boolean } => {
  const adding = totalsBy('type')
  const problems: IatiProblem[] = []
  const activities: Activity[] = []
  const reader = iatiReader({ today: '2026-01-01', activity: a => { adding.add(a); activities.push(a) }, problem: p => problems.push(p) })
  for (let i = 0; i < text.length; i += 50_000) reader.write(text.slice(i, i + 50_000))
  const { refused } = reader.end()
  return { totals: adding.totals(), problems, activities, refused }
}
const oldCodes: Readonly<Record<string, string>> = { IF: '1', C: '2', D: '3', E: '4', LR: '6', R: '7' }
/** Type, currency, count and sum, from the text by patterns alone. */
const countedByPatterns = (text: string): readonly string[] => {
  const sums = new Map<string, { count: number; sum: Decimal }>()
  for (const [activity] of text.matchAll(/<iati-activity[\s>][\s\S]*?<\/iati-activity>/g)) {
    const currency = /^<iati-activity[^>]*?\sdefault-currency="([^"]*)"/.exec(activity)?.[1]
    for (const [t] of activity.matchAll(/<transaction[\s>][\s\S]*?<\/transaction>/g)) {
      const code = /<transaction-type[^>]*?code="([^"]*)"/.exec(t)?.[1] ?? ''
      const [, given = '', amount = ''] = /<value([^>]*)>\s*([-+\d.]+)\s*<\/value>/.exec(t) ?? []
      const key = `${oldCodes[code] ?? code} ${/currency="([^"]+)"/.exec(given)?.[1] ?? currency ?? ''}`
      const there = sums.get(key) ?? { count: 0, sum: new Decimal(0) }
      sums.set(key, { count: there.count + 1, sum: there.sum.plus(amount) })
    }
  }
  return [...sums].map(([key, { count, sum }]) => `${key} ${count} ${sum.toFixed()}`).sort()
}
const ofTransactions = (t: Totals): readonly string[] => t.rows.filter(r => r.of === 'transaction').map(r => `${r.type} ${r.currency ?? ''} ${r.count} ${r.sum}`).sort()

describe.skipIf(samples.length === 0)('files of publishers', () => {
  test('there are six', () => { expect(samples).toHaveLength(6) })
  test.each(named(samples))('%s: type, currency, count and sum as patterns over the text count them', (_, text) => {
    const counted = countedByPatterns(text)
    expect(counted.length).toBeGreaterThan(1)
    expect(ofTransactions(read(text).totals)).toEqual(counted)
  })
  test.each(named(samples))('%s: as many elements as saxes counts, each activity and transaction in its line', (_, text) => {
    const lines: Record<string, number[]> = { 'iati-activity': [], transaction: [] }
    const parser = new SaxesParser()
    let line = 1
    parser.on('opentagstart', () => { ({ line } = parser) })
    parser.on('opentag', (tag: Pick<SaxesTagPlain, 'name'>) => { lines[tag.name]?.push(line) })
    parser.write(text).close()
    const { activities } = read(text)
    expect(activities.map(a => a.line)).toEqual(lines['iati-activity'])
    expect(activities.flatMap(a => a.transactions.map(t => t.line))).toEqual(lines['transaction'])
  })
  test.each(named(samples))('%s: accepted; each problem points into the line where its words stand', (name, text) => {
    const { problems, refused } = read(text)
    expect([refused, problems.filter(isSchemaFault)]).toEqual([false, []])
    expect(problems.some(p => p.code === 'old-version')).toBe(name.includes('datastore'))
    const lines = text.split('\n')
    for (const p of problems) expect((lines[p.line - 1] ?? '').slice(p.column - 1)).toMatch(new RegExp(`^<${p.code === 'other-namespace' ? p.found.split(' ')[0] ?? '' : p.path?.split('/').at(-1) ?? 'iati-activities'}[\\s/>]`))
  })
  test.each(named(samples))('%s: written and read again, the same transactions', (_, text) => {
    const before = read(text)
    const after = read([...writeActivities(before.activities)].join(''))
    expect(ofTransactions(after.totals)).toEqual(ofTransactions(before.totals))
    expect(after.problems.filter(isSchemaFault).map(p => p.found)).toEqual(before.activities.filter(a => a.descriptions.length === 0).map(() => 'iati-activity without description'))
  })
  test.each(named(samples))('%s: a dossier without a fault; commitments and disbursements of States as they stand in the file, there and back', (_, text) => {
    const { activities } = read(text)
    const dossierOf = (all: readonly Activity[]) => {
      const financing = financingOf({ about: 'Financing', by: 'fund', declared: [{ section: 'bodies', id: 'fund', name: 'Fund', form: 'organisation' }], source: { key: 'file', title: 'File', seen: '2026-01-01', rank: 'official' } })
      for (const a of all) financing.add(a)
      const made = financing.made()
      const dossier = readDossier(made.text, { file: 'file.yaml', id: 'file' })
      const { holdings, problems } = assemble([dossier.dossier], { learnt: '2026-01-01' })
      expect([...dossier.problems, ...problems]).toEqual([])
      return { made, holdings }
    }
    const { made, holdings } = dossierOf(activities)
    const sums = (acts: readonly Act[]): readonly string[] => {
      const by = new Map<string, Decimal>()
      for (const a of acts) if (a.act === 'financing' && a.stage !== 'planned') { const key = `${a.stage} ${a.of} ${a.amount.unit}`; by.set(key, (by.get(key) ?? new Decimal(0)).plus(a.amount.value)) }
      return [...by].map(([key, sum]) => `${key} ${sum.toFixed()}`).sort()
    }
    const projects = [...holdings.subjects.values()].filter((s): s is Project => s.type === 'project')
    expect(made.projects).toBe(projects.length)
    // Each activity of a State is a project, told by its identifier.
    const iso2 = new Set([...holdings.subjects.values()].flatMap(s => (s.type === 'party' && s.iso2 !== undefined ? [s.iso2] : [])))
    const ofStates = activities.filter(a => [...a.recipients, ...a.transactions.flatMap(t => t.recipients)].some(r => r.kind === 'country' && iso2.has(r.code)))
    expect([...new Set(projects.map(p => p.ref))].sort().length).toBeLessThanOrEqual(new Set(ofStates.map(a => a.identifier)).size)
    expect(projects.length).toBeGreaterThan(0)
    const again = activitiesOfActs(holdings.acts.filter(a => a.act === 'financing' || a.act === 'project-milestone'), { ref: 'XX-FUND', name: 'Fund', nameOf: p => p, projectOf: id => projects.find(p => p.id === id) })
    const back = read([...writeActivities(again.activities)].join(''))
    expect([again.leftOut, back.problems.filter(p => isSchemaFault(p) || p.severity === 'error')]).toEqual([[], []])
    expect(sums(dossierOf(back.activities).holdings.acts)).toEqual(sums(holdings.acts))
  })
  test('what is known of them is told', () => {
    const of = (name: string): readonly string[] => { const all = read(readFileSync(samples.find(s => s.includes(name)) ?? '', 'utf8')).problems; return [...new Set(all.map(p => `${p.severity} ${p.code}${p.rule === undefined ? '' : ` ${p.rule}`}`))].sort() }
    expect(of('armenia')).toEqual([])
    expect(of('usaid')).toEqual(['note other-namespace', 'warning rule 1.3.13'])
    expect(of('worldbank')).toEqual(expect.arrayContaining(['error rule 2.1.2', 'error rule 12.3.1']))
  })
})
describe.skipIf(valid.length === 0)('the valid files of the standard', () => {
  test.each(named(valid))('%s is accepted', (_, text) => { const { problems, refused } = read(text); expect([refused, problems.filter(p => isRefusal(p) || isSchemaFault(p))]).toEqual([false, []]) })
  test.each(named(valid))('%s, cut off, is refused', (_, text) => { const { problems, refused } = read(text.slice(0, text.lastIndexOf('</iati-activities'))); expect([refused, problems.filter(isRefusal).length]).toEqual([true, 1]) })
})
describe.skipIf(!existsSync(join(folder, 'standard.json')))('the standard ruleset', () => {
  interface Case { readonly ruleInfo?: { readonly id: string; readonly severity: string } }
  const collect = (x: unknown): readonly { readonly id: string; readonly severity: string }[] => (Array.isArray(x) ? x.flatMap(collect) : typeof x === 'object' && x !== null ? [...('ruleInfo' in x ? [(x as Case).ruleInfo!] : []), ...Object.values(x).flatMap(collect)] : [])
  test('every rule about activities is kept, or said not to be', () => {
    const rules = JSON.parse(readFileSync(join(folder, 'standard.json'), 'utf8')) as Record<string, unknown>
    const about = Object.entries(rules).filter(([path]) => !path.startsWith('/iati-organisations')).flatMap(([, r]) => collect(r))
    expect([...new Set(about.map(r => r.id))].filter(id => !ruleNumbers.includes(id) && !Object.hasOwn(rulesNotKept, id))).toEqual([])
    // Those of the reporting organisation and of blanks around it are among them.
    expect(ruleNumbers.filter(id => !about.some(r => r.id === id))).toEqual([])
  })
})
