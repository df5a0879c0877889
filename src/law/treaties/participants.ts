/** Participants that have done everything a clause asks of each: consented, signed, notified; each counts from the last of its acts. */
import type { Condition } from '#acts'
import type { Day, When } from '#calendar'
import { because, open, type Finding, type Ground } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { nthAmong } from './among.ts'
import { baseOf, namedIn, type Referred } from './base.ts'
import { depositsOf, unlessWithdrawn, type Counted, type Deposit } from './deposits.ts'
import type { Countable } from './nth.ts'

export type Participating = Extract<Condition, { readonly participants: number }>
type Having = Participating['having'][number]

/** The day on which the n-th participant had done the last of what each must do. */
export const participantsOn = (condition: Participating, instrument: string, refers: Referred) => (register: RegisterAsAt): Finding<Day> => {
  const n = condition.participants
  const missing = (have: number) => open({ want: 'more-participants', instrument, have, need: n })
  const named = namedIn(condition.among)
  const of = baseOf(condition.among, refers)
  const done = condition.having.map(h => ('consented-to' in h ? [] : doneBy(h, instrument, register)))
  return unlessWithdrawn(consentsTo(condition.having, register), register.asAt, (consents, left) => {
    const did = new Map<string, (Countable | undefined)[]>()
    condition.having.forEach((h, i) => {
      for (const a of 'consented-to' in h ? consents.filter(c => c.instrument === h['consented-to']) : done[i]!) {
        if (a.party === undefined) continue
        const all = did.get(a.party) ?? []
        // The consents given stand in order of day: the first that was not taken back is the one that began to count.
        all[i] ??= a
        did.set(a.party, all)
      }
    })
    const last: Countable[] = []
    const others = new Map<string, readonly Countable[]>()
    const grounds: Ground[] = [...left]
    for (const [party, acts] of [...did].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const all = [...new Set(acts.filter(a => a !== undefined))]
      if (named && !named.includes(party)) grounds.push(...all.map(a => because(a, 'not-counted', 'not-named')))
      else if (condition.having.some((_, i) => acts[i] === undefined)) grounds.push(...all.map(a => because(a, 'supports')))
      else {
        const final = lastOf(all)
        last.push(final)
        others.set(final.id, all.filter(a => a.id !== final.id))
      }
    }
    const found = nthAmong({ acts: last, n, of, left: grounds, missing }, register)
    // With the act that completed a participant stand the others that had made it one.
    return { ...found, grounds: found.grounds.flatMap(g => (g.ground === 'act' && (g.role === 'counted' || g.role === 'decisive') ? [...(others.get(g.act) ?? []).map(a => because(a, 'counted')), g] : [g])) }
  })
}

/** The consents to all the instruments the condition names. */
const consentsTo = (having: readonly Having[], register: RegisterAsAt): Counted<Deposit> => {
  const each = [...new Set(having.flatMap(h => ('consented-to' in h ? [h['consented-to']] : [])))].map(other => depositsOf(register, other))
  return { acts: each.flatMap(e => e.acts), left: each.flatMap(e => e.left), withdrawn: new Map(each.flatMap(e => [...e.withdrawn])) }
}

/** Signatures of an instrument, or notifications under this one, in order of day. */
export const doneBy = (h: Exclude<Having, { readonly 'consented-to': string }>, instrument: string, register: RegisterAsAt): readonly Countable[] => {
  if ('signed' in h) {
    const signed = (s: { readonly instrument: string }) => s.instrument === h.signed
    return [...register.acts(h.signed, 'signature', signed), ...register.perhaps(h.signed, 'signature', signed)]
  }
  const notified = (a: { readonly instrument: string; readonly of?: string | undefined }) => a.instrument === instrument && a.of === h.notified
  return [...register.acts(instrument, 'notification', notified), ...register.perhaps(instrument, 'notification', notified)]
}

/** The last of a participant's acts. Where two are too coarsely dated to tell which, its date begins no earlier than either. */
const lastOf = (acts: readonly Countable[]): Countable => {
  const last = acts.reduce((a, b) => (b.on.to > a.on.to || (b.on.to === a.on.to && b.on.from > a.on.from) ? b : a))
  const from = Math.max(...acts.map(a => a.on.from))
  return from === last.on.from ? last : { ...last, on: { ...last.on, from } satisfies When }
}
