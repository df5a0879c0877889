/** A brief as plain text and as Markdown: the same sentences, the grounds as numbered notes. */
import type { Brief, BriefNote, Sentence } from '../brief.ts'

const signs = { unread: '†', unverified: '‡', disputed: '≠', open: '?' } as const
export const signOf = (marks: Sentence['marks']): string => marks.map(m => signs[m]).join('')
const stop = (text: string): string => (/[.!?؟…]$/.test(text) ? text : `${text}.`)
const wrap = (text: string, width: number, indent: string): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width - indent.length) { lines.push(line); line = word } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((l, i) => (i === 0 ? l : `${indent}${l}`)).join('\n')
}
const noteText = (n: BriefNote, legend: Brief['legend']): string =>
  [stop(n.text), ...(n.ground === 'document' ? [] : n.sources.map(s => `${s.text}${s.url ? ` <${s.url}>` : ''}`)), ...(n.marks.includes('unread') ? [legend.unread] : []), ...(n.marks.includes('unverified') ? [legend.unverified] : [])].join(' ')

export const briefToText = (b: Brief, width = 100): string => [
  b.title, '='.repeat(Math.min(width, b.title.length)), b.subtitle, '',
  ...b.sections.flatMap(s => [s.heading, '-'.repeat(s.heading.length), ...(s.sentences.length === 0 ? [`  ${b.nothing}`] : s.sentences.map(x => `  ${wrap(`${stop(x.text)}${signOf(x.marks)} ${x.notes.map(n => `[${n}]`).join('')}`, width, '    ')}`)), '']),
  b.notesHeading, '-'.repeat(b.notesHeading.length), ...b.notes.map(n => wrap(`[${n.number}] ${noteText(n, b.legend)}`, width, '    ')), '',
  `† ${b.legend.unread}`, `‡ ${b.legend.unverified}`, '',
].join('\n')

const escaped = (text: string): string => text.replace(/([\\`*_[\]<>])/g, '\\$1')
export const briefToMarkdown = (b: Brief): string => [
  `# ${escaped(b.title)}`, '', `*${escaped(b.subtitle)}*`, '',
  ...b.sections.flatMap(s => [`## ${escaped(s.heading)}`, '', ...(s.sentences.length === 0 ? [escaped(b.nothing)] : s.sentences.map(x => `- ${escaped(stop(x.text))}${signOf(x.marks)} ${x.notes.map(n => `[^${n}]`).join('')}`)), '']),
  ...b.notes.map(n => `[^${n.number}]: ${escaped(noteText(n, b.legend))}`), '',
].join('\n')
