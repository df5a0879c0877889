/** Entry into force of an instrument: its own clause, met by the acts, plus the delay it states; definitive and provisional. */
import type { DelayClause, ForceClause, Instrument } from '#acts'
import { applyDelay, type Day, type Delay } from '#calendar'
import { mapFinding, open, withGrounds, type Finding } from '../finding.ts'
import { asEachTells } from '../accounts.ts'
import { vclt, type Provision, type Reading } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { MembersOn } from '../membership.ts'
import { metOn, type Referred } from './condition.ts'

const delayOf = (d: DelayClause): Delay => {
  if (d === 'none') return { none: true }
  return 'first-of-month-after' in d ? { firstOfMonthAfter: { months: d['first-of-month-after'].months } } : d
}
/** The day a delay leads to. Months end on the last day of a shorter month. */
export const afterDelay = (day: Day, delay: DelayClause): Day => applyDelay(day, delayOf(delay))
export const instrumentOf = (register: RegisterAsAt, id: string): Instrument | undefined => { const s = register.subject(id); return s?.type === 'instrument' ? s : undefined }
/** The article in which an instrument's own clause stands. */
export const clauseProvision = (instrument: string, c: { readonly article?: string | undefined; readonly reading: unknown }): Provision =>
  ({ ground: 'provision', instrument, article: c.article ?? '—', reading: c.reading as Reading })

/** What a clause refers to beside its own acts. An instrument already on the way is not asked again: two that wait for each other stay open. */
const refersFrom = (instrument: string, members: MembersOn, through: readonly string[]): Referred => ({
  members,
  inForce: (other, register) => (other === instrument || through.includes(other) ? open({ want: 'other-instrument', instrument, other }) : entryIntoForce(other, members, [...through, instrument])(register)),
})

const force = (instrument: string, clause: ForceClause, members: MembersOn, through: readonly string[]) => (register: RegisterAsAt): Finding<Day> => {
  const met = metOn(clause.when, instrument, refersFrom(instrument, members, through))(register)
  const told = mapFinding(met, day => afterDelay(day, clause.delay))
  return { ...told, grounds: [clauseProvision(instrument, clause), ...told.grounds] }
}

/**
 * The day an instrument enters, entered or, its condition being met, will enter into force (VCLT art. 24(1)).
 * The value may lie after the register's day: then the condition is met and the delay is running.
 * Where the text states nothing, all negotiating States must consent (VCLT art. 24(2)): open.
 * `through` names the instruments whose clauses led here.
 */
export const entryIntoForce = (instrument: string, members: MembersOn, through: readonly string[] = []) => (register: RegisterAsAt): Finding<Day> => {
  const clause = instrumentOf(register, instrument)?.clauses['entry-into-force']
  if (!clause) return open({ want: 'clause', instrument, clause: 'entry-into-force' }, vclt(24, 1))
  if ('stated' in clause) return open({ want: 'clause', instrument, clause: 'entry-into-force' }, clauseProvision(instrument, clause), vclt(24, 2))
  return withGrounds(asEachTells(force(instrument, clause, members, through))(register), vclt(24, 1))
}

/** The day since which an instrument is applied provisionally (VCLT art. 25), if it provides for that. */
export const provisionalForce = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Finding<Day> => {
  const clause = instrumentOf(register, instrument)?.clauses['provisional-force']
  return clause ? withGrounds(asEachTells(force(instrument, clause, members, []))(register), vclt(25, 1)) : open({ want: 'clause', instrument, clause: 'provisional-force' }, vclt(25, 1))
}

/** The day the condition for definitive entry into force was met, before any delay: whoever consented by then enters with it. */
export const conditionMet = (instrument: string, members: MembersOn) => (register: RegisterAsAt): Day | null => {
  const clause = instrumentOf(register, instrument)?.clauses['entry-into-force']
  const met = clause && 'when' in clause ? metOn(clause.when, instrument, refersFrom(instrument, members, []))(register) : undefined
  return met?.status === 'established' ? met.value : null
}
