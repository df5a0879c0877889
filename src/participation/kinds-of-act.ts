/** The words of participation tables for acts, and what each is in the register. */
import { nearest, type FormOfConsent } from '#acts'
import type { Refused } from '#tables'

/** What a row says happened: the kind of act with the fields that its word gives, and what is worth saying about how it was read. */
export interface ReadAct {
  readonly act: 'signature' | 'deposit' | 'provisional-application' | 'end-of-provisional-application' | 'denunciation' | 'revocation-of-denunciation' | 'withdrawal-of-consent' | 'notification' | 'reservation' | 'declaration' | 'territorial-extension'
  readonly fields: Readonly<Record<string, string>>
  readonly note?: string
  /** Where the heading of the source says something else than the word of the row: that word. */
  readonly insteadOf?: string
}
const consent = (of: FormOfConsent, note?: string): ReadAct => ({ act: 'deposit', fields: { of }, ...(note ? { note } : {}) })
const only = (act: ReadAct['act'], fields: Readonly<Record<string, string>> = {}, note?: string): ReadAct => ({ act, fields, ...(note ? { note } : {}) })

const words: Readonly<Record<string, ReadAct>> = {
  signature: only('signature'), 'signature ad referendum': only('signature', { as: 'ad-referendum' }), 'signature subject to ratification': only('signature', { as: 'subject-to-ratification' }),
  'succession to signature': only('signature', { as: 'succession' }),
  'definitive signature': consent('definitive-signature'), 'signature without reservation as to ratification': consent('definitive-signature'), 'signature not subject to ratification': consent('definitive-signature'),
  ratification: consent('ratification'), acceptance: consent('acceptance'), 'definitive acceptance': consent('acceptance'), approval: consent('approval'), accession: consent('accession'), adhesion: consent('accession'), adherence: consent('accession'),
  succession: consent('succession'), 'notification of succession': consent('succession'), 'declaration of succession': consent('succession'), 'declaration notification of succession': consent('succession'),
  'declaration of continued application': consent('succession', 'Called a declaration of continued application'), 'continuity': consent('succession', 'Called continuity'),
  'formal confirmation': consent('formal-confirmation'), 'consent to be bound': consent('consent-to-be-bound'), participation: consent('consent-to-be-bound', 'Called participation'), application: consent('application'),
  'simplified procedure': consent('consent-to-be-bound', 'By the simplified procedure'), 'other:p': consent('consent-to-be-bound', 'By the simplified procedure'),
  'ratification or accession': consent('ratification-or-accession'), 'ratification accession': consent('ratification-or-accession'), 'notification of completion': consent('notification-of-completion'), 'notification of completion of procedures': consent('notification-of-completion'),
  'confirmation of signature ad referendum': only('notification', { of: 'confirmation-of-signature' }), 'confirmation of signature': only('notification', { of: 'confirmation-of-signature' }), 'other:c': only('notification', { of: 'confirmation-of-signature' }),
  'provisional application': only('provisional-application'), 'provisional acceptance': only('provisional-application', {}, 'Called provisional acceptance'),
  'end of provisional application': only('end-of-provisional-application'), 'termination of provisional application': only('end-of-provisional-application'),
  withdrawal: only('denunciation', { as: 'withdrawal' }), 'withdrawal notification': only('denunciation', { as: 'withdrawal' }), 'notification of withdrawal': only('denunciation', { as: 'withdrawal' }),
  denunciation: only('denunciation', { as: 'denunciation' }), 'denunciation notification': only('denunciation', { as: 'denunciation' }), 'notification of denunciation': only('denunciation', { as: 'denunciation' }),
  'withdrawal of ratification': only('withdrawal-of-consent'), 'withdrawal of acceptance': only('withdrawal-of-consent'), 'withdrawal of approval': only('withdrawal-of-consent'), 'withdrawal of accession': only('withdrawal-of-consent'),
  'withdrawal of consent': only('withdrawal-of-consent'), 'withdrawal of instrument': only('withdrawal-of-consent'), 'withdrawal of signature': only('notification', { of: 'intention-not-to-become-a-party' }),
  notification: only('notification'), reservation: only('reservation'), declaration: only('declaration'), 'territorial application': only('territorial-extension'), 'territorial extension': only('territorial-extension'),
}
/** The same words in French tables. */
const french: Readonly<Record<string, string>> = {
  'signature definitive': 'definitive signature', 'signature ad referendum': 'signature ad referendum', acceptation: 'acceptance', approbation: 'approval', adhesion: 'accession', 'confirmation formelle': 'formal confirmation',
  'notification de succession': 'succession', 'consentement a etre lie': 'consent to be bound', 'application provisoire': 'provisional application', retrait: 'withdrawal', denonciation: 'denunciation', 'retrait de la ratification': 'withdrawal of ratification',
  reserve: 'reservation', 'application territoriale': 'territorial application',
}
/** The letters of the Secretary-General's tables. In a column of signatures "d" is a succession to the signature. */
const letters: Readonly<Record<string, ReadAct>> = {
  a: words['accession']!, A: words['acceptance']!, AA: words['approval']!, c: words['formal confirmation']!, d: words['succession']!, s: words['definitive signature']!, n: words['provisional application']!,
  P: words['consent to be bound']!, p: words['simplified procedure']!, C: words['confirmation of signature ad referendum']!,
}
const plain = (text: string): string => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[_\s/-]+/g, ' ')
const same = (a: ReadAct, b: ReadAct): boolean => a.act === b.act && a.fields['of'] === b.fields['of'] && a.fields['as'] === b.fields['as']
const wants = `an act such as ${['signature', 'definitive signature', 'ratification', 'acceptance', 'approval', 'accession', 'succession', 'formal confirmation', 'provisional application', 'withdrawal', 'withdrawal of ratification'].join(', ')}`

/**
 * `word` is the column of acts, `letter` what stands behind the day, `heading` the head under which the depositary shows the day, where the
 * table keeps it. A letter that contradicts the word is refused; a heading that names several acts leaves the form untold.
 */
export const readAct = (word: string, letter: string | undefined, heading: string | undefined): ReadAct | Refused => {
  if (letter !== undefined && !Object.hasOwn(letters, letter)) return { code: 'unknown-act', found: `the letter ${letter} behind the day`, wants: 'a (accession), A (acceptance), AA (approval), c, d, s, n, P or p', remedy: 'write the act in words and take the letter out' }
  const byLetter = letter === undefined ? undefined : letters[letter]
  // "Accession (a)": the letter that a depositary puts behind the day, behind the word.
  const [, bare = word, behind] = /^(.*\w)\s*\(([A-Za-z]{1,2})\)\s*$/s.exec(word) ?? []
  if (behind !== undefined && letter === undefined && Object.hasOwn(letters, behind)) return readAct(bare, behind, heading)
  const own = plain(word)
  const key = Object.hasOwn(french, own) ? french[own] ?? own : own
  const under = /^provisional application under (?:article )?(.+)$/.exec(key)
  const named = under ? only('provisional-application', {}, `Under article ${(under[1] ?? '').toUpperCase()}`) : Object.hasOwn(letters, word.trim()) ? letters[word.trim()] : Object.hasOwn(words, key) ? words[key] : undefined
  if (!named) {
    if (key === '' && byLetter) return byLetter
    const meant = nearest(key, Object.keys(words)) ?? (key.length < 5 ? undefined : Object.keys(words).find(w => w.slice(0, 5) === key.slice(0, 5)))
    return { code: key === '' ? 'missing-value' : 'unknown-act', found: word.trim() || 'no act', wants, remedy: key === 'objection' ? 'write objections in the dossier: each names the reservation it is about' : meant ? `write ${meant}` : 'write what the depositary recorded; what is no act of participation belongs into the dossier by hand' }
  }
  const told = heading === undefined || heading === '' ? undefined : underHeading(heading, letter)
  if (told) return same(told, named) ? named : { ...told, ...(byLetter && same(told, byLetter) ? {} : { insteadOf: word.trim() }) }
  if (!byLetter || same(byLetter, named)) return named
  if (named.act === 'signature' && letter === 'd') return words['succession to signature']!
  if (key === 'application' && letter === 'n') return byLetter
  if (named.act === 'signature' && letter === 's') return byLetter
  return { code: 'codes-disagree', found: `${word.trim()} with the letter ${letter}`, wants: 'a letter that means the act in the column', remedy: 'look the row up at the depositary and write the act that was done' }
}

/** What a heading of the source says of a day under it, where that is more than the word of the row. */
const underHeading = (heading: string, letter: string | undefined): ReadAct | undefined => {
  const note = `Under the heading "${heading}"`
  const article = /article (.+)$/i.exec(heading)?.[1]
  if (/^notification of non-provisional/i.test(heading)) return only('notification', { of: 'non-provisional-application', ...(article ? { article } : {}) })
  if (/^notification under article/i.test(heading)) return only('notification', article ? { article } : {})
  if (/provisional (application|acceptance)/i.test(heading)) return only('provisional-application', {}, note)
  if (letter !== undefined || /^signature/i.test(heading)) return undefined
  const unlettered = heading.split(/, /).filter(part => !/\([A-Za-z]{1,2}\)$/.test(part.trim()))
  const [one = ''] = unlettered
  if (unlettered.length === 0) return undefined
  if (unlettered.length === 1 && words[plain(one)]?.act === 'deposit') return words[plain(one)]
  const form = /^(ratification|accession|acceptance|approval) (?:of|to) /i.exec(one)?.[1]?.toLowerCase()
  return unlettered.length === 1 && form ? consent(form as FormOfConsent, note) : consent('consent-to-be-bound', note)
}
