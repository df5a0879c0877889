/** Membership over time: how many members an organisation had after each day on which somebody joined or left, as steps and as a table. */
import { dayNumber, plusDays, type Day } from '#calendar'
import { drawn } from '../charts/steps.ts'
import { type Desk } from '../desk.ts'
import { html, plain, sentence, type Html } from '../html.ts'
import { namesListed } from '../names.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { table } from '../table.ts'
import { ask } from '#status'
import { isMember, partiesConcerned, standingActs } from './belonging.ts'
import { isUnanswered, subjectOf } from './found.ts'

export interface MembershipChange { readonly day: Day; readonly count: number; readonly joined: readonly string[]; readonly left: readonly string[] }

const dayOf = (n: number): Day => plusDays('1970-01-01', n)
/**
 * Each day on which the standing of somebody changes is asked about again for those it concerns alone: the days of the acts, of successions,
 * and those on which a notice has run. A day known only roughly is the last it can be, as everywhere where it must be certain.
 */
const membershipChanges = (desk: Desk, organisation: string): readonly MembershipChange[] => {
  const { register, material: { law } } = desk
  const concerned = new Map<number, Set<string>>()
  const today = dayNumber(register.asAt)
  const look = (n: number, party: string): void => { if (Number.isFinite(n) && n <= today) concerned.set(n, (concerned.get(n) ?? new Set()).add(party)) }
  const { certain } = standingActs(desk, organisation)
  for (const a of certain) {
    look(a.on.to, a.of)
    if (a.act !== 'notice-of-withdrawal') continue
    const told = ask({ ask: 'standing', party: a.of, organisation }, register.on(dayOf(a.on.to)), law)
    const ends = told.status === 'established' ? told.value.leaving?.ends : null
    if (ends) { look(dayNumber(ends), a.of); look(dayNumber(ends) + 1, a.of) }
  }
  for (const party of partiesConcerned(desk, organisation, { status: 'established', value: [], grounds: [] })) {
    for (const s of register.acts(party, 'succession-of-states')) for (const p of [s.of, ...s.from]) look(s.on.to, p)
  }
  const members = new Set<string>()
  return [...concerned].sort(([a], [b]) => a - b).flatMap(([n, who]): MembershipChange[] => {
    const day = dayOf(n)
    const [joined, left]: [string[], string[]] = [[], []]
    for (const party of who) {
      const is = isMember(ask({ ask: 'standing', party, organisation }, register.on(day), law))
      if (is === members.has(party)) continue
      if (is) { members.add(party); joined.push(party) } else { members.delete(party); left.push(party) }
    }
    const byName = (list: string[]): readonly string[] => list.sort((a, b) => desk.compare(desk.words.name(a), desk.words.name(b)))
    return joined.length + left.length === 0 ? [] : [{ day, count: members.size, joined: byName(joined), left: byName(left) }]
  })
}

/** `whole`: the register knows every member on the day. */
export const membershipOverTime = (desk: Desk, organisation: string, whole: boolean): Html | undefined => {
  const { m, m: { body: t }, words: w, locale, register } = desk
  const changes = membershipChanges(desk, organisation)
  const last = changes.at(-1)
  if (!last) return undefined
  const day = locale.dates.day
  const anyLeft = changes.some(c => c.left.length > 0)
  const coarse = standingActs(desk, organisation).certain.some(a => a.on.from !== a.on.to)
  const rows = table<MembershipChange>(t.overTime, [
    { heading: m.when, names: true, cell: c => day(c.day) }, { heading: t.count, beside: true, cell: c => w.number(c.count) },
    { heading: t.joined, cell: c => (c.joined.length === 0 ? '—' : namesListed(desk, c.joined)) },
    ...(anyLeft ? [{ heading: t.left, cell: (c: MembershipChange) => (c.left.length === 0 ? '—' : namesListed(desk, c.left)) }] : []),
  ], changes.toReversed(), m.nothingYet)
  return html`${whole ? '' : html`<p class="minor">${sentence(t.membersKnownOnly)}</p>`}${changes.length < 2 ? '' : drawn({
    says: plain(t.overTimeSays(w.name(organisation), changes.length, day(changes[0]!.day), day(last.day), last.count)), steps: changes, until: register.asAt, thresholds: [], days: [],
    dir: locale.dir, number: w.number, year: y => String(Number(y)), month: x => plain(locale.dates.month(x)),
  })}${coarse ? html`<p class="minor">${sentence(t.overTimeCoarse)}</p>` : ''}<details class="earlier over-time"><summary>${m.treaty.asTable} <span class="count">${w.number(changes.length)}</span></summary>${rows}</details>${downloads(desk, `/organisations/${organisation}/membership`, t.overTime)}`
}
export const membershipSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { body: t }, words: w } = desk
  const subject = subjectOf(desk, 'body', id, m.organisation)
  if (isUnanswered(subject)) return subject
  const named = (list: readonly string[]): string => plain(w.list(list.map(w.name)))
  return sheet<MembershipChange>({ name: `${id}.membership`, title: t.overTime, of: w.name(id) }, [
    { key: 'day', heading: m.when, value: c => c.day }, { key: 'count', heading: t.count, value: c => c.count },
    { key: 'joined', heading: t.joined, value: c => c.joined, shown: c => named(c.joined) }, { key: 'left', heading: t.left, value: c => c.left, shown: c => named(c.left) },
  ], membershipChanges(desk, id))
}
