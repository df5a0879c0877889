/** Notification: a party notifies something that an instrument asks for or allows, such as a list of concessions or a derogation. */
import * as z from 'zod'
import { article, instrument, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { articlesAr, articlesEn, opening, the, theNamed } from '../phrases.ts'

export const notification = kind({
  is: 'A party makes a notification under an instrument (a list of concessions, a competent authority, a derogation); it is neither consent nor reservation.',
  noun: { en: 'notification', ar: 'إشعار' },
  fields: {
    instrument: instrument(), party: participant(),
    /** What is notified, as a word that conditions refer to. */
    of: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'a word such as list-of-concessions' }).meta({ wants: 'a word such as list-of-concessions' }).optional(),
    article: article().optional(), says: text().optional(),
  },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} made a notification under ${a.article ? articlesEn(w, [a.article]) : ''}${theNamed(w, a.instrument)}${a.of ? ` (${w.term(a.of)})` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
    ar: (a, w) => `صدر إشعار من ${w.name(a.party)} بموجب ${a.article ? articlesAr(w, [a.article]) : ''}${w.name(a.instrument)}${a.of ? ` (${w.term(a.of)})` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
  },
})
