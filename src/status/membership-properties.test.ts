/** What must hold of every membership, tried on random acts on each change-day and the day before: a party and the list never contradict each other. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, plusDays, type Day } from '#calendar'
import { textOf, type Finding, type Standing } from '#law'
import { admitted, covered, leagueWith } from './league.fixture.ts'

const art = textOf('league.charter')
const withNotice = leagueWith({ membership: { admission: art(1), observers: art(2), suspension: art(10), withdrawal: art(11), notice: { months: 3, bound: 'end-of-financial-year-of-notice', cite: art(13) } }, financialYear: { begins: '01-01', cite: art(12) } })
const parties = ['AAA', 'BBB', 'CCC', 'OLD'] as const
const head = `parties: { OLD: { name: Old Lakes, form: former-state, until: 2003-06-30 } }\n${covered}`

const anyone = fc.constantFrom(...parties)
const two = (n: number) => `${n}`.padStart(2, '0')
const dated = fc.record({ y: fc.integer({ min: 2000, max: 2004 }), m: fc.integer({ min: 1, max: 12 }), d: fc.constantFrom(1, 15), how: fc.constantFrom('day', 'day', 'day', 'day', 'month', 'year', 'doubt') })
  .map(({ y, m, d, how }) => (how === 'day' ? `${y}-${two(m)}-${two(d)}` : how === 'doubt' ? `${y}-${two(m)}-${two(d)}~` : how === 'month' ? `${y}-${two(m)}` : `${y}`))
const fields = fc.oneof(
  { weight: 3, arbitrary: anyone.map(p => `act: admission, of: ${p}, to: league`) }, { weight: 2, arbitrary: anyone.map(p => `act: withdrawal, of: ${p}, from: league`) }, anyone.map(p => `act: withdrawal, of: ${p}, from: league, notice: 2001`),
  { weight: 3, arbitrary: anyone.map(p => `act: notice-of-withdrawal, of: ${p}, from: league`) }, anyone.map(p => `act: notice-of-withdrawal, of: ${p}, from: league, received: 2002-03-01`), anyone.map(p => `act: revocation-of-notice, of: ${p}, from: league`),
  anyone.map(p => `act: suspension, of: ${p}, in: league`), anyone.map(p => `act: reinstatement, of: ${p}, in: league`), anyone.map(p => `act: observer-status, of: ${p}, in: league`), anyone.map(p => `act: end-of-observer-status, of: ${p}, in: league`),
  { weight: 3, arbitrary: fc.tuple(anyone, fc.subarray([...parties], { minLength: 1, maxLength: 2 }), fc.constantFrom('continuation', 'unification', 'dissolution-of-state', 'separation')).map(([of, from, form]) => `act: succession-of-states, of: ${of}, from: [${from.join(', ')}], form: ${form}`) },
)
const registers = fc.array(fc.record({ on: dated, fields, source: fc.constantFrom('book', 'book', 'paper') }), { minLength: 1, maxLength: 9 })
  .map(lines => lines.map((l, i) => `  - { id: a${i}, on: ${l.on}, ${l.fields}, source: ${l.source} }`).join('\n'))
/** A State whose withdrawal is told for an earlier day than its notice leads to, so that some lists are disputed. */
const apart = `${admitted(['DDD'], '1999-01-01')}\n  - { on: 2002-01-10, act: notice-of-withdrawal, of: DDD, from: league }\n  - { on: 2002-02-01, act: withdrawal, of: DDD, from: league, notice: 2002-01-10 }`

const belongs = (f: Finding<Standing>): readonly (boolean | undefined)[] =>
  f.status === 'established' ? [f.value.standing === 'member' || f.value.standing === 'suspended'] : f.status === 'open' ? [undefined] : f.positions.flatMap(belongs)
const lists = (f: Finding<readonly string[]>): readonly (readonly string[])[] => (f.status === 'established' ? [f.value] : f.status === 'open' ? [] : f.positions.flatMap(lists))

test('whoever is known to belong is in the list and nobody else; what is disputed of one is disputed of the other', () => {
  const seen = { established: 0, open: 0, disputed: 0, leaving: 0, continuing: 0 }
  fc.assert(fc.property(registers, fc.boolean(), (random, disputed) => {
    const l = withNotice(disputed ? `${random}\n${apart}` : random, head)
    const days = l.acts.flatMap(a => [a.on.earliest, a.on.latest]).filter(d => d !== null).flatMap((d): Day[] => [plusDays(d, -1), d, plusDays(d, 89), plusDays(d, 92)])
    const wrong: string[] = []
    for (const d of [...new Set(days)].sort()) {
      const members = l.ask({ ask: 'members', organisation: 'league' }, d)
      const all = lists(members)
      seen[members.status]++
      for (const party of [...parties, 'DDD']) {
        const standing = l.ask({ ask: 'standing', organisation: 'league', party }, d)
        const [told, inLists] = [belongs(standing), all.map(list => list.includes(party))]
        const { since = null, leaving, continues } = standing.status === 'established' ? standing.value : {}
        if (leaving) seen.leaving++
        if (continues) seen.continuing++
        const amiss = (what: string, is: boolean): void => { if (is) wrong.push(`${party} ${d}: ${what}`) }
        amiss('a standing that begins later', since !== null && since.from > dayNumber(d))
        amiss('leaving on a day that has passed', leaving !== undefined && leaving.ends !== null && leaving.ends <= d)
        // The list leaves aside what only the rights of a member hang on; what it says of membership the standing never denies.
        amiss('a member, and not in the list', told.every(b => b === true) && inLists.includes(false))
        amiss('no member, and in the list', told.every(b => b === false) && inLists.includes(true))
        amiss('disputed, and the list is not', told.includes(true) && told.includes(false) && all.length > 0 && new Set(inLists).size < 2)
      }
      if (all.some(list => list.join() !== [...new Set(list)].sort().join())) wrong.push(`${d}: a list out of order`)
    }
    expect(wrong).toEqual([])
  }), { numRuns: 150 })
  // A State that continues another is rare among random acts; every case must have come up at all.
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([])
})

test('a membership that began goes on each day until an act or a notice ends it: no day between is without an answer', () => {
  const days = fc.integer({ min: 1, max: 1500 })
  fc.assert(fc.property(days, fc.option(days), fc.integer({ min: 0, max: 3000 }), (noticed, revoked, asked) => {
    const on = (n: number): Day => plusDays('2000-01-01', n)
    const l = withNotice([admitted(['AAA'], '2000-01-01'), `  - { on: ${on(noticed)}, act: notice-of-withdrawal, of: AAA, from: league }`, ...(revoked === null ? [] : [`  - { on: ${on(noticed + revoked)}, act: revocation-of-notice, of: AAA, from: league }`])].join('\n'), head)
    const at = (d: Day) => { const a = l.ask({ ask: 'standing', organisation: 'league', party: 'AAA' }, d); return a.status === 'established' ? a.value : undefined }
    const then = at(on(noticed))!.leaving!.ends!
    const stopped = revoked !== null && on(noticed + revoked) < then
    expect(at(on(asked))?.standing).toBe(on(asked) >= then && !stopped ? 'none' : 'member')
  }), { numRuns: 200 })
})
