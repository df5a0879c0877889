/** Reports that the rules of an organ ask for: each due so many years after the last one was submitted. */
import type { ActOf } from '#acts'
import { dayNumber, type Day } from '#calendar'
import type { Charter, OrganLaw } from '../../constitution.ts'
import { because, withGrounds } from '../../finding.ts'
import { holdsOn } from '../../offices/stays.ts'
import { successionOf } from '../../offices/succession.ts'
import type { RegisterAsAt } from '../../register-as-at.ts'
import { together, untold, yearsAfter, type Derived, type Deriving } from './due.ts'

type Offices = Charter['offices']
type Asked = NonNullable<OrganLaw['reports']>[number]

/** The reports due to an organ; `only` keeps those of one who reports. */
export const reportsDue = (organ: string, law: OrganLaw, offices: Offices, only?: string): Deriving => register =>
  together((law.reports ?? []).filter(r => only === undefined || r.by === only).map(asked => reportDue(organ, asked, offices, register)))

const reportDue = (organ: string, asked: Asked, offices: Offices, register: RegisterAsAt): Derived => {
  const ours = (r: RegisterAsAt) => (a: ActOf<'report'>) => a.to === organ && (a.by === asked.by || heldThen(a, asked.by, offices, r))
  const last = register.acts(organ, 'report', ours(register)).at(-1)
  const due = last && yearsAfter(last, organ, asked.everyYears, a => a.on, asked.cite)(register)
  if (!due) return { dues: [], untold: [untold(organ, { want: 'act', kind: 'report', of: [asked.by, organ] }, asked.cite)] }
  const doubtful = register.perhaps(organ, 'report', ours(register))
  // As with sessions: "every year" may mean the calendar year.
  return { dues: [{
    kind: 'report-due', subject: organ, whose: asked.by, ...due, finding: withGrounds(due.finding, ...doubtful.map(a => because(a, 'not-counted', 'date-too-coarse'))),
    grace: `${due.last.slice(0, 4)}-12-31` as Day, complete: [['reports', organ], ['deadlines', organ]], perhapsDone: doubtful.length > 0,
  }], untold: [] }
}
/** An office reports through whoever holds it on the day. */
const heldThen = (report: ActOf<'report'>, office: string, offices: Offices, register: RegisterAsAt): boolean => {
  const law = Object.values(offices ?? {}).find(o => o.office === office)
  const day = report.on.latest
  return law !== undefined && day !== null && successionOf(law, register).stays.some(s => (s.act.person === report.by || s.act.of === report.by) && holdsOn(s, dayNumber(day)) !== 'no')
}
