/** Where instruments stand, in a row each: the day of entry into force, or how far they are on the way. */
import type { Instrument } from '#acts'
import type { Answer } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import type { SheetColumn } from '../sheets.ts'
import type { Column } from '../table.ts'
import { valueOf, why } from '../why.ts'
import { countsIn, shortMeter } from './meter.ts'

export interface HowFar { readonly instrument: Instrument; readonly force: Answer<'entry-into-force'>; readonly meter: Answer<'meter'> | undefined }

/** The meter is asked only where there is no day. */
export const howFar = (desk: Desk, instrument: Instrument): HowFar => {
  const force = desk.ask({ ask: 'entry-into-force', instrument: instrument.id })
  const clause = instrument.clauses['entry-into-force']
  const waits = force.status === 'open' && clause !== undefined && 'when' in clause
  return { instrument, force, meter: waits ? desk.ask({ ask: 'meter', instrument: instrument.id }) : undefined }
}
export const isInForce = (h: HowFar, asAt: string): boolean => h.force.status === 'established' && h.force.value <= asAt

const far = (desk: Desk, h: HowFar): string | undefined => (h.meter?.status === 'established' ? shortMeter(desk, h.meter.value) : undefined)
/** Between nothing and all that is needed, of those whose clause has a single count; undefined for the others. */
export const shareOf = (h: HowFar): number | undefined => {
  const counts = h.meter?.status === 'established' ? countsIn(h.meter.value.progress) : []
  return counts.length === 1 && counts[0]!.need > 0 ? counts[0]!.have / counts[0]!.need : undefined
}
export const stateCell = (desk: Desk, h: HowFar): Html => {
  const short = far(desk, h)
  const told = valueOf(desk, h.force, v => said(desk.locale.dates.day(v)))
  if (short === undefined) return told
  // Only where the register declares its deposits complete do their number and the need for more say how far it is.
  const complete = desk.register.covers('consent', h.instrument.id) !== undefined && h.force.status === 'open' && h.force.wants.want.startsWith('more-')
  return complete ? said(short) : html`<span>${told} <span class="minor">${said(desk.m.treaty.held(short))}</span></span>`
}
export const howFarColumns = (desk: Desk): readonly Column<HowFar>[] => [
  { heading: desk.m.instrument, names: true, cell: h => subjectLink(desk, h.instrument.id) },
  { heading: desk.m.treaty.inForceOrMeter, beside: true, cell: h => stateCell(desk, h) },
  { heading: desk.m.why, why: true, cell: h => why(desk, h.force as unknown as Answer, { brief: true }) },
]
export const howFarSheetColumns = (desk: Desk): readonly SheetColumn<HowFar>[] => {
  const { m, m: { treaty: t }, words: w } = desk
  const count = (h: HowFar, which: 'have' | 'need'): number | null => { const counts = h.meter?.status === 'established' ? countsIn(h.meter.value.progress) : []; return counts.length === 1 ? counts[0]![which] : null }
  return [
    { key: 'instrument', heading: t.code, value: h => h.instrument.id }, { key: 'name', heading: m.instrument, value: h => w.name(h.instrument.id) },
    { key: 'topic', heading: t.topic, value: h => h.instrument.topic ?? null, shown: h => (h.instrument.topic ? t.topics[h.instrument.topic] : null) },
    { key: 'organisation', heading: m.organisation, value: h => h.instrument.organisation ?? null, shown: h => (h.instrument.organisation ? w.name(h.instrument.organisation) : null) },
    { key: 'inForce', heading: m.entryIntoForce, value: h => (h.force.status === 'established' ? h.force.value : null) },
    { key: 'status', heading: m.standing, value: h => h.force.status, shown: h => m.status[h.force.status] },
    { key: 'have', heading: t.have, value: h => count(h, 'have') }, { key: 'need', heading: t.need, value: h => count(h, 'need') },
  ]
}
