/** Vote: an organ votes on a draft, in a roll-call, by a count, or by saying that nobody objects. */
import * as z from 'zod'
import { body, decision, list, oneOf, participant, sessionRef, text } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'
import { decisionKey } from '../decision-key.ts'
import type { Words } from '../words.ts'

/** What a question before an organ may be, where its rules ask another majority for it. */
export const matters = ['ordinary', 'important', 'procedural', 'substantive', 'admission', 'suspension', 'expulsion', 'election', 'budget', 'scale', 'amendment', 'rules', 'agenda', 'capital-increase', 'dissolution'] as const
export type Matter = (typeof matters)[number]

export const vote = kind({
  is: 'An organ votes: who was for, against and abstained, by name or by count. Whether it passed is for the rules of the organ to say.',
  noun: { en: 'vote', ar: 'تصويت' },
  fields: {
    by: body(), session: sessionRef().optional(), title: text(),
    /** The number the text received when it was adopted; of a text that failed, its draft alone. */
    number: z.string().min(1).meta({ wants: 'the number of the decision in quotation marks ("4/38-ORG")' }).optional(),
    draft: z.string().min(1).meta({ wants: 'the symbol of the draft in quotation marks ("A/74/L.6")' }).optional(),
    item: text().optional(), matter: oneOf(...matters).optional(),
    for: list(participant()).optional(), against: list(participant()).optional(), abstaining: list(participant()).optional(), absent: list(participant()).optional(),
    /** Where the names are not known, or beside them as published: { for: 90, against: 0, abstaining: 47 }. */
    counts: z.strictObject({ for: z.number().int().nonnegative(), against: z.number().int().nonnegative(), abstaining: z.number().int().nonnegative() }).meta({ wants: 'counts: { for: 90, against: 0, abstaining: 47 }' }).optional(),
    /** The States the question is about, where the rules leave them out of a consensus. */
    concerning: list(participant()).optional(),
    /** What the presiding officer announced. */
    announced: oneOf('adopted', 'rejected').optional(),
    /** The decision a separate vote was part of: a paragraph, an amendment. */
    part: decision().optional(),
  },
  also: a => [a.number, a.draft].flatMap(n => (n === undefined ? [] : [decisionKey({ by: a.by, number: n })])),
  reads: {
    en: (a, w) => {
      const what = [...(a.number ? [w.text(a.number)] : []), ...(a.draft ? [`draft ${w.text(a.draft)}`] : [])].join(', ')
      const about = [...(a.matter ? [w.term(a.matter)] : []), ...(a.item ? [w.text(a.item)] : []), ...(a.part ? [`part of ${w.name(a.part)}`] : []), ...(a.concerning?.length ? [`concerning ${w.list(a.concerning.map(p => the(w, p)))}`] : [])].join('; ')
      return `${opening(theNamed(w, a.by))} voted on ${what ? `${what} ` : ''}“${w.text(a.title)}”${about ? ` (${about})` : ''}${a.session ? ` at ${w.session(a.session)}` : ''}${told(a, w, ['for', 'against', 'abstaining', 'absent'])}${a.announced ? `; announced as ${w.term(a.announced)}` : ''}`
    },
    ar: (a, w) => {
      const what = [...(a.number ? [w.text(a.number)] : []), ...(a.draft ? [`المشروع ${w.text(a.draft)}`] : [])].join('، ')
      const about = [...(a.matter ? [w.term(a.matter)] : []), ...(a.item ? [w.text(a.item)] : []), ...(a.part ? [`جزء من ${w.name(a.part)}`] : []), ...(a.concerning?.length ? [`بشأن ${w.list(a.concerning.map(p => w.name(p)))}`] : [])].join('؛ ')
      return `جرى التصويت في ${w.name(a.by)} على «${w.text(a.title)}»${what ? ` (${what})` : ''}${about ? ` (${about})` : ''}${a.session ? ` خلال ${w.session(a.session)}` : ''}${told(a, w, ['مؤيد', 'معارض', 'ممتنع', 'غائب'])}${a.announced ? `؛ وأُعلنت النتيجة: ${w.term(a.announced)}` : ''}`
    },
  },
})

const sides = ['for', 'against', 'abstaining', 'absent'] as const
type Told = { readonly [S in (typeof sides)[number]]?: readonly string[] | undefined } & { readonly counts?: { readonly for: number; readonly against: number; readonly abstaining: number } | undefined }
/** ": 90 for, 0 against": names are for pages; a sentence has their number, or what was published where no name is known, and both where they differ. */
const told = (a: Told, w: Words, words: readonly [string, string, string, string]): string => {
  const parts = sides.flatMap((side, i) => {
    const named = a[side]?.length
    const published = side === 'absent' ? undefined : a.counts?.[side]
    const n = named ?? published
    return n === undefined ? [] : [`${w.number(n)} ${words[i]!}${named !== undefined && published !== undefined && published !== named ? ` (${w.number(published)})` : ''}`]
  })
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`
}
