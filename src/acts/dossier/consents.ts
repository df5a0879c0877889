/** Consent told twice, leaving without consent, and acts of one party whose order decides and cannot be told. */
import { dayNumber, order } from '#calendar'
import type { Problem } from '../problem.ts'
import { certainlyBefore, irregular, ownActs, spoken, type Matter, type Rule, type Told } from './matter.ts'

type Consent = Told<'deposit'> | Told<'signature'>
type Leaving = Told<'denunciation'> | Told<'withdrawal-of-consent'>
interface OfParty { readonly consents: Consent[]; readonly leavings: Leaving[]; readonly applied: Told<'provisional-application'>[]; readonly ended: Told<'end-of-provisional-application'>[]; signed: boolean }

const byParty = (matter: Matter): ReadonlyMap<string, OfParty> => {
  const parties = new Map<string, OfParty>()
  const of = (party: string): OfParty => {
    let there = parties.get(party)
    if (!there) parties.set(party, there = { consents: [], leavings: [], applied: [], ended: [], signed: false })
    return there
  }
  const revoked = new Set(ownActs(matter, 'revocation-of-denunciation').map(t => t.act.of))
  for (const t of ownActs(matter, 'deposit')) if (t.act.party !== undefined) of(t.act.party).consents.push(t)
  for (const t of ownActs(matter, 'signature')) { of(t.act.party).signed = true; if (t.act.as === 'definitive') of(t.act.party).consents.push(t) }
  for (const t of ownActs(matter, 'denunciation', 'withdrawal-of-consent')) if (!revoked.has(t.act.id)) of(t.act.party).leavings.push(t as Leaving)
  for (const t of ownActs(matter, 'provisional-application')) of(t.act.party).applied.push(t)
  for (const t of ownActs(matter, 'end-of-provisional-application')) of(t.act.party).ended.push(t)
  return parties
}

/** A party consents once, and again only after it has left or taken its consent back. */
const secondConsent = (party: string, { consents, leavings }: OfParty, matter: Matter): Problem[] => {
  if (consents.length < 2) return []
  const inOrder = consents.toSorted((a, b) => a.act.on.from - b.act.on.from || a.act.on.to - b.act.on.to)
  return inOrder.slice(1).flatMap((second, i) => {
    const first = inOrder[i]!
    if (leavings.some(l => !certainlyBefore(l.act.on, first.act.on) && !certainlyBefore(second.act.on, l.act.on))) return []
    return irregular('second-consent', second, {
      found: `a second consent of ${party} to ${matter.id}: ${spoken(second)} after ${spoken(first)}`, wants: 'one consent of each party, or a denunciation or withdrawal-of-consent between two',
      remedy: 'take one out, add the act by which it left, or make this one another source\'s account: account-of: …',
    }, { against: first })
  })
}

/** Of two acts of which one undoes the other, the order decides: dated so coarsely that either may be first, they say nothing. */
const unordered = (party: string, p: OfParty): Problem[] => {
  const pairs: (readonly [Told, Told])[] = [...p.leavings.flatMap(l => p.consents.map(c => [c, l] as const)), ...p.ended.flatMap(e => p.applied.map(a => [a, e] as const))]
  return pairs.flatMap(([done, undone]) => {
    if (order(done.act.on, undone.act.on) !== 'cannot-say') return []
    const span = (t: Told): number => t.act.on.to - t.act.on.from
    const coarse = span(done) > span(undone) ? done : undone
    return irregular('unordered-acts', coarse, {
      found: `${spoken(undone)} and ${spoken(done)}, of which either may be the first`, wants: `days that tell which act of ${party} came first`,
      remedy: 'write the days as exactly as any source tells them',
    }, { against: coarse === done ? undone : done })
  })
}

/** Nobody leaves what it never joined; only where every consent is declared to be on record is its absence an error, for silence is not a no. */
const withoutConsent = (party: string, p: OfParty, matter: Matter, complete: (t: Told) => boolean): Problem[] => {
  const lacking = (t: Told, what: string): Problem[] => {
    const severity = complete(t) ? 'error' : 'warning'
    return irregular('leaving-without-consent', t, {
      found: `${spoken(t)} by ${party}, of which the register has no ${what}`, wants: `${what === 'consent' ? 'a deposit or a definitive signature' : 'a provisional-application'} of ${party} to ${matter.id} before it`,
      remedy: `add the ${what}${severity === 'error' ? ', or narrow the coverage declared for consent' : ''}`,
    }, { severity })
  }
  const before = (of: readonly Told[], t: Told): boolean => of.some(c => !certainlyBefore(t.act.on, c.act.on))
  return [
    ...p.leavings.flatMap(l => (before(p.consents, l) ? [] : lacking(l, 'consent'))),
    // Some texts are applied provisionally by whoever signs them, without a further act (VCLT art. 25(1)).
    ...p.ended.flatMap(e => (p.signed || p.consents.length > 0 || before(p.applied, e) ? [] : lacking(e, 'provisional application'))),
  ]
}

export const consentsInOrder: Rule = (matter) => {
  const first = matter.told.reduce((least, t) => Math.min(least, t.act.on.from), Infinity)
  const unnamed = matter.told.some(t => t.act.act === 'deposit' && t.act.party === undefined)
  const complete = (t: Told): boolean => !unnamed && matter.around.coverage.some(c => c.question === 'consent' && c.of === matter.id && t.act.on.earliest !== null && c.from <= t.act.on.earliest && t.act.on.earliest <= c.to && dayNumber(c.from) <= first)
  return [...byParty(matter)].flatMap(([party, p]) => (p.consents.length < 2 && p.leavings.length === 0 && p.ended.length === 0 ? [] : [
    ...secondConsent(party, p, matter), ...unordered(party, p), ...withoutConsent(party, p, matter, complete),
  ]))
}
