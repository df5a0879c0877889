/** The page each thing of the register has, and the links to it. */
import { partsOfDecisionKey, partsOfSessionKey, type Act, type Citation, type Subject } from '#acts'
import type { Desk } from './desk.ts'
import { html, said, webAddress, type Html } from './html.ts'

const pathSegment = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2B', '+').replaceAll('%2C', ',')
export const actPath = (id: string): string => `/acts/${pathSegment(id)}`
/** `/decisions/oic.cfm:4%2F38-ORG`: the key of a decision is one part of the address, whatever signs its number has. */
export const decisionPath = (key: string): string => `/decisions/${pathSegment(key)}`
/** `/sessions/oic.cfm/38` */
export const sessionPath = (key: string): string => { const cut = key.lastIndexOf('/'); return `/sessions/${pathSegment(key.slice(0, cut))}/${pathSegment(key.slice(cut + 1))}` }
export const claimPath = (id: string): string => `/claims/${pathSegment(id)}`
/** `dossier#key` as `dossier/key`: a dossier may stand in a folder of its own. */
export const sourcePath = (id: string): string => `/sources/${id.split(/[/#]/).map(pathSegment).join('/')}`

/** The page of a subject; titles have none of their own and are found by search. */
export const subjectPath = (s: Subject): string | undefined => {
  switch (s.type) {
    case 'party': return `/states/${s.id}`
    case 'instrument': return `/instruments/${s.id}`
    case 'person': return `/persons/${s.id}`
    case 'office': return `/offices/${s.id}`
    case 'initiative': return `/initiatives/${s.id}`
    case 'campaign': return `/campaigns/${s.id}`
    case 'project': return `/projects/${s.id}`
    case 'body': return !s.id.includes('.') ? `/organisations/${s.id}` : `/bodies/${s.id}`
    default: return undefined
  }
}
/** The key of a decision of a body the register knows. */
const isDecision = (desk: Desk, id: string): boolean => { const parts = partsOfDecisionKey(id); return parts !== undefined && desk.register.subject(parts.by)?.type === 'body' }
/** The key of a session that acts name, on whatever day. */
const isSession = (desk: Desk, id: string): boolean => id.includes('/') && desk.register.subject(partsOfSessionKey(id).organ)?.type === 'body' && desk.material.index.of(id).length > 0
/** The name of a subject, a session or a decision on the day, as a link to its page where it has one. */
export const subjectLink = (desk: Desk, id: string, text: string = desk.words.name(id)): Html => {
  if (isDecision(desk, id)) return html`<a class="ds-link" href="${desk.link(decisionPath(id))}">${said(text)}</a>`
  if (isSession(desk, id)) return html`<a class="ds-link" href="${desk.link(sessionPath(id))}">${said(text)}</a>`
  const subject = desk.register.subject(id.includes('/') ? partsOfSessionKey(id).organ : id)
  const path = subject && subjectPath(subject)
  return path === undefined ? said(text) : html`<a class="ds-link" href="${desk.link(path)}">${said(text)}</a>`
}
export const actLink = (desk: Desk, act: Act, text: string): Html => html`<a class="ds-link" href="${desk.link(actPath(act.id))}">${said(text)}</a>`

/** A source as a note cites it, leading to its page, with the document itself where it has a web address. */
export const citationLink = (desk: Desk, c: Citation): Html => {
  const { locale, words: w } = desk
  const source = desk.material.sources.get(c.source)
  if (!source) return said('')
  const text = locale.brief.source(w.text(source.title), source.publisher ? w.text(source.publisher) : null, c.at ?? null, locale.ranks[source.rank])
  const url = webAddress(source.url)
  return html`<a class="ds-link" href="${desk.link(sourcePath(source.id))}">${said(text)}</a>${url === undefined ? '' : html` <a class="ds-link elsewhere" href="${url}" rel="nofollow noopener">${hostOf(url)}</a>`}`
}
export const hostOf = (url: string): string => { try { return new URL(url).hostname.replace(/^www\./, '') } catch { return url } }
