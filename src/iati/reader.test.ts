/** The reader: what the schema allows, what is told with its line, what is refused, and that nothing depends on where the text is cut. */
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { fileOf, inShort, readWhole, sound, changed } from './activities.fixture.ts'
import { dayOfSort, inLanguage } from './activity.ts'

const problems = (activity: string, version?: string) => inShort(readWhole(fileOf(activity, version)).problems)

test('a sound activity is read without a word', () => {
  const { activities, problems: found, read } = readWhole(fileOf())
  expect(found).toEqual([])
  expect(read).toEqual({ version: '2.03', activities: 1, refused: false })
  const [a] = activities
  expect(a).toMatchObject({ line: 3, identifier: 'XX-LAKES-1', language: 'en', defaultCurrency: 'USD', reporting: { ref: 'XX-LAKES', type: '40' }, status: '2', recipients: [{ kind: 'country', code: 'KZ' }], sectors: [{ vocabulary: '1', code: '21040' }] })
  expect(a?.transactions).toEqual([{ line: 13, type: '2', date: '2015-02-01', value: { amount: '1000.50', valueDate: '2015-02-01' }, description: [], sectors: [], recipients: [], aidTypes: [] }])
  expect(a && [dayOfSort(a, '2'), dayOfSort(a, '4'), inLanguage(a.title, 'fr')]).toEqual(['2015-01-31', undefined, 'Harbour of Aland'])
})

describe('the schema', () => {
  test.each([
    ['a missing element, at the element that lacks it', changed('  <activity-status code="2"/>\n', ''), ['3:1 missing-element']],
    ['a missing attribute', changed('<activity-status code="2"/>', '<activity-status/>'), ['9:3 missing-attribute']],
    ['elements in another order', changed('  <recipient-country code="KZ"/>\n  <sector vocabulary="1" code="21040"/>', '  <sector vocabulary="1" code="21040"/>\n  <recipient-country code="KZ"/>'), ['12:3 out-of-order']],
    ['a second of what stands once', changed('  <activity-status code="2"/>\n', '  <activity-status code="2"/>\n  <activity-status code="3"/>\n'), ['10:3 too-many']],
    ['a day that is none', changed('"2015-01-31"', '"2015-02-30"'), ['10:3 wrong-value']],
    ['an amount with commas', changed('1000.50', '1,000.50'), ['16:5 wrong-value']],
    ['an amount that is not there', changed('1000.50', ''), ['16:5 wrong-value']],
    ['a yes that is none', changed('<transaction>', '<transaction humanitarian="yes">'), ['13:3 wrong-value']],
    ['a language that is none', changed('xml:lang="en"', 'xml:lang="English, I think"'), ['3:1 wrong-value']],
    ['text among elements', changed('<title><narrative>Harbour of Aland</narrative></title>', '<title>Harbour of Aland</title>'), ['6:10 stray-text', '6:3 missing-element', '6:3 rule 4.3.1']],
    ['an unknown element, with what is in it', changed('  <sector', '  <sectr code="1"><title/></sectr>\n  <sector'), ['12:3 unknown-element']],
    ['an unknown attribute', changed('<sector vocabulary', '<sector vocabulry="2" vocabulary'), ['12:3 unknown-attribute']],
    ['an unknown code', changed('<transaction-type code="2"/>', '<transaction-type code="C"/>'), ['14:5 unknown-code']],
    ['an unknown currency', changed('default-currency="USD"', 'default-currency="Usd"'), ['3:1 unknown-code']],
  ])('%s', (_, activity, expected) => { expect(problems(activity)).toEqual(expected) })
  test('several at once, each with the activity and the remedy', () => {
    const { problems: found } = readWhole(fileOf(changed('"2015-01-31"', '"31/01/2015"', changed('1000.50', 'USD 5', changed('code="2"/>\n    <transaction-date', 'code="77"/>\n    <transaction-date')))))
    expect(inShort(found)).toEqual(['10:3 wrong-value', '14:5 unknown-code', '16:5 wrong-value'])
    for (const p of found) { expect(p.activity).toBe('XX-LAKES-1'); expect([p.found, p.wants, p.remedy].every(t => t.length > 0)).toBe(true) }
    expect(found[0]).toMatchObject({ path: 'iati-activity/activity-date', found: 'iso-date="31/01/2015" of activity-date', wants: 'a day of the calendar: 2014-01-31' })
  })
  test('blanks around a value, a zone behind a day and a plus before a number are allowed', () => {
    expect(problems(changed('"2015-01-31"', '" 2015-01-31Z "', changed('1000.50', '\n +1000.50 \n')))).toEqual([])
  })
  test('an amount that is none is in no transaction', () => {
    expect(readWhole(fileOf(changed('1000.50', '1,000.50'))).activities[0]?.transactions[0]?.value).toEqual({ valueDate: '2015-02-01' })
  })
  test('the same identifier twice', () => {
    const { problems: found } = readWhole(fileOf(`${sound}\n${sound}`))
    expect(found.map(p => [p.line, p.code, p.found])).toEqual([[19, 'same-identifier', 'XX-LAKES-1, which an activity in line 3 has, too']])
  })
})

describe('other namespaces', () => {
  const foreign = '<x:more xmlns:x="http://lakes.example" x:a="1"><anything><x:b/></anything></x:more>'
  test('are allowed and told, behind the elements of the standard', () => {
    const { problems: found } = readWhole(fileOf(changed('</iati-activity>', `${foreign}</iati-activity>`, changed('<sector', '<sector xmlns:y="http://y.example" y:note="1"'))))
    expect(found.map(p => [p.severity, p.code, p.found])).toEqual([['note', 'other-namespace', 'y:note of http://y.example'], ['note', 'other-namespace', 'x:more of http://lakes.example']])
  })
  test('before an element of the standard they are out of order', () => { expect(problems(changed('  <sector', `${foreign}\n  <sector`))).toEqual(['12:1 other-namespace', '13:3 out-of-order']) })
  test('the place of a schema and the language are no content', () => { expect(problems(changed('<sector', '<sector xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="t" xml:lang="en"'))).toEqual([]) })
  test('a prefix that nothing declares breaks the file', () => {
    expect(problems(changed('</iati-activity>', '<x:more/></iati-activity>'))).toEqual(['18:1 not-well-formed'])
    expect(problems(changed('</iati-activity>', '<x:a xmlns:x="u"/><x:b/></iati-activity>'))).toEqual(['18:1 other-namespace', '18:19 not-well-formed'])
    expect(problems(changed('<sector', '<sector x:y="1"'))).toEqual(['12:3 not-well-formed'])
  })
})

describe('a file that is refused', () => {
  test.each([
    ['a tag that is not closed', fileOf(changed('</title>', '')), '18:1 not-well-formed'],
    ['an end that never comes', fileOf().slice(0, 600), 'not-well-formed'],
    ['a sign that must be escaped', fileOf(changed('A harbour.', 'Fish & chips')), '7:32 not-well-formed'],
    ['an attribute twice', fileOf(changed('<sector vocabulary="1"', '<sector vocabulary="1" vocabulary="1"')), '12:26 not-well-formed'],
    ['an entity nobody declared', fileOf(changed('A harbour.', '&harbour;')), '7:27 not-well-formed'],
    ['nothing', '', '1:1 not-well-formed'],
    ['no XML', 'identifier,amount\n1,2\n', '1:1 not-well-formed'],
  ])('%s', (_, text, expected) => {
    const { problems: found, read } = readWhole(text)
    expect(read.refused).toBe(true)
    expect(found.filter(p => p.code === 'not-well-formed')).toHaveLength(1)
    expect(inShort(found).at(-1)).toContain(expected)
    expect(found.at(-1)?.found).not.toBe('')
  })
  test.each([
    ['another document', '<html/>', 'give a file of the IATI activity standard'],
    ['organisations', '<iati-organisations version="2.03"/>', 'give the file of activities; a file of organisations holds none'],
    ['a namespace that the standard does not have', '<iati-activities xmlns="http://lakes.example" version="2.03"/>', 'take the namespace out'],
  ])('%s', (_, text, remedy) => { expect(readWhole(text).problems).toMatchObject([{ code: 'not-iati', severity: 'error', remedy }]) })
  test('what is wrong before it breaks is told, too', () => {
    expect(problems(changed('</iati-activity>', '</iati-activty>', changed('"2015-01-31"', '"2015-02-30"')))).toEqual(['10:3 wrong-value', '18:1 not-well-formed'])
  })
})

describe('versions', () => {
  test('2.01 and 2.02 are read as 2.03', () => { expect([problems(sound, '2.01'), problems(sound, '2.02')]).toEqual([[], []]) })
  test('an unknown one is told and read as 2.03', () => { expect(problems(sound, 'xx')).toEqual(['2:1 unknown-version']) })
  test('none is a missing attribute', () => { expect(inShort(readWhole('<iati-activities><iati-activity/></iati-activities>').problems)).toContain('1:1 missing-attribute') })
  test('1.0x is read with its own codes and places, and told', () => {
    const { activities, problems: found } = readWhole(fileOf(`<iati-activity default-currency="GBP" xml:lang="en" hierarchy="1">
      <reporting-org ref="XX-1" type="10">A Department</reporting-org><participating-org ref="XX" role="Funding">A State</participating-org>
      <iati-identifier>XX-1-2</iati-identifier><title>Wells</title><title xml:lang="fr">Puits</title>
      <activity-date type="start-actual">2010-12-31</activity-date><activity-date type="end-planned" iso-date="2012-12-31"/>
      <sector vocabulary="DAC" code="14030" percentage="100">Water</sector><activity-website>http://x</activity-website>
      <transaction><value value-date="2011-01-02">5</value><transaction-type code="D">Disbursement</transaction-type><transaction-date iso-date="2011-01-01"/></transaction>
      <transaction><value value-date="">7</value><transaction-type code="IR"/></transaction></iati-activity>`, '1.03'))
    expect(inShort(found)).toEqual(['2:1 old-version'])
    expect(activities[0]).toMatchObject({
      identifier: 'XX-1-2', title: [{ lang: 'en', text: 'Wells' }, { lang: 'fr', text: 'Puits' }], reporting: { names: [{ text: 'A Department' }] }, participants: [{ role: '1' }], dates: [{ type: '2', day: '2010-12-31' }, { type: '3', day: '2012-12-31' }],
      sectors: [{ vocabulary: '1', code: '14030', percentage: '100' }], transactions: [{ type: '3', date: '2011-01-01', value: { amount: '5', valueDate: '2011-01-02' } }, { type: '5', value: { amount: '7' } }],
    })
  })
})

test('wherever the text is cut, the same is read', () => {
  const text = fileOf(`${changed('A harbour.', 'Häfen — 港口 &amp; <![CDATA[<b>]]> 🚢', changed('1000.50', '1,000'))}\n${changed('<sector', '<sectr/><sector')}`)
  const whole = readWhole(text)
  fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), size => { expect(readWhole(text, size)).toEqual(whole) }), { numRuns: 60 })
})
