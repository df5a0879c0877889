/** Entry into force of an instrument: its own clause, met by the acts, the delay it states, the days and the treaty before which it may not come. */
import type { ForceClause } from '#acts'
import type { Day } from '#calendar'
import { disputed, established, mapFinding, open, withGrounds, type Finding } from '../finding.ts'
import { asEachTells } from '../accounts.ts'
import { exactDay, laterOf } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { MembersOn } from '../membership.ts'
import type { Referred } from './base.ts'
import { metBy, thereAnyway } from './combined.ts'
import { inForceOn, metOn } from './condition.ts'
import { afterDelay, clauseProvision, instrumentOf } from './delay.ts'

const art24 = vclt(24, 1)

/** What a clause refers to beside its own acts. An instrument already on the way is not asked again: two that wait for each other stay open. */
export const refersFrom = (instrument: string, members: MembersOn, through: readonly string[] = []): Referred => {
  const chain = [...through, instrument]
  const unlessWaiting = <T>(other: string, found: () => Finding<T>): Finding<T> => (chain.includes(other) ? open({ want: 'other-instrument', instrument, other }) : found())
  return {
    members: (organisation, register) => members(organisation, register, chain),
    parties: (other, register) => unlessWaiting(other, () => members(other, register, chain)),
    inForce: (other, register) => unlessWaiting(other, () => entryIntoForce(other, members, chain)(register)),
  }
}

/**
 * The day to which a clause leads once its condition is met: the day the text fixed, if it was met by then, else the day after the delay;
 * and not before the floor the clause sets, nor before the treaty to which it is subject (docs/decisions/0040).
 */
export const forceFrom = (met: Day, clause: ForceClause, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const { 'fixed-day': fixed, 'not-before': floor, 'subject-to': other } = clause
  const [fixedOn, notBefore] = [fixed && exactDay(fixed), floor && exactDay(floor)]
  if (fixedOn === null || notBefore === null) return open({ want: 'clause', instrument, clause: 'entry-into-force' })
  const own = fixedOn !== undefined && met <= fixedOn ? fixedOn : afterDelay(met, clause.delay)
  const day = notBefore === undefined ? own : laterOf(own, notBefore)
  return other === undefined ? established(day) : mapFinding(inForceOn(other, instrument, refers)(register), since => laterOf(day, since))
}

/** Open for want of an act's day, unless the text fixes a day, or a floor, to which each day it can be leads. */
const settledAnyway = (met: Finding<never>, from: (met: Day) => Finding<Day>): Finding<Day> => {
  const by = metBy(met)
  if (by === undefined) return met
  const [first, last] = [from('0001-01-01'), from(by)]
  return first.status === 'established' && last.status === 'established' && first.value === last.value ? { ...last, grounds: [...thereAnyway(met), ...last.grounds] } : met
}

/** A clause met and followed: since when the instrument is in force by it, and the day its condition was met before any delay. */
const followed = (instrument: string, clause: ForceClause, refers: Referred) => (register: RegisterAsAt): { readonly force: Finding<Day>; readonly met: Finding<Day> } => {
  const met = metOn(clause.when, instrument, refers)(register)
  const from = (m: Finding<Day>): Finding<Day> => {
    if (m.status === 'disputed') return disputed(m.positions.map(from), ...m.grounds)
    if (m.status === 'open') return settledAnyway(m, d => forceFrom(d, clause, instrument, refers)(register))
    const force = forceFrom(m.value, clause, instrument, refers)(register)
    return { ...force, grounds: [...m.grounds, ...force.grounds] }
  }
  const force = from(met)
  return { met, force: { ...force, grounds: [clauseProvision(instrument, clause), ...force.grounds] } }
}

/** `met` is the day the condition for definitive entry into force was met (or by which it was, where that makes no difference): whoever consented by then enters with it. Null while the entry into force is not established. */
export interface InForce { readonly definitive: Finding<Day>; readonly met: Day | null }

/**
 * The day an instrument enters, entered or, its condition being met, will enter into force (VCLT art. 24(1)), with the day the condition was met.
 * The day may lie after the register's: then the condition is met and the delay is running.
 * Where the text states nothing, all negotiating States must consent (VCLT art. 24(2)): open.
 * `through` names the instruments whose clauses led here.
 */
export const forceOf = (instrument: string, members: MembersOn, through: readonly string[] = []) => (register: RegisterAsAt): InForce =>
  (through.length > 0 ? forceFound(instrument, members, through, register) : register.once(members, `force of ${instrument}`, () => forceFound(instrument, members, through, register)))

const forceFound = (instrument: string, members: MembersOn, through: readonly string[], register: RegisterAsAt): InForce => {
  const clause = instrumentOf(register, instrument)?.clauses['entry-into-force']
  if (!clause) return { definitive: open({ want: 'clause', instrument, clause: 'entry-into-force' }, vclt(24, 1)), met: null }
  if ('stated' in clause) return { definitive: open({ want: 'clause', instrument, clause: 'entry-into-force' }, clauseProvision(instrument, clause), vclt(24, 2)), met: null }
  const rule = followed(instrument, clause, refersFrom(instrument, members, through))
  const first = rule(register)
  const definitive = withGrounds(asEachTells(r => (r === register ? first : rule(r)).force)(register), art24)
  return { definitive, met: definitive.status !== 'established' ? null : first.met.status === 'established' ? first.met.value : metBy(first.met) ?? null }
}

/** The entry into force alone. */
export const entryIntoForce = (instrument: string, members: MembersOn, through: readonly string[] = []) => (register: RegisterAsAt): Finding<Day> => forceOf(instrument, members, through)(register).definitive

/** The day since which an instrument is applied provisionally (VCLT art. 25), if it provides for that. */
export const provisionalForce = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Day> => {
  const clause = instrumentOf(register, instrument)?.clauses['provisional-force']
  if (!clause) return open({ want: 'clause', instrument, clause: 'provisional-force' }, vclt(25, 1))
  const rule = followed(instrument, clause, refersFrom(instrument, members))
  return withGrounds(asEachTells(r => rule(r).force)(register), vclt(25, 1))
}

/** The day the condition for definitive entry into force was met, before any delay. */
export const conditionMet = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Day | null => {
  const clause = instrumentOf(register, instrument)?.clauses['entry-into-force']
  const met = clause && 'when' in clause ? metOn(clause.when, instrument, refersFrom(instrument, members))(register) : undefined
  return met?.status === 'established' ? met.value : null
}
