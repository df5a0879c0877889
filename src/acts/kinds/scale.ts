/** Scale: the rates at which members bear the budget of a body, adopted for a year or several. */
import * as z from 'zod'
import { body, byParty, decision, figure, instrument, list, party, sessionRef, when } from '../fields.ts'
import { kind } from '../kind.ts'
import { decidedAr, decidedEn, periodAr, the, theNamed } from '../phrases.ts'
import type { Figure } from '../figure.ts'
import type { Words } from '../words.ts'

const word = z.string().regex(/^[a-z][a-z-]*$/, { error: 'a category by its word (least-developed)' })

export const scale = kind({
  is: 'A body adopts the rates at which members bear its budget for a period: percentages, units or sums; a later act that names some members changes theirs.',
  noun: { en: 'scale of assessments', ar: 'جدول الأنصبة المقررة' },
  fields: {
    of: body(), years: when(),
    rates: byParty(figure()).meta({ wants: 'rates by member: { KAZ: 0.133 %, UZB: 0.004 % }, or in units, or as sums' }).optional(),
    /** Every member pays the same sum. */
    flat: figure().optional(),
    floor: figure().optional(), ceiling: figure().optional(),
    /** The highest rate of those in a category, and who is in it. */
    caps: z.record(word, figure()).meta({ wants: 'caps by category: { least-developed: 0.01 % }' }).optional(),
    categories: z.record(word, list(party())).meta({ wants: 'members by category: { least-developed: [AFG, YEM] }' }).optional(),
    by: body().optional(), session: sessionRef().optional(), decision: decision().optional(),
    /** The text in which it was adopted, where members may have reserved their position on it. */
    instrument: instrument().optional(),
  },
  also: a => Object.keys(a.rates ?? {}),
  reads: {
    en: (a, w) => `The scale of assessments of ${theNamed(w, a.of)} for ${w.when(a.years)} was adopted${decidedEn(w, a.by, a.session)}${a.decision ? ` by ${the(w, a.decision)}` : ''}${a.instrument ? ` in ${theNamed(w, a.instrument)}` : ''}${told(a, w, { flat: 'the same sum of each member', floor: 'floor', ceiling: 'ceiling', rates: 'rates' })}`,
    ar: (a, w) => `اعتُمد جدول الأنصبة المقررة في ${w.name(a.of)}${periodAr(w, a.years)}${decidedAr(w, a.by, a.session)}${a.decision ? ` بموجب ${w.name(a.decision)}` : ''}${a.instrument ? ` ضمن ${w.name(a.instrument)}` : ''}${told(a, w, { flat: 'المبلغ نفسه على كل عضو', floor: 'الحد الأدنى', ceiling: 'الحد الأقصى', rates: 'المعدلات' })}`,
  },
})

type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined }
type Told = Maybe<{ rates: Readonly<Record<string, Figure>>; flat: Figure; floor: Figure; ceiling: Figure; caps: Readonly<Record<string, Figure>>; categories: Readonly<Record<string, readonly string[]>> }>
/** Of a long scale the number of rates says enough in a sentence; the table has them all. */
const few = 12
const told = (a: Told, w: Words, says: { readonly flat: string; readonly floor: string; readonly ceiling: string; readonly rates: string }): string => {
  const rates = Object.entries(a.rates ?? {})
  const parts = [
    ...(a.flat ? [`${says.flat}: ${w.figure(a.flat)}`] : []),
    ...(rates.length === 0 ? [] : [rates.length > few ? `${says.rates}: ${w.number(rates.length)}` : `${says.rates}: ${w.list(rates.map(([p, r]) => `${w.name(p)} ${w.figure(r)}`))}`]),
    ...(a.floor ? [`${says.floor}: ${w.figure(a.floor)}`] : []), ...(a.ceiling ? [`${says.ceiling}: ${w.figure(a.ceiling)}`] : []),
    ...Object.entries(a.caps ?? {}).map(([c, r]) => `${w.term(c)}: ${w.figure(r)}`),
    ...Object.entries(a.categories ?? {}).map(([c, of]) => `${w.term(c)}: ${of.length > few ? w.number(of.length) : w.list(of.map(p => w.name(p)))}`),
  ]
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}
