/** P10: `chancery status …` from a cold start, with a running register to ask and with one that must be opened first, against `node -e 0`. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inTurns, type Timed } from './rounds.ts'

const root = join(import.meta.dirname, '..')
const main = join(root, 'src', 'main.ts')
const question = ['status', 'oic.charter-2008', '--party', 'KAZ', '--as-at', '2013-12-31', '--json']
const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

export interface Cold { readonly bare: Timed; readonly running: Timed; readonly opened: Timed; readonly folder: Timed; readonly same: boolean }

/** `undefined` with a reason where there is nothing to measure yet. */
export const measureCold = async ({ data, rounds, say }: { readonly data: string; readonly rounds: number; readonly say: (line: string) => void }): Promise<Cold | string> => {
  if (!existsSync(main)) return 'src/main.ts is not there'
  const ask = (): string => node('--disable-warning=ExperimentalWarning', main, ...question, '--data', data)
  say('P10: a register with the bundled dossiers')
  const fromOpened = ask()
  const bareWay = { name: 'node -e 0', of: 1, round: () => { node('-e', '0') } }
  const [, opened, folder] = await inTurns([bareWay, { name: 'opened', of: 1, round: () => { ask() } },
    { name: 'folder', of: 1, round: () => { node('--disable-warning=ExperimentalWarning', main, ...question, '--dossiers', join(root, 'dossiers')) } }], rounds)

  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'start', '--port', '0', '--data', data], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  let heard = ''
  server.stderr.on('data', (chunk: Buffer) => { heard += chunk.toString() })
  try {
    for (const until = Date.now() + 60_000; !existsSync(join(data, 'running.json'));) {
      if (server.exitCode !== null || Date.now() > until) return `chancery start did not come up: ${heard.trim().split('\n').slice(-3).join(' ')}`
      await wait(50)
    }
    const same = ask() === fromOpened
    const [bare, running] = await inTurns([bareWay, { name: 'running', of: 1, round: () => { ask() } }], rounds * 2)
    return { bare: bare!, running: running!, opened: opened!, folder: folder!, same }
  } finally {
    server.kill('SIGINT')
    await new Promise((done) => { if (server.exitCode !== null) done(undefined); else server.once('exit', done) })
  }
}
