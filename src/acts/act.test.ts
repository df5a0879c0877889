/** Ids of acts: made of what they say, different where the acts are, and never another than they were. */
import { describe, expect, test } from 'vitest'
import type { Act } from './act.ts'
import { actFromJson, actToJson } from './json.ts'
import { assemble } from './dossier/assemble.ts'
import { readDossier } from './dossier/read.ts'

const head = `dossier: lakes
instrument: lakes.pact
title: Pact
sources: { m: { title: Minutes, seen: 2026-01-01, rank: official }, old: { title: An announcement, seen: 2026-01-01, published: 1990-01-01, rank: press } }
parties: { AAA: { name: A, form: state }, BBB: { name: B, form: state } }
bodies: { lakes: { name: League, form: organisation } }
`
const acts = (...lines: readonly string[]): readonly Act[] => {
  const { dossier, problems } = readDossier(`${head}acts:\n${lines.map(l => `  - { ${l.includes('source:') ? l : `${l}, source: m`} }\n`).join('')}`, { file: 'x.yaml', id: 'x' })
  const together = assemble([dossier], { learnt: '2026-01-01' })
  expect([...problems, ...together.problems].filter(p => p.severity === 'error')).toEqual([])
  return together.holdings.acts
}
const ids = (...lines: readonly string[]): string[] => acts(...lines).map(a => a.id)

describe('the id of an act that is given none', () => {
  test('two reservations of a party on one day have references or ids of their own; their objections, acceptances and withdrawals tell which', () => {
    expect(ids(
      'on: 1991-01-01, act: reservation, party: AAA, articles: ["3"]', 'on: 1991-01-01, act: reservation, party: AAA, articles: ["4"], reference: C.N.12.1991', 'on: 1991-01-01, act: reservation, party: AAA, id: on-5',
      'on: 1992-01-01, act: objection, party: BBB, to: "reservation:lakes.pact:AAA:1991-01-01"', 'on: 1992-01-01, act: objection, party: BBB, to: "reservation:lakes.pact:AAA:C.N.12.1991:1991-01-01"', 'on: 1992-01-01, act: objection, party: BBB, to: on-5',
      'on: 1993-01-01, act: withdrawal-of-objection, party: BBB, of: "objection:lakes.pact:BBB:on-5:1992-01-01"', 'on: 1993-01-01, act: withdrawal-of-objection, party: BBB, of: "objection:lakes.pact:BBB:AAA:1991-01-01:1992-01-01"',
      'on: 1993-01-01, act: acceptance-of-reservation, party: BBB, of: on-5', 'on: 1994-01-01, act: withdrawal-of-reservation, party: AAA, of: on-5', 'on: 1994-01-01, act: withdrawal-of-reservation, party: AAA, of: "reservation:lakes.pact:AAA:1991-01-01"',
    )).toEqual([
      'reservation:lakes.pact:AAA:1991-01-01', 'reservation:lakes.pact:AAA:C.N.12.1991:1991-01-01', 'on-5',
      'objection:lakes.pact:BBB:AAA:1991-01-01:1992-01-01', 'objection:lakes.pact:BBB:AAA:C.N.12.1991:1991-01-01:1992-01-01', 'objection:lakes.pact:BBB:on-5:1992-01-01',
      'withdrawal-of-objection:lakes.pact:BBB:BBB:on-5:1992-01-01:1993-01-01', 'withdrawal-of-objection:lakes.pact:BBB:BBB:AAA:1991-01-01:1992-01-01:1993-01-01',
      'acceptance-of-reservation:lakes.pact:BBB:on-5:1993-01-01', 'withdrawal-of-reservation:lakes.pact:AAA:on-5:1994-01-01', 'withdrawal-of-reservation:lakes.pact:AAA:AAA:1991-01-01:1994-01-01',
    ])
  })
  test('two territories, two notifications, two corrections, two notices of the depositary on one day', () => {
    expect(ids(
      'on: 1991-01-01, act: territorial-extension, party: AAA, territory: North Shore', 'on: 1991-01-01, act: territorial-extension, party: AAA, territory: { en: South Shore, ar: الجنوب }', 'on: 1991-01-01, act: end-of-territorial-extension, party: AAA, territory: { ar: الغرب }',
      'on: 1991-01-01, act: notification, party: AAA, of: list-of-fish', 'on: 1991-01-01, act: notification, party: AAA, of: authority, article: "4(3)"', 'on: 1991-01-01, act: notification, party: AAA',
      'on: 1991-01-01, act: correction, languages: [ar, fr]', 'on: 1991-01-01, act: correction, languages: [en], articles: ["3"]',
      'on: 1992-01-01, act: depositary-notification, of: "notification:lakes.pact:AAA:1991-01-01"', 'on: 1992-01-01, act: depositary-notification, of: "correction:lakes.pact:en:3:1991-01-01", reference: C.N.1', 'on: 1992-01-01, act: depositary-notification',
    )).toEqual([
      'territorial-extension:lakes.pact:AAA:North-Shore:1991-01-01', 'territorial-extension:lakes.pact:AAA:South-Shore:1991-01-01', 'end-of-territorial-extension:lakes.pact:AAA:الغرب:1991-01-01',
      'notification:lakes.pact:AAA:list-of-fish:1991-01-01', 'notification:lakes.pact:AAA:authority:4(3):1991-01-01', 'notification:lakes.pact:AAA:1991-01-01',
      'correction:lakes.pact:ar+fr:1991-01-01', 'correction:lakes.pact:en:3:1991-01-01',
      'depositary-notification:lakes.pact:notification:AAA:1991-01-01:1992-01-01', 'depositary-notification:lakes.pact:correction:en:3:1991-01-01:C.N.1:1992-01-01', 'depositary-notification:lakes.pact:1992-01-01',
    ])
  })
  test('stays what it was for the kinds there were before', () => {
    expect(ids(
      'on: 1990-01-01, act: adoption, form: resolution, number: 3/39-E, title: T, by: lakes', 'on: 1991~, act: signature, party: AAA', 'on: 1991-01-01/1991-01-03, act: deposit, party: AAA, of: ratification',
      'on: 1991-01-01, act: reservation, party: AAA, articles: ["3"], says: no', 'on: 1992-01-01, act: domestic-ratification, party: AAA, step: law, measure: Law 3', 'on: 1993-01-01, act: denunciation, party: AAA, as: withdrawal',
      'on: 1993-02-01, act: declaration, party: AAA, says: so', 'on: 1993-03-01, act: capital, of: lakes, form: subscribed, amount: 3 million USD',
    )).toEqual([
      'adoption:lakes.pact:lakes:3_39-E:1990-01-01', 'signature:lakes.pact:AAA:1991', 'deposit:lakes.pact:AAA:1991-01-01_1991-01-03', 'reservation:lakes.pact:AAA:1991-01-01',
      'domestic-ratification:lakes.pact:AAA:law:1992-01-01', 'denunciation:lakes.pact:AAA:1993-01-01', 'declaration:lakes.pact:AAA:1993-02-01', 'capital:lakes:subscribed:1993-03-01',
    ])
  })
})

test('acts of a treaty are the same after JSON and back, with what makes them irregular', () => {
  const before = acts(
    'on: 1991-01-01, act: deposit, party: AAA, of: succession, succeeds: BBB, executed: 1990-12, received: 1990-12-30, effect: 1980-01-01', 'on: 1992-01-01, act: deposit, party: AAA, of: acceptance, irregular: { en: the list has it twice, ar: مرتان }',
    'on: 1993-01-01, act: provisional-application, party: BBB, articles: ["3", "4"], effect: 1993~', 'on: 1994-01-01, act: reservation, party: BBB, until: 2000, id: r', 'on: 1995-01-01, act: objection, party: AAA, to: r, precludes: true, articles: ["3"]',
    'on: 1996-01-01, act: correction, languages: [ar], proposed: 1995-06', 'on: 1997-01-01, act: termination, by: [AAA, BBB], effect: 1998-01-01',
  )
  const after = before.map(a => actFromJson(JSON.parse(JSON.stringify(actToJson(a))) as Record<string, unknown>))
  expect(after).toEqual(before)
  expect(after[1]?.irregular).toEqual({ en: 'the list has it twice', ar: 'مرتان' })
})

describe('since when an act could be known', () => {
  const since = (line: string) => acts(line)[0]?.knownSince
  test('not before its own day, though its source announced it long before', () => {
    expect(since('on: 1991-05-01, act: signature, party: AAA, source: old')).toBe('1991-05-01')
    expect(since('on: 1991-05, act: signature, party: AAA, source: [m, old]')).toBe('1991-05-01')
    expect(since('on: 1985-05-01, act: signature, party: AAA, source: old')).toBe('1990-01-01')
    expect(since('on: "[..1995]", act: signature, party: AAA, source: old')).toBe('1990-01-01')
  })
  test('a day that is given stays as it is given', () => { expect(since('on: 1991-05-01, act: signature, party: AAA, source: old, known-since: 1990-06-01')).toBe('1990-06-01') })
})
