/** IATI: files of activities of the International Aid Transparency Initiative, read piece by piece, held against schema and rules, added up, and written. */
export { iatiReader } from './reader.ts'
export type { FileRead, IatiReader, Reading } from './reader.ts'
export { isRefusal, isSchemaFault, iatiCodes, iatiProblemText } from './problem.ts'
export type { IatiCode, IatiProblem } from './problem.ts'
