import { describe, expect, test } from 'vitest'
import { when } from './fields.ts'
import { aOrAn, decidedAr, decidedEn, li, opening, periodAr, the } from './phrases.ts'
import type { Words } from './words.ts'

const names: Readonly<Record<string, string>> = {
  AAA: 'Aland', BBB: 'the Isles', 'X-FRONT': 'Shore Liberation Front', 'X-SHORE': 'Shore', lakes: 'League of Lakes', 'lakes.council': 'Water Council', doe: 'Jane Doe', 'lakes.mill': 'The Mill',
}
const words = { name: (id: string) => names[id] ?? id, session: (ref: string) => `the session ${ref}`, when: (w: { text: string }) => w.text } as unknown as Words

describe('the English article', () => {
  test.each([
    ['AAA', 'Aland'], ['BBB', 'the Isles'], ['X-FRONT', 'the Shore Liberation Front'], ['X-SHORE', 'Shore'],
    ['lakes', 'the League of Lakes'], ['lakes.council', 'the Water Council'], ['doe', 'Jane Doe'], ['lakes.mill', 'The Mill'],
  ])('%s is %s in running text', (id, name) => { expect(the(words, id)).toBe(name) })
  test('a or an by the first letter, and a capital at the opening', () => {
    expect([aOrAn('organisation'), aOrAn('committee')]).toEqual(['an organisation', 'a committee'])
    expect(opening('the League met')).toBe('The League met')
  })
})
describe('who decided, and where', () => {
  test('an organ, or the organisation above it, is not named beside its own session', () => {
    expect(decidedEn(words, 'lakes.council', 'lakes.council/3')).toBe(' at the session lakes.council/3')
    expect(decidedEn(words, 'lakes', 'lakes.council/3')).toBe(' at the session lakes.council/3')
    expect(decidedEn(words, 'lake', 'lakes.council/3')).toBe(' by lake at the session lakes.council/3')
    expect(decidedEn(words, 'doe', undefined)).toBe(' by Jane Doe')
    expect(decidedAr(words, undefined, undefined)).toBe('')
  })
})
describe('in Arabic', () => {
  test.each([['كازاخستان', 'لكازاخستان'], ['المملكة', 'للمملكة'], ['اللجنة', 'للجنة'], ['ألبانيا', 'لألبانيا']])('li- before %s makes %s', (name, joined) => { expect(li(name)).toBe(joined) })
  test('a year is a year, anything else a period', () => {
    expect(periodAr(words, when().parse('2013'))).toBe(' لعام 2013')
    expect(periodAr(words, when().parse('2012/2014'))).toBe(' عن الفترة 2012/2014')
  })
})
