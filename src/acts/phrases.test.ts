import { describe, expect, test } from 'vitest'
import { when } from './fields.ts'
import { aOrAn, articlesAr, articlesEn, bareArticle, decidedAr, decidedEn, languageName, li, opening, periodAr, the } from './phrases.ts'
import type { Words } from './words.ts'

const names: Readonly<Record<string, string>> = {
  AAA: 'Aland', BBB: 'the Isles', 'X-FRONT': 'Shore Liberation Front', 'X-SHORE': 'Shore', lakes: 'League of Lakes', 'lakes.council': 'Water Council', doe: 'Jane Doe', 'lakes.mill': 'The Mill', GBR: 'United Kingdom', MHL: 'Marshall Islands', FRA: 'France',
}
const words = { name: (id: string) => names[id] ?? id, session: (ref: string) => `the session ${ref}`, when: (w: { text: string }) => w.text } as unknown as Words

describe('the English article', () => {
  test.each([
    ['AAA', 'Aland'], ['BBB', 'the Isles'], ['X-FRONT', 'the Shore Liberation Front'], ['X-SHORE', 'Shore'],
    ['lakes', 'the League of Lakes'], ['lakes.council', 'the Water Council'], ['doe', 'Jane Doe'], ['lakes.mill', 'The Mill'],
    ['GBR', 'the United Kingdom'], ['MHL', 'the Marshall Islands'], ['FRA', 'France'],
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

describe('articles and languages', () => {
  const told = { ...words, text: (t: string) => t, list: (items: readonly string[]) => items.join(' and '), plural: (n: number, forms: Readonly<Record<string, string>>) => (n === 1 ? forms['one'] : n === 2 ? forms['two'] : undefined) ?? forms['other'] } as unknown as Words
  test.each([['17(2)', '17(2)'], ['Art. 17', '17'], ['article 17 bis', '17 bis'], ['Articles 3-5', '3-5'], ['IV', 'IV']])('%s is %s', (written, bare) => { expect(bareArticle(written)).toBe(bare) })
  test('one, two, several or none', () => {
    expect([['3'], ['3', 'Art. 4'], ['3', '4', '5'], [], undefined].map(a => articlesEn(told, a))).toEqual(['article 3 of ', 'articles 3 and 4 of ', 'articles 3 and 4 and 5 of ', '', ''])
    expect([['3'], ['3', '4'], ['3', '4', '5']].map(a => articlesAr(told, a))).toEqual(['المادة 3 من ', 'المادتين 3 and 4 من ', 'المواد 3 and 4 and 5 من '])
  })
  test('a language by its name', () => { expect([languageName('fr', 'en'), languageName('fr', 'ar')]).toEqual(['French', 'الفرنسية']) })
})
