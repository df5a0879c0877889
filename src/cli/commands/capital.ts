/** `chancery capital BANK`: the forms of its capital, what members hold, their voting power, increases; with `--suppose` the votes before and after. */
import { stringify } from 'csv-stringify/sync'
import { decimalOf, type Figure, type Problem, type Words } from '#acts'
import type { Material } from '#briefs'
import { plusDays, type Day } from '#calendar'
import { convertedTo, type Answer, type Capital, type Converted, type Finding, type Holdings, type Question, type RegisterAsAt, type VotingPower } from '#law'
import { sayAct, sayAnswer, sayWant, wordsFor, type Locale } from '#locales'
import { ask, registerAsAt } from '#status'
import { inColumns, withoutEmpty } from '../columns.ts'
import { commandMessages } from '../messages.ts'
import { misused, said, saidJson, troubled, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'
import { beforeAndAfter, besideTable, type Supposing } from './capital-supposed.ts'

export interface CapitalOptions extends Common, Supposing { readonly in?: string; readonly csv?: boolean }
const kinds = ['capital', 'holdings', 'voting-power', 'increases'] as const
const answersAbout = (bank: string, register: RegisterAsAt, material: Material) => Object.fromEntries(kinds.map(k => [k, ask({ ask: k, bank } as Question<(typeof kinds)[number]>, register, material.law)])) as unknown as { readonly [K in (typeof kinds)[number]]: Answer<K> }

/** The four findings; `--in` tells every amount in another unit beside its own, with the rate, its day and its source, or what rate is wanted. */
export const capital = (material: Material, bank: string, options: CapitalOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const problems: Problem[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'BANK', bank, ['body'], errors)
  if (options.json && options.csv) errors.push({ option: '--csv', found: '--json beside it', wants: 'one form of answer', remedy: 'leave one of them out' })
  if (options.csv && (options.suppose ?? []).length > 0) errors.push({ option: '--csv', found: '--suppose beside it', wants: 'two sides as JSON or as text', remedy: 'write --json' })
  if (options.in !== undefined && !/^[A-Z]{2,4}$/.test(options.in)) errors.push({ option: '--in', found: options.in || 'nothing', wants: 'a currency or unit of account: USD', remedy: 'write its capital letters' })
  if (options.others !== undefined && (options.suppose ?? []).length === 0) errors.push({ option: '--others', found: 'nothing supposed', wants: 'an increase that is supposed', remedy: "write --suppose '{ act: capital-increase, … }'" })
  const days = { asAt, ...(knownOn ? { knownOn } : {}) }
  // What is supposed is done on the day after, everything else being as on the day asked about.
  const both = (options.suppose ?? []).length > 0 && errors.length === 0 ? beforeAndAfter(material, bank, options, days, plusDays(asAt, 1), errors, problems) : undefined
  if (errors.length > 0) return misused(errors, options.json)
  if (problems.length > 0) return troubled(problems, options.json)
  const register = both?.before ?? registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const own = answersAbout(bank, register, material)
  const rate = rateFor(own.capital, register, options.in)
  if (options.json) {
    const shown = (m: Material, r: RegisterAsAt, w: Words) => Object.values(answersAbout(bank, r, m)).map(a => ({ ...a, says: sayAnswer(locale, a as unknown as Answer, w) }))
    const converted = rate === undefined ? {} : { in: options.in, rate: rate.converted ? { rate: rate.converted.rate.rate.value, on: rate.converted.rate.on.text, daysOff: rate.converted.daysOff, act: rate.converted.rate.id, sources: rate.converted.rate.sources.map(s => s.source) } : null }
    if (!both) return saidJson({ bank, ...days, ...converted, findings: shown(material, register, words) })
    return saidJson({ bank, ...days, ...converted, supposed: both.acts, before: shown(material, both.before, words), after: shown(both.material, both.after, wordsFor(locale, both.after)), votes: both.votes })
  }
  if (options.csv) return said(asCsv(own, words, asAt, rate))
  const heading = locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null)
  const m = commandMessages[locale.lang]
  if (both) {
    const after = wordsFor(locale, both.after)
    const dated = (a: (typeof both.acts)[number]): string => locale.brief.dated(after.when(a.on), sayAct(locale, a, after))
    return said([...both.told.map(a => m.supposed(dated(a))), ...both.others(after, locale), heading, '', ...besideTable(both, locale, words), ...lastDeclared(own['voting-power'], material, bank, asAt, locale), '', m.nothingRecorded].join('\n'))
  }
  return said([
    heading, ...(rate ? [rateSaid(rate, options.in ?? '', locale, words, register, material)] : []), '',
    sayAnswer(locale, own.capital as unknown as Answer, words), ...formsTable(own.capital, words, rate), '',
    sayAnswer(locale, own.holdings as unknown as Answer, words), ...holdingsTable(own.holdings, words, rate), '',
    sayAnswer(locale, own['voting-power'] as unknown as Answer, words), ...lastDeclared(own['voting-power'], material, bank, asAt, locale), ...votesTable(own['voting-power'], words), '',
    sayAnswer(locale, own.increases as unknown as Answer, words),
  ].join('\n'))
}

/** An answer that only wants the register to be declared complete on the day: the last day before it for which it is, if there is one. */
const lastDeclared = (a: Finding<VotingPower>, material: Material, bank: string, asAt: Day, locale: Locale): readonly string[] => {
  const wanted = a.status === 'open' && a.wants.want === 'coverage' ? a.wants.question : undefined
  const day = material.index.coverageOf(bank).filter(c => wanted !== undefined && [wanted, 'members', 'standing'].includes(c.question) && c.to < asAt).map(c => c.to).toSorted().at(-1)
  return day === undefined ? [] : [commandMessages[locale.lang].lastDeclared(locale.dates.day(day), `--as-at ${day}`)]
}

/** The rate into another unit nearest to the day; `converted` is missing where the register holds none. */
interface Rate { readonly unit: string; readonly converted?: Converted; readonly of: (f: Figure) => Figure | undefined }
const rateFor = (a: Finding<Capital>, register: RegisterAsAt, unit: string | undefined): Rate | undefined => {
  if (unit === undefined || a.status !== 'established' || a.value.unit === unit) return undefined
  // XDR is the code of ISO 4217 for what the texts of banks call the SDR: a rate under either name will do.
  const names = [unit, ...(unit === 'XDR' ? ['SDR'] : unit === 'SDR' ? ['XDR'] : [])]
  const inUnit = (f: Figure): Converted | undefined => names.map(n => convertedTo(register, f, n, register.asAt)).find(x => x !== undefined)
  const converted = inUnit(a.value.shareValue)
  return { unit: a.value.unit, ...(converted ? { converted } : {}), of: f => (converted && f.unit === a.value.unit ? inUnit(f)?.figure : undefined) }
}
const rateSaid = (rate: Rate, unit: string, locale: Locale, w: Words, register: RegisterAsAt, material: Material): string => {
  const { converted } = rate
  if (!converted) return commandMessages[locale.lang].notConverted(w.unit(unit), sayWant(locale, { want: 'rate', of: rate.unit, in: unit, on: register.asAt }, w))
  const sources = converted.rate.sources.map(s => { const t = material.sources.get(s.source)?.title; return t === undefined ? s.source : w.text(t) })
  return commandMessages[locale.lang].converted(w.unit(unit), sayAct(locale, converted.rate, w), w.when(converted.rate.on), converted.daysOff, w.list(sources))
}
/** A figure, and beside it what it is at the rate; about, since the rate is of another day. */
const told = (f: Figure | null, w: Words, rate: Rate | undefined): string => {
  if (!f) return '–'
  const other = rate?.of(f)
  return `${w.figure(f)}${other ? ` (≈ ${w.figure(other)})` : ''}`
}
const formsTable = (a: Finding<Capital>, w: Words, rate: Rate | undefined): readonly string[] => (a.status !== 'established' ? [] : [
  '', ...inColumns([[w.term('form'), w.term('amount'), w.term('shares'), ''], ...a.value.forms.map(f => [w.term(f.form), f.amount.status === 'established' ? told(f.amount.value, w, rate) : '–', f.shares ? w.number(Number(f.shares.value)) : '–', f.amount.status !== 'established' ? '' : f.by === 'reckoned' ? w.term('reckoned') : f.since ? w.when(f.since) : w.term('told')])]),
])
const holdingsTable = (a: Finding<Holdings>, w: Words, rate: Rate | undefined): readonly string[] => (a.status !== 'established' ? [] : [
  '', ...inColumns(withoutEmpty([
    ['', w.term('subscription'), w.term('of-subscribed'), w.term('printed-share'), w.term('paid-up'), w.term('overdue'), w.term('callable'), ''],
    ...a.value.members.map(m => [w.name(m.party), told(m.subscription, w, rate), told(m.ofSubscribed, w, undefined), m.printed ? `${w.figure(m.printed)}${m.misprint ? ' ≠' : ''}` : '–', told(m.paid, w, rate), told(m.overdue, w, rate), told(m.callable, w, rate), w.when(m.since)]),
  ])),
])
const votesTable = (a: Finding<VotingPower>, w: Words): readonly string[] => (a.status !== 'established' ? [] : [
  '', ...inColumns([['', w.term('shares'), w.term('votes'), w.term('of-shares'), w.term('of-votes')], ...a.value.members.map(m => [w.name(m.party), w.number(Number(m.shares.value)), w.number(Number(m.votes.value)), w.figure(m.ofShares), w.figure(m.ofVotes)])]),
])

/** One row a member: what it holds and its votes; sums in single units of account, exact, and beside them in another unit with the rate and its day. */
const asCsv = (own: { readonly holdings: Finding<Holdings>; readonly 'voting-power': Finding<VotingPower> }, w: Words, asAt: Day, rate: Rate | undefined): string => {
  const power = new Map(own['voting-power'].status === 'established' ? own['voting-power'].value.members.map(m => [m.party, m]) : [])
  const rows = own.holdings.status === 'established' ? own.holdings.value.members : []
  const value = (f: Figure | null | undefined): string => (f ? decimalOf(f).toFixed() : '')
  const extra = rate ? ['converted', 'converted_unit', 'rate', 'rate_on'] : []
  return stringify([
    ['as_at', 'party', 'name', 'subscription', 'unit', 'shares', 'per_cent_of_subscribed', 'per_cent_printed', 'called_in', 'paid', 'overdue', 'not_due', 'callable', 'since', 'votes', 'per_cent_of_shares', 'per_cent_of_votes', ...extra],
    ...rows.map((m) => {
      const [p, other] = [power.get(m.party), rate?.of(m.subscription)]
      return [asAt, m.party, w.name(m.party), value(m.subscription), m.subscription.unit, value(m.shares), m.ofSubscribed?.text.replace(' %', '') ?? '', m.printed?.text.replace(' %', '') ?? '', value(m.calledIn), value(m.paid), value(m.overdue), value(m.notDue), value(m.callable), m.since.text, value(p?.votes), p?.ofShares.text.replace(' %', '') ?? '', p?.ofVotes.text.replace(' %', '') ?? '',
        ...(rate ? [value(other), other?.unit ?? '', rate.converted ? rate.converted.rate.rate.value : '', rate.converted?.rate.on.text ?? ''] : [])]
    }),
  ], { escape_formulas: true })
}
