/** Naming: a body takes a name, its first or a new one; that the name counts in law is another question. */
import { body, holder, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, li, the } from '../phrases.ts'

export const naming = kind({
  is: 'A body, State or other holder is given a name, its first or a new one; whether the decision sufficed in law is for the law to say.',
  noun: { en: 'naming', ar: 'تسمية' },
  fields: { of: holder(), name: text(), former: text().optional(), by: body().optional(), session: sessionRef().optional() },
  reads: {
    en: (a, w) => {
      const named = w.text(a.name)
      const what = a.former ? `The name “${w.text(a.former)}” was changed to “${named}”` : `The name “${named}” was given${named === w.name(a.of) ? '' : ` to ${the(w, a.of)}`}`
      return what + decidedEn(w, a.by, a.session)
    },
    ar: (a, w) => {
      const named = w.text(a.name)
      const what = a.former ? `تغيّر الاسم من «${w.text(a.former)}» إلى «${named}»` : `اعتُمد الاسم «${named}»${named === w.name(a.of) ? '' : ` ${li(w.name(a.of))}`}`
      return what + decidedAr(w, a.by, a.session)
    },
  },
})
