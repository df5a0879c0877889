/** Capital increase: a bank decides to have more capital, for all members in proportion or for some, until a day. */
import * as z from 'zod'
import { body, decision, figure, oneOf, sessionRef, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, the, theNamed } from '../phrases.ts'
import type { Figure } from '../figure.ts'
import type { Words } from '../words.ts'

const partyKey = /^[A-Z][A-Z0-9]{1,3}$|^X-[A-Z0-9-]{2,12}$/

export const capitalIncrease = kind({
  is: 'A bank decides a general increase of its capital, open to every member in proportion to what it holds, or a special one; members take it up by subscriptions that name it.',
  noun: { en: 'capital increase', ar: 'زيادة رأس المال' },
  fields: {
    of: body(), sort: oneOf('general', 'special'),
    /** By how much; of the authorised capital unless `form` says that it is issued for subscription only. */
    adds: figure().optional(), form: oneOf('authorised', 'subscribed').optional(),
    until: when().optional(),
    allotments: z.record(z.string().regex(partyKey, { error: 'a party by its code (KAZ)' }), figure()).meta({ wants: 'what is allotted to each member, in the unit of account: { KAZ: 5.9 million ID }' }).optional(),
    by: body().optional(), session: sessionRef().optional(), decision: decision().optional(),
  },
  also: a => Object.keys(a.allotments ?? {}),
  reads: {
    en: (a, w) => `A ${w.term(a.sort)} increase of the ${a.form ? `${w.term(a.form)} ` : ''}capital of ${theNamed(w, a.of)}${a.adds ? ` by ${w.figure(a.adds)}` : ''} was decided${decidedEn(w, a.by, a.session)}${a.decision ? `, ${the(w, a.decision)}` : ''}${a.until ? `, to be taken up by ${w.when(a.until)}` : ''}${allotted(a.allotments, w, '; allotted: ')}`,
    ar: (a, w) => `تقررت زيادة ${w.term(a.sort)} في رأس مال ${w.name(a.of)}${a.form ? ` (${w.term(a.form)})` : ''}${a.adds ? ` قدرها ${w.figure(a.adds)}` : ''}${decidedAr(w, a.by, a.session)}${a.decision ? ` بموجب ${w.name(a.decision)}` : ''}${a.until ? `، على أن يُكتتب فيها في موعد أقصاه ${w.when(a.until)}` : ''}${allotted(a.allotments, w, '؛ المخصص: ')}`,
  },
})

/** Of a long list the number says enough in a sentence. */
const few = 12
const allotted = (allotments: Readonly<Record<string, Figure>> | undefined, w: Words, lead: string): string => {
  const all = Object.entries(allotments ?? {})
  return all.length === 0 ? '' : `${lead}${all.length > few ? w.number(all.length) : w.list(all.map(([p, f]) => `${w.name(p)} ${w.figure(f)}`))}`
}
