/** The capital of the Islamic Development Bank and Kazakhstan's part of it, from 2003 on, as far as sources go; the list of members, its misprint and its unit. */
import { describe, expect, test } from 'vitest'
import { changeDaysOf, verdictText } from './capital.fixture.ts'
import { answer, claim, claims, established, problems } from './fixture.ts'

test('the dossiers of the Bank hold no error', () => { expect(problems.filter(p => p.where.file.startsWith('isdb/'))).toEqual([]) })

describe('the share of Kazakhstan on every day from 2003', () => {
  test('of the subscribed capital', () => {
    expect(changeDaysOf('subscribed')).toEqual([
      ['2003-01-01', 'wants day-of-act'],
      // 2.5 million of 8,100 million, until it may have taken up an increase whose day no source tells.
      ['2003-12-31', '0.0309 %'], ['2005-01-01', 'wants day-of-act'],
      // On the last day before the fifth general increase: 19.29 million of 18 billion. What it took up of that, and when, no source tells.
      ['2013-05-21', '0.1072 %'], ['2013-05-22', 'wants subscription'],
      // The list of between 2016 and 2019 has 54.00 million, of 50,614 million.
      ['2016-01-01', 'wants day-of-act'], ['2019-12-31', '0.1067 %'],
      // The sixth general increase is of 2020; 59.91 million by the end of 2024, of a subscribed capital that no source tells.
      ['2020-01-01', 'wants day-of-act'], ['2020-12-31', 'wants subscription'], ['2024-12-31', 'wants capital'],
    ])
  })
  test('of the authorised capital', () => {
    expect(changeDaysOf('authorised')).toEqual([
      ['2003-01-01', 'wants day-of-act'], ['2003-12-31', '0.0167 %'], ['2005-01-01', 'wants day-of-act'], ['2013-05-21', '0.0643 %'], ['2013-05-22', 'wants subscription'],
      ['2016-01-01', 'wants day-of-act'], ['2019-12-31', '0.0540 %'], ['2020-01-01', 'wants day-of-act'], ['2020-12-31', 'wants subscription'], ['2024-12-31', '0.0599 %'],
    ])
  })
  test('0.11 % or 29.5 million dollars of 42 billion: another base than the one named, and one that no longer stood so', () => {
    expect(claim('kz-isdb-share').verdict.verdict).toBe('contradicted')
    const en = verdictText('kz-isdb-share', 'en')
    expect(en).toMatch(/fit the subscribed capital of 18 billion Islamic dinars \(27 billion US dollars[^)]*\).*until 22 May 2013: another base than the authorised capital, and one that no longer stood so/)
    expect(en).toMatch(/on that day the authorised capital was 100 billion Islamic dinars/)
    expect(verdictText('kz-isdb-share', 'ar')).toMatch(/أساس غير رأس المال المصرح به/)
  })
})

describe('the list of members', () => {
  const table = established({ ask: 'holdings', bank: 'isdb' }, '2019-12-31')
  test('every share printed is recomputed; that of Senegal alone does not fit: 0.29 % is 0.09 %', () => {
    const members = table?.members ?? []
    expect(members.length).toBe(38)
    expect(members.filter(m => m.printed === undefined).map(m => m.party)).toEqual([])
    expect(members.filter(m => m.misprint).map(m => [m.party, m.printed?.text, m.ofSubscribed?.text])).toEqual([['SEN', '0.29 %', '0.0945 %']])
    expect(claims.filter(c => c.claim.id.startsWith('isdb-share-') && c.claim.citations.some(s => s.source.endsWith('isdb-member-countries')) && c.verdict.verdict !== 'confirmed').map(c => c.claim.id)).toEqual(['isdb-share-sen'])
  })
  test('is not of all members, and says so', () => { expect(table).toMatchObject({ membersNotKnown: true, unit: 'ID', subscribed: { value: '50614000000' } }) })
  test('its heading of millions of dollars is doubted: in dollars its shares do not follow', () => {
    expect(claim('isdb-list-in-dollars').verdict.verdict).toBe('contradicted')
    expect(verdictText('isdb-list-in-dollars', 'en')).toMatch(/17\.0/)
  })
  test('what is printed of Kazakhstan at the end of 2024: the rest is callable', () => {
    const kz = established({ ask: 'holdings', bank: 'isdb' }, '2024-12-31')?.members.find(m => m.party === 'KAZ')
    expect(kz).toMatchObject({ shares: { text: '5991 shares' }, paid: { value: '7300000' }, overdue: { value: '840000' }, notDue: { value: '7520000' }, calledIn: { value: '15660000' }, callable: { value: '44250000' }, printed: { text: '0.10 %' } })
  })
})

describe('the Bank as a whole', () => {
  test('its forms at the beginning of 2014, with what is not told', () => {
    const v = established({ ask: 'capital', bank: 'isdb' }, '2014-01-31')
    expect(v?.forms.map(f => [f.form, f.amount.status === 'established' ? f.amount.value.value : f.amount.status, f.by])).toEqual([
      ['authorised', '100000000000', 'told'], ['subscribed', '50000000000', 'told'], ['callable', 'open', 'reckoned'], ['called-in', 'open', 'reckoned'], ['paid-up', '4799791000', 'told'],
    ])
  })
  test('its increases as far as sources go, and no voting power while its members are not all known', () => {
    expect(established({ ask: 'increases', bank: 'isdb' }, '2021-01-01')?.map(i => [i.act, i.sort, i.adds?.value])).toEqual([['isdb-fifth-general-increase', 'general', '32000000000'], ['isdb-sixth-general-increase', 'general', '5500000000']])
    expect(answer({ ask: 'voting-power', bank: 'isdb' }, '2014-01-31')).toMatchObject({ status: 'open' })
  })
})
