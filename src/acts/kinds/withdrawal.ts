/** Withdrawal: membership ends, because the State leaves or because it ceases to exist. */
import { body, participant, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const withdrawal = kind({
  is: 'The membership of a State ends: it withdraws, or it ceases to exist as a State.',
  noun: { en: 'end of membership', ar: 'انتهاء عضوية' },
  fields: { of: participant(), from: body(), notice: when().optional(), reason: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} ceased to be a member of ${theNamed(w, a.from)}${a.notice ? `, following its notice of ${w.when(a.notice)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
    ar: (a, w) => `انتهت عضوية ${w.name(a.of)} في ${w.name(a.from)}${a.notice ? ` بموجب إشعار قُدّم في ${w.when(a.notice)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
  },
})
