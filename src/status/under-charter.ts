/** Which law answers: the constitution of an organisation, and of its charters the one that applies on the register's day. */
import { alsoParties, andThen, charterOf, membersOf, open, standingOf, withGrounds,
  type Charter, type Constitution, type Finding, type LawOn, type MembersOn, type OfficeLaw, type OrganLaw, type Question, type QuestionKind, type Questions, type RegisterAsAt, type Standing } from '#law'
import { plusDays } from '#calendar'

/** The constitutions at hand; handed in, so that a ministry can add its own. */
export interface Law {
  readonly of: (organisation: string) => Constitution | undefined
  readonly members: MembersOn
  /** What an organisation's charter of a day says of membership: the first one where none applied yet. */
  readonly membershipOn: (constitution: Constitution) => LawOn
}
/** How each question is answered; a file under `answers/` holds those of one concern. */
export type Ask = { readonly [Q in QuestionKind]: (q: Question<Q>, register: RegisterAsAt, law: Law) => Finding<Questions[Q]['answers']> }

export const lawOf = (constitutions: readonly Constitution[]): Law => {
  const byId = new Map(constitutions.map(c => [c.id, c]))
  const lawOn = (c: Constitution, known: MembersOn): LawOn => {
    const [first, ...later] = c.charters
    if (later.length === 0) return () => first!.membership
    return (register) => { const applied = charterOf(c, known)(register); return (applied.status === 'established' ? applied.value : first!).membership }
  }
  // A charter that enters into force by a fraction of the members it makes would ask itself who they are: the acts tell, under any charter.
  // A notice of withdrawal is then judged by the charter of the day before it, so that it need not be counted to find the law that counts it.
  const byActs: MembersOn = alsoParties((organisation, register) => {
    const c = byId.get(organisation)
    const first = c?.charters[0]
    return c && first ? membersOf(organisation, first.membership, day => lawOn(c, byActs)(day.on(plusDays(day.asAt, -1))))(register) : open({ want: 'law', organisation, on: register.asAt })
  })
  const members = alsoParties((organisation, register) => {
    const c = byId.get(organisation)
    if (!c) return open({ want: 'law', organisation, on: register.asAt })
    const applied = charterOf(c, byActs)(register)
    return membersOf(organisation, (applied.status === 'established' ? applied.value : c.charters[0]!).membership, lawOn(c, byActs))(register)
  })
  return { of: id => byId.get(id), members, membershipOn: c => lawOn(c, byActs) }
}

/** The organisation a body belongs to: the first part of its dotted name. */
export const organisationOf = (body: string): string => body.split('.')[0] ?? body
/** A body or office as its charter names it: what follows the organisation. */
export const withinOrganisation = (body: string): string => body.slice(organisationOf(body).length + 1)

export const underCharter = <T>(organisation: string, register: RegisterAsAt, law: Law, next: (c: Charter) => Finding<T>): Finding<T> => {
  const constitution = law.of(organisation)
  if (!constitution) return open({ want: 'law', organisation, on: register.asAt })
  return andThen(charterOf(constitution, law.members)(register), next)
}
/** Before the first charter applies membership is still told by its acts: a founding conference precedes its charter. */
export const membershipUnder = <T>(organisation: string, register: RegisterAsAt, law: Law, next: (c: Charter) => Finding<T>): Finding<T> => {
  const constitution = law.of(organisation)
  const first = constitution?.charters[0]
  if (!constitution || !first) return open({ want: 'law', organisation, on: register.asAt })
  const applied = charterOf(constitution, law.members)(register)
  return applied.status === 'established' ? withGrounds(next(applied.value), ...applied.grounds) : next(first)
}
/** How a party stands to an organisation: by the charter of the day, and a notice by that of the day on which it was received. */
export const standingUnder = (organisation: string, party: string, register: RegisterAsAt, law: Law): Finding<Standing> => {
  const constitution = law.of(organisation)
  return membershipUnder(organisation, register, law, c => standingOf(organisation, c.membership, constitution && law.membershipOn(constitution))(party)(register))
}
/** What the charter of the day says of an organ; a rule it does not have is a gap, told with the article that knows the organ. */
export const ofOrgan = <T>(organ: string, question: QuestionKind, register: RegisterAsAt, law: Law, rule: (o: OrganLaw, c: Charter) => ((r: RegisterAsAt) => Finding<T>) | undefined): Finding<T> =>
  underCharter(organisationOf(organ), register, law, charter => {
    const own = charter.organs[withinOrganisation(organ)]
    const applied = own && rule(own, charter)
    return applied ? applied(register) : open({ want: 'rule', of: organ, question }, ...(own ? [own.cite] : []))
  })
/** What the charter of the day says of an office. */
export const ofOffice = <T>(office: string, question: QuestionKind, register: RegisterAsAt, law: Law, rule: (o: OfficeLaw, c: Charter) => (r: RegisterAsAt) => Finding<T>): Finding<T> =>
  underCharter(organisationOf(office), register, law, c => {
    const own = c.offices?.[withinOrganisation(office)]
    return own ? rule(own, c)(register) : open({ want: 'rule', of: office, question })
  })
