/** Who may become a party to a treaty and is none, with what each has done so far. */
import type { Answer, MissingParty } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { downloads, type SheetColumn } from '../sheets.ts'
import { table } from '../table.ts'
import { finding, why } from '../why.ts'

/** More than this many wait behind a disclosure. */
const open = 15

/** Signatories first: they come next. */
export const missingOf = (desk: Desk, answer: Answer<'missing-parties'>): Html => {
  const { m, m: { treaty: t }, words: w } = desk
  if (answer.status !== 'established') return finding(desk, answer as unknown as Answer)
  const list = inOrder(desk, answer.value)
  const rows = (shown: readonly MissingParty[]): Html => table<MissingParty>(t.missing, [
    { heading: m.party, names: true, cell: p => subjectLink(desk, p.party, desk.called(p.party)) },
    { heading: m.signed, cell: p => (p.signed ? said(w.when(p.signed)) : '—') },
    { heading: t.domesticSteps, cell: p => (p.domestic ? said(w.when(p.domestic)) : '—') },
    { heading: m.note, beside: true, cell: p => (p.withdrew ? t.tookBack : '—') },
  ], shown, m.nothingYet)
  return html`<p>${sentence(t.missingIntro(list.length))}</p>${list.length === 0 ? '' : list.length <= open ? rows(list) : html`<details class="earlier"><summary>${t.missing} <span class="count">${w.number(list.length)}</span></summary>${rows(list)}</details>`}${
    why(desk, answer as unknown as Answer)}${downloads(desk, `/instruments/${answer.question.instrument}/missing`, t.missing)}`
}
export const inOrder = (desk: Desk, list: readonly MissingParty[]): readonly MissingParty[] =>
  list.toSorted((a, b) => Number(b.signed !== null) - Number(a.signed !== null) || desk.compare(desk.words.name(a.party), desk.words.name(b.party)))

export const missingSheetColumns = (desk: Desk): readonly SheetColumn<MissingParty>[] => {
  const { m, m: { treaty: t } } = desk
  return [
    { key: 'party', heading: t.code, value: p => p.party }, { key: 'name', heading: m.party, value: p => desk.called(p.party) }, { key: 'signed', heading: m.signed, value: p => p.signed },
    { key: 'domestic', heading: t.domesticSteps, value: p => p.domestic }, { key: 'tookBack', heading: m.note, value: p => p.withdrew, shown: p => (p.withdrew ? t.tookBack : null) },
  ]
}
