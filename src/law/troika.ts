/** Troika: the preceding, the current and the succeeding chair of an organ. */
import { sessionKey, type ActOf } from '#acts'
import { andThen, because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import { chairOf, ordinarySessions } from './presidency.ts'
import type { Presidency, Seat, Troika } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

type Chair = (register: RegisterAsAt) => Finding<Presidency>

/** The three seats, each found or open for itself. The succeeding chair is known only from an act that designates the next host. */
export const troikaSeats = (organ: string, chair: Chair, cite: Provision) => (register: RegisterAsAt): readonly Seat[] => {
  const current = chair(register)
  const last = ordinarySessions(register, organ).at(-1)
  return [
    { by: 'preceding-chair', of: organ, holder: andThen(current, () => precedingChair(organ, cite, register)) },
    { by: 'current-chair', of: organ, holder: andThen(current, p => established(p.holder, cite)) },
    { by: 'succeeding-chair', of: organ, holder: succeedingChair(organ, last, cite, register) },
  ]
}

/** Where the sessions are numbered the preceding chair is that of the number before, not of whichever session the register happens to know. */
const precedingChair = (organ: string, cite: Provision, register: RegisterAsAt): Finding<string> => {
  const sessions = ordinarySessions(register, organ)
  const last = sessions.at(-1)
  const number = last?.ordinal
  const before = number === undefined ? sessions.at(-2) : sessions.findLast(s => (s.ordinal === undefined ? s === sessions.at(-2) : s.ordinal === number - 1))
  return before ? established(chairOf(register, before).chair, cite, before) : open({ want: 'session', organ }, cite)
}

/** A designation changed by a later one gives way to it; one too coarsely dated to have been made leaves the seat open. */
const succeedingChair = (organ: string, last: ActOf<'session'> | undefined, cite: Provision, register: RegisterAsAt): Finding<string> => {
  if (last?.ordinal === undefined) return open({ want: 'session', organ }, cite)
  const key = sessionKey({ organ, ordinal: last.ordinal + 1, form: 'ordinary' })
  const ofNext = (d: ActOf<'designation'>) => d.session === key
  const doubtful = register.perhaps(key, 'designation', ofNext).at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const designation = register.acts(key, 'designation', ofNext).at(-1)
  return designation ? established(designation.host, cite, designation) : open({ want: 'designation', session: key }, cite, last)
}

/** The three together: established only when each is. */
export const troika = (organ: string, chair: Chair, cite: Provision) => (register: RegisterAsAt): Finding<Troika> => {
  const [preceding, current, succeeding] = troikaSeats(organ, chair, cite)(register)
  if (!preceding || !current || !succeeding) return open({ want: 'session', organ }, cite)
  return andThen(current.holder, c => andThen(preceding.holder, p => andThen(succeeding.holder, s => established({ preceding: p, current: c, succeeding: s }))))
}
