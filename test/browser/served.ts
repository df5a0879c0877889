/** Two portals for the browser's tests: an invented body, and the bundled dossiers. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble, readDossier, type Holdings } from '#acts'
import { materialOf, type Material } from '#briefs'
import type { Day } from '#calendar'
import { constitutions } from '#organisations'
import { portal, publicHoldings, servePortal } from '../../src/portal/index.ts'

/** What is public of an invented body, under its own law, on its own day. */
export interface Invented { readonly holdings: Holdings; readonly material: (shown: Holdings) => Material; readonly today: Day }
export interface BothServed { readonly invented: string; readonly world: string; readonly stop: () => Promise<void> }

/** Serves both on free ports of the loopback; `stop` ends them. */
export const serveBoth = async ({ holdings, material, today }: Invented): Promise<BothServed> => {
  const root = join(import.meta.dirname, '../..')
  const read = globSync('dossiers/**/*.yaml', { cwd: root }).sort().map(file => readDossier(readFileSync(join(root, file), 'utf8'), { file, id: file.replace(/^dossiers\//, '').replace(/\.yaml$/, '') }).dossier)
  const bundled = publicHoldings(assemble(read, { learnt: '2026-11-23' }).holdings)
  const world = materialOf(bundled, constitutions).material
  const shown = publicHoldings(holdings)
  const small = material(shown)
  const served = [
    await servePortal(portal({ material: () => small, holdings: () => shown, today: () => today }), { port: 0 }),
    await servePortal(portal({ material: () => world, holdings: () => bundled, today: () => '2026-11-23' }), { port: 0 }),
  ] as const
  return { invented: served[0].url, world: served[1].url, stop: async () => { for (const s of served) await s.stop() } }
}
