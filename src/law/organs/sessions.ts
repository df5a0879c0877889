/** Sessions: all that an organ has held in order, what each prepares or resumes, those for which only a host is designated, and the numbers missing. */
import { partsOfSessionKey, sessionKey, type ActOf } from '#acts'
import { dayNumber } from '#calendar'
import { beginningOf } from '../dates.ts'
import { because, established, open, type ActRef, type Finding } from '../finding.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { SessionHeld, Sessions } from './answer.ts'
import { openedSessions, type FormOfSession } from './ordinary.ts'

type Session = ActOf<'session'>
type Designation = ActOf<'designation'>
/** Every form there is: one more does not compile until it stands here. */
const forms = Object.keys({ ordinary: 0, extraordinary: 0, emergency: 0, resumed: 0, thematic: 0, preparatory: 0 } satisfies Readonly<Record<FormOfSession, 0>>) as readonly FormOfSession[]

/**
 * The sessions of an organ by the day, in order of opening, then those for which a host is designated and which have not opened. While one
 * may or may not have opened the list is open. `missing` are the numbers below the highest of an ordinary session held: those were held too,
 * unless the organ counts otherwise.
 */
export const sessionsOf = (organ: string) => (register: RegisterAsAt): Finding<Sessions> => {
  const byForm = forms.map(form => openedSessions(register, organ, form))
  const doubtful = byForm.flatMap(f => f.doubtful)[0]
  if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text }, because(doubtful, 'not-counted', 'date-too-coarse'))
  const held = together(byForm.map(f => f.opened))
  const keys = new Set(held.map(sessionKey))
  const { designated, notYet } = designations(register, organ, held, keys)
  if (held.length === 0 && designated.length === 0 && !register.covers('sessions', organ)) return open({ want: 'session', organ }, ...notYet)
  const sessions = [...held.map((s): SessionHeld => {
    const key = sessionKey(s)
    return { session: key, form: s.form, ordinal: s.ordinal ?? null, on: s.on, host: s.host, opened: true, resumes: resumedBy(s, keys), prepares: s.prepares ?? null, preparedBy: preparing(register, key).map(sessionKey) }
  }), ...designated.map((d): SessionHeld => {
    const { form, ordinal } = partsOfSessionKey(d.session)
    return { session: d.session, form, ordinal: ordinal ?? null, on: d.due ?? null, host: d.host, opened: false, resumes: null, prepares: null, preparedBy: preparing(register, d.session).map(sessionKey) }
  })]
  const prepared = sessions.flatMap(s => preparing(register, s.session)).filter(s => s.organ !== organ)
  return established({ sessions, missing: missing(held) }, ...new Set([...held, ...prepared]), ...designated, ...notYet)
}

/** Sessions of every form in one order, each form keeping its own: by the day on which each had opened at the latest, which is before any that its form has after it. */
const together = (lists: readonly (readonly Session[])[]): readonly Session[] => {
  const rest = lists.map(l => [...l])
  const all: Session[] = []
  for (;;) {
    const next = rest.filter(l => l.length > 0).toSorted((a, b) => opened(a) - opened(b))[0]
    if (!next) return all
    all.push(next.shift()!)
  }
}
const opened = (inOrder: readonly Session[]): number => Math.min(...inOrder.map(s => beginningOf(s).to))

/** What a resumed session resumes: as its act says, otherwise the ordinary session of its number, if the register has that. */
const resumedBy = (s: Session, held: ReadonlySet<string>): string | null => {
  if (s.resumes !== undefined) return s.resumes
  if (s.form !== 'resumed' || s.ordinal === undefined) return null
  const same = sessionKey({ organ: s.organ, ordinal: s.ordinal, form: 'ordinary' })
  return held.has(same) ? same : null
}
const preparing = (register: RegisterAsAt, key: string): readonly Session[] => register.acts(key, 'session', s => s.prepares === key)

const missing = (held: readonly Session[]): readonly number[] => {
  const numbers = new Set(held.flatMap(s => (s.form === 'ordinary' && s.ordinal !== undefined ? [s.ordinal] : [])))
  return Array.from({ length: Math.max(0, ...numbers) }, (_, i) => i + 1).filter(n => !numbers.has(n))
}

/** How far ahead of the last number a host is looked for. */
const ahead = 12
/** The latest designation for each session that has not opened, in order of number; those too coarsely dated to have been made are told apart. */
const designations = (register: RegisterAsAt, organ: string, held: readonly Session[], keys: ReadonlySet<string>): { readonly designated: readonly Designation[]; readonly notYet: readonly ActRef[] } => {
  const numbered = forms.flatMap((form) => {
    const highest = Math.max(0, ...held.flatMap(s => (s.form === form && s.ordinal !== undefined ? [s.ordinal] : [])))
    return Array.from({ length: highest + ahead }, (_, i) => sessionKey({ organ, form, ordinal: i + 1 }))
  })
  // A session that has no number is found by the session, or the organ, that designated its host.
  const unnumbered = [organ, ...keys].flatMap(by => register.acts(by, 'designation').map(d => d.session)).filter(key => partsOfSessionKey(key).organ === organ && partsOfSessionKey(key).ordinal === undefined)
  const wanted = [...new Set([...numbered, ...unnumbered])].filter(key => !keys.has(key))
  const designated = wanted.flatMap(key => register.acts(key, 'designation', d => d.session === key).at(-1) ?? [])
  const notYet = wanted.flatMap(key => register.perhaps(key, 'designation', d => d.session === key)).map(d => because(d, 'not-counted', 'date-too-coarse'))
  const due = (d: Designation): number => { const day = d.due?.earliest ?? null; return day === null ? Infinity : dayNumber(day) }
  return { designated: designated.toSorted((a, b) => (due(a) === due(b) ? 0 : due(a) - due(b))), notYet }
}
