/** How a party stands to an organisation by its acts: what moved its standing, in every order the dates allow, and the finding made of it. */
import { ranks, type Party } from '#acts'
import { dayNumber } from '#calendar'
import { because, disputed, established, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { MembershipLaw } from '../membership.ts'
import type { Standing } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isMember, kindsOfStanding, nothing, replayed, toldBy, type Clash, type Course, type Move, type StandingAct, type Succession } from './course.ts'
import { noticeOf, received, type LawOn, type Notice } from './notice.ts'
import { inOrderOfDay, ordersOf } from './orders.ts'
import { movesBySuccession, successions, type Stood } from './succession.ts'

/**
 * `about`: of a list of members only what makes or ends a membership may leave it open. `among` are the successions of States, where they
 * are at hand. `behind` are those for the sake of which a predecessor is asked about: they are left aside, and nobody waits for who comes after it.
 */
export interface Asked {
  readonly organisation: string
  readonly law: MembershipLaw
  readonly lawOn: LawOn
  readonly about: 'standing' | 'membership'
  readonly among?: readonly Succession[]
  readonly behind?: readonly string[]
}
/** The acts of the party itself: those that have taken effect, and those that may have. */
export interface Own { readonly certain: readonly StandingAct[]; readonly perhaps: readonly StandingAct[] }

export const bodyOf = (a: StandingAct): string => (a.act === 'admission' ? a.to : 'from' in a ? a.from : a.in)
const ownActs = (organisation: string, party: string, register: RegisterAsAt): Own => {
  const ours = (a: StandingAct) => a.of === party && bodyOf(a) === organisation
  return { certain: register.acts(party, kindsOfStanding, ours), perhaps: register.perhaps(party, kindsOfStanding, ours) }
}

/** A State that had ceased to exist by the register's day, or exists under another code since: nothing can be said of it without its successor. */
export const ceased = (register: RegisterAsAt, party: string): Party | undefined => {
  const subject = register.subject(party)
  return subject?.type === 'party' && subject.until !== undefined && subject.until < register.asAt ? subject : undefined
}

/** No finding where nothing is told of the party. `making`: the acts on which a membership rests now. */
export const stood = (asked: Asked, party: string, register: RegisterAsAt, own: Own = ownActs(asked.organisation, party, register)): Stood & { readonly making: readonly Ground[] } => {
  const among = asked.among ?? [...successions(register, 'acts'), ...successions(register, 'perhaps')]
  const concerned = among.filter(s => (s.of === party || s.from.includes(party)) && !asked.behind?.includes(s.id))
  const { certain, perhaps } = movesOf(asked, party, own, concerned, register)
  const course = replayed(certain)
  const found = settled(course, asked, party, certain, register)
  for (const { moves, doubtful, happened } of ordersOf(certain, perhaps)) {
    const otherwise = replayed(moves)
    if (saying(asked, settled(otherwise, asked, party, moves, register), otherwise, happened) === saying(asked, found, course, happened)) continue
    const beside = happened && asked.about === 'standing' ? certain.flatMap(m => (m.act === doubtful.act ? [] : [m.act])) : []
    const written = doubtful.by === 'time' ? received(doubtful.act).text : doubtful.on.text
    return { course, finding: open({ want: 'day-of-act', act: doubtful.act.id, written }, asked.law.admission, because(doubtful.act, 'not-counted', 'date-too-coarse'), ...beside), making: [] }
  }
  if (certain.length === 0) return { course: nothing, finding: undefined, making: [] }
  const making = certain.findLast(m => m.by === 'succession' || (m.by === 'act' && (m.act.act === 'admission' || m.act.act === 'withdrawal'))) ?? certain.at(-1)!
  return { course, finding: found, making: [...(course.continues === null ? [] : course.heard), because(making.act, 'supports')] }
}

/** What moves the standing of a party, in order of day: what has happened, and what may have, by the register's day. */
const movesOf = (asked: Asked, party: string, own: Own, concerned: readonly Succession[], register: RegisterAsAt): { readonly certain: readonly Move[]; readonly perhaps: readonly Move[] } => {
  const { organisation, law, lawOn } = asked
  const moves = [...own.certain, ...own.perhaps].flatMap((act): readonly Move[] => {
    if (act.act !== 'notice-of-withdrawal') return [{ by: 'act', on: act.on, act }]
    const notice = noticeOf(act, lawOn, register)
    return [{ by: 'act', on: act.on, act, notice }, ...(notice.ends ? [{ by: 'time', on: notice.ends, act, notice } as const] : [])]
  })
  const before = (p: string, s: Succession, eve: RegisterAsAt): Stood => stood({ organisation, law, lawOn, about: 'standing', behind: [...asked.behind ?? [], s.id] }, p, eve)
  if (concerned.length > 0) moves.push(...movesBySuccession(party, organisation, concerned, before, law.admission, register))
  if (moves.length > 1) moves.sort(inOrderOfDay)
  const today = dayNumber(register.asAt)
  return { certain: moves.filter(m => m.on.to <= today), perhaps: moves.filter(m => m.on.from <= today && m.on.to > today) }
}

/** What a finding says, to be compared under other orders: of a membership whether it is one, of a standing what and since when. */
const saying = ({ about }: Asked, f: Finding<Standing>, { known }: Course, happened: boolean): string => {
  if (f.status === 'open') return JSON.stringify(f.wants)
  if (f.status === 'disputed') return f.positions.map(p => saying({ about } as Asked, p, nothing, happened)).join()
  const { standing, since, leaving, continues } = f.value
  if (about === 'membership') return `${isMember(f.value) || known}${isMember(f.value)}`
  return JSON.stringify([standing, known, leaving?.notice, continues, ...(happened ? [] : [since?.text, leaving])])
}

/** The finding to which a course leads. */
const settled = (course: Course, asked: Asked, party: string, moves: readonly Move[], register: RegisterAsAt): Finding<Standing> => {
  const { law } = asked
  const acts = toldBy(course, [...new Set(moves.map(m => m.act))])
  if (course.doubt) return withGrounds(course.doubt, law.admission, ...acts)
  if (course.clash) return clashing(course.clash, law, acts, register)
  if (course.standing !== 'none' && !asked.behind && ceased(register, party)) return open({ want: 'successor', of: party }, law.admission, ...acts)
  return established(valueOf(course), ...citedFor(course, law), ...acts)
}
const valueOf = ({ standing, since, notice, continues }: Course): Standing =>
  ({ standing, since, ...(notice && standing !== 'none' ? { leaving: leavingBy(notice) } : {}), ...(continues !== null && standing !== 'none' ? { continues } : {}) })
const leavingBy = ({ act, ends, boundUntil }: Notice): NonNullable<Standing['leaving']> => ({ notice: act.id, ends: ends && ends.from === ends.to ? ends.earliest : null, boundUntil })
const citedFor = ({ standing, notice, ended }: Course, law: MembershipLaw): readonly Ground[] => {
  const own = standing === 'observer' ? law.observers : standing === 'suspended' ? law.suspension : standing === 'none' ? law.withdrawal : law.admission
  return [...new Set([own ?? law.admission, ...(notice?.cites ?? ended?.notice.cites ?? [])])]
}

/** A withdrawal told for another day than that to which the notice led: the better source carries the answer, of two equal ones neither (docs/decisions/0068). */
const clashing = ({ notice, withdrawal, before }: Clash, law: MembershipLaw, acts: readonly Ground[], register: RegisterAsAt): Finding<Standing> => {
  const today = dayNumber(register.asAt)
  if (notice.ends.from <= today && notice.ends.to > today) return open({ want: 'day-of-act', act: notice.act.id, written: received(notice.act).text }, ...notice.cites, because(notice.act, 'not-counted', 'date-too-coarse'), because(withdrawal, 'supports'))
  const beside = acts.filter(g => g.ground !== 'act' || (g.act !== notice.act.id && g.act !== withdrawal.id))
  const byAct = established<Standing>({ standing: 'none', since: withdrawal.on }, law.withdrawal ?? law.admission, because(withdrawal, 'decisive'))
  const byNotice = established<Standing>(notice.ends.to <= today ? { standing: 'none', since: notice.ends } : valueOf(before), ...notice.cites, because(notice.act, 'decisive'))
  const better = ranks.indexOf(withdrawal.rank) - ranks.indexOf(notice.act.rank)
  if (better < 0) return withGrounds(byAct, because(notice.act, 'contrary', 'lesser-rank'), ...beside)
  if (better > 0) return withGrounds(byNotice, because(withdrawal, 'contrary', 'lesser-rank'), ...beside)
  return disputed([byAct, byNotice], ...beside)
}
