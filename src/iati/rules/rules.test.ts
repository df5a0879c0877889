/** Each rule of the standard ruleset: an activity that breaks it is told, and the sound one is not; titled by its number there. */
import { describe, expect, test } from 'vitest'
import { fileOf, readWhole, sound, changed } from '../activities.fixture.ts'
import { ruleNumbers } from './all.ts'

const told = (activity: string): readonly string[] => readWhole(fileOf(activity)).problems.flatMap(p => (p.rule === undefined ? [] : [`${p.rule} ${p.severity} ${p.line}`]))
const country = '<recipient-country code="KZ"/>'
const sector = '<sector vocabulary="1" code="21040"/>'
const behind = (what: string, activity = sound): string => changed('</iati-activity>', `${what}</iati-activity>`, activity)
const inTransaction = (what: string, activity = sound): string => changed('1000.50</value>', `1000.50</value>${what}`, activity)
const provider = (given: string): string => inTransaction(`<provider-org ${given}`)
const result = (indicator: string, more = ''): string => behind(`<result type="1"><title><narrative>R</narrative></title>${more}<indicator ${indicator}</indicator></result>`)
const measured = (measure: string, of: string): string => result(`measure="${measure}"><title><narrative>I</narrative></title>${of}`)
const period = (within: string): string => `<period><period-start iso-date="2019-01-01"/><period-end iso-date="2019-12-31"/>${within}</period>`
const budget = (from: string, to: string): string => changed('<transaction>', `<budget><period-start iso-date="${from}"/><period-end iso-date="${to}"/><value value-date="2019-01-01">1</value></budget><transaction>`)
const items = (within: string): string => changed('<transaction>', `<country-budget-items vocabulary="1">${within}</country-budget-items><transaction>`)
const without = (what: string, activity = sound): string => changed(what, '', activity)

const cases: readonly (readonly [number: string, activity: string, ...also: readonly string[]])[] = [
  ['1.1.3', changed('XX-LAKES-1', 'XX-LAKES'), '1.1.21'],
  ['1.1.21', changed('XX-LAKES-1', 'YY-1')],
  ['1.3.1', changed('XX-LAKES-1', 'XX-LAKES-1\n')],
  ['1.3.13', changed('XX-LAKES-1', 'XX-LAKES-1/2')],
  ['1.14.1', changed('ref="XX-LAKES" type="40"><', 'ref="XX-LAKES " type="40"><'), '1.1.21'],
  ['1.14.13', changed('ref="XX-LAKES" type="40"><', 'ref="XX|LAKES" type="40"><', changed('XX-LAKES-1', 'XX|LAKES-1')), '1.3.13'],
  ['1.16.1', changed('<activity-status', '<other-identifier ref=" A" type="B1"/><activity-status')],
  ['1.6.1', changed('<activity-status', '<other-identifier ref="A " type="A3"/><activity-status')],
  ['1.7.1', behind('<related-activity ref="A " type="1"/>')],
  ['1.8.1', changed('<participating-org ref="XX-LAKES"', '<participating-org ref="XX-LAKES "')],
  ['1.8.13', changed('<participating-org ref="XX-LAKES"', '<participating-org ref="XX&amp;LAKES"')],
  ['1.9.1', changed('<participating-org', '<participating-org activity-id=" A"')],
  ['6.10.1', changed('<participating-org ref="XX-LAKES"', '<participating-org')],
  ['6.8.1', changed('<activity-status', '<other-identifier ref="A" type="A1"><owner-org/></other-identifier><activity-status')],
  ['1.11.1', changed('<activity-status', '<other-identifier ref="A" type="A1"><owner-org ref="B "/></other-identifier><activity-status')],
  ['1.11.13', changed('<activity-status', '<other-identifier ref="A" type="A1"><owner-org ref="B?"/></other-identifier><activity-status')],
  ['6.9.1', provider('/>')], ['1.10.1', provider('ref="A "/>')], ['1.10.13', provider('ref="A/B"/>')], ['1.4.1', provider('ref="A" provider-activity-id=" B"/>')],
  ['6.9.2', inTransaction('<receiver-org/>')], ['1.15.1', inTransaction('<receiver-org ref=" A"/>')], ['1.15.13', inTransaction('<receiver-org ref="A?B"/>')], ['1.5.1', inTransaction('<receiver-org ref="A" receiver-activity-id="B "/>')],
  ['6.11.1', changed('type="2" iso', 'type="4" iso')],
  ['6.2.2', without(sector)],
  ['6.7.2', without(sector, inTransaction('<sector code="1"/>', changed('</iati-activity>', '<transaction><transaction-type code="2"/><transaction-date iso-date="2015-01-01"/><value value-date="2015-01-01">1</value></transaction></iati-activity>')))],
  ['6.6.2', inTransaction('<sector code="21040"/>')],
  ['4.1.1', changed(' xml:lang="en"', '')],
  ['7.8.1', changed(' default-currency="USD"', '')],
  ['11.1.1', changed('2020-01-01T', '2027-01-01T')],
  ['11.1.2', changed('<recipient-country', '<activity-date type="1" iso-date="2019-01-02"/><activity-date type="3" iso-date="2019-01-01"/><recipient-country')],
  ['11.1.3', changed('<recipient-country', '<activity-date type="4" iso-date="2015-01-30"/><recipient-country')],
  ['11.1.4', changed('2015-01-31', '2026-01-02')],
  ['11.1.5', changed('<recipient-country', '<activity-date type="4" iso-date="2026-01-02"/><recipient-country')],
  ['11.2.1', changed('<transaction-date iso-date="2015-02-01"', '<transaction-date iso-date="2026-01-02"')],
  ['11.2.2', changed('value-date="2015-02-01"', 'value-date="2026-01-02"')],
  ['102.1.1', changed('vocabulary="1" code="21040"', 'vocabulary="2" code="210"')],
  ['107.1.1', changed('<transaction>', '<default-aid-type vocabulary="2" code="1"/><transaction>')],
  ['107.2.1', inTransaction('<aid-type vocabulary="2" code="1"/>')],
  ['107.1.2', changed('<transaction>', '<default-aid-type code="C01"/><default-aid-type vocabulary="1" code="B01"/><transaction>')],
  ['107.2.2', inTransaction('<aid-type code="C01"/><aid-type vocabulary="1" code="B01"/>')],
  ['3.6.2', inTransaction('<recipient-country code="KZ"/>')],
  ['3.7.1', without(country), '3.7.2'],
  ['3.7.2', without(country), '3.7.1'],
  ['2.1.1', changed(sector, '<sector code="1" percentage="100"/><sector vocabulary="1" code="2"/>')],
  ['2.1.2', changed(sector, '<sector code="1" percentage="33.3"/><sector code="2" percentage="66.69"/>')],
  ['2.1.4', changed(sector, '<sector code="1" percentage="99.9"/>')],
  ['2.2.1', changed(sector, `${sector}<sector vocabulary="99" code="A"/>`)],
  ['3.1.1', changed(country, '<recipient-country code="KZ" percentage="100"/><recipient-country code="KG"/>')],
  ['3.1.2', changed(country, '<recipient-country code="KZ" percentage="50"/><recipient-country code="KG" percentage="50.5"/>')],
  ['3.1.4', changed(country, '<recipient-country code="KZ" percentage="50"/>')],
  ['3.4.1', changed(country, '<recipient-region code="1" percentage="100"/><recipient-region vocabulary="1" code="2"/>')],
  ['3.4.2', changed(country, '<recipient-country code="KZ" percentage="50"/><recipient-region code="2" percentage="49"/>')],
  ['3.4.4', changed(country, '<recipient-region code="2" percentage="49"/>')],
  ['12.1.1', changed(country, '<recipient-country code="KZ" percentage="150"/><recipient-country code="KG" percentage="-50"/>'), '12.1.1'],
  ['12.3.1', changed(sector, '<sector code="1" percentage="100.5"/><sector code="2" percentage="-0.5"/>'), '12.3.1'],
  ['12.2.1', changed('<transaction>', '<capital-spend percentage="101"/><transaction>')],
  ['7.9.1', items('<budget-item code="1"/><budget-item code="2"/>')],
  ['7.9.2', items('<budget-item code="1" percentage="50"/><budget-item code="2" percentage="49"/>')],
  ['7.9.4', items('<budget-item code="1" percentage="50"/>')],
  ['6.14.1', changed('<transaction>', '<policy-marker code="1"/><transaction>')],
  ['6.13.1', changed('<transaction>', '<policy-marker vocabulary="99" code="1"/><transaction>')],
  ['8.6.3', budget('2019-12-31', '2019-01-01')],
  ['7.5.3', budget('2019-01-01', '2020-06-30')],
  ['8.11.1', result('measure="1"><title><narrative>I</narrative></title><reference vocabulary="1" code="2"/>', '<reference vocabulary="1" code="1"/>')],
  ['8.6.1', measured('1', '<period><period-start iso-date="2019-12-31"/><period-end iso-date="2019-01-01"/></period>')],
  ['8.8.1', measured('1', '<baseline year="2019"/>')], ['8.8.2', measured('2', '<baseline year="2019" value="1,000"/>')], ['8.8.3', measured('5', '<baseline year="2019" value="1"/>')],
  ['8.9.1', measured('1', period('<target/>'))], ['8.9.2', measured('3', period('<target value="many"/>'))], ['8.9.3', measured('5', period('<target value="1"/>'))],
  ['8.10.1', measured('4', period('<actual/>'))], ['8.10.2', measured('1', period('<actual value="x"/>'))], ['8.10.3', measured('5', period('<actual value="1"/>'))],
  ['4.3.1', changed('<narrative>Harbour of Aland</narrative>', '<narrative> </narrative>')],
  ['4.4.1', changed('<narrative>A harbour.</narrative>', '<narrative/>')],
]

test('the sound activity breaks none', () => { expect(told(sound)).toEqual([]) })
test('each rule that is kept has an activity that breaks it', () => { expect([...new Set(cases.map(([n]) => n))].sort()).toEqual(ruleNumbers) })
describe('a broken rule is told, with the others it brings along, and no other', () => {
  test.each(cases)('[%s]', (number, activity, ...also) => {
    expect(told(activity).map(t => t.split(' ')[0])).toEqual(expect.arrayContaining([number, ...also]))
    expect([...new Set(told(activity).map(t => t.split(' ')[0]))].sort()).toEqual([...new Set([number, ...also])].sort())
  })
})
describe('what is no breach', () => {
  test.each<[string, string]>([
    ['[2.1.2] shares that come to a hundred exactly, however they are written', changed(sector, '<sector code="1" percentage="33.33"/><sector vocabulary="1" code="2" percentage="33.33"/><sector code="3" percentage="33.340"/>')],
    ['[2.1.2] a hundred in each vocabulary', changed(sector, `${sector}<sector vocabulary="2" code="1" percentage="60"/><sector vocabulary="2" code="2" percentage="40"/>`)],
    ['[2.1.4] a single sector with all of it', changed(sector, '<sector code="1" percentage="100.0"/>')],
    ['[3.4.2] countries and regions together', changed(country, '<recipient-country code="KZ" percentage="99.5"/><recipient-region code="2" percentage=".5"/>')],
    ['[6.7.2] sectors of transactions, in all of them', without(sector, inTransaction('<sector code="21040"/>'))],
    ['[3.7.2] recipients of transactions, in all of them', without(country, inTransaction('<recipient-country code="KZ"/>'))],
    ['[7.8.1] a currency beside each amount', changed(' default-currency="USD"', '', changed('<value value-date', '<value currency="EUR" value-date'))],
    ['[4.1.1] a language of each narrative', changed(' xml:lang="en"', '', sound.replaceAll('<narrative>', '<narrative xml:lang="en">'))],
    ['[7.5.3] a year from a day to the same day', budget('2019-03-01', '2020-03-01')],
    ['[1.1.21] a former identifier of the organisation', changed('<activity-status', '<other-identifier ref="OLD" type="B1"/><activity-status', changed('XX-LAKES-1', 'OLD-1'))],
    ['[11.1.4] today is not in the future', changed('2015-01-31', '2026-01-01')],
  ])('%s', (_, activity) => { expect(told(activity)).toEqual([]) })
  test('[2.1.2] the remainder is told', () => {
    const { problems } = readWhole(fileOf(changed(sector, '<sector code="1" percentage="33.3"/><sector code="2" percentage="66.69"/>')))
    expect(problems.map(p => [p.line, p.found])).toEqual([[12, '99.99 % of sectors of the vocabulary 1, 0.01 % left over']])
  })
})
