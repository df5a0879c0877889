/** Sums of money as pages show them: one for each unit and none added to another; what is a bound, or counts acts without an amount, says so. */
import type { Figure } from '#acts'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'

/** A list of sums, one a line; a dash for none. `exact`: false where one of them is a bound or about so; `without`: how many acts tell no amount. */
export const sumsShown = (desk: Desk, sums: readonly Figure[], { exact = true, without = 0 }: { readonly exact?: boolean; readonly without?: number } = {}): Html | string => {
  const { m: { money: t }, words: w } = desk
  if (sums.length === 0 && without === 0) return '—'
  // A figure that is a bound says so itself.
  const notes = [...(exact || sums.some(f => f.bound !== 'exactly') ? [] : [t.notExact]), ...(without > 0 ? [t.withoutAmount(without)] : [])]
  return html`${sums.length === 1 ? said(w.figure(sums[0]!)) : sums.length === 0 ? '' : html`<ul class="sums">${sums.map(f => html`<li>${said(w.figure(f))}</li>`)}</ul>`}${notes.map(n => html` <span class="minor">${said(n)}</span>`)}`
}
