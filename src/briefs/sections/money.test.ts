/** The money of a brief over the Society of Springs: what is owed and what is given, each once; parts of findings with their own acts. */
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import type { Day } from '#calendar'
import { charter, constitution, figureOfMoney, simpleMajority, textOf, votesLostByArrears, type DuesLaw } from '#law'
import { locales, type Lang, type SectionKey } from '#locales'
import { countryBrief } from '../country.ts'
import { materialOf } from '../material.ts'

const art = textOf('springs.charter')
const arrears = { years: 2, how: 'at-least', counts: 'due', of: 'gross', tested: 'on-the-day', lost: 'by-rule', smallest: '0.01', cite: art(19) } as const
const dues: DuesLaw = { cite: art(17), base: 'budget', due: { rule: 'year-begins', cite: art(17) }, settles: { rule: 'oldest-first', cite: art(17) }, arrears }
const society = constitution({ id: 'springs', charters: [charter({
  text: 'springs.charter', membership: { admission: art(1) }, dues,
  organs: { council: { cite: art(5), voting: { voters: 'members', ordinary: simpleMajority(art(5)), lostVotes: { cite: art(19), reducesMembers: false, reasons: [votesLostByArrears('springs', dues)] }, cite: art(5) } } },
})] })
const bank = constitution({ id: 'springs.bank', charters: [charter({ text: 'bank.articles', membership: { admission: textOf('bank.articles')(1) }, organs: {}, capital: { cite: textOf('bank.articles')(4), unitOfAccount: 'MARK', shareValue: figureOfMoney({ amount: '1000', currency: 'MARK', on: '1990-01-01' }) } })] })
const head = `
recorded: 2000-01-01
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state } }
bodies:
  springs: { name: { en: Society of Springs, ar: جمعية الينابيع }, form: organisation }
  springs.council: { name: { en: Council of the Springs, ar: مجلس الينابيع }, form: principal-organ, part-of: springs }
  springs.bank: { name: { en: Bank of the Springs, ar: مصرف الينابيع }, form: organisation, part-of: springs }
  elsewhere: { name: { en: League Elsewhere, ar: رابطة أخرى }, form: organisation }
campaigns: { floods: { name: { en: Flood relief, ar: إغاثة الفيضان }, by: springs } }
instruments: { springs.charter: { title: { en: Charter, ar: الميثاق }, clauses: { applied-from: { on: 1950-01-01 } } }, bank.articles: { title: { en: Articles, ar: النظام }, clauses: { applied-from: { on: 1950-01-01 } } } }
sources: { book: { title: { en: Book, ar: كتاب }, seen: 2000-01-01, rank: official } }
defaults: { source: book }
coverage: [{ question: account, of: springs, from: 1990-01-01, to: 2030-12-31 }, { question: standing, of: springs, from: 1950-01-01, to: 2030-12-31 }]
acts:
  - { on: 1951-01-01, act: admission, of: AAA, to: springs }
  - { on: 1951-01-01, act: admission, of: AAA, to: springs.bank }
`
const section = (acts: string, key: SectionKey, asAt = '1999-06-01', lang: Lang = 'en') => {
  const read = readDossier(`${head}${acts}\n`, { file: 'springs.yaml', id: 'springs' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2000-01-01' })
  const errors = [...read.problems, ...problems].filter(p => p.severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  return countryBrief(materialOf(holdings, [society, bank]).material, { party: 'AAA', organisation: 'springs', asAt: asAt as Day, locale: locales[lang] }).sections.find(s => s.key === key)!.sentences
}
const said = (acts: string, key: SectionKey = 'money', asAt?: string, lang?: Lang) => section(acts, key, asAt, lang).map(s => s.text)
const owed = `  - { on: 1989-12-31, act: balance, of: AAA, with: springs, amount: 0 USD }
${[1996, 1997, 1998, 1999].map(y => `  - { on: ${y}-01-01, act: assessment, of: AAA, by: springs, year: ${y}, amount: 100 USD }`).join('\n')}
  - { on: 1999-02-01, act: payment, of: AAA, to: springs, amount: 150 USD }`

describe('what is owed', () => {
  test('the last two years, the account, arrears and the right to vote, each once', () => {
    const [first, second, account, late, vote, ...more] = said(owed)
    expect([first, second].map(s => / for (\d{4}) is assessed at 100 US dollars/.exec(s ?? '')?.[1])).toEqual(['1998', '1999'])
    expect(account).toContain('owes the Society of Springs 250 US dollars')
    expect(late).toContain('is in arrears')
    expect(vote).toContain('may not vote in the Council of the Springs')
    expect(vote).toContain('a payment of 50.01 US dollars')
    expect(more).toEqual([])
  })
  test('an account that is not established is told in the list of what is not, and not here', () => {
    const acts = '  - { on: 1996-01-01, act: assessment, of: AAA, by: springs, year: 1996, amount: 100 USD }'
    expect(said(acts)).toHaveLength(1)
    expect(said(acts, 'not-established').join('\n')).toContain('owed the Society of Springs')
  })
})
describe('what is given', () => {
  const gift = (on: string, amount: string, more = '') => `  - { on: ${on}, act: contribution, by: AAA, through: springs, amount: ${amount}, purpose: { en: wells, ar: الآبار }${more} }`
  test('act by act, and never added to what is owed', () => { expect(said([owed, gift('1999-03-01', '30 USD'), gift('1999-04-01', '40 USD')].join('\n')).slice(-2)).toEqual(['1 March 1999: Aland contributed 30 US dollars through the Society of Springs for wells', '1 April 1999: Aland contributed 40 US dollars through the Society of Springs for wells']) })
  test('money told of two days by two sources is told once, with a sentence that says so', () => {
    const told = said(`  - { id: one, on: 1998, act: contribution, by: AAA, through: springs, amount: 30 USD, purpose: { en: wells, ar: الآبار } }\n${gift('1999-01-01', '30 USD', ', account-of: one')}`)
    expect(told).toHaveLength(2)
    expect(told[1]).toMatch(/one and the same money, counted once/)
  })
  test('a campaign is one sentence: target, pledges as told, single pledges, the own part and what of it is not shown paid', () => {
    const acts = `  - { on: 1998-01-01, act: appeal, campaign: floods, by: springs, target: 5 million USD, for: { en: dykes, ar: السدود } }
  - { on: 1998-01-02, act: pledge-total, campaign: floods, amount: 3 million USD }
  - { id: promise, on: 1998-01-02, act: pledge, by: AAA, campaign: floods, amount: 300 thousand USD }
  - { on: 1998-01-02, act: pledge, by: BBB, campaign: floods, amount: 1 million USD }
  - { on: 1998-03-02, act: contribution, by: AAA, campaign: floods, amount: 100 thousand USD, purpose: { en: dykes, ar: السدود } }`
    const [told, ...more] = section(acts, 'money')
    expect(told?.text).toBe('Flood relief: the target was 5 million US dollars; pledges by all were reported to come to 3 million US dollars (2 January 1998); single pledges on record come to 1.3 million US dollars; Aland pledged 300 thousand US dollars and gave 100 thousand US dollars, 200 thousand US dollars of it not shown paid')
    expect(told?.notes).toHaveLength(4)
    expect(more).toEqual([])
    expect(said(acts, 'money', undefined, 'ar')).toHaveLength(1)
  })
})
describe('a bank', () => {
  const capital = `  - { on: 1990-01-01, act: capital, of: springs.bank, form: subscribed, amount: 20 million MARK }
  - { on: 1990-01-01, act: capital, of: springs.bank, form: authorised, amount: 80 million MARK }
  - { on: 1990-02-01, act: subscription, by: AAA, in: springs.bank, amount: 2 million MARK }`
  test('the share of each base, and the subscription not once more', () => {
    expect(said(capital, 'bank').map(s => /is ([\d.]+)\s%\sof the (\w+) capital/.exec(s)?.slice(1))).toEqual([['10.00', 'subscribed'], ['2.50', 'authorised']].map(x => x.map(y => expect.stringContaining(y.replace(/0+$/, '')))))
  })
  test('a total with its sectors, operations by stage and a strategy, each leaning on its own acts; stages are not added', () => {
    const acts = `${capital}
  - { id: total, on: 1998-05, act: financing, by: springs.bank, of: AAA, amount: 90 million USD, stage: signed, cumulative: true }
  - { on: 1998-05, act: sector-shares, by: springs.bank, of: AAA, shares: { transport: 60 % }, total: total }
  - { on: 1998-06-01, act: partnership-strategy, by: springs.bank, with: AAA, period: 1998/2000, amount: 10 million USD }
  - { on: 1998-07-01, act: financing, by: springs.bank, of: AAA, amount: 4 million USD, stage: signed }
  - { on: 1998-08-01, act: financing, by: springs.bank, of: AAA, amount: 1 million USD, stage: disbursed }`
    const told = section(acts, 'bank').slice(2)
    expect(told.map(s => s.text.replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual([
      'May 1998: financing by the Bank of the Springs for Aland came to 90 million US dollars in all (signed)',
      'By sector (May 1998): transport 60 % (54 million US dollars); 40 % (36 million US dollars) is left, which the source does not break down',
      'The strategy of the Bank of the Springs and Aland for 1998 to 2000: planned 10 million US dollars; contracted 4 million US dollars; disbursed 1 million US dollars',
    ])
    expect(told.map(s => s.notes.length)).toEqual([1, 1, 3])
  })
})
