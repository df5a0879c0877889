/** The closed list of kinds of assertion: each names a question of the register, and which figure of its answer is meant. */
import * as z from 'zod'
import { fields, figureOf, isActKind, type Act, type Figure } from '#acts'
import { dayNumber, type Day } from '#calendar'
import { capitalForms, established, exactly, financingStages, leavesOf, mapFinding, open, totalsOf, voluntaryStages, type Finding } from '#law'
import { assertionKind, figureIn, type AssertionKind, type Books, type Reckoned } from './assertion.ts'

const year = () => z.union([z.string(), z.number()]).transform(String).meta({ wants: 'a financial year as its acts name it: 2013' })
const day = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({ wants: 'a day: 2013-01-01' })
const fund = () => z.string().min(1).meta({ wants: 'a fund: regular-budget, working-capital-fund, peace-operations, tribunals, special-account' })
const act = () => z.string().refine(isActKind).meta({ wants: 'a kind of act that tells an amount: contribution, payment, assessment' })
const campaign = () => z.string().min(1).meta({ refers: 'campaign', wants: 'a campaign declared under `campaigns`' })

/** Of sums, one for each unit, the one in the unit asserted; where nothing is in it, nothing. */
const inUnitOf = (is: Figure, sums: readonly Figure[]): Figure => sums.find(s => s.unit === is.unit) ?? figureOf(exactly(0), 0, is.unit)
/** The acts of an answer that bear on it, with what is picked from its value. */
const from = <T>(answer: Finding<T>, pick: (value: T) => Figure | Reckoned | undefined, missing: Finding<never>): Finding<Reckoned> => {
  const acts = leavesOf(answer).flatMap(g => (g.ground === 'act' && g.role !== 'not-counted' && g.role !== 'contrary' ? [g.act] : []))
  if (answer.status === 'established') {
    const picked = pick(answer.value)
    if (picked === undefined) return missing
    return established('figure' in picked ? picked : { figure: picked, acts })
  }
  return mapFinding(answer, (value): Reckoned => { const picked = pick(value); return picked === undefined ? { figure: figureOf(exactly(0), 0), acts } : 'figure' in picked ? picked : { figure: picked, acts } })
}
/** Of the acts of an account those of one currency and fund: what is in another ledger makes nothing of the sum. Where that leaves none, a currency or a fund is mistaken, and all of them help. */
const ofLedger = ({ register }: Books, is: Figure, inFund: string | undefined, answer: Finding<Reckoned>): Finding<Reckoned> => mapFinding(answer, (v) => {
  const ours = v.acts.filter((id) => {
    const found = register.act(id)
    const unit = found === undefined ? undefined : figureIn(found)?.unit
    const own = found !== undefined && 'fund' in found ? found.fund ?? 'regular-budget' : 'regular-budget'
    return (unit === undefined || unit === is.unit) && (inFund === undefined || own === inFund)
  })
  return { ...v, acts: ours.length > 0 ? ours : v.acts }
})
const nothing = (kind: string, ...of: readonly string[]): Finding<never> => open({ want: 'act', kind, of })
const naming = ['by', 'of', 'to', 'in', 'with', 'through', 'campaign'] as const
/** Acts whose figures are totals to a day or targets: added to nothing. */
const isTotal = (a: Act): boolean => a.act === 'appeal' || a.act === 'pledge-total' || a.act === 'balance' || a.act === 'capital' || ('cumulative' in a && a.cumulative === true)

export const assertionKinds = {
  total: assertionKind({
    is: 'The amounts of the acts of one kind that name these subjects come to so much by the day, from a day on where one is given. One kind only: a pledge is never added to a payment, nor what is owed to what is given.',
    fields: { kind: act(), by: fields.holder().optional(), of: fields.holder().optional(), to: fields.holder().optional(), in: fields.body().optional(), with: fields.participant().optional(), through: fields.body().optional(), campaign: campaign().optional(), from: day().optional(), year: year().optional(), stage: z.string().optional() },
    reckon: (a, { register }) => {
      if (!isActKind(a.kind)) return nothing(a.kind)
      const named = naming.flatMap(f => (a[f] === undefined ? [] : [[f, a[f]] as const]))
      const [subject] = named
      if (subject === undefined) return nothing(a.kind)
      const begins = a.from === undefined ? undefined : dayNumber(a.from as Day)
      const fits = (x: Act): boolean => {
        const own = x as unknown as Readonly<Record<string, unknown>>
        return named.every(([f, v]) => [own[f]].flat().includes(v)) && (a.stage === undefined || own['stage'] === a.stage)
          && (a.year === undefined || (own['year'] as { readonly text: string } | undefined)?.text === a.year) && (begins === undefined || x.on.to >= begins) && !isTotal(x)
      }
      // A date that may lie on either side of the first day is as doubtful as one that may lie after the last.
      const doubtful = register.perhaps(subject[1], a.kind, x => fits(x as Act))[0] ?? (begins === undefined ? undefined : register.acts(subject[1], a.kind, x => fits(x as Act) && (x as Act).on.from < begins)[0])
      if (doubtful) return open({ want: 'day-of-act', act: doubtful.id, written: doubtful.on.text })
      const told = register.acts(subject[1], a.kind, x => fits(x as Act)).flatMap(x => { const figure = figureIn(x as Act); return figure?.unit === a.is.unit && figure !== undefined ? [{ figure, act: x.id }] : [] })
      return established({ figure: inUnitOf(a.is, totalsOf(told.map(t => t.figure))), acts: told.map(t => t.act) })
    },
  }),
  balance: assertionKind({
    is: 'A member owes a body so much by its account at the end of the day: assessed, less credits, payments and write-offs, in this currency and fund. Less than nothing is paid in advance.',
    fields: { of: fields.participant(), with: fields.body(), fund: fund().optional() },
    reckon: (a, books) => ofLedger(books, a.is, a.fund ?? 'regular-budget', from(books.ask({ ask: 'account', party: a.of, organisation: a.with }), v => inUnitOf(a.is, v.ledgers.filter(l => l.fund === (a.fund ?? 'regular-budget')).map(l => l.balance)), nothing('assessment', a.of, a.with))),
  }),
  arrears: assertionKind({
    is: 'Of what a member owes a body, so much is in arrears on the day, as the text counts arrears.',
    fields: { of: fields.participant(), with: fields.body(), fund: fund().optional() },
    reckon: (a, books) => ofLedger(books, a.is, a.fund, from(books.ask({ ask: 'arrears', party: a.of, organisation: a.with }), v => inUnitOf(a.is, totalsOf(v.by.filter(x => x.currency === a.is.unit && (a.fund === undefined || x.fund === a.fund)).map(x => x.amount))), nothing('assessment', a.of, a.with))),
  }),
  assessed: assertionKind({
    is: 'A body assesses one member, or all its members together, so much for a year.',
    fields: { by: fields.body(), year: year(), of: fields.participant().optional() },
    reckon: (a, books) => from(books.ask({ ask: 'assessments', organisation: a.by, year: a.year }), v => {
      if (a.of === undefined) return { figure: inUnitOf(a.is, v.totals), acts: v.members.flatMap(m => (m.act === null ? [] : [m.act])) }
      const own = v.members.find(m => m.party === a.of)
      return own && { figure: inUnitOf(a.is, [own.published ?? own.derived ?? own.net]), acts: own.act === null ? [] : [own.act] }
    }, nothing('assessment', ...(a.of === undefined ? [] : [a.of]), a.by)),
  }),
  campaign: assertionKind({
    is: 'A campaign was pledged, committed, given so much, or so much was disbursed of it: by all, or by one giver. Single acts are added; totals that a source tells, and targets, are not among them.',
    fields: { to: campaign(), stage: fields.oneOf(...voluntaryStages), by: fields.holder().optional() },
    reckon: (a, books) => from(books.ask({ ask: 'campaign', campaign: a.to }), v => {
      const sums = (a.by === undefined ? v.sums : v.donors.find(d => d.party === a.by)?.sums ?? []).filter(s => s.stage === a.stage)
      return { figure: inUnitOf(a.is, sums.flatMap(s => s.sums)), acts: sums.flatMap(s => s.acts) }
    }, nothing('pledge', a.to)),
  }),
  capital: assertionKind({
    is: 'The capital of a bank comes to so much in one of its forms.',
    fields: { of: fields.body(), form: fields.oneOf(...capitalForms) },
    reckon: (a, books) => {
      const answer = books.ask({ ask: 'capital', bank: a.of })
      if (answer.status !== 'established') return mapFinding(answer, (): Reckoned => ({ figure: figureOf(exactly(0), 0), acts: [] }))
      const form = answer.value.forms.find(f => f.form === a.form)
      return form ? from(form.amount, f => (f.unit === a.is.unit ? f : undefined), open({ want: 'rate', of: answer.value.unit, in: a.is.unit ?? '', on: a.asAt })) : open({ want: 'capital', of: a.of, form: a.form })
    },
  }),
  holdings: assertionKind({
    is: 'What the members of a bank have subscribed, one of them or all together, comes to so much.',
    fields: { of: fields.body(), by: fields.participant().optional() },
    reckon: (a, books) => from(books.ask({ ask: 'holdings', bank: a.of }), v => {
      const held = a.by === undefined ? v.members : v.members.filter(m => m.party === a.by)
      return held.length === 0 ? undefined : { figure: inUnitOf(a.is, a.by === undefined ? [v.sum] : held.map(m => m.subscription)), acts: held.flatMap(m => m.acts) }
    }, nothing('subscription', ...(a.by === undefined ? [] : [a.by]), a.of)),
  }),
  financing: assertionKind({
    is: 'A bank planned, approved, signed, disbursed or cancelled so much of single operations in a State by the day; totals to a day are not among them.',
    fields: { of: fields.participant(), by: fields.body(), stage: fields.oneOf(...financingStages) },
    reckon: (a, books) => from(books.ask({ ask: 'portfolio', party: a.of }), v => {
      const sums = v.banks.filter(b => b.by === a.by).flatMap(b => b.sums).filter(s => s.stage === a.stage)
      return { figure: inUnitOf(a.is, sums.flatMap(s => s.sums)), acts: sums.flatMap(s => s.acts) }
    }, nothing('financing', a.of, a.by)),
  }),
  sectors: assertionKind({
    is: 'In the division among sectors that a source tells of what a bank finances in a State, one sector, or the remainder that is not named, has such a share, or comes to so much.',
    fields: { of: fields.participant(), by: fields.body(), sector: z.string().min(1).meta({ wants: 'the word of a sector, or remainder' }) },
    reckon: (a, books) => from(books.ask({ ask: 'portfolio', party: a.of }), v => {
      const division = v.banks.find(b => b.by === a.by)?.sectors.findLast(s => s.by === 'told')
      if (!division) return undefined
      const part = division.parts.find(p => p.sector === (a.sector === 'remainder' ? null : a.sector))
      const share = part?.share ?? (a.sector === 'remainder' ? division.remainder : null)
      const figure = [...(share ? [share] : []), ...(part?.amount ?? [])].find(f => f.unit === a.is.unit)
      return figure && { figure, acts: division.act === null ? [] : [division.act] }
    }, nothing('sector-shares', a.of, a.by)),
  }),
  members: assertionKind({
    is: 'A body has so many members.',
    fields: { of: fields.body() },
    reckon: (a, books) => from(books.ask({ ask: 'members', organisation: a.of }), v => figureOf(exactly(v.length), 0, a.is.unit), nothing('admission', a.of)),
  }),
} as const

/** The kind a word names, without its particular fields; undefined for a word that is none. */
export const findAssertionKind = (word: string): AssertionKind | undefined =>
  Object.hasOwn(assertionKinds, word) ? (assertionKinds as unknown as Readonly<Record<string, AssertionKind>>)[word] : undefined
