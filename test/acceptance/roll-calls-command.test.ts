/** From tables of votes to a folder that loads without an error, by the command line alone; and the same votes as one table of both, as libraries export them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHere } from '../../src/joined.ts'
import { csv, folder, root, rowsOf, tablesAreHere, type Row } from './treaties.fixture.ts'

interface Made { readonly written: readonly string[]; readonly decisions: number; readonly votes: number; readonly names: number; readonly contradictions: readonly { readonly kind: string; readonly number: string }[]; readonly leftOut: readonly string[] }
const data = (path: string): string => join(folder, 'un-ga', path)
const letters: Readonly<Record<string, string>> = { yes: 'Y', no: 'N', abstain: 'A' }

describe.skipIf(!tablesAreHere)('read beside the project; skipped where absent', () => {
  let dir: string
  beforeAll(() => { mkdirSync(join(root, '.tmp'), { recursive: true }); dir = mkdtempSync(join(root, '.tmp', 'roll-calls-')) })
  afterAll(() => { rmSync(dir, { recursive: true, force: true }) })
  const json = async (...argv: readonly string[]): Promise<Made> => { const { out, err, exit } = await runHere([...argv, '--json']); expect([err, exit]).toEqual(['', 0]); return JSON.parse(out) as Made }
  const usual = ['--by', 'un.general-assembly', '--source-title', 'Recorded votes', '--seen', '2026-11-23', '--rank', 'official'] as const

  test('three sessions, imported twice without a difference, and checked', async () => {
    const to = join(dir, 'two-tables')
    const made = await json('roll-calls', data('votes.csv'), '--decisions', data('resolutions.csv'), ...usual, '--to', to)
    expect(made).toMatchObject({ decisions: 913, votes: 270, names: 47_847, leftOut: ['the column meeting', 'the column committee'] })
    expect(made.written).toEqual([...['74', '75', '76'].map(n => `un/general-assembly/session-${n}.yaml`), 'bodies/un.yaml', 'bodies/un/general-assembly.yaml'])
    expect(await json('roll-calls', data('votes.csv'), '--decisions', data('resolutions.csv'), ...usual, '--to', to)).toEqual(made)
    const { out, exit } = await runHere(['check', '--dossiers', to])
    expect([exit, out]).toEqual([0, expect.stringContaining('no errors')])
  }, 120_000)
  test('the same recorded votes in one table of both give the same names and counts', async () => {
    const decisions = new Map(rowsOf('un-ga/resolutions.csv').map(d => [d['symbol'] ?? '', d]))
    const rows = rowsOf('un-ga/votes.csv').filter(v => v['symbol'] !== 'A/RES/75/290 A').map((v): Row => {
      const d = decisions.get(v['symbol'] ?? '') ?? {}
      return {
        undl_id: '1', ms_code: '', ms_name: v['member'] ?? '', ms_vote: letters[v['vote'] ?? ''] ?? '', date: v['date'] ?? '', session: d['session_file'] ?? '', resolution: v['symbol'] ?? '', draft: d['draft'] ?? '', committee: '', meeting: d['pv'] ?? '',
        title: d['title'] ?? '', agenda_title: d['agenda_item'] ?? '', subjects: '', vote_note: '', total_yes: d['published_yes'] ?? '', total_no: d['published_no'] ?? '', total_abstentions: d['published_abstain'] ?? '', total_non_voting: d['not_voting_or_absent'] ?? '', total_ms: '193', undl_link: 'https://example.org/1',
      }
    })
    const file = join(dir, 'export.csv')
    writeFileSync(file, csv(rows))
    const to = join(dir, 'one-table')
    const made = await json('roll-calls', file, ...usual, '--to', to)
    expect(made).toMatchObject({ decisions: 268, votes: 268, names: 47_847 - 137, contradictions: [] })
    const sides = (of: string): readonly string[] => readdirSync(join(dir, of, 'un/general-assembly')).toSorted().flatMap(f => readFileSync(join(dir, of, 'un/general-assembly', f), 'utf8').split('\n').filter(l => l.includes('act: vote') && !/75\/(?:290 A|254 A-C)/.test(l)).map(l => /, for: .*?counts: \{[^}]*\}/.exec(l)?.[0] ?? ''))
    expect(sides('one-table')).toEqual(sides('two-tables'))
    expect(sides('one-table')).toHaveLength(268)
  }, 120_000)
})
