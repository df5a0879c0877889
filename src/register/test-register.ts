/** Registers for tests: one embedded server a test file, and a database of its own for each test; dossiers of the League of Lakes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Day } from '#calendar'
import { openEmbedded } from './embedded.ts'
import { openRegister } from './open.ts'
import type { DossierFile, Register } from './register.ts'

export interface TestServer {
  /** The address of a new, empty database. */
  database(): Promise<string>
  /** A register in a database, a new one if none is named. */
  open(databaseUrl?: string): Promise<Register>
  /** Statements behind the register's back. */
  behind(databaseUrl: string, sql: string): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
}

export const testServer = async (): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'))
  const server = await openEmbedded(folder)
  const opened: Register[] = []
  let n = 0
  const behind = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try { return [(await client.query<Record<string, unknown>>(sql))].flat().at(-1)?.rows ?? [] } finally { await client.end() }
  }
  const database = async (): Promise<string> => {
    const name = `test${++n}`
    await behind(server.url, `create database ${name}`)
    const url = new URL(server.url)
    url.pathname = `/${name}`
    return url.href
  }
  return {
    database, behind,
    open: async (databaseUrl) => { const register = await openRegister({ databaseUrl: databaseUrl ?? await database() }); opened.push(register); return register },
    stop: async () => { await Promise.all(opened.map(r => r.close())); await server.stop(); rmSync(folder, { recursive: true, force: true }) },
  }
}

export const learnt: Day = '2026-01-02'

/** A small world: the league, its members, a person, a claim and a count; comments, blank lines, Arabic, quotation marks of both sorts. */
export const league: DossierFile = {
  file: 'lakes/league.yaml',
  text: `# The League of Lakes, as its yearbook tells.   
about: { en: The League of Lakes }
recorded: 2025-03-01
defaults: { to: lakes }

parties:
  AAA: { name: Alphaland, form: state }
  BBB: { name: { en: Betaland, ar: "بيتالاند" }, form: state }
bodies:
  lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, form: organisation }
  lakes.council: { name: Council of the Lakes, form: principal-organ, part-of: lakes }
people:
  ada: { name: Ada of the Lakes, of: AAA }
coverage:
  - { question: standing, of: lakes, from: 1950-01-01, to: 2020-12-31 }
sources:
  yearbook: { title: "Yearbook: of the League", seen: 2025-02-01, rank: official, published: 1999-05~ }
  letter:   { title: A letter, seen: 2025-02-01, rank: press }

acts:
  # Founders
  - { on: 1950-01-01, act: admission, of: AAA, source: yearbook#3 } # first

  - { on: 1951-06~, act: admission, of: BBB, source: [yearbook#4, letter], note: { en: "it says \\"at once\\"", ar: 'في الحال' } }
  - on: 1960-02-03/1960-02-05
    act: visit
    person: ada
    to: BBB
    source: letter#"p. 2"   # a block, not braces
    place: 'Port\tBeta \\ harbour'

  - { on: 1970-01-01, act: visit, person: ada, to: BBB, source: letter }

claims:
  - { id: two-visits, source: letter#7, as-at: 1990-01-31, that: count, kind: visit, naming: [ada, BBB], says: "2", accepted: confirmed }
  # another
  - { id: praise, source: letter#8, as-at: 1990-01-31, that: opinion, says: "the best league", accepted: not-checkable }
counts:
  - { count: members, of: lakes, as-at: 1960-01-01, is: 2 }
assertions:
  - { that: members, of: lakes, as-at: 1960-01-01, is: "2" }
# the end, without a newline`,
}
/** Another dossier that leans on the first; with carriage returns, and a byte order mark. */
export const rivers: DossierFile = {
  file: 'lakes/rivers.yaml',
  text: `\uFEFFparties: { CCC: { name: Gammaland, form: state } }\r\nacts:\r\n  - { on: 1980-01-01, act: admission, of: CCC, to: lakes, source: yearbook#9 }\r\n\r\n  # نهر\r\n  - { on: 1981-01-01, act: visit, person: ada, to: CCC, source: letter }\r\n`,
}
/** What only some may see: a restricted act, its source and its person, and a claim about it. */
export const sealed: DossierFile = {
  file: 'lakes/sealed.yaml',
  text: `sources:
  cable: { title: Cable forty-two, seen: 2025-02-01, rank: official, restriction: restricted }
  minutes: { title: Minutes of the closed session, seen: 2025-02-01, rank: official, restriction: internal }
  envelope: { title: Envelope, seen: 2025-02-01, rank: press }
people:
  envoy: { name: Secret Envoy, of: AAA }
  clerk: { name: Quiet Clerk, of: BBB }
  scribe: { name: Open Scribe, of: BBB }
acts:
  - { on: 1990-01-01, act: visit, person: envoy, to: BBB, source: cable#1, id: hush }
  - { on: 1990-01-02, act: visit, person: envoy, to: BBB, source: letter, account-of: hush, note: betrays }
  - { on: 1991-01-01, act: visit, person: clerk, to: AAA, source: minutes }
  - { on: 1992-01-01, act: visit, person: clerk, to: AAA, source: envelope, restriction: internal }
  - { on: 1993-01-01, act: visit, person: scribe, to: AAA, source: yearbook }
claims:
  - { id: whispered, source: cable#2, as-at: 1995-01-31, that: count, kind: visit, naming: [envoy, BBB], says: "1", accepted: confirmed }
`,
}
