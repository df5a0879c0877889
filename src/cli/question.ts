/** A question as people write it (`troika oic.cfm`), read with every subject checked. */
import { nearest, type SubjectType } from '#acts'
import type { Material } from '#briefs'
import { isDay } from '#calendar'
import { questionSubjects, type Question } from '#law'
import { checkKey, isKnownKey, keyOf } from './keys.ts'
import type { Misuse } from './outcome.ts'
import { checkSubject } from './request.ts'

/** What may stand in each place of a question. */
const places: Readonly<Record<string, readonly SubjectType[]>> = {
  party: ['party', 'body'], other: ['party', 'body'], organisation: ['body'], organ: ['body'], office: ['office'], instrument: ['instrument'], bank: ['body'], person: ['person'], to: ['party', 'body'], initiative: ['initiative'], project: ['project'], campaign: ['campaign'], by: ['party', 'body', 'person'],
  of: ['party', 'body', 'office', 'instrument', 'person', 'initiative'],
}
const forms = ['subscribed', 'authorised', 'callable', 'called-in', 'paid-up'] as const

const check = (material: Material, place: string, word: string, errors: Misuse[]): void => {
  const types = places[place]
  const option = place.toUpperCase()
  if (types) checkSubject(material, option, word, types, errors)
  else if (place === 'session' || place === 'decision') checkKey(material, option, word, place, errors)
  else if (place === 'year' && !/^\d{4}$/.test(word)) errors.push({ option, found: word, wants: 'a year: 2012', remedy: 'write the four digits of the year' })
  else if (place === 'on' && !isDay(word)) errors.push({ option, found: word, wants: 'a day of the calendar: 2014-01-31', remedy: 'write YYYY-MM-DD' })
  else if (place === 'form' && !forms.some(f => f === word)) { const meant = nearest(word, forms); errors.push({ option, found: word, wants: `one of ${forms.join(', ')}`, remedy: meant ? `write ${meant}` : 'choose one of these' }) }
}

/**
 * An instrument alone asks for its entry into force, with a party for the party's standing; an office asks for its holder, a decision
 * whether it passed, an initiative for its path, a campaign for its outcome. Mistakes go to `errors`.
 */
export const questionOf = (material: Material, words: readonly string[], party: string | undefined, errors: Misuse[]): Question | undefined => {
  const [first = '', ...rest] = words
  const type = material.index.subjects.get(first)?.type
  if (type === 'instrument') return parts(material, party === undefined && rest.length === 0 ? 'entry-into-force' : 'consent', [first, ...rest], party, errors)
  if (type === 'office') return parts(material, 'office-holder', words, undefined, errors)
  if (type === 'initiative') return parts(material, 'initiative', words, undefined, errors)
  if (type === 'campaign') return parts(material, 'campaign', words, undefined, errors)
  if (isKnownKey(material, 'decision', keyOf(material, 'decision', first))) return parts(material, 'passed', words, undefined, errors)
  if (Object.hasOwn(questionSubjects, first)) return parts(material, first, rest, party, errors)
  const kinds = Object.keys(questionSubjects)
  const meant = nearest(first, [...kinds, ...material.claims.map(c => c.id), ...[...material.index.subjects.values()].filter(s => s.type === 'instrument').map(s => s.id)])
  const asked = type === 'body' ? ['presidency', 'members'] : type === 'party' ? ['standing'] : type === 'person' ? ['decorations'] : isKnownKey(material, 'session', first) ? ['quorum', 'attendance'] : []
  const remedy = asked.length > 0 ? `ask something about it: ${asked.map(q => `chancery why ${q} ${first}${q === 'standing' ? ' ORGANISATION' : ''}`).join(', or ')}`
    : meant ? `write ${meant}` : 'for example: chancery why troika oic.cfm --as-at 2013-06-01'
  errors.push({ option: 'QUESTION', found: type ? `${first}, which is a ${type}` : first, wants: `a question (${kinds.join(', ')}), an instrument, an office, a claim or an act`, remedy })
  return undefined
}

/** The subjects of a question, each in its place; `--party` fills the place of the party. */
const parts = (material: Material, ask: string, words: readonly string[], party: string | undefined, errors: Misuse[]): Question | undefined => {
  const wanted: readonly string[] = (questionSubjects as Readonly<Record<string, readonly string[]>>)[ask] ?? []
  const rest = [...words]
  const given = party !== undefined && wanted.includes('party') && rest.length < wanted.length ? wanted.map(f => (f === 'party' ? party : rest.shift() ?? '')) : rest
  if (given.length !== wanted.length || given.includes('')) {
    errors.push({ option: ask, found: given.filter(Boolean).join(' ') || 'nothing', wants: wanted.join(', '), remedy: `write chancery why ${ask} ${wanted.map(f => f.toUpperCase()).join(' ')}` })
    return undefined
  }
  const read = wanted.map((place, i) => (place === 'decision' || place === 'session' ? keyOf(material, place, given[i] ?? '') : given[i] ?? ''))
  wanted.forEach((place, i) => check(material, place, read[i] ?? '', errors))
  return { ask, ...Object.fromEntries(wanted.map((f, i) => [f, read[i]])) } as Question
}
