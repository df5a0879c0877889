/** A desk for tests: the League of Lakes as two small dossiers in memory, and a register that remembers what it was asked. */
import { assemble, readDossier } from '#acts'
import { materialOf } from '#briefs'
import type { Constitution } from '#law'
import type { Desk } from './program.ts'

const league = `
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state } }
bodies: { lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, form: organisation }, lakes.council: { name: Council of the Lakes, form: principal-organ, part-of: lakes } }
people: { ada: { name: Ada of the Lakes, of: AAA } }
offices: { lakes.secretary: { name: Secretary of the League, of: lakes } }
instruments:
  lakes.pact: { title: { en: Pact of the Lakes, ar: ميثاق البحيرات }, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 7 } } }
sources: { minutes: { title: Minutes of the League, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
acts:
  - { on: 2001-05-01, act: deposit, instrument: lakes.pact, party: AAA, of: ratification, source: minutes#3 }
  - { on: 2002-06-15, act: deposit, instrument: lakes.pact, party: BBB, of: accession, source: minutes#9 }
  - { on: 2003-01-01, act: visit, person: ada, to: BBB, source: minutes#11, id: call }
  - { on: 2025-02-01, act: rectification, of: call, reason: She stayed at home, source: minutes#12, recorded: 2025-02-01 }
claims:
  - { id: one-visit, source: minutes#12, as-at: 2004-01-01, that: count, kind: visit, naming: [ada, BBB], says: "1", accepted: ACCEPTED }
`

/** Opens the league for every question; what it keeps, it only says. `accepted` is the verdict the dossier accepts; `constitutions` the law, of which the small league has none. */
export const deskOf = (dossier = league, accepted = 'not-established', constitutions: readonly Constitution[] = []): Desk & { readonly asked: string[] } => {
  const read = readDossier(dossier.replace('ACCEPTED', accepted), { file: 'league.yaml', id: 'league' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2025-01-01' })
  const { material, problems: more } = materialOf(holdings, constitutions)
  const asked: string[] = []
  const problem = { code: 'changed-act', severity: 'error', where: { file: 'x.yaml', line: 2, column: 5 }, found: 'another day', wants: 'the line as it was', remedy: 'put it back' } as const
  return {
    asked, today: '2026-01-01', version: '9.9.9',
    open: from => { asked.push(`open ${from.audience} ${from.dossiers ?? from.data ?? ''}`); return Promise.resolve({ material, holdings, problems: [...read.problems, ...problems, ...more] }) },
    start: o => { asked.push(`start ${o.port} ${o.host} ${o.data}`); return Promise.resolve({ exit: 0, out: 'closed\n', err: '' }) },
    exportTo: folder => Promise.resolve({ folder, dossiers: ['league.yaml'] }),
    importFrom: paths => Promise.resolve(paths.includes('changed') ? { problems: [problem] } : { added: { acts: paths.includes('same') ? 0 : 1, claims: 0, counts: 0, assertions: 0, layouts: paths.includes('same') ? 0 : 1 }, entries: 7, head: 'ab', warnings: [] }),
    tables: { read: () => Promise.resolve('participant,act,day\nKazakhstan,ratification,2001-05-01\n'), declaredIn: () => Promise.resolve(new Set()), write: () => Promise.resolve([]) },
    async *pieces(path) { yield `<iati-activities version="2.03"><!-- ${path} -->`; yield '</iati-activities>' },
    verify: data => Promise.resolve({ entries: 1, head: 'ab', problems: data === 'broken' ? [{ ...problem, code: 'broken-chain' }] : [] }),
    record: (_, line) => { const act = holdings.acts[0]; return Promise.resolve(line === 'wrong' || !act ? { problems: [problem] } : { act, entry: 8 }) },
  }
}
