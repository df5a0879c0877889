/** Acts of financing become activities, one for each project: what was signed is a commitment, what was disbursed a disbursement, what is planned a planned disbursement; dates and status come from milestones. What is no single exact operation is left out, and told. */
import { states, type ActOf, type Project } from '#acts'
import type { Day, When } from '#calendar'
import type { Activity, Narrative, PlannedDisbursement, Transaction } from './activity.ts'
import { datesOf } from './milestones.ts'
import { sectorsOf } from './sector-words.ts'

type Financing = ActOf<'financing'>
type Milestone = ActOf<'project-milestone'>
export interface PublishedBy {
  /** The organisation's identifier in the standard: XM-DAC-46004. */
  readonly ref: string
  readonly name: string
  readonly nameOf: (party: string) => string
  /** A project as it is declared. */
  readonly projectOf?: (id: string) => Project | undefined
}
export interface ActivitiesMade { readonly activities: readonly Activity[]; readonly leftOut: readonly { readonly act: string; readonly why: string }[] }

/** The first and the last day that a date can mean; undefined where one is not known, or only about. */
const spanOf = (w: When): readonly [from: Day, to: Day] | undefined => (w.earliest === null || w.latest === null || w.approximate || w.uncertain ? undefined : [w.earliest, w.latest])
const dayOf = (act: Financing): Day | undefined => { const span = spanOf(act.on); return span !== undefined && span[0] === span[1] ? span[0] : undefined }
const dueOf = (act: Financing): readonly [from: Day, to: Day] | undefined => spanOf(act.due ?? act.on)
const slug = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60)
const purposeOf = (act: Financing): string | undefined => (act.purpose === undefined ? undefined : typeof act.purpose === 'string' ? act.purpose : act.purpose['en'] ?? Object.values(act.purpose)[0])
const currencyOf = (act: Financing): string | undefined => (/^[A-Z]{3}$/.test(act.amount.unit ?? '') ? act.amount.unit : undefined)
const amountOf = (act: Financing): { readonly amount: string; readonly currency: string } => ({ amount: act.amount.value, currency: currencyOf(act) ?? '' })
/** Why an act is no transaction; undefined where it is one. */
const hindered = (act: Financing): string | undefined => {
  if (act.cumulative) return 'a total to date is no single operation'
  if (act.stage === undefined || act.stage === 'approved') return 'an approval is no commitment yet, and the standard has no place for it'
  if (act.stage === 'cancelled') return 'a cancellation: the standard has only less than nothing for it, which may as well be a correction'
  if (act.amount.bound !== 'exactly') return 'its amount is not exact'
  if (currencyOf(act) === undefined) return 'its amount has no currency'
  if (states.get(act.of)?.iso2 === undefined) return 'its recipient is no State that the standard has'
  return (act.stage === 'planned' ? dueOf(act) : dayOf(act)) === undefined ? 'its day is not known' : undefined
}

/** Sectors of an activity as a whole, or of each of its transactions: never both, and a transaction has one. */
interface Sectors { readonly whole: Activity['sectors']; readonly each: (a: Financing) => Activity['sectors'] }
const sectorsFor = (money: readonly Financing[], project: Project | undefined, leave: (act: string, why: string) => void): Sectors => {
  const own = money.filter(m => m.sectors !== undefined)
  const [first] = own
  const none = (): Activity['sectors'] => []
  if (first === undefined) return { whole: sectorsOf(project?.sectors ?? {}), each: none }
  if (money.length === 1) return { whole: sectorsOf(first.sectors ?? {}), each: none }
  const told = new Map(money.map(m => [m.id, sectorsOf(m.sectors ?? project?.sectors ?? {})]))
  if (money.every(m => m.stage === 'planned' || told.get(m.id)?.length === 1)) return { whole: [], each: m => told.get(m.id) ?? [] }
  for (const m of own) leave(m.id, 'its own shares by sector: in the standard a transaction has one sector, and each has')
  return { whole: sectorsOf(project?.sectors ?? {}), each: none }
}
/** One activity: the acts of a project in a State, or an operation of none by itself. */
const activityOf = (acts: readonly Financing[], milestones: readonly Milestone[], identifier: string, title: readonly Narrative[], { whole, each }: Sectors, { ref, name }: PublishedBy): Activity => {
  const of = [...acts, ...milestones][0]?.of ?? ''
  const first = (a: Financing): string => spanOf(a.on)?.[0] ?? ''
  const ordered = acts.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
  const planned = ordered.filter(a => a.stage === 'planned').flatMap(a => { const span = dueOf(a); return span === undefined ? [] : [{ a, from: span[0], to: span[1] }] })
  const days = (stage: Financing['stage']): readonly Day[] => ordered.filter(a => a.stage === stage).flatMap(a => dayOf(a) ?? [])
  const told = [...acts, ...milestones].flatMap(a => a.on.latest ?? []).sort().at(-1)
  return {
    line: 0, identifier, language: 'en', ...(told === undefined ? {} : { lastUpdated: `${told}T00:00:00Z` }), reporting: { ref, type: '40', names: [{ lang: 'en', text: name }] }, title,
    descriptions: [{ text: title.slice(0, 1) }], participants: [{ ref, type: '40', role: '1', names: [{ lang: 'en', text: name }] }], others: [],
    ...datesOf(milestones, days('signed')[0] ?? days('disbursed')[0], planned[0]?.from),
    recipients: [{ kind: 'country', code: states.get(of)?.iso2 ?? '', names: [] }], sectors: whole, aidTypes: [], budgets: [], related: [],
    planned: planned.map(({ a, from, to }): PlannedDisbursement => ({ line: 0, type: '1', from, ...(to === from ? {} : { to }), value: { ...amountOf(a), valueDate: from } })),
    transactions: ordered.flatMap((a): readonly Transaction[] => {
      const day = dayOf(a)
      return a.stage === 'planned' || day === undefined ? [] : [{ line: 0, ref: a.id, type: a.stage === 'signed' ? '2' : '3', date: day, value: { ...amountOf(a), valueDate: day }, description: [], sectors: each(a), recipients: [], aidTypes: [] }]
    }),
  }
}

/** One activity for each project and State; an operation of no project is an activity by itself. Projects of one title are not taken for one. */
export const activitiesOfActs = (acts: readonly (Financing | Milestone)[], published: PublishedBy): ActivitiesMade => {
  const leftOut: { act: string; why: string }[] = []
  const groups = new Map<string, { readonly money: Financing[]; readonly steps: Milestone[] }>()
  for (const act of acts) {
    const why = act.act === 'financing' ? hindered(act) : states.get(act.of)?.iso2 === undefined ? 'its recipient is no State that the standard has' : undefined
    if (why !== undefined) { leftOut.push({ act: act.id, why }); continue }
    const key = act.project === undefined ? act.id : JSON.stringify([act.project, act.of])
    let group = groups.get(key)
    if (group === undefined) groups.set(key, group = { money: [], steps: [] })
    if (act.act === 'financing') group.money.push(act)
    else group.steps.push(act)
  }
  const taken = new Map<string, number>()
  const unique = (base: string): string => { const times = (taken.get(base) ?? 0) + 1; taken.set(base, times); return times === 1 ? base : `${base}-${times}` }
  const activities = [...groups.values()].flatMap(({ money, steps }): readonly Activity[] => {
    const [one] = [...money, ...steps]
    if (one === undefined) return []
    const id = one.project
    const project = id === undefined ? undefined : published.projectOf?.(id)
    const words = project?.names.en ?? (one.act === 'financing' ? purposeOf(one) : undefined) ?? `Financing for ${published.nameOf(one.of)}`
    const title: readonly Narrative[] = [{ lang: 'en', text: words }, ...Object.entries(project?.names ?? {}).flatMap(([lang, text]) => (lang === 'en' || text === undefined ? [] : [{ lang, text }]))]
    const base = project?.ref?.startsWith(`${published.ref}-`) === true ? project.ref : `${published.ref}-${one.of}-${slug(id === undefined ? words : project?.ref ?? id.slice(id.indexOf('.') + 1)) || 'activity'}`
    const sectors = sectorsFor(money, project, (act, why) => { leftOut.push({ act, why }) })
    return [activityOf(money, steps, unique(base), title, sectors, published)]
  })
  return { activities, leftOut }
}
