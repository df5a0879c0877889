/** Reservations that the text forbids, and objections, acceptances, withdrawals and revocations that point to nothing of the kind. */
import type { ActKind } from '../act.ts'
import { bareArticle } from '../phrases.ts'
import type { Problem } from '../problem.ts'
import { certainlyBefore, irregular, isTold, ownActs, type Matter, type Rule, type Told } from './matter.ts'

const bare = (article: string): string => bareArticle(article).trim().toLowerCase()
/** Whether one article is another or a part of it: "17(2)" is inside "17", "17 bis" and "170" are not. */
const isInside = (article: string, listed: string): boolean => {
  const [one, whole] = [bare(article), bare(listed)]
  return one === whole || (one.startsWith(whole) && /^\s*[(.,]/.test(one.slice(whole.length)))
}

/** VCLT art. 19(a) and (b): none where the text allows none, and none but the listed ones where it lists them. */
export const allowedReservations: Rule = (matter) => {
  const clause = matter.instrument?.clauses.reservations
  if (!clause || clause.allowed === 'all' || clause.allowed === 'silent') return []
  const allowed = clause.allowed === 'listed' ? clause.articles : []
  if (!allowed) return []
  const text = `${matter.id}${clause.article ? `, ${clause.article}` : ''}`
  return ownActs(matter, 'reservation').flatMap((t) => {
    if (t.act.formulated === 'in-domestic-law') return []
    const outside = (t.act.articles ?? []).filter(a => !allowed.some(listed => isInside(a, listed)))
    if (clause.allowed === 'listed' && outside.length === 0) return []
    return irregular('forbidden-reservation', t, {
      found: `a reservation of ${t.act.party}${outside.length > 0 ? ` to article ${outside.map(bare).join(', ')}` : ''}`,
      wants: allowed.length > 0 ? `a reservation to no other article than ${allowed.map(bare).join(', ')} (${text})` : `no reservation: the text allows none (${text})`,
      remedy: 'if it is a declaration, write `act: declaration`',
    })
  })
}

interface Aim { readonly field: 'to' | 'of'; readonly at: readonly ActKind[]; readonly noun: string; readonly whose: 'own' | 'another' }
const aims: Readonly<Partial<Record<ActKind, Aim>>> = {
  objection: { field: 'to', at: ['reservation'], noun: 'reservation', whose: 'another' },
  'acceptance-of-reservation': { field: 'of', at: ['reservation'], noun: 'reservation', whose: 'another' },
  'withdrawal-of-reservation': { field: 'of', at: ['reservation'], noun: 'reservation', whose: 'own' },
  'withdrawal-of-objection': { field: 'of', at: ['objection'], noun: 'objection', whose: 'own' },
  'revocation-of-denunciation': { field: 'of', at: ['denunciation'], noun: 'denunciation', whose: 'own' },
  'withdrawal-of-consent': { field: 'of', at: ['deposit', 'signature'], noun: 'deposit or definitive signature', whose: 'own' },
}

const partyOf = (t: Told): string | undefined => (t.act as { readonly party?: string }).party
const instrumentOf = (t: Told): string | undefined => (t.act as { readonly instrument?: string }).instrument

/** What is objected to, accepted, withdrawn or revoked is there: of its kind, under the same instrument, of the right party, and not later. */
export const somethingThere: Rule = matter => matter.told.flatMap((t) => {
  const aim = aims[t.act.act]
  const id = aim && (t.act as { readonly [F in Aim['field']]?: string })[aim.field]
  const target = id === undefined ? undefined : matter.find(id)
  // A target that is nowhere is told as `unknown-act`.
  return aim && target ? amiss(matter, t, target, aim) : []
})

const amiss = (matter: Matter, t: Told, target: Told, { field, at, noun, whose }: Aim): Problem[] => {
  const { act } = t
  const author = partyOf(target)
  const tell = (found: string, wants: string, remedy: string): Problem[] => irregular('objection-to-nothing', t, { found, wants, remedy })
  const points = `\`${field}: ${target.act.id}\``
  if (!at.includes(target.act.act) || (isTold(target, 'signature') && target.act.as !== 'definitive'))
    return tell(`${points}, a ${target.act.act}`, `the id of a ${noun}`, `point to the ${noun}${target.act.act === 'declaration' ? '; a declaration that changes the legal effect of a provision is a reservation (VCLT art. 2(1)(d)), and recorded as one' : ''}`)
  if (instrumentOf(target) !== matter.id) return tell(`${points}, under ${instrumentOf(target)}`, `a ${noun} under ${matter.id}`, `point to the ${noun} under the same instrument`)
  if (whose === 'another' && author === partyOf(t)) return tell(`${points}, its own`, `another party's ${noun}`, `point to another party's ${noun}`)
  if (whose === 'own' && author !== partyOf(t) && !succeeds(matter, partyOf(t), author))
    return tell(`${points}, of ${author ?? 'a party that is not named'}`, `a ${noun} of ${partyOf(t)} itself, or of the State it succeeds`, `point to its own ${noun}; a successor's deposit names its predecessor: succeeds: ${author ?? '…'}`)
  if (certainlyBefore(act.on, target.act.on)) return tell(`${points}, of ${target.act.on.text}, after this act of ${act.on.text}`, `a ${noun} that is not later`, 'mend the day that is wrong')
  return []
}
/** A successor may withdraw what its predecessor made (1978 Vienna Convention, art. 20). */
const succeeds = (matter: Matter, party: string | undefined, author: string | undefined): boolean =>
  author !== undefined && matter.told.some(t => t.act.act === 'deposit' && t.act.party === party && t.act.succeeds === author)
