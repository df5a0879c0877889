/** Membership and observers: who belongs, since when, and whether rights are suspended; suspension never ends membership. */
import type { Act, ActOf } from '#acts'
import { because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Standing } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { weighAccounts } from './accounts.ts'

export interface MembershipLaw { readonly admission: Provision; readonly observers?: Provision; readonly suspension?: Provision; readonly withdrawal?: Provision }
/** How the law of organisations answers what clauses refer to: the members of an organisation on a day. */
export type MembersOn = (organisation: string, register: RegisterAsAt) => Finding<readonly string[]>

const kindsOfStanding = ['admission', 'withdrawal', 'observer-status', 'end-of-observer-status', 'suspension', 'reinstatement'] as const
type StandingAct = ActOf<(typeof kindsOfStanding)[number]>
const bodyOf = (a: StandingAct): string => (a.act === 'admission' ? a.to : a.act === 'withdrawal' ? a.from : a.in)

/** How a party stands to an organisation. Outside the declared coverage silence gives `open`, never "not a member". */
export const standingOf = (organisation: string, law: MembershipLaw) => (party: string) => (register: RegisterAsAt): Finding<Standing> => {
  const ours = (a: StandingAct) => a.of === party && bodyOf(a) === organisation
  const perhaps = register.perhaps(party, kindsOfStanding, ours).at(-1)
  if (perhaps) return open({ want: 'day-of-act', act: perhaps.id, written: perhaps.on.text }, law.admission, because(perhaps, 'not-counted', 'date-too-coarse'))
  let now: Standing = { standing: 'none', since: null }
  // The act that began the present standing: its accounts bear on `since`. A reinstatement goes back to what was before.
  let by: Act | undefined
  let before: { readonly now: Standing; readonly by: Act | undefined } = { now, by }
  const grounds: Act[] = []
  for (const a of register.acts(party, kindsOfStanding, ours)) {
    grounds.push(a)
    switch (a.act) {
      case 'admission': now = { standing: 'member', since: a.on }; by = a; break
      case 'observer-status': now = { standing: 'observer', since: a.on }; by = a; break
      case 'withdrawal': case 'end-of-observer-status': now = { standing: 'none', since: a.on }; by = a; break
      case 'suspension': if (now.standing !== 'suspended') before = { now, by }; now = { standing: 'suspended', since: a.on }; by = a; break
      case 'reinstatement':
        if (now.standing !== 'suspended' || before.now.standing === 'none') { now = { standing: 'member', since: a.on }; by = a } else ({ now, by } = before)
        break
    }
  }
  if (!by) {
    const coverage = register.covers('standing', organisation)
    return coverage ? established<Standing>({ standing: 'none', since: null }, law.admission) : open({ want: 'coverage', question: 'standing', of: organisation, on: register.asAt }, law.admission)
  }
  const cited = now.standing === 'observer' ? law.observers : now.standing === 'suspended' ? law.suspension : now.standing === 'none' ? law.withdrawal : law.admission
  const finding = established(now, cited ?? law.admission, ...grounds)
  return weighAccounts(register, by, finding, other => ({ ...now, since: other.on }))
}

/** The members on a day, in the order of their codes; suspended members among them. Open while one admission is too coarsely dated, and where the register knows of none outside its coverage. */
export const membersOf = (organisation: string, law: MembershipLaw) => (register: RegisterAsAt): Finding<readonly string[]> => {
  const parties = [...new Set(register.acts(organisation, 'admission', a => a.to === organisation).map(a => a.of))].sort()
  const members: string[] = []
  const grounds: Act[] = []
  const doubtful = register.perhaps(organisation, ['admission', 'withdrawal'], a => bodyOf(a) === organisation)[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, law.admission, because(doubtful, 'not-counted', 'date-too-coarse'))
  if (parties.length === 0 && !register.covers('standing', organisation)) return open({ want: 'coverage', question: 'standing', of: organisation, on: register.asAt }, law.admission)
  for (const party of parties) {
    const last = register.acts(party, ['admission', 'withdrawal'], a => a.of === party && bodyOf(a) === organisation).at(-1)
    if (last?.act === 'admission') { members.push(party); grounds.push(last) }
  }
  return established(members, law.admission, ...grounds)
}
