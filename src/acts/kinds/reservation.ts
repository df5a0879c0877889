/** Reservation: a party excludes or modifies the effect of provisions for itself (VCLT arts. 2(1)(d), 19 to 23). */
import * as z from 'zod'
import { instrument, list, oneOf, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

const bare = (article: string): string => article.replace(/^(articles?|arts?\.?)\s*/i, '')

export const reservation = kind({
  is: 'A party formulates a reservation, excluding or modifying the effect of certain provisions for itself (VCLT art. 2(1)(d)).',
  noun: { en: 'reservation', ar: 'تحفظ' },
  fields: { instrument: instrument(), party: participant(), articles: list(z.string().min(1).meta({ wants: 'an article in quotation marks ("17(2)")' })).optional(), says: text().optional(), formulated: oneOf('on-signature', 'on-deposit', 'in-domestic-law').optional() },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} formulated a reservation to ${a.articles?.length ? `${w.plural(a.articles.length, { one: 'article', other: 'articles' })} ${w.list(a.articles.map(x => w.text(bare(x))))} of ` : ''}${theNamed(w, a.instrument)}${a.formulated ? ` ${w.term(a.formulated)}` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
    ar: (a, w) => `صدر تحفظ ${w.name(a.party)} على ${a.articles?.length ? `${w.plural(a.articles.length, { one: 'المادة', two: 'المادتين', other: 'المواد' })} ${w.list(a.articles.map(x => w.text(bare(x))))} من ` : ''}${w.name(a.instrument)}${a.formulated ? ` ${w.term(a.formulated)}` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
  },
})
