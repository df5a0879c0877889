/** What must hold of every register, tried on random ones: same bytes, no order of recording, rectified is never happened, the future is unknown. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '#acts'
import type { Day } from '#calendar'
import type { Finding, Question } from '#law'
import { ask } from './ask.ts'
import { indexActs, type ActIndex, type Background } from './index-of-acts.ts'
import { holdingsOf, law } from './league.fixture.ts'
import { registerAsAt } from './register-as-at.ts'

const head = `instruments:
  league.pact: { title: Pact, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9 }, provisional-force: { when: { signatures: 2, among: { members: league } }, article: Art. 9 }, later-parties: { delay: { months: 1 }, article: Art. 10 } } }
  league.pact-2: { title: Amendment, amends: league.pact, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 1 }, binds: { whom: all-parties, article: Art. 2 } } }
  league.oath: { title: Oath, clauses: { entry-into-force: { when: { any: [{ fraction: 1/2, of-members: league }, { in-force: league.pact }] }, article: Art. 2 } } }
  league.vow: { title: Vow, clauses: { entry-into-force: { when: { fraction: 1/2, of-members: league, frozen-on: 2004-06 }, article: Art. 3 } } }
coverage: [{ question: standing, of: league, from: 1990-01-01, to: 2020-12-31 }, { question: visits, of: ada, from: 1990-01-01, to: 2020-12-31 }, { question: reservations, of: league.pact, from: 1990-01-01, to: 2020-12-31 }]`
/** Two reservations and an objection that other acts can point at, in every register. */
const pointedAt = `  - { id: r1, on: 2001-01-15, recorded: 2010-01-01, act: reservation, instrument: league.pact, party: AAA, articles: ["17", "18"], formulated: on-deposit, irregular: Drawn at random }
  - { id: r2, on: 2002-06-15, recorded: 2011-01-01, act: reservation, instrument: league.pact, party: BBB, irregular: Drawn at random }
  - { id: o1, on: 2002-01-15, recorded: 2010-01-01, act: objection, instrument: league.pact, party: BBB, to: r1, irregular: Drawn at random }`

const party = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD')
const person = fc.constantFrom('ada', 'ben')
const instrument = fc.constantFrom('league.pact', 'league.pact', 'league.pact-2', 'league.oath', 'league.vow')
const two = (n: number) => `${n}`.padStart(2, '0')
/** Dates of every precision in some years; few enough that several acts fall on one day. */
const dated = (from: number, to: number) => fc.record({ y: fc.integer({ min: from, max: to }), m: fc.constantFrom(1, 6, 12), d: fc.constantFrom(1, 15), how: fc.constantFrom('day', 'day', 'day', 'day', 'month', 'year', 'doubt', 'span') })
  .map(({ y, m, d, how }) => { const day = `${y}-${two(m)}-${two(d)}`; return how === 'day' ? day : how === 'month' ? `${y}-${two(m)}` : how === 'year' ? `${y}` : how === 'doubt' ? `${day}~` : `${day}/${y}-12-30` })
const fields = fc.oneof(
  party.map(p => `act: admission, of: ${p}, to: league`), party.map(p => `act: admission, of: ${p}, to: league`), party.map(p => `act: withdrawal, of: ${p}, from: league`),
  party.map(p => `act: suspension, of: ${p}, in: league`), party.map(p => `act: reinstatement, of: ${p}, in: league`), party.map(p => `act: observer-status, of: ${p}, in: league`),
  fc.tuple(party, fc.integer({ min: 1, max: 5 }), fc.constantFrom('ordinary', 'ordinary', 'extraordinary')).map(([p, n, form]) => `act: session, organ: league.council, ordinal: ${n}, form: ${form}, host: ${p}, place: Port`),
  fc.tuple(party, fc.integer({ min: 1, max: 5 })).map(([p, n]) => `act: designation, session: league.council/${n}, host: ${p}`),
  fc.tuple(party, fc.integer({ min: 1, max: 5 })).map(([p, n]) => `act: bureau, session: league.council/${n}, chair: ${p}`),
  fc.tuple(person, party).map(([who, p]) => `act: election, to: league.warden, person: ${who}, of: ${p}, by: league.council`), person.map(who => `act: end-of-office, office: league.warden, person: ${who}`),
  party.map(p => `act: appointment, to: league.harbour.chair, of: ${p}`), party.map(p => `act: seat, of: league, host: ${p}, place: Port`),
  fc.tuple(instrument, party).map(([i, p]) => `act: deposit, instrument: ${i}, party: ${p}, of: ratification`), fc.tuple(instrument, party).map(([i, p]) => `act: deposit, instrument: ${i}, party: ${p}, of: accession`),
  fc.tuple(instrument, party).map(([i, p]) => `act: signature, instrument: ${i}, party: ${p}`), fc.tuple(instrument, party).map(([i, p]) => `act: denunciation, instrument: ${i}, party: ${p}`),
  fc.tuple(instrument, party).map(([i, p]) => `act: domestic-ratification, instrument: ${i}, party: ${p}`), fc.constant('act: deposit, instrument: league.pact, of: ratification, ordinal: 2'),
  fc.tuple(instrument, party).map(([i, p]) => `act: withdrawal-of-consent, instrument: ${i}, party: ${p}`), party.map(p => `act: provisional-application, instrument: league.pact, party: ${p}`), party.map(p => `act: end-of-provisional-application, instrument: league.pact, party: ${p}`),
  fc.tuple(party, fc.constantFrom('', ', precludes: true', ', articles: ["17"]')).map(([p, how]) => `act: objection, instrument: league.pact, party: ${p}, to: r1${how}`), party.map(p => `act: objection, instrument: league.pact, party: ${p}, to: r2, precludes: true`),
  fc.tuple(party, fc.constantFrom('', ', articles: ["5"]', ', formulated: on-signature', ', until: 2005-01-01')).map(([p, how]) => `act: reservation, instrument: league.pact, party: ${p}${how}`), party.map(p => `act: acceptance-of-reservation, instrument: league.pact, party: ${p}, of: r1`),
  fc.constantFrom('act: depositary-notification, instrument: league.pact, of: r1', 'act: depositary-notification, instrument: league.pact, of: r2', 'act: withdrawal-of-reservation, instrument: league.pact, party: AAA, of: r1', 'act: withdrawal-of-reservation, instrument: league.pact, party: AAA, of: r1, articles: ["17"]', 'act: withdrawal-of-objection, instrument: league.pact, party: BBB, of: o1', 'act: termination, instrument: league.pact'),
  party.map(p => `act: subscription, by: ${p}, in: lakebank, amount: 10 LD`), fc.constantFrom('200 LD', '300 LD').map(a => `act: capital, of: lakebank, form: subscribed, amount: ${a}`),
  party.map(p => `act: assessment, of: ${p}, by: league, year: 2004, rate: 1 %, amount: 20 USD`), person.map(who => `act: visit, person: ${who}, to: AAA`),
)
interface Line { readonly on: string; readonly fields: string; readonly recorded: string }
const line = (years: readonly [number, number] = [2000, 2006], recorded: readonly [number, number] = [2010, 2014]) =>
  fc.record({ on: dated(...years), fields, recorded: fc.integer({ min: recorded[0], max: recorded[1] }).map(y => `${y}-06-15`) })
const lines = fc.array(line(), { minLength: 1, maxLength: 25 })
const accountOf = (of: number): fc.Arbitrary<Line> => line([2000, 2008], [2010, 2014]).map(l => ({ ...l, fields: `${l.fields}, account-of: a${of}, source: ${of % 2 === 0 ? 'copy' : 'paper'}` }))
const day: fc.Arbitrary<Day> = fc.tuple(fc.integer({ min: 1999, max: 2010 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}` as Day)
const known: fc.Arbitrary<Day> = fc.integer({ min: 2009, max: 2015 }).map(y => `${y}-12-31` as Day)

const actsOf = (all: readonly Line[], prefix = 'a') => holdingsOf([...all.map((l, i) => `  - { id: ${prefix}${i}, on: ${l.on}, recorded: ${l.recorded}, ${l.fields}, irregular: Drawn at random }`), pointedAt].join('\n'), head)
const questions: readonly Question[] = [
  ...['AAA', 'BBB'].flatMap((p): Question[] => [
    { ask: 'standing', organisation: 'league', party: p }, { ask: 'seats-held', organ: 'league.board', party: p }, { ask: 'dues', organisation: 'league', party: p, year: '2004' }, { ask: 'capital-share', bank: 'lakebank', party: p, form: 'subscribed' },
    ...['league.pact', 'league.pact-2', 'league.oath', 'league.vow'].map((i): Question => ({ ask: 'consent', instrument: i, party: p })),
    { ask: 'treaties-in-force', party: p }, { ask: 'between', instrument: 'league.pact', party: p, other: 'CCC' },
  ]),
  ...['league.pact', 'league.oath', 'league.vow'].flatMap((i): Question[] => [{ ask: 'entry-into-force', instrument: i }, { ask: 'provisional-force', instrument: i }]),
  { ask: 'reservations', instrument: 'league.pact' }, { ask: 'between', instrument: 'league.pact', party: 'AAA', other: 'BBB' },
  { ask: 'members', organisation: 'league' }, { ask: 'presidency', organ: 'league.council' }, { ask: 'presidency', organ: 'league.harbour' }, { ask: 'troika', organ: 'league.council' }, { ask: 'bureau', organ: 'league.council' },
  { ask: 'composition', organ: 'league.board' }, { ask: 'office-holder', office: 'league.warden' }, { ask: 'visits', person: 'ada', to: 'AAA' }, { ask: 'law-applied', organisation: 'league' },
]
/** Every answer as bytes. */
const status = (index: ActIndex, asAt: Day, knownOn: Day, of: readonly Question[] = questions): string => of.map(q => JSON.stringify(ask(q as never, registerAsAt(index, asAt, knownOn), law))).join('\n')
const indexOf = (acts: readonly Act[], background: Background) => indexActs(acts, background)

describe('every register', () => {
  test('the same inputs give the same bytes, however often and whenever they are asked', () => {
    fc.assert(fc.property(lines, day, known, (all, asAt, knownOn) => {
      const [one, other] = [actsOf(all), actsOf(all)]
      const index = indexOf(one.acts, one)
      const first = status(index, asAt, knownOn)
      status(index, '2005-05-05', '2011-01-01')
      expect(status(index, asAt, knownOn)).toBe(first)
      expect(status(indexOf(other.acts, other), asAt, knownOn)).toBe(first)
    }), { numRuns: 60 })
  })

  test('the order of recording never changes status: shuffled, or added one by one with questions between', () => {
    fc.assert(fc.property(lines.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all.map((_, i) => i), { minLength: all.length }))), day, known, ([all, order], asAt, knownOn) => {
      const h = actsOf(all)
      const bulk = indexOf(h.acts, h)
      const shuffled = [...h.acts.slice(all.length), ...order.map(i => h.acts[i]!)]
      expect(status(indexOf(shuffled, h), asAt, knownOn)).toBe(status(bulk, asAt, knownOn))
      const grown = indexOf([], h)
      shuffled.forEach((a, i) => { grown.add(a); if (i % 5 === 0) status(grown, asAt, knownOn) })
      expect(status(grown, asAt, knownOn)).toBe(status(bulk, asAt, knownOn))
      expect([...grown.subjectIds()].sort()).toEqual([...bulk.subjectIds()].sort())
      for (const s of bulk.subjectIds()) expect(grown.of(s).map(e => e.act.id)).toEqual(bulk.of(s).map(e => e.act.id))
    }), { numRuns: 60 })
  })

  test('an act and its rectification equal "never happened" from that record on, and the act counts before', () => {
    fc.assert(fc.property(lines.chain(all => fc.tuple(fc.constant(all), fc.nat({ max: all.length - 1 }))), fc.integer({ min: 2010, max: 2014 }), day, known, ([all, i], year, asAt, knownOn) => {
      const recorded = [all[i]!.recorded, `${year}-09-01`].sort()[1]!
      const withdrawn = actsOf([...all, { on: recorded, fields: `act: rectification, of: a${i}, reason: mistaken`, recorded }])
      const before = actsOf(all)
      const never = { ...before, acts: before.acts.filter(a => a.id !== `a${i}`) }
      expect(status(indexOf(withdrawn.acts, withdrawn), asAt, knownOn)).toBe(knownOn >= recorded ? status(indexOf(never.acts, never), asAt, knownOn) : status(indexOf(before.acts, before), asAt, knownOn))
    }), { numRuns: 100 })
  })

  test('a rectification that is itself withdrawn leaves the act standing', () => {
    const all = [{ on: '2001-01-01', fields: 'act: admission, of: AAA, to: league', recorded: '2010-01-01' }, { on: '2011-01-01', fields: 'act: rectification, of: a0, reason: mistaken', recorded: '2011-01-01' }, { on: '2012-01-01', fields: 'act: rectification, of: a1, reason: was right', recorded: '2012-01-01' }]
    const h = actsOf(all)
    const index = indexOf(h.acts, h)
    const standing = (k: Day) => { const a = ask({ ask: 'standing', organisation: 'league', party: 'AAA' }, registerAsAt(index, '2005-01-01', k), law); return a.status === 'established' ? a.value.standing : a.status }
    expect(['2009-12-31', '2010-06-01', '2011-06-01', '2012-06-01'].map(k => standing(k as Day))).toEqual(['none', 'member', 'none', 'member'])
  })

  test('rectifications that withdraw one another in a ring, or themselves, end where they began', () => {
    const h = actsOf([{ on: '2001-01-01', fields: 'act: admission, of: AAA, to: league', recorded: '2010-01-01' }, { on: '2011-01-01', fields: 'act: rectification, of: a2, reason: mistaken', recorded: '2011-01-01' }, { on: '2012-01-01', fields: 'act: rectification, of: a1, reason: mistaken', recorded: '2012-01-01' }, { on: '2012-01-01', fields: 'act: rectification, of: a3, reason: itself', recorded: '2012-01-01' }])
    const a = ask({ ask: 'standing', organisation: 'league', party: 'AAA' }, registerAsAt(indexOf(h.acts, h), '2005-01-01'), law)
    expect(a.status === 'established' && a.value.standing).toBe('member')
    expect(indexOf(h.acts, h).pointingAt('a1').map(e => e.act.id)).toEqual(['a2'])
  })

  const lateActs = (late: fc.Arbitrary<Line>, check: (now: ActIndex, then: ActIndex, asAt: Day, knownOn: Day) => void): void => fc.assert(fc.property(lines, fc.array(late, { minLength: 1, maxLength: 15 }), day, known, (all, more, asAt, knownOn) => {
    const [now, then] = [actsOf(all), actsOf([...all, ...more])]
    check(indexOf(now.acts, now), indexOf(then.acts, then), asAt, knownOn)
  }), { numRuns: 100 })
  test('acts learnt after K never change the status as known on K', () => {
    lateActs(line([2000, 2008], [2017, 2018]), (now, then, asAt, knownOn) => { expect(status(then, asAt, knownOn)).toBe(status(now, asAt, knownOn)) })
  })
  test('acts after D never change the status at D; but who came to chair the next session is told by that session (docs/decisions/0008)', () => {
    const tellsWhoCameNext = (q: Question): boolean => q.ask === 'troika' || q.ask === 'composition' || q.ask === 'seats-held'
    const seats = (index: ActIndex, asAt: Day, knownOn: Day): string => { const a = ask({ ask: 'composition', organ: 'league.board' }, registerAsAt(index, asAt, knownOn), law); return JSON.stringify(a.status === 'established' ? a.value.filter(s => s.by !== 'succeeding-chair') : a) }
    lateActs(line([2013, 2016], [2010, 2014]), (now, then, asAt, knownOn) => {
      const others = questions.filter(q => !tellsWhoCameNext(q))
      expect(status(then, asAt, knownOn, others)).toBe(status(now, asAt, knownOn, others))
      expect(seats(then, asAt, knownOn)).toBe(seats(now, asAt, knownOn))
    })
  })

  test('another account of an act changes nothing before it is learnt, and never becomes an act of its own', () => {
    fc.assert(fc.property(lines.chain(all => fc.tuple(fc.constant(all), fc.array(fc.nat({ max: all.length - 1 }).chain(accountOf), { minLength: 1, maxLength: 5 }))), day, ([all, accounts], asAt) => {
      const now = actsOf(all)
      const then = actsOf([...all, ...accounts])
      expect(status(indexOf(then.acts, then), asAt, '2009-12-31')).toBe(status(indexOf(now.acts, now), asAt, '2009-12-31'))
      const [a, b] = [registerAsAt(indexOf(now.acts, now), asAt), registerAsAt(indexOf(then.acts, then), asAt)]
      for (const subject of ['league', 'league.pact', 'league.warden']) expect(b.acts(subject, ['admission', 'deposit', 'election']).map(x => x.id)).toEqual(a.acts(subject, ['admission', 'deposit', 'election']).map(x => x.id))
    }), { numRuns: 40 })
  })

  test('the world could know an act before the register did', () => {
    const h = holdingsOf('  - { on: 2001-01-01, recorded: 2012-01-01, known-since: 2001-02-01, act: admission, of: AAA, to: league }', head)
    const index = indexOf(h.acts, h)
    const standing = (k: Day) => { const a = ask({ ask: 'standing', organisation: 'league', party: 'AAA' }, registerAsAt(index, '2005-01-01', k), law); return a.status === 'established' ? a.value.standing : a.status }
    expect([standing('2001-01-31'), standing('2001-02-01')]).toEqual(['none', 'member'])
  })
})

describe('what binds two', () => {
  const told = (index: ActIndex, asAt: Day, knownOn: Day, one: string, other: string): unknown => {
    const valueOf = (f: Finding<unknown>): unknown => (f.status === 'established' ? f.value : f.status === 'open' ? f.wants : f.positions.map(valueOf))
    return valueOf(ask({ ask: 'between', instrument: 'league.pact', party: one, other }, registerAsAt(index, asAt, knownOn), law))
  }
  const bound: readonly Line[] = ['AAA', 'BBB'].map(p => ({ on: '2000-01-01', fields: `act: deposit, instrument: league.pact, party: ${p}, of: ratification`, recorded: '2010-01-01' }))

  test('is the same whichever is named first: relation, day, modifications, amendments', () => {
    fc.assert(fc.property(lines, day, known, (all, asAt, knownOn) => {
      const h = actsOf([...all, ...bound])
      const index = indexOf(h.acts, h)
      for (const [a, b] of [['AAA', 'BBB'], ['BBB', 'CCC']] as const) expect(told(index, asAt, knownOn, b, a)).toEqual(told(index, asAt, knownOn, a, b))
    }), { numRuns: 100 })
  })

  test('no act of a third State changes it, once the instrument is in force and every reservation was made in time', () => {
    const ofTwo = fc.constantFrom('act: objection, instrument: league.pact, party: BBB, to: r1, precludes: true', 'act: depositary-notification, instrument: league.pact, of: r1', 'act: withdrawal-of-reservation, instrument: league.pact, party: AAA, of: r1, articles: ["17"]', 'act: withdrawal-of-objection, instrument: league.pact, party: BBB, of: o1',
      'act: acceptance-of-reservation, instrument: league.pact, party: BBB, of: r1', 'act: reservation, instrument: league.pact, party: BBB, formulated: on-deposit, articles: ["5"]', 'act: denunciation, instrument: league.pact, party: AAA, effect: 2006-01-01')
    const ofThird = fc.constantFrom('deposit, of: accession', 'signature', 'denunciation, effect: 2005-01-01', 'withdrawal-of-consent', 'provisional-application', 'domestic-ratification', 'reservation, formulated: on-deposit', 'objection, to: r1', 'objection, to: r1, precludes: true', 'acceptance-of-reservation, of: r1', 'withdrawal-of-objection, of: o1', 'withdrawal-of-reservation, of: r1')
      .map(f => `act: ${f}, instrument: league.pact, party: CCC`)
    const someOf = (some: fc.Arbitrary<string>) => fc.array(fc.record({ on: dated(2000, 2006), fields: some, recorded: fc.constant('2010-06-15') }), { minLength: 1, maxLength: 12 })
    // The reservation that is there in every register was made without saying when: BBB gives its consent anew with it.
    const anew: readonly Line[] = [{ on: '2002-06-15', fields: 'act: deposit, instrument: league.pact, party: BBB, of: ratification', recorded: '2010-01-01' }]
    let modified = 0
    fc.assert(fc.property(someOf(ofTwo), someOf(ofThird), day, (ofPair, third, asAt) => {
      const [alone, together] = [actsOf([...bound, ...anew, ...ofPair]), actsOf([...bound, ...anew, ...ofPair, ...third])]
      const answer = told(indexOf(alone.acts, alone), asAt, '2020-01-01', 'AAA', 'BBB')
      if (JSON.stringify(answer).includes('"effect"')) modified++
      expect(told(indexOf(together.acts, together), asAt, '2020-01-01', 'AAA', 'BBB')).toEqual(answer)
    }), { numRuns: 100 })
    expect(modified).toBeGreaterThan(20)
  })
})
