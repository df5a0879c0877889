/** Amount: so much was collected, pledged, paid; a target is not a result, and a pledge is not a payment. */
import * as z from 'zod'
import { agrees, decimalOf, fields, toTwoDigits, type Act, type Figure } from '#acts'
import { because } from '#law'
import { actsNaming } from '../acts-named.ts'
import { claimKind } from '../claim.ts'
import { verdict, type Note } from '../verdict.ts'

const figureOfAct = (a: Act): Figure | undefined => ('amount' in a ? a.amount : 'target' in a ? a.target : undefined)

/** Are accounts of one act on both sides? */
const accountsApart = (near: readonly { readonly act: Act }[], far: readonly { readonly act: Act }[]): boolean => {
  const one = (a: Act): string => a.accountOf ?? a.id
  return near.some(n => far.some(f => one(n.act) === one(f.act)))
}

export const amount = claimKind({
  is: 'An amount is what the acts of these kinds say it is; the same number under another name contradicts the claim.',
  fields: { kinds: z.array(z.string()).min(1), naming: z.array(z.string()).min(1), says: fields.figure(), as: z.string().optional(), in: z.string().optional() },
  test: (c, bench) => {
    const acts = c.kinds.flatMap(kind => actsNaming(bench.register, kind, c.naming).certain).flatMap(a => [a, ...bench.register.accounts(a)])
    const figures = acts.flatMap(a => { const figure = figureOfAct(a); return figure && figure.unit === c.says.unit ? [{ act: a, figure, same: decimalOf(figure).eq(decimalOf(c.says)), agrees: agrees(c.says, decimalOf(figure)) }] : [] })
    if (figures.length === 0) return verdict('not-established', [{ note: 'wants', want: { want: 'act', kind: c.kinds[0] ?? '', of: c.naming } }])
    const notes: Note[] = figures.map(f => ({ note: 'figure-is', kind: f.act.act, figure: f.figure, same: f.same }))
    // The day a document gives the amount for: an act of another year is another account of it, or another amount.
    const inTime = (a: Act) => c.in === undefined || a.on.text.startsWith(c.in)
    const grounds = figures.map(f => because(f.act, f.agrees && inTime(f.act) ? 'supports' : 'contrary'))
    const agreeing = figures.filter(f => f.agrees)
    if (c.as !== undefined && !c.kinds.includes(c.as)) return verdict('contradicted', notes, grounds)
    if (agreeing.length === 0) return verdict('contradicted', notes, grounds)
    const timed = agreeing.filter(f => inTime(f.act))
    if (timed.length === 0) return verdict('contradicted', [...notes, ...agreeing.map(f => ({ note: 'register-has' as const, when: f.act.on }))], grounds)
    const elsewhen = agreeing.filter(f => !inTime(f.act))
    // Of one act two sources tell two figures: a claim of one digit would agree with both, and is disputed where only one of them agrees with it to two digits.
    const finer = toTwoDigits(c.says)
    const apart = finer !== undefined && accountsApart(timed.filter(f => agrees(finer, decimalOf(f.figure))), timed.filter(f => !agrees(finer, decimalOf(f.figure))))
    return verdict(elsewhen.length > 0 || apart ? 'disputed' : 'confirmed', [...notes, ...elsewhen.map(f => ({ note: 'register-has' as const, when: f.act.on }))], grounds)
  },
  reads: {
    en: (c, w) => `${w.figure(c.says)}${c.as ? ` ${w.term(c.as)}` : ''} (${w.list(c.naming.map(w.name))})${c.in ? ` in ${c.in}` : ''}`,
    ar: (c, w) => `${w.figure(c.says)}${c.as ? ` ${w.term(c.as)}` : ''} (${w.list(c.naming.map(w.name))})${c.in ? ` في ${c.in}` : ''}`,
  },
})
