/** Deadlines on the League of Lakes: each kind by its rule, coarse and disputed dates, silence inside and outside coverage, and what was known when. */
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { day } from '#calendar'
import { handOverAtOpening, leavesOf, textOf, troika, type Deadline, type DeadlineKind } from '#law'
import { admitted, covered, leagueWith, short } from './league.fixture.ts'

const art = textOf('league.charter')
const chair = handOverAtOpening('league.council', art(4))
const under = leagueWith({
  organs: {
    council: { cite: art(3), meets: { everyYears: 1, cite: art(3, 2) }, presidency: chair, troika: troika('league.council', chair, art(6)), reports: [{ by: 'league.clerk', everyYears: 1, cite: art(7, 3) }] },
    harbour: { cite: art(8), meets: { everyYears: 2, cite: art(8, 2) } },
  } as never,
  offices: { tribune: { office: 'league.tribune', electedBy: 'council', years: 3, seats: 2, cite: art(15) } },
  membership: { admission: art(1), observers: art(2), withdrawal: art(11), notice: { months: 12, bound: 'end-of-financial-year-of-notice', cite: art(11, 2) } },
  financialYear: { begins: '07-01', cite: art(12, 2) },
}, 'offices: { league.tribune: { name: Tribune, of: league } }')

const session = (n: number, on: string, host: string, more = '') => `  - { id: s${n}, on: ${on}, act: session, organ: league.council, ordinal: ${n}, host: ${host}, place: Port${more} }`
const designation = (n: number | string, on: string, host: string, more = '') => `  - { id: d${n}-${on}, on: ${on}, act: designation, session: league.council/${n}, host: ${host}${more} }`
const sessions = [session(1, '1995-05-01/1995-05-03', 'AAA'), session(2, '1996-05-01/1996-05-03', 'BBB')].join('\n')
const asked = (of: string, acts: string, asAt: string, head = '', knownOn?: string) => under(acts, head).ask({ ask: 'deadlines', of }, asAt, knownOn)
const list = (of: string, acts: string, asAt: string, head = '', knownOn?: string): readonly Deadline[] => { const a = asked(of, acts, asAt, head, knownOn); return a.status === 'established' ? a.value : [] }
const lines = (kind: DeadlineKind | undefined, of: string, acts: string, asAt: string, head = '', knownOn?: string) =>
  list(of, acts, asAt, head, knownOn).filter(d => kind === undefined || d.kind === kind).map(d => `${d.due} ${d.kind === kind ? '' : `${d.kind} `}${d.subject} ${d.standing}${d.whose ? ` (${d.whose})` : ''}${d.finding.status === 'established' ? '' : ` ${d.finding.status}`}`)
const told = (d: Deadline | undefined) => leavesOf(d!.finding).map(l => (l.ground === 'act' ? `${l.act} ${l.role}${l.because ? ` (${l.because})` : ''}` : l.article))
const complete = (question: string, of: string) => `coverage: [{ question: ${question}, of: ${of}, from: 1990-01-01, to: 2020-12-31 }]`
const council = 'league.council'

describe('the next ordinary session', () => {
  const due = (acts: string, asAt: string, head = '') => lines('session-due', council, acts, asAt, head)
  test('a year after the last one opened, by the article that says how often', () => {
    expect(due(sessions, '1997-05-01')).toEqual(['1997-05-01 league.council coming (league.council)'])
    expect(told(list(council, sessions, '1997-01-01').find(d => d.kind === 'session-due'))).toEqual(['s2 supports', 'Art. 3(2)'])
  })
  test('after that day it is perhaps overdue; overdue only where all sessions are declared, and once the calendar year is over too', () => {
    expect(due(sessions, '1997-05-02')).toEqual(['1997-05-01 league.council perhaps-overdue (league.council)'])
    expect(due(sessions, '1997-12-31', complete('sessions', council))).toEqual(['1997-05-01 league.council perhaps-overdue (league.council)'])
    expect(due(sessions, '1998-01-01', complete('sessions', council))).toEqual(['1997-05-01 league.council overdue (league.council)'])
    expect(due(sessions, '2021-01-01', complete('sessions', council))).toEqual(['1997-05-01 league.council perhaps-overdue (league.council)'])
  })
  test('an extraordinary session keeps no rule', () => { expect(due(`${sessions}\n${session(1, '1996-11-01', 'CCC', ', form: extraordinary').replace('id: s1', 'id: x1')}`, '1997-01-01')).toHaveLength(1) })
  test('known only by its year, the last session makes the next due at the latest a year after the last day it can have opened', () => {
    expect(due(`${sessions}\n${session(3, '1997', 'CCC')}`, '1998-06-01')).toEqual(['1998-12-31 league.council coming (league.council) open'])
  })
  test('a session that may have been held by now: perhaps overdue, whatever the coverage', () => {
    expect(due(`${sessions}\n${session(3, '1998', 'CCC')}`, '1998-06-01', complete('sessions', council))).toEqual(['1997-05-01 league.council perhaps-overdue (league.council)'])
  })
  test('sources of equal rank that date the last session differently dispute the day; the later one is the last', () => {
    const acts = `${sessions}\n  - { id: other, on: 1996-06-10/1996-06-12, act: session, organ: league.council, ordinal: 2, host: BBB, place: Port, account-of: s2, source: copy }`
    expect(due(acts, '1997-05-15')).toEqual(['1997-06-10 league.council coming (league.council) disputed'])
  })
  test('a source that only knows the month or year of it contradicts nobody, nor makes an earlier session the last', () => {
    const vaguer = (on: string) => `${sessions}\n  - { id: other, on: ${on}, act: session, organ: league.council, ordinal: 2, host: BBB, place: Port, account-of: s2, source: copy }`
    for (const on of ['1996-05', '1996']) expect(due(vaguer(on), '1996-06-15')).toEqual(['1997-05-01 league.council coming (league.council)'])
  })
  test('without any session the register cannot say when, and says what it wants', () => {
    expect(short(asked(council, '', '1997-01-01'))).toEqual({ want: 'session', organ: council })
  })
  test('a session taken back by a rectification makes nothing due, from the day on which that was known', () => {
    const acts = `${sessions.replace('place: Port }', 'place: Port, recorded: 1996-06-01 }').replaceAll('id: s2', 'id: s2, recorded: 1996-06-01')}\n  - { id: mistaken, on: 1996-12-01, act: rectification, of: s2, reason: it never met, recorded: 1997-01-01 }`
    const known = (knownOn: string) => lines('session-due', council, acts, '1996-12-15', '', knownOn)
    expect(known('1996-12-31')).toEqual(['1997-05-01 league.council coming (league.council)'])
    expect(known('1997-01-01')).toEqual(['1996-05-01 league.council perhaps-overdue (league.council)'])
  })
  test('nothing is due of an organ that was dissolved', () => {
    expect(due(`${sessions}\n  - { on: 1996-12-01, act: dissolution, of: league.council }`, '1997-01-01')).toEqual([])
  })
  test('whatever the last day is, the session is coming until it and not coming after it', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1996-05-02'), max: new Date('2003-01-01'), noInvalidDate: true }), d => {
      const asAt = day(d.toISOString().slice(0, 10))
      const [found] = list(council, sessions, asAt).filter(x => x.kind === 'session-due')
      expect(found?.standing === 'coming').toBe(asAt <= '1997-05-01')
    }), { numRuns: 40 })
  })
})

describe('sessions planned and hosts to be designated', () => {
  test('a session is due on the last day planned, until it has opened', () => {
    const acts = `${sessions}\n${designation(3, '1996-05-03', 'CCC', ', due: 1997-06')}`
    expect(lines('session-planned', council, acts, '1997-01-01')).toEqual(['1997-06-30 league.council/3 coming (CCC)'])
    expect(lines('session-planned', council, acts, '1997-07-01')).toEqual(['1997-06-30 league.council/3 perhaps-overdue (CCC)'])
    expect(lines('session-planned', council, acts, '1997-07-01', complete('sessions', council))).toEqual(['1997-06-30 league.council/3 overdue (CCC)'])
    expect(lines('session-planned', council, `${acts}\n${session(3, '1997-06-10', 'CCC')}`, '1997-06-10')).toEqual([])
  })
  test('the latest designation counts; one that only confirms the host keeps the day', () => {
    const first = designation(3, '1996-05-03', 'CCC', ', due: 1997-06-01')
    expect(lines('session-planned', council, `${sessions}\n${first}\n${designation(3, '1996-09-01', 'DDD', ', due: 1997-09-01')}`, '1997-01-01')).toEqual(['1997-09-01 league.council/3 coming (DDD)'])
    expect(lines('session-planned', council, `${sessions}\n${first}\n${designation(3, '1996-09-01', 'CCC')}`, '1997-01-01')).toEqual(['1997-06-01 league.council/3 coming (CCC)'])
    expect(lines('session-planned', council, `${sessions}\n${first}\n${designation(3, '1996-09-01', 'DDD')}`, '1997-01-01')).toEqual([])
  })
  test('a day that is only about so is the last it can be, and open', () => {
    expect(lines('session-planned', council, `${sessions}\n${designation(3, '1996-05-03', 'CCC', ', due: 1997~')}`, '1997-01-01')).toEqual(['1998-12-31 league.council/3 coming (CCC) open'])
  })
  test('the host, by the day on which the session is due, until somebody is designated', () => {
    expect(lines('host-to-be-designated', council, sessions, '1996-06-01')).toEqual(['1997-05-01 league.council/3 coming (league.council)'])
    const designated = `${sessions}\n${designation(3, '1996-07-01', 'CCC')}`
    expect(lines('host-to-be-designated', council, designated, '1996-06-30')).toHaveLength(1)
    expect(lines('host-to-be-designated', council, designated, '1996-07-01')).toEqual([])
  })
  test('a designation that was dropped leaves the host wanted, and nothing planned', () => {
    const acts = `${sessions}\n${designation(3, '1996-07-01', 'CCC', ', due: 1997-05-01')}\n  - { on: 1996-10-01, act: outcome, of: d3-1996-07-01, result: dropped }`
    expect(lines(undefined, council, acts, '1996-11-01')).toEqual(['1997-05-01 host-to-be-designated league.council/3 coming (league.council)', '1997-05-01 session-due league.council coming (league.council)'])
  })
  test('a committee that always met in one State wants no host', () => {
    const harbour = '  - { on: 1995-03-01, act: session, organ: league.harbour, ordinal: 1, host: AAA, place: Port }'
    expect(lines(undefined, 'league.harbour', harbour, '1996-01-01')).toEqual(['1997-03-01 session-due league.harbour coming (league.harbour)'])
    expect(lines('host-to-be-designated', 'league.harbour', `${harbour}\n  - { on: 1996-06-01, act: session, organ: league.harbour, ordinal: 2, host: BBB, place: Quay }`, '1997-01-01')).toHaveLength(1)
  })
  test('the State designated has it among its own', () => {
    expect(lines('session-planned', 'CCC', `${sessions}\n${designation(3, '1996-05-03', 'CCC', ', due: 1997-06')}`, '1997-01-01')).toEqual(['1997-06-30 league.council/3 coming (CCC)'])
    expect(lines('session-planned', 'CCC', `${sessions}\n${designation(3, '1996-05-03', 'CCC', ', due: 1997-06')}\n${designation(3, '1996-09-01', 'DDD', ', due: 1997-09')}`, '1997-01-01')).toEqual([])
  })
})

describe('terms, reports, votes', () => {
  const ada = '  - { id: ada, on: 1995-01-01, act: election, to: league.warden, person: ada, of: AAA, by: league.council }'
  test('a term ends by the years of the text, and stays due until somebody follows', () => {
    expect(lines('term-ends', 'league', ada, '1999-12-31')).toEqual(['1999-12-31 league.warden coming (AAA)'])
    expect(lines('term-ends', 'league', ada, '2000-01-01')).toEqual(['1999-12-31 league.warden perhaps-overdue (AAA)'])
    expect(lines('term-ends', 'league', ada, '2000-01-01', complete('terms', 'league.warden'))).toEqual(['1999-12-31 league.warden overdue (AAA)'])
    expect(lines('term-ends', 'league', `${ada}\n  - { on: 2000-02-01, act: election, to: league.warden, person: ben, of: BBB, by: league.council }`, '2000-02-01')).toEqual(['2005-01-31 league.warden coming (BBB)'])
  })
  test('the day in the act counts before the years; a beginning known by its year leaves the end open', () => {
    expect(lines('term-ends', 'AAA', ada.replace('by: league', 'until: 1997-06-30, by: league'), '1997-01-01')).toEqual(['1997-06-30 league.warden coming (AAA)'])
    expect(lines('term-ends', 'AAA', ada.replace('1995-01-01', '1995'), '1997-01-01')).toEqual(['2000-12-30 league.warden coming (AAA) open'])
  })
  test('sources that differ on the beginning dispute the end; one that only knows the year does not', () => {
    const other = (on: string) => `${ada}\n  - { id: other, on: ${on}, act: election, to: league.warden, person: ada, of: AAA, by: league.council, account-of: ada, source: copy }`
    expect(lines('term-ends', 'league', other('1995-03-01'), '1997-01-01')).toEqual(['2000-02-29 league.warden coming (AAA) disputed'])
    expect(lines('term-ends', 'league', other('1995'), '1997-01-01')).toEqual(['1999-12-31 league.warden coming (AAA)'])
  })
  test('whoever left before the end has no term that ends', () => {
    expect(lines('term-ends', 'league', `${ada}\n  - { on: 1996-01-01, act: end-of-office, office: league.warden, person: ada, reason: resignation }`, '1997-01-01')).toEqual([])
  })
  test('of several seats each term, and of those that ended only as many as seats are empty', () => {
    const tribune = (id: string, on: string, of: string) => `  - { id: ${id}, on: ${on}, act: election, to: league.tribune, of: ${of}, by: league.council }`
    const acts = [tribune('a', '1995-01-01', 'AAA'), tribune('b', '1996-01-01', 'BBB'), tribune('c', '1998-01-01', 'CCC')].join('\n')
    expect(lines('term-ends', 'league', acts, '1997-12-31')).toEqual(['1997-12-31 league.tribune coming (AAA)', '1998-12-31 league.tribune coming (BBB)'])
    expect(lines('term-ends', 'league', acts, '1998-06-01')).toEqual(['1998-12-31 league.tribune coming (BBB)', '2000-12-31 league.tribune coming (CCC)'])
    expect(lines('term-ends', 'league', acts, '1999-06-01')).toEqual(['1998-12-31 league.tribune perhaps-overdue (BBB)', '2000-12-31 league.tribune coming (CCC)'])
    expect(lines('term-ends', 'BBB', acts, '1998-06-01')).toEqual(['1998-12-31 league.tribune coming (BBB)'])
  })
  const clerk = '  - { on: 1994-01-01, act: appointment, to: league.clerk, person: ben }\n  - { on: 1996-10-01, act: appointment, to: league.clerk, person: cleo }'
  const report = (on: string, by = 'ben') => `${clerk}\n  - { id: r-${on}, on: ${on}, act: report, by: ${by}, to: league.council }`
  test('a report, so many years after the last', () => {
    expect(lines('report-due', council, `${sessions}\n${report('1996-04-01')}`, '1997-01-01')).toEqual(['1997-04-01 league.council coming (league.clerk)'])
    expect(lines('report-due', council, `${sessions}\n${report('1996-04-01')}`, '1998-01-01', complete('reports', council))).toEqual(['1997-04-01 league.council overdue (league.clerk)'])
    expect(lines('report-due', council, `${sessions}\n${report('1996-04-01')}\n${report('1997', 'cleo').split('\n').at(-1)}`, '1997-06-01', complete('reports', council))).toEqual(['1997-04-01 league.council perhaps-overdue (league.clerk)'])
  })
  test('an office reports through whoever holds it then, and nobody else for it', () => {
    expect(lines('report-due', council, `${sessions}\n${report('1996-12-01', 'cleo')}`, '1997-01-01')).toHaveLength(1)
    expect(lines('report-due', council, `${sessions}\n${report('1996-12-01', 'ben')}`, '1997-01-01')).toEqual([])
    expect(lines('report-due', council, `${sessions}\n${report('1996-12-01', 'ada')}`, '1997-01-01')).toEqual([])
  })
  test('where no report is known the list says that it wants one', () => {
    const a = asked(council, sessions, '1997-01-01')
    expect(a.grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'open' ? [g.finding.wants] : []))).toEqual([{ want: 'act', kind: 'report', of: ['league.clerk', council] }])
  })
  test('a vote permitted until a day, unless it was lost or given back for good since', () => {
    const restored = (on: string, more: string) => `  - { id: v-${on}, on: ${on}, act: restoration-of-vote, of: DDD, in: league.council${more} }`
    const acts = restored('1996-05-01', ', until: 1997-04-30')
    expect(lines('vote-permitted-until', 'DDD', acts, '1997-01-01')).toEqual(['1997-04-30 league.council coming (DDD)'])
    expect(lines('vote-permitted-until', council, acts, '1997-01-01')).toHaveLength(1)
    expect(lines('vote-permitted-until', 'league', acts, '1997-01-01')).toHaveLength(1)
    expect(lines('vote-permitted-until', 'DDD', acts, '1997-05-01')).toEqual([])
    expect(lines('vote-permitted-until', 'DDD', `${acts}\n${restored('1996-09-01', '')}`, '1997-01-01')).toEqual([])
    expect(lines('vote-permitted-until', 'DDD', `${acts}\n  - { on: 1996-09-01, act: loss-of-vote, of: DDD, in: league.council }`, '1997-01-01')).toEqual([])
  })
})

describe('notices, reservations, treaties, intentions', () => {
  const notice = `${admitted(['AAA', 'BBB'], '1990-01-02')}\n  - { id: notice, on: 1997-03-15, act: notice-of-withdrawal, of: BBB, from: league }`
  test('the two clocks of a notice', () => {
    expect(lines(undefined, 'BBB', notice, '1997-04-01', covered)).toEqual(['1997-06-30 obligations-end league coming (BBB)', '1998-03-15 withdrawal-takes-effect league coming (BBB)'])
    expect(lines('withdrawal-takes-effect', 'league', notice, '1998-03-14', covered)).toHaveLength(1)
    expect(lines('obligations-end', 'league', notice, '1997-07-01', covered)).toEqual([])
    expect(lines(undefined, 'BBB', notice, '1998-04-01', covered)).toEqual([])
    expect(told(list('BBB', notice, '1997-04-01', covered)[0])).toContain('notice decisive')
  })
  test('a notice taken back starts no clock, and one known by its month cannot be told', () => {
    expect(lines(undefined, 'BBB', `${notice}\n  - { on: 1997-05-01, act: revocation-of-notice, of: BBB, from: league }`, '1997-05-01', covered)).toEqual([])
    expect(short(asked('BBB', notice.replace('1997-03-15', '1997-03'), '1997-04-01', covered))).toMatchObject({ want: 'day-of-act', act: 'notice' })
  })
  const pact = `instruments: { league.pact: { title: Pact, organisation: league, clauses: { entry-into-force: { article: "9", when: { instruments: 2 }, delay: { days: 30 } } } } }\n${complete('reservations', 'league.pact')}`
  const deposit = (party: string, on: string) => `  - { id: ${party.toLowerCase()}, on: ${on}, act: deposit, instrument: league.pact, party: ${party}, of: ratification }`
  const two = [deposit('AAA', '2000-01-10'), deposit('BBB', '2000-03-01')].join('\n')
  const adopted = '  - { on: 1999-01-01, act: adoption, form: instrument, instrument: league.pact, title: Pact, by: league.council }'
  test('an instrument enters into force on a day that is computed, while its delay runs', () => {
    expect(lines('enters-into-force', 'AAA', two, '2000-02-01', pact)).toEqual([])
    expect(lines('enters-into-force', 'AAA', two, '2000-03-01', pact)).toEqual(['2000-03-31 league.pact coming (AAA)'])
    expect(lines('enters-into-force', 'league', `${adopted}\n${two}`, '2000-03-30', pact)).toEqual(['2000-03-31 league.pact coming'])
    expect(lines('enters-into-force', 'league', `${adopted}\n${two}`, '2000-03-31', pact)).toEqual([])
    expect(lines('enters-into-force', 'CCC', `${two}\n  - { on: 1999-06-01, act: signature, instrument: league.pact, party: CCC }`, '2000-03-01', pact)).toEqual([])
  })
  const reserved = `${two}\n  - { id: res, on: 2000-03-01, act: reservation, instrument: league.pact, party: BBB, formulated: on-deposit, articles: ["4"], says: not bound }`
  const notified = `${reserved}\n  - { id: note, on: 2000-04-10, act: depositary-notification, instrument: league.pact, of: res }`
  test('silence ends twelve months after the notification, for the others and for its author', () => {
    expect(lines('silence-ends', 'AAA', notified, '2001-04-10', pact)).toEqual(['2001-04-10 res coming (AAA)'])
    expect(lines('silence-ends', 'BBB', notified, '2000-06-01', pact)).toEqual(['2001-04-10 res coming'])
    expect(lines('silence-ends', 'league', `${adopted}\n${notified}`, '2000-06-01', pact)).toHaveLength(1)
    expect(lines('silence-ends', 'AAA', notified, '2001-04-11', pact)).toEqual([])
    expect(lines('silence-ends', 'CCC', `${notified}\n  - { on: 2000-05-01, act: signature, instrument: league.pact, party: CCC }`, '2000-06-01', pact)).toEqual([])
    expect(lines('silence-ends', 'AAA', `${notified}\n  - { on: 2000-05-01, act: objection, instrument: league.pact, party: AAA, to: res }`, '2000-06-01', pact)).toEqual([])
    expect(told(list('AAA', notified, '2000-06-01', pact).find(d => d.kind === 'silence-ends'))).toEqual(['Art. 20(5)', 'res supports', 'note decisive'])
  })
  test('without the notification the clock cannot be told, and the list says so while it may be running', () => {
    const wanted = (asAt: string) => asked('AAA', reserved, asAt, pact).grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'open' ? [g.finding.wants.want] : []))
    expect(wanted('2000-03-05')).toContain('notification')
    expect(wanted('2002-01-01')).not.toContain('notification')
  })
  const intends = '  - { id: dam, on: 2001-01-01, act: intention, by: CCC, in: league, to: build a dam, due: 2003 }'
  test('an intention with a day, until its outcome', () => {
    expect(lines('intention-due', 'CCC', intends, '2003-06-01')).toEqual(['2003-12-31 dam coming (CCC)'])
    expect(lines('intention-due', 'league', intends, '2004-01-01')).toEqual(['2003-12-31 dam perhaps-overdue (CCC)'])
    expect(lines('intention-due', 'CCC', intends, '2004-01-01', complete('intentions', 'CCC'))).toEqual(['2003-12-31 dam overdue (CCC)'])
    expect(lines('intention-due', 'CCC', `${intends}\n  - { on: 2003-05-01, act: outcome, of: dam, result: dropped }`, '2003-06-01')).toEqual([])
  })
})

describe('the list', () => {
  test('in order of day, and as known on a day', () => {
    const acts = `${sessions}\n  - { id: dam, on: 1996-01-01, act: intention, by: CCC, in: league.council, to: build a dam, due: 1996-09-01 }\n  - { id: late, on: 1996-06-01, act: intention, by: CCC, in: league.council, to: build a quay, due: 1996-08-01, recorded: 2015-01-01 }`
    const days = (knownOn?: string) => list(council, acts, '1996-07-01', '', knownOn).map(d => d.due)
    expect(days()).toEqual(['1996-08-01', '1996-09-01', '1997-05-01', '1997-05-01'])
    expect(list(council, acts.replaceAll(' }', ', recorded: 2000-01-01 }').replace('recorded: 2015-01-01, recorded: 2000-01-01', 'recorded: 2015-01-01'), '1996-07-01', '', '2005-01-01').map(d => d.due)).toEqual(['1996-09-01', '1997-05-01', '1997-05-01'])
  })
  test('nothing due is said inside coverage only', () => {
    expect(short(asked('EEE', '', '2000-01-01'))).toEqual({ want: 'coverage', question: 'deadlines', of: 'EEE', on: '2000-01-01' })
    expect(short(asked('EEE', '', '2000-01-01', complete('deadlines', 'EEE')))).toEqual([])
  })
  test('an organisation whose law is not at hand wants it; what its acts make due is told all the same', () => {
    const guild = 'bodies: { guild: { name: Guild, form: organisation } }'
    expect(short(asked('guild', '', '2000-01-01', guild))).toMatchObject({ want: 'law', organisation: 'guild' })
    expect(lines(undefined, 'guild', '  - { id: dam, on: 2001-01-01, act: intention, by: CCC, in: guild, to: build a dam, due: 2003 }', '2002-01-01', guild)).toEqual(['2003-12-31 intention-due dam coming (CCC)'])
  })
})
