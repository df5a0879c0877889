/** The folder of the embedded PostgreSQL: made whole or not at all, with a password only its owner can read. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Programs } from './embedded-programs.ts'
import { handOver, type Runner } from './embedded-runner.ts'

/** The role that owns the register. */
export const role = 'chancery'

/** Where the cluster of a data folder lies. */
export const clusterOf = (dataFolder: string): string => join(dataFolder, 'postgres')

/** Whether a cluster has been made there: it appears by one rename, so it is whole. Throws when the folder is somebody else's. */
export const hasCluster = (cluster: string): boolean => existsSync(cluster) && readdirSync(cluster).length > 0

/** The password of the register's role. It lies in the cluster, mode 0600: other users of the machine reach the port, not the register. */
export const passwordOf = (cluster: string): string => readFileSync(join(cluster, 'chancery.password'), 'utf8')

/** Makes the data folder. Root leaves it passable, so that the user who runs PostgreSQL can pass it; nobody can list it. */
export const makeDataFolder = (dataFolder: string): void => {
  if (mkdirSync(dataFolder, { recursive: true, mode: 0o700 }) !== undefined && process.getuid?.() === 0) chmodSync(dataFolder, 0o711)
}

/**
 * Makes the cluster of a data folder. It is made aside and renamed into place: a crash or a full disk leaves no half of a cluster,
 * and of two processes that make it at once one wins and the other takes the winner's.
 */
export const makeCluster = async (dataFolder: string, programs: Programs, runner: Runner): Promise<void> => {
  sweep(dataFolder)
  const aside = mkdtempSync(join(dataFolder, `.postgres-${process.pid}-`))
  try {
    const passwordFile = join(aside, 'password')
    const made = join(aside, 'cluster')
    const password = randomBytes(24).toString('base64url')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    handOver(aside, runner)
    await run(runner, programs.initdb, [
      '-D', made, '-U', role, '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
      // Full-text search and upper case do not depend on what languages the machine has; sorting for people is done by Intl.Collator.
      '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
    ], aside)
    renameSync(passwordFile, join(made, 'chancery.password'))
    toDisk(join(made, 'chancery.password'))
    toDisk(made)
    try {
      renameSync(made, clusterOf(dataFolder))
      toDisk(dataFolder)
    } catch (error) {
      if (!hasCluster(clusterOf(dataFolder))) throw error
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** initdb has written its files through to the disk; names and the password must follow, or a power cut could take the whole register. */
const toDisk = (path: string): void => {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}

/** Removes what makers of a cluster left behind when they were killed. */
const sweep = (dataFolder: string): void => {
  for (const name of readdirSync(dataFolder)) {
    const pid = Number(/^\.postgres-(\d+)-/.exec(name)?.[1] ?? 0)
    if (pid > 0 && !isRunning(pid)) rmSync(join(dataFolder, name), { recursive: true, force: true })
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Runs a program to its end; throws with its last words when it fails. */
const run = (runner: Runner, program: string, args: readonly string[], folder: string): Promise<void> => new Promise((resolve, reject) => {
  const [command, all] = runner.command(program, args)
  const child = spawn(command, all, { ...runner.identity, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } })
  let words = ''
  child.stderr.on('data', (chunk) => { words += String(chunk) })
  child.once('error', reject)
  child.once('close', (code, signal) => {
    if (code === 0) resolve()
    else reject(new Error(words.trim() || `${program} ended with ${code ?? signal}`))
  })
})
