/** English for financing: the portfolio of a State, how a project stands, sectors and stages. */
import type { Figure, Text, Words } from '#acts'
import type { ProjectStage, ProjectStanding, SectorPart, StageSum } from '#law'
import { inner, onDay, opening, series, someOf, someSeries, the } from './english.ts'
import type { Locale } from './locale.ts'

type Terms = Pick<Locale['terms'], 'cancelled' | 'effective' | 'started' | 'completed' | 'closing-set' | 'closed' | 'disbursements-suspended' | 'suspension-lifted'>
export const portfolioTerms: Terms = { cancelled: 'cancelled', effective: 'effective', started: 'begun', completed: 'completed', 'closing-set': 'closing date set', closed: 'closed', 'disbursements-suspended': 'disbursements suspended', 'suspension-lifted': 'suspension lifted' }
export const portfolioWords = {
  portfolio: 'operations of banks', project: 'project', projects: 'projects', disbursing: 'being disbursed', undisbursed: 'not yet disbursed', 'sector-unstated': 'sector not stated', 'sector-by-code': 'sector', vocabulary: 'vocabulary', 'no-one-year': 'in no single year', 'first-disbursed': 'first disbursement', closing: 'closing date', ended: 'ended',
  'dac-110': 'education', 'dac-111': 'education', 'dac-112': 'basic education', 'dac-113': 'secondary education', 'dac-114': 'higher education', 'dac-120': 'health', 'dac-121': 'health', 'dac-122': 'basic health', 'dac-123': 'noncommunicable diseases', 'dac-130': 'population and reproductive health', 'dac-140': 'water and sanitation',
  'dac-150': 'government and civil society', 'dac-151': 'government and civil society', 'dac-152': 'peace and security', 'dac-160': 'other social services', 'dac-210': 'transport and storage', 'dac-220': 'communications', 'dac-230': 'energy', 'dac-231': 'energy policy', 'dac-232': 'renewable energy', 'dac-233': 'non-renewable energy', 'dac-234': 'hybrid energy', 'dac-235': 'nuclear energy', 'dac-236': 'energy distribution',
  'dac-240': 'banking and finance', 'dac-250': 'business', 'dac-310': 'agriculture, forestry and fishing', 'dac-311': 'agriculture', 'dac-312': 'forestry', 'dac-313': 'fishing', 'dac-320': 'industry, mining and construction', 'dac-321': 'industry', 'dac-322': 'mining', 'dac-323': 'construction', 'dac-331': 'trade', 'dac-332': 'tourism',
  'dac-410': 'environment', 'dac-430': 'several sectors', 'dac-510': 'budget support', 'dac-520': 'food aid', 'dac-530': 'other commodities', 'dac-600': 'debt', 'dac-720': 'emergency response', 'dac-730': 'reconstruction', 'dac-740': 'disaster prevention', 'dac-910': 'administration', 'dac-930': 'refugees in donor countries', 'dac-998': 'unallocated',
}
const sums = (w: Words, all: readonly Figure[]): string => w.list(all.map(w.figure))
const stages = (w: Words, all: readonly StageSum[]): readonly string[] => all.filter(s => s.sums.length > 0).map(s => `${w.term(s.stage)} ${sums(w, s.sums)}`)
/** The largest first where there are many, so that the first few say most. */
const weighed = (parts: readonly SectorPart[]): readonly SectorPart[] => (parts.length <= 8 ? parts : parts.toSorted((a, b) => Number(b.share?.value ?? 0) - Number(a.share?.value ?? 0)))
const sectors = (w: Words, parts: readonly SectorPart[]): string => someOf(w, weighed(parts).map(p => `${p.sector === null ? 'not stated' : w.term(p.sector)}${p.share ? ` ${w.figure(p.share)}` : ''}${p.amount.length > 0 ? ` (${sums(w, p.amount)})` : ''}`), 8, 5)
const far: { readonly [S in ProjectStage]: string } = { planned: 'is planned', approved: 'is approved', signed: 'is signed', effective: 'is under way', disbursing: 'is being disbursed', completed: 'is completed', closed: 'is closed', cancelled: 'is cancelled' }
const nameOf = (w: Words, p: ProjectStanding): string => (p.project !== null ? `the project “${w.name(p.project)}”` : p.name !== null ? `an operation (${w.text(p.name as Text)})` : 'an operation without a name')

type PortfolioQuestions = Pick<Locale['questions'], 'portfolio' | 'project'>
export const portfolioQuestions: PortfolioQuestions = {
  portfolio: {
    asks: (q, w) => `Operations of banks in ${the(w, q.party)}`,
    established: (q, v, w) => v.banks.length === 0 ? `No operation of a bank in ${the(w, q.party)} is on record, and ${v.complete ? 'the register declares that it holds them all' : 'the register does not say that it holds them all'}` : series([...v.banks.flatMap((b) => {
      const said = stages(w, b.sums)
      return [
        `${opening(the(w, b.by))} has ${w.plural(b.projects.length, { one: '# operation', other: '# operations' })} on record in ${the(w, q.party)}${said.length > 0 ? `: ${series(said)}` : ''}`,
        ...(b.told.length > 0 ? [`totals told, added to nothing: ${w.list(b.told.map(t => `${w.figure(t.amount)} ${onDay(w, t.on)}${t.stage ? `, ${w.term(t.stage)}` : ', of what stage is not said'}${t.projects ? ` (projects: ${w.figure(t.projects)})` : ''}`))}`] : []),
        ...b.sectors.map(s => `by sector${s.by === 'told' ? `, as told${s.on ? ` ${onDay(w, s.on)}` : ''}` : ', as the operations make it'}${s.stage ? `, ${w.term(s.stage)}` : ''}: ${sectors(w, s.parts)}${s.over ? '; the shares come to more than a hundred' : ''}`),
        ...b.strategies.map(s => `strategy for ${w.when(s.period)}: planned ${s.planned.some(p => p.amount) ? w.list(s.planned.flatMap(p => (p.amount ? [w.figure(p.amount)] : []))) : 'a sum not told'}${s.planned.length > 1 ? ' (as sources differ)' : ''}, signed in its time ${s.signed.sums.length > 0 ? sums(w, s.signed.sums) : 'nothing on record'}, disbursed ${s.disbursed.sums.length > 0 ? sums(w, s.disbursed.sums) : 'nothing on record'}`),
      ]
    }), ...(v.complete ? [] : ['whether these are all, the register does not say'])]),
  },
  project: {
    asks: (q, w) => `Standing of the project “${w.name(q.project)}”`,
    established: (_, v, w) => someSeries(w, [
      `${opening(nameOf(w, v))} of ${the(w, v.by)} in ${the(w, v.of)} ${v.stage ? far[v.stage] : 'is on record, and how far it has come is not'}`, ...stages(w, v.sums), ...(v.undisbursed ? [`not yet disbursed ${w.figure(v.undisbursed)}`] : []),
      ...([['approved', v.approved], ['signed', v.signed], ['effective', v.effective], ['first disbursed', v.firstDisbursed], ['completed', v.completed], ['ended', v.ended], ['suspended', v.suspended]] as const).flatMap(([word, when]) => (when ? [`${inner(word)} ${onDay(w, when)}`] : [])),
      ...(v.closing && !v.ended ? [`its closing date is ${w.when(v.closing)}`] : []), ...(v.sectors.length > 0 ? [`by sector: ${sectors(w, v.sectors)}`] : []),
    ], 40),
  },
}
