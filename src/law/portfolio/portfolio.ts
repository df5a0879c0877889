/** The portfolio of a State, bank by bank: projects, sums by stage and year, totals told to a day, sectors, and strategies with what came of them. */
import type { ActOf } from '#acts'
import { dayNumber, type Day, type When } from '#calendar'
import { asEachTells } from '../accounts.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { BankPortfolio, Portfolio, ProjectStanding, StrategyStanding, TotalTold } from './answer.ts'
import { isWithin, stageSum, stageSums, yearsOf, type Operation } from './operations.ts'
import { projectStanding, saidOfProject, type Milestone } from './project.ts'
import { reckonedDivisions, toldDivision } from './sectors.ts'

type Strategy = ActOf<'partnership-strategy'>
/** Each project once; an operation of none stands for itself, two of one purpose are not taken for one project. */
const projectsOf = (by: string, of: string, operations: readonly Operation[], milestones: readonly Milestone[], doubtful: ReadonlySet<string>, register: RegisterAsAt): readonly ProjectStanding[] => {
  const own = Map.groupBy([...operations, ...milestones], a => a.project ?? ` ${a.id}`)
  return [...own].map(([key, acts]) => projectStanding({
    project: key.startsWith(' ') ? null : key, operations: acts.filter((a): a is Operation => a.act === 'financing'), milestones: acts.filter((a): a is Milestone => a.act === 'project-milestone'), doubtful: doubtful.has(key),
  }, { by, of }, register))
}
const totalTold = (o: Operation): TotalTold => ({ act: o.id, on: o.on, by: o.by, amount: o.amount, projects: o.projects ?? null, stage: o.stage ?? null })
/** A strategy for 2012 to 2014 runs from the first day of the one year to the last of the other. */
const isRunning = (period: When, day: Day): boolean => (period.openStart || (period.earliest !== null && period.earliest <= day)) && (period.openEnd || (period.latest !== null && day <= period.latest))
/** A strategy with what every source says was planned in it, and what was certainly signed and disbursed in its period. */
const strategyStanding = (s: Strategy, operations: readonly Operation[], register: RegisterAsAt): StrategyStanding => {
  const within = operations.filter(o => isWithin(o, s.period))
  const others = register.accounts({ id: s.accountOf ?? s.id }).filter((a): a is Strategy => a.act === 'partnership-strategy' && a.id !== s.id && a.on.from <= dayNumber(register.asAt))
  const first = s.accountOf === undefined ? [] : [register.act(s.accountOf)].filter((a): a is Strategy => a?.act === 'partnership-strategy')
  return {
    act: s.id, by: s.by, period: s.period, planned: [s, ...first, ...others].map(a => ({ act: a.id, amount: a.amount ?? null, stage: a.stage })),
    signed: stageSum('signed', within), disbursed: stageSum('disbursed', within), running: isRunning(s.period, register.asAt),
  }
}
/** What of a portfolio is compared where sources disagree; strategies show every source beside the others and are no dispute. */
const said = (p: Portfolio): unknown => p.banks.map(b => [
  b.by, b.projects.map(saidOfProject), b.told.map(({ act: _, on, ...rest }) => [rest, on.text]), b.sectors.map(({ act: _, on, ...rest }) => [rest, on?.text]), b.years.map(y => [y.year, y.sums.map(s => [s.stage, s.sums])]),
])

/**
 * What banks do in a State, as far as the acts tell. Single operations are added up stage by stage and unit by unit; a total to a day is told
 * beside them and never added, nor are two stages to one another or two currencies. Nothing told is no answer unless coverage `portfolio`
 * declares that the register holds every operation.
 */
export const portfolioOf = (party: string): ((register: RegisterAsAt) => Finding<Portfolio>) => asEachTells<Portfolio>((register) => {
  const financing = register.acts(party, 'financing', o => o.of === party)
  const milestones = register.acts(party, 'project-milestone', m => m.of === party)
  const shares = register.acts(party, 'sector-shares', s => s.of === party)
  const strategies = register.acts(party, 'partnership-strategy', s => s.with === party)
  const perhaps = register.perhaps(party, ['financing', 'project-milestone', 'sector-shares', 'partnership-strategy'], a => ('with' in a ? a.with : a.of) === party)
  const uncertain = perhaps.map(a => because(a, 'not-counted', 'date-too-coarse'))
  const complete = register.covers('portfolio', party) !== undefined
  const all = [...financing, ...milestones, ...shares, ...strategies]
  if (all.length === 0 && !complete) {
    const [one] = perhaps
    return one ? open({ want: 'day-of-act', act: one.id, written: one.on.text }, ...uncertain) : open({ want: 'coverage', question: 'portfolio', of: party, on: register.asAt })
  }
  const doubtful = new Set(perhaps.flatMap(a => (a.act === 'financing' && a.project !== undefined ? [a.project] : [])))
  const banks = [...new Set(all.map(a => a.by))].sort().map((by): BankPortfolio => {
    const own = financing.filter(o => o.by === by)
    const operations = own.filter(o => o.cumulative !== true)
    const totals = own.filter(o => o.cumulative === true)
    return {
      by, projects: projectsOf(by, party, operations, milestones.filter(m => m.by === by), doubtful, register), sums: stageSums(operations), told: totals.map(totalTold),
      sectors: [...shares.filter(s => s.by === by).map(s => toldDivision(s, totals, register)), ...reckonedDivisions(operations, register)],
      strategies: strategies.filter(s => s.by === by).map(s => strategyStanding(s, operations, register)), years: yearsOf(operations),
    }
  })
  return established({ banks, complete }, ...all, ...uncertain)
}, said)
