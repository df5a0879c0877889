/** Makes what is derived anew from the entries alone. */
import type { ClientBase } from 'pg'
import type { Problem } from '#acts'
import { assembleKnown, derive, keep, type Derived } from './derive.ts'
import { inOrder } from './folder.ts'
import { idOfLine } from './lines.ts'
import { knownOf, readAsStored, type Planned } from './plan.ts'
import { readStored } from './stored.ts'

/** Makes everything derived anew from the entries. Throws when an entry can no longer be read. */
export const rebuildDerived = async (client: ClientBase): Promise<void> => {
  await client.query('delete from chancery.held_act')
  await client.query('delete from chancery.held_dossier')
  await keep(client, (await deriveStored(client)).derived)
}

/** What follows from the entries, and what is wrong with them as read today. */
export const deriveStored = async (client: ClientBase): Promise<{ readonly derived: Derived; readonly problems: readonly Problem[] }> => {
  const stored = await readStored(client)
  const planned = inOrder([...stored.dossiers.values()]).map((s): Planned => ({ ...readAsStored(s, stored), stored: s, sha256: s.sha256, changed: false, recording: false }))
  const known = planned.map(p => knownOf(p, stored))
  const entries = new Map(planned.flatMap(p => p.read.dossier.acts.map(line => [idOfLine(line), p.entries.get(line) ?? 0] as const)))
  // Every act has its day by now: this one is never used.
  const { holdings, problems } = assembleKnown(known, '0001-01-01')
  return { derived: derive(known, holdings, a => entries.get(a.id) ?? 0), problems: [...planned.flatMap(p => p.read.problems), ...problems] }
}
