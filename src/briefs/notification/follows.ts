/** What follows from an act, as sentences: every one says a finding that was asked of the status, or repeats what the act itself tells. */
import type { Act } from '#acts'
import { dayNumber, type Day, type When } from '#calendar'
import { leavesOf, type Answer, type Finding, type Provision, type Progress, type Question, type QuestionKind, type RegisterAsAt } from '#law'
import { ask, readSupposed, registerAsAt, supposing, type ActIndex } from '#status'
import type { Material } from '../desk.ts'
import type { Named, NotificationMessages, NotifiedAct } from './contract.ts'
import type { Following } from './document.ts'
import { partyOf, type TrackedSpeech } from './speech.ts'

/** What the sentences are written from. `cited` gathers the provisions they name; `open` whether one said that something is not established. */
export interface Desk {
  readonly material: Material
  readonly before: RegisterAsAt
  readonly after: RegisterAsAt
  readonly m: NotificationMessages
  readonly s: TrackedSpeech
  readonly cited: Provision[]
  readonly open: { is: boolean }
}

const answer = <Q extends QuestionKind>(desk: Desk, q: Question<Q>, register: RegisterAsAt = desk.after): Answer<Q> => ask(q, register, desk.material.law)
const as = (a: object): Answer => a as Answer

/** In the order in which a reader needs them: the instrument, the party, then what is particular to the act. */
export const follows = (act: NotifiedAct, accompanying: readonly Act[], desk: Desk): readonly Following[] => {
  const all = [...ofInstrument(act, desk), ...ofParty(act, desk), ...ofReservations([act, ...accompanying], desk), ...ofOther(act, desk)]
  return all.length > 0 ? all : [{ text: desk.m.nothingFollows }]
}

/** Entry into force, if this act brought it about; how far it is, if not. */
const ofInstrument = (act: NotifiedAct, desk: Desk): readonly Following[] => {
  const { m, s } = desk
  const { instrument } = act
  const [before, now] = [desk.before, desk.after].map(r => answer(desk, { ask: 'entry-into-force', instrument }, r))
  const out: Following[] = []
  if (now?.status === 'established' && (before?.status !== 'established' || before.value !== now.value))
    out.push({ text: m.entersIntoForce(s.named(instrument), s.day(now.value), by(now, instrument, desk), now.value <= desk.after.asAt), answer: as(now) })
  const [wasApplied, applied] = [desk.before, desk.after].map(r => answer(desk, { ask: 'provisional-force', instrument }, r))
  if (applied?.status === 'established' && (wasApplied?.status !== 'established' || wasApplied.value !== applied.value))
    out.push({ text: m.provisionally(s.named(instrument), s.day(applied.value), by(applied, instrument, desk)), answer: as(applied) })
  if (now?.status !== 'established' && (act.act === 'deposit' || act.act === 'withdrawal-of-consent' || (act.act === 'signature' && act.as === 'definitive'))) {
    const meter = answer(desk, { ask: 'meter', instrument })
    if (meter.status === 'established') for (const p of counted(meter.value.progress)) {
      const text = m.progress[p.condition]?.(number(p.have, m), number(p.need, m), p.unit ?? '')
      if (text !== undefined) out.push({ text, answer: as(meter) })
    }
  }
  return out
}
const counted = (p: Progress): readonly Progress[] => (p.parts.length > 0 ? p.parts.flatMap(counted) : p.met === null && p.have < p.need ? [p] : [])
const number = (n: number, m: NotificationMessages): string => new Intl.NumberFormat(m.lang === 'ar' ? 'ar-u-nu-latn' : m.lang === 'en' ? 'en-GB' : m.lang, { maximumFractionDigits: 6 }).format(n)

/** How the party that acted stands after it. */
const ofParty = (act: NotifiedAct, desk: Desk): readonly Following[] => {
  const party = partyOf(act)
  if (party === undefined) return []
  const { m, s } = desk
  const { instrument } = act
  switch (act.act) {
    case 'deposit': case 'signature': case 'provisional-application': {
      const finding = answer(desk, { ask: 'consent', instrument, party })
      const [what, who] = [s.named(instrument), s.named(party)]
      if (finding.status !== 'established') { desk.open.is = true; return act.act === 'signature' && act.as !== 'definitive' ? [{ text: m.signatoryOnly(what, who), answer: as(finding) }] : [{ text: m.openForParty(what, who), answer: as(finding) }] }
      const { standing, since, inForceOn } = finding.value
      const enters = (day: Day): string => m.entersForParty(what, who, s.day(day), forPartyBy(day, finding, instrument, desk), day <= desk.after.asAt)
      if (standing === 'party') return [{ text: since === null ? m.openForParty(what, who) : enters(since), answer: as(finding) }]
      if (standing === 'contracting-state') return [{ text: inForceOn === 'not-yet' ? m.notYetForParty(what, who) : inForceOn && inForceOn !== 'not-shown' ? enters(inForceOn) : m.openForParty(what, who), answer: as(finding) }]
      if (standing === 'bound-provisionally' && since !== null) return [{ text: m.boundProvisionally(what, who, s.day(since)), answer: as(finding) }]
      return standing === 'signatory' ? [{ text: m.signatoryOnly(what, who), answer: as(finding) }] : []
    }
    case 'withdrawal-of-consent': return [{ text: m.consentTakenBack(s.named(instrument), s.named(party)) }]
    case 'denunciation': {
      const finding = answer(desk, { ask: 'consent', instrument, party }, ahead(act, desk))
      const [what, who] = [s.named(instrument), s.named(party)]
      if (finding.status === 'established' && finding.value.standing === 'consent-withdrawn') return [{ text: m.consentTakenBack(what, who), answer: as(finding) }]
      const day = finding.status === 'established' && (finding.value.standing === 'denounced' || finding.value.standing === 'withdrawn') ? finding.value.since : null
      if (day === null) { desk.open.is = true; return [{ text: m.ceasesOpen(what, who), answer: as(finding) }] }
      return [{ text: m.ceases(what, who, s.day(day), by(finding, instrument, desk)), answer: as(finding) }]
    }
    default: return []
  }
}

/** When a notice takes effect is asked of the last of days, with nothing known of what was done under the instrument since. */
export const ahead = (act: NotifiedAct, desk: Desk, index = desk.material.index): RegisterAsAt => {
  const since = index.of(act.instrument).filter(e => e.from > dayNumber(desk.after.asAt)).map(e => e.act.id)
  return registerAsAt(since.length === 0 ? index : supposing(index, { without: since }), '9999-12-31', desk.after.knownOn)
}

/** Until when each reservation may be objected to: from its notification, or, while there is none, as if it were made on the day of the draft. */
const ofReservations = (acts: readonly Act[], desk: Desk): readonly Following[] => acts.flatMap((act): readonly Following[] => {
  if (act.act !== 'reservation') return []
  const { m, s } = desk
  const who = s.named(act.party)
  const clock = (register: RegisterAsAt) => {
    const finding = answer(desk, { ask: 'reservations', instrument: act.instrument }, register)
    return { finding, own: finding.status === 'established' ? finding.value.find(r => r.reservation === act.id) : undefined }
  }
  const told = clock(desk.after)
  const late = told.finding.grounds.some(g => g.ground === 'act' && g.act === act.id && g.because === 'too-late')
  if (told.own?.standing === 'impermissible' && !late) return [{ text: m.textForbids, answer: as(told.finding) }]
  const heard = late ? [{ text: m.madeLate, answer: as(told.finding) }] : []
  const supposed = told.own?.notified == null
  const { finding, own } = supposed ? clock(notified(act.id, act.instrument, desk)) : told
  if (!own?.silenceEnds || !own.notified) { desk.open.is ||= own?.standing === 'in-effect'; return heard }
  return [...heard, { text: m.objectionsUntil(who, s.day(own.silenceEnds), s.day(own.notified), supposed), answer: as(finding) }]
})
const notified = (reservation: string, instrument: string, desk: Desk): RegisterAsAt => {
  const { asAt, knownOn } = desk.after
  const { index, sources } = desk.material
  const { acts } = readSupposed([`{ act: depositary-notification, instrument: ${instrument}, of: ${JSON.stringify(reservation)} }`], { index, sources, asAt })
  return registerAsAt(supposing(index, { acts }), asAt, knownOn)
}

/** What the act itself tells: to what it refers, and from when. */
const ofOther = (act: NotifiedAct, desk: Desk): readonly Following[] => {
  const { m, s } = desk
  const when = (w: When | undefined, say: (day: string) => string): Following[] => (w ? [{ text: say(s.when(w)) }] : [])
  switch (act.act) {
    case 'deposit': return when(act.effect, m.takesEffect)
    case 'reservation': return when(act.until, m.madeUntil)
    case 'objection': {
      const reservation = find(act.to, desk.material.index)
      const other = reservation && partyOf(reservation)
      const finding = answer(desk, { ask: 'reservations', instrument: act.instrument })
      const own = finding.status === 'established' ? finding.value.find(r => r.reservation === act.to) : undefined
      const late = own?.objections.some(o => o.objection === act.id && o.late) && own.silenceEnds ? [{ text: m.late(s.day(own.silenceEnds)), answer: as(finding) }] : []
      return [...concerning('objection', act.to, desk), ...(act.precludes && other ? [{ text: m.precludes(s.named(act.party), s.named(other)) }] : []), ...late]
    }
    case 'acceptance-of-reservation': case 'withdrawal-of-reservation': case 'revocation-of-denunciation': return concerning(act.act, act.of, desk)
    case 'withdrawal-of-objection': {
      const objection = find(act.of, desk.material.index)
      return objection?.act === 'objection' ? concerning(act.act, objection.to, desk, objection) : []
    }
    case 'end-of-provisional-application': case 'territorial-extension': case 'end-of-territorial-extension': return when(act.effect, m.takesEffect)
    case 'termination': return when(act.effect ?? act.on, day => m.terminates(s.named(act.instrument), day))
    case 'opening-for-signature': return when(act.until, m.openUntil)
    case 'correction': return when(act.proposed, m.proposedOn)
    default: return []
  }
}
const find = (id: string, index: ActIndex): Act | undefined => index.byId(id)?.act
/** The act referred to, named by its author and day; `dated` is the act whose day is told, if another. */
const concerning = (kind: keyof NotificationMessages['concerns'], id: string, desk: Desk, dated?: Act): readonly Following[] => {
  const of = find(id, desk.material.index)
  const party = of && partyOf(of)
  if (!of || party === undefined) return []
  const articles = of.act === 'reservation' && of.articles?.length ? desk.s.articles(of.articles) : null
  return [{ text: desk.m.concerns[kind](desk.s.named(party), articles, desk.s.when((dated ?? of).on)) }]
}

/** The provision a finding rests on: the instrument's own article before the general law. */
const by = (finding: Finding<unknown>, instrument: string, desk: Desk): string => {
  const provisions = leavesOf(finding).filter((g): g is Provision => g.ground === 'provision' && articleOf(g) !== undefined)
  const provision = provisions.find(p => p.instrument === instrument) ?? provisions[0]
  const articles = provision && articleOf(provision)
  if (!provision || articles === undefined) return ''
  desk.cited.push(provision)
  const other: Named | null = provision.instrument === instrument ? null : desk.s.named(provision.instrument)
  return desk.m.accordingTo(desk.s.articles(articles), articles.length, other)
}
/** "21(1)" of "Art. 21(1)", each of "Arts. 24(2), 25(1)"; words around the number stay out, and what is no article (not seen, not numbered) is not cited. */
const articleOf = (p: Provision): readonly string[] | undefined => {
  const numbers = /^Arts?\.?\s*(.+)$/.exec(p.article)?.[1]?.split(/,\s*/).map(part => /^([0-9]+|[IVXLC]+)(\([^)]*\))*/.exec(part)?.[0])
  return numbers?.[0] === undefined ? undefined : numbers.filter(n => n !== undefined)
}
/** Whoever enters with the instrument does so by its clause on entry into force; whoever comes later by the clause for later parties. */
const forPartyBy = (day: Day, consent: Answer<'consent'>, instrument: string, desk: Desk): string => {
  const force = answer(desk, { ask: 'entry-into-force', instrument })
  return by(force.status === 'established' && force.value === day ? force : { ...consent, grounds: consent.grounds.filter(g => g.ground !== 'premise') }, instrument, desk)
}
