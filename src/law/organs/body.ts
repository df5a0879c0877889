/** Bodies: what an organ or institution is on a day: its form, what it belongs to, who is in it and who pays, its seat, its beginning and end. */
import type { ActOf } from '#acts'
import { order, type When } from '#calendar'
import { asEachTells } from '../accounts.ts'
import type { BelongingLaw } from '../constitution.ts'
import { because, established, open, type Finding, type Ground } from '../finding.ts'
import { organisationNamed } from '../law-at-hand.ts'
import type { Provision } from '../provision.ts'
import type { RegisterAsAt } from '../register-as-at.ts'
import type { OrganStanding } from './answer.ts'

/** What the charters of the day say of a body: whether they know it, what they say of it, and of every body of a form. */
export interface BodyLaw {
  readonly own?: { readonly cite: Provision; readonly belonging?: BelongingLaw }
  readonly forms?: Readonly<Record<string, BelongingLaw>>
}
type Life = ActOf<'establishment' | 'reform' | 'dissolution'>
const lives = ['establishment', 'reform', 'dissolution'] as const

/**
 * A body exists since it was established, or by the charter that knows it; of one that neither tells of nothing is said. What was dissolved
 * is told with its end. A reform changes its form from its own day on; where only later reforms tell of forms, the form that the dossier
 * declares is today's and is not carried back. A seat that cannot be dated is left out, not guessed (docs/decisions/0071).
 */
export const organStandingOf = (body: string, law: BodyLaw): ((register: RegisterAsAt) => Finding<OrganStanding>) => asEachTells((register) => {
  const ours = (a: Life) => a.of === body
  const subject = register.subject(body)
  const acts = inTime(register.acts(body, lives, ours))
  const cites: Ground[] = law.own ? [law.own.cite] : []
  const tooCoarse = (a: Life) => open({ want: 'day-of-act', act: a.id, written: a.on.text }, ...cites, because(a, 'not-counted', 'date-too-coarse'), ...acts.filter(b => b !== a))
  let [form, established_, dissolved, successor]: [string | null, When | null, When | null, string | null] = [null, null, null, null]
  const reforms: string[] = []
  let by: string | undefined
  for (const a of acts) {
    if (a.act !== 'dissolution' && a.form !== undefined) form = a.form
    switch (a.act) {
      case 'establishment': if (dissolved || !established_) { established_ = a.on; by = a.by }; dissolved = successor = null; break
      case 'reform': reforms.push(a.id); break
      case 'dissolution': dissolved = a.on; successor = a.successor ?? null; break
    }
  }
  const perhaps = register.perhaps(body, lives, ours)
  const doubtful = perhaps.findLast(a => (a.act === 'establishment' ? !law.own && (!established_ || dissolved) : a.act === 'dissolution' ? !dissolved : a.form !== undefined && a.form !== form)) ?? unordered(acts)
  if (doubtful) return tooCoarse(doubtful)
  if (acts.length === 0 && (!law.own || subject?.type !== 'body')) return open({ want: 'establishment', of: body }, ...cites)
  form ??= declaredForm(body, register)
  if (form === null) return open({ want: 'establishment', of: body }, ...cites, ...acts)
  const { belonging, budget, cite } = dissolved ? none : law.own?.belonging ?? law.forms?.[form] ?? none
  const seat = dissolved ? { acts: [] } : seatOf(body, register)
  return established(
    { form, parent: parentOf(body, by, register), belonging, budget, seat: seat.value ?? null, established: established_, dissolved, successor, reforms },
    ...cites, ...(cite ? [cite] : []), ...acts, ...perhaps.map(a => because(a, 'not-counted', 'date-too-coarse')), ...seat.acts,
  )
})
const none = { belonging: null, budget: null, cite: undefined } as const

/** A body is established before it is reformed or dissolved, however coarsely the acts are dated. */
const inTime = (acts: readonly Life[]): readonly Life[] => {
  const found: Life[] = []
  for (const a of acts) {
    let at = found.length
    while (at > 0 && rank[a.act] < rank[found[at - 1]!.act] && order(found[at - 1]!.on, a.on) === 'cannot-say') at--
    found.splice(at, 0, a)
  }
  return found
}
const rank: Readonly<Record<Life['act'], number>> = { establishment: 0, reform: 1, dissolution: 2 }
/** Of two reforms that give different forms, and whose dates do not tell which came last, the coarser. */
const unordered = (acts: readonly Life[]): Life | undefined => {
  const [last, before] = acts.filter(a => a.act === 'reform' && a.form !== undefined).toReversed()
  if (!last || !before || last.act === 'dissolution' || before.act === 'dissolution' || last.form === before.form || order(before.on, last.on) !== 'cannot-say') return undefined
  return last.on.from === last.on.to ? before : last
}
/** The form that the dossier declares, unless it is one that a later reform gave. */
const declaredForm = (body: string, register: RegisterAsAt): string | null => {
  const subject = register.subject(body)
  if (subject?.type !== 'body') return null
  return register.on('9999-12-31').acts(body, 'reform', r => r.of === body).some(r => r.form === subject.form) ? null : subject.form
}

/** What a body belongs to: as its dossier declares, else by its dotted name, else the body that established it. */
const parentOf = (body: string, by: string | undefined, register: RegisterAsAt): string | null => {
  const subject = register.subject(body)
  if (subject?.type === 'body' && subject.partOf !== undefined) return subject.partOf
  for (let name = body; name.includes('.');) {
    name = name.slice(0, name.lastIndexOf('.'))
    if (register.subject(name)?.type === 'body') return name
  }
  return by !== undefined && organisationNamed(by) !== body ? by : null
}

interface SeatFound { readonly value?: NonNullable<OrganStanding['seat']>; readonly acts: readonly Ground[] }
const seatOf = (body: string, register: RegisterAsAt): SeatFound => {
  const ours = (s: ActOf<'seat'>) => s.of === body
  const fixed = register.acts(body, 'seat', ours)
  const seat = fixed.at(-1)
  const elsewhere = (s: ActOf<'seat'>) => s.host !== seat?.host || JSON.stringify(s.place) !== JSON.stringify(seat.place)
  const doubtful = register.perhaps(body, 'seat', ours).filter(elsewhere)
  const tied = seat ? fixed.slice(0, -1).filter(s => elsewhere(s) && order(s.on, seat.on) !== 'before') : []
  if (!seat || doubtful.length > 0 || tied.length > 0) return { acts: [...doubtful, ...tied].map(s => because(s, 'not-counted', 'date-too-coarse')) }
  return { value: { host: seat.host, place: seat.place, act: seat.id }, acts: [because(seat, 'supports')] }
}
