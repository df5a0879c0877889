/** `chancery what-if LINE …`: what would follow from acts that nobody has recorded, before and after; nothing is written anywhere. */
import type { Problem } from '#acts'
import { explain, explanationToText, type Material } from '#briefs'
import type { Day } from '#calendar'
import { consentTable, type Answer, type Question, type QuestionKind, type RegisterAsAt } from '#law'
import { askedAs, sayAct, sayAnswer, wordsFor } from '#locales'
import { ask, changed, changesOf, instrumentsTouched, pairsTouched, type Change } from '#status'
import { putTogether, type Alike } from '../alike.ts'
import { commandMessages } from '../messages.ts'
import { misused, said, saidJson, troubled, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'
import { suppositionOf } from '../supposition.ts'
import { notAgain } from './grounds.ts'
import { toldOnce } from './told-once.ts'

export interface WhatIfOptions extends Common { readonly without?: readonly string[]; readonly about?: string; readonly why?: boolean }

export const whatIf = (material: Material, lines: readonly string[], options: WhatIfOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const problems: Problem[] = []
  const request = requestOf(options, today, errors)
  const without = options.without ?? []
  if (lines.length + without.length === 0) errors.push({ option: 'LINE', found: 'nothing', wants: 'an act as a line of a dossier, or --without an act of the register', remedy: "write chancery what-if '{ act: deposit, instrument: oic.charter-2008, party: KAZ, of: ratification }'" })
  if (options.about !== undefined) checkSubject(material, '--about', options.about, ['instrument'], errors)
  const both = suppositionOf(material, { lines, without, asAt: request.asAt, named: options.asAt !== undefined, ...(request.knownOn ? { knownOn: request.knownOn } : {}) }, errors, problems)
  if (errors.length > 0) return misused(errors, options.json)
  if (!both) return troubled(problems, options.json)

  const { before, after, acts, removed } = both
  const { law } = material
  const instruments = options.about === undefined ? instrumentsTouched(material.index, [...acts, ...removed]) : [options.about]
  const changes: readonly Change[] = [...instruments.flatMap(i => changesOf(i, before, after, law)), ...pairsOf([...acts, ...removed], before, after, law)]
  const days = { asAt: both.asAt, ...(request.knownOn ? { knownOn: request.knownOn } : {}) }
  const direct = instruments.filter(i => options.about !== undefined || [...acts, ...removed].some(a => 'instrument' in a && a.instrument === i))
  if (options.json) {
    const shown = instruments.filter(i => direct.includes(i) || changes.some(c => 'instrument' in c.question && c.question.instrument === i))
    const side = (r: RegisterAsAt) => ({ instruments: shown.map(i => instrumentAt(i, r, law)) })
    return saidJson({ ...days, supposed: acts, without, before: side(before), after: side(after), changed: changes.map(c => ({ question: c.question, before: toldOnce(c.before), after: toldOnce(c.after) })) })
  }
  const { locale } = request
  const m = commandMessages[locale.lang]
  const [wordsBefore, words] = [wordsFor(locale, before), wordsFor(locale, after)]
  // An answer may rest on other acts and say the same: for a reader it has not changed, whoever reads JSON sees both.
  const told = changes.filter(c => options.why || sayAnswer(locale, c.before, wordsBefore) !== sayAnswer(locale, c.after, words))
  const dated = (a: typeof acts[number]): string => locale.brief.dated(words.when(a.on), sayAct(locale, a, words))
  // What changes, too, is told with its grounds in a place of its own.
  const elsewhere = new Set(changes.map(c => JSON.stringify(c.question)))
  const reasons = (c: Change): readonly string[] => notAgain(explain(c.question, c.after, { locale, words, register: after, sources: both.material.sources }), q => elsewhere.has(JSON.stringify(q))).parts.map(p => explanationToText(p, locale, 3))
  const block = (c: Change): string[] => [`  ${askedAs(locale, c.question as never, words)}`, `    ${m.before}: ${sayAnswer(locale, c.before, wordsBefore)}`, `    ${m.after}: ${sayAnswer(locale, c.after, words)}`, ...(options.why ? reasons(c) : [])]
  const acting = new Set([...acts, ...removed].flatMap(a => ('party' in a && a.party !== undefined ? [a.party] : [])))
  const whom = ({ question: q }: Change): string => (q.ask === 'consent' ? words.name(q.party) : q.ask === 'between' ? words.list([q.party, q.other].filter(p => !acting.has(p)).map(p => words.name(p))) : '')
  const together = ({ told: one, others }: Alike): string[] => [...block(one), ...(others.length > 0 ? [`    ${m.alike(others.length, words.list(others.map(whom)))}`] : [])]
  const unchangedOf = (instrument: string): string[] => (['entry-into-force', 'meter'] as const).flatMap(q => {
    if (told.some(c => c.question.ask === q && c.question.instrument === instrument)) return []
    const answer = ask({ ask: q, instrument } as Question<QuestionKind>, after, law) as unknown as Answer
    // Where the clause itself is not known the meter has nothing to add.
    if (q === 'meter' && answer.status === 'open' && answer.wants.want === 'clause') return []
    return [`  ${askedAs(locale, answer.question as never, words)}`, `    ${m.unchanged}: ${sayAnswer(locale, answer, words)}`]
  })
  const sections = instruments.flatMap(i => {
    const own = told.filter(c => 'instrument' in c.question && c.question.instrument === i)
    return own.length === 0 && !direct.includes(i) ? [] : ['', `${words.name(i)} (${i})`, ...(own.length === 0 ? [`  ${m.nothingChanges}`] : []), ...unchangedOf(i), ...putTogether(own, acting).flatMap(together)]
  })
  const heading = [...acts.map(a => m.supposed(dated(a))), ...removed.map(a => m.without(dated(a))), locale.asAt(locale.dates.day(both.asAt), request.knownOn ? locale.dates.day(request.knownOn) : null)]
  return said([...heading, ...(sections.length > 0 ? sections : ['', m.nothingChanges]), '', m.nothingRecorded].join('\n'))
}

/** An act taken away is looked up where it still is: the pairs of both registers. */
const pairsOf = (acts: Parameters<typeof pairsTouched>[0], before: RegisterAsAt, after: RegisterAsAt, law: Material['law']): readonly Change[] => {
  const pairs = new Map([...pairsTouched(acts, before, law), ...pairsTouched(acts, after, law)].map(q => [JSON.stringify(q), q]))
  return changed([...pairs.values()], before, after, law)
}

/** An instrument as `chancery status --json` shows it. */
const instrumentAt = (instrument: string, register: RegisterAsAt, law: Material['law']): Readonly<Record<string, unknown>> => ({
  instrument, entryIntoForce: ask({ ask: 'entry-into-force', instrument }, register, law), meter: ask({ ask: 'meter', instrument }, register, law),
  parties: consentTable(instrument, law.members)(register).map(([party, finding]) => ({ party, ...toldOnce(finding) })),
})
