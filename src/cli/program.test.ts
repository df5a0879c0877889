/** Every command over the League of Lakes: what it gives back, what it says to a wrong word, and with which exit code. */
import { describe, expect, test } from 'vitest'
import { deskOf } from './desk.fixture.ts'
import { run } from './program.ts'

const chancery = (...argv: readonly string[]) => run(argv, deskOf())
const commands = ['brief', 'dues', 'contributions', 'may-vote', 'capital', 'pledges', 'ledger', 'portfolio', 'portfolio-table', 'export-iati', 'iati', 'status', 'why', 'between', 'what-if', 'notify', 'check', 'start', 'import', 'export', 'record', 'participation', 'roll-calls', 'verify'] as const

describe('help', () => {
  test.each(commands)('%s shows its use and an example, within 80 columns', async (name) => {
    const { exit, out, err } = await chancery(name, '--help')
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(new RegExp(`^Usage: chancery ${name}[\\s\\S]*\nExamples?:\n  chancery ${name}`))
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
  })
  test('the version', async () => { expect(await chancery('--version')).toEqual({ exit: 0, out: '9.9.9\n', err: '' }) })
  test('no command at all shows the commands and is wrong usage', async () => {
    const { exit, out, err } = await chancery()
    expect([exit, out]).toEqual([2, ''])
    for (const name of commands) expect(err).toContain(`\n  ${name} `)
  })
})

describe('answers', () => {
  test('status of an instrument and its parties', async () => {
    const { exit, out, err } = await chancery('status', 'lakes.pact', '--as-at', '2002-12-31')
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatch(/^Pact of the Lakes \(lakes\.pact\)\nAs at 31 December 2002\n\nThe Pact of the Lakes is in force as from 15 July 2002\n\n {2}AAA {5}Aland has been a party/)
  })
  test('the same as findings, with ISO days', async () => {
    const finding = JSON.parse((await chancery('status', 'lakes.pact', '--party', 'BBB', '--as-at', '2002-12-31', '--known-on', '2025-06-01', '--json')).out) as Record<string, unknown>
    expect(finding).toMatchObject({ status: 'established', asAt: '2002-12-31', knownOn: '2025-06-01', value: { standing: 'party', since: '2002-07-15' } })
  })
  test('before anything was known nothing is established', async () => {
    const { exit, out } = await chancery('status', 'lakes.pact', '--as-at', '2002-12-31', '--known-on', '2000-01-01')
    expect(exit).toBe(0)
    expect(out).toContain('The register does not establish the entry into force')
    expect(out).not.toContain('AAA')
  })
  test('in Arabic', async () => { expect((await chancery('status', 'lakes.pact', '--lang', 'ar', '--as-at', '2002-12-31')).out).toContain('ميثاق البحيرات') })
  test('today is the day when none is named', async () => { expect((await chancery('status', 'lakes.pact')).out).toContain('As at 1 January 2026') })
  test('why: an instrument, a question, a claim', async () => {
    expect((await chancery('why', 'lakes.pact', '--as-at', '2003-01-01')).out).toMatch(/in force as from 15 July 2002\n {2}§ Pact of the Lakes, Art\. 7/)
    expect(await chancery('why', 'consent', 'lakes.pact', 'AAA')).toEqual(await chancery('why', 'lakes.pact', '--party', 'AAA'))
    expect((await chancery('why', 'one-visit')).out).toContain('Not established')
  })
  test('why: a rectified act says by what, and said nothing of it before', async () => {
    expect((await chancery('why', 'call')).out).toContain('She stayed at home')
    expect((await chancery('why', 'call', '--known-on', '2025-01-15')).out).not.toContain('She stayed at home')
    expect((await chancery('why', 'visits', 'ada', 'BBB', '--known-on', '2025-01-15')).out).toContain('counts 1 visit')
    expect((await chancery('why', 'visits', 'ada', 'BBB', '--known-on', '2025-02-15')).out).toContain('does not establish')
  })
  test.each([['text', /^Aland and the League of Lakes\n=+\n/], ['markdown', /^# Aland and the League of Lakes/], ['html', /^<!doctype html>/i], ['json', /^\{/]])('brief as %s', async (format, begins) => {
    const { exit, out } = await chancery('brief', 'AAA', '--in', 'lakes', '--format', format)
    expect(exit).toBe(0)
    expect(out).toMatch(begins)
  })
  test('the audience is the public unless another is named', async () => {
    const desk = deskOf()
    await run(['status', 'AAA'], desk)
    await run(['status', 'AAA', '--audience', 'internal', '--data', 'd'], desk)
    await run(['check', '--dossiers', 'here'], desk)
    expect(desk.asked).toEqual(['open public data', 'open internal d', 'open restricted here'])
  })
})

describe('check', () => {
  test('nothing wrong', async () => { expect(await chancery('check')).toMatchObject({ exit: 0, out: expect.stringMatching(/^4 acts, 1 claims .*\nno errors\n$/), err: '' }) })
  test('a verdict that is not the accepted one', async () => {
    const { exit, out, err } = await run(['check'], deskOf(undefined, 'confirmed'))
    expect([exit, out.split('\n')[1]]).toEqual([1, '1 error'])
    expect(err).toMatch(/league\.yaml:\d+:\d+: error verdict-changed\n {2}found/)
    expect(JSON.parse((await run(['check', '--json'], deskOf(undefined, 'confirmed'))).out)).toMatchObject({ problems: [{ code: 'verdict-changed' }] })
  })
  test('no other command answers from what has errors', async () => {
    const { exit, out, err } = await run(['status', 'AAA'], deskOf('acts:\n  - { on: 2001, act: admision }\n'))
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('write `act: admission`')
  })
})

describe('what is kept', () => {
  test.each([
    [['import', 'x'], 'added 1 act, 0 claims, 0 counts in 1 dossier\n'], [['import', 'same'], 'the register has everything already\n'],
    [['export', 'out'], '1 dossier in out\n'], [['verify'], '1 entry, chain intact, head ab\n'], [['record', 'league', '{}'], 'recorded deposit:lakes.pact:AAA:2001-05-01 as entry 8\n'],
  ])('%j', async (argv, out) => { expect(await chancery(...argv)).toEqual({ exit: 0, out, err: '' }) })
  test.each([['import', 'changed'], ['record', 'league', 'wrong'], ['verify', '--data', 'broken']])('%s %s: problems are told, exit 1', async (...argv) => {
    const { exit, out, err } = await chancery(...argv)
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(/x\.yaml:2:5: error [\s\S]*found {3}another day[\s\S]*remedy {2}put it back/)
    const json = await chancery(...argv, '--json')
    expect([json.exit, json.err]).toEqual([1, ''])
    expect(JSON.parse(json.out)).toMatchObject({ problems: [{ found: 'another day' }] })
  })
  test('a refused import says that nothing was stored', async () => { expect((await chancery('import', 'changed')).err).toMatch(/nothing was stored\n$/) })
  test.each([['0'], ['65535']])('start on port %s', async (port) => {
    const desk = deskOf()
    expect((await run(['start', '--port', port, '--data', 'd'], desk)).exit).toBe(0)
    expect(desk.asked).toEqual([`start ${port} 127.0.0.1 d`])
  })
  test.each([['65536'], ['abc'], ['1e3'], ['-1'], ['']])('start not on port %j', async (port) => { expect((await chancery('start', `--port=${port}`)).exit).toBe(2) })
})

/** Wrong usage: what must be said of it. */
const wrong: readonly (readonly [argv: readonly string[], says: RegExp])[] = [
  [['stauts', 'AAA'], /^COMMAND\n {2}found {3}stauts\n.*status.*\n {2}remedy {2}write chancery status$/m],
  [['constructor'], /found {3}constructor/],
  [['status'], /^SUBJECT\n {2}found {3}nothing/],
  [['status', 'AAA', 'BBB'], /more words than chancery status takes/],
  [['status', 'AAA', '--known-No'], /^--known-No\n[\s\S]*write --known-on/],
  [['status', 'AAA', '--as-at'], /^--as-at\n {2}found {3}nothing/],
  [['status', 'AAA', '--as-at', '--lang', 'en'], /--lang, which is another option/],
  [['status', 'aaa'], /remedy {2}write AAA/], [['status', 'Aland'], /remedy {2}write AAA/], [['status', 'lakes.pacts'], /remedy {2}write lakes\.pact/],
  [['status', ''], /found {3}nothing/],
  [['status', 'ada'], /ada, which is a person/],
  [['status', 'lakes.pact', '--party', 'ZZZZ'], /^--party\n {2}found {3}ZZZZ/],
  [['status', 'AAA', '--as-at', '2014-02-30'], /the calendar has no such day/], [['status', 'AAA', '--as-at', '31.1.2014'], /write --as-at YYYY-MM-DD/], [['status', 'AAA', '--known-on', '2014'], /^--known-on/],
  [['status', 'AAA', '--lang', 'xx'], /wants {3}one of en, ar/],
  [['status', 'AAA', '--audience', 'everyone'], /^--audience\n {2}found {3}everyone\n {2}wants {3}one of public, internal, restricted/],
  [['brief', 'AAA'], /^--in\n {2}found {3}nothing/], [['brief', 'AAA', '--in', 'lake'], /remedy {2}write lakes/], [['brief', 'lakes', '--in', 'lakes'], /lakes, which is a body/],
  [['brief', 'AAA', '--in', 'lakes', '--format', 'pdf'], /one of text, html, markdown, json/],
  [['why'], /^ABOUT\n {2}found {3}nothing/],
  [['why', 'toString'], /^QUESTION/], [['why', 'troikas'], /remedy {2}write troika/],
  [['why', 'lakes.council'], /chancery why presidency lakes\.council/], [['why', 'AAA'], /chancery why standing AAA ORGANISATION/],
  [['why', 'troika'], /write chancery why troika ORGAN/], [['why', 'troika', 'AAA'], /AAA, which is a party/], [['why', 'troika', 'lakes.counsel'], /write lakes\.council/],
  [['why', 'standing', 'AAA', 'lakes', 'more'], /^standing\n {2}found {3}AAA lakes more/],
  [['why', 'lakes.pact', 'aaa'], /^PARTY\n {2}found {3}aaa[\s\S]*write AAA/], [['why', 'lakes.pact', '--party', 'QQQQQ'], /^PARTY/], [['why', 'lakes.pact', 'AAA', 'BBB'], /^consent/],
  [['why', 'dues', 'AAA', 'lakes', 'last'], /^YEAR/], [['why', 'capital-share', 'AAA', 'lakes', 'authorized'], /^FORM[\s\S]*write authorised/],
  [['import'], /^PATHS/], [['record', 'league'], /^LINE/], [['verify', '--frob'], /^--frob/],
]
describe('wrong usage', () => {
  test.each(wrong)('%j', async (argv, says) => {
    const { exit, out, err } = await chancery(...argv)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(says)
    for (const block of err.trimEnd().split(/\n(?=\S)/)) expect(block).toMatch(/^\S.*\n {2}found {3}\S.*\n {2}wants {3}\S.*\n {2}remedy {2}\S/)
  })
  test.each(wrong)('%j --json: the errors are JSON on the output', async (argv) => {
    const { exit, out, err } = await chancery(argv[0] ?? '', '--json', ...argv.slice(1))
    expect([exit, err]).toEqual([2, ''])
    const { errors } = JSON.parse(out) as { readonly errors: readonly Record<string, string>[] }
    expect(errors.length).toBeGreaterThan(0)
    for (const e of errors) for (const part of ['option', 'found', 'wants', 'remedy']) expect(e[part]).toMatch(/\S/)
  })
  test('all mistakes at once', async () => {
    const { err } = await chancery('status', 'nobody-knows', '--as-at', 'today', '--known-on', 'x', '--lang', 'xx')
    expect(err.split('\n').filter(line => /^\S/.test(line))).toEqual(['--lang', '--known-on', '--as-at', 'SUBJECT'])
  })
  test('a wrong day does not make a claim an unknown question', async () => { expect((await chancery('why', 'one-visit', '--as-at', '2014-13-01')).err).not.toContain('QUESTION') })
})
