/** Holds every claim against the status, as at its day, with everything known on a day; and says where the verdict has changed. */
import { type Figure, type Problem, type Source } from '#acts'
import type { Day } from '#calendar'
import type { Ground } from '#law'
import { ask, registerAsAt, type ActIndex, type Law } from '#status'
import type { Bench, ClaimKind } from './claim.ts'
import { findClaimKind } from './kinds/index.ts'
import type { Claim } from './read.ts'
import type { Verdict } from './verdict.ts'

export interface TestedClaim { readonly claim: Claim; readonly verdict: Verdict }
export interface Against { readonly index: ActIndex; readonly law: Law; readonly sources: ReadonlyMap<string, Source>; readonly claims: readonly Claim[]; readonly knownOn?: Day }

/** The kind of a claim that was read; what was read always has one. */
export const kindOfClaim = (claim: Claim): ClaimKind => {
  const kind = findClaimKind(claim.that)
  if (!kind) throw new RangeError(`found a claim that says "${claim.that}", wants one of the kinds of claim`)
  return kind
}

/** The verdict on one claim. A verdict that rests only on acts told by the same document says so. */
export const testClaim = (claim: Claim, against: Against): Verdict => {
  const register = registerAsAt(against.index, claim.asAt, against.knownOn)
  const bench: Bench = {
    register, law: against.law,
    ask: (question, on) => ask(question, on === undefined ? register : register.on(on), against.law),
    figuresOn: topic => against.claims.filter(c => c.that === 'figure' && c['topic'] === topic).map(c => ({ claim: c, says: c['says'] as Figure })),
    source: id => against.sources.get(id),
  }
  const v = kindOfClaim(claim).test(claim as never, bench)
  const own = claim.citations.map(c => c.source)
  const supporting = actsIn(v.grounds).map(id => register.act(id) ?? against.index.byId(id)?.act).filter(a => a !== undefined)
  const same = (v.verdict === 'confirmed' || v.verdict === 'confirmed-until') && supporting.length > 0 && supporting.every(a => a.sources.every(s => own.includes(s.source)))
  return same ? { ...v, notes: [...v.notes, { note: 'same-document' }] } : v
}
const actsIn = (grounds: readonly Ground[]): readonly string[] => grounds.flatMap(g => (g.ground === 'act' ? [g.act] : g.ground === 'premise' ? actsIn(g.finding.grounds) : []))

export const testClaims = (against: Against): readonly TestedClaim[] => against.claims.map(claim => ({ claim, verdict: testClaim(claim, against) }))

/** A verdict other than the accepted one fails the run: the world has moved, or the register has. */
export const changedVerdicts = (tested: readonly TestedClaim[]): readonly Problem[] => tested.flatMap(({ claim, verdict: v }) => (v.verdict === claim.accepted ? [] : [{
  code: 'verdict-changed', severity: 'error', where: claim.where, found: `${claim.id}: ${v.verdict}`, wants: `${claim.accepted}, the verdict accepted when the claim was entered`,
  remedy: `look at \`chancery why ${claim.id}\`; if the new verdict is right, write \`accepted: ${v.verdict}\``,
} satisfies Problem]))
