/** In force: an instrument enters, or has entered, into force as the document says. */
import { fields } from '#acts'
import { when } from '#calendar'
import * as z from 'zod'
import { instrumentOf } from '#law'
import { claimKind } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

export const inForce = claimKind({
  is: 'An instrument is in force, since a day or after so many instruments, as the document says.',
  fields: { instrument: fields.instrument(), after: z.number().int().positive().optional(), says: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).optional() },
  test: (c, bench) => {
    const answer = bench.ask({ ask: 'entry-into-force', instrument: c.instrument })
    const provisional = bench.ask({ ask: 'provisional-force', instrument: c.instrument })
    const clause = instrumentOf(bench.register, c.instrument)?.clauses['entry-into-force']
    const needed = clause && 'when' in clause && 'instruments' in clause.when ? clause.when.instruments : null
    const notes: Note[] = []
    if (c.after !== undefined) notes.push({ note: 'condition', written: c.after, clause: needed })
    if (provisional.status === 'established' && provisional.value <= c.asAt) notes.push({ note: 'provisional', on: provisional.value })
    const question = { question: answer.question }
    if (c.after !== undefined && needed !== null && needed !== c.after) return verdict('contradicted', notes, answer.grounds, question)
    if (answer.status === 'open') {
      const progress: Note[] = answer.wants.want === 'more-instruments' ? [{ note: 'progress', have: answer.wants.have, need: answer.wants.need }] : [{ note: 'wants', want: answer.wants }]
      return verdict('not-established', [...notes, ...progress], answer.grounds, question)
    }
    if (answer.status === 'disputed') return verdict('disputed', notes, answer.grounds, question)
    notes.push({ note: 'in-force', on: answer.value })
    if (c.says !== undefined) return verdict(answer.value.startsWith(c.says) ? 'confirmed' : 'contradicted', notes, answer.grounds, question)
    // The day is known, and later: on the day of the claim the instrument was not in force. How it enters into force may be said before it does.
    return verdict(answer.value <= c.asAt || c.after !== undefined ? 'confirmed' : 'contradicted', notes, answer.grounds, question)
  },
  reads: {
    en: (c, w) => `the ${w.name(c.instrument)} ${c.after === undefined ? 'is in force' : `enters into force after ${w.number(c.after)} ratifications`}${c.says === undefined ? '' : ` since ${w.when(when(c.says))}`}`,
    ar: (c, w) => `${w.name(c.instrument)}: ${c.after === undefined ? 'نافذ' : `يدخل حيز النفاذ بعد ${w.number(c.after)} تصديقات`}${c.says === undefined ? '' : ` منذ ${w.when(when(c.says))}`}`,
  },
})
