/** Application: a State or body asks to be admitted, or to be an observer; it gives no status by itself. */
import { body, oneOf, participant } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const application = kind({
  is: 'A State or body asks an organisation for membership or observer status; nothing follows until the organisation decides.',
  noun: { en: 'application', ar: 'طلب انضمام' },
  fields: { of: participant(), to: body(), for: oneOf('membership', 'observer-status') },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} applied to ${theNamed(w, a.to)} for ${w.term(a.for)}`,
    ar: (a, w) => `ورد إلى ${w.name(a.to)} طلب من ${w.name(a.of)} للحصول على ${w.term(a.for)}`,
  },
})
