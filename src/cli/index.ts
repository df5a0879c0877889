/** The command line: commands run over an opened register; how it is opened is handed in. */
export type { Outcome } from './outcome.ts'
export { run } from './program.ts'
export type { Desk, Opened } from './program.ts'
export { commandDesk } from './served.ts'
export type { Running } from './served.ts'
