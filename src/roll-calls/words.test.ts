/** Votes, manners, sessions and sponsors as tables write them, and what is refused with which remedy. */
import { describe, expect, test } from 'vitest'
import { readSession } from './sessions.ts'
import { readSponsors } from './sponsors.ts'
import { whoOn } from './who.ts'
import { readCount, readManner, readMatter, readOutcome, readVote } from './words.ts'

describe('votes', () => {
  test.each([['yes', 'for'], ['Y', 'for'], ['In favour', 'for'], ['NO', 'against'], ['N', 'against'], ['abstain', 'abstaining'], ['A', 'abstaining'], ['X', 'absent'], ['Non-Voting', 'absent'], ['did not vote', 'absent']])('%s is %s', (word, told) => { expect(readVote(word)).toEqual({ told }) })
  test.each([['abstian', 'unknown-vote', 'write abstain'], ['maybe', 'unknown-vote', 'write one of these'], ['', 'missing-value', 'take the row out'], ['constructor', 'unknown-vote', 'write one of these']])('%s is refused', (word, code, remedy) => { expect(readVote(word)).toMatchObject({ code, remedy: expect.stringContaining(remedy) }) })
})
describe('how it was adopted', () => {
  test.each([['By a recorded vote', { manner: 'by-vote', named: true }], ['roll-call', { manner: 'by-vote', named: true }], ['non-recorded', { manner: 'by-vote', named: false }], ['Without a vote.', { manner: 'without-a-vote' }], ['By consensus', { manner: 'by-consensus' }], ['', {}]])('%s', (word, how) => { expect(readManner(word)).toEqual(how) })
  test('what is none of these is refused with the nearest', () => { expect(readManner('By a recorded vot')).toMatchObject({ code: 'unknown-manner', remedy: 'write by a recorded vote' }) })
  test('what became of it, and what the question was', () => {
    expect([readOutcome('Not adopted'), readOutcome(''), readOutcome('perhaps')]).toEqual([{ outcome: 'rejected' }, {}, expect.objectContaining({ code: 'unknown-manner' })])
    expect([readMatter('Capital increase'), readMatter(''), readMatter('importent')]).toEqual([{ matter: 'capital-increase' }, {}, expect.objectContaining({ code: 'unknown-matter', remedy: 'write important' })])
  })
})
test.each([['187', { n: 187 }], ['0', { n: 0 }], ['', {}], ['-81', { n: -81 }], ['12.0', { n: 12 }]])('a count: %s', (text, read) => { expect(readCount(text)).toEqual(read) })
test.each(['many', '1 000', '99999'])('no count: %s', text => { expect(readCount(text)).toMatchObject({ code: 'unknown-count' }) })

describe('sessions', () => {
  test.each([
    ['', 'A/RES/74/7', '74'], ['', 'A/RES/75/254 A-C', '75'], ['', 'A/RES/ES-11/1', 'e11'], ['', 'A/RES/S-32/1', 'x32'], ['', '2758 (XXVI)', '26'], ['', 'A/RES/2758(XXVI)', '26'], ['', '3201 (S-VI)', 'x6'], ['', '1000 (ES-I)', 'e1'], ['', '377 (V) A', '5'], ['', '4/38-ORG', '38'],
    ['74', 'x', '74'], ['74th session', 'x', '74'], ['XXVI', 'x', '26'], ['S-30', 'x', 'x30'], ['ES-10', 'x', 'e10'], ['ES10', 'x', 'e10'], ['10emsp', 'x', 'e10'], ['11th emergency special session', 'x', 'e11'], ['32nd special session', 'x', 'x32'], ['28sp', 'x', 'x28'],
  ])('cell %s and number %s: %s', (cell, number, part) => { expect(readSession(cell, number)).toEqual({ part }) })
  test('an organ that numbers no sessions has none', () => { expect(readSession('', 'S/RES/2222 (2015)')).toEqual({}) })
  test('the number goes before a cell that says otherwise, and that is told', () => { expect(readSession('75', 'A/RES/74/7')).toMatchObject({ part: '74', differs: expect.stringContaining('75') }) })
  test('a cell that nobody can read, with a number that does not tell', () => { expect(readSession('autumn', '12')).toBeUndefined() })
})

describe('sponsors', () => {
  const on = (cell: string) => readSponsors([cell], '2020-01-01', whoOn([]))
  test('States, also on behalf of others; commas part names only where each part is one', () => {
    expect(on('CUBA; Türkiye | TURKEY; GUINEA (ON BEHALF OF THE GROUP OF 77 AND CHINA)')).toEqual({ parties: ['CUB', 'TUR', 'GIN'], notes: ['GUINEA (ON BEHALF OF THE GROUP OF 77 AND CHINA)'], unresolved: [] })
    expect(on('Cuba, Iran, Islamic Republic of').unresolved).toHaveLength(1)
    expect(on('Iran, Islamic Republic of').parties).toEqual(['IRN'])
    expect(on('Cuba, France').parties).toEqual(['CUB', 'FRA'])
    expect(on('Cuba\nFrance').parties).toEqual(['CUB', 'FRA'])
  })
  test('who submitted it is no State', () => { expect(on('SUBMITTED BY THE CHAIR FOLLOWING\nINFORMAL CONSULTATIONS')).toEqual({ parties: [], notes: ['SUBMITTED BY THE CHAIR FOLLOWING INFORMAL CONSULTATIONS'], unresolved: [] }) })
  test('a name cut off is told with what it may have been, and is no sponsor', () => { expect(on("LAO PEOPLE'S DEMOCRATIC")).toMatchObject({ parties: [], unresolved: [{ remedy: expect.stringContaining('(LAO)') }] }) })
})
