/** Correction: an error in the text of an instrument is corrected by procès-verbal of rectification (VCLT art. 79). */
import * as z from 'zod'
import { article, instrument, list, text, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { articlesAr, articlesEn, languageName, theNamed } from '../phrases.ts'

export const correction = kind({
  is: 'The depositary corrects an error in the text of an instrument by a procès-verbal of rectification, after the time for objections to the proposed correction is over (VCLT art. 79).',
  noun: { en: 'correction by procès-verbal', ar: 'تصويب بمحضر' },
  fields: {
    instrument: instrument(), articles: list(article()).optional(),
    /** The authentic texts that were wrong. */
    languages: list(z.string().regex(/^[a-z]{2}$/, { error: 'a language by its code (ar)' }).meta({ wants: 'a language by its code (ar)' })).optional(), says: text().optional(),
    /** The day on which the correction was proposed. */
    proposed: when().optional(),
  },
  reads: {
    en: (a, w) => {
      const texts = a.languages?.length ? `The ${w.list(a.languages.map(l => languageName(l, 'en')))} ${w.plural(a.languages.length, { one: 'text', other: 'texts' })} of` : 'The text of'
      return `${texts} ${articlesEn(w, a.articles)}${theNamed(w, a.instrument)} ${(a.languages?.length ?? 1) > 1 ? 'were' : 'was'} corrected by procès-verbal${a.proposed ? `, following a proposal of ${w.when(a.proposed)}` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`
    },
    ar: (a, w) => {
      const languages = a.languages?.length ? ` ${w.plural(a.languages.length, { one: 'باللغة', two: 'باللغتين', other: 'باللغات' })} ${w.list(a.languages.map(l => languageName(l, 'ar')))}` : ''
      return `صُوّب نص ${articlesAr(w, a.articles)}${w.name(a.instrument)}${languages} بمحضر تصويب${a.proposed ? `، بناءً على اقتراح مؤرخ ${w.when(a.proposed)}` : ''}${a.says ? `: ${w.text(a.says)}` : ''}`
    },
  },
})
