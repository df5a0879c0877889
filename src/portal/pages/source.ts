/** A source: what it is, and which acts and claims cite it, by their place in it; and a document's paragraphs, one after another. */
import { nearest, type Act, type Source } from '#acts'
import type { TestedClaim } from '#claims'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, webAddress, type Html } from '../html.ts'
import { hostOf, sourcePath } from '../links.ts'
import { pairs } from '../table.ts'
import { actLine } from './acts-by-year.ts'
import { claimLink, verdictTag } from './claims.ts'
import { missing } from './found.ts'

interface Cited { readonly place: string; readonly acts: readonly Act[]; readonly claims: readonly TestedClaim[] }

/** What cites a source, place by place: numbered paragraphs in their order, with those nobody cites, then other places, then none. */
const citedIn = (desk: Desk, source: string): readonly Cited[] => {
  const by = new Map<string, { acts: Act[]; claims: TestedClaim[] }>()
  const at = (place: string) => { const there = by.get(place) ?? { acts: [], claims: [] }; by.set(place, there); return there }
  for (const a of desk.material.index.all()) if (desk.register.act(a.id)) for (const c of a.sources) if (c.source === source) at(c.at ?? '').acts.push(a)
  for (const t of desk.tested()) for (const c of t.claim.citations) if (c.source === source) at(c.at ?? '').claims.push(t)
  const numbers = [...by.keys()].filter(p => /^\d+$/.test(p)).map(Number)
  for (let n = Math.min(...numbers); n < Math.max(...numbers); n++) at(String(n))
  const rank = (p: string): number => (p === '' ? 2e9 : /^\d+$/.test(p) ? Number(p) : 1e9)
  return [...by].map(([place, x]) => ({ place, ...x })).sort((a, b) => rank(a.place) - rank(b.place) || desk.compare(a.place, b.place))
}
const places = (desk: Desk, cited: readonly Cited[]): Html => {
  const { m } = desk
  const placeName = (place: string) => (place === '' ? m.wholeDocument : /^\d+$/.test(place) ? m.paragraph(desk.words.number(Number(place))) : place)
  return html`<div class="paragraphs">${cited.map(c => html`<section id="${/^\d+$/.test(c.place) ? `paragraph-${c.place}` : ''}"><h3 class="ds-heading" data-size="2xs">${said(placeName(c.place))}</h3><div>${
    c.acts.length + c.claims.length === 0 ? html`<p class="nothing">${m.noParagraphs}</p>` : ''}${
    c.acts.length === 0 ? '' : html`<ul class="acts">${c.acts.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul>`}${
    c.claims.length === 0 ? '' : html`<ul class="claims">${c.claims.map(t => html`<li>${claimLink(desk, t.claim)} ${verdictTag(desk, t.verdict)}</li>`)}</ul>`}</div></section>`)}</div>`
}
const toJsonOf = (cited: readonly Cited[]) => cited.map(c => ({ place: c.place, acts: c.acts.map(a => a.id), claims: c.claims.map(t => ({ claim: t.claim.id, verdict: t.verdict.verdict })) }))
const about = (desk: Desk, s: Source): Html => {
  const { m, words: w, locale } = desk
  const url = webAddress(s.url)
  return pairs([
    [m.publisher, s.publisher ? said(w.text(s.publisher)) : undefined], [m.rank, locale.ranks[s.rank]], [m.published, s.published ? said(w.when(s.published)) : undefined], [m.seen, said(locale.dates.day(s.seen))],
    [m.language, s.language], [m.restriction, locale.restrictions[s.restriction]],
    [m.address, url === undefined ? (s.url === undefined ? undefined : html`<code dir="ltr">${s.url}</code>`) : html`<a class="ds-link elsewhere" href="${url}" rel="nofollow noopener"><bdi dir="ltr">${hostOf(url)}</bdi></a>`],
  ])
}

export const source: Write = (desk, { id: path = '' }) => {
  const { m, words: w, material } = desk
  const cut = path.lastIndexOf('/')
  const id = `${path.slice(0, cut)}#${path.slice(cut + 1)}`
  const found = material.sources.get(id)
  if (!found) {
    const meant = nearest(id, material.sources.keys())
    return missing(desk, path, m.source, meant, meant === undefined ? undefined : sourcePath(meant))
  }
  const cited = citedIn(desk, id)
  return {
    title: w.text(found.title), json: { ...daysOf(desk), source: found, cited: toJsonOf(cited) },
    body: html`<p class="kicker">${m.source}</p><h1 class="ds-heading" data-size="md">${said(w.text(found.title))}</h1>${about(desk, found)}
<section><h2 class="ds-heading" data-size="sm">${m.acts}</h2>${cited.length === 0 ? html`<p class="nothing">${m.nothingYet}</p>` : places(desk, cited)}</section>`,
  }
}

/** The document cited at the most numbered paragraphs, unless the address names another (`source=key`): read paragraph by paragraph. */
export const paragraphs: Write = desk => {
  const { m, words: w, material } = desk
  const asked = desk.query('source')
  const id = asked === undefined ? mostCited(desk) : [...material.sources.keys()].find(s => s === asked || s.endsWith(`#${asked}`))
  const found = id === undefined ? undefined : material.sources.get(id)
  if (id === undefined || !found) return missing(desk, asked ?? m.paragraphs, m.source, undefined, undefined)
  const cited = citedIn(desk, id)
  return {
    title: m.paragraphsOf(w.text(found.title)), under: '/paragraphs', ...(asked === undefined ? {} : { keeps: { source: asked } }), json: { ...daysOf(desk), source: id, paragraphs: toJsonOf(cited) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(m.paragraphsOf(w.text(found.title)))}</h1><p class="ds-paragraph lead">${m.paragraphsIntro}</p>${about(desk, found)}
<section><h2 class="ds-heading" data-size="sm">${m.paragraphs}</h2>${places(desk, cited)}</section>`,
  }
}
const mostCited = (desk: Desk): string | undefined => {
  const numbered = new Map<string, Set<string>>()
  const count = (c: { readonly source: string; readonly at?: string }) => { if (c.at !== undefined && /^\d+$/.test(c.at)) numbered.set(c.source, (numbered.get(c.source) ?? new Set()).add(c.at)) }
  desk.material.claims.forEach(c => c.citations.forEach(count))
  return [...numbered].filter(([id]) => desk.material.sources.has(id)).sort((a, b) => b[1].size - a[1].size)[0]?.[0]
}
