import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import { consentTable } from '#law'
import { indexActs } from './index-of-acts.ts'
import { deposits, holdingsOf, law, league, pact } from './league.fixture.ts'
import { registerAsAt } from './register-as-at.ts'
import { supposing } from './what-if.ts'

const head = pact('entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9 }')
const all = holdingsOf(`${deposits(['AAA', '2001-01-01'], ['BBB', '2002-01-01'], ['CCC', '2003-01-01'])}
  - { id: again, on: 2003-06-01, act: deposit, instrument: league.pact, party: CCC, of: accession, irregular: Told twice }
  - { id: rival, on: 2002-02-02, act: deposit, instrument: league.pact, party: BBB, of: ratification, account-of: "deposit:league.pact:BBB:2002-01-01", source: copy }
  - { id: wrong, on: 2011-01-01, recorded: 2020-01-01, act: rectification, of: "deposit:league.pact:AAA:2001-01-01", reason: mistaken }
  - { id: right, on: 2012-01-01, recorded: 2020-01-01, act: rectification, of: wrong, reason: it was none }`, head)
const asAt: Day = '2005-01-01'
const told = (register: ReturnType<typeof registerAsAt>): string => JSON.stringify([consentTable('league.pact', law.members)(register), register.on('2002-06-01').acts('league.pact', 'deposit').map(a => a.id), [...register.toldTwice('league.pact')]])

describe('a register keeps what it has seen and found', () => {
  test('until an act is added: then it answers as a new one does, whatever the order', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...all.acts], { minLength: all.acts.length }), acts => {
      const index = indexActs([], all)
      const held = registerAsAt(index, asAt)
      for (const [n, act] of acts.entries()) {
        index.add(act)
        expect(told(held)).toBe(told(registerAsAt(indexActs(acts.slice(0, n + 1), all), asAt)))
      }
    }), { numRuns: 60 })
  })
  test.each([['to it', true], ['beneath it', false]])('and so does one over a supposition, when acts are added %s', (_, above) => {
    fc.assert(fc.property(fc.shuffledSubarray([...all.acts], { minLength: all.acts.length }), acts => {
      const index = indexActs([], all)
      const supposition = supposing(index, {})
      const held = registerAsAt(supposition, asAt)
      for (const [n, act] of acts.entries()) {
        (above ? supposition : index).add(act)
        expect(told(held)).toBe(told(registerAsAt(indexActs(acts.slice(0, n + 1), all), asAt)))
      }
    }), { numRuns: 60 })
  })
  test('what is asked again is found once, and for each law by itself', () => {
    const register = league(deposits(['AAA', '2001-01-01']), head).at('2005-01-01')
    const [one, other] = [{}, {}]
    let asked = 0
    const find = () => ++asked
    expect([register.once(one, 'a', find), register.once(one, 'a', find), register.once(one, 'b', find), register.once(other, 'a', find)]).toEqual([1, 1, 2, 3])
  })
})
