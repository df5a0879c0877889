/** Treaties of the same families with other numbers: sixty-five more lists of deposits, each with its clause and the day its depositary gives. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askOf, dossierOf, folder, rowsOf, tablesAreHere, textOf } from './treaties.fixture.ts'

const states = (n: number): string => `{ instruments: ${n}, organisations: not-counted }`
const any = (n: number): string => `{ instruments: ${n} }`
const depositaries = (n: number): string => `{ all: [{ every: [USA, GBR, RUS] }, { instruments: ${n} }] }`
const days = (n: number): string => `{ days: ${n} }`
const months = (n: number): string => `{ months: ${n} }`
const firstOfMonth = (after: string): string => `{ first-of-month-after: { ${after} } }`

/** List of deposits, condition, delay, day of entry into force. */
const treaties: readonly (readonly [list: string, when: string, delay: string, day: string])[] = [
  ['mtdsg_4-2', any(27), days(30), '1969-01-04'], ['mtdsg_4-4', any(35), months(3), '1976-03-23'], ['mtdsg_4-6', any(10), days(90), '1970-11-11'], ['mtdsg_4-7', any(20), days(30), '1976-07-18'],
  ['mtdsg_4-8-b', any(10), months(3), '2000-12-22'], ['mtdsg_4-9', any(20), days(30), '1987-06-26'], ['mtdsg_4-9-b', any(20), days(30), '2006-06-22'], ['mtdsg_4-11', any(20), days(30), '1990-09-02'],
  ['mtdsg_4-11-c', any(10), months(3), '2002-01-18'], ['mtdsg_4-12', any(10), months(3), '1991-07-11'], ['mtdsg_4-13', any(20), firstOfMonth('months: 3'), '2003-07-01'], ['mtdsg_4-16', any(20), days(30), '2010-12-23'],
  ['mtdsg_4-3-a', any(10), months(3), '2013-05-05'], ['mtdsg_5-2', any(6), days(90), '1954-04-22'], ['mtdsg_5-3', any(6), days(90), '1960-06-06'], ['mtdsg_5-4', any(6), '{ years: 2 }', '1975-12-13'],
  ['mtdsg_5-5', any(6), 'none', '1967-10-04'], ['mtdsg_6-15', any(40), days(30), '1964-12-13'], ['mtdsg_6-16', any(40), days(90), '1976-08-16'], ['mtdsg_6-19', any(20), days(90), '1990-11-11'],
  ['mtdsg_10-10', any(10), firstOfMonth('months: 12'), '1988-01-01'], ['mtdsg_16-1', any(6), days(90), '1954-07-07'], ['mtdsg_16-3', any(8), days(90), '1964-12-09'],
  ['mtdsg_18-5', any(22), days(30), '1983-06-03'], ['mtdsg_18-8', any(22), days(30), '1999-01-15'], ['mtdsg_18-9', any(22), days(30), '2001-05-23'], ['mtdsg_18-10', any(60), firstOfMonth('days: 60'), '2002-07-01'],
  ['mtdsg_18-12', states(40), days(90), '2003-09-29'], ['mtdsg_18-12-a', states(40), days(90), '2003-12-25'], ['mtdsg_18-12-b', states(40), days(90), '2004-01-28'], ['mtdsg_18-12-c', states(40), days(90), '2005-07-03'],
  ['mtdsg_21-6', states(60), months(12), '1994-11-16'], ['mtdsg_21-7', any(30), days(30), '2001-12-11'], ['mtdsg_22-1', any(3), days(90), '1959-06-07'], ['mtdsg_23-1', any(35), days(30), '1980-01-27'], ['mtdsg_23-2', any(15), days(30), '1996-11-06'],
  ['mtdsg_24-1', any(5), 'none', '1976-09-15'], ['mtdsg_24-2', any(5), days(30), '1984-07-11'], ['mtdsg_26-1', any(20), 'none', '1978-10-05'], ['mtdsg_26-2', any(20), months(6), '1983-12-02'], ['mtdsg_26-3', any(65), days(180), '1997-04-29'],
  ['mtdsg_26-5', any(40), firstOfMonth('months: 5'), '1999-03-01'], ['mtdsg_26-6', any(30), firstOfMonth('months: 5'), '2010-08-01'], ['mtdsg_27-2-b', states(20), days(90), '1992-08-10'], ['mtdsg_27-2-d', states(20), days(90), '1999-11-10'],
  ['mtdsg_27-2-e', states(20), days(90), '2002-02-25'], ['mtdsg_27-3', states(20), days(90), '1992-05-05'], ['mtdsg_27-4', states(16), days(90), '1997-09-10'], ['mtdsg_27-7', states(50), days(90), '1994-03-21'],
  ['mtdsg_27-8-a', states(50), days(90), '2003-09-11'], ['mtdsg_27-12', states(35), days(90), '2014-08-17'], ['mtdsg_27-14', states(50), days(90), '2004-02-24'],
  ['huggo_TRTPNW_1968A', depositaries(43), 'none', '1970-03-05'], ['huggo_PD05WD_1972A', depositaries(22), 'none', '1975-03-26'], ['huggo_TP11ST_1971A', depositaries(22), 'none', '1972-05-18'], ['huggo_PRPDWM_1972A', any(15), days(30), '1975-08-30'],
  ['huggo_ITPGFA_2001A', states(40), days(90), '2004-06-29'], ['huggo_STIREA_2009A', any(25), days(30), '2010-07-08'],
  ['wipo_wipo_copyright_treaty_wct', any(30), months(3), '2002-03-06'], ['wipo_wipo_performances_and_phonograms_treaty_wppt', any(30), months(3), '2002-05-20'], ['wipo_beijing', any(30), months(3), '2020-04-28'],
  ['wipo_singapore', any(10), months(3), '2009-03-16'], ['wipo_phonograms', any(5), months(3), '1973-04-18'], ['wipo_marrakesh', any(20), months(3), '2016-09-30'],
]
const list = (name: string): { readonly file: string; readonly text: string } => ({ file: `${name}.csv`, text: textOf(`treaties/deposits/${name}.csv`) })
const article = 'article: as stated'
const dayOf = (id: string, ...texts: readonly string[]): unknown => { const found = askOf(...texts).ask({ ask: 'entry-into-force', instrument: id }); return found.status === 'established' ? found.value : found }

describe.skipIf(!tablesAreHere)('read beside the project; skipped where absent', () => {
  test.each(treaties)('%s', (name, when, delay, day) => {
    expect(dayOf('un.treaty', dossierOf({ table: list(name), instrument: 'un.treaty', clauses: { file: 'c', text: `entry-into-force: { when: ${when}, delay: ${delay}, ${article} }\n` } }).text)).toBe(day)
  })
  test('an optional protocol is subject to the entry into force of its convention', () => {
    const convention = dossierOf({ table: list('mtdsg_4-15'), instrument: 'un.convention', clauses: { file: 'c', text: `entry-into-force: { when: ${states(20)}, delay: ${days(30)}, ${article} }\n` } })
    const protocol = dossierOf({ table: list('mtdsg_4-15-a'), instrument: 'un.protocol', clauses: { file: 'c', text: `entry-into-force: { when: ${states(10)}, delay: ${days(30)}, subject-to: un.convention, ${article} }\n` } })
    expect(dayOf('un.protocol', protocol.text, convention.text)).toBe('2008-05-03')
  })

  const lists = tablesAreHere ? readdirSync(join(folder, 'treaties', 'deposits')).map(f => f.replace(/\.csv$/, '')) : []
  test('102 lists', () => { expect(lists).toHaveLength(102) })
  test.each(lists)('%s loads, each row an act or told as repeated', name => {
    const made = dossierOf({ table: list(name), instrument: 'un.treaty', completeTo: '2026-01-01' })
    const repeated = made.leftOut.filter(l => l.includes('the table repeats it'))
    expect(made.acts + repeated.length).toBe(rowsOf(`treaties/deposits/${name}.csv`).length)
    expect(askOf(made.text).problems.filter(p => p.severity === 'error')).toEqual([])
  })
})
