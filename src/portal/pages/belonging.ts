/** Who belongs to an organisation on a day: members, suspended members, observers, those whose standing is not established, those that left; and the group of each. */
import type { ActOf } from '#acts'
import type { Answer, Finding, Standing } from '#law'
import type { Desk } from '../desk.ts'

const kindsOfStanding = ['admission', 'withdrawal', 'observer-status', 'end-of-observer-status', 'suspension', 'reinstatement', 'notice-of-withdrawal', 'revocation-of-notice'] as const
export type StandingAct = ActOf<(typeof kindsOfStanding)[number]>
export type StandingAnswer = Answer<'standing'>
export interface Belonging {
  readonly members: Answer<'members'>
  /** Everyone of whom an act of membership is known, each with its standing, in the order of their names. */
  readonly inside: readonly StandingAnswer[]
  readonly observers: readonly StandingAnswer[]
  readonly unsettled: readonly StandingAnswer[]
  readonly former: readonly StandingAnswer[]
  /** The group of each member where the organisation has groups: null where it is not established. */
  readonly groups: ReadonlyMap<string, string | null> | undefined
  readonly groupsAnswer: Answer<'groups'> | undefined
}
/** The standing on which an answer settles: of a disputed one, that which every position gives it, though they differ about since when. */
export const agreedOn = (finding: Finding<Standing>): Standing['standing'] | undefined => {
  if (finding.status !== 'disputed') return finding.status === 'established' ? finding.value.standing : undefined
  const each = new Set(finding.positions.map(agreedOn))
  return each.size === 1 ? [...each][0] : undefined
}
export const isMember = (finding: Finding<Standing>): boolean => { const s = agreedOn(finding); return s === 'member' || s === 'suspended' }
const isSuspended = (s: StandingAnswer): boolean => agreedOn(s) === 'suspended'
export const suspendedOf = (b: Belonging): readonly StandingAnswer[] => b.inside.filter(isSuspended)

/** The acts by which parties came to belong to an organisation or ceased to, certain and possible. */
export const standingActs = (desk: Desk, organisation: string): { readonly certain: readonly StandingAct[]; readonly perhaps: readonly StandingAct[] } => {
  const ours = (a: StandingAct): boolean => (a.act === 'admission' ? a.to : a.act === 'withdrawal' || a.act === 'notice-of-withdrawal' || a.act === 'revocation-of-notice' ? a.from : a.in) === organisation
  return { certain: desk.register.acts(organisation, kindsOfStanding, ours), perhaps: desk.register.perhaps(organisation, kindsOfStanding, ours) }
}
/** The parties named in them, with those that continue one or were formed by some of them. */
export const partiesConcerned = (desk: Desk, organisation: string, members: Finding<readonly string[]>): readonly string[] => {
  const { certain, perhaps } = standingActs(desk, organisation)
  const found = new Set([...(members.status === 'established' ? members.value : []), ...certain.map(a => a.of), ...perhaps.map(a => a.of)])
  for (const party of found) for (const s of desk.register.acts(party, 'succession-of-states', x => x.from.includes(party))) found.add(s.of)
  return [...found]
}

export const belongingOf = (desk: Desk, organisation: string): Belonging => {
  const members = desk.ask({ ask: 'members', organisation })
  const all = partiesConcerned(desk, organisation, members).map(party => desk.ask({ ask: 'standing', party, organisation })).sort((a, b) => desk.compare(desk.words.name(a.question.party), desk.words.name(b.question.party)))
  const those = (...words: readonly string[]): readonly StandingAnswer[] => all.filter(s => words.includes(agreedOn(s) ?? ''))
  const inside = those('member', 'suspended')
  // Who has joined nothing and left nothing is not told at all: a successor that took no membership over.
  const former = those('none').filter(s => desk.register.acts(s.question.party, 'admission', a => a.of === s.question.party && a.to === organisation).length > 0)
  return { members, inside, observers: those('observer'), unsettled: all.filter(s => agreedOn(s) === undefined), former, ...groupsFor(desk, organisation, inside.map(s => s.question.party)) }
}
/** Where groups of all members are not established, each member is asked for: the groups of some may be. */
const groupsFor = (desk: Desk, organisation: string, members: readonly string[]): Pick<Belonging, 'groups' | 'groupsAnswer'> => {
  if (desk.charter(organisation)?.groups === undefined && desk.register.acts(organisation, 'group-membership', g => g.in === organisation).length === 0) return { groups: undefined, groupsAnswer: undefined }
  const groupsAnswer = desk.ask({ ask: 'groups', organisation })
  if (groupsAnswer.status === 'established') {
    const placed = new Map(groupsAnswer.value.flatMap(g => g.members.map(p => [p, g.group] as const)))
    return { groupsAnswer, groups: new Map(members.map(p => [p, placed.get(p) ?? null])) }
  }
  const groups = new Map(members.map(party => { const g = desk.ask({ ask: 'group', party, organisation }); return [party, g.status === 'established' ? g.value : null] as const }))
  return [...groups.values()].every(g => g === null) ? { groups: undefined, groupsAnswer } : { groupsAnswer, groups }
}
