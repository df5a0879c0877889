/** A text taken apart and joined up is the same text, however its lines are numbered. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinUp, pack, placeBeside, putIn, takeApart, unpack, type Piece } from './layout.ts'

const between = fc.constantFrom('\n  - ', '\r\n  - ', '\n\n  # remark\n  - ', '', '\n- ')
const pieces = fc.tuple(fc.string(), fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), between))).map(([head, rest]): Piece[] => {
  let entry = 0
  return [head, ...rest.flatMap(([step, text]): Piece[] => [entry += step > 6 ? step : 1, text])]
})

test('packing keeps everything', () => {
  fc.assert(fc.property(pieces, (all) => { expect(unpack(JSON.parse(JSON.stringify(pack(all))))).toEqual(all) }))
})

test('acts one after another take a few words, however many', () => {
  const many: Piece[] = ['acts:\n  - ', ...Array.from({ length: 31_000 }, (_, i): Piece[] => [i + 1, i === 30_999 ? '\n' : '\n  - ']).flat()]
  expect(pack(many)).toEqual(['acts:\n  - ', [1, 31_000, '\n  - '], '\n'])
})

test('a text is taken apart at its lines, in the order of the text', () => {
  const text = '\uFEFFa: [x]\r\n- {1}\r\nبين: {2} # {1}'
  const found = [{ line: 3, column: 6, text: '{2}' }, { line: 2, column: 3, text: '{1}' }]
  const apart = takeApart(text, found, f => Number(f.text[1]))
  expect(apart).toEqual(['\uFEFFa: [x]\r\n- ', 1, '\r\nبين: ', 2, ' # {1}'])
  expect(joinUp(apart, n => `{${n}}`)).toBe(text)
  expect(() => takeApart(text, [{ line: 1, column: 1, text: '{1}' }], () => 1)).toThrow(/not where it was read/)
})

test.each([
  [['x:\n  - ', 1, ' # one\n  - ', 2, '\n'], 1, 'after', 'x:\n  - (1) # one\n  - (9)\n  - (2)\n'],
  [['x:\n  - ', 1, ' # one\n  - ', 2, '\n'], 2, 'after', 'x:\n  - (1) # one\n  - (2)\n  - (9)\n'],
  [['x:\n  - ', 1, '\n'], 1, 'before', 'x:\n  - (9)\n  - (1)\n'],
  [['x:\r\n- ', 1, ''], 1, 'after', 'x:\r\n- (1)\r\n- (9)'],
] as const)('a place beside: %j', (all, entry, side, expected) => {
  const copy: Piece[] = [...all]
  const place = placeBeside(copy, entry, side)
  if (!place) throw new Error('no place')
  putIn(copy, 9, place)
  expect(joinUp(copy, n => `(${n})`)).toBe(expected)
})

test('no place beside what is in brackets or not there', () => {
  expect(placeBeside(['x: [', 1, ', ', 2, ']\n'], 1, 'after')).toBeUndefined()
  expect(placeBeside(['x: [', 1, ', ', 2, ']\n'], 7, 'after')).toBeUndefined()
})
