/** Presidency: the State that hosts an ordinary session takes the chair at its opening and keeps it until the next one opens; or one State has it for good. */
import { sessionKey, type ActOf } from '#acts'
import { order } from '#calendar'
import { beginningOf } from './dates.ts'
import { because, established, open, type Finding } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Presidency } from './question.ts'
import type { RegisterAsAt } from './register-as-at.ts'

/**
 * The ordinary sessions of an organ that have opened, the latest last. Where the dates of two are too coarse to tell which came first, their numbers do.
 */
export const ordinarySessions = (register: RegisterAsAt, organ: string): readonly ActOf<'session'>[] => {
  const inOrder: ActOf<'session'>[] = []
  for (const s of register.acts(organ, 'session', a => a.organ === organ && a.form === 'ordinary')) {
    let at = inOrder.length
    while (at > 0 && isBefore(s, inOrder[at - 1])) at--
    inOrder.splice(at, 0, s)
  }
  return inOrder
}
const isBefore = (a: ActOf<'session'>, b: ActOf<'session'> | undefined): boolean =>
  a.ordinal !== undefined && b?.ordinal !== undefined && a.ordinal < b.ordinal && order(beginningOf(a), beginningOf(b)) === 'cannot-say'

/** The State that chairs a session: as its bureau records, otherwise its host. */
export const chairOf = (register: RegisterAsAt, session: ActOf<'session'>): { readonly chair: string; readonly bureau: ActOf<'bureau'> | undefined } => {
  const key = sessionKey(session)
  const bureau = register.acts(key, 'bureau', b => b.session === key).at(-1)
  return { chair: bureau?.chair ?? session.host, bureau }
}

/**
 * The hand-over at the opening of the next ordinary session. Extraordinary and resumed sessions do not move the chair.
 * A chair that was suspended or has left the organisation since cannot be said to preside; who does instead is not for this rule to guess
 * (docs/decisions/0032).
 */
export const handOverAtOpening = (organ: string, cite: Provision) => (register: RegisterAsAt): Finding<Presidency> => {
  const doubtful = register.perhaps(organ, 'session', s => s.organ === organ && s.form === 'ordinary').at(-1)
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, cite, because(doubtful, 'not-counted', 'date-too-coarse'))
  const session = ordinarySessions(register, organ).at(-1)
  if (!session) return open({ want: 'session', organ }, cite)
  const key = sessionKey(session)
  const { chair, bureau } = chairOf(register, session)
  const barred = barredFrom(register, organ.split('.')[0] ?? organ, chair)
  if (barred) return open({ want: 'act', kind: 'bureau', of: [key] }, cite, session, because(barred, 'contrary'))
  const named = register.acts(`${organ}.chair`, 'appointment', a => a.to === `${organ}.chair` && a.of === chair && (a.on.earliest ?? '') >= (session.on.earliest ?? '')).at(-1)
  const person = named?.person ?? bureau?.chairedBy
  return established({ holder: chair, session: key, since: beginningOf(session), ...(person ? { person } : {}) }, cite, session, ...(bureau ? [bureau] : []), ...(named ? [named] : []))
}

/** The suspension or withdrawal by which a State may not take part now, if there is one. */
const barredFrom = (register: RegisterAsAt, organisation: string, party: string): ActOf<'suspension' | 'withdrawal'> | undefined => {
  const moves = ['suspension', 'reinstatement', 'withdrawal', 'admission'] as const
  const last = register.acts(party, moves, a => a.of === party && (a.act === 'admission' ? a.to : a.act === 'withdrawal' ? a.from : a.in) === organisation).at(-1)
  return last?.act === 'suspension' || last?.act === 'withdrawal' ? last : undefined
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
