/** English of agendas. */
import type { AgendaMessages } from './agenda-messages.ts'
import { named, opening } from './english.ts'

export const agendaEn: AgendaMessages = {
  title: of => `What is due: ${of}`,
  item: (kind, subject) => `${opening(kind)}: ${subject}`,
  standings: {
    coming: null,
    overdue: asAt => `Overdue on ${asAt}: the register declares that it is complete here, and nothing in it shows that this was done`,
    'perhaps-overdue': asAt => `Perhaps overdue on ${asAt}: nothing in the register shows that this was done, but its silence proves nothing here`,
  },
  lastDay: want => `The day is not established; it is told by the last day it can be. Wanted: ${want}`,
  daysDisputed: (days, w) => `Sources disagree about the day (${w.list(days)}); the last is told here`,
  sessionHeld: (session, host, when) => `${opening(session)}: ${when}, hosted by ${named(host)}`,
  sessionPlanned: (session, host, when) => `${opening(session)} is planned for ${when}, to be hosted by ${named(host)}; that it met is an act of its own`,
  grounds: 'Grounds', notEstablished: 'Not established', nothing: 'Nothing is due that the register knows of',
}
