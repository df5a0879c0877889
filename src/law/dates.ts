/** Dates of acts as rules use them: the opening of what spans several days, and findings about days that are too coarse. */
import { kindOf, type Act } from '#acts'
import { when, type Day, type When } from '#calendar'
import { established, open, because, type Finding } from './finding.ts'

/** When an act takes effect: with its first day if it spans several (a session, a visit), otherwise on the day it is dated. */
export const beginningOf = (act: Act): When => (kindOf(act).spans && act.on.interval ? when(act.on.text.split('/')[0] ?? act.on.text) : act.on)
/** When a spanning act ends: its last day. */
export const endOf = (act: Act): When => (kindOf(act).spans && act.on.interval ? when(act.on.text.split('/')[1] ?? act.on.text) : act.on)

/** A date as a day, or open for want of the day. */
export const dayOf = (act: Act, w: When = beginningOf(act)): Finding<Day> =>
  w.earliest !== null && w.earliest === w.latest ? established(w.earliest, because(act, 'supports')) : open({ want: 'day-of-act', act: act.id, written: w.text }, because(act, 'not-counted', 'date-too-coarse'))

export const laterOf = (a: Day, b: Day): Day => (a < b ? b : a)
