/** Deposit: an instrument of consent reaches the depositary; the act that counts (VCLT art. 16). */
import { instrument, oneOf, participant, text, when, whole } from '../fields.ts'
import { kind } from '../kind.ts'
import { opening, the, theNamed } from '../phrases.ts'

const consents = ['ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal-confirmation', 'definitive-signature'] as const
type Consent = (typeof consents)[number]
/** One ratifies or accepts a treaty, but accedes and succeeds to it. */
const en = (of: Consent): string => (of === 'accession' || of === 'succession' ? 'to' : 'of')
/** The Arabic noun of consent, the party that it belongs to, and the preposition the noun wants. */
const ar: Readonly<Record<Consent, (noun: string, who: string) => string>> = {
  ratification: (noun, who) => `${noun} ${who} على`, acceptance: (noun, who) => `${noun} ${who}`, approval: (noun, who) => `${noun} ${who} على`, accession: (noun, who) => `${noun} ${who} إلى`,
  succession: (noun, who) => `${noun} ${who} في`, 'formal-confirmation': (noun, who) => `${noun} صادر عن ${who} بشأن`, 'definitive-signature': (noun, who) => `${noun} ${who} على`,
}

export const deposit = kind({
  is: 'A party deposits its instrument of ratification, acceptance, approval, accession or succession with the depositary (VCLT art. 16).',
  noun: { en: 'deposit', ar: 'إيداع' },
  fields: {
    instrument: instrument(),
    /** Absent where the source counts the instrument without naming the party. */
    party: participant().optional(),
    of: oneOf(...consents),
    as: text().optional(),
    /** From when it has effect, where that is not told by its own day: a succession, from the succession of States. */
    effect: when().optional(),
    /** The source says it was the n-th instrument. */
    ordinal: whole().optional(),
  },
  reads: {
    en: (a, w) => {
      const who = a.party ? the(w, a.party) : 'a State that the source does not name'
      const what = a.of === 'definitive-signature' ? `consented to be bound by ${theNamed(w, a.instrument)} by ${w.term(a.of)}` : `deposited its instrument of ${w.term(a.of)} ${en(a.of)} ${theNamed(w, a.instrument)}`
      return `${opening(who)} ${what}${a.ordinal === undefined ? '' : `, the ${w.ordinal(a.ordinal)} such instrument`}${a.as ? `, then under the name ${w.text(a.as)}` : ''}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`
    },
    ar: (a, w) => {
      const rank = `${a.ordinal === undefined ? '' : ` (الصك رقم ${w.number(a.ordinal)})`}${a.as ? `، وكان الاسم آنذاك ${w.text(a.as)}` : ''}${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`
      const who = a.party ? w.name(a.party) : 'دولة لم يسمّها المصدر'
      return a.of === 'definitive-signature' ? `ثبت رضا ${who} بالالتزام بـ${w.name(a.instrument)} (${w.term(a.of)})${rank}`
        : `أُودع صك ${ar[a.of](w.term(a.of), who)} ${w.name(a.instrument)}${rank}`
    },
  },
})
