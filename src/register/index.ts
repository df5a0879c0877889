/** The register: where acts are kept. PostgreSQL, embedded or a server; it adds and never changes, stores and never judges. */
export { openRegister } from './open.ts'
export type { OpenOptions } from './open.ts'
export type { Added, Audience, DossierFile, Following, ImportResult, LoadedRegister, News, Progress, RecordResult, Register, Verification } from './register.ts'
export { bundledDossiers, loadFolder, readFolder } from './folder.ts'
export type { LoadedFolder } from './folder.ts'
export { RegisterFailure } from './failure.ts'
export { openEmbedded } from './embedded.ts'
export { EmbeddedFailure } from './embedded-failure.ts'
