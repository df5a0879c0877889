/** What must hold of every office: no two in one seat unless told as disputed, terms and gaps that cover every day, holders that are the terms of the day, free seats that are the terms with an end. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day as aDay, dayNumber, plusDays, type Day } from '#calendar'
import { textOf, type Finding, type OfficeLaw, type Term } from '#law'
import { leagueWith, type League } from './league.fixture.ts'

const art = textOf('league.charter')
const one: OfficeLaw = { office: 'league.one', years: 3, cite: art(30) }
const lasting: OfficeLaw = { office: 'league.lasting', cite: art(31) }
const three: OfficeLaw = { office: 'league.three', years: 2, seats: 3, cite: art(32) }
const groups: OfficeLaw = { office: 'league.groups', years: 2, groups: { north: 1, south: 2 }, cite: art(33) }
const offices = [one, lasting, three, groups]
const made = leagueWith({ offices: { one, lasting, three, groups } }, `offices: { ${offices.map(o => `${o.office}: { name: Office, of: league }`).join(', ')} }`)

const two = (n: number) => `${n}`.padStart(2, '0')
const days = fc.record({ y: fc.integer({ min: 2000, max: 2008 }), m: fc.integer({ min: 1, max: 12 }), d: fc.constantFrom(1, 2, 15) }).map(({ y, m, d }) => `${y}-${two(m)}-${two(d)}`)
const dated = fc.oneof({ weight: 8, arbitrary: days }, { weight: 1, arbitrary: days.map(d => d.slice(0, 7)) }, { weight: 1, arbitrary: days.map(d => d.slice(0, 4)) })
const person = fc.constantFrom('ada', 'ben', 'cleo')
const until = (on: string, n: number) => `, until: ${plusDays(aDay(on.length === 10 ? on : '2009-01-01'), n)}`
const act = (office: string, when: fc.Arbitrary<string>) => fc.oneof(
  fc.tuple(when, person, fc.constantFrom('', '', ', group: north', ', group: south'), fc.constantFrom(0, 0, 300)).map(([on, p, g, n]) => `{ on: "${on}", act: election, to: ${office}, person: ${p}, by: league.council${g}${n > 0 ? until(on, n) : ''} }`),
  fc.tuple(when, person, fc.boolean()).map(([on, p, acting]) => `{ on: "${on}", act: appointment, to: ${office}, person: ${p}${acting ? ', acting: true' : ''} }`),
  fc.tuple(when, person).map(([on, p]) => `{ on: "${on}", act: end-of-office, office: ${office}, person: ${p}, reason: resignation }`),
  when.map(on => `{ on: "${on}", act: end-of-office, office: ${office}, reason: other }`),
)
const lines = (office: string, when: fc.Arbitrary<string>) => fc.array(act(office, when), { minLength: 1, maxLength: 7 }).map(all => all.map((a, i) => `  - ${a.replace('{ on', `{ id: a${i}, irregular: Drawn at random, on`)}`).join('\n'))
const on = days.map(d => `${Number(d.slice(0, 4)) + 2}${d.slice(4)}`) as fc.Arbitrary<Day>
/** Tries a property on registers of one office, as at any day. */
const tried = (office: string, when: fc.Arbitrary<string>, holds: (l: League, asAt: Day) => void) => { fc.assert(fc.property(lines(office, when), on, (acts, asAt) => { holds(made(acts), asAt) }), { numRuns: 80 }) }
const termsOn = (l: League, office: string, asAt: Day) => l.ask({ ask: 'terms', office }, asAt)
const heldOn = (l: League, office: string, asAt: Day) => l.ask({ ask: 'holders', office }, asAt)
type Held = Term & { readonly gap: false }
const isHeld = (t: Term): t is Held => !t.gap
/** Does a term or gap take in a day for certain? */
const takesIn = (t: Term, d: Day): boolean => (isHeld(t) ? t.from.to : dayNumber(t.from)) <= dayNumber(d) && (t.until === null ? !isHeld(t) || t.ends === 'lasting' : d <= t.until)
const acts = (some: readonly { readonly act: string }[]) => some.map(s => s.act).sort()
/** How often a property was tried on something: one that never finds its case proves nothing. */
const counting = () => { const seen = { n: 0 }; return { seen, count: () => { seen.n++ } } }

/** What a finding establishes, in each of its readings where it is disputed; nothing where it is open. */
const readings = <T>(f: Finding<T>): readonly T[] => (f.status === 'established' ? [f.value] : f.status === 'disputed' ? f.positions.flatMap(readings) : [])

describe('one seat', () => {
  test('never two at once, unless told as disputed', () => {
    const { seen, count } = counting()
    for (const office of [one.office, lasting.office]) tried(office, dated, (l, asAt) => {
      const held = heldOn(l, office, asAt)
      const each = readings(held)
      each.forEach(count)
      expect(each.map(h => h.length)).toEqual(each.map(() => 1))
      expect(held.status === 'disputed' ? held.positions.length : 2).toBeGreaterThan(1)
    })
    expect(seen.n).toBeGreaterThan(10)
  })
  test('terms and gaps cover every day from the first filling to the day of the register, and none twice', () => {
    const { seen, count } = counting()
    const beginning = (t: Term) => (isHeld(t) ? t.from.earliest! : t.from)
    for (const office of [one.office, lasting.office]) tried(office, days, (l, asAt) => {
      for (const terms of readings(termsOn(l, office, asAt))) {
        count()
        expect(terms.slice(0, -1).map(t => t.until && plusDays(t.until, 1))).toEqual(terms.slice(1).map(beginning))
        const last = terms.at(-1)!
        expect(last.until === null || last.until >= asAt).toBe(true)
      }
    })
    expect(seen.n).toBeGreaterThan(10)
  })
})

describe('any number of seats', () => {
  test('holders are those whose terms take in the day', () => {
    const { seen, count } = counting()
    for (const { office } of offices) tried(office, dated, (l, asAt) => {
      const [terms, held] = [termsOn(l, office, asAt), heldOn(l, office, asAt)]
      // Where nobody is known to hold it no term takes in the day; any other open answer says nothing of that.
      const known = held.status === 'established' ? held.value : held.status === 'open' && held.wants.want === 'office-holder' ? [] : undefined
      if (terms.status !== 'established' || known === undefined) return
      count()
      // Of a term whose last day is not told the list of terms does not say on which days it was held.
      const untold = terms.value.filter(isHeld).filter(t => t.ends === 'not-known').map(t => t.act)
      expect(acts(known.filter(h => !untold.includes(h.act)))).toEqual(acts(terms.value.filter(isHeld).filter(t => takesIn(t, asAt))))
    })
    expect(seen.n).toBeGreaterThan(10)
  })
  test('never more than there are seats, in all and of a group', () => {
    const { seen, count } = counting()
    for (const law of [three, groups]) tried(law.office, dated, (l, asAt) => {
      for (const held of readings(heldOn(l, law.office, asAt))) {
        count()
        expect(held.length).toBeLessThanOrEqual(3)
        for (const [group, seats] of Object.entries(law.groups ?? {})) expect(held.filter(h => h.group === group).length).toBeLessThanOrEqual(seats)
      }
    })
    expect(seen.n).toBeGreaterThan(10)
  })
  test('in a gap so many seats are free as it tells', () => {
    const { seen, count } = counting()
    for (const { office } of [three, groups]) tried(office, days, (l, asAt) => {
      const [terms, held] = [termsOn(l, office, asAt), heldOn(l, office, asAt)]
      if (terms.status !== 'established' || held.status !== 'established') return
      const gap = terms.value.find(t => t.gap && takesIn(t, asAt))
      count()
      expect(gap?.gap ? gap.vacant : 0).toBe(3 - held.value.length)
    })
    expect(seen.n).toBeGreaterThan(10)
  })
  test('the seats that fall free are those of the holders whose term has an end', () => {
    const { seen, count } = counting()
    for (const { office } of offices) tried(office, days, (l, asAt) => {
      const [free, terms, held] = [l.ask({ ask: 'seats-free', organ: 'league' }, asAt), termsOn(l, office, asAt), heldOn(l, office, asAt)]
      if (free.status !== 'established' || terms.status !== 'established' || held.status !== 'established') return
      const ending = terms.value.filter(isHeld).filter(t => takesIn(t, asAt) && t.until !== null)
      if (ending.length > 0) count()
      expect(acts(free.value.filter(s => s.office === office))).toEqual(acts(ending))
      expect(free.value.map(s => s.ends)).toEqual(free.value.map(s => s.ends).toSorted())
    })
    expect(seen.n).toBeGreaterThan(10)
  })
})
