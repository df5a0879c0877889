/** Objection: a party objects to another's reservation, with or without preventing the entry into force between the two (VCLT arts. 20(4)(b), 21(3)). */
import * as z from 'zod'
import { actId, article, instrument, list, participant, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { bareArticle, opening, the, theNamed } from '../phrases.ts'

export const objection = kind({
  is: 'A party objects to a reservation; only where it says so definitely does the objection prevent the entry into force between the two (VCLT arts. 20(4)(b), 21(3)).',
  noun: { en: 'objection', ar: 'اعتراض' },
  fields: {
    instrument: instrument(), party: participant(),
    /** The reservation objected to. */
    to: actId(),
    /** The objecting party opposes the entry into force of the instrument between itself and the reserving party. */
    precludes: z.boolean().optional().meta({ wants: 'true where the objection says that it prevents the entry into force between the two' }),
    /** Of the reservation, the articles that the objection is about; all of it where none are named. */
    articles: list(article()).optional(), says: text().optional(),
  },
  reads: {
    en: (a, w) => `${opening(the(w, a.party))} objected to ${w.act(a.to)} to ${theNamed(w, a.instrument)}${a.articles?.length ? ` as regards ${w.plural(a.articles.length, { one: 'article', other: 'articles' })} ${w.list(a.articles.map(x => w.text(bareArticle(x))))}` : ''}${a.precludes ? ' and opposed the entry into force between the two' : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
    ar: (a, w) => `صدر اعتراض ${w.name(a.party)} على ${w.act(a.to)} على ${w.name(a.instrument)}${a.articles?.length ? ` فيما يخص ${w.plural(a.articles.length, { one: 'المادة', two: 'المادتين', other: 'المواد' })} ${w.list(a.articles.map(x => w.text(bareArticle(x))))}` : ''}${a.precludes ? ' مع معارضة بدء النفاذ بين الطرفين' : ''}${a.says ? `: ${w.text(a.says)}` : ''}`,
  },
})
