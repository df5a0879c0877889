/** Membership and observers: who belongs, since when, and whether rights are suspended; suspension never ends membership. */
import { asEachTells } from './accounts.ts'
import { because, disputed, established, open, type Finding, type Ground } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Standing } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'
import { isMember, kindsOfStanding, type StandingAct } from './standing/course.ts'
import type { LawOn } from './standing/notice.ts'
import { bodyOf, ceased, stood, type Asked } from './standing/stood.ts'
import { successions, withSuccessors } from './standing/succession.ts'

export interface MembershipLaw {
  readonly admission: Provision
  readonly observers?: Provision
  readonly suspension?: Provision
  readonly withdrawal?: Provision
  /** The two clocks of a withdrawal: how long after the notice membership ends, and until when the member stays bound to pay. */
  readonly notice?: { readonly months: number; readonly bound: 'end-of-financial-year-of-notice' | 'end-of-membership'; readonly cite: Provision }
  /** The financial year by which the second clock goes: a charter gives its own (`charter`). */
  readonly financialYear?: { readonly begins: `${number}-${number}`; readonly cite: Provision }
}
/** What a charter says of membership, with the financial year by which a leaving member stays bound. */
export const withFinancialYear = ({ membership, financialYear }: { readonly membership: MembershipLaw; readonly financialYear?: NonNullable<MembershipLaw['financialYear']> }): MembershipLaw =>
  (financialYear && membership.notice ? { ...membership, financialYear } : membership)
/** Who belongs, on a day: the members of an organisation, or the parties to an instrument. `waiting` names the instruments whose clauses wait for the answer. */
export type MembersOn = (of: string, register: RegisterAsAt, waiting?: readonly string[]) => Finding<readonly string[]>

/**
 * How a party stands to an organisation. Outside the declared coverage silence gives `open`, never "not a member". A notice of withdrawal
 * ends membership when the time that the text gives has run, recorded or not; `lawOn` is the law of the day on which it was received, where
 * that may have been another (docs/decisions/0068). A State may continue the membership of another (docs/decisions/0069).
 */
export const standingOf = (organisation: string, law: MembershipLaw, lawOn: LawOn = () => law) => (party: string): ((register: RegisterAsAt) => Finding<Standing>) => asEachTells((register) => {
  const { finding } = stood({ organisation, law, lawOn, about: 'standing' }, party, register)
  if (finding) return finding
  return register.covers('standing', organisation) ? established<Standing>({ standing: 'none', since: null }, law.admission)
    : open({ want: 'coverage', question: 'standing', of: organisation, on: register.asAt }, law.admission)
})

/**
 * The members on a day, in the order of their codes; suspended members among them, since suspension ends no membership, and those whose
 * notice still runs. A list is also the statement that nobody else belongs: outside the declared coverage it is open, as it is while one
 * act is too coarsely dated. Where it is disputed whether some belong, there is a list with them and one without.
 */
export const membersOf = (organisation: string, law: MembershipLaw, lawOn: LawOn = () => law) => (register: RegisterAsAt): Finding<readonly string[]> => {
  const ours = (a: StandingAct) => bodyOf(a) === organisation
  const certain = byParty(register.acts(organisation, kindsOfStanding, ours))
  const perhaps = byParty(register.perhaps(organisation, kindsOfStanding, ours))
  const among = [...successions(register, 'acts'), ...successions(register, 'perhaps')]
  const concerned = new Set(among.flatMap(s => [s.of, ...s.from]))
  const asked: Asked = { organisation, law, lawOn, about: 'membership', among }
  const [members, undisputed, grounds]: [string[], string[], Ground[]] = [[], [], []]
  for (const party of [...withSuccessors(new Set([...certain.keys(), ...perhaps.keys()]), among)].sort()) {
    const own = { certain: certain.get(party) ?? [], perhaps: perhaps.get(party) ?? [] }
    // Most were admitted and nothing more: that needs no course.
    const [only, ...more] = own.certain
    if (only?.act === 'admission' && more.length === 0 && own.perhaps.length === 0 && !concerned.has(party) && !ceased(register, party)) { members.push(party); undisputed.push(party); grounds.push(because(only, 'supports')); continue }
    const { finding, making } = stood(asked, party, register, own)
    if (finding?.status === 'open') return finding
    const belongs = finding ? memberships(finding) : []
    if (!belongs.includes(true)) continue
    members.push(party)
    if (!belongs.includes(false)) undisputed.push(party)
    grounds.push(...(making.length > 0 ? making : finding?.grounds ?? []))
  }
  if (!register.covers('standing', organisation) && !register.covers('members', organisation)) {
    return open({ want: 'coverage', question: 'members', of: organisation, on: register.asAt }, law.admission, ...grounds)
  }
  if (members.length === undisputed.length) return established(members, law.admission, ...grounds)
  return disputed([established<readonly string[]>(members, law.admission), established<readonly string[]>(undisputed, law.admission)], ...grounds)
}
const byParty = (acts: readonly StandingAct[]): ReadonlyMap<string, readonly StandingAct[]> => {
  const found = new Map<string, StandingAct[]>()
  for (const a of acts) { const list = found.get(a.of); if (list) list.push(a); else found.set(a.of, [a]) }
  return found
}
/** What a finding says of membership: yes or no, or both where it is disputed. */
const memberships = (f: Finding<Standing>): readonly boolean[] => (f.status === 'established' ? [isMember(f.value)] : f.status === 'disputed' ? f.positions.flatMap(memberships) : [])

export { ceased } from './standing/stood.ts'
