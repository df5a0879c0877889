/** Who a name stood for on the day of a vote: looked up once for each name and day, because every vote of a day names everybody again. */
import type { Day } from '#calendar'
import { isRefused, whoWas, type Declared, type Override, type Refused, type Stood } from '#tables'

/**
 * Zanzibar and Tanganyika sat and voted beside each other from December 1963 until they united on 26 April 1964. Both are known by one code, which
 * the united State continues; in a vote each is a member of its own, so Zanzibar goes by a code that has to be declared.
 */
const besideAnother: readonly { readonly party: string; readonly as: string; readonly member: Declared }[] = [
  { party: 'TZA', as: 'Zanzibar', member: { section: 'parties', id: 'X-ZAN', name: 'Zanzibar', form: 'former-state' } },
]
const asMember = (stood: Stood): Stood => {
  const member = besideAnother.find(b => b.party === stood.party && b.as === stood.as)?.member
  return member ? { party: member.id, declare: member } : stood
}
export type Who = (name: string, day: Day) => Stood | Refused

/** A vote is cast on its own day: unlike a deposit it is neither dated back nor done by a predecessor, so a State that was not yet is refused. */
export const whoOn = (overrides: readonly Override[]): Who => {
  const known = new Map<string, Stood | Refused>()
  return (name, day) => {
    const key = `${day} ${name}`
    let stood = known.get(key)
    if (stood === undefined) {
      const was = whoWas(name, day, { succession: false, ending: false }, overrides)
      stood = isRefused(was) ? was : was.before === undefined ? asMember(was) : { code: 'not-a-state-then', found: `${name} on ${day}: it began on ${was.before}`, wants: 'a member that existed on the day of the vote', remedy: 'name the State that voted, correct the day, or say who it was in a file for --participants' }
      known.set(key, stood)
    }
    return stood
  }
}
