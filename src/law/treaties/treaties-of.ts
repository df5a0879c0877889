/** The treaties in force for one party on a day: every instrument under which it has acted, and every amendment that binds all parties to one of them. */
import { fieldsOfAct } from '#acts'
import { established, open, premise, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import { vclt } from '../provision.ts'
import type { Consent, TreatyInForce } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { bindsThroughout } from './amending.ts'
import { consentOf } from './consent.ts'

/** The instruments that come into question, in the order of their ids. */
const instrumentsOf = (party: string, register: RegisterAsAt): readonly string[] => {
  const found = new Set<string>()
  const take = (instrument: string): void => {
    if (found.has(instrument)) return
    found.add(instrument)
    for (const amendment of register.amendmentsOf(instrument)) if (bindsThroughout(amendment, register)) take(amendment)
  }
  for (const act of register.about(party)) {
    const fields = fieldsOfAct(act)
    if (fields['party'] === party && typeof fields['instrument'] === 'string') take(fields['instrument'])
  }
  return [...found].sort()
}

/**
 * Answers `treaties-in-force`: those that bind the party on the register's day, each with its consent as premise. What cannot be told stands
 * among the premises too, as what it is: a list shorter than the truth must show where. Without any act, or where nothing but open premises is left, it is open, never "none".
 */
export const treatiesInForce = (members: MembersOn) => (party: string) => (register: RegisterAsAt): Finding<readonly TreatyInForce[]> => {
  const list: TreatyInForce[] = []
  const grounds: Ground[] = []
  const instruments = instrumentsOf(party, register)
  for (const instrument of instruments) {
    const found = consentOf(instrument, members)(party)(register)
    if (found.status === 'established') {
      const { standing, since, inForceOn } = found.value
      if (standing === 'party' || standing === 'bound-provisionally') list.push({ instrument, standing, since })
      // A contracting State for which the day is not known may be bound; of any other standing it is known that it does not bind.
      else if (standing !== 'contracting-state' || (inForceOn !== null && inForceOn !== 'not-shown')) continue
    }
    grounds.push(premise({ ask: 'consent', instrument, party }, inShort(found)))
  }
  // "None" is a no: neither silence nor premises that are open themselves can carry it.
  const nothingTold = instruments.length === 0 && !register.covers('treaties-in-force', party)
  if (nothingTold || (list.length === 0 && grounds.length > 0)) return open({ want: 'coverage', question: 'treaties-in-force', of: party, on: register.asAt }, vclt(26), ...grounds)
  return established(list, vclt(26), ...grounds)
}

/** What an entry into force rests on is told where it is asked for; here, for hundreds of treaties, its day is enough. */
const inShort = (found: Finding<Consent>): Finding<Consent> =>
  ({ ...found, grounds: found.grounds.map(g => (g.ground === 'premise' ? { ...g, finding: { ...g.finding, grounds: [] } } : g)) })
