/** A division of financing among sectors, drawn and as a table, with the remainder that no source names. */
import type { SectorDivision, SectorPart } from '#law'
import { partsDrawn } from '../charts/parts.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink } from '../links.ts'
import { table, type Column } from '../table.ts'
import { sumsShown } from './sums.ts'

const sectorName = (desk: Desk, sector: string | null): string => (sector === null ? desk.m.money.remainder : desk.words.term(sector))

/** `says`: what the drawing shows, to those who do not see it. */
export const divisionShown = (desk: Desk, d: SectorDivision, says: string): Html => {
  const { m, m: { money: t }, words: w } = desk
  const act = d.act === null ? undefined : desk.register.act(d.act)
  const title = d.by === 'told' ? t.sectorsTold(d.on === null ? m.status.open : w.when(d.on)) : t.sectorsReckoned
  const stage = d.stage === null ? null : t.financingStages[d.stage]
  return html`<h4>${act ? actLink(desk, act, title) : said(title)}${stage === null ? '' : html` <span class="minor">${stage}</span>`}${d.whole.length === 0 ? '' : html` <span class="minor">${said(t.ofWhole(w.list(d.whole.map(f => w.figure(f)))))}</span>`}</h4>${d.over ? html`<p class="notice">${sentence(t.over)}</p>` : ''}${partsShown(desk, withRemainder(d), says)}`
}
/** The parts with the remainder as the last of them, where the answer does not list it itself. */
const withRemainder = ({ parts, remainder }: Pick<SectorDivision, 'parts' | 'remainder'>): readonly SectorPart[] =>
  (parts.some(p => p.sector === null) || Number(remainder.value) <= 0 ? parts : [...parts, { sector: null, share: remainder, amount: [] }])

export const partsShown = (desk: Desk, parts: readonly SectorPart[], says: string): Html => {
  const { m, m: { money: t, treaty }, words: w, locale } = desk
  const shares = parts.flatMap(p => (p.share ? [{ ...p, share: p.share }] : []))
  const amounts = parts.some(p => p.amount.length > 0)
  const columns: readonly Column<SectorPart>[] = [
    { heading: t.sector, names: true, cell: p => said(sectorName(desk, p.sector)) }, { heading: t.share, amount: true, cell: p => (p.share ? said(w.figure(p.share)) : '—') },
    ...(amounts ? [{ heading: t.amount, amount: true, cell: (p: SectorPart) => sumsShown(desk, p.amount) }] : []),
  ]
  return html`${shares.length === 0 ? '' : partsDrawn({ says: plain(says), dir: locale.dir, parts: shares.map(p => ({ label: plain(sectorName(desk, p.sector)), share: Number(p.share.value), told: plain(w.figure(p.share)), rest: p.sector === null })) })}<details class="earlier"><summary>${treaty.asTable}</summary>${table<SectorPart>(t.sectors, columns, parts, m.nothingYet)}</details>`
}
