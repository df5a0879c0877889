/** Money: what is owed and what is given, two things never added together; campaigns with the State's own part. */
import type { Act, Figure } from '#acts'
import { decimalOf, inScale, kindOf } from '#acts'
import type { Answer, CampaignStanding, Question, QuestionKind, SameMoney, Voluntary, VoluntarySum } from '#law'
import { ask } from '#status'
import type { Sentence } from '../brief.ts'
import { actSentences, actsOf, findingSentence, inFamily, marksOf, type Desk } from '../desk.ts'

/** Years of assessment that are told one by one; older ones are in the account. */
const yearsTold = 2

const scales = [['billion', 9], ['million', 6], ['thousand', 3]] as const
/** Figures that are told or added up, in the greatest scale in which two decimals suffice: 1,156.5 million, and no digit lost. */
export const shown = (desk: Desk, f: Figure): string => {
  const value = decimalOf(f)
  const scale = f.bound === 'exactly' && f.unit !== '%' ? scales.find(([, power]) => value.abs().gte(`1e${power}`) && value.div(`1e${power}`).decimalPlaces() <= 2) : undefined
  return scale ? desk.words.figure({ ...f, text: [value.div(`1e${scale[1]}`).toFixed().replace(/\B(?=(\d{3})+(?!\d|\.\d))/, ','), scale[0], f.unit].filter(Boolean).join(' ') }) : desk.words.figure(f)
}
/** A part of a whole by a rounded share: no more digits than it can have, 443.2 million. */
export const roughly = (desk: Desk, f: Figure): string => desk.words.figure(f.bound === 'exactly' && f.unit !== '%' ? inScale(decimalOf(f), f.unit) : f)
/** A sentence made of part of an answer: it leans on the acts of that part, and on no others. */
export const partSentence = (desk: Desk, answer: Answer, text: string, acts: readonly string[]): Sentence => {
  const refs = acts.map(act => ({ ground: 'act' as const, act, role: 'counted' as const }))
  return { text, notes: refs.map(desk.note.of), marks: marksOf(desk, refs, answer.status), answer }
}
/** Says the finding where it is established or disputed; one that is open goes to the work list and not into the section. */
const known = <Q extends QuestionKind>(desk: Desk, question: Question<Q>): readonly Sentence[] => {
  const answer = ask(question, desk.register, desk.law) as unknown as Answer
  if (answer.status === 'open') { desk.opens.push(answer); return [] }
  return [findingSentence(desk, question)]
}

export const money = (desk: Desk): readonly Sentence[] => [...dues(desk), ...voluntary(desk)]

/** What is assessed for the latest years; the account with what was paid and is owed; arrears; the right to vote: as far as each is established. */
const dues = (desk: Desk): readonly Sentence[] => {
  const assessed = actsOf(desk, ['assessment'], a => inFamily(desk, a)).flatMap(a => (a.act === 'assessment' ? [a] : []))
  return [...Map.groupBy(assessed, a => a.by)].flatMap(([by, own]) => {
    const years = [...new Set(own.toSorted((a, b) => a.year.from - b.year.from).map(a => a.year.text))].slice(-yearsTold)
    const of = { party: desk.party, organisation: by }
    const account = known(desk, { ask: 'account', ...of })
    return [
      ...years.map(year => findingSentence(desk, { ask: 'dues', ...of, year })), ...account,
      ...(account.length === 0 ? [] : [...known(desk, { ask: 'arrears', ...of }), ...rightToVote(desk, by)]),
    ]
  })
}
/** The right to vote, as far as arrears go, in the first of its principal organs of which the register can tell. */
const rightToVote = (desk: Desk, organisation: string): readonly Sentence[] => {
  const organs = [...desk.index.subjects.values()].filter(s => s.type === 'body' && s.partOf === organisation && s.form === 'principal-organ').map(s => s.id).sort()
  for (const organ of organs) {
    const question = { ask: 'vote-clock', party: desk.party, organ, on: desk.register.asAt } as const
    if (ask(question, desk.register, desk.law).status !== 'open') return [findingSentence(desk, question)]
  }
  return []
}

/** Campaigns first, then what is given outside them, act by act; money that is told twice is said to be so. */
const voluntary = (desk: Desk): readonly Sentence[] => {
  const given = ask({ ask: 'voluntary', by: desk.party }, desk.register, desk.law)
  const acts = actsOf(desk, ['pledge', 'commitment', 'contribution', 'disbursement'], a => 'by' in a && a.by === desk.party && inFamily(desk, a))
  const campaigns = [...new Set(acts.flatMap(a => ('campaign' in a && a.campaign !== undefined ? [a.campaign] : [])))]
  const same = given.status === 'established' ? given.value.same.filter(s => s.acts.some(id => acts.some(a => a.id === id))) : []
  const told = new Set<string>()
  const sentences = campaigns.flatMap((campaign): readonly Sentence[] => {
    const answer = ask({ ask: 'campaign', campaign }, desk.register, desk.law)
    if (answer.status !== 'established') return []
    for (const a of acts) if ('campaign' in a && a.campaign === campaign) told.add(a.id)
    return [campaignSentence(desk, answer as unknown as Answer, desk.words.name(campaign), answer.value)]
  })
  return [
    ...sentences,
    ...acts.filter(a => !told.has(a.id)).flatMap((a) => {
      const twice = same.filter(s => s.acts[0] === a.id || (s.declared && s.acts.includes(a.id)))
      // That another source dates the same money otherwise is said once.
      return [...actSentences(desk, a).slice(0, twice.some(s => s.declared) ? 1 : undefined), ...twice.map(s => partSentence(desk, given as unknown as Answer, sameSaid(desk, s), s.acts))]
    }),
    ...(given.status === 'established' ? promises(desk, given as unknown as Answer, given.value, told) : []),
  ]
}
const sumsOf = (all: readonly VoluntarySum[], stage: VoluntarySum['stage']): readonly VoluntarySum[] => all.filter(s => s.stage === stage)
const campaignSentence = (desk: Desk, answer: Answer, name: string, c: CampaignStanding): Sentence => {
  const { words: w } = desk
  const say = (sums: readonly VoluntarySum[]) => sums.flatMap(s => s.sums.map(f => shown(desk, f)))
  const donor = c.donors.find(d => d.party === desk.party)
  const own = c.lines.filter(l => l.by === desk.party).map(l => l.act)
  const text = desk.locale.brief.money.campaign({
    name, party: w.name(desk.party), targets: c.targets.map(t => w.figure(t.amount)), reported: c.reported.map(r => ({ amount: w.figure(r.amount), when: w.when(r.on) })), single: say(sumsOf(c.sums, 'pledge')),
    pledged: say(sumsOf(donor?.sums ?? [], 'pledge')), given: say(sumsOf(donor?.sums ?? [], 'contribution')), outstanding: (donor?.outstanding ?? []).map(f => shown(desk, f)), silent: donor?.silent ?? false,
  }, w)
  return partSentence(desk, answer, text, [...c.targets.map(t => t.act), ...c.reported.map(r => r.act), ...own])
}
const sameSaid = (desk: Desk, s: SameMoney): string => desk.locale.brief.money.sameMoney({ amount: desk.words.figure(s.amount), whens: s.days.map(desk.words.when), declared: s.declared }, desk.words)
/** Promises outside campaigns of which something is not shown paid. */
const promises = (desk: Desk, answer: Answer, v: Voluntary, told: ReadonlySet<string>): readonly Sentence[] =>
  v.promises.flatMap((p): readonly Sentence[] => {
    const act = desk.register.act(p.act)
    if (!act || told.has(p.act) || p.outstanding === null || decimalOf(p.outstanding).lte(0) || !inFamily(desk, act)) return []
    const { words: w } = desk
    return [partSentence(desk, answer, `${desk.locale.brief.dated(w.when(p.on), nounOf(desk, act))}: ${w.term('outstanding')} ${shown(desk, p.outstanding)}`, [p.act, ...p.payments])]
  })
const nounOf = (desk: Desk, act: Act): string => (kindOf(act).noun as { readonly en: string; readonly ar: string })[desk.locale.lang]
