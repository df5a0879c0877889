/** The instruments of consent to a treaty as they came: a chart, and the same as a table. */
import type { ActOf } from '#acts'
import type { Day } from '#calendar'
import type { Answer } from '#law'
import { drawn } from '../charts/steps.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { downloads, type SheetColumn } from '../sheets.ts'
import { table } from '../table.ts'
import { countsIn } from './meter.ts'

type Consenting = ActOf<'deposit'> | ActOf<'signature'>
export interface Came { readonly count: number; readonly day: Day; readonly act: Consenting }

/** Deposits and definitive signatures in the order of their days; one known to the month or year stands on the last day it can have been. */
export const consentsOver = (desk: Desk, instrument: string): readonly Came[] =>
  (desk.register.acts(instrument, ['deposit', 'signature'], a => a.instrument === instrument && (a.act === 'deposit' || a.as === 'definitive')) as readonly Consenting[])
    .map(act => ({ act, day: act.on.latest ?? act.on.earliest })).filter((x): x is { act: Consenting; day: Day } => x.day !== null && x.day !== undefined)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((x, i) => ({ ...x, count: i + 1 }))

/** The chart with the threshold, the day the condition was met and the day of entry into force; its table behind a disclosure. */
export const timelineOf = (desk: Desk, instrument: string, { force, meter }: { readonly force: Answer<'entry-into-force'>; readonly meter: Answer<'meter'> }): Html => {
  const { m, m: { treaty: t }, locale, words: w, register } = desk
  const came = consentsOver(desk, instrument)
  if (came.length === 0) return html`<p class="nothing">${m.nothingYet}</p>`
  const counts = meter.status === 'established' ? countsIn(meter.value.progress).filter(p => p.condition === 'instruments' || p.condition === 'fraction') : []
  const met = meter.status === 'established' ? meter.value.progress.met : null
  const inForce = force.status === 'established' ? force.value : null
  const both = met !== null && met === inForce
  const steps = stepsOf(came.map(c => c.day))
  const atMost = came.some(c => c.act.on.earliest !== c.act.on.latest) ? stepsOf(came.map(c => c.act.on.earliest ?? c.day)) : undefined
  const first = came[0]!
  return html`${drawn({
    says: plain(t.timelineSays(came.length, locale.dates.day(first.day), locale.dates.day(came.at(-1)!.day))), steps, atMost, until: register.asAt, dir: locale.dir, number: w.number, year: year => String(Number(year)), month: month => plain(locale.dates.month(month)),
    thresholds: [...new Set(counts.map(c => c.need))].map(need => ({ count: need, label: t.needed(w.number(need)) })),
    days: [...(met === null || both ? [] : [{ day: met, label: t.conditionMet, date: plain(locale.dates.day(met)) }]), ...(inForce === null ? [] : [{ day: inForce, label: both ? `${t.conditionMet} · ${t.inForceMark}` : t.inForceMark, date: plain(locale.dates.day(inForce)) }])],
  })}${atMost === undefined ? '' : html`<p class="minor">${sentence(t.atMost)}</p>`}<details class="earlier"><summary>${t.asTable} <span class="count">${w.number(came.length)}</span></summary>${table<Came>(t.timeline, [
    { heading: t.number, beside: true, cell: c => w.number(c.count) },
    { heading: m.party, names: true, cell: c => (c.act.party === undefined ? said(t.unnamedState) : subjectLink(desk, c.act.party, desk.called(c.act.party))) },
    { heading: m.deposited, short: '', cell: c => actLink(desk, c.act, w.when(c.act.on)) },
    { heading: t.consent, short: '', cell: c => said(w.term(formOf(c))) },
  ], came, m.nothingYet)}</details>${downloads(desk, `/instruments/${instrument}/consents`, t.timeline)}`
}
/** How many had come by each day. */
const stepsOf = (days: readonly Day[]) => [...Map.groupBy(days.toSorted(), day => day)].reduce<{ day: Day; count: number }[]>((steps, [day, list]) => [...steps, { day, count: (steps.at(-1)?.count ?? 0) + list.length }], [])
const formOf = (c: Came): string => (c.act.act === 'deposit' ? c.act.of : 'definitive-signature')

export const consentsSheetColumns = (desk: Desk): readonly SheetColumn<Came>[] => {
  const { m, words: w } = desk
  const t = m.treaty
  return [
    { key: 'count', heading: t.number, value: c => c.count }, { key: 'day', heading: m.when, value: c => c.day }, { key: 'deposited', heading: m.deposited, value: c => c.act.on },
    { key: 'party', heading: t.code, value: c => c.act.party ?? null }, { key: 'name', heading: m.party, value: c => (c.act.party === undefined ? null : desk.called(c.act.party)) },
    { key: 'consent', heading: t.consent, value: formOf, shown: c => w.term(formOf(c)) }, { key: 'act', heading: m.act, value: c => c.act.id },
  ]
}
