/** Credentials: how those of a delegation to a session stand; what is contested is told with each position, and decided by nobody but the organ. */
import type { ActOf } from '#acts'
import { order } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, disputed, established, open, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { CredentialsStanding } from './answer.ts'

type Act = ActOf<'credentials'>
/** Acts of one day are taken in the order in which they must have come. */
const stages: readonly Act['stage'][] = ['presented', 'contested', 'deferred', 'accepted', 'rejected']
const step = (a: Act): number => Math.min(stages.indexOf(a.stage), 3)

/**
 * How the credentials of a party's delegation to a session stand by the day. Two delegations with different heads, or a contest on which the
 * organ has not decided, make the answer disputed, each position a finding of its own. A later decision settles it: `accepted` and
 * `rejected` as they say, `deferred` for as long as nothing else is decided (docs/decisions/0067).
 */
export const credentialsOf = (party: string, session: string): ((register: RegisterAsAt) => Finding<CredentialsStanding>) => asEachTells((register) => {
  const ours = (a: Act) => a.of === party && a.session === session
  const doubtful = register.perhaps(party, 'credentials', ours).at(-1)
  if (doubtful) return tooCoarse(doubtful)
  const acts = register.acts(party, 'credentials', ours).toSorted((a, b) => (order(a.on, b.on) === 'same' ? step(a) - step(b) : a.on.to - b.on.to))
  const wanted = open({ want: 'credentials', of: party, session })
  if (acts.length === 0) return wanted
  const unordered = acts.find(a => acts.some(b => b !== a && a.on.from !== a.on.to && order(a.on, b.on) === 'cannot-say'))
  if (unordered) return tooCoarse(unordered, ...acts.filter(a => a !== unordered).map(a => because(a, 'supports')))

  const { positions, contests, left } = replayed(acts)
  const grounds = left.map(({ act, role, why }) => because(act, role, why))
  const stands = positions.map(a => established(standing(a), because(a, 'decisive')))
  const first = stands[0]
  if (contests.length > 0) return disputed([...(first ? stands : [wanted]), ...contests.map(c => established(standing(c), c))], ...grounds)
  if (!first) return wanted
  return stands.length === 1 ? { ...first, grounds: [...first.grounds, ...grounds] } : disputed(stands, ...grounds)
})

/** Of a delegation, `by` is who accredited it, or else its head: so that two delegations are told apart. */
const standing = (a: Act): CredentialsStanding => ({ stage: a.stage, on: a.on, by: a.by ?? (a.stage === 'presented' ? a.head : undefined) ?? null })
const tooCoarse = (act: Act, ...others: readonly Ground[]): Finding<never> => open({ want: 'day-of-act', act: act.id, written: act.on.text }, because(act, 'not-counted', 'date-too-coarse'), ...others)

interface Left { readonly act: Act; readonly role: 'supports' | 'contrary' | 'not-counted'; readonly why?: 'superseded' | 'organ-decides' }
interface Standings { readonly positions: readonly Act[]; readonly contests: readonly Act[]; readonly left: readonly Left[] }
/** The acts in order: what stands for each head of delegation, which contests are undecided, and what has been left behind. */
const replayed = (acts: readonly Act[]): Standings => {
  let positions: Act[] = []
  let contests: Act[] = []
  const left: Left[] = []
  for (const a of acts) {
    const sameHead = (b: Act) => a.head === undefined || b.head === undefined || a.head === b.head
    if (a.stage === 'contested') { contests.push(a); continue }
    if (a.stage === 'presented') {
      // Whoever accredited a delegation may send another head; two authorities that each send one, or an authority not told, are two delegations.
      const replaced = (b: Act) => b.stage === 'presented' && (sameHead(b) ? a.by === b.by || a.by === undefined || b.by === undefined : a.by !== undefined && a.by === b.by)
      left.push(...positions.filter(replaced).map((act): Left => ({ act, role: 'supports' })))
      positions = [...positions.filter(b => !replaced(b)), a]
      continue
    }
    // A decision that names a head is about that delegation; the acceptance of one leaves no place for another. One that names none is about all.
    const concerned = (b: Act) => sameHead(b) || a.stage === 'accepted'
    const alone = !positions.some(b => !sameHead(b))
    const settled = (c: Act) => a.stage === 'accepted' || (c.head === undefined ? alone : sameHead(c))
    left.push(
      ...positions.filter(concerned).map((act): Left => (sameHead(act) ? { act, role: 'supports' } : { act, role: 'not-counted', why: 'organ-decides' })),
      ...contests.filter(settled).map((act): Left => ({ act, role: 'contrary' })),
    )
    contests = contests.filter(c => !settled(c))
    positions = [...positions.filter(b => !concerned(b)), a]
  }
  // A delegation that was turned away is no position beside one that was not; of several turned away, or put off, the latest says how the matter stands.
  const turnedAway = positions.filter(a => a.stage === 'rejected')
  if (turnedAway.length < positions.length) {
    left.push(...turnedAway.map((act): Left => ({ act, role: 'not-counted', why: 'organ-decides' })))
    positions = positions.filter(a => a.stage !== 'rejected')
  }
  const [last] = positions.slice(-1)
  if (last && last.stage !== 'presented' && positions.every(a => a.stage === last.stage)) {
    left.push(...positions.slice(0, -1).map((act): Left => ({ act, role: 'supports' })))
    positions = [last]
  }
  return { positions, contests, left }
}
