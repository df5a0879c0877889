/** Offices with whoever holds them: one holder by name, a council by how many sit in it. */
import type { Answer } from '#law'
import { organisationOf } from '#status'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { table } from '../table.ts'
import { valueOf, why } from '../why.ts'

export interface OfficeHeld { readonly office: string; readonly holder: Answer<'office-holder'>; readonly holders: Answer<'holders'> | undefined }
/** An office of several seats by its text, or that several are known to hold, is asked for its holders together. */
export const officeHeld = (desk: Desk, office: string): OfficeHeld => {
  const law = Object.values(desk.charter(organisationOf(office))?.offices ?? {}).find(o => o.office === office)
  const holders = desk.ask({ ask: 'holders', office })
  const several = (law?.seats ?? 1) > 1 || law?.groups !== undefined || (holders.status === 'established' && holders.value.length > 1)
  return { office, holder: desk.ask({ ask: 'office-holder', office }), holders: several ? holders : undefined }
}
/** The chair of an organ of which the text says who presides is no office beside it: the page tells it as the chair. */
const isChair = (desk: Desk, office: string): boolean => {
  const root = organisationOf(office)
  const charter = desk.charter(root)
  return office.endsWith('.chair') && charter?.organs[office.slice(root.length + 1, -'.chair'.length)]?.presidency !== undefined && !Object.values(charter.offices ?? {}).some(o => o.office === office)
}
/** The offices of a body itself: those declared for it, in the order of their names. */
export const officesOf = (desk: Desk, body: string): readonly string[] =>
  desk.subjects('office').filter(o => o.of === body && !isChair(desk, o.id)).map(o => o.id).sort((a, b) => desk.compare(desk.words.name(a), desk.words.name(b)))

export const officesShown = (desk: Desk, list: readonly OfficeHeld[]): Html => {
  const { m, m: { body: t }, words: w, locale } = desk
  const held = (o: OfficeHeld): Html => (o.holders ? valueOf(desk, o.holders, v => said(t.holdersCount(v.length)))
    : valueOf(desk, o.holder, v => html`${v.person ? subjectLink(desk, v.person) : ''}${v.party ? (v.person ? html` <span class="minor">${subjectLink(desk, v.party)}</span>` : subjectLink(desk, v.party)) : v.person ? '' : m.decision.unnamed}`))
  const one = (o: OfficeHeld) => (o.holders === undefined && o.holder.status === 'established' ? o.holder.value : undefined)
  return table<OfficeHeld>(m.offices, [
    { heading: m.office, names: true, cell: o => subjectLink(desk, o.office) },
    { heading: m.holder, cell: held },
    { heading: m.since, cell: o => { const v = one(o); return v ? said(w.when(v.since)) : '—' } },
    { heading: m.until, cell: o => { const v = one(o); return v?.until ? said(w.when(v.until)) : v?.termEnds ? said(locale.dates.day(v.termEnds)) : '—' } },
    { heading: m.why, why: true, cell: o => why(desk, (o.holders ?? o.holder) as unknown as Answer, { brief: true }) },
  ], list, m.nothingYet)
}
