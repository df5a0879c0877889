/** Offices as posts, and who has held them: a membership for each term, those who act for another among them. */
import type { Term } from '#law'
import { dateOf, eveOf } from './dates.ts'
import { agreed, memberOf, type PopoloDesk } from './desk.ts'
import type { PopoloDate, PopoloMembership, PopoloPost } from './shapes.ts'

type Held = Extract<Term, { readonly gap: false }>

const bodyOf = (desk: PopoloDesk, office: string): string => { const s = desk.register.subject(office); return s?.type === 'office' ? s.of : office }

export const posts = function* (desk: PopoloDesk): Generator<PopoloPost> {
  for (const office of desk.offices) {
    const of = bodyOf(desk, office)
    yield { id: office, label: desk.name(office), role: office.slice(office.lastIndexOf('.') + 1), organization_id: of }
  }
}

/** Every term on which those who tell of it agree; while the order of two is open, none of that office. */
export const termsHeld = function* (desk: PopoloDesk): Generator<PopoloMembership> {
  for (const office of desk.offices) {
    const held = agreed(desk.ask({ ask: 'terms', office }), t => ({ ...t, act: null })).filter((t): t is Held => !t.gap)
    for (const [i, t] of held.entries()) {
      const holder = t.person ?? t.party
      if (holder === null) continue
      const act = desk.register.act(t.act)
      const told = desk.sourcesOfActs([act])
      const start = dateOf(t.from)
      const end = t.until ?? untold(desk, t, held[i + 1])
      const who = memberOf(desk, holder, told.sources)
      if (t.party !== null) desk.parties.add(t.party)
      yield {
        id: `term/${t.act}`, role: t.acting ? 'acting' : 'holder', label: desk.name(office), organization_id: bodyOf(desk, office), ...who, post_id: office,
        ...('person_id' in who && t.party !== null ? { on_behalf_of_id: t.party } : {}), ...(start === undefined ? {} : { start_date: start }), ...(end === undefined ? {} : { end_date: end }), ...told,
      }
    }
  }
}
/** The end of a term whose last day is not told exactly: as the act of election has it, or when the next began. A term without an end lasts. */
const untold = (desk: PopoloDesk, t: Held, next: Held | undefined): PopoloDate | undefined => {
  if (t.ends !== 'not-known') return undefined
  const act = desk.register.act(t.act)
  const until = act?.act === 'election' || act?.act === 'appointment' ? dateOf(act.until) : undefined
  return until ?? (next ? eveOf(next.from) : undefined)
}
