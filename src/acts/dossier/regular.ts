/** What usually holds among the acts of one instrument, and in lines on projects: a line that breaks it is refused, or says itself why it stands (`irregular`). */
import type { Act } from '../act.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import { consentsInOrder } from './consents.ts'
import { linesOfProjects } from './projects.ts'
import { certainlyBefore, irregular, spoken, type Around, type Rule, type Told } from './matter.ts'
import { allowedReservations, somethingThere } from './reservations.ts'
import { everyoneWeighed } from './weights.ts'

/** What is found when the acts of an instrument are held against one another and against its clauses; of each line alone nothing is wrong. */
export const irregularityCodes: readonly ProblemCode[] = ['act-before-adoption', 'second-consent', 'forbidden-reservation', 'objection-to-nothing', 'unordered-acts', 'leaving-without-consent', 'unknown-weights', 'weight-missing', 'shares-over-hundred', 'project-of-another']

/** Nothing can be done under a text before it is fixed (VCLT arts. 9, 10); only a day that is certainly earlier is wrong. */
const afterAdoption: Rule = (matter) => {
  const adoptions = matter.told.filter(t => t.act.act === 'adoption' && t.act.form === 'instrument')
  const [first, ...others] = adoptions
  if (first === undefined) return []
  const earliest = others.reduce((a, b) => (b.act.on.from < a.act.on.from ? b : a), first)
  return matter.told.flatMap(t => (t.act.act === 'adoption' || !certainlyBefore(t.act.on, earliest.act.on) ? [] : irregular('act-before-adoption', t, {
    found: `a ${t.act.act} on ${t.act.on.text}`, wants: `a day not before ${spoken(earliest)} of ${matter.id}`, remedy: 'mend the day that is wrong',
  }, { against: earliest })))
}
const rules: readonly Rule[] = [afterAdoption, consentsInOrder, allowedReservations, somethingThere, everyoneWeighed]

const instrumentOf = (act: Act): string | undefined => ('instrument' in act ? act.instrument : undefined)

/** Every problem among acts that stand together, by id; each act with its line. Acts withdrawn by rectification are left out. */
export const checkRegular = (told: ReadonlyMap<string, Told>, around: Around): Problem[] => {
  const rectifications = [...told.values()].filter(t => t.act.act === 'rectification')
  const undone = new Set(rectifications.map(t => (t.act.act === 'rectification' ? t.act.of : '')))
  const withdrawn = new Set(rectifications.flatMap(t => (t.act.act === 'rectification' && !undone.has(t.act.id) ? [t.act.of] : [])))
  const matters = new Map<string, Told[]>()
  for (const t of told.values()) {
    const id = instrumentOf(t.act)
    if (id === undefined || withdrawn.has(t.act.id)) continue
    const there = matters.get(id)
    if (there) there.push(t)
    else matters.set(id, [t])
  }
  const standing = [...told.values()].filter(t => !withdrawn.has(t.act.id))
  return [...linesOfProjects(standing, around), ...[...matters].flatMap(([id, own]) => {
    const subject = around.subjects.get(id)
    const matter = { id, instrument: subject?.type === 'instrument' ? subject : undefined, told: own, around, find: (act: string) => told.get(act) }
    return rules.flatMap(rule => rule(matter))
  })]
}
