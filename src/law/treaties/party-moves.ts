/** The days on which the parties to an instrument may have become more or fewer: every day to which its acts and its clauses can lead. */
import { dayNumber, type Day, type When } from '#calendar'
import type { RegisterAsAt } from '../register-as-at.ts'
import { afterDelay, instrumentOf } from './delay.ts'

const kinds = ['deposit', 'signature', 'denunciation', 'revocation-of-denunciation', 'withdrawal-of-consent', 'termination'] as const

/** Beside the day of its entry into force. Wider than what really moved: a day too many costs a look, a day too few would miss the deciding one. */
export const partyMoves = (instrument: string, register: RegisterAsAt): { readonly days: readonly number[]; readonly losses: number } => {
  const days = new Set<number>()
  let losses = 0
  for (const of of throughout(instrument, register)) {
    const clauses = instrumentOf(register, of)?.clauses
    const force = clauses?.['entry-into-force']
    const delays = [clauses?.['later-parties']?.delay, clauses?.denunciation?.delay, force && 'when' in force ? force.delay : undefined].filter(d => d !== undefined)
    const add = (day: Day | null) => { if (day !== null) { days.add(dayNumber(day)); for (const d of delays) days.add(dayNumber(afterDelay(day, d))) } }
    const both = (w: When | undefined) => { add(w?.earliest ?? null); add(w?.latest ?? null) }
    for (const a of [...register.acts(of, kinds, x => x.instrument === of), ...register.perhaps(of, kinds, x => x.instrument === of)]) {
      both(a.on)
      if ('effect' in a) both(a.effect)
      if (a.act === 'denunciation') losses += 1
      if (a.act === 'termination') losses = Infinity
      const party = 'party' in a && a.party !== undefined ? register.subject(a.party) : undefined
      if (party?.type === 'party' && party.until !== undefined) { days.add(dayNumber(party.until) + 1); losses += 1 }
    }
  }
  return { days: [...days], losses }
}

/** An amendment that binds all parties moves with what it amends. */
const throughout = (instrument: string, register: RegisterAsAt): readonly string[] => {
  const chain = [instrument]
  for (;;) {
    const it = instrumentOf(register, chain.at(-1)!)
    const next = it?.clauses.binds?.whom === 'all-parties' ? it.amends : undefined
    if (next === undefined || chain.includes(next)) return chain
    chain.push(next)
  }
}
