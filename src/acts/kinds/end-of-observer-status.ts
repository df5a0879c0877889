/** End of observer status: an observer ceases to be one, whether it became a member, withdrew or was struck off. */
import { body, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the, theNamed } from '../phrases.ts'

export const endOfObserverStatus = kind({
  is: 'An observer ceases to be one, for whatever reason.',
  noun: { en: 'end of observer status', ar: 'انتهاء صفة المراقب' },
  fields: { of: participant(), in: body(), reason: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} ceased to be an observer in ${theNamed(w, a.in)}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
    ar: (a, w) => `انتهت صفة المراقب الممنوحة ${li(w.name(a.of))} في ${w.name(a.in)}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
  },
})
