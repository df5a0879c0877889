/** A command answered by the running register: its files are in memory already, so the terminal has its answer at once. */
import { Hono } from 'hono'
import type { Outcome } from './outcome.ts'

/** Commands that only read; a running register answers no other. */
const readOnly: readonly string[] = ['brief', 'status', 'why', 'who', 'troika', 'passed', 'quorum', 'agenda', 'popolo', 'dues', 'contributions', 'may-vote', 'portfolio', 'pledges', 'ledger', 'capital', 'between', 'what-if', 'notify', 'check']

/** `token` lies beside the data, readable by its owner alone: who cannot read the data cannot ask. */
export const commandDesk = (token: string, answer: (argv: readonly string[]) => Promise<Outcome>): Hono => new Hono().post('/-/command', async c => {
  if (c.req.header('authorization') !== `Bearer ${token}`) return c.json({ exit: 2, out: '', err: 'not allowed\n' } satisfies Outcome, 403)
  const argv: unknown = await c.req.json().catch(() => undefined)
  if (!Array.isArray(argv) || !argv.every(a => typeof a === 'string') || !readOnly.includes(argv[0] ?? '')) return c.json({ exit: 2, out: '', err: 'wants a list of words that begins with a command that reads\n' } satisfies Outcome, 400)
  return c.json(await answer(argv))
})
