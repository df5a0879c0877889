/** Ordinary sessions: those of an organ that have opened, the latest of them, and who chairs a session by its bureau or as its host. */
import type { ActOf } from '#acts'
import { order, type When } from '#calendar'
import { beginningOf } from '../dates.ts'
import { because, established, open, type Finding } from '../finding.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'

type Session = ActOf<'session'>
export type FormOfSession = Session['form']

/**
 * The sessions of one form that have opened, the latest last. Where the dates of two are too coarse to tell which came first, their
 * numbers do. So a session that may only perhaps have opened has, once a later number has.
 */
export const openedSessions = (register: RegisterAsAt, organ: string, form: FormOfSession): { readonly opened: readonly Session[]; readonly doubtful: readonly Session[] } => {
  const ours = (a: Session) => a.organ === organ && a.form === form
  const certain = register.acts(organ, 'session', ours)
  const highest = certain.reduce((n, s) => Math.max(n, s.ordinal ?? 0), 0)
  const perhaps = register.perhaps(organ, 'session', ours)
  const byNumber = (s: Session) => s.ordinal !== undefined && s.ordinal < highest
  const inOrder: Session[] = []
  for (const s of [...certain, ...perhaps.filter(byNumber)]) {
    let at = inOrder.length
    while (at > 0 && isBefore(s, inOrder[at - 1])) at--
    inOrder.splice(at, 0, s)
  }
  return { opened: inOrder, doubtful: perhaps.filter(s => !byNumber(s)) }
}
const isBefore = (a: Session, b: Session | undefined): boolean =>
  a.ordinal !== undefined && b?.ordinal !== undefined && a.ordinal < b.ordinal && order(beginningOf(a), beginningOf(b)) === 'cannot-say'

/** The ordinary sessions of an organ that have opened, the latest last. */
export const ordinarySessions = (register: RegisterAsAt, organ: string): readonly Session[] => openedSessions(register, organ, 'ordinary').opened

/** The ordinary session that opened last, or what is wanted to say which: with this the rules of chair, bureau and troika begin alike. */
export const latestOrdinary = (register: RegisterAsAt, organ: string, cite: Provision): Finding<Session> => {
  const { opened, doubtful } = openedSessions(register, organ, 'ordinary')
  const perhaps = doubtful.at(-1)
  if (perhaps) return open({ want: 'day-of-act', act: perhaps.id, written: perhaps.on.text }, cite, because(perhaps, 'not-counted', 'date-too-coarse'))
  const session = opened.at(-1)
  return session ? established(session, cite, session) : open({ want: 'session', organ }, cite)
}

/** The bureau of a session as its acts record it, each place by the latest act that names it; `doubtful` may have changed it. */
export interface RecordedBureau {
  readonly acts: readonly ActOf<'bureau'>[]
  readonly chair: string | undefined
  readonly chairedBy: string | undefined
  readonly viceChairs: readonly string[] | undefined
  readonly rapporteur: string | undefined
  readonly doubtful: ActOf<'bureau'> | undefined
}
/** `until`: when its chair handed over; what came after that day changed a chair that was no longer held. */
export const recordedBureau = (register: RegisterAsAt, session: string, until?: When): RecordedBureau => {
  const ours = (b: ActOf<'bureau'>) => b.session === session && (until === undefined || order(b.on, until) !== 'after')
  const all = register.acts(session, 'bureau', ours)
  const last = all.at(-1)
  const [vice, rapporteur, seated] = [all.findLast(b => b.viceChairs !== undefined), all.findLast(b => b.rapporteur !== undefined), all.findLast(b => b.chairedBy !== undefined && b.chair === last?.chair)]
  return {
    acts: all.filter(b => b === last || b === vice || b === rapporteur || b === seated), chair: last?.chair, chairedBy: seated?.chairedBy, viceChairs: vice?.viceChairs, rapporteur: rapporteur?.rapporteur,
    doubtful: register.perhaps(session, 'bureau', ours).at(-1),
  }
}

/** The host designated for a session that has not opened. A designation changed by a later one gives way to it; one too coarsely dated to have been made leaves it open. */
const designatedHost = (register: RegisterAsAt, session: string): Finding<string> => {
  const doubtful = register.perhaps(session, 'designation', d => d.session === session).at(-1)
  if (doubtful) return tooCoarse(doubtful)
  const designation = register.acts(session, 'designation', d => d.session === session).at(-1)
  return designation ? established(designation.host, designation) : open({ want: 'designation', session })
}

export interface Chaired { readonly chair: string; readonly chairedBy: string | undefined }
/** The State that chairs a session: as its bureau records, otherwise its host; of one that has not opened (no host given) the host designated. */
export const chairOf = (register: RegisterAsAt, session: string, host?: string, until?: When): Finding<Chaired> => {
  const { acts, chair, chairedBy, doubtful } = recordedBureau(register, session, until)
  if (doubtful && doubtful.chair !== (chair ?? host)) return tooCoarse(doubtful)
  if (chair !== undefined) return established({ chair, chairedBy }, ...acts.filter(b => b.chair === chair))
  if (host !== undefined) return established({ chair: host, chairedBy: undefined })
  const designated = designatedHost(register, session)
  return designated.status === 'established' ? established({ chair: designated.value, chairedBy: undefined }, ...designated.grounds) : (designated as Finding<never>)
}
const tooCoarse = (act: ActOf<'bureau' | 'designation'>): Finding<never> =>
  open({ want: 'day-of-act', act: act.id, written: act.on.text }, because(act, 'not-counted', 'date-too-coarse'))
