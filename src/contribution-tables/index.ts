/** Contributions: tables of scales, assessments and payments become dossiers; texts in, texts out. */
export { importContributions } from './import-contributions.ts'
export type { ContributionsImported, ContributionsToImport, ImportOfContributions, YearOfContributions } from './import-contributions.ts'
export type { Noticed } from './contradictions.ts'
