/** The word that somebody probably meant. */
import { expect, test } from 'vitest'
import { nearest } from './problem.ts'

test.each([
  // Two letters in each other's place are nearer than two others.
  ['isbd', ['ibrd', 'isdb'], 'isdb'],
  ['opne', ['open', 'one'], 'open'],
  ['portfolo', ['portfolio', 'pledges'], 'portfolio'],
  ['kza', ['kaz', 'kwt'], 'kaz'],
  ['KZA', ['DZA', 'KAZ'], 'KAZ'],
  ['zebra', ['isdb', 'ibrd'], undefined],
  ['', ['isdb'], undefined],
])('%s among %s: %s', (word, among, meant) => { expect(nearest(word, among)).toBe(meant) })
