/** Payment plan: a member in arrears and a body arrange that it pays in instalments. */
import * as z from 'zod'
import { body, decision, figure, participant, sessionRef } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, opening, the, theNamed } from '../phrases.ts'
import { when } from '#calendar'
import type { Figure } from '../figure.ts'
import type { Words } from '../words.ts'

export const paymentPlan = kind({
  is: 'A member and a body arrange that arrears are paid in instalments, each by its day; whether that keeps its vote is for the rules to say.',
  noun: { en: 'payment plan', ar: 'خطة سداد' },
  fields: {
    of: participant(), with: body(),
    instalments: z.record(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'the day by which it is to be paid (2014-01-31)' }), figure()).meta({ wants: 'instalments by the day on which each is due: { 2014-01-31: 50000 USD }' }),
    by: body().optional(), session: sessionRef().optional(), decision: decision().optional(),
  },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} and ${theNamed(w, a.with)} arranged payment in instalments${decidedEn(w, a.by, a.session)}${a.decision ? ` by ${the(w, a.decision)}` : ''}: ${each(a.instalments, w, 'by')}`,
    ar: (a, w) => `اتُّفق بين ${w.name(a.of)} و${w.name(a.with)} على السداد على أقساط${decidedAr(w, a.by, a.session)}${a.decision ? ` بموجب ${w.name(a.decision)}` : ''}: ${each(a.instalments, w, 'في موعد أقصاه')}`,
  },
})
const each = (instalments: Readonly<Record<string, Figure>>, w: Words, by: string): string => w.list(Object.entries(instalments).map(([due, sum]) => `${w.figure(sum)} ${by} ${w.when(when(due))}`))
