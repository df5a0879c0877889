/** End of office: somebody leaves an office, at the end of the term or before it. */
import { office, oneOf, participant, person } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the } from '../phrases.ts'

export const endOfOffice = kind({
  is: 'A person or party leaves an office, because the term ended or before that.',
  noun: { en: 'end of office', ar: 'انتهاء ولاية' },
  fields: { office: office(), person: person().optional(), of: participant().optional(), reason: oneOf('expiry', 'resignation', 'death', 'removal', 'other').optional() },
  reads: {
    en: (a, w) => {
      const who = a.person ? `${w.name(a.person)}${a.of ? ` (${the(w, a.of)})` : ''}` : a.of ? the(w, a.of) : undefined
      return `${who ? `${opening(who)} ceased to hold the office of ${w.name(a.office)}` : `The office of ${w.name(a.office)} fell vacant`}${a.reason && a.reason !== 'other' ? ` (${w.term(a.reason)})` : ''}`
    },
    ar: (a, w) => {
      const who = a.person ? `${w.name(a.person)}${a.of ? ` (${w.name(a.of)})` : ''}` : a.of ? w.name(a.of) : undefined
      return `${who ? `انتهت ولاية ${who} في منصب` : 'شغر منصب'} ${w.name(a.office)}${a.reason && a.reason !== 'other' ? ` (${w.term(a.reason)})` : ''}`
    },
  },
})
