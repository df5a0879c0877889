/** Roll-calls: tables of recorded votes become dossiers; texts in, texts out. */
export { importRollCalls } from './import-roll-calls.ts'
export type { ImportOfRollCalls, RollCallsImported, RollCallsToImport, SessionOfVotes } from './import-roll-calls.ts'
export type { Contradiction, Noticed } from './roll-call.ts'
export type { Contradicts } from './decisions.ts'
