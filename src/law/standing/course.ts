/** The course of a standing: the acts of one party in one organisation, one after the other, and what each makes of it. */
import type { Act, ActOf } from '#acts'
import { order, type When } from '#calendar'
import { because, type ActRef, type Finding, type Ground } from '../finding.ts'
import type { Standing } from '../question.ts'
import { received, type Notice } from './notice.ts'

export const kindsOfStanding = ['admission', 'withdrawal', 'observer-status', 'end-of-observer-status', 'suspension', 'reinstatement', 'notice-of-withdrawal', 'revocation-of-notice'] as const
export type StandingAct = ActOf<(typeof kindsOfStanding)[number]>
export type Succession = ActOf<'succession-of-states'>

/** What a succession of States brings to the successor: the standing of its predecessor, or a doubt that an act of the organisation would settle. */
export type Brought =
  | { readonly course: Course; readonly continues: string; readonly grounds: readonly Ground[] }
  | { readonly doubt: Finding<Standing> }
/** What moves a standing: an act, the time a notice gives, a State that comes after another, a State that is no more. */
export type Move =
  | { readonly by: 'act'; readonly on: When; readonly act: StandingAct; readonly notice?: Notice }
  | { readonly by: 'time'; readonly on: When; readonly act: ActOf<'notice-of-withdrawal'>; readonly notice: Notice }
  | { readonly by: 'succession'; readonly on: When; readonly act: Succession; readonly brought: Brought }
  | { readonly by: 'end-of-state'; readonly on: When; readonly act: Succession }

/** A withdrawal told for another day than the one to which the notice leads; `before` is the standing until the earlier of the two. */
export interface Clash { readonly notice: Notice & { readonly ends: When }; readonly withdrawal: ActOf<'withdrawal'>; readonly before: Course }
export interface Course {
  readonly standing: Standing['standing']
  readonly since: When | null
  /** Whether anything is known of a membership, though it be that it ended. */
  readonly known: boolean
  /** What a suspension found, to which a reinstatement goes back. */
  readonly before: Pick<Course, 'standing' | 'since'> | null
  readonly notice: Notice | null
  /** The membership that a notice ended, as it was. */
  readonly ended: { readonly notice: Notice & { readonly ends: When }; readonly before: Course } | null
  readonly clash: Clash | null
  readonly continues: string | null
  readonly doubt: Finding<Standing> | null
  /** Acts that stand in another role than that of support; grounds of a predecessor. */
  readonly heard: readonly Ground[]
}
export const nothing: Course = { standing: 'none', since: null, known: false, before: null, notice: null, ended: null, clash: null, continues: null, doubt: null, heard: [] }
export const isMember = ({ standing }: Pick<Course, 'standing'>): boolean => standing === 'member' || standing === 'suspended'

const to = (now: Course, standing: Standing['standing'], since: When | null, more: Partial<Course> = {}): Course =>
  ({ ...now, standing, since, known: true, notice: null, ended: null, clash: null, continues: null, doubt: null, ...more })
const hear = (now: Course, ...grounds: readonly Ground[]): Course => ({ ...now, heard: [...now.heard, ...grounds] })
const endsOf = (n: Notice | null | undefined): (Notice & { readonly ends: When }) | null => (n?.ends ? (n as Notice & { readonly ends: When }) : null)

/** The standing to which moves lead, one after the other. What ends an observer's status ends no membership. */
export const replayed = (moves: readonly Move[]): Course => moves.reduce(after, nothing)
const after = (now: Course, move: Move): Course => {
  switch (move.by) {
    case 'act': return afterAct(now, move.act, move.notice)
    case 'time': {
      const notice = endsOf(move.notice)
      if (!isMember(now) || now.notice?.act.id !== move.act.id || !notice) return now
      return hear(to(now, 'none', notice.ends, { ended: { notice, before: now } }), because(move.act, 'decisive'))
    }
    case 'succession': {
      if (isMember(now)) return now
      if ('doubt' in move.brought) return { ...now, doubt: move.brought.doubt }
      const { course, continues, grounds } = move.brought
      return { ...course, continues, heard: [...now.heard, ...grounds] }
    }
    case 'end-of-state': return now.standing === 'none' ? now : to(now, 'none', move.on)
  }
}

const afterAct = (now: Course, a: StandingAct, notice: Notice | undefined): Course => {
  switch (a.act) {
    case 'admission': return to(now, 'member', a.on)
    case 'observer-status': return isMember(now) ? now : { ...to(now, 'observer', a.on), known: now.known }
    case 'end-of-observer-status': return isMember(now) ? now : { ...to(now, 'none', a.on), known: now.known }
    case 'suspension': return to(now, 'suspended', a.on, { before: now.standing === 'suspended' ? now.before : now, notice: now.notice, continues: now.continues })
    case 'reinstatement':
      if (now.standing !== 'suspended' || !now.before || now.before.standing === 'none') return to(now, 'member', a.on, { notice: now.notice, continues: now.continues })
      return to(now, now.before.standing, now.before.since, { notice: now.notice, continues: now.continues })
    case 'withdrawal': return withdrawn(now, a)
    case 'notice-of-withdrawal':
      if (isMember(now)) return now.notice ? hear(now, because(a, 'not-counted', 'superseded')) : { ...now, notice: notice ?? null }
      // Nobody else can give notice: it tells of a membership whose beginning the register does not hold.
      return now.known || now.standing === 'observer' ? hear(now, because(a, 'not-counted', 'not-a-member')) : { ...now, doubt: { status: 'open', wants: { want: 'admission', of: a.of, to: a.from }, grounds: [because(a, 'supports')] } }
    case 'revocation-of-notice':
      if (now.notice) return hear({ ...now, notice: null }, because(now.notice.act, 'not-counted', 'notice-revoked'))
      return now.ended ? hear(now, because(a, 'not-counted', 'too-late')) : now
  }
}

/** The end of membership as an act tells it, held against the day to which the notice led. */
const withdrawn = (now: Course, a: ActOf<'withdrawal'>): Course => {
  const none = to(now, 'none', a.on)
  if (now.ended) {
    const { notice, before } = now.ended
    if (order(notice.ends, a.on) === 'before') return { ...none, clash: { notice, withdrawal: a, before } }
    // The same day, or a coarser date of it: whichever tells it more exactly.
    return notice.ends.to - notice.ends.from < a.on.to - a.on.from ? { ...none, since: notice.ends } : none
  }
  const notice = isMember(now) ? endsOf(now.notice) : null
  if (!notice || order(a.on, notice.ends) !== 'before') return none
  // Ended before its time: by that notice, which the text would have let run; or for another reason, which left the notice nothing to end.
  return a.notice && [notice.act.on, received(notice.act)].some(n => mayBe(n, a.notice!)) ? { ...none, clash: { notice, withdrawal: a, before: now } } : hear(none, because(notice.act, 'not-counted', 'superseded'))
}

const mayBe = (a: When, b: When): boolean => a.from <= b.to && b.from <= a.to

/** The acts of a course as grounds, each once, in the role it came to play. */
export const toldBy = (course: Course, acts: readonly Act[]): readonly Ground[] => {
  const own = new Map<string, ActRef>(acts.map(a => [a.id, because(a, 'supports')]))
  const others: Ground[] = []
  for (const g of course.heard) {
    if (g.ground === 'act' && own.has(g.act)) own.set(g.act, g)
    else others.push(g)
  }
  return [...others, ...own.values()]
}
