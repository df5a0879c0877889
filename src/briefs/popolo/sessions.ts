/** Sessions of organs as events: held ones with their days and place, planned ones as planned. */
import { partsOfSessionKey, sessionKey, type ActOf } from '#acts'
import { mapFinding } from '#law'
import { spanOf } from './dates.ts'
import { agreed, bare, type PopoloDesk } from './desk.ts'
import type { PopoloEvent } from './shapes.ts'

export const events = function* (desk: PopoloDesk): Generator<PopoloEvent> {
  const told = new Set<string>()
  for (const organ of desk.bodies) {
    const found = desk.ask({ ask: 'sessions', organ })
    const sessions = agreed(mapFinding(found, f => f.sessions))
    const acts = new Map<string, ActOf<'session'>>(desk.register.acts(organ, 'session', s => s.organ === organ).map(s => [sessionKey(s), s]))
    for (const s of sessions) {
      const act = acts.get(s.session)
      told.add(s.session)
      yield {
        id: s.session, name: bare(desk.words.session(s.session)), classification: s.form, organization_id: organ, status: s.opened ? 'held' : 'planned',
        ...(act ? { location: `${desk.text(act.place)} (${desk.name(act.host)})` } : { location: desk.name(s.host) }), ...(act?.theme ? { description: desk.text(act.theme) } : {}),
        ...(s.opened ? spanOf(s.on) : {}), ...desk.sourcesOfActs([act]),
      }
    }
  }
  // A session that decisions name and of which nothing else is known.
  for (const session of [...desk.sessions].sort()) {
    const { organ, form } = partsOfSessionKey(session)
    if (!told.has(session)) yield { id: session, name: bare(desk.words.session(session)), classification: form, organization_id: organ }
  }
}
