/** Chancery: a command is answered by the register that runs on the data folder, or else by this process. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome, Running } from './cli/index.ts'

const reads = new Set(['brief', 'status', 'why', 'check'])
const valueOf = (argv: readonly string[], option: string): string | undefined => {
  const at = argv.findIndex(a => a === option || a.startsWith(`${option}=`))
  return at === -1 ? undefined : argv[at]?.includes('=') ? argv[at].slice(option.length + 1) : argv[at + 1]
}

/** Asks the register that runs on this data folder, if one does. Anything amiss means: none runs. */
const askRunning = async (argv: readonly string[]): Promise<Outcome | undefined> => {
  if (!reads.has(argv[0] ?? '') || valueOf(argv, '--dossiers') !== undefined || argv.includes('--help') || argv.includes('-h')) return undefined
  try {
    const running = JSON.parse(readFileSync(join(valueOf(argv, '--data') ?? process.env['CHANCERY_DATA'] ?? 'data', 'running.json'), 'utf8')) as Running
    process.kill(running.pid, 0)
    const response = await fetch(`${running.url}/-/command`, { method: 'POST', headers: { authorization: `Bearer ${running.token}`, 'content-type': 'application/json' }, body: JSON.stringify(argv), signal: AbortSignal.timeout(60_000) })
    return response.status === 200 ? await response.json() as Outcome : undefined
  } catch { return undefined }
}

const argv = process.argv.slice(2)
// A register that runs answers at once; only without one is everything loaded here.
const { exit, out, err } = await askRunning(argv) ?? await (await import('./joined.ts')).runHere(argv)
// A reader that stops early (a pager, head) is no failure.
process.stdout.on('error', (e: NodeJS.ErrnoException) => { if (e.code === 'EPIPE') process.exit(exit); throw e })
process.stderr.write(err)
process.stdout.write(out)
process.exitCode = exit
