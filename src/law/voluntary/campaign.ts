/** A campaign: its target, the totals told of it, what its acts come to stage by stage, who gave, for whom, and what is held. A target is no result. */
import type { Act, ActOf } from '#acts'
import { asEachTells } from '../accounts.ts'
import { because, established, open, type Finding } from '../finding.ts'
import { totalsOf } from '../money/amount.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { voluntaryStages, type Beneficiary, type CampaignStanding, type Donor, type PromiseStanding, type ReportedTotal, type VoluntaryLine } from './answer.ts'
import { linesOf, voluntaryRule } from './giver.ts'
import { isNothing, lineOf, standing, sumsOf, type Voluntary } from './lines.ts'
import { outstandingOf, promisesOf } from './promises.ts'
import { sameMoney } from './same.ts'

const isStage = (a: Act): a is Voluntary => (voluntaryStages as readonly string[]).includes(a.act)
/** The acts of a campaign: those that name it, and payments and commitments that name no campaign and settle one of them. */
const actsOfCampaign = (campaign: string, register: RegisterAsAt): readonly Voluntary[] => {
  const all = new Map<string, Voluntary>()
  const take = (a: Voluntary): void => {
    if (all.has(a.id)) return
    all.set(a.id, a)
    for (const p of register.pointingAt(a)) if (isStage(p) && 'settles' in p && p.settles === a.id && (p.campaign ?? campaign) === campaign) take(p)
  }
  for (const a of register.acts(campaign, voluntaryStages, x => x.campaign === campaign)) take(a)
  return [...all.values()]
}

/**
 * Answers `campaign`. The four stages are never added to each other; a total that a source tells is held against the single pledges of its
 * currency made by its day, and never added. Acts that may not have been done yet are named and not counted. Complete only inside the declared
 * coverage of `campaign`. Open where nothing at all is told of it.
 */
export const campaignOf = (campaign: string): ((register: RegisterAsAt) => Finding<CampaignStanding>) => asEachTells(register => {
  const { stand, replaced, inPlace } = standing(actsOfCampaign(campaign, register))
  const ours = (a: ActOf<'appeal' | 'pledge-total'>) => a.campaign === campaign
  const [appeals, totals] = [register.acts(campaign, 'appeal', ours), register.acts(campaign, 'pledge-total', ours)]
  const doubtful = register.perhaps(campaign, [...voluntaryStages, 'appeal', 'pledge-total'], a => a.campaign === campaign)
  const notCounted = [...replaced.map(a => because(a, 'not-counted', 'superseded')), ...doubtful.map(a => because(a, 'not-counted', 'date-too-coarse'))]
  const covered = register.covers('campaign', campaign) !== undefined
  if (stand.length + appeals.length + totals.length === 0) {
    if (doubtful[0]) return open({ want: 'day-of-act', act: doubtful[0].id, written: doubtful[0].on.text }, voluntaryRule, ...notCounted)
    if (!covered) return open({ want: 'coverage', question: 'campaign', of: campaign, on: register.asAt }, voluntaryRule)
  }
  const lines = stand.map(a => lineOf(a, register))
  const promises = promisesOf(lines, inPlace)
  const subject = register.subject(campaign)
  const given = lines.filter(l => l.stage === 'contribution' && !l.inKind)
  const passedOn = lines.filter(l => l.stage === 'disbursement' && !l.inKind)
  return established<CampaignStanding>(
    {
      by: appeals.find(a => a.by !== undefined)?.by ?? (subject?.type === 'campaign' ? subject.by ?? null : null),
      targets: appeals.map(a => ({ act: a.id, amount: a.target, on: a.on })),
      reported: totals.map(t => reportedAgainst(t, lines)),
      sums: sumsOf(lines), donors: donorsOf(lines, promises), beneficiaries: beneficiariesOf(lines), promises,
      held: totalsOf(given.flatMap(l => l.amount ?? []), passedOn.flatMap(l => l.amount ?? [])).filter(f => !isNothing(f)),
      lines, same: sameHere(lines, register), complete: covered && doubtful.length === 0,
    },
    voluntaryRule, ...appeals, ...totals.map(t => because(t, 'not-counted', 'stated-by-source')), ...stand.map(a => because(a, 'counted')), ...notCounted,
  )
}, c => [c.targets.map(t => t.amount.value), c.reported.map(r => r.amount.value), c.sums.map(s => [s.stage, s.sums.map(f => [f.value, f.unit, f.bound]), s.without])])

/** What the single pledges come to by the day of a total, and by how much they fall short of it. */
const reportedAgainst = (total: ActOf<'pledge-total'>, lines: readonly VoluntaryLine[]): ReportedTotal => {
  const single = lines.flatMap(l => (l.stage === 'pledge' && l.on.from <= total.on.to && l.amount && l.amount.unit === total.amount.unit ? [l.amount] : []))
  const [explained = null] = totalsOf(single)
  const exact = [total.amount, ...single].every(f => f.bound === 'exactly')
  return { act: total.id, amount: total.amount, on: total.on, explained, unexplained: exact ? totalsOf([total.amount], single)[0] ?? null : null }
}

/** Who promised or gave, in order of codes. A body that passes money on is no donor by that. */
const donorsOf = (lines: readonly VoluntaryLine[], promises: readonly PromiseStanding[]): readonly Donor[] => {
  const giving = lines.filter(l => l.stage !== 'disbursement')
  return [...new Set(giving.map(l => l.by))].sort().map((party) => {
    const own = giving.filter(l => l.by === party)
    return { party, sums: sumsOf(own), outstanding: outstandingOf(promises.filter(p => p.by === party)), silent: own.every(l => l.amount === null) }
  })
}
/** For whom money was given, and to whom it was passed on: one row for each, and one for each set of several that were named together. */
const beneficiariesOf = (lines: readonly VoluntaryLine[]): readonly Beneficiary[] => {
  const keyed = lines.filter(l => l.to.length > 0).map(l => ({ l, key: [...l.to].sort().join(' ') }))
  return [...new Set(keyed.map(k => k.key))].sort().map(key => ({ parties: key.split(' '), sums: sumsOf(keyed.filter(k => k.key === key).map(k => k.l)) }))
}
/** Money of the campaign that may also be told elsewhere: each giver's lines are looked through, those outside the campaign too. */
const sameHere = (lines: readonly VoluntaryLine[], register: RegisterAsAt): CampaignStanding['same'] => {
  const here = new Set(lines.map(l => l.act))
  return [...new Set(lines.map(l => l.by))].sort().flatMap(by => sameMoney([...new Map([...lines.filter(l => l.by === by), ...linesOf(by, register)].map(l => [l.act, l])).values()].sort((a, b) => a.on.from - b.on.from || (a.act < b.act ? -1 : 1)), register)).filter(s => s.acts.some(a => here.has(a)))
}
