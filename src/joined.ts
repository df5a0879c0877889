/** Joins the register, the law and the desks: the only file, with main.ts that starts it, that knows everything. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { holdingsFor, problemText, type Act, type Holdings, type Problem } from '#acts'
import { materialOf } from '#briefs'
import type { Day } from '#calendar'
import { constitutions } from '#organisations'
import { bundledDossiers, loadFolder, openRegister, readFolder, type Audience, type DossierFile, type Register } from '#register'
import { commandDesk, run, type Desk, type Opened, type Outcome, type Running } from './cli/index.ts'

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
const imported = async (register: Register, files: readonly DossierFile[]): Promise<Outcome> => {
  let told = ''
  const result = await register.importDossiers(files, { learnt: today(), say: p => {
    const line = `${p.stage === 'reading' ? 'reading' : 'storing'} ${p.done}/${p.of}${p.file ? ` ${p.file}` : ''}`
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`)
    else if (p.done === p.of && line !== told) say(line)
    told = line
  } })
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  if ('problems' in result) return { exit: 1, out: '', err: `${result.problems.map(problemText).join('\n')}\nnothing was stored\n` }
  const { acts, claims, counts, layouts } = result.added
  return { exit: 0, out: acts + claims + counts + layouts === 0 ? 'the register has everything already\n' : `added ${acts} acts, ${claims} claims, ${counts} counts in ${layouts} dossiers\n`, err: result.warnings.map(w => `${problemText(w)}\n`).join('') }
}

/** The register in memory, kept up with what is recorded: a new act touches only its subjects, other news load it anew. */
const live = async (register: Register, audience: Audience): Promise<{ readonly now: () => Opened; readonly stop: () => Promise<void> }> => {
  let loaded = await register.load(audience)
  let now = opened(loaded.holdings, [])
  const reload = async (): Promise<void> => { loaded = await register.load(audience); now = opened(loaded.holdings, []) }
  const following = await register.follow(loaded.entries, (acts: readonly Act[], news) => {
    if (news.reload) void reload()
    else for (const act of acts) now.material.index.add(act)
  }, { audience })
  return { now: () => now, stop: () => following.stop() }
}

const start: Desk['start'] = async ({ port, data, host }) => {
  // Only a desk that serves pages pays for them.
  const { portal, servePortal } = await import('./portal/index.ts')
  const register = await registerOf(data)
  const stored = await imported(register, await bundledDossiers())
  if (stored.exit !== 0) { await register.close(); return stored }
  const shown = await live(register, 'public')
  const inside = await live(register, 'restricted')
  const token = randomBytes(24).toString('base64url')
  const commands = commandDesk(token, argv => run(argv, { ...desk, open: async from => {
    if (from.audience === 'public') return shown.now()
    return from.audience === 'restricted' ? inside.now() : opened((await register.load(from.audience)).holdings, [])
  } }))
  const served = await servePortal(commands.route('/', portal({ material: () => shown.now().material, holdings: () => shown.now().holdings, today })), { port, hostname: host })
    .catch(async (e: unknown) => { await Promise.all([shown.stop(), inside.stop()]); await register.close(); throw e })
  mkdirSync(data, { recursive: true })
  const running = join(data, 'running.json')
  writeFileSync(running, JSON.stringify({ url: served.url, token, pid: process.pid } satisfies Running), { mode: 0o600 })
  process.stdout.write(`${stored.out}\nChancery answers on ${served.url}\n\nTry, in another terminal:\n  npx chancery brief KAZ --in oic --as-at 2014-01-31\n  npx chancery status iofs.statute --as-at 2018-04-01\n  npx chancery why oic.charter-2008 --party KAZ --as-at 2013-12-31\n\nControl-C ends it; nothing is lost.\n`)
  await new Promise<void>(done => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done()) })
  rmSync(running, { force: true })
  await served.stop()
  await Promise.all([shown.stop(), inside.stop()])
  await register.close()
  return { exit: 0, out: 'closed\n', err: '' }
}

const open: Desk['open'] = async from => {
  if (from.dossiers !== undefined) {
    const { dossiers, problems } = loadFolder(from.dossiers, { learnt: today() })
    return opened(holdingsFor(from.audience, dossiers, { learnt: today() }), problems)
  }
  return withRegister(from.data ?? 'data', async register => {
    let loaded = await register.load(from.audience)
    // A register that has never been started holds nothing: the bundled dossiers are what there is to ask.
    if (loaded.entries === 0) { await imported(register, await bundledDossiers()); loaded = await register.load(from.audience) }
    return opened(loaded.holdings, [])
  })
}

/** The dossiers under a path, named from the folder `dossiers` they lie in, or else from the path itself; a single file is a dossier too. */
const dossiersAt = async (path: string): Promise<readonly DossierFile[]> => {
  const full = resolve(path)
  const parts = full.split(sep)
  const root = parts.lastIndexOf('dossiers')
  const single = full.endsWith('.yaml')
  const base = root !== -1 ? parts.slice(0, root + 1).join(sep) : single ? dirname(full) : full
  const within = relative(base, full).split(sep).join('/')
  return (await readFolder(base)).filter(f => within === '' || f.file === within || f.file.startsWith(`${within}/`))
}

const desk: Desk = {
  get today() { return today() },
  open, start,
  exportTo: (folder, data) => withRegister(data, async register => {
    const files = await register.exportDossiers()
    for (const f of files) { const path = join(folder, f.file); mkdirSync(dirname(path), { recursive: true }); writeFileSync(path, f.text) }
    return { exit: 0, out: `${files.length} dossiers in ${folder}\n`, err: '' }
  }),
  importFrom: (paths, data) => withRegister(data, async register => imported(register, (await Promise.all(paths.map(dossiersAt))).flat())),
  verify: data => withRegister(data, async register => {
    const { entries, head, problems } = await register.verify()
    return problems.length > 0 ? { exit: 1, out: '', err: `${problems.map(problemText).join('\n')}\n` } : { exit: 0, out: `${entries} entries, chain intact, head ${head}\n`, err: '' }
  }),
  record: (dossier, line, data) => withRegister(data, async register => {
    const result = await register.record({ dossier, line }, { learnt: today() })
    return 'problems' in result ? { exit: 1, out: '', err: `${result.problems.map(problemText).join('\n')}\nnothing was stored\n` } : { exit: 0, out: `recorded ${result.act.id} as entry ${result.entry}\n`, err: '' }
  }),
}

/** An error that says what was found, what was wanted and how to mend it: told as such, whoever threw it. */
const isTold = (e: unknown): e is Error & { readonly where?: string; readonly found: string; readonly wants: string; readonly remedy: string } => e instanceof Error && 'found' in e && 'wants' in e && 'remedy' in e

/** Runs a command in this process. A register that cannot be opened, or a port that is taken, is an error with its remedy, not a stack of calls. */
export const runHere = async (argv: readonly string[]): Promise<Outcome> => {
  try { return await run(argv, desk) } catch (e) {
    if (isTold(e)) return { exit: 1, out: '', err: `${e.where ?? 'chancery'}\n  found   ${e.found}\n  wants   ${e.wants}\n  remedy  ${e.remedy}\n` }
    throw e
  }
}
