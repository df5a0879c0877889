/** An act as a noun phrase in English: "the reservation of Egypt of 9 April 1980", "the adoption of the Pact of 1971". */
import type { Words } from '#acts'
import { the } from './english.ts'
import type { NamedAct } from './locale.ts'

export const actNamed = (a: NamedAct, w: Words): string => {
  // "the acceptance of a reservation by France": of whom it is would otherwise be read with the reservation.
  const whose = a.of === null || a.own ? '' : ` ${a.agent && / (of|to) /.test(` ${a.noun} `) ? 'by' : 'of'} ${the(w, a.of)}`
  return `${a.own ? 'its' : 'the'} ${a.noun}${whose}${a.on === null ? '' : ` of ${a.on}`}${a.says === null ? '' : ` (“${a.says}”)`}`
}
export const actUnknown = (id: string): string => `the act ${id}`
