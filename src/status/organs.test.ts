/** The organs of the League of Lakes: who takes the chair at which opening, the troika, the bureau, the seats of the Board. */
import { describe, expect, test } from 'vitest'
import { bureauByRule, chairByRotation, chairUntilClosing, composedOf, everyMember, everyMemberOf, handOverAtClosing, holderOf, permanently, seatedIn, textOf, troika, type Bureau, type BureauRule, type QuestionKind } from '#law'
import { admitted, covered, league, leagueWith, roles, short } from './league.fixture.ts'

const council = 'league.council'
const art = textOf('league.charter')
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

describe('a chair that passes at the closing', () => {
  const under = leagueWith({ organs: {
    assembly: { cite: art(20), presidency: handOverAtClosing('league.assembly', art(20)), troika: troika('league.assembly', handOverAtClosing('league.assembly', art(20)), art(20)) },
    forum: { cite: art(21), presidency: chairUntilClosing('league.forum', art(21)) },
  } }, 'bodies: { league.assembly: { name: Assembly, form: principal-organ }, league.forum: { name: Forum, form: committee } }')
  const met = (organ: string, n: number, on: string, host: string) => `  - { on: ${on}, act: session, organ: ${organ}, ordinal: ${n}, host: ${host}, place: Port }`
  const assembly = [met('league.assembly', 1, '1995-05-01/1995-05-03', 'AAA'), '  - { on: 1995-05-02, act: designation, session: league.assembly/2, host: BBB }', met('league.assembly', 2, '1996-05-01/1996-05-03', 'BBB'),
    '  - { on: 1996-05-03, act: bureau, session: league.assembly/3, chair: CCC, chaired-by: cleo }'].join('\n')
  const of = (organ: string, acts: string, asAt: string, question: 'presidency' | 'troika' = 'presidency') => short(under(acts).ask({ ask: question, organ } as never, asAt))
  test.each([['1995-05-01', 'AAA', 'league.assembly/1', '1995-05-01'], ['1995-05-02', 'AAA', 'league.assembly/1', '1995-05-01'], ['1995-05-03', 'BBB', 'league.assembly/2', '1995-05-01/1995-05-03'], ['1996-05-02', 'BBB', 'league.assembly/2', '1995-05-01/1995-05-03'], ['1996-05-03', 'CCC', 'league.assembly/3', '']])(
    'the chair of the next session takes over when one closes: as at %s %s', (asAt, holder, ofSession) => { expect(of('league.assembly', assembly, asAt)).toMatchObject({ holder, session: ofSession }) })
  test('it is held since the closing before, by the person the bureau names', () => {
    expect(of('league.assembly', assembly, '1996-05-02')).toMatchObject({ holder: 'BBB', since: { text: '1995-05-03' } })
    expect(of('league.assembly', assembly, '1996-06-01')).toMatchObject({ holder: 'CCC', since: { text: '1996-05-03' }, person: 'cleo' })
  })
  test('nobody elected or designated for the next session: that is wanted; a session held later tells nothing of it', () => {
    expect(of('league.assembly', met('league.assembly', 1, '1995-05-01/1995-05-03', 'AAA'), '1995-06-01')).toEqual({ want: 'designation', session: 'league.assembly/2' })
  })
  test('of a session whose predecessor is not in the register only the last possible day of the hand-over is known', () => {
    expect(of('league.assembly', met('league.assembly', 4, '1998-05-01/1998-05-03', 'DDD'), '1998-05-02')).toMatchObject({ holder: 'DDD', since: { text: '/1998-05-01' } })
  })
  test('a closing known only by its month is open within it', () => {
    const acts = met('league.assembly', 1, '1995-05-01/1995-06', 'AAA')
    expect(of('league.assembly', acts, '1995-05-31')).toMatchObject({ holder: 'AAA' })
    expect(of('league.assembly', acts, '1995-06-10')).toMatchObject({ want: 'day-of-act', written: '1995-05-01/1995-06' })
  })
  test('the troika turns with it', () => {
    const acts = `${assembly}\n  - { on: 1996-06-01, act: designation, session: league.assembly/4, host: DDD }`
    expect(of('league.assembly', acts, '1996-06-01', 'troika')).toEqual({ preceding: 'BBB', current: 'CCC', succeeding: 'DDD' })
    expect(of('league.assembly', acts, '1996-05-02', 'troika')).toMatchObject({ want: 'designation', session: 'league.assembly/3' })
    expect(of('league.assembly', `${acts}\n  - { on: 1996-01-01, act: designation, session: league.assembly/3, host: EEE }`, '1996-05-02', 'troika')).toEqual({ preceding: 'AAA', current: 'BBB', succeeding: 'EEE' })
  })
  test('where the text gives it until the closing only, nobody presides between sessions', () => {
    const acts = met('league.forum', 1, '1995-05-01/1995-05-03', 'AAA')
    expect(['1995-05-01', '1995-05-02', '1995-05-03', '1995-06-01'].map(d => of('league.forum', acts, d))).toMatchObject([{ holder: 'AAA' }, { holder: 'AAA' }, { want: 'session' }, { want: 'session' }])
  })
})

describe('a chair that goes round by the calendar', () => {
  const seats = composedOf(art(22), everyMember('league', { admission: art(1) }, art(22)))
  const under = leagueWith({ organs: { watch: { cite: art(22), composition: seats, presidency: chairByRotation({ organ: 'league.watch', months: 1, seated: seatedIn(seats), cite: art(22) }) } } },
    'bodies: { league.watch: { name: Watch, form: committee } }\noffices: { league.watch.chair: { name: Chair of the Watch, of: league.watch } }')
  const acts = `${admitted(['AAA', 'CCC', 'BBB'], '1991-01-01')}\n  - { on: 1995-01-01, act: appointment, to: league.watch.chair, of: BBB }\n  - { on: 1995-04-15, act: admission, of: DDD, to: league }\n  - { on: 1995-07-15, act: withdrawal, of: CCC, from: league }`
  const chair = (asAt: string, head = covered, more = '') => short(under(`${acts}${more}`, head).ask({ ask: 'presidency', organ: 'league.watch' }, asAt))
  test('from month to month in the order of names, with those who come and without those who have gone', () => {
    expect(['1995-01-31', '1995-02-01', '1995-02-28', '1995-03-01', '1995-04-30', '1995-05-01', '1995-06-01', '1995-07-01', '1995-08-01', '1995-09-01'].map(d => (chair(d) as { holder: string }).holder)).toEqual(['BBB', 'CCC', 'CCC', 'AAA', 'BBB', 'CCC', 'DDD', 'AAA', 'BBB', 'DDD'])
    expect(chair('1995-02-14')).toMatchObject({ since: { text: '1995-02-01' }, session: null })
  })
  test('the turn after one who sits no longer is that of the next name', () => {
    expect(chair('1995-09-01', covered, '\n  - { on: 1995-08-20, act: withdrawal, of: BBB, from: league }')).toMatchObject({ holder: 'DDD' })
  })
  test('an act that puts another in the chair is reckoned from; before the first there is nothing to reckon from', () => {
    const more = '\n  - { on: 1995-03-01, act: appointment, to: league.watch.chair, of: CCC }'
    expect([chair('1995-03-01', covered, more), chair('1995-04-01', covered, more)]).toMatchObject([{ holder: 'CCC' }, { holder: 'AAA' }])
    expect(chair('1994-12-31')).toEqual({ want: 'act', kind: 'appointment', of: ['league.watch.chair'] })
  })
  test('while it is not established who sits the turn is open', () => { expect(chair('1995-02-01', '')).toMatchObject({ want: 'coverage', question: 'members' }) })
})

describe('sessions that do not move the chair', () => {
  test.each(['extraordinary', 'emergency', 'resumed', 'thematic', 'preparatory'])('%s', (form) => {
    const acts = `${sessions}\n${session(4, '1997-08-01', 'DDD', `, form: ${form}`)}`
    expect(asked(acts, 'presidency', '1997-09-01')).toMatchObject({ holder: 'CCC', session: 'league.council/3' })
    expect(asked(acts, 'bureau', '1997-09-01')).toMatchObject({ session: 'league.council/3' })
  })
  test('a session of a coarse date and a number below one that has opened has opened before it', () => {
    expect(asked(`${sessions}\n${session(4, '1998', 'DDD')}\n${session(5, '1998-03-01', 'EEE')}`, 'presidency', '1998-06-01')).toMatchObject({ holder: 'EEE' })
  })
  test('a bureau of a coarse date that would change the chair leaves it open, one that agrees does not', () => {
    expect(asked(`${sessions}\n  - { on: 1997, act: bureau, session: league.council/3, chair: DDD }`, 'presidency', '1997-06-01')).toMatchObject({ want: 'day-of-act', written: '1997' })
    expect(asked(`${sessions}\n  - { on: 1997, act: bureau, session: league.council/3, chair: CCC }`, 'presidency', '1997-06-01')).toMatchObject({ holder: 'CCC' })
  })
  test('while it is not said which session opened last nobody is said to come next', () => {
    const acts = `${sessions}\n  - { on: 1997-05-03, act: designation, session: league.council/4, host: DDD }\n${session(4, '1998', 'DDD')}`
    expect(league(acts).ask({ ask: 'seats-held', organ: 'league.board', party: 'DDD' }, '1998-06-01')).toMatchObject({ status: 'open', wants: { want: 'day-of-act' } })
  })
})

describe('bureau', () => {
  test('as recorded; without an act as far as the rule tells: chair and rapporteur', () => {
    const acts = `${sessions}\n  - { on: 1997-05-01, act: bureau, session: league.council/3, chair: CCC, vice-chairs: [AAA, DDD], rapporteur: BBB }`
    const expected = { chair: 'CCC', groups: [], always: [], rapporteur: 'BBB' }
    expect(asked(acts, 'bureau', '1997-06-01')).toEqual({ session: 'league.council/3', chair: 'CCC', viceChairs: ['AAA', 'DDD'], rapporteur: 'BBB', derived: false, expected, deviations: [] })
    expect(asked(sessions, 'bureau', '1997-06-01')).toEqual({ session: 'league.council/3', chair: 'CCC', viceChairs: null, rapporteur: 'BBB', derived: true, expected, deviations: [] })
    expect(asked('', 'bureau', '1997-06-01')).toEqual({ want: 'session', organ: council })
  })
  test('the first session has no outgoing chair to report', () => { expect(asked(sessions, 'bureau', '1995-06-01')).toMatchObject({ session: 'league.council/1', chair: 'AAA', rapporteur: null, derived: true }) })
  test('a later act changes the place it names and leaves the others', () => {
    const acts = `${sessions}\n  - { on: 1997-05-01, act: bureau, session: league.council/3, chair: CCC, vice-chairs: [AAA], rapporteur: BBB }\n  - { on: 1997-09-01, act: bureau, session: league.council/3, chair: EEE }`
    expect(asked(acts, 'bureau', '1997-08-31')).toMatchObject({ chair: 'CCC', viceChairs: ['AAA'], deviations: [] })
    expect(asked(acts, 'bureau', '1997-09-01')).toMatchObject({ chair: 'EEE', viceChairs: ['AAA'], rapporteur: 'BBB', deviations: [{ place: 'chair', expected: 'CCC', found: 'EEE' }] })
  })
  test('another source of equal rank with another rapporteur makes it disputed', () => {
    const acts = `${sessions}\n  - { id: b, on: 1997-05-01, act: bureau, session: league.council/3, chair: CCC, rapporteur: BBB }\n  - { on: 1997-05-01, act: bureau, session: league.council/3, chair: CCC, rapporteur: DDD, account-of: b, source: copy }`
    expect(asked(acts, 'bureau', '1997-06-01')).toMatchObject({ disputed: [{ rapporteur: 'BBB' }, { rapporteur: 'DDD' }] })
  })
})

describe('bureau by rule', () => {
  const rule = (more: Partial<BureauRule>): BureauRule => ({ organ: council, organisation: 'league', viceFrom: 'other-groups', always: ['LLL'], rapporteur: 'outgoing-chair', cite: art(5), ...more })
  const under = (more: Partial<BureauRule> = {}) => leagueWith({ organs: { council: { cite: art(3), bureau: bureauByRule(rule(more)) } } })
  const placed = [['AAA', 'north'], ['BBB', 'south'], ['CCC', 'north'], ['DDD', 'south'], ['EEE', 'east'], ['FFF', 'east'], ['LLL', 'north']].map(([p, g]) => `  - { on: 1990-01-01, act: group-membership, party: ${p}, in: league, group: ${g} }`).join('\n')
  const elects = (who: string) => `${placed}\n${sessions}\n  - { id: bureau, on: 1997-05-01, act: bureau, session: league.council/3, ${who} }`
  const bureau = (acts: string, more: Partial<BureauRule> = {}, asAt = '1997-06-01') => short(under(more)(acts).ask({ ask: 'bureau', organ: council }, asAt)) as Bureau
  test('as the rule has it nothing deviates', () => {
    expect(bureau(elects('chair: CCC, vice-chairs: [DDD, EEE, LLL], rapporteur: BBB'))).toEqual({
      session: 'league.council/3', chair: 'CCC', viceChairs: ['DDD', 'EEE', 'LLL'], rapporteur: 'BBB', derived: false, expected: { chair: 'CCC', groups: ['east', 'south'], always: ['LLL'], rapporteur: 'BBB' }, deviations: [],
    })
  })
  test('without an act the rule tells chair and rapporteur, and from where the vice-chairs come', () => {
    expect(bureau(`${placed}\n${sessions}`)).toMatchObject({ chair: 'CCC', viceChairs: null, rapporteur: 'BBB', derived: true, expected: { groups: ['east', 'south'], always: ['LLL'] }, deviations: [] })
  })
  test.each([
    ['a vice-chair from the group of the chair, in the place of another', 'chair: CCC, vice-chairs: [DDD, AAA, LLL], rapporteur: BBB', [{ place: 'vice-chair', expected: 'east', found: 'AAA' }]],
    ['two of one group', 'chair: CCC, vice-chairs: [DDD, BBB, LLL]', [{ place: 'vice-chair', expected: 'east', found: 'BBB' }]],
    ['a group without its vice-chair', 'chair: CCC, vice-chairs: [DDD, LLL]', [{ place: 'vice-chair', expected: 'east', found: null }]],
    ['one too many', 'chair: CCC, vice-chairs: [DDD, EEE, FFF, LLL]', [{ place: 'vice-chair', expected: null, found: 'FFF' }]],
    ['without the one who is always there', 'chair: CCC, vice-chairs: [DDD, EEE]', [{ place: 'vice-chair', expected: 'LLL', found: null }]],
    ['another rapporteur', 'chair: CCC, vice-chairs: [DDD, EEE, LLL], rapporteur: FFF', [{ place: 'rapporteur', expected: 'BBB', found: 'FFF' }]],
    ['another chair than the host: the other places follow its group', 'chair: DDD, vice-chairs: [AAA, EEE, LLL]', [{ place: 'chair', expected: 'CCC', found: 'DDD' }]],
    ['a vice-chair nobody placed may fill any place', 'chair: CCC, vice-chairs: [DDD, HHH, LLL]', []],
    ['vice-chairs the source does not name', 'chair: CCC', []],
  ])('%s', (_, who, deviations) => { expect(bureau(elects(who)).deviations).toEqual(deviations) })
  test('one always there that has the chair itself is no vice-chair', () => {
    expect(bureau(elects('chair: LLL, vice-chairs: [DDD, EEE]'))).toMatchObject({ expected: { always: [] }, deviations: [{ place: 'chair', expected: 'CCC', found: 'LLL' }] })
  })
  test('the groups are those of the opening: a later placing changes nothing, one too coarse to say nothing is held against', () => {
    const acts = elects('chair: CCC, vice-chairs: [DDD, EEE, LLL]')
    expect(bureau(`${acts}\n  - { on: 1997-05-20, act: group-membership, party: DDD, in: league, group: north }`).deviations).toEqual([])
    expect(bureau(`${acts}\n  - { on: 1997-04-20, act: group-membership, party: DDD, in: league, group: north }`).deviations).toEqual([{ place: 'vice-chair', expected: 'south', found: 'DDD' }])
    expect(bureau(`${acts}\n  - { on: 1997, act: group-membership, party: DDD, in: league, group: north }`).deviations).toEqual([])
  })
  test('where the group of the chair is not established its others cannot be named', () => {
    expect(bureau(elects('chair: CCC, vice-chairs: [DDD, AAA, LLL]').replace(/.*party: CCC.*\n/, ''))).toMatchObject({ expected: { groups: null }, deviations: [] })
  })
  test('groups the text names one by one, whatever group has the chair', () => {
    expect(bureau(elects('chair: CCC, vice-chairs: [AAA, EEE, LLL]'), { viceFrom: ['north', 'east'] })).toMatchObject({ expected: { groups: ['north', 'east'] }, deviations: [] })
    expect(bureau(elects('chair: CCC, vice-chairs: [AAA, BBB, LLL]'), { viceFrom: ['north', 'east'], rapporteur: 'none' }).deviations).toEqual([{ place: 'vice-chair', expected: 'east', found: 'BBB' }])
  })
  test('the acts are grounds: session, bureau, who reported, who is placed where', () => {
    const a = under()(elects('chair: CCC, vice-chairs: [DDD], rapporteur: BBB')).ask({ ask: 'bureau', organ: council }, '1997-06-01')
    expect(roles(a)).toEqual(['session:league.council_3:1997-05-01_1997-05-03 supports', 'bureau supports', 'session:league.council_2:1996-05-01_1996-05-03 supports',
      'group-membership:CCC:league:1990-01-01 supports', 'group-membership:DDD:league:1990-01-01 supports'])
  })
})

describe('organs of all members', () => {
  const under = leagueWith({ organs: {
    plenary: { cite: art(30), composition: composedOf(art(30), everyMember('league', { admission: art(1) }, art(30))) },
    caucus: { cite: art(31), composition: composedOf(art(31), everyMemberOf('north', 'league', { admission: art(1) }, art(31)), permanently('AAA', 'league.caucus', art(31))) },
  } }, 'bodies: { league.plenary: { name: Plenary, form: principal-organ }, league.caucus: { name: Caucus, form: committee } }')
  const seats = (organ: string, acts: string, asAt: string, head = covered) => {
    const a = under(acts, head).ask({ ask: 'composition', organ }, asAt)
    return a.status === 'established' ? a.value.map(s => `${s.by} ${s.holder.status === 'established' ? s.holder.value : s.holder.status === 'open' ? s.holder.wants.want : 'disputed'}`) : short(a)
  }
  const acts = `${admitted(['AAA', 'BBB', 'CCC'], '1991-01-01')}\n  - { on: 1995-01-01, act: withdrawal, of: BBB, from: league }`
  const north = '  - { on: 1991-01-01, act: group-membership, party: AAA, in: league, group: north }\n  - { on: 1991-01-01, act: group-membership, party: BBB, in: league, group: south }'
  test('a seat for each member of the day, with the act that admitted it', () => {
    expect(seats('league.plenary', acts, '1994-12-31')).toEqual(['member AAA', 'member BBB', 'member CCC'])
    expect(seats('league.plenary', acts, '1995-01-01')).toEqual(['member AAA', 'member CCC'])
    const a = under(acts, covered).ask({ ask: 'seats-held', organ: 'league.plenary', party: 'CCC' }, '1995-01-01')
    expect([short(a), roles(a)]).toMatchObject([[{ by: 'member', of: 'league' }], ['admission:CCC:league:1991-01-01 supports']])
  })
  test('outside the coverage one open seat stands for them all, and nobody is said to hold none', () => {
    expect(seats('league.plenary', acts, '1995-01-01', '')).toEqual(['member coverage'])
    expect(short(under(acts, '').ask({ ask: 'seats-held', organ: 'league.plenary', party: 'LLL' }, '1995-01-01'))).toMatchObject({ want: 'coverage', question: 'members' })
  })
  test('a seat for each member of a group; a member nobody placed may hold one, unless every placing is known', () => {
    expect(seats('league.caucus', `${acts}\n${north}`, '1994-12-31')).toEqual(['member AAA', 'member group', 'permanent AAA'])
    const known = covered.replace('[{', '[{ question: groups, of: league, from: 1990-01-01, to: 2020-12-31 }, {')
    expect(seats('league.caucus', `${acts}\n${north}`, '1994-12-31', known)).toEqual(['member AAA', 'permanent AAA'])
    expect(seats('league.caucus', `${acts}\n${north}\n  - { on: 1994, act: group-membership, party: BBB, in: league, group: north }`, '1994-06-01', known)).toEqual(['member AAA', 'member day-of-act', 'permanent AAA'])
  })
  test('of whom it is disputed whether it belongs, the seat is disputed', () => {
    const membership = { admission: art(1), withdrawal: art(11), notice: { months: 12, bound: 'end-of-membership', cite: art(11) } } as const
    const disputes = leagueWith({ membership, organs: { plenary: { cite: art(30), composition: composedOf(art(30), everyMember('league', membership, art(30))) } } }, 'bodies: { league.plenary: { name: Plenary, form: principal-organ } }')
    const told = disputes(`${acts}\n  - { on: 1996-06-01, act: notice-of-withdrawal, of: CCC, from: league }\n  - { on: 1997-01-01, act: withdrawal, of: CCC, from: league, notice: 1996-06-01 }`, covered)
    const plenary = (asAt: string) => { const a = told.ask({ ask: 'composition', organ: 'league.plenary' }, asAt); return a.status === 'established' ? a.value.map(s => (s.holder.status === 'established' ? s.holder.value : s.holder.status === 'disputed' ? s.holder.positions.map(p => (p.status === 'established' ? p.value : p.status)) : s.holder.wants)) : short(a) }
    expect(['1996-12-31', '1997-03-01', '1997-07-01'].map(plenary)).toEqual([['AAA', 'CCC'], ['AAA', ['CCC', 'open']], ['AAA']])
    expect(short(told.ask({ ask: 'seats-held', organ: 'league.plenary', party: 'CCC' }, '1997-03-01'))).toEqual({ want: 'admission', of: 'CCC', to: 'league' })
    expect(seatedIn(composedOf(art(30), everyMember('league', membership, art(30))))(told.at('1997-03-01'))).toMatchObject({ status: 'open', wants: { want: 'admission', of: 'CCC' } })
  })
  test('two titles of one State are two seats', () => {
    const a = under(`${acts}\n${north}`, covered).ask({ ask: 'seats-held', organ: 'league.caucus', party: 'AAA' }, '1994-12-31')
    expect(a.status === 'established' && a.value.map(s => s.by)).toEqual(['member', 'permanent'])
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

describe('the succeeding chair by what came to pass', () => {
  const came = (acts: string, asAt: string, knownOn?: string) => league(acts).ask({ ask: 'troika', organ: council }, asAt, knownOn)
  test('no act tells when the next host was designated: the session it came to chair tells who followed, and the answer says so', () => {
    const a = came(sessions, '1996-06-01')
    expect(a).toMatchObject({ status: 'established', value: { preceding: 'AAA', current: 'BBB', succeeding: 'CCC', designationUnknown: true } })
    expect(roles(a).some(r => r.endsWith('supports (came-to-pass)'))).toBe(true)
  })
  test('as known before that session was known it is open', () => {
    const late = sessions.replace(', place: Port }', ', place: Port, recorded: 1996-01-01 }').split('\n')
    const recorded = late.map((l, i) => l.replace(/(, recorded: [\d-]+)? \}$/, `, recorded: ${['1995-05-10', '1996-05-10', '1997-05-10'][i]} }`)).join('\n')
    expect(short(came(recorded, '1996-06-01', '1996-12-31'))).toEqual({ want: 'designation', session: 'league.council/3' })
    expect(came(recorded, '1996-06-01', '1997-05-10').status).toBe('established')
  })
  test('before a designation whose day is known the seat was empty, and from that day it is held', () => {
    const acts = `${sessions}\n  - { on: 1996-09-01, act: designation, session: league.council/3, host: CCC }`
    expect(short(came(acts, '1996-08-31'))).toEqual({ want: 'designation', session: 'league.council/3' })
    expect(came(acts, '1996-09-01')).toMatchObject({ value: { preceding: 'AAA', current: 'BBB', succeeding: 'CCC' } })
    expect(came(acts, '1996-09-01')).not.toHaveProperty('value.designationUnknown')
  })
  test('one dated too coarsely that names the same State is borne out; one that names another leaves the day wanted', () => {
    const perhaps = (host: string) => `${sessions}\n  - { on: 1996, act: designation, session: league.council/3, host: ${host} }`
    expect(came(perhaps('CCC'), '1996-06-01')).toMatchObject({ value: { succeeding: 'CCC', designationUnknown: true } })
    expect(short(came(perhaps('DDD'), '1996-06-01'))).toMatchObject({ want: 'day-of-act', written: '1996' })
  })
  test('who was designated is the succeeding chair, whoever came to chair the session', () => {
    expect(came(`${sessions}\n  - { on: 1996-05-03, act: designation, session: league.council/3, host: DDD }`, '1996-06-01')).toMatchObject({ value: { succeeding: 'DDD' } })
  })
  test('of a session still to come nobody knows who will chair it', () => { expect(short(came(sessions, '1998-01-01'))).toEqual({ want: 'designation', session: 'league.council/4' }) })
})
