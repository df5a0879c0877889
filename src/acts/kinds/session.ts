/** Session: an organ meets; its first day is the opening, its last the closing. */
import * as z from 'zod'
import { body, list, oneOf, participant, party, sessionRef, text, whole } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening } from '../phrases.ts'
import { sessionKey } from '../session-key.ts'
import type { Words } from '../words.ts'

export const session = kind({
  is: 'An organ meets in session; the first day written is its opening, the last its closing.',
  noun: { en: 'session', ar: 'دورة' },
  fields: {
    organ: body(), ordinal: whole().optional(), form: oneOf('ordinary', 'extraordinary', 'emergency', 'resumed', 'thematic', 'preparatory').default('ordinary'),
    host: party(), place: text(), theme: text().optional(),
    /** How many took part, as the source has it: { states: 30, ministers: 38 }. */
    participation: z.record(z.string().regex(/^[a-z-]+$/), z.number().int().nonnegative()).meta({ wants: 'how many of whom: { states: 30, ministers: 38 }' }).optional(),
    present: list(participant()).optional(),
    /** The session this one resumes, and the one whose meeting it prepares. */
    resumes: sessionRef().optional(), prepares: sessionRef().optional(),
  },
  spans: true,
  also: a => [sessionKey(a)],
  selfNamed: true,
  reads: {
    en: (a, w) => `${opening(w.session(sessionKey(a)))} met in ${w.text(a.place)} (${w.name(a.host)})${a.theme ? `, on the theme “${w.text(a.theme)}”` : ''}${a.resumes ? `, resuming ${w.session(a.resumes)}` : ''}${a.prepares ? `, in preparation of ${w.session(a.prepares)}` : ''}${told(a.participation, w, '; taking part: ')}`,
    ar: (a, w) => `انعقدت أعمال ${w.session(sessionKey(a))} في ${w.text(a.place)} (${w.name(a.host)})${a.theme ? ` تحت شعار «${w.text(a.theme)}»` : ''}${a.resumes ? `، استئنافاً ${li(w.session(a.resumes))}` : ''}${a.prepares ? `، تحضيراً ${li(w.session(a.prepares))}` : ''}${told(a.participation, w, '؛ المشاركون: ')}`,
  },
})

/** "; taking part: 38 ministers and 26 institutions", as the source counts them. */
const told = (participation: Readonly<Record<string, number>> | undefined, w: Words, lead: string): string =>
  participation === undefined ? '' : `${lead}${w.list(Object.entries(participation).map(([who, n]) => `${w.number(n)} ${w.term(who)}`))}`
