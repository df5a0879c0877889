/** Who may become a party to an instrument: as its text says, else those among whom its condition counts, its organisation's members, its signatories, those it names. */
import type { Among, Condition } from '#acts'
import { established, mapFinding, open, type Finding, type Ground } from '../finding.ts'
import { ceased } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { baseOf, membersOf, partiesTo, widest, type Base, type Referred } from './base.ts'
import { clauseProvision, instrumentOf } from './delay.ts'

/** `complete`: nobody else may; otherwise others may, and the register does not know who. States that have ceased to exist are left out. */
export interface Eligible { readonly whom: readonly string[]; readonly complete: boolean }

/** Those who may become parties. Open where the text says who but that is not established, and where nothing at all is known of them. */
export const mayBecomeParty = (instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Eligible> => {
  const it = instrumentOf(register, instrument)
  const openTo = it?.clauses['open-to']
  const force = it?.clauses['entry-into-force']
  const cited = openTo ? [clauseProvision(instrument, openTo)] : []
  // "Every State" names nobody: a register does not hold every State there is.
  if (openTo && openTo.whom !== 'all-states') return onGrounds(cited, eligibleAmong(openTo.whom, refers)(register))
  const among = !openTo && force && 'when' in force ? countedAmong(force.when, refers) : undefined
  // A condition says whom it counts, not that nobody else may become a party.
  if (among && force) return onGrounds([clauseProvision(instrument, force)], mapFinding(listed(among)(register), e => ({ ...e, complete: false })))
  const members = !openTo && it?.organisation !== undefined ? refers.members(it.organisation, register) : undefined
  if (members?.status === 'established') return established({ whom: living(members.value, register), complete: false }, ...members.grounds)
  const signed = register.acts(instrument, 'signature', s => s.instrument === instrument)
  if (signed.length > 0) return established({ whom: living([...new Set(signed.map(s => s.party))].sort(), register), complete: false }, ...cited, ...signed)
  const named = !openTo && force && 'when' in force ? namedBy(force.when) : []
  if (named.length > 0 && force) return established({ whom: living(named, register), complete: false }, clauseProvision(instrument, force))
  return open({ want: 'clause', instrument, clause: 'open-to' }, ...cited)
}

const onGrounds = <T>(grounds: readonly Ground[], finding: Finding<T>): Finding<T> => ({ ...finding, grounds: [...grounds, ...finding.grounds] })

/** Those among whom a clause says it counts. */
export const eligibleAmong = (among: Among, refers: Referred): ((register: RegisterAsAt) => Finding<Eligible>) => listed(baseOf(among, refers) ?? ('named' in among ? among.named : []))

const listed = (whom: Base | readonly string[]) => (register: RegisterAsAt): Finding<Eligible> => {
  if (!('on' in whom)) return established({ whom: living(whom, register), complete: true })
  const found = widest(whom).on(register)
  return found.status === 'established' ? established({ whom: living(found.value, register), complete: true }, whom.ground(found)) : found as Finding<never>
}
const living = (whom: readonly string[], register: RegisterAsAt): readonly string[] => whom.filter(p => !ceased(register, p))

/** The first of the parts of a condition that says among whom it counts. */
const countedAmong = (condition: Condition, refers: Referred): Base | readonly string[] | undefined => {
  if ('among' in condition && condition.among) return baseOf(condition.among, refers) ?? ('named' in condition.among ? condition.among.named : undefined)
  if ('of-members' in condition) return membersOf(condition['of-members'], refers)
  if ('of-parties' in condition) return partiesTo(condition['of-parties'], refers)
  return partsOf(condition).map(c => countedAmong(c, refers)).find(b => b !== undefined)
}
/** Those whose consent a condition wants or counts by name. */
const namedBy = (condition: Condition): readonly string[] => ('every' in condition ? condition.every : 'of-named' in condition ? condition['of-named'] : [...new Set(partsOf(condition).flatMap(namedBy))])
const partsOf = (condition: Condition): readonly Condition[] => ('all' in condition ? condition.all : 'any' in condition ? condition.any : [])
