/** Figure: a number no act can settle; it is held against what other documents say of the same thing. */
import * as z from 'zod'
import { agrees, decimalOf, fields } from '#acts'
import { claimKind } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

export const figureClaim = claimKind({
  is: 'A number that only documents tell: agreement of another document confirms it, disagreement makes it disputed.',
  fields: { topic: z.string().regex(/^[a-z0-9-]+$/), says: fields.figure(), about: fields.text().optional() },
  test: (c, bench) => {
    const own = c.citations.map(x => x.source)
    const others = bench.figuresOn(c.topic).filter(o => o.claim.id !== c.id && !o.claim.citations.some(x => own.includes(x.source)))
    const notes: Note[] = others.map(o => ({ note: 'others-say', figure: o.says, source: o.claim.citations[0]?.source ?? '', title: bench.source(o.claim.citations[0]?.source ?? '')?.title ?? '' }))
    if (others.length === 0) return verdict('not-established', [{ note: 'wants', want: { want: 'source', for: c.topic } }])
    const alike = others.filter(o => agrees(c.says, decimalOf(o.says)) || agrees(o.says, decimalOf(c.says)))
    return verdict(alike.length === others.length ? 'confirmed' : 'disputed', notes)
  },
  reads: { en: (c, w) => `${w.figure(c.says)}${c.about ? ` ${w.text(c.about)}` : ` (${c.topic.replaceAll('-', ' ')})`}`, ar: (c, w) => `${w.figure(c.says)}${c.about ? ` ${w.text(c.about)}` : ` (${c.topic.replaceAll('-', ' ')})`}` },
})
