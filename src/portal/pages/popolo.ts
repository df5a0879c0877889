/** An organisation as Popolo: the file for programs that know that standard, as at the day of the address. */
import { popoloText } from '#briefs'
import type { Desk, Unanswered } from '../desk.ts'
import { isUnanswered, subjectOf } from './found.ts'

export const popolo = (desk: Desk, { id = '' }: Readonly<Record<string, string>>): string | Unanswered => {
  const subject = subjectOf(desk, 'body', id, desk.m.organisation)
  if (isUnanswered(subject)) return subject
  const { asAt, knownOn, locale } = desk.address
  return [...popoloText(desk.material, { organisation: id, asAt, ...(knownOn ? { knownOn } : {}), locale })].join('')
}
