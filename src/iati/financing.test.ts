/** Activities become acts of financing that a dossier takes, and acts become activities that a reader takes; what is left out is told both ways. */
import { expect, test } from 'vitest'
import { assemble, figure, readDossier, type ActOf } from '#acts'
import { changed, fileOf, readWhole, sound } from './activities.fixture.ts'
import { financingOf } from './financing.ts'
import { activitiesOfActs } from './of-acts.ts'
import { isSchemaFault } from './problem.ts'
import { writeActivities } from './write.ts'

const source = { key: 'activities', title: 'Activities of the Lakes Fund', seen: '2026-01-01', rank: 'official' } as const
const declared = [{ section: 'bodies', id: 'lakes.fund', name: 'Lakes Fund', form: 'organisation' }] as const
const made = (...activities: readonly string[]) => {
  const financing = financingOf({ about: 'Financing', by: 'lakes.fund', declared, source })
  for (const a of readWhole(fileOf(activities.join('\n'))).activities) financing.add(a)
  return financing.made()
}
const acts = (text: string): readonly ActOf<'financing'>[] => {
  const read = readDossier(text, { file: 'financing.yaml', id: 'financing' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2026-01-01' })
  expect([...read.problems, ...problems]).toEqual([])
  return holdings.acts as readonly ActOf<'financing'>[]
}
const transaction = (type: string, on: string, amount: string, more = ''): string => `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${on}"/><value value-date="${on}">${amount}</value>${more}</transaction>`
const having = (more: string, activity = sound): string => changed('</iati-activity>', `${more}</iati-activity>`, activity)
const short = (all: readonly ActOf<'financing'>[]): readonly string[] => all.map(a => `${a.on.text} ${a.stage} ${a.of} ${a.amount.value} ${a.amount.unit ?? ''}`)

test('a commitment was signed, a disbursement disbursed; in order of day, with the activity as the source', () => {
  const { text, acts: count, leftOut } = made(having(transaction('3', '2014-12-01', '250.25')))
  const all = acts(text)
  expect(short(all)).toEqual(['2014-12-01 disbursed KAZ 250.25 USD', '2015-02-01 signed KAZ 1000.5 USD'])
  expect(all[0]).toMatchObject({ by: 'lakes.fund', purpose: 'Harbour of Aland', sources: [{ at: 'XX-LAKES-1' }] })
  expect([count, leftOut]).toEqual([2, []])
})
test('two alike on one day are two acts', () => { expect(short(acts(made(having(transaction('3', '2015-01-01', '5') + transaction('3', '2015-01-01', '5'))).text)).filter(a => a.includes('disbursed'))).toHaveLength(2) })
test('each State has its share exactly; a region and what nobody is told to have are left out', () => {
  const { text, leftOut } = made(changed('<recipient-country code="KZ"/>', '<recipient-country code="KZ" percentage="33.33"/><recipient-country code="KG" percentage="26.67"/><recipient-region code="619" percentage="30"/>'))
  expect(short(acts(text))).toEqual(['2015-02-01 signed KGZ 266.83335 USD', '2015-02-01 signed KAZ 333.46665 USD'].sort((a, b) => a.split(' ')[2]! < b.split(' ')[2]! ? -1 : 1))
  expect(leftOut.map(l => `${l.what}: ${l.why}`)).toEqual(['outgoing commitment: 619 is no State', 'outgoing commitment: a share of which no State is told'])
})
test('what is neither, what takes back, and what has no currency is left out with its line', () => {
  const { acts: count, leftOut } = made(changed(' default-currency="USD"', '', having(`\n${transaction('4', '2016-01-01', '7')}\n${transaction('3', '2016-01-01', '-7')}\n${transaction('3', '2016-01-01', '0')}`)))
  expect(count).toBe(0)
  expect(leftOut).toEqual([
    { what: 'outgoing commitment', why: 'no currency', count: 1, line: 13 }, { what: 'expenditure', why: 'neither a commitment nor a disbursement', count: 1, line: 19 }, { what: 'disbursement', why: 'no currency', count: 2, line: 20 },
  ])
  expect(made(having(transaction('3', '2016-01-01', '-7'))).leftOut.map(l => l.why)).toEqual(['less than nothing: it corrects an earlier one'])
})
test('a planned disbursement is planned, in its period', () => {
  expect(short(acts(made(changed('<transaction>', '<planned-disbursement><period-start iso-date="2027-01-01"/><period-end iso-date="2027-12-31"/><value value-date="2027-01-01">9</value></planned-disbursement><transaction>')).text))).toContain('2027-01-01/2027-12-31 planned KAZ 9 USD')
})
test('acts, written and read again, are the same acts', () => {
  const first = acts(made(having(transaction('3', '2016-12-01', '250.25')), changed('Harbour of Aland', 'Bridge &amp; road', changed('XX-LAKES-1', 'XX-LAKES-2', changed('"KZ"', '"KG"'))), changed('<transaction>', '<planned-disbursement><period-start iso-date="2027-01-01"/><value value-date="2027-01-01">9</value></planned-disbursement><transaction>', changed('XX-LAKES-1', 'XX-LAKES-3', changed('Harbour of Aland', 'Wells')))).text)
  const { activities, leftOut } = activitiesOfActs(first, { ref: 'XX-LAKES', name: 'Lakes Fund', nameOf: p => p })
  const { activities: read, problems } = readWhole([...writeActivities(activities)].join(''))
  expect([leftOut, problems.filter(isSchemaFault), problems.map(p => p.rule)]).toEqual([[], [], ['6.2.2', '6.2.2', '6.2.2']])
  const again = financingOf({ about: 'Financing', by: 'lakes.fund', declared, source })
  for (const a of read) again.add(a)
  expect(short(acts(again.made().text))).toEqual(short(first))
})
test('what is no single exact operation is left out', () => {
  const [one] = acts(made(sound).text)
  const but = (more: Partial<ActOf<'financing'>>): string | undefined => activitiesOfActs([{ ...one!, ...more } as ActOf<'financing'>], { ref: 'X', name: 'X', nameOf: p => p }).leftOut[0]?.why
  expect([but({}), but({ cumulative: true }), but({ stage: 'approved' }), but({ amount: figure('more than 5 USD') }), but({ amount: figure('5') }), but({ of: 'XXX' }), but({ on: { ...one!.on, latest: '2015-12-31' } })]).toEqual([
    undefined, 'a total to date is no single operation', 'an approval is no commitment yet, and the standard has no place for it', 'its amount is not exact', 'its amount has no currency', 'its recipient is no State that the standard has', 'its day is not known',
  ])
})
