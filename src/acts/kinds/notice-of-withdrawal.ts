/** Notice of withdrawal: a member says that it will leave; it stays a member until the time its organisation's text gives has run. */
import { body, participant, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const noticeOfWithdrawal = kind({
  is: 'A member gives notice that it withdraws from an organisation; when that takes effect is for the organisation’s own text to say.',
  noun: { en: 'notice of withdrawal', ar: 'إشعار بالانسحاب' },
  fields: { of: participant(), from: body(), received: when().optional(), says: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} gave notice of its withdrawal from ${theNamed(w, a.from)}${a.received ? `, received on ${w.when(a.received)}` : ''}${a.says ? ` (${w.text(a.says)})` : ''}`,
    ar: (a, w) => `ورد من ${w.name(a.of)} إشعار بالانسحاب من ${w.name(a.from)}${a.received ? `، وتاريخ استلامه ${w.when(a.received)}` : ''}${a.says ? ` (${w.text(a.says)})` : ''}`,
  },
})
