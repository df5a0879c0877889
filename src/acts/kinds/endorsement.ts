/** Endorsement: a group or body stands behind a candidate before the election. */
import * as z from 'zod'
import { holder, office, participant, person, sessionRef } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the } from '../phrases.ts'

export const endorsement = kind({
  is: 'A regional group, an organ or a State endorses a candidate for an office; the election is an act of its own.',
  noun: { en: 'endorsement', ar: 'تزكية' },
  fields: { candidate: participant(), person: person().optional(), to: office(), by: holder().optional(), group: z.string().regex(/^[a-z-]+$/, { error: 'a group by its word (asian)' }).meta({ wants: 'a group by its word (asian)' }).optional(), session: sessionRef().optional() },
  restriction: 'restricted',
  reads: {
    en: (a, w) => `${opening(a.person ? `${w.name(a.person)} (${the(w, a.candidate)})` : the(w, a.candidate))} was endorsed for the office of ${w.name(a.to)}${a.group ? ` by the ${w.term(a.group)} group` : ''}${decidedEn(w, a.by, a.session)}`,
    ar: (a, w) => `جرت تزكية ${a.person ? `${w.name(a.person)} (${w.name(a.candidate)})` : w.name(a.candidate)} لمنصب ${w.name(a.to)}${a.group ? ` من مجموعة ${w.term(a.group)}` : ''}${decidedAr(w, a.by, a.session)}`,
  },
})
