/** A brief as plain text and as Markdown: the same sentences, the grounds as numbered notes. */
import type { Brief, BriefNote, Sentence } from '../brief.ts'

const signs = { unread: '†', unverified: '‡', disputed: '≠', open: '?' } as const
export const signOf = (marks: Sentence['marks']): string => marks.map(m => signs[m]).join('')
/** A sentence with its final stop. */
export const stop = (text: string): string => (/[.!?؟…]$/.test(text) ? text : `${text}.`)
const wrap = (text: string, width: number, indent: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width - indent.length) { lines.push(line); line = word } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((l, i) => (i === 0 ? l : `${indent}${l}`)).join('\n')
}
const noteText = (n: BriefNote, legend: Brief['legend']): string => {
  const sources = n.ground === 'document' ? [] : n.sources.map(s => `${s.text}${s.url ? ` <${s.url}>` : ''}`)
  return [stop(n.text), ...sources, ...(['unread', 'unverified'] as const).filter(m => n.marks.includes(m)).map(m => legend[m])].join(' ')
}
/** The sentence with its signs and the numbers of its notes. */
const sentenceText = (x: Sentence, text: string, note: (n: number) => string): string => `${text}${signOf(x.marks)} ${x.notes.map(note).join('')}`

/** For a terminal and for mail: lines of `width`, notes at the end. */
export const briefToText = (b: Brief, width = 80): string => [
  b.title, '='.repeat(Math.min(width, b.title.length)), b.subtitle, '',
  ...b.sections.flatMap(s => [
    s.heading, '-'.repeat(s.heading.length),
    ...(s.sentences.length === 0 ? [`  ${b.nothing}`] : s.sentences.map(x => `  ${wrap(sentenceText(x, stop(x.text), n => `[${n}]`), width, '    ')}`)), '',
  ]),
  b.notesHeading, '-'.repeat(b.notesHeading.length), ...b.notes.map(n => wrap(`[${n.number}] ${noteText(n, b.legend)}`, width, '    ')), '',
  `† ${b.legend.unread}`, `‡ ${b.legend.unverified}`, '',
].join('\n')

const escaped = (text: string): string => text.replace(/([\\`*_[\]<>])/g, '\\$1')
/** With footnotes as most readers of Markdown know them. */
export const briefToMarkdown = (b: Brief): string => [
  `# ${escaped(b.title)}`, '', `*${escaped(b.subtitle)}*`, '',
  ...b.sections.flatMap(s => [
    `## ${escaped(s.heading)}`, '',
    ...(s.sentences.length === 0 ? [escaped(b.nothing)] : s.sentences.map(x => `- ${sentenceText(x, escaped(stop(x.text)), n => `[^${n}]`)}`)), '',
  ]),
  ...b.notes.map(n => `[^${n.number}]: ${escaped(noteText(n, b.legend))}`), '',
].join('\n')
