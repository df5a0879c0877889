/** Two invented bodies for the pages of an organisation's money: the Union of Ponds with its dues, and its Pond Bank with capital and votes; as many members and years as a test asks for. */
import { assemble, figure, readDossier, type Holdings } from '#acts'
import { materialOf, type Material } from '#briefs'
import type { Day } from '#calendar'
import { charter, constitution, handOverAtOpening, simpleMajority, textOf, votesLostByArrears, type Constitution, type DuesLaw } from '#law'

const art = textOf('ponds.charter')
const dues: DuesLaw = {
  cite: art(17), base: 'budget of the Union', due: { rule: 'later-of-both', days: 30, cite: art(17, 2) }, settles: { rule: 'oldest-first', cite: art(17, 3) }, currency: 'USD',
  rounding: { method: 'largest-remainder', step: '1', cite: art(17, 4) }, newMembers: { pays: 'months-of-membership', cite: art(17, 5) },
  arrears: { years: 2, how: 'at-least', counts: 'due', of: 'gross', tested: 'on-the-day', lost: 'by-rule', smallest: '0.01', cite: art(19) },
}
const bankArt = textOf('pondbank.articles')
const [bankMembership, shareValue] = [{ admission: bankArt(1) }, figure('10 USD')]
const constitutions: readonly Constitution[] = [
  constitution({
    id: 'ponds',
    charters: [charter({
      text: 'ponds.charter', membership: { admission: art(3) }, dues,
      organs: {
        assembly: { cite: art(5), presidency: handOverAtOpening('ponds.assembly', art(6)), voting: { voters: 'members', ordinary: simpleMajority(art(18)), lostVotes: { cite: art(19), reducesMembers: false, reasons: [votesLostByArrears('ponds', dues)] }, cite: art(18) } },
        secretariat: { cite: art(9) },
      },
    })],
  }),
  constitution({ id: 'pondbank', charters: [charter({ text: 'pondbank.articles', membership: bankMembership, organs: {}, capital: { cite: bankArt(2), unitOfAccount: 'USD', shareValue, votes: { bank: 'pondbank', membership: bankMembership, perShare: 1, basic: { each: 250 }, shareValue, cite: bankArt(3) } } })] }),
]

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** AAA, AAB … */
const codeOf = (i: number): string => `${letters[Math.floor(i / 676) % 26]!}${letters[Math.floor(i / 26) % 26]!}${letters[i % 26]!}`
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/**
 * The Union with so many members over so many years up to and with 2020: scale and budget each year; AAA pays at once, the second member nothing,
 * the third half, the others in June; `more` are further lines of acts. The bank has the same members; the last of them subscribed only in 2019.
 */
export const pondsDossier = (members: number, years: number, more: readonly string[] = []): string => {
  const codes = Array.from({ length: members }, (_, i) => codeOf(i))
  const first = 2021 - years
  const weight = codes.map((_, i) => members - i)
  const all = sum(weight)
  // Hundredths of a per cent; what is missing of a hundred is the first member's.
  const rates = weight.map(x => Math.floor((x * 10_000) / all))
  rates[0] = rates[0]! + 10_000 - sum(rates)
  const written = (n: number): string => `${(n / 100).toFixed(2)} %`
  const scales = Array.from({ length: years }, (_, k) => first + k).map(y => `  - { on: ${y - 1}-11-01, id: scale-${y}, act: scale, of: ponds, years: ${y}, floor: 0.01 %, ceiling: 22 %, caps: { least-developed: 0.01 % }, categories: { least-developed: [${codes[1]}] }, rates: { ${codes.map((c, i) => `${c}: ${written(rates[i]!)}`).join(', ')} } }
  - { on: ${y - 1}-12-01, id: budget-${y}, act: budget, of: ponds, year: ${y}, amount: ${1_000_000 + (y - first) * 50_000} USD }`)
  const assessed = Array.from({ length: years }, (_, k) => first + k).flatMap(y => codes.map((c, i) => {
    const amount = Math.round(((1_000_000 + (y - first) * 50_000) * rates[i]!) / 10_000)
    const paid = i === 0 ? [`${y}-01-10`, amount] : i === 1 ? undefined : i === 2 ? [`${y}-09-01`, Math.floor(amount / 2)] : y === 2020 && i > 4 ? undefined : [`${y}-06-${String(1 + (i % 28)).padStart(2, '0')}`, amount]
    return `  - { on: ${y - 1}-12-15, id: due-${c}-${y}, act: assessment, of: ${c}, by: ponds, year: ${y}, amount: ${i === 3 && y === 2020 ? amount + 7 : amount} USD }${
      paid === undefined ? '' : `\n  - { on: ${paid[0]}, id: paid-${c}-${y}, act: payment, of: ${c}, to: ponds, amount: ${paid[1]} USD }`}`
  }))
  const shares = codes.map((c, i) => `  - { on: ${i === members - 1 ? 2019 : 2001}-01-01, id: sub-${c}, act: subscription, by: ${c}, in: pondbank, amount: ${(members - i) * 1000} USD, shares: ${(members - i) * 100} shares }`)
  return `
recorded: 2020-01-01
defaults: { source: book }
sources: { book: { title: { en: Book of the Union, ar: كتاب الاتحاد }, seen: 2020-01-01, rank: official } }
parties:
${codes.map((c, i) => `  ${c}: { name: { en: Pond ${c}, ar: بركة ${i + 1} }, form: state }`).join('\n')}
bodies:
  ponds: { name: { en: Union of Ponds, ar: اتحاد البرك }, short: UP, form: organisation }
  ponds.assembly: { name: { en: Assembly of the Union, ar: جمعية الاتحاد }, form: principal-organ, part-of: ponds }
  ponds.secretariat: { name: { en: Secretariat of the Union, ar: أمانة الاتحاد }, form: principal-organ, part-of: ponds }
  pondbank: { name: { en: Pond Bank, ar: مصرف البرك }, form: organisation }
instruments:
  ponds.charter: { title: { en: Charter of the Ponds, ar: ميثاق البرك }, organisation: ponds, clauses: { applied-from: { on: 1960-01-01 } } }
  pondbank.articles: { title: { en: Articles of the Pond Bank, ar: اتفاقية مصرف البرك }, organisation: pondbank, clauses: { applied-from: { on: 1960-01-01 } } }
coverage:
  - { question: standing, of: ponds, from: 1960-01-01, to: 2030-12-31 }
  - { question: standing, of: pondbank, from: 1960-01-01, to: 2030-12-31 }
  - { question: account, of: ponds, from: 1960-01-01, to: 2030-12-31 }
acts:
${codes.map(c => `  - { on: 1961-01-01, id: in-${c}, act: admission, of: ${c}, to: ponds }\n  - { on: 1961-01-01, id: bank-${c}, act: admission, of: ${c}, to: pondbank }`).join('\n')}
${scales.join('\n')}
${assessed.join('\n')}
  - { on: 2020-03-01, id: surplus, act: credit, to: ${codes[3]}, by: ponds, year: 2020, amount: 100 USD, reason: surplus }
  - { on: 2019-05-01/2019-05-03, act: session, organ: ponds.assembly, ordinal: 40, host: ${codes[0]}, place: { en: Pond House, ar: بيت البركة } }
  - { on: 2019-05-03, act: designation, session: ponds.assembly/41, host: ${codes[1]}, due: 2020-09-15 }
  - { on: 2000-01-01, id: authorised, act: capital, of: pondbank, form: authorised, amount: 1 million USD }
  - { on: 2001-01-01, id: subscribed, act: capital, of: pondbank, form: subscribed, amount: ${sum(codes.slice(0, -1).map((_, i) => (members - i) * 1000))} USD }
  - { on: 2001-01-01, id: called, act: capital, of: pondbank, form: called-in, amount: ${sum(codes.slice(0, -1).map((_, i) => (members - i) * 100))} USD }
  - { on: 2015-01-01, id: more, act: capital-increase, of: pondbank, sort: special, adds: 500000 USD, until: 2021-12-31, allotments: { ${codes[0]}: 1000 USD, ${codes[1]}: 1000 USD } }
  - { on: 2016-01-01, id: taken, act: subscription, by: ${codes[0]}, in: pondbank, amount: 1000 USD, shares: 100 shares, increase: more }
  - { on: 2017-01-01, id: not-taken, act: subscription, by: ${codes[1]}, in: pondbank, amount: 0 USD, shares: 0 shares, increase: more }
  - { on: 2019-12-31, id: subscribed-lately, act: capital, of: pondbank, form: subscribed, amount: ${sum(codes.map((_, i) => (members - i) * 1000)) + 1000} USD }
${[...shares, ...more].join('\n')}
claims:
  - { id: members-of-the-union, source: "book#3", as-at: 2019-01-01, that: members, of: ponds, says: "${members}", accepted: confirmed }
`
}
export const pondsHoldings = (members = 26, years = 4, more: readonly string[] = []): Holdings => {
  const read = readDossier(pondsDossier(members, years, more), { file: 'ponds.yaml', id: 'ponds' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2020-01-01' })
  const all = [...read.problems, ...problems].filter(p => p.severity === 'error')
  if (all.length > 0) throw new Error(JSON.stringify(all.slice(0, 5), null, 1))
  return holdings
}
export const pondsMaterial = (holdings: Holdings): Material => {
  const { material, problems } = materialOf(holdings, constitutions)
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1))
  return material
}
export const today: Day = '2020-08-01'
