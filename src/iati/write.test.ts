/** What is written is a sound file of 2.03, and reads back as what was written. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileOf, lineless, readWhole, sound, changed } from './activities.fixture.ts'
import type { Activity } from './activity.ts'
import { isSchemaFault } from './problem.ts'
import { transactionColumns, transactionRows, writeActivities } from './write.ts'

const withoutField = <T extends object>(of: T, field: keyof T): T => Object.fromEntries(Object.entries(of).filter(([k]) => k !== field)) as T
const text = fc.string({ unit: fc.constantFrom('a', 'é', '港', '&', '<', '>', '"', "'", '\n', '\t', '\r', ' ', ']]>', '🚢'), minLength: 1, maxLength: 12 })
const worded = fc.array(fc.record({ lang: fc.constantFrom('en', 'fr', 'ar'), text }), { minLength: 1, maxLength: 2 })
const code = fc.stringMatching(/^[A-Z0-9]{1,6}$/)
const day = fc.constantFrom('2001-02-03', '2019-12-31', '2020-02-29') as fc.Arbitrary<`${number}-${number}-${number}`>
const amount = fc.record({ amount: fc.tuple(fc.integer(), fc.integer({ min: 0, max: 99 })).map(([w, d]) => `${w}.${d}`), currency: fc.constantFrom('USD', 'EUR'), valueDate: day }, { requiredKeys: ['amount', 'valueDate'] })
const organisation = fc.record({ ref: code, type: fc.constant('40'), names: worded, activity: code }, { requiredKeys: ['names'] })
const recipient = (percentage: fc.Arbitrary<string>) => fc.oneof(fc.record({ kind: fc.constant('country' as const), code, names: worded, percentage }, { requiredKeys: ['kind', 'code', 'names'] }), fc.record({ kind: fc.constant('region' as const), code, vocabulary: fc.constantFrom('1', '99'), names: worded, percentage }, { requiredKeys: ['kind', 'code', 'vocabulary', 'names'] }))
const inOrder = <T extends { readonly kind: string }>(all: readonly T[]): readonly T[] => all.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
const percentage = fc.integer({ min: 0, max: 100 }).map(String)
const sector = fc.record({ vocabulary: fc.constantFrom('1', '2'), code, names: worded, percentage }, { requiredKeys: ['vocabulary', 'code', 'names'] })
const coded = fc.record({ code, vocabulary: fc.constantFrom('1', '2') })
const transaction = fc.record({
  line: fc.constant(1), ref: code, humanitarian: fc.boolean(), type: fc.constantFrom('2', '3', '11'), date: day, value: amount, description: fc.oneof(fc.constant([]), worded), provider: organisation, receiver: organisation,
  sectors: fc.array(sector.map(({ percentage: _, ...s }) => s), { maxLength: 2 }),
  recipients: fc.option(recipient(percentage), { nil: undefined }).map(r => { return r === undefined ? [] : [withoutField(r, 'percentage')] }),
  channel: fc.constant('1'), flowType: fc.constant('10'), financeType: code, aidTypes: fc.array(coded, { maxLength: 2 }), tiedStatus: fc.constant('5'),
}, { requiredKeys: ['line', 'type', 'date', 'value', 'description', 'sectors', 'recipients', 'aidTypes'] })
const activity: fc.Arbitrary<Activity> = fc.record({
  line: fc.constant(1), identifier: code, language: fc.constant('en'), defaultCurrency: fc.constant('USD'), lastUpdated: fc.constant('2020-01-01T00:00:00Z'), humanitarian: fc.boolean(), hierarchy: fc.integer({ min: 1, max: 3 }),
  reporting: fc.record({ ref: code, type: fc.constant('40'), names: worded }), title: worded, descriptions: fc.array(fc.record({ type: fc.constant('1'), text: worded }, { requiredKeys: ['text'] }), { minLength: 1, maxLength: 2 }),
  participants: fc.array(organisation.chain(o => fc.constantFrom('1', '4').map(role => ({ ...o, role }))), { minLength: 1, maxLength: 2 }), others: fc.array(fc.record({ ref: code, type: fc.constant('A1'), owner: organisation.map(({ activity: _, type: __, ...o }) => o) }, { requiredKeys: ['ref', 'type'] }), { maxLength: 2 }),
  status: fc.constant('2'), dates: fc.array(fc.record({ type: fc.constantFrom('1', '2'), day, text: fc.oneof(fc.constant([]), worded) }), { minLength: 1, maxLength: 2 }), scope: fc.constant('4'),
  recipients: fc.array(recipient(percentage), { maxLength: 3 }).map(inOrder), sectors: fc.array(sector, { maxLength: 3 }), collaborationType: fc.constant('1'), flowType: fc.constant('10'), financeType: code, aidTypes: fc.array(coded, { maxLength: 2 }), tiedStatus: fc.constant('5'),
  budgets: fc.array(fc.record({ line: fc.constant(1), type: fc.constant('1'), status: fc.constant('2'), from: day, to: day, value: amount }, { requiredKeys: ['line', 'from', 'to', 'value'] }), { maxLength: 2 }),
  planned: fc.array(fc.record({ line: fc.constant(1), type: fc.constant('2'), from: day, to: day, value: amount, provider: organisation, receiver: organisation }, { requiredKeys: ['line', 'from', 'value'] }), { maxLength: 2 }),
  transactions: fc.array(transaction, { maxLength: 3 }), related: fc.array(fc.record({ ref: code, type: fc.constantFrom('1', '2') }), { maxLength: 2 }),
}, { requiredKeys: ['line', 'identifier', 'reporting', 'title', 'descriptions', 'participants', 'others', 'status', 'dates', 'recipients', 'sectors', 'aidTypes', 'budgets', 'planned', 'transactions', 'related'] })

test('written and read, any activities are the same, and nothing is out of the order of the schema', () => {
  fc.assert(fc.property(fc.array(activity, { minLength: 1, maxLength: 2 }), activities => {
    const { activities: read, problems } = readWhole([...writeActivities(activities)].join(''))
    expect(problems.filter(isSchemaFault)).toEqual([])
    expect(lineless(read)).toEqual(lineless(activities))
  }), { numRuns: 150 })
})
test('an old file is written as a new one', () => {
  const old = `<iati-activity default-currency="GBP" xml:lang="en"><reporting-org ref="XX-1" type="10">A Department</reporting-org><iati-identifier>XX-1-2</iati-identifier><title>Wells</title><description>Two wells.</description>
    <participating-org role="Funding" ref="XX">A State</participating-org><activity-status code="2"/><activity-date type="start-actual" iso-date="2010-12-31"/><recipient-country code="KZ"/><sector vocabulary="DAC" code="14030">Water</sector>
    <transaction><value value-date="2011-01-02">5</value><transaction-type code="D"/><transaction-date iso-date="2011-01-01"/></transaction></iati-activity>`
  const { problems, activities } = readWhole([...writeActivities(readWhole(fileOf(old, '1.03')).activities)].join(''))
  expect(problems).toEqual([])
  expect(activities[0]?.transactions[0]).toMatchObject({ type: '3', value: { amount: '5' } })
})
test('what an activity does not tell is not written, and its reader finds it missing', () => {
  const [one] = readWhole(fileOf()).activities
  expect(readWhole([...writeActivities([withoutField(one!, 'status')])].join('')).problems.map(p => p.code)).toEqual(['missing-element'])
})
test('transactions as rows', () => {
  const [a] = readWhole(fileOf(changed('<sector vocabulary="1" code="21040"/>', '<sector vocabulary="1" code="21040" percentage="60"/><sector vocabulary="99" code="P" percentage="100"><narrative>Ports</narrative></sector>', sound))).activities
  expect(transactionRows(a!, t => `type ${t}`)).toEqual([['XX-LAKES-1', 'Harbour of Aland', '2', '2', 'type 2', '2015-02-01', '2015-02-01', 'USD', '1000.50', '', '', 'KZ', '21040 60; 99:P 100', '']])
  expect(transactionColumns).toHaveLength(14)
})
