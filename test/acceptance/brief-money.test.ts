/** Every sentence of the ministry's page that speaks of money: which act tells it, what the register finds, which verdict the page gets, and in which words the brief says it. */
import { describe, expect, test } from 'vitest'
import { checkAssertions, checkStatedBalances } from '#claims'
import { countryBrief, type BriefSection } from '#briefs'
import type { Day } from '#calendar'
import { locales, sayNote, wordsFor, type Lang, type SectionKey } from '#locales'
import { registerAsAt } from '#status'
import { claim, established, holdings, material } from './fixture.ts'

const day = '2014-01-31' as Day
/** Signs that keep texts of another direction apart. */
const isolates = /[\u2066-\u2069]/g
const firmSpaces = /[\u00a0\u202f]/g
const briefAt = (asAt: Day, lang: Lang = 'en') => countryBrief(material, { party: 'KAZ', organisation: 'oic', asAt, locale: locales[lang] })
const section = (key: SectionKey, asAt = day, lang: Lang = 'en'): BriefSection => briefAt(asAt, lang).sections.find(s => s.key === key)!
const said = (key: SectionKey, asAt = day, lang: Lang = 'en'): string => section(key, asAt, lang).sentences.map(s => s.text).join('\n').replaceAll(isolates, '').replaceAll(firmSpaces, ' ')
const words = (id: string): string => claim(id).verdict.notes.map(n => sayNote(locales.en, n, wordsFor(locales.en, registerAsAt(material.index, day)))).join('; ').replaceAll(isolates, '').replaceAll(firmSpaces, ' ')
const acts = (id: string): readonly string[] => claim(id).verdict.grounds.flatMap(g => (g.ground === 'act' ? [`${g.act} ${g.role}`] : []))
const act = (id: string) => holdings.acts.find(a => a.id === id)

describe('6: dues', () => {
  test('1 % and 457.2 thousand: one assessment, the amount confirmed by the page alone, the budget only implied', () => {
    expect(established({ ask: 'dues', party: 'KAZ', organisation: 'oic', year: '2013' }, day)).toMatchObject({ rate: { text: '1 %' }, amount: { value: '457200' }, impliedBudget: { finer: { low: { value: '43538095' }, high: { value: '48131579' } } } })
    expect(claim('kz-dues-2013').verdict).toMatchObject({ verdict: 'confirmed', notes: [{ note: 'figure-is', same: true }, { note: 'same-document' }] })
    expect(claim('kz-dues-share').verdict.verdict).toBe('not-established')
    expect(words('kz-dues-share')).toContain('45.7 million US dollars (between 30.5 million and 91.5 million US dollars; read as 1.0 %, between 43.5 million and 48.1 million US dollars)')
    expect(said('money')).toContain('read as 1.0 %, between 43.5 million and 48.1 million US dollars), which no source states')
  })
  test('what was paid and is owed no source tells: the account is wanted, in the list of what is not established and not in the section', () => {
    expect(said('money')).not.toContain('account')
    expect(said('not-established')).toMatch(/accounts? of/)
  })
})
describe('6: Syrian refugees', () => {
  test('400 thousand of 2012 or of 2013: one sum, disputed, said once in the brief', () => {
    expect(claim('kz-syria-year').verdict.verdict).toBe('disputed')
    expect(acts('kz-syria-year').toSorted()).toEqual(['kz-syria-2012 contrary', 'kz-syria-2013 supports'])
    expect(act('kz-syria-2013')).toMatchObject({ accountOf: 'kz-syria-2012' })
    const text = said('money')
    expect(text).toContain('The 400 thousand US dollars told of 2012 and 2013 are one and the same money, counted once')
    expect(text.match(/for Syrian refugees/g)).toHaveLength(1)
  })
})
describe('27: Somalia', () => {
  test('500 million was the target, 350 were pledged, and nobody tells what was collected', () => {
    expect(claim('kz-somalia-collected').verdict.verdict).toBe('contradicted')
    expect(acts('kz-somalia-collected').toSorted()).toEqual(['somalia-2011-pledged contrary', 'somalia-2011-target contrary'])
    expect(words('kz-somalia-collected')).toMatch(/500 million US dollars, under “appeal”.*350 million US dollars under “total of pledges”/)
    expect(established({ ask: 'campaign', campaign: 'somalia-2011' }, day)).toMatchObject({ targets: [{ amount: { value: '500000000' } }], reported: [{ amount: { value: '350000000' }, explained: { value: '245000000' }, unexplained: { value: '105000000' } }] })
    expect(said('money')).toMatch(/the target was 500 million US dollars; pledges by all were reported to come to 350 million US dollars \(17 August 2011\); single pledges on record come to 245 million US dollars; Kazakhstan gave 500 thousand US dollars/)
  })
  test('its own part: 500 thousand, given without a pledge, one of three such sums', () => {
    expect(claim('kz-somalia-kazakhstan').verdict).toMatchObject({ verdict: 'confirmed', notes: [{ same: true }, { note: 'same-document' }] })
    expect(said('money', '2026-11-30').match(/500\s+thousand US dollars/g)).toHaveLength(3)
  })
})
describe('17: the Bank’s capital', () => {
  test('29.5 million is 0.11 % of another base, which no longer stood so: wrong base and stale base, in words', () => {
    expect(claim('kz-isdb-share').verdict.verdict).toBe('contradicted')
    const text = words('kz-isdb-share')
    for (const part of ['46.2 million US dollars', '16.7 million US dollars', 'subscribed capital of 18 billion Islamic dinars (27 billion US dollars at the rate of May 2013)', 'another base than the authorised capital, and one that no longer stood so', 'on that day the authorised capital was 100 billion Islamic dinars']) expect(text).toContain(part)
    expect(claim('kz-isdb-authorised').verdict.verdict).toBe('disputed')
  })
  test('its share as at that day is wanted, not guessed, once; before the increase each share names its base; later what is paid is said', () => {
    expect(said('bank').match(/does not establish/g)).toHaveLength(1)
    expect(said('bank', '2026-11-30')).toContain('59.91 million Islamic dinars, is 0.0599 % of the authorised capital of the Islamic Development Bank (100 billion Islamic dinars)')
    expect(said('bank', '2026-11-30')).toContain('15.66 million Islamic dinars called in, 7.3 million Islamic dinars paid, 840 thousand Islamic dinars overdue')
    const shareOn = (on: Day, form: 'subscribed' | 'authorised') => established({ ask: 'capital-share', party: 'KAZ', bank: 'isdb', form }, on)
    expect([shareOn('2013-05-21', 'subscribed')?.base.text, shareOn('2013-05-21', 'authorised')?.base.text]).toEqual(['18 billion ID', '30 billion ID'])
  })
})
describe('18: the portfolio', () => {
  test('987 million signed, not disbursed; more than 30 projects that only the page counts', () => {
    expect(claim('kz-isdb-portfolio').verdict.verdict).toBe('confirmed')
    expect(acts('kz-isdb-portfolio')).toContain('isdb-kz-2012 supports')
    expect(act('isdb-kz-2012')).toMatchObject({ stage: 'signed', cumulative: true })
    expect(claim('kz-isdb-projects').verdict.verdict).toBe('not-established')
    expect(said('bank')).toContain('October 2012: financing by the Islamic Development Bank for Kazakhstan came to 987 million US dollars in all (signed; projects: more than 30)')
  })
  test('44.9 and 48.1 % leave 7.0 %, 69.1 million, for six sectors the page names', () => {
    expect(claim('kz-isdb-sectors').verdict.verdict).toBe('confirmed')
    expect(words('kz-isdb-sectors')).toContain('7.0 % (69.1 million US dollars) remains for')
    expect(said('bank')).toMatch(/transport 44\.9 % \(443\.2 million US dollars\) and .* 48\.1 % \(474\.7 million US dollars\); 7 % \(69\.1 million US dollars\) is left/)
  })
})
describe('19: the strategy', () => {
  test('1 or 1.2 billion: the page’s one digit does not swallow the other source; plan, contract and disbursement stay three figures', () => {
    expect(claim('kz-isdb-strategy-day').verdict.verdict).toBe('confirmed')
    expect(claim('kz-isdb-strategy-amount').verdict.verdict).toBe('disputed')
    expect(words('kz-isdb-strategy-amount')).toContain('1.2 billion US dollars under “partnership strategy”')
    const text = said('bank')
    expect(text).toMatch(/planned, as sources differ, 1 billion US dollars \(Kazakhstan and the OIC\) and 1\.2 billion US dollars \(IDB forum[^)]*\); contracted by no single agreement on record; disbursed 500 million US dollars/)
    expect(section('bank').sentences.find(s => s.text.startsWith('The strategy'))?.marks).toContain('disputed')
  })
})

describe('the two sections', () => {
  test.each([[day, 'en'], [day, 'ar'], ['2026-11-30', 'en'], ['2026-11-30', 'ar']] as const)('as at %s in %s: every sentence has grounds, none stands twice, owed and given are never added, and a minister reads it in a minute', (asAt, lang) => {
    for (const key of ['money', 'bank'] as const) {
      const { sentences } = section(key, asAt, lang)
      expect(sentences.length).toBeGreaterThan(3)
      expect(sentences.length).toBeLessThan(10)
      for (const s of sentences) expect(s.notes.length).toBeGreaterThan(0)
      expect(new Set(sentences.map(s => s.text)).size).toBe(sentences.length)
      // 457.2 thousand owed and 1,400 thousand given by the end of 2013, 1,900 by 2018.
      expect(sentences.map(s => s.text).join('\n')).not.toMatch(/857\.2|1[.,]?857|957\.2|2[.,]?357/)
    }
  })
  test('both languages say the same figures', () => {
    const figures = (lang: Lang): readonly string[] => [...`${said('money', day, lang)}\n${said('bank', day, lang)}`.matchAll(/\d+(?:\.\d+)?/g)].map(m => m[0]).toSorted()
    expect(figures('ar')).toEqual(figures('en'))
  })
})
test('the totals that dossiers assert hold, and no balance stated differs', () => {
  expect(holdings.assertions.length).toBeGreaterThan(15)
  expect([...checkAssertions(holdings.assertions, material.index, material.law), ...checkStatedBalances(holdings, material.index, material.law).filter(p => p.severity === 'error')]).toEqual([])
})
