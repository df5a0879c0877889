/** For the pages of a State's money: the Union of Ponds and its bank over many years, with voluntary money, a second fund, projects and strategies, and acts that are not public. */
import { assemble, readDossier, type Holdings } from '#acts'
import { pondsDossier } from './org-money.fixture.ts'

/** AAC pays half of each year's contribution; the bank lends to it; the campaign has donors with and without amounts. */
const more = `
recorded: 2020-01-01
sources:
  news: { title: "Pond News <daily> & more", url: "https://news.example/a?b=1&c=2", seen: 2020-01-01, rank: press }
  cable: { title: Secret cable of the pond, seen: 2020-01-01, rank: official, restriction: restricted }
defaults: { source: news }
parties:
  ZZZ: { name: { en: Zedland, ar: زدلاند }, form: state }
  ZZY: { name: { en: Yland, ar: يلاند }, form: state }
campaigns:
  floods: { name: { en: "Relief of the <floods>", ar: إغاثة منكوبي الفيضانات }, by: ponds }
  quiet: { name: { en: Quiet campaign, ar: حملة هادئة }, by: ponds }
projects:
  pondbank.dam: { name: { en: "Dam & sluice", ar: السد والقناة }, by: pondbank, of: AAC, ref: PB-7, sectors: { water: 60 %, energy: 30 % } }
  pondbank.road: { name: { en: Road, ar: الطريق }, by: pondbank, of: AAC, sectors: { transport: 100 % } }
coverage:
  - { question: campaign, of: floods, from: 2010-01-01, to: 2030-12-31 }
acts:
  - { on: 2010-01-15, id: wcf, act: assessment, of: AAC, by: ponds, year: 2010, amount: 9000 EUR, fund: working-capital-fund }
  - { on: 2010-05-01, id: wcf-paid, act: payment, of: AAC, to: ponds, amount: 4000 EUR, fund: working-capital-fund }
  - { on: 2012-02-01, id: forgiven, act: write-off, of: AAC, with: ponds, amount: 1000 USD, year: 2005 }
  - { on: 2013-02-01, id: bonus, act: credit, to: AAC, by: ponds, amount: 500 USD, reason: surplus }
  - { on: 2015-12-31, id: told-balance, act: balance, of: AAC, with: ponds, amount: 999 USD, restriction: restricted, source: cable }
  - { on: 2016-03-01, id: appeal, act: appeal, campaign: floods, by: ponds, target: 5 million USD, for: { en: the flooded, ar: المنكوبين } }
  - { on: 2016-03-02, id: p1, act: pledge, by: AAC, campaign: floods, amount: 800 thousand USD }
  - { on: 2016-03-02, id: p2, act: pledge, by: AAB, campaign: floods, amount: 2 million USD }
  - { on: 2016-03-02, id: p3, act: pledge, by: AAD, campaign: floods }
  - { on: 2016-03-03, id: announced, act: pledge-total, campaign: floods, amount: 3.5 million USD }
  - { on: 2016-06-01, id: c1, act: contribution, by: AAC, campaign: floods, through: ponds, amount: 300 thousand USD, to: [ZZZ], purpose: { en: food, ar: الغذاء }, settles: p1 }
  - { on: 2016-08-01, id: c2, act: contribution, by: AAB, campaign: floods, through: ponds, amount: 2 million USD, to: [ZZZ, ZZY], purpose: { en: shelter, ar: الإيواء }, earmarked: true }
  - { on: 2016-09-01, id: out, act: disbursement, by: ponds, campaign: floods, to: [ZZZ], amount: 1.1 million USD, purpose: { en: food, ar: الغذاء } }
  - { on: 2017, id: twice-1, act: contribution, by: AAC, to: [ZZY], amount: 400 thousand USD, purpose: { en: refugees, ar: اللاجئين } }
  - { on: 2018, id: twice-2, act: contribution, by: AAC, to: [ZZY], amount: 400 thousand USD, purpose: { en: refugees, ar: اللاجئين } }
  - { on: 2018-06-01, id: hidden-gift, act: contribution, by: AAC, to: [ZZY], amount: 7777777 USD, purpose: Not for all eyes, restriction: restricted, source: cable }
  - { on: 2011-02-01, id: s1, act: partnership-strategy, by: pondbank, with: AAC, period: 2011/2013, amount: 9 million USD, stage: signed }
  - { on: 2011-04-01, id: f1, act: financing, by: pondbank, of: AAC, project: pondbank.dam, amount: 6 million USD, stage: approved }
  - { on: 2011-06-01, id: f2, act: financing, by: pondbank, of: AAC, project: pondbank.dam, amount: 6 million USD, stage: signed }
  - { on: 2011-09-01, id: m1, act: project-milestone, by: pondbank, of: AAC, project: pondbank.dam, stage: effective }
  - { on: 2012-03-01, id: f3, act: financing, by: pondbank, of: AAC, project: pondbank.dam, amount: 1.5 million USD, stage: disbursed }
  - { on: 2013-03-01, id: f4, act: financing, by: pondbank, of: AAC, project: pondbank.dam, amount: 2 million USD, stage: disbursed }
  - { on: 2014-03-01, id: m2, act: project-milestone, by: pondbank, of: AAC, project: pondbank.dam, stage: closing-set, due: 2021-12-31 }
  - { on: 2013-05-01, id: f5, act: financing, by: pondbank, of: AAC, project: pondbank.road, amount: 4 million USD, stage: signed }
  - { on: 2014-12-31, id: total, act: financing, by: pondbank, of: AAC, amount: 40 million USD, projects: more than 9, stage: signed, cumulative: true }
  - { on: 2014-12-31, id: divided, act: sector-shares, by: pondbank, of: AAC, shares: { transport: 44.9 %, small-business-and-finance: 48.1 % }, total: total }
claims:
  - { id: five-members, source: "news#1", as-at: 2019-12-01, that: members, of: ponds, says: "5", accepted: confirmed }
`
/** With `members` and `years` as many as a test asks for. */
export const moneyHoldings = (members = 5, years = 25): Holdings => {
  const read = [readDossier(pondsDossier(members, years), { file: 'ponds.yaml', id: 'ponds' }), readDossier(more, { file: 'giving.yaml', id: 'giving' })]
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: '2020-01-01' })
  const all = [...read.flatMap(r => r.problems), ...problems].filter(p => p.severity === 'error')
  if (all.length > 0) throw new Error(JSON.stringify(all.slice(0, 5), null, 1))
  return holdings
}
