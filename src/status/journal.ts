/** The journal of a body: its acts on money entered twice, by the law of dues of the day where its charter has one. */
import { established, journalOf, type Journal, type RegisterAsAt } from '#law'
import { underCharter, type Law } from './under-charter.ts'

/** A body whose law is not established has no dues in its journal: only what was given to it and what it passed on. */
export const journalAsAt = (organisation: string, register: RegisterAsAt, law: Law): Journal => {
  const dues = underCharter(organisation, register, law, c => established(c.dues))
  return journalOf(organisation, dues.status === 'established' ? dues.value : undefined, register)
}
