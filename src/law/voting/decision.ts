/** Decision: how one stands on a day, with what it supersedes, recalls and implements, and what names it in turn. */
import { sessionKey, type ActOf } from '#acts'
import { andThen, because, established, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { DecisionStanding, Passed } from './answer.ts'
import { partsOfNumber } from './numbers.ts'
import type { OrganAt } from './organ.ts'
import { passed } from './passed.ts'
import { keyOfStep, proceedingsOf, revisionsOf, type Proceedings } from './proceedings.ts'

type Relation = 'supersedes' | 'recalls' | 'implements'
const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]

/**
 * How a decision stands: a draft until the organ decides; adopted or rejected, as `passed` finds; superseded by a later adoption that says so,
 * and a draft by the one that revises it. A decision that others only name is open: the register does not hold it. Where no act tells the session,
 * the number does, as its organ numbers what it adopts.
 */
export const decisionStanding = (decision: string, organAt: OrganAt, members: MembersOn) => (register: RegisterAsAt): Finding<DecisionStanding> => {
  const p = proceedingsOf(decision)(register)
  if (!p || (p.several.length > 0 && p.drafts.length === 0)) return open({ want: 'decision', decision })
  const [adoption, vote, draft] = [p.adoptions.at(-1), p.votes.at(-1), p.drafts.at(-1)]
  if (!adoption && !vote && !draft) {
    return p.doubtful ? open({ want: 'day-of-act', act: p.doubtful.id, written: p.doubtful.on.text }, because(p.doubtful, 'not-counted', 'date-too-coarse')) : open({ want: 'decision', decision })
  }
  const naming = (relation: Relation): readonly ActOf<'adoption'>[] => unique(p.keys.flatMap(k => register.acts(k, 'adoption', a => a[relation]?.includes(k) === true && !p.adoptions.includes(a))))
  const superseding = naming('supersedes').at(-1) ?? (adoption || vote ? undefined : p.keys.flatMap(k => revisionsOf(register, p.organ, k)).at(-1))
  const explanations = unique(p.keys.flatMap(k => register.acts(k, 'explanation-of-vote', e => e.decision === k)))
  const standing = (result: Passed['result'] | 'draft', manner: string | null): Finding<DecisionStanding> => established<DecisionStanding>({
    number: adoption?.number ?? vote?.number ?? p.number, organ: p.organ, stage: superseding && result !== 'rejected' ? 'superseded' : result,
    on: (adoption ?? vote ?? draft)?.on ?? null, session: adoption?.session ?? vote?.session ?? draft?.session ?? sessionByNumber(p, organAt, register), manner, draft: adoption?.draft ?? vote?.draft ?? draft?.number ?? null,
    sponsors: unique([...(adoption?.sponsors ?? []), ...p.drafts.flatMap(d => d.sponsors ?? [])]),
    supersedes: named(p, 'supersedes'), supersededBy: superseding ? keyOfStep(superseding) : null,
    recalls: named(p, 'recalls'), recalledBy: naming('recalls').map(keyOfStep), implements: named(p, 'implements'), implementedBy: naming('implements').map(keyOfStep),
    vote: vote?.id ?? null, explanations: explanations.map(e => e.id),
  }, ...p.drafts, ...p.adoptions, ...(superseding ? [because(superseding, 'decisive')] : []), ...explanations)
  if (!adoption && !vote) return standing('draft', null)
  const found = passed(decision, organAt, members)(register)
  const why: readonly Ground[] = [premise({ ask: 'passed', decision }, found)]
  if (found.status === 'open') return withGrounds(open(found.wants), ...why)
  return withGrounds(andThen({ ...found, grounds: [] }, f => standing(f.result, f.manner)), ...why)
}

/** The session a number names (4/38-ORG: the thirty-eighth), by the pattern of the organ. */
const sessionByNumber = (p: Proceedings, organAt: OrganAt, register: RegisterAsAt): string | null => {
  const organ = organAt(p.organ)(register)
  const numbers = organ.status === 'established' ? organ.value.numbers : undefined
  const ordinal = numbers && partsOfNumber(numbers, p.number)?.session
  return ordinal ? sessionKey({ organ: p.organ, ordinal, form: 'ordinary' }) : null
}
/** What its own acts of adoption name, each by its key. */
const named = (p: Proceedings, relation: Relation): readonly string[] => unique(p.adoptions.flatMap(a => a[relation] ?? []))

