/** Every case of the public EDTF suites (edtf-validate, python-edtf, edtf.js) collected beside the project, when they are there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readEdtf } from './edtf/read.ts'
import { isRefused } from './edtf/reading.ts'
import { isWhenError, parseWhen, when } from './when.ts'

interface Case {
  readonly line: number
  readonly suite: string
  readonly group: string
  readonly input: string
  readonly expected: string
  readonly extra: string
}

const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '')

const readCases = (path: string): Case[] =>
  readFileSync(path, 'utf8').replaceAll('\r', '').replace(/\n$/, '').split('\n').slice(1).map((line, i) => {
    const [suite = '', group = '', input = '', expected = '', , extra = ''] = fields(line)
    return { line: i + 2, suite, group, input, expected, extra }
  })

const shared = process.env['CHANCERY_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const path = join(shared, 'data', 'edtf', 'cases.csv')
const present = existsSync(path)
if (!present) console.log('The public EDTF cases are not beside the project (CHANCERY_SHARED): skipped.')
const cases = present ? readCases(path) : []

/** Valid in a suite, refused here; each is checked to be refused, so that the table cannot outlive its reason. */
const refusedHere: readonly { readonly why: string; readonly suite: string; readonly inputs: readonly string[] }[] = [
  {
    why: 'centuries and decades in two or three digits are ISO 8601-1, not EDTF, and in a dossier a year cut short: 19XX, 193X',
    suite: 'inukshuk/edtf.js',
    inputs: ['19', '00', '-04', '193', '019', '009', '000', '-193', '-019', '197~', '197?', '197%', '19~', '19?', '19%'],
  },
]

/** Invalid in a suite, read here. */
const readHere: readonly { readonly why: string; readonly suite: string; readonly inputs: readonly string[] }[] = [
  {
    why: 'python-edtf and edtf.js have the same set, blank behind the comma, as valid',
    suite: 'unt-libraries/edtf-validate',
    inputs: ['[1667,1668, 1670..1672]', '{-1667,1668, 1670..1672}'],
  },
  {
    why: 'edtf-validate has seasons as ends of an interval as valid (2003-22/2003-23)',
    suite: 'inukshuk/edtf.js',
    inputs: ['2012-21/2012-22'],
  },
]

/** Read here as in the suite, with other bounds. */
const otherBounds: Readonly<Record<string, { readonly why: string; readonly bounds: readonly [number, number] }>> = {
  '/2006': { why: 'python-edtf puts an unknown beginning ten years back', bounds: [-Infinity, when('2006').to] },
  '2004-06-01/': { why: 'python-edtf puts an unknown end ten years on', bounds: [when('2004-06-01').from, Infinity] },
  '1984-06-02?/': { why: 'python-edtf puts an unknown end ten years on', bounds: [when('1984-06-02').from, Infinity] },
  '2010-24': { why: 'python-edtf cuts the winter off at the new year', bounds: [when('2010-12').from, when('2011-02').to] },
}

const listed = (table: typeof readHere, c: Case): boolean => table.some((t) => t.suite === c.suite && t.inputs.includes(c.input))

/** A day of any year as a number, reckoned apart from the code under test: JavaScript's own calendar is as long. */
const numberOf = (text: string): number => {
  if (text === 'inf') return Infinity
  if (text === '-inf') return -Infinity
  const [, year, month, dayOfMonth] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text) ?? []
  // Date reaches 270 000 years; 400 years are 146 097 days, so far years are brought near by whole cycles.
  const cycles = Math.floor(Number(year) / 400)
  const near = new Date(0)
  near.setUTCFullYear(Number(year) - cycles * 400, Number(month) - 1, Number(dayOfMonth))
  return near.getTime() / 86_400_000 + cycles * 146_097
}

describe.skipIf(!present)('the public EDTF cases', () => {
  const written = cases.filter((c) => c.expected !== 'natural_language')
  const agreed = written.filter((c) => !listed(refusedHere, c) && !listed(readHere, c))

  test('are all there: written dates are run, prose ("circa 1860") is not a written date', () => {
    expect(cases).toHaveLength(585)
    expect(cases.length - written.length).toBe(140)
    expect(written.every((c) => c.expected === 'valid' || c.expected === 'invalid')).toBe(true)
    expect(written.length - agreed.length).toBe(18)
  })

  test.each(agreed)('line $line: $input is $expected', ({ input, expected }) => {
    expect(isWhenError(parseWhen(input)) ? 'invalid' : 'valid').toBe(expected)
  })

  test.each(refusedHere.flatMap((t) => t.inputs.map((input) => ({ ...t, input }))))('$input is left out: $why', ({ input, suite }) => {
    expect(cases.find((c) => c.suite === suite && c.input === input)?.expected).toBe('valid')
    expect(isWhenError(parseWhen(input))).toBe(true)
  })

  test.each(readHere.flatMap((t) => t.inputs.map((input) => ({ ...t, input }))))('$input is taken in: $why', ({ input, suite }) => {
    expect(cases.find((c) => c.suite === suite && c.input === input)?.expected).toBe('invalid')
    expect(isWhenError(parseWhen(input))).toBe(false)
  })

  const bounded = written.filter((c) => c.expected === 'valid' && c.extra !== '')
  test('with bounds are all there', () => expect(bounded).toHaveLength(90))

  // One number: the day itself. Two: strict bounds. Three: the day and its margins, four: bounds and margins; the
  // margins are python-edtf's own (a percent doubles them) and are not followed.
  test.each(bounded)('line $line: $input lies within $extra', ({ input, extra }) => {
    const given = (JSON.parse(extra) as string[]).map(numberOf)
    const [first = Number.NaN, second = first] = given
    const reading = readEdtf(input)
    if (isRefused(reading)) throw new Error(reading.wants)
    const expected = otherBounds[input]?.bounds ?? [first, given.length % 2 === 0 ? second : first]
    expect([reading.first, reading.last]).toEqual(expected)
  })
})
