/** The account of a member: year by year what was owed, assessed, credited, paid and given up, and which contributions are settled. */
import { dayNumber, dayOfNumber, plusDays, when, type Day } from '#calendar'
import { established, open, withGrounds, type Finding, type Ground } from '../finding.ts'
import type { DuesLaw } from '../dues.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { figureFrom, type Units } from './amount.ts'
import type { Account, Arrears, Ledger as LedgerAnswer, StatementYear, YearOwed } from './answer.ts'
import { decimalsTold, entriesOf, type Entries } from './entries.ts'
import { ledgersOf, overdue, type Ledger } from './ledger.ts'
import { inOrder, periodOf, type Period } from './period.ts'
import { figureOfReckoned, reckonedIn } from './reckoned.ts'

/** A member's entries and ledgers, known to be whole; `periods`: those for which anything was assessed. */
export interface Books { readonly entries: Entries; readonly ledgers: readonly Ledger[]; readonly periods: readonly Period[]; readonly grounds: readonly Ground[] }

/**
 * The books of a member, where the register declares that it holds all that moves them (`account`, of the body or of the member). A payment that
 * nobody recorded is no payment that was not made: outside coverage they are open. What was owed when coverage begins must be told by a stated
 * balance, unless the member joined after that (docs/decisions/0096).
 */
export const booksOf = (organisation: string, law: DuesLaw, party: string, register: RegisterAsAt): Finding<Books> =>
  register.once(law, `books of ${party} with ${organisation}`, () => opened(organisation, law, party, register))
const opened = (organisation: string, law: DuesLaw, party: string, register: RegisterAsAt): Finding<Books> => {
  const coverage = register.covers('account', organisation) ?? register.covers('account', party)
  if (!coverage) return open({ want: 'coverage', question: 'account', of: organisation, on: register.asAt }, law.cite)
  const found = entriesOf(organisation, law, party, register)
  if (found.status !== 'established') return found as Finding<never>
  const entries = found.value
  const from = dayNumber(coverage.from)
  if (!entries.stated.some(s => s.day >= from - 1)) {
    const joined = register.acts(party, 'admission', a => a.of === party && a.to === organisation).at(-1)
    if (!joined || joined.on.from < from) return open({ want: 'balance', of: party, with: organisation, on: plusDays(coverage.from, -1) }, law.cite, ...(joined ? [joined] : []))
  }
  return established({ entries, ledgers: ledgersOf(entries, law.settles?.rule ?? 'oldest-first'), periods: entries.mixed ? [...new Map(entries.owed.map(o => [o.period.key, o.period])).values()] : entries.owed.map(o => o.period), grounds: [law.cite as Ground].concat(found.grounds, entries.grounds) })
}

/** The account as at the register's day: a ledger for each fund and currency, none mixed. */
export const accountOf = (organisation: string, law: DuesLaw, party: string) => (register: RegisterAsAt): Finding<Account> => {
  const books = booksOf(organisation, law, party, register)
  if (books.status !== 'established') return books as Finding<never>
  const { entries, ledgers, grounds } = books.value
  return withGrounds({ status: 'established', value: { ledgers: ledgers.map(l => told(l, law, register.asAt)), rounded: entries.rounded }, grounds }, ...(law.due ? [law.due.cite] : []), ...(law.settles ? [law.settles.cite] : []))
}

const told = (l: Ledger, law: DuesLaw, on: Day): LedgerAnswer => {
  const least = decimalsTold(law)
  const nothing = figureFrom(0n, l.currency, least)
  const figure = (u: Units) => (u === 0n ? nothing : figureFrom(u, l.currency, least))
  const owing = l.lines.reduce((n, x) => n + x.left, 0n)
  const years: YearOwed[] = []
  for (const { period, owed, due, left, inFull } of l.lines) {
    if (period === null) continue
    const assessed = 'told' in owed ? owed.told : figure(owed.amount)
    years.push({ year: period.key, due: dayOfNumber(due), assessed, settled: left === 0n ? assessed : figure(owed.amount - left), outstanding: left === owed.amount ? assessed : figure(left), inFull: inFull === null ? null : dayOfNumber(inFull) })
  }
  let statement: readonly StatementYear[] | undefined
  return {
    fund: l.fund, currency: l.currency,
    // Only what is read is written out: many ask what is owed, and few for every year's opening and closing.
    get statement() { return (statement ??= statementOf(l, law, figure)) },
    years, balance: figure(owing - l.advance), arrears: figure(overdue(l, on, 'due').amount), advance: figure(l.advance),
    stated: l.stated.map(s => ({ act: s.stated.act, stated: figure(s.stated.amount), reckoned: figure(s.reckoned) })),
  }
}

/** The periods of a statement: those something is assessed for, and the part of any other year in which something moved. */
const periodsOf = (l: Ledger, law: DuesLaw): readonly Period[] => {
  const assessed = [...new Map(l.lines.flatMap(x => (x.period ? [[x.period.key, x.period] as const] : []))).values()].sort(inOrder)
  const all = [...assessed]
  let i = 0
  let before: Day | undefined
  for (const n of [...(l.opening ? [l.opening.day + 1] : []), ...l.settling.map(s => s.day)]) {
    while (i < assessed.length && dayNumber(assessed[i]!.ends) < n) before = assessed[i++]!.ends
    if (i < assessed.length && dayNumber(assessed[i]!.begins) <= n) continue
    const on = dayOfNumber(n)
    if (all.length > assessed.length && all.at(-1)!.begins <= on && on <= all.at(-1)!.ends) continue
    const own = yearOf(on, law)
    const [after, next] = [before === undefined ? own.begins : plusDays(before, 1), assessed[i] ? plusDays(assessed[i]!.begins, -1) : own.ends]
    all.push({ key: own.key, begins: after > own.begins ? after : own.begins, ends: next < own.ends ? next : own.ends })
  }
  return all.sort(inOrder)
}
/** Year by year: what moved within a year stands in its row, whatever year it settled. */
const statementOf = (l: Ledger, law: DuesLaw, figure: (u: Units) => StatementYear['opening']): readonly StatementYear[] => {
  const inTime = periodsOf(l, law)
  let owed = l.opening?.amount ?? 0n
  const assessedFor = new Map<string, Units>()
  for (const x of l.lines) if (x.period) assessedFor.set(x.period.key, (assessedFor.get(x.period.key) ?? 0n) + x.owed.amount)
  let next = 0
  const rows: StatementYear[] = []
  for (const p of inTime) {
    const begins = dayNumber(p.begins)
    for (; next < l.settling.length && l.settling[next]!.day < begins; next++) owed -= l.settling[next]!.amount
    const moved = { paid: 0n, credit: 0n, 'written-off': 0n }
    const ends = dayNumber(p.ends)
    for (; next < l.settling.length && l.settling[next]!.day <= ends; next++) { const s = l.settling[next]!; moved[s.kind] += s.amount }
    const assessed = assessedFor.get(p.key) ?? 0n
    const closing = owed + assessed - moved.credit - moved.paid - moved['written-off']
    rows.push({ year: p.key, begins: p.begins, ends: p.ends, opening: figure(owed), assessed: figure(assessed), credits: figure(moved.credit), paid: figure(moved.paid), writtenOff: figure(moved['written-off']), closing: figure(closing) })
    owed = closing
  }
  return rows
}
/** The bare financial year in which a day lies. */
export const yearOf = (on: Day, law: DuesLaw): Period => {
  const own = periodOf(when(on.slice(0, 4)), law.begins)!
  return own.begins <= on ? own : periodOf(when(String(Number(on.slice(0, 4)) - 1).padStart(4, '0')), law.begins)!
}

/** What was due by the register's day and is unpaid, as the text counts arrears; a total is made only where one currency, or a rate, allows it. */
export const arrearsOf = (organisation: string, law: DuesLaw, party: string) => (register: RegisterAsAt): Finding<Arrears> => {
  const books = booksOf(organisation, law, party, register)
  if (books.status !== 'established') return books as Finding<never>
  const { ledgers, grounds } = books.value
  const all = ledgers.map(l => ({ l, ...overdue(l, register.asAt, law.arrears?.counts ?? 'due') })).filter(x => x.amount > 0n)
  const total = reckonedIn(all.map(({ l, amount }) => [l.currency, amount]), law.currency ?? ledgers[0]?.currency ?? '', register.asAt, register, law.cite)
  if (total.status !== 'established') return { ...total as Finding<never>, grounds: [...grounds, ...total.grounds] }
  const by = all.map(({ l, amount, lines }) => ({ fund: l.fund, currency: l.currency, amount: figureFrom(amount, l.currency), years: lines.flatMap(x => (x.period ? [x.period.key] : [])) }))
  return withGrounds({ status: 'established', value: { by, total: figureOfReckoned(total.value) }, grounds }, ...total.grounds, ...(law.arrears ? [law.arrears.cite] : []))
}
