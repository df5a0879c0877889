/** English for treaties: how far one is on its way into force, what binds two parties between them, its reservations, and who is missing. */
import type { Words } from '#acts'
import type { Consent, Modification, Progress, ReservationStanding } from '#law'
import { day, inWords, names, opening, series, someOf, the } from './english.ts'
import type { Locale } from './locale.ts'

export const articles = (list: readonly string[], w: Words): string => {
  const bare = list.map(a => w.text(a.replace(/^(articles?|arts?\.?)\s*/i, '')))
  return `${list.length === 1 ? 'Art.' : 'Arts.'} ${w.list(bare)}`
}

/** A weight with its unit, every digit of it: 43.9 %, 12,500 gross tons. */
const exactly = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20, useGrouping: 'min2' })
const weight = (n: number): string => exactly.format(Number(n.toPrecision(15)))
const inUnit = (n: number, unit: string): string => `${weight(n)}${unit === '%' ? '\u00a0%' : ` ${unit}`}`

const be = (n: number): 'is' | 'are' => (n === 1 ? 'is' : 'are')
/** "7 of 10 signatures", "none of 10 signatures", "no signature" of one. */
const haveOf = (p: Progress, noun: string, w: Words): string => (p.need === 1 ? `${p.have === 0 ? 'no' : w.number(p.have)} ${noun}` : `${p.have === 0 ? 'none' : w.number(Math.min(p.have, p.need))} of ${w.number(p.need)} ${noun}s`)
const needed = (p: Progress, noun: string, w: Words): string => (p.need === 1 ? `the one ${noun}` : `the ${w.number(p.need)} ${noun}s`)
/** The other instrument, where it is told which. */
const otherOf = (p: Progress, w: Words): string => (p.next.length === 1 ? `${the(w, p.next[0] ?? '')}, on which it depends,` : 'the other instrument on which it depends')

/** What one condition asks for, met or not. `what` is the instrument, where nothing before has named it. */
const conditionSaid = (p: Progress, w: Words, what: string | null): string => {
  const [unit, met, is] = [p.unit ?? '', p.met === null ? null : day(p.met), p.need === 1 ? 'is' : be(Math.max(p.have, 1))]
  const [to, of] = what === null ? ['', ''] : [` to ${what}`, ` of ${what}`]
  switch (p.condition) {
    case 'instruments': case 'fraction': return met ? `${needed(p, 'instrument', w)} of consent${to} that it takes had been deposited by ${met}` : `${haveOf(p, 'instrument', w)} of consent${to} ${is} deposited${wanted(p, w)}`
    case 'every': return met ? `each of ${needed(p, 'instrument', w)} of consent${to} that the text names had been deposited by ${met}` : `${haveOf(p, 'instrument', w).replace(' of ', ' of the ')} of consent${to} that the text names ${is} deposited${p.next.length > 0 ? `; ${p.next.length === 1 ? 'that' : 'those'} of ${someOf(w, p.next.map(id => the(w, id)))} ${be(p.next.length)} missing` : p.have >= p.need ? enough : ''}`
    case 'weight': return met ? `the instruments of consent${to} had come to account for the ${inUnit(p.need, unit)} that it takes by ${met}` : `the instruments of consent${to} that are deposited account for ${weight(p.have)} of ${inUnit(p.need, unit)}${lighter(p, w)}`
    case 'participants': return met ? `${needed(p, 'participant', w)}${what === null ? '' : ` in ${what}`} that it takes had done all that is asked of each by ${met}` : `${haveOf(p, 'participant', w)}${what === null ? '' : ` in ${what}`} ${is === 'is' ? 'has' : 'have'} done all that is asked of each${wanted(p, w)}`
    case 'signatures': return met ? `${needed(p, 'signature', w)}${of} that it takes had been given by ${met}` : `${haveOf(p, 'signature', w)}${of} ${is} given${wanted(p, w)}`
    case 'in-force': return met ? `${otherOf(p, w)} entered into force on ${met}` : `${otherOf(p, w)} is not in force`
    case 'not-before': return met ? `the day before which it cannot enter into force, ${met}, is reached` : 'the day before which it cannot enter into force is not reached'
    case 'all': return met ? `${p.parts.length === 2 ? 'both' : `all ${inWords(p.parts.length, w)}`} conditions were met by ${met}` : `of ${inWords(p.parts.length, w)} conditions, all of which must be met, ${metOf(p, w)}: ${parts(p, w)}`
    case 'any': return met ? `one of ${inWords(p.parts.length, w)} conditions, any of which suffices, was met on ${met}` : `of ${inWords(p.parts.length, w)} conditions, any of which suffices, ${metOf(p, w)}: ${parts(p, w)}`
  }
}
const metOf = (p: Progress, w: Words): string => { const n = p.parts.filter(x => x.met !== null).length; return `${n === 0 ? 'none' : inWords(n, w)} ${n > 1 ? 'are' : 'is'} met` }
/** Conditions within conditions stand in brackets, so that the letters stay those of the outer ones. */
const parts = (p: Progress, w: Words): string => series(p.parts.map((x, i) => `(${String.fromCharCode(97 + i)}) ${x.parts.length > 0 && x.met === null ? conditionSaid(x, w, null).replaceAll('; (', ', (').replaceAll(/\(([a-z])\)/g, (_, l: string) => `(${roman[l.charCodeAt(0) - 97] ?? l})`) : conditionSaid(x, w, null)}`))
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
/** As many are there as it takes, but one of them is dated too coarsely. */
const enough = '; the day on which that number was reached is not established'
const wanted = (p: Progress, w: Words): string => {
  const missing = p.need - p.have
  if (missing <= 0) return enough
  const who = p.next.length > 0 ? `, for instance ${p.condition === 'participants' ? '' : 'of '}${names(w, p.next.slice(0, Math.min(missing, 3)))}` : ''
  return `; ${inWords(missing, w)} ${p.have > 0 ? 'more ' : ''}${missing === 1 ? 'is' : 'are'} wanted${who}`
}
const lighter = (p: Progress, w: Words): string => {
  const missing = p.need - p.have
  return `; ${missing > 0 ? `${inUnit(missing, p.unit ?? '')} more is wanted` : 'more than that is wanted'}${p.next.length === 0 ? '' : `, for instance of ${names(w, p.next.slice(0, 3))}`}`
}
const ifTheyCame = (p: Progress, w: Words, on: string): string => {
  const [one, plain] = [p.need - p.have === 1, !['weight', 'participants', 'all', 'any', 'every', 'in-force', 'not-before'].includes(p.condition)]
  return `; if ${plain ? (one ? 'it' : 'they') : 'what is missing'} came on ${day(w.asAt)}, entry into force would follow on ${on}`
}

/** What a reservation does between its author and `other`. */
const modification = (m: Modification, other: string, w: Words): string => {
  const reservation = `the reservation of ${the(w, m.by)}`
  const what = m.articles?.length ? articles(m.articles, w) : null
  const verb = m.articles?.length === 1 ? 'applies' : 'apply'
  switch (m.effect) {
    case 'modified': {
      const how = m.accepted === 'expressly' ? ` (accepted expressly by ${the(w, other)})` : m.accepted === 'by-the-text' ? ' (which the text authorises)' : m.accepted === 'by-silence' ? ` (accepted by silence${m.silenceEnds ? `, the time for objections having ended on ${day(m.silenceEnds)}` : ''})` : ''
      return what ? `${what} ${verb} as modified by ${reservation}${how}` : `the provisions to which ${reservation} relates apply as modified by it${how}`
    }
    case 'not-applied': {
      const by = m.objection === null ? '' : ` (objection of ${the(w, other)})`
      return what ? `${what} ${m.articles?.length === 1 ? 'does' : 'do'} not apply between them to the extent of ${reservation}${by}` : `the provisions to which ${reservation} relates do not apply between them to its extent${by}`
    }
    case 'precluding': return `${opening(the(w, other))} objected to ${reservation}${what ? ` to ${what}` : ''} and opposed the entry into force between the two`
    case 'pending': return m.objection !== null ? `the objection of ${the(w, other)} to ${reservation}${what ? ` to ${what}` : ''} may have come too late: the register does not hold the notification from which the time for objections ran` : `${reservation}${what ? ` to ${what}` : ''} is ${m.awaits ? `not yet in effect: it wants the acceptance of ${the(w, m.awaits)}, whose constituent instrument it is made to` : `neither accepted nor objected to${m.silenceEnds ? `: ${the(w, other)} may object until ${day(m.silenceEnds)}` : '; the register does not hold its notification, so that the end of the time for objections is not known'}`}`
    case 'impermissible': return `${reservation}${what ? ` to ${what}` : ''} is one that the text forbids or that was made too late; what follows from that between them is disputed among States`
  }
}
const reservationSaid = (r: ReservationStanding, w: Words): string => {
  const stands: Readonly<Record<ReservationStanding['standing'], string>> = {
    'in-effect': 'in effect', withdrawn: `withdrawn${r.ended ? ` on ${day(r.ended)}` : ''}`, expired: `expired${r.ended ? ` on ${day(r.ended)}` : ''}`,
    'not-confirmed': 'made on signature and not confirmed', 'domestic-only': 'made in domestic law only', impermissible: 'forbidden by the text',
  }
  const against = r.objections.filter(o => !o.withdrawn)
  return `that of ${the(w, r.by)} of ${w.when(r.made)}${r.articles?.length ? ` to ${articles(r.articles, w)}` : ''} (${[
    ...(r.awaits ? [] : [stands[r.standing]]), ...[false, true].flatMap(late => { const of = against.filter(o => o.late === late); return of.length === 0 ? [] : [`${late ? 'late ' : ''}${of.length === 1 ? 'objection' : 'objections'} of ${someOf(w, of.map(o => the(w, o.by)), 6)}`] }),
    ...(r.maintained ? ['maintained from its predecessor'] : []), ...(r.awaits ? [`awaits the acceptance of ${the(w, r.awaits)}`] : []), ...(r.standing === 'in-effect' && r.silenceEnds && !r.awaits ? [`time for objections until ${day(r.silenceEnds)}`] : []),
  ].join('; ')})`
}
const standingCounts = (all: readonly ReservationStanding[], w: Words): string =>
  w.list([...new Set(all.map(r => r.standing))].map(s => `${w.number(all.filter(r => r.standing === s).length)} ${w.term(s === 'withdrawn' ? 'reservation-withdrawn' : s)}`))

type TreatyQuestions = Pick<Locale['questions'], 'meter' | 'reservations' | 'between' | 'treaties-in-force' | 'missing-parties'>
export const treatyQuestions: TreatyQuestions = {
  meter: {
    asks: (q, w) => `Progress of ${the(w, q.instrument)} towards entry into force`,
    established: (q, { progress: p, inForce, ifToday }, w) => {
      const what = the(w, q.instrument)
      if (inForce !== null) return `${opening(what)} ${inForce <= w.asAt ? `has been in force since ${day(inForce)}` : `enters into force on ${day(inForce)}`}${p.met === null ? '' : `; its condition was met on ${day(p.met)}`}`
      if (p.met !== null) return `The condition for the entry into force of ${what} was met on ${day(p.met)}; the day on which it enters into force is not established`
      const named = p.parts.length > 0 || p.condition === 'in-force' || p.condition === 'not-before' ? `For the entry into force of ${what}, ` : ''
      return `${opening(`${named}${conditionSaid(p, w, named ? null : what)}`)}${ifToday === null ? '' : ifTheyCame(p, w, day(ifToday))}`
    },
  },
  reservations: {
    asks: (q, w) => `Reservations to ${the(w, q.instrument)}`,
    established: (q, v, w) => {
      if (v.length === 0) return `There is no reservation to ${the(w, q.instrument)}`
      const are = `There ${v.length === 1 ? 'is' : 'are'} ${inWords(v.length, w)} ${v.length === 1 ? 'reservation' : 'reservations'} to ${the(w, q.instrument)}`
      return v.length <= 5 ? `${are}: ${series(v.map(r => reservationSaid(r, w)))}` : `${are} (${standingCounts(v, w)}), by ${someOf(w, [...new Set(v.map(r => r.by))].map(id => the(w, id)))}`
    },
  },
  between: {
    asks: (q, w) => `Relation between ${the(w, q.party)} and ${the(w, q.other)} under ${the(w, q.instrument)}`,
    established: (q, v, w) => {
      const [what, two] = [the(w, q.instrument), `${the(w, q.party)} and ${the(w, q.other)}`]
      const done = v.modifications.map(m => modification(m, m.by === q.party ? q.other : q.party, w))
      if (v.relation === 'not-in-force') return `Between ${two} ${what} is not in force`
      if (v.relation === 'precluded') return `Between ${two} ${what} is not in force, because of an objection${done.length > 0 ? `: ${series(done)}` : ''}`
      const amended = v.amendments.length > 0 ? `, as amended by ${names(w, v.amendments)}` : ''
      const plain = done.length === 0 ? [v.complete ? 'no reservation modifies it between them' : 'the register holds no reservation that modifies it between them'] : done
      const holds = v.relation === 'in-force' ? 'in force' : 'applied provisionally'
      return `Between ${two} ${what} ${v.since === null ? `is ${holds}` : v.since <= w.asAt ? `has been ${holds} since ${day(v.since)}` : `is ${holds} as from ${day(v.since)}`}${amended}; ${series([...plain, ...(v.complete ? [] : ['the register does not declare its reservations and objections complete'])])}`
    },
  },
  'treaties-in-force': {
    asks: (q, w) => `Treaties in force for ${the(w, q.party)}`,
    established: (q, v, w) => {
      const who = the(w, q.party)
      if (v.length === 0) return `No treaty of the register is in force for ${who}`
      const each = v.map(t => `${the(w, t.instrument)}${t.standing === 'bound-provisionally' ? ` (applied provisionally${t.since ? ` since ${day(t.since)}` : ''})` : t.since ? ` (since ${day(t.since)})` : ''}`)
      return `${opening(inWords(v.length, w))} ${v.length === 1 ? 'treaty of the register is' : 'treaties of the register are'} in force for ${who}: ${someOf(w, each)}`
    },
  },
  'missing-parties': {
    asks: (q, w) => `Missing parties to ${the(w, q.instrument)}`,
    established: (q, v, w) => {
      const what = the(w, q.instrument)
      if (v.length === 0) return `Nobody is missing: all that may become parties to ${what} have done so`
      const each = v.map(m => { const notes = [...(m.withdrew ? ['left it'] : []), ...(m.signed ? [`signed ${w.when(m.signed)}`] : []), ...(m.domestic ? [`step in domestic law ${w.when(m.domestic)}`] : [])]; return `${the(w, m.party)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}` })
      return `${opening(inWords(v.length, w))} that may become ${v.length === 1 ? 'a party' : 'parties'} to ${what} ${v.length === 1 ? 'has' : 'have'} not done so: ${someOf(w, each)}`
    },
  },
}

type TreatyWants = Pick<Locale['wants'], 'more-weight' | 'more-participants' | 'named-instruments' | 'weight' | 'notification' | 'notice' | 'acceptance' | 'form'>
export const treatyWants: TreatyWants = {
  'more-weight': (x, w) => `instruments of consent to ${the(w, x.instrument)} that weigh ${x.need > x.have ? `${inUnit(x.need - x.have, x.unit)} more` : 'more'} (${weight(x.have)} of ${inUnit(x.need, x.unit)} reached)`,
  'more-participants': (x, w) => `${w.plural(x.need - x.have, { one: '# more participant', other: '# more participants' })} in ${the(w, x.instrument)} to have done all that its clause asks of each (${w.number(x.have)} of ${w.number(x.need)} have)`,
  'named-instruments': (x, w) => `the ${x.of.length === 1 ? 'instrument' : `${w.number(x.of.length)} instruments`} of consent to ${the(w, x.instrument)} of ${someOf(w, x.of.map(id => the(w, id)))}`,
  weight: (x, w) => `what ${the(w, x.of)} weighs in the table “${x.table}” of ${the(w, x.instrument)}`,
  notification: (x, w) => `the depositary’s notification of ${w.act(x.reservation)} to ${the(w, x.instrument)}, from which the twelve months for objections run`,
  form: (x, w) => `which form of consent ${w.act(x.act)} is, which its source does not tell`,
  notice: (x, w) => `the depositary’s notification of ${w.act(x.of)} to ${the(w, x.instrument)}, with which it takes effect towards the other party`,
  acceptance: (x, w) => `the acceptance by ${the(w, x.by)} of ${w.act(x.reservation)} to ${the(w, x.instrument)}, its constituent instrument`,
}
/** The last sentence of a consent that has come to an end. */
export const endedConsent = (v: Consent, whose: string, what: string, acts: string): string => {
  const who = v.standing === 'terminated' ? whose : opening(whose)
  const from = v.since === null ? '' : ` with effect from ${day(v.since)}`
  switch (v.standing) {
    case 'denounced': return `${who} ceased to be bound by ${what}${from}, by denunciation${acts}`
    case 'withdrawn': return `${who} ceased to be bound by ${what}${from}, by withdrawal${acts}`
    case 'consent-withdrawn': return `${who} took back its consent to be bound by ${what}${v.since === null ? '' : ` on ${day(v.since)}`}, before it was in force for it, and is not bound${acts}`
    default: return `${opening(what)} has been terminated${from}, and ${who} is no longer bound by it${acts}`
  }
}
