/** Opens a register: the embedded PostgreSQL of a data folder, or a server named by DATABASE_URL. */
import { resolve } from 'node:path'
import { openDatabase } from './database.ts'
import { derivation } from './derive.ts'
import { openEmbedded, type RunningServer } from './embedded.ts'
import { asRegisterFailure, RegisterFailure } from './failure.ts'
import { follow } from './follow.ts'
import { inOrder } from './folder.ts'
import { importDossiers } from './import.ts'
import { load } from './load.ts'
import { migrate } from './migrate.ts'
import { rebuildDerived } from './rebuild.ts'
import { record, type Heads } from './record.ts'
import type { Register } from './register.ts'
import { readHead } from './chain.ts'
import { readStored } from './stored.ts'
import { verify } from './verify.ts'

/** `databaseUrl` wins over `dataFolder`; one of the two is needed. `say` hears what takes time. */
export interface OpenOptions { readonly dataFolder?: string; readonly databaseUrl?: string; readonly say?: (line: string) => void }

/** Opens the register, makes its tables when they are not there, and brings them up to date. Fails with a RegisterFailure or an EmbeddedFailure. */
export const openRegister = async ({ dataFolder, databaseUrl, say = () => {} }: OpenOptions): Promise<Register> => {
  const where = databaseUrl === undefined ? resolve(dataFolder ?? '') : nameOf(databaseUrl)
  if (databaseUrl === undefined && dataFolder === undefined) throw new RegisterFailure({ where: 'register', found: 'neither a data folder nor a DATABASE_URL', wants: 'one of the two', remedy: 'name a data folder, or set DATABASE_URL' })
  const servers: RunningServer[] = []
  const locate = async (): Promise<string> => {
    if (databaseUrl !== undefined) return databaseUrl
    const server = await openEmbedded(where, say)
    servers.push(server)
    return server.url
  }
  const stopServers = async (): Promise<void> => { for (const server of servers.splice(0)) await server.stop() }
  const db = await openDatabase(where, locate)
  try {
    await db.migrate(migrate)
    // What is derived has a new form in this version: made anew, once, by whoever comes first.
    if ((await db.read(readHead)).derivation !== derivation) {
      await db.write(async (client) => { const head = await readHead(client); if (head.derivation !== derivation) { if (head.entries > 0) say('making what follows from the entries anew'); await rebuildDerived(client) } })
    }
  } catch (error) {
    await db.close()
    await stopServers()
    throw asRegisterFailure(where, error)
  }
  const heads: Heads = new Map()
  let closing: Promise<void> | undefined
  return {
    importDossiers: (files, options) => importDossiers(db, files, options),
    exportDossiers: () => db.read(async client => inOrder([...(await readStored(client)).dossiers.values()].map(({ file, text }) => ({ file, text })))),
    load: audience => db.read(client => load(client, audience)),
    record: (act, options) => record(db, heads, act, options),
    verify: () => db.read(verify),
    rebuild: () => db.write(rebuildDerived),
    follow: (since, onEntries, options) => follow(db, since, onEntries, options?.audience ?? 'public').catch((error: unknown) => { throw asRegisterFailure(where, error) }),
    close: () => closing ??= db.close().then(stopServers),
  }
}

/** An address without its password. */
const nameOf = (databaseUrl: string): string => {
  if (!URL.canParse(databaseUrl)) throw new RegisterFailure({ where: 'DATABASE_URL', found: 'something that is no address', wants: 'postgres://user:password@host:5432/database', remedy: 'mend DATABASE_URL' })
  const { host, pathname } = new URL(databaseUrl)
  return host + pathname
}
