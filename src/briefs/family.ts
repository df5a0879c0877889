/** The family of an organisation: its organs, institutions, offices and instruments, by their dotted names and by what a dossier calls a part of it. */
import { subjectsOf, type Act, type Subject } from '#acts'
import type { RegisterAsAt } from '#law'
import { organisationOf } from '#status'

/** Whether a body, office, instrument or other subject belongs to the family. A ring of parts that a dossier may hold by mistake ends where it began. */
export const familyOf = (register: RegisterAsAt, organisation: string): ((id: string) => boolean) => {
  const within = (id: string, through: readonly string[]): boolean => {
    if (id === organisation || id.startsWith(`${organisation}.`)) return true
    if (through.includes(id)) return false
    const parent = parentOf(register.subject(id)) ?? organisationOf(id)
    return parent !== id && within(parent, [...through, id])
  }
  return id => within(id, [])
}

/** What a subject is declared to be a part of. */
const parentOf = (s: Subject | undefined): string | undefined => {
  switch (s?.type) {
    case 'body': return s.partOf
    case 'instrument': return s.organisation
    case 'office': case 'title': return s.of
    case 'campaign': case 'project': return s.by
    case 'initiative': return s.in
    case 'party': case 'person': case undefined: return undefined
  }
}

/** Names the act a body of the family, or no body at all? Sessions count as their organ. */
export const namesFamily = (register: RegisterAsAt, within: (id: string) => boolean, act: Act): boolean => {
  const bodies = subjectsOf(act).map(id => id.split('/')[0] ?? id).filter(id => {
    const type = register.subject(id)?.type
    return type !== undefined && type !== 'party' && type !== 'person'
  })
  return bodies.length === 0 || bodies.some(within)
}
