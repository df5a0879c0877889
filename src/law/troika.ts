/** Troika: the preceding, the current and the succeeding chair of an organ. */
import { sessionKey } from '#acts'
import { andThen, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import { chairOf, ordinarySessions } from './presidency.ts'
import type { Presidency, Seat, Troika } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

type Chair = (register: RegisterAsAt) => Finding<Presidency>

/** The three seats, each found or open for itself. The succeeding chair is known only from an act that designates the next host. */
export const troikaSeats = (organ: string, chair: Chair, cite: Provision) => (register: RegisterAsAt): readonly Seat[] => {
  const current = chair(register)
  const sessions = ordinarySessions(register, organ)
  const last = sessions.at(-1)
  // Where the sessions are numbered the preceding chair is that of the number before, not of whichever session the register happens to know.
  const before = last?.ordinal === undefined ? sessions.at(-2) : sessions.findLast(s => s.ordinal === undefined ? s === sessions.at(-2) : s.ordinal === last.ordinal! - 1)
  const preceding: Finding<string> = andThen(current, () => (before ? established(chairOf(register, before).chair, cite, before) : open({ want: 'session', organ }, cite)))
  const nextKey = last?.ordinal === undefined ? undefined : sessionKey({ organ, ordinal: last.ordinal + 1, form: 'ordinary' })
  const designation = nextKey === undefined ? undefined : register.acts(nextKey, 'designation', d => d.session === nextKey).at(-1)
  const succeeding: Finding<string> = designation ? established(designation.host, cite, designation) : nextKey === undefined ? open({ want: 'session', organ }, cite) : open({ want: 'designation', session: nextKey }, cite, ...(last ? [last] : []))
  return [
    { by: 'preceding-chair', of: organ, holder: preceding },
    { by: 'current-chair', of: organ, holder: andThen(current, p => established(p.holder, cite)) },
    { by: 'succeeding-chair', of: organ, holder: succeeding },
  ]
}

/** The three together: established only when each is. */
export const troika = (organ: string, chair: Chair, cite: Provision) => (register: RegisterAsAt): Finding<Troika> => {
  const [preceding, current, succeeding] = troikaSeats(organ, chair, cite)(register)
  if (!preceding || !current || !succeeding) return open({ want: 'session', organ }, cite)
  return andThen(current.holder, c => andThen(preceding.holder, p => andThen(succeeding.holder, s => established({ preceding: p, current: c, succeeding: s }))))
}
