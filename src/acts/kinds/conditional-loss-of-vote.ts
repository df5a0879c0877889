/** Conditional loss of vote: an organ decides that a member in arrears will have no vote from the opening of a session if it still owes too much then. */
import { article, body, decision, participant, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const conditionalLossOfVote = kind({
  is: 'An organ decides that a member in arrears loses its vote from the opening of a later session if it still owes too much by then, until it owes less.',
  noun: { en: 'conditional loss of vote', ar: 'فقدان مشروط لحق التصويت' },
  fields: { of: participant(), in: body(), from: sessionRef().optional(), session: sessionRef().optional(), article: article().optional(), decision: decision().optional(), reason: text().optional() },
  reads: {
    en: (a, w) => `It was decided${a.session ? ` at ${w.session(a.session)}` : ''}${a.decision ? ` by ${the(w, a.decision)}` : ''} that ${the(w, a.of)} loses its vote in ${theNamed(w, a.in)} from the opening of ${a.from ? w.session(a.from) : 'its next session'} if it still owes too much then${a.article ? ` (${w.text(a.article)})` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`.replace(/^./, opening),
    ar: (a, w) => `تقرر${a.session ? ` خلال ${w.session(a.session)}` : ''}${a.decision ? ` بموجب ${w.name(a.decision)}` : ''} أن يُعلَّق حق ${w.name(a.of)} في التصويت في ${w.name(a.in)} اعتباراً من افتتاح ${a.from ? w.session(a.from) : 'دورتها المقبلة'} إن بقيت عليها متأخرات بهذا القدر${a.article ? ` (${w.text(a.article)})` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
  },
})
