/** Tables of votes become dossiers that load; what cannot be understood is told all at once; what the source contradicts itself in is kept, and says so. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier, type ActOf } from '#acts'
import { refusalText } from '#tables'
import { importRollCalls, type RollCallsImported, type RollCallsToImport } from './import-roll-calls.ts'

const source = { key: 'record', title: 'Record', seen: '2026-11-23', rank: 'official' } as const
const of = (votes: string, decisions?: string, more: Partial<RollCallsToImport> = {}) => importRollCalls({ votes: { file: 'v.csv', text: votes }, ...(decisions === undefined ? {} : { decisions: { file: 'd.csv', text: decisions } }), by: 'lakes.council', source, ...more })
const made = (votes: string, decisions?: string, more: Partial<RollCallsToImport> = {}): RollCallsImported => { const { imported, refused } = of(votes, decisions, more); if (!imported) throw new RangeError(refused.map(refusalText).join('\n')); return imported }
const codes = (votes: string, decisions?: string, more: Partial<RollCallsToImport> = {}): readonly string[] => of(votes, decisions, more).refused.map(r => `${r.where.file}:${r.where.line} ${r.code}`)
/** All dossiers together, with no error. */
const loaded = (i: RollCallsImported) => {
  const read = i.sessions.map(s => readDossier(s.text, { file: s.path, id: s.path }))
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: '2026-11-23' })
  expect([...read.flatMap(r => r.problems), ...problems]).toEqual([])
  return holdings.acts
}
const votesIn = (i: RollCallsImported) => loaded(i).filter((a): a is ActOf<'vote'> => a.act === 'vote')

const head = 'symbol,title,adoption_date,adoption_type,published_yes,published_no,published_abstain,draft,agenda_item,sponsors\n'
const decision = (number: string, counts = '2,1,1', manner = 'By a recorded vote'): string => `${number},On the lakes,2019-11-07,${manner},${counts},L/12/L.3,Item 4,NORWAY; SWEDEN\n`
const ofVotes = 'symbol,date,member,vote\n'
const cast = (number: string, ...all: readonly (readonly [string, string])[]): string => all.map(([m, v]) => `${number},2019-11-07,${m},${v}\n`).join('')
const four = [['NORWAY', 'yes'], ['Czech Republic', 'yes'], ['TURKEY', 'no'], ['Swaziland', 'abstain']] as const

test('a vote and the adoption it led to, one act a line, with names by the day, counts, draft, item and sponsors', () => {
  const i = made(ofVotes + cast('L/RES/12/3', ...four), head + decision('L/RES/12/3') + decision('L/RES/12/4', '0,0,0', 'Without a vote'))
  expect(i).toMatchObject({ decisions: 2, votes: 1, names: 4, contradictions: [], remarks: [], leftOut: [] })
  expect(i.sessions.map(s => [s.path, s.session])).toEqual([['lakes/council/session-12', 'lakes.council/12']])
  expect(loaded(i).map(a => [a.act, a.id])).toEqual([
    ['vote', 'vote:lakes.council:lakes.council_12:L_RES_12_3:2019-11-07'], ['adoption', 'adoption:lakes.council:lakes.council_12:L_RES_12_3:2019-11-07'], ['adoption', 'adoption:lakes.council:lakes.council_12:L_RES_12_4:2019-11-07'],
  ])
  expect(votesIn(i)[0]).toMatchObject({ on: { text: '2019-11-07' }, by: 'lakes.council', session: 'lakes.council/12', number: 'L/RES/12/3', draft: 'L/12/L.3', item: 'Item 4', for: ['CZE', 'NOR'], against: ['TUR'], abstaining: ['SWZ'], counts: { for: 2, against: 1, abstaining: 1 } })
  expect(votesIn(i)[0]).not.toHaveProperty('irregular')
  expect(loaded(i)[1]).toMatchObject({ manner: 'by-vote', form: 'resolution', sponsors: ['NOR', 'SWE'] })
  expect(loaded(i)[2]).toMatchObject({ manner: 'without-a-vote' })
})
test('the order of rows does not matter', () => {
  const rows = [...four.map(f => cast('L/RES/12/3', f)), ...four.map(f => cast('L/RES/12/10', f)), cast('L/RES/12/3', ['NORWAY', 'no'])]
  const decisions = [decision('L/RES/12/3'), decision('L/RES/12/10')]
  const straight = made(ofVotes + rows.join(''), head + decisions.join('')).sessions.map(s => s.text)
  fc.assert(fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), fc.shuffledSubarray(decisions, { minLength: 2 }), (r, d) => { expect(made(ofVotes + r.join(''), head + d.join('')).sessions.map(s => s.text)).toEqual(straight) }), { numRuns: 30 })
  expect(straight[0]?.indexOf('L/RES/12/3')).toBeLessThan(straight[0]?.indexOf('L/RES/12/10') ?? 0)
})
test('a dossier for each session, of emergency and special ones, too; for each year, where an organ numbers none', () => {
  const all = ['L/RES/12/1', 'L/RES/ES-2/1', 'L/RES/S-3/1', '14 (IX)', 'Decision 5']
  const i = made(ofVotes + all.map(n => cast(n, ...four)).join(''), head + all.map(n => decision(n)).join(''))
  expect(i.sessions.map(s => s.session)).toEqual(['lakes.council/9', 'lakes.council/12', 'lakes.council/e2', 'lakes.council/x3', null])
  expect(i.sessions.at(-1)?.path).toBe('lakes/council/year-2019')
  expect(loaded({ ...i, sessions: i.sessions.slice(-1) })[1]).toMatchObject({ form: 'decision' })
})

describe('one table of both, as libraries export it', () => {
  const columns = 'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link\n'
  const row = (code: string, name: string, vote: string, number = 'L/RES/12/3', counts = '2,1,0,1,4', title = 'On the lakes'): string => `671,${code},${name},${vote},2019-11-07,12,${number},L/12/L.3,,L/12/PV.9,${title},Water,LAKES,,${counts},https://example.org/671\n`
  test('needs no table of decisions', () => {
    const i = made(columns + row('NOR', 'NORWAY', 'Y') + row('TZA', 'UNITED REPUBLIC OF TANZANIA', 'Y') + row('CZE', 'CZECHIA', 'N') + row('LAO', 'LAO PEOPLE’S DEMOCRATIC', 'X'))
    expect(i).toMatchObject({ decisions: 1, votes: 1, names: 4, contradictions: [] })
    expect(votesIn(i)[0]).toMatchObject({ for: ['NOR', 'TZA'], against: ['CZE'], abstaining: [], absent: ['LAO'], item: 'Water', draft: 'L/12/L.3', note: 'Record: L/12/PV.9' })
    expect(loaded(i)[1]).toMatchObject({ act: 'adoption', manner: 'by-vote' })
    expect(i.leftOut).toEqual(['the column undl_id', 'the column subjects', 'the column undl_link'])
  })
  test('what its rows say in two ways is told', () => {
    const i = made(columns + row('NOR', 'NORWAY', 'Y') + row('SWE', 'TANZANIA', 'Y') + row('CZE', 'CZECHIA', 'N', 'L/RES/12/3', '2,1,0,1,4', 'On other lakes') + row('LAO', 'LAOS', 'X', 'L/RES/12/3', '2,1,0,1,5'))
    expect(i.contradictions.map(c => [c.kind, c.where.line])).toEqual([['rows-differ', 2], ['rows-differ', 2], ['code', 3]])
    expect(votesIn(i)[0]).toMatchObject({ title: 'On the lakes', for: ['NOR', 'TZA'], irregular: expect.stringContaining("another member's code beside TZA") })
  })
  test('members and absent members that it counts otherwise than it names', () => {
    const i = made(columns + row('NOR', 'NORWAY', 'Y', 'n (X)', '1,0,0,2,9') + row('LAO', 'LAOS', 'X', 'n (X)', '1,0,0,2,9'))
    expect(i.contradictions.map(c => c.kind)).toEqual(['two-sessions', 'absent', 'members'])
  })
  test('without days or titles it wants the table of decisions', () => { expect(of('symbol,member,vote\nL/RES/12/3,NORWAY,yes\n').refused).toMatchObject([{ code: 'missing-column', remedy: expect.stringContaining('--decisions') }, { code: 'missing-column' }]) })
  test('beside a table of decisions its own columns of decisions are left to that one', () => {
    expect(made(columns + row('NOR', 'NORWAY', 'Y'), head + decision('L/RES/12/3', '1,0,0')).leftOut).toContain('the column total_yes of v.csv: the table of decisions is asked')
  })
})

describe('names', () => {
  test('a code beside a name that nobody bears tells who it was', () => { expect(votesIn(made('symbol,ms_code,member,vote\nL/RES/12/3,LAO,LAO PEOPLES DEMOCR,yes\n', head + decision('L/RES/12/3', '1,0,0')))[0]).toMatchObject({ for: ['LAO'] }) })
  test('who a name was depends on the day', () => {
    const i = made('symbol,member,vote\n9 (X),CZECHOSLOVAKIA,yes\n9 (X),UNION OF SOVIET SOCIALIST REPUBLICS,yes\n9 (X),DAHOMEY,no\n9 (X),BYELORUSSIAN SSR,no\n', 'symbol,title,date\n9 (X),Old,1964-11-01\n')
    expect(votesIn(i)[0]).toMatchObject({ for: ['CSK', 'RUS'], against: ['BEN', 'BLR'] })
  })
  test('two members that later became one voted beside each other', () => {
    const votes = 'symbol,member,vote\n9 (X),TANGANYIKA,yes\n9 (X),ZANZIBAR,no\n'
    const i = made(votes, 'symbol,title,date,published_yes,published_no,published_abstain\n9 (X),Old,1963-12-17,1,1,0\n')
    expect([i.contradictions, votesIn(i)[0]]).toMatchObject([[], { for: ['TZA'], against: ['X-ZAN'] }])
    expect(of(votes, 'symbol,title,date\n9 (X),Old,1970-12-17\n').refused).toMatchObject([{ code: 'not-a-state-then', where: { line: 3 } }])
  })
  test('nobody knows it, or it was no State then: refused with the remedy, and --participants says who it was', () => {
    const votes = ofVotes + cast('L/RES/12/3', ['Kazakstan', 'yes'], ['CZECHOSLOVAKIA', 'yes'], ['Land of Lakes', 'no'])
    expect(codes(votes, head + decision('L/RES/12/3'))).toEqual(['v.csv:2 unknown-participant', 'v.csv:3 not-a-state-then', 'v.csv:4 unknown-participant'])
    const participants = { file: 'p.csv', text: 'participant,party,name,form\nKazakstan,KAZ,,\nCZECHOSLOVAKIA,CZE,,\nLand of Lakes,X-LAKE,Land of Lakes,state\n' }
    const i = made(votes, head + decision('L/RES/12/3', '2,1,0'), { participants })
    expect(votesIn(i)[0]).toMatchObject({ for: ['CZE', 'KAZ'], against: ['X-LAKE'] })
    expect(i.declared.map(d => d.id)).toEqual(['lakes', 'lakes.council', 'X-LAKE'])
  })
  test('a name is told once, where it stands first, with how often; also in rows that have other mistakes, and on decisions that were refused', () => {
    const two = ofVotes + cast('L/RES/12/3', ['Kazakstan', 'yes']) + cast('L/RES/12/4', ['Kazakstan', 'yes'], ['Kazakstan', 'no'])
    expect(of(two, head + decision('L/RES/12/3') + decision('L/RES/12/4')).refused).toMatchObject([{ code: 'unknown-participant', where: { line: 2 }, found: 'Kazakstan, and 2 more rows of this name' }])
    expect(codes(ofVotes + cast('L/RES/12/3', ['Kazakstan', 'perhaps']), head + decision('L/RES/12/3'))).toEqual(['v.csv:2 unknown-vote', 'v.csv:2 unknown-participant'])
    expect(codes(ofVotes + cast('L/RES/12/3', ['Kazakstan', 'yes'], ['Norway', 'yes']), head + decision('L/RES/12/3').replace('2019-11-07', 'some day'))).toEqual(['d.csv:2 unknown-day', 'v.csv:2 unknown-participant'])
  })
  test('a State that began later did not vote', () => { expect(of('symbol,member,vote\n9 (X),SLOVENIA,yes\n', 'symbol,title,date\n9 (X),Old,1964-11-01\n').refused).toMatchObject([{ code: 'not-a-state-then', found: expect.stringContaining('1991-06-25') }]) })
})

describe('what the source contradicts itself in is found with its line, kept as it stands, and said in the act', () => {
  const kinds = (votes: string, decisions: string): readonly string[] => made(votes, decisions).contradictions.map(c => `${c.where.file}:${c.where.line} ${c.kind}`)
  test('names listed and counts published', () => {
    const [votes, decisions] = [ofVotes + cast('L/RES/12/3', ...four), head + decision('L/RES/12/3', '3,1,1')]
    expect(kinds(votes, decisions)).toEqual(['v.csv:2 counts'])
    expect(votesIn(made(votes, decisions))[0]).toMatchObject({ for: ['CZE', 'NOR'], counts: { for: 3, against: 1, abstaining: 1 }, irregular: 'published 3 for, 1 against, 1 abstaining; named 2 for, 1 against, 1 abstaining; both are kept' })
  })
  test('a recorded vote of which nobody is named; of one that was not recorded nobody can be', () => {
    expect(kinds(ofVotes + cast('L/RES/12/3', ...four), head + decision('L/RES/12/3') + decision('L/RES/12/4'))).toEqual(['d.csv:3 counts'])
    const i = made(ofVotes + cast('L/RES/12/3', ...four), head + decision('L/RES/12/3') + decision('L/RES/12/4', '2,1,1', 'non-recorded vote'))
    expect([i.contradictions, i.votes, votesIn(i)[1]?.for]).toEqual([[], 2, undefined])
  })
  test('a member named twice on one side is named once', () => {
    const i = made(ofVotes + cast('L/RES/12/3', ...four, ['NORWAY', 'yes']), head + decision('L/RES/12/3'))
    expect(i.contradictions).toEqual([{ kind: 'named-twice', number: 'L/RES/12/3', where: { file: 'v.csv', line: 6 }, says: '1 member is named more than once, on one side (NORWAY in lines 2 and 6); each is named once' }])
    expect(votesIn(i)[0]?.for).toEqual(['CZE', 'NOR'])
  })
  test('a member on two sides is named on each, as the source has it', () => {
    const i = made(ofVotes + cast('L/RES/12/3', ...four, ['TÜRKİYE', 'abstain']), head + decision('L/RES/12/3'))
    expect(i.contradictions.map(c => [c.kind, c.where.line])).toEqual([['counts', 2], ['two-sides', 6]])
    expect(votesIn(i)).toMatchObject([{ for: ['CZE', 'NOR'], against: ['TUR'], abstaining: ['SWZ', 'TUR'], irregular: expect.stringContaining('TUR against and abstaining') }])
  })
  test('votes on a decision that the table does not have: a vote without an adoption', () => {
    const i = made(ofVotes + cast('L/RES/12/3', ...four) + cast('L/RES/12/33', ...four), head + decision('L/RES/12/3'))
    expect(i.contradictions.map(c => [c.kind, c.where.line, c.number])).toEqual([['not-in-the-table', 6, 'L/RES/12/33']])
    expect([i.decisions, i.votes]).toEqual([1, 2])
    expect(loaded(i).map(a => a.act)).toEqual(['vote', 'adoption', 'vote'])
    expect(codes('symbol,member,vote\nL/RES/12/33,NORWAY,yes\n', head + decision('L/RES/12/3'))).toEqual(['v.csv:2 unknown-decision'])
  })
  test('two days, two sessions, a manner without votes that has them', () => {
    const row = 'L/RES/12/3,On the lakes,2019-11-08,9 November 2019,13,Without a vote,2,1,1\n'
    expect(kinds(ofVotes + cast('L/RES/12/3', ...four), `symbol,title,adoption_date,adoption_date_raw,session,adoption_type,published_yes,published_no,published_abstain\n${row}`)).toEqual(['d.csv:2 two-days', 'd.csv:2 two-sessions', 'd.csv:2 manner', 'v.csv:2 two-days'])
  })
  test('what the table says it lists, and how many were absent', () => {
    const table = (listed: string): string => `symbol,title,date,published_yes,published_no,published_abstain,listed_yes,listed_no,listed_abstain,not_voting_or_absent\nL/RES/12/3,On the lakes,2019-11-07,2,1,1,${listed}\n`
    expect(kinds(ofVotes + cast('L/RES/12/3', ...four), table('2,1,1,9'))).toEqual([])
    expect(kinds(ofVotes + cast('L/RES/12/3', ...four), table('4,1,1,-2'))).toEqual(['d.csv:2 listed', 'd.csv:2 absent'])
  })
  test('a row twice is told; two rows that differ are refused', () => {
    expect(kinds(ofVotes + cast('L/RES/12/3', ...four), head + decision('L/RES/12/3') + decision('L/RES/12/3'))).toEqual(['d.csv:2 row-twice'])
    expect(codes(ofVotes + cast('L/RES/12/3', ...four), head + decision('L/RES/12/3') + decision('L/RES/12/3', '3,1,1'))).toEqual(['d.csv:3 decision-twice'])
  })
})

test('what was rejected was not adopted', () => {
  const i = made(ofVotes + cast('L/RES/12/3', ...four), 'symbol,title,date,outcome,matter\nL/RES/12/3,On the lakes,2019-11-07,Not adopted,important\n')
  expect(loaded(i)).toMatchObject([{ act: 'vote', announced: 'rejected', matter: 'important' }])
})
test('everything that nobody can understand is told at once, each with its line', () => {
  expect(codes(`${ofVotes}L/RES/12/3,2019-11-07,NORWAY,perhaps\n,2019-11-07,NORWAY,yes\nL/RES/12/3,03/04/2019,NORWAY,yes\nL/RES/12/3,2019-11-07,,yes\n`, `${head}L/RES/12/3,On the lakes,2019-02-30,By magic,two,0,0,,,\n,,2019-11-07,,,,,,,\n`)).toEqual([
    'v.csv:2 unknown-vote', 'v.csv:3 missing-value', 'v.csv:4 ambiguous-day', 'v.csv:5 missing-value', 'd.csv:2 unknown-day', 'd.csv:2 unknown-manner', 'd.csv:2 unknown-count', 'd.csv:3 missing-value', 'd.csv:3 missing-value',
  ])
})
test('columns, options, and a day after the tables were seen', () => {
  expect(codes('symbol,member,vote,colour\nL/RES/12/3,NORWAY,yes,red\n', `${head.trimEnd()},shade\n${decision('L/RES/12/3').trimEnd()},dark\n`, { by: 'The Council' })).toEqual(['--by:1 wrong-option', 'd.csv:1 unknown-column', 'v.csv:1 unknown-column'])
  expect(codes('', head + decision('L/RES/12/3'))).toEqual(['v.csv:1 not-a-table'])
  expect(codes(ofVotes + cast('L/RES/12/3', ...four), head + decision('L/RES/12/3').replace('2019', '2999'))).toContain('d.csv:2 unknown-day')
})
