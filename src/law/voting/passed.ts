/** Passed: whether an organ adopted what was before it, by the law as at the day of the vote, and what one vote more or less would have done. */
import { exactDay } from '../dates.ts'
import { because, disputed, established, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Passed } from './answer.ts'
import { judgedBy } from './judged.ts'
import type { OrganAt } from './organ.ts'
import { proceedingsOf, type Adoption, type Vote } from './proceedings.ts'
import { asEachTellsMore } from './silent-accounts.ts'
import { sides } from './tally.ts'

/** What an act of adoption tells by itself: no votes, no majority. */
const adoptedBy = (adoption: Adoption): Passed => ({
  result: 'adopted', manner: adoption.manner ?? null, matter: null, counts: null, absent: null, notEntitled: [], published: null, requirement: null, oneVote: null, margin: null, otherwiseAs: [], announced: null,
})
const unvoted = (a: Adoption): boolean => a.manner !== undefined && a.manner !== 'by-vote'

/**
 * Did a decision pass? By its number or by the symbol of its draft. An adoption without a vote is established as its act tells; a vote is held
 * against the rules of the organ on the day it was taken (docs/decisions/0062). Of several votes on the whole the last decides; separate votes
 * on parts decide nothing. Open before anything is in the register; disputed where acts and rules lead to different results.
 */
export const passed = (decision: string, organAt: OrganAt, members: MembersOn): ((register: RegisterAsAt) => Finding<Passed>) => asEachTellsMore(register => {
  const p = proceedingsOf(decision)(register)
  if (!p) return open({ want: 'decision', decision })
  const { votes, drafts } = p
  const adoption = p.adoptions.at(-1)
  const aside = p.separate.map(v => because(v, 'not-counted', 'decides-nothing'))
  if (p.several.length > 0) return open({ want: 'decision', decision }, ...drafts)
  const coarse = votes.find(v => exactDay(v.on) === null) ?? (votes.length === 0 && !adoption ? p.doubtful : undefined)
  // Taken up again and adopted without a vote after one that may have failed: the adoption stands by itself.
  const later = adoption && unvoted(adoption) && votes.every(v => v.on.to < adoption.on.from)
  if (adoption && (later || votes.length === 0)) return established(adoptedBy(adoption), because(adoption, 'decisive'), ...votes.map(v => because(v, 'not-counted', 'superseded')), ...aside)
  if (coarse) return open({ want: 'day-of-act', act: coarse.id, written: coarse.on.text }, because(coarse, 'not-counted', 'date-too-coarse'))
  const day = votes.map(v => exactDay(v.on)!).sort().at(-1)
  if (day === undefined) return open({ want: drafts.length > 0 ? 'vote' : 'decision', decision }, ...drafts, ...aside)
  const [last, before] = [votes.filter(v => exactDay(v.on) === day), votes.filter(v => exactDay(v.on) !== day)]
  const further: readonly Ground[] = [...before.map(v => because(v, 'not-counted', 'superseded')), ...aside]
  return withGrounds(together(last, last.map(v => judgedBy(v, day, adoption, decision, organAt, members)(register))), ...further)
}, alike)

/** The same result, and the same manner and votes where both tell them. */
const alike = (a: Passed, b: Passed): boolean =>
  a.result === b.result && (a.manner === null || b.manner === null || a.manner === b.manner) && (a.counts === null || b.counts === null || sides.every(s => a.counts?.[s] === b.counts?.[s]))

/** Several votes of one day whose order nobody tells: established only where each has the same result and the same votes. */
const together = (votes: readonly Vote[], judged: readonly Finding<Passed>[]): Finding<Passed> => {
  const [first, ...others] = judged
  if (!first || others.length === 0) return first ?? disputed([])
  const said = (f: Finding<Passed>): unknown => (f.status === 'established' ? [f.value.result, f.value.counts] : f.status)
  return others.every(f => JSON.stringify(said(f)) === JSON.stringify(said(first))) ? withGrounds(first, ...votes.slice(1)) : disputed(judged)
}
