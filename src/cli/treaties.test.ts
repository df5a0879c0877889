/** The commands about treaties over the League of Lakes: status with its meter and clocks, between, what-if, notify; what each says to a mistake. */
import { describe, expect, test } from 'vitest'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const dossier = `
parties: { AAA: { name: { en: Aland, ar: ألاند, fr: Aland }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state }, CCC: { name: { en: Celand, ar: سيلاند }, form: state } }
bodies: { lakes: { name: { en: League of Lakes, ar: رابطة البحيرات, fr: Ligue des lacs }, form: organisation } }
people: { ada: { name: Ada of the Lakes, of: AAA } }
instruments:
  lakes.pact: { title: { en: Pact of the Lakes, ar: ميثاق البحيرات, fr: Pacte des lacs }, depositary: lakes, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 7 } } }
  lakes.league: { title: { en: Covenant of the League }, clauses: { entry-into-force: { when: { instruments: 2 }, article: Art. 1 } } }
  lakes.accord: { title: { en: Accord of the Lakes }, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 8 } } }
coverage: [{ question: consent, of: lakes.pact, from: 2000-01-01, to: 2026-12-31 }, { question: reservations, of: lakes.pact, from: 2000-01-01, to: 2026-12-31 }, { question: consent, of: lakes.accord, from: 2000-01-01, to: 2026-12-31 }]
sources: { minutes: { title: Minutes of the League, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
  - { on: 2001-02-01, act: signature, instrument: lakes.accord, party: CCC }
  - { on: 2001-03-01, act: domestic-ratification, instrument: lakes.pact, party: AAA, id: at-home }
  - { on: 2001-05-01, act: deposit, instrument: lakes.pact, party: AAA, of: ratification, id: first }
  - { on: 2001-05-01, act: reservation, instrument: lakes.pact, party: AAA, articles: ["4"], formulated: on-deposit, id: res }
  - { on: 2001-06-01, act: depositary-notification, instrument: lakes.pact, of: res, id: notified }
  - { on: 2002-06-15, act: deposit, instrument: lakes.pact, party: BBB, of: accession, id: second }
  - { on: 2003-01-01, act: deposit, instrument: lakes.accord, party: AAA, of: ratification }
  - { on: 2002-06-20, act: deposit, instrument: lakes.league, party: AAA, of: ratification, id: league-a }
  - { on: 2002-06-20, act: deposit, instrument: lakes.league, party: BBB, of: ratification, id: league-b }
  - { on: 2003-01-01, act: visit, person: ada, to: BBB, id: call }
`
const desk = () => deskOf(dossier)
const chancery = (...argv: readonly string[]) => run(argv, desk())
const supposed = '{ act: deposit, instrument: lakes.accord, party: CCC, of: ratification }'
const json = async (...argv: readonly string[]): Promise<Record<string, unknown>> => JSON.parse((await chancery(...argv, '--json')).out) as Record<string, unknown>

describe('status', () => {
  test('of an instrument not in force: the meter, and who is missing', async () => {
    const { out } = await chancery('status', 'lakes.accord', '--as-at', '2004-01-01')
    expect(out).toMatch(/1 of 2 instruments[\s\S]*entry into force would follow on 31 January 2004/)
    expect(out).toMatch(/Celand \(signed 1 February 2001\)/)
  })
  test('of one in force: no meter, but its reservations with their clocks', async () => {
    const before = (await chancery('status', 'lakes.pact', '--as-at', '2002-07-20')).out
    expect(before).not.toContain('Progress')
    expect(before).toMatch(/Reservations\n {2}– Aland, article 4, 1 May 2001: in effect\. Notified by the depositary on 1 June 2001\. The time for objections ended on 1 June 2002/)
    expect((await chancery('status', 'lakes.pact', '--as-at', '2002-03-01')).out).toContain('An objection may be raised until 1 June 2002')
    expect((await chancery('status', 'lakes.pact', '--as-at', '2002-07-20', '--lang', 'ar')).out).toContain('التحفظات')
  })
  test('of one whose clause nobody has: that is said once', async () => {
    const { out } = await run(['status', 'lakes.old', '--dossiers', 'x'], deskOf('instruments: { lakes.old: { title: Old Pact } }\nsources: { minutes: { title: Minutes, seen: 2025-01-01, rank: official } }\nrecorded: 2025-01-01\nacts:\n  - { on: 2001-05-01, act: deposit, instrument: lakes.old, party: NOR, of: ratification, source: minutes }\n'))
    expect(out.split('a clause of the Old Pact on its entry into force')).toHaveLength(2)
  })
  test('of one that was terminated: that it entered into force, and that it ended; long ids keep their distance', async () => {
    const { out } = await run(['status', 'lakes.old', '--as-at', '2008-01-01', '--dossiers', 'x'], deskOf(`
parties: { X-LONGNAME: { name: Longland, form: state } }
instruments: { lakes.old: { title: Old Pact, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 } } } }
sources: { minutes: { title: Minutes, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
  - { on: 2001-05-01, act: deposit, instrument: lakes.old, party: X-LONGNAME, of: ratification }
  - { on: 2005-01-01, act: termination, instrument: lakes.old, effect: 2006-01-01 }
`))
    expect(out).toMatch(/in force as from 1 May 2001\n1 January 2005: The Old Pact was terminated[^\n]*1 January 2006\n/)
    expect(out).toContain('  X-LONGNAME  The Old Pact')
  })
  test('as findings', async () => {
    expect(await json('status', 'lakes.accord', '--as-at', '2004-01-01')).toMatchObject({
      instrument: 'lakes.accord', entryIntoForce: { status: 'open' }, meter: { status: 'established', value: { progress: { have: 1, need: 2 }, ifToday: '2004-01-31' } }, reservations: { status: 'open' },
      missing: { status: 'established', value: [{ party: 'CCC', signed: '2001-02-01' }] }, parties: [{ party: 'AAA', status: 'established' }, { party: 'CCC', status: 'established' }],
    })
    expect(await json('status', 'lakes.pact')).toMatchObject({ reservations: { status: 'established', value: [{ reservation: 'res', by: 'AAA', silenceEnds: '2002-06-01' }] } })
  })
  test('of a State: the treaties in force for it', async () => {
    expect((await chancery('status', 'AAA')).out).toMatch(/Two treaties of the register are in force for Aland: the Covenant of the League \(since 20 June 2002\) and the Pact of the Lakes/)
    expect((await json('status', 'AAA'))['findings']).toMatchObject([{ question: { ask: 'treaties-in-force', party: 'AAA' }, value: [{ instrument: 'lakes.league' }, { instrument: 'lakes.pact' }] }])
  })
})

describe('mistakes in names', () => {
  test('a State by its name or by an abbreviation is offered by its code; a code is not offered for any other', async () => {
    const remedy = async (party: string): Promise<string> => (await chancery('status', 'lakes.pact', '--party', party)).err
    expect(await remedy('Côte d’Ivoire')).toContain('write CIV')
    expect(await remedy('UK')).toContain('write GBR')
    expect(await remedy('NOW')).toContain('write NOR')
    expect(await remedy('ZZZ')).toMatch(/remedy {2}States go by their codes/)
  })
})

describe('between', () => {
  test('the sentence, each reservation, the grounds; the same from either side', async () => {
    const { exit, out } = await chancery('between', 'AAA', 'BBB', 'lakes.pact', '--as-at', '2004-01-01')
    expect(exit).toBe(0)
    expect(out).toMatch(/^Pact of the Lakes \(lakes\.pact\)\nAs at 1 January 2004\n\nBetween Aland and Beland the Pact of the Lakes has been in force since 15 July 2002/)
    expect(out).toMatch(/– Reservation \(Aland, article 4\): Modified to the extent of the reservation \(accepted by silence\)\n/)
    expect(out).toMatch(/\n {2}§ Vienna Convention on the Law of Treaties, Art\. 20\(5\)/)
    const [one, other] = await Promise.all([json('between', 'AAA', 'BBB', 'lakes.pact'), json('between', 'BBB', 'AAA', 'lakes.pact')])
    expect(one['value']).toEqual(other['value'])
    expect(one).toMatchObject({ question: { ask: 'between', instrument: 'lakes.pact', party: 'AAA', other: 'BBB' }, asAt: '2026-01-01' })
  })
  test('the grounds to one level, and whole with --why', async () => {
    const [short, whole] = [(await chancery('between', 'AAA', 'BBB', 'lakes.pact', '--as-at', '2004-01-01')).out, (await chancery('between', 'AAA', 'BBB', 'lakes.pact', '--as-at', '2004-01-01', '--why')).out]
    expect(short).toMatch(/\n {2}→ Consent of Aland to be bound[^\n]*\n {2}→ Consent of Beland/)
    expect(short).not.toContain('→ Entry into force')
    expect(short).toMatch(/\nWith --why: the grounds of each of these, down to the acts\n$/)
    expect(whole).toContain('\n    → Entry into force of the Pact of the Lakes')
    expect(whole).not.toContain('With --why')
    expect((await chancery('between', 'AAA', 'BBB', 'lakes.pact', '--lang', 'ar')).out).toMatch(/--why/)
  })
  test('that the register declares its reservations complete, or does not, is said once', async () => {
    const count = async (instrument: string): Promise<number> => (await chancery('between', 'AAA', 'BBB', instrument, '--as-at', '2004-01-01')).out.split(/reservations and objections complete/).length - 1
    expect([await count('lakes.pact'), await count('lakes.league')]).toEqual([1, 1])
  })
  test('why between, in the order in which it is asked', async () => {
    expect((await chancery('why', 'between', 'AAA', 'BBB', 'lakes.pact')).out).toMatch(/^Between Aland and Beland[\s\S]*→ Consent of Aland/)
  })
})

describe('what-if', () => {
  test('before and after, and nothing written', async () => {
    const d = desk()
    const { exit, out, err } = await run(['what-if', supposed, '--as-at', '2004-01-01'], d)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^Supposed: 1 January 2004: Celand deposited its instrument of ratification of the Accord of the Lakes\nAs at 1 January 2004\n\nAccord of the Lakes \(lakes\.accord\)\n/)
    expect(out).toMatch(/before: The register does not establish the entry into force[\s\S]*after: The Accord of the Lakes is in force as from 31 January 2004/)
    expect(out).toMatch(/\nNothing was recorded\.\n$/)
    expect(d.asked).toEqual(['open public data'])
  })
  test('twice the same answer: the register is as it was', async () => {
    const d = desk()
    const [first, second] = [await run(['what-if', supposed, '--as-at', '2004-01-01'], d), await run(['what-if', supposed, '--as-at', '2004-01-01'], d)]
    expect(first).toEqual(second)
    expect((await run(['status', 'lakes.accord', '--as-at', '2004-01-01'], d)).out).toEqual((await chancery('status', 'lakes.accord', '--as-at', '2004-01-01')).out)
  })
  test('as JSON: before, after, changed', async () => {
    const answer = await json('what-if', supposed, '--as-at', '2004-01-01')
    expect(answer).toMatchObject({ asAt: '2004-01-01', supposed: [{ act: 'deposit', party: 'CCC', sources: [{ source: 'supposed#supposed' }] }], before: { instruments: [{ instrument: 'lakes.accord', entryIntoForce: { status: 'open' } }] }, after: { instruments: [{ entryIntoForce: { value: '2004-01-31' }, meter: { value: { inForce: '2004-01-31' } } }] } })
    expect((answer['changed'] as readonly { readonly question: { readonly ask: string; readonly party?: string } }[]).map(c => [c.question.ask, c.question.party])).toEqual([['entry-into-force', undefined], ['meter', undefined], ['consent', 'AAA'], ['consent', 'CCC']])
  })
  test('the grounds say that the act is supposed', async () => { expect((await chancery('what-if', supposed, '--as-at', '2004-01-01', '--why')).out).toContain('Supposed, not recorded (unverified)') })
  test('an act taken away', async () => {
    const { out } = await chancery('what-if', '--without', 'second', '--as-at', '2004-01-01')
    expect(out).toMatch(/^Supposed not done: 15 June 2002: Beland deposited/)
    expect(out).toMatch(/before: The Pact of the Lakes is in force as from 15 July 2002\n {4}after: The register does not establish/)
  })
  test('an objection: what holds between the two', async () => {
    expect((await chancery('what-if', '{ on: 2002-05-01, act: objection, instrument: lakes.pact, party: BBB, to: res, precludes: true }', '--as-at', '2004-01-01')).out).toMatch(/Relation between Aland and Beland[\s\S]*after: Between Aland and Beland the Pact of the Lakes is not in force, because of an objection/)
  })
  test('an act that changes nothing', async () => { expect((await chancery('what-if', '{ act: declaration, instrument: lakes.pact, party: AAA, says: Hear }')).out).toContain('Nothing changes') })
  test('the day is that of the last act, if that is later than today; a named day must not be earlier', async () => {
    const line = '{ on: 2026-05-01, act: deposit, instrument: lakes.accord, party: CCC, of: ratification }'
    expect((await chancery('what-if', line)).out).toContain('As at 1 May 2026')
    expect(await chancery('what-if', line, '--as-at', '2026-01-01')).toMatchObject({ exit: 2, err: expect.stringMatching(/^--as-at[\s\S]*write --as-at 2026-05-01/) })
  })
  test('what is supposed is known whenever the register is asked', async () => {
    const told = await json('what-if', supposed, '--as-at', '2004-01-01', '--known-on', '2003-06-01')
    expect(told).toMatchObject({ before: { instruments: [{ meter: { value: { progress: { have: 0 } } } }] }, after: { instruments: [{ meter: { value: { progress: { have: 1 } } } }] } })
  })
})

describe('notify', () => {
  test.each([['text', /^Draft of a depositary notification\n/], ['markdown', /^# Draft of a depositary/], ['html', /^<!doctype html>\n<html lang="en" dir="ltr">/], ['json', /^\{\n {2}"lang": "en"/]])('an act of the register as %s', async (format, begins) => {
    const { exit, out } = await chancery('notify', 'second', '--format', format)
    expect(exit).toBe(0)
    expect(out).toMatch(begins)
    expect(out).toContain('BELAND: ACCESSION')
  })
  test('as at the day of the act', async () => {
    expect((await chancery('notify', 'second')).out).toMatch(/will enter into force on 15 July 2002, in accordance with article 7: the above action completed[\s\S]*Status of the Pact of the Lakes as at 15 June 2002/)
    expect((await chancery('notify', 'second', '--as-at', '2003-01-01')).out).toContain('as at 1 January 2003')
  })
  test('a line not yet recorded', async () => {
    const { out } = await chancery('notify', '{ on: 2004-02-01, act: deposit, instrument: lakes.accord, party: CCC, of: approval }', '--lang', 'fr')
    expect(out).toMatch(/^Projet de notification dépositaire\nAperçu\u00a0: l’acte n’est pas enregistré[\s\S]*CELAND\*\u00a0: APPROBATION[\s\S]*entrera en vigueur le 2 mars 2004, conformément à l’article 8/)
  })
  test('in Arabic, right to left', async () => { expect((await chancery('notify', 'second', '--lang', 'ar', '--format', 'html')).out).toMatch(/<html lang="ar" dir="rtl">[\s\S]*<h1>بيلاند: انضمام<\/h1>/) })
})

/** Wrong input: what must be said of it, and with which exit code. */
const wrong: readonly (readonly [argv: readonly string[], exit: 1 | 2, says: RegExp])[] = [
  [['between', 'AAA', 'AAA', 'lakes.pact'], 2, /^B\n {2}found {3}AAA, which is A already\n {2}wants {3}two different parties/],
  [['between', 'AAA', 'Beland', 'lakes.pact'], 2, /^B\n {2}found {3}Beland[\s\S]*write BBB/], [['between', 'AAA', 'BBB', 'lakes.pakt'], 2, /^INSTRUMENT\n[\s\S]*write lakes\.pact/], [['between', 'AAA', 'BBB'], 2, /^INSTRUMENT\n {2}found {3}nothing/],
  [['why', 'between', 'AAA', 'BBB'], 2, /write chancery why between PARTY OTHER INSTRUMENT/],
  [['what-if'], 2, /^LINE\n {2}found {3}nothing/], [['what-if', '--without', 'third'], 2, /^--without\n {2}found {3}third/], [['what-if', supposed, '--about', 'lakes.akkord'], 2, /^--about\n[\s\S]*write lakes\.accord/],
  [['what-if', 'act: deposit'], 1, /^LINE:1:1: error not-yaml/], [['what-if', '{ act: deposit, instrument: lakes.pact, party: ZZZ, of: ratification }'], 1, /^LINE:1:1: error unknown-subject\n {2}found {3}`party: ZZZ`/],
  [['what-if', '{ act: deposit, instrument: lakes.pact, party: AAA, of: ratification }'], 1, /^LINE:1:1: error second-consent/], [['what-if', supposed, '{ act: deposit, intsrument: lakes.pact, party: CCC, of: accession }'], 1, /LINE 2:1:\d+: error unknown-field\n[\s\S]*write `instrument`/],
  [['notify', 'secnd'], 2, /^ACT\n {2}found {3}secnd[\s\S]*write second/], [['notify', 'at-home'], 2, /^ACT\n {2}found {3}an act of the kind domestic-ratification[\s\S]*a step of national law is not notified/],
  [['notify', 'notified'], 2, /itself a notification[\s\S]*chancery notify res/], [['notify', 'call'], 2, /an act of the kind visit/], [['notify', '{ act: visit, person: ada, to: AAA }'], 2, /an act of the kind visit/],
  [['notify', '{ act: deposit, instrument: lakes.accord, party: CCC, of: ratifying }'], 1, /^LINE:1:\d+: error wrong-value\n {2}found {3}ratifying/], [['notify', 'second', '--lang', 'de'], 2, /^--lang\n {2}found {3}de\n {2}wants {3}one of en, fr, ar/],
  [['notify', 'second', '--format', 'pdf'], 2, /^--format/], [['notify', 'second', '--as-at', '2002-01-01'], 2, /^--as-at[\s\S]*write --as-at 2002-06-15/], [['notify', 'second', '--known-on', '2024-01-01'], 2, /^--known-on/], [['notify'], 2, /^ACT\n {2}found {3}nothing/],
]
describe('mistakes', () => {
  test.each(wrong)('%j', async (argv, exit, says) => {
    const told = await chancery(...argv)
    expect([told.exit, told.out]).toEqual([exit, ''])
    expect(told.err).toMatch(says)
    for (const block of told.err.trimEnd().split(/\n(?=\S)/)) expect(block).toMatch(/^\S.*\n {2}found {3}\S.*\n {2}wants {3}\S.*\n {2}remedy {2}\S/)
    const asJson = await chancery(argv[0] ?? '', '--json', ...argv.slice(1))
    expect([asJson.exit, asJson.err]).toEqual([exit, ''])
    expect(Object.keys(JSON.parse(asJson.out) as object)).toEqual([exit === 1 ? 'problems' : 'errors'])
  })
  test('two mistakes at once', async () => { expect((await chancery('between', 'AAC', 'AAC', 'lakes.pakt')).err.split('\n').filter(l => /^\S/.test(l))).toEqual(['A', 'B', 'B', 'INSTRUMENT']) })
})
