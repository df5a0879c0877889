/** Text in a terminal: no line too wide, nothing lost, what belongs together set in together. */
import { expect, test } from 'vitest'
import { fitted } from './terminal.ts'

test('short lines stay as they are', () => { expect(fitted('  a  b\n\n', 80)).toBe('  a  b\n\n') })
test.each([
  ['  • one two three four', '  • one two\n    three four'], ['  wants   one two three', '  wants   one\n          two\n          three'], ['      one two three', '      one two\n        three'],
  ['one two three four', 'one two three\n  four'], ['  <http://a.very/long-address>', '  <http://a.very/long-address>'],
])('%j', (line, lines) => { expect(fitted(line, 14)).toBe(lines) })
test('marks of direction and vowel signs take no columns', () => { expect(fitted('\u2068\u0645\u064e\u064b\u2069 \u0628', 3)).toBe('\u2068\u0645\u064e\u064b\u2069 \u0628') })
