/** Deadlines: what is due for a State, an organisation or an organ, by which rule, and how it stands on the day; each with a finding of its own. */
import type { Charter } from '../constitution.ts'
import { established, open, premise, type Finding, type Ground } from '../finding.ts'
import { organisationNamed, type LawAtHand } from '../law-at-hand.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { Deadline } from './answer.ts'
import { asDeadline, together, type Derived } from './deadlines/due.ts'
import { intentionsDue } from './deadlines/intentions.ts'
import { noticesOfParty, noticesRunning, votesPermitted } from './deadlines/membership.ts'
import { reportsDue } from './deadlines/reports.ts'
import { plannedSessions, sessionDue, sessionsToHost } from './deadlines/sessions.ts'
import { lawOn, termsEnding, termsOfParty } from './deadlines/terms.ts'
import { enteringIntoForce, instrumentsOfParty, silenceEnding } from './deadlines/treaties.ts'

/**
 * Answers `deadlines`, in order of day. Of a State: what it has to do or is waiting for itself. Of an organisation: what its own law, its
 * organs and its offices make due. What the rules make due but the register cannot date stands among the premises. An empty list says that
 * nothing is due, so outside declared coverage it is open (docs/decisions/0078).
 */
export const deadlinesOf = (of: string, law: LawAtHand) => (register: RegisterAsAt): Finding<readonly Deadline[]> => {
  const isParty = register.subject(of)?.type === 'party' || /^[A-Z]/.test(of)
  const derived = isParty ? ofParty(of, law, register) : of.includes('.') ? ofOrgan(of, law, register) : ofOrganisation(of, law, register)
  const list = derived.dues.flatMap(d => asDeadline(d, register) ?? []).toSorted(inOrder)
  const [first] = derived.untold
  if (list.length === 0 && !register.covers('deadlines', of)) {
    return open(first?.finding.status === 'open' ? first.finding.wants : { want: 'coverage', question: 'deadlines', of, on: register.asAt }, ...derived.untold)
  }
  const applied = isParty ? undefined : law.charter(organisationNamed(of))(register)
  return established(list, ...onceEach([...(applied?.status === 'established' ? applied.grounds : []), ...list.flatMap(d => d.finding.grounds), ...derived.untold]))
}

const inOrder = (a: Deadline, b: Deadline): number => {
  const [x, y] = [a, b].map(d => `${d.due} ${d.kind} ${d.subject} ${d.whose ?? ''}`)
  return x! < y! ? -1 : x! > y! ? 1 : 0
}
/** Each provision and act once, in the role in which it stands first. */
const onceEach = (grounds: readonly Ground[]): Ground[] => {
  const seen = new Set<string>()
  return grounds.filter(g => {
    const key = g.ground === 'act' ? g.act : g.ground === 'provision' ? `${g.instrument} ${g.article}` : JSON.stringify([g.question, g.finding.status === 'open' ? g.finding.wants : null])
    return !seen.has(key) && seen.add(key)
  })
}

const ofParty = (party: string, law: LawAtHand, register: RegisterAsAt): Derived =>
  together([sessionsToHost(party), termsOfParty(party, law), noticesOfParty(party, law), votesPermitted(party), instrumentsOfParty(party, law), intentionsDue(party)].map(rule => rule(register)))

/** The charter that applies, or that it is wanted: acts may make something due all the same. */
const underLaw = (organisation: string, law: LawAtHand, register: RegisterAsAt, next: (c: Charter) => readonly Derived[]): Derived => {
  const found = law.charter(organisation)(register)
  if (found.status === 'established') return together(next(found.value))
  return { dues: [], untold: [premise({ ask: 'law-applied', organisation }, found.status === 'open' ? found : open({ want: 'law', organisation, on: register.asAt }, ...found.grounds))] }
}

const ofOrganisation = (organisation: string, law: LawAtHand, register: RegisterAsAt): Derived => together([
  underLaw(organisation, law, register, charter => [
    ...Object.entries(charter.organs).flatMap(([key, organ]) => { const id = `${organisation}.${key}`; return [sessionDue(id, organ), plannedSessions(id), reportsDue(id, organ, charter.offices), votesPermitted(id)].map(rule => rule(register)) }),
    ...Object.values(charter.offices ?? {}).map(office => termsEnding(office, lawOn(office, law))(register)),
    ...instrumentsOf(organisation, charter, register).flatMap(i => [enteringIntoForce(i, law)(register), silenceEnding(i)(register)]),
  ]),
  ...[noticesRunning(organisation, law), votesPermitted(organisation), intentionsDue(organisation)].map(rule => rule(register)),
])
/** Its constituent text with what amends it, and what it or an organ of it adopted. */
const instrumentsOf = (organisation: string, charter: Charter, register: RegisterAsAt): readonly string[] => {
  const bodies = [organisation, ...Object.keys(charter.organs).map(key => `${organisation}.${key}`)]
  const adopted = bodies.flatMap(by => register.acts(by, 'adoption', a => a.by === by).flatMap(a => a.instrument ?? []))
  return [...new Set([charter.text, ...register.amendmentsOf(charter.text), ...adopted])].sort()
}

const ofOrgan = (organ: string, law: LawAtHand, register: RegisterAsAt): Derived => {
  const organisation = organisationNamed(organ)
  const within = organ.slice(organisation.length + 1)
  return together([
    underLaw(organisation, law, register, charter => {
      const own = charter.organs[within]
      return [
        ...(own ? [sessionDue(organ, own), reportsDue(organ, own, charter.offices)] : []).map(rule => rule(register)),
        // What it has to report to other organs itself.
        ...Object.entries(charter.organs).filter(([key]) => key !== within).map(([key, other]) => reportsDue(`${organisation}.${key}`, other, charter.offices, organ)(register)),
        ...Object.values(charter.offices ?? {}).filter(o => o.office.startsWith(`${organ}.`)).map(office => termsEnding(office, lawOn(office, law))(register)),
      ]
    }),
    plannedSessions(organ)(register), votesPermitted(organ)(register), intentionsDue(organ)(register),
  ])
}
