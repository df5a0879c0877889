/** The index of acts by the subjects they name: a question costs what its subjects have, not what the register holds. */
import { fieldsOfAct, kindOf, knownSince, subjectsOf, type Act, type Coverage, type Subject } from '#acts'
import { when, type Day, type When } from '#calendar'
import { Shelf } from './shelf.ts'

/**
 * An act with what the index compares: the day number from which it may have begun, the one by which it certainly has
 * (doubt allowed for), and since when it is known.
 */
export interface Entry { readonly act: Act; readonly from: number; readonly by: number; readonly known: Day }
/** What does not change while acts are added: subjects and declared coverage. */
export interface Background { readonly subjects: ReadonlyMap<string, Subject>; readonly coverage: readonly Coverage[] }

export interface ActIndex extends Background {
  readonly size: number
  /** Moves with every act added: whatever was made of the acts before is out of date. */
  readonly edition: number
  /** The acts naming a subject, in order of beginning; never in the order in which they were recorded. */
  of(subject: string): readonly Entry[]
  byId(id: string): Entry | undefined
  /** The acts that point at an act by its id: its rectifications, its outcomes, other sources' accounts of it. */
  pointingAt(id: string): readonly Entry[]
  /** Of the acts naming a subject, the few that are bound up with other acts: any act points at them, or they are accounts of another. */
  boundUp(subject: string): ReadonlySet<Entry>
  /** The acts naming a subject put ready by kind, as long as none is added; undefined where some are bound up with others and must be weighed one by one. */
  shelf(subject: string): Shelf | undefined
  accountsOf(id: string): readonly Entry[]
  rectificationsOf(id: string): readonly Entry[]
  /** The instruments that amend an instrument, in the order of their ids. */
  amendmentsOf(instrument: string): readonly string[]
  /** The declared coverage of questions about a subject, in the order of its declaration. */
  coverageOf(subject: string): readonly Coverage[]
  /** Adds one act: touches the lists of its own subjects and nothing else. */
  add(act: Act): void
  subjectIds(): Iterable<string>
  all(): Iterable<Act>
}

/** An entry shares the date of its act: a million numbers kept apart would cost more than the acts themselves. */
class Indexed implements Entry {
  readonly act: Act
  readonly begins: When
  readonly known: Day
  constructor(act: Act) {
    this.act = act
    const spanning = act.on.interval && !act.on.openStart && !act.on.unknownStart && kindOf(act).spans
    this.begins = spanning ? when(act.on.text.split('/')[0] ?? act.on.text) : act.on
    this.known = knownSince(act)
  }
  get from(): number { return this.begins.from }
  get by(): number { return this.begins.to }
}
const none: readonly never[] = Object.freeze([])
const nobody: ReadonlySet<Entry> = new Set()
/** By beginning, then certainty, then id: a total order that does not depend on the order of recording. */
export const inOrder = (a: Entry, b: Entry): number => {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return a.act.id < b.act.id ? -1 : a.act.id > b.act.id ? 1 : 0
}

export const indexActs = (acts: Iterable<Act>, background: Background): ActIndex => {
  const lists = new Map<string, Entry[]>()
  const sorted = new Set<string>()
  const entries: Entry[] = []
  // Few questions ask for an act by its id: the first that does has them put in order.
  let ids: Map<string, Entry> | undefined
  // Subjects and coverage do not change while acts are added: what amends what, and what is covered, is gathered once.
  let amending: Map<string, string[]> | undefined
  let covered: Map<string, Coverage[]> | undefined
  let edition = 0
  const pointing = new Map<string, Entry[]>()
  // As gathered when so many ids were pointed at; gathered anew once there are more.
  const boundUp = new Map<string, { readonly ids: number; readonly few: ReadonlySet<Entry> }>()
  // Put ready when first asked for.
  const shelves = new Map<string, Shelf>()
  const point = (id: unknown, e: Entry) => {
    if (typeof id !== 'string') return
    const list = pointing.get(id)
    if (!list) pointing.set(id, [e])
    else if (list[list.length - 1] !== e) list.push(e)
  }
  const take = (act: Act): Entry => {
    const e = new Indexed(act)
    entries.push(e)
    ids?.set(act.id, e)
    if (act.accountOf !== undefined) point(act.accountOf, e)
    const fields = fieldsOfAct(act)
    for (const field of kindOf(act).pointing) point(fields[field], e)
    return e
  }
  // As `subjectsOf` has them, without making a list for each of a million acts: what an act names twice is the last of its subject's list already.
  const name = (subject: unknown, e: Entry) => {
    if (typeof subject !== 'string') return
    const list = lists.get(subject)
    if (!list) lists.set(subject, [e])
    else if (list[list.length - 1] !== e) list.push(e)
  }
  for (const act of acts) {
    const e = take(act)
    const { named, also } = kindOf(act)
    const fields = fieldsOfAct(act)
    for (let i = 0; i < named.length; i++) {
      const value = fields[named[i]!.field]
      if (Array.isArray(value)) for (const one of value) name(one, e)
      else name(value, e)
    }
    for (const subject of also(act as never)) name(subject, e)
  }
  const of = (subject: string): readonly Entry[] => {
    const list = lists.get(subject)
    if (!list) return none
    if (!sorted.has(subject)) { list.sort(inOrder); sorted.add(subject) }
    return list
  }
  const pointingAt = (id: string): readonly Entry[] => pointing.get(id) ?? none
  const boundUpOf = (subject: string): ReadonlySet<Entry> => {
    const known = boundUp.get(subject)
    if (known?.ids === pointing.size) return known.few
    const some = of(subject).filter(e => e.act.accountOf !== undefined || pointing.has(e.act.id))
    const few = some.length === 0 ? nobody : new Set(some)
    boundUp.set(subject, { ids: pointing.size, few })
    return few
  }
  return {
    subjects: background.subjects, coverage: background.coverage,
    get size() { return entries.length },
    get edition() { return edition },
    of,
    byId: id => (ids ??= new Map(entries.map(e => [e.act.id, e]))).get(id),
    pointingAt,
    boundUp: boundUpOf,
    shelf: subject => {
      if (boundUpOf(subject).size > 0) return undefined
      let shelf = shelves.get(subject)
      if (!shelf) shelves.set(subject, shelf = new Shelf(of(subject)))
      return shelf
    },
    accountsOf: id => pointingAt(id).filter(e => e.act.accountOf === id),
    rectificationsOf: id => pointingAt(id).filter(e => e.act.act === 'rectification' && e.act.of === id),
    amendmentsOf: instrument => (amending ??= amendmentsAmong(background.subjects)).get(instrument) ?? [],
    coverageOf: subject => (covered ??= Map.groupBy(background.coverage, c => c.of)).get(subject) ?? none,
    add: act => {
      edition += 1
      const e = take(act)
      for (const s of subjectsOf(act)) {
        boundUp.delete(s)
        shelves.delete(s)
        const list = lists.get(s)
        if (!list) { lists.set(s, [e]); continue }
        if (!sorted.has(s)) { list.push(e); continue }
        let low = 0
        let high = list.length
        while (low < high) {
          const mid = (low + high) >>> 1
          if (inOrder(list[mid]!, e) <= 0) low = mid + 1
          else high = mid
        }
        list.splice(low, 0, e)
      }
    },
    subjectIds: () => lists.keys(),
    *all() { for (const e of entries) yield e.act },
  }
}

const amendmentsAmong = (subjects: ReadonlyMap<string, Subject>): Map<string, string[]> => {
  const by = new Map<string, string[]>()
  for (const s of subjects.values()) if (s.type === 'instrument' && s.amends !== undefined) by.set(s.amends, [...(by.get(s.amends) ?? []), s.id].sort())
  return by
}
