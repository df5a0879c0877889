/** The status of contributions: who of those assessed for a year has paid it in full, since when, and what is outstanding of it and of earlier years; and the honour roll. */
import type { Figure } from '#acts'
import { dayNumber, dayOfNumber } from '#calendar'
import { figureInFull } from '../exactly.ts'
import type { DuesLaw } from '../dues.ts'
import { because, established, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { MembersOn } from '../membership.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { booksOf, type Books } from './account.ts'
import { decimalFrom, totalsOf, type Units } from './amount.ts'
import type { Assessments, ContributionsStatus, ContributionStatus, HonourRoll } from './answer.ts'
import { assessmentsOf, periodNamed } from './assessed.ts'
import { dueDay } from './entries.ts'
import { regular } from './entry.ts'
import type { Line } from './ledger.ts'
import { yearsWithin, type Period } from './period.ts'
import { toldInFull } from './told-in-full.ts'

type Settled = ContributionStatus & { /** What settled the rest of it was given up, not paid. */ readonly givenUp: boolean; readonly dueDays: readonly number[] }

/**
 * Everybody assessed for a year to the regular budget, by the account of each as at the register's day: for a session that is its opening. Open
 * where the assessments are; a member whose account is not established is named as unknown, never as owing nothing, unless a source tells that it paid
 * the year in full (docs/decisions/0127).
 */
export const contributionsStatusOf = (organisation: string, law: DuesLaw, members?: MembersOn) => (year: string) => (register: RegisterAsAt): Finding<ContributionsStatus> => {
  const period = periodNamed(year, law)
  if (!period) return open({ want: 'budget', of: organisation, year }, law.cite)
  const all = assessmentsOf(organisation, law, members)(year)(register)
  if (all.status !== 'established') return all as Finding<never>
  const told = settledBy(organisation, law, period, all.value, register)
  const days = new Set(told.members.flatMap(m => m.dueDays))
  return withGrounds(established<ContributionsStatus>({
    year, due: days.size === 1 ? dayOfNumber([...days][0]!) : null, members: told.members.map(({ givenUp: _, dueDays: __, ...m }) => m),
    assessed: totalsOf(told.members.flatMap(m => m.assessed)), outstanding: totalsOf(told.members.flatMap(m => m.outstanding)), unknown: told.unknown,
  }), ...(law.due ? [law.due.cite] : []), ...(law.settles ? [law.settles.cite] : []), ...all.grounds, ...told.grounds)
}

/** Those of them who have paid in full: nothing of the year is owed, and what settled the rest of it was paid or credited, not given up. */
export const honourRollOf = (organisation: string, law: DuesLaw, members?: MembersOn) => (year: string) => (register: RegisterAsAt): Finding<HonourRoll> => {
  const period = periodNamed(year, law)
  if (!period) return open({ want: 'budget', of: organisation, year }, law.cite)
  const all = assessmentsOf(organisation, law, members)(year)(register)
  if (all.status !== 'established') return all as Finding<never>
  const told = settledBy(organisation, law, period, all.value, register)
  const paid = told.members.flatMap(m => (m.inFull === null || m.givenUp ? [] : [{ party: m.party, on: m.inFull, onTime: m.onTime }]))
  const days = new Set(told.members.flatMap(m => m.dueDays))
  return withGrounds(established<HonourRoll>({
    year, due: days.size === 1 ? dayOfNumber([...days][0]!) : null, paid: paid.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.party < b.party ? -1 : 1)),
    assessed: told.members.length + told.unknown.length, complete: (told.unknown.length === 0 && all.value.complete) || register.covers('honour-roll', organisation, period.begins > register.asAt ? register.asAt : period.begins) !== undefined,
  }), ...(law.due ? [law.due.cite] : []), ...(law.settles ? [law.settles.cite] : []), ...all.grounds, ...told.grounds)
}

const settledBy = (organisation: string, law: DuesLaw, period: Period, all: Assessments, register: RegisterAsAt): { readonly members: readonly Settled[]; readonly unknown: readonly string[]; readonly grounds: readonly Ground[] } => {
  const members: Settled[] = []
  const unknown: string[] = []
  const grounds: Ground[] = []
  // A biennium is owed year by year.
  const keys = new Set([period.key, ...yearsWithin(period, law.begins).map(p => p.key)])
  for (const party of new Set(all.members.map(m => m.party))) {
    const books = booksOf(organisation, law, party, register)
    const lines = books.status === 'established' ? linesOf(books.value) : []
    const own = lines.filter(l => l.line.period !== null && keys.has(l.line.period.key))
    const told = toldInFull(organisation, law, party, period, register)
    const tells = told && (books.status !== 'established' || own.length === 0)
    if (tells) {
      const rows = all.members.filter(m => m.party === party)
      const due = Math.max(...rows.map(m => { const act = m.act === null ? undefined : register.act(m.act); return dueDay(law, period.begins, act?.on.to ?? dayNumber(period.begins), act?.act === 'assessment' ? act.due?.to : undefined) }))
      members.push({ party, assessed: rows.map(m => (m.published ?? m.derived)!), outstanding: [], before: [], inFull: dayOfNumber(told.on.to), onTime: told.on.to <= due, reserved: rows[0]?.reserved ?? null, told: true, givenUp: false, dueDays: [due] })
      grounds.push(because(told, 'counted'))
      continue
    }
    // An account that does not hold what is assessed for the year tells nothing about it: a stated balance of a later day has it within.
    if (books.status !== 'established' || own.length === 0) { unknown.push(party); continue }
    const outstanding = byCurrency(own, l => l.left)
    const settled = own.every(l => l.line.left <= 0n)
    const last = settled ? Math.max(...own.map(l => l.line.inFull ?? l.line.due)) : null
    const on = books.value.entries.settling.filter(s => s.fund === regular && s.day === last)
    const dueDays = own.map(l => l.line.due)
    members.push({
      party, assessed: byCurrency(own, l => ('amount' in l.owed ? l.owed.amount : 0n)), outstanding: outstanding.filter(f => f.value !== '0'),
      before: byCurrency(lines.filter(l => l.line.left > 0n && (l.line.period === null || l.line.period.begins < period.begins)), l => l.left),
      inFull: last === null ? null : dayOfNumber(last), onTime: last === null ? null : last <= Math.max(...dueDays), reserved: all.members.find(m => m.party === party)?.reserved ?? null,
      givenUp: on.some(s => s.kind === 'written-off') && !on.some(s => s.kind === 'paid'), dueDays,
    })
    const from = Math.min(...own.map(l => ('known' in l.line.owed ? l.line.owed.known : l.line.owed.day)))
    for (const s of books.value.entries.settling) {
      const act = s.fund === regular && s.day >= from && s.day <= (last ?? dayNumber(register.asAt)) ? register.act(s.act) : undefined
      if (act) grounds.push(because(act, 'counted'))
    }
  }
  return { members, unknown, grounds }
}
interface LineIn { readonly line: Line; readonly currency: string }
const linesOf = (books: Books): readonly LineIn[] => books.ledgers.filter(l => l.fund === regular).flatMap(l => l.lines.map(line => ({ line, currency: l.currency })))
const figure = (u: Units, currency: string): Figure => figureInFull(decimalFrom(u), currency)
const byCurrency = (lines: readonly LineIn[], of: (l: Line) => Units): readonly Figure[] => {
  const by = new Map<string, Units>()
  for (const l of lines) by.set(l.currency, (by.get(l.currency) ?? 0n) + of(l.line))
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, u]) => figure(u, currency))
}
