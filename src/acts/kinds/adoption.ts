/** Adoption: an organ adopts a document, a budget, an emblem; for an instrument this fixes the text and binds nobody yet (VCLT art. 9). */
import * as z from 'zod'
import { body, decision, instrument, list, oneOf, participant, sessionRef, text } from '../fields.ts'
import { decisionKey } from '../decision-key.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, li, opening, the, theNamed } from '../phrases.ts'

export const adoption = kind({
  is: 'An organ adopts an instrument, a resolution or another document; adopting an instrument fixes its text and binds no State by itself (VCLT art. 9).',
  noun: { en: 'adoption', ar: 'اعتماد' },
  fields: {
    form: oneOf('instrument', 'resolution', 'decision', 'declaration', 'communique', 'plan', 'programme', 'rules', 'emblem', 'budget', 'report', 'statement'),
    instrument: instrument().optional(), number: z.string().min(1).meta({ wants: 'the number of the document in quotation marks ("3/39-E")' }).optional(), title: text(), by: body(), session: sessionRef().optional(), supports: list(participant()).optional(),
    draft: z.string().min(1).meta({ wants: 'the symbol of the draft in quotation marks ("A/74/L.6")' }).optional(), sponsors: list(participant()).optional(), item: text().optional(),
    /** How it was adopted; a vote is an act of its own beside it. */
    manner: oneOf('by-consensus', 'without-a-vote', 'by-vote', 'by-acclamation', 'by-silence-procedure').optional(),
    supersedes: list(decision()).optional(), recalls: list(decision()).optional(), implements: list(decision()).optional(),
  },
  also: a => [a.number, a.draft].flatMap(n => (n === undefined ? [] : [decisionKey({ by: a.by, number: n })])),
  reads: {
    en: (a, w) => {
      const what = `${a.number ? `${w.term(a.form)} ${w.text(a.number)}` : `the ${w.term(a.form)}`} “${w.text(a.title)}”`
      return `${opening(theNamed(w, a.by))} adopted ${what}${a.draft ? ` (draft ${w.text(a.draft)})` : ''}${decidedEn(w, undefined, a.session)}${a.manner ? ` ${w.term(a.manner)}` : ''}${a.item ? ` under ${w.text(a.item)}` : ''}${a.sponsors?.length ? `, sponsored by ${w.list(a.sponsors.map(p => the(w, p)))}` : ''}${a.supersedes?.length ? `, superseding ${w.list(a.supersedes.map(d => w.name(d)))}` : ''}${a.implements?.length ? `, implementing ${w.list(a.implements.map(d => w.name(d)))}` : ''}${a.recalls?.length ? `, recalling ${w.list(a.recalls.map(d => w.name(d)))}` : ''}${a.supports?.length ? `, in support of ${w.list(a.supports.map(p => the(w, p)))}` : ''}`
    },
    ar: (a, w) => `جرى اعتماد «${w.text(a.title)}» (${w.term(a.form)}${a.number ? ` ${w.text(a.number)}` : ''})${a.draft ? ` (المشروع ${w.text(a.draft)})` : ''}${decidedAr(w, a.by, a.session)}${a.manner ? ` ${w.term(a.manner)}` : ''}${a.item ? ` في إطار ${w.text(a.item)}` : ''}${a.sponsors?.length ? `، برعاية ${w.list(a.sponsors.map(p => w.name(p)))}` : ''}${a.supersedes?.length ? `، إلغاءً لما سبق: ${w.list(a.supersedes.map(d => w.name(d)))}` : ''}${a.implements?.length ? `، تنفيذاً لما يلي: ${w.list(a.implements.map(d => w.name(d)))}` : ''}${a.recalls?.length ? `، مع الإشارة إلى ${w.list(a.recalls.map(d => w.name(d)))}` : ''}${a.supports?.length ? `، دعماً ${li(w.list(a.supports.map(p => w.name(p))))}` : ''}`,
  },
})
