/** Visits: how many times a person came to a State, counted from the acts; each visit once, whoever tells it. */
import { established, open, textOf, type CountOf, type Finding, type RegisterAsAt } from '#law'

/** The counting rule: visits that have begun, by this person, to this State, in whatever capacity. No treaty says this; it is the register's own rule. */
const rule = textOf('chancery.counting-rules')('Visits')

export const countVisits = (person: string, to: string) => (register: RegisterAsAt): Finding<CountOf> => {
  const visits = register.acts(person, 'visit', v => v.person === person && v.to === to)
  const doubtful = register.perhaps(person, 'visit', v => v.person === person && v.to === to)
  if (doubtful[0]) return open({ want: 'day-of-act', act: doubtful[0].id, written: doubtful[0].on.text }, rule, ...visits)
  if (visits.length === 0 && !register.covers('visits', person)) return open({ want: 'coverage', question: 'visits', of: person, on: register.asAt }, rule)
  return established({ count: visits.length, acts: visits.map(v => v.id) }, rule, ...visits)
}
