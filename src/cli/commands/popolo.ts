/** `chancery popolo`: organisations, posts, persons, memberships, sessions, motions and votes in the open standard Popolo, as JSON. */
import { popoloText, type Material } from '#briefs'
import type { Day } from '#calendar'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'

export const popolo = (material: Material, options: Common & { readonly in?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const request = requestOf(options, today, errors)
  if (options.in !== undefined) checkSubject(material, '--in', options.in, ['body'], errors)
  if (errors.length > 0) return misused(errors, options.json)
  return said([...popoloText(material, { ...request, ...(options.in === undefined ? {} : { organisation: options.in }) })].join(''))
}
