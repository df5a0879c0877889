/** `chancery agenda STATE`: what is due for a State, an organisation or an organ, and which sessions are to come, as a list, a table or a calendar to take away. */
import { stringify } from 'csv-stringify/sync'
import { agendaAnswers, agendaColumns, agendaOf, agendaToCalendar, agendaToMarkdown, agendaToText, type Agenda, type Material } from '#briefs'
import { isDay, type Day } from '#calendar'
import { wordsFor } from '#locales'
import { registerAsAt } from '#status'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, formatOf, requestOf, type Common } from '../request.ts'

const formats = ['text', 'markdown', 'ics', 'csv', 'json'] as const

/** Sessions that are over are not in it: they are told where their organ is (`chancery why sessions ORGAN`). `--until` leaves out what comes after a day. */
export const agenda = (material: Material, of: string, options: Common & { readonly format?: string; readonly until?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { asAt, knownOn, locale } = requestOf(options, today, errors)
  checkSubject(material, 'OF', of, ['party', 'body'], errors)
  const format = formatOf(options, formats, errors)
  const { until } = options
  if (until !== undefined && !isDay(until)) errors.push({ option: '--until', found: until || 'nothing', wants: 'a day of the calendar: 2014-12-31', remedy: 'write --until YYYY-MM-DD' })
  if (errors.length > 0) return misused(errors, format === 'json')
  const register = registerAsAt(material.index, asAt, knownOn)
  const { deadlines, sessions } = agendaAnswers(of, material, register)
  const last = until !== undefined && isDay(until) ? until : undefined
  if (format === 'json') {
    const finding = deadlines.status === 'established' && last !== undefined ? { ...deadlines, value: deadlines.value.filter(d => d.due <= last) } : deadlines
    return saidJson({ ...finding, asAt, ...(knownOn ? { knownOn } : {}), ...(last === undefined ? {} : { until: last }) })
  }
  const told = agendaOf({ of, deadlines: [deadlines], sessions, register, locale, knownOn, since: asAt, until: last })
  switch (format) {
    case 'ics': return { exit: 0, out: agendaToCalendar(told), err: '' }
    case 'csv': return { exit: 0, out: csvOf(told, material, { asAt, knownOn, locale }), err: '' }
    case 'markdown': return said(agendaToMarkdown(told, locale))
    default: return said(agendaToText(told, locale))
  }
}

/** As the portal writes its tables: RFC 4180 with the mark that tells Excel the encoding, and nothing that a spreadsheet would run. */
const csvOf = (told: Agenda, material: Material, { asAt, knownOn, locale }: { readonly asAt: Day; readonly knownOn?: Day | undefined; readonly locale: Parameters<typeof agendaColumns>[0] }): string => {
  const columns = agendaColumns(locale, wordsFor(locale, registerAsAt(material.index, asAt, knownOn)))
  const plain = (text: string | null): string => (text ?? '').replace(/[\u2068\u2069]/g, '')
  return stringify([columns.map(c => c.heading), ...told.items.map(i => columns.map(c => plain(c.shown ? c.shown(i) : c.value(i))))], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
