/** Capital and financing: the State's share of which base, what of its subscription is paid; financing in all, by stage and by sector; the strategy as planned, contracted and disbursed. */
import type { Answer, BankPortfolio, StageSum, StrategyStanding } from '#law'
import { leavesOf } from '#law'
import { ask } from '#status'
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, type Desk } from '../desk.ts'
import { partSentence, roughly, shown } from './money.ts'

export const bank = (desk: Desk): readonly Sentence[] => {
  const subscriptions = actsOf(desk, ['subscription'], a => inFamily(desk, a)).flatMap(a => (a.act === 'subscription' ? [a] : []))
  const banks = [...new Set(subscriptions.map(a => a.in))]
  return [...banks.flatMap(b => capital(desk, b, subscriptions.filter(s => s.in === b))), ...financing(desk)]
}

/** Shares of the subscribed and of the authorised capital, each with its base; where neither can be told the gap is said once, with the last subscription on record. */
const capital = (desk: Desk, of: string, subscriptions: readonly Parameters<typeof actSentences>[1][]): readonly Sentence[] => {
  const asked = (['subscribed', 'authorised'] as const).map(form => ({ ask: 'capital-share', party: desk.party, bank: of, form } as const))
  const answers = asked.map(q => ask(q, desk.register, desk.law))
  const told = asked.filter((_, i) => answers[i]!.status !== 'open')
  const sentences = (told.length > 0 ? told : asked.slice(0, 1)).map(q => findingSentence(desk, q))
  if (told.length === 1) for (const a of answers) if (a.status === 'open') desk.opens.push(a as unknown as Answer)
  const leaves = new Set(answers.filter(a => a.status !== 'open').flatMap(a => leavesOf(a as unknown as Answer).flatMap(l => (l.ground === 'act' ? [l.act] : []))))
  const last = subscriptions.at(-1)
  return [...sentences, ...paidIn(desk, of), ...(last && !leaves.has(last.id) ? actSentences(desk, last) : [])]
}
/** What of the subscription is called in, paid, overdue and callable, where a source tells. */
const paidIn = (desk: Desk, of: string): readonly Sentence[] => {
  const answer = ask({ ask: 'holdings', bank: of }, desk.register, desk.law)
  const own = answer.status === 'established' ? answer.value.members.find(m => m.party === desk.party) : undefined
  if (!own || [own.calledIn, own.paid, own.overdue, own.callable].every(f => f === null)) return []
  const { words: w } = desk
  const say = (f: typeof own.paid | undefined): string | null => (f ? shown(desk, f) : null)
  return [partSentence(desk, answer as unknown as Answer, desk.locale.brief.money.paidIn({ party: w.name(desk.party), bank: w.name(of), subscription: shown(desk, own.subscription), calledIn: say(own.calledIn), paid: say(own.paid), overdue: say(own.overdue), notDue: say(own.notDue), callable: say(own.callable) }), own.acts)]
}

/** Bank by bank of the family: the latest total told, how it was divided, single operations by stage, and strategies; no act is told beside them. */
const financing = (desk: Desk): readonly Sentence[] => {
  const acts = actsOf(desk, ['financing', 'sector-shares', 'partnership-strategy', 'project-milestone'], a => inFamily(desk, a))
  if (acts.length === 0) return []
  const answer = ask({ ask: 'portfolio', party: desk.party }, desk.register, desk.law)
  const values = answer.status === 'established' ? [answer.value] : answer.status === 'disputed' ? answer.positions.flatMap(p => (p.status === 'established' ? [p.value] : [])).slice(0, 1) : []
  if (values.length === 0) return acts.flatMap(a => actSentences(desk, a))
  return values.flatMap(v => v.banks.filter(b => desk.within(b.by)).flatMap(b => ofBank(desk, answer as unknown as Answer, b, v.complete)))
}
const ofBank = (desk: Desk, answer: Answer, b: BankPortfolio, complete: boolean): readonly Sentence[] => {
  const { words: w, locale } = desk
  const [name, party] = [w.name(b.by), w.name(desk.party)]
  const total = b.told.at(-1)
  const division = b.sectors.findLast(d => d.by === 'told')
  return [
    ...(total ? [partSentence(desk, answer, locale.brief.money.financed({ bank: name, party, when: w.when(total.on), amount: w.figure(total.amount), stage: total.stage ? w.term(total.stage) : null, projects: total.projects ? w.figure(total.projects) : null }), [total.act])] : []),
    ...(division ? [partSentence(desk, answer, locale.brief.money.bySector({
      when: division.on ? w.when(division.on) : null, over: division.over,
      parts: division.parts.flatMap(p => (p.sector === null ? [] : [{ sector: w.term(p.sector), share: p.share ? w.figure(p.share) : null, amount: p.amount.map(f => roughly(desk, f)) }])),
      rest: division.parts.flatMap(p => (p.sector === null && p.share ? [{ share: w.figure(p.share), amount: p.amount.map(f => roughly(desk, f)) }] : []))[0] ?? null,
    }, w), division.act === null ? [] : [division.act])] : []),
    ...b.strategies.filter(inTime(b.strategies)).map(s => strategySentence(desk, answer, s)),
    ...operations(desk, answer, b, complete),
  ]
}
/** The strategy that runs, or the last there was. */
const inTime = (all: readonly StrategyStanding[]) => (s: StrategyStanding): boolean => s.running || s === all.at(-1)
const sums = (desk: Desk, s: StageSum): readonly string[] => s.sums.map(f => shown(desk, f))
const strategySentence = (desk: Desk, answer: Answer, s: StrategyStanding): Sentence => {
  const { words: w } = desk
  const source = (id: string): string => { const [c] = desk.register.act(id)?.sources ?? []; const there = c && desk.sources.get(c.source); return there ? w.text(there.title) : '' }
  const text = desk.locale.brief.money.strategy({
    bank: w.name(s.by), party: w.name(desk.party), period: w.when(s.period), planned: s.planned.flatMap(p => (p.amount ? [{ amount: w.figure(p.amount), source: source(p.act) }] : [])), signed: sums(desk, s.signed), disbursed: sums(desk, s.disbursed),
  }, w)
  const sentence = partSentence(desk, answer, text, [...s.planned.map(p => p.act), ...s.signed.acts, ...s.disbursed.acts])
  return s.planned.length > 1 ? { ...sentence, marks: [...sentence.marks, 'disputed'] } : sentence
}
/** What single operations come to, where there are some beyond those of a strategy that is told. */
const operations = (desk: Desk, answer: Answer, b: BankPortfolio, complete: boolean): readonly Sentence[] => {
  const inStrategies = new Set(b.strategies.filter(inTime(b.strategies)).flatMap(s => [...s.signed.acts, ...s.disbursed.acts]))
  const stages = b.sums.filter(s => s.sums.length > 0)
  if (stages.every(s => s.acts.every(a => inStrategies.has(a)))) return []
  const { words: w } = desk
  return [partSentence(desk, answer, desk.locale.brief.money.operations({ bank: w.name(b.by), party: w.name(desk.party), stages: stages.map(s => ({ stage: w.term(s.stage), sums: sums(desk, s) })), complete }, w), stages.flatMap(s => s.acts))]
}
