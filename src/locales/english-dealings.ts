/** English for dealings and what is due: visits and decorations, the path of an initiative, intentions, deadlines. */
import type { Words } from '#acts'
import type { Deadline, InitiativePath, IntentionStanding, Want } from '#law'
import { day, inWords, onDay, opening, series, someNames, someSeries, the } from './english.ts'
import type { Locale } from './locale.ts'

export const dealingWords = {
  decorations: 'decorations', intentions: 'intentions', initiatives: 'initiatives', deadlines: 'what is due', meetings: 'meetings',
  'session-due': 'session due', 'session-planned': 'session planned', 'host-to-be-designated': 'host to be designated', 'term-ends': 'term ends', 'report-due': 'report due', 'withdrawal-takes-effect': 'withdrawal takes effect', 'obligations-end': 'obligations end', 'silence-ends': 'time for objections ends', 'intention-due': 'intention to be carried out', 'vote-permitted-until': 'vote permitted until', 'enters-into-force': 'enters into force',
  coming: 'coming', overdue: 'overdue', 'perhaps-overdue': 'perhaps overdue', open: 'open', superseded: 'superseded',
}

/** What is due, without its day; the verb stands before "by" or "on". */
const dueSaid: { readonly [K in Deadline['kind']]: (d: Deadline, w: Words) => string } = {
  'session-due': (d, w) => `the next ordinary session of ${the(w, d.subject)} is due by`,
  'session-planned': (d, w) => `${the(w, d.subject)} is planned to be held by`,
  'host-to-be-designated': (d, w) => `a host for ${the(w, d.subject)} is to be designated by`,
  'term-ends': (d, w) => `the term${d.whose === null ? '' : ` of ${the(w, d.whose)}`} in the office of ${w.name(d.subject)} ${d.standing === 'coming' ? 'ends' : 'ended'} on`,
  'report-due': (d, w) => `the report${d.whose === null ? '' : ` of ${the(w, d.whose)}`} to ${the(w, d.subject)} is due by`,
  'withdrawal-takes-effect': (d, w) => `the withdrawal${d.whose === null ? '' : ` of ${the(w, d.whose)}`} from ${the(w, d.subject)} takes effect on`,
  'obligations-end': (d, w) => `the obligations${d.whose === null ? '' : ` of ${the(w, d.whose)}`} towards ${the(w, d.subject)} end on`,
  'silence-ends': (d, w) => `the time for objections to ${the(w, d.subject)} ends on`,
  'intention-due': (d, w) => `${the(w, d.subject)} is to be carried out by`,
  'vote-permitted-until': (d, w) => `the vote${d.whose === null ? '' : ` of ${the(w, d.whose)}`} in ${the(w, d.subject)} is permitted until`,
  'enters-into-force': (d, w) => `${the(w, d.subject)} enters into force on`,
}
/** What its day being past means: of a term that nobody took the office after it, of anything else that it was not done. */
const pastSaid = (d: Deadline): string => {
  if (d.standing === 'coming') return ''
  if (d.kind === 'term-ends') return d.standing === 'overdue' ? ' (nobody has been put in the office since)' : ' (the register knows nobody put in the office since)'
  return d.standing === 'overdue' ? ' (overdue)' : ' (overdue, unless it was done and the register does not know it)'
}
const deadlineSaid = (d: Deadline, w: Words): string => `${dueSaid[d.kind](d, w)} ${day(d.due)}${pastSaid(d)}`
/** What is past its day comes first, then what comes soonest. */
const mostUrgentFirst = (all: readonly Deadline[]): readonly Deadline[] => all.toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1))

/** Where an initiative stands, how it came there, and whose move it is. */
const pathSaid = (name: string, v: InitiativePath, w: Words, want: (x: Want) => string): string => {
  const reached = v.stages.filter(s => s.on !== null || s.acts.length > 0)
  const each = reached.map(s => `${w.term(s.stage)}${s.on ? ` ${onDay(w, s.on)}` : ''}${s.by ? ` by ${the(w, s.by)}` : ''}${s.session ? ` at ${w.session(s.session)}` : ''}`)
  return series([
    v.reached === null ? `The initiative “${name}” has not reached any stage` : `The initiative “${name}” is at the stage “${w.term(v.reached)}”${each.length > 0 ? `: ${series(each)}` : ''}`,
    v.next === null ? 'no further stage is provided for' : `the next stage is “${w.term(v.next)}”`,
    ...(v.move.length > 0 ? [`the next move is with ${someNames(w, v.move)}`] : []), ...(v.wants ? [`it wants ${want(v.wants)}`] : []),
  ])
}
const became: { readonly [R in IntentionStanding['result']]: string } = { fulfilled: 'fulfilled', 'partly-fulfilled': 'fulfilled in part', dropped: 'dropped', overtaken: 'overtaken by events', open: 'open', overdue: 'overdue' }

type DealingQuestions = Pick<Locale['questions'], 'visits' | 'decorations' | 'initiative' | 'intentions' | 'deadlines'>
/** `want` says what is wanted, in this language. */
export const dealingQuestions = (want: (x: Want, w: Words) => string): DealingQuestions => ({
  visits: {
    asks: (q, w) => `Number of visits by ${w.name(q.person)} to ${the(w, q.to)}`,
    established: (q, v, w) => {
      if (v.count === 0) return `${opening(w.name(q.person))} has not visited ${the(w, q.to)}`
      const [inOffice, apart] = [v.inOffice.count, v.apartFromSessions.count]
      const notes = [...(inOffice === v.count ? [] : [`${inOffice === 0 ? 'none' : inWords(inOffice, w)} of them in office`]), ...(apart === v.count ? [] : [`${apart === 0 ? 'none' : inWords(apart, w)}${inOffice === v.count ? ' of them' : ''} apart from journeys to sessions`])]
      return `The register counts ${w.plural(v.count, { one: '# visit', other: '# visits' })} by ${w.name(q.person)} to ${the(w, q.to)}${notes.length > 0 ? `, ${notes.join(' and ')}` : ''}`
    },
  },
  decorations: {
    asks: (q, w) => `Decorations of ${w.name(q.person)}`,
    established: (q, v, w) => v.count === 0 ? `${opening(w.name(q.person))} has received no decoration` : `The register counts ${w.plural(v.count, { one: '# decoration', other: '# decorations' })} of ${w.name(q.person)}${v.acts.length > 0 ? `: ${someSeries(w, v.acts.map(a => w.act(a)))}` : ''}`,
  },
  initiative: {
    asks: (q, w) => `Path of the initiative “${w.name(q.initiative)}”`,
    established: (q, v, w) => pathSaid(w.name(q.initiative), v, w, x => want(x, w)),
  },
  intentions: {
    asks: (q, w) => `Intentions of ${the(w, q.party)} and what became of them`,
    established: (q, v, w) => v.length === 0 ? `${opening(the(w, q.party))} has declared no intention`
      : `${v.length === 1 ? '' : `${opening(the(w, q.party))} has declared ${inWords(v.length, w)} intentions: `}${someSeries(w, v.map(i => `${v.length === 1 ? opening(w.act(i.intention)) : w.act(i.intention, 'own')}${i.due ? `, due by ${w.when(i.due)}` : ''}: ${became[i.result]}${i.outcome ? ` (${w.act(i.outcome)})` : ''}`))}`,
  },
  deadlines: {
    asks: (q, w) => `Deadlines of ${the(w, q.of)}`,
    established: (q, v, w) => v.length === 0 ? `Nothing is due in respect of ${the(w, q.of)}` : opening(someSeries(w, mostUrgentFirst(v).map(d => deadlineSaid(d, w)), 12, 12)),
  },
})
