/** The commands on money, on the League of Lakes with a law of dues. */
import { describe, expect, test } from 'vitest'
import { charter, constitution, simpleMajority, textOf, votesLostByArrears, type DuesLaw } from '#law'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const art = textOf('lakes.charter')
const law: DuesLaw = { cite: art(17), base: 'budget', arrears: { years: 2, how: 'at-least', counts: 'past-years', of: 'gross', tested: 'on-the-day', lost: 'by-rule', cite: art(19) } }
const lakes = constitution({ id: 'lakes', charters: [charter({
  text: 'lakes.charter', membership: { admission: art(1) }, dues: law,
  organs: { council: { cite: art(3), voting: { voters: 'members', ordinary: simpleMajority(art(4)), lostVotes: { cite: art(19), reducesMembers: false, reasons: [votesLostByArrears('lakes', law)] }, cite: art(4) } } },
})] })
const dossier = `
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state } }
bodies: { lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, form: organisation }, lakes.council: { name: Council of the Lakes, form: principal-organ, part-of: lakes } }
instruments: { lakes.charter: { title: Charter of the Lakes, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: account, of: lakes, from: 2000-01-01, to: 2030-12-31 }, { question: standing, of: lakes, from: 1990-01-01, to: 2030-12-31 }]
sources: { minutes: { title: Minutes of the League, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
  - { on: 2000-01-15, act: admission, of: AAA, to: lakes }
${[2001, 2002, 2003, 2004].map(y => `  - { on: ${y - 1}-12-01, act: assessment, of: AAA, by: lakes, year: ${y}, amount: 100 USD, id: a${y} }`).join('\n')}
  - { on: 2002-03-01, act: payment, of: AAA, to: lakes, amount: 60 USD, id: p1 }
`
const chancery = (...argv: readonly string[]) => run(argv, deskOf(dossier, 'confirmed', [lakes]))

describe('may-vote', () => {
  test('as a finding: yes now, no on the day, with the least payment and its last day', async () => {
    const { exit, out, err } = await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2003-11-30', '--on', '2004-01-01', '--json')
    expect([exit, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ status: 'established', value: false, on: '2004-01-01', asAt: '2003-11-30', cure: { amount: '40.01 USD', by: '2004-01-01' }, clock: { status: 'established', value: { now: { may: true }, loses: '2004-01-01' } } })
  })
  test('in words, in two languages', async () => {
    expect((await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2004-02-01')).out).toBe('As at 1 February 2004\n\nAland may not vote in the Council of the Lakes\n\nOn 1 February 2004 Aland may not vote in the Council of the Lakes: its arrears equal or exceed the measure (240 US dollars owed against 200 US dollars for 2002 and 2003); it has had no vote since 1 January 2004; a payment of 40.01 US dollars, received by 1 February 2004, would give it the vote; one unit less would not\n')
    expect((await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2004-02-01', '--lang', 'ar')).out).toContain('يعيد حق التصويت')
  })
  test('an organ must be named, and days must be days; all at once', async () => {
    const { exit, err } = await chancery('may-vote', 'AAA', '--on', 'soon')
    expect(exit).toBe(2)
    expect(err).toMatch(/--in[\s\S]*--on/)
  })
})
describe('may-vote says on which day, and how far it holds', () => {
  const without = (...argv: readonly string[]) => run(argv, deskOf(dossier.replace('{ question: account, of: lakes, from: 2000-01-01, to: 2030-12-31 }, ', ''), 'confirmed', [lakes]))
  test('a day to come stands in the heading, with the day of what is recorded', async () => {
    expect((await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2003-11-30', '--on', '2004-01-01')).out).toMatch(/^On 1 January 2004\. As at 30 November 2003\n\n/)
    expect((await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2005-11-30', '--on', '2004-01-01')).out).toMatch(/^As at 1 January 2004\n\n/)
  })
  test('where nobody declares the accounts, it holds only apart from arrears, and says so first', async () => {
    expect((await without('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2004-02-01')).out).toMatch(/^As at 1 February 2004\n\nApart from arrears, which the register does not establish: Aland may vote in the Council of the Lakes\n/)
    expect((await without('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2004-02-01', '--lang', 'ar')).out).toContain('بصرف النظر عن المتأخرات')
    expect(JSON.parse((await without('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2004-02-01', '--json')).out)).toMatchObject({ value: true, apartFrom: 'arrears', says: expect.stringContaining('Apart from arrears') })
    expect((await chancery('may-vote', 'AAA', '--in', 'lakes.council', '--as-at', '2003-02-01')).out).not.toContain('Apart from')
  })
})
describe('contributions', () => {
  const text = dossier.replace('{ AAA: { name', '{ BBB: { name: { en: Bruneland, ar: برونلاند }, form: state }, AAA: { name').replace('  - { on: 2002-03-01, act: payment', `  - { on: 2000-01-15, act: admission, of: BBB, to: lakes }
  - { on: 2001-12-01, act: assessment, of: BBB, by: lakes, year: 2002, amount: 50 USD, id: b2002 }
  - { on: 2002-01-20, act: payment, of: BBB, to: lakes, amount: 50 USD, id: p-b }
  - { on: 2002-09-03/2002-09-20, act: session, organ: lakes.council, ordinal: 3, host: AAA, place: Port }
  - { on: 2002-12-30, act: payment, of: AAA, to: lakes, amount: 200 USD, id: p2 }
  - { on: 2002-03-01, act: payment`)
  const contributions = (...argv: readonly string[]) => run(['contributions', 'lakes', '--year', '2002', ...argv], deskOf(text, 'confirmed', [lakes]))
  test('the status, as at the opening of a session', async () => {
    const { exit, out, err } = await contributions('--session', 'lakes.council/3')
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^Status of contributions: League of Lakes, .*\nAs at 3 September 2002\n\n2 members are assessed 150 US dollars by the League of Lakes for 2002, due on 1 January 2002; 1 has paid in full; 100 US dollars is outstanding from Aland; contributions of earlier years are outstanding from Aland\n/)
    expect(out).toMatch(/\nmember +assessed +outstanding +outstanding for earlier years +paid in full on +on time +reserves its position on its rate\nAland +100 US dollars +100 US dollars +40 US dollars\nBruneland +50 US dollars +0 +0 +20 January 2002 +no\n$/)
  })
  test('the honour roll, in the order of days, in two languages', async () => {
    const { out } = await contributions('--as-at', '2003-01-01', '--honour-roll', '--format', 'csv')
    expect(out).toBe('member,in-full,on-time\nBBB,2002-01-20,false\nAAA,2002-12-30,false\n')
    expect((await contributions('--as-at', '2002-06-01', '--honour-roll')).out).toContain('1 of 2 members assessed by the League of Lakes for 2002 has paid in full: Bruneland on 20 January 2002')
    const arabic = await contributions('--as-at', '2003-01-01', '--honour-roll', '--lang', 'ar')
    expect(arabic.out).toContain('قائمة الشرف')
    expect(arabic.out).not.toMatch(/[a-z]{3}/)
  })
  test('as a finding and as a file', async () => {
    expect(JSON.parse((await contributions('--as-at', '2002-06-01', '--format', 'json')).out)).toMatchObject({ status: 'established', asAt: '2002-06-01', value: { year: '2002', due: '2002-01-01', members: [{ party: 'AAA', inFull: null }, { party: 'BBB', inFull: '2002-01-20', onTime: false }] } })
    expect((await contributions('--as-at', '2002-06-01', '--format', 'csv')).out.split('\n').slice(0, 3)).toEqual(['member,assessed,outstanding,before,in-full,on-time,reserved', 'AAA,100 USD,100 USD,40 USD,,,', 'BBB,50 USD,0,0,2002-01-20,false,'])
  })
  test('who is told to have paid in full, of whom no account is held: nothing is said of earlier years', async () => {
    const told = text.replace(/\{ question: account, of: lakes[^}]*\}, /, '').replace('amount: 50 USD, id: p-b', 'amount: 50 USD, year: 2002, in-full: true, id: p-b')
    const ask = (...argv: readonly string[]) => run(['contributions', 'lakes', '--year', '2002', '--as-at', '2002-06-01', ...argv], deskOf(told, 'confirmed', [lakes]))
    expect((await ask()).out).toMatch(/1 has paid in full; of these a source tells so, and nothing is established of earlier years; the accounts of Aland are not established\n[\s\S]*\nBruneland +50 US dollars +0 +account not established +20 January 2002 +no\nAland +account not established/)
    expect((await ask('--format', 'csv')).out).toBe('member,assessed,outstanding,before,in-full,on-time,reserved\nBBB,50 USD,0,,2002-01-20,false,\nAAA,,,,,,\n')
  })
  test('what cannot be understood is told at once', async () => {
    const { exit, err } = await run(['contributions', 'lakes', '--session', 'lakes.council/99', '--format', 'pdf'], deskOf(text, 'confirmed', [lakes]))
    expect(exit).toBe(2)
    expect(err).toMatch(/--year[\s\S]*--format[\s\S]*--session/)
  })
})
describe('dues', () => {
  test('the statement of account alone, wholly in its language', async () => {
    const { out } = await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30', '--statement')
    expect(out).toMatch(/^Statement of account: Aland, League of Lakes\nAs at 30 June 2003\n\nregular budget \(USD\)\nyear +opening balance/)
    const arabic = (await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30', '--statement', '--lang', 'ar')).out
    expect(arabic).toMatch(/^كشف حساب: ألاند، رابطة البحيرات/)
    expect(arabic).toContain('الرصيد الافتتاحي')
    expect(arabic.replaceAll('USD', '')).not.toMatch(/[A-Za-z]/)
  })
  test('assessment, account, arrears, and the statement as a table', async () => {
    const { exit, out } = await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30')
    expect(exit).toBe(0)
    expect(out).toContain('The contribution of Aland to the League of Lakes for 2003 is assessed at')
    expect(out).toMatch(/\nregular budget \(USD\)\nyear +opening balance +assessed +credits +paid +written off +closing balance\n2001 +0 +100 +0 +0 +0 +100\n2002 +100 +100 +0 +60 +0 +140\n/)
    expect((await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30', '--year', '2002')).out).not.toContain('\n2001 ')
  })
  test('as findings', async () => {
    const { findings } = JSON.parse((await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '2003-06-30', '--json')).out) as { findings: { question: { ask: string }; status: string }[] }
    expect(findings.map(f => `${f.question.ask} ${f.status}`)).toEqual(['dues established', 'account established', 'arrears established'])
  })
  test('before anything is known it is open, not nothing', async () => {
    expect((await chancery('dues', 'AAA', '--in', 'lakes', '--as-at', '1999-06-30')).out).toMatch(/does not establish/)
  })
})
