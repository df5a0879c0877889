/** In which group of an organisation each of its members is placed on a day: what places shared among groups are reckoned by. */
import type { ActOf } from '#acts'
import { order } from '#calendar'
import { because, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

type Placing = ActOf<'group-membership'>
export interface Placements {
  /** The group of a party; undefined where no act places it, or where it cannot be told which of two does. */
  readonly groupOf: (party: string) => string | undefined
  /** Every group in which somebody is placed, in the order of their words. */
  readonly groups: readonly string[]
  /** The acts that place these parties. */
  readonly groundsFor: (parties: readonly string[]) => readonly Ground[]
}

/** The groups as at the register's day. A later placing takes the place of an earlier; one that may or may not have come by then leaves the group unknown. */
export const placements = (register: RegisterAsAt, organisation: string): Placements => register.once(placements, organisation, () => {
  const ours = (a: Placing) => a.in === organisation
  const last = new Map<string, Placing>()
  const unclear = new Set<string>()
  for (const a of register.acts(organisation, 'group-membership', ours)) {
    const before = last.get(a.party)
    if (before && before.group !== a.group && order(before.on, a.on) !== 'before') unclear.add(a.party)
    else unclear.delete(a.party)
    last.set(a.party, a)
  }
  for (const a of register.perhaps(organisation, 'group-membership', ours)) if (last.get(a.party)?.group !== a.group) unclear.add(a.party)
  return {
    groupOf: party => (unclear.has(party) ? undefined : last.get(party)?.group),
    groups: [...new Set([...last.values()].map(a => a.group))].sort(),
    groundsFor: parties => [...new Set(parties)].flatMap((p) => { const a = last.get(p); return a ? [because(a, 'supports')] : [] }),
  }
})
