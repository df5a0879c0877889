/** The acts a session's page rests on: that it met, that its host was designated, and everything else that names it. */
import { sessionKey, type Act, type ActOf } from '#acts'
import type { Desk } from '../desk.ts'

/** The act by which a session met, certain or possible, as at the day. */
export const sessionAct = (desk: Desk, key: string): ActOf<'session'> | undefined => {
  const ours = (s: ActOf<'session'>): boolean => sessionKey(s) === key
  return desk.register.acts(key, 'session', ours).at(-1) ?? desk.register.perhaps(key, 'session', ours).at(-1)
}
/** Where it is to meet, by the latest designation. */
export const designationAct = (desk: Desk, key: string): ActOf<'designation'> | undefined => desk.register.acts(key, 'designation', d => d.session === key).at(-1)
/** What is known by the day of other sessions' hosts designated at it. */
export const designatedAt = (desk: Desk, key: string): readonly ActOf<'designation'>[] => desk.register.acts(key, 'designation', d => d.decidedAt === key)
/** The first day on which anything names the session, whatever the day of the register. */
export const firstNamed = (desk: Desk, key: string): Act | undefined =>
  desk.material.index.of(key).map(e => e.act).filter(a => a.accountOf === undefined).toSorted((a, b) => a.on.from - b.on.from)[0]
