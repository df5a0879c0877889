/** The register as Popolo: organisations, posts, persons, who belongs where and since when, sessions, motions and votes, as at a day and as known on a day. */
import type { Day } from '#calendar'
import type { Question } from '#law'
import type { Locale } from '#locales'
import { registerAsAt } from '#status'
import type { Material } from '../desk.ts'
import { groupsHeld, seatsHeld, standings } from './belonging.ts'
import { areas, organizations, persons } from './bodies.ts'
import { popoloDesk } from './desk.ts'
import { posts, termsHeld } from './offices.ts'
import { events } from './sessions.ts'
import type { PopoloMotion, PopoloVoteEvent } from './shapes.ts'
import { decided, type Decided } from './votes.ts'

/** Without an organisation, all of them. */
export interface PopoloAsked { readonly organisation?: string; readonly asAt: Day; readonly knownOn?: Day; readonly locale: Locale }

/**
 * The text of the export, piece by piece: one thing a line, so that two exports can be compared; nothing is kept but the motions and the names of what
 * was referred to. What is not established is left out and named under `meta`. The same material, days and language give the same bytes.
 */
export const popoloText = function* (material: Material, { organisation, asAt, knownOn, locale }: PopoloAsked): Generator<string> {
  const register = registerAsAt(material.index, asAt, knownOn)
  const desk = popoloDesk(material, register, locale, organisation)
  yield '{\n'
  // Votes are many and are given away as they are found; motions are few and wait until they have their turn.
  const motions: PopoloMotion[] = []
  yield* list('vote_events', votesOf(decided(desk), motions))
  yield* list('motions', motions)
  yield* list('events', events(desk))
  yield* list('posts', posts(desk))
  yield* list('memberships', together(standings(desk), seatsHeld(desk), groupsHeld(desk), termsHeld(desk)))
  yield* list('organizations', organizations(desk))
  yield* list('areas', areas(desk))
  yield* list('persons', persons(desk))
  yield `"meta": ${JSON.stringify({ as_at: asAt, ...(knownOn ? { known_on: knownOn } : {}), language: locale.lang, ...(organisation === undefined ? {} : { organization_id: organisation }), not_established: unique(desk.notEstablished) })}\n}\n`
}
const list = function* (name: string, items: Iterable<unknown>): Generator<string> {
  yield `"${name}": [`
  let first = true
  for (const item of items) { yield `${first ? '' : ','}\n${JSON.stringify(item)}`; first = false }
  yield `${first ? '' : '\n'}],\n`
}
const together = function* <T>(...all: readonly Iterable<T>[]): Generator<T> { for (const one of all) yield* one }
const votesOf = function* (all: Iterable<Decided>, motions: PopoloMotion[]): Generator<PopoloVoteEvent> { for (const { motion, votes } of all) { motions.push(motion); yield* votes } }
const unique = (questions: readonly Question[]): readonly Question[] => [...new Map(questions.map(q => [JSON.stringify(q), q])).values()]
