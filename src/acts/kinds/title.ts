/** Title: a city is given a title for a year, opens its year, or has the title handed over to it. */
import { body, oneOf, party, sessionRef, text, titleOf, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, li, opening, periodAr, the } from '../phrases.ts'

const stages = {
  en: {
    designated: (who: string, title: string) => `${opening(who)} was designated ${title}`,
    begun: (who: string, title: string) => `${opening(who)} opened its year as ${title}`,
    'handed-over': (who: string, title: string) => `The title ${title} was handed over to ${who}`,
  },
  ar: {
    designated: (who: string, title: string) => `تقرر منح لقب «${title}» ${li(who)}`,
    begun: (who: string, title: string) => `بدأ العمل بلقب «${title}» الممنوح ${li(who)}`,
    'handed-over': (who: string, title: string) => `جرى تسليم لقب «${title}» إلى ${who}`,
  },
} as const

export const title = kind({
  is: 'A city of a State is designated for a title, opens the year of it, or has it handed over from the city before.',
  noun: { en: 'title', ar: 'لقب' },
  fields: { title: titleOf(), holder: text(), of: party(), year: when().optional(), session: sessionRef().optional(), by: body().optional(), stage: oneOf('designated', 'begun', 'handed-over').default('designated') },
  reads: {
    en: (a, w) => `${stages.en[a.stage](`${w.text(a.holder)} (${the(w, a.of)})`, w.name(a.title))}${a.year ? ` for ${w.when(a.year)}` : ''}${decidedEn(w, a.by, a.session)}`,
    ar: (a, w) => `${stages.ar[a.stage](`${w.text(a.holder)} (${w.name(a.of)})`, w.name(a.title))}${a.year ? periodAr(w, a.year) : ''}${decidedAr(w, a.by, a.session)}`,
  },
})
