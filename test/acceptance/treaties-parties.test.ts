/** Party by party: 295 published days of entry into force, beside those that follow from the acts; every difference with its reason. */
import { describe, expect, test } from 'vitest'
import type { Consent } from '#law'
import { whoWas } from '#tables'
import { askOf, csv, dossierOf, rowsOf, tablesAreHere, textOf, type Row } from './treaties.fixture.ts'

const published = rowsOf('treaties/party-entry-into-force.csv')
const codeOf = (name: string): string => { const s = whoWas(name, '2020-01-01', { succession: false, ending: false }); if ('remedy' in s) throw new RangeError(`${name}: ${s.remedy}`); return s.party }

const shares = (): string => csv(rowsOf('treaties/deposits/paris_full.csv').filter(r => r['is_reio'] !== '1' && r['emissions_pct'] !== '').map(r => ({ participant: r['participant'] ?? '', weight: r['emissions_pct'] ?? '' })))
const dossiers: Readonly<Record<string, () => string>> = {
  'Paris Agreement': () => dossierOf({
    table: { file: 'paris.csv', text: textOf('treaties/deposits/paris_full.csv') }, instrument: 'un.paris', weights: [{ name: 'shares', table: { file: 'shares.csv', text: shares() }, total: 100 }],
    clauses: { file: 'c', text: 'entry-into-force: { when: { all: [{ instruments: 55, organisations: not-counted }, { weight: 55 %, in: shares, organisations: not-counted }] }, delay: { days: 30 }, article: Art. 21(1) }\nlater-parties: { delay: { days: 30 }, article: Art. 21(3) }\ndenunciation: { delay: { years: 1 }, not-within: { years: 3 }, article: Art. 28 }\n' },
  }).text,
  Marrakesh: () => dossierOf({
    table: { file: 'marrakesh.csv', text: textOf('treaties/deposits/wipo_marrakesh.csv') }, instrument: 'un.marrakesh',
    clauses: { file: 'c', text: 'entry-into-force: { when: { instruments: 20 }, delay: { months: 3 }, article: Art. 18 }\nlater-parties: { delay: { months: 3 }, article: Art. 19 }\n' },
  }).text,
}
const instruments: Readonly<Record<string, string>> = { 'Paris Agreement': 'un.paris', Marrakesh: 'un.marrakesh' }

/** Where the published day and ours part: treaty, party, day of deposit; the reason. Nothing that is not listed may differ. */
const explained: readonly { readonly row: string; readonly ours: string; readonly because: string }[] = []

const dayOf = (c: Consent): string => c.since ?? (typeof c.inForceOn === 'string' ? c.inForceOn : 'none')
describe.skipIf(!tablesAreHere)('read beside the project; skipped where absent', () => {
  test('295 rows', () => { expect(published).toHaveLength(295) })
  test('each day as published, or explained', () => {
    const asked = new Map(Object.entries(dossiers).map(([treaty, text]) => [treaty, askOf(text())] as const))
    const differences = published.flatMap((r: Row) => {
      const treaty = r['treaty'] ?? ''
      const found = asked.get(treaty)?.ask({ ask: 'consent', instrument: instruments[treaty] ?? '', party: codeOf(r['party'] ?? '') }, '2026-11-23')
      const ours = found?.status === 'established' ? dayOf(found.value) : found?.status === 'open' ? `open: ${found.wants.want}` : 'disputed'
      return ours === r['published_party_eif'] ? [] : [{ row: `${treaty}, ${r['party']}, ${r['deposit_date']}`, ours, published: r['published_party_eif'] }]
    })
    expect(differences.map(({ row, ours }) => ({ row, ours }))).toEqual(explained.map(({ row, ours }) => ({ row, ours })))
  })
})
