/** The lines of a dossier as the register compares them: what a line says, apart from how it is written. */
import { idOf, readDossier, toJson, type Act, type ActLine, type Dossier, type Problem } from '#acts'

/** A dossier that has been read, without its syntax tree: a tree is many times as large as its text. */
export interface ReadDossier { readonly dossier: Dossier; readonly problems: readonly Problem[] }

/** Reads a dossier; what no database can keep to the byte (NUL, half a character) is a problem. */
export const read = (text: string, file: string, id: string): ReadDossier => {
  const bad = text.isWellFormed() ? text.indexOf('\0') : 0
  if (bad !== -1) {
    const line = text.slice(0, bad).split('\n').length
    const found = text.isWellFormed() ? 'a NUL character' : 'half of a character'
    return { dossier: empty(text, file, id), problems: [{ code: 'not-yaml', severity: 'error', where: { file, line, column: 1 }, found, wants: 'text', remedy: 'take it out' }] }
  }
  const { dossier, problems } = readDossier(text, { file, id })
  const slim: Dossier = { ...dossier, placeOf: (path, word) => readDossier(text, { file, id }).dossier.placeOf(path, word) }
  return { dossier: slim, problems }
}
const empty = (text: string, file: string, id: string): Dossier => ({ id, file, text, head: {}, acts: [], claims: [], counts: [], assertions: [], placeOf: () => ({ line: 1, column: 1 }) })

/** The id of the act a line tells: its own, or the one that follows from what it says. */
export const idOfLine = (line: ActLine): string => {
  let id = ids.get(line)
  if (id === undefined) { id = (line.fields['id'] as string | undefined) ?? idOf({ ...line.fields, act: line.kind, on: line.on } as unknown as Act); ids.set(line, id) }
  return id
}
const ids = new WeakMap<ActLine, string>()

/** What a line says, the defaults of its dossier included, in one spelling. */
export const contentOf = (line: ActLine): string => canonical(toJson({ ...line.fields, act: line.kind }))

/** JSON with its keys in order. */
const canonical = (value: unknown): string => JSON.stringify(value, (_, v: unknown) => (v !== null && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v))

export const isError = (p: Problem): boolean => p.severity === 'error'
