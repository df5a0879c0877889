/** Every recorded vote of three sessions of the General Assembly, from the tables to answers: names, counts, contradictions, entitlement, absence and results. */
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { assemble, readDossier, type ActOf } from '#acts'
import { materialOf, type Material } from '#briefs'
import type { Day } from '#calendar'
import type { Answer, Question, QuestionKind, RegisterAsAt } from '#law'
import { constitutions } from '#organisations'
import { readFolder } from '#register'
import { importRollCalls, type RollCallsImported } from '#roll-calls'
import { ask, registerAsAt } from '#status'
import { refusalText } from '#tables'
import { root, rowsOf, tablesAreHere, textOf, type Row } from './treaties.fixture.ts'

const organ = 'un.general-assembly'
const asAt: Day = '2026-11-23'
/** Two decisions in which the tables contradict themselves; nothing else differs from what was published. */
const contradicted: Readonly<Record<string, string>> = {
  'A/RES/75/254 A-C': 'a recorded vote whose counts are published and of which no voter is named',
  'A/RES/75/290 A': 'every voter is listed twice, and from that follows a number of absent members below none',
}
const decisions: readonly Row[] = tablesAreHere ? rowsOf('un-ga/resolutions.csv') : []
const recorded = decisions.filter(d => d['adoption_type'] === 'By a recorded vote')
const published = (d: Row) => ({ for: Number(d['published_yes']), against: Number(d['published_no']), abstaining: Number(d['published_abstain']) })
const keyOf = (number: string): string => `${organ}:${number.replaceAll(' ', '-')}`

describe.skipIf(!tablesAreHere)('read beside the project; skipped where absent', () => {
  let made: RollCallsImported
  let material: Material
  const votes = new Map<string, ActOf<'vote'>>()
  let ms = 0
  let errors: readonly unknown[] = []
  const registers = new Map<Day, RegisterAsAt>()
  const at = <Q extends QuestionKind>(q: Question<Q>, day: Day): Answer<Q> => {
    let register = registers.get(day)
    if (!register) { register = registerAsAt(material.index, day); registers.set(day, register) }
    return ask(q, register, material.law)
  }
  const results = new Map<string, Answer<'passed'>>()
  /** Asked once for all tests. */
  const passed = (d: Row): Answer<'passed'> => {
    const number = d['symbol'] ?? ''
    let found = results.get(number)
    if (!found) { found = at({ ask: 'passed', decision: keyOf(number) }, asAt); results.set(number, found) }
    return found
  }
  beforeAll(async () => {
    const from = performance.now()
    const { imported, refused } = importRollCalls({
      votes: { file: 'votes.csv', text: textOf('un-ga/votes.csv') }, decisions: { file: 'resolutions.csv', text: textOf('un-ga/resolutions.csv') },
      by: organ, source: { key: 'un-ga', title: 'Resolutions and recorded votes', seen: asAt, rank: 'official' }, inline: false,
    })
    ms = performance.now() - from
    if (!imported) throw new RangeError(refused.map(refusalText).join('\n'))
    made = imported
    const own = made.sessions.map(s => readDossier(s.text, { file: `${s.path}.yaml`, id: s.path }))
    const bundled = (await readFolder(join(root, 'dossiers'))).map(f => readDossier(f.text, { file: f.file, id: f.file.replace(/\.yaml$/, '') }))
    const { holdings, problems } = assemble([...bundled, ...own].map(r => r.dossier), { learnt: asAt })
    errors = [...own.flatMap(r => r.problems), ...problems].filter(p => p.severity === 'error')
    material = materialOf(holdings, constitutions).material
    for (const a of holdings.acts) if (a.act === 'vote' && a.by === organ && a.session !== undefined && a.number !== undefined) votes.set(a.number, a)
  }, 60_000)

  test('all decisions and all recorded votes, in a few seconds, nobody refused, loaded beside the bundled dossiers without an error', () => {
    expect(made).toMatchObject({ decisions: decisions.length, votes: recorded.length, names: 47_847 })
    expect(made.sessions.map(s => [s.session, s.decisions, s.votes])).toEqual(['74', '75', '76'].map(n => [`${organ}/${n}`, decisions.filter(d => d['session_file'] === n).length, recorded.filter(d => d['session_file'] === n).length]))
    expect([...votes.keys()].sort()).toEqual(recorded.map(d => d['symbol'] ?? '').sort())
    expect(errors).toEqual([])
    expect(ms).toBeLessThan(20_000)
  })
  test('names and published counts are equal, but where the tables contradict themselves', () => {
    const named = (v: ActOf<'vote'>) => ({ for: v.for?.length ?? 0, against: v.against?.length ?? 0, abstaining: v.abstaining?.length ?? 0 })
    const differing = recorded.filter(d => JSON.stringify(named(votes.get(d['symbol'] ?? '')!)) !== JSON.stringify(published(d)))
    // Named once, the voters of 75/290 A are as many as were published.
    expect(differing.map(d => d['symbol'])).toEqual(['A/RES/75/254 A-C'])
    for (const d of recorded) expect(votes.get(d['symbol'] ?? '')?.counts).toEqual(published(d))
    expect(made.contradictions.map(c => [c.number, c.kind])).toEqual([['A/RES/75/254 A-C', 'counts'], ['A/RES/75/290 A', 'absent'], ['A/RES/75/290 A', 'named-twice']])
    expect([...votes.values()].filter(v => v.irregular !== undefined).map(v => v.number).sort()).toEqual(Object.keys(contradicted).sort())
  })
  test('of the sponsors, two names that the source cut in two are told and left out', () => {
    expect(made.remarks.map(r => [r.number, /the sponsor (.+?) is nobody/.exec(r.says)?.[1]])).toEqual([['A/RES/74/118', 'PRINCIPE'], ['A/RES/76/269', "LAO PEOPLE'S DEMOCRATIC"]])
  })
  test('the rows, counted by hand', () => {
    const rows = rowsOf('un-ga/votes.csv')
    const distinct = new Set(rows.map(r => `${r['symbol']} ${r['member']}`))
    expect([rows.length, distinct.size]).toEqual([47_984, made.names])
    expect(new Set([...votes.values()].flatMap(v => [...(v.for ?? []), ...(v.against ?? []), ...(v.abstaining ?? [])])).size).toBe(193)
  })

  test('every voter was a member on the day; absent are the members who are not named', () => {
    const membersOn = new Map<string, readonly string[]>()
    const members = (day: Day): readonly string[] => {
      let all = membersOn.get(day)
      if (!all) { const found = at({ ask: 'members', organisation: 'un' }, day); if (found.status !== 'established') throw new RangeError(`members on ${day} are ${found.status}`); all = found.value; membersOn.set(day, all) }
      return all
    }
    for (const d of recorded) {
      const v = votes.get(d['symbol'] ?? '')!
      const there = members(d['adoption_date'] as Day)
      const named = [...(v.for ?? []), ...(v.against ?? []), ...(v.abstaining ?? [])]
      expect([there.length, named.filter(p => !there.includes(p))]).toEqual([193, []])
    }
    const differing = recorded.filter(d => { const v = votes.get(d['symbol'] ?? '')!; return 193 - [...(v.for ?? []), ...(v.against ?? []), ...(v.abstaining ?? [])].length !== Number(d['not_voting_or_absent']) })
    expect(differing.map(d => d['symbol'])).toEqual(Object.keys(contradicted))
  })
  test('every decision is adopted by the rules, and its absent members follow from the members of the day', { timeout: 120_000 }, () => {
    const told = decisions.map(d => { const found = passed(d); return found.status === 'established' ? [d['symbol'], found.value.result, found.value.manner] : [d['symbol'], found.status, null] })
    expect(told).toEqual(decisions.map(d => [d['symbol'], 'adopted', d['adoption_type'] === 'Without a vote' ? 'without-a-vote' : 'by-vote']))
    for (const d of recorded) {
      const found = passed(d)
      const number = d['symbol'] ?? ''
      const counts = published(d)
      const absent = contradicted[number] === undefined ? Number(d['not_voting_or_absent']) : 193 - counts.for - counts.against - counts.abstaining
      expect([number, found.status === 'established' && found.value]).toEqual([number, expect.objectContaining({ counts: { ...counts, absent }, published: null, notEntitled: [] })])
      // Of a vote of which nobody is named, only the number of those absent is known.
      expect([number, found.status === 'established' && found.value.absent?.length]).toEqual([number, number === 'A/RES/75/254 A-C' ? undefined : absent])
    }
  })
  test('which of them would have failed as another matter, counted by hand', { timeout: 120_000 }, () => {
    const otherwise = recorded.map(d => { const found = passed(d); return [d['symbol'], found.status === 'established' ? found.value.otherwiseAs.toSorted() : found.status] as const })
    const byHand = recorded.map(d => {
      const { for: yes, against } = published(d)
      // Two thirds of those voting (Art. 18(2)); of an amendment two thirds of all 193 members (Art. 108).
      const twoThirds = yes * 3 >= (yes + against) * 2
      return [d['symbol'], [...(yes * 3 >= 193 * 2 ? [] : ['amendment']), ...(twoThirds ? [] : ['admission', 'budget', 'election', 'expulsion', 'important', 'scale', 'suspension'])].toSorted()] as const
    })
    expect(otherwise).toEqual(byHand)
  })
})
