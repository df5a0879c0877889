/** What a treaty's clauses name, whether it is there: subjects, and tables of weights with their totals and their participants. */
import { Decimal } from 'decimal.js'
import type { Refers } from '../fields.ts'
import type { Problem } from '../problem.ts'
import type { Instrument, Subject } from '../subject.ts'
import { unknownSubject } from './declared.ts'
import { irregular, ownActs, type Rule } from './matter.ts'
import type { Placed } from './node.ts'

/** What the words of a clause name, wherever in it they stand. */
const names: Readonly<Record<string, Refers>> = {
  members: 'body', 'of-members': 'body', named: 'participant', every: 'participant', 'of-named': 'participant',
  parties: 'instrument', 'of-parties': 'instrument', 'consented-to': 'instrument', signed: 'instrument', 'in-force': 'instrument', 'subject-to': 'instrument',
}
interface Named { readonly clause: string; readonly word: string; readonly value: string; readonly refers: Refers | 'weights' }
const namedIn = (clause: string, value: unknown): Named[] => {
  if (Array.isArray(value)) return value.flatMap(v => namedIn(clause, v))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([word, inner]): Named[] => {
    const refers = names[word] ?? (word === 'in' && 'weight' in value ? 'weights' : undefined)
    if (refers === undefined || typeof inner === 'number') return namedIn(clause, inner)
    return [inner].flat().filter(v => typeof v === 'string').map(v => ({ clause, word, value: v, refers }))
  })
}
const wanted: Readonly<Partial<Record<Refers, string>>> = { body: 'a body that is declared (oic)', participant: 'a party (KAZ) or a body that is declared', instrument: 'an instrument that is declared (oic.charter-2008)' }

/** Where something in the header of an instrument stands: under a section, at a word. */
export type PlaceOf = (section: 'clauses' | 'weights', key: string, word?: string) => { readonly file: string } & Placed

/** Clauses that name nobody, tables that are not there, do not add up, or weigh somebody nobody knows. */
export const clauseProblems = ({ clauses, weights = {} }: Instrument, subjects: ReadonlyMap<string, Subject>, placeOf: PlaceOf): Problem[] => {
  const problems: Problem[] = []
  const report = (code: Problem['code'], { file, line, column }: { readonly file: string } & Placed, found: string, wants: string, remedy: string) =>
    problems.push({ code, severity: 'error', where: { file, line, column }, found, wants, remedy })
  for (const n of Object.entries(clauses).flatMap(([clause, value]) => namedIn(clause, value))) {
    const at = () => placeOf('clauses', n.clause, n.value)
    if (n.refers === 'weights') {
      if (!Object.hasOwn(weights, n.value)) report('unknown-weights', at(), `\`in: ${n.value}\``, `a table of the same instrument${Object.keys(weights).length > 0 ? `: ${Object.keys(weights).join(', ')}` : ''}`, `add it: weights: { ${n.value}: { of: …, unit: …, total: …, source: …, each: { … } } }`)
      continue
    }
    const problem = unknownSubject(n.value, n.refers, subjects)
    if (problem) report('unknown-subject', at(), `\`${n.word}: ${n.value}\``, wanted[n.refers] ?? 'a subject that is declared', problem)
  }
  for (const [name, table] of Object.entries(weights)) {
    const sum = Object.values(table.each).reduce((all, w) => all.plus(w), new Decimal(0))
    if (sum.gt(table.total)) report('weight-missing', placeOf('weights', name), `entries of ${name} that come to ${sum.toString()} ${table.unit}`, `at most the total of ${table.total} ${table.unit}`, 'mend the entry that is too large, or the total that leaves somebody out')
    for (const who of Object.keys(table.each)) {
      const problem = unknownSubject(who, 'participant', subjects)
      if (problem) report('weight-missing', placeOf('weights', name, who), `a weight of ${who}, whom nobody declared`, 'a party (KAZ) or a body that is declared', problem)
    }
  }
  return problems
}

/** Whoever consented should have a weight, where the table does not say that all others weigh nothing; the act stands, and the answer stays open. */
export const everyoneWeighed: Rule = (matter) => {
  const { clauses, weights = {} } = matter.instrument ?? { clauses: {} }
  if (Object.keys(weights).length === 0) return []
  const used = new Set(Object.entries(clauses).flatMap(([clause, value]) => namedIn(clause, value)).flatMap(n => (n.refers === 'weights' ? [n.value] : [])))
  return Object.entries(weights).filter(([name, table]) => table.others === 'unknown' && used.has(name)).flatMap(([name, table]) => ownActs(matter, 'deposit', 'signature').flatMap((t) => {
    const { party } = t.act
    if (party === undefined || (t.act.act === 'signature' && t.act.as !== 'definitive') || Object.hasOwn(table.each, party)) return []
    return irregular('weight-missing', t, { found: `a consent of ${party}, which ${name} does not weigh`, wants: `the weight of ${party} in ${name}, where others are unknown`, remedy: `add it under weights, or say that others weigh nothing: others: nothing` }, { severity: 'warning' })
  }))
}
