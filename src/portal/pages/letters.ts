/** The way into a long list of names by their first letters, without a script: each letter leads to the first row that begins with it. */
import { articles, type Desk } from '../desk.ts'
import { html, type Html } from '../html.ts'
import { rowOf } from './notes.ts'

/** A shorter list is read through faster than it is searched. */
const long = 40

/** The letter under which readers look for a name: without its article, accents or hamza. */
const letterOf = (desk: Desk, party: string): string =>
  (desk.words.name(party).replace(articles[desk.locale.lang], '').replace(/[\u2066-\u2069]/g, '').normalize('NFD').replace(/\p{M}/gu, '')[0] ?? '').toUpperCase()

/** `parties` in the order of the rows. */
export const lettersOf = (desk: Desk, parties: readonly string[]): Html | string => {
  if (parties.length <= long) return ''
  const starts = parties.map(party => ({ party, letter: letterOf(desk, party) })).filter((x, i, all) => all.findIndex(y => y.letter === x.letter) === i)
  return html`<nav class="letters" aria-label="${desk.m.treaty.byLetter}"><ul>${starts.map(x => html`<li><a href="#${rowOf(x.party)}">${x.letter}</a></li>`)}</ul></nav>`
}
