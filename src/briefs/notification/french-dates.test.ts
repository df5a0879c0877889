/** Dates in French, of every precision. */
import { expect, test } from 'vitest'
import { when } from '#calendar'
import { frenchWhen } from './french-dates.ts'

test.each([
  ['2018-03-01', '1er mars 2018'], ['2018-02-19', '19 février 2018'], ['2018-08', 'août 2018'], ['2018', '2018'], ['2019~', 'environ 2019'], ['2018-02?', 'février 2018 (incertain)'], ['2018-02-XX', 'février 2018'],
  ['2013-12-10/2019~', 'entre le 10 décembre 2013 et environ 2019'], ['2018-02/2018-04', 'entre février 2018 et avril 2018'], ['../2018-02-01', 'au plus tard le 1er février 2018'], ['2018-02-01/..', 'à partir du 1er février 2018'], ['2018-02/..', 'à partir de février 2018'],
])('%s: %s', (written, said) => { expect(frenchWhen(when(written))).toBe(said) })
