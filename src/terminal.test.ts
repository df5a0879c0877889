/** Text in a terminal: no line too wide, nothing lost, what belongs together set in together. */
import { expect, test } from 'vitest'
import { fitted } from './terminal.ts'

test('short lines stay as they are', () => { expect(fitted('  a  b\n\n', 80)).toBe('  a  b\n\n') })
test.each([
  ['  • one two three four five', '  • one two three\n    four five'], ['  wants   one two three', '  wants   one two\n          three'], ['      one two three four', '      one two three\n        four'],
  ['one two three four five', 'one two three four\n  five'], ['  <http://a.very/long-address>', '  <http://a.very/long-address>'], ['            wide margin', '            wide\n          margin'],
])('%j', (line, lines) => { expect(fitted(line, 20)).toBe(lines) })
test('marks of direction and vowel signs take no columns', () => { expect(fitted('\u2068\u0645\u064e\u064b\u2069 \u0628', 3)).toBe('\u2068\u0645\u064e\u064b\u2069 \u0628') })
