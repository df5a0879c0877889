/** Acts of financing become activities: what was signed is a commitment, what was disbursed a disbursement, what is planned a planned disbursement; what is no single exact operation is left out, and told. */
import { states, type ActOf } from '#acts'
import type { Day } from '#calendar'
import type { Activity, PlannedDisbursement, Transaction } from './activity.ts'

type Financing = ActOf<'financing'>
export interface PublishedBy {
  /** The organisation's identifier in the standard: XM-DAC-46004. */
  readonly ref: string
  readonly name: string
  readonly nameOf: (party: string) => string
}
export interface ActivitiesMade { readonly activities: readonly Activity[]; readonly leftOut: readonly { readonly act: string; readonly why: string }[] }

/** The first and the last day that an act can mean; undefined where one is not known, or only about. */
const spanOf = ({ on }: Financing): readonly [from: Day, to: Day] | undefined => (on.earliest === null || on.latest === null || on.approximate || on.uncertain ? undefined : [on.earliest, on.latest])
const dayOf = (act: Financing): Day | undefined => { const span = spanOf(act); return span !== undefined && span[0] === span[1] ? span[0] : undefined }
const slug = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60)
const purposeOf = (act: Financing): string | undefined => (act.purpose === undefined ? undefined : typeof act.purpose === 'string' ? act.purpose : act.purpose['en'] ?? Object.values(act.purpose)[0])
const currencyOf = (act: Financing): string | undefined => (/^[A-Z]{3}$/.test(act.amount.unit ?? '') ? act.amount.unit : undefined)
const amountOf = (act: Financing): { readonly amount: string; readonly currency: string } => ({ amount: act.amount.value, currency: currencyOf(act) ?? '' })
/** Why an act is no transaction; undefined where it is one. */
const hindered = (act: Financing): string | undefined => {
  if (act.cumulative) return 'a total to date is no single operation'
  if (act.stage === 'approved') return 'an approval is no commitment yet, and the standard has no place for it'
  if (act.amount.bound !== 'exactly') return 'its amount is not exact'
  if (currencyOf(act) === undefined) return 'its amount has no currency'
  if (states.get(act.of)?.iso2 === undefined) return 'its recipient is no State that the standard has'
  return (act.stage === 'planned' ? spanOf(act) : dayOf(act)) === undefined ? 'its day is not known' : undefined
}

/** One activity for each bank, State and purpose, with its acts in order of day. */
export const activitiesOfActs = (acts: readonly Financing[], { ref, name, nameOf }: PublishedBy): ActivitiesMade => {
  const leftOut: { act: string; why: string }[] = []
  const groups = new Map<string, Financing[]>()
  for (const act of acts) {
    const why = hindered(act)
    if (why !== undefined) { leftOut.push({ act: act.id, why }); continue }
    const key = JSON.stringify([act.of, purposeOf(act) ?? null])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [act])
    else group.push(act)
  }
  const taken = new Map<string, number>()
  const activities = [...groups.values()].map((group): Activity => {
    const [one] = group as [Financing]
    const title = purposeOf(one) ?? `Financing for ${nameOf(one.of)}`
    const base = `${ref}-${one.of}-${slug(title) || 'activity'}`
    const times = (taken.get(base) ?? 0) + 1
    taken.set(base, times)
    const first = (a: Financing): string => spanOf(a)?.[0] ?? ''
    const ordered = group.toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0))
    const planned = ordered.filter(a => a.stage === 'planned').flatMap(a => { const span = spanOf(a); return span === undefined ? [] : [{ a, from: span[0], to: span[1] }] })
    const signed = ordered.filter(a => a.stage === 'signed').flatMap(a => dayOf(a) ?? [])
    const disbursed = ordered.filter(a => a.stage === 'disbursed').flatMap(a => dayOf(a) ?? [])
    const begins = signed[0] ?? disbursed[0]
    return {
      line: 0, identifier: times === 1 ? base : `${base}-${times}`, language: 'en', reporting: { ref, type: '40', names: [{ lang: 'en', text: name }] }, title: [{ lang: 'en', text: title }],
      descriptions: [{ text: [{ lang: 'en', text: title }] }], participants: [{ ref, type: '40', role: '1', names: [{ lang: 'en', text: name }] }], others: [],
      status: begins === undefined ? '1' : '2', dates: begins !== undefined ? [{ type: '2', day: begins, text: [] }] : planned.slice(0, 1).map(p => ({ type: '1', day: p.from, text: [] })),
      recipients: [{ kind: 'country', code: states.get(one.of)?.iso2 ?? '', names: [] }], sectors: [], aidTypes: [], budgets: [], related: [],
      planned: planned.map(({ a, from, to }): PlannedDisbursement => ({ line: 0, type: '1', from, ...(to === from ? {} : { to }), value: { ...amountOf(a), valueDate: from } })),
      transactions: ordered.flatMap((a): readonly Transaction[] => {
        const day = dayOf(a)
        return a.stage === 'planned' || day === undefined ? [] : [{ line: 0, ref: a.id, type: a.stage === 'signed' ? '2' : '3', date: day, value: { ...amountOf(a), valueDate: day }, description: [], sectors: [], recipients: [], aidTypes: [] }]
      }),
    }
  })
  return { activities, leftOut }
}
