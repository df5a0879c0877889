/** Group membership: a member belongs to one of the groups among which an organisation shares its seats. */
import * as z from 'zod'
import { body, party } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const groupMembership = kind({
  is: 'A member is placed in one of the groups (Arab, Asian, African …) among which an organisation shares its seats.',
  noun: { en: 'group membership', ar: 'عضوية مجموعة' },
  fields: { party: party(), in: body(), group: z.string().regex(/^[a-z-]+$/, { error: 'a group by its word (asian)' }).meta({ wants: 'a group by its word (asian)' }) },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} was placed in the ${w.term(a.group)} group of ${theNamed(w, a.in)}`,
    ar: (a, w) => `جرى إدراج ${w.name(a.party)} في مجموعة «${w.term(a.group)}» ضمن ${w.name(a.in)}`,
  },
})
