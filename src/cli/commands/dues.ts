/** `chancery dues STATE --in ORGANISATION [--year YEAR] [--statement]`: what a member is assessed, its account year by year, what is overdue; or its statement of account alone. */
import { explain, explanationToText, type Material } from '#briefs'
import type { Words } from '#acts'
import { isWhenError, parseWhen, type Day } from '#calendar'
import type { Account, Answer, Question } from '#law'
import { sayAnswer, withoutUnit, wordsFor } from '#locales'
import { ask, registerAsAt } from '#status'
import { inColumns } from '../columns.ts'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'

export interface DuesOptions extends Common { readonly in?: string; readonly year?: string; readonly why?: boolean; readonly statement?: boolean }

/** The assessment of one year (that of `--as-at`, if none is named), the account and the arrears; `--json` gives the three findings. */
export const dues = (material: Material, party: string, options: DuesOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'STATE', party, ['party', 'body'], errors)
  if (options.in === undefined) errors.push({ option: '--in', found: 'nothing', wants: 'an organisation: oic', remedy: 'write --in ORGANISATION' })
  else checkSubject(material, '--in', options.in, ['body'], errors)
  if (options.year !== undefined && !/^\d{4}$/.test(options.year)) errors.push({ option: '--year', found: options.year, wants: 'a year: 2012', remedy: 'write the four digits of the year' })
  if (errors.length > 0) return misused(errors, options.json)
  const organisation = options.in ?? ''
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const questions: readonly Question[] = [{ ask: 'dues', party, organisation, year: options.year ?? asAt.slice(0, 4) }, { ask: 'account', party, organisation }, { ask: 'arrears', party, organisation }]
  const answers = questions.map(q => ask(q as never, register, material.law) as unknown as Answer)
  if (options.json) return saidJson({ party, organisation, asAt, ...(knownOn ? { knownOn } : {}), findings: answers.map(a => ({ ...a, says: sayAnswer(locale, a, words) })) })
  const [, account] = answers
  const table = account?.status === 'established' ? statement(account.value as Account, options.year, words) : []
  const head = locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null)
  if (options.statement) {
    const heading = locale.portal.money.statementOf(words.name(party), words.name(organisation))
    return said([heading, head, ...table, '', ...answers.slice(1).map(a => sayAnswer(locale, a, words))].join('\n'))
  }
  return said([
    head, '',
    ...answers.flatMap((a, i) => (options.why ? [explanationToText(explain(questions[i]!, a, { locale, words, register, sources: material.sources }), locale, 0), ''] : [sayAnswer(locale, a, words)])),
    ...table,
  ].join('\n'))
}

/** The statement of account as a table of plain columns, its heads and sums in the language: one a ledger. */
const statement = (account: Account, year: string | undefined, w: Words): readonly string[] => account.ledgers.flatMap((l) => {
  const rows = l.statement.filter(r => year === undefined || r.year === year)
  if (rows.length === 0) return []
  const heads = ['year', 'opening', 'assessed', 'credits', 'paid', 'written-off', 'closing'].map(k => w.term(`of-${k}`))
  const written = (text: string): string => { const x = parseWhen(text); return isWhenError(x) ? text : w.when(x) }
  return ['', `${w.term(l.fund)} (${l.currency})`, ...inColumns([heads, ...rows.map(r => [written(r.year), ...[r.opening, r.assessed, r.credits, r.paid, r.writtenOff, r.closing].map(f => w.figure(withoutUnit(f)))])])]
})
