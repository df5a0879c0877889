/** Who belongs and yet has no vote: a member whose rights are suspended, or that lost its vote and was not given it back. */
import type { Act, ActOf } from '#acts'
import { dayNumber } from '#calendar'
import { andThen, because, established, open, premise, type Finding, type Ground } from '../finding.ts'
import { standingOf } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { bodyAndAbove, type VotingOrgan } from './organ.ts'

/** By what a party has no vote; null where nothing keeps it from voting. */
export type Barred = 'suspended' | 'lost-vote' | null
type Loss = ActOf<'loss-of-vote'>
type Restoration = ActOf<'restoration-of-vote'>

/**
 * Suspension comes first: a suspended member may take no part at all. A vote lost in an organisation is lost in its organs; one lost in an
 * organ only there. What gives it back is looked for in both, and is a permission only until the day it names: then the loss holds again
 * (docs/decisions/0060).
 */
export const barredFrom = (o: VotingOrgan) => (party: string) => (register: RegisterAsAt): Finding<Barred> =>
  andThen(suspendedIn(o, party, register), suspended => (suspended ? established<Barred>('suspended') : lostVote(o, party, register)))

/** The parties of which an act or a further rule could say that they have no vote; of the others nothing has to be asked. */
export const perhapsBarred = (o: VotingOrgan, among: readonly string[]) => (register: RegisterAsAt): readonly string[] => {
  if (o.voting?.lostVotes?.reasons?.some(r => r.concerns?.(register, among) ?? true)) return among
  const kinds = ['suspension', 'loss-of-vote'] as const
  const named = new Set(bodyAndAbove(o.organ).flatMap(body => [...register.acts(body, kinds), ...register.perhaps(body, kinds)].map(a => a.of)))
  return named.size === 0 ? [] : among.filter(p => named.has(p))
}

/** Suspended in the organ, in the organisation, or where a decision extends a suspension elsewhere to them. */
const suspendedIn = (o: VotingOrgan, party: string, register: RegisterAsAt): Finding<boolean> => {
  const where = new Set<string>()
  for (const body of bodyAndAbove(o.organ)) {
    const touches = (s: ActOf<'suspension'>) => s.of === party && (s.in === body || (s.extendsTo ?? []).includes(body))
    for (const s of [...register.acts(body, 'suspension', touches), ...register.perhaps(body, 'suspension', touches)]) where.add(s.in)
  }
  for (const organisation of where) {
    const standing = standingOf(organisation, o.membership, organisation === o.organisation ? o.lawOn : undefined)(party)(register)
    if (standing.status !== 'established') return andThen(standing, s => established(s.standing === 'suspended'))
    if (standing.value.standing === 'suspended') return established(true, premise({ ask: 'standing', organisation, party }, standing), ...(o.voting?.lostVotes ? [o.voting.lostVotes.cite] : []))
  }
  return established(false)
}

const lostVote = (o: VotingOrgan, party: string, register: RegisterAsAt): Finding<Barred> => {
  const cite: readonly Ground[] = o.voting?.lostVotes ? [o.voting.lostVotes.cite] : []
  const bodies = bodyAndAbove(o.organ)
  const moves = ['loss-of-vote', 'restoration-of-vote'] as const
  const ours = (a: Loss | Restoration) => a.of === party && bodies.includes(a.in)
  const tooCoarse = (a: Act, text = a.on.text) => open({ want: 'day-of-act', act: a.id, written: text }, ...cite, because(a, 'not-counted', 'date-too-coarse'))
  const doubtful = bodies.flatMap(b => register.perhaps(b, moves, ours)).at(0)
  if (doubtful) return tooCoarse(doubtful)
  const [losses, restorations]: [Loss[], Restoration[]] = [[], []]
  for (const b of bodies) for (const a of register.acts(b, moves, ours).filter(m => m.in === b)) { if (a.act === 'loss-of-vote') losses.push(a); else restorations.push(a) }
  // The latest by the last day it can mean; a restoration of the same day lifts the loss, since it presupposes one.
  const loss = losses.toSorted((a, b) => a.on.to - b.on.to).at(-1)
  const today = dayNumber(register.asAt)
  if (loss) {
    for (const r of restorations.toSorted((a, b) => b.on.to - a.on.to)) {
      if (r.on.to < loss.on.from || (r.until && r.until.to < today)) continue
      if (r.on.from < loss.on.to) return tooCoarse(r.on.from === r.on.to ? loss : r)
      if (r.until && r.until.from < today && r.until.from !== r.until.to) return tooCoarse(r, r.until.text)
      return byReason(o, party, register, restorations, [...cite, because(loss, 'not-counted', 'revoked'), because(r, 'decisive')])
    }
    return established<Barred>('lost-vote', ...cite, because(loss, 'decisive'), ...restorations.filter(r => r.until && r.until.to < today).map(r => because(r, 'not-counted', 'expired')))
  }
  return byReason(o, party, register, restorations, [])
}

/** What further rules say: a permission that still runs counts before them, a restoration for good only against what began before it. */
const byReason = (o: VotingOrgan, party: string, register: RegisterAsAt, restorations: readonly Restoration[], grounds: readonly Ground[]): Finding<Barred> => {
  const today = dayNumber(register.asAt)
  const permitted = restorations.find(r => r.until && r.until.from >= today)
  for (const reason of o.voting?.lostVotes?.reasons ?? []) {
    const found = reason(o.organ, party)(register)
    if (found.status !== 'established') return andThen(found, () => established<Barred>(null))
    if (found.value === null) continue
    const { since } = found.value
    const lifted = permitted ?? (since === null ? undefined : restorations.find(r => !r.until && r.on.from >= dayNumber(since)))
    if (!lifted) return established<Barred>('lost-vote', ...(o.voting?.lostVotes ? [o.voting.lostVotes.cite] : []), ...found.grounds)
    return established<Barred>(null, ...found.grounds, ...grounds, because(lifted, 'decisive'))
  }
  return established<Barred>(null, ...grounds)
}
