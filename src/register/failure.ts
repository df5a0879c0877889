/** Why the register could not do what it was asked: where, what was found, what was wanted, how to mend it. */

/** Thrown when a folder cannot be read or the database fails; wrong dossiers are problems, not failures. */
export class RegisterFailure extends Error {
  override readonly name = 'RegisterFailure'
  readonly where: string
  readonly found: string
  readonly wants: string
  readonly remedy: string

  constructor(failure: { readonly where: string; readonly found: string; readonly wants: string; readonly remedy: string; readonly cause?: unknown }) {
    super(`${failure.where}: the register stopped\n  found   ${failure.found}\n  wants   ${failure.wants}\n  remedy  ${failure.remedy}`, { cause: failure.cause })
    this.where = failure.where
    this.found = failure.found
    this.wants = failure.wants
    this.remedy = failure.remedy
  }
}

/** A failure of the database or of the file system in the words of an operator. `where` never holds a password. */
export const asRegisterFailure = (where: string, error: unknown): Error => {
  if (error instanceof Error && (error.name === 'RegisterFailure' || error.name === 'EmbeddedFailure')) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const told = { where, found: error instanceof Error ? (error.message || code) : String(error), cause: error }
  if (code === '53100') return new RegisterFailure({ ...told, wants: 'free disk space', remedy: 'free some space and do it again: nothing half-done was kept' })
  if (code === '28P01' || code === '28000') return new RegisterFailure({ ...told, wants: 'a role that may connect', remedy: 'mend the user and password in DATABASE_URL' })
  if (code === '3D000') return new RegisterFailure({ ...told, wants: 'a database there is', remedy: 'make it (createdb), or mend the name in DATABASE_URL' })
  if (code === '42501') return new RegisterFailure({ ...told, wants: 'a role that owns the schema chancery, or may make it', remedy: 'grant CREATE on the database to the role in DATABASE_URL' })
  if (code === 'P0001') return new RegisterFailure({ ...told, wants: 'entries that only ever grow', remedy: 'record a rectification: entries are never edited' })
  if (/^(ECONN|ENOTFOUND|EPIPE|57P0|08)/.test(code) || /terminat|closed|ended/i.test(told.found)) {
    return new RegisterFailure({ ...told, wants: 'a PostgreSQL that answers', remedy: 'do it again: what was not acknowledged was not stored; if it stays so, look whether the server runs' })
  }
  return new RegisterFailure({ ...told, wants: 'a database that does what it is asked', remedy: 'run `chancery verify`; if it finds nothing, do it again' })
}
