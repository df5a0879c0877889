/** A draft as plain text, as Markdown and as a complete page; every text in a page is escaped. */
import type { AnnexTable, NotificationDraft } from './document.ts'

/** What is said in English stands between isolates; outside Arabic they are not needed in plain text. */
const plain = (d: NotificationDraft, text: string): string => (d.dir === 'rtl' ? text : text.replace(/[\u2068\u2069]/g, ''))

const tableText = (d: NotificationDraft, t: AnnexTable): readonly string[] => {
  if (t.rows.length === 0) return [`  ${t.none}`]
  const all = [t.columns, ...t.rows]
  const widths = t.columns.map((_, i) => Math.max(...all.map(r => plain(d, r[i] ?? '').length)))
  return all.map(r => `  ${r.map(c => plain(d, c)).map((c, i) => (i === r.length - 1 ? c : c.padEnd(widths[i] ?? 0))).join('  ')}`.trimEnd())
}
export const notificationToText = (d: NotificationDraft): string => plain(d, [
  d.draft, ...(d.preview ? [d.preview] : []), '', ...d.heading, '', ...d.title, '', d.headline, '', d.communicates, '', ...d.effected,
  ...d.texts.flatMap(t => ['', t.heading, ...t.paragraphs.map(p => `  ${p}`)]),
  '', d.followsHeading, ...d.follows.map(f => `  – ${f.text}`), '', d.closing,
  ...d.annexes.flatMap(t => ['', t.heading, ...tableText(d, t)]),
  ...(d.remarks.length > 0 ? ['', d.remarksHeading, ...d.remarks.map(r => `  – ${r}`)] : []), '',
].join('\n'))

const escapedMarkdown = (text: string): string => text.replace(/([\\`*_[\]<>|])/g, '\\$1')
const tableMarkdown = (t: AnnexTable): readonly string[] => {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapedMarkdown).join(' | ')} |`
  return t.rows.length === 0 ? [escapedMarkdown(t.none)] : [row(t.columns), `|${t.columns.map(() => '---').join('|')}|`, ...t.rows.map(row)]
}
export const notificationToMarkdown = (d: NotificationDraft): string => {
  const e = escapedMarkdown
  return plain(d, [
    `# ${e(d.draft)}`, '', ...(d.preview ? [`*${e(d.preview)}*`, ''] : []), ...d.heading.flatMap(h => [e(h), '']), ...d.title.flatMap(t => [`**${e(t)}**`, '']),
    `## ${e(d.headline)}`, '', e(d.communicates), '', ...d.effected.flatMap(x => [e(x), '']),
    ...d.texts.flatMap(t => [`### ${e(t.heading)}`, '', ...t.paragraphs.flatMap(p => [`> ${e(p)}`, ''])]),
    `### ${e(d.followsHeading)}`, '', ...d.follows.map(f => `- ${e(f.text)}`), '', e(d.closing), '',
    ...d.annexes.flatMap(t => [`## ${e(t.heading)}`, '', ...tableMarkdown(t), '']),
    ...(d.remarks.length > 0 ? [`## ${e(d.remarksHeading)}`, '', ...d.remarks.map(r => `- ${e(r)}`), ''] : []),
  ].join('\n'))
}

const escapedHtml = (text: string): string => text.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c)
const tableHtml = (t: AnnexTable, x: (text: string) => string): string => t.rows.length === 0 ? `<p>${x(t.none)}</p>` : `<table>
<thead><tr>${t.columns.map(c => `<th scope="col">${x(c)}</th>`).join('')}</tr></thead>
<tbody>
${t.rows.map(r => `<tr>${r.map((c, i) => (i === 0 ? `<th scope="row">${x(c)}</th>` : `<td>${x(c)}</td>`)).join('')}</tr>`).join('\n')}
</tbody></table>`

/** The page stands alone, for a file or a printer: language, direction and headings in order; no script, no style of its own. */
export const notificationToPage = (d: NotificationDraft): string => {
  // Between isolates stands what is written the other way, or in English.
  const opens = d.dir === 'rtl' ? '<bdi>' : '<bdi lang="en">'
  const x = (text: string): string => escapedHtml(text).replaceAll('\u2068', opens).replaceAll('\u2069', '</bdi>')
  const section = (heading: string, inside: string): string => `<section><h2>${x(heading)}</h2>\n${inside}\n</section>`
  const list = (items: readonly string[]): string => `<ul>\n${items.map(i => `<li>${x(i)}</li>`).join('\n')}\n</ul>`
  return `<!doctype html>
<html lang="${d.lang}" dir="${d.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapedHtml(d.headline.replace(/[\u2068\u2069]/g, ''))}</title></head>
<body><main><article>
<header>
<p><strong>${x(d.draft)}</strong></p>
${[...(d.preview ? [d.preview] : []), ...d.heading].map(h => `<p>${x(h)}</p>`).join('\n')}
</header>
${d.title.map(t => `<p>${x(t)}</p>`).join('\n')}
<h1>${x(d.headline)}</h1>
<p>${x(d.communicates)}</p>
${d.effected.map(t => `<p>${x(t)}</p>`).join('\n')}
${d.texts.map(t => section(t.heading, t.paragraphs.map(p => `<p>${x(p)}</p>`).join('\n'))).join('\n')}
${section(d.followsHeading, list(d.follows.map(f => f.text)))}
<p>${x(d.closing)}</p>
${d.annexes.map(t => section(t.heading, tableHtml(t, x))).join('\n')}
</article>
</main>
${d.remarks.length > 0 ? `<aside aria-label="${escapedHtml(d.remarksHeading)}"><h2>${x(d.remarksHeading)}</h2>\n${list(d.remarks)}\n</aside>` : ''}
</body></html>
`
}
