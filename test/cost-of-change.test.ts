/** What a change costs, in files: proved by making it in a temporary copy and running the copy's own checks. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scaffold } from '../scripts/scaffold.ts'

const root = join(import.meta.dirname, '..')
const copy = join(root, '.tmp', `copy-${process.pid}`)
/** What a program says in the copy; a failure with all that it said. */
const node = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return stdout
}
const vitest = (path: string): string => node(join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', copy, '--project', 'core', path)

beforeAll(() => {
  mkdirSync(copy, { recursive: true })
  for (const part of ['src', 'organisations', 'dossiers', 'scripts', 'test', 'bench', 'package.json', 'tsconfig.json', 'vitest.config.ts']) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => { rmSync(copy, { recursive: true, force: true }) })

test('a kind of act touches its own file and the list, three at most with a test', { timeout: 120_000 }, () => {
  writeFileSync(join(copy, 'src/acts/kinds/toast.ts'), `/** Toast: a head of delegation proposes one. */
import { party, person } from '../fields.ts'
import { kind } from '../kind.ts'

export const toast = kind({
  is: 'A person proposes a toast in honour of a State.',
  noun: { en: 'toast', ar: 'نخب' },
  fields: { person: person(), to: party() },
  reads: { en: (a, w) => \`\${w.name(a.person)} proposed a toast to \${w.name(a.to)}\`, ar: (a, w) => \`اقترح \${w.name(a.person)} نخب \${w.name(a.to)}\` },
})
`)
  const touched = new Set(['src/acts/kinds/toast.ts'])
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(copy, path), 'utf8')
    const next = text.replace(from, to)
    expect(`${path}\n${next}`).not.toBe(`${path}\n${text}`)
    writeFileSync(join(copy, path), next)
    touched.add(path)
  }
  edit('src/acts/kinds/index.ts', 'export const kinds = {', 'import { toast } from \'./toast.ts\'\n\nexport const kinds = {\n  toast,')
  expect(touched.size).toBeLessThanOrEqual(3)
  expect(node(join(root, 'node_modules/tsgo/bin/tsc'), '-p', '.')).toBe('')
  expect(vitest('src/acts/kinds')).toContain('passed')
  mkdirSync(join(copy, 'toasts'))
  writeFileSync(join(copy, 'toasts/toasts.yaml'), `people: { ada: { name: Ada } }\nsources: { menu: { title: Menu, seen: 2026-01-01, rank: press } }\nacts:\n  - { on: 2020-05-01, act: toast, person: ada, to: NOR, source: menu }\n`)
  expect(node('src/main.ts', 'why', 'toast:ada:NOR:2020-05-01', '--dossiers', 'toasts')).toContain('Ada proposed a toast to Norway')
})

test('an organisation is a scaffold of four files and one line in the list', { timeout: 120_000 }, () => {
  const touched = scaffold(copy, { id: 'lakes', name: 'League of Lakes', year: '1990' })
  expect(touched).toHaveLength(5)
  expect(node(join(root, 'node_modules/tsgo/bin/tsc'), '-p', '.')).toBe('')
  expect(vitest('organisations/lakes')).toContain('passed')
  expect(JSON.parse(node('src/main.ts', 'status', 'lakes.council', '--as-at', '1991-01-01', '--dossiers', 'dossiers/lakes', '--json'))).toMatchObject({ findings: [{ question: { ask: 'presidency' }, status: 'established', value: { holder: 'NOR' } }, {}, {}] })
  expect(() => scaffold(copy, { id: 'lakes', name: 'League of Lakes', year: '1990' })).toThrow('choose another id')
})
