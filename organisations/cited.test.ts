/** Every provision the organisations' law cites is tested under its article, or says that nobody has compared it with the authentic text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { charter, constitution, leavesOf, textOf, type Constitution, type Finding, type Provision } from '#law'
import { indexActs, registerAsAt } from '#status'
import { constitutions } from './index.ts'

const silent = registerAsAt(indexActs([], { subjects: new Map(), coverage: [] }), '2020-01-01')
const isFinding = (x: unknown): x is Finding<unknown> => typeof x === 'object' && x !== null && 'status' in x && 'grounds' in x

/** Every provision in a constitution: in its data, and in what its rules answer to a register that holds nothing. */
const provisionsOf = (c: Constitution): readonly Provision[] => {
  const found = new Map<string, Provision>()
  const walk = (x: unknown): void => {
    if (typeof x === 'function') walk((x as (r: unknown) => unknown)(silent))
    else if (Array.isArray(x)) x.forEach(walk)
    else if (typeof x === 'object' && x !== null) {
      if ('ground' in x && x.ground === 'provision') { const p = x as Provision; found.set(`${p.instrument} ${p.article}`, p) }
      if (isFinding(x)) for (const leaf of leavesOf(x)) walk(leaf)
      Object.values(x).forEach(walk)
    }
  }
  walk(c.charters)
  return [...found.values()]
}
/** The articles that stand in the titles of a folder's tests: describe('[Art. 12] …'). */
const testedIn = (folder: string): ReadonlySet<string> => new Set(
  readdirSync(folder).filter(f => f.endsWith('.test.ts')).flatMap(f => [...readFileSync(join(folder, f), 'utf8').matchAll(/(?:describe|test)(?:\.each\([^\n]*\))?\('((?:\[[^\]]+\] ?)+)/g)].flatMap(m => [...m[1]!.matchAll(/\[([^\]]+)\]/g)].map(t => t[1]!))))
const unproved = (c: Constitution, tested: ReadonlySet<string>): readonly string[] => provisionsOf(c).filter(p => p.reading !== 'unread' && !tested.has(p.article)).map(p => `${p.instrument} ${p.article}`)

describe.each(constitutions.map(c => [c.id, c] as const))('%s', (id, c) => {
  test('cites provisions, each tested or unread', () => {
    expect(provisionsOf(c).length).toBeGreaterThan(4)
    expect(unproved(c, testedIn(join(import.meta.dirname, id)))).toEqual([])
  })
  test('tests only articles that it cites, or that its dossier gives', () => {
    const cited = provisionsOf(c).map(p => p.article)
    // The final clauses (entry into force, adoption) are data of the dossier: no code cites them. Art. 21 names the seat that Art. 12 gives a place to.
    const ofTheDossier = ['Art. 39', 'Art. XIV', 'Art. 21(1)', 'Art. 21']
    // Art. 3 stands for its paragraphs.
    expect([...testedIn(join(import.meta.dirname, id))].filter(t => !cited.some(a => a === t || a.startsWith(`${t}(`)) && !ofTheDossier.includes(t))).toEqual([])
  })
  test('has a text, a rule on membership, and organs whose keys are the last part of their names', () => {
    for (const ch of c.charters) {
      expect(ch.text.startsWith(`${id}.`)).toBe(true)
      for (const [key, o] of Object.entries(ch.offices ?? {})) expect(o.office).toBe(`${id}.${key}`)
      for (const { organ } of Object.values(ch.competences ?? {})) expect(Object.keys(ch.organs)).toContain(organ)
    }
  })
})

test('a provision that somebody read but nobody tests is found, in the data and inside a rule', () => {
  const read = textOf('moon.charter', { readings: { 1: { in: 'en', by: 'a jurist', on: '2020-01-01' }, 2: { in: 'en', by: 'a jurist', on: '2020-01-01' } } })
  const moon = constitution({ id: 'moon', charters: [charter({ text: 'moon.charter', membership: { admission: read(1) }, organs: { crater: { cite: read(3), presidency: () => ({ status: 'open', wants: { want: 'session', organ: 'moon.crater' }, grounds: [read(2)] }) } } })] })
  expect(unproved(moon, new Set())).toEqual(['moon.charter Art. 1', 'moon.charter Art. 2'])
  expect(unproved(moon, new Set(['Art. 1']))).toEqual(['moon.charter Art. 2'])
  expect(unproved(moon, new Set(['Art. 1', 'Art. 2']))).toEqual([])
})
