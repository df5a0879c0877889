/** Participation: the tables of depositaries become dossiers; texts in, texts out. */
export { importTable } from './import-table.ts'
export type { Imported, ImportOfTable, Kept, TableToImport } from './import-table.ts'
export { importCollection } from './import-collection.ts'
export type { CollectionImported, CollectionToImport } from './import-collection.ts'
export type { WeightsAsked } from './weights.ts'
