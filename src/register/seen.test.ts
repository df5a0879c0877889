/** Dossiers answered from a folder: each audience sees of them what it would see of a register that holds them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { dossierIdOf } from './folder.ts'
import { holdingsSeenBy } from './seen.ts'
import { league, learnt, rivers, sealed, testServer, type TestServer } from './test-register.ts'

let server: TestServer
beforeAll(async () => { server = await testServer() })
afterAll(() => server.stop())

const dossiers = [league, rivers, sealed].map(f => readDossier(f.text, { file: f.file, id: dossierIdOf(f.file) }).dossier)
const { holdings } = assemble(dossiers, { learnt })

test.each(['public', 'internal', 'restricted'] as const)('%s', async (audience) => {
  const register = await server.open()
  expect(await register.importDossiers([league, rivers, sealed], { learnt })).toHaveProperty('added')
  const stored = (await register.load(audience)).holdings
  const seen = holdingsSeenBy(audience, holdings, dossiers)
  expect(seen.acts.map(a => a.id).toSorted()).toEqual(stored.acts.map(a => a.id).toSorted())
  for (const part of ['subjects', 'sources'] as const) expect([...seen[part].keys()].toSorted()).toEqual([...stored[part].keys()].toSorted())
  for (const part of ['claims', 'counts', 'assertions'] as const) expect(seen[part].map(l => l.line.text)).toEqual(stored[part].map(l => l.line.text))
  expect(seen.coverage).toEqual(stored.coverage)
})
test('the public hears nothing of what is sealed', () => {
  const told = (audience: 'public' | 'restricted'): string => { const h = holdingsSeenBy(audience, holdings, dossiers); return JSON.stringify([h.acts, [...h.subjects.values()], [...h.sources.values()], h.coverage, h.claims.map(c => c.line.text)]) }
  for (const word of ['hush', 'envoy', 'betrays', 'clerk', 'cable', 'Cable', 'minutes', 'whispered']) {
    expect(told('restricted')).toContain(word)
    expect(told('public')).not.toContain(word)
  }
})
