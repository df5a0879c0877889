/** What an export is written from: the register as at a day, the bodies it is about, names and sources; and who was named on the way. */
import type { Act, Citation, Text, Words } from '#acts'
import { leavesOf, type Answer, type Finding, type Question, type QuestionKind, type RegisterAsAt } from '#law'
import { wordsFor, type Locale } from '#locales'
import { ask, organisationOf } from '#status'
import type { Material } from '../desk.ts'
import type { Identifier, OtherName, PopoloLink } from './shapes.ts'

export interface PopoloDesk {
  readonly material: Material
  readonly register: RegisterAsAt
  readonly locale: Locale
  readonly words: Words
  /** The bodies and offices the export is about, in the order of their ids. */
  readonly bodies: readonly string[]
  readonly offices: readonly string[]
  /** A question; what stays open or disputed although something is known of it, or because nobody vouches that a list is complete, is noted. */
  readonly ask: <Q extends QuestionKind>(question: Question<Q>) => Answer<Q>
  readonly name: (id: string) => string
  readonly text: (t: Text) => string
  /** The documents of the acts that a finding rests on. */
  readonly sourcesOf: (f: Finding<unknown>) => { readonly sources?: readonly PopoloLink[] }
  readonly sourcesOfActs: (acts: readonly (Act | undefined)[]) => { readonly sources?: readonly PopoloLink[] }
  /** Parties, persons, groups and sessions that something refers to: each is told, too. */
  readonly parties: Set<string>
  readonly persons: Map<string, Map<string, PopoloLink>>
  readonly groups: Set<string>
  readonly sessions: Set<string>
  readonly notEstablished: Question[]
}

/** The marks that keep a name from disturbing a line of the other direction are for lines, not for data. */
export const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

export const popoloDesk = (material: Material, register: RegisterAsAt, locale: Locale, organisation: string | undefined): PopoloDesk => {
  const words = wordsFor(locale, register)
  const { subjects } = material.index
  /** A body belongs to the organisation its name begins with, and to the one it is part of. */
  const within = (body: string, through: readonly string[] = []): boolean => {
    if (organisation === undefined || organisationOf(body) === organisation || body === organisation) return true
    const s = subjects.get(body)
    return s?.type === 'body' && s.partOf !== undefined && !through.includes(body) && within(s.partOf, [...through, body])
  }
  const all = [...subjects.values()]
  const links = new Map<string, PopoloLink | null>()
  const linkOf = (c: Citation): PopoloLink | null => {
    const key = `${c.source} ${c.at ?? ''}`
    let link = links.get(key)
    if (link === undefined) {
      const s = material.sources.get(c.source)
      const url = webAddress(s?.url)
      link = s && url !== undefined ? Object.freeze({ url, note: bare(locale.brief.source(words.text(s.title), s.publisher ? words.text(s.publisher) : null, c.at ?? null, locale.ranks[s.rank])) }) : null
      links.set(key, link)
    }
    return link
  }
  const sourcesOfActs = (acts: readonly (Act | undefined)[]) => {
    const found = new Map<string, PopoloLink>()
    for (const a of acts) for (const c of a?.sources ?? []) { const link = linkOf(c); if (link) found.set(`${link.url} ${link.note ?? ''}`, link) }
    return found.size === 0 ? {} : { sources: [...found.values()] }
  }
  const notEstablished: Question[] = []
  return {
    material, register, locale, words,
    bodies: all.filter(s => s.type === 'body' && within(s.id)).map(s => s.id).sort(),
    offices: all.filter(s => s.type === 'office' && within(s.of)).map(s => s.id).sort(),
    ask: question => {
      const answer = ask(question, register, material.law)
      if (answer.status === 'disputed' || (answer.status === 'open' && (answer.wants.want === 'coverage' || leavesOf(answer).some(g => g.ground === 'act')))) notEstablished.push(question as unknown as Question)
      return answer
    },
    name: id => bare(words.name(id)), text: t => bare(words.text(t)),
    sourcesOf: f => sourcesOfActs(leavesOf(f).flatMap(g => (g.ground === 'act' && g.role !== 'not-counted' ? [register.act(g.act)] : []))), sourcesOfActs,
    parties: new Set(), persons: new Map(), groups: new Set(), sessions: new Set(), notEstablished,
  }
}
/** Only what a reader can follow on the web. */
const webAddress = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined)

/** A person named in a membership, with the documents that tell it. */
const namePerson = (desk: PopoloDesk, person: string, sources: readonly PopoloLink[] = []): void => {
  const known = desk.persons.get(person) ?? new Map<string, PopoloLink>()
  desk.persons.set(person, known)
  for (const s of sources) known.set(`${s.url} ${s.note ?? ''}`, s)
}
/** Whether an id is that of a person; all others that hold seats are States or bodies, told as organisations. */
const isPerson = (desk: PopoloDesk, id: string): boolean => desk.register.subject(id)?.type === 'person'
/** Who is a member: a person by its id, a State or a body as an organisation. */
export const memberOf = (desk: PopoloDesk, id: string, sources?: readonly PopoloLink[]): { readonly person_id: string } | { readonly member: { readonly id: string; readonly name: string }; readonly area_id?: string } => {
  if (isPerson(desk, id)) { namePerson(desk, id, sources); return { person_id: id } }
  desk.parties.add(id)
  return { member: { id, name: desk.name(id) }, ...(hasArea(desk, id) ? { area_id: areaOf(id) } : {}) }
}
/** Of a list on which sources disagree, what stands in each of their lists: a dispute about one term puts no other in doubt. */
export const agreed = <T>(f: Finding<readonly T[]>, told: (item: T) => unknown = item => item): readonly T[] => {
  if (f.status === 'established') return f.value
  if (f.status === 'open') return []
  const key = (item: T): string => JSON.stringify(told(item))
  const [first = [], ...others] = f.positions.map(p => agreed(p, told))
  const lists = others.map(list => new Set(list.map(key)))
  return first.filter(item => lists.every(l => l.has(key(item))))
}
export const areaOf = (party: string): string => `area/${party}`
/** States and territories lie somewhere; organisations that are parties do not. */
export const hasArea = (desk: PopoloDesk, id: string): boolean => { const s = desk.register.subject(id); return s?.type === 'party' && s.form !== 'organisation' && s.form !== 'community' }

export const ownIdentifier = (id: string): readonly Identifier[] => [{ scheme: 'chancery', identifier: id }]
/** A text in each of its languages; a bare one is English. */
export const inLanguages = (t: Text): readonly (readonly [lang: string, name: string])[] => (typeof t === 'string' ? [['en', t]] : Object.entries(t))
/** Names other than the first, each once. */
export const onceEach = (names: readonly OtherName[], primary: string): readonly OtherName[] =>
  [...new Map(names.filter(n => n.name !== primary || n.start_date !== undefined || n.end_date !== undefined).map(n => [JSON.stringify(n), n])).values()]
