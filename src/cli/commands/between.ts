/** `chancery between A B INSTRUMENT`: what binds two parties between them, each reservation and objection applied, with the grounds to one level or, with `--why`, whole. */
import type { Words } from '#acts'
import { explain, explanationToText, type Material } from '#briefs'
import type { Day } from '#calendar'
import type { Answer, Modification, RegisterAsAt } from '#law'
import { sayAnswer, wordsFor, type Locale } from '#locales'
import { ask, registerAsAt } from '#status'
import { commandMessages } from '../messages.ts'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'
import { hasMore, oneLevel } from './grounds.ts'

export const between = (material: Material, one: string, other: string, instrument: string, options: Common & { readonly why?: boolean }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const request = requestOf(options, today, errors)
  checkSubject(material, 'A', one, ['party', 'body'], errors)
  checkSubject(material, 'B', other, ['party', 'body'], errors)
  if (one === other && one !== '') errors.push({ option: 'B', found: `${other}, which is A already`, wants: 'two different parties', remedy: `to see how one party stands: chancery status ${instrument} --party ${one}` })
  checkSubject(material, 'INSTRUMENT', instrument, ['instrument'], errors)
  if (errors.length > 0) return misused(errors, options.json)
  const { locale, asAt, knownOn } = request
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const answer = ask({ ask: 'between', instrument, party: one, other }, register, material.law)
  if (options.json) return saidJson({ ...answer, asAt, ...(knownOn ? { knownOn } : {}), says: sayAnswer(locale, answer as unknown as Answer, words) })
  const whole = explain(answer.question, answer, { locale, words, register, sources: material.sources })
  const tree = options.why ? whole : oneLevel(whole)
  return said([
    `${words.name(instrument)} (${instrument})`, locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '', tree.text,
    ...(answer.status === 'established' ? [...answer.value.modifications.map(m => `  – ${sayModification(m, locale, words, register)}`), ...(answer.value.complete ? [`  ${locale.portal.treaty.complete}`] : [])] : []),
    '', ...tree.parts.map(p => explanationToText(p, locale, 1)),
    ...(!options.why && hasMore(whole) ? ['', commandMessages[locale.lang].more] : []),
  ].join('\n'))
}

/** One reservation between the two: whose, to which articles, what it does, and how long it may still be objected to. */
const sayModification = (m: Modification, locale: Locale, words: Words, register: RegisterAsAt): string => {
  const t = locale.portal.treaty
  const objection = m.objection === null ? undefined : register.act(m.objection)
  const parts = [
    `${t.reservation} (${[words.name(m.by), ...(m.articles && m.articles.length > 0 ? [t.articles(m.articles.length, words.list(m.articles))] : [])].join(locale.dir === 'rtl' ? '، ' : ', ')}): ${t.effects[m.effect]}${m.accepted ? ` (${t.acceptances[m.accepted]})` : ''}`,
    ...(objection && 'party' in objection && objection.party !== undefined ? [`${t.objection}: ${words.name(objection.party)} (${words.when(objection.on)})`] : []),
    ...(m.effect === 'pending' ? [m.awaits ? t.awaitsAcceptance(words.name(m.awaits)) : m.silenceEnds ? t.silenceUntil(locale.dates.day(m.silenceEnds)) : t.silenceUnknown] : []),
  ]
  return parts.join('. ')
}
