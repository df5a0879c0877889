/** An agenda as a list for a terminal or a page in Markdown: day by day, with what the register cannot tell at its end. */
import type { Day } from '#calendar'
import type { Locale } from '#locales'
import type { Agenda, AgendaItem } from './agenda.ts'

const daysOf = (i: AgendaItem, locale: Locale): string => {
  const said = (d: Day) => ({ said: locale.dates.day(d), exact: d })
  return i.from === i.to ? locale.dates.day(i.from) : locale.dates.between(said(i.from), said(i.to))
}
const days = ({ asAt, knownOn }: Agenda, locale: Locale): string => locale.brief.asAt(locale.dates.day(asAt), knownOn === null ? null : locale.dates.day(knownOn))
const asSentence = (text: string): string => (/[.؟?!]$/.test(text) ? text : `${text}.`)

export const agendaToText = (agenda: Agenda, locale: Locale): string => {
  const { items, untold, headings } = agenda
  const said = items.flatMap(i => [`${daysOf(i, locale)}  ${i.title}`, ...i.sentences.map(s => `    ${asSentence(s)}`)])
  return `${[agenda.title, days(agenda, locale), '', ...(items.length > 0 ? said : [`${headings.nothing}.`]), ...(untold.length > 0 ? ['', headings.notEstablished, ...untold.map(u => `  ? ${u}`)] : [])].join('\n')}\n`
}
export const agendaToMarkdown = (agenda: Agenda, locale: Locale): string => {
  const { items, untold, headings } = agenda
  const said = items.map(i => `- **${daysOf(i, locale)}** ${i.title}\n${i.sentences.map(s => `  ${asSentence(s)}`).join('\n')}${i.grounds.length > 0 ? `\n${i.grounds.map(g => `  - ${g}`).join('\n')}` : ''}`)
  return `${[`# ${agenda.title}`, days(agenda, locale), items.length > 0 ? said.join('\n') : `${headings.nothing}.`, ...(untold.length > 0 ? [`## ${headings.notEstablished}`, untold.map(u => `- ${u}`).join('\n')] : [])].join('\n\n')}\n`
}
