/** Organisations among the parties: whether a text lets their instruments count beside those of their member States. */
import type { RegisterAsAt } from '../register-as-at.ts'

/** As a clause says it; where it says nothing they count. */
export interface Counting { readonly organisations?: 'counted' | 'not-counted' | undefined }

/** Whether a participant is an international organisation and no State. */
const isOrganisation = (participant: string, register: RegisterAsAt): boolean => {
  const subject = register.subject(participant)
  return subject?.type === 'body' || (subject?.type === 'party' && subject.form === 'organisation')
}

/** Whether a participant's instrument, or its place among the parties, counts under a clause. */
export const mayCount = (participant: string, { organisations }: Counting, register: RegisterAsAt): boolean => organisations !== 'not-counted' || !isOrganisation(participant, register)
