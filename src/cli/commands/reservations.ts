/** Reservations with their clocks, a line each: whose, to what, whether it stands, until when it may be objected to, and who objected. */
import type { Words } from '#acts'
import type { Answer, RegisterAsAt, ReservationStanding } from '#law'
import { sayAnswer, type Locale } from '#locales'
import { commandMessages } from '../messages.ts'

/** Nothing at all where the register knows of no reservation and does not say whether it would. */
export const sayReservations = (answer: Answer<'reservations'>, locale: Locale, words: Words, register: RegisterAsAt): readonly string[] => {
  if (answer.status !== 'established') return ['', sayAnswer(locale, answer as unknown as Answer, words)]
  if (answer.value.length === 0) return []
  return ['', commandMessages[locale.lang].reservations, ...answer.value.map(r => `  – ${sayReservation(r, locale, words, register)}`)]
}

const sayReservation = (r: ReservationStanding, locale: Locale, words: Words, register: RegisterAsAt): string => {
  const t = locale.portal.treaty
  const { day } = locale.dates
  const standing = t.standingOfReservation[r.standing]
  const clock = r.standing !== 'in-effect' ? [] : [r.awaits ? t.awaitsAcceptance(words.name(r.awaits)) : r.silenceEnds === null ? t.silenceUnknown : r.silenceEnds >= register.asAt ? t.silenceUntil(day(r.silenceEnds)) : t.silenceOver(day(r.silenceEnds))]
  const objections = r.objections.map(o => {
    const marks = [...(o.precludes ? [t.precludes] : []), ...(o.late ? [t.late] : []), ...(o.withdrawn ? [t.withdrawn] : [])]
    return `${words.name(o.by)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
  })
  const comma = locale.dir === 'rtl' ? '، ' : ', '
  return [
    [words.name(r.by), ...(r.articles && r.articles.length > 0 ? [t.articles(r.articles.length, words.list(r.articles))] : []), words.when(r.made)].join(comma) + `: ${r.ended ? t.endedOn(standing, day(r.ended)) : standing}`,
    ...(r.maintained ? [t.maintained] : []), ...(r.notified ? [t.notified(day(r.notified))] : []), ...clock, ...(objections.length > 0 ? [`${t.objections}: ${words.list(objections)}`] : []),
  ].join('. ')
}
