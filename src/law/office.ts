/** Offices: who holds one on a day, since when, and when the term ends by rule. */
import type { ActOf } from '#acts'
import { happenedBy, plusDays, plusYears, type When } from '#calendar'
import { because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Tenure } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { weighAccounts } from './accounts.ts'

export interface OfficeLaw { readonly office: string; readonly electedBy?: string; readonly years?: number; readonly renewals?: number; readonly cite: Provision }
type Filling = ActOf<'election' | 'appointment'>

const startOf = (a: Filling): When => a.from ?? a.on

/** Who holds the office. A term that has run out or an act that ends it leaves the office open: nobody is carried on in silence. */
export const holderOf = (law: OfficeLaw) => (register: RegisterAsAt): Finding<Tenure> => {
  const { office, cite } = law
  const fillings = register.acts(office, ['election', 'appointment'], a => a.to === office)
  const begun = fillings.filter(a => happenedBy(startOf(a), register.asAt) === 'yes')
  const doubtful = [...register.perhaps(office, ['election', 'appointment'], a => a.to === office), ...fillings.filter(a => happenedBy(startOf(a), register.asAt) === 'perhaps')].at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: startOf(doubtful).text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const last = begun.toSorted((a, b) => ((startOf(a).latest ?? '') < (startOf(b).latest ?? '') ? -1 : 1)).at(-1)
  if (!last) return open({ want: 'office-holder', office }, cite)
  const since = startOf(last)
  const end = register.acts(office, 'end-of-office', e => e.office === office && (e.on.latest ?? '9999') > (since.latest ?? '')).at(-1)
  if (end) return open({ want: 'office-holder', office }, cite, because(last, 'not-counted', 'term-ended'), because(end, 'decisive'))
  if (last.until && happenedBy(last.until, register.asAt) !== 'no' && last.until.latest !== null && last.until.latest < register.asAt) return open({ want: 'office-holder', office }, cite, because(last, 'not-counted', 'term-ended'))
  if (last.until && last.until.earliest !== null && last.until.earliest !== last.until.latest && last.until.earliest <= register.asAt) return open({ want: 'day-of-act', act: last.id, written: last.until.text }, cite, because(last, 'not-counted', 'date-too-coarse'))
  const termEnds = law.years !== undefined && since.earliest !== null && since.earliest === since.latest ? plusDays(plusYears(since.earliest, law.years, 'last-day'), -1) : null
  const finding = established<Tenure>({ person: last.person ?? null, party: last.of ?? null, since, until: last.until ?? null, termEnds }, cite, last)
  return weighAccounts(register, last, finding, other => ({ person: (other as Filling).person ?? null, party: (other as Filling).of ?? null, since: startOf(other as Filling), until: (other as Filling).until ?? null, termEnds }))
}
