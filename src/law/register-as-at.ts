/** The acts a rule may rely on: known by `knownOn`, not withdrawn by rectification, effective by `asAt`; asked for by subject. */
import type { Act, ActKind, ActOf, Coverage, Subject } from '#acts'
import type { Day } from '#calendar'

/** The kinds asked for: one, or each of a list. */
export type KindsIn<T extends ActKind | readonly ActKind[]> = T extends readonly (infer K extends ActKind)[] ? K : T & ActKind

export interface RegisterAsAt {
  readonly asAt: Day
  readonly knownOn: Day
  /** Acts naming the subject that have certainly taken effect by `asAt`, in order of day. Other sources' accounts of an act are not among them. */
  acts<const T extends ActKind | readonly ActKind[]>(subject: string, kind: T, where?: (act: ActOf<KindsIn<T>>) => boolean): readonly ActOf<KindsIn<T>>[]
  /**
   * What `make` makes of all those acts together, and how many of them, from the first, had begun by `asAt`. Kept with the acts for whoever asks `what` `by` the same law
   * again, of this register or another, so `make` looks at the acts alone and gives what can be cut after any of them.
   */
  ofAll<const T extends ActKind | readonly ActKind[], U>(subject: string, kind: T, by: object, what: string, make: (acts: readonly ActOf<KindsIn<T>>[]) => U): { readonly made: U; readonly begun: number }
  /** Acts that may or may not have taken effect by `asAt`: their date is too coarse to say. */
  perhaps<const T extends ActKind | readonly ActKind[]>(subject: string, kind: T, where?: (act: ActOf<KindsIn<T>>) => boolean): readonly ActOf<KindsIn<T>>[]
  /** What other sources say of the same act. */
  accounts(act: Pick<Act, 'id'>): readonly Act[]
  /** Of the acts naming a subject, the ids of those of which other sources give an account. */
  toldTwice(subject: string): ReadonlySet<string>
  /** The acts that point at an act and have taken effect by `asAt`: what became of an intention, what was rectified. */
  pointingAt(act: Pick<Act, 'id'>): readonly Act[]
  /** The same register with another source's account in the place of the act it is an account of. */
  accordingTo(account: Act): RegisterAsAt
  /** An act by id, if it is known by `knownOn`. */
  act(id: string): Act | undefined
  subject(id: string): Subject | undefined
  /** The instruments that amend an instrument, by their ids. */
  amendmentsOf(instrument: string): readonly string[]
  /** Every act naming the subject that is known and has begun or may have begun by `asAt`. */
  about(subject: string): readonly Act[]
  /** The declared coverage of a question about a subject on a day (default `asAt`): only inside it may a rule say "no". */
  covers(question: string, of: string, on?: Day): Coverage | undefined
  /** The same knowledge, as at another day. */
  on(day: Day): RegisterAsAt
  /** What `find` makes of this register, found once: whoever asks `what` again `by` the same law shares the answer, until an act is added. */
  once<T>(by: object, what: string, find: () => T): T
}
