/** Bureau: who leads a session; as its act records it, held against the rule, and without an act as far as the rule alone tells. */
import { sessionKey, type ActOf } from '#acts'
import { asEachTells } from './accounts.ts'
import { beginningOf, exactDay } from './dates.ts'
import { andThen, because, established, open, type Finding, type Ground } from './finding.ts'
import { chairOf, latestOrdinary, ordinarySessions, recordedBureau } from './organs/ordinary.ts'
import { placements, type Placements } from './organs/placed.ts'
import type { Provision } from './provision.ts'
import type { Bureau, BureauDeviation, BureauExpected } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

/** How the bureau of an organ's ordinary session is made up: the host chairs. */
export interface BureauRule {
  readonly organ: string
  readonly organisation: string
  /** One vice-chair from each group other than the chair's, from each of the groups named, or from anywhere (`anyone`: no place is tied to a group). */
  readonly viceFrom: 'other-groups' | 'anyone' | readonly string[]
  /** Those who are vice-chairs beside them whatever group has the chair. */
  readonly always: readonly string[]
  readonly rapporteur: 'outgoing-chair' | 'none'
  readonly cite: Provision
}

/**
 * The bureau of the ordinary session that opened last. What its acts record counts; `expected` is what the rule has and `deviations` where
 * the two differ. Vice-chairs are elected, so without an act only chair and rapporteur can be told. Groups are those of the session's first
 * day. Where the group of the chair, or of a vice-chair, is not established nothing is said to deviate on its account (docs/decisions/0066).
 */
export const bureauByRule = (rule: BureauRule): ((register: RegisterAsAt) => Finding<Bureau>) => asEachTells(register => andThen(latestOrdinary(register, rule.organ, rule.cite), (session): Finding<Bureau> => {
  const key = sessionKey(session)
  const recorded = recordedBureau(register, key)
  const { doubtful } = recorded
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, because(doubtful, 'not-counted', 'date-too-coarse'))
  const outgoing = rule.rapporteur === 'outgoing-chair' ? outgoingChair(register, rule.organ, session) : undefined
  const rapporteur = outgoing?.status === 'established' ? outgoing.value : null
  const opening = exactDay(beginningOf(session)) ?? beginningOf(session).latest
  const placed = placements(opening === null ? register : register.on(opening), rule.organisation)
  const chair = recorded.chair ?? session.host
  // Which groups the other places belong to follows from who does preside, also where that is not the host.
  const groups = groupsOfVice(rule, placed, chair)
  const expected: BureauExpected = { chair: session.host, groups: groups ?? null, always: rule.always.filter(p => p !== chair), rapporteur }
  const grounds: Ground[] = [...(outgoing?.status === 'established' ? outgoing.grounds : []), ...placed.groundsFor([chair, ...(recorded.viceChairs ?? [])])]
  if (recorded.chair === undefined) return established({ session: key, chair, viceChairs: null, rapporteur, derived: true, expected, deviations: [] }, ...grounds)
  const deviations = [
    ...(recorded.chair === session.host ? [] : [{ place: 'chair', expected: session.host, found: recorded.chair } as const]),
    ...(recorded.viceChairs === undefined || rule.viceFrom === 'anyone' ? [] : viceChairsAmiss(recorded.viceChairs, expected, placed)),
    ...(rapporteur === null || recorded.rapporteur === undefined || recorded.rapporteur === rapporteur ? [] : [{ place: 'rapporteur', expected: rapporteur, found: recorded.rapporteur } as const]),
  ]
  return established({ session: key, chair, viceChairs: recorded.viceChairs ?? null, rapporteur: recorded.rapporteur ?? null, derived: false, expected, deviations }, ...recorded.acts.map(a => because(a, 'supports')), ...grounds)
}))

/** Host in the chair, outgoing chair as rapporteur, vice-chairs from anywhere: for an organ whose rules tie no place to a group. */
export const hostInTheChair = (organ: string, cite: Provision): ((register: RegisterAsAt) => Finding<Bureau>) =>
  bureauByRule({ organ, organisation: organ.split('.')[0] ?? organ, viceFrom: 'anyone', always: [], rapporteur: 'outgoing-chair', cite })

/** Who chaired the session before, by its number where sessions are numbered. */
const outgoingChair = (register: RegisterAsAt, organ: string, session: ActOf<'session'>): Finding<string> => {
  const sessions = ordinarySessions(register, organ)
  const last = sessions[sessions.indexOf(session) - 1]
  const before = session.ordinal === undefined ? last : sessions.find(s => (s.ordinal === undefined ? s === last : s.ordinal === (session.ordinal ?? 0) - 1))
  return before ? andThen(chairOf(register, sessionKey(before), before.host, beginningOf(session)), c => established(c.chair, because(before, 'supports'))) : open({ want: 'session', organ })
}

/** The groups from which the vice-chairs come, in the order of their words; nothing where the group of the chair is wanted and not established. */
const groupsOfVice = (rule: BureauRule, placed: Placements, chair: string): readonly string[] | undefined => {
  if (rule.viceFrom === 'anyone') return []
  if (rule.viceFrom !== 'other-groups') return rule.viceFrom
  const own = placed.groupOf(chair)
  return own === undefined ? undefined : placed.groups.filter(g => g !== own)
}

/** Where the vice-chairs elected differ from the rule: first those always there, then a place for each group. */
const viceChairsAmiss = (elected: readonly string[], { groups, always }: BureauExpected, placed: Placements): readonly BureauDeviation[] => {
  const amiss = (expected: string | null, found: string | null): BureauDeviation => ({ place: 'vice-chair', expected, found })
  const absent = always.filter(p => !elected.includes(p)).map(p => amiss(p, null))
  const others = elected.filter(p => !always.includes(p))
  // A vice-chair whose group is not known may fill any of the places: nothing is amiss for certain.
  if (groups === null || others.some(p => placed.groupOf(p) === undefined)) return absent
  const free = [...groups]
  const beside = others.filter((p) => {
    const at = free.indexOf(placed.groupOf(p) ?? '')
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
  return [...absent, ...Array.from({ length: Math.max(free.length, beside.length) }, (_, i) => amiss(free[i] ?? null, beside[i] ?? null))]
}
