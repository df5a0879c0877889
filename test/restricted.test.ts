/** What is kept from the public is nowhere public: no word of it, no id, no number; every public answer is that of a register without it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindOf, kinds, type ActKind, type Restriction } from '#acts'
import { questionSubjects, type QuestionKind } from '#law'
import { run, type Desk } from '../src/cli/index.ts'
import { runHere } from '../src/joined.ts'
import { canary, everything, leagueFiles, root, seen, worldOf, type World } from './restricted.fixture.ts'

const today = '2020-06-01'
const nowhere = (): never => { throw new Error('nothing is written here') }
const deskOf = (world: World): Desk => {
  const views = new Map<Restriction, ReturnType<typeof seen>>()
  const view = (audience: Restriction) => { const there = views.get(audience) ?? seen(world, audience); views.set(audience, there); return there }
  return {
    today, version: '0', open: from => Promise.resolve({ ...view(from.audience), problems: [] }),
    start: nowhere, exportTo: nowhere, importFrom: nowhere, verify: nowhere, record: nowhere, tables: { read: nowhere, declaredIn: nowhere, write: nowhere }, pieces: nowhere,
  }
}
const told = async (desk: Desk, argv: readonly string[]): Promise<string> => { const { exit, out, err } = await run(argv, desk); return `${exit}\n${out}\n${err}` }

test('the fixture is a sound register, and has an act of every kind that is kept to few', () => {
  const world = worldOf(everything.with)
  expect(world.problems).toEqual([])
  expect(worldOf(everything.without).problems).toEqual([])
  const kept = (Object.keys(kinds) as ActKind[]).filter(act => kindOf({ act }).restriction !== 'public')
  expect(kept.sort()).toEqual(['candidature', 'endorsement', 'support', 'withdrawal-of-candidature'])
  for (const kind of kept) expect(world.holdings.acts.filter(a => a.act === kind && a.restriction === 'restricted').length).toBeGreaterThan(0)
  const hidden = world.holdings.acts.length - worldOf(everything.without).holdings.acts.length
  expect(hidden).toBeGreaterThan(40)
  expect(seen(world, 'public').holdings.acts.map(a => a.id)).toEqual(worldOf(everything.without).holdings.acts.map(a => a.id))
})

/** Subjects of the League and a few real ones, for each field by which a question names them. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  party: ['AAA', 'BBB', 'CCC', 'DDD', 'KAZ'], other: ['BBB', 'UZB'], organisation: ['lakes', 'oic'], organ: ['lakes.council', 'lakes.committee', 'oic.cfm', 'un.security-council'], office: ['lakes.secretary', 'lakes.warden', 'oic.secretary-general', 'un.security-council.elected-member'],
  instrument: ['lakes.charter', 'lakes.pact'], person: ['ann', 'ben', 'ihsanoglu'], to: ['BBB', 'KAZ'], of: ['AAA', 'BBB', 'lakes', 'lakes.council', 'KAZ'], session: ['lakes.council/1', 'lakes.council/2', 'lakes.council/3', 'oic.cfm/38'],
  decision: ['lakes.council:R/1', 'lakes.council:Q/1'], initiative: ['bridge'], on: ['2019-12-31'], year: ['2013'], bank: ['isdb'], form: ['subscribed'], campaign: ['somalia-2011'], by: ['AAA', 'KAZ'],
}
const questions: readonly (readonly string[])[] = (Object.keys(questionSubjects) as QuestionKind[]).flatMap(q =>
  (questionSubjects[q] as readonly string[]).reduce<readonly (readonly string[])[]>((made, field) => made.flatMap(words => (subjects[field] ?? []).map(s => [...words, s])), [[q]]))

/** Every command that answers, on the League and on real States, in every form. */
const commands = (acts: readonly string[]): readonly (readonly string[])[] => [
  ...['AAA', 'BBB', 'CCC', 'DDD'].flatMap(s => ['text', 'markdown', 'html', 'json'].flatMap(f => ['en', 'ar'].map(lang => ['brief', s, '--in', 'lakes', '--format', f, '--lang', lang]))),
  ...['text', 'markdown', 'html', 'json'].map(f => ['brief', 'KAZ', '--in', 'oic', '--as-at', '2014-01-31', '--format', f]), ['brief', 'KAZ', '--in', 'oic', '--lang', 'ar'],
  ...['AAA', 'BBB', 'CCC', 'DDD', 'KAZ', 'lakes', 'lakes.council', 'lakes.committee', 'lakes.secretary', 'lakes.warden', 'lakes.charter', 'lakes.pact', 'oic.secretary-general', 'un.security-council.elected-member'].flatMap(s => [['status', s], ['status', s, '--json'], ['status', s, '--lang', 'ar']]),
  ...questions.flatMap(q => [['why', ...q], ['why', ...q, '--json']]),
  ...['lakes', 'lakes.council', 'lakes.committee', 'un.security-council', 'oic'].flatMap(o => [['who', o], ['who', o, '--json']]),
  ...['troika lakes.council', 'passed lakes.council:R/1', 'passed lakes.council:R/7', 'quorum lakes.council/1', 'quorum lakes.council/2'].flatMap(c => [c.split(' '), [...c.split(' '), '--why'], [...c.split(' '), '--json']]),
  ...['AAA', 'BBB', 'KAZ', 'lakes', 'lakes.council', 'oic'].flatMap(of => ['text', 'markdown', 'ics', 'csv', 'json'].map(f => ['agenda', of, '--format', f])), ['agenda', 'AAA', '--lang', 'ar'],
  ['popolo'], ['popolo', '--in', 'lakes'], ['popolo', '--in', 'lakes', '--lang', 'ar'], ['popolo', '--in', 'oic', '--as-at', '2014-01-31'], ['popolo', '--in', 'lakes', '--known-on', '2019-12-31'],
  ['between', 'AAA', 'BBB', 'lakes.pact'], ['between', 'AAA', 'BBB', 'lakes.charter', '--json'],
  ['what-if', '{ act: deposit, instrument: lakes.pact, party: DDD, of: ratification }'], ['what-if', '{ act: deposit, instrument: lakes.pact, party: BBB, of: ratification }', '--json'], ['what-if', '--without', 'admission:AAA:lakes:1990-07-01', '--why'],
  ['notify', 'deposit:lakes.charter:AAA:1990-05-01', '--format', 'json'], ['notify', 'deposit:lakes.pact:AAA:1991-01-01', '--lang', 'ar'],
  ...acts.flatMap(id => [['why', id], ['why', id, '--json']]), ['why', 'three-members'], ['why', 'one-visit', '--json'], ['check', '--json'], ['check'],
  // Mistakes: what was probably meant must not be something hidden.
  ['status', 'quokk'], ['status', 'lakes.quokka-offic'], ['why', 'visits', 'quokka-envo', 'AAA'], ['who', 'lakes.quokka-caucu'], ['passed', 'lakes.council:Q/777'], ['why', 'quokka-visi'], ['why', 'quokka-clai', '--json'],
]
/** What was asked for stands in the answer to a mistake, as it was written. */
const beside = (text: string, argv: readonly string[]): string => argv.reduce((t, word) => (canary.test(word) ? t.replaceAll(word, '…') : t), text)

describe('every command, for the public', () => {
  const [withThem, without] = [worldOf(everything.with), worldOf(everything.without)]
  const [desk, other] = [deskOf(withThem), deskOf(without)]
  const all = commands(without.holdings.acts.filter(a => a.where.dossier === 'lakes' || a.where.dossier.startsWith('kazakhstan/candidatures')).map(a => a.id))
  test('there are many', () => { expect(all.length).toBeGreaterThan(700) })
  test('says no word of what is kept from it, and the same bytes as a register that has none of it', { timeout: 300_000 }, async () => {
    const [leaks, differing]: [string[], string[]] = [[], []]
    for (const argv of all) {
      const text = await told(desk, argv)
      const line = beside(text, argv).split('\n').find(l => canary.test(l))
      if (line !== undefined) leaks.push(`${argv.join(' ')}: ${line.slice(0, 200)}`)
      if (text !== await told(other, argv)) differing.push(argv.join(' '))
    }
    expect(leaks).toEqual([])
    expect(differing).toEqual([])
  })
  test('answers about what is kept as about what does not exist', async () => {
    for (const id of ['quokka-visit', 'quokka-promise', 'told-all-the-same', 'wrongly-public', 'of-the-rectification', 'quokka-claim', 'naming-it', 'of-the-quokka']) {
      for (const form of [[], ['--json']]) expect(await told(desk, ['why', id, ...form])).toBe(await told(other, ['why', id, ...form]))
    }
    for (const argv of [['status', 'lakes.quokka-office'], ['why', 'visits', 'quokka-envoy', 'AAA'], ['who', 'lakes.quokka-caucus'], ['passed', 'lakes.council:Q/7777'], ['why', 'initiative', 'quokka-plan']]) expect(await told(desk, argv)).toBe(await told(other, argv))
  })
  test.each(['internal', 'restricted'] as const)('and for the audience "%s" tells more', async audience => {
    for (const argv of [['status', 'lakes.warden'], ['agenda', 'AAA', '--format', 'ics'], ['popolo', '--in', 'lakes'], ['check']]) expect(await told(desk, [...argv, '--audience', audience])).not.toBe(await told(other, argv))
  })
  test('what is restricted is told nobody for whom it is not, be it somebody inside', async () => {
    for (const argv of [['why', 'candidatures', 'CCC'], ['brief', 'BBB', '--in', 'lakes'], ['why', 'reciprocity', 'AAA', '--json']]) expect(await told(desk, [...argv, '--audience', 'internal'])).not.toMatch(/quokka-bid|quokka-promise|Quokka (Clerk|Envoy)/)
  })
  test('to the audience "restricted" each of these tells it, so that this test can fail', async () => {
    const hears = async (...argv: readonly string[]): Promise<string> => told(desk, [...argv, '--audience', 'restricted'])
    for (const argv of [
      ['brief', 'BBB', '--in', 'lakes'], ['why', 'candidatures', 'CCC', '--json'], ['why', 'reciprocity', 'AAA', '--json'], ['why', 'contests', 'lakes.secretary'], ['status', 'lakes.secretary'], ['popolo', '--in', 'lakes'], ['why', 'names', 'lakes.council'],
      ['why', 'intentions', 'AAA'], ['why', 'initiative', 'bridge'], ['why', 'quokka-visit', '--json'], ['why', 'quokka-claim'], ['brief', 'KAZ', '--in', 'oic', '--as-at', '2014-01-31'], ['passed', 'lakes.council:R/1', '--why'],
    ]) expect(`${argv.join(' ')} ${canary.test(await hears(...argv))}`).toBe(`${argv.join(' ')} true`)
  })
})

describe('the bundled dossiers', () => {
  const bundled = worldOf(everything.without)
  const kept = bundled.holdings.acts.filter(a => kindOf(a).restriction !== 'public' && a.where.dossier !== 'lakes')
  test('candidatures and support are in them where a published document tells them, and only there', () => {
    expect(kept.length).toBeGreaterThan(15)
    const unpublished = kept.filter(a => a.restriction === 'public' && !a.sources.some(c => { const s = bundled.holdings.sources.get(c.source); return s?.restriction === 'public' && s.url !== undefined && s.rank !== 'unverified' }))
    expect(unpublished.map(a => a.id)).toEqual([])
    expect(kept.filter(a => a.restriction !== 'public').map(a => a.id)).toEqual([])
  })
  test('so the public brief tells them, as everybody else hears them', async () => {
    const desk = deskOf(bundled)
    const brief = (...more: readonly string[]): Promise<string> => told(desk, ['brief', 'KAZ', '--in', 'oic', '--as-at', '2014-01-31', '--format', 'json', ...more])
    expect(await brief()).toBe(await brief('--audience', 'restricted'))
    for (const id of ['supports-unsc', 'supports-expo-2017', 'supports-aral-sea']) expect(await brief()).toContain(`"${id}"`)
    expect(await told(desk, ['why', 'candidatures', 'KAZ', '--as-at', '2014-01-31', '--json'])).toContain('"unsc-candidature"')
  })
})

describe('dossiers with errors, read from a folder', () => {
  let folder = ''
  beforeAll(() => { mkdirSync(join(root, '.tmp'), { recursive: true }); folder = mkdtempSync(join(root, '.tmp', 'restricted-')) })
  afterAll(() => { rmSync(folder, { recursive: true, force: true }) })
  /** Each with an error in, beside or because of a line that is kept from the public. */
  const broken: Readonly<Record<string, string>> = {
    'two of one id': '  - { on: 2019-10-23, act: candidature, of: BBB, to: lakes.warden, by: lakes.council, source: paper }\n  - { on: 2019-10-23, act: candidature, of: BBB, to: lakes.warden, by: lakes.council, source: paper, note: quokka }',
    'a public line as one that is kept': '  - { on: 2020-01-01, id: quokka-promise, act: visit, person: ann, to: CCC, source: deed }\n  - { on: 2020-01-01, id: seen-visit, act: visit, person: ann, to: CCC, restriction: restricted, source: deed }',
    'a kind that is kept, with a word that is not one': '  - { on: 2020-01-01, act: support, by: quokka nobody, candidate: BBB, stage: quokka, source: deed }',
    'a kind that is misspelt': '  - { on: 2020-01-01, act: candidatur, of: quokka, source: deed, note: quokka }',
    'a restriction that is misspelt': '  - { on: quokka, act: visit, person: ann, to: CCC, restrction: restricted, source: deed }',
    'a source that is kept': '  - { on: quokka, act: visit, person: ann, to: CCC, source: quokka-cable }',
    'a person nearly like one who is kept': '  - { on: 2020-01-01, act: visit, person: quokka-envoi, to: CCC, source: deed, restriction: restricted }',
    'an act nearly like one that is kept, a source and a person, too': '  - { on: 2020-01-01, act: rectification, of: quoka-visit, reason: no, source: deed }\n  - { on: 2020-01-01, act: visit, person: quoka-envoy, to: CCC, source: quoka-cable }',
    'YAML that breaks off in a line that is kept': '  - { on: 2020-01-01, act: support, by: AAA, candidate: quokka, restriction: "restricted, for: quokka',
  }
  const written = (name: string, lines: string): string => {
    const at = join(folder, name.replace(/\W+/g, '-'))
    for (const f of [...leagueFiles.with, { file: 'more.yaml', text: `acts:\n${lines}\n` }]) { mkdirSync(dirname(join(at, f.file)), { recursive: true }); writeFileSync(join(at, f.file), f.text) }
    return at
  }
  const heard = async (...argv: readonly string[]): Promise<{ readonly exit: number; readonly text: string }> => { const { exit, out, err } = await runHere(argv); return { exit, text: `${out}\n${err}` } }
  test.each(Object.entries(broken))('%s: said with its place, and not what it is; told to those who may hear it', async (name, lines) => {
    const at = written(name, lines)
    const given = /more\.yaml/
    for (const argv of [['check', '--dossiers', at], ['check', '--dossiers', at, '--json'], ['brief', 'AAA', '--in', 'lakes', '--dossiers', at], ['status', 'lakes', '--dossiers', at, '--json'], ['popolo', '--dossiers', at]]) {
      const { exit, text } = await heard(...argv)
      expect(exit).toBe(1)
      expect(text).toMatch(given)
      // "quoka" is what the public line itself says, and no more than that.
      expect(text.replaceAll(/quoka-\w+/g, '')).not.toMatch(canary)
    }
    const { exit, text } = await heard('check', '--dossiers', at, '--audience', 'restricted')
    expect([exit, given.test(text)]).toEqual([1, true])
    expect(text).not.toContain('may not see')
  })
  test('an error of public lines is told whole, whatever is kept beside it', async () => {
    const at = written('public', '  - { on: 2020-01-01, act: visit, person: anne, to: CCC, source: deed }')
    for (const argv of [['check', '--dossiers', at], ['who', 'lakes', '--dossiers', at]]) {
      const { text } = await heard(...argv)
      expect(text).toContain('write `ann`')
      expect(text).not.toMatch(canary)
    }
  })
  test('a count and a verdict that only hold with what is kept are judged with it, and told without it', async () => {
    const at = written('counted', '  - { on: 2020-01-01, act: visit, person: ann, to: CCC, source: deed }')
    writeFileSync(join(at, 'counts.yaml'), 'claims:\n  - { id: secret-too, source: paper, as-at: 2020-01-01, that: count, kind: visit, naming: [quokka-envoy], says: "5", accepted: confirmed, restriction: restricted }\ncounts:\n  - { count: acts, kind: visit, naming: [ann], as-at: 2020-01-01, is: 3 }\n  - { count: acts, kind: visit, naming: [quokka-envoy], as-at: 2020-01-01, is: 9, restriction: restricted }\n')
    const { exit, text } = await heard('check', '--dossiers', at)
    expect(exit).toBe(1)
    expect(text).toMatch(/counts\.yaml:2:\d+: error verdict-changed\n {2}found {3}something that this audience may not see/)
    expect(text).not.toMatch(/quokka|secret-too/)
    expect((await heard('check', '--dossiers', at, '--audience', 'restricted')).text).toContain('secret-too: ')
  })
  test('an assertion that fails is told with its lines only where none of them is kept', async () => {
    const at = written('asserted', '  - { on: 2020-01-01, act: contribution, by: BBB, through: lakes, amount: 10 USD, purpose: reeds, source: deed }')
    writeFileSync(join(at, 'asserted.yaml'), 'assertions:\n  - { that: total, kind: contribution, by: AAA, as-at: 2020-01-01, is: 1 USD }\n  - { that: total, kind: contribution, by: BBB, as-at: 2020-01-01, is: 1 USD }\n  - { that: members, of: lakes, as-at: 2019-12-31, is: "9" }\n  - { that: total, kind: contribution, by: quokka-envoy, as-at: 2020-01-01, is: 1 USD, restriction: restricted }\n')
    for (const form of [[], ['--json']]) {
      const { exit, text } = await heard('check', '--dossiers', at, ...form)
      expect(exit).toBe(1)
      expect(text).not.toMatch(/quokka|7777/)
    }
    // Of the first the register without what is kept would reckon another sum; the fourth is kept itself.
    const here = (await heard('check', '--dossiers', at)).text.split(/\n(?=\S)/).filter(p => p.startsWith('asserted.yaml'))
    expect(here.map(p => p.includes('may not see'))).toEqual([true, false, false, true])
    expect(here[1]).toMatch(/10 USD reckoned[^]*contribution {2}10 USD/)
    const { text } = await heard('check', '--dossiers', at, '--audience', 'restricted')
    expect(text).toContain('quokka-share')
    expect(text).not.toContain('may not see')
  })
  test('an import says no more, and neither does one into a register that holds what is kept', { timeout: 120_000 }, async () => {
    const data = join(folder, 'data')
    const at = written('sound', '  - { on: 2020-01-01, act: visit, person: ann, to: CCC, source: deed }')
    expect((await heard('import', at, '--data', data)).exit).toBe(0)
    for (const [name, lines] of Object.entries(broken)) {
      const { exit, text } = await heard('import', written(name, lines), '--data', data)
      expect(`${name}: ${exit}`).toBe(`${name}: 1`)
      expect(text.replaceAll(/quoka-\w+/g, '')).not.toMatch(canary)
    }
    writeFileSync(join(at, 'lakes.yaml'), leagueFiles.with[0].text.replaceAll('note: quokka }', 'note: wallaby }'))
    const changed = await heard('import', at, '--data', data)
    expect(changed.exit).toBe(1)
    expect(changed.text).not.toMatch(/wallaby|quokka/)
    expect((await heard('import', at, '--data', data, '--audience', 'restricted')).text).toContain('quokka')
    const only = join(folder, 'only')
    mkdirSync(only)
    writeFileSync(join(only, 'new.yaml'), 'acts:\n  - { on: 2021-01-01, id: quokka-promise, act: visit, person: quokka-envo, to: CCC, source: deed }\n')
    const alone = await heard('import', join(only, 'new.yaml'), '--data', data)
    expect(alone.exit).toBe(1)
    expect(alone.text).not.toMatch(/lakes\.yaml|quokka-envoy|at line/)
    // The register goes on answering the public as if there were nothing else.
    expect((await heard('popolo', '--in', 'lakes', '--data', data)).text).not.toMatch(canary)
  })
})
