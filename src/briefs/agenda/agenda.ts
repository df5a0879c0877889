/** An agenda: what is due and which sessions meet, in order of day, each with its sentences and grounds in one language; it arranges findings and computes none. */
import type { Words } from '#acts'
import type { Day } from '#calendar'
import { established, exactDay, leavesOf, type ActRef, type Answer, type Deadline, type DeadlineKind, type Finding, type Provision, type RegisterAsAt, type SessionHeld } from '#law'
import { sayAct, sayFinding, sayWant, wordsFor, type Lang, type Locale } from '#locales'

/** One thing in the agenda: from its first to its last day, with what the register says of it. */
export interface AgendaItem {
  readonly kind: DeadlineKind | 'session'
  readonly subject: string
  readonly whose: string | null
  readonly from: Day
  readonly to: Day
  /** Of a session that it met; of a planned one and of every deadline how it stands. */
  readonly standing: Deadline['standing'] | 'held' | 'planned'
  readonly title: string
  readonly sentences: readonly string[]
  readonly grounds: readonly string[]
}
export interface Agenda {
  readonly of: string
  readonly title: string
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly asAt: Day
  readonly knownOn: Day | null
  readonly items: readonly AgendaItem[]
  /** What could not be told: each in a sentence. */
  readonly untold: readonly string[]
  readonly headings: { readonly grounds: string; readonly notEstablished: string; readonly nothing: string }
}
export interface AgendaAsked {
  readonly of: string
  readonly deadlines: readonly Answer<'deadlines'>[]
  readonly sessions?: readonly Answer<'sessions'>[]
  /** The register the answers were found in: its names and acts are those of the agenda. */
  readonly register: RegisterAsAt
  readonly locale: Locale
  /** The day of knowledge, where one was asked for. */
  readonly knownOn?: Day | undefined
  /** Sessions that closed before this day are left out. */
  readonly since?: Day | undefined
  /** What comes after this day is left out. */
  readonly until?: Day | undefined
}

/** The same answers and language give the same agenda. */
export const agendaOf = ({ of, deadlines, sessions = [], register, locale, knownOn, since, until }: AgendaAsked): Agenda => {
  const words = wordsFor(locale, register)
  const telling: Telling = { locale, words, register }
  const met = sessions.flatMap(a => (a.status === 'established' ? a.value.sessions : [])).flatMap(s => sessionItem(s, telling)).filter(s => since === undefined || s.to >= since)
  // A session with its days is told once, as a span: not again by the last day planned for it.
  const spans = new Set(met.map(s => s.subject))
  const due = deadlines.flatMap(a => (a.status === 'established' ? a.value : [])).filter(d => !(d.kind === 'session-planned' && spans.has(d.subject))).map(d => deadlineItem(d, telling))
  const items = onceEach([...due, ...met]).filter(i => until === undefined || i.from <= until).toSorted(inOrder)
  return {
    of, title: locale.agenda.title(words.name(of)), lang: locale.lang, dir: locale.dir, asAt: register.asAt, knownOn: knownOn ?? null, items,
    untold: [...new Set([...deadlines, ...sessions].flatMap(a => untoldIn(a, telling)))],
    headings: { grounds: locale.agenda.grounds, notEstablished: locale.agenda.notEstablished, nothing: locale.agenda.nothing },
  }
}
interface Telling { readonly locale: Locale; readonly words: Words; readonly register: RegisterAsAt }

/** What tells an item from every other, whatever its day: a session that is put off stays the same. */
export const itemKey = (i: Pick<AgendaItem, 'kind' | 'subject' | 'whose'>): string => [i.kind, i.subject, ...(i.whose === null ? [] : [i.whose])].join(' ')
/** Two bodies asked about the same thing have it once. */
const onceEach = (items: readonly AgendaItem[]): readonly AgendaItem[] => [...new Map(items.map(i => [itemKey(i), i])).values()]
const inOrder = (a: AgendaItem, b: AgendaItem): number => {
  const [x, y] = [a, b].map(i => `${i.from} ${i.to} ${itemKey(i)}`)
  return x! < y! ? -1 : x! > y! ? 1 : 0
}

const deadlineItem = (d: Deadline, t: Telling): AgendaItem => {
  const { locale, words, register } = t
  const stands = locale.agenda.standings[d.standing]?.(locale.dates.day(register.asAt))
  return {
    kind: d.kind, subject: d.subject, whose: d.whose, from: d.due, to: d.due, standing: d.standing,
    title: locale.agenda.item(words.term(d.kind), `${subjectNamed(d, t)}${d.whose === null || d.subject === d.whose || d.subject.startsWith(`${d.whose}/`) ? '' : ` (${words.name(d.whose)})`}`),
    sentences: [...said(d, t), ...dayTold(d.finding, t), ...(stands === undefined ? [] : [stands])],
    grounds: leavesOf(d.finding).map(leaf => groundTold(leaf, t)),
  }
}
/** What was intended says more than that something was. */
const subjectNamed = (d: Deadline, { words, register }: Telling): string => {
  const act = register.act(d.subject)
  return act?.act === 'intention' ? words.text(act.to) : words.name(d.subject)
}
/** The deadline in a sentence; of a session the days planned as they were written, of an act what it says. */
const said = (d: Deadline, { locale, words, register }: Telling): readonly string[] => {
  const plan = d.kind === 'session-planned' ? register.acts(d.subject, 'designation', x => x.session === d.subject && x.due !== undefined).at(-1) : undefined
  if (plan?.due) return [locale.agenda.sessionPlanned(words.session(d.subject), words.name(plan.host), words.when(plan.due))]
  const act = register.act(d.subject)
  return [sayFinding(locale, { ask: 'deadlines', of: d.subject }, established([{ ...d, standing: 'coming' as const }]), words), ...(act ? [sayAct(locale, act, words)] : [])]
}
/** What the day is worth, where it is not simply established. */
const dayTold = (finding: Finding<Day>, { locale, words }: Telling): readonly string[] => {
  switch (finding.status) {
    case 'established': return []
    case 'open': return [locale.agenda.lastDay(sayWant(locale, finding.wants, words))]
    case 'disputed': return [locale.agenda.daysDisputed(finding.positions.flatMap(p => (p.status === 'established' ? [locale.dates.day(p.value)] : [])), words)]
  }
}
const groundTold = (leaf: Provision | ActRef, { locale, words, register }: Telling): string => {
  if (leaf.ground === 'provision') return locale.provision(words.name(leaf.instrument), leaf.article)
  const act = register.act(leaf.act)
  const told = act ? locale.brief.dated(words.when(act.on), sayAct(locale, act, words)) : leaf.act
  return leaf.because ? `${told} (${locale.because[leaf.because]})` : told
}

/** A session whose days are known to the day; of any other the calendar cannot say on which day to write it. */
const sessionItem = (s: SessionHeld, { locale, words }: Telling): readonly AgendaItem[] => {
  const { on } = s
  const exact = on !== null && on.earliest !== null && on.latest !== null && on.precision === 'day' && !on.approximate && !on.uncertain && (on.interval || exactDay(on) !== null)
  if (!exact) return []
  const [name, host, when] = [words.session(s.session), words.name(s.host), words.when(on)]
  return [{
    kind: 'session', subject: s.session, whose: null, from: on.earliest!, to: on.latest!, standing: s.opened ? 'held' : 'planned', title: name,
    sentences: [(s.opened ? locale.agenda.sessionHeld : locale.agenda.sessionPlanned)(name, host, when)], grounds: [],
  }]
}

/** An answer that is open or disputed, and what stands open among the premises of one that is not. */
const untoldIn = (a: Answer<'deadlines'> | Answer<'sessions'>, { locale, words }: Telling): readonly string[] => {
  const premises = a.grounds.flatMap(g => (g.ground === 'premise' && g.finding.status === 'open' ? [sayWant(locale, g.finding.wants, words)] : []))
  return a.status === 'open' ? [sayWant(locale, a.wants, words), ...premises] : premises
}
