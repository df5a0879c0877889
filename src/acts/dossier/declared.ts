/** Whether a field names a subject that somebody declared, and one of the sort it wants. */
import { nearest } from '../problem.ts'
import { partsOfDecisionKey } from '../decision-key.ts'
import { partsOfSessionKey } from '../session-key.ts'
import type { Subject } from '../subject.ts'
import type { Refers } from '../fields.ts'

const types: Readonly<Partial<Record<Refers, readonly Subject['type'][]>>> = {
  party: ['party'], body: ['body'], participant: ['party', 'body'], instrument: ['instrument'], person: ['person'], office: ['office'],
  initiative: ['initiative'], campaign: ['campaign'], project: ['project'], title: ['title'], holder: ['party', 'body', 'person'],
}
const sections: Readonly<Record<Subject['type'], string>> = {
  party: 'parties', body: 'bodies', person: 'people', office: 'offices', initiative: 'initiatives', campaign: 'campaigns', project: 'projects', title: 'titles', instrument: 'instruments',
}

/** Of three letters, two must be right: any code is two letters off many others. */
const mayBeMeant = (code: string, other: string): boolean => !/^[A-Z]{3}$/.test(code) || [...code].filter((letter, i) => other[i] === letter).length >= 2

/** Says how to mend it when a field names a subject that nobody declared, or one of another type; undefined when all is well. */
export const unknownSubject = (id: string, refers: Refers, subjects: ReadonlyMap<string, Subject>): string | undefined => {
  const wanted = refers === 'session' || refers === 'decision' ? ['body'] as const : types[refers]
  if (!wanted) return undefined
  const name = refers === 'session' ? partsOfSessionKey(id).organ : refers === 'decision' ? partsOfDecisionKey(id)?.by ?? id : id
  const there = subjects.get(name)
  if (there && (wanted as readonly string[]).includes(there.type)) return undefined
  if (there) return `${name} is a ${there.type}`
  const meant = nearest(name, [...subjects.values()].filter(s => (wanted as readonly string[]).includes(s.type) && mayBeMeant(name, s.id)).map(s => s.id))
  return `${meant ? `write \`${meant}\`, or ` : ''}declare it under \`${sections[wanted[0]!]}\``
}
