/** Activities become projects, acts of financing and milestones that a dossier takes, and acts become activities that a reader takes; what is left out is told both ways. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble, figure, readDossier, type ActOf, type Holdings, type Project } from '#acts'
import { changed, fileOf, readWhole, sound } from './activities.fixture.ts'
import { financingOf } from './financing.ts'
import { activitiesOfActs } from './of-acts.ts'
import { writeActivities } from './write.ts'

const source = { key: 'activities', title: 'Activities of the Lakes Fund', seen: '2026-01-01', rank: 'official' } as const
const declared = [{ section: 'bodies', id: 'lakes.fund', name: 'Lakes Fund', form: 'organisation' }] as const
const made = (...activities: readonly string[]) => {
  const financing = financingOf({ about: 'Financing', by: 'lakes.fund', declared, source })
  for (const a of readWhole(fileOf(activities.join('\n'))).activities) financing.add(a)
  return financing.made()
}
const held = (text: string): Holdings => {
  const read = readDossier(text, { file: 'financing.yaml', id: 'financing' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2026-01-01' })
  expect([...read.problems, ...problems]).toEqual([])
  return holdings
}
const isMoney = (a: Holdings['acts'][number]): a is ActOf<'financing'> => a.act === 'financing'
const acts = (text: string): readonly ActOf<'financing'>[] => held(text).acts.filter(isMoney)
const steps = (text: string): readonly string[] => held(text).acts.flatMap(a => (a.act === 'project-milestone' ? [`${a.on.text} ${a.stage}${a.due ? ` ${a.due.text}` : ''}`] : []))
const projects = (text: string): readonly Project[] => [...held(text).subjects.values()].filter((s): s is Project => s.type === 'project')
const published = (text: string) => ({ ref: 'XX-LAKES', name: 'Lakes Fund', nameOf: (p: string) => p, projectOf: (id: string) => projects(text).find(p => p.id === id) })
const transaction = (type: string, on: string, amount: string, more = ''): string => `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${on}"/><value value-date="${on}">${amount}</value>${more}</transaction>`
const having = (more: string, activity = sound): string => changed('</iati-activity>', `${more}</iati-activity>`, activity)
const short = (all: readonly ActOf<'financing'>[]): readonly string[] => all.map(a => `${a.on.text} ${a.stage} ${a.of} ${a.amount.value} ${a.amount.unit ?? ''}`)

test('a commitment was signed, a disbursement disbursed; in order of day, with the activity as the source', () => {
  const { text, acts: count, leftOut } = made(having(transaction('3', '2014-12-01', '250.25')))
  const all = acts(text)
  expect(short(all)).toEqual(['2014-12-01 disbursed KAZ 250.25 USD', '2015-02-01 signed KAZ 1000.5 USD'])
  expect(all[0]).toMatchObject({ by: 'lakes.fund', project: 'lakes.fund.xx-lakes-1', sources: [{ at: 'XX-LAKES-1' }] })
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
test('a planned disbursement is planned, on the day on which it was told, for its period', () => {
  expect(acts(made(changed('<transaction>', '<planned-disbursement><period-start iso-date="2027-01-01"/><period-end iso-date="2027-12-31"/><value value-date="2027-01-01">9</value></planned-disbursement><transaction>')).text).flatMap(a => (a.stage === 'planned' ? [[a.on.text, a.due?.text, a.amount.text]] : []))).toEqual([['2020-01-01', '2027-01-01/2027-12-31', '9 USD']])
})
test('a project for each activity and State, with its identifier, its titles and its sectors', () => {
  const { text, projects: count } = made(changed('<recipient-country code="KZ"/>', '<recipient-country code="KZ" percentage="60"/><recipient-country code="KG" percentage="40"/>', changed('<title><narrative>', '<title><narrative xml:lang="fr">Port</narrative><narrative>',
    changed('<sector vocabulary="1" code="21040"/>', '<sector vocabulary="1" code="21040" percentage="60"/><sector vocabulary="1" code="14030" percentage="33.5"/><sector vocabulary="1" code="99810" percentage="6.5"/><sector vocabulary="99" code="port" percentage="100"/>'))), changed('XX-LAKES-1', 'XX-LAKES/1'))
  expect([count, projects(text).map(p => [p.id, p.of, p.ref])]).toEqual([3, [['lakes.fund.xx-lakes-1-kaz', 'KAZ', 'XX-LAKES-1'], ['lakes.fund.xx-lakes-1', 'KAZ', 'XX-LAKES/1'], ['lakes.fund.xx-lakes-1-kgz', 'KGZ', 'XX-LAKES-1']].sort((x, y) => (x[0]! < y[0]! ? -1 : 1))])
  const [one] = projects(text).filter(p => p.id.endsWith('-kaz'))
  expect(one).toMatchObject({ by: 'lakes.fund', names: { en: 'Harbour of Aland', fr: 'Port' } })
  expect(Object.entries(one?.sectors ?? {}).map(([w, f]) => `${w} ${f.text}`)).toEqual(['dac-14030 33.5 %', 'dac-21040 60 %'])
  expect(made(changed('</sector>', '</sector>', changed('<sector vocabulary="1" code="21040"/>', '<sector vocabulary="1" code="21040" percentage="100"/><sector vocabulary="99" code="p" percentage="100"><narrative>P</narrative></sector>'))).leftOut.map(l => l.why)).toEqual(['of a further vocabulary, which divides the same money once more'])
})
test('two projects of one title are two; identifiers that a name cannot tell apart are numbered', () => {
  expect(projects(made(sound, changed('XX-LAKES-1', 'XX-LAKES-2'), changed('XX-LAKES-1', 'XX-LAKES/2')).text).map(p => p.id)).toEqual(['lakes.fund.xx-lakes-1', 'lakes.fund.xx-lakes-2', 'lakes.fund.xx-lakes-2-2'])
})
test('sectors that come to more than a hundred, or of several without shares, are left out', () => {
  const sectors = (xml: string) => { const m = made(changed('<sector vocabulary="1" code="21040"/>', xml)); return [Object.keys(projects(m.text)[0]?.sectors ?? {}), m.leftOut.map(l => l.why)] }
  expect(sectors('<sector vocabulary="1" code="21040" percentage="80"/><sector vocabulary="1" code="14030" percentage="40"/>')).toEqual([[], ['shares of more than a hundred']])
  expect(sectors('<sector vocabulary="1" code="21040"/><sector vocabulary="1" code="14030"/>')).toEqual([[], ['several, of which no share is told']])
})
test.each([
  ['2', '<activity-date type="1" iso-date="2014-01-01"/><activity-date type="2" iso-date="2015-01-31"/><activity-date type="3" iso-date="2022-01-31"/>', ['2015-01-31 started', '2020-01-01 closing-set 2022-01-31']],
  ['1', '<activity-date type="1" iso-date="2021-01-01"/>', ['2020-01-01 planned 2021-01-01']],
  ['4', '<activity-date type="2" iso-date="2015-01-31"/><activity-date type="3" iso-date="2017-01-31"/><activity-date type="4" iso-date="2018-01-31"/>', ['2015-01-31 started', '2018-01-31 closed']],
  ['3', '<activity-date type="2" iso-date="2015-01-31"/><activity-date type="4" iso-date="2018-01-31"/>', ['2015-01-31 started', '2018-01-31 completed']],
  ['5', '<activity-date type="1" iso-date="2015-01-31"/>', ['../2020-01-01 cancelled', '2020-01-01 planned 2015-01-31']],
  ['6', '<activity-date type="2" iso-date="2015-01-31"/>', ['2015-01-31 started', '../2020-01-01 disbursements-suspended']],
  ['2', '<activity-date type="2" iso-date="2025-01-31"/>', []],
])('the status %s and its dates become milestones, and become status and dates again', (status, dates, expected) => {
  const activity = changed('<activity-date type="2" iso-date="2015-01-31"/>', dates, changed('<activity-status code="2"/>', `<activity-status code="${status}"/>`))
  // Money that is committed has left the pipeline, whatever the status says.
  const { text } = made(status === '1' ? activity.replace(/<transaction>[\s\S]*<\/transaction>/, '') : activity)
  expect([...steps(text)].sort()).toEqual([...expected].sort())
  const again = activitiesOfActs(held(text).acts as readonly ActOf<'financing' | 'project-milestone'>[], published(text)).activities
  expect(again.map(a => a.status)).toEqual([status])
})
test('sectors of transactions come back with them; shares that the standard cannot say are left out, and told', () => {
  const { text } = made(changed('<sector vocabulary="1" code="21040"/>', '', having(transaction('3', '2016-01-01', '5', '<sector vocabulary="1" code="14030"/>'), changed('<value value-date="2015-02-01">1000.50</value>', '<value value-date="2015-02-01">1000.50</value><sector vocabulary="1" code="99810"/>'))))
  const sectorsOfActs = (t: string) => acts(t).map(a => [a.stage, Object.keys(a.sectors ?? {})])
  expect(sectorsOfActs(text)).toEqual([['signed', []], ['disbursed', ['dac-14030']]])
  const all = held(text).acts as readonly ActOf<'financing' | 'project-milestone'>[]
  const { activities, leftOut } = activitiesOfActs(all, published(text))
  const { activities: read, problems } = readWhole([...writeActivities(activities)].join(''))
  const again = financingOf({ about: 'Financing', by: 'lakes.fund', declared, source })
  for (const a of read) again.add(a)
  expect([leftOut, problems, sectorsOfActs(again.made().text)]).toEqual([[], [], sectorsOfActs(text)])
  const half = all.map(a => (a.act === 'financing' && a.stage === 'disbursed' ? { ...a, sectors: { 'dac-14030': figure('50 %'), 'dac-21040': figure('50 %') } } : a))
  expect(activitiesOfActs(half, published(text)).leftOut.map(l => l.why)).toEqual(['its own shares by sector: in the standard a transaction has one sector, and each has'])
})
test('budgets, and activities of no State, are left out and told', () => {
  expect(made(changed('<transaction>', '<budget><period-start iso-date="2027-01-01"/><period-end iso-date="2027-12-31"/><value value-date="2027-01-01">9</value></budget><transaction>')).leftOut.map(l => `${l.what}: ${l.why}`)).toEqual(['budget: a plan of its bank that is no payment'])
  expect(made(changed('<recipient-country code="KZ"/>', '<recipient-region code="619"/>')).leftOut.map(l => l.what)).toEqual(['outgoing commitment', 'activity'])
})
test('acts, written and read again, are the same acts of the same projects', () => {
  const { text } = made(having(transaction('3', '2016-12-01', '250.25')), changed('Harbour of Aland', 'Bridge &amp; road', changed('XX-LAKES-1', 'XX-LAKES-2', changed('"KZ"', '"KG"'))), changed('<transaction>', '<planned-disbursement><period-start iso-date="2027-01-01"/><value value-date="2027-01-01">9</value></planned-disbursement><transaction>', changed('XX-LAKES-1', 'XX-LAKES-3', changed('Harbour of Aland', 'Wells'))))
  const { activities, leftOut } = activitiesOfActs(held(text).acts as readonly ActOf<'financing' | 'project-milestone'>[], published(text))
  const { activities: read, problems } = readWhole([...writeActivities(activities)].join(''))
  expect([leftOut, problems]).toEqual([[], []])
  const again = financingOf({ about: 'Financing', by: 'lakes.fund', declared, source })
  for (const a of read) again.add(a)
  const told = again.made().text
  expect(short(acts(told))).toEqual(short(acts(text)))
  expect(acts(told).map(a => [a.project, a.due?.text])).toEqual(acts(text).map(a => [a.project, a.due?.text]))
  expect(projects(told)).toEqual(projects(text))
  expect(steps(told)).toEqual(steps(text))
})
test('whatever is signed and disbursed of whatever projects comes to the same sums after a journey there and back', () => {
  const line = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('2', '3'), fc.constantFrom('2015-01-01', '2016-02-29', '2019-12-31'), fc.tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 })).map(([n, d]) => `${n}.${d}`))
  const sums = (all: readonly ActOf<'financing'>[]): readonly string[] => all.map(a => `${a.project} ${a.stage} ${a.on.text} ${a.amount.value}`).sort()
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), all => {
    const { text } = made(...[...new Set(all.map(([n]) => n))].map(n => changed('XX-LAKES-1', `XX-LAKES-${n}`, having(all.filter(([m]) => m === n).map(([, type, on, amount]) => transaction(type, on, amount)).join('')))))
    const { activities } = activitiesOfActs(held(text).acts as readonly ActOf<'financing' | 'project-milestone'>[], published(text))
    const again = financingOf({ about: 'Financing', by: 'lakes.fund', declared, source })
    for (const a of readWhole([...writeActivities(activities)].join('')).activities) again.add(a)
    expect(sums(acts(again.made().text))).toEqual(sums(acts(text)))
  }), { numRuns: 25 })
})
test('what is no single exact operation is left out', () => {
  const [one] = acts(made(sound).text)
  const but = (more: Partial<ActOf<'financing'>>): string | undefined => activitiesOfActs([{ ...one!, ...more } as ActOf<'financing'>], { ref: 'X', name: 'X', nameOf: p => p }).leftOut[0]?.why
  expect([but({}), but({ cumulative: true }), but({ stage: 'approved' }), but({ stage: 'cancelled' }), but({ amount: figure('more than 5 USD') }), but({ amount: figure('5') }), but({ of: 'XXX' }), but({ on: { ...one!.on, latest: '2015-12-31' } })]).toEqual([
    undefined, 'a total to date is no single operation', 'an approval is no commitment yet, and the standard has no place for it', 'a cancellation: the standard has only less than nothing for it, which may as well be a correction', 'its amount is not exact', 'its amount has no currency', 'its recipient is no State that the standard has', 'its day is not known',
  ])
})
