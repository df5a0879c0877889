/** English for organs: what a body is, its names and groups, its sessions and who took part in them. */
import type { Words } from '#acts'
import type { Bureau, SessionHeld, Standing, Want } from '#law'
import { aOrAn, day, inWords, onDay, opening, series, since, someNames, someSeries, the } from './english.ts'
import type { Locale } from './locale.ts'

type Terms = Pick<Locale['terms'], 'presented' | 'accepted' | 'contested' | 'deferred' | 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'minister' | 'deputy-minister' | 'permanent-representative' | 'ambassador' | 'official' | 'continuation' | 'unification' | 'dissolution-of-state' | 'separation' | 'independence'>
export const organTerms: Terms = {
  presented: 'presented', accepted: 'accepted', contested: 'contested', deferred: 'deferred',
  'head-of-state': 'head of State', 'head-of-government': 'head of Government', 'foreign-minister': 'foreign minister', minister: 'minister', 'deputy-minister': 'deputy minister', 'permanent-representative': 'permanent representative', ambassador: 'ambassador', official: 'official',
  continuation: 'continuation', unification: 'unification', 'dissolution-of-state': 'dissolution of a State', separation: 'separation', independence: 'independence',
}
export const organWords = {
  group: 'regional groups', groups: 'regional groups', names: 'names', organ: 'what the body is', sessions: 'sessions', attendance: 'who took part', participation: 'who took part', presence: 'who was present', delegations: 'delegations', reports: 'reports',
  'all-members': 'all members', optional: 'members that join', 'by-rule': 'by rule', own: 'a budget of its own', opened: 'opened', 'oic-institutions': 'institutions of the OIC', 'member-states': 'member States', 'ministers-of-state-and-deputy-ministers': 'ministers of State and deputy ministers', leaving: 'has given notice of withdrawal',
}

/** What is told of a member that has given notice, and of one that continues the membership of another. */
export const standingMore = (v: Standing, w: Words): string => {
  const parts: string[] = []
  if (v.continues !== undefined) parts.push(`it continues the membership of ${the(w, v.continues)}`)
  if (v.leaving) {
    const { ends, boundUntil } = v.leaving
    const end = ends === null ? 'when its membership ends is not established' : `its membership ${ends <= w.asAt ? 'ended' : 'ends'} on ${day(ends)}`
    parts.push(`it has given notice of its withdrawal; ${end}`)
    if (boundUntil !== null && boundUntil !== ends) parts.push(boundUntil < w.asAt ? `it was bound to pay until ${day(boundUntil)}` : `it stays bound to pay until ${day(boundUntil)}`)
  }
  return parts.map(p => `; ${p}`).join('')
}

const places = { chair: 'the chair', 'vice-chair': 'a place of vice-chair', rapporteur: 'the place of rapporteur' } as const
/** A place of the bureau is the rule's for a State, or for a group. */
const holderIn = (w: Words, id: string): string => (/^[A-Z]/.test(id) || id.includes('.') ? the(w, id) : `the ${w.term(id)} group`)
/** Where a bureau differs from the rule; where it was made by rule alone, that no act records it. */
export const bureauMore = (v: Bureau, w: Words): string => {
  const differs = (v.deviations ?? []).map((d) => {
    const found = d.found === null ? 'is not filled' : `went to ${the(w, d.found)}`
    return `${places[d.place]} ${found}${d.expected === null ? ', which the rule does not provide for' : `, where the rule has ${holderIn(w, d.expected)}`}`
  })
  return `${v.derived ? '; this is what the rules give, no act records it' : ''}${differs.length > 0 ? `; other than the rule has it, ${series(differs)}` : ''}`
}

/** "the 38th (28 to 30 June 2011; host: Kazakhstan)" */
const sessionSaid = (s: SessionHeld, w: Words): string => {
  const nth = s.ordinal === null ? `${aOrAn(w.term(s.form))} one` : s.form === 'ordinary' ? `the ${w.ordinal(s.ordinal)}` : s.form === 'resumed' ? `the resumed ${w.ordinal(s.ordinal)}` : `the ${w.ordinal(s.ordinal)} ${w.term(s.form)} one`
  return `${nth} (${[...(s.on ? [w.when(s.on)] : []), `host: ${the(w, s.host)}`, ...(s.opened ? [] : ['not opened yet']), ...(s.resumes ? [`resuming ${w.session(s.resumes)}`] : []), ...(s.prepares ? [`preparing ${w.session(s.prepares)}`] : []), ...(s.preparedBy.length > 0 ? [`prepared by ${w.list(s.preparedBy.map(x => w.session(x)))}`] : [])].join('; ')})`
}
/** "(40 ordinary, 9 extraordinary)", where there are several forms. */
const byForm = (all: readonly SessionHeld[], w: Words): string => {
  const forms = [...new Set(all.map(s => s.form))]
  return forms.length < 2 ? '' : ` (${forms.map(f => `${w.number(all.filter(s => s.form === f).length)} ${w.term(f)}`).join(', ')})`
}
const counted = (n: number, one: string, many: string, w: Words): string => `${inWords(n, w)} ${n === 1 ? one : many}`

type OrganQuestions = Pick<Locale['questions'], 'group' | 'groups' | 'names' | 'organ' | 'sessions' | 'credentials' | 'attendance'>
export const organQuestions: OrganQuestions = {
  group: {
    asks: (q, w) => `Group of ${the(w, q.party)} in ${the(w, q.organisation)}`,
    established: (q, v, w) => `${opening(the(w, q.party))} belongs to the ${w.term(v)} group of ${the(w, q.organisation)}`,
  },
  groups: {
    asks: (q, w) => `Groups of ${the(w, q.organisation)}`,
    established: (q, v, w) => v.length === 0 ? `The members of ${the(w, q.organisation)} are not in any group`
      : `${opening(the(w, q.organisation))} has ${counted(v.length, 'group', 'groups', w)} of members: ${series(v.map(g => `${w.term(g.group)}, ${g.members.length === 0 ? 'no members' : w.plural(g.members.length, { one: '# member', other: '# members' })}${g.members.length > 0 ? ` (${someNames(w, g.members)})` : ''}`))}`,
  },
  names: {
    asks: (q, w) => `Names of ${the(w, q.of)}`,
    established: (q, v, w) => v.length === 0 ? `The register holds no name of ${the(w, q.of)}`
      // Declared, and dated by no act: whether it had another before nobody tells.
      : v.length === 1 && v[0]?.act === null ? `The register knows ${the(w, q.of)} by the name “${w.text(v[0].name)}”; since when, and whether it had another before, no act tells`
      : `${opening(the(w, q.of))} has had ${counted(v.length, 'name', 'names', w)}: ${someSeries(w, v.map(n => `“${w.text(n.name)}”${n.from && n.until ? ` from ${w.when(n.from)} until ${w.when(n.until)}` : n.from ? ` ${since(w, n.from)}` : n.until ? ` until ${w.when(n.until)}` : ''}`))}`,
  },
  organ: {
    asks: (q, w) => `Form, members, budget and seat of ${the(w, q.organ)}`,
    established: (q, v, w) => {
      const what = `${v.dissolved ? 'was' : 'is'} ${aOrAn(w.term(v.form))}${v.parent ? ` of ${the(w, v.parent)}` : ''}`
      const belongs = v.belonging && { 'all-members': 'all members of the organisation belong to it', optional: 'those members belong to it that have joined it', elected: 'its members are elected', 'by-rule': 'the rules say who sits in it' }[v.belonging]
      const pays = v.budget && { organisation: 'the budget of the organisation pays for it', own: 'it has a budget of its own' }[v.budget]
      return `${opening(the(w, q.organ))} ${what}${series([
        ...(v.established ? [`, established ${onDay(w, v.established)}`] : ['']), ...(belongs ? [belongs] : []), ...(pays ? [pays] : []),
        ...(v.seat ? [`its seat is in ${w.text(v.seat.place)} (${the(w, v.seat.host)})`] : []), ...(v.reforms.length > 0 ? [`it was changed by ${w.list(v.reforms.map(r => w.act(r)))}`] : []),
        ...(v.dissolved ? [`it was dissolved ${onDay(w, v.dissolved)}`] : []), ...(v.successor ? [`${the(w, v.successor)} continues its work`] : []),
      ])}`
    },
  },
  sessions: {
    asks: (q, w) => `Sessions of ${the(w, q.organ)}`,
    established: (q, { sessions, missing }, w) => {
      const organ = the(w, q.organ)
      const [held, toCome] = [sessions.filter(s => s.opened), sessions.filter(s => !s.opened)]
      const said = held.length <= 6 ? series(held.map(s => sessionSaid(s, w))) : `from ${held.slice(0, 1).map(s => sessionSaid(s, w)).join('')} to ${held.slice(-1).map(s => sessionSaid(s, w)).join('')}`
      return series([
        held.length === 0 ? `The register holds no session of ${organ}` : `The register holds ${counted(held.length, 'session', 'sessions', w)} of ${organ}${byForm(held, w)}: ${said}`,
        ...(toCome.length > 0 ? [`to come: ${series(toCome.map(s => sessionSaid(s, w)))}`] : []),
        ...(missing.length > 0 ? [`missing from the register: the ${w.list(missing.length <= 12 ? missing.map(n => w.ordinal(n)) : [...missing.slice(0, 3).map(n => w.ordinal(n)), `${w.number(missing.length - 3)} other`])} ordinary ${missing.length === 1 ? 'session' : 'sessions'}`] : []),
      ])
    },
  },
  credentials: {
    asks: (q, w) => `Credentials of ${the(w, q.party)} for ${w.session(q.session)}`,
    established: (q, v, w) => `The credentials of the delegation of ${the(w, q.party)} to ${w.session(q.session)} were ${w.term(v.stage)} ${onDay(w, v.on)}${v.by ? ` by ${the(w, v.by)}` : ''}`,
  },
  attendance: {
    asks: (q, w) => `Attendance at ${w.session(q.session)}`,
    established: (q, v, w) => {
      const who = (ids: readonly string[], one: string, many: string): readonly string[] => (ids.length === 0 ? [] : [`${counted(ids.length, one, many, w)} (${someNames(w, ids)})`])
      const there = [...who(v.members, 'member', 'members'), ...who(v.observers, 'observer', 'observers'), ...who(v.others, 'other', 'others')]
      const told = Object.entries(v.told).map(([word, n]) => `${w.term(word)}: ${w.number(n)}`)
      return series([
        there.length === 0 ? `The register names nobody that took part in ${w.session(q.session)}` : `${opening(w.list(there))} took part in ${w.session(q.session)}`,
        ...(told.length > 0 ? [`its own source counts ${told.join(', ')}`] : []), v.complete ? 'the register declares this list complete' : 'the register does not declare this list complete',
      ])
    },
  },
}

type OrganWants = Pick<Locale['wants'], Extract<Want['want'], 'presence' | 'group' | 'credentials' | 'establishment'>>
export const organWants: OrganWants = {
  presence: (x, w) => `the list of those present at ${w.session(x.session)}`,
  group: (x, w) => `the group to which ${the(w, x.of)} belongs in ${the(w, x.in)}`,
  credentials: (x, w) => `the credentials of the delegation of ${the(w, x.of)} to ${w.session(x.session)}`,
  establishment: (x, w) => `the act by which ${the(w, x.of)} was established`,
}
