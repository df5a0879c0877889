/** The command line: commands run over an opened register; how it is opened is handed in. */
export { live } from './live.ts'
export { imported } from './commands/keep.ts'
export { failed } from './outcome.ts'
export type { Outcome } from './outcome.ts'
export { run } from './program.ts'
export type { Desk, Opened } from './program.ts'
export { commandDesk } from './served.ts'
export { wantsJson } from './usage.ts'
