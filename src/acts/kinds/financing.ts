/** Financing: what a bank lends or grants to a member; planned, approved, signed, disbursed and cancelled are five things. */
import * as z from 'zod'
import { body, figure, oneOf, party, project, sectors, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, sectorsIn, the, theNamed } from '../phrases.ts'

const stages = {
  en: { approved: 'approved financing', signed: 'signed financing agreements', disbursed: 'disbursed financing', planned: 'planned financing', cancelled: 'cancelled financing', untold: 'extended financing' },
  ar: {
    approved: (by: string, of: string) => `صدرت موافقة ${by} على تمويل ${li(of)}`,
    signed: (by: string, of: string) => `جرى التوقيع بين ${by} و${of} على تمويل`,
    disbursed: (by: string, of: string) => `صُرف من ${by} ${li(of)} تمويل`,
    planned: (by: string, of: string) => `تقرر في خطط ${by} تخصيص تمويل ${li(of)}`,
    cancelled: (by: string, of: string) => `أُلغي من جانب ${by} تمويل ${li(of)}`,
    untold: (by: string, of: string) => `تمويل مقدّم من ${by} ${li(of)}`,
  },
} as const

export const financing = kind({
  is: 'A bank plans, approves, signs, disburses or cancels financing for a member; a cumulative figure is a total to date and is never added to others.',
  noun: { en: 'financing', ar: 'تمويل' },
  fields: {
    by: body(), of: party(), project: project().optional(), amount: figure(), projects: figure().optional(), purpose: text().optional(), sectors: sectors().optional(),
    /** A single operation of which none is said is an approval; of a total to date without it, nobody says what it is a total of. */
    stage: oneOf('approved', 'signed', 'disbursed', 'planned', 'cancelled').optional(),
    /** Of planned money: when it is to be paid out; `on` is the day on which the plan was told. */
    due: when().optional(),
    /** A total to that day, not one operation. */
    cumulative: z.boolean().meta({ wants: 'true or false' }).optional(),
  },
  reads: {
    en: (a, w) => `${opening(theNamed(w, a.by))} ${a.cumulative ? 'had ' : ''}${stages.en[a.stage ?? (a.cumulative ? 'untold' : 'approved')]} for ${the(w, a.of)} ${a.stage === 'signed' ? 'worth' : 'of'} ${w.figure(a.amount)}${a.cumulative ? ' in total' : ''}${a.projects ? ` (${a.projects.unit ? '' : 'projects: '}${w.figure(a.projects)})` : ''}${a.project ? ` under the project “${w.name(a.project)}”` : ''}${a.purpose ? ` for ${w.text(a.purpose)}` : ''}${a.due ? `, to be paid out (${w.when(a.due)})` : ''}${a.sectors ? ` (${sectorsIn(w, a.sectors)})` : ''}`,
    ar: (a, w) => `${stages.ar[a.stage ?? (a.cumulative ? 'untold' : 'approved')](w.name(a.by), w.name(a.of))} ${a.cumulative ? 'مجموعه' : 'قدره'} ${w.figure(a.amount)}${a.projects ? ` (${a.projects.unit ? '' : 'عدد المشاريع: '}${w.figure(a.projects)})` : ''}${a.project ? ` في إطار مشروع «${w.name(a.project)}»` : ''}${a.purpose ? ` من أجل ${w.text(a.purpose)}` : ''}${a.due ? `، وموعد صرفه ${w.when(a.due)}` : ''}${a.sectors ? ` (${sectorsIn(w, a.sectors)})` : ''}`,
  },
})
