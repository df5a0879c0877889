/** Decorations: how many orders and honours were conferred on a person, each once, whoever tells it. */
import type { ActOf, Text } from '#acts'
import { order } from '#calendar'
import { because, established, open, type Finding } from '../finding.ts'
import type { CountOf } from '../question.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import { countingRule, gathered } from './counting-rules.ts'

type Decoration = ActOf<'decoration'>
const rule = countingRule('Decorations')

/** Answers `decorations`. A date that may lie ahead leaves the number open; "none" is said only inside the declared coverage of `decorations`. */
export const decorationsOf = (person: string) => (register: RegisterAsAt): Finding<CountOf> => {
  const ours = (d: Decoration) => d.person === person
  const acts = register.acts(person, 'decoration', ours)
  const doubtful = register.perhaps(person, 'decoration', ours)[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, rule, ...acts)
  if (acts.length === 0 && !register.covers('decorations', person)) return open({ want: 'coverage', question: 'decorations', of: person, on: register.asAt }, rule)
  const orders = gathered(acts, isSame)
  return established(
    { count: orders.length, acts: orders.map(told => told[0].id) },
    rule, ...orders.flatMap(([first, ...again]) => [because(first, 'supports'), ...again.map(a => because(a, 'not-counted', 'duplicate'))]),
  )
}

/** One order of one State, on days that may be the same: a State does not confer the same order on a person twice within that doubt. */
const isSame = (a: Decoration, b: Decoration): boolean => {
  const apart = order(a.on, b.on)
  return a.by === b.by && apart !== 'before' && apart !== 'after' && isSaidAlike(a.order, b.order)
}
/** The same words in some language; two that share no language are taken for two orders. */
const isSaidAlike = (a: Text, b: Text): boolean => {
  const [x, y] = [a, b].map(t => (typeof t === 'string' ? { en: t } : t) as Readonly<Record<string, string>>)
  return Object.entries(x!).some(([lang, said]) => y![lang]?.toLowerCase() === said.toLowerCase())
}
