/** Dealings on the League of Lakes: visits by each counting rule, decorations, the path of an initiative, intentions and their outcome. */
import { describe, expect, test } from 'vitest'
import type { InitiativePath, IntentionStanding, VisitsCounted } from '#law'
import { admitted, covered, league, leagueWith, roles, short } from './league.fixture.ts'

describe('visits by counting rule', () => {
  const visit = (id: string, on: string, more = '') => `  - { id: ${id}, on: ${on}, act: visit, person: ada, to: AAA${more} }`
  const warden = '  - { on: 1995-01-01, act: election, to: league.warden, person: ada, of: JJJ, by: league.council }\n  - { on: 2000-01-01, act: election, to: league.warden, person: ben, of: BBB, by: league.council }'
  const asked = (acts: string, asAt = '2005-01-01', knownOn?: string, head = '') => league(acts, head).ask({ ask: 'visits', person: 'ada', to: 'AAA' }, asAt, knownOn)
  const counts = (acts: string, asAt?: string) => { const v = short(asked(acts, asAt)) as VisitsCounted; return { all: v.acts, office: v.inOffice.acts, apart: v.apartFromSessions.acts } }
  const inOffice = ', as: league.warden'

  test('made while in the office named: the acts of the office decide, not the word of the visit alone', () => {
    const acts = [warden, visit('before', '1994-06-01', inOffice), visit('during', '1997-06-01', inOffice), visit('after', '2001-06-01', inOffice), visit('private', '1998-06-01')].join('\n')
    expect(counts(acts)).toEqual({ all: ['before', 'during', 'private', 'after'], office: ['before', 'during'], apart: ['before', 'during', 'private', 'after'] })
    expect(roles(asked(acts))).toEqual(['before supports (stated-by-source)', 'during supports', 'private supports', 'after supports (not-in-office)'])
  })
  test('an office that no law knows is held on the word of the source', () => {
    expect(roles(asked(visit('one', '1997-06-01', ', as: league.council.chair')))).toEqual(['one supports (stated-by-source)'])
  })
  test('whoever left the office did not come in it, though nobody followed yet', () => {
    const acts = [warden.split('\n')[0]!, '  - { on: 1996-03-01, act: end-of-office, office: league.warden, person: ada }', visit('late', '1996-06-01', inOffice)].join('\n')
    expect(counts(acts)).toMatchObject({ all: ['late'], office: [] })
  })
  test('a visit known by its month in which the office changed hands stands on the word of the source', () => {
    const acts = [warden.replace('2000-01-01', '1999-06-15'), visit('june', '1999-06', inOffice)].join('\n')
    expect(roles(asked(acts))).toEqual(['june supports (stated-by-source)'])
  })
  test('a journey to a session is no visit apart from sessions', () => {
    const acts = [visit('to-session', '1997-06-01', ', session: league.council/3'), visit('own', '1998-06-01')].join('\n')
    expect(counts(acts)).toEqual({ all: ['to-session', 'own'], office: [], apart: ['own'] })
    expect(roles(asked(acts))).toEqual(['to-session supports (at-a-session)', 'own supports'])
  })
  test('told twice it counts once, whichever telling names the office or the session', () => {
    const acts = [warden, visit('one', '1997-06-01/1997-06-03'), visit('again', '1997-06-02', `${inOffice}, session: league.council/3`), visit('other', '1997-06-04')].join('\n')
    expect(counts(acts)).toEqual({ all: ['one', 'other'], office: ['one'], apart: ['other'] })
    expect(roles(asked(acts))).toContain('again not-counted (duplicate)')
  })
  test('a month in which a visit fell is not taken for the visit of a day in it', () => {
    expect(counts([visit('day', '1997-06-01'), visit('month', '1997-06')].join('\n')).all).toHaveLength(2)
  })
  test('another source tells the office of the same visit', () => {
    const acts = [warden, visit('one', '1997-06-01'), visit('two', '1997-06-01', `${inOffice}, account-of: one, source: copy`)].join('\n')
    expect(counts(acts)).toMatchObject({ all: ['one'], office: ['one'] })
  })
  test('as known on a day: a visit learnt later is not counted', () => {
    const acts = [visit('one', '1997-06-01', ', recorded: 1997-07-01'), visit('two', '1998-06-01', ', recorded: 2010-01-01')].join('\n')
    expect(short(asked(acts, '2005-01-01', '2005-01-01'))).toMatchObject({ count: 1 })
  })
})

describe('decorations', () => {
  const order = (id: string, on: string, more = '', name = 'Order of the Heron') => `  - { id: ${id}, on: ${on}, act: decoration, person: ada, by: AAA, order: ${name}${more} }`
  const asked = (acts: string, asAt = '2005-01-01', head = '') => short(league(acts, head).ask({ ask: 'decorations', person: 'ada' }, asAt))
  test('each once, whoever tells it, on days that may be the same', () => {
    expect(asked([order('one', '1997-06-01'), order('month', '1997-06'), order('star', '1997-06-01', '', 'Star of the Lake')].join('\n'))).toEqual({ count: 2, acts: ['one', 'star'] })
    expect(asked([order('one', '1997-06-01'), order('later', '1999-06-01')].join('\n'))).toMatchObject({ count: 2 })
  })
  test('the same order told in two languages is one where they share a language', () => {
    const both = '{ en: Order of the Heron, ar: "وسام البلشون" }'
    expect(asked([order('one', '1997-06-01'), order('two', '1997-06-01', '', both)].join('\n'))).toMatchObject({ count: 1 })
  })
  test('one that may lie ahead leaves the number open, and none is said inside coverage only', () => {
    expect(asked(order('one', '1997'), '1997-06-01')).toMatchObject({ want: 'day-of-act', act: 'one' })
    expect(asked('')).toMatchObject({ want: 'coverage', question: 'decorations' })
    expect(asked('', '2005-01-01', 'coverage: [{ question: decorations, of: ada, from: 2000-01-01, to: 2010-12-31 }]')).toEqual({ count: 0, acts: [] })
  })
})

describe('initiative', () => {
  const head = (more = ', instrument: league.statute, body: fishery') => `initiatives: { fish: { name: Fishery Institution, of: CCC, in: league${more} } }
bodies: { fishery: { name: Lake Fishery, form: specialised-institution } }
instruments: { league.statute: { title: Statute, clauses: { entry-into-force: { article: "19", when: { instruments: 2 }, delay: { days: 30 } } } } }
${covered}`
  const stage = (id: string, on: string, name: string, more = '') => `  - { id: ${id}, on: ${on}, act: initiative, initiative: fish, stage: ${name}${more} }`
  const proposed = stage('proposed', '2001-06-08', 'proposed', ', by: ada')
  const endorsed = stage('endorsed', '2002-11-15/2002-11-17', 'endorsed', ', by: league.council, session: league.council/9')
  const drafted = stage('drafted', '2003-06', 'drafted')
  const adoption = '  - { id: adoption, on: 2003-12-10, act: adoption, form: instrument, instrument: league.statute, title: Statute, by: league.council, session: league.council/10 }'
  const founding = '  - { id: founding, on: 2006-04-28, act: establishment, of: fishery, by: league.council }'
  const deposit = (party: string, on: string) => `  - { id: ${party.toLowerCase()}, on: ${on}, act: deposit, instrument: league.statute, party: ${party}, of: ratification }`
  const all = [admitted(['AAA', 'BBB', 'CCC'], '1990-01-02'), proposed, endorsed, drafted, adoption, founding, deposit('AAA', '2007-01-01'), deposit('BBB', '2008-02-20')].join('\n')
  const asked = (acts: string, asAt: string, more?: string, knownOn?: string) => league(acts, head(more)).ask({ ask: 'initiative', initiative: 'fish' }, asAt, knownOn)
  const path = (acts: string, asAt: string, more?: string) => short(asked(acts, asAt, more)) as InitiativePath
  const at = (asAt: string) => { const p = path(all, asAt); return { reached: p.reached, next: p.next, move: p.move, wants: p.wants } }

  test('stage by stage, with what comes next and whose move it is', () => {
    expect(at('2001-06-08')).toMatchObject({ reached: 'proposed', next: 'endorsed', move: [] })
    expect(at('2002-11-15')).toEqual({ reached: 'endorsed', next: 'experts', move: ['CCC'], wants: { want: 'act', kind: 'initiative', of: ['fish'] } })
    expect(at('2003-06-30')).toEqual({ reached: 'drafted', next: 'adopted', move: ['league.council'], wants: { want: 'act', kind: 'adoption', of: ['league.statute'] } })
    expect(at('2003-12-10')).toEqual({ reached: 'adopted', next: 'founded', move: ['league.council'], wants: { want: 'establishment', of: 'fishery' } })
    expect(at('2007-01-01')).toMatchObject({ reached: 'founded', next: 'in-force', wants: { want: 'more-instruments', have: 1, need: 2 } })
    expect(at('2008-02-20')).toEqual({ reached: 'founded', next: 'in-force', move: [], wants: { want: 'day-reached', day: '2008-03-21' } })
    expect(at('2008-03-21')).toEqual({ reached: 'in-force', next: null, move: [], wants: null })
  })
  test('each stage with its acts; what was passed over has none', () => {
    const p = path(all, '2008-03-21')
    expect(p.stages.map(s => [s.stage, s.on?.text ?? null, s.acts, s.by, s.session])).toEqual([
      ['proposed', '2001-06-08', ['proposed'], 'ada', null], ['endorsed', '2002-11-15/2002-11-17', ['endorsed'], 'league.council', 'league.council/9'], ['experts', null, [], null, null],
      ['drafted', '2003-06', ['drafted'], null, null], ['adopted', '2003-12-10', ['adoption'], 'league.council', 'league.council/10'], ['founded', '2006-04-28', ['founding'], 'league.council', null],
      ['in-force', '2008-03-21', ['bbb'], null, null],
    ])
    expect(asked(all, '2008-03-21').grounds.some(g => g.ground === 'premise' && g.question.ask === 'entry-into-force')).toBe(true)
  })
  test('in force before it is founded, founding is what is left', () => {
    const p = path(all.replace('2006-04-28', '2010-04-28'), '2009-01-01')
    expect([p.reached, p.next]).toEqual(['in-force', 'founded'])
  })
  test('the move of those whose instruments are missing', () => {
    const acts = all.replace('instruments: 2', '')
    const named = head().replace('instruments: 2', 'every: [AAA, BBB]')
    const p = short(league(acts, named).ask({ ask: 'initiative', initiative: 'fish' }, '2007-06-01')) as InitiativePath
    expect(p.move).toEqual(['BBB'])
  })
  test('the organ to which the charter gives the founding of such a body, before the one that had it last', () => {
    const under = leagueWith({ organs: { assembly: { cite: { ground: 'provision', instrument: 'league.charter', article: 'Art. 20', reading: 'unread' } } } as never, competences: { 'specialised-institutions': { organ: 'assembly' as never, cite: { ground: 'provision', instrument: 'league.charter', article: 'Art. 20', reading: 'unread' } } } }, '')
    expect(short(under(all, head()).ask({ ask: 'initiative', initiative: 'fish' }, '2003-12-10'))).toMatchObject({ next: 'founded', move: ['league.assembly'] })
  })
  test('that is to bring about nothing declared is complete once adopted', () => {
    const p = path([proposed, stage('adopted', '2004-01-01', 'adopted', ', by: league.council')].join('\n'), '2005-01-01', '')
    expect([p.reached, p.next, p.wants]).toEqual(['adopted', null, null])
  })
  test('a later step that may have been taken leaves the path open; an earlier one does not', () => {
    expect(short(asked([proposed, endorsed, drafted].join('\n'), '2003-06-10'))).toMatchObject({ want: 'day-of-act', act: 'drafted', written: '2003-06' })
    expect(path([proposed, endorsed, stage('again', '2003', 'endorsed')].join('\n'), '2003-06-10')).toMatchObject({ reached: 'endorsed' })
  })
  test('sources that date a stage differently leave the path what it is; sources that differ on whether it was taken do not', () => {
    const account = stage('told', '2001-06-28', 'proposed', ', account-of: proposed, source: copy')
    expect(path([proposed, account].join('\n'), '2002-01-01')).toMatchObject({ reached: 'proposed' })
    expect(short(asked([proposed, endorsed, stage('told', '2003-01-01', 'endorsed', ', account-of: endorsed, source: copy')].join('\n'), '2002-12-31'))).toMatchObject({ disputed: [{ reached: 'endorsed' }, { reached: 'proposed' }] })
  })
  test('a source that only knows the day less exactly contradicts nobody', () => {
    const vaguer = stage('told', '../2004-06-13', 'endorsed', ', account-of: endorsed, source: copy')
    expect(path([proposed, endorsed, vaguer].join('\n'), '2003-01-01')).toMatchObject({ reached: 'endorsed' })
    expect(short(asked([proposed, endorsed, vaguer.replace('../2004-06-13', '2004')].join('\n'), '2004-06-01'))).toMatchObject({ disputed: [{ reached: 'endorsed' }, 'open'] })
  })
  test('known on a day: an act learnt later has not moved it', () => {
    const acts = [proposed, endorsed].map((a, i) => a.replace(' }', `, recorded: ${i === 0 ? 2001 : 2009}-07-01 }`)).join('\n')
    expect(short(asked(acts, '2005-01-01', undefined, '2005-01-01'))).toMatchObject({ reached: 'proposed' })
  })
  test('of which nothing is known wants an act', () => { expect(short(asked('', '2005-01-01'))).toEqual({ want: 'act', kind: 'initiative', of: ['fish'] }) })
})

describe('intentions', () => {
  const intention = (id: string, on: string, more = '') => `  - { id: ${id}, on: ${on}, act: intention, by: CCC, in: league, to: see to it${more} }`
  const outcome = (of: string, on: string, result: string) => `  - { id: ${of}-${result}, on: ${on}, act: outcome, of: ${of}, result: ${result} }`
  const asked = (acts: string, asAt: string, head = '') => league(acts, head).ask({ ask: 'intentions', party: 'CCC' }, asAt)
  const results = (acts: string, asAt: string) => Object.fromEntries((short(asked(acts, asAt)) as readonly IntentionStanding[]).map(i => [i.intention, i.result]))
  const two = [intention('dam', '2001-01-01', ', due: 2003'), intention('canal', '2001-01-01')].join('\n')
  test('open, overdue once the last day that was meant is over, and what became of them', () => {
    expect(results(two, '2003-12-31')).toEqual({ dam: 'open', canal: 'open' })
    expect(results(two, '2004-01-01')).toEqual({ dam: 'overdue', canal: 'open' })
    expect(results(`${two}\n${outcome('dam', '2004-06-01', 'partly-fulfilled')}`, '2004-05-31')).toMatchObject({ dam: 'overdue' })
    expect(results(`${two}\n${outcome('dam', '2004-06-01', 'partly-fulfilled')}\n${outcome('dam', '2005-06-01', 'fulfilled')}`, '2006-01-01')).toMatchObject({ dam: 'fulfilled' })
  })
  test('the last outcome by its day, in whatever order they were written down', () => {
    expect(results(`${two}\n${outcome('dam', '2005-06-01', 'fulfilled')}\n${outcome('dam', '2004-06-01', 'partly-fulfilled')}`, '2006-01-01')).toMatchObject({ dam: 'fulfilled' })
  })
  test('an outcome that may have come by the day keeps it from being overdue', () => {
    const acts = `${two}\n${outcome('dam', '2004', 'fulfilled')}`
    expect(results(acts, '2004-06-01')).toMatchObject({ dam: 'open' })
    expect(roles(asked(acts, '2004-06-01'))).toContain('dam-fulfilled not-counted (date-too-coarse)')
  })
  test('one that may not have been declared yet is told apart; none is said inside coverage only', () => {
    expect(short(asked(intention('dam', '2001'), '2001-06-01'))).toMatchObject({ want: 'day-of-act', act: 'dam' })
    expect(results(`${two}\n${intention('port', '2005')}`, '2005-06-01')).not.toHaveProperty('port')
    expect(short(asked('', '2005-01-01'))).toMatchObject({ want: 'coverage', question: 'intentions' })
    expect(short(asked('', '2005-01-01', 'coverage: [{ question: intentions, of: CCC, from: 2000-01-01, to: 2010-12-31 }]'))).toEqual([])
  })
})
