/** Joins the register, the law and the desks: the only file, with main.ts that starts it, that knows everything. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { problemText, readDossier, type Holdings, type Problem, type Restriction } from '#acts'
import { materialOf } from '#briefs'
import type { Day } from '#calendar'
import { constitutions } from '#organisations'
import { bundledDossiers, discreetly, holdingsSeenBy, loadFolder, openRegister, readFolder, RegisterFailure, type DossierFile, type ImportResult, type Register } from '#register'
import { commandDesk, failed, imported, live, run, wantsJson, type Desk, type Opened, type Outcome } from './cli/index.ts'
import { csvOfWorkbook, isWorkbook } from '#tables'
import { checkFile, piecesOf } from './pieces.ts'
import { noteRunning, servedAt } from './running.ts'

const today = (): Day => new Date().toISOString().slice(0, 10) as Day
const opened = (holdings: Holdings, problems: readonly Problem[]): Opened => {
  const { material, problems: more } = materialOf(holdings, constitutions)
  return { material, holdings, problems: [...problems, ...more] }
}
const say = (line: string): void => { process.stderr.write(`${line}\n`) }
const registerOf = (data: string, quiet = false): Promise<Register> => openRegister({
  ...(process.env['DATABASE_URL'] ? { databaseUrl: process.env['DATABASE_URL'] } : { dataFolder: resolve(data) }), ...(quiet ? {} : { say }),
})
/** Opens, does, closes, whatever happens between. */
const withRegister = async <T>(data: string, work: (register: Register) => Promise<T>): Promise<T> => {
  const register = await registerOf(data)
  try { return await work(register) } finally { await register.close() }
}
/** For what makes sense only with a register there is: a mistyped folder must not look like a sound register with nothing in it. */
const withRegisterThere = async <T>(data: string, work: (register: Register) => Promise<T>): Promise<T> => {
  if (!process.env['DATABASE_URL'] && !existsSync(join(data, 'postgres')))
    throw new RegisterFailure({ where: resolve(data), found: 'no register', wants: 'the data folder of a register', remedy: 'name it with --data, or make one: chancery start' })
  return withRegister(data, work)
}
const take = async (register: Register, files: readonly DossierFile[]): Promise<ImportResult> => {
  let told = ''
  const result = await register.importDossiers(files, { learnt: today(), say: p => {
    const line = `${p.stage === 'reading' ? 'reading' : 'storing'} ${p.done}/${p.of}${p.file ? ` ${p.file}` : ''}`
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`)
    else if (p.done === p.of && line !== told) say(line)
    told = line
  } })
  if (process.stderr.isTTY && told !== '') process.stderr.write('\r\u001b[K')
  return result
}

/** What hinders an import, or is noticed in it, is told to an audience: the register may hold more than it may see, and so may the files. */
const quietly = async (register: Register, files: readonly DossierFile[], audience: Restriction): Promise<ImportResult> => {
  const result = await take(register, files)
  if (audience === 'restricted' || ('problems' in result ? result.problems : result.warnings).length === 0) return result
  const older = await register.exportDossiers()
  const given = new Set(files.map(f => f.file))
  const tell = (problems: readonly Problem[]) => discreetly(audience, problems, [...older.filter(f => !given.has(f.file)), ...files], { learnt: today(), older })
  return 'problems' in result ? { problems: tell(result.problems) } : { ...result, warnings: tell(result.warnings) }
}

const alreadyServed = (data: string, url: string): RegisterFailure =>
  new RegisterFailure({ where: resolve(data), found: `a Chancery that already serves this register on ${url}`, wants: 'one of them for each data folder', remedy: 'use that one, end it first, or name another folder with --data' })

const start: Desk['start'] = async ({ port, data, host, json = false }) => {
  const there = await servedAt(data)
  if (there !== undefined) throw alreadyServed(data, there)
  // Only a desk that serves pages pays for them.
  const { portal, servePortal } = await import('./portal/index.ts')
  const register = await registerOf(data)
  const ends: (() => Promise<void> | void)[] = [() => register.close()]
  const end = async (): Promise<void> => { for (const e of ends.toReversed()) await e() }
  try {
    const stored = await quietly(register, await bundledDossiers(), 'public')
    if ('problems' in stored && (await register.load('public')).entries === 0) return imported(stored, json)
    // A register that tells an act otherwise than the dossiers of this version is still a register: it is served as it is.
    if ('problems' in stored) say(`${stored.problems.map(problemText).join('\n')}\nthe bundled dossiers were not taken in; the register is served as it is`)
    const made = (holdings: Holdings): Opened => opened(holdings, [])
    const shown = await live(register, 'public', made, say)
    ends.push(shown.stop)
    const inside = await live(register, 'restricted', made, say)
    ends.push(inside.stop)
    const token = randomBytes(24).toString('base64url')
    const commands = commandDesk(token, argv => told(argv, () => run(argv, { ...desk, open: async from => {
      if (from.audience === 'public') return shown.now()
      return from.audience === 'restricted' ? inside.now() : made((await register.load(from.audience)).holdings)
    } })))
    const served = await servePortal(commands.route('/', portal({ material: () => shown.now().material, holdings: () => shown.now().holdings, today })), { port, hostname: host })
    ends.push(served.stop)
    const noted = await noteRunning(data, { url: served.url, token })
    if ('servedAt' in noted) throw alreadyServed(data, noted.servedAt)
    ends.push(noted.takeBack)
    const ended = new Promise<void>(done => { for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done()) })
    process.stdout.write(json ? `${JSON.stringify({ url: served.url, pid: process.pid, ...('added' in stored ? { added: stored.added } : { problems: stored.problems }) })}\n`
      : `${'added' in stored ? imported(stored).out : ''}\nChancery answers on ${served.url}\n\nTry, in another terminal:\n  npx chancery brief KAZ --in oic --as-at 2014-01-31\n  npx chancery status iofs.statute --as-at 2018-04-01\n  npx chancery why oic.charter-2008 --party KAZ --as-at 2013-12-31\n\nControl-C ends it; nothing is lost.\n`)
    await ended
  } finally { await end() }
  return { exit: 0, out: json ? '' : 'closed\n', err: '' }
}

const open: Desk['open'] = async from => {
  if (from.dossiers !== undefined) {
    const { holdings, dossiers, problems } = loadFolder(from.dossiers, { learnt: today() })
    if (dossiers.length === 0) throw noDossiers(from.dossiers)
    return opened(holdingsSeenBy(from.audience, holdings, dossiers), discreetly(from.audience, problems, dossiers, { learnt: today() }))
  }
  return withRegister(from.data ?? 'data', async register => {
    let loaded = await register.load(from.audience)
    // A register that has never been started holds nothing: the bundled dossiers are what there is to ask.
    if (loaded.entries === 0) { await take(register, await bundledDossiers()); loaded = await register.load(from.audience) }
    return opened(loaded.holdings, [])
  })
}
const noDossiers = (path: string): RegisterFailure =>
  new RegisterFailure({ where: path, found: 'no dossier', wants: 'a folder of dossiers (*.yaml), or one of them', remedy: 'name the folder that holds the dossiers' })

/** The dossiers under a path, named from the folder `dossiers` they lie in, or else from the path itself; a single file is a dossier too. */
const dossiersAt = async (path: string): Promise<readonly DossierFile[]> => {
  const full = resolve(path)
  const parts = full.split(sep)
  const root = parts.lastIndexOf('dossiers')
  const file = statSync(full, { throwIfNoEntry: false })?.isFile() ?? false
  const base = root !== -1 ? parts.slice(0, root + 1).join(sep) : file ? dirname(full) : full
  const within = relative(base, full).split(sep).join('/')
  const found = file && !full.endsWith('.yaml') ? [] : (await readFolder(base)).filter(f => within === '' || f.file === within || f.file.startsWith(`${within}/`))
  if (found.length === 0) throw noDossiers(path)
  return found
}
/** Level by level: on a disk that takes no folders Node's own `recursive` may never come back. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** The text of a table, which may be compressed; what is not UTF-8 is refused, because names would be read wrongly. */
const textOf = (path: string, bytes: Uint8Array): string => {
  const wrong = (found: string, remedy: string): RegisterFailure => new RegisterFailure({ where: path, found, wants: 'a table as text in UTF-8, or that text compressed with gzip', remedy })
  let plain: Uint8Array = bytes
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) try { plain = gunzipSync(bytes) } catch { throw wrong('a compressed file that is damaged', 'fetch it again') }
  try { return new TextDecoder('utf-8', { fatal: true }).decode(plain) } catch { throw wrong(`bytes that are not UTF-8, first in line ${new TextDecoder().decode(plain).split('\uFFFD', 1)[0]?.split('\n').length ?? 1}`, 'save the table as UTF-8') }
}

const desk: Desk = {
  get today() { return today() },
  get version() { return String((JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string }).version) },
  open, start,
  exportTo: (folder, data) => withRegisterThere(data, async register => {
    const files = await register.exportDossiers()
    for (const f of files) { const path = join(folder, f.file); makeFolder(resolve(dirname(path))); writeFileSync(path, f.text) }
    return { folder, dossiers: files.map(f => f.file) }
  }),
  importFrom: async (paths, data, audience) => {
    const files = (await Promise.all(paths.map(dossiersAt))).flat()
    return withRegister(data, register => quietly(register, files, audience))
  },
  verify: data => withRegisterThere(data, register => register.verify()),
  record: (dossier, line, data) => withRegisterThere(data, register => register.record({ dossier, line }, { learnt: today() })),
  pieces: piecesOf,
  tables: {
    read: async path => {
      checkFile(path)
      const bytes = readFileSync(path)
      if (!isWorkbook(bytes)) return textOf(path, bytes)
      const text = await csvOfWorkbook(bytes)
      if (typeof text !== 'string') throw new RegisterFailure({ where: path, found: text.found, wants: text.wants, remedy: text.remedy })
      return text
    },
    declaredIn: async (folder, besides) => {
      if (!existsSync(folder)) return new Set()
      const heads = (await readFolder(folder)).filter(f => !besides.includes(f.file)).map(f => readDossier(f.text, { file: f.file, id: f.file }).dossier.head)
      return new Set(heads.flatMap(h => [...Object.keys(h.bodies ?? {}), ...Object.keys(h.parties ?? {})]))
    },
    write: async (folder, files, replace) => {
      const inTheWay = files.filter(f => { const path = join(folder, f.file); return existsSync(path) && readFileSync(path, 'utf8') !== f.text }).map(f => f.file)
      if (inTheWay.length > 0 && !replace) return inTheWay
      for (const f of files) { const path = resolve(join(folder, f.file)); makeFolder(dirname(path)); writeFileSync(path, f.text) }
      return []
    },
  },
}

/** An error that says what was found, what was wanted and how to mend it: told as such, whoever threw it. */
const isTold = (e: unknown): e is Error & { readonly where?: string; readonly found: string; readonly wants: string; readonly remedy: string } => e instanceof Error && 'found' in e && 'wants' in e && 'remedy' in e
const ofFiles: Readonly<Record<string, string>> = { EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'a disk that may only be read', ENOTDIR: 'a file where a folder should be', EISDIR: 'a folder where a file should be', ENOENT: 'nothing there', ENOSPC: 'a full disk', EEXIST: 'a file where a folder should be' }

/** What hindered a command is an error with its remedy, not a stack of calls; what nobody foresaw keeps its stack, which whoever mends it will want. */
const told = async (argv: readonly string[], work: () => Promise<Outcome>): Promise<Outcome> => {
  try { return await work() } catch (e) {
    const json = wantsJson(argv)
    if (isTold(e)) return failed({ where: e.where ?? 'chancery', found: e.found, wants: e.wants, remedy: e.remedy }, json)
    const { code, path } = e as NodeJS.ErrnoException
    const found = ofFiles[code ?? '']
    if (found !== undefined && path !== undefined) return failed({ where: path, found, wants: 'a place that this user may read and write', remedy: 'name another folder, or make this one accessible' }, json)
    const stack = e instanceof Error ? e.stack ?? e.message : String(e)
    const fault = failed({ where: 'chancery', found: e instanceof Error ? e.message : String(e), wants: 'a program without this fault', remedy: 'please report it, with the lines on the error output' }, json)
    return { ...fault, err: `${fault.err}${stack}\n` }
  }
}

/** Runs a command in this process. */
export const runHere = (argv: readonly string[]): Promise<Outcome> => told(argv, () => run(argv, desk))
