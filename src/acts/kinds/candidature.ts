/** Candidature: a party stands, or puts a person forward, for an office, a title or another honour. */
import { body, office, participant, person, sessionRef, text, titleOf, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, periodAr, the } from '../phrases.ts'

export const candidature = kind({
  is: 'A party stands for an office or a title, or nominates a person for it; the election is an act of its own.',
  noun: { en: 'candidature', ar: 'ترشيح' },
  fields: {
    of: participant(), person: person().optional(), to: office().optional(), title: titleOf().optional(), for: text().optional(),
    /** The body that will elect. */
    by: body().optional(),
    term: when().optional(), session: sessionRef().optional(),
  },
  restriction: 'restricted',
  reads: {
    en: (a, w) => {
      const goal = `${a.to ? ` for the office of ${w.name(a.to)}` : ''}${a.title ? ` for the title ${w.name(a.title)}` : ''}${a.for ? ` for ${w.text(a.for)}` : ''}`
      const under = `${a.term ? `, for the term ${w.when(a.term)}` : ''}${a.by ? `, subject to election by ${the(w, a.by)}` : ''}${a.session ? `, at ${w.session(a.session)}` : ''}`
      return `${opening(the(w, a.of))} ${a.person ? `nominated ${w.name(a.person)}` : 'presented its candidature'}${goal}${under}`
    },
    ar: (a, w) => {
      const goal = `${a.to ? ` لمنصب ${w.name(a.to)}` : ''}${a.title ? ` للقب «${w.name(a.title)}»` : ''}${a.for ? ` من أجل ${w.text(a.for)}` : ''}`
      const under = `${a.term ? periodAr(w, a.term) : ''}${a.by ? `، على أن يجري الانتخاب من جانب ${w.name(a.by)}` : ''}${a.session ? ` خلال ${w.session(a.session)}` : ''}`
      return `قُدّم ترشيح ${a.person ? `${w.name(a.person)} من جانب ${w.name(a.of)}` : w.name(a.of)}${goal}${under}`
    },
  },
})
