/** A member's share of a bank's capital day by day, told by the days on which it changes. */
import { day, plusDays, type Day } from '#calendar'
import { locales, sayNote, wordsFor } from '#locales'
import { registerAsAt } from '#status'
import { answer, claim, material } from './fixture.ts'

/** Kazakhstan's share in the Islamic Development Bank on every day, as runs: the first day of each, and the share or what is wanted. */
export const changeDaysOf = (form: 'subscribed' | 'authorised', from = '2003-01-01', to = '2026-11-23'): readonly (readonly [string, string])[] => {
  const runs: (readonly [string, string])[] = []
  for (let d: Day = day(from); d <= to; d = plusDays(d, 1)) {
    const a = answer({ ask: 'capital-share', bank: 'isdb', party: 'KAZ', form }, d)
    const said = a.status === 'established' ? a.value.share.text : a.status === 'open' ? `wants ${a.wants.want}` : 'disputed'
    if (runs.at(-1)?.[1] !== said) runs.push([d, said])
  }
  return runs
}
/** The reasons of a verdict in words. */
export const verdictText = (id: string, lang: 'en' | 'ar'): string => {
  const { verdict, claim: c } = claim(id)
  const locale = locales[lang]
  const words = wordsFor(locale, registerAsAt(material.index, c.asAt))
  return verdict.notes.map(n => sayNote(locale, n, words)).join('; ')
}
