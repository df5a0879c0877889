/** The register as at a day, as known on a day: the only thing rules see of the acts. */
import type { Act, ActKind, ActOf } from '#acts'
import { dayNumber, type Day } from '#calendar'
import type { KindsIn, RegisterAsAt } from '#law'
import type { ActIndex, Entry } from './index-of-acts.ts'

const no: ReadonlySet<string> = new Set()

/**
 * Is an act known on a day? A rectification known by then takes it out, unless that rectification has itself been withdrawn.
 * A ring of rectifications, which only a mistaken dossier can hold, ends where it began.
 */
const isKnown = (index: ActIndex, e: Entry, knownOn: Day, through = no): boolean => {
  if (e.known > knownOn) return false
  const { id } = e.act
  const pointing = index.pointingAt(id)
  if (pointing.length === 0) return true
  const on = new Set(through).add(id)
  return !pointing.some(r => r.act.act === 'rectification' && r.act.of === id && !on.has(r.act.id) && isKnown(index, r, knownOn, on))
}

/** Acts after `asAt`, or learnt after `knownOn`, never reach a rule. `knownOn` defaults to the last of days: everything learnt. */
export const registerAsAt = (index: ActIndex, asAt: Day, knownOn: Day = '9999-12-31'): RegisterAsAt => registerOf(index, asAt, knownOn, undefined)

/** `told` stands in for the act it is another source's account of. */
const registerOf = (index: ActIndex, asAt: Day, knownOn: Day, told: Act | undefined): RegisterAsAt => {
  const today = dayNumber(asAt)
  const isTold = ({ act }: Entry): boolean => (act.accountOf === undefined ? act.id !== told?.accountOf : act.id === told?.id)
  const select = <T extends ActKind | readonly ActKind[]>(subject: string, kind: T, where: ((act: ActOf<KindsIn<T>>) => boolean) | undefined, takes: (e: Entry) => boolean) => {
    const out: ActOf<KindsIn<T>>[] = []
    const single = typeof kind === 'string' ? kind : undefined
    for (const e of index.of(subject)) {
      if (single === undefined ? !(kind as readonly string[]).includes(e.act.act) : e.act.act !== single) continue
      const act = e.act as unknown as ActOf<KindsIn<T>>
      if (!isTold(e) || !takes(e) || !isKnown(index, e, knownOn)) continue
      if (where === undefined || where(act)) out.push(act)
    }
    return out
  }
  return {
    asAt, knownOn,
    acts: (subject, kind, where) => select(subject, kind, where, e => e.by <= today),
    perhaps: (subject, kind, where) => select(subject, kind, where, e => e.from <= today && e.by > today),
    accounts: act => index.accountsOf(act.id).filter(e => isKnown(index, e, knownOn)).map(e => e.act),
    pointingAt: act => index.pointingAt(act.id).filter(e => e.act.accountOf === undefined && e.by <= today && isKnown(index, e, knownOn)).map(e => e.act),
    accordingTo: account => registerOf(index, asAt, knownOn, account),
    act: id => { const e = index.byId(id); return e && isKnown(index, e, knownOn) ? e.act : undefined },
    subject: id => index.subjects.get(id),
    amendmentsOf: instrument => index.amendmentsOf(instrument),
    about: subject => index.of(subject).filter(e => e.from <= today && isKnown(index, e, knownOn)).map(e => e.act),
    covers: (question, of, on = asAt) => index.coverage.find(c => c.question === question && c.of === of && c.from <= on && on <= c.to && (c.recorded ?? '') <= knownOn),
    on: day => registerOf(index, day, knownOn, told),
  }
}
