/** Presidency: the State that hosts an ordinary session takes the chair at its opening and keeps it until the next one opens. */
import type { ActOf } from '#acts'
import { sessionKey } from '#acts'
import { beginningOf } from './dates.ts'
import { because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Presidency } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

/** The ordinary sessions of an organ that have opened, the latest last. */
export const ordinarySessions = (register: RegisterAsAt, organ: string): readonly ActOf<'session'>[] =>
  register.acts(organ, 'session', s => s.organ === organ && s.form === 'ordinary')

/** The hand-over at the opening of the next ordinary session. Extraordinary sessions do not move the chair. */
export const handOverAtOpening = (organ: string, cite: Provision) => (register: RegisterAsAt): Finding<Presidency> => {
  const doubtful = register.perhaps(organ, 'session', s => s.organ === organ && s.form === 'ordinary').at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const session = ordinarySessions(register, organ).at(-1)
  if (!session) return open({ want: 'session', organ }, cite)
  const key = sessionKey(session)
  const bureau = register.acts(key, 'bureau', b => b.session === key).at(-1)
  const named = register.acts(`${organ}.chair`, 'appointment', a => a.to === `${organ}.chair` && a.of === session.host && (a.on.earliest ?? '') >= (session.on.earliest ?? '')).at(-1)
  const person = named?.person ?? bureau?.chairedBy
  return established({ holder: bureau?.chair ?? session.host, session: key, since: beginningOf(session), ...(person ? { person } : {}) }, cite, session, ...(bureau ? [bureau] : []), ...(named ? [named] : []))
}
