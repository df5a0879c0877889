/** What stands in an instrument's own clauses: its delays as days, and the article in which a clause stands. */
import type { DelayClause, Instrument } from '#acts'
import { applyDelay, type Day, type Delay } from '#calendar'
import type { Provision, Reading } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

const delayOf = (d: DelayClause): Delay => {
  if (d === 'none') return { none: true }
  return 'first-of-month-after' in d ? { firstOfMonthAfter: d['first-of-month-after'] } : d
}
/** The day a delay leads to. Months end on the last day of a shorter month. */
export const afterDelay = (day: Day, delay: DelayClause): Day => applyDelay(day, delayOf(delay))
export const instrumentOf = (register: RegisterAsAt, id: string): Instrument | undefined => { const s = register.subject(id); return s?.type === 'instrument' ? s : undefined }
/** The article in which an instrument's own clause stands. */
export const clauseProvision = (instrument: string, c: { readonly article?: string | undefined; readonly reading: unknown }): Provision =>
  ({ ground: 'provision', instrument, article: c.article ?? '—', reading: c.reading as Reading })
