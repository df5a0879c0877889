/** The clocks of members: when a notice of withdrawal takes effect, until when the one that leaves stays bound to pay, until when a vote is permitted. */
import type { ActOf } from '#acts'
import { because, established, premise, type Finding } from '../../finding.ts'
import type { LawAtHand } from '../../law-at-hand.ts'
import type { Standing } from '../../question.ts'
import type { RegisterAsAt } from '../../register-as-at.ts'
import { countingRule } from '../../dealings/counting-rules.ts'
import { dayGiven, nothing, together, untold, type Derived, type Deriving, type Due } from './due.ts'

type Notice = ActOf<'notice-of-withdrawal'>

/** The notices to one organisation; `only` keeps those of one member. */
export const noticesRunning = (organisation: string, law: LawAtHand, only?: string): Deriving => register => {
  const notices = register.acts(only ?? organisation, 'notice-of-withdrawal', n => n.from === organisation && (only === undefined || n.of === only))
  const last = new Map(notices.map(n => [n.of, n]))
  return together([...last.values()].map(n => clocksOf(n, law, register)))
}
/** The notices that one member has given, to whatever organisation. */
export const noticesOfParty = (party: string, law: LawAtHand): Deriving => (register): Derived =>
  together([...new Set(register.acts(party, 'notice-of-withdrawal', n => n.of === party).map(n => n.from))].map(o => noticesRunning(o, law, party)(register)))

const clocksOf = (notice: Notice, law: LawAtHand, register: RegisterAsAt): Derived => {
  const { of: party, from: organisation } = notice
  const revoked = register.acts(party, 'revocation-of-notice', r => r.of === party && r.from === organisation && r.on.from >= notice.on.from)
  if (revoked.length > 0) return nothing
  const charter = law.charter(organisation)(register)
  if (charter.status !== 'established') return { dues: [], untold: [untold(organisation, charter.status === 'open' ? charter.wants : { want: 'law', organisation, on: register.asAt }, because(notice, 'supports'))] }
  const { membership } = charter.value
  const standing = law.standing(party, organisation)
  const now = standing(register)
  // Once it has left, the clock of what it owes may still run: it was told while the notice did.
  const { latest } = notice.received ?? notice.on
  const told = leavingOf(now) || latest === null || latest >= register.asAt ? now : standing(register.on(latest))
  const leaving = leavingOf(told)
  if (!leaving) return { dues: [], untold: now.status === 'established' ? [] : [premise({ ask: 'standing', party, organisation }, now)] }
  // A notice whose day is too coarse, or a text that sets no time: the member is leaving, and nobody can say from when it is gone.
  if (leavingOf(now) && leaving.ends === null) return { dues: [], untold: [untold(organisation, membership.notice ? { want: 'day-of-act', act: notice.id, written: (notice.received ?? notice.on).text } : { want: 'rule', of: organisation, question: 'standing' }, because(notice, 'supports'))] }
  const cite = membership.notice?.cite ?? membership.withdrawal ?? membership.admission
  const clock = (kind: 'withdrawal-takes-effect' | 'obligations-end', day: Due['last'] | null): readonly Due[] =>
    (day === null ? [] : [{ kind, subject: organisation, whose: party, finding: established(day, cite, because(notice, 'decisive'), premise({ ask: 'standing', party, organisation }, told)), last: day, comes: true }])
  return { dues: [...(leavingOf(now) ? clock('withdrawal-takes-effect', leaving.ends) : []), ...clock('obligations-end', leaving.boundUntil)], untold: [] }
}
const leavingOf = (f: Finding<Standing>): Standing['leaving'] => (f.status === 'established' ? f.value.leaving : undefined)

/** The votes permitted for a time: in one body or its parts, or of one member. A later restoration or loss takes the place of an earlier. */
export const votesPermitted = (subject: string): Deriving => register => {
  const concerns = (body: string, member: string) => member === subject || body === subject
  const moves = register.acts(subject, ['restoration-of-vote', 'loss-of-vote'], a => concerns(a.in, a.of))
  const last = new Map(moves.map(a => [`${a.of} ${a.in}`, a]))
  const paid = (a: ActOf<'restoration-of-vote'>) => a.until === undefined
  return { dues: [...last.values()].flatMap((a): readonly Due[] => {
    if (a.act !== 'restoration-of-vote' || paid(a)) return []
    const given = dayGiven(a, a.until!, countingRule('Deadlines'))
    return given ? [{ kind: 'vote-permitted-until', subject: a.in, whose: a.of, ...given, comes: true }] : []
  }), untold: [] }
}
