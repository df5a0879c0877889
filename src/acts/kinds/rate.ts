/** Rate: what a unit of account is worth in a currency on a day. */
import * as z from 'zod'
import { figure } from '../fields.ts'
import { kind } from '../kind.ts'

const unit = (wants: string) => z.string().regex(/^[A-Z]{2,4}$/, { error: wants }).meta({ wants })

export const rate = kind({
  is: 'A unit of account (ID, SDR) has a value in a currency.',
  noun: { en: 'rate', ar: 'سعر' },
  fields: { of: unit('a unit of account (ID)'), in: unit('a currency (USD)'), rate: figure() },
  also: a => [`unit:${a.of}`],
  selfNamed: true,
  reads: {
    en: (a, w) => `One ${w.text(a.of)} was worth ${w.figure(a.rate)}${a.rate.unit ? '' : ` ${w.text(a.in)}`}`,
    ar: (a, w) => `بلغت قيمة وحدة الحساب ${w.text(a.of)} ما يعادل ${w.figure(a.rate)}${a.rate.unit ? '' : ` ${w.text(a.in)}`}`,
  },
})
