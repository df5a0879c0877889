/** Dossiers in a folder: read as files, or all together without any database. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble, readDossier, type Dossier, type Holdings, type Problem } from '#acts'
import type { Day } from '#calendar'
import { asRegisterFailure, RegisterFailure } from './failure.ts'
import type { DossierFile } from './register.ts'

export interface LoadedFolder { readonly holdings: Holdings; readonly problems: readonly Problem[]; readonly dossiers: readonly Dossier[] }

/** The name of a dossier that does not name itself: its file without `.yaml`. */
export const dossierIdOf = (file: string): string => file.replace(/\.yaml$/, '')
/** Files in the order in which dossiers are read together: by name, character by character, alike on every machine. */
export const inOrder = <F extends { readonly file: string }>(files: readonly F[]): F[] => [...files].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))

const readNow = (dir: string): DossierFile[] => {
  const files: DossierFile[] = []
  const walk = (folder: string, name: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const own = name === '' ? entry.name : `${name}/${entry.name}`
      if (entry.isDirectory()) walk(join(folder, entry.name), own)
      else if (entry.name.endsWith('.yaml')) files.push({ file: own, text: decode(own, readFileSync(join(folder, entry.name))) })
    }
  }
  try { walk(dir, '') } catch (error) { throw asFolderFailure(dir, error) }
  return inOrder(files)
}

/** Every byte survives the way in and out, a byte order mark too; what is not UTF-8 would not, so it is refused. */
const decode = (file: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new RegisterFailure({ where: file, found: 'bytes that are not UTF-8', wants: 'a dossier in UTF-8', remedy: 'save the file as UTF-8', cause: error })
  }
}
const asFolderFailure = (dir: string, error: unknown): Error => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') {
    return new RegisterFailure({ where: code === 'EACCES' && error instanceof Error && 'path' in error ? String(error.path) : dir, found: code === 'EACCES' ? 'something that this user may not read' : 'no such folder', wants: 'a folder of dossiers (*.yaml)', remedy: code === 'EACCES' ? 'make it readable, or name another folder' : 'name the folder that holds the dossiers', cause: error })
  }
  return asRegisterFailure(dir, error)
}

/** The dossiers of a folder and the folders in it, in order of their names relative to it. Fails with a RegisterFailure. */
export const readFolder = (dir: string): Promise<readonly DossierFile[]> => new Promise(resolve => { resolve(readNow(dir)) })
/** The dossiers that come with Chancery: those of the folder `dossiers` beside `src`, or of the folder given. */
export const bundledDossiers = (dir: string = join(import.meta.dirname, '..', '..', 'dossiers')): Promise<readonly DossierFile[]> => readFolder(dir)

/** Reads a folder of dossiers into holdings for those who may see everything; `learnt` is the day given to acts that name none. */
export const loadFolder = (dir: string, { learnt }: { readonly learnt: Day }): LoadedFolder => {
  const read = readNow(dir).map(({ file, text }) => readDossier(text, { file, id: dossierIdOf(file) }))
  const dossiers = read.map(r => r.dossier)
  const { holdings, problems } = assemble(dossiers, { learnt })
  return { holdings, problems: [...read.flatMap(r => r.problems), ...problems], dossiers }
}
