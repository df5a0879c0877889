/** Restoration of vote: a member may vote again, because it paid or because the organ lets it, for a time or for good. */
import { article, body, participant, sessionRef, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

export const restorationOfVote = kind({
  is: 'A member that had lost its vote may vote again: it paid, or the organ permits it to vote, perhaps only until a day.',
  noun: { en: 'restoration of vote', ar: 'استعادة حق التصويت' },
  fields: { of: participant(), in: body(), session: sessionRef().optional(), article: article().optional(), until: when().optional(), reason: text().optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.of))} was permitted to vote in ${theNamed(w, a.in)}${a.session ? ` at ${w.session(a.session)}` : ''}${a.until ? ` until ${w.when(a.until)}` : ''}${a.article ? ` under ${w.text(a.article)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
    ar: (a, w) => `استعادة حق التصويت: ${w.name(a.of)} في ${w.name(a.in)}${a.session ? ` خلال ${w.session(a.session)}` : ''}${a.until ? ` حتى ${w.when(a.until)}` : ''}${a.article ? ` بموجب ${w.text(a.article)}` : ''}${a.reason ? ` (${w.text(a.reason)})` : ''}`,
  },
})
