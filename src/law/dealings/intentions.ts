/** Intentions: what a State or body declared that it means to do, and what became of it by the acts that point at it. */
import type { ActOf } from '#acts'
import { dayNumber, happenedBy } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { beginningOf } from '../dates.ts'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import type { IntentionStanding } from '../organs/answer.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { countingRule } from './counting-rules.ts'

type Intention = ActOf<'intention'>
type Outcome = ActOf<'outcome'>
const rule = countingRule('Intentions')

/** How an intention stands on the register's day, with the acts it is told by. */
interface IntentionTold { readonly intention: Intention; readonly standing: IntentionStanding; readonly grounds: readonly Ground[] }

/**
 * Answers `intentions`: those declared by the register's day, in order of day. An intention binds nobody, so that none can be broken: `overdue`
 * says only that its day is past and that no act points at it (docs/decisions/0077).
 */
export const intentionsOf = (party: string): ((register: RegisterAsAt) => Finding<readonly IntentionStanding[]>) => asEachTells(register => {
  const ours = (a: Intention) => a.by === party
  const declared = register.acts(party, 'intention', ours)
  const doubtful = register.perhaps(party, 'intention', ours)
  const unsure = doubtful.map(a => because(a, 'not-counted', 'date-too-coarse'))
  if (declared.length === 0) {
    return doubtful[0] ? open({ want: 'day-of-act', act: doubtful[0].id, written: doubtful[0].on.text }, rule, ...unsure)
      : register.covers('intentions', party) ? established([], rule) : open({ want: 'coverage', question: 'intentions', of: party, on: register.asAt }, rule)
  }
  const told = declared.map(a => howItStands(a, register))
  return established(told.map(t => t.standing), rule, ...told.flatMap(t => t.grounds), ...unsure)
}, list => list.map(({ intention, result, outcome }) => [intention, result, outcome]))

/** The last outcome decides. One that may or may not have come by the day leaves the intention open, however long it is due. */
export const howItStands = (intention: Intention, register: RegisterAsAt): IntentionTold => {
  const original = intention.accountOf ?? intention.id
  const pointing = register.on('9999-12-31').pointingAt({ id: original }).filter((o): o is Outcome => o.act === 'outcome' && o.of === original)
  const come = pointing.filter(o => happenedBy(beginningOf(o), register.asAt) === 'yes').toSorted((a, b) => a.on.to - b.on.to || a.on.from - b.on.from || (a.id < b.id ? -1 : 1))
  const perhaps = pointing.filter(o => happenedBy(beginningOf(o), register.asAt) === 'perhaps')
  const last = come.at(-1)
  const due = intention.due ?? null
  const result = last ? last.result : due !== null && due.to < dayNumber(register.asAt) && perhaps.length === 0 ? 'overdue' : 'open'
  return {
    intention, standing: { intention: original, due, outcome: last?.id ?? null, result },
    grounds: [because(intention, 'supports'), ...come.map(o => because(o, o === last ? 'decisive' : 'supports')), ...perhaps.map(o => because(o, 'not-counted', 'date-too-coarse'))],
  }
}
