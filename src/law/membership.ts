/** Membership and observers: who belongs, since when, and whether rights are suspended; suspension never ends membership. */
import type { Act, ActOf, Party } from '#acts'
import type { When } from '#calendar'
import { because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Standing } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { asEachTells } from './accounts.ts'

export interface MembershipLaw { readonly admission: Provision; readonly observers?: Provision; readonly suspension?: Provision; readonly withdrawal?: Provision }
/** Who belongs, on a day: the members of an organisation, or the parties to an instrument. `waiting` names the instruments whose clauses wait for the answer. */
export type MembersOn = (of: string, register: RegisterAsAt, waiting?: readonly string[]) => Finding<readonly string[]>

const kindsOfStanding = ['admission', 'withdrawal', 'observer-status', 'end-of-observer-status', 'suspension', 'reinstatement'] as const
type StandingAct = ActOf<(typeof kindsOfStanding)[number]>
const bodyOf = (a: StandingAct): string => (a.act === 'admission' ? a.to : a.act === 'withdrawal' ? a.from : a.in)

/** A State that had ceased to exist by the register's day, or exists under another code since: nothing can be said of it without its successor. */
export const ceased = (register: RegisterAsAt, party: string): Party | undefined => {
  const subject = register.subject(party)
  return subject?.type === 'party' && subject.until !== undefined && subject.until < register.asAt ? subject : undefined
}

/** How a party stands to an organisation. Outside the declared coverage silence gives `open`, never "not a member". */
export const standingOf = (organisation: string, law: MembershipLaw) => (party: string): ((register: RegisterAsAt) => Finding<Standing>) => asEachTells(register => {
  const ours = (a: StandingAct) => a.of === party && bodyOf(a) === organisation
  const perhaps = register.perhaps(party, kindsOfStanding, ours).at(-1)
  if (perhaps) return tooCoarse(perhaps, law)
  const acts = register.acts(party, kindsOfStanding, ours)
  if (acts.length === 0) {
    return register.covers('standing', organisation) ? established<Standing>({ standing: 'none', since: null }, law.admission)
      : open({ want: 'coverage', question: 'standing', of: organisation, on: register.asAt }, law.admission)
  }
  const unordered = mixedUp(acts)
  if (unordered) return tooCoarse(unordered, law, ...acts.filter(a => a !== unordered))
  const now = replayed(acts)
  if (now.standing !== 'none' && ceased(register, party)) return open({ want: 'successor', of: party }, law.admission, ...acts)
  const cited = now.standing === 'observer' ? law.observers : now.standing === 'suspended' ? law.suspension : now.standing === 'none' ? law.withdrawal : law.admission
  return established(now, cited ?? law.admission, ...acts)
})

/**
 * The members on a day, in the order of their codes; suspended members among them, since suspension ends no membership.
 * A list is also the statement that nobody else belongs: outside the declared coverage it is open, as it is while one act is too coarsely dated.
 */
export const membersOf = (organisation: string, law: MembershipLaw) => (register: RegisterAsAt): Finding<readonly string[]> => {
  const ours = (a: StandingAct) => bodyOf(a) === organisation
  const doubtful = register.perhaps(organisation, kindsOfStanding, ours).find(movesMembership)
  if (doubtful) return tooCoarse(doubtful, law)
  const byParty = new Map<string, StandingAct[]>()
  for (const a of register.acts(organisation, kindsOfStanding, ours)) {
    const list = byParty.get(a.of)
    if (list) list.push(a)
    else byParty.set(a.of, [a])
  }
  const members: string[] = []
  const grounds: Act[] = []
  for (const [party, acts] of [...byParty].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const moving = acts.filter(movesMembership)
    const unordered = mixedUp(moving)
    if (unordered) return tooCoarse(unordered, law)
    if (!isMember(replayed(acts))) continue
    if (ceased(register, party)) return open({ want: 'successor', of: party }, law.admission, ...acts)
    members.push(party)
    grounds.push(moving.at(-1) ?? acts.at(-1)!)
  }
  if (!register.covers('standing', organisation) && !register.covers('members', organisation)) {
    return open({ want: 'coverage', question: 'members', of: organisation, on: register.asAt }, law.admission, ...grounds)
  }
  return established(members, law.admission, ...grounds)
}
const movesMembership = (a: StandingAct): a is ActOf<'admission' | 'withdrawal'> => a.act === 'admission' || a.act === 'withdrawal'
const isMember = ({ standing }: Standing): boolean => standing === 'member' || standing === 'suspended'

const tooCoarse = (act: StandingAct, law: MembershipLaw, ...others: readonly Act[]) =>
  open({ want: 'day-of-act', act: act.id, written: act.on.text }, law.admission, because(act, 'not-counted', 'date-too-coarse'), ...others)

/** The standing to which acts lead, one after the other. What ends an observer's status ends no membership. */
const replayed = (acts: readonly StandingAct[]): Standing => {
  let now: Standing = { standing: 'none', since: null }
  // What a suspension found, to which a reinstatement goes back.
  let before = now
  const to = (standing: Standing['standing'], since: When) => { now = { standing, since } }
  for (const a of acts) {
    switch (a.act) {
      case 'admission': to('member', a.on); break
      case 'observer-status': if (!isMember(now)) to('observer', a.on); break
      case 'withdrawal': to('none', a.on); break
      case 'end-of-observer-status': if (!isMember(now)) to('none', a.on); break
      case 'suspension':
        if (now.standing !== 'suspended') before = now
        to('suspended', a.on)
        break
      case 'reinstatement':
        if (now.standing !== 'suspended' || before.standing === 'none') to('member', a.on)
        else now = before
        break
    }
  }
  return now
}

/** An act so coarsely dated that it may stand before or after another, where the order changes the standing; all of them have taken effect. */
const mixedUp = (acts: readonly StandingAct[]): StandingAct | undefined => {
  const coarse = acts.find(a => a.on.from !== a.on.to && acts.some(b => b !== a && b.on.from < a.on.to && b.on.to > a.on.from))
  if (!coarse) return undefined
  const earliestFirst = acts.toSorted((a, b) => (a.on.from === b.on.from ? 0 : a.on.from < b.on.from ? -1 : 1))
  return replayed(acts).standing === replayed(earliestFirst).standing ? undefined : coarse
}
