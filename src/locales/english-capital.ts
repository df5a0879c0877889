/** English for a bank's capital: its forms, who holds what, the votes that follow, increases and who took them up. */
import type { Words } from '#acts'
import type { CapitalStanding, Finding, Increase } from '#law'
import { inWords, opening, series, since, someOf, the } from './english.ts'
import type { Locale } from './locale.ts'

export const capitalTerms: Pick<Locale['terms'], 'callable' | 'general' | 'special'> = { callable: 'callable', general: 'general', special: 'special' }
export const capitalWords = {
  holdings: 'what members hold of its capital', 'voting-power': 'voting power', increases: 'increases of its capital and who took them up',
  share: 'share', 'not-due': 'not yet due', 'basic-votes': 'basic votes', 'of-votes': 'of the votes', 'of-shares': 'of the shares', 'printed-share': 'share printed', 'of-subscribed': 'of the subscribed capital', change: 'change', 'percentage-points': 'percentage points', votes: 'votes', shares: 'shares', told: 'as told', reckoned: 'reckoned', form: 'form', amount: 'amount',
}
/** A finding within an answer: its figure, that it is in dispute, or that it is not established. */
const inside = (f: Finding<{ readonly text: string }>, w: Words): string => (f.status === 'established' ? w.figure(f.value as never) : f.status === 'disputed' ? `in dispute (${w.list(f.positions.map(p => inside(p, w)))})` : 'not established')
const form = (f: CapitalStanding, w: Words): string =>
  `${w.term(f.form)} ${inside(f.amount, w)}${f.amount.status === 'open' ? '' : f.by === 'reckoned' ? ' (reckoned)' : f.since ? ` (${since(w, f.since)})` : ''}`
const increase = (i: Increase, w: Words): string => {
  const left = i.left.length === 0 ? '' : `, left of allotments ${someOf(w, i.left.map(l => `${the(w, l.party)} ${w.figure(l.left)}`))}`
  return `a ${w.term(i.sort)} one${i.adds ? ` of ${w.figure(i.adds)}` : ''} (${w.when(i.on)})${i.until ? `, to be taken up by ${w.when(i.until)}` : ''}, ${i.takenUp.length === 0 ? 'of which the register shows nothing taken up' : `taken up by ${someOf(w, i.takenUp.map(t => `${the(w, t.party)} with ${w.figure(t.amount)}`))}`}${i.open && i.open.value !== '0' && i.takenUp.length > 0 ? `, ${w.figure(i.open)} open as far as the register tells` : ''}${left}`
}
type CapitalQuestions = Pick<Locale['questions'], 'capital' | 'holdings' | 'voting-power' | 'increases'>
export const capitalQuestions: CapitalQuestions = {
  capital: {
    asks: (q, w) => `Capital of ${the(w, q.bank)}`,
    established: (q, v, w) => series([`Capital of ${the(w, q.bank)}, at ${w.figure(v.shareValue)} a share: ${series(v.forms.map(f => form(f, w)))}`, `called in, due and unpaid: ${inside(v.overdue, w)}`]),
  },
  holdings: {
    asks: (q, w) => `Holdings of the members in the capital of ${the(w, q.bank)}`,
    established: (q, v, w) => {
      const off = v.members.filter(m => m.misprint)
      return series([
        `${opening(w.plural(v.members.length, { one: '# member holds', other: '# members hold' }))} ${w.figure(v.sum)} of the capital of ${the(w, q.bank)}${v.members.length === 0 ? '' : `: ${someOf(w, v.members.map(m => `${the(w, m.party)} ${w.figure(m.subscription)}${m.ofSubscribed ? ` (${w.figure(m.ofSubscribed)})` : ''}`))}`}`,
        ...(v.subscribed ? [`the subscribed capital is ${w.figure(v.subscribed)}`] : []), ...off.map(m => `for ${the(w, m.party)} ${w.figure(m.printed!)} is printed`),
        ...(v.unknown.length > 0 ? [`not established for ${someOf(w, v.unknown.map(p => the(w, p)))}`] : []), ...(v.membersNotKnown ? ['whether there are more members, the register does not say'] : []),
      ])
    },
  },
  'voting-power': {
    asks: (q, w) => `Voting power in ${the(w, q.bank)}`,
    established: (q, v, w) => series([
      `${opening(w.plural(v.members.length, { one: '# member of', other: '# members of' }))} ${the(w, q.bank)} ${v.members.length === 1 ? 'has' : 'have'} ${w.figure(v.votes)}${v.members.length > 0 ? `: ${someOf(w, v.members.map(m => `${the(w, m.party)} ${w.figure(m.votes)} (${w.figure(m.ofVotes)})`))}` : ''}`,
      `basic votes are ${w.figure(v.basicEach)} each${v.percent ? `, ${w.figure(v.percent)} of all votes shared equally` : ''}`,
    ]),
  },
  increases: {
    asks: (q, w) => `Increases of the capital of ${the(w, q.bank)}`,
    established: (q, v, w) => v.length === 0 ? `The capital of ${the(w, q.bank)} has not been increased` : `The capital of ${the(w, q.bank)} was increased ${v.length === 1 ? 'once' : `${inWords(v.length, w)} times`}: ${series(v.map(i => increase(i, w)))}`,
  },
}
