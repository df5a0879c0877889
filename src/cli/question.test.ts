/** Questions read from words: organs and offices, sessions and decisions by their keys, and what is said of a key the register does not know. */
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { materialOf } from '#briefs'
import { questionSubjects, type Question } from '#law'
import type { Misuse } from './outcome.ts'
import { questionOf } from './question.ts'

const dossier = `
parties: { AAA: { name: Aland, form: state }, BBB: { name: Beland, form: state } }
bodies: { lakes: { name: League of Lakes, form: organisation }, lakes.council: { name: Council, form: principal-organ, part-of: lakes }, lakes.board: { name: Board, form: committee, part-of: lakes }, lakes.quiet: { name: Quiet Committee, form: committee, part-of: lakes } }
people: { ada: { name: Ada, of: AAA } }
offices: { lakes.secretary: { name: Secretary, of: lakes } }
instruments: { lakes.pact: { title: Pact } }
campaigns: { flood: { name: Flood relief, by: lakes } }
initiatives: { water-plan: { name: Water plan, of: AAA, in: lakes } }
projects: { lakes.wells: { name: Wells, by: lakes, of: AAA } }
sources: { minutes: { title: Minutes, seen: 2025-01-01, rank: official } }
recorded: 2025-01-01
defaults: { source: minutes }
acts:
  - { on: 2001-05-01, act: initiative, initiative: water-plan, stage: proposed, by: AAA }
${[9, 10, 11, 38].map(n => `  - { on: ${2000 + n}-06-01, act: session, organ: lakes.council, ordinal: ${n}, host: AAA, place: Port }`).join('\n')}
  - { on: 2040-01-02, act: session, organ: lakes.council, ordinal: 4, form: extraordinary, host: BBB, place: Port }
  - { on: 2041-03-01, act: adoption, form: resolution, number: 4/38-ORG, title: Water, by: lakes.council }
  - { on: 2041-03-01, act: adoption, form: resolution, number: "1/3-AF (IS)", title: Money, by: lakes.council }
  - { on: 2041-03-02, act: vote, by: lakes.board, number: A/RES/74/7, title: Boats }
`
const read = readDossier(dossier, { file: 'league.yaml', id: 'league' })
const { holdings, problems } = assemble([read.dossier], { learnt: '2025-01-01' })
const { material } = materialOf(holdings, [])
const asked = (...words: readonly string[]): { readonly question: Question | undefined; readonly errors: readonly Misuse[] } => {
  const errors: Misuse[] = []
  return { question: questionOf(material, words, undefined, errors), errors }
}
const remedy = (...words: readonly string[]): string => asked(...words).errors.map(e => `${e.option}: ${e.remedy}`).join(' | ')

test('the dossier of this test reads without an error', () => { expect([...read.problems, ...problems].filter(p => p.severity === 'error')).toEqual([]) })

describe('every question can be asked', () => {
  const sample: Readonly<Record<string, string>> = { party: 'AAA', other: 'BBB', organisation: 'lakes', organ: 'lakes.council', office: 'lakes.secretary', instrument: 'lakes.pact', bank: 'lakes', person: 'ada', to: 'BBB', year: '2013', on: '2014-01-31', form: 'paid-up', initiative: 'water-plan', project: 'lakes.wells', campaign: 'flood', by: 'AAA', of: 'lakes.council', session: 'lakes.council/38', decision: 'lakes.council:4/38-ORG' }
  test.each(Object.entries(questionSubjects))('%s', (ask, places) => {
    const { question, errors } = asked(ask, ...places.map(p => sample[p] ?? ''))
    expect(errors).toEqual([])
    expect(question).toEqual({ ask, ...Object.fromEntries(places.map(p => [p, sample[p]])) })
  })
  test('deadlines and names of whatever has them', () => { for (const of of ['AAA', 'lakes', 'lakes.secretary', 'lakes.pact', 'ada', 'water-plan']) expect([...asked('deadlines', of).errors, ...asked('names', of).errors]).toEqual([]) })
})
describe('a subject alone', () => {
  test('a decision asks whether it passed, an initiative for its path, a campaign for its outcome', () => {
    expect([asked('lakes.council:4/38-ORG').question, asked('water-plan').question, asked('flood').question]).toEqual([{ ask: 'passed', decision: 'lakes.council:4/38-ORG' }, { ask: 'initiative', initiative: 'water-plan' }, { ask: 'campaign', campaign: 'flood' }])
  })
  test('of a session something has to be asked', () => { expect(remedy('lakes.council/38')).toContain('chancery why quorum lakes.council/38, or chancery why attendance lakes.council/38') })
})
describe('keys', () => {
  test('blanks in a number are the hyphens of its key', () => { expect(asked('passed', 'lakes.council:1/3-AF (IS)')).toEqual({ question: { ask: 'passed', decision: 'lakes.council:1/3-AF-(IS)' }, errors: [] }) })
  test('capitals, blanks and hyphens do not matter where only one key can be meant', () => {
    for (const written of ['lakes.board:a/res/74/7', 'Lakes.Board:A/RES/74/7', 'lakes.board: A/RES/74/7']) expect(asked('passed', written).question).toEqual({ ask: 'passed', decision: 'lakes.board:A/RES/74/7' })
    for (const written of ['lakes.council:1/3-AF(IS)', 'lakes.council:1/3 AF (is)', 'lakes.council:1/3-AF']) expect(asked('passed', written)).toEqual({ question: { ask: 'passed', decision: 'lakes.council:1/3-AF-(IS)' }, errors: [] })
    expect(asked('quorum', 'Lakes.council/38').question).toEqual({ ask: 'quorum', session: 'lakes.council/38' })
  })
  test.each([
    [['passed', 'A/RES/74/7'], /^DECISION: write lakes\.board:A\/RES\/74\/7$/], [['passed', 'lakes.council:A/RES/74/7'], /^DECISION: write lakes\.board:A\/RES\/74\/7/], 
    [['passed', 'lakes.council:4/38-OGR'], /^DECISION: write lakes\.council:4\/38-ORG/], [['passed', 'lakes.counsil:4/38-ORG'], /^DECISION: write lakes\.council:4\/38-ORG/], [['decision', 'lakes.quiet:17'], /^DECISION: the register has no decision of lakes\.quiet$/], [['passed', 'nowhere.near:17-of-many-more'], /^DECISION \(organ\): /],
    [['quorum', 'lakes.council/39'], /^SESSION: write lakes\.council\/9, or lakes\.council\/38/], [['quorum', 'lakes.council'], /^SESSION: the register has lakes\.council\/9 … lakes\.council\/x4/], [['quorum', 'lakes.quiet/1'], /^SESSION: the register has no session of lakes\.quiet$/],
    [['attendance', '38'], /^SESSION: write lakes\.council\/38$/], [['quorum', ''], /quorum: write chancery why quorum SESSION/], [['credentials', 'AAA', 'lakes.council:4/38-ORG'], /^SESSION: /], [['initiative', 'water-plam'], /^INITIATIVE: write water-plan$/], [['deadlines', 'lakes.counsel'], /^OF: write lakes\.council$/],
  ] as const)('%j', (words, says) => {
    expect(remedy(...words)).toMatch(says)
  })
  test('what is found and wanted is told with it', () => { expect(asked('quorum', 'lakes.council/99').errors).toMatchObject([{ option: 'SESSION', found: 'lakes.council/99', wants: 'a session by its organ and number: oic.cfm/38, oic.cfm/x4' }]) })
})
