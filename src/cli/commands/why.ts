/** `chancery why …`: the reason for an answer, a verdict or an act, as a tree. */
import { explain, explanationToText, type Material } from '#briefs'
import { nearest } from '#acts'
import type { Day } from '#calendar'
import { kindOfClaim, testClaim } from '#claims'
import { questionSubjects, type Answer, type Question, type QuestionKind } from '#law'
import { sayAct, sayNote, sayVerdict, wordsFor } from '#locales'
import { ask, registerAsAt } from '#status'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { requestOf, type Common } from '../request.ts'

/** A question from its words: `troika oic.cfm`. An instrument alone asks for its entry into force, with a party for the party's standing. */
const questionOf = (material: Material, words: readonly string[], party: string | undefined, errors: Misuse[]): Question | undefined => {
  const [first = '', ...rest] = words
  const type = material.index.subjects.get(first)?.type
  if (type === 'instrument') return party === undefined && rest[0] === undefined ? { ask: 'entry-into-force', instrument: first } : { ask: 'consent', instrument: first, party: party ?? rest[0] ?? '' }
  if (type === 'office') return { ask: 'office-holder', office: first }
  const wanted = (questionSubjects as Readonly<Record<string, readonly string[]>>)[first]
  if (!wanted) {
    const all = [...Object.keys(questionSubjects), ...material.claims.map(c => c.id)]
    const meant = nearest(first, [...all, ...[...material.index.subjects.values()].filter(s => s.type === 'instrument').map(s => s.id)])
    errors.push({ option: 'QUESTION', found: first, wants: `a question (${Object.keys(questionSubjects).join(', ')}), an instrument, a claim or an act`, remedy: meant ? `write ${meant}` : 'for example: chancery why troika oic.cfm --as-at 2013-06-01' })
    return undefined
  }
  const given = party !== undefined && wanted.includes('party') && rest.length < wanted.length ? wanted.map(f => (f === 'party' ? party : rest.shift() ?? '')) : [...rest]
  if (given.length !== wanted.length || given.includes('')) { errors.push({ option: first, found: given.filter(Boolean).join(' ') || 'nothing', wants: wanted.join(', '), remedy: `write chancery why ${first} ${wanted.map(f => f.toUpperCase()).join(' ')}` }); return undefined }
  return { ask: first, ...Object.fromEntries(wanted.map((f, i) => [f, given[i]])) } as Question
}

export const why = (material: Material, about: readonly string[], options: Common & { readonly party?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const request = requestOf(options, today, errors)
  const { locale } = request
  const register = registerAsAt(material.index, request.asAt, request.knownOn)
  const words = wordsFor(locale, register)
  const telling = { locale, words, register, sources: material.sources }
  const claim = material.claims.find(c => c.id === about[0])
  if (claim && errors.length === 0) {
    const verdict = testClaim(claim, { ...material, ...(request.knownOn ? { knownOn: request.knownOn } : {}) })
    if (options.json) return saidJson({ claim: claim.id, ...verdict })
    const then = registerAsAt(material.index, claim.asAt, request.knownOn)
    const w = wordsFor(locale, then)
    const says = (kindOfClaim(claim).reads[locale.lang] as (c: unknown, x: typeof w) => string)(claim, w)
    const tree = explain({ ask: 'law-applied', organisation: '' } as Question, { status: 'established', value: '', grounds: verdict.grounds }, { ...telling, words: w, register: then })
    return said([says, `${sayVerdict(locale, verdict, w)}`, ...verdict.notes.map(n => `  – ${sayNote(locale, n, w)}`), ...tree.parts.map(p => explanationToText(p, locale, 1))].join('\n'))
  }
  const act = material.index.byId(about[0] ?? '')?.act
  if (act && errors.length === 0) return options.json ? saidJson(act) : said([locale.brief.dated(words.when(act.on), sayAct(locale, act, words)), ...explain({ ask: 'members', organisation: '' }, { status: 'established', value: [], grounds: [{ ground: 'act', act: act.id, role: 'supports' }] }, telling).parts.map(p => explanationToText(p, locale, 1))].join('\n'))
  const question = questionOf(material, about, options.party, errors)
  if (!question || errors.length > 0) return misused(errors, options.json)
  const answer = ask(question as Question<QuestionKind>, register, material.law) as unknown as Answer
  return options.json ? saidJson({ ...answer, asAt: request.asAt, ...(request.knownOn ? { knownOn: request.knownOn } : {}) }) : said(explanationToText(explain(question, answer, telling), locale))
}
