/** Who belongs: States in an organisation with the days of each standing, the seats and the bureau of its organs, its groups. */
import type { ActOf } from '#acts'
import { when, type Day, type When } from '#calendar'
import type { Answer, Seat, Standing } from '#law'
import { ask } from '#status'
import { groupId } from './bodies.ts'
import { dateOf, eveOf } from './dates.ts'
import { memberOf, type PopoloDesk } from './desk.ts'
import type { PopoloMembership } from './shapes.ts'

const kindsOfStanding = ['admission', 'withdrawal', 'observer-status', 'end-of-observer-status', 'suspension', 'reinstatement', 'notice-of-withdrawal', 'revocation-of-notice'] as const

/** Every standing a State has had in an organisation by the day, one after the other. */
export const standings = function* (desk: PopoloDesk): Generator<PopoloMembership> {
  for (const organisation of desk.bodies.filter(b => desk.material.law.of(b) !== undefined)) {
    const changes = changesIn(desk, organisation)
    for (const party of partiesTold(desk, organisation, changes)) {
      const periods = periodsOf(desk, party, organisation, changes.get(party) ?? [])
      for (const [i, { answer, value, since }] of periods.entries()) {
        if (value.standing === 'none') continue
        const [start, next] = [dateOf(since), periods[i + 1]?.since]
        const ends = value.leaving?.ends ?? undefined
        const end = next ? eveOf(next) : ends
        const told = desk.sourcesOf(answer)
        yield {
          id: `${organisation}/${value.standing}/${party}${since === null ? '' : `/${since.text.replaceAll('/', '_')}`}`, role: value.standing, organization_id: organisation, ...memberOf(desk, party, told.sources),
          ...(start === undefined ? {} : { start_date: start }), ...(end === undefined ? {} : { end_date: end }), ...told,
        }
      }
    }
  }
}
/** A day on which an act had changed, or may have changed, a standing, and its date as it is told. */
interface Change { readonly day: Day; readonly on: When }
/** The days on which acts may have changed the standing of each party, the first and the last that a coarse date allows. */
const changesIn = (desk: PopoloDesk, organisation: string): ReadonlyMap<string, readonly Change[]> => {
  const found = new Map<string, Change[]>()
  const add = (party: string, on: When): void => { const changes = found.get(party) ?? []; found.set(party, changes); for (const day of new Set([on.earliest, on.latest])) if (day !== null && day <= desk.register.asAt) changes.push({ day, on }) }
  for (const a of desk.register.acts(organisation, kindsOfStanding)) add(a.of, a.on)
  for (const changes of found.values()) changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return found
}
/** Those whom acts name, and those who belong without one: States that continue another. */
const partiesTold = (desk: PopoloDesk, organisation: string, changes: ReadonlyMap<string, unknown>): readonly string[] => {
  const members = desk.ask({ ask: 'members', organisation })
  return [...new Set([...changes.keys(), ...(members.status === 'established' ? members.value : [])])].sort()
}
/** `since` is when this stretch of it began: a member whose suspension ended has been one since its admission, and again since its reinstatement. */
interface Period { readonly answer: Answer<'standing'>; readonly value: Standing; readonly since: When | null }
const periodsOf = (desk: PopoloDesk, party: string, organisation: string, changes: readonly Change[]): readonly Period[] => {
  const periods: Period[] = []
  const take = (answer: Answer<'standing'>, on: When): void => {
    if (answer.status !== 'established') return
    const { value } = answer
    const last = periods.at(-1)
    const alike = (p: Period | undefined): boolean => p !== undefined && p.value.standing === value.standing && p.value.since?.text === value.since?.text
    if (last && alike(last)) periods[periods.length - 1] = { ...last, answer, value }
    else if (last || value.standing !== 'none') periods.push({ answer, value, since: periods.some(alike) ? on : value.since })
  }
  for (const { day, on } of changes) take(ask({ ask: 'standing', party, organisation }, desk.register.on(day), desk.material.law), on)
  take(desk.ask({ ask: 'standing', party, organisation }), when(desk.register.asAt))
  return periods
}

/** The seats of an organ as at the day, apart from those that are offices, whose terms are told; its chair and the rest of its bureau. */
export const seatsHeld = function* (desk: PopoloDesk): Generator<PopoloMembership> {
  for (const organ of desk.bodies) {
    const chair = desk.ask({ ask: 'presidency', organ })
    if (chair.status === 'established') {
      const { holder, since, person } = chair.value
      const [told, start] = [desk.sourcesOf(chair), dateOf(since)]
      yield { id: `${organ}/chair/${holder}`, role: 'chair', organization_id: organ, ...(person === undefined ? memberOf(desk, holder, told.sources) : { ...memberOf(desk, person, told.sources), on_behalf_of_id: holder }), ...(start === undefined ? {} : { start_date: start }), ...told }
      if (person !== undefined) desk.parties.add(holder)
    }
    const bureau = desk.ask({ ask: 'bureau', organ })
    if (bureau.status === 'established') {
      const told = desk.sourcesOf(bureau)
      const places = [...(bureau.value.viceChairs ?? []).map(holder => ['vice-chair', holder] as const), ...(bureau.value.rapporteur === null ? [] : [['rapporteur', bureau.value.rapporteur] as const])]
      for (const [role, holder] of places) yield { id: `${organ}/${role}/${holder}`, role, organization_id: organ, ...memberOf(desk, holder, told.sources), ...told }
    }
    const composition = desk.ask({ ask: 'composition', organ })
    const seats = composition.status === 'established' ? composition.value : []
    if (seats.some(s => s.holder.status !== 'established')) desk.notEstablished.push(composition.question)
    const seen = new Set<string>()
    for (const seat of seats) {
      const id = seatId(organ, seat)
      if (id === undefined || seen.has(id) || desk.offices.includes(seat.of) || seat.holder.status !== 'established') continue
      seen.add(id)
      const told = desk.sourcesOf(seat.holder)
      yield { id, role: seat.by, organization_id: organ, ...memberOf(desk, seat.holder.value, told.sources), ...told }
    }
  }
}
const seatId = (organ: string, { by, of, holder }: Seat): string | undefined => (holder.status === 'established' ? `${organ}/seat/${by}${of === organ ? '' : `/${of}`}/${holder.value}` : undefined)

/** Who is in which group as at the day, since the act that placed it there. */
export const groupsHeld = function* (desk: PopoloDesk): Generator<PopoloMembership> {
  for (const organisation of desk.bodies.filter(b => desk.material.law.of(b) !== undefined)) {
    const placed = new Map<string, ActOf<'group-membership'>>()
    for (const a of desk.register.acts(organisation, 'group-membership', g => g.in === organisation)) placed.set(a.party, a)
    for (const [party, act] of [...placed].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const found = desk.ask({ ask: 'group', party, organisation })
      if (found.status !== 'established') continue
      const id = groupId(organisation, found.value)
      desk.groups.add(id)
      const start = act.group === found.value ? dateOf(act.on) : undefined
      const told = desk.sourcesOf(found)
      yield { id: `${id}/${party}`, role: 'member', organization_id: id, ...memberOf(desk, party, told.sources), ...(start === undefined ? {} : { start_date: start }), ...told }
    }
  }
}
