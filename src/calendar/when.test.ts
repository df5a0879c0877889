/** Dates as sources give them: what is read, to which bounds, and what is refused with what advice. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, isWhenError, parseWhen, plusDays, when, type Precision } from './index.ts'

type Bound = string | null

describe('bounds and precision', () => {
  test.each<[string, Bound, Bound, Precision]>([
    ['1969-09-25', '1969-09-25', '1969-09-25', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1971', '1971-01-01', '1971-12-31', 'year'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['XXXX-XX-23', '0000-01-23', '9999-12-23', 'any'],
    ['1975-XX', '1975-01-01', '1975-12-31', 'year'],
    ['1975-XX-12', '1975-01-12', '1975-12-12', 'year'],
    ['1975-06-1X', '1975-06-10', '1975-06-19', 'month'],
    ['1975-1X-31', '1975-10-31', '1975-12-31', 'year'],
    ['197X-02-29', '1972-02-29', '1976-02-29', 'decade'],
    ['1974-21', '1974-03-01', '1974-05-31', 'season'],
    ['1974-24', '1974-12-01', '1975-02-28', 'season'],
    ['1974-27', '1974-09-01', '1974-11-30', 'season'],
    ['1974-30', '1974-12-01', '1975-02-28', 'season'],
    ['1974-33', '1974-01-01', '1974-03-31', 'season'],
    ['1974-36', '1974-10-01', '1974-12-31', 'season'],
    ['1974-38', '1974-05-01', '1974-08-31', 'season'],
    ['1974-41', '1974-07-01', '1974-12-31', 'season'],
    ['1974~', '1974-01-01', '1974-12-31', 'year'],
    ['1974-06-?11', '1974-06-11', '1974-06-11', 'day'],
    ['1974-06-11/1975-02', '1974-06-11', '1975-02-28', 'month'],
    ['1974-06/..', '1974-06-01', null, 'month'],
    ['/1974', null, '1974-12-31', 'year'],
    ['../..', null, null, 'any'],
    ['[1974-02, 1976..1978]', '1974-02-01', '1978-12-31', 'year'],
    ['[..1974-02-22]', null, '1974-02-22', 'day'],
    ['{1974,1976..}', '1974-01-01', null, 'year'],
    ['1974-02-22T10:00:00+05:00', '1974-02-22', '1974-02-22', 'day'],
    ['1974S3', '1974-01-01', '1974-12-31', 'decade'],
    ['Y17E7', null, null, 'year'],
    ['-0043-03-15', null, null, 'day'],
  ])('%s runs from %s to %s, known to the %s', (text, earliest, latest, precision) => {
    const read = parseWhen(text)
    expect(read).toMatchObject({ text, earliest, latest, precision })
    expect(Object.isFrozen(read)).toBe(true)
  })

  test('an end left empty is not known, an end written .. is open', () => {
    expect(when('1990/')).toMatchObject({ interval: true, earliest: '1990-01-01', latest: null, unknownEnd: true, openEnd: false })
    expect(when('1990/..')).toMatchObject({ latest: null, unknownEnd: false, openEnd: true })
    expect(when('/1990')).toMatchObject({ earliest: null, unknownStart: true, openStart: false })
    expect(when('../1990')).toMatchObject({ earliest: null, unknownStart: false, openStart: true })
    expect(when('/')).toMatchObject({ unknownStart: true, unknownEnd: true })
  })

  test('an end whose digits are not known may lie in the month of the beginning', () => {
    expect(when('2004-06-11/2004-06-XX')).toMatchObject({ earliest: '2004-06-11', latest: '2004-06-30' })
    expect(parseWhen('2004-06-11/2004-06')).toMatchObject({ remedy: expect.stringContaining('2004-06-XX') as string })
  })
})

describe('doubt', () => {
  test.each([
    ['1974~', true, false],
    ['1974?', false, true],
    ['1974%', true, true],
    ['1974?-06-~11', true, true],
    ['1974/1975~', true, false],
    ['[1974?, 1976]', false, true],
    ['1974S3', true, false],
    ['1974', false, false],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(when(text)).toMatchObject({ approximate, uncertain })
  })
  test.each([
    ['2004~', '2003-01-01', '2005-12-31'],
    ['2004-06~', '2004-05-01', '2004-07-31'],
    ['2004-06-11?', '2004-06-10', '2004-06-12'],
    ['2004?-06-11', '2003-06-11', '2005-06-11'],
    ['2004-06~-11', '2004-05-11', '2004-07-11'],
    ['2004?-06-~11', '2003-06-11', '2005-06-11'],
    ['200X~', '1990-01-01', '2019-12-31'],
    ['2004-22~', '2004-03-01', '2004-11-30'],
    ['2004~/2006-02', '2003-01-01', '2006-02-28'],
    ['1974S3', '1964-01-01', '1984-12-31'],
  ] as const)('%s reaches from %s to %s', (text, from, to) => {
    const read = when(text)
    expect([plusDays('1970-01-01', read.from), plusDays('1970-01-01', read.to)]).toEqual([from, to])
  })
})

describe('what is refused', () => {
  test.each([
    ['2023-02-29', /calendar has/, /source/],
    ['1975-02-3X', /calendar has/, /source/],
    ['2012-13', /01 to 12/, /source/],
    ['16.05.2012', /YYYY/, /year first/],
    ['2012-5-16', /YYYY/, /two digits/],
    ['20120516', /YYYY/, /hyphens/],
    [' 2012', /YYYY/, /blanks/],
    ['19', /YYYY/, /19XX/],
    ['197', /YYYY/, /193X/],
    ['circa 1974', /YYYY/, /blanks/],
    ['', /a date/, /leave the field out/],
    ['1975/1974', /does not end before/, /earlier date first/],
    ['1974/1975/1976', /one beginning/, /one \//],
    ['Y2012', /more than four/, /without Y/],
    ['Y1E99', /million million/, /exponent/],
    ['1974S5', /at most 4/, /S/],
    ['-0000', /a year/, /0000/],
    ['2001-21-03', /season without/, /2001-21\./],
    ['[1974', /closed with \]/, /at the end/],
    ['[1974,,1975]', /a date, a range/, /commas/],
    ['[1974,..1975]', /a date, a range/, /commas/],
    ['[1976..1975]', /does not end before/, /earlier/],
    ['2012-05-16T25:00:00', /a day and time/, /2012-05-16/],
    ['2012-05-16T10:00', /a day and time/, /2012-05-16/],
    ['9'.repeat(2000), /at most/, /alone/],
  ])('%j', (text, wants, remedy) => {
    const read = parseWhen(text)
    if (!isWhenError(read)) throw new Error('was read')
    expect(read.wants).toMatch(wants)
    expect(read.remedy).toMatch(remedy)
    expect(read.found.length).toBeLessThanOrEqual(61)
  })
  test('in the code it is a RangeError that says all three', () => {
    expect(() => when('16.05.2012')).toThrow(RangeError)
    expect(() => when('16.05.2012')).toThrow(/"16\.05\.2012".*YYYY.*year first/)
  })
})

describe('whatever is written', () => {
  const symbols = fc.string({ unit: fc.constantFrom(...'0123459X-~?%/.,[]{}YES T:Z+'), maxLength: 24 })
  // Nearly dates, so that many are read: components with marks and masks, alone, as intervals and as sets.
  const mark = fc.constantFrom('', '', '', '~', '?', '%')
  const component = (...written: string[]): fc.Arbitrary<string> => fc.tuple(mark, fc.constantFrom(...written), mark).map((c) => c.join(''))
  const year = component('0000', '0004', '1900', '1999', '2012', '9999', '-0001', '-2004', '20XX', '19X2', 'XXXX', '-01XX')
  const month = component('01', '02', '12', '1X', 'XX', '21', '24', '30', '41', '13')
  const dayOfMonth = component('01', '29', '31', '3X', 'X9', 'XX', '32')
  const date = fc.tuple(year, month, dayOfMonth, fc.integer({ min: 1, max: 3 })).map(([y, m, d, n]) => [y, m, d].slice(0, n).join('-'))
  const part = fc.oneof({ weight: 5, arbitrary: date }, fc.constantFrom('', '..', 'Y20000', '1950S2'))
  const dates = fc.oneof(
    part,
    fc.tuple(part, part).map((ends) => ends.join('/')),
    fc.tuple(part, fc.constantFrom(',', ', ', '..'), part).map((set) => `[${set.join('')}]`),
  )
  test('is read or refused, never thrown, and bounds keep their order', () => {
    let dated = 0
    fc.assert(fc.property(fc.oneof(fc.string(), symbols, { weight: 4, arbitrary: dates }), (text) => {
      const read = parseWhen(text)
      if (isWhenError(read)) return read.wants !== '' && read.remedy !== ''
      dated++
      const { earliest, latest, from, to } = read
      return read.text === text && from <= to && (earliest === null || latest === null || earliest <= latest) &&
        (earliest === null || from <= dayNumber(earliest)) && (latest === null || dayNumber(latest) <= to)
    }), { numRuns: 5000 })
    // Else the property would say little about what is read.
    expect(dated).toBeGreaterThan(500)
  })
  const masked = (text: string, where: readonly boolean[]): string =>
    [...text].map((c, i) => (c !== '-' && where[i] === true ? 'X' : c)).join('')
  test('a day lies within its own text with digits masked, and the bounds fit the mask', () => {
    const anyDay = fc.integer({ min: -719528, max: 2932896 }).map((n) => plusDays('1970-01-01', n))
    fc.assert(fc.property(anyDay, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (d, where) => {
      const text = masked(d, where)
      const { earliest, latest } = when(text)
      expect(earliest !== null && earliest <= d && latest !== null && d <= latest).toBe(true)
      expect(masked(earliest ?? '', [...text].map((c) => c === 'X'))).toBe(text)
      expect(masked(latest ?? '', [...text].map((c) => c === 'X'))).toBe(text)
    }))
  })
})
