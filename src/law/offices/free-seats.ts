/** Free seats: which seats of the offices of an organ fall free next, and whether who holds them may be elected again at once. */
import { dayNumber } from '#calendar'
import { open, established, premise, type Finding, type Ground } from '../finding.ts'
import type { OfficeLaw } from '../office.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { FreeSeat } from './answer.ts'
import { heldBy, holdersOf } from './holders.ts'
import { dayNumbered, lastOf, sameHolder, sureOf, type OfficeLawOn, type Stay } from './stays.ts'
import { successionOf, type Succession } from './succession.ts'

/** An office of the organ, and what the text said of it on other days. */
export interface OfficeAsked { readonly law: OfficeLaw; readonly on?: OfficeLawOn }

/**
 * Answers `seats-free`: of those who hold an office of the organ, all whose last day is known, the next to leave first. What cannot be told of
 * an office stands among the premises; where no seat is known to fall free because holders are not, the answer is open with what they want.
 */
export const seatsFree = (organ: string, offices: readonly OfficeAsked[]) => (register: RegisterAsAt): Finding<readonly FreeSeat[]> => {
  const seats: FreeSeat[] = []
  const grounds: Ground[] = []
  let untold: Finding<never> | undefined
  for (const { law, on } of offices) {
    const holders = holdersOf(law, on)(register)
    grounds.push(law.cite, premise({ ask: 'holders', office: law.office }, holders))
    if (holders.status === 'open') { untold ??= holders; continue }
    if (holders.status === 'disputed') { untold ??= open({ want: 'office-holder', office: law.office }); continue }
    const succession = successionOf(law, register, on)
    const held = heldBy(succession, law, register)
    if (held.status !== 'established') continue
    for (const s of held.value) {
      const ends = sureOf(s) === lastOf(s) ? dayNumbered(lastOf(s)) : null
      const holder = s.act.person ?? s.act.of
      if (ends === null || holder === undefined) continue
      seats.push({ office: law.office, holder, person: s.act.person ?? null, party: s.act.of ?? null, group: s.group, ends, renewable: mayFollowItself(s, succession, register), act: s.act.id })
    }
  }
  if (offices.length === 0) return open({ want: 'rule', of: organ, question: 'seats-free' })
  if (seats.length === 0 && untold?.status === 'open') return open(untold.wants, ...grounds)
  return established(seats.toSorted((a, b) => (a.ends === b.ends ? 0 : a.ends < b.ends ? -1 : 1)), ...grounds)
}

/**
 * May the holder be elected again at once? No, where the text has it that nobody may follow himself, or the renewals it allows are used up.
 * Yes only where the register has declared to know who held the office since the holder first did: an earlier term may else be missing.
 * A term cut short by its act, the rest of another's, is counted by some texts and not by others: where it would decide, nothing is said.
 */
const mayFollowItself = (s: Stay, { stays, lawOn }: Succession, register: RegisterAsAt): boolean | null => {
  const law = lawOn(lastOf(s))
  if (law.immediate === false || law.renewals === 0) return false
  if (law.renewals === undefined) return null
  const own = stays.filter(t => !t.acting && sameHolder(t.act, s.act) && t.start.from <= s.start.from && lastOf(t) >= t.start.from)
  const isRest = (t: Stay) => t.act.until !== undefined && t.termEnds !== null && t.act.until.to < dayNumber(t.termEnds)
  if (own.filter(t => !isRest(t)).length - 1 >= law.renewals) return false
  if (own.length - 1 >= law.renewals) return null
  const first = own[0] && dayNumbered(own[0].start.from)
  const known = (['terms', 'holders', 'office-holder'] as const).some(question => { const c = register.covers(question, law.office); return c !== undefined && first != null && c.from <= first })
  return known ? true : null
}
