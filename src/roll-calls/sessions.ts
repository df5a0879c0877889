/** The session in which a decision was taken: as the table says, or as its number does (A/RES/74/7, 2758 (XXVI), A/RES/S-30/1, A/RES/ES-11/1). */

/** `part` is what stands behind the stroke of a key of a session: 74, x30 of a special one, e11 of an emergency special one. */
export interface SessionRead { readonly part?: string }

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const fromRoman = (text: string): number => [...text].reduce((sum, digit, i, all) => { const n = romanDigits[digit] ?? 0; return sum + (n < (romanDigits[all[i + 1] ?? ''] ?? 0) ? -n : n) }, 0)
const prefix = (form: string): string => (/^e/i.test(form) ? 'e' : /^s/i.test(form) ? 'x' : '')

/** Ordinary sessions by number, special ones as extraordinary, emergency special ones as such: the organ counts each of the three by itself. */
const sessionOf = (text: string): SessionRead | undefined => {
  const [, form = '', number = ''] = /^(?:session )?(es-?|s-?)?(\d{1,4}|[IVXLC]+)(?: session)?$/i.exec(text.trim()) ?? []
  if (number !== '') return { part: `${prefix(form)}${/^\d/.test(number) ? Number(number) : fromRoman(number.toUpperCase())}` }
  // "32nd special session", "10emsp": the number first, the form behind it.
  const [, behind = '', what = ''] = /^(\d{1,4})(?:st|nd|rd|th)?\s*(em(?:ergency)?\s*sp(?:ecial)?|em(?:ergency)?|es|sp(?:ecial)?|s|)(?:\s*session)?$/i.exec(text.trim()) ?? []
  return behind === '' ? undefined : { part: `${prefix(what)}${Number(behind)}` }
}
const inNumber = (number: string): string | undefined => /^[A-Z]+\/(?:RES|DEC)\/((?:ES-|S-)?\d+)\//i.exec(number)?.[1] ?? /\(((?:ES-|S-)?[IVXLC]+)\)/i.exec(number)?.[1] ?? /\/(\d+)-[A-Z]+$/.exec(number)?.[1]

/** Undefined where the cell cannot be read; `differs` where number and cell name different sessions: the number is what the organ gave. */
export const readSession = (cell: string, number: string): (SessionRead & { readonly differs?: string }) | undefined => {
  const own = inNumber(number)
  const byNumber = own === undefined ? undefined : sessionOf(own)
  if (cell.trim() === '') return byNumber ?? {}
  const told = sessionOf(cell)
  if (told === undefined) return byNumber
  return byNumber !== undefined && byNumber.part !== told.part ? { ...byNumber, differs: `the table puts it into session ${cell.trim()}, its number into ${own ?? ''}` } : byNumber ?? told
}
