/** `chancery why …`: the reason for an answer, a verdict or an act, as a tree. */
import { explain, explanationToText, type Material } from '#briefs'
import { actAsShown, type Act, type Source, type Words } from '#acts'
import type { Day } from '#calendar'
import { kindOfClaim, testClaim } from '#claims'
import type { Answer, Ground, Question, QuestionKind, RegisterAsAt } from '#law'
import { sayAct, sayNote, sayVerdict, wordsFor, type Locale } from '#locales'
import { ask, registerAsAt } from '#status'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { questionOf } from '../question.ts'
import { requestOf, type Common } from '../request.ts'

/** An act with its sources; one that was rectified says by what, which no finding counts any more. */
const actGrounds = (material: Material, act: Act, t: { readonly locale: Locale; readonly words: Words; readonly register: RegisterAsAt; readonly sources: ReadonlyMap<string, Source> }): readonly string[] => {
  const rectified = t.register.act(act.id) ? [] : material.index.rectificationsOf(act.id).flatMap(e => t.register.act(e.act.id) ?? [])
  const grounds = (rectified.length > 0 ? rectified : [act]).map((a): Ground => ({ ground: 'act', act: a.id, role: 'supports' }))
  return explain({ ask: 'members', organisation: '' }, { status: 'established', value: [], grounds }, t).parts.map(p => explanationToText(p, t.locale, 1))
}

export const why = (material: Material, about: readonly string[], options: Common & { readonly party?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const request = requestOf(options, today, errors)
  const { locale } = request
  const register = registerAsAt(material.index, request.asAt, request.knownOn)
  const words = wordsFor(locale, register)
  const telling = { locale, words, register, sources: material.sources }
  const alone = about.length === 1
  const claim = alone ? material.claims.find(c => c.id === about[0]) : undefined
  const act = alone && !claim ? material.index.byId(about[0] ?? '')?.act : undefined
  if ((claim || act) && errors.length > 0) return misused(errors, options.json)
  if (claim) {
    const verdict = testClaim(claim, { ...material, ...(request.knownOn ? { knownOn: request.knownOn } : {}) })
    if (options.json) return saidJson({ claim: claim.id, ...verdict })
    const then = registerAsAt(material.index, claim.asAt, request.knownOn)
    const w = wordsFor(locale, then)
    const says = (kindOfClaim(claim).reads[locale.lang] as (c: unknown, x: typeof w) => string)(claim, w)
    const tree = explain({ ask: 'law-applied', organisation: '' } as Question, { status: 'established', value: '', grounds: verdict.grounds }, { ...telling, words: w, register: then })
    return said([says, `${sayVerdict(locale, verdict, w)}`, ...verdict.notes.map(n => `  – ${sayNote(locale, n, w)}`), ...tree.parts.map(p => explanationToText(p, locale, 1))].join('\n'))
  }
  if (act) return options.json ? saidJson(actAsShown(act)) : said([locale.brief.dated(words.when(act.on), sayAct(locale, act, words)), ...actGrounds(material, act, telling)].join('\n'))
  const question = questionOf(material, about, options.party, errors)
  if (!question || errors.length > 0) return misused(errors, options.json)
  const answer = ask(question as Question<QuestionKind>, register, material.law) as unknown as Answer
  return options.json ? saidJson({ ...answer, asAt: request.asAt, ...(request.knownOn ? { knownOn: request.knownOn } : {}) }) : said(explanationToText(explain(question, answer, telling), locale))
}
