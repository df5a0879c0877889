/** An agenda as an iCalendar feed (RFC 5545): all-day entries that keep their identity from one edition to the next; the same agenda gives the same bytes. */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { plusDays, type Day } from '#calendar'
import { itemKey, type Agenda, type AgendaItem } from './agenda.ts'

/** The address of the page on which an item is told, where there is one. */
export type LinkTo = (item: AgendaItem) => string | undefined

/** Midnight of the prime meridian, which the library writes as a day without a time zone. */
const date = (d: Day): Date => new Date(`${d}T00:00:00Z`)
/** The library writes the calendar's own name as it is: what separates values must be escaped before. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, found => `\\${found}`).replace(/\r\n|\r|\n/g, '\\n')
const isAddress = (link: string | undefined): link is string => link !== undefined && /^https?:\/\/\S+$/.test(link) && URL.canParse(link)

/**
 * The calendar as text. Its time stamps are the day the agenda was asked for, never the clock's; the end of an entry is the day after its
 * last, as the standard has it. A deadline keeps nobody busy; a session only planned is tentative (docs/decisions/0079).
 */
export const agendaToCalendar = (agenda: Agenda, link: LinkTo = () => undefined): string => {
  const stamp = date(agenda.asAt)
  const calendar = ical({ prodId: { company: 'Chancery', product: 'Agenda', language: agenda.lang }, name: escaped(agenda.title), method: ICalCalendarMethod.PUBLISH })
  for (const item of agenda.items) {
    const address = link(item)
    calendar.createEvent({
      id: `${encodeURIComponent(itemKey(item))}@chancery`, stamp, allDay: true, start: date(item.from), ...(item.to < '9999-12-31' ? { end: date(plusDays(item.to, 1)) } : {}),
      summary: item.title, description: described(item, agenda),
      transparency: item.kind === 'session' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      ...(item.kind === 'session' ? { status: item.standing === 'held' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE } : {}),
      ...(isAddress(address) ? { url: address } : {}),
    })
  }
  return `${inLanguage(calendar.toString(), agenda.lang)}\r\n`
}

const described = (item: AgendaItem, { headings }: Agenda): string =>
  [...item.sentences, ...(item.grounds.length > 0 ? ['', `${headings.grounds}:`, ...item.grounds.map(g => `• ${g}`)] : [])].join('\n')

/** Texts say in which language they are; the line goes on after a fold, so that none grows longer than the standard allows. */
const inLanguage = (text: string, lang: string): string => text.replace(/\r\n(SUMMARY|DESCRIPTION):/g, `\r\n$1;LANGUAGE=${lang}:\r\n `)
