/** The tutorial is run: its commands in a folder of their own, its outputs compared; `npm run tutorial` writes them anew. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runHere } from '../src/joined.ts'

const root = join(import.meta.dirname, '..')
const block = /```(console|(?:yaml|csv|xml) file=(\S+))\n([\s\S]*?)```/g

/** The words of a command as a shell would part them: what stands between quotation marks is one word. */
const wordsOf = (command: string): readonly string[] => [...command.matchAll(/'([^']*)'|(\S+)/g)].map(m => m[1] ?? m[2] ?? '')
/** The page with every command's output as the program gives it now. */
export const runTutorial = async (page: string): Promise<string> => {
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const folder = mkdtempSync(join(root, '.tmp', 'tutorial-'))
  symlinkSync(join(root, 'dossiers'), join(folder, 'dossiers'))
  const before = process.cwd()
  process.chdir(folder)
  try {
    const parts: string[] = []
    let end = 0
    for (const m of page.matchAll(block)) {
      parts.push(page.slice(end, m.index))
      end = m.index + m[0].length
      const [, , file, body = ''] = m
      if (file !== undefined) { mkdirSync(dirname(join(folder, file)), { recursive: true }); writeFileSync(join(folder, file), body); parts.push(m[0]); continue }
      const [command = ''] = body.split('\n')
      const { out, err } = await runHere(wordsOf(command.replace(/^\$ chancery /, '')))
      parts.push(`\`\`\`console\n${command}\n${out}${err}\`\`\``)
    }
    return [...parts, page.slice(end)].join('')
  } finally { process.chdir(before); rmSync(folder, { recursive: true, force: true }) }
}

export const tutorialPath = join(root, 'docs/tutorial.md')
const pagesIn = (folder: string): readonly string[] => readdirSync(join(root, folder)).filter(f => f.endsWith('.md')).toSorted().map(f => join(root, folder, f))
/** The tutorial, the how-to pages and the explanations: all that may show commands with what they print. */
export const runPages: readonly string[] = [tutorialPath, ...pagesIn('docs/how-to'), ...pagesIn('docs/explanation').filter(p => readFileSync(p, 'utf8').includes('```console'))]
if (import.meta.main) for (const path of runPages) writeFileSync(path, await runTutorial(readFileSync(path, 'utf8')))
