/** A brief as HTML: a complete article with its notes, right-to-left where the language is; no script, no style of its own. */
import type { Brief, BriefNote, BriefSection, Sentence } from '../brief.ts'
import { signOf, stop } from './text.ts'

const escaped = (text: string): string => text.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c)
/** Text of the other direction stands between isolates; in HTML that is `bdi`. */
const isolated = (text: string): string => escaped(text).replaceAll('\u2068', '<bdi>').replaceAll('\u2069', '</bdi>')

/** Given by the desk that shows the brief; without them the article stands alone. `after` is HTML the desk answers for: a "Why?" behind a sentence. */
export interface BriefLinks { readonly act?: (id: string) => string; readonly after?: (sentence: Sentence) => string }

/** A complete article; every text in it is escaped, so that a name in a dossier cannot bring markup with it. */
export const briefToHtml = (b: Brief, links: BriefLinks = {}): string => `<article class="brief" lang="${b.lang}" dir="${b.dir}">
<h1>${isolated(b.title)}</h1>
<p class="as-at">${isolated(b.subtitle)}</p>
${b.sections.map(s => sectionIn(s, b, links)).join('\n')}
<section id="grounds"><h2>${isolated(b.notesHeading)}</h2>
<ol class="notes">
${b.notes.map(n => noteIn(n, b, links)).join('\n')}
</ol></section>
</article>`

const sectionIn = (s: BriefSection, b: Brief, links: BriefLinks): string => `<section id="${s.key}"><h2>${isolated(s.heading)}</h2>
${s.sentences.length === 0 ? `<p class="nothing">${isolated(b.nothing)}</p>` : `<ul>
${s.sentences.map(x => sentenceIn(x, links)).join('\n')}
</ul>`}</section>`

const sentenceIn = (x: Sentence, links: BriefLinks): string => {
  const marked = x.marks.length > 0
  const signs = marked ? `<span class="marks" aria-hidden="true">${signOf(x.marks)}</span>` : ''
  const notes = x.notes.map(n => `<sup><a href="#note-${n}">${n}</a></sup>`).join('<span class="sep"> </span>')
  return `<li${marked ? ` class="${x.marks.join(' ')}"` : ''}>${isolated(stop(x.text))}${signs} ${notes}${links.after?.(x) ?? ''}</li>`
}

const noteIn = (n: BriefNote, b: Brief, links: BriefLinks): string => {
  const text = n.ground === 'act' && links.act ? `<a href="${escaped(links.act(n.id))}">${isolated(n.text)}</a>` : isolated(n.text)
  const sources = n.ground === 'document' ? '' : n.sources.map(s => ` <cite>${s.url && /^https?:/.test(s.url) ? `<a href="${escaped(s.url)}" rel="nofollow noopener">${isolated(s.text)}</a>` : isolated(s.text)}</cite>`).join('')
  const legend = (['unread', 'unverified'] as const).filter(m => n.marks.includes(m)).map(m => ` <em class="${m}">${isolated(b.legend[m])}</em>`).join('')
  return `<li id="note-${n.number}">${text}.${sources}${legend}</li>`
}

/** The brief as a page that stands alone, for a file. */
export const briefToPage = (b: Brief): string => `<!doctype html>
<html lang="${b.lang}" dir="${b.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${isolated(b.title).replaceAll(/<\/?bdi>/g, '')}</title></head>
<body><main>${briefToHtml(b)}</main></body></html>
`
