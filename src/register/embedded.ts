/** The embedded PostgreSQL of a data folder: started here or joined where it already runs, and stopped with whoever started it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { clusterOf, hasCluster, makeCluster, makeDataFolder, passwordOf, role } from './embedded-cluster.ts'
import { asFailure, EmbeddedFailure } from './embedded-failure.ts'
import { findPostmaster, isAlive, putAwayStale, type Postmaster } from './embedded-postmaster.ts'
import { findPrograms, type Programs } from './embedded-programs.ts'
import { chooseRunner, handOver, onPath, type Runner } from './embedded-runner.ts'

export interface RunningServer {
  /** Where to connect, password included: not for logs. */
  readonly url: string
  /** Whether this process started it, and so stops it. */
  readonly started: boolean
  /** Stops the server that was started here, with a checkpoint, for all who joined it too; a joined server is left running. */
  stop(): Promise<void>
}

/** After a crash PostgreSQL replays its log before it takes connections; this much patience for it, in ms. */
const patience = 120_000
/** A start that fails is tried again so often: another process may have taken the port or the cluster in between. */
const attempts = 5
/** Between two looks at a server that is starting, in ms; a start takes 30 to 60. */
const glance = 5

/**
 * Starts (initdb on first use) or joins the embedded PostgreSQL of a data folder.
 * Works as root and as an ordinary user; several processes may call it at once. `say` hears what takes time.
 * Throws an EmbeddedFailure (where, found, wants, remedy) when the platform's package is missing, the folder cannot be written,
 * the disk is full, or the server does not start.
 */
export const openEmbedded = async (dataFolder: string, say: (line: string) => void = () => {}): Promise<RunningServer> => {
  const folder = resolve(dataFolder)
  const programs = findPrograms()
  try {
    makeDataFolder(folder)
    const cluster = clusterOf(folder)
    const runner = chooseRunner(cluster, [cluster, programs.postgres])
    if (!hasCluster(cluster)) {
      say(`making a new register in ${folder}`)
      await makeCluster(folder, programs, runner)
    }
    return await startOrJoin(folder, programs, runner, say)
  } catch (error) {
    throw asFailure(folder, error)
  }
}

const startOrJoin = async (folder: string, programs: Programs, runner: Runner, say: (line: string) => void): Promise<RunningServer> => {
  const cluster = clusterOf(folder)
  const until = Date.now() + patience
  let failed = 0
  while (Date.now() < until) {
    const there = findPostmaster(cluster)
    const life = there ? isAlive(there, cluster) : 'gone'
    if (there && life === 'somebody-else') putAwayStale(cluster, there)
    if (there && life === 'alive') {
      const url = urlOf(cluster, there)
      if (there.ready && await answers(url)) return { url, started: false, stop: async () => {} }
      await wait(glance)
      continue
    }
    const server = await start(folder, programs, runner, until)
    if (server) return server
    failed += 1
    if (failed === attempts) throw new Error(lastWords(folder))
    say('the embedded PostgreSQL did not start at once; trying again')
    await wait(failed * 100)
  }
  throw new EmbeddedFailure({
    where: folder, found: `a PostgreSQL that is not ready after ${patience / 1000} s: ${lastWords(folder)}`, wants: 'a PostgreSQL that takes connections',
    remedy: 'if another process is stopping or recovering this register, wait for it; otherwise read postgres.log in the data folder',
  })
}

/** Starts a server; undefined when it ended before it was ready (somebody else took the cluster or the port, or it cannot run). */
const start = async (folder: string, programs: Programs, runner: Runner, until: number): Promise<RunningServer | undefined> => {
  const cluster = clusterOf(folder)
  if (process.getuid?.() === 0 && statSync(cluster).uid !== runner.uid) handOver(cluster, runner)
  const port = await freePort()
  const log = openSync(logOf(folder), existsSync(logOf(folder)) && statSync(logOf(folder)).size < 1_000_000 ? 'a' : 'w', 0o600)
  const [command, args] = runner.command(...diesWithParent(programs.postgres, [
    '-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'timezone=UTC', '-c', 'log_timezone=UTC',
  ]))
  // A session of its own: Ctrl-C in the terminal must reach Chancery, which then stops the server in order, and not the server itself.
  const child = spawn(command, args, { ...runner.identity, cwd: cluster, stdio: ['ignore', 'ignore', log], detached: true, env: { ...process.env, LC_ALL: 'C' } })
  closeSync(log)
  const failures: Error[] = []
  child.once('error', (error) => failures.push(error))
  child.unref()
  while (failures.length === 0 && child.exitCode === null && child.signalCode === null) {
    const there = findPostmaster(cluster)
    if (there?.pid === child.pid && there?.ready) return { url: urlOf(cluster, there), started: true, stop: () => stop(child) }
    if (Date.now() > until) {
      await stop(child)
      return undefined
    }
    await wait(glance)
  }
  if (failures[0]) throw failures[0]
  return undefined
}

/** The server stops (in order, on SIGINT) when the process that started it is gone, however it went. macOS has no such thing: there the next start joins it. */
const diesWithParent = (program: string, args: readonly string[]): [string, readonly string[]] =>
  onPath('setpriv') ? ['setpriv', ['--pdeathsig', 'INT', '--', program, ...args]] : [program, args]

const stop = (child: ChildProcess): Promise<void> => new Promise((done) => {
  if (child.exitCode !== null || child.signalCode !== null) { done(); return }
  child.ref()
  child.once('exit', () => done())
  child.kill('SIGINT')
})

const urlOf = (cluster: string, { port }: Postmaster): string => `postgres://${role}:${passwordOf(cluster)}@127.0.0.1:${port}/postgres`

/** Whether the server of this cluster answers there: it has to know the password, so a stranger on the same port does not pass. */
const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  // The server may be stopping just now, which pg tells as an event.
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const freePort = (): Promise<number> => new Promise((found, failed) => {
  const server = createServer()
  server.once('error', failed)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => {
      if (typeof address === 'object' && address) found(address.port)
      else failed(new Error('no free port on 127.0.0.1'))
    })
  })
})

const logOf = (folder: string): string => join(folder, 'postgres.log')

const lastWords = (folder: string): string => existsSync(logOf(folder)) ? readFileSync(logOf(folder), 'utf8').trim().split('\n').slice(-6).join('\n          ') : 'nothing in the log'
