/** Text made to fit a terminal: lines break between words, and what follows is set in under what it belongs to. */

/** Columns a text takes: marks of direction and vowel signs take none. */
const widthOf = (text: string): number => [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length
/** What a line begins with: its indent and a sign or a word in a column of its own. */
const lead = /^\s*(?:[•§?→–-] |\[\d+\] |[A-Z][A-Z0-9-]{1,12} {2,}|(?:found|wants|remedy) {2,})?/

/** Lines that fit stay as they are; a word longer than the line (an address) is left whole. */
export const fitted = (text: string, columns: number): string => text.split('\n').map((line) => {
  if (widthOf(line) <= columns) return line
  const begin = lead.exec(line)?.[0] ?? ''
  const indent = ' '.repeat(Math.min(begin.trim() === '' ? begin.length + 2 : widthOf(begin), columns >> 1))
  const lines: string[] = []
  let now = begin
  let empty = true
  for (const word of line.slice(begin.length).split(' ')) {
    if (!empty && widthOf(now) + 1 + widthOf(word) > columns) { lines.push(now); now = indent + word } else now = empty ? now + word : `${now} ${word}`
    empty = false
  }
  return [...lines, now].join('\n')
}).join('\n')
