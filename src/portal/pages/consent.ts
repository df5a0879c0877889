/** How a party stands to an instrument: the standing with the acts it rests on, in the columns that pages and files share. */
import type { ActOf } from '#acts'
import type { Day } from '#calendar'
import { consentTable, type Answer, type Consent } from '#law'
import type { Desk } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import type { SheetColumn } from '../sheets.ts'
import type { Column } from '../table.ts'
import { valueOf, why } from '../why.ts'

/** One row: a signature or a deposit is told even where what follows from it is not established. */
export interface Stands {
  readonly instrument: string
  readonly party: string
  readonly answer: Answer<'consent'>
  readonly signature: ActOf<'signature'> | undefined
  readonly deposit: ActOf<'deposit'> | undefined
  /** The last step in domestic law: it binds nobody by itself, and is told where nothing else is. */
  readonly domestic: ActOf<'domestic-ratification'> | undefined
}
export const standsBy = (desk: Desk, answer: Answer<'consent'>): Stands => {
  const { instrument, party } = answer.question
  const { register } = desk
  const last = <K extends 'signature' | 'deposit' | 'domestic-ratification'>(kind: K): ActOf<K> | undefined => {
    const ours = (a: ActOf<K>): boolean => a.instrument === instrument && a.party === party
    return (register.acts(instrument, kind, ours as never).at(-1) ?? register.perhaps(instrument, kind, ours as never).at(-1)) as ActOf<K> | undefined
  }
  return { instrument, party, answer, signature: last('signature'), deposit: last('deposit'), domestic: last('domestic-ratification') }
}
/** Everyone who has acted under an instrument, in the order of their names. */
export const everyoneUnder = (desk: Desk, instrument: string): readonly Stands[] =>
  consentTable(instrument, desk.material.law.members)(desk.register)
    .map(([party, f]) => standsBy(desk, { question: { ask: 'consent', instrument, party }, ...f }))
    .toSorted((a, b) => desk.compare(desk.words.name(a.party), desk.words.name(b.party)))

const left: readonly Consent['standing'][] = ['denounced', 'withdrawn', 'consent-withdrawn', 'terminated']
const value = (s: Stands): Consent | undefined => (s.answer.status === 'established' ? s.answer.value : undefined)
const formOf = (s: Stands): string | undefined => s.deposit?.of ?? (s.signature?.as === 'definitive' || value(s)?.form === 'definitive-signature' ? 'definitive-signature' : undefined)
/** Since when it is in force for the party; of one that has left, nothing. */
const since = (s: Stands): Day | null => { const v = value(s); return v && (v.standing === 'party' || v.standing === 'bound-provisionally') ? v.since : null }
const until = (s: Stands): Day | null => { const v = value(s); return v && left.includes(v.standing) ? v.since : null }
/** Of a contracting State: the day on which it will be in force for it. */
const coming = (s: Stands): Day | null => { const v = value(s); return v?.standing === 'contracting-state' && v.inForceOn && v.inForceOn !== 'not-yet' && v.inForceOn !== 'not-shown' ? v.inForceOn : null }
export const standingWord = (s: Stands): string => value(s)?.standing ?? s.answer.status

/** Bound on the day, definitively or provisionally. */
export const isBound = (s: Stands): boolean => ['party', 'bound-provisionally'].includes(standingWord(s))
/** In the order in which people ask: bound first, then on the way, then those that left. */
const order = ['party', 'bound-provisionally', 'contracting-state', 'signatory', 'denounced', 'withdrawn', 'consent-withdrawn', 'terminated', 'not-a-party', 'disputed', 'open']
/** The standings that occur, the one that the address asks for, and the rows it leaves. */
export const standingAsked = (desk: Desk, all: readonly Stands[]) => {
  const words = new Set(all.map(standingWord))
  const asked = desk.query('standing')
  const standing = asked !== undefined && words.has(asked) ? asked : undefined
  return { words: order.filter(x => words.has(x)), standing, shown: standing === undefined ? all : all.filter(s => standingWord(s) === standing) }
}
export const standingName = (desk: Desk, standing: string): string => (standing === 'open' || standing === 'disputed' ? desk.m.status[standing] : desk.words.term(standing))

/** What is told of a standing: the word, and of one that ended the day. */
const standingCell = (desk: Desk, s: Stands): Html => valueOf(desk, s.answer, v => { const ended = until(s); return html`<span>${said(desk.words.term(v.standing))}${ended === null ? '' : html` <span class="minor day">${said(desk.locale.dates.day(ended))}</span>`}</span>` })
const inForceCell = (desk: Desk, s: Stands): Html | string => {
  const [from, to] = [since(s), coming(s)]
  return from !== null ? said(desk.locale.dates.day(from)) : to !== null ? said(desk.m.treaty.notYetFrom(desk.locale.dates.day(to))) : '—'
}
const formCell = (desk: Desk, s: Stands): Html | string => {
  const form = formOf(s)
  const { words: w, m } = desk
  if (form === undefined) return s.domestic === undefined ? '—' : html`<span class="minor">${m.treaty.domesticSteps}: ${actLink(desk, s.domestic, w.when(s.domestic.on))}</span>`
  return html`<span>${said(w.term(form))}${s.deposit?.as ? html` <span class="minor">${said(m.treaty.formerName(w.text(s.deposit.as)))}</span>` : ''}${s.deposit?.succeeds ? html` <span class="minor">${subjectLink(desk, s.deposit.succeeds)}</span>` : ''}</span>`
}
const whyCell = (desk: Desk, s: Stands): Html => why(desk, s.answer as unknown as Answer, { brief: true })

/** Standing, signed, kind of consent, deposited, in force for it since, and the reason: in the order in which they come about. */
export const consentColumns = (desk: Desk): readonly Column<Stands>[] => {
  const { m, words: w } = desk
  return [
    { heading: m.standing, beside: true, cell: s => standingCell(desk, s) },
    { heading: m.signed, last: true, cell: s => (s.signature ? said(w.when(s.signature.on)) : '—') },
    { heading: m.treaty.consent, short: '', cell: s => formCell(desk, s) },
    { heading: m.deposited, short: '', cell: s => (s.deposit ? said(w.when(s.deposit.on)) : '—') },
    { heading: m.treaty.inForceForIt, short: m.treaty.inForceWord, cell: s => inForceCell(desk, s) },
    { heading: m.why, why: true, cell: s => whyCell(desk, s) },
  ]
}

/** The same as columns of a file, with what a table has no room for. */
export const consentSheetColumns = (desk: Desk): readonly SheetColumn<Stands>[] => {
  const { m, words: w } = desk
  const word = (text: string | undefined): string | null => (text === undefined ? null : w.term(text))
  return [
    { key: 'standing', heading: m.standing, value: standingWord, shown: s => (s.answer.status === 'established' ? w.term(s.answer.value.standing) : m.status[s.answer.status]) },
    { key: 'consent', heading: m.treaty.consent, value: s => formOf(s) ?? null, shown: s => word(formOf(s)) },
    { key: 'as', heading: m.treaty.thenNamed, value: s => s.deposit?.as ?? null, shown: s => (s.deposit?.as ? w.text(s.deposit.as) : null) },
    { key: 'signed', heading: m.signed, value: s => s.signature?.on ?? null },
    { key: 'deposited', heading: m.deposited, value: s => s.deposit?.on ?? null },
    { key: 'executed', heading: m.treaty.executed, value: s => s.deposit?.executed ?? null },
    { key: 'received', heading: m.treaty.received, value: s => s.deposit?.received ?? null },
    { key: 'inForce', heading: m.treaty.inForceForIt, value: s => since(s) ?? coming(s) },
    { key: 'until', heading: m.until, value: until },
  ]
}
