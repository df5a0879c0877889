/** Balances that a body stated, held against what the acts make for the same day: a difference is told with the lines, as a warning. */
import type { ActOf, Figure, Holdings, Problem } from '#acts'
import { decimalOf } from '#acts'
import { ask, registerAsAt, type ActIndex, type Law } from '#status'
import { apart, linesOf } from './assertions.ts'

/**
 * The first balance stated opens an account and can differ from nothing; each later one is held against the account (docs/decisions/0096).
 * It stands as a fact of its source, so that a difference is a finding of the check and no error: either side may be the one that is mistaken.
 */
export const checkStatedBalances = ({ acts, claims, counts, assertions }: Pick<Holdings, 'acts' | 'claims' | 'counts' | 'assertions'>, index: ActIndex, law: Law): readonly Problem[] => {
  const stated = acts.filter((a): a is ActOf<'balance'> => a.act === 'balance' && a.on.latest !== null)
  const files = new Map([...claims, ...counts, ...assertions].map(l => [l.dossier, l.file]))
  return [...Map.groupBy(stated, b => `${b.of} ${b.with}`).values()].flatMap((ofMember): readonly Problem[] => {
    const last = ofMember.reduce((a, b) => (b.on.to > a.on.to ? b : a))
    if (ofMember.length < 2) return []
    const register = registerAsAt(index, last.on.latest!)
    const account = ask({ ask: 'account', party: last.of, organisation: last.with }, register, law)
    if (account.status !== 'established') return []
    return account.value.ledgers.flatMap(ledger => ledger.stated.flatMap((s): readonly Problem[] => {
      if (decimalOf(s.stated).eq(decimalOf(s.reckoned))) return []
      const act = ofMember.find(b => b.id === s.act)
      if (!act) return []
      return [{
        code: 'balance-differs', severity: 'warning', where: { file: files.get(act.where.dossier) ?? `${act.where.dossier}.yaml`, line: act.where.line, column: 1 },
        found: `${s.stated.text} stated; the acts make ${s.reckoned.text}, ${apart(s.reckoned, s.stated)} ${decimalOf(s.reckoned).gt(decimalOf(s.stated)) ? 'more' : 'less'}`,
        wants: `acts that make the balance stated (${act.id})`, remedy: 'an assessment, credit, payment or write-off is missing, told twice or dated wrongly, or the body stated another sum: look at the lines; the statement stands as its source has it',
        lines: linesOf(movingFrom(ofMember, act, account.grounds.flatMap(g => (g.ground === 'act' && g.role !== 'not-counted' ? [g.act] : [])), index, s.stated), index),
      }]
    }))
  })
}

/** Of the acts of an account, those in its currency from the statement before to this one. */
const movingFrom = (stated: readonly ActOf<'balance'>[], to: ActOf<'balance'>, ids: readonly string[], index: ActIndex, figure: Figure): readonly string[] => {
  const before = stated.filter(b => b.on.to < to.on.to && b.amount.unit === figure.unit && b.fund === to.fund).map(b => b.on.to)
  const since = before.length > 0 ? Math.max(...before) : -Infinity
  return ids.filter((id) => {
    const act = index.byId(id)?.act
    return act !== undefined && id !== to.id && act.on.from <= to.on.to && act.on.to >= since && (!('amount' in act) || (act.amount as Figure | undefined)?.unit === figure.unit)
  })
}
