/** Writes every generated page: `npm run document`. A test fails when a page is not what this writes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { iatiZooPages } from './iati-zoo.ts'
import { paragraphPage } from './paragraphs.ts'
import { referencePages } from './reference.ts'
import { tableZooPages } from './table-zoo.ts'

/** All generated pages. */
export const pages = (): ReadonlyMap<string, string> => new Map([...referencePages(), ['docs/paragraphs.md', paragraphPage()], ...tableZooPages(), ...iatiZooPages()])

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  for (const [path, text] of pages()) { mkdirSync(dirname(join(root, path)), { recursive: true }); writeFileSync(join(root, path), text) }
  process.stdout.write(`${pages().size} pages\n`)
}
