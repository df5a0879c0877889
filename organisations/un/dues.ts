/** Dues of the United Nations: when contributions fall due, how they are rounded, and what arrears of two full years do to the vote in the Assembly. */
import { textOf, type DuesLaw, type Provision } from '#law'

/** Numbers of the regulations are recalled; earlier editions count them from 5.3. */
const regulation = textOf('un.financial-regulations', { seen: { 'Reg. 3.5': 'tr-ex.me, extracts of reports of the Committee on Contributions (arrears and full years are calendar years since 1950; gross contributions)' } })
/** How published assessments are rounded: found in those of 2001 to 2012, told by no text seen. */
const practice = textOf('un.assessments-practice', { seen: { Rounding: 'published assessments of 2001 to 2012' } })

export const duesOfMembers = (art: (article: number, ...paragraphs: number[]) => Provision): DuesLaw => ({
  cite: art(17, 2), base: 'expenses of the Organization as apportioned by the General Assembly', begins: '01-01', currency: 'USD',
  // Within thirty days of the Secretary-General's letter, or as of the first day of the year, whichever is later.
  due: { rule: 'later-of-both', days: 30, cite: regulation('Reg. 3.5') },
  settles: { rule: 'oldest-first', cite: regulation('Reg. 3.6') },
  // Whole dollars; equal rates pay equally.
  rounding: { method: 'largest-remainder-by-rate', step: '1', cite: practice('Rounding') },
  newMembers: { pays: 'months-of-membership', cite: regulation('Reg. 3.8') },
  // The unpaid balance counts as arrears from 1 January of the following year, so that what is tested can rise on that day alone; a payment counts at once.
  arrears: { years: 2, how: 'at-least', counts: 'past-years', of: 'gross', tested: 'on-the-day', lost: 'by-rule', smallest: '1', cite: art(19) },
})
