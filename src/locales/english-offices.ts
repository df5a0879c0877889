/** English for offices: who holds one together, terms and gaps, seats that fall free, contests, candidatures and what is owed for them. */
import type { Words } from '#acts'
import type { CandidatureStanding, Contest, Reciprocity, SeatHeld, Term } from '#law'
import { day, inWords, names, onDay, opening, series, sessionOf, since, someNames, someSeries, the } from './english.ts'
import { requirementSaid } from './english-voting.ts'
import type { Locale } from './locale.ts'

type Terms = Pick<Locale['terms'], 'regional-pre-vote' | 'straw-poll' | 'ballot' | 'honoured' | 'withheld'>
export const officeTerms: Terms = { 'regional-pre-vote': 'regional pre-vote', 'straw-poll': 'straw poll', ballot: 'ballot', honoured: 'honoured', withheld: 'withheld' }
export const officeWords = {
  holders: 'who holds the office', terms: 'terms of office', 'seats-free': 'seats that fall free', contests: 'elections', candidatures: 'candidatures', reciprocity: 'support given and received', elections: 'elections', appointments: 'appointments',
  term: 'end of the term', successor: 'a successor took office', lasting: 'in office', 'not-known': 'not known', 'not-elected': 'not elected', gap: 'no holder known', acting: 'acting', renewable: 'may be elected again', vacancy: 'vacancy',
}

const who = (x: { readonly person: string | null; readonly party: string | null }, w: Words): string =>
  x.person !== null ? `${w.name(x.person)}${x.party === null ? '' : ` (${the(w, x.party)})`}` : x.party !== null ? the(w, x.party) : 'a holder whom the register does not name'
/** What is told of a seat beside its holder. */
const aside = (parts: readonly (string | false | null)[]): string => { const said = parts.filter(p => typeof p === 'string'); return said.length > 0 ? ` (${said.join('; ')})` : '' }
const groupSaid = (group: string | null, w: Words): string | null => (group === null ? null : `${w.term(group)} group`)

const heldSaid = (h: SeatHeld, w: Words): string =>
  `${who(h, w)}, ${since(w, h.since)}${aside([groupSaid(h.group, w), h.acting && 'acting', h.until ? `until ${w.when(h.until)}` : h.termEnds ? `term ends on ${day(h.termEnds)}` : null])}`
const endings = { term: null, 'end-of-office': 'ended by act', successor: 'until a successor took office', lasting: null, 'not-known': 'its end is not known' } as const
const termSaid = (t: Term, w: Words): string => t.gap ? `${t.vacant === undefined || t.vacant === 1 ? 'no holder' : `no holders of ${inWords(t.vacant, w)} seats`} known ${t.until === null ? `since ${day(t.from)}` : t.from === t.until ? `on ${day(t.from)}` : `from ${day(t.from)} to ${day(t.until)}`}`
  : `${who(t, w)}, ${t.until === null ? since(w, t.from) : `from ${w.when(t.from)} to ${day(t.until)}`}${aside([groupSaid(t.group, w), t.acting && 'acting', endings[t.ends]])}`

const cast = (n: number | null, w: Words): string => (n === null ? '' : ` ${w.number(n)}`)
/** One election: who was elected, by how many votes in the last round, who withdrew, and whether the ballots lead there. */
const contestSaid = (c: Contest, w: Words): string => {
  const voted = c.rounds.flatMap((r, i) => (c.candidates.some(x => typeof x.votes[i] === 'number') || r.requirement ? [{ r, i }] : []))
  const rounds = voted.map(({ r, i }) => {
    const count = c.candidates.filter(x => typeof x.votes[i] === 'number').toSorted((a, b) => (b.votes[i] ?? 0) - (a.votes[i] ?? 0)).map(x => `${the(w, x.candidate)}${cast(x.votes[i] ?? null, w)}`)
    const name = r.round === null || r.stage !== 'ballot' ? w.term(r.stage) : `${w.ordinal(r.round)} ${w.term(r.stage)}`
    return `${name}: ${count.length > 0 ? w.list(count) : 'votes not known'}${r.stage === 'ballot' ? '' : ', which decides nothing'}${r.requirement && r.reached.length === 0 ? ', and nobody had the votes needed' : ''}`
  })
  const asked = voted.findLast(({ r }) => r.requirement !== null)?.r.requirement
  const endorsed = c.candidates.filter(x => x.endorsements.length > 0).map(x => x.candidate)
  const gone = c.candidates.filter(x => x.withdrawn !== null).map(x => x.candidate)
  const head = c.elected.length > 0 ? `${names(w, c.elected)} ${c.elected.length === 1 ? 'was' : 'were'} elected` : 'nobody has been elected'
  return series([
    `${head}${c.by && c.elected.length > 0 ? ` by ${the(w, c.by)}` : ''}${c.session ? ` at ${c.by && c.elected.length > 0 ? sessionOf(w, c.session, c.by) : w.session(c.session)}` : ''}${c.term ? ` for the term ${w.when(c.term)}` : ''}${aside([groupSaid(c.group, w)])}`,
    ...(c.candidates.length > 0 ? [`${c.candidates.length === 1 ? 'candidate' : 'candidates'}: ${someNames(w, c.candidates.map(x => x.candidate))}`] : []),
    ...(endorsed.length > 0 ? [`endorsed: ${someNames(w, endorsed)}`] : []), ...(gone.length > 0 ? [`withdrawn: ${someNames(w, gone)}`] : []), ...rounds,
    ...(asked && c.elected.length > 0 ? [requirementSaid(asked, w).replace(/^it needed /, 'election needed ')] : []),
    ...(c.elected.length === 0 || rounds.length === 0 ? [] : [c.follows === 'yes' ? 'by the rules the ballots lead to this result' : c.follows === 'no' ? 'by the rules the ballots do not lead to this result' : 'whether the ballots lead to this result is not established']),
  ])
}
const stages = { presented: 'presented', endorsed: 'endorsed', withdrawn: 'withdrawn', elected: 'elected', 'not-elected': 'not elected', overtaken: 'its time has come and no outcome is known; last act' } as const
const candidatureSaid = (c: CandidatureStanding, us: string, w: Words): string => {
  const support = (['asked', 'promised', 'given', 'honoured', 'withheld'] as const).filter(s => c.support[s] > 0).map(s => `${w.term(s)} ${w.number(c.support[s])}`)
  const goal = c.office !== null ? `for the office of ${w.name(c.office)}` : c.title !== null ? `for the title ${w.name(c.title)}` : 'for an aim the register does not name'
  return `${c.of === us ? 'its own' : `that of ${the(w, c.of)}`}${c.person === null ? '' : `, nominating ${w.name(c.person)},`} ${goal}${c.term ? `, term ${w.when(c.term)}` : ''}: ${stages[c.stage]} ${onDay(w, c.on)}${aside([c.endorsements.length > 0 && w.plural(c.endorsements.length, { one: '# endorsement', other: '# endorsements' }), support.length > 0 && `support ${support.join(', ')}`])}`
}
const none = (n: number, w: Words): string => (n === 0 ? 'none' : inWords(n, w))
const dealt = (r: Reciprocity, us: string, w: Words): string => {
  const owed = (n: number, by: string, to: string): readonly string[] => (n === 0 ? [] : [`${by} owes ${to} ${inWords(n, w)}`])
  const balance = r.balance === 0 ? 'what was given and received is even' : r.balance > 0 ? `${inWords(r.balance, w)} more given than received` : `${inWords(-r.balance, w)} more received than given`
  return `${the(w, r.with)}: ${none(r.given.length, w)} given, ${none(r.received.length, w)} received${aside([series([...owed(r.owedByUs.length, us, 'it'), ...owed(r.owedToUs.length, 'it', us), balance])])}`
}

type OfficeQuestions = Pick<Locale['questions'], 'holders' | 'terms' | 'seats-free' | 'contests' | 'candidatures' | 'reciprocity'>
export const officeQuestions: OfficeQuestions = {
  holders: {
    asks: (q, w) => `Holders of the office of ${w.name(q.office)}`,
    established: (q, v, w) => v.length === 0 ? `Nobody holds the office of ${w.name(q.office)}` : `The office of ${w.name(q.office)} is held by ${v.length === 1 ? '' : `${inWords(v.length, w)}: `}${someSeries(w, v.map(h => heldSaid(h, w)), 16)}`,
  },
  terms: {
    asks: (q, w) => `Terms in the office of ${w.name(q.office)}`,
    established: (q, v, w) => {
      const said = v.map(t => termSaid(t, w))
      return v.length === 0 ? `The register holds no term in the office of ${w.name(q.office)}`
        : `In the office of ${w.name(q.office)}: ${v.length <= 12 ? series(said) : `${w.number(v.filter(t => !t.gap).length)} terms on record; the last: ${series(said.slice(-3))}`}`
    },
  },
  'seats-free': {
    asks: (q, w) => `Seats of ${the(w, q.organ)} that fall free`,
    established: (q, v, w) => v.length === 0 ? `No seat of ${the(w, q.organ)} is known to fall free`
      : `Seats of ${the(w, q.organ)} that fall free: ${someSeries(w, v.map(s => `${day(s.ends)}, ${w.name(s.office)} (${[who(s, w), ...(s.group === null ? [] : [`${w.term(s.group)} group`]), s.renewable === null ? 'whether the holder may be elected again at once is not established' : s.renewable ? 'the holder may be elected again' : 'the holder may not be elected again at once'].join('; ')})`))}`,
  },
  contests: {
    asks: (q, w) => `Elections to the office of ${w.name(q.office)}`,
    established: (q, v, w) => v.length === 0 ? `The register holds no election to the office of ${w.name(q.office)}`
      : v.length === 1 ? `Office of ${w.name(q.office)}: ${v.map(c => contestSaid(c, w)).join('')}`
      : `Office of ${w.name(q.office)}, ${inWords(v.length, w)} elections${v.length > 4 ? '; the last three' : ''}: ${series(v.slice(v.length > 4 ? -3 : 0).map((c, i) => `(${i + 1}) ${contestSaid(c, w)}`))}`,
  },
  candidatures: {
    asks: (q, w) => `Candidatures of ${the(w, q.party)}`,
    established: (q, v, w) => v.length === 0 ? `No candidature concerns ${the(w, q.party)}` : `${opening(inWords(v.length, w))} ${v.length === 1 ? 'candidature concerns' : 'candidatures concern'} ${the(w, q.party)}: ${someSeries(w, v.map(c => candidatureSaid(c, q.party, w)))}`,
  },
  reciprocity: {
    asks: (q, w) => `Support given and received by ${the(w, q.party)}`,
    established: (q, v, w) => v.length === 0 ? `${opening(the(w, q.party))} has neither given nor received support` : `Support given and received by ${the(w, q.party)}: ${someSeries(w, v.map(r => dealt(r, the(w, q.party), w)))}`,
  },
}
