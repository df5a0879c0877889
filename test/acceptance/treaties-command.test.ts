/** From a depositary's table to an answer by the command line alone, from files alone: Kyoto, and the collection of 2015. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from '../../src/joined.ts'
import { folder, root, tablesAreHere, textOf } from './treaties.fixture.ts'

interface Status { readonly entryIntoForce: unknown; readonly parties: readonly { readonly party: string; readonly value?: { readonly standing: string; readonly since: string | null } }[] }
const data = (path: string): string => join(folder, path)
describe.skipIf(!tablesAreHere)('read beside the project; skipped where absent', () => {
  let dir: string
  beforeAll(() => { mkdirSync(join(root, '.tmp'), { recursive: true }); dir = mkdtempSync(join(root, '.tmp', 'participation-')) })
  afterAll(() => { rmSync(dir, { recursive: true, force: true }) })
  const json = async (...argv: readonly string[]): Promise<unknown> => { const { out, err, exit } = await runHere([...argv, '--json']); expect([err, exit]).toEqual(['', 0]); return JSON.parse(out) }

  test('Kyoto: imported, then asked', async () => {
    const clauses = join(dir, 'clauses.yaml')
    writeFileSync(clauses, 'entry-into-force: { when: { all: [{ instruments: 55, organisations: not-counted }, { weight: 55 %, in: co2, organisations: not-counted }] }, delay: { days: 90 }, article: Art. 25(1) }\nlater-parties: { delay: { days: 90 }, article: Art. 25(3) }\ndenunciation: { delay: { years: 1 }, not-within: { years: 3 }, article: Art. 27 }\n')
    const imported = async (table: string, to: string): Promise<Status> => {
      await json('participation', table, '--instrument', 'un.kyoto', '--clauses', clauses, '--weights', `co2=${data('treaties/kyoto_annex1_co2_1990.csv')}#co2_1990_gg`, '--weights-unit', 'Gg', '--complete-to', '2013-12-31', '--to', to)
      return await json('status', 'un.kyoto', '--dossiers', to, '--as-at', '2013-12-31') as Status
    }
    const status = await imported(data('treaties/deposits/kyoto.csv'), join(dir, 'kyoto'))
    expect(status.entryIntoForce).toMatchObject({ status: 'established', value: '2005-02-16' })
    const of = (party: string): unknown => status.parties.find(p => p.party === party)?.value
    expect(of('RUS')).toMatchObject({ standing: 'party', since: '2005-02-16' })
    expect(of('USA')).toMatchObject({ standing: 'signatory' })
    expect(of('AUS')).toMatchObject({ standing: 'party', since: '2008-03-11' })
    expect(of('EUE')).toMatchObject({ standing: 'party' })
    // The table keeps Canada and does not show its withdrawal; with that row there are the 192 parties of the depositary.
    const parties = (s: Status): number => s.parties.filter(p => p.value?.standing === 'party').length
    expect(parties(status)).toBe(193)
    const corrected = join(dir, 'with-canada.csv')
    writeFileSync(corrected, `${textOf('treaties/deposits/kyoto.csv').trimEnd()}\nCanada,withdrawal,2011-12-15,0,0,15 Dec 2011\n`)
    const after = await imported(corrected, join(dir, 'with-canada'))
    expect(parties(after)).toBe(192)
    expect(after.parties.find(p => p.party === 'CAN')?.value).toMatchObject({ standing: 'withdrawn', since: '2012-12-15' })
  })

  test('the collection: 322 treaties and their participants in a folder that loads without an error', async () => {
    const to = join(dir, 'snapshot')
    const made = await json('participation', data('mtdsg-2015/acts_long.csv.gz'), '--by-column', 'mtdsg_no', '--prefix', 'un.mtdsg', '--titles', data('mtdsg-2015/treaties_index.csv'), '--predecessors', data('treaties/predecessors.csv'), '--complete-to', '2015-03-14', '--to', to) as { readonly instruments: readonly { readonly instrument: string; readonly acts: number; readonly added: number }[] }
    expect(made.instruments).toHaveLength(322)
    expect(made.instruments.reduce((n, i) => n + i.acts, 0)).toBe(31_134 + 13)
    expect(made.instruments.filter(i => i.added > 0).map(i => i.instrument)).toEqual(['un.mtdsg.18-7', 'un.mtdsg.27-1', 'un.mtdsg.3-3', 'un.mtdsg.3-6', 'un.mtdsg.4-10', 'un.mtdsg.4-3', 'un.mtdsg.4-8'])
    const { out, exit } = await runHere(['check', '--dossiers', to])
    expect([exit, out]).toEqual([0, expect.stringContaining('no errors')])
  }, 120_000)
})
