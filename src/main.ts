/** Chancery: a command is answered by the register that runs on the data folder, or else by this process. */
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Outcome, Running } from './cli/index.ts'

const reads = new Set(['brief', 'status', 'why', 'check'])
const valueOf = (argv: readonly string[], option: string): string | undefined => {
  const at = argv.findIndex(a => a === option || a.startsWith(`${option}=`))
  return at === -1 ? undefined : argv[at]?.includes('=') ? argv[at].slice(option.length + 1) : argv[at + 1]
}

/** Plain HTTP on the loopback: what `fetch` brings along would cost more than the answer. */
const posted = ({ url, token }: Running, body: string): Promise<Outcome | undefined> => new Promise((done, failed) => {
  const asked = request(`${url}/-/command`, { method: 'POST', timeout: 60_000, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, response => {
    const parts: Buffer[] = []
    response.on('data', (part: Buffer) => parts.push(part)).on('error', failed)
      .on('end', () => { done(response.statusCode === 200 ? JSON.parse(Buffer.concat(parts).toString('utf8')) as Outcome : undefined) })
  })
  asked.on('error', failed).on('timeout', () => asked.destroy(new Error('no answer'))).end(body)
})
/** Asks the register that runs on this data folder, if one does. Anything amiss means: none runs. */
const askRunning = async (argv: readonly string[]): Promise<Outcome | undefined> => {
  if (!reads.has(argv[0] ?? '') || valueOf(argv, '--dossiers') !== undefined || argv.includes('--help') || argv.includes('-h')) return undefined
  try {
    const running = JSON.parse(readFileSync(join(valueOf(argv, '--data') ?? process.env['CHANCERY_DATA'] ?? 'data', 'running.json'), 'utf8')) as Running
    process.kill(running.pid, 0)
    return await posted(running, JSON.stringify(argv))
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
