/** Proceedings: the acts that make up one decision, found by its number or by the symbol of its draft. */
import { decisionKey, partsOfDecisionKey, type Act, type ActOf } from '#acts'
import type { RegisterAsAt } from '../register-as-at.ts'

export type Vote = ActOf<'vote'>
export type Adoption = ActOf<'adoption'>
export type Draft = ActOf<'draft'>
export interface Proceedings {
  readonly decision: string
  readonly organ: string
  /** The number it was asked by, or received. */
  readonly number: string
  /** Every key by which acts may name it: its number, its drafts. */
  readonly keys: readonly string[]
  readonly drafts: readonly Draft[]
  /** Votes on the whole, and separate votes on a part of it. */
  readonly votes: readonly Vote[]
  readonly separate: readonly Vote[]
  readonly adoptions: readonly Adoption[]
  /** An act on it so coarsely dated that it may not have happened yet. */
  readonly doubtful: Act | undefined
  /** Set where a draft became several decisions, so that it names none of them: their keys. */
  readonly several: readonly string[]
}

/** The drafts that revise a draft. */
export const revisionsOf = (register: RegisterAsAt, organ: string, key: string): readonly Draft[] =>
  register.acts(key, 'draft', d => d.to === organ && d.revises !== undefined && decisionKey({ by: organ, number: d.revises }) === key)

const kinds = ['vote', 'adoption', 'draft'] as const
type Step = ActOf<(typeof kinds)[number]>
const bodyOf = (a: Step): string => (a.act === 'draft' ? a.to : a.by)
const numberOf = (a: Step): string | undefined => (a.act === 'draft' ? undefined : a.number)
const draftOf = (a: Step): string | undefined => (a.act === 'draft' ? a.number : a.draft)
/** The key under which an act itself is a decision: its number, otherwise its draft, otherwise the act. */
export const keyOfStep = (a: Step): string => { const own = numberOf(a) ?? draftOf(a); return own === undefined ? a.id : decisionKey({ by: bodyOf(a), number: own }) }

/**
 * The acts of one decision. A number draws in the drafts its acts name, and what was done on those drafts without another number; a draft draws
 * in the number it received. A vote that says it was part of this decision is a separate vote and decides nothing of the whole.
 */
export const proceedingsOf = (asked: string) => (register: RegisterAsAt): Proceedings | undefined => {
  const parts = partsOfDecisionKey(asked)
  if (!parts) return undefined
  const decision = decisionKey({ by: parts.by, number: parts.number })
  const organ = parts.by
  const keyFor = (number: string) => decisionKey({ by: organ, number })
  // Acts are indexed by the number of a decision and by the symbol of its draft.
  const under = (key: string): readonly Step[] => register.acts(key, kinds, a => bodyOf(a) === organ && [numberOf(a), draftOf(a)].some(n => n !== undefined && keyFor(n) === key))
  const found = new Set<Step>(under(decision))
  const keys = new Set([decision])
  const numbers = new Set([...found].filter(a => !(a.act === 'vote' && a.part !== undefined)).flatMap(a => { const n = numberOf(a); return n === undefined ? [] : [keyFor(n)] }))
  if (numbers.size > 1 && !numbers.has(decision)) {
    return { decision, organ, number: parts.number, keys: [decision], drafts: [...found].filter(a => a.act === 'draft'), votes: [], separate: [], adoptions: [], doubtful: undefined, several: [...numbers].sort() }
  }
  const own = numbers.has(decision) ? decision : [...numbers][0]
  if (own !== undefined && own !== decision) { keys.add(own); for (const a of under(own)) found.add(a) }
  // Those found so far: what is found through their drafts is not followed further.
  const so = [...found]
  for (const a of so) {
    const draft = draftOf(a)
    if (draft === undefined || (a.act === 'vote' && a.part !== undefined)) continue
    keys.add(keyFor(draft))
    for (const b of under(keyFor(draft))) if (numberOf(b) === undefined || keyFor(numberOf(b) ?? '') === own) found.add(b)
  }
  const inOrder = [...found].sort((a, b) => a.on.to - b.on.to || a.on.from - b.on.from || (a.id < b.id ? -1 : 1))
  const separate = new Set<Vote>([...[...keys].flatMap(k => register.acts(k, 'vote', v => v.part === k)), ...inOrder.filter(a => a.act === 'vote').filter(v => v.part !== undefined && keys.has(v.part))])
  const steps = inOrder.filter(a => !(a.act === 'vote' && separate.has(a)))
  const last = steps.findLast(a => numberOf(a) !== undefined)
  return {
    decision, organ, number: (last && numberOf(last)) ?? parts.number, keys: [...keys],
    drafts: steps.filter(a => a.act === 'draft'), votes: steps.filter(a => a.act === 'vote'), adoptions: steps.filter(a => a.act === 'adoption'), separate: [...separate],
    doubtful: [...keys].flatMap(k => register.perhaps(k, kinds, a => bodyOf(a) === organ && !(a.act === 'vote' && a.part !== undefined && keys.has(a.part)))).at(0), several: [],
  }
}
