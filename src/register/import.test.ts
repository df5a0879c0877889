/** What goes in comes out to the byte; what the register has is not taken twice, not changed and not lost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemText } from '#acts'
import { toJson, type Holdings } from '#acts'
import type { DossierFile, ImportResult, Progress, Register } from './register.ts'
import { league, learnt, rivers, sealed, testServer, type TestServer } from './test-register.ts'

let server: TestServer
beforeAll(async () => { server = await testServer() })
afterAll(() => server.stop())

const added = (result: ImportResult) => { if ('problems' in result) throw new Error(result.problems.map(problemText).join('\n')); return result.added }
const problems = (result: ImportResult) => ('problems' in result ? result.problems : [])
const plain = (h: Holdings) => JSON.stringify(toJson({ ...h, subjects: [...h.subjects], sources: [...h.sources] }))
const holding = async (...files: DossierFile[]): Promise<Register> => { const register = await server.open(); added(await register.importDossiers(files, { learnt })); return register }
const edited = (file: DossierFile, from: string | RegExp, to: string): DossierFile => {
  const text = file.text.replace(from, to)
  if (text === file.text) throw new Error(`nothing to replace: ${String(from)}`)
  return { ...file, text }
}

describe('import and export', () => {
  test('give every byte back: comments, blank lines, carriage returns, a byte order mark, Arabic, lines of several lines', async () => {
    const register = await server.open()
    expect(added(await register.importDossiers([sealed, rivers, league], { learnt }))).toEqual({ acts: 11, claims: 3, counts: 1, assertions: 1, layouts: 3 })
    expect(await register.exportDossiers()).toEqual([league, rivers, sealed])
  })

  test('what is there is not stored again', async () => {
    const register = await holding(league, rivers)
    const { entries, head } = await register.load('restricted')
    expect(added(await register.importDossiers([league, rivers], { learnt: '2027-01-01' }))).toEqual({ acts: 0, claims: 0, counts: 0, assertions: 0, layouts: 0 })
    expect(added(await register.importDossiers([rivers], { learnt: '2027-01-01' }))).toEqual({ acts: 0, claims: 0, counts: 0, assertions: 0, layouts: 0 })
    expect(await register.load('restricted')).toMatchObject({ entries, head })
  })

  test('new lines, comments, names and sources are added; the acts there were keep the day they were learnt', async () => {
    const register = await holding(league, rivers)
    const more = edited(edited(edited(rivers, '\r\n\r\n', '\r\n# one more\r\n  - { on: 1980-05-05, act: visit, person: ada, to: AAA, source: letter }\r\n'), 'Gammaland', 'Gamma'), 'parties', 'recorded: 2026-06-06\r\nparties')
    expect(added(await register.importDossiers([more], { learnt: '2026-06-06' }))).toEqual({ acts: 1, claims: 0, counts: 0, assertions: 0, layouts: 1 })
    expect(await register.exportDossiers()).toEqual([league, more])
    const { holdings } = await register.load('public')
    expect(holdings.acts.filter(a => a.where.dossier === 'lakes/rivers').map(a => [a.id, a.recorded, a.where.line])).toEqual([
      ['admission:CCC:lakes:1980-01-01', learnt, 4], ['visit:ada:AAA:1980-05-05', '2026-06-06', 6], ['visit:ada:CCC:1981-01-01', learnt, 8],
    ])
    expect(holdings.subjects.get('CCC')?.names.en).toBe('Gamma')
    expect((await register.verify()).problems).toEqual([])
  })

  test('a line written otherwise that says the same is the same act; a claim told otherwise is a new entry', async () => {
    const register = await holding(league)
    const before = (await register.load('public')).holdings.acts
    const other = edited(edited(league, '{ on: 1970-01-01, act: visit, person: ada', '{ act: visit,  on: "1970-01-01", person: ada'), 'accepted: confirmed', 'accepted: confirmed-until')
    expect(added(await register.importDossiers([other], { learnt }))).toEqual({ acts: 0, claims: 1, counts: 0, assertions: 0, layouts: 1 })
    expect(await register.exportDossiers()).toEqual([other])
    expect((await register.load('public')).holdings.acts).toEqual(before)
    // And the old spelling again: nothing but the layout is new.
    const { entries } = await register.load('public')
    added(await register.importDossiers([other, rivers], { learnt }))
    expect((await register.load('public')).entries).toBe(entries + 3)
    expect((await register.verify()).problems).toEqual([])
  })

  test('the order of files and of imports does not matter', async () => {
    const loaded = async (...steps: DossierFile[][]) => {
      const register = await server.open()
      for (const files of steps) added(await register.importDossiers(files, { learnt }))
      return plain((await register.load('restricted')).holdings)
    }
    const once = await loaded([league, rivers, sealed])
    expect(once).toContain('Secret Envoy')
    expect(await loaded([sealed, rivers, league])).toBe(once)
    expect(await loaded([league], [sealed], [rivers])).toBe(once)
    expect(await loaded([league], [rivers], [sealed])).toBe(once)
  })

  test('tells how far it has come, and the last word is the whole', async () => {
    const said: Progress[] = []
    const register = await server.open()
    added(await register.importDossiers([league, rivers], { learnt, say: p => said.push(p) }))
    expect(said.filter(p => p.stage === 'reading').at(-1)).toMatchObject({ done: 2, of: 2, file: 'lakes/rivers.yaml' })
    expect(said.at(-1)).toEqual({ stage: 'storing', done: 10, of: 10, file: 'lakes/rivers.yaml' })
  })

  test('what is derived can be dropped and made anew', async () => {
    const url = await server.database()
    const register = await server.open(url)
    added(await register.importDossiers([league, rivers, sealed], { learnt }))
    const before = await register.load('restricted')
    await server.behind(url, 'delete from chancery.held_act; delete from chancery.held_thing; delete from chancery.held_dossier')
    expect((await register.load('restricted')).holdings.acts).toEqual([])
    await register.rebuild()
    const after = await register.load('restricted')
    expect(plain(after.holdings)).toBe(plain(before.holdings))
    expect(after.head).toBe(before.head)
  })
})

describe('refused, with nothing stored:', () => {
  const refused = async (register: Register, files: DossierFile[]) => {
    const before = await register.load('restricted')
    const found = problems(await register.importDossiers(files, { learnt }))
    expect((await register.load('restricted')).head).toBe(before.head)
    expect(await register.exportDossiers()).toEqual([league])
    return found
  }

  test('an act told otherwise', async () => {
    const register = await holding(league)
    const [problem, ...others] = await refused(register, [edited(league, 'of: AAA, source: yearbook#3', 'of: AAA, source: yearbook#5'), rivers])
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'changed-act', severity: 'error', where: { file: 'lakes/league.yaml', line: 22, column: 5 },
      found: '{ on: 1950-01-01, act: admission, of: AAA, source: yearbook#5 } for the act admission:AAA:lakes:1950-01-01',
      wants: 'the line as the register has it: { on: 1950-01-01, act: admission, of: AAA, source: yearbook#3 }',
    })
    expect(problem?.remedy).toContain('- { on: 2026-01-02, act: rectification, of: "admission:AAA:lakes:1950-01-01", by: "admission:AAA:lakes:1950-01-01:corrected", reason: "…", source: yearbook#3 }')
  })

  test('an act on another day, an act that is gone, and a default that gives acts another meaning: all at once', async () => {
    const register = await holding(league)
    const found = await refused(register, [edited(edited(league, '{ on: 1951-06~,', '{ on: 1951-07,'), /.*on: 1970-01-01.*\n/, '')])
    expect(found.map(p => [p.code, p.where.line, p.found])).toEqual([
      ['changed-act', 24, '{ on: 1951-07, act: admission, of: BBB, source: [yearbook#4, letter], note: { en: "it says \\"at once\\"", ar: \'في الحال\' } } where the act admission:BBB:lakes:1951-06 stood'],
      ['changed-act', 25, 'no line for the act visit:ada:BBB:1970-01-01'],
    ])
    const other = await refused(register, [edited(league, 'defaults: { to: lakes }', 'defaults: { to: lakes.council }')])
    expect(other.map(p => p.code)).toEqual(['changed-act', 'changed-act'])
  })

  test('the line that the remedy gives is taken, and the correction stands beside the mistake', async () => {
    const register = await holding(league)
    const wrong = edited(league, 'of: AAA, source: yearbook#3', 'of: AAA, source: yearbook#5')
    const [problem] = await refused(register, [wrong])
    const line = /\n(.*rectification.*)$/.exec(problem?.remedy ?? '')?.[1]?.replace('…', 'the wrong page')
    const mended = edited(league, '\nclaims:', `  - { on: 1950-01-01, id: "admission:AAA:lakes:1950-01-01:corrected", act: admission, of: AAA, source: yearbook#5 }\n${line}\n\nclaims:`)
    const result = await register.importDossiers([mended], { learnt })
    expect(added(result).acts).toBe(2)
    expect('warnings' in result ? result.warnings.map(w => w.code) : []).toEqual(['out-of-order'])
  })

  test('a dossier that is not one, an unknown source, the same act in two dossiers, a NUL', async () => {
    const register = await holding(league)
    expect((await refused(register, [rivers, { file: 'x.yaml', text: 'acts: 3' }])).map(p => p.code)).toEqual(['wrong-value'])
    expect((await refused(register, [{ file: 'x.yaml', text: 'acts:\n  - { on: 1999, act: admission, of: AAA, to: lakes, source: yearbok }' }])).map(p => [p.code, p.remedy])).toEqual([['unknown-source', 'write `yearbook`']])
    expect((await refused(register, [{ file: 'x.yaml', text: league.text.replace('parties', 'titles') }])).map(p => p.code)).toContain('duplicate-id')
    expect((await refused(register, [{ file: 'x.yaml', text: 'acts:\n# \0' }])).map(p => [p.code, p.where.line])).toEqual([['not-yaml', 2]])
    expect((await refused(register, [{ file: 'lakes/league.yaml', text: 'dossier: other\nacts: []' }])).map(p => p.code)).toEqual(['duplicate-id'])
  })
})
