/** What is due: the deadlines of the party within the family, what is past its day first, and the sessions that the organisation has before it. */
import { established, leavesOf, type Answer, type Deadline } from '#law'
import { sayFinding } from '#locales'
import { ask } from '#status'
import type { Sentence } from '../brief.ts'
import { inFamily, marksOf, type Desk } from '../desk.ts'

/** At most so many of the party's own, and so many sessions. */
const most = { own: 10, sessions: 4 }

export const due = (desk: Desk): readonly Sentence[] => {
  const asked = (of: string): readonly Deadline[] => { const answer = ask({ ask: 'deadlines', of }, desk.register, desk.law); return answer.status === 'established' ? answer.value : [] }
  const own = asked(desk.party).filter(d => isOfFamily(desk, d)).toSorted(overdueFirst)
  const sessions = asked(desk.organisation).filter(d => (d.kind === 'session-planned' || d.kind === 'session-due') && !own.some(o => o.kind === d.kind && o.subject === d.subject))
  return [...own.slice(0, most.own).map(d => said(desk, desk.party, d)), ...sessions.toSorted(overdueFirst).slice(0, most.sessions).map(d => said(desk, desk.organisation, d))]
}
const overdueFirst = (a: Deadline, b: Deadline): number => {
  const [x, y] = [a, b].map(d => `${d.standing === 'coming' ? 1 : 0} ${d.due} ${d.subject}`)
  return x! < y! ? -1 : x! > y! ? 1 : 0
}
/** What an office, an instrument or an organ of the family makes due; of an intention what it is about. */
const isOfFamily = (desk: Desk, { subject }: Deadline): boolean => {
  const act = desk.register.act(subject)
  return act ? inFamily(desk, act) : desk.within(subject.split('/')[0] ?? subject)
}
/** The sentence of one deadline, with its own grounds; the answer beside it is that of the whole list. */
const said = (desk: Desk, of: string, d: Deadline): Sentence => {
  const question = { ask: 'deadlines', of } as const
  const leaves = leavesOf(d.finding)
  const answer = { question, ...established<readonly Deadline[]>([d], ...d.finding.grounds) } as Answer<'deadlines'>
  return { text: sayFinding(desk.locale, question, answer, desk.words), notes: leaves.map(desk.note.of), marks: marksOf(desk, leaves, d.finding.status), answer: answer as unknown as Answer }
}
