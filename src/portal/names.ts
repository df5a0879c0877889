/** Lists of names, each a link to its page, as the language separates them. */
import type { Desk } from './desk.ts'
import { html, written, type Html } from './html.ts'
import { subjectLink } from './links.ts'

/** The comma of the language, with its space. */
export const comma = (desk: Desk): string => (desk.locale.dir === 'rtl' ? '، ' : ', ')
/** "A, B, C"; an empty list gives nothing. */
export const listed = (desk: Desk, parts: readonly Html[]): Html => (parts.length === 0 ? written('') : html`${parts.map((p, i) => (i === 0 ? p : html`${comma(desk)}${p}`))}`)
export const namesListed = (desk: Desk, ids: readonly string[]): Html => listed(desk, ids.map(id => subjectLink(desk, id)))
