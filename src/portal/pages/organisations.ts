/** Which organisations the register speaks of, their organs and institutions, and the briefs that can be written. */
import type { Body } from '#acts'
import { organisationOf } from '#status'
import type { Desk } from '../desk.ts'

/** An organisation: it has a constitution at hand, or acts admit members to it. */
export const isOrganisation = (desk: Desk, b: Body): boolean =>
  desk.material.law.of(b.id) !== undefined || (!b.id.includes('.') && desk.material.index.of(b.id).some(e => e.act.act === 'admission' && e.act.to === b.id))
export const organisationsOf = (desk: Desk): readonly Body[] => {
  const names = (b: Body) => desk.words.name(b.id)
  return desk.subjects('body').filter(b => isOrganisation(desk, b)).sort((a, b) => desk.compare(names(a), names(b)))
}
/** The organisation a body stands under: by its dotted name, otherwise by what it is a part of. */
export const aboveOf = (desk: Desk, body: string): string | undefined => {
  const root = organisationOf(body)
  if (root !== body && desk.register.subject(root)) return root
  const s = desk.register.subject(body)
  return s?.type === 'body' ? s.partOf : undefined
}
/** The organs the charter of the day knows, then the other bodies that are declared parts. */
export const organsOf = (desk: Desk, organisation: string): { readonly organs: readonly string[]; readonly others: readonly string[] } => {
  const organs = Object.keys(desk.charter(organisation)?.organs ?? {}).map(key => `${organisation}.${key}`)
  const others = desk.subjects('body').filter(b => b.id !== organisation && aboveOf(desk, b.id) === organisation && !organs.includes(b.id)).map(b => b.id)
  const named = (ids: readonly string[]) => ids.toSorted((a, b) => desk.compare(desk.words.name(a), desk.words.name(b)))
  return { organs: organs.filter(id => desk.register.subject(id) !== undefined), others: named(others) }
}
/** The party most told of: whose brief the home page offers first. */
export const mostTold = (desk: Desk): string | undefined => {
  let best: string | undefined
  let most = 0
  for (const p of desk.subjects('party')) { const n = desk.material.index.of(p.id).length; if (n > most) { most = n; best = p.id } }
  return best
}
