/** The reservations to the Pact of the League of Lakes: in effect, withdrawn, expired, unconfirmed, forbidden, late; with their twelve months and objections. */
import { describe, expect, test } from 'vitest'
import { cited, deposits, league, pact, roles, short } from './league.fixture.ts'

const force = 'entry-into-force: { when: { instruments: 2 }, article: Art. 9 }'
const allowing = (what: string) => `${force}, reservations: { allowed: ${what}, article: Art. 12 }`
const covered = (to = '2020-12-31') => `coverage: [{ question: reservations, of: league.pact, from: 1990-01-01, to: ${to} }]`
const consents = deposits(['AAA', '2001-01-10'], ['BBB', '2001-01-10'], ['CCC', '2003-06-01'])
const line = (id: string, on: string, act: string, party: string, more = '') => `  - { id: ${id}, on: ${on}, act: ${act}, instrument: league.pact, party: ${party}${more} }`
const reserved = (more = '', on = '2001-01-10', id = 'r') => line(id, on, 'reservation', 'AAA', more)
const notified = (on = '2001-03-15', of = 'r') => `  - { id: n-${of}, on: ${on}, act: depositary-notification, instrument: league.pact, of: ${of} }`
const register = (lines: readonly string[], clauses = force, head = covered()) => league([consents, ...lines].join('\n'), `${pact(clauses)}\n${head}`)
const ask = (lines: readonly string[], asAt = '2005-01-01', clauses = force, head = covered()) => register(lines, clauses, head).ask({ ask: 'reservations', instrument: 'league.pact' }, asAt)
const told = (lines: readonly string[], asAt?: string, clauses?: string, head?: string) => {
  const a = ask(lines, asAt, clauses, head)
  return a.status === 'established' ? a.value.map(r => `${r.reservation} ${r.standing}${r.ended ? ` ${r.ended}` : ''}`) : short(a)
}

describe('the list', () => {
  test('[VCLT 2(1)(d)] names author, articles, day, notification and the end of the twelve months', () => {
    const a = ask([reserved(', articles: ["17(2)", "18"]'), notified()])
    expect(a.status === 'established' && a.value).toMatchObject([{ reservation: 'r', by: 'AAA', articles: ['17(2)', '18'], standing: 'in-effect', ended: null, notified: '2001-03-15', silenceEnds: '2002-03-15', objections: [] }])
    expect(a.status === 'established' && a.value[0]!.made.text).toBe('2001-01-10')
    expect(roles(a)).toEqual(['r supports', 'n-r supports'])
  })
  test('without the notification no twelve months run', () => {
    const a = ask([reserved()])
    expect(a.status === 'established' && a.value).toMatchObject([{ articles: null, notified: null, silenceEnds: null }])
  })
  test('the first notification counts, and one known only by its month gives no day', () => {
    const twice = ask([reserved(), notified('2001-05-05'), '  - { on: 2001-03-15, act: depositary-notification, instrument: league.pact, of: r }'])
    expect(twice.status === 'established' && twice.value[0]!.notified).toBe('2001-03-15')
    const coarse = ask([reserved(), notified('2001-05')])
    expect(coarse.status === 'established' && coarse.value[0]!.silenceEnds).toBeNull()
  })
  test('twelve months from 29 February end on 28 February', () => {
    const a = ask([reserved('', '2000-01-01'), notified('2000-02-29')])
    expect(a.status === 'established' && a.value[0]!.silenceEnds).toBe('2001-02-28')
  })
  test('empty, it is a list only inside the declared coverage', () => {
    expect(told([])).toEqual([])
    expect(told([], '2005-01-01', force, '')).toEqual({ want: 'coverage', question: 'reservations', of: 'league.pact', on: '2005-01-01' })
    expect(told([reserved()], '2005-01-01', force, '')).toEqual(['r in-effect'])
  })
  test('a reservation too coarsely dated to have been made stands as not counted', () => {
    const a = ask([reserved('', '2001-01-10', 'r'), reserved('', '2005', 'late')], '2005-06-01')
    expect([short(a)].flat()).toHaveLength(1)
    expect(roles(a)).toContain('late not-counted (date-too-coarse)')
  })
})

describe('standing', () => {
  test('[VCLT 22] a withdrawal ends it wholly, or for the articles named', () => {
    const two = reserved(', articles: ["17(2)", "18"]')
    const withdrawn = (on: string, more = '') => line(`w${on}`, on, 'withdrawal-of-reservation', 'AAA', `, of: r${more}`)
    expect(told([two, withdrawn('2004-01-01')], '2003-12-31')).toEqual(['r in-effect'])
    expect(told([two, withdrawn('2004-01-01')], '2004-01-01')).toEqual(['r withdrawn 2004-01-01'])
    const partly = ask([two, withdrawn('2004-01-01', ', articles: ["17"]')])
    expect(partly.status === 'established' && partly.value).toMatchObject([{ standing: 'in-effect', articles: ['18'] }])
    expect(told([two, withdrawn('2004-01-01', ', articles: ["17"]'), withdrawn('2004-06-01', ', articles: ["Art. 18"]')])).toEqual(['r withdrawn 2004-06-01'])
    expect(told([reserved(), withdrawn('2004-01-01', ', articles: ["17"]')])).toEqual(['r in-effect'])
  })
  test('a reservation for a period expires after its last day', () => {
    expect([told([reserved(', until: 2004-12-31')], '2004-12-31'), told([reserved(', until: 2004-12-31')], '2005-01-01')]).toEqual([['r in-effect'], ['r expired 2004-12-31']])
  })
  test('[VCLT 23(2)] made on signature it must be confirmed on consent', () => {
    const signed = reserved(', formulated: on-signature, articles: ["17"]', '2000-06-01')
    expect(told([signed])).toEqual(['r not-confirmed'])
    expect(cited(ask([signed]))).toContain('vclt-1969 Art. 23(2)')
    expect(told([signed, reserved(', formulated: on-deposit, articles: ["17(1)"]', '2001-01-10', 's')])).toEqual(['r in-effect', 's in-effect'])
    expect(told([signed, reserved(', articles: ["17"]', '2001-01-10', 's')])).toEqual(['r in-effect', 's in-effect'])
    expect(told([signed, reserved(', formulated: on-deposit, articles: ["3"]', '2001-01-10', 's')])).toEqual(['r not-confirmed', 's in-effect'])
    const definitive = '  - { on: 2000-06-01, act: signature, instrument: league.pact, party: DDD, as: definitive }'
    expect(told([definitive, line('r', '2000-06-01', 'reservation', 'DDD', ', formulated: on-signature')])).toEqual(['r in-effect'])
  })
  test('[VCLT 23(1)] in a law at home it is communicated to nobody', () => { expect(told([reserved(', formulated: in-domestic-law')])).toEqual(['r domestic-only']) })
  test('[VCLT 19(a), (b)] what the text forbids is impermissible', () => {
    const forbidden = (more = '') => reserved(`${more}, irregular: The source has it so`)
    expect(told([forbidden()], '2005-01-01', allowing('none'))).toEqual(['r impermissible'])
    expect(cited(ask([forbidden()], '2005-01-01', allowing('none')))).toEqual(expect.arrayContaining(['vclt-1969 Art. 19(a)', 'league.pact Art. 12']))
    const listed = `${force}, reservations: { allowed: listed, articles: ["17"], article: Art. 12 }`
    expect(told([reserved(', articles: ["17(2)"]')], '2005-01-01', listed)).toEqual(['r in-effect'])
    expect(told([forbidden(', articles: ["17(2)", "18"]')], '2005-01-01', listed)).toEqual(['r impermissible'])
    expect(told([reserved()], '2005-01-01', listed)).toEqual(['r in-effect'])
  })
  test('[VCLT 19] made after consent it stands only when twelve months have passed without any objection', () => {
    const late = [reserved('', '2002-01-01'), notified('2002-03-01')]
    expect([told(late, '2003-03-01'), told(late, '2003-03-02')]).toEqual([['r impermissible'], ['r in-effect']])
    expect(told([reserved('', '2002-01-01')])).toEqual(['r impermissible'])
    expect(told([...late, line('o', '2003-03-01', 'objection', 'BBB', ', to: r')])).toEqual(['r impermissible'])
    expect(told([...late, line('o', '2003-03-02', 'objection', 'BBB', ', to: r')])).toEqual(['r in-effect'])
    expect(told(late, '2005-01-01', force, covered('2002-12-31'))).toEqual(['r impermissible'])
    expect(told([reserved(', formulated: on-deposit', '2002-01-01')])).toEqual(['r in-effect'])
  })
  test('who leaves and consents anew brings only the reservations of the new consent', () => {
    const out = '  - { id: out, on: 2003-01-01, act: denunciation, instrument: league.pact, party: AAA, effect: 2004-01-01 }'
    const again = deposits(['AAA', '2004-03-01', 'accession'])
    expect(told([reserved(), out])).toEqual(['r in-effect'])
    expect(told([reserved(), out, again, reserved(', articles: ["26"]', '2004-03-01', 's')])).toEqual(['r expired 2004-01-01', 's in-effect'])
  })
})

describe('objections', () => {
  const objection = (on: string, party = 'BBB', more = '') => line('o', on, 'objection', party, `, to: r${more}`)
  const objections = (...lines: readonly string[]) => { const a = ask([reserved(), notified(), ...lines]); return a.status === 'established' ? a.value[0]!.objections : undefined }
  test('[VCLT 20(5)] are in time on the last of the twelve months, late a day after', () => {
    expect(objections(objection('2002-03-15'))).toEqual([{ objection: 'o', by: 'BBB', precludes: false, late: false, withdrawn: false }])
    expect(objections(objection('2002-03-16', 'BBB', ', precludes: true'))).toEqual([{ objection: 'o', by: 'BBB', precludes: true, late: true, withdrawn: false }])
  })
  test('[VCLT 20(5)] who consents after the twelve months objects on that day at the latest', () => {
    expect([objections(objection('2003-06-01', 'CCC'))![0]!.late, objections(objection('2003-06-02', 'CCC'))![0]!.late]).toEqual([false, true])
  })
  test('[VCLT 22(2)] can be withdrawn', () => {
    expect(objections(objection('2002-01-01'), line('w', '2002-02-01', 'withdrawal-of-objection', 'BBB', ', of: o'))![0]!.withdrawn).toBe(true)
  })
})
