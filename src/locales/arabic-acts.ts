/** An act as a noun phrase in Arabic: تحفظ مصر المؤرخ 9 أبريل 1980. */
import type { Words } from '#acts'
import { dated } from './arabic.ts'
import type { NamedAct } from './locale.ts'

/** A noun whose adjective is feminine: one in ta marbuta, or the plural of things. */
const feminine = (noun: string): boolean => { const head = noun.split(' ')[0] ?? ''; return head.endsWith('ة') || head === 'حصص' }
/**
 * One noun takes whose it is after it; a noun of several words (قبول تحفظ) would be read with the wrong part, so that whose it is and
 * the date stand in brackets. "Its" is never said: the gender of the author is not known.
 */
export const actNamed = (a: NamedAct, w: Words): string => {
  if (a.says !== null) return `${a.noun} «${a.says}»${a.of === null && a.on === null ? '' : ` (${[...(a.of === null ? [] : [w.name(a.of)]), ...(a.on === null ? [] : [a.on])].join('، ')})`}`
  if (a.of === null) return `${a.noun}${a.on === null ? '' : ` (${a.on})`}`
  const who = w.name(a.of)
  if (a.noun.includes(' ')) return `${a.noun} (${who}${a.on === null ? '' : `، ${a.on}`})`
  return `${a.noun} ${who}${a.on === null ? '' : ` ${feminine(a.noun) ? 'المؤرخة' : 'المؤرخ'} ${dated(a.on)}`}`
}
export const actUnknown = (id: string): string => `القيد ${id}`
