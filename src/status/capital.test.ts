/** Capital on the Lake Bank: its forms, what members hold, the votes that follow, increases, and what another subscription would change. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figure } from '#acts'
import { day } from '#calendar'
import { charter, constitution, textOf, votesByShares, type CapitalForm, type Capital, type Finding, type Holdings, type Question, type QuestionKind, type SharesLaw, type VotingPower } from '#law'
import { ask } from './ask.ts'
import { votesBeforeAfter } from './before-after.ts'
import { holdingsOf, short } from './league.fixture.ts'
import { indexActs } from './index-of-acts.ts'
import { registerAsAt } from './register-as-at.ts'
import { lawOf } from './under-charter.ts'
import { supposing } from './what-if.ts'

const art = textOf('lakebank.articles')
const shares: SharesLaw = { bank: 'lakebank', membership: { admission: art(1) }, perShare: 1, basic: { each: 50, cite: art(4) }, shareValue: figure('10 LD'), cite: art(4) }
const bankUnder = (votes: SharesLaw | undefined) => lawOf([constitution({ id: 'lakebank', charters: [charter({ text: 'lakebank.articles', organs: {}, membership: { admission: art(1) }, capital: { cite: art(2), unitOfAccount: 'LD', shareValue: figure('10 LD'), ...(votes ? { votes } : {}) } })] })])
const law = bankUnder(shares)

const covered = (...questions: readonly string[]): string => `coverage: [${['standing', ...questions].map(q => `{ question: ${q}, of: lakebank, from: 1990-01-01, to: 2020-12-31 }`).join(', ')}]`
const joined = (...parties: readonly string[]): string => parties.map(p => `  - { on: 1991-01-01, act: admission, of: ${p}, to: lakebank }`).join('\n')
const line = (on: string, act: string, rest: string): string => `  - { on: ${on}, act: ${act}, ${rest} }`
const took = (p: string, amount: string, on = '1992-01-01', more = ''): string => line(on, 'subscription', `by: ${p}, in: lakebank, amount: ${amount}${more}`)
const raised = (id: string, on: string, sort: 'general' | 'special', more = ''): string => line(on, 'capital-increase', `id: ${id}, of: lakebank, sort: ${sort}${more}`)
const told = (form: CapitalForm, amount: string, on = '1992-01-01', more = ''): string => line(on, 'capital', `of: lakebank, form: ${form}, amount: ${amount}${more}`)
const registerOf = (lines: readonly string[], asAt: string, head = covered()) => { const h = holdingsOf(lines.join('\n'), head); return registerAsAt(indexActs(h.acts, h), day(asAt)) }
const answer = <Q extends QuestionKind>(question: Question<Q>, lines: readonly string[], asAt = '2000-01-01', head = covered(), under = law) => ask(question, registerOf(lines, asAt, head), under)
const value = <T>(f: Finding<T>): T => { if (f.status !== 'established') throw new Error(JSON.stringify(f)); return f.value }
const three = [joined('AAA', 'BBB', 'CCC'), took('AAA', '600 LD'), took('BBB', '300 LD'), took('CCC', '100 LD')]

describe('the forms of capital', () => {
  const forms = (lines: readonly string[], asAt?: string, head?: string) => {
    const f = answer({ ask: 'capital', bank: 'lakebank' }, lines, asAt, head)
    return f.status === 'established' ? Object.fromEntries((f.value as Capital).forms.map(x => [x.form, x.amount.status === 'established' ? `${x.amount.value.text} ${x.by}` : x.amount.status === 'open' ? x.amount.wants.want : x.amount.status])) : f.status === 'open' ? f.wants : f.status
  }
  test('subscribed is the sum of what all hold where no figure is told; callable is subscribed less called-in', () => {
    expect(forms([...three, told('called-in', '200 LD'), told('authorised', '5000 LD')])).toMatchObject({ authorised: '5000 LD told', subscribed: '1000 LD reckoned', 'called-in': '200 LD told', callable: '800 LD reckoned', 'paid-up': 'capital' })
  })
  test('a figure told goes before one reckoned', () => { expect(forms([...three, told('subscribed', '1010 LD'), told('callable', '900 LD')])).toMatchObject({ subscribed: '1010 LD told', callable: '900 LD told' }) })
  test('while one member is not known the sum is not, and nothing follows from it', () => {
    expect(forms([...three.slice(0, 3), told('called-in', '200 LD')])).toMatchObject({ subscribed: 'subscription', callable: 'capital' })
    expect(forms(three, '2000-01-01', '')).toEqual({ want: 'capital', of: 'lakebank', form: 'authorised' })
  })
  test('an increase adds to the authorised capital, not to what was subscribed; a taking up does', () => {
    const acts = [...three, told('authorised', '2000 LD'), told('subscribed', '1000 LD'), raised('up', '1995-01-01', 'special', ', adds: 500 LD, allotments: { CCC: 50 LD }')]
    expect(forms(acts)).toMatchObject({ authorised: '2500 LD reckoned', subscribed: 'capital' })
    expect(forms([...acts, took('CCC', '50 LD', '1996-01-01', ', increase: up')])).toMatchObject({ authorised: '2500 LD reckoned', subscribed: '1050 LD reckoned' })
  })
  test('a figure from before a member left tells what was subscribed then, not what is', () => {
    const acts = [...three, told('subscribed', '1000 LD'), line('1995-01-01', 'withdrawal', 'of: CCC, from: lakebank')]
    expect(forms(acts, '1994-12-31')).toMatchObject({ subscribed: '1000 LD told' })
    // What those hold who are left is known, or it is not.
    expect(forms(acts)).toMatchObject({ subscribed: '900 LD reckoned' })
    expect(forms([...acts.filter(a => !a.includes('by: BBB')), told('authorised', '2000 LD')])).toMatchObject({ authorised: '2000 LD told', subscribed: 'capital' })
    expect(forms([...acts, told('subscribed', '900 LD', '1996-01-01')])).toMatchObject({ subscribed: '900 LD told' })
    expect(forms([...acts.slice(0, -1), line('1995', 'withdrawal', 'of: CCC, from: lakebank'), told('authorised', '2000 LD')], '1995-06-01')).toMatchObject({ subscribed: 'day-of-act' })
    // Where no figure is told, the sum is of those who are members.
    expect(forms([...three, line('1995-01-01', 'withdrawal', 'of: CCC, from: lakebank')])).toMatchObject({ subscribed: '900 LD reckoned' })
  })
  test('a day too coarse, units that differ, sources that disagree', () => {
    expect(forms([told('authorised', '2000 LD'), told('subscribed', '10 LD', '2000')], '2000-06-01')).toMatchObject({ authorised: '2000 LD told', subscribed: 'day-of-act' })
    expect(forms([told('subscribed', '100 USD'), told('called-in', '10 LD')])).toMatchObject({ callable: 'capital' })
    expect(forms([told('authorised', '2000 LD', '1992-01-01', ', id: a'), told('authorised', '3000 LD', '1992-01-01', ', id: b, account-of: a, source: copy')])).toMatchObject({ authorised: 'disputed' })
    expect(forms([told('authorised', '2 thousand LD', '1992-01-01', ', id: a'), told('authorised', '2000 LD', '1992-01-01', ', id: b, account-of: a, source: copy')])).toMatchObject({ authorised: '2 thousand LD told' })
  })
  test('calls and payments move what was told; from nothing they are reckoned only inside coverage', () => {
    const moves = [line('1993-01-01', 'capital-call', 'of: lakebank, percent: 10 %, due: 1993-06-30'), line('1993-07-15', 'capital-payment', 'of: AAA, in: lakebank, amount: 60 LD')]
    expect(forms([...three, ...moves])).toMatchObject({ 'called-in': 'capital', 'paid-up': 'capital' })
    expect(forms([...three, ...moves], undefined, covered('capital'))).toMatchObject({ 'called-in': '100 LD reckoned', 'paid-up': '60 LD reckoned', callable: '900 LD reckoned' })
    expect(forms([...three, told('called-in', '200 LD'), told('paid-up', '200 LD'), ...moves])).toMatchObject({ 'called-in': '300 LD reckoned', 'paid-up': '260 LD reckoned' })
    const overdue = (asAt: string) => (value(answer({ ask: 'capital', bank: 'lakebank' }, [...three, ...moves], asAt, covered('capital'))) as Capital).overdue
    expect([overdue('1993-06-30'), overdue('1993-07-01'), overdue('1993-07-15')]).toMatchObject([{ value: { value: '0' } }, { value: { value: '100' } }, { value: { value: '40' } }])
  })
})

describe('what members hold', () => {
  const holdings = (lines: readonly string[], asAt?: string, head?: string) => answer({ ask: 'holdings', bank: 'lakebank' }, lines, asAt, head)
  const table = (lines: readonly string[], asAt?: string, head?: string) => { const v = value(holdings(lines, asAt, head)) as Holdings; return { members: Object.fromEntries(v.members.map(m => [m.party, m.subscription.value])), unknown: v.unknown } }
  test('greatest first, with shares of the whole', () => {
    expect(value(holdings(three))).toMatchObject({ sum: { value: '1000' }, subscribed: null, unknown: [], members: [{ party: 'AAA', shares: { text: '60 shares' }, ofSubscribed: { text: '60.0000 %' } }, { party: 'BBB' }, { party: 'CCC', ofSubscribed: { value: '10' } }] })
  })
  test('a subscription that names an increase adds; one that does not is the whole', () => {
    const up = raised('up', '1995-01-01', 'special', ', allotments: { CCC: 50 LD }')
    expect(table([...three, up, took('CCC', '50 LD', '1996-01-01', ', increase: up')]).members).toMatchObject({ CCC: '150', AAA: '600' })
    expect(table([...three, up, took('CCC', '50 LD', '1996-01-01', ', increase: up'), took('CCC', '170 LD', '1997-01-01')]).members).toMatchObject({ CCC: '170' })
    // A list of the day has what was taken up on that day in it.
    expect(table([...three, up, took('CCC', '50 LD', '1996-01-01', ', increase: up, id: t'), took('CCC', '150 LD', '1996-01-01')]).members).toMatchObject({ CCC: '150' })
  })
  test('after a general increase those of whom nothing is told are not known; nothing taken up is told by nothing', () => {
    const up = raised('up', '1995-01-01', 'general', ', adds: 500 LD, until: 1999-12-31')
    expect(table([...three, up, took('AAA', '300 LD', '1996-01-01', ', increase: up'), took('BBB', '0 LD', '1996-02-01', ', increase: up')])).toEqual({ members: { AAA: '900', BBB: '300' }, unknown: ['CCC'] })
    expect(table([...three, up, took('AAA', '300 LD', '1996-01-01', ', increase: up')], undefined, covered('increases'))).toEqual({ members: { AAA: '900', BBB: '300', CCC: '100' }, unknown: [] })
    // While nobody's is known, what is wanted is what leaves the first of them open.
    expect(short(holdings([...three, raised('up', '1995', 'general')], '1995-06-01'))).toMatchObject({ want: 'day-of-act', act: 'up' })
    expect(short(holdings([joined('AAA'), took('AAA', '600 LD', '1992/1999')], '1995-06-01'))).toMatchObject({ want: 'day-of-act' })
    // A general increase that only the figures show.
    expect(short(holdings([...three, told('subscribed', '1000 LD'), told('subscribed', '2000 LD', '1995-01-01')]))).toMatchObject({ want: 'subscription' })
    // The figure told later is no other increase than the one on record.
    expect(table([...three, told('subscribed', '1000 LD'), up, took('AAA', '300 LD', '1996-01-01', ', increase: up'), told('subscribed', '1400 LD', '1997-01-01')]).members).toEqual({ AAA: '900' })
    expect(short(holdings([...three, told('subscribed', '1000 LD'), up, took('AAA', '300 LD', '1996-01-01', ', increase: up'), told('subscribed', '1600 LD', '1997-01-01')]))).toMatchObject({ want: 'subscription' })
  })
  test('days that cannot be put in order, another unit, a sum told about so', () => {
    const up = raised('up', '1995-01-01', 'special')
    // A list up to a day tells of that day: increases and takings up before it are in it.
    expect(table([...three.slice(0, 3), took('CCC', '100 LD', '../1998-01-01'), up.replace('special', 'general'), took('CCC', '50 LD', '1996-01-01', ', increase: up')]).members).toEqual({ CCC: '100' })
    const ofCCC = (...more: readonly string[]) => table([...three, up, ...more])
    expect(ofCCC(took('CCC', '50 LD', '1996', ', increase: up'), took('CCC', '120 LD', '1996-05-01')).unknown).toEqual(['CCC'])
    expect(ofCCC(took('CCC', '50 USD', '1996-01-01', ', increase: up')).unknown).toEqual(['CCC'])
    expect(ofCCC(took('CCC', 'about 50 LD', '1996-01-01', ', increase: up')).unknown).toEqual(['CCC'])
  })
  test('what a list prints beside the sum: paid, overdue, not due, callable, and a share that does not fit', () => {
    const v = value(holdings([...three.slice(0, 3), took('CCC', '100 LD', '1992-01-01', ', paid: 12 LD, overdue: 3 LD, not-due: 5 LD, share: 12 %')])) as Holdings
    expect(v.members[2]).toMatchObject({ calledIn: { value: '20' }, paid: { value: '12' }, overdue: { value: '3' }, notDue: { value: '5' }, callable: { value: '80' }, printed: { text: '12 %' }, misprint: true })
    const right = value(holdings([...three.slice(0, 3), took('CCC', '100 LD', '1992-01-01', ', share: 10 %')])) as Holdings
    expect(right.members[2]).not.toHaveProperty('misprint')
    expect(right.members[2]).toMatchObject({ paid: null, overdue: null, callable: null })
  })
  test('where the members are not known the list is of those who subscribed, and says so', () => {
    expect(value(holdings(three, undefined, ''))).toMatchObject({ membersNotKnown: true, subscribed: null, members: [{ ofSubscribed: null }, {}, {}] })
    expect(short(holdings([joined('AAA')]))).toEqual({ want: 'subscription', by: 'AAA', in: 'lakebank' })
  })
  test('whoever has left holds nothing, whether or not the register can tell who all the members are', () => {
    const gone = [...three, line('1999-01-01', 'withdrawal', 'of: CCC, from: lakebank')]
    for (const head of ['', covered()]) {
      expect(table(gone, '2000-01-01', head)).toEqual({ members: { AAA: '600', BBB: '300' }, unknown: [] })
      expect(table(gone, '1998-12-31', head).members).toHaveProperty('CCC', '100')
      const share = (asAt: string) => short(answer({ ask: 'capital-share', bank: 'lakebank', party: 'CCC', form: 'authorised' }, [...gone, told('authorised', '2000 LD')], asAt, head))
      expect(share('1998-12-31')).toMatchObject({ share: { text: '5.0000 %' } })
      expect(share('2000-01-01')).toEqual({ want: 'subscription', by: 'CCC', in: 'lakebank' })
    }
  })
  test('a source that tells another sum makes a holding disputed; one that tells it in another unit does not', () => {
    const acts = (more: string) => [...three.slice(0, 3), took('CCC', '100 LD', '1992-01-01', ', id: c'), took('CCC', more, '1992-01-01', ', id: d, account-of: c, source: copy')]
    expect(table(acts('110 LD')).unknown).toEqual(['CCC'])
    expect(table(acts('150 USD')).members).toMatchObject({ CCC: '100' })
  })
})

describe('voting power', () => {
  const power = (lines: readonly string[], under = law) => answer({ ask: 'voting-power', bank: 'lakebank' }, lines, '2000-01-01', covered(), under)
  test('the votes by which majorities weigh, with both percentages', () => {
    expect(value(power(three))).toMatchObject({ votes: { text: '250 votes' }, shares: { text: '100 shares' }, basicEach: { value: '50' }, how: 'each', percent: null, members: [{ party: 'AAA', votes: { value: '110' }, ofShares: { text: '60.0000 %' }, ofVotes: { text: '44.0000 %' } }, { party: 'BBB' }, { party: 'CCC', votes: { value: '60' }, ofVotes: { value: '24' } }] })
  })
  test('basic votes as a percentage of all', () => { expect(value(power(three, bankUnder({ ...shares, basic: { percentOfAll: '10', cite: art(4) } })))).toMatchObject({ how: 'percent-of-all', percent: { text: '10 %' }, basicEach: { value: '4' }, votes: { value: '112' } }) })
  test('a bank whose text gives no votes by shares wants the rule; one with a member unknown the subscription', () => {
    expect(short(power(three, bankUnder(undefined)))).toEqual({ want: 'rule', of: 'lakebank', question: 'voting-power' })
    expect(short(power(three.slice(0, 3)))).toEqual({ want: 'subscription', by: 'CCC', in: 'lakebank' })
    expect(short(power([...three, raised('up', '1995-01-01', 'general')]))).toMatchObject({ want: 'subscription', by: 'AAA' })
  })
  test('told by two sources with different shares, or twice for one day, votes are disputed', () => {
    const twice = (more: string) => short(power([...three.slice(0, 3), took('CCC', '100 LD', '1992-01-01', ', id: c'), took('CCC', '200 LD', '1992-01-01', `, id: d${more}`)]))
    expect(twice(', account-of: c, source: copy')).toMatchObject({ disputed: [{ votes: { value: '250' } }, { votes: { value: '260' } }] })
    expect(twice('')).toMatchObject({ disputed: [{ votes: { value: '260' } }, { votes: { value: '250' } }] })
  })
})

test('before and after: members of either side, the change in points of all votes', () => {
  const power = (lines: readonly string[]) => value(answer({ ask: 'voting-power', bank: 'lakebank' }, lines)) as VotingPower
  const [two, all] = [power([joined('AAA', 'BBB'), took('AAA', '600 LD'), took('BBB', '300 LD')]), power(three)]
  expect(votesBeforeAfter(two, all).map(v => [v.party, v.before?.votes.value, v.after?.votes.value, v.change.text])).toEqual([['AAA', '110', '110', '-13.8947'], ['BBB', '80', '80', '-10.1053'], ['CCC', undefined, '60', '24.0000']])
  // Less than the last decimal is no change, and has no sign.
  expect(votesBeforeAfter({ ...all, members: [{ ...all.members[0]!, ofVotes: { ...all.members[0]!.ofVotes, value: '44.00001' } }] }, { ...all, members: [{ ...all.members[0]!, ofVotes: { ...all.members[0]!.ofVotes, value: '44' } }] })[0]?.change.text).toBe('0.0000')
  expect(votesBeforeAfter(all, two).at(-1)).toMatchObject({ party: 'CCC', after: null, change: { text: '-24.0000' } })
})

describe('increases', () => {
  const increases = (lines: readonly string[], head = covered(), asAt = '2000-01-01') => short(answer({ ask: 'increases', bank: 'lakebank' }, lines, asAt, head))
  test('who took up how much, what is left of allotments, what is open', () => {
    const acts = [...three, raised('up', '1995-01-01', 'special', ', adds: 500 LD, until: 1999-12-31, allotments: { AAA: 100 LD, CCC: 50 LD }'), took('CCC', '20 LD', '1996-01-01', ', increase: up, id: t')]
    expect(increases(acts)).toMatchObject([{ act: 'up', sort: 'special', adds: { value: '500' }, takenUp: [{ party: 'CCC', amount: { text: '20 LD' }, act: 't' }], left: [{ party: 'AAA', left: { value: '100' } }, { party: 'CCC', left: { value: '30' } }], open: { value: '480' } }])
  })
  test('none is an answer only where the register says that it has all', () => {
    expect(increases(three)).toEqual({ want: 'act', kind: 'capital-increase', of: ['lakebank'] })
    expect(increases(three, covered('increases'))).toEqual([])
    expect(increases([raised('up', '1999', 'general')], covered(), '1999-06-01')).toMatchObject({ want: 'day-of-act', act: 'up' })
  })
})

describe('whatever the acts', () => {
  const members = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] as const
  const units = fc.array(fc.nat({ max: 5000 }), { minLength: 5, maxLength: 5 })
  const acts = (each: readonly number[]) => [joined(...members), ...members.map((p, i) => took(p, `${each[i]! * 10} LD`))]
  const up = raised('up', '1995-01-01', 'special')
  const powerOf = (lines: readonly string[]) => value(answer({ ask: 'voting-power', bank: 'lakebank' }, lines)) as VotingPower
  test('votes are those by shares and the basic ones, and percentages add up to a hundred', () => {
    fc.assert(fc.property(units, each => {
      const v = powerOf(acts(each))
      const add = (of: (m: VotingPower['members'][number]) => string) => v.members.reduce((n, m) => n + Number(of(m)), 0)
      expect(add(m => m.votes.value)).toBe(add(m => m.byShares.value) + add(m => m.basic.value))
      expect(Number(v.votes.value)).toBe(add(m => m.votes.value))
      expect(Math.abs(add(m => m.ofVotes.value) - 100)).toBeLessThan(0.001)
      expect(v.members.map(m => Number(m.votes.value))).toEqual(v.members.map(m => Number(m.votes.value)).toSorted((a, b) => b - a))
    }), { numRuns: 40 })
  })
  test('a subscription that adds never lowers the shares of anybody, and the order of lines changes nothing', () => {
    fc.assert(fc.property(units, fc.integer({ min: 0, max: 4 }), fc.nat({ max: 900 }), (each, who, more) => {
      const lines = [...acts(each), up]
      const added = [...lines, took(members[who]!, `${more * 10} LD`, '1996-01-01', ', increase: up')]
      const of = (v: VotingPower) => new Map(v.members.map(m => [m.party, Number(m.shares.value)]))
      const [before, after] = [of(powerOf(lines)), of(powerOf(added))]
      for (const p of members) expect(after.get(p)! - before.get(p)!).toBe(p === members[who] ? more : 0)
      expect(powerOf(added.toReversed())).toEqual(powerOf(added))
    }), { numRuns: 30 })
  })
  test('supposing nothing changes nothing; supposing a taking up is the same as having it', () => {
    fc.assert(fc.property(units, each => {
      const h = holdingsOf([...acts(each), up].join('\n'), covered())
      const more = holdingsOf([...acts(each), up, took('BBB', '70 LD', '1996-01-01', ', increase: up')].join('\n'), covered())
      const index = indexActs(h.acts, h)
      const at = (i: typeof index) => ask({ ask: 'voting-power', bank: 'lakebank' }, registerAsAt(i, day('2000-01-01')), law)
      const extra = more.acts.filter(a => a.act === 'subscription' && a.increase === 'up')
      expect(at(supposing(index, {}))).toEqual(at(index))
      expect(at(supposing(index, { acts: extra }))).toEqual(at(indexActs(more.acts, more)))
      expect(at(index)).toEqual(at(indexActs(h.acts, h)))
    }), { numRuns: 20 })
  })
  test('the table of votes is the one by which an organ counts', () => {
    const f = votesByShares(shares)(registerOf(three, '2000-01-01'))
    expect(f.status === 'established' && [...f.value.members].map(([p, m]) => [p, m.votes.toFixed()])).toEqual([['AAA', '110'], ['BBB', '80'], ['CCC', '60']])
  })
})
