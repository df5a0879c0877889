/** One instrument with the lines that tell of it: what the checks of a treaty's acts look at. */
import type { Day, When } from '#calendar'
import type { Act, ActKind, ActOf } from '../act.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import type { Instrument, Subject } from '../subject.ts'
import type { Placed } from './node.ts'

/** An act with the file and the place of its line. */
export interface Told<K extends ActKind = ActKind> { readonly act: ActOf<K>; readonly file: string; readonly at: Placed }

/** What is declared complete, as far as the checks ask. */
export interface Covered { readonly question: string; readonly of: string; readonly from: Day; readonly to: Day }
export interface Around { readonly subjects: ReadonlyMap<string, Subject>; readonly coverage: readonly Covered[] }

export interface Matter {
  readonly id: string
  readonly instrument: Instrument | undefined
  /** Its acts, without those that were withdrawn by rectification; other sources' accounts are among them. */
  readonly told: readonly Told[]
  readonly around: Around
  /** A line by the id of its act, whatever instrument it belongs to, and even when it was withdrawn by rectification. */
  readonly find: (id: string) => Told | undefined
}
export type Rule = (matter: Matter) => readonly Problem[]

export const isTold = <K extends ActKind>(t: Told, ...kinds: readonly K[]): t is Told<K> => (kinds as readonly ActKind[]).includes(t.act.act)
/** The lines of some kinds, without other sources' accounts of the same acts. */
export const ownActs = <K extends ActKind>(matter: Matter, ...kinds: readonly K[]): Told<K>[] => matter.told.filter((t): t is Told<K> => t.act.accountOf === undefined && isTold(t, ...kinds))

/** Certainly earlier: the last day one can mean precedes the first the other can. */
export const certainlyBefore = (a: When, b: When): boolean => a.to < b.from

const asItIs = 'if the source has it so, say why it stands: irregular: …'
/** A problem at a line, unless that line (or the one it is held against) says itself why it stands. */
export const irregular = (code: ProblemCode, line: Told, said: { found: string; wants: string; remedy: string }, { against, severity = 'error' }: { against?: Told; severity?: Problem['severity'] } = {}): Problem[] =>
  line.act.irregular !== undefined || against?.act.irregular !== undefined ? []
  : [{ code, severity, where: { file: line.file, ...line.at }, found: said.found, wants: said.wants, remedy: `${said.remedy}; ${asItIs}` }]

/** "the deposit of 1990-05-01 (deposit:lakes.charter:AAA:1990-05-01)", as another line is spoken of. */
export const spoken = ({ act }: { readonly act: Act }): string => `the ${act.act} of ${act.on.text} (${act.id})`
