/** Asks the register a question: finds the constitution that answers it, applies the charter of the day, returns the finding with its grounds. */
import { alsoParties, between, capitalShareOf, charterOf, consentOf, duesOf, entryIntoForce, established, holderOf, membersOf, meterOf, missingParties, open, provisionalForce, reservationsTo, seatsHeld, standingOf, treatiesInForce, withGrounds, andThen,
  type Answer, type Charter, type Constitution, type Finding, type MembersOn, type OrganLaw, type Question, type QuestionKind, type Questions, type RegisterAsAt } from '#law'
import { countVisits } from './visits.ts'

type Ask = { readonly [Q in QuestionKind]: (q: Question<Q>, register: RegisterAsAt, law: Law) => Finding<Questions[Q]['answers']> }

/** The constitutions at hand; handed in, so that a ministry can add its own. */
export interface Law { readonly of: (organisation: string) => Constitution | undefined; readonly members: MembersOn }
export const lawOf = (constitutions: readonly Constitution[]): Law => {
  const byId = new Map(constitutions.map(c => [c.id, c]))
  // A charter that enters into force by a fraction of the members it makes would ask itself who they are: the acts tell, under any charter.
  const byActs = alsoParties((organisation, register) => {
    const first = byId.get(organisation)?.charters[0]
    return first ? membersOf(organisation, first.membership)(register) : open({ want: 'law', organisation, on: register.asAt })
  })
  const members = alsoParties((organisation, register) => {
    const c = byId.get(organisation)
    if (!c) return open({ want: 'law', organisation, on: register.asAt })
    const applied = charterOf(c, byActs)(register)
    return membersOf(organisation, (applied.status === 'established' ? applied.value : c.charters[0]!).membership)(register)
  })
  return { of: id => byId.get(id), members }
}

/** The organisation a body belongs to: the first part of its dotted name. */
export const organisationOf = (body: string): string => body.split('.')[0] ?? body

const underCharter = <T>(organisation: string, register: RegisterAsAt, law: Law, next: (c: Charter) => Finding<T>): Finding<T> => {
  const constitution = law.of(organisation)
  if (!constitution) return open({ want: 'law', organisation, on: register.asAt })
  return andThen(charterOf(constitution, law.members)(register), next)
}
/** Before the first charter applies membership is still told by its acts: a founding conference precedes its charter. */
const membershipUnder = <T>(organisation: string, register: RegisterAsAt, law: Law, next: (c: Charter) => Finding<T>): Finding<T> => {
  const constitution = law.of(organisation)
  const first = constitution?.charters[0]
  if (!constitution || !first) return open({ want: 'law', organisation, on: register.asAt })
  const applied = charterOf(constitution, law.members)(register)
  return applied.status === 'established' ? withGrounds(next(applied.value), ...applied.grounds) : next(first)
}
const ofOrgan = <T>(organ: string, question: QuestionKind, register: RegisterAsAt, law: Law, rule: (o: OrganLaw) => ((r: RegisterAsAt) => Finding<T>) | undefined): Finding<T> =>
  underCharter(organisationOf(organ), register, law, charter => {
    const own = charter.organs[organ.slice(organisationOf(organ).length + 1)]
    const applied = own && rule(own)
    return applied ? applied(register) : open({ want: 'rule', of: organ, question }, ...(own ? [own.cite] : []))
  })

const answers: Ask = {
  standing: (q, r, law) => membershipUnder(q.organisation, r, law, c => standingOf(q.organisation, c.membership)(q.party)(r)),
  members: (q, r, law) => law.members(q.organisation, r),
  presidency: (q, r, law) => ofOrgan(q.organ, 'presidency', r, law, o => o.presidency),
  troika: (q, r, law) => ofOrgan(q.organ, 'troika', r, law, o => o.troika),
  bureau: (q, r, law) => ofOrgan(q.organ, 'bureau', r, law, o => o.bureau),
  composition: (q, r, law) => ofOrgan(q.organ, 'composition', r, law, o => o.composition),
  'seats-held': (q, r, law) => seatsHeld(ofOrgan(q.organ, 'composition', r, law, o => o.composition), q.party),
  'office-holder': (q, r, law) => underCharter(organisationOf(q.office), r, law, c => {
    const rule = c.offices?.[q.office.slice(organisationOf(q.office).length + 1)]
    return rule ? holderOf(rule)(r) : open({ want: 'rule', of: q.office, question: 'office-holder' })
  }),
  'entry-into-force': (q, r, law) => entryIntoForce(q.instrument, law.members)(r),
  'provisional-force': (q, r, law) => provisionalForce(q.instrument, law.members)(r),
  consent: (q, r, law) => consentOf(q.instrument, law.members)(q.party)(r),
  reservations: (q, r) => reservationsTo(q.instrument)(r),
  between: (q, r, law) => between(q.instrument, law.members)(q.party, q.other)(r),
  'treaties-in-force': (q, r, law) => treatiesInForce(law.members)(q.party)(r),
  meter: (q, r, law) => meterOf(q.instrument, law.members)(r),
  'missing-parties': (q, r, law) => missingParties(q.instrument, law.members)(r),
  dues: (q, r, law) => underCharter(q.organisation, r, law, c => (c.dues ? duesOf(q.organisation, c.dues)(q.party, q.year)(r) : open({ want: 'rule', of: q.organisation, question: 'dues' }))),
  'capital-share': (q, r, law) => underCharter(q.bank, r, law, c => (c.capital ? capitalShareOf(q.bank, c.capital)(q.party, q.form)(r) : open({ want: 'rule', of: q.bank, question: 'capital-share' }))),
  visits: (q, r) => countVisits(q.person, q.to)(r),
  'law-applied': (q, r, law) => underCharter(q.organisation, r, law, c => established(c.text)),
}

/** Answers a question. The same register, law and question give the same bytes. */
export const ask = <Q extends QuestionKind>(question: Question<Q>, register: RegisterAsAt, law: Law): Answer<Q> => {
  const rule = answers[question.ask as Q] as (q: Question<Q>, r: RegisterAsAt, l: Law) => Finding<Questions[Q]['answers']>
  return { question, ...rule(question, register, law) }
}
