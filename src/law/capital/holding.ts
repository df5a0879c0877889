/** What one member holds of a bank's capital: the last whole subscription told, and what it took up since by name of an increase. */
import type { Decimal } from 'decimal.js'
import { decimalOf, type Act, type ActOf, type Figure } from '#acts'
import type { Day, When } from '#calendar'
import { addedUp, figureInFull } from '../exactly.ts'
import { asEachTells } from '../accounts.ts'
import { because, established, open, disputed, withGrounds, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { numberOf, sharesIn } from './figured.ts'
import { increasesIn, shownByFigures, takingsCovered, type IncreaseAct } from './increases.ts'

type Subscription = ActOf<'subscription'>
/** `shares` is null where they are neither told nor follow from the sum; `since` is the day of the last act that changed it. */
export interface Held { readonly party: string; readonly amount: Figure; readonly shares: Decimal | null; readonly since: When; readonly whole: Subscription; readonly added: readonly Subscription[] }
export interface HoldingLaw { readonly cite: Provision; readonly shareValue?: Figure }

/** The day of which a whole tells at the earliest. One "up to" a day, as a list has it that does not tell since when, is of that day. */
const toldOf = (whole: Subscription): Day | null => whole.on.earliest ?? whole.on.latest
/** Is one act certainly no later than the day of which a whole tells? A list of a day has in it what was done on that day. */
const isIn = (a: Act, whole: Subscription): boolean => { const of = toldOf(whole); return a.on.latest !== null && of !== null && a.on.latest <= of }
const isAfter = (a: Act, b: Act): boolean => a.on.earliest !== null && b.on.latest !== null && a.on.earliest > b.on.latest

/**
 * What a member holds on the register's day, by the acts as they are told first. Open while a day is too coarse to order, while units differ,
 * and after an increase of which nothing says whether this member took it up: a general one, or a special one in which it has an allotment.
 * A subscription of nothing that names the increase says that it did not.
 */
export const holdingAsTold = (bank: string, law: HoldingLaw) => (party: string) => (register: RegisterAsAt): Finding<Held> => {
  const ours = (s: Subscription) => s.by === party && s.in === bank
  const coarse = (a: Act, ...more: Act[]) => open({ want: 'day-of-act', act: a.id, written: a.on.text }, law.cite, because(a, 'not-counted', 'date-too-coarse'), ...more)
  const doubtful = register.perhaps(party, 'subscription', ours).at(-1)
  if (doubtful) return coarse(doubtful)
  const all = register.acts(party, 'subscription', ours)
  const wholes = all.filter(s => s.increase === undefined)
  const whole = wholes.at(-1)
  const missing = (...grounds: Parameters<typeof because>[]) => open({ want: 'subscription', by: party, in: bank }, law.cite, ...grounds.map(g => because(...g)))
  if (!whole) return missing(...all.map((s): Parameters<typeof because> => [s, 'not-counted']))
  // Of two wholes that no day puts in order neither is the last; told for one day with different sums, they are in dispute.
  const rival = wholes.find(s => s !== whole && !isAfter(whole, s) && !decimalOf(s.amount).eq(decimalOf(whole.amount)))
  if (rival && rival.on.text !== whole.on.text) return coarse(rival, whole)
  const added = all.filter(s => s.increase !== undefined && !isIn(s, whole))
  const unordered = added.find(s => !isAfter(s, whole))
  if (unordered) return coarse(unordered, whole)
  const named = new Set(all.flatMap(s => s.increase ?? []))
  for (const i of increasesIn(bank, register)) {
    if (!concerns(i, party) || named.has(i.id) || takingsCovered(bank, register) || isIn(i, whole)) continue
    return isAfter(i, whole) ? withGrounds(missing([whole, 'not-counted', 'superseded']), because(i, 'decisive')) : coarse(i, whole)
  }
  const hint = register.perhaps(bank, 'capital-increase', i => i.of === bank && concerns(i, party) && !named.has(i.id))[0]
  if (hint) return coarse(hint, whole)
  const last = added.at(-1) ?? whole
  const shown = takingsCovered(bank, register) ? undefined : shownByFigures(bank, last.on.latest ?? '9999-12-31', register)
  if (shown) return withGrounds(missing([whole, 'not-counted', 'superseded']), because(shown, 'decisive'))
  const foreign = added.find(s => s.amount.unit !== whole.amount.unit)
  if (foreign) return open({ want: 'rate', of: foreign.amount.unit ?? '', in: whole.amount.unit ?? '', on: register.asAt }, law.cite, whole, foreign)
  const vague = added.length > 0 ? [whole, ...added].find(s => s.amount.bound !== 'exactly') : undefined
  if (vague) return open({ want: 'exact-sum', act: vague.id, written: vague.amount.text }, law.cite, whole, ...added)
  const position = (from: Subscription): Finding<Held> => established({ party, amount: sumOfAll(from, added), shares: sharesOfAll([from, ...added], law), since: last.on, whole: from, added }, from, ...added.map(s => because(s, 'counted')))
  return rival ? disputed([position(whole), position(rival)]) : position(whole)
}
const concerns = (i: IncreaseAct, party: string): boolean => i.sort === 'general' || Object.hasOwn(i.allotments ?? {}, party)
const sumOfAll = (whole: Subscription, added: readonly Subscription[]): Figure =>
  (added.every(s => decimalOf(s.amount).isZero()) ? whole.amount : figureInFull(addedUp([whole, ...added].map(s => numberOf(s.amount))), whole.amount.unit))
const sharesOfAll = (all: readonly Subscription[], { shareValue }: HoldingLaw): Decimal | null => {
  const each = all.map(s => (s.shares ? numberOf(s.shares) : sharesIn(s.amount, shareValue)))
  return each.every(n => n !== undefined) ? addedUp(each as readonly Decimal[]) : null
}

/** What is compared between sources: how much, in which unit, how many shares. */
const saidOfHolding = (h: Held): unknown => [h.amount.value, h.amount.unit, h.shares]
/** The register without accounts in another unit than the one reckoned with: those tell the same sum at somebody's rate, and can be held against it by no other. */
export const toldInOneUnit = (register: RegisterAsAt): RegisterAsAt => ({ ...register, accounts: act => register.accounts(act).filter(o => { const own = register.act(act.id); return !own || !('amount' in own) || !('amount' in o) || own.amount?.unit === o.amount?.unit }) })

/** What a member holds, weighed against what other sources tell (docs/decisions/0113). Every rule that reads subscriptions goes through here. */
export const holdingOn = (bank: string, law: HoldingLaw) => (party: string) => (register: RegisterAsAt): Finding<Held> => asEachTells(holdingAsTold(bank, law)(party), saidOfHolding)(toldInOneUnit(register))
