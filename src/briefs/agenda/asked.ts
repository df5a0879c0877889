/** The answers an agenda is made of: what is due of a State, an organisation or an organ, and the sessions that it holds or takes part in. */
import { partsOfSessionKey } from '#acts'
import type { Answer, RegisterAsAt, SessionHeld } from '#law'
import { ask, organisationOf } from '#status'
import type { Material } from '../desk.ts'

export interface AgendaAnswers { readonly deadlines: Answer<'deadlines'>; readonly sessions: readonly Answer<'sessions'>[] }

/**
 * Of an organisation the sessions of all its organs, of an organ its own; of a State those it hosts and those to which it sent a delegation.
 * An organ of which the register knows no session is not asked for any: where a rule wants one, its deadlines say so.
 */
export const agendaAnswers = (of: string, { index, law }: Material, register: RegisterAsAt): AgendaAnswers => {
  const deadlines = ask({ ask: 'deadlines', of }, register, law)
  const sessionsOf = (organ: string): Answer<'sessions'> => ask({ ask: 'sessions', organ }, register, law)
  if (register.subject(of)?.type !== 'party') {
    const bodies = of.includes('.') ? [of] : [...index.subjects.values()].flatMap(s => (s.type === 'body' && organisationOf(s.id) === of ? [s.id] : [])).sort()
    return { deadlines, sessions: bodies.filter(b => register.acts(b, ['session', 'designation']).length > 0).map(sessionsOf) }
  }
  const attended = new Set(register.acts(of, 'delegation', d => d.of === of).flatMap(d => d.session ?? []))
  const hosted = register.acts(of, ['session', 'designation'], a => a.host === of).map(a => (a.act === 'session' ? a.organ : partsOfSessionKey(a.session).organ))
  const organs = [...new Set([...[...attended].map(key => partsOfSessionKey(key).organ), ...hosted])].sort()
  const its = (s: SessionHeld): boolean => s.host === of || attended.has(s.session)
  // Which ordinary sessions of an organ the register lacks is the organ's affair.
  return { deadlines, sessions: organs.map(sessionsOf).map(a => (a.status === 'established' ? { ...a, value: { sessions: a.value.sessions.filter(its), missing: [] } } : a)) }
}
