/** A brief as HTML: a complete article with its notes, right-to-left where the language is; no script, no style of its own. */
import type { Brief, Sentence } from '../brief.ts'
import { signOf } from './text.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c)
const stop = (text: string): string => (/[.!?؟…]$/.test(text) ? text : `${text}.`)
/** Text of the other direction stands between isolates; in HTML that is `bdi`. */
const isolated = (text: string): string => escaped(text).replaceAll('\u2068', '<bdi>').replaceAll('\u2069', '</bdi>')

/** Given by the desk that shows the brief; without them the article stands alone. `after` is HTML the desk answers for: a "Why?" behind a sentence. */
export interface BriefLinks { readonly act?: (id: string) => string; readonly after?: (sentence: Sentence) => string }

export const briefToHtml = (b: Brief, links: BriefLinks = {}): string => `<article class="brief" lang="${b.lang}" dir="${b.dir}">
<h1>${isolated(b.title)}</h1>
<p class="as-at">${isolated(b.subtitle)}</p>
${b.sections.map(s => `<section id="${s.key}"><h2>${isolated(s.heading)}</h2>
${s.sentences.length === 0 ? `<p class="nothing">${isolated(b.nothing)}</p>` : `<ul>
${s.sentences.map(x => `<li${x.marks.length > 0 ? ` class="${x.marks.join(' ')}"` : ''}>${isolated(stop(x.text))}${x.marks.length > 0 ? `<span class="marks" aria-hidden="true">${signOf(x.marks)}</span>` : ''} ${x.notes.map(n => `<sup><a href="#note-${n}">${n}</a></sup>`).join('<span class="sep"> </span>')}${links.after?.(x) ?? ''}</li>`).join('\n')}
</ul>`}</section>`).join('\n')}
<section id="grounds"><h2>${isolated(b.notesHeading)}</h2>
<ol class="notes">
${b.notes.map(n => `<li id="note-${n.number}">${n.ground === 'act' && links.act ? `<a href="${escaped(links.act(n.id))}">${isolated(n.text)}</a>` : isolated(n.text)}.${n.ground === 'document' ? '' : n.sources.map(s => ` <cite>${s.url && /^https?:/.test(s.url) ? `<a href="${escaped(s.url)}" rel="nofollow noopener">${isolated(s.text)}</a>` : isolated(s.text)}</cite>`).join('')}${n.marks.includes('unread') ? ` <em class="unread">${isolated(b.legend.unread)}</em>` : ''}${n.marks.includes('unverified') ? ` <em class="unverified">${isolated(b.legend.unverified)}</em>` : ''}</li>`).join('\n')}
</ol></section>
</article>`
/** The brief as a page that stands alone, for a file. */
export const briefToPage = (b: Brief): string => `<!doctype html>
<html lang="${b.lang}" dir="${b.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${isolated(b.title).replaceAll(/<\/?bdi>/g, '')}</title></head>
<body><main>${briefToHtml(b)}</main></body></html>
`
