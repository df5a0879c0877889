/** What a command gives back: lines for the reader, lines about trouble, and an exit code (1 errors found, 2 wrong usage). */
import { problemText, toJson, type Problem } from '#acts'

export interface Outcome { readonly exit: 0 | 1 | 2; readonly out: string; readonly err: string }
export const said = (out: string): Outcome => ({ exit: 0, out: out.endsWith('\n') ? out : `${out}\n`, err: '' })
export const saidJson = (value: unknown): Outcome => said(JSON.stringify(toJson(value), null, 2))

/** Something in the command line that cannot be understood: what was found, what is wanted, how to mend it. */
export interface Misuse { readonly option: string; readonly found: string; readonly wants: string; readonly remedy: string }
/** Something outside that hindered a command: a folder, a database, a port. */
export interface Failure { readonly where: string; readonly found: string; readonly wants: string; readonly remedy: string }

const told = (at: string, e: { readonly found: string; readonly wants: string; readonly remedy: string }): string =>
  `${at}\n  found   ${e.found}\n  wants   ${e.wants}\n  remedy  ${e.remedy}`
const json = (exit: 1 | 2, value: unknown): Outcome => ({ exit, out: `${JSON.stringify(value, null, 2)}\n`, err: '' })

/** All of them at once; nothing was done. With `asJson` they are the answer, on the output, so that a program can always read it. */
export const misused = (all: readonly Misuse[], asJson = false): Outcome =>
  asJson ? json(2, { errors: all }) : { exit: 2, out: '', err: `${all.map(m => told(m.option, m)).join('\n')}\n` }
export const troubled = (problems: readonly Problem[], asJson = false, also = ''): Outcome =>
  asJson ? json(1, { problems }) : { exit: 1, out: '', err: `${problems.map(problemText).join('\n')}\n${also}` }
export const failed = ({ where, found, wants, remedy }: Failure, asJson = false): Outcome =>
  asJson ? json(1, { errors: [{ where, found, wants, remedy }] }) : { exit: 1, out: '', err: `${told(where, { found, wants, remedy })}\n` }
