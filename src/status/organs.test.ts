/** The organs of the League of Lakes: who takes the chair at which opening, the troika, the bureau, the seats of the Board. */
import { describe, expect, test } from 'vitest'
import { holderOf, textOf, type QuestionKind } from '#law'
import { league, roles, short } from './league.fixture.ts'

const council = 'league.council'
const session = (n: number, on: string, host: string, more = '') => `  - { on: ${on}, act: session, organ: league.council, ordinal: ${n}, host: ${host}, place: Port${more} }`
const sessions = [session(1, '1995-05-01/1995-05-03', 'AAA'), session(2, '1996-05-01/1996-05-03', 'BBB'), session(3, '1997-05-01/1997-05-03', 'CCC')].join('\n')
const asked = (acts: string, ask: Extract<QuestionKind, 'presidency' | 'troika' | 'bureau'>, asAt: string, organ = council) => short(league(acts).ask({ ask, organ } as never, asAt))

describe('presidency', () => {
  test.each([['1996-04-30', 'AAA'], ['1996-05-01', 'BBB'], ['1996-05-02', 'BBB'], ['1997-04-30', 'BBB'], ['1997-05-01', 'CCC']])('hands over at the opening: as at %s %s', (asAt, holder) => {
    expect(asked(sessions, 'presidency', asAt)).toMatchObject({ holder })
  })
  test('before the first session nobody is known to preside', () => { expect(asked(sessions, 'presidency', '1995-04-30')).toEqual({ want: 'session', organ: council }) })
  test('an extraordinary session has a chair of its own and moves nothing', () => {
    expect(asked(`${sessions}\n${session(1, '1997-08-01', 'DDD', ', form: extraordinary')}`, 'presidency', '1997-09-01')).toMatchObject({ holder: 'CCC', session: 'league.council/3' })
  })
  test('a session known only by its year is open within that year', () => {
    const acts = `${sessions}\n${session(4, '1998', 'DDD')}`
    expect(asked(acts, 'presidency', '1998-06-01')).toMatchObject({ want: 'day-of-act', written: '1998' })
    expect(asked(acts, 'presidency', '1998-12-31')).toMatchObject({ holder: 'DDD' })
  })
  test('the bureau says who took the chair where it was not the host, and who sat in it', () => {
    const acts = `${sessions}\n  - { on: 1997-05-01, act: bureau, session: league.council/3, chair: DDD, chaired-by: ada }`
    expect(asked(acts, 'presidency', '1997-06-01')).toMatchObject({ holder: 'DDD', person: 'ada' })
  })
  test('where the dates of two sessions are too coarse to order, their numbers do', () => {
    const acts = `${sessions}\n${session(4, '1998', 'DDD')}\n${session(5, '1998-11-02', 'EEE')}`
    expect(asked(acts, 'presidency', '1999-01-01')).toMatchObject({ holder: 'EEE', session: 'league.council/5' })
  })
  test('a resumed session moves nothing, and a session only planned has no chair', () => {
    const acts = `${sessions}\n${session(3, '1997-09-01', 'DDD', ', form: resumed')}\n  - { on: 1997-10-01, act: designation, session: league.council/4, host: EEE, due: 1998-05-01 }`
    expect(asked(acts, 'presidency', '1998-06-01')).toMatchObject({ holder: 'CCC', session: 'league.council/3' })
  })
  test('a chair that is suspended, or has left, is not said to preside; reinstated it is', () => {
    const suspended = `${sessions}\n  - { on: 1997-06-01, act: suspension, of: CCC, in: league }`
    expect(asked(suspended, 'presidency', '1997-05-31')).toMatchObject({ holder: 'CCC' })
    expect(asked(suspended, 'presidency', '1997-06-01')).toEqual({ want: 'act', kind: 'bureau', of: ['league.council/3'] })
    expect(asked(`${suspended}\n  - { on: 1997-08-01, act: reinstatement, of: CCC, in: league }`, 'presidency', '1997-08-01')).toMatchObject({ holder: 'CCC' })
    expect(asked(`${sessions}\n  - { on: 1997-06-01, act: withdrawal, of: CCC, from: league }`, 'troika', '1997-06-01')).toMatchObject({ want: 'act', kind: 'bureau' })
    expect(asked(`${sessions}\n  - { on: 1997-06-01, act: suspension, of: CCC, in: lakebank }`, 'presidency', '1997-06-01')).toMatchObject({ holder: 'CCC' })
  })
  test('a chair kept for good: since the act that entrusted it, and open before it', () => {
    const acts = '  - { on: 1994-01-05, act: appointment, to: league.harbour.chair, of: AAA }'
    expect(asked(acts, 'presidency', '1994-01-05', 'league.harbour')).toMatchObject({ holder: 'AAA', session: null, since: { text: '1994-01-05' } })
    expect(asked(acts, 'presidency', '1994-01-04', 'league.harbour')).toMatchObject({ want: 'act', kind: 'appointment' })
    expect(asked('  - { on: 1994, act: appointment, to: league.harbour.chair, of: AAA }', 'presidency', '1994-06-01', 'league.harbour')).toMatchObject({ want: 'day-of-act' })
    expect(asked(acts.replace('AAA', 'BBB'), 'presidency', '1995-01-01', 'league.harbour')).toMatchObject({ want: 'act' })
  })
  test('an organ the law has no rule for, and a body it does not know, say what is missing', () => {
    expect(asked('', 'presidency', '2000-01-01', 'league.board')).toEqual({ want: 'rule', of: 'league.board', question: 'presidency' })
    expect(asked('', 'presidency', '2000-01-01', 'league.moon')).toEqual({ want: 'rule', of: 'league.moon', question: 'presidency' })
    expect(asked('', 'presidency', '1989-12-31')).toMatchObject({ want: 'law', organisation: 'league' })
  })
})

describe('troika', () => {
  const designation = '  - { on: 1997-05-03, act: designation, session: league.council/4, host: DDD }'
  test('preceding, current and succeeding, once the next host is designated', () => {
    expect(asked(`${sessions}\n${designation}`, 'troika', '1997-05-03')).toEqual({ preceding: 'BBB', current: 'CCC', succeeding: 'DDD' })
    expect(asked(`${sessions}\n${designation}`, 'troika', '1997-05-02')).toEqual({ want: 'designation', session: 'league.council/4' })
  })
  test('the preceding chair is that of the session before by number, not the last the register happens to know', () => {
    const gap = [session(1, '1995-05-01', 'AAA'), session(3, '1997-05-01', 'CCC'), designation].join('\n')
    expect(asked(gap, 'troika', '1998-01-01')).toEqual({ want: 'session', organ: council })
  })
  test('the preceding chair is the State that took the chair, not the place of the session', () => {
    const acts = `${sessions}\n  - { on: 1996-05-01, act: bureau, session: league.council/2, chair: EEE }\n${designation}`
    expect(asked(acts, 'troika', '1998-01-01')).toMatchObject({ preceding: 'EEE' })
  })
})

describe('bureau', () => {
  test('as recorded; where none is recorded only the wish for one', () => {
    const acts = `${sessions}\n  - { on: 1997-05-01, act: bureau, session: league.council/3, chair: CCC, vice-chairs: [AAA, DDD], rapporteur: BBB }`
    expect(asked(acts, 'bureau', '1997-06-01')).toEqual({ session: 'league.council/3', chair: 'CCC', viceChairs: ['AAA', 'DDD'], rapporteur: 'BBB', derived: false })
    expect(asked(sessions, 'bureau', '1997-06-01')).toEqual({ want: 'act', kind: 'bureau', of: ['league.council/3'] })
    expect(asked('', 'bureau', '1997-06-01')).toEqual({ want: 'session', organ: council })
  })
})

describe('composition', () => {
  const acts = `  - { on: 1990-01-01, act: seat, of: league, host: HHH, place: Port }\n${sessions}
  - { on: 1996-01-01, act: election, to: league.warden, person: ada, of: JJJ, by: league.council }
  - { on: 1996-01-01, act: election, to: league.board.seat, person: ben, of: EEE, by: league.board }`
  const board = (asAt: string) => league(acts).ask({ ask: 'composition', organ: 'league.board' }, asAt)
  test('each seat by its title, found or open for itself', () => {
    const a = board('1997-06-01')
    expect(a.status === 'established' && a.value.map(s => `${s.by}: ${s.holder.status === 'established' ? s.holder.value : s.holder.status === 'open' ? s.holder.wants.want : s.holder.status}`)).toEqual([
      'preceding-chair: BBB', 'current-chair: CCC', 'succeeding-chair: designation', 'host: HHH', 'ex-officio: ada', 'permanent: KKK', 'elected: EEE',
    ])
  })
  const held = (party: string) => { const a = league(acts).ask({ ask: 'seats-held', organ: 'league.board', party }, '1997-06-01'); return a.status === 'established' ? a.value.map(s => s.by) : short(a) }
  test('the seats of a State are those it is known to hold', () => {
    expect(held('HHH')).toEqual(['host'])
    expect(held('EEE')).toEqual(['elected'])
  })
  test('while one seat is open nobody is said to hold none', () => { expect(held('LLL')).toEqual({ want: 'designation', session: 'league.council/4' }) })
  test('a warden whose term is over leaves the seat open', () => {
    const a = board('2001-01-01')
    expect(a.status === 'established' && a.value.find(s => s.by === 'ex-officio')?.holder).toMatchObject({ status: 'open', wants: { want: 'office-holder', office: 'league.warden' } })
  })
})

describe('offices', () => {
  const warden = (acts: string, asAt: string, office = 'league.warden') => short(league(acts).ask({ ask: 'office-holder', office }, asAt))
  const ada = '  - { id: ada, on: 1995-01-01, act: election, to: league.warden, person: ada, of: AAA, by: league.council }'
  test('from the election until the last day of the term the text gives', () => {
    expect(warden(ada, '1994-12-31')).toEqual({ want: 'office-holder', office: 'league.warden' })
    expect(warden(ada, '1995-01-01')).toMatchObject({ person: 'ada', party: 'AAA', termEnds: '1999-12-31' })
    expect(warden(ada, '1999-12-31')).toMatchObject({ person: 'ada' })
    expect(warden(ada, '2000-01-01')).toEqual({ want: 'office-holder', office: 'league.warden' })
  })
  test('elected on one day, in office from another', () => {
    const acts = ada.replace('by: league.council', 'by: league.council, from: 1995-07-01')
    expect(warden(acts, '1995-06-30')).toMatchObject({ want: 'office-holder' })
    expect(warden(acts, '1995-07-01')).toMatchObject({ person: 'ada', since: { text: '1995-07-01' }, termEnds: '2000-06-30' })
  })
  test('the last day the act gives counts before the years the text gives', () => {
    const acts = ada.replace('by: league.council', 'by: league.council, until: 2003-12-31')
    expect(warden(acts, '2003-12-31')).toMatchObject({ person: 'ada' })
    expect(warden(acts, '2004-01-01')).toMatchObject({ want: 'office-holder' })
  })
  test('a last day known only by its year is open within it', () => {
    const acts = ada.replace('by: league.council', 'by: league.council, until: 1997')
    expect([warden(acts, '1996-12-31'), warden(acts, '1997-06-01'), warden(acts, '1998-01-01')]).toMatchObject([{ person: 'ada' }, { want: 'day-of-act' }, { want: 'office-holder' }])
  })
  test('a beginning known only by its year is open in the year it began and in the year its term ran out', () => {
    const acts = ada.replace('1995-01-01', '1995')
    expect([warden(acts, '1995-06-01'), warden(acts, '1996-01-01'), warden(acts, '2000-06-01'), warden(acts, '2000-12-31')]).toMatchObject([{ want: 'day-of-act' }, { person: 'ada', termEnds: null }, { want: 'day-of-act' }, { want: 'office-holder' }])
  })
  test('two who were put into it for the same day are both told', () => {
    const acts = `${ada}\n  - { id: ben, on: 1995-01-01, act: appointment, to: league.warden, person: ben }`
    expect(warden(acts, '1996-01-01')).toMatchObject({ disputed: [{ person: 'ada' }, { person: 'ben' }] })
  })
  test('of two whose order a coarse date hides, neither is said to be the later', () => {
    const acts = `${ada.replace('1995-01-01', '1995')}\n  - { id: ben, on: 1995-06-01, act: election, to: league.warden, person: ben, by: league.council }`
    expect(warden(acts, '1996-06-01')).toMatchObject({ want: 'day-of-act', act: 'ada', written: '1995' })
  })
  test('one who stood in until a day leaves the office open after it, though the term of another still runs by rule', () => {
    const acts = `${ada}\n  - { id: ben, on: 1997-01-01, act: appointment, to: league.warden, person: ben, until: 1997-06-30 }`
    expect([warden(acts, '1997-06-30'), warden(acts, '1997-07-01')]).toMatchObject([{ person: 'ben' }, { want: 'office-holder' }])
  })
  test('an act that ends it leaves a vacancy until somebody fills it', () => {
    const acts = `${ada}\n  - { on: 1997-03-01, act: end-of-office, office: league.warden, person: ada, reason: resignation }\n  - { on: 1997-04-01, act: election, to: league.warden, person: ben, by: league.council }`
    expect([warden(acts, '1997-02-28'), warden(acts, '1997-03-15'), warden(acts, '1997-04-01')]).toMatchObject([{ person: 'ada' }, { want: 'office-holder' }, { person: 'ben' }])
    expect(roles(league(acts).ask({ ask: 'office-holder', office: 'league.warden' }, '1997-03-15'))).toEqual(['ada not-counted (term-ended)', 'end-of-office:league.warden:ada:1997-03-01 decisive'])
  })
  test('the end of the term before, on the day the next one begins or earlier, ends nothing after it', () => {
    for (const on of ['1994-12-31', '1995-01-01']) expect(warden(`  - { on: ${on}, act: end-of-office, office: league.warden }\n${ada}`, '1996-01-01')).toMatchObject({ person: 'ada' })
  })
  test('an end known only by its month is open within it; the end of another person is none', () => {
    expect(warden(`${ada}\n  - { on: 1997-03, act: end-of-office, office: league.warden }`, '1997-03-10')).toMatchObject({ want: 'day-of-act', written: '1997-03' })
    expect(warden(`${ada}\n  - { on: 1997-03-01, act: end-of-office, office: league.warden, person: ben }`, '1997-04-10')).toMatchObject({ person: 'ada' })
  })
  test('without a term in the text nobody is turned out by the calendar', () => {
    expect(warden('  - { on: 1995-01-01, act: appointment, to: league.clerk, person: cleo }', '2019-01-01', 'league.clerk')).toMatchObject({ person: 'cleo', termEnds: null })
  })
  test('another source of equal rank with another day makes the tenure disputed', () => {
    expect(warden(`${ada}\n  - { on: 1995-02-01, act: election, to: league.warden, person: ada, of: AAA, by: league.council, account-of: ada, source: copy }`, '1996-01-01')).toMatchObject({ disputed: [{ since: { text: '1995-01-01' } }, { since: { text: '1995-02-01' } }] })
  })
  test('of several who hold an office, the one elected for the region', () => {
    const acts = `  - { on: 1995-01-01, act: election, to: league.clerk, of: AAA, by: league.council, region: Northern shore }\n  - { on: 1996-01-01, act: election, to: league.clerk, of: BBB, by: league.council, region: Southern shore }`
    const clerk = (region: string) => { const f = holderOf({ office: 'league.clerk', region, cite: textOf('league.charter')(7) })(league(acts).at('1997-01-01')); return f.status === 'established' ? f.value.party : f.status === 'open' ? f.wants : f.status }
    expect(['northern', 'southern', 'eastern'].map(clerk)).toEqual(['AAA', 'BBB', { want: 'office-holder', office: 'league.clerk' }])
  })
  test('an office no text knows wants a rule', () => { expect(warden('', '2000-01-01', 'league.jester')).toEqual({ want: 'rule', of: 'league.jester', question: 'office-holder' }) })
})
