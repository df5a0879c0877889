/** `chancery pledges STATE|CAMPAIGN`: voluntary money by stage, promises against payments, donors of a campaign: in words, as a table, or as the finding. */
import { stringify } from 'csv-stringify/sync'
import { toJson, type Figure } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import type { Answer, CampaignStanding, PromiseStanding, Question, Voluntary, VoluntaryLine } from '#law'
import { sayAnswer, wordsFor, type Locale } from '#locales'
import { ask, registerAsAt } from '#status'
import { inColumns } from '../columns.ts'
import { commandMessages } from '../messages.ts'
import { misused, said, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, formatOf, requestOf, type Common } from '../request.ts'

export interface PledgesOptions extends Common { readonly format?: string }
const formats = ['text', 'csv', 'json'] as const
type Words = ReturnType<typeof wordsFor>

/** One row an act; an amount stands alone in its cell, so that no table adds what must not be added. */
const heads = ['act', 'stage', 'by', 'on', 'amount', 'currency', 'bound', 'campaign', 'through', 'to', 'purpose', 'earmarked', 'in-kind', 'settles', 'promised', 'paid', 'outstanding', 'same-money'] as const
const rowsOf = (v: { readonly lines: readonly VoluntaryLine[]; readonly promises: readonly PromiseStanding[]; readonly same: Voluntary['same'] }, words: Words): readonly (readonly string[])[] => v.lines.map((l) => {
  const p = v.promises.find(x => x.act === l.act)
  const same = v.same.find(s => s.acts.includes(l.act))
  const value = (f: Figure | null | undefined): string => f?.value ?? ''
  return [
    l.act, l.stage, l.by, l.on.text, value(l.amount), l.amount?.unit ?? '', l.amount?.bound ?? '', l.campaign ?? '', l.through ?? '', l.to.join(' '), l.purpose === null ? '' : words.text(l.purpose).replace(/[\u2066-\u2069]/g, ''),
    l.earmarked ? 'true' : '', l.inKind ? 'true' : '', l.settles ?? '', value(p?.amount), value(p?.paid), value(p?.outstanding), same ? `${same.declared ? 'declared' : 'suspected'}: ${same.acts.filter(a => a !== l.act).join(' ')}` : '',
  ]
})

/** Promises against payments: a row for each of which a sum is told; a payment that is only presumed to be of it is marked, one in another currency told beside it. */
const promisesShown = ({ promises, lines }: Pick<Voluntary, 'promises' | 'lines'>, words: Words, locale: Locale): readonly string[] => {
  const told = promises.filter(p => p.amount !== null)
  const cell = (f: Figure | null): string => (f === null ? '' : words.figure(f))
  const beside = (p: PromiseStanding): readonly string[] => p.otherUnit.flatMap(act => lines.find(l => l.act === act)?.amount ?? []).map(f => `${words.figure(f)} (${commandMessages[locale.lang].otherCurrency})`)
  const head = ['giver', 'sum-promised', 'shown-paid', 'not-shown-paid'].map(word => locale.words[word] ?? word)
  return told.length === 0 ? [] : ['', ...inColumns([head, ...told.map(p => [`${words.name(p.by)} (${words.when(p.on)})`, cell(p.amount), [`${cell(p.paid)}${p.presumed.length > 0 ? ` (${locale.words['presumed-of-it'] ?? ''})` : ''}`, ...beside(p)].join('; '), cell(p.outstanding)])])]
}

/** What was given and passed on, act by act: when, how much, for what; of a campaign by whom. */
const givenShown = ({ lines }: Pick<Voluntary, 'lines'>, words: Words): readonly string[] => {
  const given = lines.filter(l => l.stage === 'contribution' || l.stage === 'disbursement')
  const text = (s: string): string => s.replace(/[\u2066-\u2069]/g, '')
  return given.length === 0 ? [] : ['', ...inColumns(given.map(l => [words.when(l.on), words.name(l.by), words.term(l.stage), l.amount === null ? '–' : words.figure(l.amount), [...(l.to.length > 0 ? [words.list(l.to.map(words.name))] : l.through !== null ? [words.name(l.through)] : []), ...(l.purpose === null ? [] : [text(words.text(l.purpose))])].join(': ')]))]
}

/** What the register holds of a giver, or of a campaign where the word is one. CSV wants an established answer: one side of a dispute is no table. */
export const pledges = (material: Material, of: string, options: PledgesOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'OF', of, ['party', 'campaign', 'body', 'person'], errors)
  const format = formatOf(options, formats, errors)
  if (errors.length > 0) return misused(errors, format === 'json')
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const question: Question<'campaign' | 'voluntary'> = material.index.subjects.get(of)?.type === 'campaign' ? { ask: 'campaign', campaign: of } : { ask: 'voluntary', by: of }
  const answer = ask(question as never, register, material.law) as unknown as Answer<'campaign' | 'voluntary'>
  const sentence = sayAnswer(locale, answer as never, words)
  if (format === 'json') return said(JSON.stringify(toJson({ asAt, ...(knownOn ? { knownOn } : {}), ...answer, says: sentence }), null, 2))
  if (format === 'csv') {
    if (answer.status !== 'established') return { exit: 1, out: '', err: `${sentence}\n` }
    return { exit: 0, out: stringify([[...heads], ...rowsOf(answer.value as CampaignStanding | Voluntary, words).map(r => [...r])], { escape_formulas: true }), err: '' }
  }
  const body = answer.status === 'established' ? promisesShown(answer.value as CampaignStanding | Voluntary, words, locale) : []
  const given = answer.status === 'established' ? givenShown(answer.value as CampaignStanding | Voluntary, words) : []
  return said([locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '', sentence, ...body, ...given].join('\n'))
}
