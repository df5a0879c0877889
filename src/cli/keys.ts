/** Sessions and decisions by the keys under which acts name them (oic.cfm/38, oic.cfm:4/38-ORG), checked against those the register knows. */
import { decisionKey, nearest, partsOfDecisionKey, partsOfSessionKey } from '#acts'
import type { Material } from '#briefs'
import type { Misuse } from './outcome.ts'
import { checkSubject } from './request.ts'

type Keyed = 'session' | 'decision'
const wants = { session: 'a session by its organ and number: oic.cfm/38, oic.cfm/x4', decision: 'a decision by its organ and number: oic.cfm:4/38-ORG' } as const
/** The organ a key names, and what tells the session or decision apart in it. */
const partsOf = (kind: Keyed, key: string): { readonly organ: string; readonly rest: string } | undefined => {
  if (kind === 'decision') { const d = partsOfDecisionKey(key); return d && { organ: d.by, rest: d.number } }
  const cut = key.lastIndexOf('/')
  return cut > 0 && cut < key.length - 1 && !key.includes(':') ? { organ: partsOfSessionKey(key).organ, rest: key.slice(cut + 1) } : undefined
}
const isBody = (material: Material, id: string): boolean => material.index.subjects.get(id)?.type === 'body'

/** Every session or decision that an act of the register names, in the order of their keys: 9 before 10. */
const known = (material: Material, kind: Keyed): readonly string[] =>
  [...material.index.subjectIds()].filter(id => { const p = partsOf(kind, id); return p !== undefined && isBody(material, p.organ) }).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))

/** As people write a number: capitals, blanks and hyphens aside, and with or without "A/RES/" before the numbers of the years until 1975. */
const loosely = (key: string): string => key.toLowerCase().replace(/[\s-]+/g, '').replace(/:a\/res\/(?=\d+[a-z]?\()/, ':')
/**
 * The key as acts write it; blanks in the number of a decision are hyphens there. One that differs only in such spelling, or leaves out the
 * year that stands in brackets behind, is read as the one key of the register that can be meant; where two can, neither is chosen.
 */
export const keyOf = (material: Material, kind: Keyed, word: string): string => {
  const d = kind === 'decision' ? partsOfDecisionKey(word) : undefined
  const key = d ? decisionKey(d) : word
  if (isKnownKey(material, kind, key) || partsOf(kind, key) === undefined) return key
  const asked = loosely(key)
  const keys = known(material, kind).map(k => ({ k, as: loosely(k) }))
  for (const those of [keys.filter(({ as }) => as === asked), d ? keys.filter(({ as }) => as.startsWith(`${asked}(`)) : []]) if (those.length > 0) return those.length === 1 ? those[0]!.k : key
  return key
}
export const isKnownKey = (material: Material, kind: Keyed, word: string): boolean => {
  const parts = partsOf(kind, word)
  return parts !== undefined && isBody(material, parts.organ) && material.index.of(word).length > 0
}

/** Up to three keys that somebody may have meant: the same in other letters, the same number in another organ, then those a letter or two away. */
const meant = (kind: Keyed, word: string, keys: readonly string[]): readonly string[] => {
  const [lower, rest] = [word.toLowerCase(), (partsOf(kind, word)?.rest ?? word).toLowerCase()]
  const same = keys.filter(k => k.toLowerCase() === lower || partsOf(kind, k)?.rest.toLowerCase() === rest)
  const near: string[] = [...same.filter(k => k.toLowerCase() === lower), ...same.filter(k => k.toLowerCase() !== lower)]
  const organ = partsOf(kind, word)?.organ
  // What is near by its letters is looked for in the same organ first: numbers of one organ are alike.
  for (const among of [keys.filter(k => partsOf(kind, k)?.organ === organ), keys]) {
    while (near.length < 3) { const next = nearest(word, among.filter(k => !near.includes(k))); if (next === undefined) break; near.push(next) }
  }
  return near.slice(0, 3)
}
/** The first and the last key of an organ, where none is near. */
const span = (keys: readonly string[]): string => (keys.length <= 3 ? keys.join(', ') : `${keys[0]} … ${keys.at(-1)}`)

/** A key of the register; a wrong one is told with those that were probably meant, or with what the organ has. */
export const checkKey = (material: Material, option: string, word: string, kind: Keyed, errors: Misuse[]): void => {
  if (isKnownKey(material, kind, word)) return
  const keys = known(material, kind)
  const organ = partsOf(kind, word)?.organ
  // An organ alone: what it has, rather than whatever key resembles its name.
  const near = isBody(material, word) ? [] : meant(kind, word, keys)
  if (near.length === 0 && organ !== undefined && !isBody(material, organ)) { checkSubject(material, `${option} (organ)`, organ, ['body'], errors); return }
  const own = keys.filter(k => partsOf(kind, k)?.organ === (organ ?? word))
  const remedy = near.length > 0 ? `write ${near.join(', or ')}` : own.length > 0 ? `the register has ${span(own)}` : organ !== undefined || isBody(material, word) ? `the register has no ${kind} of ${organ ?? word}` : keys.length > 0 ? `for example ${keys[0]}` : `the register has no ${kind}`
  errors.push({ option, found: word || 'nothing', wants: wants[kind], remedy })
}
