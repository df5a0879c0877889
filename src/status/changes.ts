/** What changes: the same questions asked of two registers, before and after, and which answers are no longer the same. */
import { subjectsOf, type Act, type Instrument } from '#acts'
import { consentTable, type Answer, type Question, type QuestionKind, type RegisterAsAt } from '#law'
import { ask } from './ask.ts'
import type { Law } from './under-charter.ts'
import type { ActIndex } from './index-of-acts.ts'

/** One question whose answer is another. */
export interface Change { readonly question: Question; readonly before: Answer; readonly after: Answer }

/** The instruments on which acts bear: those they name, and those whose clauses, or whose being an amendment, refer to a body or an instrument they name. */
export const instrumentsTouched = (index: ActIndex, acts: readonly Act[]): readonly string[] => {
  const named = new Set(acts.flatMap(subjectsOf).filter(s => { const type = index.subjects.get(s)?.type; return type === 'instrument' || type === 'body' }))
  const refers = (value: unknown): boolean =>
    typeof value === 'string' ? named.has(value) : Array.isArray(value) ? value.some(refers) : value !== null && typeof value === 'object' && Object.values(value).some(refers)
  const all = [...index.subjects.values()].filter((s): s is Instrument => s.type === 'instrument')
  return all.filter(i => named.has(i.id) || (i.amends !== undefined && named.has(i.amends)) || refers(i.clauses)).map(i => i.id).sort((a, b) => Number(named.has(b)) - Number(named.has(a)) || (a < b ? -1 : 1))
}

/** The pairs whose relations a reservation, an objection, or what becomes of them may change: its author and each other party that has consented. */
export const pairsTouched = (acts: readonly Act[], after: RegisterAsAt, law: Law): readonly Question<'between'>[] => {
  const pairs = new Map<string, Question<'between'>>()
  for (const act of acts) {
    const reservation = reservationOf(act, after)
    if (reservation === undefined) continue
    const { instrument, party } = reservation
    const others = 'party' in act && act.party !== undefined && act.party !== party ? [act.party] : consentTable(instrument, law.members)(after).flatMap(([p, f]) => (p !== party && f.status === 'established' && f.value.deposited !== undefined ? [p] : []))
    for (const other of others) {
      const [one = party, two = other] = [party, other].sort()
      pairs.set(`${instrument} ${one} ${two}`, { ask: 'between', instrument, party: one, other: two })
    }
  }
  return [...pairs.values()]
}
/** The reservation an act is, objects to, accepts, withdraws or notifies. */
const reservationOf = (act: Act, register: RegisterAsAt): { readonly instrument: string; readonly party: string } | undefined => {
  switch (act.act) {
    case 'reservation': return act
    case 'objection': { const r = register.act(act.to); return r?.act === 'reservation' ? r : undefined }
    case 'acceptance-of-reservation': case 'withdrawal-of-reservation': { const r = register.act(act.of); return r?.act === 'reservation' ? r : undefined }
    case 'withdrawal-of-objection': { const o = register.act(act.of); return o ? reservationOf(o, register) : undefined }
    case 'depositary-notification': { const r = act.of === undefined ? undefined : register.act(act.of); return r?.act === 'reservation' ? r : undefined }
    default: return undefined
  }
}

/** Of an instrument, the dates: its entry into force and provisional force, and the standing of everyone in either table. */
export const datesChanged = (instrument: string, before: RegisterAsAt, after: RegisterAsAt, law: Law): readonly Change[] => {
  // Whole tables, which go through the acts once; whoever stands in one of them only is asked about in the other.
  const [was, is] = [before, after].map(r => new Map(consentTable(instrument, law.members)(r)))
  const standing = (party: string, r: RegisterAsAt, table: typeof was): Answer => { const question = { ask: 'consent', instrument, party } as const; const told = table?.get(party); return (told ? { question, ...told } : ask(question, r, law)) as unknown as Answer }
  const parties = [...new Set([...was?.keys() ?? [], ...is?.keys() ?? []])].sort()
  return [
    ...changed([{ ask: 'entry-into-force', instrument }, { ask: 'provisional-force', instrument }], before, after, law),
    ...parties.flatMap((party): Change[] => { const [b, a] = [standing(party, before, was), standing(party, after, is)]; return said(b) === said(a) ? [] : [{ question: a.question, before: b, after: a }] }),
  ]
}
/** The same with its meter, which moves before any date does. */
export const changesOf = (instrument: string, before: RegisterAsAt, after: RegisterAsAt, law: Law): readonly Change[] =>
  [...changed([{ ask: 'meter', instrument }], before, after, law), ...datesChanged(instrument, before, after, law)].sort((a, b) => rank(a) - rank(b))
const rank = ({ question: { ask: q } }: Change): number => ['entry-into-force', 'provisional-force', 'meter'].indexOf(q) + (q === 'consent' ? 4 : 0)

/** Of some questions, those whose answers differ in what they say; the same answer on other grounds is no change. */
export const changed = (questions: readonly Question[], before: RegisterAsAt, after: RegisterAsAt, law: Law): readonly Change[] => questions.flatMap((question): Change[] => {
  const [b, a] = [before, after].map(r => ask(question as Question<QuestionKind>, r, law) as unknown as Answer)
  return b && a && said(b) !== said(a) ? [{ question, before: b, after: a }] : []
})
/** What an answer says, without its grounds. */
const said = (a: Pick<Answer, 'status'> & { readonly value?: unknown; readonly wants?: unknown; readonly positions?: readonly unknown[] }): string =>
  JSON.stringify([a.status, a.value, a.wants, a.positions?.map(p => said(p as Answer))])
