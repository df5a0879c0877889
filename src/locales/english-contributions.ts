/** English for the status of contributions, the honour roll and the statement of account. */
import type { Figure, Words } from '#acts'
import { isWhenError, parseWhen } from '#calendar'
import { day, opening, series, someOf, the } from './english.ts'
import type { Locale } from './locale.ts'

const written = (w: Words, text: string): string => { const x = parseWhen(text); return isWhenError(x) ? text : w.when(x) }
const sums = (w: Words, all: readonly Figure[]): string => (all.length === 0 ? 'nothing' : w.list(all.map(w.figure)))
/** The heads of the tables of a statement of account and of a status of contributions. */
export const contributionWords = {
  'statement-of-account': 'statement of account', 'contributions-status': 'status of contributions', 'honour-roll': 'honour roll',
  'of-year': 'year', 'of-opening': 'opening balance', 'of-assessed': 'assessed', 'of-credits': 'credits', 'of-paid': 'paid', 'of-written-off': 'written off', 'of-closing': 'closing balance',
  'of-member': 'member', 'of-outstanding': 'outstanding', 'of-before': 'outstanding for earlier years', 'of-in-full': 'paid in full on', 'of-on-time': 'on time', 'of-reserved': 'reserves its position on its rate', 'of-unknown': 'account not established', 'of-due': 'due',
  'of-yes': 'yes', 'of-no': 'no',
}
type Questions = Pick<Locale['questions'], 'contributions-status' | 'honour-roll'>
export const contributionQuestions: Questions = {
  'contributions-status': {
    asks: (q, w) => `Status of contributions to ${the(w, q.organisation)} for ${written(w, q.year)}`,
    established: (q, v, w) => {
      const told = v.members.filter(m => m.told)
      const [paid, owing, reserved, before] = [v.members.filter(m => m.inFull !== null), v.members.filter(m => m.inFull === null), v.members.filter(m => m.reserved !== null), v.members.filter(m => m.before.length > 0)]
      return series([
        `${opening(w.plural(v.members.length, { one: '# member is', other: '# members are' }))} assessed ${sums(w, v.assessed)} by ${the(w, q.organisation)} for ${written(w, v.year)}${v.due ? `, due on ${day(v.due)}` : ''}`,
        paid.length === 0 ? 'none has paid in full' : `${w.number(paid.length)} ${paid.length === 1 ? 'has' : 'have'} paid in full`, ...(owing.length > 0 ? [`${sums(w, v.outstanding)} ${v.outstanding.length > 1 ? 'are' : 'is'} outstanding from ${someOf(w, owing.map(m => the(w, m.party)))}`] : []),
        ...(told.length > 0 ? [`of ${told.length === v.members.length ? 'these' : w.number(told.length)} a source tells so, and nothing is established of earlier years`] : []),
        ...(before.length > 0 ? [`contributions of earlier years are outstanding from ${someOf(w, before.map(m => the(w, m.party)))}`] : []),
        ...(reserved.length > 0 ? [`${w.list(reserved.map(m => the(w, m.party)))} ${reserved.length === 1 ? 'has' : 'have'} reserved a position on ${reserved.length === 1 ? 'its' : 'their'} rate, and ${reserved.length === 1 ? 'owes' : 'owe'} it all the same`] : []),
        ...(v.unknown.length > 0 ? [`the accounts of ${someOf(w, v.unknown.map(p => the(w, p)))} are not established`] : []),
      ])
    },
  },
  'honour-roll': {
    asks: (q, w) => `Members that have paid the contribution to ${the(w, q.organisation)} for ${written(w, q.year)} in full`,
    established: (q, v, w) => series([
      v.paid.length === 0 ? `Of ${w.plural(v.assessed, { one: '# member', other: '# members' })} assessed by ${the(w, q.organisation)} for ${written(w, v.year)} none is known to have paid in full`
        : `${w.number(v.paid.length)} of ${w.plural(v.assessed, { one: '# member', other: '# members' })} assessed by ${the(w, q.organisation)} for ${written(w, v.year)} ${v.paid.length === 1 ? 'has' : 'have'} paid in full: ${someOf(w, v.paid.map(p => `${the(w, p.party)} on ${day(p.on)}`))}`,
      ...(v.due ? [`${w.number(v.paid.filter(p => p.onTime).length)} by the day on which it was due, ${day(v.due)}`] : []), ...(v.complete ? [] : ['whether others have, the register does not establish']),
    ]),
  },
}
/** What an assessment says besides: parts of a longer budget, several currencies, positions reserved. */
export const besidesAssessed = (v: { readonly within?: { readonly year: string; readonly budget: Figure }; readonly budgets?: readonly Figure[]; readonly members: readonly { readonly party: string; readonly reserved?: string }[] }, w: Words): readonly string[] => {
  const reserved = [...new Set(v.members.filter(m => m.reserved !== undefined).map(m => m.party))]
  return [
    ...(v.within ? [`the year bears its part of the budget of ${w.figure(v.within.budget)} for ${written(w, v.within.year)}`] : []), ...(v.budgets ? [`the budget is in ${w.number(v.budgets.length)} currencies, ${w.list(v.budgets.map(w.figure))}, each shared by the same scale`] : []),
    ...(reserved.length > 0 ? [`${w.list(reserved.map(p => the(w, p)))} ${reserved.length === 1 ? 'has reserved its' : 'have reserved their'} position on the rate, which is owed all the same`] : []),
  ]
}
