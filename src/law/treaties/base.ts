/** Those among whom a clause counts: the members of an organisation, or the parties to another instrument, as they change from day to day. */
import type { ActOf, Among } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { disputed, premise, type Because, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { mayCount, type Counting } from './organisations.ts'
import { partyMoves } from './party-moves.ts'

/** What a condition may refer to beside the acts: who belongs to an organisation, who is party to another instrument, and since when that is in force. */
export interface Referred {
  readonly members: MembersOn
  readonly parties: MembersOn
  readonly inForce: (instrument: string, register: RegisterAsAt) => Finding<Day>
}

/** When, as day numbers, somebody may have come or gone, how many at most have gone, and the day before which nobody belonged. */
export interface Moves { readonly days: readonly number[]; readonly losses: number; readonly since: number }
export interface Base {
  readonly on: (register: RegisterAsAt) => Finding<readonly string[]>
  /** Why the act of somebody outside does not count. */
  readonly outside: Because
  readonly ground: (found: Finding<readonly string[]>) => Ground
  readonly moves: (register: RegisterAsAt) => Moves
}

const told = (of: string) => (found: Finding<readonly string[]>): Ground => premise({ ask: 'members', organisation: of }, found)

export const membersOf = (organisation: string, { members }: Referred): Base => ({
  on: register => members(organisation, register), outside: 'not-a-member', ground: told(organisation),
  moves: register => {
    const moves: readonly ActOf<'admission' | 'withdrawal'>[] = register.acts(organisation, ['admission', 'withdrawal'], a => (a.act === 'admission' ? a.to : a.from) === organisation)
    return { days: moves.map(a => a.on.to), losses: moves.filter(a => a.act === 'withdrawal').length, since: -Infinity }
  },
})
export const partiesTo = (instrument: string, { parties, inForce }: Referred): Base => ({
  on: register => parties(instrument, register), outside: 'not-a-party', ground: told(instrument),
  moves: register => {
    const { days, losses } = partyMoves(instrument, register)
    const force = inForce(instrument, register)
    const since = force.status === 'established' ? dayNumber(force.value) : -Infinity
    return { days: [...days, since], losses, since }
  },
})

/** Those a clause counts `among`; undefined where it counts everybody, or those it names itself. */
export const baseOf = (among: Among | undefined, refers: Referred): Base | undefined => {
  if (among === undefined || 'named' in among) return undefined
  return 'members' in among ? membersOf(among.members, refers) : partiesTo(among.parties, refers)
}
/** Those whom the text names one by one, if it does. */
export const namedIn = (among: Among | undefined): readonly string[] | undefined => (among && 'named' in among ? among.named : undefined)

/** The same without the organisations, where the text does not count them. */
export const withoutOrganisations = (base: Base, counting: Counting): Base => (counting.organisations !== 'not-counted' ? base : {
  ...base, on: register => {
    const found = base.on(register)
    return found.status === 'established' ? { ...found, value: found.value.filter(p => mayCount(p, counting, register)) } : found
  },
})

/** The register as at a day, but no later than its own. */
export const onOrBefore = (register: RegisterAsAt, day: Day | null): RegisterAsAt => (day !== null && dayNumber(day) < dayNumber(register.asAt) ? register.on(day) : register)

/** The same where sources dispute who belongs: by the shortest list in dispute, or by the longest. */
const listedBy = (base: Base, which: 0 | -1, met: () => void = () => undefined): Base => ({
  ...base, on: register => {
    const found = base.on(register)
    if (found.status !== 'disputed') return found
    met()
    const one = found.positions.at(which)!
    return { ...one, grounds: [...found.grounds, ...one.grounds] }
  },
})
/** Everybody who belongs by one source or another. */
export const widest = (base: Base): Base => listedBy(base, -1)
/** Where sources dispute who belongs, the answer is disputed too, if it is not the same by each. */
export const byEachList = (base: Base, rule: (base: Base) => Finding<Day>): Finding<Day> => {
  let contested = false
  const narrow = rule(listedBy(base, 0, () => { contested = true }))
  if (!contested) return narrow
  const wide = rule(listedBy(base, -1))
  const same = narrow.status === 'established' && wide.status === 'established' && narrow.value === wide.value
  return same || (narrow.status === 'open' && wide.status === 'open') ? narrow : disputed([narrow, wide])
}
