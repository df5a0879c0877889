/** A table that becomes a stack of cards, or of short rows, on a telephone; roles are spelt out so that it stays a table to those who hear it. */
import { html, type Html } from './html.ts'

export interface Column<T> {
  readonly heading: string
  readonly cell: (row: T) => Html | string
  /** The column that names the row. */
  readonly names?: boolean
  /** A column of disclosures: narrow until one is opened. */
  readonly why?: boolean
  /** On a telephone the cell stands beside the name, without its heading. A table with such a column has rows of two or three lines there, not cards. */
  readonly beside?: boolean
  /** On a telephone the cell stands in line with the others of its row, each with its heading before it: rows of two or three lines, as with `beside`. */
  readonly line?: boolean
  /** On a telephone the cell comes after the others of its row. */
  readonly last?: boolean
  /** The heading as a telephone shows it before the cell; an empty one is left out. */
  readonly short?: string
  /** Amounts stand under each other, digit under digit, at the end of their column. */
  readonly amount?: boolean
}

/** `caption` says what the rows are, to those who hear the page; a heading says it to the others. An empty list gives `nothing`. `idOf` gives rows an anchor. */
export const table = <T>(caption: Html | string, columns: readonly Column<T>[], rows: readonly T[], nothing: string, idOf?: (row: T) => string): Html => (rows.length === 0
  ? html`<p class="nothing">${nothing}</p>`
  : html`<table class="ds-table columns-${columns.length} ${columns.some(c => c.why) ? 'reasoned' : ''} ${columns.some(c => c.beside || c.line) ? 'dense' : ''}" role="table"><caption class="ds-sr-only">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(c => html`<th role="columnheader" scope="col"${c.amount ? html` class="amount"` : ''}>${c.why ? html`<span class="ds-sr-only">${c.heading}</span>` : c.heading}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(r => html`<tr role="row"${idOf ? html` id="${idOf(r)}"` : ''}>${columns.map(c => cellOf(c, r))}</tr>`)}</tbody></table>`)
/** A dash says that there is nothing to say; a card leaves it out. What a cell holds stays together as one, beside the heading that a card shows. */
const cellOf = <T>(column: Column<T>, row: T): Html => {
  const content = column.cell(row)
  if (column.names) return html`<th role="rowheader" scope="row">${content}</th>`
  if (column.why) return html`<td role="cell" class="reasons">${content}</td>`
  const label = column.beside ? '' : column.short ?? column.heading
  return html`<td role="cell" class="${[content === '—' ? 'none' : column.beside ? 'beside' : column.last ? 'last' : '', ...(column.amount ? ['amount'] : [])].filter(c => c !== '').join(' ')}"${label === '' ? '' : html` data-label="${label}"`}><div>${content}</div></td>`
}

/** Pairs of a word and what it stands for. Pairs without a value are left out. */
export const pairs = (list: readonly (readonly [term: string, value: Html | string | undefined])[], tight = false): Html =>
  html`<dl class="pairs ${tight ? 'tight' : ''}">${list.flatMap(([term, value]) => (value === undefined ? [] : [html`<div><dt>${term}</dt><dd>${value}</dd></div>`]))}</dl>`
