/** Draft: a text is tabled before an organ, by its sponsors, under an item of the agenda. */
import * as z from 'zod'
import { body, list, participant, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'
import { decisionKey } from '../decision-key.ts'

export const draft = kind({
  is: 'A draft is tabled before an organ; nothing follows until the organ decides.',
  noun: { en: 'draft', ar: 'مشروع قرار' },
  fields: {
    number: z.string().min(1).meta({ wants: 'the symbol of the draft in quotation marks ("A/74/L.6")' }), title: text(), to: body(), session: sessionRef().optional(),
    sponsors: list(participant()).optional(), item: text().optional(),
    /** The draft this one revises. */
    revises: z.string().min(1).meta({ wants: 'the symbol of the earlier draft in quotation marks' }).optional(),
  },
  also: a => [a.number, a.revises].flatMap(n => (n === undefined ? [] : [decisionKey({ by: a.to, number: n })])),
  reads: {
    en: (a, w) => `The draft ${w.text(a.number)} “${w.text(a.title)}” was tabled before ${theNamed(w, a.to)}${a.session ? ` at ${w.session(a.session)}` : ''}${a.item ? ` under ${w.text(a.item)}` : ''}${a.sponsors?.length ? ` by ${w.list(a.sponsors.map(p => the(w, p)))}` : ''}${a.revises ? `, revising ${w.text(a.revises)}` : ''}`,
    ar: (a, w) => `${opening('قُدّم')} مشروع القرار ${w.text(a.number)} «${w.text(a.title)}» إلى ${w.name(a.to)}${a.session ? ` خلال ${w.session(a.session)}` : ''}${a.item ? ` في إطار ${w.text(a.item)}` : ''}${a.sponsors?.length ? ` من جانب ${w.list(a.sponsors.map(p => w.name(p)))}` : ''}${a.revises ? `، تنقيحاً للمشروع ${w.text(a.revises)}` : ''}`,
  },
})
