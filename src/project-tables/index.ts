/** Project tables: what banks finance, as tables have it, becomes dossiers; texts in, texts out. */
export { importProjects } from './import-projects.ts'
export type { ImportOfProjects, ProjectsToImport } from './import-projects.ts'
