/** Bureau: who leads a session; recorded by act where it is, otherwise as far as the rule alone tells. */
import { sessionKey } from '#acts'
import { because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import { ordinarySessions } from './presidency.ts'
import type { Bureau } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

/** Host in the chair, outgoing chair as rapporteur; the vice-chairs are elected, so only an act can name them. */
export const hostInTheChair = (organ: string, cite: Provision) => (register: RegisterAsAt): Finding<Bureau> => {
  const doubtful = register.perhaps(organ, 'session', s => s.organ === organ && s.form === 'ordinary').at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const session = ordinarySessions(register, organ).at(-1)
  if (!session) return open({ want: 'session', organ }, cite)
  const key = sessionKey(session)
  const recorded = register.acts(key, 'bureau', b => b.session === key).at(-1)
  if (!recorded) return open({ want: 'act', kind: 'bureau', of: [key] }, cite, session)
  return established({ session: key, chair: recorded.chair, viceChairs: recorded.viceChairs ?? null, rapporteur: recorded.rapporteur ?? null, derived: false }, cite, session, recorded)
}
