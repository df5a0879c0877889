import { describe, expect, test } from 'vitest'
import { figure } from '#acts'
import { when } from '#calendar'
import type { RegisterAsAt } from '#law'
import { article, bi, li, ordinalDay } from './arabic.ts'
import { named, withThe } from './english.ts'
import { locales, wordsFor } from './index.ts'

const subjects: Readonly<Record<string, object>> = {
  'lakes.council': { type: 'body', form: 'organ', id: 'lakes.council', names: { en: 'Water Council', ar: 'مجلس المياه' } },
  lakes: { type: 'body', form: 'organisation', id: 'lakes', names: { en: 'League of Lakes', ar: 'عصبة البحيرات' } },
  mill: { type: 'person', id: 'mill', names: { en: 'Jane Mill' } }, KAZ: { type: 'party', form: 'state', id: 'KAZ', names: { en: 'Kazakhstan' } },
}
const register = (namings: readonly object[] = []) => ({ asAt: '2014-01-31', knownOn: '2014-01-31', acts: (id: string) => namings.filter(n => (n as { of: string }).of === id), subject: (id: string) => subjects[id] }) as unknown as RegisterAsAt
const en = wordsFor(locales.en, register())
const ar = wordsFor(locales.ar, register())

describe('dates', () => {
  test.each([
    ['2013-12-09', '9 December 2013', '9 ديسمبر 2013'], ['2010-03', 'March 2010', 'مارس 2010'], ['2010', '2010', 'عام 2010'],
    ['1995-12-09/1995-12-12', '9 to 12 December 1995', 'من 9 إلى 12 ديسمبر 1995'], ['1999-06-28/1999-07-01', '28 June to 1 July 1999', 'من 28 يونيو إلى 1 يوليو 1999'],
    ['2012-12-30/2013-01-02', '30 December 2012 to 2 January 2013', 'من 30 ديسمبر 2012 إلى 2 يناير 2013'], ['2015-03/2015-04', 'March to April 2015', 'من مارس إلى أبريل 2015'], ['2012/2014', '2012 to 2014', 'من 2012 إلى 2014'],
    ['1984-03~', 'about March 1984', 'نحو مارس 1984'], ['1984?', '1984 (uncertain)', 'عام 1984 (غير مؤكد)'], ['1984%', 'about 1984 (uncertain)', 'نحو عام 1984 (غير مؤكد)'], ['2012~/2014', 'about 2012 to 2014', 'من نحو عام 2012 إلى عام 2014'],
    ['../2011', 'up to 2011', 'حتى عام 2011'], ['2011-06-28/..', '28 June 2011 onwards', 'من 28 يونيو 2011 فصاعداً'], ['201X', 'the 2010s', 'عقد 2010'], ['2012-05-XX', 'May 2012', 'مايو 2012'], ['2012-XX-XX', '2012', 'عام 2012'],
    ['2011-21', 'spring 2011', 'ربيع عام 2011'], ['2011-40', 'the first half of 2011', 'النصف الأول من عام 2011'],
  ])('%s', (edtf, english, arabic) => { expect([en.when(when(edtf)), ar.when(when(edtf))]).toEqual([english, arabic]) })
  test('what no language has a phrase for stays as written, isolated', () => { expect(ar.when(when('[2012,2014]'))).toBe('\u2068[2012,2014]\u2069') })
})
describe('figures', () => {
  test.each([
    ['457.2 thousand USD', '457.2 thousand US dollars', '457.2 ألف دولار أمريكي'], ['0.11 %', '0.11\u00a0%', '0.11\u00a0في المائة'], ['more than 30', 'more than 30', 'أكثر من 30'], ['more than 30 projects', 'more than 30 projects', 'أكثر من 30 مشروعاً'],
    ['1 project', '1 project', 'مشروع واحد'], ['3 states', '3 States', '3 دول'], ['30 states', '30 States', '30 دولة'], ['38 ministers', '38 ministers', '38 وزيراً'], ['about 100 resolutions', 'about 100 resolutions', 'نحو 100 قرار'], ['3.7 million people', '3.7 million people', '3.7 مليون شخص'],
    ['3 million USD', '3 million US dollars', '3 ملايين دولار أمريكي'], ['100 billion ID', '100 billion Islamic dinars', '100 مليار دينار إسلامي'], ['45720000 USD', '45,720,000 US dollars', '45,720,000 دولار أمريكي'], ['1 USD', '1 US dollar', '1 دولار أمريكي'], ['2016', '2016', '2016'],
    ['up to 2 years', 'up to 2 years', 'ما لا يزيد على سنتين'], ['12 boats', '12 \u2068boats\u2069', '12 \u2068boats\u2069'], ['0.1090 %', '0.1090\u00a0%', '0.1090\u00a0في المائة'], ['at least 1', 'at least 1', 'ما لا يقل عن 1'],
  ])('%s', (text, english, arabic) => { expect([en.figure(figure(text)), ar.figure(figure(text))]).toEqual([english, arabic]) })
})
test('a unit by itself, in the form of an unnamed many', () => { expect([en.unit('USD'), ar.unit('EUR'), en.unit('shares'), en.unit('XTS')].map(u => u.replace(/[\u2068\u2069]/g, ''))).toEqual(['US dollars', 'يورو', 'shares', 'XTS']) })
describe('plurals', () => {
  const forms = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: '# صكوك', many: '# صكاً', other: '# صك' }
  test.each([[0, 'صفر'], [1, 'واحد'], [2, 'اثنان'], [3, '3 صكوك'], [10, '10 صكوك'], [11, '11 صكاً'], [99, '99 صكاً'], [100, '100 صك'], [103, '103 صكوك']])('%i in Arabic', (n, said) => { expect(ar.plural(n, forms)).toBe(said) })
  test('one and many in English', () => { expect([1, 2].map(n => en.plural(n, { one: '# visit', other: '# visits' }))).toEqual(['1 visit', '2 visits']) })
})
describe('ordinals', () => {
  test.each([[1, '1st', 'الأولى'], [2, '2nd', 'الثانية'], [3, '3rd', 'الثالثة'], [10, '10th', 'العاشرة'], [11, '11th', 'الحادية عشرة'], [12, '12th', 'الثانية عشرة'], [20, '20th', 'العشرين'], [21, '21st', 'الحادية والعشرين'], [38, '38th', 'الثامنة والثلاثين'], [51, '51st', 'الحادية والخمسين'], [60, '60th', 'الستين'], [61, '61st', 'رقم 61'], [112, '112th', 'رقم 112']])('%i', (n, english, arabic) => {
    expect([en.ordinal(n), ar.ordinal(n)]).toEqual([english, arabic])
  })
  test('in the masculine for days', () => { expect([1, 11, 30, 41].map(ordinalDay)).toEqual(['الأول', 'الحادي عشر', 'الثلاثين', 'الحادي والأربعين']) })
  test('none is said twice', () => { expect(new Set(Array.from({ length: 60 }, (_, i) => ar.ordinal(i + 1))).size).toBe(60) })
})
describe('sessions', () => {
  test.each([
    ['lakes.council/38', 'the 38th session of the Water Council', 'الدورة الثامنة والثلاثين لمجلس المياه'], ['lakes.council/x4', 'the 4th extraordinary session of the Water Council', 'الدورة الاستثنائية الرابعة لمجلس المياه'],
    ['lakes.council/t1', 'the 1st thematic session of the Water Council', 'الدورة المواضيعية الأولى لمجلس المياه'], ['lakes.council/p2', 'the 2nd preparatory session of the Water Council', 'الدورة التحضيرية الثانية لمجلس المياه'], ['lakes.council/r2', 'the resumed 2nd session of the Water Council', 'الدورة المستأنفة الثانية لمجلس المياه'],
    ['lakes.council/2016-11-17', 'the session of the Water Council of 17 November 2016', 'دورة مجلس المياه المنعقدة في 17 نوفمبر 2016'],
  ])('%s', (ref, english, arabic) => { expect([en.session(ref), ar.session(ref)]).toEqual([english, arabic]) })
})
describe('names', () => {
  test('a State is named by its code, a person as the register has it, isolated where the language has no name', () => {
    expect([en.name('KAZ'), ar.name('KAZ'), en.name('mill'), ar.name('mill')]).toEqual(['Kazakhstan', 'كازاخستان', 'Jane Mill', '\u2068Jane Mill\u2069'])
  })
  test('the name valid on the day, and the Arabic one where only the English was told', () => {
    const later = wordsFor(locales.ar, register([{ of: 'lakes', name: 'League of Lakes' }]))
    const earlier = wordsFor(locales.ar, register([{ of: 'lakes', name: { en: 'Lake Conference', ar: 'مؤتمر البحيرات' } }]))
    expect([later.name('lakes'), earlier.name('lakes')]).toEqual(['عصبة البحيرات', 'مؤتمر البحيرات'])
  })
  test('words of the closed vocabularies, kinds of act, and the fallback', () => {
    expect([en.term('preceding-chair'), en.term('deposit'), en.term('a-new-word')]).toEqual(['preceding chair', 'deposit', '\u2068a new word\u2069'])
    expect([ar.term('preceding-chair'), ar.term('deposit'), ar.term('a-new-word')]).toEqual(['الرئاسة السابقة', 'إيداع', '\u2068a new word\u2069'])
  })
  test('the English article', () => { expect(['Kazakhstan', 'Jane Mill', 'United Kingdom', 'Central African Republic', 'Al-Quds Committee', 'the United Arab Emirates'].map(named)).toEqual(['Kazakhstan', 'Jane Mill', 'the United Kingdom', 'the Central African Republic', 'the Al-Quds Committee', 'the United Arab Emirates']); expect(['Pact', '\u2068lakes.mill\u2069'].map(withThe)).toEqual(['the Pact', '\u2068lakes.mill\u2069']) })
})
describe('Arabic joins its prepositions', () => {
  test.each([['مجلس', 'لمجلس', 'بمجلس'], ['القمة', 'للقمة', 'بالقمة'], ['اللجنة', 'للجنة', 'باللجنة'], ['\u2068Pact\u2069', 'لـ \u2068Pact\u2069', 'بـ \u2068Pact\u2069']])('%s', (name, to, by) => { expect([li(name), bi(name)]).toEqual([to, by]) })
  test('and cites articles its own way', () => { expect(['Art. 5', 'Art. 33(2)', 'Art. 2(1)(f)', 'Art. VIII', 'Arts. 5, 10'].map(article)).toEqual(['المادة 5', 'المادة 33 (2)', 'المادة 2 (1)(و)', 'المادة \u2068VIII\u2069', 'المادتان 5 و10']) })
})
test('lists', () => { expect([en.list(['A', 'B', 'C']), ar.list(['أ', 'ب', 'ج'])]).toEqual(['A, B and C', 'أ وب وج']) })
