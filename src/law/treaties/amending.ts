/** Amendments that bind every party to the amended instrument once in force, whether or not it has deposited anything for them. */
import { disputed, established, open, premise, type Finding, type Ground } from '../finding.ts'
import { laterOf } from '../dates.ts'
import { vclt } from '../provision.ts'
import type { Consent } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { clauseProvision, instrumentOf } from './delay.ts'
import type { Force } from './start.ts'

/** The instrument whose every party an amendment binds, and the provision that says so; undefined of any other instrument. */
export const bindsThroughout = (instrument: string, register: RegisterAsAt): { readonly amended: string; readonly cited: Ground } | undefined => {
  const it = instrumentOf(register, instrument)
  const clause = it?.clauses.binds
  return it?.amends !== undefined && clause?.whom === 'all-parties' ? { amended: it.amends, cited: clauseProvision(instrument, clause) } : undefined
}

const ended = ['denounced', 'withdrawn', 'terminated'] as const

/**
 * The standing to an amendment that binds all parties: in force, it binds whoever is party to the amended instrument, from the later of the
 * two days; whoever leaves that leaves it too. Before its entry into force, and of anybody else, its own acts tell (`own`).
 */
export const alsoBound = (own: Finding<Consent>, asks: { readonly instrument: string; readonly party: string; readonly force: Force; readonly of: (amended: string) => Finding<Consent> }, register: RegisterAsAt): Finding<Consent> => {
  const binds = bindsThroughout(asks.instrument, register)
  const force = asks.force.definitive
  if (!binds || force.status !== 'established' || force.value > register.asAt) return own
  const mine = own.status === 'established' ? own.value : undefined
  if (mine?.standing === 'party' && mine.since === force.value) return own
  const base = asks.of(binds.amended)
  const grounds: readonly Ground[] = [binds.cited, vclt(40, 1), premise({ ask: 'consent', instrument: binds.amended, party: asks.party }, base), premise({ ask: 'entry-into-force', instrument: asks.instrument }, force), ...own.grounds.filter(g => g.ground === 'act')]
  const through = (of: Finding<Consent>): Finding<Consent> => {
    if (of.status === 'disputed') return disputed(of.positions.map(through), ...grounds)
    if (of.status === 'open') return mine?.standing === 'party' ? own : open(of.wants, ...grounds)
    const { standing, since } = of.value
    if (standing === 'party') {
      const from = since === null ? null : laterOf(force.value, since)
      const first = mine?.standing === 'party' && mine.since !== null && (from === null || mine.since < from) ? mine.since : from
      return established<Consent>({ ...mine, standing: 'party', since: first }, ...grounds)
    }
    if (ended.some(e => e === standing) && since !== null && since > force.value && mine?.standing !== 'party') return established<Consent>({ ...mine, standing, since }, ...grounds)
    return own
  }
  return through(base)
}
