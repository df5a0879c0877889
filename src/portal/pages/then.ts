/** The desk on another day: to ask, and to show the reason, as at a day that a page tells of. */
import { dayNumber, type Day } from '#calendar'
import { deskFor, type Desk } from '../desk.ts'

/** The register and the words of another day. Links keep the reader's day, but a reason leads to the reason of the day on which it was one. */
export const deskOn = (desk: Desk, day: Day): Desk => {
  if (day === desk.address.asAt) return desk
  const then = deskFor(desk.material, desk.holdings, { ...desk.address, asAt: day, given: { ...desk.address.given, asAt: day } }, desk.today, desk.query)
  return { ...then, link: (path, more, given) => (path === '/why' ? then : desk).link(path, more, given) }
}
/** The earlier of two days. */
export const noLaterThan = (day: Day, last: Day): Day => (dayNumber(day) > dayNumber(last) ? last : day)
