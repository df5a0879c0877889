/** Activities become projects with acts of financing and milestones: a commitment was signed, a disbursement was disbursed, a planned disbursement is planned; for each State its own share, exactly, and nothing made out of anything else. */
import { states } from '#acts'
import type { Day } from '#calendar'
import { declarations, inYaml, mapOf, sourceSection, type Declared, type SourceEntry } from '#tables'
import { currencyOf, type Activity, type Amount, type Transaction } from './activity.ts'
import { nameOfType } from './codes.ts'
import { byRecipient, Money, partOf, type Division } from './divide.ts'
import { stepsOf } from './milestones.ts'
import { projectBook } from './projects.ts'
import { sharesOf } from './sector-words.ts'
import { dayOfMoment, own } from './values.ts'

export interface FinancingToMake { readonly about: string; readonly by: string; readonly declared: readonly Declared[]; readonly source: SourceEntry }
/** What was left out, why, and how often. */
export interface LeftOut { readonly what: string; readonly why: string; readonly count: number; readonly line: number }
/** `acts` are those of financing. */
export interface FinancingMade { readonly text: string; readonly acts: number; readonly milestones: number; readonly projects: number; readonly activities: number; readonly leftOut: readonly LeftOut[] }

const stages: Readonly<Record<string, 'signed' | 'disbursed'>> = { 2: 'signed', 3: 'disbursed' }
/** States by the two letters that the standard has for them. */
const byLetters: ReadonlyMap<string, string> = new Map([...states.values()].flatMap(s => (s.iso2 === undefined || s.form === 'organisation' ? [] : [[s.iso2, s.id] as const])))

interface Line { readonly on: string; readonly id: string; readonly text: string; readonly money: boolean }
/** What is open while one activity is read: its projects by State. */
interface Reading { readonly a: Activity; readonly told: Day; readonly projects: Map<string, string> }
const noRecipients = { recipients: [] } as unknown as Transaction

/** Collects the acts of one file, activity by activity. */
export const financingOf = ({ about, by, declared, source }: FinancingToMake): { readonly add: (a: Activity) => void; readonly made: () => FinancingMade } => {
  const lines: Line[] = []
  const ids = new Map<string, number>()
  const left = new Map<string, { what: string; why: string; count: number; line: number }>()
  const book = projectBook(by)
  let activities = 0
  const leave = (what: string, why: string, line: number): void => {
    const there = left.get(`${what} ${why}`)
    if (there === undefined) left.set(own(`${what} ${why}`), { what: own(what), why: own(why), count: 1, line })
    else there.count++
  }
  const put = (a: Activity, kind: string, on: string, key: string, fields: readonly (readonly [string, string])[]): void => {
    const times = (ids.get(key) ?? 0) + 1
    ids.set(own(key), times)
    const text = `  - ${mapOf([['on', inYaml(on)], ['act', kind], ['by', by], ...fields, ['id', times === 1 ? key : `${key}:${times}`], ['source', JSON.stringify(`${source.key}#${a.identifier || `line ${a.line}`}`)]])}`
    lines.push({ on: own(on), id: own(key), text: own(text), money: kind === 'financing' })
  }
  const putMoney = ({ a, projects }: Reading, stage: string, on: string, amount: Amount, division: Division, what: string, line: number, more: readonly (readonly [string, string])[]): void => {
    const currency = currencyOf(a, amount)
    if (amount.amount === undefined) { leave(what, 'no amount that can be read', line); return }
    if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) { leave(what, 'no currency', line); return }
    const whole = new Money(amount.amount)
    // A negative amount takes back part of an earlier one; as an act of its own it would say that less than nothing was signed.
    if (!whole.gt(0)) { leave(what, whole.isZero() ? 'nothing' : 'less than nothing: it corrects an earlier one', line); return }
    for (const p of division.parts) {
      const of = byLetters.get(p.key)
      if (of === undefined) { leave(what, `${p.key} is no State`, line); continue }
      const part = partOf(whole, p.percent)
      if (!part.gt(0)) continue
      const project = projects.get(of) ?? ''
      put(a, 'financing', on, ['financing', project, stage, (more.find(([k]) => k === 'due')?.[1] ?? on).replaceAll(/["']/g, '').replaceAll('/', '_')].join(':'), [['of', of], ['project', project], ['amount', JSON.stringify(`${part.toFixed()} ${currency}`)], ['stage', stage], ...more])
    }
    if (!division.remainder.isZero()) leave(what, division.remainder.gt(0) ? 'a share of which no State is told' : 'shares of more than a hundred', line)
  }
  const ofTransaction = (r: Reading, t: Transaction): void => {
    const stage = stages[t.type]
    const on: Day | undefined = t.date ?? t.value.valueDate
    if (stage === undefined) { leave(nameOfType(t.type), 'neither a commitment nor a disbursement', t.line); return }
    if (on === undefined) { leave(nameOfType(t.type), 'no day', t.line); return }
    const { shares, leftOut } = t.sectors.length > 0 ? sharesOf(r.a, t) : { shares: {}, leftOut: [] }
    for (const why of leftOut) leave('sectors', why, t.line)
    putMoney(r, stage, on, t.value, byRecipient(r.a, t), nameOfType(t.type), t.line, Object.keys(shares).length === 0 ? [] : [['sectors', mapOf(Object.entries(shares).map(([w, f]) => [w, f.text] as const))]])
  }
  return {
    add: a => {
      activities++
      const told = (a.lastUpdated === undefined ? undefined : dayOfMoment(a.lastUpdated)) ?? source.seen
      const among = [byRecipient(a, noRecipients), ...a.transactions.map(t => byRecipient(a, t))]
      const of = [...new Set(among.flatMap(d => d.parts.flatMap(p => byLetters.get(p.key) ?? [])))].sort()
      const { shares, leftOut } = sharesOf(a, { sectors: [] })
      if (of.length > 0) for (const why of leftOut) leave('sectors', why, a.line)
      const r: Reading = { a, told, projects: new Map(of.map(state => [state, book.idOf(a, state, of.length > 1, shares)])) }
      for (const t of a.transactions) ofTransaction(r, t)
      for (const p of a.planned) {
        if (p.from === undefined) leave('planned disbursement', 'no day', p.line)
        else putMoney(r, 'planned', told, p.value, byRecipient(a, noRecipients), 'planned disbursement', p.line, [['due', inYaml(p.to === undefined || p.to <= p.from ? p.from : `${p.from}/${p.to}`)]])
      }
      const { steps, leftOut: undated } = stepsOf(a, told)
      if (of.length > 0) for (const [what, why] of undated) leave(what, why, a.line)
      for (const b of a.budgets) leave('budget', 'a plan of its bank that is no payment', b.line)
      for (const [state, project] of r.projects) for (const s of steps) put(a, 'project-milestone', s.on, ['project-milestone', project, s.stage].join(':'), [['of', state], ['project', project], ['stage', s.stage], ...(s.due === undefined ? [] : [['due', s.due] as const])])
      if (of.length === 0) leave('activity', 'no State among its recipients', a.line)
    },
    made: () => ({
      acts: lines.filter(l => l.money).length, milestones: lines.filter(l => !l.money).length, projects: book.count(), activities, leftOut: [...left.values()],
      text: `${[`# ${about}`, `recorded: ${source.seen}`, ...declarations(declared), ...book.section(), ...sourceSection(source), 'acts:', ...lines.toSorted((x, y) => (sortDay(x.on) < sortDay(y.on) ? -1 : sortDay(x.on) > sortDay(y.on) ? 1 : x.id < y.id ? -1 : x.id > y.id ? 1 : 0)).map(l => l.text)].join('\n')}\n`,
    }),
  }
}
/** Where a line stands among the others: what happened by a day, on that day. */
const sortDay = (on: string): string => on.replace(/^\.\.\//, '')
