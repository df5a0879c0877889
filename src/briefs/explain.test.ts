/** The tree of an explanation: what an answer holds that has reasons of its own is told with them. */
import { expect, test } from 'vitest'
import { day } from '#calendar'
import { established, textOf, type Deadline, type Question, type RegisterAsAt } from '#law'
import { locales, wordsFor } from '#locales'
import { explain, explanationToText } from './explain.ts'

const names: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = { AAA: { en: 'Aland', ar: 'ألاند' }, 'lakes.council': { en: 'Water Council', ar: 'مجلس المياه' }, 'lakes.charter': { en: 'Charter of the Lakes', ar: 'ميثاق البحيرات' }, 'water-plan': { en: 'Water Plan', ar: 'خطة المياه' } }
const register = { asAt: '2014-01-31', acts: () => [], act: () => undefined, subject: (id: string) => names[id] && { type: 'body', form: 'organ', id, names: names[id] }, on: () => register } as unknown as RegisterAsAt
const art = textOf('lakes.charter')
const told = (question: Question, value: unknown, lang: 'en' | 'ar' = 'en') => { const locale = locales[lang]; return explanationToText(explain(question, established(value), { locale, words: wordsFor(locale, register), register, sources: new Map() }), locale).split('\n') }

test('each day on which something is due has the rule it follows from', () => {
  const due = (kind: Deadline['kind'], on: string, article: number): Deadline => ({ kind, subject: 'lakes.council', whose: null, due: day(on), standing: 'coming', finding: established(day(on), art(article)) })
  const lines = told({ ask: 'deadlines', of: 'lakes.council' }, [due('session-due', '2014-06-01', 4), due('report-due', '2014-03-01', 9)])
  expect(lines[0]).toBe('The report to the Water Council is due by 1 March 2014; the next ordinary session of the Water Council is due by 1 June 2014')
  expect(lines.slice(1)).toEqual(['  → The next ordinary session of the Water Council is due by 1 June 2014', expect.stringMatching(/^ {4}§ Charter of the Lakes, Art\. 4/), '  → The report to the Water Council is due by 1 March 2014', expect.stringMatching(/^ {4}§ Charter of the Lakes, Art\. 9/)])
})
test('what an initiative waits for is told as wanted', () => {
  const path = { stages: [], reached: null, next: 'proposed', move: ['AAA'], wants: { want: 'establishment', of: 'lakes.council' } }
  expect(told({ ask: 'initiative', initiative: 'water-plan' }, path)).toEqual(['The initiative “Water Plan” has not reached any stage; the next stage is “proposed”; the next move is with Aland; it wants the act by which the Water Council was established', '  ? the act by which the Water Council was established'])
})
