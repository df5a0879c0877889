/** `chancery contributions ORGANISATION --year YEAR`: the status of contributions, as at a day or at the opening of a session; `--honour-roll`: who has paid in full. */
import { stringify } from 'csv-stringify/sync'
import type { Figure, Words } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { beginningOf, type Answer, type ContributionsStatus, type Finding, type HonourRoll, type Question } from '#law'
import { sayAnswer, wordsFor, type Locale } from '#locales'
import { ask, registerAsAt } from '#status'
import { inColumns } from '../columns.ts'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, formatOf, requestOf, type Common } from '../request.ts'

export interface ContributionsOptions extends Common { readonly year?: string; readonly session?: string; readonly honourRoll?: boolean; readonly format?: string }
const formats = ['text', 'csv', 'json'] as const

/** For a session the accounts are those of its opening day. CSV and JSON keep codes, ISO days and amounts with their currencies; CSV is only of what is established. */
export const contributions = (material: Material, organisation: string, options: ContributionsOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const asked = requestOf(options, today, errors)
  const { locale, knownOn } = asked
  checkSubject(material, 'ORGANISATION', organisation, ['body'], errors)
  const year = options.year ?? ''
  if (!/^\d{4}(-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2})?$/.test(year)) errors.push({ option: '--year', found: options.year ?? 'nothing', wants: 'a financial year: 2012, or its days: 2012-11-15/2013-11-03', remedy: 'write --year YYYY' })
  const format = formatOf(options, formats, errors)
  const json = format === 'json'
  const opened = options.session === undefined ? undefined : openingOf(material, options.session, knownOn, errors)
  if (opened !== undefined && options.asAt !== undefined && options.asAt !== opened) errors.push({ option: '--as-at', found: options.asAt, wants: `the opening of ${options.session ?? ''}, ${opened}, or no --session`, remedy: 'leave one of the two out' })
  if (errors.length > 0) return misused(errors, json)
  const asAt = opened ?? asked.asAt
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const question: Question<'contributions-status' | 'honour-roll'> = { ask: options.honourRoll ? 'honour-roll' : 'contributions-status', organisation, year }
  const answer = ask(question as never, register, material.law) as unknown as Answer
  const says = sayAnswer(locale, answer, words)
  if (json) return saidJson({ ...answer, asAt, ...(options.session ? { session: options.session } : {}), ...(knownOn ? { knownOn } : {}), says })
  const table = tableOf(answer as unknown as Finding<never>, options.honourRoll ?? false)
  if (format === 'csv') return table ? said(stringify([table.keys, ...table.rows.map(r => r.map(c => plainly(c)))])) : { exit: 1, out: '', err: `${says}\n` }
  const heads = (keys: readonly string[]): readonly string[] => keys.map(k => words.term(`of-${k}`))
  return said([
    `${words.term(question.ask)}: ${words.name(organisation)}${options.session ? `, ${words.session(options.session)}` : ''}`.replace(/^./u, c => c.toLocaleUpperCase(locale.lang)), locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '', says,
    ...(table && table.rows.length > 0 ? ['', ...inColumns([heads(table.keys), ...table.rows.map(r => r.map(c => inWords(c, locale, words)))])] : []),
  ].join('\n'))
}

/** The day on which a session opened, where the register knows it. */
const openingOf = (material: Material, session: string, knownOn: Day | undefined, errors: Misuse[]): Day | undefined => {
  const acts = registerAsAt(material.index, '9999-12-31', knownOn).acts(session, 'session')
  const days = acts.map(s => beginningOf(s)).filter(o => o.from === o.to)
  if (days[0]?.earliest) return days[0].earliest
  errors.push({ option: '--session', found: session, wants: acts.length > 0 ? 'a session of which the day of opening is known' : 'a session that the register holds: oic.cfm/38', remedy: acts.length > 0 ? 'name the day with --as-at' : 'write it as organ/number' })
  return undefined
}

type Cell = { readonly party: string } | { readonly day: Day | null } | { readonly sums: readonly Figure[] } | { readonly is: boolean | null } | { readonly act: string | null } | { readonly unknown: true }
const tableOf = (answer: Finding<ContributionsStatus | HonourRoll>, roll: boolean): { readonly keys: readonly string[]; readonly rows: readonly (readonly Cell[])[] } | undefined => {
  if (answer.status !== 'established') return undefined
  if (roll) return { keys: ['member', 'in-full', 'on-time'], rows: (answer.value as HonourRoll).paid.map(p => [{ party: p.party }, { day: p.on }, { is: p.onTime }]) }
  const v = answer.value as ContributionsStatus
  return {
    keys: ['member', 'assessed', 'outstanding', 'before', 'in-full', 'on-time', 'reserved'],
    rows: [
      ...v.members.map((m): readonly Cell[] => [{ party: m.party }, { sums: m.assessed }, { sums: m.outstanding }, m.told ? { unknown: true } : { sums: m.before }, { day: m.inFull }, { is: m.onTime }, { act: m.reserved }]),
      ...v.unknown.map((p): readonly Cell[] => [{ party: p }, { unknown: true }, { unknown: true }, { unknown: true }, { unknown: true }, { unknown: true }, { unknown: true }]),
    ],
  }
}
/** As files hold it: an account that is not established leaves its places empty. */
const plainly = (c: Cell): string => {
  if ('party' in c) return c.party
  if ('sums' in c) return c.sums.map(f => f.text).join('; ') || '0'
  if ('day' in c) return c.day ?? ''
  if ('act' in c) return c.act ?? ''
  return 'is' in c && c.is !== null ? String(c.is) : ''
}
const inWords = (c: Cell, locale: Locale, w: Words): string => {
  if ('party' in c) return w.name(c.party)
  if ('sums' in c) return c.sums.length === 0 ? '0' : c.sums.map(w.figure).join('; ')
  if ('day' in c) return c.day === null ? '' : locale.dates.day(c.day)
  if ('act' in c) return c.act === null ? '' : w.term('of-yes')
  if ('unknown' in c) return w.term('of-unknown')
  return c.is === null ? '' : w.term(c.is ? 'of-yes' : 'of-no')
}
