/** Questions about money: what is assessed, owed and paid, and whether a member may vote. */
import { accountOf, arrearsOf, assessmentsOf, contributionsStatusOf, duesOf, honourRollOf, open, periodNamed, scaleOf, voteClockOf, type DuesLaw, type Finding, type QuestionKind, type RegisterAsAt } from '#law'
import { organisationOf, underCharter, type Ask, type Law } from '../under-charter.ts'

/** What the charter of the day says of dues. */
const dues = <T>(organisation: string, question: QuestionKind, r: RegisterAsAt, law: Law, rule: (l: DuesLaw) => Finding<T>): Finding<T> =>
  underCharter(organisation, r, law, c => (c.dues ? rule(c.dues) : open({ want: 'rule', of: organisation, question })))

export const ofMoney = {
  dues: (q, r, law) => dues(q.organisation, 'dues', r, law, l => duesOf(q.organisation, l)(q.party, q.year)(r)),
  scale: (q, r, law) => dues(q.organisation, 'scale', r, law, l => { const period = periodNamed(q.year, l); return period ? scaleOf(q.organisation, l)(q.year, period)(r) : open({ want: 'scale', of: q.organisation, year: q.year }, l.cite) }),
  assessments: (q, r, law) => dues(q.organisation, 'assessments', r, law, l => assessmentsOf(q.organisation, l, law.members)(q.year)(r)),
  'contributions-status': (q, r, law) => dues(q.organisation, 'contributions-status', r, law, l => contributionsStatusOf(q.organisation, l, law.members)(q.year)(r)),
  'honour-roll': (q, r, law) => dues(q.organisation, 'honour-roll', r, law, l => honourRollOf(q.organisation, l, law.members)(q.year)(r)),
  account: (q, r, law) => dues(q.organisation, 'account', r, law, l => accountOf(q.organisation, l, q.party)(r)),
  arrears: (q, r, law) => dues(q.organisation, 'arrears', r, law, l => arrearsOf(q.organisation, l, q.party)(r)),
  'vote-clock': (q, r, law) => dues(organisationOf(q.organ), 'vote-clock', r, law, l => voteClockOf(organisationOf(q.organ), q.organ, l, q.party, q.on)(r)),
} satisfies Partial<Ask>
