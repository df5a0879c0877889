/** The sessions of the League of Lakes: in order, with what they prepare and resume, who was there, and how credentials stood. */
import { describe, expect, test } from 'vitest'
import { day } from '#calendar'
import { credentialsOf, presentOn, textOf, type Attendance, type Finding } from '#law'
import { admitted, cited, league, leagueWith, roles, short } from './league.fixture.ts'

const council = 'league.council'
const session = (n: number | null, on: string, host: string, more = '', organ = council) => `  - { on: ${on}, act: session, organ: ${organ}, ${n === null ? '' : `ordinal: ${n}, `}host: ${host}, place: Port${more} }`
const lines = (...all: readonly string[]) => all.join('\n')

describe('sessions of an organ', () => {
  const sessions = (acts: string, asAt = '2000-01-01', head = '') => league(acts, head).ask({ ask: 'sessions', organ: council }, asAt)
  const told = (acts: string, asAt?: string, head?: string) => { const a = sessions(acts, asAt, head); return a.status === 'established' ? a.value.sessions.map(s => `${s.session} ${s.form} ${s.opened ? 'held' : 'to come'} ${s.host}`) : short(a) }
  const value = (acts: string, asAt?: string) => { const a = sessions(acts, asAt); return a.status === 'established' ? a.value : undefined }
  const three = lines(session(1, '1995-05-01/1995-05-03', 'AAA'), session(1, '1995-09-01', 'BBB', ', form: extraordinary'), session(2, '1996-05-01/1996-05-03', 'CCC'))

  test('in order of opening, whatever their form, as at the day', () => {
    expect(told(three)).toEqual(['league.council/1 ordinary held AAA', 'league.council/x1 extraordinary held BBB', 'league.council/2 ordinary held CCC'])
    expect(told(three, '1995-09-01')).toEqual(['league.council/1 ordinary held AAA', 'league.council/x1 extraordinary held BBB'])
    expect(told(three, '1995-04-30')).toEqual({ want: 'session', organ: council })
  })
  test('of two whose dates are too coarse to order, the numbers tell', () => {
    expect(told(lines(session(4, '1998-11', 'DDD'), session(5, '1998-11-02', 'EEE'), session(1, '1998-11-20', 'FFF', ', form: thematic')))).toEqual([
      'league.council/4 ordinary held DDD', 'league.council/5 ordinary held EEE', 'league.council/t1 thematic held FFF'])
  })
  test('one that may or may not have opened leaves the list open; with a number below one that has it has opened', () => {
    expect(told(lines(three, session(3, '1997', 'DDD')), '1997-06-01')).toMatchObject({ want: 'day-of-act', written: '1997' })
    expect(told(lines(three, session(3, '1997', 'DDD'), session(4, '1997-03-01', 'EEE')), '1997-06-01')).toEqual([
      'league.council/1 ordinary held AAA', 'league.council/x1 extraordinary held BBB', 'league.council/2 ordinary held CCC', 'league.council/3 ordinary held DDD', 'league.council/4 ordinary held EEE'])
  })
  test('the numbers that must have been held and are not in the register', () => {
    expect(value(lines(session(2, '1996-05-01', 'AAA'), session(5, '1999-05-01', 'BBB'), session(9, '1999-06-01', 'BBB', ', form: extraordinary')))?.missing).toEqual([1, 3, 4])
    expect(value(three)?.missing).toEqual([])
  })
  test('a host designated: to come, by the latest designation, until it opens', () => {
    const acts = lines(three, '  - { on: 1996-05-03, act: designation, session: league.council/3, host: DDD, due: 1997-05 }', '  - { on: 1996-06-01, act: designation, session: league.council/4, host: FFF, due: 1998 }',
      '  - { on: 1996-07-01, act: designation, session: league.council/x2, host: GGG, due: 1996-09 }', '  - { on: 1996-09-01, act: designation, session: league.council/3, host: EEE, due: 1997-06 }', session(3, '1997-06-02', 'EEE'))
    const held = ['league.council/1 ordinary held AAA', 'league.council/x1 extraordinary held BBB', 'league.council/2 ordinary held CCC']
    expect(told(acts, '1996-08-01')).toEqual([...held, 'league.council/x2 extraordinary to come GGG', 'league.council/3 ordinary to come DDD', 'league.council/4 ordinary to come FFF'])
    expect(told(acts, '1996-09-01')).toEqual([...held, 'league.council/x2 extraordinary to come GGG', 'league.council/3 ordinary to come EEE', 'league.council/4 ordinary to come FFF'])
    expect(told(acts, '1997-06-02')).toEqual([...held, 'league.council/3 ordinary held EEE', 'league.council/x2 extraordinary to come GGG', 'league.council/4 ordinary to come FFF'])
    expect(value(acts, '1996-08-01')?.sessions.at(-1)).toMatchObject({ on: { text: '1998' }, opened: false, ordinal: 4 })
  })
  test('one to come without a number, found by the session that designated its host; another organ of the like is not ours', () => {
    const acts = lines(three, '  - { on: 1996-05-03, act: designation, session: league.council/1996-10, host: DDD, due: 1996-10, decided-at: league.council/2 }', '  - { on: 1996-05-03, act: designation, session: league.board/1, host: EEE, decided-at: league.council/2 }')
    expect((told(acts) as string[]).at(-1)).toBe('league.council/1996-10 extraordinary to come DDD')
  })
  test('a designation too coarsely dated to have been made is told as not counted', () => {
    const acts = lines(three, '  - { id: d, on: 1997, act: designation, session: league.council/3, host: DDD }')
    expect((told(acts, '1997-06-01') as string[]).length).toBe(3)
    expect(roles(sessions(acts, '1997-06-01'))).toContain('d not-counted (date-too-coarse)')
  })
  test('the chain of preparation, from body to body', () => {
    const acts = lines(session(1, '1996-04-01', 'AAA', ', form: preparatory, prepares: league.council/2', 'league.board'), session(2, '1996-04-10', 'AAA', ', prepares: league.council/2', 'league.harbour'), session(2, '1996-05-01', 'BBB', ', prepares: league.board/9'), session(1, '1995-05-01', 'AAA'))
    expect(value(acts)?.sessions.map(s => [s.session, s.prepares, s.preparedBy])).toEqual([['league.council/1', null, []], ['league.council/2', 'league.board/9', ['league.board/p1', 'league.harbour/2']]])
    expect(value(acts, '1996-04-05')?.sessions.map(s => s.session)).toEqual(['league.council/1'])
    expect(roles(sessions(acts))).toContain('session:league.board_p1:1996-04-01 supports')
    const harbour = league(acts).ask({ ask: 'sessions', organ: 'league.harbour' }, '1997-01-01')
    expect(harbour.status === 'established' && harbour.value.sessions[0]).toMatchObject({ session: 'league.harbour/2', prepares: 'league.council/2' })
  })
  test('a session to come is prepared too', () => {
    const acts = lines(three, '  - { on: 1996-05-03, act: designation, session: league.council/3, host: DDD }', session(1, '1997-01-10', 'DDD', ', form: preparatory, prepares: league.council/3', 'league.board'))
    expect(value(acts, '1997-02-01')?.sessions.at(-1)).toMatchObject({ session: 'league.council/3', opened: false, preparedBy: ['league.board/p1'] })
  })
  test('a resumed session: what its act says it resumes, otherwise the session of its number', () => {
    const acts = lines(three, session(2, '1996-09-01', 'CCC', ', form: resumed'), session(null, '1996-10-01', 'CCC', ', form: resumed, resumes: league.council/x1'), session(7, '1996-11-01', 'CCC', ', form: resumed'))
    expect(value(acts)?.sessions.filter(s => s.form === 'resumed').map(s => [s.session, s.resumes])).toEqual([['league.council/r2', 'league.council/2'], ['league.council/1996-10-01', 'league.council/x1'], ['league.council/r7', null]])
  })
  test('silence is no list; inside declared coverage it is an empty one', () => {
    expect(told('')).toEqual({ want: 'session', organ: council })
    expect(told('', '2000-01-01', `coverage: [{ question: sessions, of: ${council}, from: 1990-01-01, to: 2010-12-31 }]`)).toEqual([])
  })
  test('the article that knows the organ is told', () => { expect(cited(sessions(three))).toEqual(['league.charter Art. 3']) })
})

describe('attendance', () => {
  const head = (more = '') => `people: { dora: { name: Dora }, emil: { name: Emil } }\ncoverage: [{ question: standing, of: league, from: 1990-01-01, to: 2020-12-31 }${more}]`
  const members = `${admitted(['AAA', 'BBB', 'CCC'], '1991-01-01')}\n  - { on: 1992-01-01, act: observer-status, of: DDD, in: league }\n  - { on: 1992-01-01, act: observer-status, of: lakebank, in: league }`
  const met = (more: string, on = '1995-05-01/1995-05-03') => session(1, on, 'AAA', more)
  const asked = (acts: string, asAt = '1996-01-01', coverage = '', key = `${council}/1`) => league(acts, coverage === 'none' ? 'people: { dora: { name: Dora }, emil: { name: Emil } }' : head(coverage)).ask({ ask: 'attendance', session: key }, asAt)
  const value = (...of: Parameters<typeof asked>): Attendance | undefined => { const a = asked(...of); return a.status === 'established' ? a.value : undefined }
  const delegation = (of: string, more = '', on = '1995-05-01/1995-05-03') => `  - { on: ${on}, act: delegation, of: ${of}, session: league.council/1${more} }`

  test('members, observers and others apart, by list and by delegation, each once', () => {
    expect(value(lines(members, met(', present: [AAA, DDD, EEE, lakebank], participation: { states: 5, ministers: 2 }'), delegation('BBB'), delegation('AAA')))).toMatchObject({
      members: ['AAA', 'BBB'], observers: ['DDD', 'lakebank'], others: ['EEE'], told: { states: 5, ministers: 2 }, complete: false,
    })
  })
  test('delegations with their heads, the highest rank first, those without a rank last', () => {
    const delegations = value(lines(members, met(''), delegation('AAA', ', head: ada, head-rank: minister'), delegation('BBB'), delegation('CCC', ', head: ben, head-rank: head-of-state'), delegation('DDD', ', head: cleo, head-rank: minister')))?.delegations
    expect(delegations?.map(d => [d.party, d.head, d.rank])).toEqual([['CCC', 'ben', 'head-of-state'], ['AAA', 'ada', 'minister'], ['DDD', 'cleo', 'minister'], ['BBB', null, null]])
  })
  test('the rank of a source is not taken for that of a head', () => { expect(value(lines(members, met(''), delegation('AAA', ', head: ada')))?.delegations).toMatchObject([{ head: 'ada', rank: null }]) })
  test('by standing on the day of the opening: neither an admission nor a withdrawal after it changes anything', () => {
    const acts = lines(members, met(', present: [BBB, EEE]'), '  - { on: 1995-05-02, act: admission, of: EEE, to: league }', '  - { on: 1995-06-01, act: withdrawal, of: BBB, from: league }')
    expect(value(acts)).toMatchObject({ members: ['BBB'], others: ['EEE'] })
    expect(value(acts.replace('1995-05-02', '1995-05-01'))).toMatchObject({ members: ['BBB', 'EEE'], others: [] })
  })
  test('a suspended member that came is told among the members', () => {
    expect(value(lines(members, '  - { on: 1994-01-01, act: suspension, of: CCC, in: league }', met(', present: [CCC]')))?.members).toEqual(['CCC'])
  })
  test('whose standing is not established is placed nowhere', () => {
    expect(value(lines(members, met(', present: [AAA, EEE]')), '1996-01-01', 'none')).toMatchObject({ members: ['AAA'], others: [], unplaced: ['EEE'] })
    expect(value(lines(members, met(', present: [AAA, EEE]', '1995'), '  - { on: 1995-06-01, act: admission, of: EEE, to: league }'))).toMatchObject({ members: ['AAA'], unplaced: ['EEE'] })
  })
  test('the standing of each is among the grounds, with the acts', () => {
    const a = asked(lines(members, met(', present: [AAA]'), delegation('BBB')))
    expect(roles(a)).toEqual(['session:league.council_1:1995-05-01_1995-05-03 supports', 'delegation:BBB:league.council_1:1995-05-01_1995-05-03 counted'])
    expect(a.grounds.flatMap(g => (g.ground === 'premise' ? [g.question] : []))).toEqual([{ ask: 'standing', party: 'AAA', organisation: 'league' }, { ask: 'standing', party: 'BBB', organisation: 'league' }])
  })
  test('complete by declared coverage of the session or of the organ, on the day of the session', () => {
    const acts = lines(members, met(', present: [AAA]'))
    const of = (what: string, from: string) => value(acts, '1996-01-01', `, { question: attendance, of: ${what}, from: ${from}, to: 2000-12-31 }`)?.complete
    expect([of('league.council/1', '1995-01-01'), of(council, '1990-01-01'), of(council, '1995-06-01'), of('league.board', '1990-01-01')]).toEqual([true, true, false, false])
  })
  test('nobody named: open, unless the list is declared complete or the source at least counts', () => {
    expect(short(asked(lines(members, met(''))))).toEqual({ want: 'presence', session: 'league.council/1' })
    expect(value(lines(members, met('')), '1996-01-01', `, { question: attendance, of: ${council}, from: 1990-01-01, to: 2000-12-31 }`)).toMatchObject({ members: [], complete: true })
    expect(value(lines(members, met(', participation: { states: 30 }')))).toMatchObject({ members: [], delegations: [], told: { states: 30 }, complete: false })
  })
  test('a session that has not opened, or may not have', () => {
    expect(short(asked(lines(members, met(', present: [AAA]')), '1995-04-30'))).toEqual({ want: 'session', organ: council })
    expect(short(asked(lines(members, met(', present: [AAA]', '1995')), '1995-04-30'))).toMatchObject({ want: 'day-of-act' })
  })
  test('a delegation that may not have come yet is told as not counted', () => {
    const a = asked(lines(members, met(', present: [AAA]'), delegation('BBB', ', id: late', '1996')), '1996-06-01')
    expect([a.status === 'established' && a.value.members, roles(a).at(-1)]).toEqual([['AAA'], 'late not-counted (date-too-coarse)'])
  })
  test('who was there on a day, where delegations have dates', () => {
    const acts = lines(members, met(', present: [DDD]'), delegation('AAA'), delegation('BBB', '', '1995-05-02/1995-05-03'), delegation('CCC', '', '1995-05-01'))
    const on = (d: string) => presentOn(value(acts)!, day(d))
    expect(on('1995-05-01')).toEqual({ present: ['AAA', 'CCC'], perhaps: ['DDD'] })
    expect(on('1995-05-02')).toEqual({ present: ['AAA', 'BBB'], perhaps: ['CCC', 'DDD'] })
    expect(value(acts, '1995-05-01')?.members).toEqual(['AAA', 'CCC'])
  })
})

describe('credentials', () => {
  const head = 'people: { dora: { name: Dora }, emil: { name: Emil } }'
  const act = (on: string, stage: string, more = '') => `  - { on: ${on}, act: credentials, of: AAA, session: league.council/1, stage: ${stage}${more} }`
  const asked = (acts: string, asAt = '1996-01-01') => league(acts, head).ask({ ask: 'credentials', party: 'AAA', session: 'league.council/1' }, asAt)
  const stand = (acts: string, asAt?: string) => short(asked(acts, asAt))
  const presented = act('1995-04-01', 'presented', ', head: ada')

  test('presented, then accepted by the organ; nothing yet: they are wanted', () => {
    const acts = lines(presented, act('1995-05-01', 'accepted', ', by: league.council'))
    expect(stand(acts, '1995-03-31')).toEqual({ want: 'credentials', of: 'AAA', session: 'league.council/1' })
    expect(stand(acts, '1995-04-30')).toMatchObject({ stage: 'presented', on: { text: '1995-04-01' } })
    expect(stand(acts, '1995-05-01')).toMatchObject({ stage: 'accepted', by: council })
    expect(stand(lines(presented, act('1995-05-01', 'rejected', ', by: league.council')))).toMatchObject({ stage: 'rejected', by: council })
  })
  test('of another party, or to another session, they say nothing', () => {
    expect(stand(presented.replace('of: AAA', 'of: BBB'))).toMatchObject({ want: 'credentials' })
    expect(stand(presented.replace('council/1', 'council/2'))).toMatchObject({ want: 'credentials' })
  })
  test('a contest on which the organ has not decided is a dispute; its decision settles it', () => {
    const acts = lines(presented, act('1995-04-20', 'contested', ', by: BBB'), act('1995-05-01', 'deferred', ', by: league.council'), act('1995-05-03', 'accepted', ', by: league.council'))
    expect(stand(acts, '1995-04-20')).toMatchObject({ disputed: [{ stage: 'presented', by: 'ada' }, { stage: 'contested', by: 'BBB' }] })
    expect(stand(acts, '1995-05-01')).toMatchObject({ stage: 'deferred', by: council })
    expect(stand(acts, '1995-05-03')).toMatchObject({ stage: 'accepted', by: council })
    expect(roles(asked(acts))).toEqual(expect.arrayContaining(['credentials:AAA:league.council_1:BBB:contested:1995-04-20 contrary']))
    expect(roles(asked(acts))[0]).toContain('accepted:1995-05-03 decisive')
  })
  test('a new contest opens the matter again', () => {
    const acts = lines(presented, act('1995-05-01', 'accepted', ', by: league.council'), act('1995-05-02', 'contested', ', by: BBB'))
    expect(stand(acts)).toMatchObject({ disputed: [{ stage: 'accepted' }, { stage: 'contested' }] })
  })
  test('a contest of credentials nobody has seen: theirs are wanted beside it', () => {
    const a = asked(act('1995-04-20', 'contested', ', by: BBB'))
    expect(a.status === 'disputed' && a.positions.map(p => (p.status === 'open' ? p.wants.want : p.status === 'established' ? p.value.stage : p.status))).toEqual(['credentials', 'contested'])
  })
  const two = lines(presented, act('1995-04-10', 'presented', ', head: ben'))
  test('two delegations with different heads are two positions, in equal words', () => {
    expect(stand(two)).toMatchObject({ disputed: [{ stage: 'presented', by: 'ada' }, { stage: 'presented', by: 'ben' }] })
    const a = asked(two)
    expect(a.status === 'disputed' && a.positions.map(p => p.grounds.length)).toEqual([1, 1])
  })
  test('the acceptance of one settles both; the other is told as not counted', () => {
    const a = asked(lines(two, act('1995-05-01', 'accepted', ', head: ben, by: league.council')))
    expect(short(a)).toMatchObject({ stage: 'accepted', by: council, on: { text: '1995-05-01' } })
    expect(roles(a).filter(r => r.includes('not-counted'))).toEqual([expect.stringContaining('1995-04-01 not-counted (organ-decides)')])
  })
  test('one turned away leaves the other; both turned away leave none', () => {
    const one = lines(two, act('1995-05-01', 'rejected', ', head: ada, by: league.council'))
    expect(stand(one)).toMatchObject({ stage: 'presented', by: 'ben' })
    expect(stand(lines(one, act('1995-05-02', 'rejected', ', head: ben, by: league.council')))).toMatchObject({ stage: 'rejected', on: { text: '1995-05-02' } })
  })
  test('put off without naming a head: both wait', () => { expect(stand(lines(two, act('1995-05-01', 'deferred', ', by: league.council')))).toMatchObject({ stage: 'deferred' }) })
  test('the contest of one delegation is not settled by turning away the other', () => {
    const acts = lines(two, act('1995-04-20', 'contested', ', head: ada, by: BBB'), act('1995-05-01', 'rejected', ', head: ben, by: league.council'))
    expect(stand(acts)).toMatchObject({ disputed: [{ stage: 'presented', by: 'ada' }, { stage: 'contested', by: 'BBB' }] })
  })
  test('whoever accredited a delegation may send another head', () => {
    expect(stand(lines(act('1995-04-01', 'presented', ', head: ada, by: AAA'), act('1995-04-10', 'presented', ', head: ben, by: AAA')))).toMatchObject({ stage: 'presented', by: 'AAA', on: { text: '1995-04-10' } })
    expect(stand(lines(act('1995-04-01', 'presented', ', head: ada, by: AAA'), act('1995-04-10', 'presented', ', head: ben, by: cleo')))).toMatchObject({ disputed: [{ by: 'AAA' }, { by: 'cleo' }] })
  })
  test('acts of one day stand in the order in which they must have come', () => {
    expect(stand(lines(act('1995-05-01', 'accepted', ', by: league.council'), act('1995-05-01', 'contested', ', by: BBB'), act('1995-05-01', 'presented', ', head: ada')))).toMatchObject({ stage: 'accepted' })
  })
  test('a date too coarse to order leaves it open', () => {
    expect(stand(lines(presented, act('1995', 'accepted')), '1995-06-01')).toMatchObject({ want: 'day-of-act', written: '1995' })
    expect(stand(lines(presented, act('1995-05', 'contested', ', by: BBB'), act('1995-05-10', 'accepted')))).toMatchObject({ want: 'day-of-act', written: '1995-05' })
  })
  test('another source of equal rank that tells of a rejection makes it disputed', () => {
    const acts = lines(presented, act('1995-05-01', 'accepted', ', id: said'), act('1995-05-01', 'rejected', ', account-of: said, source: copy'))
    expect(stand(acts)).toMatchObject({ disputed: [{ stage: 'accepted' }, { stage: 'rejected' }] })
  })
  test('the rule is told by party and session alone', () => {
    const f: Finding<unknown> = credentialsOf('AAA', 'league.council/1')(league(presented, head).at('1996-01-01'))
    expect(f.status).toBe('established')
  })
})

describe('the chair as several sources tell it', () => {
  const told = (on: string, host: string, source: string) => short(league(lines(session(1, '1995-05-01/1995-05-03', 'AAA', ', id: s1'), session(1, on, host, `, account-of: s1, source: ${source}`))).ask({ ask: 'presidency', organ: council }, '1995-06-01'))
  test('two of equal rank that name different hosts make it disputed; one of lesser rank does not', () => {
    expect(told('1995-05-01/1995-05-03', 'BBB', 'copy')).toMatchObject({ disputed: [{ holder: 'AAA' }, { holder: 'BBB' }] })
    expect(told('1995-05-01/1995-05-03', 'BBB', 'paper')).toMatchObject({ holder: 'AAA' })
  })
  test('another day of the opening makes nobody else the chair', () => {
    expect(told('1995-05-02/1995-05-03', 'AAA', 'copy')).toMatchObject({ holder: 'AAA', since: { text: '1995-05-01' } })
    expect(told('1995-05', 'AAA', 'copy')).toMatchObject({ holder: 'AAA' })
  })
})

describe('a chair whose membership ran out with its notice', () => {
  const membership = { admission: textOf('league.charter')(1), notice: { months: 12, bound: 'end-of-membership', cite: textOf('league.charter')(13) } } as const
  const l = leagueWith({ membership })(lines(admitted(['AAA', 'BBB'], '1990-01-01'), session(1, '1995-05-01', 'AAA'), '  - { on: 1995-06-01, act: notice-of-withdrawal, of: AAA, from: league }'))
  test('presides to the last day of it, and no longer, though no act tells of its end', () => {
    expect(['1996-05-31', '1996-06-01'].map(d => short(l.ask({ ask: 'presidency', organ: council }, d)))).toMatchObject([{ holder: 'AAA' }, { want: 'act', kind: 'bureau', of: ['league.council/1'] }])
  })
})
