/** Candidatures of the States of the League, own and others', and what States promised one another: told to whoever holds the acts, and to nobody else. */
import { describe, expect, test } from 'vitest'
import { day } from '#calendar'
import { textOf, type CandidatureStanding, type OfficeLaw, type Question, type Reciprocity } from '#law'
import { ask } from './ask.ts'
import { indexActs } from './index-of-acts.ts'
import { law, leagueWith, roles, short, type League } from './league.fixture.ts'
import { registerAsAt } from './register-as-at.ts'

const art = textOf('league.charter')
const watch: OfficeLaw = { office: 'league.watch', electedBy: 'council', years: 2, seats: 4, cite: art(41) }
const made = leagueWith({ offices: { watch, clerk: { office: 'league.clerk', electedBy: 'council', years: 4, cite: art(7) } } }, 'offices: { league.watch: { name: Member of the Watch, of: league } }\ntitles: { city-of-lakes: { name: City of Lakes } }')
const lines = (...all: readonly string[]) => all.join('\n')
const stood = (id: string, on: string, of: string, more: string) => `  - { id: ${id}, on: ${on}, act: candidature, of: ${of}, ${more} }`
const support = (id: string, on: string, by: string, candidate: string, stage: string, more = ', to: league.clerk') => `  - { id: ${id}, on: ${on}, act: support, by: ${by}, candidate: ${candidate}, stage: ${stage}${more} }`
const elects = (on: string, of: string, more = '', to = 'league.clerk') => `  - { on: ${on}, act: election, to: ${to}, of: ${of}, by: league.council${more} }`

const list = (l: League, party: string, asAt: string): readonly CandidatureStanding[] => { const a = l.ask({ ask: 'candidatures', party }, asAt); if (a.status !== 'established') throw new Error(JSON.stringify(short(a))); return a.value }

describe('candidatures', () => {
  const clerk = stood('mine', '2004-03-01', 'AAA', 'to: league.clerk')
  const stage = (acts: string, asAt: string, party = 'AAA') => { const c = list(made(acts), party, asAt)[0]!; return [c.stage, c.on.text] }
  test('as presented, endorsed, withdrawn, elected or not, each by the act that made it so', () => {
    const endorsed = lines(clerk, '  - { id: e, on: 2004-05-01, act: endorsement, candidate: AAA, to: league.clerk, by: league.council }')
    expect(stage(endorsed, '2004-04-30')).toEqual(['presented', '2004-03-01'])
    expect(stage(endorsed, '2004-05-01')).toEqual(['endorsed', '2004-05-01'])
    expect(list(made(endorsed), 'AAA', '2005-01-01')[0]!.endorsements).toEqual(['e'])
    expect(stage(lines(endorsed, '  - { on: 2004-06-01, act: withdrawal-of-candidature, of: AAA, to: league.clerk }', elects('2004-07-01', 'BBB')), '2005-01-01')).toEqual(['withdrawn', '2004-06-01'])
    expect(stage(lines(endorsed, elects('2004-07-01', 'AAA')), '2005-01-01')).toEqual(['elected', '2004-07-01'])
    expect(stage(lines(endorsed, elects('2004-07-01', 'BBB')), '2005-01-01')).toEqual(['not-elected', '2004-07-01'])
    expect(stage(lines(endorsed, elects('2004-02-01', 'BBB')), '2005-01-01')).toEqual(['endorsed', '2004-05-01'])
  })
  test('of several seats not elected only where the last of them went to another; overtaken where its time came and nothing is known', () => {
    const of4 = (more: string, seats: string) => lines(stood('mine', '2004-03-01', 'AAA', `to: league.watch${more}`), `  - { on: 2004-07-01, act: ballot, to: league.watch, by: league.council, votes: { AAA: 3, BBB: 9 }${seats} }`, elects('2004-07-01', 'BBB', ', from: 2005-01-01', 'league.watch'))
    expect(stage(of4('', ', seats: 1'), '2004-12-31')).toEqual(['not-elected', '2004-07-01'])
    expect(stage(of4('', ', seats: 2'), '2004-12-31')).toEqual(['presented', '2004-03-01'])
    expect([stage(of4(', term: 2005/2006', ', seats: 2'), '2004-12-31'), stage(of4(', term: 2005/2006', ', seats: 2'), '2005-01-01')]).toEqual([['presented', '2004-03-01'], ['overtaken', '2005/2006']])
    const at = lines(stood('mine', '2004-03-01', 'AAA', 'to: league.watch, session: league.council/9'), '  - { on: 2004-09-01/2004-09-03, act: session, organ: league.council, ordinal: 9, host: BBB, place: Port }')
    expect([stage(at, '2004-09-03'), stage(at, '2004-09-04')]).toEqual([['presented', '2004-03-01'], ['overtaken', '2004-09-03']])
  })
  test('for a title: given to a city of the State', () => {
    const title = stood('city', '2004-03-01', 'AAA', 'title: city-of-lakes, term: 2007')
    const given = (of: string, year: string) => lines(title, `  - { on: 2005-01-01, act: title, title: city-of-lakes, holder: Lakeside, of: ${of}, year: ${year}, by: league.council }`)
    expect([stage(given('AAA', '2007'), '2006-01-01')[0], stage(given('AAA', '2006'), '2006-01-01')[0], stage(given('BBB', '2007'), '2006-01-01')[0], stage(title, '2007-06-01')[0]]).toEqual(['elected', 'presented', 'presented', 'overtaken'])
  })
  test('support is counted by supporter and stage, and for the contest for which it was given', () => {
    const acts = lines(clerk, stood('again', '2007-03-01', 'AAA', 'to: league.clerk'), elects('2004-07-01', 'BBB'),
      support('s1', '2004-02-01', 'CCC', 'AAA', 'asked'), support('s2', '2004-04-01', 'CCC', 'AAA', 'promised'), support('s3', '2004-05-01', 'CCC', 'AAA', 'promised'), support('s4', '2004-08-01', 'CCC', 'AAA', 'honoured'), support('s5', '2004-08-01', 'DDD', 'AAA', 'withheld'),
      support('s6', '2007-04-01', 'DDD', 'AAA', 'promised'), support('s7', '2004-04-01', 'EEE', 'AAA', 'given', ', to: league.warden'))
    expect(list(made(acts), 'AAA', '2008-01-01').map(c => [c.act, c.support])).toEqual([
      ['mine', { asked: 1, promised: 1, given: 0, honoured: 1, withheld: 1 }], ['again', { asked: 0, promised: 1, given: 0, honoured: 0, withheld: 0 }],
    ])
  })
  test("own first, then others' that it endorsed, supports or was asked to support", () => {
    const acts = lines(clerk, stood('theirs', '2004-03-01', 'BBB', 'to: league.watch'), stood('other', '2004-03-01', 'BBB', 'to: league.clerk'), stood('unasked', '2004-03-01', 'CCC', 'to: league.watch'), support('s1', '2004-04-01', 'AAA', 'BBB', 'asked', ', to: league.watch'))
    expect(list(made(acts), 'AAA', '2005-01-01').map(c => `${c.of} ${c.act} ${c.support.asked}`)).toEqual(['AAA mine 0', 'BBB theirs 1'])
  })
  test('none: only inside declared coverage', () => {
    const none = (head: string) => short(made('', head).ask({ ask: 'candidatures', party: 'AAA' }, '2005-01-01'))
    expect(none('')).toEqual({ want: 'coverage', question: 'candidatures', of: 'AAA', on: '2005-01-01' })
    expect(none('coverage: [{ question: candidatures, of: AAA, from: 2000-01-01, to: 2010-12-31 }]')).toEqual([])
  })
})

const between = (acts: string, asAt = '2010-01-01', party = 'AAA'): readonly Reciprocity[] => { const a = made(acts).ask({ ask: 'reciprocity', party }, asAt); if (a.status !== 'established') throw new Error(JSON.stringify(short(a))); return a.value }
describe('reciprocity', () => {
  const ours = support('ours', '2003-01-01', 'AAA', 'BBB', 'promised', ', to: league.watch')
  const theirs = support('theirs', '2003-01-01', 'BBB', 'AAA', 'promised', ', to: league.clerk, in-return-for: ours')
  test('what is given and received, and owed on both sides until it is kept', () => {
    expect(between(lines(ours, theirs))).toEqual([{
      with: 'BBB', given: [{ act: 'ours', on: expect.objectContaining({ text: '2003-01-01' }), stage: 'promised', office: 'league.watch', inReturnFor: null }],
      received: [{ act: 'theirs', on: expect.objectContaining({ text: '2003-01-01' }), stage: 'promised', office: 'league.clerk', inReturnFor: 'ours' }], owedByUs: ['ours'], owedToUs: ['theirs'], balance: 0,
    }])
    const kept = lines(ours, theirs, support('k', '2004-01-01', 'AAA', 'BBB', 'honoured', ', to: league.watch'))
    expect(between(kept)[0]).toMatchObject({ owedByUs: [], owedToUs: ['theirs'], balance: 1 })
    expect(between(kept, '2010-01-01', 'BBB')[0]).toMatchObject({ with: 'AAA', owedByUs: ['theirs'], owedToUs: [], balance: -1 })
    expect(between(lines(kept, support('k2', '2004-02-01', 'BBB', 'AAA', 'honoured')))[0]).toMatchObject({ owedByUs: [], owedToUs: [], balance: 0 })
  })
  test('a promise to vote for who has stood down, or in return for what was withheld, is no longer owed', () => {
    expect(between(lines(ours, '  - { on: 2003-06-01, act: withdrawal-of-candidature, of: BBB, to: league.watch }'))[0]).toMatchObject({ owedByUs: [] })
    expect(between(lines(ours, theirs, support('w', '2004-01-01', 'AAA', 'BBB', 'withheld', ', to: league.watch')))[0]).toMatchObject({ owedByUs: [], owedToUs: [], balance: 0 })
  })
  test('after the election nobody can keep a promise any more: it stays told, and is not owed', () => {
    const held = lines(ours, theirs, elects('2004-05-01', 'CCC', ', votes: { CCC: 8, AAA: 4 }'))
    expect(between(held, '2004-04-30')[0]).toMatchObject({ owedToUs: ['theirs'] })
    expect(between(held)[0]).toMatchObject({ received: [{ act: 'theirs', stage: 'promised' }], owedByUs: ['ours'], owedToUs: [] })
  })
  test('declared and then voted is one support; a promise after it is owed anew; another cause is another', () => {
    const twice = lines(support('g', '2003-01-01', 'AAA', 'BBB', 'given'), support('h', '2003-02-01', 'AAA', 'BBB', 'honoured'))
    expect(between(twice)[0]!.balance).toBe(1)
    expect(between(lines(twice, support('p', '2004-01-01', 'AAA', 'BBB', 'promised')))[0]).toMatchObject({ owedByUs: ['p'], balance: 1 })
    expect(between(lines(twice, support('c', '2003-01-01', 'AAA', 'BBB', 'given', ', for: clean water')))[0]!.balance).toBe(2)
  })
  test('each partner for itself, in the order of the codes; what was only asked is owed by nobody', () => {
    expect(between(lines(support('b', '2003-01-01', 'AAA', 'CCC', 'asked'), ours)).map(r => [r.with, r.owedByUs])).toEqual([['BBB', ['ours']], ['CCC', []]])
  })
  test('what is known by a day: knowledge and days both count; a coarse date is not counted and told', () => {
    expect(between(lines(ours, theirs.replace('2003-01-01', '2005-01-01')), '2004-01-01')[0]!.received).toEqual([])
    expect(roles(made(lines(ours, support('coarse', '2004', 'BBB', 'AAA', 'promised'))).ask({ ask: 'reciprocity', party: 'AAA' }, '2004-06-01'))).toEqual(['ours counted', 'coarse not-counted (date-too-coarse)'])
    expect(short(made('').ask({ ask: 'reciprocity', party: 'AAA' }, '2004-06-01'))).toMatchObject({ want: 'coverage', question: 'reciprocity' })
  })
})

describe('acts that are restricted by default', () => {
  const acts = lines(stood('secret-stood', '2003-01-01', 'AAA', 'to: league.clerk'), support('secret-promise', '2003-02-01', 'BBB', 'AAA', 'promised'), '  - { id: secret-endorsement, on: 2003-03-01, act: endorsement, candidate: AAA, to: league.clerk, by: league.council }',
    '  - { id: secret-away, on: 2003-04-01, act: withdrawal-of-candidature, of: CCC, to: league.clerk }', support('open-support', '2003-05-01', 'AAA', 'BBB', 'given', ', to: league.watch, in-return-for: secret-promise, restriction: public'), elects('2003-06-01', 'AAA', ', votes: { AAA: 7, BBB: 5 }'))
  const whole = made(acts)
  const open = whole.acts.filter(a => a.restriction === 'public')
  const questions: readonly Question[] = [{ ask: 'contests', office: 'league.clerk' }, ...['AAA', 'BBB', 'CCC'].flatMap((party): Question[] => [{ ask: 'candidatures', party }, { ask: 'reciprocity', party }]), { ask: 'holders', office: 'league.clerk' }, { ask: 'terms', office: 'league.clerk' }]
  const said = (from: typeof whole.acts, q: Question) => JSON.stringify(ask(q, registerAsAt(indexActs(from, whole.index), day('2005-01-01')), law))
  test('they are, unless their line says otherwise', () => { expect(whole.acts.filter(a => a.restriction === 'restricted').map(a => a.id)).toEqual(['secret-stood', 'secret-promise', 'secret-endorsement', 'secret-away']) })
  test('are told by a register that holds them, and no answer of one that does not names one', () => {
    expect(questions.map(q => said(whole.acts, q)).join()).toMatch(/secret-stood.*secret-promise/)
    for (const q of questions) expect(said(open, q)).not.toContain('secret')
  })
  test('and every answer is the same as if they had never been', () => {
    const never = made(lines(support('open-support', '2003-05-01', 'AAA', 'BBB', 'given', ', to: league.watch, restriction: public'), elects('2003-06-01', 'AAA', ', votes: { AAA: 7, BBB: 5 }'))).acts
    for (const q of questions) expect(said(open, q)).toBe(said(never, q))
  })
})
