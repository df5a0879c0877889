/** Values as XML Schema has them, and encodings by the first bytes of a file. */
import { expect, test } from 'vitest'
import { encodingOf } from './encoding.ts'
import { dayOf, dayOfMoment, decimalText, isOfType } from './values.ts'

test.each([['2014-01-31', '2014-01-31'], [' 2014-01-31\n', '2014-01-31'], ['2014-01-31Z', '2014-01-31'], ['2014-01-31+06:00', '2014-01-31'], ['2014-02-30', undefined], ['31/01/2014', undefined], ['2014-1-31', undefined], ['2014-01-31T00:00:00', undefined], ['', undefined]])('the day of %j', (text, day) => { expect(dayOf(text)).toBe(day) })
test.each([['2014-01-31T09:30:00Z', '2014-01-31'], ['2014-01-31T24:00:00', '2014-01-31'], ['2014-01-31T09:30:00.1234567+02:00', '2014-01-31'], ['2014-01-31', undefined], ['2014-01-31T25:00:00', undefined]])('the day of the moment %j', (text, day) => { expect(dayOfMoment(text)).toBe(day) })
test.each([['1000', '1000'], ['-1.50', '-1.50'], ['+7', '7'], [' .5 ', '.5'], ['5.', '5.'], ['1,000', undefined], ['1e5', undefined], ['1.2.3', undefined], ['USD 5', undefined], ['', undefined], ['٣', undefined]])('the decimal %j', (text, decimal) => { expect(decimalText(text)).toBe(decimal) })
test.each([['boolean', ['1', '0', 'true', 'false', ' 1 '], ['yes', '', 'TRUE']], ['integer', ['-3', '2147483647'], ['3.0', '99999999999']], ['natural', ['0', '12'], ['-1', '']], ['positive', ['2019'], ['0', '-1']], ['token', ['budget-type'], ['a b', '']]] as const)('%s', (type, yes, no) => {
  expect(yes.filter(t => !isOfType[type](t))).toEqual([])
  expect(no.filter(t => isOfType[type](t))).toEqual([])
})
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
test.each<[string, Uint8Array, string]>([
  ['nothing said', bytes('<iati-activities/>'), 'utf-8'], ['said', bytes('<?xml version="1.0" encoding="ISO-8859-1"?>'), 'iso-8859-1'], ['said in other marks', bytes("<?xml version='1.0' encoding='windows-1252' standalone='yes'?>"), 'windows-1252'],
  ['a mark of UTF-8', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('<a/>')]), 'utf-8'], ['a mark of UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0]), 'utf-16le'], ['UTF-16 without a mark', new Uint8Array([0, 0x3c, 0, 0x3f]), 'utf-16be'],
  ['UTF-16 said in bytes', bytes('<?xml version="1.0" encoding="UTF-16"?>'), 'utf-8'], ['nothing', new Uint8Array(), 'utf-8'],
])('encoding: %s', (_, head, encoding) => { expect(encodingOf(head)).toBe(encoding) })
