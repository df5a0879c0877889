/** English for voluntary money: what a campaign asked for and what came of it, what a giver promised and gave, money told twice. */
import type { Figure, Words } from '#acts'
import type { SameMoney, VoluntaryStage, VoluntarySum } from '#law'
import { opening, series, someOf, the } from './english.ts'
import type { Locale } from './locale.ts'

/** Heads of tables of voluntary money, and what coverage of it is called. */
export const voluntaryWords = {
  campaign: 'voluntary money of the campaign', voluntary: 'voluntary money', giver: 'giver', stage: 'stage', 'of-the-campaign': 'campaign', 'on-behalf-of': 'for', 'sum-promised': 'promised', 'shown-paid': 'shown paid', 'not-shown-paid': 'not shown paid', 'in-kind': 'in kind', earmarked: 'earmarked', 'sum-not-told': 'sum not told', 'presumed-of-it': 'presumed',
  debit: 'debit', 'credit-side': 'credit', 'nothing-entered': 'nothing has been entered', 'not-entered': 'not entered, no exact sum being told', 'account-with-a-hole': 'not entered, their accounts having a hole',
  'account-receivable': 'owed by', 'account-cash': 'cash', 'account-goods': 'goods and services', 'account-assessed': 'assessed contributions', 'account-credited': 'credits', 'account-written-off': 'written off', 'account-voluntary': 'voluntary contributions', 'account-pledges-paid': 'pledges paid', 'account-passed-on': 'passed on', 'account-brought-forward': 'brought forward',
}
const sums = (w: Words, all: readonly Figure[]): string => w.list(all.map(w.figure))
const done: { readonly [S in VoluntaryStage]: string } = { pledge: 'pledged', commitment: 'bindingly committed', contribution: 'contributed', disbursement: 'passed on' }
const acts: { readonly [S in VoluntaryStage]: { readonly one: string; readonly other: string } } = {
  pledge: { one: '# pledge', other: '# pledges' }, commitment: { one: '# commitment', other: '# commitments' }, contribution: { one: '# contribution', other: '# contributions' }, disbursement: { one: '# disbursement', other: '# disbursements' },
}
/** "pledged 245 million US dollars (12 pledges, 8 without a sum)"; stages are never added. */
const stage = (w: Words, s: VoluntarySum): string => {
  const more = [w.plural(s.acts.length, acts[s.stage]), ...(s.without > 0 ? [s.without === s.acts.length ? 'no sum told' : `${w.number(s.without)} without a sum`] : []), ...(s.inKind.length > 0 ? [`${sums(w, s.inKind)} of it in kind`] : []), ...(s.exact ? [] : ['not told exactly'])]
  return `${done[s.stage]}${s.sums.length > 0 ? ` ${sums(w, s.sums)}` : ''} (${more.join(', ')})`
}
const stages = (w: Words, all: readonly VoluntarySum[]): readonly string[] => (all.length === 0 ? ['no pledge, commitment, contribution or disbursement is on record'] : [...all.map(s => stage(w, s)), ...(all.some(s => s.stage === 'contribution') ? [] : ['no contribution is on record'])])
const same = (w: Words, s: SameMoney): string => s.declared
  ? `${w.figure(s.amount)} of ${the(w, s.by)} ${s.days.length === 2 ? 'is' : 'are'} dated ${w.list(s.days.map(w.when))} by different sources, and counted once`
  : `${w.figure(s.amount)} of ${the(w, s.by)}, told for ${w.list(s.days.map(w.when))}, may be the same money told ${s.days.length === 2 ? 'twice' : `${w.number(s.days.length)} times`}; each is counted`
const complete = (is: boolean): readonly string[] => (is ? [] : ['whether these are all, the register does not say'])

type Questions = Pick<Locale['questions'], 'campaign' | 'voluntary'>
export const voluntaryQuestions: Questions = {
  campaign: {
    asks: (q, w) => `Outcome of the campaign “${w.name(q.campaign)}”`,
    established: (q, v, w) => series([
      `The campaign “${w.name(q.campaign)}”${v.by ? ` of ${the(w, v.by)}` : ''} ${v.targets.length > 0 ? `asked for ${sums(w, v.targets.map(t => t.amount))}, which is a target and no result` : 'is on record without a target'}`,
      ...v.reported.map(r => `${w.figure(r.amount)} was announced as pledged in all (${w.when(r.on)})${r.explained === null ? ', and no single pledge with a sum is on record' : r.unexplained === null ? `, against ${w.figure(r.explained)} of single pledges` : r.unexplained.value.startsWith('-') ? `, less than the single pledges of ${w.figure(r.explained)}` : r.unexplained.value === '0' ? ', which is what the single pledges come to' : `, of which single pledges explain ${w.figure(r.explained)} and ${w.figure(r.unexplained)} remains unexplained`}`),
      ...stages(w, v.sums),
      ...(v.donors.some(d => d.silent) ? [`named as donors without a sum: ${someOf(w, v.donors.filter(d => d.silent).map(d => the(w, d.party)))}`] : []),
      ...(v.donors.some(d => d.outstanding.length > 0) ? [`promised and not shown paid: ${someOf(w, v.donors.filter(d => d.outstanding.length > 0).map(d => `${the(w, d.party)} ${sums(w, d.outstanding)}`))}`] : []),
      ...(v.beneficiaries.length > 0 ? [`for ${someOf(w, v.beneficiaries.map(b => `${w.list(b.parties.map(p => the(w, p)))}${b.parties.length > 1 ? ' together' : ''}`))}`] : []),
      ...(v.held.length > 0 ? [`contributed less passed on: ${sums(w, v.held)}`] : []),
      ...v.same.map(s => same(w, s)), ...complete(v.complete),
    ]),
  },
  voluntary: {
    asks: (q, w) => `Voluntary money of ${the(w, q.by)}`,
    established: (q, v, w) => v.lines.length === 0 ? `${opening(the(w, q.by))} has promised and given nothing of its own will${v.complete ? '' : ' that is on record'}` : series([
      `${opening(the(w, q.by))} ${stages(w, v.sums).join('; ')}`, ...(v.outstanding.length > 0 ? [`promised and not shown paid: ${sums(w, v.outstanding)}`] : []),
      ...v.same.map(s => same(w, s)), ...complete(v.complete),
    ]),
  },
}
