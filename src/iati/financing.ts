/** Activities become acts of financing: a commitment was signed, a disbursement was disbursed, a planned disbursement is planned; for each State its own share, exactly, and nothing made out of anything else. */
import { states } from '#acts'
import type { Day } from '#calendar'
import { declarations, inYaml, mapOf, sourceSection, type Declared, type SourceEntry } from '#tables'
import { currencyOf, inLanguage, type Activity, type Amount, type Transaction } from './activity.ts'
import { nameOfType } from './codes.ts'
import { byRecipient, Money, partOf, type Division } from './divide.ts'
import { own } from './values.ts'

export interface FinancingToMake { readonly about: string; readonly by: string; readonly declared: readonly Declared[]; readonly source: SourceEntry }
/** What was left out, why, and how often. */
export interface LeftOut { readonly what: string; readonly why: string; readonly count: number; readonly line: number }
export interface FinancingMade { readonly text: string; readonly acts: number; readonly activities: number; readonly leftOut: readonly LeftOut[] }

const stages: Readonly<Record<string, 'signed' | 'disbursed'>> = { 2: 'signed', 3: 'disbursed' }
/** States by the two letters that the standard has for them. */
const byLetters: ReadonlyMap<string, string> = new Map([...states.values()].flatMap(s => (s.iso2 === undefined || s.form === 'organisation' ? [] : [[s.iso2, s.id] as const])))
const idPart = (words: string): string => words.replace(/[^\w.+-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '')

interface Line { readonly on: string; readonly id: string; readonly text: string }
/** Collects the acts of one file, activity by activity. */
export const financingOf = ({ about, by, declared, source }: FinancingToMake): { readonly add: (a: Activity) => void; readonly made: () => FinancingMade } => {
  const lines: Line[] = []
  const ids = new Map<string, number>()
  const left = new Map<string, { what: string; why: string; count: number; line: number }>()
  let activities = 0
  const leave = (what: string, why: string, line: number): void => {
    const there = left.get(`${what} ${why}`)
    if (there === undefined) left.set(own(`${what} ${why}`), { what: own(what), why: own(why), count: 1, line })
    else there.count++
  }
  const put = (a: Activity, stage: string, on: string, amount: Amount, division: Division, what: string, line: number): void => {
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
      const key = ['financing', by, of, idPart(a.identifier) || 'activity', stage, on.replaceAll('/', '_')].join(':')
      const times = (ids.get(key) ?? 0) + 1
      ids.set(own(key), times)
      const title = inLanguage(a.title, 'en')?.trim()
      const text = `  - ${mapOf([['on', inYaml(on)], ['act', 'financing'], ['by', by], ['of', of], ['amount', JSON.stringify(`${part.toFixed()} ${currency}`)], ['stage', stage], ...(title ? [['purpose', JSON.stringify(title)] as const] : []),
        ['id', times === 1 ? key : `${key}:${times}`], ['source', JSON.stringify(`${source.key}#${a.identifier || `line ${line}`}`)]])}`
      lines.push({ on: own(on), id: own(key), text: own(text) })
    }
    if (!division.remainder.isZero()) leave(what, division.remainder.gt(0) ? 'a share of which no State is told' : 'shares of more than a hundred', line)
  }
  const ofTransaction = (a: Activity, t: Transaction): void => {
    const stage = stages[t.type]
    const on: Day | undefined = t.date ?? t.value.valueDate
    if (stage === undefined) leave(nameOfType(t.type), 'neither a commitment nor a disbursement', t.line)
    else if (on === undefined) leave(nameOfType(t.type), 'no day', t.line)
    else put(a, stage, on, t.value, byRecipient(a, t), nameOfType(t.type), t.line)
  }
  return {
    add: a => {
      activities++
      for (const t of a.transactions) ofTransaction(a, t)
      for (const p of a.planned) {
        if (p.from === undefined) leave('planned disbursement', 'no day', p.line)
        else put(a, 'planned', p.to === undefined || p.to <= p.from ? p.from : `${p.from}/${p.to}`, p.value, byRecipient(a, { recipients: [] } as unknown as Transaction), 'planned disbursement', p.line)
      }
    },
    made: () => ({
      acts: lines.length, activities, leftOut: [...left.values()],
      text: `${[`# ${about}`, `recorded: ${source.seen}`, ...declarations(declared), ...sourceSection(source), 'acts:', ...lines.toSorted((x, y) => (x.on < y.on ? -1 : x.on > y.on ? 1 : x.id < y.id ? -1 : x.id > y.id ? 1 : 0)).map(l => l.text)].join('\n')}\n`,
    }),
  }
}
