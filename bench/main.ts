/** `npm run bench`: what the register's main works cost beside what others would take for them; writes RESULTS.md. `--quick` is small and writes nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '#register'
import { measureCold } from './cold.ts'
import { measureCollection } from './collection.ts'
import { duckdb } from './duckdb.ts'
import { measureDues } from './dues.ts'
import { measureIati } from './iati.ts'
import { pglite } from './pglite.ts'
import { postgres } from './postgres.ts'
import { measureRecording } from './recording.ts'
import { report } from './report.ts'
import { sqlite } from './sqlite.ts'
import { measureFilling, measureStarting } from './starting.ts'
import { measureStatus } from './status-of-an-instrument.ts'
import { questions } from './synthetic.ts'

const quick = process.argv.includes('--quick')
const began = performance.now()
const say = (line: string): void => { process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`) }
const load = (): string => loadavg().map((l) => l.toFixed(1)).join(' ')

const rounds = quick ? 3 : 5
const sizes = quick ? [3_000, 10_000, 30_000] : [10_000, 100_000, 1_000_000]
const asked = questions(quick ? 100 : 1_000)

// Where the project is, so that a small /tmp does not matter.
const scratch = join(import.meta.dirname, '..', '.tmp')
mkdirSync(scratch, { recursive: true })
const folder = mkdtempSync(join(scratch, 'bench-'))
const before = load()
const server = await openEmbedded(join(folder, 'server'), say)
try {
  const peers = [sqlite, () => postgres(server.url), pglite, duckdb]
  // Starts are measured in processes of their own, before this one has grown.
  const starting = measureStarting({ sizes: sizes.slice(quick ? 2 : 1), rounds, folder, say })
  const iati = measureIati({ folder, bytes: quick ? [5_000_000, 20_000_000] : [100_000_000, 10_000_000, 200_000_000], rounds, say })
  const filling = await measureFilling({ size: sizes[quick ? 0 : 1]!, rounds, peers, say })
  const recording = await measureRecording({ url: server.url, sizes: quick ? [100] : [100, 2_000], rounds, each: 20, say })
  const cold = await measureCold({ data: join(folder, 'cold'), rounds, say })
  const collection = await measureCollection({ url: server.url, asked, rounds, say })
  const status = await measureStatus({ sizes, asked, rounds, peers, say })
  const dues = await measureDues({ url: server.url, years: quick ? 5 : 50, rounds, say })
  const cpu = cpus()
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpu.length} × ${cpu[0]?.model ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; load ${before} before, ${load()} after; sizes ${sizes.map((s) => s.toLocaleString('en')).join(', ')} acts`
  const text = report({ machine, rounds, questions: asked.length, status, collection, starting, filling, recording, dues, iati, cold })
  process.stdout.write(text)
  if (!quick) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text)
  say(quick ? 'done; RESULTS.md is written without --quick' : 'done: bench/RESULTS.md')
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
