/** States that come after others: what a succession of States brings to the successor, and whose membership it ends (docs/decisions/0069). */
import { plusDays, when, type When } from '#calendar'
import { because, disputed, established, open, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { Standing } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { isMember, type Brought, type Course, type Move, type Succession } from './course.ts'

const kind = 'succession-of-states'
/** The successions that have taken effect, and those that may have; they are filed under the word of their kind. */
export const successions = (register: RegisterAsAt, which: 'acts' | 'perhaps'): readonly Succession[] => register[which](kind, kind)

/** How a party stood at the end of a day: the course of its acts, and the finding made of it; no finding where no act tells of it. */
export interface Stood { readonly course: Course; readonly finding: Finding<Standing> | undefined }
/** Asks for the standing of a predecessor on the eve of a succession, which is itself left aside, so that no two States can wait for each other. */
export type Predecessor = (party: string, behind: Succession, eve: RegisterAsAt) => Stood

const passesOn = (s: Succession): boolean => s.form === 'continuation' || s.form === 'unification'
/** The parties that may have a membership because those given had one, or may have had: whoever continues them or was formed by them. */
export const withSuccessors = (parties: ReadonlySet<string>, all: readonly Succession[]): ReadonlySet<string> => {
  const found = new Set(parties)
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const s of all) if (passesOn(s) && s.from.some(p => found.has(p))) found.add(s.of)
  }
  return found
}

/** What successions of States do to the standing of a party: as a successor it may take one over, as a predecessor it loses its own. */
export const movesBySuccession = (party: string, organisation: string, all: readonly Succession[], predecessor: Predecessor, cite: Provision, register: RegisterAsAt): readonly Move[] =>
  all.flatMap((s): readonly Move[] => {
    if (s.of === party) {
      const brought = passesOn(s) ? broughtBy(s, organisation, predecessor, cite, register) : undefined
      if (!brought) return []
      const move: Move = { by: 'succession', on: s.on, act: s, brought }
      const notice = 'course' in brought ? brought.course.notice : null
      return notice?.ends ? [move, { by: 'time', on: notice.ends, act: notice.act, notice }] : [move]
    }
    if (!s.from.includes(party) || s.form === 'separation' || s.form === 'independence') return []
    return [{ by: 'end-of-state', on: endOf(s, party, register), act: s }]
  })

/** The dissolution of a State is over only with its last day, where that is declared: the first of its successors may come before it. */
const endOf = (s: Succession, party: string, register: RegisterAsAt): When => {
  const subject = register.subject(party)
  const until = s.form === 'dissolution-of-state' && subject?.type === 'party' ? subject.until : undefined
  return until === undefined || s.on.latest === null || until < s.on.latest ? s.on : whenAfter(until)
}
const whenAfter = (day: Parameters<typeof plusDays>[0]): When => when(plusDays(day, 1))

const broughtBy = (s: Succession, organisation: string, predecessor: Predecessor, cite: Provision, register: RegisterAsAt): Brought | undefined => {
  const [first, last] = [s.on.from, s.on.to].map(n => (Number.isFinite(n) ? register.on(plusDays('1970-01-01', n - 1)) : undefined))
  const coarse: Brought = { doubt: open({ want: 'day-of-act', act: s.id, written: s.on.text }, cite, because(s, 'not-counted', 'date-too-coarse')) }
  if (!first) return coarse
  const brought = broughtOn(first, s, organisation, predecessor, cite)
  if (first.asAt === last?.asAt) return brought
  const otherwise = last && broughtOn(last, s, organisation, predecessor, cite)
  return last && saying(brought) === saying(otherwise) ? brought : coarse
}
const saying = (b: Brought | undefined): string => (b === undefined ? '' : JSON.stringify('course' in b ? [b.course.standing, b.course.since?.text, b.course.notice?.act.id, b.continues] : b.doubt))

const broughtOn = (eve: RegisterAsAt, s: Succession, organisation: string, predecessor: Predecessor, cite: Provision): Brought | undefined => {
  const others = s.from.filter(p => p !== s.of)
  const standing = others.flatMap((party) => {
    const { course, finding } = predecessor(party, s, eve)
    return finding === undefined || (finding.status === 'established' && finding.value.standing === 'none') ? [] : [{ party, course, finding }]
  })
  const unsettled = standing.find(o => o.finding.status !== 'established')
  if (unsettled) return { doubt: continuing(unsettled.finding, unsettled.party) }
  if (s.form === 'unification') {
    // The State that took the others in is still itself: it has its own standing, or as little of one as before.
    const all = others.length === s.from.length && standing.length === others.length
    const members = standing.filter(o => isMember(o.course)).length
    if (!all || (members > 0 && members < others.length)) return members === 0 ? undefined : { doubt: open({ want: 'admission', of: s.of, to: organisation }, cite, because(s, 'supports')) }
  }
  const [eldest, ...rest] = standing.toSorted((a, b) => (a.course.since?.to ?? Infinity) - (b.course.since?.to ?? Infinity))
  if (!eldest) return undefined
  const grounds = [eldest, ...rest].flatMap(o => o.finding.grounds)
  if (s.form === 'continuation') return { course: eldest.course, continues: eldest.party, grounds }
  // One seat for all of them, free of a notice that one gave for itself. Whether the suspension of one goes on with it no act tells.
  const differs = rest.some(o => o.course.standing !== eldest.course.standing)
  if (differs) return { doubt: disputed([eldest, ...rest].map(o => continuing(o.finding, o.party)), because(s, 'supports')) }
  return { course: { ...eldest.course, notice: null }, continues: eldest.party, grounds }
}
/** The same finding, told of the State that continues. */
const continuing = (f: Finding<Standing>, continues: string): Finding<Standing> =>
  f.status === 'open' ? f : f.status === 'established' ? established({ ...f.value, continues }, ...f.grounds) : disputed(f.positions.map(p => continuing(p, continues)), ...f.grounds)
