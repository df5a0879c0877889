/** The acts of one subject put ready: kind by kind, in order of the day by which each has certainly begun, so that those begun by a day are found by halving. */
import type { Act, ActKind } from '#acts'
import type { Day } from '#calendar'
import type { Entry } from './index-of-acts.ts'

/** Acts of one kind, or of several together, in order; what was made of them is kept beside them. */
class Row {
  readonly acts: Act[] = []
  readonly #by: number[] = []
  readonly #made = new WeakMap<object, Map<string, unknown>>()
  take(e: Entry): void { this.acts.push(e.act); this.#by.push(e.by) }
  /** How many have begun by a day. */
  begunBy(today: number): number {
    const by = this.#by
    let high = by.length
    if (high === 0 || by[high - 1]! <= today) return high
    let low = 0
    while (low < high) {
      const mid = (low + high) >>> 1
      if (by[mid]! <= today) low = mid + 1
      else high = mid
    }
    return low
  }
  /** What is made of all of them, once for a law and a name. */
  made(law: object, what: string, make: (acts: readonly Act[]) => unknown): unknown {
    let all = this.#made.get(law)
    if (!all) this.#made.set(law, all = new Map())
    if (!all.has(what)) all.set(what, make(this.acts))
    return all.get(what)
  }
}
const empty = new Row()

/** Made of a subject's entries as they stand; whoever keeps it lets it go when an act is added. */
export class Shelf {
  readonly #entries: readonly Entry[]
  readonly #rows = new Map<ActKind, Row>()
  readonly #together = new Map<string, Row>()
  /** Those dated too coarsely for their first day to be their last: on some day each may have begun or not. */
  readonly #coarse: Entry[] = []
  /** The day by which all of them were known. */
  readonly knownBy: Day
  constructor(entries: readonly Entry[]) {
    this.#entries = entries
    let knownBy: Day = '0000-01-01'
    for (const e of entries) {
      if (e.known > knownBy) knownBy = e.known
      if (e.from < e.by) this.#coarse.push(e)
      const row = this.#rows.get(e.act.act)
      if (row) row.take(e)
      else { const first = new Row(); first.take(e); this.#rows.set(e.act.act, first) }
    }
    this.knownBy = knownBy
  }
  row(kind: ActKind | readonly ActKind[]): Row {
    if (typeof kind === 'string') return this.#rows.get(kind) ?? empty
    let present = 0
    let only: ActKind | undefined
    for (const k of kind) if (this.#rows.has(k)) { present++; only = k }
    if (present < 2) return only === undefined ? empty : this.#rows.get(only)!
    const name = kind.join(' ')
    let row = this.#together.get(name)
    if (!row) {
      this.#together.set(name, row = new Row())
      for (const e of this.#entries) if (kind.includes(e.act.act)) row.take(e)
    }
    return row
  }
  /** The acts that may have begun by a day, or not. */
  perhaps(today: number): readonly Act[] {
    return this.#coarse.length === 0 ? none : this.#coarse.flatMap(e => (e.from <= today && e.by > today ? [e.act] : []))
  }
}
const none: readonly never[] = Object.freeze([])
