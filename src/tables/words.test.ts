/** Days and names as tables write them, and what is refused with which remedy. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import { readDay } from './days.ts'
import { nameKey } from './names/called.ts'
import { whoWas } from './who-was.ts'

describe('days', () => {
  test.each([
    ['1983-01-24', '1983-01-24', undefined], ['24 Jan 1983', '1983-01-24', undefined], ['24 January 1983', '1983-01-24', undefined], ['4 Sept 1990', '1990-09-04', undefined], ['January 24, 1983', '1983-01-24', undefined],
    ['31 décembre 1999', '1999-12-31', undefined], ['1er août 1999', '1999-08-01', undefined], ['25 juil. 2001', '2001-07-25', undefined], ['1st January 1999', '1999-01-01', undefined], ['1999/12/31', '1999-12-31', undefined], ['19991231', '1999-12-31', undefined], ['4 Mar 2001 (a)', '2001-03-04', 'a'],
    ['24 Jan 1983 a', '1983-01-24', 'a'], ['1 Apr 1998 AA', '1998-04-01', 'AA'], ['29 Feb 2000 d', '2000-02-29', 'd'], ['1983-1-4', '1983-01-04', undefined],
  ])('%s', (text, day, letter) => { expect(readDay(text)).toEqual({ day, ...(letter ? { letter } : {}) }) })
  test.each([
    ['31-Dec-99', 'ambiguous-day'], ['25 Jui 2001', 'unknown-day'], ['25 ma 2001', 'unknown-day'], ['36525', 'unknown-day'], ['19991331', 'unknown-day'], ['03/04/1999', 'ambiguous-day'], ['13/04/1999', 'ambiguous-day'], ['3.4.1999', 'ambiguous-day'], ['29 Feb 1999', 'unknown-day'], ['1983-13-01', 'unknown-day'], ['31 Foo 1990', 'unknown-day'], ['1983', 'unknown-day'], ['soon', 'unknown-day'], ['', 'missing-value'],
  ])('%s is refused', (text, code) => { expect(readDay(text)).toMatchObject({ code, remedy: expect.any(String) }) })
})

describe('who a name was on a day', () => {
  const plain = { succession: false, ending: false }
  const on = (name: string, day: Day, doing = plain) => whoWas(name, day, doing)
  test.each([
    ["Côte d'Ivoire", 'CIV'], ['Ivory Coast', 'CIV'], ['Cote d’Ivoire', 'CIV'], ['Türkiye', 'TUR'], ['TURKEY', 'TUR'], ['Swaziland', 'SWZ'], ['Eswatini', 'SWZ'], ['Cape Verde', 'CPV'], ['TFYR Macedonia', 'MKD'], ['The former Yugoslav Republic of Macedonia', 'MKD'],
    ['Holy See', 'VAT'], ['State of Palestine', 'PSE'], ['Cook Islands', 'COK'], ['Niue', 'NIU'], ['Viet Nam', 'VNM'], ['St. Kitts and Nevis', 'KNA'], ['Saint Kitts and Nevis', 'KNA'], ['Bolivia (Plurinational State of)', 'BOL'],
    ["Lao People's Democratic Republic", 'LAO'], ['Netherlands (Kingdom of the)', 'NLD'], ['United Kingdom', 'GBR'], ['Republic of Korea', 'KOR'], ["Democratic People's Republic of Korea", 'PRK'], ['Congo', 'COG'], ['Democratic Republic of the Congo', 'COD'], ['KAZ', 'KAZ'], ['China 1', 'CHN'],
  ])('%s is %s', (name, code) => { expect(on(name, '2020-01-01')).toMatchObject({ party: code }) })
  test.each([
    ['Russian Fed.', 'RUS'], ['Iran (Islamic Rep. of)', 'IRN'], ['Iran, Islamic Republic', 'IRN'], ['Congo, Democratic Republic of the', 'COD'], ['Dem. Rep. of the Congo', 'COD'], ['U.S.A.', 'USA'], ['UK', 'GBR'], ['Viet-Nam', 'VNM'], ['Germany, Fed. Rep. of', 'DEU'], ['Micronesia, Fed. States of', 'FSM'],
    ['Korea, Rep. of', 'KOR'], ['D.P.R. Korea', 'PRK'], ["Lao People’s Dem. Rep.", 'LAO'], ['Macedonia, North', 'MKD'], ['Czechia (Czech Republic)', 'CZE'], ['Türkiye (formerly Turkey)', 'TUR'], ['Monaco (Principality of)', 'MCO'], ['Philippines (the)', 'PHL'], ['Vatican City State (Holy See)', 'VAT'],
    ['Hong Kong SAR', 'HKG'], ['China, Macao SAR', 'MAC'], ['Occupied Palestinian Territory', 'PSE'], ['Aruba', 'ABW'],
  ])('abbreviated, turned round, with two names: %s is %s', (name, code) => { expect(on(name, '2020-01-01')).toMatchObject({ party: code }) })
  test.each([
    ['Allemagne', 'DEU'], ['Royaume-Uni', 'GBR'], ["États-Unis d'Amérique", 'USA'], ['Fédération de Russie', 'RUS'], ['Saint-Siège', 'VAT'], ['Îles Cook', 'COK'], ['Côte d’Ivoire', 'CIV'], ["Iran (République islamique d')", 'IRN'], ['République de Corée', 'KOR'], ["la République d'Angola", 'AGO'],
    ["l'Irlande", 'IRL'], ['la République de Lettonie', 'LVA'], ["la République de l'Inde", 'IND'], ['Union européenne', 'EUE'], ['Chine', 'CHN'], ['Irak', 'IRQ'], ['Liban', 'LBN'], ['Казахстан', 'KAZ'], ['مصر', 'EGY'], ['España', 'ESP'],
  ])('in other languages: %s is %s', (name, code) => { expect(on(name, '2020-01-01')).toMatchObject({ party: code }) })
  test.each([['Republic of Vietnam', '1970-01-01', 'VDR'], ['Vietnam', '1980-01-01', 'VNM'], ['Democratic Republic of Yemen', '1980-01-01', 'YMD'], ['Germany, Democratic Republic of', '1980-01-01', 'DDR'], ['Republic of Congo', '1980-01-01', 'COG'], ['Democratic Republic of Korea', '1980-01-01', 'PRK']] as const)('of two States with one name: %s on %s is %s', (name, day, code) => { expect(on(name, day)).toMatchObject({ party: code }) })
  test('a name given up before the day is the same State, and that is said', () => {
    expect(on('USSR', '1995-01-01')).toEqual({ party: 'RUS', irregular: 'Under the name Union of Soviet Socialist Republics, which it bore until 1991-12-25' })
    expect(on('Serbia and Montenegro', '2007-01-01')).toMatchObject({ party: 'SRB', irregular: expect.stringContaining('2006-06-02') })
    expect(on('China (Republic of)', '1990-01-01')).toMatchObject({ code: 'not-a-state-then', found: 'China (Republic of) on 1990-01-01: the name stood for a State until 1971-10-24' })
  })
  test('a French name of a State that is gone is good for its days alone', () => {
    expect(on('Tchécoslovaquie', '1975-12-23')).toMatchObject({ party: 'CSK' })
    expect(on('République démocratique allemande', '1995-01-01')).toMatchObject({ code: 'not-a-state-then' })
  })
  test('who stands for nobody until somebody says for whom: refused, with a line to copy', () => {
    expect(on('Kosovo', '2016-01-05')).toMatchObject({ code: 'unknown-participant', remedy: expect.stringContaining('participant,party,name,form / Kosovo,X-KOSOVO,Kosovo,territory') })
    expect(on('Taiwan, Province of China', '2016-01-05')).toMatchObject({ remedy: expect.stringContaining('"Taiwan, Province of China",X-TAIWAN,') })
  })
  test.each(['Korea', 'Congo Belge', 'Finland (with reservations)', 'Guinea Ecuador', '', '中文'])('%s is not guessed', name => { expect(on(name, '2020-01-01')).toMatchObject({ code: 'unknown-participant' }) })
  test('the European Union and the Communities before it', () => {
    expect(on('European Union (EU)', '2015-01-01')).toEqual({ party: 'EUE' })
    expect(on('European Union', '1998-04-01')).toEqual({ party: 'EUE', as: 'European Community' })
    expect(on('EEC', '1982-07-15')).toEqual({ party: 'EUE', as: 'European Economic Community' })
  })
  test('a State that continues keeps its code, and the name it bore', () => {
    expect(on('Russian Federation', '1964-03-25')).toEqual({ party: 'RUS', as: 'Union of Soviet Socialist Republics' })
    expect(on('USSR', '1964-03-25')).toEqual({ party: 'RUS', as: 'Union of Soviet Socialist Republics' })
    expect(on('Russian Federation', '1992-01-01')).toEqual({ party: 'RUS' })
    expect(on('MALAYA', '1960-12-14')).toMatchObject({ party: 'MYS' })
    expect(on('Germany', '1975-01-01')).toEqual({ party: 'DEU', as: 'Federal Republic of Germany' })
    expect(on('Zaire', '1980-01-01')).toEqual({ party: 'COD', as: 'Zaire' })
    expect(on('Serbia', '2001-03-12')).toEqual({ party: 'SRB', as: 'Yugoslavia' })
    expect(on('United Republic of Tanzania', '1962-12-01')).toEqual({ party: 'TZA', as: 'Tanganyika' })
  })
  test('a State that is gone acts under its own code, while it was', () => {
    expect(on('Czechoslovakia', '1975-12-23')).toEqual({ party: 'CSK' })
    expect(on('Yugoslavia (former)', '1971-06-02')).toEqual({ party: 'YUG' })
    expect(on('Yugoslavia', '2001-03-12')).toEqual({ party: 'SRB', as: 'Yugoslavia' })
    expect(on('German Democratic Republic', '1973-11-08')).toEqual({ party: 'DDR' })
    expect(on('Democratic Yemen', '1979-06-01')).toEqual({ party: 'YMD' })
    expect(on('Czechoslovakia', '1995-01-01')).toMatchObject({ code: 'not-a-state-then', found: expect.stringContaining('1992-12-31') })
    expect(on('Yugoslavia (former)', '1993-01-01')).toMatchObject({ code: 'not-a-state-then' })
    expect(on('DDR', '1990-10-03', { succession: false, ending: true })).toMatchObject({ party: 'DDR', irregular: expect.stringContaining('ceased to exist') })
  })
  test('an act before the State began is that of whoever acted then', () => {
    expect(on('Slovenia', '1950-01-01')).toMatchObject({ party: 'YUG', listedUnder: 'SVN', note: expect.stringContaining('1991-06-25') })
    expect(on('KAZ', '1985-01-01')).toMatchObject({ party: 'RUS', as: 'Union of Soviet Socialist Republics', listedUnder: 'KAZ' })
    expect(on('MNE', '2004-01-01')).toMatchObject({ party: 'SRB', as: 'Serbia and Montenegro' })
    expect(on('Bahamas', '1963-08-05')).toMatchObject({ party: 'BHS', irregular: expect.stringContaining('1973-07-10') })
    expect(on('Slovenia', '1971-03-02', { succession: true, ending: false })).toMatchObject({ party: 'SVN', effect: '1991-06-25', irregular: expect.any(String) })
    expect(on('Namibia', '1982-11-11')).toMatchObject({ party: 'NAM', note: expect.stringContaining('Council for Namibia') })
  })
  test('where the table does not tell which State acted, it is said', () => { expect(on('Yemen', '1963-07-23')).toEqual({ party: 'YEM', note: 'The table does not say which of the two Yemens acted' }) })
  test('organisations and territories are declared', () => {
    expect(on('International Atomic Energy Agency', '1987-01-01')).toEqual({ party: 'iaea', declare: { section: 'bodies', id: 'iaea', name: 'International Atomic Energy Agency', form: 'organisation' } })
    expect(on('Hong Kong', '1969-03-27')).toMatchObject({ party: 'HKG', declare: { section: 'parties', form: 'territory' } })
  })
  test('nobody knows them: refused, with the nearest name', () => {
    expect(on('Kazakstan', '2000-01-01')).toMatchObject({ code: 'unknown-participant', remedy: expect.stringContaining('Kazakhstan (KAZ)') })
    expect(on('Atlantis of the Deep Seas', '2000-01-01')).toMatchObject({ code: 'unknown-participant', remedy: expect.stringContaining('--participants') })
  })
  test.each(['Kenya [3]', 'KENYA*', 'Kenya²', 'Kenya 1/', 'Kenya a/', 'Kenya (1)', 'Kenya (a)', 'Kenya [b]', 'KENYA 2,3'])('a footnote is no part of the name: %s', name => { expect(on(name, '2020-01-01')).toMatchObject({ party: 'KEN' }) })
  test.each([['VENEZUELA (BOLIVARIAN', 'VEN'], ["LAO PEOPLE'S DEMOCRATIC", 'LAO'], ['SAINT VINCENT AND THE GRENADIN', 'VCT'], ['THE FORMER YUGOSLAV REPUBLIC OF MACEDON', 'MKD']])('cut off, it is refused with the one State it can have been: %s', (name, code) => { expect(on(name, '2010-01-01')).toMatchObject({ code: 'unknown-participant', remedy: expect.stringContaining(`(${code})`) }) })
  test('a code is no abbreviation', () => { expect(on('ISL', '2020-01-01')).toEqual({ party: 'ISL' }); expect(on('Islamic Republic of', '2020-01-01')).toMatchObject({ code: 'unknown-participant' }) })
  test('names are compared without accents, capitals, footnotes and saints', () => { expect(nameKey('The Côte d’Ivoire [3]')).toBe('cote divoire'); expect(nameKey('St. Lucia 2,3')).toBe('saint lucia') })
})
