/** What breaks what usually holds among the acts of a treaty is refused, one by one and in files; with a reason it is taken in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemText } from '#acts'
import type { DossierFile, ImportResult, RecordResult, Register } from './register.ts'
import { league, learnt, testServer, type TestServer } from './test-register.ts'

let server: TestServer
beforeAll(async () => { server = await testServer() })
afterAll(() => server.stop())

const pact: DossierFile = {
  file: 'lakes/pact.yaml',
  text: `instrument: lakes.pact
title: { en: Pact of the Lakes, ar: "ميثاق البحيرات" }
organisation: lakes
topic: transport
weights:   # as annexed
  tonnage: { of: { en: tonnage, ar: حمولة }, unit: t, total: 100.50, source: Annex A, others: nothing, each: { AAA: 60.10, BBB: 0.40 } }
clauses:
  entry-into-force: { when: { weight: 55 %, in: tonnage }, delay: { days: 30 }, article: Art. 9 }
  reservations: { allowed: listed, articles: ["3"], article: Art. 10 }
coverage:
  - { question: consent, of: lakes.pact, from: 1951-01-01, to: 2020-12-31 }
acts:
  - { on: 1952-01-01, act: adoption, form: instrument, title: Pact, by: lakes, source: yearbook }
  - { on: 1953-01-01, act: deposit, party: AAA, of: ratification, source: yearbook }
  - { on: 1953-01-01, act: reservation, party: AAA, articles: ["3"], source: yearbook, id: r }
`,
}
const refused = (result: RecordResult | ImportResult): string[] => ('problems' in result ? result.problems.map(p => `${p.code} ${p.where.file}:${p.where.line}`) : [])
const done = <R extends RecordResult | ImportResult>(result: R): R => { if ('problems' in result) throw new Error(result.problems.map(problemText).join('\n')); return result }
const opened = async (...files: readonly DossierFile[]): Promise<Register> => { const register = await server.open(); done(await register.importDossiers([league, pact, ...files], { learnt })); return register }
const day = '2026-05-05'
const recorded = (register: Register, line: string, dossier = 'lakes/pact') => register.record({ dossier, line: `{ ${line}, source: yearbook }` }, { learnt: day })

test('topic, weights and what is written around them come back to the byte, and the register has them', async () => {
  const register = await opened()
  expect(await register.exportDossiers()).toEqual([league, pact])
  const { holdings } = await register.load('public')
  expect(holdings.subjects.get('lakes.pact')).toMatchObject({ topic: 'transport', weights: { tonnage: { of: { en: 'tonnage' }, unit: 't', total: 100.5, others: 'nothing', each: { AAA: 60.1, BBB: 0.4 } } } })
  expect((await register.verify()).problems).toEqual([])
})

describe('recorded one by one', () => {
  test.each([
    ['a second consent', 'second-consent', 'on: 1960-01-01, act: deposit, party: AAA, of: acceptance'],
    ['one that stands before the first', 'second-consent', 'on: 1952-06-01, act: signature, party: AAA, as: definitive'],
    ['an act before the adoption', 'act-before-adoption', 'on: 1951-12-31, act: signature, party: BBB'],
    ['an act in a year before the adoption', 'act-before-adoption', 'on: 1940, act: signature, party: BBB'],
    ['a reservation to another article', 'forbidden-reservation', 'on: 1960-01-01, act: reservation, party: AAA, articles: ["4"]'],
    ['an objection to a deposit', 'objection-to-nothing', 'on: 1960-01-01, act: objection, party: BBB, to: "deposit:lakes.pact:AAA:1953-01-01"'],
    ['an objection to an act of no treaty', 'objection-to-nothing', 'on: 1960-01-01, act: objection, party: BBB, to: "visit:ada:BBB:1970-01-01"'],
    ['an objection to its own reservation', 'objection-to-nothing', 'on: 1960-01-01, act: objection, party: AAA, to: r'],
    ['a denunciation that may precede the consent', 'unordered-acts', 'on: 1953, act: denunciation, party: AAA'],
    ['a denunciation without a consent', 'leaving-without-consent', 'on: 1960-01-01, act: denunciation, party: BBB'],
  ])('%s', async (_, code, line) => {
    const register = await opened()
    const before = (await register.load('restricted')).head
    expect(refused(await recorded(register, line))).toEqual([`${code} lakes/pact.yaml:1`])
    expect((await register.load('restricted')).head).toBe(before)
    // In another dossier it is the same.
    expect(refused(await recorded(register, `${line}, instrument: lakes.pact`, 'lakes/league'))).toEqual([`${code} lakes/league.yaml:1`])
    const { act } = done(await recorded(register, `${line}, irregular: { en: so the yearbook has it }`)) as { act: { irregular?: unknown } }
    expect(act.irregular).toEqual({ en: 'so the yearbook has it' })
    expect((await register.load('public')).holdings.acts.filter(a => a.irregular !== undefined)).toHaveLength(1)
    expect((await register.verify()).problems).toEqual([])
  })
  test('what is in order is recorded: leaving and coming back, an objection, its withdrawal', async () => {
    const register = await opened()
    for (const line of [
      'on: 1954-01-01, act: deposit, party: BBB, of: accession', 'on: 1954-06-01, act: objection, party: BBB, to: r, id: o', 'on: 1955-01-01, act: withdrawal-of-objection, party: BBB, of: o',
      'on: 1956-01-01, act: denunciation, party: BBB', 'on: 1957-01-01, act: deposit, party: BBB, of: accession',
    ]) done(await recorded(register, line))
    expect((await register.verify()).problems).toEqual([])
  })
  test('a mistake is withdrawn by rectification and the act recorded anew, though the acts between are irregular; imports go on meanwhile', async () => {
    const register = await opened()
    done(await recorded(register, 'on: 1960-01-01, act: denunciation, party: AAA'))
    done(await recorded(register, `on: ${day}, act: rectification, of: "deposit:lakes.pact:AAA:1953-01-01", reason: misread`))
    const other = { file: 'z.yaml', text: 'acts:\n  - { on: 1999, act: visit, person: ada, to: BBB, source: letter }\n' }
    const result = done(await register.importDossiers([other], { learnt: day }))
    expect('warnings' in result ? result.warnings.map(w => w.code) : []).toEqual(['leaving-without-consent'])
    expect((await register.verify()).problems).toEqual([])
    done(await recorded(register, 'on: 1953-01-02, act: deposit, party: AAA, of: ratification'))
    expect(refused(await recorded(register, 'on: 1953-01-03, act: deposit, party: AAA, of: ratification'))).toEqual(['second-consent lakes/pact.yaml:1'])
  })
  test('an adoption that would stand after the acts under it', async () => {
    const bare = { file: 'lakes/other.yaml', text: 'instrument: lakes.other\ntitle: Other\nacts:\n  - { on: 1960-01-01, act: signature, party: AAA, source: letter }\n' }
    const register = await opened(bare)
    const adoption = 'on: 1961-01-01, act: adoption, form: instrument, title: Other, by: lakes'
    expect(refused(await recorded(register, adoption, 'lakes/other'))).toEqual(['act-before-adoption lakes/other.yaml:1'])
    done(await recorded(register, `${adoption}, irregular: adopted by correspondence afterwards`, 'lakes/other'))
  })
})

describe('in files', () => {
  const second = '  - { on: 1960-01-01, act: deposit, party: AAA, of: acceptance, source: yearbook }\n'
  test('all at once, each at its line, and nothing is stored', async () => {
    const register = await server.open()
    const wrong = { ...pact, text: `${pact.text}${second}  - { on: 1961-01-01, act: reservation, party: AAA, articles: ["4"], source: yearbook }\n`.replace('in: tonnage', 'in: tonnes') }
    expect(refused(await register.importDossiers([league, wrong], { learnt }))).toEqual(['unknown-weights lakes/pact.yaml:8', 'second-consent lakes/pact.yaml:16', 'forbidden-reservation lakes/pact.yaml:17'])
    expect((await register.load('restricted')).entries).toBe(0)
  })
  test('with a reason the line is kept, byte by byte; the reason cannot be added or dropped later', async () => {
    const register = await opened()
    expect(refused(await register.importDossiers([{ ...pact, text: pact.text + second }], { learnt }))).toEqual(['second-consent lakes/pact.yaml:16'])
    const said = { ...pact, text: pact.text + second.replace(' }', ', irregular: "the list has it twice" }') }
    expect(done(await register.importDossiers([said], { learnt }))).toMatchObject({ added: { acts: 1 }, warnings: [] })
    expect(await register.exportDossiers()).toEqual([league, said])
    expect(refused(await register.importDossiers([{ ...pact, text: pact.text + second }], { learnt }))).toEqual(['changed-act lakes/pact.yaml:16', 'second-consent lakes/pact.yaml:16'])
  })
})

test('an objection to what only some may see is seen by them alone', async () => {
  const register = await opened()
  done(await recorded(register, 'on: 1960-01-01, act: reservation, party: AAA, articles: ["3"], restriction: restricted, id: quiet'))
  done(await recorded(register, 'on: 1961-01-01, act: objection, party: BBB, to: quiet'))
  expect((await register.load('public')).holdings.acts.some(a => a.act === 'objection')).toBe(false)
  expect((await register.load('restricted')).holdings.acts.some(a => a.act === 'objection')).toBe(true)
})
