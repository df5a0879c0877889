/** Text as HTML: everything escaped, and text of the other direction set apart with `bdi`. */
import { html, raw } from 'hono/html'

export { html }
export type Html = ReturnType<typeof html>

const escaped = (text: string): string => text.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c)
/** A text of the register or of a language: escaped, its isolates as `bdi`. */
export const said = (text: string): Html => raw(escaped(text).replaceAll('\u2068', '<bdi>').replaceAll('\u2069', '</bdi>'))
/** The same as a sentence: with its stop. */
export const sentence = (text: string): Html => {
  if (/[.!?؟…]\u2069?$/.test(text)) return said(text)
  // A text that is all of the other direction takes its stop along.
  return said(/^\u2068[^\u2068\u2069]*\u2069$/.test(text) ? `${text.slice(0, -1)}.\u2069` : `${text}.`)
}
/** Where no markup can stand: a title, an attribute. */
export const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '')
/** HTML that another part of the project wrote and escaped. */
export const written = (markup: string): Html => raw(markup)
/** The address of a source as it may stand in a link: http and https alone. */
export const webAddress = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\//i.test(url) ? url : undefined)
