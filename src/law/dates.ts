/** Dates of acts as rules use them: the opening of what spans several days, and findings about days that are too coarse. */
import { kindOf, type Act } from '#acts'
import { when, type Day, type When } from '#calendar'
import { established, open, because, type Finding } from './finding.ts'

/** When an act takes effect: with its first day if it spans several (a session, a visit), otherwise on the day it is dated. */
export const beginningOf = (act: Act): When => (kindOf(act).spans && act.on.interval && !act.on.openStart && !act.on.unknownStart ? when(act.on.text.split('/')[0] ?? act.on.text) : act.on)
/** When a spanning act ends: its last day. */
export const endOf = (act: Act): When => (kindOf(act).spans && act.on.interval && !act.on.openEnd && !act.on.unknownEnd ? when(act.on.text.split('/')[1] ?? act.on.text) : act.on)

/** The one day a date can mean, doubt allowed for; null where it can mean several. */
export const exactDay = (w: When): Day | null => (w.from === w.to ? w.earliest : null)

/** A date as a day, or open for want of the day. */
export const dayOf = (act: Act, w: When = beginningOf(act)): Finding<Day> => {
  const day = exactDay(w)
  return day !== null ? established(day, because(act, 'supports')) : open({ want: 'day-of-act', act: act.id, written: w.text }, because(act, 'not-counted', 'date-too-coarse'))
}

export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a)
