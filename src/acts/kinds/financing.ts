/** Financing: what a bank lends or grants to a member; planned, approved, signed and disbursed are four things. */
import * as z from 'zod'
import { body, figure, oneOf, party, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the, theNamed } from '../phrases.ts'

const stages = {
  en: { approved: 'approved financing', signed: 'signed financing agreements', disbursed: 'disbursed financing', planned: 'planned financing' },
  ar: {
    approved: (by: string, of: string) => `صدرت موافقة ${by} على تمويل ${li(of)}`,
    signed: (by: string, of: string) => `جرى التوقيع بين ${by} و${of} على تمويل`,
    disbursed: (by: string, of: string) => `صُرف من ${by} ${li(of)} تمويل`,
    planned: (by: string, of: string) => `تقرر في خطط ${by} تخصيص تمويل ${li(of)}`,
  },
} as const

export const financing = kind({
  is: 'A bank plans, approves, signs or disburses financing for a member; a cumulative figure is a total to date and is never added to others.',
  noun: { en: 'financing', ar: 'تمويل' },
  fields: {
    by: body(), of: party(), amount: figure(), projects: figure().optional(), purpose: text().optional(),
    stage: oneOf('approved', 'signed', 'disbursed', 'planned').default('approved'),
    /** A total to that day, not one operation. */
    cumulative: z.boolean().meta({ wants: 'true or false' }).optional(),
  },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.by))} ${a.cumulative ? 'had ' : ''}${stages.en[a.stage]} for ${the(w, a.of)} ${a.stage === 'signed' ? 'worth' : 'of'} ${w.figure(a.amount)}${a.cumulative ? ' in total' : ''}${a.projects ? ` (${a.projects.unit ? '' : 'projects: '}${w.figure(a.projects)})` : ''}${a.purpose ? ` for ${w.text(a.purpose)}` : ''}`,
    ar: (a, w) => `${stages.ar[a.stage](w.name(a.by), w.name(a.of))} ${a.cumulative ? 'مجموعه' : 'قدره'} ${w.figure(a.amount)}${a.projects ? ` (${a.projects.unit ? '' : 'عدد المشاريع: '}${w.figure(a.projects)})` : ''}${a.purpose ? ` من أجل ${w.text(a.purpose)}` : ''}`,
  },
})
