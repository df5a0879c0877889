/** What a register can be asked to do. */
import type { Act, Holdings, Problem, Restriction } from '#acts'
import type { Day } from '#calendar'

/** A dossier as a file: its name relative to the folder of dossiers, with `/`, and its text. */
export interface DossierFile { readonly file: string; readonly text: string }
/** Whom a view of the register is for: each sees its own acts and those of the ones before it. */
export type Audience = Restriction
/** How far an import has come. `stage` changes in this order; `done` and `of` count files while reading, lines while storing. */
export interface Progress { readonly stage: 'reading' | 'storing'; readonly done: number; readonly of: number; readonly file: string }
/** What an import added; all are 0 when the register had everything. `layouts` counts dossiers whose text around the lines is new. */
export interface Added { readonly acts: number; readonly claims: number; readonly counts: number; readonly assertions: number; readonly layouts: number }
/** Either what was added, or every problem at once and nothing stored. Warnings do not hinder an import. */
export type ImportResult =
  | { readonly added: Added; readonly entries: number; readonly head: string; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] }
/** `entry` is the number of the act's entry; it is on disk when this returns. */
export type RecordResult = { readonly act: Act; readonly entry: number } | { readonly problems: readonly Problem[] }
/** `entries` is also the cursor from which to follow; `head` is the hash over everything up to it. */
export interface LoadedRegister { readonly holdings: Holdings; readonly entries: number; readonly head: string }
export interface Verification { readonly entries: number; readonly head: string; readonly problems: readonly Problem[] }
/** What came with new acts. `reload`: subjects, sources, claims or coverage may have changed too, so load anew. */
export interface News { readonly entries: number; readonly reload: boolean }
export interface Following { stop(): Promise<void> }

export interface Register {
  /**
   * Adds what dossiers hold beyond what the register has; all or nothing. Dossiers not among the files stay.
   * `learnt` is the day given to acts whose line and dossier name none. An act changed or missing is refused (`changed-act`).
   * Fails with a RegisterFailure when the database does.
   */
  importDossiers(files: readonly DossierFile[], options: { readonly learnt: Day; readonly say?: (p: Progress) => void }): Promise<ImportResult>
  /** The dossiers as files in order of their names, byte for byte as imported, with acts recorded since in their place. */
  exportDossiers(): Promise<readonly DossierFile[]>
  /** Everything the audience may see, as holdings ready to index; what it may not see is not fetched. */
  load(audience: Audience): Promise<LoadedRegister>
  /** Records one act, written as in a dossier (`{ on: …, act: …, … }`), into a dossier there is; durable when it returns. */
  record(act: { readonly dossier: string; readonly line: string }, options: { readonly learnt: Day }): Promise<RecordResult>
  /** Recomputes the hash chain, the number of entries, and all that is derived from them; problems when anything was changed behind its back. */
  verify(): Promise<Verification>
  /** Drops everything derived (what `load` reads) and makes it anew from the entries. */
  rebuild(): Promise<void>
  /**
   * Tells of entries after `since`, at once and then as they come, in order, each batch once; `news.entries` is the new cursor.
   * Without an audience it tells what is public. Lost connections are made again; call `stop` to end.
   */
  follow(since: number, onEntries: (acts: readonly Act[], news: News) => void, options?: { readonly audience?: Audience }): Promise<Following>
  /** Ends the connections, and the embedded server if this register started it. */
  close(): Promise<void>
}
