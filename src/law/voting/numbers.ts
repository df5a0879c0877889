/** Numbers of decisions: how an organ numbers what it adopts, and what a number says by itself (4/38-ORG: the fourth of the thirty-eighth session). */

/** Named groups of the pattern: `serial`, `session`, `committee`; `form: 'extraordinary'` where the pattern is of extraordinary sessions. */
export interface NumberPattern { readonly pattern: RegExp; readonly example: string }
/** What a number says: its serial, the ordinal of the session, the committee; undefined where it is not of the pattern. */
export const partsOfNumber = (numbers: NumberPattern, number: string): { readonly serial: number | null; readonly session: number | null; readonly committee: string | null } | undefined => {
  const groups = numbers.pattern.exec(number)?.groups
  if (!groups) return undefined
  const whole = (text: string | undefined) => (text === undefined ? null : Number(text))
  return { serial: whole(groups['serial']), session: whole(groups['session']), committee: groups['committee'] ?? null }
}
