/** Groups: the regional or other group in which an organisation places a member, and who is in each. */
import type { ActOf } from '#acts'
import { order, plusDays } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { andThen, because, disputed, established, open, premise, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { Standing } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { successions } from '../standing/succession.ts'
import type { Group } from './answer.ts'
import { placements } from './placed.ts'

/** The words that the text or the rules have for groups. */
export interface GroupLaw { readonly words: readonly string[]; readonly cite: Provision }
type Placing = ActOf<'group-membership'>

/**
 * The group of a party on a day. Who is known not to belong is in none, whatever placed it once; a State that continues another, or that
 * was formed by States of one group, is in theirs until it is placed anew (docs/decisions/0071).
 */
export const groupOf = (organisation: string, law: GroupLaw | undefined, standing: (party: string) => (register: RegisterAsAt) => Finding<Standing>) => (party: string) => (register: RegisterAsAt): Finding<string> => {
  const belongs = standing(party)(register)
  if (belongs.status === 'established' && belongs.value.standing === 'none') return open({ want: 'admission', of: party, to: organisation }, premise({ ask: 'standing', party, organisation }, belongs))
  return withGrounds(placedIn(organisation, party)(register), ...(law ? [law.cite] : []))
}

/** The group in which acts place a party, asked of whatever its standing is. */
const placedIn = (organisation: string, party: string): ((register: RegisterAsAt) => Finding<string>) => asEachTells((register) => {
  const placed = placements(register, organisation)
  const group = placed.groupOf(party)
  if (group !== undefined) return established(group, ...placed.groundsFor([party]))
  const ours = (a: Placing) => a.party === party && a.in === organisation
  const [last, before] = register.acts(party, 'group-membership', ours).toReversed()
  // Two groups for one day are told by two who contradict each other; else one of the dates is too coarse.
  if (last && before && last.group !== before.group && order(before.on, last.on) === 'same') return disputed([before, last].map(a => established(a.group, a)))
  const coarse = [register.perhaps(party, 'group-membership', ours).at(-1), last, before].find(a => a && a.on.from !== a.on.to)
  if (coarse) return open({ want: 'day-of-act', act: coarse.id, written: coarse.on.text }, because(coarse, 'not-counted', 'date-too-coarse'), ...[last, before].flatMap(a => (a && a !== coarse ? [because(a, 'supports')] : [])))
  return fromPredecessors(organisation, party, register)
})
const fromPredecessors = (organisation: string, party: string, register: RegisterAsAt): Finding<string> => {
  const wanted = open({ want: 'group', of: party, in: organisation })
  const s = successions(register, 'acts').findLast(a => a.of === party && (a.form === 'continuation' || a.form === 'unification'))
  if (!s || !Number.isFinite(s.on.from)) return wanted
  const eve = register.on(plusDays('1970-01-01', s.on.from - 1))
  const theirs = s.from.filter(p => p !== party).map(p => placedIn(organisation, p)(eve))
  const [first] = theirs
  const agreed = first?.status === 'established' && theirs.every(f => f.status === 'established' && f.value === first.value)
  return agreed ? established(first.value, s, ...theirs.flatMap(f => f.grounds)) : withGrounds(wanted, s, ...theirs.flatMap(f => f.grounds))
}

/**
 * Each group with its members on a day: first those the text names, though nobody may be in one, then others in which acts place somebody,
 * which are told and not dropped. A member of which no group is known leaves the list open, unless the register declares that it holds
 * every placing (coverage of `groups`): then it is in none.
 */
export const groupsOf = (organisation: string, law: GroupLaw | undefined, members: Finding<readonly string[]>) => (register: RegisterAsAt): Finding<readonly Group[]> => andThen(members, (list) => {
  const words = law?.words ?? []
  const byGroup = new Map<string, string[]>(words.map(w => [w, []]))
  const grounds: Ground[] = law ? [law.cite] : []
  const missing: { readonly party: string; readonly found: Finding<string> }[] = []
  for (const party of list) {
    const found = placedIn(organisation, party)(register)
    if (found.status === 'established') byGroup.set(found.value, [...byGroup.get(found.value) ?? [], party])
    else if (!isUnplaced(found) || !register.covers('groups', organisation)) missing.push({ party, found })
    grounds.push(...found.grounds)
  }
  const [first] = missing
  if (first) return open(first.found.status === 'open' ? first.found.wants : { want: 'group', of: first.party, in: organisation }, ...grounds)
  const others = [...byGroup.keys()].filter(g => !words.includes(g)).sort()
  return established([...words, ...others].map(group => ({ group, members: byGroup.get(group) ?? [] })), ...grounds)
})
const isUnplaced = (f: Finding<string>): boolean => f.status === 'open' && f.wants.want === 'group'
