/** Chancery: a command is answered by the register that runs on the data folder, or else by this process. */
import { askRunning } from './running.ts'

const reads = new Set(['brief', 'status', 'why', 'who', 'troika', 'passed', 'quorum', 'agenda', 'popolo', 'dues', 'contributions', 'may-vote', 'portfolio', 'pledges', 'ledger', 'capital', 'between', 'what-if', 'notify', 'check'])
const argv = process.argv.slice(2)
const valueOf = (option: string): string | undefined => {
  const at = argv.findLastIndex(a => a === option || a.startsWith(`${option}=`))
  return at === -1 ? undefined : argv[at]?.includes('=') ? argv[at].slice(option.length + 1) : argv[at + 1]
}
const mayAsk = reads.has(argv[0] ?? '') && valueOf('--dossiers') === undefined && !argv.includes('--help') && !argv.includes('-h')

// A reader that stops early (a pager, head) is no failure, and hinders no work that is under way.
for (const stream of [process.stdout, process.stderr]) stream.on('error', (e: NodeJS.ErrnoException) => {
  if (e.code === 'EPIPE') return
  if (stream === process.stdout) process.stderr.write(`chancery\n  found   ${e.message}\n  wants   an output that takes the whole answer\n  remedy  free some space, or write it elsewhere\n`)
  process.exit(1)
})
// A register that runs answers at once; only without one is everything loaded here.
const { exit, out, err } = (mayAsk ? await askRunning(valueOf('--data') ?? process.env['CHANCERY_DATA'] ?? 'data', argv) : undefined) ?? await (await import('./joined.ts')).runHere(argv)
const forPeople = !argv.includes('--json') && !argv.some((a, i) => /^(--format=)?(json|html|markdown|ics|csv)$/.test(a) && (a.includes('=') || argv[i - 1] === '--format'))
/** Lines for a terminal break between words, with what follows set in. Files and pipes have them whole. */
const write = async (stream: NodeJS.WriteStream, text: string): Promise<void> => {
  const fits = stream.isTTY && forPeople ? (await import('./terminal.ts')).fitted(text, stream.columns || 80) : text
  if (fits !== '') stream.write(fits)
}
await write(process.stderr, err)
await write(process.stdout, out)
process.exitCode = exit
