/** What binds two States of the League of Lakes between them under the Pact: every outcome of VCLT arts. 19 to 21, and amendments. */
import { describe, expect, test } from 'vitest'
import { relationsOf, type Between } from '#law'
import { cited, deposits, law, league, pact, roles, short } from './league.fixture.ts'

const force = 'entry-into-force: { when: { instruments: 2 }, article: Art. 9 }'
const coverage = (...more: readonly string[]) => `coverage: [{ question: consent, of: league.pact, from: 1990-01-01, to: 2020-12-31 }${more.map(q => `, ${q}`).join('')}]`
const reservations = (to = '2020-12-31') => `{ question: reservations, of: league.pact, from: 1990-01-01, to: ${to} }`
const complete = coverage(reservations())
const consents = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2003-06-01'])
const line = (id: string, on: string, act: string, party: string, more = '') => `  - { id: ${id}, on: ${on}, act: ${act}, instrument: league.pact, party: ${party}${more} }`
const reserved = (more = ', articles: ["17"]', party = 'AAA', id = 'r') => line(id, '2001-01-10', 'reservation', party, more)
const notified = (on = '2001-03-15', of = 'r') => `  - { on: ${on}, act: depositary-notification, instrument: league.pact, of: ${of} }`
const objection = (on = '2001-06-01', more = '', party = 'BBB') => line('o', on, 'objection', party, `, to: r${more}`)
const ask = (lines: readonly string[], asAt = '2005-01-01', { clauses = force, head = complete, pair = ['AAA', 'BBB'] as const }: { clauses?: string; head?: string; pair?: readonly [string, string] } = {}) =>
  league([consents, ...lines].join('\n'), `${pact(clauses)}\n${head}`).ask({ ask: 'between', instrument: 'league.pact', party: pair[0], other: pair[1] }, asAt)
const value = (...args: Parameters<typeof ask>): Between => { const a = ask(...args); if (a.status !== 'established') throw new Error(JSON.stringify(short(a))); return a.value }
const effects = (...args: Parameters<typeof ask>) => value(...args).modifications.map(m => `${m.by} ${m.articles?.join('+') ?? '—'} ${m.effect}${m.accepted ? ` ${m.accepted}` : ''}${m.objection ? ` ${m.objection}` : ''}${m.silenceEnds ? ` ${m.silenceEnds}` : ''}`)

describe('the relation', () => {
  test('[VCLT 24] two parties are bound from the later of their days, unmodified where nothing was reserved', () => {
    expect(value([])).toEqual({ relation: 'in-force', since: '2001-02-10', modifications: [], amendments: [], complete: true })
    expect(value([], '2005-01-01', { pair: ['CCC', 'AAA'] }).since).toBe('2003-06-01')
    expect(value([], '2005-01-01', { head: coverage() }).complete).toBe(false)
  })
  test('it is not in force while one of the two is known not to be bound, with both consents as premises', () => {
    const a = ask([line('s', '2000-01-01', 'signature', 'DDD')], '2005-01-01', { pair: ['AAA', 'DDD'] })
    expect(short(a)).toMatchObject({ relation: 'not-in-force', since: null })
    expect(a.grounds.map(g => g.ground === 'premise' && g.question)).toEqual([{ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, { ask: 'consent', instrument: 'league.pact', party: 'DDD' }])
    expect(value([], '2001-01-20').relation).toBe('not-in-force')
    expect(value(['  - { on: 2003-01-01, act: denunciation, instrument: league.pact, party: AAA, effect: 2004-01-01 }']).relation).toBe('not-in-force')
    expect(value([], '2005-01-01', { pair: ['AAA', 'AAA'] }).relation).toBe('not-in-force')
  })
  test('the gap of one consent is the gap of the relation, unless the other is known not to be bound', () => {
    expect(short(ask([], '2005-01-01', { pair: ['AAA', 'EEE'], head: '' }))).toEqual({ want: 'deposit', instrument: 'league.pact', party: 'EEE' })
    expect(value([], '2005-01-01', { pair: ['AAA', 'EEE'] }).relation).toBe('not-in-force')
    expect(value([line('s', '2000-01-01', 'signature', 'DDD')], '2005-01-01', { pair: ['DDD', 'EEE'] }).relation).toBe('not-in-force')
  })
  test('of contracting States nobody says "not in force" while the entry into force is not established', () => {
    expect(short(ask([], '2005-01-01', { clauses: 'entry-into-force: { when: { instruments: 9 }, article: Art. 9 }', head: '' }))).toEqual({ want: 'more-instruments', instrument: 'league.pact', have: 3, need: 9 })
    expect(short(ask([], '2005-01-01', { clauses: 'entry-into-force: { stated: none }' }))).toMatchObject({ want: 'clause' })
    expect(value([], '2005-01-01', { clauses: 'entry-into-force: { when: { instruments: 9 }, article: Art. 9 }' }).relation).toBe('not-in-force')
  })
  test('two accounts of a deposit of equal rank make the day disputed', () => {
    const a = ask(['  - { id: x, on: 2001-05-01, act: deposit, instrument: league.pact, party: EEE, of: accession }', '  - { on: 2001-06-01, act: deposit, instrument: league.pact, party: EEE, of: accession, account-of: x, source: copy }'], '2005-01-01', { pair: ['AAA', 'EEE'] })
    expect(short(a)).toMatchObject({ disputed: [{ since: '2001-05-01' }, { since: '2001-06-01' }] })
  })
  test('[VCLT 25(1)] with one who is bound provisionally it is applied provisionally, not in force', () => {
    expect(value([line('p', '2002-01-01', 'provisional-application', 'DDD')], '2005-01-01', { pair: ['AAA', 'DDD'] })).toMatchObject({ relation: 'applied-provisionally', since: '2002-01-01' })
  })
})

describe('silence', () => {
  test('[VCLT 4] a text older than the Convention says that its rules apply as custom, once a reservation is in play', () => {
    const adopted = (on: string) => `  - { on: ${on}, act: opening-for-signature, instrument: league.pact }`
    expect(cited(ask([adopted('1980-01-26'), reserved(), notified()]))).toEqual(['vclt-1969 Art. 4', 'vclt-1969 Art. 20(5)', 'vclt-1969 Art. 21(1)'])
    expect(cited(ask([adopted('1980-01-27'), reserved(), notified()]))).toEqual(['vclt-1969 Art. 20(5)', 'vclt-1969 Art. 21(1)'])
    expect(cited(ask([adopted('1950')]))).not.toContain('vclt-1969 Art. 4')
  })
  test('[VCLT 20(5)] is pending to the last of the twelve months, acceptance a day after', () => {
    expect(effects([reserved(), notified()], '2002-03-15')).toEqual(['AAA 17 pending 2002-03-15'])
    expect(effects([reserved(), notified()], '2002-03-16')).toEqual(['AAA 17 modified by-silence 2002-03-15'])
    expect(cited(ask([reserved(), notified()]))).toEqual(['vclt-1969 Art. 20(5)', 'vclt-1969 Art. 21(1)'])
  })
  test('[VCLT 20(5)] of who consents later lasts to the day of its consent', () => {
    const pair = ['AAA', 'CCC'] as const
    expect(effects([reserved(), notified()], '2003-06-01', { pair })).toEqual(['AAA 17 pending 2003-06-01'])
    expect(effects([reserved(), notified()], '2003-06-02', { pair })).toEqual(['AAA 17 modified by-silence 2003-06-01'])
  })
  test('says nothing where the register does not hold the notification, and that is wanted', () => {
    const a = ask([reserved()])
    expect(short(a)).toMatchObject({ modifications: [{ effect: 'pending', silenceEnds: null }] })
    expect(a.grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'open' ? [g.finding.wants] : []))).toEqual([{ want: 'notification', instrument: 'league.pact', reservation: 'r' }])
  })
  test('says nothing outside the declared coverage: an objection may not have been recorded', () => {
    expect(effects([reserved(), notified()], '2005-01-01', { head: coverage() })).toEqual(['AAA 17 pending 2002-03-15'])
    expect(effects([reserved(), notified()], '2005-01-01', { head: coverage(reservations('2002-03-14')) })).toEqual(['AAA 17 pending 2002-03-15'])
    expect(effects([reserved(), notified()], '2005-01-01', { head: coverage(reservations('2002-03-15')) })).toEqual(['AAA 17 modified by-silence 2002-03-15'])
    expect(value([reserved(), notified()], '2005-01-01', { head: coverage(reservations('2002-03-15')) }).complete).toBe(false)
  })
})

describe('acceptance', () => {
  test('[VCLT 20(1)] what the text authorises needs none, and an objection has no effect', () => {
    const clauses = `${force}, reservations: { allowed: all, article: Art. 12 }`
    const a = ask([reserved(), objection('2001-06-01', ', precludes: true')], '2005-01-01', { clauses })
    expect(short(a)).toMatchObject({ relation: 'in-force', modifications: [{ effect: 'modified', accepted: 'by-the-text', objection: null }] })
    expect(roles(a)).toEqual(['r supports', 'o not-counted (text-allows-it)'])
    expect(cited(a)).toEqual(['vclt-1969 Art. 20(1)', 'league.pact Art. 12', 'vclt-1969 Art. 21(1)'])
    expect(effects([reserved()], '2005-01-01', { clauses: `${force}, reservations: { allowed: listed, articles: ["17"], article: Art. 12 }` })).toEqual(['AAA 17 modified by-the-text'])
  })
  test('[VCLT 20(4)(a)] expressly, it works at once', () => {
    const accepted = line('y', '2001-04-01', 'acceptance-of-reservation', 'BBB', ', of: r')
    expect(effects([reserved(), notified(), accepted], '2001-04-01')).toEqual(['AAA 17 modified expressly'])
    expect(effects([reserved(), notified(), accepted], '2001-03-31')).toEqual(['AAA 17 pending 2002-03-15'])
    expect(effects([reserved(), accepted], '2005-01-01', { pair: ['AAA', 'CCC'] })).toEqual(['AAA 17 pending'])
  })
})

describe('objection', () => {
  test('[VCLT 21(3)] in time, the provisions reserved do not apply between the two', () => {
    const a = ask([reserved(), notified(), objection('2002-03-15')])
    expect(short(a)).toMatchObject({ relation: 'in-force', modifications: [{ reservation: 'r', by: 'AAA', articles: ['17'], effect: 'not-applied', accepted: null, objection: 'o' }] })
    expect(cited(a)).toEqual(['vclt-1969 Art. 20(4)(b)', 'vclt-1969 Art. 21(3)'])
    expect(roles(a)).toEqual(['r supports', 'o decisive'])
  })
  test('[VCLT 20(5)] without a notification on record, an objection is in time within twelve months of the reservation or by the own consent; of a later one nobody can say', () => {
    expect(effects([reserved(), objection('2002-01-10')])).toEqual(['AAA 17 not-applied o'])
    expect(effects([reserved(), objection('2002-01-11')])).toEqual(['AAA 17 pending o'])
    expect(effects([reserved(), objection('2003-06-01', '', 'CCC')], '2005-01-01', { pair: ['AAA', 'CCC'] })).toEqual(['AAA 17 not-applied o'])
    expect(effects([reserved(), objection('2003-06-02', '', 'CCC')], '2005-01-01', { pair: ['AAA', 'CCC'] })).toEqual(['AAA 17 pending o'])
    expect(value([reserved(), objection('2002-01-10', ', precludes: true')]).relation).toBe('precluded')
    expect(short(ask([reserved(), objection('2002-01-11', ', precludes: true')]))).toEqual({ want: 'notification', instrument: 'league.pact', reservation: 'r' })
  })
  test('[VCLT 22] to articles that were withdrawn since, nothing is left of it', () => {
    const two = [reserved(', articles: ["9", "12"]'), objection('2001-06-01', ', articles: ["9"], precludes: true'), line('w', '2004-01-01', 'withdrawal-of-reservation', 'AAA', ', of: r, articles: ["9"]')]
    expect(value(two, '2003-12-31').relation).toBe('precluded')
    expect(value([...two, notified()])).toMatchObject({ relation: 'in-force', since: '2004-01-01', modifications: [{ articles: ['12'], effect: 'modified', accepted: 'by-silence' }] })
  })
  test('[VCLT 20(4)(b)] saying so definitely, it prevents the entry into force between the two', () => {
    const a = value([reserved(), notified(), objection('2001-06-01', ', precludes: true')])
    expect(a).toMatchObject({ relation: 'precluded', since: null, amendments: [] })
    expect(a.modifications.map(m => m.effect)).toEqual(['precluding'])
    expect(effects([reserved(), notified(), objection('2001-06-01', ', precludes: true')], '2005-01-01', { pair: ['AAA', 'CCC'] })).toEqual(['AAA 17 modified by-silence 2003-06-01'])
  })
  test('[VCLT 20(5)] a day late it has no effect', () => {
    const a = ask([reserved(), notified(), objection('2002-03-16', ', precludes: true')])
    expect(short(a)).toMatchObject({ relation: 'in-force', modifications: [{ effect: 'modified', accepted: 'by-silence' }] })
    expect(roles(a)).toContain('o not-counted (too-late)')
  })
  test('[VCLT 22(2)] withdrawn, it has accepted; a relation it had prevented begins then', () => {
    const withdrawn = line('w', '2004-01-01', 'withdrawal-of-objection', 'BBB', ', of: o')
    const lines = [reserved(), notified(), objection('2001-06-01', ', precludes: true'), withdrawn]
    expect(value(lines, '2003-12-31')).toMatchObject({ relation: 'precluded' })
    expect(value(lines, '2004-01-01')).toMatchObject({ relation: 'in-force', since: '2004-01-01', modifications: [{ effect: 'modified', accepted: 'expressly', objection: null }] })
    expect(roles(ask(lines, '2004-01-01'))).toEqual(['r supports', 'w decisive', 'o not-counted (withdrawn)'])
    expect(value([reserved(), notified(), objection(), withdrawn])).toMatchObject({ since: '2001-02-10', modifications: [{ effect: 'modified', accepted: 'expressly' }] })
  })
  test('to part of a reservation it leaves the rest to silence', () => {
    const lines = [reserved(', articles: ["17", "18"]'), notified(), objection('2001-06-01', ', articles: ["18(1)"]')]
    expect(effects(lines)).toEqual(['AAA 18 not-applied o 2002-03-15', 'AAA 17 modified by-silence 2002-03-15'])
    expect(effects([reserved(', articles: ["17", "18"]'), notified(), objection('2001-06-01', ', articles: ["3"]')])).toEqual(['AAA 17+18 not-applied o 2002-03-15'])
  })
  test('by a third State changes nothing between the two', () => {
    expect(effects([reserved(), notified(), objection('2001-06-01', ', precludes: true', 'CCC')])).toEqual(['AAA 17 modified by-silence 2002-03-15'])
  })
})

describe('what has no effect between the two', () => {
  test('[VCLT 22] a withdrawn reservation, and the objection to it with it', () => {
    const lines = [reserved(), notified(), objection('2001-06-01', ', precludes: true'), line('w', '2004-01-01', 'withdrawal-of-reservation', 'AAA', ', of: r')]
    expect(value(lines, '2003-12-31').relation).toBe('precluded')
    expect(value(lines, '2004-01-01')).toMatchObject({ relation: 'in-force', since: '2004-01-01', modifications: [] })
    expect(effects([reserved(', articles: ["17", "18"]'), notified(), line('w', '2004-01-01', 'withdrawal-of-reservation', 'AAA', ', of: r, articles: ["17"]')])).toEqual(['AAA 18 modified by-silence 2002-03-15'])
  })
  test('[VCLT 23(2), (3)] one made on signature and not confirmed; confirmed it counts once, with the objection made before', () => {
    const signed = reserved(', articles: ["17"], formulated: on-signature')
    expect(effects([signed])).toEqual([])
    expect(roles(ask([signed]))).toEqual(['r not-counted (not-confirmed)'])
    const both = [signed, reserved(', articles: ["17"], formulated: on-deposit', 'AAA', 's'), notified('2001-03-15', 's')]
    expect(effects(both)).toEqual(['AAA 17 modified by-silence 2002-03-15'])
    expect(effects([...both, objection('2001-01-20')])).toEqual(['AAA 17 not-applied o 2002-03-15'])
  })
  test('one in a law at home, and one whose period is over', () => {
    expect(roles(ask([reserved(', formulated: in-domestic-law')]))).toEqual(['r not-counted (domestic-only)'])
    expect(roles(ask([reserved(', until: 2004-12-31')]))).toEqual(['r not-counted (expired)'])
    expect(effects([reserved(', formulated: in-domestic-law')])).toEqual([])
  })
})

describe('[VCLT 22(3)] a withdrawal works towards the other State when that has notice of it', () => {
  const opposed = [reserved(), notified(), objection('2001-06-01', ', precludes: true')]
  const wants = (a: ReturnType<typeof ask>) => a.grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'open' ? [g.finding.wants] : []))
  test('(a) of a reservation: the relation begins with the notification, and rests on it', () => {
    const withdrawn = line('w', '2004-01-01', 'withdrawal-of-reservation', 'AAA', ', of: r')
    const a = ask([...opposed, withdrawn, '  - { id: nw, on: 2004-03-01, act: depositary-notification, instrument: league.pact, of: w }'])
    expect(short(a)).toMatchObject({ relation: 'in-force', since: '2004-03-01' })
    expect(roles(a)).toContain('nw supports')
    expect(short(ask([...opposed, withdrawn]))).toMatchObject({ since: '2004-01-01' })
    expect(wants(ask([...opposed, withdrawn]))).toEqual([{ want: 'notice', instrument: 'league.pact', of: 'w' }])
  })
  test('(b) of an objection likewise', () => {
    const withdrawn = line('w', '2004-01-01', 'withdrawal-of-objection', 'BBB', ', of: o')
    expect(short(ask([...opposed, withdrawn, notified('2004-02-01', 'w')]))).toMatchObject({ relation: 'in-force', since: '2004-02-01' })
    expect(short(ask([...opposed, withdrawn]))).toMatchObject({ since: '2004-01-01' })
    expect(wants(ask([...opposed, withdrawn]))).toEqual([{ want: 'notice', instrument: 'league.pact', of: 'w' }])
  })
})

describe('[VCLT 20(3)] a reservation to the constituent instrument of an organisation', () => {
  const clauses = `${force}, reservations: { allowed: silent, acceptance-by: league, article: Art. 12 }`
  const accepted = line('yes', '2003-01-01', 'acceptance-of-reservation', 'league', ', of: r')
  test('is pending until the organisation accepts it, however long the members are silent', () => {
    const a = ask([reserved(), notified()], '2005-01-01', { clauses })
    expect(short(a)).toMatchObject({ relation: 'in-force', modifications: [{ effect: 'pending', awaits: 'league', silenceEnds: null }] })
    expect(a.grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'open' ? [g.finding.wants] : []))).toEqual([{ want: 'acceptance', instrument: 'league.pact', reservation: 'r', by: 'league' }])
    expect(cited(a)).toEqual(['vclt-1969 Art. 20(3)', 'league.pact Art. 12'])
  })
  test('an objection of a single member decides nothing', () => {
    const a = ask([reserved(), objection('2001-06-01', ', precludes: true')], '2005-01-01', { clauses })
    expect(short(a)).toMatchObject({ relation: 'in-force', modifications: [{ effect: 'pending', objection: null }] })
    expect(roles(a)).toContain('o not-counted (organ-decides)')
  })
  test('accepted, it modifies towards all', () => {
    const a = ask([reserved(), accepted], '2005-01-01', { clauses })
    expect(short(a)).toMatchObject({ modifications: [{ effect: 'modified', accepted: 'expressly' }] })
    expect(roles(a)).toContain('yes decisive')
    expect(short(ask([reserved(), accepted], '2002-12-31', { clauses }))).toMatchObject({ modifications: [{ effect: 'pending' }] })
  })
  test('[VCLT 20(1)] one that the text authorises wants no acceptance', () => {
    expect(effects([reserved()], '2005-01-01', { clauses: `${force}, reservations: { allowed: all, acceptance-by: league, article: Art. 12 }` })).toEqual(['AAA 17 modified by-the-text'])
  })
})

describe('[VCLT 19] an impermissible reservation', () => {
  const clauses = `${force}, reservations: { allowed: none, article: Art. 12 }`
  const forbidden = reserved(', articles: ["17"], irregular: The source has it so')
  test('is shown, with the objection if there is one; nothing is picked', () => {
    expect(effects([forbidden, notified()], '2005-01-01', { clauses })).toEqual(['AAA 17 impermissible'])
    const a = ask([forbidden, notified(), objection()], '2005-01-01', { clauses })
    expect(short(a)).toMatchObject({ relation: 'in-force', modifications: [{ effect: 'impermissible', objection: 'o' }] })
    expect(cited(a)).toEqual(['vclt-1969 Art. 19(a)', 'league.pact Art. 12'])
  })
  test('with an objection that opposes the relation, whether there is one is disputed', () => {
    expect(short(ask([forbidden, notified(), objection('2001-06-01', ', precludes: true')], '2005-01-01', { clauses }))).toMatchObject({ disputed: [{ relation: 'in-force' }, { relation: 'precluded', since: null }] })
  })
  test('made too late it may still become one by the silence of all', () => {
    const late = [line('r', '2001-07-01', 'reservation', 'AAA'), notified('2001-08-01')]
    expect(effects(late, '2002-08-01')).toEqual(['AAA — impermissible 2002-08-01'])
    expect(effects(late, '2002-08-02')).toEqual(['AAA — modified by-silence 2002-08-01'])
  })
})

describe('reservations of both, and many pairs', () => {
  const lines = [reserved(), reserved(', articles: ["5"]', 'BBB', 'q'), notified(), notified('2001-03-15', 'q'), objection()]
  test('[VCLT 21(1)] each modifies the relation for both, whoever is named first', () => {
    expect(effects(lines)).toEqual(['BBB 5 modified by-silence 2002-03-15', 'AAA 17 not-applied o 2002-03-15'])
    expect(value(lines, '2005-01-01', { pair: ['BBB', 'AAA'] })).toEqual(value(lines))
  })
  test('the matrix tells of each pair what asking for it alone tells', () => {
    const l = league([consents, ...lines].join('\n'), `${pact(force)}\n${complete}`)
    const matrix = relationsOf('league.pact', law.members)(l.at('2005-01-01'))
    for (const [party, other] of [['AAA', 'BBB'], ['BBB', 'CCC'], ['CCC', 'AAA'], ['AAA', 'EEE']] as const) {
      const alone = l.ask({ ask: 'between', instrument: 'league.pact', party, other }, '2005-01-01')
      expect({ question: alone.question, ...matrix(party, other) }).toEqual(alone)
    }
  })
})

describe('[VCLT 30(4)(b), 40(4)(b)] amendments', () => {
  const more = (binds = '') => `league.pact-2: { title: Amendment, amends: league.pact, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 }${binds} } }`
  const ratified = (p: string, on: string) => `  - { on: ${on}, act: deposit, instrument: league.pact-2, party: ${p}, of: ratification }`
  const between = (lines: readonly string[], binds = '', asAt = '2005-01-01', until = '2020-12-31') => league([consents, ...lines].join('\n'), `${pact(force, more(binds))}\n${coverage(reservations(), `{ question: consent, of: league.pact-2, from: 1990-01-01, to: ${until} }`)}`).ask({ ask: 'between', instrument: 'league.pact', party: 'AAA', other: 'BBB' }, asAt)
  test('apply between those that accepted them; with another the unamended text', () => {
    expect(short(between([ratified('AAA', '2004-01-01'), ratified('BBB', '2004-02-01')]))).toMatchObject({ amendments: ['league.pact-2'] })
    const one = between([ratified('AAA', '2004-01-01'), '  - { on: 2004-01-01, act: signature, instrument: league.pact-2, party: BBB }'])
    expect(short(one)).toMatchObject({ relation: 'in-force', amendments: [] })
    expect(cited(one)).toEqual(['vclt-1969 Art. 30(4)(b)', 'vclt-1969 Art. 40(4)(b)'])
  })
  test('what is not known of an amendment stands among the premises', () => {
    const a = between([ratified('AAA', '2004-01-01')], '', '2005-01-01', '2003-12-31')
    expect(short(a)).toMatchObject({ amendments: [] })
    expect(cited(between([ratified('AAA', '2004-01-01')]))).toEqual(['vclt-1969 Art. 30(4)(b)', 'vclt-1969 Art. 40(4)(b)'])
    expect(a.grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'open' ? [g.finding.wants] : []))).toEqual([{ want: 'deposit', instrument: 'league.pact-2', party: 'BBB' }])
  })
  test('[VCLT 40(5)] who joined after the amendment was in force may be party to the amended text: that is told beside the open consent', () => {
    const joined = (on: string) => cited(league([deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', on]), ratified('AAA', '2002-01-01')].join('\n'), `${pact(force, more())}\n${complete}`).ask({ ask: 'between', instrument: 'league.pact', party: 'AAA', other: 'CCC' }, '2005-01-01'))
    expect([joined('2002-01-02'), joined('2002-01-01')]).toEqual([['vclt-1969 Art. 40(5)'], []])
  })
  test('that bind all parties apply between all', () => {
    expect(short(between([ratified('CCC', '2004-01-01')], ', binds: { whom: all-parties, article: Art. 3 }'))).toMatchObject({ amendments: ['league.pact-2'] })
  })
})
