/** What a command gives back: lines for the reader, lines about trouble, and an exit code (1 errors found, 2 wrong usage). */
import { problemText, toJson, type Problem } from '#acts'

export interface Outcome { readonly exit: 0 | 1 | 2; readonly out: string; readonly err: string }
export const said = (out: string): Outcome => ({ exit: 0, out: out.endsWith('\n') ? out : `${out}\n`, err: '' })
export const saidJson = (value: unknown): Outcome => said(JSON.stringify(toJson(value), null, 2))

/** Something in the command line that cannot be understood: what was found, what is wanted, how to mend it. */
export interface Misuse { readonly option: string; readonly found: string; readonly wants: string; readonly remedy: string }
/** All of them at once; nothing was done. */
export const misused = (all: readonly Misuse[], json = false): Outcome =>
  json ? { exit: 2, out: `${JSON.stringify({ errors: all }, null, 2)}\n`, err: '' }
    : { exit: 2, out: '', err: `${all.map(m => `${m.option}\n  found   ${m.found}\n  wants   ${m.wants}\n  remedy  ${m.remedy}`).join('\n')}\n` }
export const troubled = (problems: readonly Problem[], json = false): Outcome =>
  json ? { exit: 1, out: `${JSON.stringify({ problems }, null, 2)}\n`, err: '' } : { exit: 1, out: '', err: `${problems.map(problemText).join('\n')}\n` }
