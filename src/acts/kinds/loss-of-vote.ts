/** Loss of vote: a member may not vote in an organ, by decision or by operation of the rules; it stays a member. */
import { article, body, participant, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const lossOfVote = kind({
  is: 'A member loses its vote in an organisation or organ (arrears, or a decision); it stays a member.',
  noun: { en: 'loss of vote', ar: 'فقدان حق التصويت' },
  fields: { of: participant(), in: body(), session: sessionRef().optional(), article: article().optional(), reason: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} lost its vote in ${theNamed(w, a.in)}${a.session ? ` at ${w.session(a.session)}` : ''}${a.article ? ` under ${w.text(a.article)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
    ar: (a, w) => `فقدان حق التصويت: ${w.name(a.of)} في ${w.name(a.in)}${a.session ? ` خلال ${w.session(a.session)}` : ''}${a.article ? ` بموجب ${w.text(a.article)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
  },
})
