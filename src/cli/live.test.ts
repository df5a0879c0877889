/** The register in memory: what is recorded is in it at once, and what comes while it loads is not lost. */
import { expect, test } from 'vitest'
import { assemble, readDossier, type Act, type Holdings } from '#acts'
import { materialOf } from '#briefs'
import type { LoadedRegister, News } from '#register'
import { live } from './live.ts'

const read = (acts: readonly string[]): Holdings => assemble([readDossier(`sources: { m: { title: M, seen: 2025-01-01, rank: official } }\npeople: { ada: { name: Ada } }\nacts:\n${acts.map(a => `  - { on: 2001-01-0${a}, act: visit, person: ada, to: NOR, source: m, id: v${a} }\n`).join('')}`, { file: 'x', id: 'x' }).dossier], { learnt: '2025-01-01' }).holdings
const opened = (holdings: Holdings) => ({ material: materialOf(holdings, []).material, holdings, problems: [] })
const settled = (): Promise<void> => new Promise((done) => { setTimeout(done, 20) })

/** A register of so many acts; each load waits until it is let go. */
const register = () => {
  let tell: (acts: readonly Act[], news: News) => void = () => {}
  const waiting: (() => void)[] = []
  let held = ['1']
  let slow = false
  let broken = 0
  return {
    tell: (id: string, reload: boolean) => { held = [...held, id]; tell(read([id]).acts, { entries: held.length, reload }) },
    slowly: () => { slow = true }, goOn: () => { for (const go of waiting.splice(0)) go() }, breakOnce: () => { broken = 1 },
    load: async (): Promise<LoadedRegister> => {
      if (broken-- > 0) throw new Error('the server is away')
      const loaded = { holdings: read(held), entries: held.length, head: '' }
      if (slow) await new Promise<void>((go) => { waiting.push(go) })
      return loaded
    },
    follow: (_: number, on: typeof tell) => { tell = on; return Promise.resolve({ stop: () => Promise.resolve() }) },
  }
}

test('an act recorded is in the index, among the acts, and in material that is new to whoever remembers verdicts', async () => {
  const r = register()
  const shown = await live(r, 'public', opened, () => {})
  const before = shown.now()
  r.tell('2', false)
  expect(shown.now().material.index.byId('v2')?.act.id).toBe('v2')
  expect(shown.now().holdings.acts.map(a => a.id)).toEqual(['v1', 'v2'])
  expect(shown.now().material).not.toBe(before.material)
})
test('an act that comes while the register is loaded anew is not lost', async () => {
  const r = register()
  const shown = await live(r, 'public', opened, () => {})
  r.slowly()
  r.tell('2', true)
  r.tell('3', false)
  for (let i = 0; i < 3; i++) { r.goOn(); await settled() }
  expect(shown.now().holdings.acts.map(a => a.id)).toEqual(['v1', 'v2', 'v3'])
  expect(shown.now().material.index.size).toBe(3)
})
test('a register that is away for a moment is asked again', async () => {
  const r = register()
  const said: string[] = []
  const shown = await live(r, 'public', opened, line => said.push(line))
  r.breakOnce()
  r.tell('2', true)
  await expect.poll(() => shown.now().holdings.acts.length, { timeout: 5_000 }).toBe(2)
  expect(said.join()).toContain('the server is away')
})
