/** A table that becomes a stack of cards on a telephone; roles are spelt out so that it stays a table to those who hear it. */
import { html, type Html } from './html.ts'

export interface Column<T> {
  readonly heading: string
  readonly cell: (row: T) => Html | string
  /** The column that names the row. */
  readonly names?: boolean
  /** A column of disclosures: narrow until one is opened. */
  readonly why?: boolean
}

/** `caption` says what the rows are, to those who hear the page; a heading says it to the others. An empty list gives `nothing`. */
export const table = <T>(caption: Html | string, columns: readonly Column<T>[], rows: readonly T[], nothing: string): Html => (rows.length === 0
  ? html`<p class="nothing">${nothing}</p>`
  : html`<table class="ds-table columns-${columns.length} ${columns.some(c => c.why) ? 'reasoned' : ''}" role="table"><caption class="ds-sr-only">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(c => html`<th role="columnheader" scope="col">${c.why ? html`<span class="ds-sr-only">${c.heading}</span>` : c.heading}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(r => html`<tr role="row">${columns.map(c => cellOf(c, r))}</tr>`)}</tbody></table>`)
/** A dash says that there is nothing to say; a card leaves it out. What a cell holds stays together as one, beside the heading that a card shows. */
const cellOf = <T>(column: Column<T>, row: T): Html => {
  const content = column.cell(row)
  if (column.names) return html`<th role="rowheader" scope="row">${content}</th>`
  return column.why ? html`<td role="cell" class="reasons">${content}</td>` : html`<td role="cell" class="${content === '—' ? 'none' : ''}" data-label="${column.heading}"><div>${content}</div></td>`
}

/** Pairs of a word and what it stands for. Pairs without a value are left out. */
export const pairs = (list: readonly (readonly [term: string, value: Html | string | undefined])[], tight = false): Html =>
  html`<dl class="pairs ${tight ? 'tight' : ''}">${list.flatMap(([term, value]) => (value === undefined ? [] : [html`<div><dt>${term}</dt><dd>${value}</dd></div>`]))}</dl>`
