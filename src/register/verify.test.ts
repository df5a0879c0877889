/** What was changed behind the register's back is found, and what only some may see stays with them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toJson } from '#acts'
import { parseWhen } from '#calendar'
import { hashOf, nothing, type Entry } from './chain.ts'
import type { LoadedRegister } from './register.ts'
import { league, learnt, rivers, sealed, testServer, type TestServer } from './test-register.ts'
import { thingFromJson, thingToJson } from './thing.ts'

let server: TestServer
beforeAll(async () => { server = await testServer() })
afterAll(() => server.stop())

const opened = async () => {
  const url = await server.database()
  const register = await server.open(url)
  const result = await register.importDossiers([league, rivers, sealed], { learnt })
  if ('problems' in result) throw new Error('refused')
  return { url, register }
}

describe('entries', () => {
  test.each(["update chancery.entry set text = 'x'", 'delete from chancery.entry', 'truncate chancery.entry', 'delete from chancery.entry where false'])('refuse: %s', async (sql) => {
    const { url, register } = await opened()
    await expect(server.behind(url, sql)).rejects.toThrow(/the entries of the register are never changed/)
    expect((await register.verify()).problems).toEqual([])
  })

  test.each([
    ['a word changed', "update chancery.entry set text = replace(text, '1951-06', '1951-07') where text like '%1951-06%'", /entry 2, the act admission:BBB:lakes:1951-06, does not give its hash/],
    ['a restriction lifted', "update chancery.entry set restriction = 'public' where act_id = 'hush'", /the act hush, does not give its hash/],
    ['the day it was learnt', "update chancery.entry set recorded = recorded - 1 where act_id = 'hush'", /hush/],
    ['an entry taken out', "delete from chancery.entry where act_id = 'hush'", /entry \d+ after entry \d+/],
    ['the last entries taken out', 'delete from chancery.entry where seq = (select max(seq) from chancery.entry)', /^\d+ entries$/],
    ['the head moved', "update chancery.head set hash = repeat('a', 64)", /the head aaaa/],
    ['two entries exchanged', 'update chancery.entry set seq = case seq when 1 then -2 else -1 end where seq in (1, 2); update chancery.entry set seq = -seq where seq < 0', /entry 1 follows the hash/],
    ['an act that is kept ready changed', `update chancery.held_act set body = replace(body::text, 'press', 'official')::json where id = 'visit:ada:BBB:1970-01-01'`, /1 acts kept ready otherwise/],
    ['an act that is kept ready lost', "delete from chancery.held_act where id = 'hush'", /10 acts kept ready/],
    ['a source raised', "update chancery.held_thing set restriction = 'public' where id = 'lakes/sealed#cable'", /1 subjects, sources/],
  ])('tell of %s behind the back of the register', async (_, sql, found) => {
    const { url, register } = await opened()
    expect((await register.verify()).problems).toEqual([])
    await server.behind(url, `set session_replication_role = replica; ${sql}`)
    const { problems } = await register.verify()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every(p => p.code === 'broken-chain' && p.remedy !== '')).toBe(true)
    expect(problems.map(p => p.found).join('\n')).toMatch(new RegExp(found.source, 'm'))
  })

  test('give another hash whatever field differs', () => {
    const e: Entry = { seq: 1, kind: 'act', dossier: 'a', actId: 'x', text: 't', body: '{}', recorded: '2026-01-01', knownSince: null, restriction: 'public', place: null }
    const others: Entry[] = [{ ...e, seq: 2 }, { ...e, kind: 'spelling' }, { ...e, dossier: 'b' }, { ...e, actId: 'y' }, { ...e, text: 'u' }, { ...e, body: '[]' }, { ...e, recorded: '2026-01-02' }, { ...e, knownSince: '2026-01-01' }, { ...e, restriction: 'internal' }, { ...e, place: '{}' }]
    expect(new Set([e, ...others].map(o => hashOf(nothing.hash, o)).concat(hashOf('a', e))).size).toBe(others.length + 2)
  })
})

describe('the public register', () => {
  const everything = ({ holdings: h }: LoadedRegister) => JSON.stringify(toJson([h.acts, [...h.subjects], [...h.sources], h.claims, h.counts, h.assertions, h.coverage]))
  test('holds no restricted act, and nothing that only these speak of', async () => {
    const { register } = await opened()
    const all = everything(await register.load('restricted'))
    const internal = everything(await register.load('internal'))
    const open = everything(await register.load('public'))
    const secret = ['hush', 'Secret Envoy', 'cable', 'Cable forty-two', 'whispered', 'betrays']
    const inside = ['Quiet Clerk', 'clerk', 'minutes', 'Minutes of the closed session', 'Envelope', 'envelope']
    for (const word of [...secret, ...inside, 'Open Scribe']) expect(all).toContain(word)
    for (const word of [...inside, 'Open Scribe']) expect(internal).toContain(word)
    for (const word of secret) expect(internal).not.toContain(word)
    for (const word of [...secret, ...inside]) expect(open).not.toContain(word)
    expect(open).toContain('Open Scribe')
    expect(open).toContain('رابطة البحيرات')
    expect((await register.load('public')).holdings.acts).toHaveLength(7)
  })

  test('has the same head and number of entries for everybody', async () => {
    const { register } = await opened()
    const [a, b] = [await register.load('public'), await register.load('restricted')]
    expect([a.entries, a.head]).toEqual([b.entries, b.head])
  })
})

test('dates in the clauses of an instrument are dates again after they were kept', () => {
  const instrument = { id: 'lakes.pact', type: 'instrument', names: { en: 'Pact' }, clauses: { 'applied-from': { on: parseWhen('1970-05~'), reading: { in: 'text', by: 'me', on: '2026-01-01' } } } } as const
  const kept = thingFromJson(thingToJson(instrument as never))
  expect(kept).toEqual(instrument)
})
