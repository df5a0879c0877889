/** Acts recorded one by one: in their place, durable, told to those who follow, and one chain however many write. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemText, readDossier, toJson, type Act } from '#acts'
import type { News, RecordResult } from './register.ts'
import { openRegister } from './open.ts'
import { league, learnt, rivers, sealed, testServer, type TestServer } from './test-register.ts'

let server: TestServer
beforeAll(async () => { server = await testServer() })
afterAll(() => server.stop())

const day = '2026-05-05'
const done = (result: RecordResult) => { if ('problems' in result) throw new Error(result.problems.map(problemText).join('\n')); return result }
const wrong = (result: RecordResult) => ('problems' in result ? result.problems : [])
const opened = async (files = [league, rivers]) => {
  const url = await server.database()
  const register = await server.open(url)
  const result = await register.importDossiers(files, { learnt })
  if ('problems' in result) throw new Error('refused')
  return { url, register }
}
const visit = (on: string, more = '') => `{ on: ${on}, act: visit, person: ada, to: BBB, source: letter${more} }`

describe('an act', () => {
  test('stands among the others by its day, in the export and in the register, with the day it was learnt', async () => {
    const { register } = await opened()
    const late = done(await register.record({ dossier: 'lakes/league', line: `- ${visit('1965-01-01')}` }, { learnt: day }))
    expect(late.act).toMatchObject({ id: 'visit:ada:BBB:1965-01-01', recorded: day, rank: 'press', where: { dossier: 'lakes/league', line: 31 } })
    done(await register.record({ dossier: 'lakes/league', line: visit('1940') }, { learnt: day }))
    done(await register.record({ dossier: 'lakes/league', line: '{ on: 1950-06-01, act: admission, of: BBB, source: yearbook }' }, { learnt: '2025-03-01' }))
    done(await register.record({ dossier: 'lakes/rivers', line: '{ on: 1999, act: admission, of: BBB, to: lakes, source: yearbook }' }, { learnt: day }))
    const [one, two] = await register.exportDossiers()
    const expected = league.text
      .replace('  - { on: 1950', `  - ${visit('1940', `, recorded: ${day}`)}\n  - { on: 1950`)
      .replace('# first\n', '# first\n  - { on: 1950-06-01, act: admission, of: BBB, source: yearbook }\n')
      .replace("harbour'\n", `harbour'\n  - ${visit('1965-01-01', `, recorded: ${day}`)}\n`)
    expect(one?.text).toBe(expected)
    expect(two?.text).toBe(`${rivers.text.slice(0, -2)}\r\n  - { on: 1999, act: admission, of: BBB, to: lakes, source: yearbook, recorded: ${day} }\r\n`)
    const { holdings } = await register.load('public')
    const again = readDossier(expected, { file: league.file, id: 'lakes/league' }).dossier
    expect(holdings.acts.filter(a => a.where.dossier === 'lakes/league').map(a => a.where.line)).toEqual(again.acts.map(a => a.line))
    expect(holdings.claims.map(c => c.line.line)).toEqual(again.claims.map(c => c.line))
    expect(holdings.claims[0]?.line.placeOfField('accepted')).toEqual(again.claims[0]?.placeOfField('accepted'))
    expect((await register.verify()).problems).toEqual([])
  })

  test('stays when the file it was never in is imported again, as it was or longer', async () => {
    const { register } = await opened()
    done(await register.record({ dossier: 'lakes/league', line: visit('1965-01-01') }, { learnt: day }))
    const { entries } = await register.load('public')
    await register.importDossiers([league, rivers], { learnt: day })
    expect((await register.load('public')).entries).toBe(entries)
    const longer = { ...league, text: league.text.replace('# Founders', '# Founders\n  # both of them') }
    await register.importDossiers([longer, rivers], { learnt: day })
    const [text] = await register.exportDossiers()
    expect(text?.text).toBe(longer.text.replace("harbour'\n", `harbour'\n  - ${visit('1965-01-01', `, recorded: ${day}`)}\n`))
    // What was exported holds nothing new, here or in an empty register, which learns the same days.
    const exported = await register.exportDossiers()
    const before = await register.load('public')
    expect(await register.importDossiers(exported, { learnt: day })).toMatchObject({ added: { acts: 0, layouts: 0 } })
    expect((await register.load('public')).head).toBe(before.head)
    const other = await server.open()
    await other.importDossiers(exported, { learnt })
    expect(toJson((await other.load('public')).holdings.acts)).toEqual(toJson((await register.load('public')).holdings.acts))
    expect((await register.verify()).problems).toEqual([])
  })

  test('goes into a dossier without acts, into one in brackets, and after many others', async () => {
    const empty = { file: 'a-empty.yaml', text: 'recorded: 2026-05-05\nacts: [] # none yet\n' }
    const none = { file: 'b-none.yaml', text: 'recorded: 2026-05-05' }
    const flow = { file: 'c-flow.yaml', text: `recorded: 2026-05-05\nacts: [${visit('1920')}, ${visit('1922')}]\n` }
    const { register } = await opened([league, empty, none, flow])
    for (const [dossier, on] of [['a-empty', '1901'], ['b-none', '1902'], ['c-flow', '1921']] as const) done(await register.record({ dossier, line: visit(on) }, { learnt: day }))
    expect((await register.exportDossiers()).slice(0, 3).map(f => f.text)).toEqual([
      `recorded: 2026-05-05\nacts: # none yet\n  - ${visit('1901')}\n`, `recorded: 2026-05-05\nacts:\n  - ${visit('1902')}\n`, `recorded: 2026-05-05\nacts: [${visit('1920')}, ${visit('1921')}, ${visit('1922')}]\n`,
    ])
    for (let i = 0; i < 205; i++) done(await register.record({ dossier: 'lakes/league', line: visit('1965-01-01', `, id: n${i}`) }, { learnt: day }))
    expect((await register.load('public')).holdings.acts.filter(a => /^n\d/.test(a.id)).map(a => a.id)).toEqual(Array.from({ length: 205 }, (_, i) => `n${i}`))
    // The files as they were on disk: nothing recorded since is taken for missing.
    expect(await register.importDossiers([league, { ...none, text: '# more\nrecorded: 2026-05-05' }], { learnt: day })).toMatchObject({ added: { acts: 0, layouts: 1 } })
    expect((await register.verify()).problems).toEqual([])
  })

  test.each([
    ['an unknown dossier', 'lakes/leage', visit('1990'), 'not-a-dossier', 'write lakes/league'],
    ['an unknown person', 'lakes/league', '{ on: 1990, act: visit, person: adda, to: BBB, source: letter }', 'unknown-subject', 'write `ada`'],
    ['an unknown source', 'lakes/league', '{ on: 1990, act: visit, person: ada, to: BBB, source: leter }', 'unknown-source', 'write `letter`'],
    ['an unknown act', 'lakes/league', '{ on: 1990, act: rectification, of: nothing, reason: none, source: letter }', 'unknown-act', 'id'],
    ['a twin', 'lakes/rivers', '{ on: 1970-01-01, act: visit, person: ada, to: BBB, source: letter }', 'duplicate-id', 'account-of'],
    ['a field that is none', 'lakes/league', visit('1990', ', wher: x'), 'unknown-field', 'note'],
    ['no act', 'lakes/league', 'acts', 'wrong-value', 'braces'],
    ['two acts', 'lakes/league', `${visit('1990')}\n  - ${visit('1991')}`, 'not-yaml', 'by itself'],
    ['a day of its own', 'lakes/league', visit('1990', ', recorded: 1991-01-01'), 'wrong-value', 'known-since'],
  ])('%s is a problem, and nothing is stored', async (_, dossier, line, code, remedy) => {
    const { register } = await opened()
    const before = await register.load('restricted')
    const problems = wrong(await register.record({ dossier, line }, { learnt: day }))
    expect(problems.map(p => p.code)).toContain(code)
    expect(problems.map(p => p.remedy).join()).toContain(remedy)
    expect((await register.load('restricted')).head).toBe(before.head)
  })

  test('may correct another by its id, and a person whom only restricted acts named is named once a public one does', async () => {
    const { register } = await opened([league, rivers, sealed])
    done(await register.record({ dossier: 'lakes/league', line: '{ on: 2026-05-05, act: rectification, of: "visit:ada:CCC:1981-01-01", reason: never happened, source: letter }' }, { learnt: day }))
    expect((await register.load('public')).holdings.subjects.has('envoy')).toBe(false)
    done(await register.record({ dossier: 'lakes/league', line: '{ on: 1999, act: visit, person: envoy, to: BBB, source: letter }' }, { learnt: day }))
    expect((await register.load('public')).holdings.subjects.has('envoy')).toBe(true)
    done(await register.record({ dossier: 'lakes/sealed', line: '{ on: 1999-09, act: visit, person: scribe, to: BBB, source: cable }' }, { learnt: day }))
    expect((await register.load('public')).holdings.acts.some(a => a.on.text === '1999-09')).toBe(false)
    expect((await register.load('restricted')).holdings.acts.some(a => a.on.text === '1999-09')).toBe(true)
    expect((await register.verify()).problems).toEqual([])
  })
})

describe('several at once', () => {
  test('keep one chain, and those who follow hear of each act once, in order', async () => {
    const { url, register } = await opened()
    const other = await server.open(url)
    const heard: [string, News][] = []
    const start = (await register.load('public')).entries
    const following = await other.follow(start, (acts: readonly Act[], news) => { for (const a of acts) heard.push([a.id, news]) })
    await Promise.all(Array.from({ length: 30 }, async (_, i) => done(await (i % 2 ? register : other).record({ dossier: i % 3 ? 'lakes/league' : 'lakes/rivers', line: visit('1966-06-06', `, id: w${i}`) }, { learnt: day }))))
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(30)
    await following.stop()
    const verified = await register.verify()
    expect(verified).toMatchObject({ entries: start + 30, problems: [] })
    expect(new Set(heard.map(([id]) => id)).size).toBe(30)
    const order = new Map((await server.behind(url, "select act_id, seq from chancery.entry where kind = 'act'")).map(r => [r['act_id'], Number(r['seq'])]))
    const seqs = heard.map(([id]) => order.get(id) ?? 0)
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    expect(heard.at(-1)?.[1]).toEqual({ entries: start + 30, reload: false })
  })

  test('may open and fill an empty register together', async () => {
    const url = await server.database()
    const registers = await Promise.all([1, 2, 3].map(() => server.open(url)))
    const results = await Promise.all(registers.map(r => r.importDossiers([league, rivers], { learnt })))
    expect(results.map(r => ('added' in r ? r.added.acts : -1)).toSorted((a, b) => a - b)).toEqual([0, 0, 6])
    expect((await registers[0]!.verify()).problems).toEqual([])
  })

  test('those who follow hear nothing of what they may not see, and that there is more to load', async () => {
    const { url, register } = await opened()
    const heard: { acts: readonly Act[]; news: News }[] = []
    const following = await register.follow(0, (acts, news) => heard.push({ acts, news }))
    expect(heard[0]?.acts).toHaveLength(6)
    // Its connection is cut; it makes another.
    await server.behind(url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'chancery%' and datname = current_database()")
    await register.importDossiers([sealed], { learnt })
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(2)
    await following.stop()
    expect(heard[1]?.acts.map(a => a.id)).toEqual(['visit:scribe:AAA:1993-01-01'])
    expect(heard[1]?.news.reload).toBe(true)
  })
})

test('a database that is not there is told without its password', async () => {
  await expect(openRegister({ databaseUrl: 'postgres://me:secret@127.0.0.1:1/none' })).rejects.toThrow(/127\.0\.0\.1:1\/none[^]*remedy/)
  await expect(openRegister({ databaseUrl: 'postgres://me:secret@127.0.0.1:1/none' })).rejects.not.toThrow(/secret/)
  await expect(openRegister({})).rejects.toThrow(/DATABASE_URL/)
})
