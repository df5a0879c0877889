/** The supposition of a command: lines and ids read with every mistake told at once, the register before and after. */
import { nearest, type Act, type Problem } from '#acts'
import type { Material } from '#briefs'
import { dayNumber, type Day } from '#calendar'
import type { RegisterAsAt } from '#law'
import { readSupposed, registerAsAt, supposing } from '#status'
import type { Misuse } from './outcome.ts'

/** The same material with the supposition in it, and the two registers as at one day. */
export interface Both {
  readonly asAt: Day
  readonly acts: readonly Act[]
  readonly removed: readonly Act[]
  readonly material: Material
  readonly before: RegisterAsAt
  readonly after: RegisterAsAt
}
interface Given { readonly lines: readonly string[]; readonly without: readonly string[]; readonly asAt: Day; readonly knownOn?: Day; /** The day was named: a later act is then a mistake; else the register is looked at on the day of the last. */ readonly named: boolean; /** Looked at on the day of the last act itself, not later. */ readonly onItsDay?: boolean }

/** Mistakes in what was named go to `errors`, those within lines to `problems`; undefined where there is any. */
export const suppositionOf = (material: Material, given: Given, errors: Misuse[], problems: Problem[]): Both | undefined => {
  const { lines, without, knownOn } = given
  const removed = without.flatMap(id => { const act = material.index.byId(id)?.act; if (!act) errors.push(unknownAct(material, '--without', id)); return act ?? [] })
  // What is supposed is known on whatever day is asked about.
  const read = readSupposed(lines, { index: material.index, sources: material.sources, asAt: given.asAt, without })
  problems.push(...read.problems)
  const acts = knownOn !== undefined && knownOn < given.asAt ? read.acts.map(a => Object.freeze({ ...a, recorded: knownOn }) as Act) : read.acts
  const days = acts.map(a => a.on.latest ?? a.on.earliest ?? given.asAt)
  const last = (given.onItsDay && days.length > 0 ? days : [given.asAt, ...days]).reduce((a, b) => (b > a ? b : a))
  if (given.named && acts.some(a => a.on.from > dayNumber(given.asAt))) errors.push({ option: '--as-at', found: given.asAt, wants: 'a day not before the acts supposed', remedy: `write --as-at ${last}` })
  if (errors.length > 0 || problems.length > 0) return undefined
  const asAt = given.named ? given.asAt : last
  const index = supposing(material.index, { acts, without })
  const after: Material = { ...material, index, sources: new Map([...material.sources, [read.source.id, read.source]]) }
  return { asAt, acts, removed, material: after, before: registerAsAt(material.index, asAt, knownOn), after: registerAsAt(index, asAt, knownOn) }
}

/** An id that no act has, with the one that was probably meant. An act that the audience may not see is told like one that is not there. */
export const unknownAct = (material: Material, option: string, id: string): Misuse => {
  // What is nearest by its letters, or else what has every part of it: an id may say more than a reader would guess.
  const parts = id.split(':')
  const has = (other: string): boolean => { const own = other.split(':'); return parts.length > 2 && parts.every(p => own.includes(p)) }
  const ids = function* (): Iterable<string> { for (const a of material.index.all()) yield a.id }
  const meant = nearest(id, ids()) ?? [...ids()].find(has)
  return { option, found: id || 'nothing', wants: 'the id of an act in the register', remedy: meant ? `write ${meant}` : '`chancery why` and the portal show the id of every act' }
}
