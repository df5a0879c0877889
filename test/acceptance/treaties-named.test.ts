/** Treaties whose clause names States or weighs them: Kyoto, the Test Ban, Paris, the Charter; and who is still missing. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import { whoWas } from '#tables'
import { askOf, dossierOf, rowsOf, tablesAreHere, textOf } from './treaties.fixture.ts'

const deposits = (name: string): { readonly file: string; readonly text: string } => ({ file: name, text: textOf(`treaties/deposits/${name}`) })
const codesOf = (names: readonly string[]): readonly string[] => names.map(n => { const s = whoWas(n, '2000-01-01', { succession: false, ending: false }); if ('remedy' in s) throw new RangeError(n); return s.party })
const force = (asked: Parameters<typeof dossierOf>[0], asAt?: Day) => askOf(dossierOf(asked).text).ask({ ask: 'entry-into-force', instrument: asked.instrument }, asAt)

describe.skipIf(!tablesAreHere)('read beside the project; skipped where absent', () => {
  const kyoto = {
    table: { file: 'kyoto.csv', text: tablesAreHere ? deposits('kyoto.csv').text : '' }, instrument: 'un.kyoto', completeTo: '2013-12-31' as Day,
    weights: [{ name: 'co2-1990', table: { file: 'annex1.csv', text: tablesAreHere ? textOf('treaties/kyoto_annex1_co2_1990.csv') : '' }, column: 'co2_1990_gg', unit: 'Gg' }],
    clauses: { file: 'clauses.yaml', text: 'entry-into-force: { when: { all: [{ instruments: 55, organisations: not-counted }, { weight: 55 %, in: co2-1990, organisations: not-counted }] }, delay: { days: 90 }, article: Art. 25(1) }\n' },
  }
  test('Kyoto: fifty-five parties and fifty-five per cent, met by the Russian Federation on 2004-11-18', () => {
    const found = force(kyoto)
    expect(found).toMatchObject({ status: 'established', value: '2005-02-16' })
    const [made] = [dossierOf(kyoto)]
    expect(made.text).toContain('total: 13728306')
    expect(made.text).toContain('{ on: 2004-11-18, act: deposit, party: RUS, of: ratification, source: table }')
  })
  test('Kyoto a day before the Russian deposit: the weight is missing', () => {
    expect(force(kyoto, '2004-11-17')).toMatchObject({ status: 'open', wants: { want: 'more-weight', unit: 'Gg' } })
  })

  test('the Test Ban: forty-four States by name, eight of them without consent on the day of the snapshot', () => {
    const named = codesOf(textOf('treaties/ctbt_annex2_44.txt').trim().split('\n'))
    expect(new Set(named).size).toBe(44)
    const found = force({ table: deposits('ctbt.csv'), instrument: 'un.ctbt', completeTo: '2014-03-04', clauses: { file: 'c', text: `entry-into-force: { when: { every: [${named.join(', ')}] }, delay: { days: 180 }, article: Art. XIV(1) }\n` } }, '2014-03-04')
    expect(found).toMatchObject({ status: 'open', wants: { want: 'named-instruments' } })
    const missing = found.status === 'open' && found.wants.want === 'named-instruments' ? found.wants.of : []
    expect([...missing].sort()).toEqual(['CHN', 'EGY', 'IND', 'IRN', 'ISR', 'PAK', 'PRK', 'USA'])
  })

  test('the Charter: five States by name and a majority of the other signatories, on 24 October 1945', () => {
    const rows = rowsOf('treaties/deposits/un_charter.csv')
    const found = force({ table: deposits('un_charter.csv'), instrument: 'un.charter', clauses: { file: 'c', text: 'entry-into-force: { when: { all: [{ every: [CHN, FRA, RUS, GBR, USA] }, { instruments: 29 }] }, delay: none, article: Art. 110(3) }\n' } })
    expect(rows.length).toBeGreaterThan(40)
    expect(found).toMatchObject({ status: 'established', value: '1945-10-24' })
  })

  test('Kigali before its fixed day, Doha without the European Union', () => {
    const kigali = { table: deposits('kigali.csv'), instrument: 'un.kigali', clauses: { file: 'c', text: 'entry-into-force: { when: { instruments: 20, organisations: not-counted }, delay: { days: 90 }, fixed-day: 2019-01-01, article: Art. IV(1) }\n' } }
    expect(force(kigali)).toMatchObject({ status: 'established', value: '2019-01-01' })
    const doha = (organisations: string) => force({ table: deposits('doha.csv'), instrument: 'un.doha', clauses: { file: 'c', text: `entry-into-force: { when: { instruments: 144, organisations: ${organisations} }, delay: { days: 90 }, article: Art. 20(4) }\n` } })
    expect(doha('not-counted')).toMatchObject({ value: '2020-12-31' })
    expect(doha('counted')).toMatchObject({ value: '2020-12-30' })
  })
})
