/** Appointment: a person or party is put into an office without an election. */
import * as z from 'zod'
import { holder, office, participant, person, sessionRef, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the } from '../phrases.ts'

export const appointment = kind({
  is: 'A person or party is appointed to an office.',
  noun: { en: 'appointment', ar: 'تعيين' },
  fields: { to: office(), person: person().optional(), of: participant().optional(), by: holder().optional(), session: sessionRef().optional(), from: when().optional(), until: when().optional(),
    /** Put in the office until somebody is put there for good. */
    acting: z.boolean().meta({ wants: 'true, or nothing' }).optional(),
    /** The group whose seat it is, where an office has seats for each. */
    group: z.string().regex(/^[a-z-]+$/, { error: 'a group by its word (asian)' }).meta({ wants: 'a group by its word (asian)' }).optional() },
  reads: {
    en: (a, w) => {
      const how = `${decidedEn(w, a.by, a.session)}${a.from ? `, with effect from ${w.when(a.from)}` : ''}${a.until ? `, until ${w.when(a.until)}` : ''}${a.group ? ` (${w.term(a.group)} group)` : ''}`
      if (a.person) return `${opening(w.name(a.person))}${a.of ? ` (${the(w, a.of)})` : ''} was appointed ${a.acting ? 'acting ' : ''}${w.name(a.to)}${how}`
      return a.of ? `${opening(the(w, a.of))} was appointed ${a.acting ? 'acting ' : ''}${w.name(a.to)}${how}` : `An ${a.acting ? 'acting ' : ''}appointment to the office of ${w.name(a.to)} was made${how}`
    },
    ar: (a, w) => {
      const whom = a.person ? ` ${w.name(a.person)}${a.of ? ` (${w.name(a.of)})` : ''}` : a.of ? ` ${w.name(a.of)}` : ''
      return `جرى ${whom ? `تعيين${whom}` : 'التعيين'} في منصب ${w.name(a.to)}${a.acting ? ' بالنيابة' : ''}${decidedAr(w, a.by, a.session)}${a.from ? ` اعتباراً من ${w.when(a.from)}` : ''}${a.until ? ` حتى ${w.when(a.until)}` : ''}${a.group ? ` (المجموعة: ${w.term(a.group)})` : ''}`
    },
  },
})
