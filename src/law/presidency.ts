/** Presidency: the State that hosts an ordinary session takes the chair at its opening and keeps it until the next one opens; or one State has it for good. */
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

/** The State that chairs a session: as its bureau records, otherwise its host. */
export const chairOf = (register: RegisterAsAt, session: ActOf<'session'>): { readonly chair: string; readonly bureau: ActOf<'bureau'> | undefined } => {
  const key = sessionKey(session)
  const bureau = register.acts(key, 'bureau', b => b.session === key).at(-1)
  return { chair: bureau?.chair ?? session.host, bureau }
}

/** The hand-over at the opening of the next ordinary session. Extraordinary sessions do not move the chair. */
export const handOverAtOpening = (organ: string, cite: Provision) => (register: RegisterAsAt): Finding<Presidency> => {
  const doubtful = register.perhaps(organ, 'session', s => s.organ === organ && s.form === 'ordinary').at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const session = ordinarySessions(register, organ).at(-1)
  if (!session) return open({ want: 'session', organ }, cite)
  const key = sessionKey(session)
  const { chair, bureau } = chairOf(register, session)
  const named = register.acts(`${organ}.chair`, 'appointment', a => a.to === `${organ}.chair` && a.of === chair && (a.on.earliest ?? '') >= (session.on.earliest ?? '')).at(-1)
  const person = named?.person ?? bureau?.chairedBy
  return established({ holder: chair, session: key, since: beginningOf(session), ...(person ? { person } : {}) }, cite, session, ...(bureau ? [bureau] : []), ...(named ? [named] : []))
}

/** A chair that one State keeps for good: it has it since the act that entrusted it, whatever sessions are held. */
export const permanentChair = (organ: string, party: string, cite: Provision) => (register: RegisterAsAt): Finding<Presidency> => {
  const office = `${organ}.chair`
  const entrusted = (a: ActOf<'appointment' | 'election'>) => a.to === office && a.of === party
  const act = register.acts(office, ['appointment', 'election'], entrusted)[0]
  if (act) return established({ holder: party, session: act.session ?? null, since: act.from ?? act.on }, cite, act)
  const doubtful = register.perhaps(office, ['appointment', 'election'], entrusted)[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  return open({ want: 'act', kind: 'appointment', of: [office, party] }, cite)
}
