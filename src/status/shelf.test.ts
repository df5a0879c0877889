import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import { indexActs } from './index-of-acts.ts'
import { holdingsOf } from './league.fixture.ts'
import { registerAsAt } from './register-as-at.ts'

const dates = fc.constantFrom('2001-01-01', '2001-06-15', '2002', '2002-03', '2002-06-15~', '2003-01-01', '2003-05-01')
const kinds = ['admission', 'withdrawal', 'suspension'] as const
const lines = fc.array(fc.tuple(dates, fc.constantFrom(...kinds, 'reinstatement' as const), fc.constantFrom('AAA', 'AAA', 'BBB'), fc.constantFrom('2010-01-01', '2010-01-01', '2011-01-01')), { maxLength: 14 })
const lineOf = ([on, kind, of, recorded]: readonly string[], i: number): string => `  - { id: a${String(i).padStart(2, '0')}, on: ${on}, recorded: ${recorded}, act: ${kind}, of: ${of}, ${{ admission: 'to', withdrawal: 'from' }[kind!] ?? 'in'}: league, irregular: Drawn at random }`
const days = fc.constantFrom<Day>('2000-12-31', '2001-01-01', '2002-03-10', '2002-06-15', '2002-12-31', '2003-05-01', '2004-01-01')

describe('the acts of a subject put ready', () => {
  test('[property] are, on any day, those that going through all of them one by one finds', () => {
    let weighed = 0
    fc.assert(fc.property(lines, days, fc.constantFrom<Day>('2010-06-01', '2012-01-01'), fc.boolean(), (drawn, day, known, bound) => {
      const all = holdingsOf([...drawn.map(lineOf), ...(bound && drawn.length > 0 ? ['  - { id: r, on: 2005-01-01, recorded: 2012-01-01, act: rectification, of: a00, reason: mistaken }'] : [])].join('\n'))
      const index = indexActs(all.acts, all)
      const register = registerAsAt(index, day, known)
      const gone = (id: string): boolean => bound && id === 'a00' && known >= '2012-01-01'
      const seen = index.of('AAA').filter(e => e.known <= known && !gone(e.act.id))
      const number = Date.parse(day) / 86_400_000
      const [begun, perhaps] = [seen.filter(e => e.by <= number), seen.filter(e => e.from <= number && e.by > number)].map(list => list.map(e => e.act))
      if (!index.shelf('AAA')) weighed++
      for (const kind of [...kinds, kinds, ['reinstatement', 'admission'] as const, ['budget', 'admission'] as const]) {
        const ours = (a: { readonly act: string }) => [kind].flat().includes(a.act as never)
        expect(register.acts('AAA', kind)).toEqual(begun!.filter(ours))
        expect(register.perhaps('AAA', kind)).toEqual(perhaps!.filter(ours))
        const { made, begun: n } = register.ofAll('AAA', kind, index, String(kind), acts => acts.map(a => a.id))
        expect(made.slice(0, n)).toEqual(begun!.filter(ours).map(a => a.id))
      }
    }), { numRuns: 200 })
    expect(weighed).toBeGreaterThan(20)
  })
  test('what is made of them is made once, for every day, and anew when an act is added', () => {
    const all = holdingsOf([['2001-01-01', 'admission', 'AAA', '2010-01-01'], ['2003-01-01', 'withdrawal', 'AAA', '2010-01-01']].map(lineOf).join('\n'))
    const index = indexActs([all.acts[0]!], all)
    let made = 0
    const on = (day: Day) => registerAsAt(index, day).ofAll('AAA', kinds, index, 'made', acts => { made++; return acts.length })
    expect([on('2000-01-01'), on('2001-01-01'), on('2009-01-01'), made]).toEqual([{ made: 1, begun: 0 }, { made: 1, begun: 1 }, { made: 1, begun: 1 }, 1])
    index.add(all.acts[1]!)
    expect([on('2002-01-01'), on('2003-01-01'), made]).toEqual([{ made: 2, begun: 1 }, { made: 2, begun: 2 }, 2])
  })
})
