/** The register as at a day, as known on a day: the only thing rules see of the acts. */
import type { Act, ActKind, ActOf } from '#acts'
import { dayNumber, type Day } from '#calendar'
import type { KindsIn, RegisterAsAt } from '#law'
import type { ActIndex, Entry } from './index-of-acts.ts'
import type { Shelf } from './shelf.ts'

const no: ReadonlySet<string> = new Set()
const none: readonly never[] = Object.freeze([])

/**
 * Is an act known on a day? A rectification known by then takes it out, unless that rectification has itself been withdrawn.
 * A ring of rectifications, which only a mistaken dossier can hold, ends where it began.
 */
const isKnown = (index: ActIndex, e: Entry, knownOn: Day): boolean => {
  if (e.known > knownOn) return false
  const pointing = index.pointingAt(e.act.id)
  return pointing.length === 0 || !isWithdrawn(index, e.act.id, pointing, knownOn, no)
}
const isWithdrawn = (index: ActIndex, id: string, pointing: readonly Entry[], knownOn: Day, through: ReadonlySet<string>): boolean => {
  const on = new Set(through).add(id)
  return pointing.some(r => r.act.act === 'rectification' && r.act.of === id && !on.has(r.act.id) && r.known <= knownOn && !isWithdrawn(index, r.act.id, index.pointingAt(r.act.id), knownOn, on))
}

/** Acts in order of day, by kind; what is made of them, and how many have begun. */
interface Acts {
  of(kind: ActKind | readonly ActKind[]): readonly Act[]
  ofAll(kind: ActKind | readonly ActKind[], law: object, what: string, make: Making): Made
}
type Making = (acts: readonly Act[]) => unknown
interface Made { readonly made: unknown; readonly begun: number }
/** Acts in order of day, together and kind by kind. */
class InOrder implements Acts {
  readonly all: Act[] = []
  readonly #kinds = new Map<ActKind, Act[]>()
  take(act: Act): void {
    this.all.push(act)
    const list = this.#kinds.get(act.act)
    if (list) list.push(act)
    else this.#kinds.set(act.act, [act])
  }
  of(kind: ActKind | readonly ActKind[]): readonly Act[] {
    if (this.all.length === 0) return none
    if (typeof kind === 'string') return this.#kinds.get(kind) ?? none
    const present = kind.filter(k => this.#kinds.has(k))
    const [first, second] = present
    if (first === undefined || second === undefined) return first === undefined ? none : this.of(first)
    return present.length === this.#kinds.size ? this.all : this.all.filter(a => a.act === first || a.act === second || present.includes(a.act, 2))
  }
  ofAll(kind: ActKind | readonly ActKind[], _law: object, _what: string, make: Making): Made { const acts = this.of(kind); return { made: make(acts), begun: acts.length } }
}
/** Those of a shelf that have begun by a day. */
class Begun implements Acts {
  readonly #shelf: Shelf
  readonly #today: number
  readonly #kinds = new Map<ActKind, readonly Act[]>()
  constructor(shelf: Shelf, today: number) { this.#shelf = shelf; this.#today = today }
  of(kind: ActKind | readonly ActKind[]): readonly Act[] {
    const single = typeof kind === 'string'
    const known = single ? this.#kinds.get(kind) : undefined
    if (known) return known
    const row = this.#shelf.row(kind)
    const acts = firstOf(row.acts, row.begunBy(this.#today))
    if (single) this.#kinds.set(kind, acts)
    return acts
  }
  ofAll(kind: ActKind | readonly ActKind[], law: object, what: string, make: Making): Made {
    const row = this.#shelf.row(kind)
    return { made: row.made(law, what, make), begun: row.begunBy(this.#today) }
  }
}
const firstOf = <T>(list: readonly T[], n: number): readonly T[] => (n === list.length ? list : n === 0 ? none : list.slice(0, n))
/** What the register sees of one subject, gone through once: the acts that have begun, those that may have, and of which of them others tell too. */
interface Seen { readonly begun: Acts; readonly perhaps: Acts; readonly toldTwice: ReadonlySet<string> }

/** Where all acts of a subject are known on the day and none is bound up with others, the day alone parts them. */
const seenOf = (index: ActIndex, subject: string, today: number, knownOn: Day, told: Act | undefined): Seen => {
  const shelf = index.shelf(subject)
  if (!shelf || shelf.knownBy > knownOn) return weighed(index, subject, today, knownOn, told)
  const perhaps = shelf.perhaps(today)
  return { begun: new Begun(shelf, today), perhaps: perhaps.length === 0 ? nobody : perhaps.reduce((all, act) => { all.take(act); return all }, new InOrder()), toldTwice: no }
}
const nobody = new InOrder()
/** Each act by itself: whether it is known, withdrawn by then, told by others too, or told instead of another. */
const weighed = (index: ActIndex, subject: string, today: number, knownOn: Day, told: Act | undefined): Seen => {
  const [begun, perhaps] = [new InOrder(), new InOrder()]
  let toldTwice: Set<string> | undefined
  const boundUp = index.boundUp(subject)
  for (const e of index.of(subject)) {
    if (e.from > today || e.known > knownOn) continue
    const { act } = e
    if (boundUp.has(e)) {
      if (act.accountOf === undefined ? told !== undefined && act.id === told.accountOf : act.id !== told?.id) continue
      const pointing = index.pointingAt(act.id)
      if (isWithdrawn(index, act.id, pointing, knownOn, no)) continue
      if (pointing.some(p => p.act.accountOf === act.id && isKnown(index, p, knownOn))) (toldTwice ??= new Set()).add(act.id)
    }
    (e.by <= today ? begun : perhaps).take(act)
  }
  return { begun, perhaps, toldTwice: toldTwice ?? no }
}

/** Acts after `asAt`, or learnt after `knownOn`, never reach a rule. `knownOn` defaults to the last of days: everything learnt. */
export const registerAsAt = (index: ActIndex, asAt: Day, knownOn: Day = '9999-12-31'): RegisterAsAt => registerOf(index, asAt, knownOn, undefined)

/** `told` stands in for the act it is another source's account of. */
const registerOf = (index: ActIndex, asAt: Day, knownOn: Day, told: Act | undefined): RegisterAsAt => {
  const today = dayNumber(asAt)
  // What was seen and found is kept for as long as this register is asked, and forgotten when an act is added to the index.
  let edition = index.edition
  const seen = new Map<string, Seen>()
  const found = new Map<object, Map<string, unknown>>()
  const others = new Map<Day, RegisterAsAt>()
  const renew = (): void => { if (edition !== index.edition) { edition = index.edition; seen.clear(); found.clear() } }
  const look = (subject: string): Seen => {
    renew()
    let s = seen.get(subject)
    if (!s) seen.set(subject, s = seenOf(index, subject, today, knownOn, told))
    return s
  }
  const select = <T extends ActKind | readonly ActKind[]>(from: Acts, kind: T, where: ((act: ActOf<KindsIn<T>>) => boolean) | undefined) => {
    const acts = from.of(kind) as unknown as readonly ActOf<KindsIn<T>>[]
    return where === undefined || acts.length === 0 ? acts : acts.filter(where)
  }
  return {
    asAt, knownOn,
    acts: (subject, kind, where) => select(look(subject).begun, kind, where),
    ofAll: <T extends ActKind | readonly ActKind[], U>(subject: string, kind: T, by: object, what: string, make: (acts: readonly ActOf<KindsIn<T>>[]) => U) => look(subject).begun.ofAll(kind, by, what, make as unknown as Making) as { made: U; begun: number },
    perhaps: (subject, kind, where) => select(look(subject).perhaps, kind, where),
    accounts: act => { const pointing = index.pointingAt(act.id); return pointing.length === 0 ? none : pointing.filter(e => e.act.accountOf === act.id && isKnown(index, e, knownOn)).map(e => e.act) },
    toldTwice: subject => look(subject).toldTwice,
    pointingAt: act => index.pointingAt(act.id).filter(e => e.act.accountOf === undefined && e.by <= today && isKnown(index, e, knownOn)).map(e => e.act),
    accordingTo: account => registerOf(index, asAt, knownOn, account),
    act: id => { const e = index.byId(id); return e && isKnown(index, e, knownOn) ? e.act : undefined },
    subject: id => index.subjects.get(id),
    amendmentsOf: instrument => index.amendmentsOf(instrument),
    about: subject => index.of(subject).filter(e => e.from <= today && isKnown(index, e, knownOn)).map(e => e.act),
    covers: (question, of, on = asAt) => index.coverageOf(of).find(c => c.question === question && c.from <= on && on <= c.to && (c.recorded ?? '') <= knownOn),
    on: day => {
      let other = others.get(day)
      if (!other) others.set(day, other = registerOf(index, day, knownOn, told))
      return other
    },
    once: <T>(by: object, what: string, find: () => T): T => {
      renew()
      let answers = found.get(by)
      if (!answers) found.set(by, answers = new Map())
      if (!answers.has(what)) answers.set(what, find())
      return answers.get(what) as T
    },
  }
}
