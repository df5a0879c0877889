/** Tables of plain columns for the terminal: the first column stands at the beginning of the line, the others at the end of theirs. */

/** Marks that part directions, and marks above letters, take no room. */
const widthOf = (text: string): number => [...text.replace(/[\u2066-\u2069\u200e\u200f]|\p{Mn}/gu, '')].length
const filled = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text)))

/** Lines of a table, its head first. */
export const inColumns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map(r => widthOf(r[c] ?? ''))))
  return rows.map(r => r.map((t, c) => (c === 0 ? t + filled(t, widths[c] ?? 0) : filled(t, widths[c] ?? 0) + t)).join('  ').trimEnd())
}

/** A table without the columns of which no row tells anything. The first, which names the rows, stays. */
export const withoutEmpty = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const [head = [], ...body] = rows
  const told = head.map((_, c) => c === 0 || body.some(r => (r[c] ?? '') !== '–' && (r[c] ?? '') !== ''))
  return rows.map(r => r.filter((_, c) => told[c]))
}
