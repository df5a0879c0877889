/** Results, indicators and documents in the schema of 2.03: no money, but values that rules look at. */
import { lists } from '../codes.ts'
import { coded, dated, element, worded, type Child } from './element.ts'

const title = worded('title', true, { speaks: '4.3.1' })
const description = worded('description', true, { speaks: '4.4.1' })
const comment = worded('comment', true)

export const documentLink = element('document-link', {
  has: { url: 'address!', format: 'text!' },
  in: [['one', title], ['maybe', description], ['some', coded('category', undefined)], ['any', coded('language', undefined)], ['maybe', dated('document-date', false)]],
})
const place = element('location', { has: { ref: 'text' } })
const dimension = element('dimension', { has: { name: 'text', value: 'text' } })
const reached = (name: string) => element(name, { has: { value: 'text' }, in: [['any', place], ['any', dimension], ['maybe', comment], ['any', documentLink]], kept: true })
const period = element('period', { in: [['one', dated('period-start')], ['one', dated('period-end')], ['any', reached('target')], ['any', reached('actual')]], kept: true })
const baseline = element('baseline', { has: { 'iso-date': 'date', year: 'positive!', value: 'text' }, in: [['any', place], ['any', dimension], ['any', documentLink], ['maybe', comment]], kept: true })
const described: readonly Child[] = [['one', title], ['maybe', description], ['any', documentLink]]
const indicator = element('indicator', {
  has: { measure: ['text!', lists.measure], ascending: 'boolean', 'aggregation-status': 'boolean' },
  in: [...described, ['any', coded('reference', undefined, { has: { vocabulary: 'text!', 'indicator-uri': 'address' }, kept: true })], ['any', baseline], ['any', period]],
  kept: true,
})
export const result = element('result', {
  has: { type: ['text!', lists.resultType], 'aggregation-status': 'boolean' },
  in: [...described, ['any', coded('reference', undefined, { has: { vocabulary: 'text!', 'vocabulary-uri': 'address' }, kept: true })], ['some', indicator]],
  kept: true,
})
