/** `chancery ledger ORGANISATION`: the journal of a body, every act on its money entered twice: its trial balance, its entries, or a file that plain-text accounting reads. */
import { stringify } from 'csv-stringify/sync'
import type { Material } from '#briefs'
import { plusDays, type Day } from '#calendar'
import { figureFrom, trialBalance, type Journal, type JournalEntry, type Posting } from '#law'
import { wordsFor, type Locale } from '#locales'
import { journalAsAt, registerAsAt } from '#status'
import { inColumns } from '../columns.ts'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, formatOf, requestOf, type Common } from '../request.ts'

export interface LedgerOptions extends Common { readonly fund?: string; readonly format?: string }
const formats = ['text', 'csv', 'json', 'hledger'] as const
type Words = ReturnType<typeof wordsFor>
const dayOf = (e: { readonly day: number }): Day => plusDays('1970-01-01', e.day)
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

/** The kind of each account, by which plain-text accounting knows it: what is owned, what came in, what went out, what was there before. */
const kindOf: { readonly [A in Posting['account']]: string } = {
  receivable: 'assets', cash: 'assets', goods: 'assets', assessed: 'revenues', voluntary: 'revenues', 'pledges-paid': 'revenues', credited: 'expenses', 'written-off': 'expenses', 'passed-on': 'expenses', 'brought-forward': 'equity',
}
const accountName = (fund: string, p: Pick<Posting, 'account' | 'of'>): string => [kindOf[p.account], fund, p.account, ...(p.of === null ? [] : [p.of])].join(':')
/** A commodity of letters alone stands as it is; any other in quotation marks. */
const commodity = (unit: string): string => (/^[A-Za-z]+$/.test(unit) ? unit : `"${unit}"`)
const amountOf = (p: Posting, e: { readonly currency: string }): string => `${figureFrom(p.amount, '').text} ${commodity(e.currency)}`
/** What an act says, on one line that no sign of the format breaks off. */
const described = (material: Material, e: { readonly act: string }, words: Words): string => plain(words.act(e.act)).replace(/[;|\r\n]+/g, ' ').trim() + (material.index.byId(e.act) ? `  ; act: ${e.act}` : '')

/** As hledger and its like read a journal: accounts by kind and fund; the day is the last that the date of an act can mean, told where it is not exact. */
const hledgerOf = (material: Material, journal: Journal, organisation: string, asAt: Day, words: Words): string => {
  const entry = (e: JournalEntry): string => {
    const on = material.index.byId(e.act)?.act.on.text
    const rows = e.postings.map(p => [accountName(e.fund, p), amountOf(p, e)] as const)
    const width = Math.max(...rows.map(([name]) => name.length))
    return [`${dayOf(e)} * ${described(material, e, words)}`, ...(on === undefined || on === dayOf(e) ? [] : [`    ; dated ${on}`]), ...rows.map(([name, amount]) => `    ${name.padEnd(width)}  ${amount}`)].join('\n')
  }
  const stated = journal.stated.map(s => `; ${dayOf(s)}: ${accountName(s.fund, { account: 'receivable', of: s.party })} is stated to be ${amountOf({ account: 'receivable', of: s.party, amount: s.amount }, s)} (${s.act})`)
  const left = [...journal.left.map(a => `; not entered, no exact sum is told: ${a}`), ...journal.unknown.map(u => `; not entered, the account has a hole in it: ${u.party}`)]
  return `${[`; ${plain(words.name(organisation))}, as at ${asAt}`, ...stated, ...left].join('\n')}\n\n${journal.entries.map(entry).join('\n\n')}\n`
}

const trialShown = (journal: Journal, words: Words, locale: Locale): readonly string[] => {
  const { rows } = trialBalance(journal)
  const word = (w: string): string => locale.words[w] ?? words.term(w)
  const groups = [...new Set(rows.map(r => `${r.fund} ${r.currency}`))]
  return groups.flatMap((g) => {
    const own = rows.filter(r => `${r.fund} ${r.currency}` === g)
    const [fund = '', currency = ''] = g.split(' ')
    return ['', `${words.type(fund) === 'campaign' ? words.name(fund) : word(fund)} (${currency})`, ...inColumns([['', word('debit'), word('credit-side')], ...own.map((r) => {
      const value = figureFrom(0n, '').text === r.amount.value ? '0' : r.amount.text.replace(/ \S+$/, '')
      return [`${word(`account-${r.account}`)}${r.of === null ? '' : ` ${words.name(r.of)}`}`, value.startsWith('-') ? '' : value, value.startsWith('-') ? value.slice(1) : '']
    })])]
  })
}

/** `--fund` leaves the others out. In words it is the trial balance; CSV has one row a posting. */
export const ledger = (material: Material, organisation: string, options: LedgerOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'ORGANISATION', organisation, ['body'], errors)
  const format = formatOf(options, formats, errors)
  if (errors.length > 0) return misused(errors, format === 'json')
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const whole = journalAsAt(organisation, register, material.law)
  const funds = [...new Set(whole.entries.map(e => e.fund))].sort()
  if (options.fund !== undefined && !funds.includes(options.fund)) return misused([{ option: '--fund', found: options.fund || 'nothing', wants: funds.length === 0 ? 'a fund; nothing was entered in any' : `one of ${funds.join(', ')}`, remedy: 'choose one of these, or leave it out' }], format === 'json')
  const journal: Journal = options.fund === undefined ? whole : { ...whole, entries: whole.entries.filter(e => e.fund === options.fund), stated: whole.stated.filter(s => s.fund === options.fund) }
  const rows = journal.entries.flatMap(e => e.postings.map(p => ({ act: e.act, day: dayOf(e), fund: e.fund, account: p.account, of: p.of, amount: figureFrom(p.amount, '').text, currency: e.currency })))
  switch (format) {
    case 'json': { const { rows: trial, balanced } = trialBalance(journal); return saidJson({ organisation, asAt, ...(knownOn ? { knownOn } : {}), balanced, trial, postings: rows, left: journal.left, unknown: journal.unknown }) }
    // Credits begin with a minus: no cell holds a text of a source, so none is escaped.
    case 'csv': return { exit: 0, out: stringify(rows.map(r => [r.day, r.act, r.fund, r.account, r.of ?? '', r.amount, r.currency]), { header: true, columns: ['day', 'act', 'fund', 'account', 'of', 'amount', 'currency'], escape_formulas: false }), err: '' }
    case 'hledger': return { exit: 0, out: hledgerOf(material, journal, organisation, asAt, words), err: '' }
    default: return said([
      locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '', words.name(organisation), ...(journal.entries.length === 0 ? [words.term('nothing-entered')] : trialShown(journal, words, locale)),
      ...(journal.left.length > 0 ? ['', `${words.term('not-entered')}: ${words.list(journal.left.map(a => words.act(a)))}`] : []), ...(journal.unknown.length > 0 ? ['', `${words.term('account-with-a-hole')}: ${words.list(journal.unknown.map(u => words.name(u.party)))}`] : []),
    ].join('\n'))
  }
}
