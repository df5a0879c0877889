/** The commands on organs over the League of Lakes: who sits where, the troika, did it pass, was there a quorum, what is due; and what each says to a mistake. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { charter, composedOf, constitution, handOverAtOpening, hostOf, simpleMajority, textOf, troika, troikaOf } from '#law'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const art = textOf('lakes.charter')
const chair = handOverAtOpening('lakes.council', art(5))
const league = constitution({ id: 'lakes', charters: [charter({
  text: 'lakes.charter', membership: { admission: art(1) },
  organs: {
    council: { cite: art(5), meets: { everyYears: 1, cite: art(5, 2) }, presidency: chair, troika: troika('lakes.council', chair, art(6)), quorum: { numerator: 1, denominator: 2, how: 'at-least', cite: art(9) }, voting: { voters: 'members', ordinary: simpleMajority(art(10)), cite: art(10) } },
    committee: { cite: art(7), composition: composedOf(art(7), troikaOf('lakes.council', chair, art(7)), hostOf('lakes', art(7))) },
  },
  offices: { warden: { office: 'lakes.warden', electedBy: 'council', years: 5, cite: art(8) } },
})] })
const dossier = `
recorded: 2020-01-01
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state }, CCC: { name: { en: Celand, ar: سيلاند }, form: state } }
bodies:
  lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, form: organisation }
  lakes.council: { name: { en: Council of the Lakes, ar: مجلس البحيرات }, form: principal-organ, part-of: lakes }
  lakes.committee: { name: { en: Committee of the Lakes, ar: لجنة البحيرات }, form: committee, part-of: lakes }
people: { ada: { name: { en: Ada, ar: آدا }, of: BBB } }
offices: { lakes.warden: { name: { en: Warden of the Lakes, ar: قيّم البحيرات }, of: lakes } }
instruments: { lakes.charter: { title: { en: Charter of the Lakes, ar: ميثاق البحيرات }, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: standing, of: lakes, from: 1990-01-01, to: 2030-12-31 }]
sources: { minutes: { title: Minutes of the League, seen: 2020-01-01, rank: official } }
defaults: { source: minutes }
acts:
${['AAA', 'BBB', 'CCC'].map(p => `  - { on: 1991-01-01, act: admission, of: ${p}, to: lakes }`).join('\n')}
  - { on: 1995-05-01/1995-05-03, act: session, organ: lakes.council, ordinal: 1, host: AAA, place: Port, present: [AAA, BBB] }
  - { on: 1996-05-01/1996-05-03, act: session, organ: lakes.council, ordinal: 2, host: BBB, place: Quay }
  - { on: 1996-05-03, act: designation, session: lakes.council/3, host: CCC, due: 1997-06-10/1997-06-12 }
  - { on: 1995-05-02, act: vote, by: lakes.council, session: lakes.council/1, number: 4/38-ORG, title: On the lakes, for: [AAA, BBB], against: [CCC] }
  - { id: ada, on: 1993-01-01, act: election, to: lakes.warden, person: ada, of: BBB, by: lakes.council, from: 1993-01-01 }
  - { id: dam, on: 1996-01-01, act: intention, by: AAA, in: lakes, to: { en: "=build a dam, perhaps", ar: بناء سد }, due: 1996-09 }
`
const desk = () => deskOf(dossier, undefined, [league])
const chancery = (...argv: readonly string[]) => run(argv, desk())
const json = async (...argv: readonly string[]): Promise<Record<string, unknown>> => JSON.parse((await chancery(...argv, '--json')).out) as Record<string, unknown>
const day = ['--as-at', '1996-12-01'] as const

test('the dossier of these tests reads without an error', async () => { expect((await desk().open({ audience: 'public' })).problems.filter(p => p.severity === 'error')).toEqual([]) })

describe('who', () => {
  test('presides over an organ, and holds the three seats', async () => {
    const { exit, out } = await chancery('who', 'lakes.council', ...day)
    expect(exit).toBe(0)
    expect(out).toMatch(/^Council of the Lakes \(lakes\.council\)\nAs at 1 December 1996\n\n[^\n]*Beland[^\n]*chair/)
  })
  test('sits by what title, one a line', async () => { expect((await chancery('who', 'lakes.committee', ...day)).out).toMatch(/\n {2}– Beland \(current chair, the Council[^\n]*\n|\n {2}– Beland \(current chair, Council of the Lakes\)/) })
  test('are the members of an organisation, and who holds its offices', async () => {
    const { out } = await chancery('who', 'lakes', ...day)
    expect(out).toMatch(/Aland, Beland and Celand/)
    expect(out).toContain('Ada')
  })
  test('as findings, in Arabic', async () => {
    expect(await json('who', 'lakes.council', ...day)).toMatchObject({ organ: 'lakes.council', asAt: '1996-12-01', findings: [{ question: { ask: 'presidency' }, status: 'established', value: { holder: 'BBB' } }, { question: { ask: 'troika' } }] })
    expect((await chancery('who', 'lakes.council', ...day, '--lang', 'ar')).out).toMatch(/^مجلس البحيرات[\s\S]*بيلاند/)
  })
})

describe('troika', () => {
  test('names the three, with their grounds at one level', async () => {
    const { exit, out } = await chancery('troika', 'lakes.council', ...day)
    expect(exit).toBe(0)
    expect(out).toMatch(/Aland[^\n]*Beland[^\n]*Celand/)
    expect(out).toContain('§ Charter of the Lakes, Art. 6')
  })
  test('--json is a finding whose value holds preceding, current, succeeding', async () => {
    expect(await json('troika', 'lakes.council', ...day)).toMatchObject({ question: { ask: 'troika', organ: 'lakes.council' }, status: 'established', value: { preceding: 'AAA', current: 'BBB', succeeding: 'CCC' }, grounds: expect.arrayContaining([expect.objectContaining({ ground: 'provision', article: 'Art. 6' })]), asAt: '1996-12-01', says: expect.stringContaining('Celand') })
  })
  test('--why goes down to the acts, with the finding each rests on', async () => {
    expect((await chancery('troika', 'lakes.council', ...day, '--why')).out).toContain('• 1 to 3 May 1996: The 2nd session of the Council of the Lakes met in Quay')
    const [short, long] = [(await chancery('passed', 'lakes.council:4/38-ORG', ...day)).out, (await chancery('passed', 'lakes.council:4/38-ORG', ...day, '--why')).out]
    expect(short).not.toContain('Celand was admitted')
    expect(long).toContain('Celand was admitted')
  })
  test('before there were three it is open, and says what is wanted', async () => {
    expect(await json('troika', 'lakes.council', '--as-at', '1995-06-01')).toMatchObject({ status: 'open', wants: { want: expect.any(String) } })
  })
})

describe('passed and quorum', () => {
  test('a decision by its key: result, majority and what one vote would do', async () => {
    const { out } = await chancery('passed', 'lakes.council:4/38-ORG', ...day)
    expect(out).toMatch(/2[^\n]*1/)
    expect(await json('passed', 'lakes.council:4/38-ORG', ...day)).toMatchObject({ question: { ask: 'passed', decision: 'lakes.council:4/38-ORG' }, status: 'established', value: { result: 'adopted', counts: { for: 2, against: 1 } } })
    expect((await chancery('passed', 'lakes.council:4/38-ORG', ...day, '--lang', 'ar')).out).toMatch(/مجلس البحيرات/)
  })
  test('a session by its key', async () => {
    expect(await json('quorum', 'lakes.council/1', ...day)).toMatchObject({ question: { ask: 'quorum', session: 'lakes.council/1' }, status: 'established' })
    expect((await chancery('quorum', 'lakes.council/1', ...day, '--why')).out).toContain('Charter of the Lakes, Art. 9')
  })
  test('a session of which nobody knows who was there: open, and no failure', async () => {
    const told = await chancery('quorum', 'lakes.council/2', ...day)
    expect([told.exit, told.err]).toEqual([0, ''])
    expect(await json('quorum', 'lakes.council/2', ...day)).toMatchObject({ status: 'open', wants: { want: 'presence', session: 'lakes.council/2' } })
  })
})

describe('agenda', () => {
  const entries = (text: string) => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map(e => [String(e.getFirstPropertyValue('uid')), String(e.getFirstPropertyValue('dtstart'))])
  test('of a State: what it has to do, overdue or to come, in order of day', async () => {
    const { exit, out } = await chancery('agenda', 'AAA', ...day)
    expect(exit).toBe(0)
    expect(out).toMatch(/^What is due: Aland\nAs at 1 December 1996\n\n30 September 1996 {2}Intention to be carried out: =build a dam, perhaps \(Aland\)\n[\s\S]*Perhaps overdue on 1 December 1996/)
    expect((await chancery('agenda', 'CCC', ...day)).out).toMatch(/10 to 12 June 1997 {2}The 3rd session of the Council|10 to 12 June 1997 {2}the 3rd session of the Council/)
  })
  test('of an organ and of an organisation: sessions due and planned, terms; sessions that are over are not told', async () => {
    const organ = (await chancery('agenda', 'lakes.council', ...day)).out
    expect(organ).toContain('1 May 1997  Session due: Council of the Lakes')
    expect(organ).not.toContain('2nd session')
    expect((await chancery('agenda', 'lakes', ...day)).out).toContain('31 December 1997  Term ends: Warden of the Lakes (Beland)')
  })
  test('--json, and --format json, are the finding with its question', async () => {
    const told = await json('agenda', 'lakes', ...day)
    expect(told).toMatchObject({ question: { ask: 'deadlines', of: 'lakes' }, status: 'established', value: expect.arrayContaining([expect.objectContaining({ kind: 'session-due', subject: 'lakes.council', due: '1997-05-01', standing: 'coming' })]), asAt: '1996-12-01' })
    expect(JSON.parse((await chancery('agenda', 'lakes', ...day, '--format', 'json')).out)).toEqual(told)
  })
  test('--until leaves out what comes later, in every format', async () => {
    const until = ['--until', '1997-05-31'] as const
    expect((await json('agenda', 'lakes', ...day, ...until))['value']).toMatchObject([{ due: '1996-09-30' }, { due: '1997-05-01' }])
    expect((await chancery('agenda', 'lakes', ...day, ...until)).out).not.toContain('1997-12')
    expect(entries((await chancery('agenda', 'lakes', ...day, ...until, '--format', 'ics')).out).map(([, on]) => on)).toEqual(['1996-09-30', '1997-05-01'])
  })
  test('as a calendar it reads again, with identities that stay', async () => {
    const { out } = await chancery('agenda', 'lakes', ...day, '--format', 'ics')
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(entries(out)).toContainEqual(['session%20lakes.council%2F3@chancery', '1997-06-10'])
    const later = (await chancery('agenda', 'lakes', '--as-at', '1996-12-15', '--format', 'ics', '--lang', 'ar')).out
    expect(entries(later).map(([uid]) => uid)).toEqual(entries(out).map(([uid]) => uid))
  })
  test('as a table: a line a row, nothing a spreadsheet would run', async () => {
    const { out } = await chancery('agenda', 'AAA', ...day, '--format', 'csv')
    const lines = out.split('\r\n')
    expect(lines[0]).toBe('\ufeffFrom,To,Kind,What,Standing,Code,Whose move,In the register,In words,Grounds')
    expect(lines[1]).toMatch(/^1996-09-30,1996-09-30,intention to be carried out,/)
    expect(lines).toHaveLength(3)
    for (const cell of out.matchAll(/(?:^|,)"?([=+@])/gm)) expect(cell).toBeUndefined()
  })
  test('as Markdown with its grounds, in Arabic too', async () => {
    expect((await chancery('agenda', 'lakes', ...day, '--format', 'markdown')).out).toMatch(/^# What is due: League of Lakes\n[\s\S]*Charter of the Lakes, Art\. 5\(2\)/)
    expect((await chancery('agenda', 'lakes', ...day, '--format', 'markdown', '--lang', 'ar')).out).toMatch(/^# المواعيد المستحقة: رابطة البحيرات/)
  })
  test('nothing known is an answer, with what is wanted', async () => {
    const { exit, out } = await chancery('agenda', 'BBB', '--as-at', '1992-01-01')
    expect(exit).toBe(0)
    expect(out).toMatch(/Nothing is due that the register knows of\.\n\nNot established\n {2}\? /)
    expect(await json('agenda', 'BBB', '--as-at', '1992-01-01')).toMatchObject({ status: 'open', wants: { want: 'coverage' } })
  })
  test('as known on a day', async () => { expect((await chancery('agenda', 'AAA', ...day, '--known-on', '2019-01-01')).out).toMatch(/as known on 1 January 2019[\s\S]*Nothing is due/) })
})

const wrong: readonly (readonly [argv: readonly string[], says: RegExp])[] = [
  [['who', 'lakes.counsil'], /^ORGAN\n {2}found {3}lakes\.counsil[\s\S]*write lakes\.council/], [['troika', 'lakes.counsil'], /^ORGAN\n[\s\S]*write lakes\.council/], [['troika', 'AAA'], /^ORGAN\n {2}found {3}AAA, which is a party/],
  [['passed', 'lakes.council:4/38-OGR'], /^DECISION\n[\s\S]*write lakes\.council:4\/38-ORG/], [['quorum', 'lakes.council/7'], /^SESSION\n {2}found {3}lakes\.council\/7[\s\S]*the register has|^SESSION\n[\s\S]*write lakes\.council\//], [['quorum', 'lakes.council'], /^SESSION\n[\s\S]*lakes\.council\/1/],
  [['agenda', 'lakes.counsil'], /^OF\n {2}found {3}lakes\.counsil[\s\S]*write lakes\.council/], [['agenda', 'Aland'], /^OF\n[\s\S]*write AAA/], [['agenda', 'ada'], /^OF\n {2}found {3}ada, which is a person/], [['agenda', 'AAA', '--format', 'pdf'], /^--format\n {2}found {3}pdf\n {2}wants {3}one of text, markdown, ics, csv, json/],
  [['agenda', 'AAA', '--until', '1997-02-30'], /^--until\n {2}found {3}1997-02-30/], [['agenda', 'AAA', '--as-at', 'now'], /^--as-at/], [['agenda'], /^OF\n {2}found {3}nothing/], [['agenda', 'AAA', '--lang', 'xx'], /^--lang/],
]
describe('mistakes', () => {
  test.each(wrong)('%j', async (argv, says) => {
    const told = await chancery(...argv)
    expect([told.exit, told.out]).toEqual([2, ''])
    expect(told.err).toMatch(says)
    const asJson = await chancery(argv[0] ?? '', '--json', ...argv.slice(1))
    expect([asJson.exit, asJson.err]).toEqual([2, ''])
    expect(Object.keys(JSON.parse(asJson.out) as object)).toEqual(['errors'])
  })
  test('several at once', async () => { expect((await chancery('agenda', 'nowhere', '--format', 'pdf', '--until', 'x')).err.split('\n').filter(l => /^\S/.test(l))).toEqual(['OF', '--format', '--until']) })
})
