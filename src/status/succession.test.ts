/** States that come after others: whose instruments count, since when they are bound, and the reservations and objections that go on (Convention of 1978). */
import { describe, expect, test } from 'vitest'
import { cited, deposits, league, pact, roles, short } from './league.fixture.ts'

const parties = 'parties: { OLD: { name: Old Lakes, form: former-state, until: 2002-12-31 } }'
const force = (more = '', after = '') => `entry-into-force: { when: { instruments: 2${more} }, delay: { months: 6 }, article: Art. 9 }, later-parties: { ${after}delay: { months: 3 }, article: Art. 9(2) }`
const line = (id: string, on: string, act: string, party: string, more = '') => `  - { id: ${id}, on: ${on}, act: ${act}, instrument: league.pact, party: ${party}${more} }`
const succeeds = (party: string, on: string, more = '') => line(`s-${party}`, on, 'deposit', party, `, of: succession${more}`)
const complete = 'coverage: [{ question: consent, of: league.pact, from: 1990-01-01, to: 2020-12-31 }, { question: reservations, of: league.pact, from: 1990-01-01, to: 2020-12-31 }]'
const register = (lines: readonly string[], clauses = force()) => league(lines.join('\n'), `${pact(clauses)}\n${complete}\n${parties}`)
const inForce = (lines: readonly string[], clauses?: string, asAt = '2010-01-01') => short(register(lines, clauses).ask({ ask: 'entry-into-force', instrument: 'league.pact' }, asAt))
const since = (lines: readonly string[], party: string, clauses?: string) => { const a = register(lines, clauses).ask({ ask: 'consent', instrument: 'league.pact', party }, '2010-01-01'); return a.status === 'established' ? `${a.value.standing} ${a.value.since}` : short(a) }

describe('the instrument of a successor', () => {
  const two = [deposits(['OLD', '2001-01-10']), succeeds('AAA', '2003-03-10', ', succeeds: OLD, effect: 2003-01-01')]
  test('[1978 18(5), 36(5)] it counts beside that of its predecessor, as when the Convention of 1978 itself entered into force', () => { expect(inForce(two)).toBe('2003-09-10') })
  test('[1978 18(5), 36(5)] it counts where the text names ratification or accession alone, and not where it names neither', () => {
    expect(inForce(two, force(', of: [ratification, accession]'))).toBe('2003-09-10')
    expect(inForce(two, force(', of: [acceptance, approval]'))).toMatchObject({ want: 'more-instruments', have: 0 })
  })
  test('[1978 23(1)] notified before the entry into force it makes a party from that day, whatever the clause for later parties says', () => {
    const lines = [deposits(['BBB', '2001-01-10'], ['CCC', '2001-02-10']), succeeds('AAA', '2001-05-01'), succeeds('DDD', '2001-09-01')]
    expect(since(lines, 'AAA')).toBe('party 2001-08-10')
    expect(since(lines, 'DDD')).toBe('party null')
  })
  test('[1978 23(1)] a succession of States that comes after the entry into force is the later of the two days', () => {
    expect(since([deposits(['BBB', '2001-01-10'], ['CCC', '2001-03-10']), line('s', '2001-02-10', 'deposit', 'AAA', ', of: succession, effect: 2002-01-01')], 'AAA')).toBe('party 2002-01-01')
  })
})

describe('a form of consent that the source does not tell', () => {
  const either = deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10', 'ratification-or-accession'])
  test('counts where the text counts every form it may be', () => {
    expect(inForce([either], force(', of: [ratification, accession]'))).toBe('2001-08-10')
    expect(inForce([deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10', 'consent-to-be-bound'])], force(', of: [ratification, acceptance, approval, accession]'))).toBe('2001-08-10')
  })
  test('otherwise the day is open where it would be another with it', () => {
    const lines = (third: string) => [deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10', 'ratification-or-accession'], ['CCC', third])]
    expect(inForce(lines('2001-03-10'), force(', of: [ratification]'))).toEqual({ want: 'form', act: 'deposit:league.pact:BBB:2001-02-10' })
    expect(inForce(lines('2001-02-10'), force(', of: [ratification]'))).toBe('2001-08-10')
    expect(inForce([either], force(', of: [ratification]').replace('instruments: 2', 'instruments: 3'))).toMatchObject({ want: 'more-instruments', have: 1 })
  })
  test('otherwise it is not counted, and nobody says that the instrument is not in force', () => {
    const l = register([either], force(', of: [ratification]'))
    const a = l.ask({ ask: 'entry-into-force', instrument: 'league.pact' }, '2010-01-01')
    expect(short(a)).toEqual({ want: 'form', act: 'deposit:league.pact:BBB:2001-02-10' })
    expect(roles(a)).toContain('deposit:league.pact:BBB:2001-02-10 not-counted (form-not-told)')
    const consent = l.ask({ ask: 'consent', instrument: 'league.pact', party: 'AAA' }, '2010-01-01')
    expect(consent.status === 'established' && consent.value.inForceOn).toBeNull()
  })
})

describe('[VCLT 24(1), (3)] between the day the condition was met and the entry into force', () => {
  const lines = [deposits(['AAA', '2001-01-10'], ['BBB', '2001-02-10'], ['CCC', '2001-06-01'], ['DDD', '2001-08-10'])]
  test('"after the second instrument": a later party, whose own delay runs', () => {
    expect(since(lines, 'CCC', force('', 'after: condition-met, '))).toBe('party 2001-09-01')
    expect(since(lines, 'CCC')).toBe('party 2001-09-01')
  })
  test('"after the entry into force": it enters with the others; of the day itself, later', () => {
    expect(since(lines, 'CCC', force('', 'after: entry-into-force, '))).toBe('party 2001-08-10')
    expect(since(lines, 'DDD', force('', 'after: entry-into-force, '))).toBe('party 2001-11-10')
  })
  test('who joined with the others rests on art. 24(1), who came later on the clause', () => {
    const on = (party: string) => cited(register(lines).ask({ ask: 'consent', instrument: 'league.pact', party }, '2010-01-01'))[0]
    expect([on('AAA'), on('CCC')]).toEqual(['vclt-1969 Art. 24(1)', 'league.pact Art. 9(2)'])
  })
})

describe('reservations of a predecessor', () => {
  const reserved = (more = ', articles: ["4", "7"]', on = '2001-01-10') => line('r', on, 'reservation', 'OLD', `${more}, formulated: on-deposit`)
  const base = [deposits(['OLD', '2001-01-10'], ['BBB', '2001-02-10'])]
  const heir = succeeds('AAA', '2003-03-10', ', succeeds: OLD, effect: 2003-01-01')
  const effects = (lines: readonly string[], asAt = '2010-01-01') => {
    const a = register([...base, ...lines]).ask({ ask: 'between', instrument: 'league.pact', party: 'AAA', other: 'BBB' }, asAt)
    return a.status === 'established' ? a.value.modifications.map(m => `${m.by} ${m.articles?.join('+')} ${m.effect}${m.accepted ? ` ${m.accepted}` : ''}${m.objection ? ` ${m.objection}` : ''}`) : short(a)
  }
  test('[1978 34(1)] go on for the successor of a State that is no more, with the notification of succession among the grounds', () => {
    expect(effects([reserved(), heir])).toEqual(['AAA 4+7 pending'])
    const a = register([...base, reserved(), heir]).ask({ ask: 'reservations', instrument: 'league.pact' }, '2010-01-01')
    expect(a.status === 'established' && a.value.map(r => [r.by, r.standing, r.maintained])).toEqual([['OLD', 'in-effect', undefined], ['AAA', 'in-effect', 's-AAA']])
    expect(cited(a)).toContain('vcssrt-1978 Art. 34(1)')
  })
  test('[1978 20(1)] go on for a newly independent State, as they stood on the day of the succession of States', () => {
    const lines = (withdrawn: string) => league([deposits(['CCC', '2001-01-10'], ['BBB', '2001-02-10']), line('r', '2001-01-10', 'reservation', 'CCC', ', articles: ["4", "7"], formulated: on-deposit'), line('w', withdrawn, 'withdrawal-of-reservation', 'CCC', ', of: r, articles: ["7"]'), succeeds('AAA', '2003-03-10', ', succeeds: CCC, effect: 2003-01-01')].join('\n'), `${pact(force())}\n${complete}`)
      .ask({ ask: 'reservations', instrument: 'league.pact' }, '2010-01-01')
    const articles = (withdrawn: string) => { const a = lines(withdrawn); return a.status === 'established' ? a.value.find(r => r.by === 'AAA')?.articles : short(a) }
    expect(articles('2002-01-01')).toEqual(['4'])
    expect(articles('2005-01-01')).toEqual(['4', '7'])
    expect(cited(lines('2002-01-01'))).toContain('vcssrt-1978 Art. 20(1)')
  })
  test('[1978 20(1)] do not go on where the successor reserves on the same subject itself, or takes them back', () => {
    expect(effects([reserved(), heir, line('own', '2003-03-10', 'reservation', 'AAA', ', articles: ["7"], formulated: on-deposit')])).toEqual(['AAA 7 pending'])
    expect(effects([reserved(), heir, line('w', '2003-03-10', 'withdrawal-of-reservation', 'AAA', ', of: r')])).toEqual([])
    expect(effects([reserved(), heir, line('w', '2003-03-10', 'withdrawal-of-reservation', 'AAA', ', of: r, articles: ["4"]')])).toEqual(['AAA 7 pending'])
  })
  test('made after the succession of States they are not those of the territory', () => { expect(effects([reserved(', articles: ["4"]', '2003-02-01'), heir])).toEqual([]) })
  test('what was objected to stays objected to, and a predecessor’s objection goes on for its successor', () => {
    expect(effects([reserved(), line('o', '2001-05-01', 'objection', 'BBB', ', to: r'), heir])).toEqual(['AAA 4+7 not-applied o'])
    const of = [line('rb', '2001-02-10', 'reservation', 'BBB', ', articles: ["5"], formulated: on-deposit'), line('ob', '2001-05-01', 'objection', 'OLD', ', to: rb'), heir]
    expect(effects(of)).toEqual(['BBB 5 not-applied ob'])
    expect(effects([...of, line('wo', '2004-01-01', 'withdrawal-of-objection', 'AAA', ', of: ob')])).toEqual(['BBB 5 modified expressly'])
  })
  test('[VCLT 20(5)] what silence had accepted stays accepted', () => {
    expect(effects([reserved(), '  - { on: 2001-03-01, act: depositary-notification, instrument: league.pact, of: r }', heir])).toEqual(['AAA 4+7 modified by-silence'])
  })
})
