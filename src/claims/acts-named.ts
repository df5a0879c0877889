/** The acts a claim speaks of: of one kind, naming all the subjects given. */
import { isActKind, subjectsOf, type Act } from '#acts'
import type { RegisterAsAt } from '#law'

/** In order of day; empty for an unknown kind. Acts whose date is too coarse to be before the register's day are apart. */
export const actsNaming = (register: RegisterAsAt, kind: string, naming: readonly string[]): { readonly certain: readonly Act[]; readonly perhaps: readonly Act[] } => {
  const [first] = naming
  if (first === undefined || !isActKind(kind)) return { certain: [], perhaps: [] }
  const all = (a: Act) => { const subjects = subjectsOf(a); return naming.every(n => subjects.includes(n)) }
  return { certain: register.acts(first, kind, a => all(a as Act)) as readonly Act[], perhaps: register.perhaps(first, kind, a => all(a as Act)) as readonly Act[] }
}
