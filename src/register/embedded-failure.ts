/** Why the embedded PostgreSQL could not be started: where, what was found, what was wanted, how to mend it. */

/** Thrown by everything about the embedded server that an operator can mend. */
export class EmbeddedFailure extends Error {
  override readonly name = 'EmbeddedFailure'
  readonly where: string
  readonly found: string
  readonly wants: string
  readonly remedy: string

  constructor(failure: { readonly where: string; readonly found: string; readonly wants: string; readonly remedy: string; readonly cause?: unknown }) {
    super(`${failure.where}: the embedded PostgreSQL did not start\n  found   ${failure.found}\n  wants   ${failure.wants}\n  remedy  ${failure.remedy}`, { cause: failure.cause })
    this.where = failure.where
    this.found = failure.found
    this.wants = failure.wants
    this.remedy = failure.remedy
  }
}

const codeOf = (error: unknown): string => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A failure of the file system or of a program's last words, told as what the operator can do about it. */
export const asFailure = (where: string, error: unknown): EmbeddedFailure => {
  if (error instanceof EmbeddedFailure) return error
  const words = error instanceof Error ? error.message : String(error)
  const code = codeOf(error)
  const told = { where, found: words.trim(), cause: error }
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device|Disk quota exceeded/.test(words)) {
    return new EmbeddedFailure({ ...told, wants: 'about 60 MB of free disk space for a new register', remedy: 'free some space or name another data folder, then start again: nothing half-made is kept' })
  }
  // Node tells of a folder that cannot be made on a read-only disk as one that does not exist.
  if (code === 'ENOENT' && / mkdir /.test(words) || ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code) || /Permission denied|Read-only file system|Operation not permitted/.test(words)) {
    return new EmbeddedFailure({ ...told, wants: 'a data folder that this user may read and write', remedy: 'name a folder of your own, or give this one to the user who runs Chancery (chown)' })
  }
  return new EmbeddedFailure({ ...told, wants: 'a PostgreSQL that starts', remedy: 'mend what the line above names, or set DATABASE_URL to use a server of your own' })
}
