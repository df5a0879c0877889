/** P4: one act acknowledged (on disk), derived and visible, against the bare INSERT and its commit on the same server. */
import { Client } from 'pg'
import { consentTable } from '#law'
import { openRegister } from '#register'
import { indexActs, lawOf, registerAsAt } from '#status'
import { inTurns, type Timed } from './rounds.ts'
import { parties } from './synthetic.ts'

const { members } = lawOf([])
const instrument = 'lakes.convention'
/** A dossier of a convention with so many acts of other kinds before its deposits. */
const dossier = (name: string, of: string, acts: number): string => [
  `about: { en: "Measured" }`, 'recorded: 2026-01-01', `instrument: ${of}`, 'title: { en: "Convention on Lakes" }',
  'clauses:', '  entry-into-force: { when: { instruments: 60 }, delay: { days: 30 }, article: Art. 30 }',
  'sources:', `  ${name}: { title: "Measured", seen: 2026-01-01, rank: depositary }`,
  'acts:', ...Array.from({ length: acts }, (_, i) => `  - { on: ${1950 + Math.floor(i / 300)}-0${1 + Math.floor((i % 300) / 50)}-${String(1 + (i % 28)).padStart(2, '0')}, act: signature, party: ${parties[i % parties.length]}, source: ${name}, id: "signature:${name}:${i}" }`).sort(), '',
].join('\n')

export interface Recording { readonly entries: number; readonly ours: Timed; readonly bare: Timed; readonly derived: Timed }

/** `url` is the embedded server's. Each size is a register of its own in a database of its own; its acts name the same instrument. */
export const measureRecording = async ({ url, sizes, rounds, each, say }: { readonly url: string; readonly sizes: readonly number[]; readonly rounds: number; readonly each: number; readonly say: (line: string) => void }): Promise<Recording[]> => {
  const results: Recording[] = []
  for (const size of sizes) {
    say(`P4: a register of ${size} acts`)
    const database = `bench_${size}`
    const admin = new Client({ connectionString: url })
    await admin.connect()
    await admin.query(`drop database if exists ${database}`)
    await admin.query(`create database ${database}`)
    await admin.end()
    const own = new URL(url)
    own.pathname = database
    const register = await openRegister({ databaseUrl: own.href })
    const bare = new Client({ connectionString: own.href })
    await bare.connect()
    try {
      const files = [{ file: 'others.yaml', text: dossier('others', 'lakes.others', size) }, { file: 'convention.yaml', text: dossier('convention', instrument, 40) }]
      const imported = await register.importDossiers(files, { learnt: '2026-01-01' })
      if ('problems' in imported) throw new Error(JSON.stringify(imported.problems.slice(0, 3)))
      const { holdings } = await register.load('restricted')
      const index = indexActs(holdings.acts, holdings)
      await bare.query('create table bare (n bigserial primary key, body text not null)')
      let n = 0
      const line = (): string => `{ on: 2025-0${1 + (n % 9)}-1${n % 10}, act: deposit, party: ${parties[n % parties.length]}, of: accession, source: convention, irregular: Recorded again and again to be measured, id: "deposit:${n++}" }`
      const standing = () => consentTable(instrument, members)(registerAsAt(index, '2026-01-01'))
      const [ours, alone, derived] = await inTurns([
        { name: 'recorded', of: each, round: async () => {
          for (let i = 0; i < each; i++) {
            const result = await register.record({ dossier: 'convention', line: line() }, { learnt: '2026-01-01' })
            if ('problems' in result) throw new Error(JSON.stringify(result.problems))
            index.add(result.act)
            if (!standing().some(([, f]) => f.grounds.some((g) => g.ground === 'act' && g.act === result.act.id)) && n <= parties.length) throw new Error(`${result.act.id} is not visible`)
          }
        } },
        { name: 'bare', of: each, round: async () => { for (let i = 0; i < each; i++) await bare.query({ name: 'bare', text: 'insert into bare (body) values ($1)', values: [line()] }) } },
        { name: 'derived', of: each, round: () => { for (let i = 0; i < each; i++) standing() } },
      ], rounds)
      const { problems } = await register.verify()
      if (problems.length > 0) throw new Error(JSON.stringify(problems))
      results.push({ entries: size, ours: ours!, bare: alone!, derived: derived! })
    } finally {
      await bare.end()
      await register.close()
    }
  }
  return results
}
