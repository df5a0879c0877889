/** Revocation of notice: a member takes back its notice of withdrawal before it has taken effect. */
import { body, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const revocationOfNotice = kind({
  is: 'A member revokes its notice of withdrawal before the withdrawal has taken effect.',
  noun: { en: 'revocation of a notice of withdrawal', ar: 'سحب إشعار بالانسحاب' },
  fields: { of: participant(), from: body(), says: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} revoked its notice of withdrawal from ${theNamed(w, a.from)}${a.says ? ` (${w.text(a.says)})` : ''}`,
    ar: (a, w) => `سُحب إشعار ${w.name(a.of)} بالانسحاب من ${w.name(a.from)}${a.says ? ` (${w.text(a.says)})` : ''}`,
  },
})
