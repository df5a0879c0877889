/** Project milestone: a step in the life of a project that moves no money: it takes effect, begins, is to close, closes. */
import { body, oneOf, party, project, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the, theNamed } from '../phrases.ts'

const steps = {
  en: {
    planned: 'was taken into the plans', approved: 'was approved', signed: 'was signed', effective: 'was declared effective', started: 'began to be carried out', completed: 'was completed', 'closing-set': 'was given a closing date', closed: 'was closed', cancelled: 'was cancelled',
    'disbursements-suspended': 'had its disbursements suspended', 'suspension-lifted': 'had the suspension of its disbursements lifted',
  },
  ar: {
    planned: 'أُدرج في الخطط', approved: 'صدرت الموافقة عليه', signed: 'جرى التوقيع عليه', effective: 'أُعلن نفاذه', started: 'بدأ تنفيذه', completed: 'اكتمل تنفيذه', 'closing-set': 'حُدد تاريخ إقفاله', closed: 'أُقفل', cancelled: 'أُلغي',
    'disbursements-suspended': 'عُلّق الصرف منه', 'suspension-lifted': 'رُفع تعليق الصرف منه',
  },
} as const

export const projectMilestone = kind({
  is: 'A project of a bank reaches a step of its life: its effectiveness, its completion, its closing, a closing date set or extended; money that moves is told by financing.',
  noun: { en: 'milestone of a project', ar: 'مرحلة مشروع' },
  fields: {
    by: body(), of: party(), project: project(),
    stage: oneOf('planned', 'approved', 'signed', 'effective', 'started', 'completed', 'closing-set', 'closed', 'cancelled', 'disbursements-suspended', 'suspension-lifted'),
    /** When it is to close, or of a plan: to begin. An extension sets the closing date anew. */
    due: when().optional(),
  },
  reads: {
    en: (a, w) => `${opening(`the project “${w.name(a.project)}”`)} of ${theNamed(w, a.by)} in ${the(w, a.of)} ${steps.en[a.stage]}${a.due ? ` (date set: ${w.when(a.due)})` : ''}`,
    ar: (a, w) => `مشروع «${w.name(a.project)}» الذي يموله ${w.name(a.by)} ${li(w.name(a.of))} ${steps.ar[a.stage]}${a.due ? ` (الموعد المحدد: ${w.when(a.due)})` : ''}`,
  },
})
