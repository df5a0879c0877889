/** Deposit: an instrument of consent reaches the depositary; the act that counts (VCLT art. 16). */
import { formsOfConsent, type FormOfConsent } from '../clauses.ts'
import { instrument, oneOf, participant, text, when, whole } from '../fields.ts'
import { kind } from '../kind.ts'
import { li, opening, the, theNamed } from '../phrases.ts'

type Consent = FormOfConsent
/** One ratifies or accepts a treaty, but accedes and succeeds to it, and is bound by it. */
const en = (of: Consent): string => (of === 'accession' || of === 'succession' || of === 'ratification-or-accession' ? 'to' : of === 'consent-to-be-bound' ? 'by' : 'of')
/** Consent that is expressed without an instrument to be deposited. */
const otherwiseEn: Readonly<Partial<Record<Consent, (what: string, term: string) => string>>> = {
  'definitive-signature': (what, term) => `consented to be bound by ${what} by ${term}`, application: what => `gave notice that it applies ${what}`,
  'notification-of-completion': what => `gave notice that its procedures for ${what} are completed`,
}
const otherwiseAr: Readonly<Partial<Record<Consent, (who: string, what: string, term: string) => string>>> = {
  'definitive-signature': (who, what, term) => `ثبت رضا ${who} بالالتزام بـ${what} (${term})`, application: (who, what) => `صدر إشعار ${who} بتطبيق ${what}`,
  'notification-of-completion': (who, what) => `صدر إشعار ${who} باكتمال الإجراءات اللازمة بشأن ${what}`,
}
/** The Arabic noun of consent, the party that it belongs to, and the preposition the noun wants. */
const ar: Readonly<Partial<Record<Consent, (noun: string, who: string) => string>>> = {
  ratification: (noun, who) => `${noun} ${who} على`, acceptance: (noun, who) => `${noun} ${who}`, approval: (noun, who) => `${noun} ${who} على`, accession: (noun, who) => `${noun} ${who} إلى`,
  succession: (noun, who) => `${noun} ${who} في`, 'formal-confirmation': (noun, who) => `${noun} صادر عن ${who} بشأن`, 'consent-to-be-bound': (noun, who) => `${noun} صادر عن ${who} بشأن`,
  'ratification-or-accession': (noun, who) => `${noun} صادر عن ${who} بشأن`,
}

export const deposit = kind({
  is: 'A party deposits its instrument of ratification, acceptance, approval, accession or succession with the depositary (VCLT art. 16).',
  noun: { en: 'deposit', ar: 'إيداع' },
  fields: {
    instrument: instrument(),
    /** Absent where the source counts the instrument without naming the party. */
    party: participant().optional(),
    of: oneOf(...formsOfConsent),
    as: text().optional(),
    /** From when it has effect, where that is not told by its own day: a succession, from the succession of States. */
    effect: when().optional(),
    /** The day the instrument itself was signed, and the day it reached the depositary, where they differ from the day of deposit. */
    executed: when().optional(), received: when().optional(),
    /** Of a succession: the State that had consented for the territory before; its own act stays in the register under its own name. */
    succeeds: participant().optional(),
    /** The source says it was the n-th instrument. */
    ordinal: whole().optional(),
  },
  reads: {
    en: (a, w) => {
      const who = a.party ? the(w, a.party) : 'a State that the source does not name'
      const what = otherwiseEn[a.of]?.(theNamed(w, a.instrument), w.term(a.of)) ?? `deposited its instrument of ${w.term(a.of)} ${en(a.of)} ${theNamed(w, a.instrument)}`
      return `${opening(who)} ${what}${a.ordinal === undefined ? '' : `, the ${w.ordinal(a.ordinal)} such instrument`}${a.executed ? `, dated ${w.when(a.executed)}` : ''}${a.received ? `, received ${w.when(a.received)}` : ''}${a.as ? `, then under the name ${w.text(a.as)}` : ''}${a.succeeds ? `, in succession to ${the(w, a.succeeds)}` : ''}${a.effect ? `, with effect from ${w.when(a.effect)}` : ''}`
    },
    ar: (a, w) => {
      const rank = `${a.ordinal === undefined ? '' : ` (الصك رقم ${w.number(a.ordinal)})`}${a.executed ? `، المؤرخ ${w.when(a.executed)}` : ''}${a.received ? `، الوارد ${w.when(a.received)}` : ''}${a.as ? `، وكان الاسم آنذاك ${w.text(a.as)}` : ''}${a.succeeds ? `، خلفاً ${li(w.name(a.succeeds))}` : ''}${a.effect ? `، على أن يسري اعتباراً من ${w.when(a.effect)}` : ''}`
      const who = a.party ? w.name(a.party) : 'دولة لم يسمّها المصدر'
      const what = otherwiseAr[a.of]?.(who, w.name(a.instrument), w.term(a.of)) ?? `أُودع صك ${ar[a.of]?.(w.term(a.of), who) ?? who} ${w.name(a.instrument)}`
      return `${what}${rank}`
    },
  },
})
