/** What the file postmaster.pid tells of the PostgreSQL that runs, or ran, on a cluster. */
import { existsSync, linkSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** Whether it says itself that it takes connections. */
  readonly ready: boolean
  /** The file as read: pid and start time tell one postmaster from the next. */
  readonly text: string
}

const fileOf = (cluster: string): string => join(cluster, 'postmaster.pid')

/** Reads the file; undefined when there is none or it is still being written. Lines as in PostgreSQL's storage docs: pid, folder, start, port, socket, address, shared memory, status. */
export const findPostmaster = (cluster: string): Postmaster | undefined => {
  let text: string
  try {
    text = readFileSync(fileOf(cluster), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
  const lines = text.split('\n')
  const pid = Number(lines[0])
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3] ?? 0), ready: (lines[7] ?? '').trim() === 'ready', text } : undefined
}

/**
 * Whether the process is there and is a PostgreSQL of this cluster; after a crash its number may belong to anybody, or to a dead process that nobody buried.
 * A process of another user cannot be it: a cluster is always run by its owner (and PostgreSQL judges alike).
 */
export const isAlive = (postmaster: Postmaster, cluster: string): 'alive' | 'gone' | 'somebody-else' => {
  try {
    process.kill(postmaster.pid, 0)
  } catch {
    return 'gone'
  }
  // Without /proc (macOS) the number has to be believed.
  if (!existsSync('/proc/self/cwd')) return 'alive'
  return worksFrom(String(postmaster.pid), cluster) || readdirSync('/proc').some((pid) => /^\d+$/.test(pid) && worksFrom(pid, cluster)) ? 'alive' : 'somebody-else'
}

/** PostgreSQL and all its processes work from the cluster's folder; one left over from a killed server may still write to it. */
const worksFrom = (pid: string, cluster: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}

/**
 * Puts away the file of a postmaster that is gone while its number went to another process, as happens when a container restarts:
 * PostgreSQL would refuse to start for ever. Moved first and then compared, so that the file of one who started meanwhile is put back.
 */
export const putAwayStale = (cluster: string, stale: Postmaster): void => {
  const aside = `${fileOf(cluster)}.stale-${process.pid}`
  try {
    renameSync(fileOf(cluster), aside)
  } catch {
    return
  }
  try {
    if (readFileSync(aside, 'utf8') !== stale.text) linkSync(aside, fileOf(cluster))
  } finally {
    rmSync(aside)
  }
}
