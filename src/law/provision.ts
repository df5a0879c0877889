/** A provision: the article a rule reads, and who compared the rule with the authentic text. */
import type { Day } from '#calendar'

/** `unread`: nobody has compared the code with an authentic text yet, and every reader is told so. */
export type Reading = 'unread' | { readonly in: string; readonly by: string; readonly on: Day }
export interface Provision {
  readonly ground: 'provision'
  readonly instrument: string
  readonly article: string
  readonly reading: Reading
  /** A secondary source in which the rule was seen; it does not make the provision read. */
  readonly seenIn?: string
}

/**
 * `const art = textOf('oic.charter-2008'); art(33, 2)` cites Art. 33(2).
 * `seen` names, by article number, secondary sources in which a rule was found; `readings` who compared which article.
 */
export const textOf = (instrument: string, about: { readonly seen?: Readonly<Record<string, string>>; readonly readings?: Readonly<Record<string, Reading>> } = {}) =>
  (article: number | string, ...paragraphs: (number | string)[]): Provision => {
    const cited = typeof article === 'number' ? `Art. ${article}${paragraphs.map(p => `(${p})`).join('')}` : article
    const seenIn = about.seen?.[String(article)]
    return Object.freeze({ ground: 'provision', instrument, article: cited, reading: about.readings?.[String(article)] ?? 'unread', ...(seenIn ? { seenIn } : {}) })
  }

/** General treaty law, which fills what a treaty does not say: the Vienna Convention on the Law of Treaties, 23 May 1969. */
export const vclt = textOf('vclt-1969')
