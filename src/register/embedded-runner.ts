/** Under which user the embedded PostgreSQL runs: it refuses to run as root, so root hands it to somebody who may do little. */
import { existsSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

/** The user and group "nobody", by number, because a bare container may name no one. */
const nobody = 65534

export interface Runner {
  /** Who owns the files of the cluster, as the file system sees it. */
  readonly uid: number
  readonly gid: number
  /** How a program is called so that it runs as that owner. */
  readonly command: (program: string, args: readonly string[]) => readonly [string, readonly string[]]
  /** What spawn must be told besides. */
  readonly identity: { readonly uid?: number; readonly gid?: number }
}

/**
 * Chooses who runs the cluster of a folder. An ordinary user runs it himself. Root runs it as the folder's owner, or as nobody;
 * where nobody cannot reach the folder (a home of mode 0700), as root seen as nobody in a user namespace of its own.
 * `paths` are all that the programs must reach.
 */
export const chooseRunner = (cluster: string, paths: readonly string[]): Runner => {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  const plainly: Runner['command'] = (program, args) => [program, args]
  const asNobody: Runner['command'] = (program, args) => ['unshare', ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--', program, ...args]]
  // initdb asks for the user's name; a container started with a bare number for a user has none.
  if (uid !== 0) return { uid, gid, command: isNamed() ? plainly : asNobody, identity: {} }
  const owner = statSync(existsSync(cluster) ? cluster : dirname(cluster))
  const other = owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: nobody, gid: nobody }
  if (paths.every((p) => reaches(p, other))) return { ...other, command: plainly, identity: other }
  return { uid, gid, command: asNobody, identity: {} }
}

/** Whether this process's user stands in the machine's list of users. */
const isNamed = (): boolean => {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** Whether a user may pass every folder above a path. */
const reaches = (path: string, who: { readonly uid: number; readonly gid: number }): boolean => {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const s = statSync(folder)
    const mayPass = s.uid === who.uid ? 0o100 : s.gid === who.gid ? 0o010 : 0o001
    if ((s.mode & mayPass) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** Gives a folder with all it holds to the runner. Only root can, and only root has to. */
export const handOver = (folder: string, runner: Runner): void => {
  if (process.getuid?.() !== 0) return
  lchownSync(folder, runner.uid, runner.gid)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) lchownSync(join(entry.parentPath, entry.name), runner.uid, runner.gid)
}

/** Whether a program is on the PATH. */
export const onPath = (program: string): boolean => (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
