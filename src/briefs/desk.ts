/** What a brief is written from: the register as at a day, the law, the claims, a language; and the notebook in which grounds get their numbers. */
import type { Act, Citation, Source, Words } from '#acts'
import type { Claim, TestedClaim } from '#claims'
import { ask, type ActIndex, type Law } from '#status'
import { beginningOf, leavesOf, type ActRef, type Answer, type Provision, type Question, type QuestionKind, type RegisterAsAt } from '#law'
import { sayAct, sayAnswer, type Locale } from '#locales'
import { happenedBy } from '#calendar'
import type { BriefNote, Mark, Sentence } from './brief.ts'
import { namesFamily } from './family.ts'

export interface Material { readonly index: ActIndex; readonly law: Law; readonly sources: ReadonlyMap<string, Source>; readonly claims: readonly Claim[] }

export interface Desk extends Material {
  readonly register: RegisterAsAt
  readonly locale: Locale
  readonly words: Words
  readonly party: string
  readonly organisation: string
  /** Is a body, office or instrument part of the organisation's family? */
  readonly within: (id: string) => boolean
  readonly tested: readonly TestedClaim[]
  readonly note: Notebook
  /** Answers that stayed open, gathered for the work list. */
  readonly opens: Answer[]
}

export interface Notebook { readonly of: (leaf: Provision | ActRef) => number; readonly document: (c: Citation) => number; readonly all: () => readonly BriefNote[] }

/** One number for each act, provision or document, in the order in which the brief first leans on it. */
export const notebook = (register: RegisterAsAt, sources: ReadonlyMap<string, Source>, locale: Locale, w: Words): Notebook => {
  const notes = new Map<string, BriefNote>()
  const enter = (key: string, make: (number: number) => BriefNote): number => {
    const known = notes.get(key)
    if (known) return known.number
    const entry = make(notes.size + 1)
    notes.set(key, entry)
    return entry.number
  }
  const cited = (c: Citation) => {
    const s = sources.get(c.source)
    if (!s) return []
    return [{ text: locale.brief.source(w.text(s.title), s.publisher ? w.text(s.publisher) : null, c.at ?? null, locale.ranks[s.rank]), rank: s.rank, ...(s.url ? { url: s.url } : {}) }]
  }
  return {
    of: leaf => leaf.ground === 'act'
      ? enter(leaf.act, number => {
        const act = register.act(leaf.act) ?? register.on('9999-12-31').act(leaf.act)
        return { number, ground: 'act', id: leaf.act, text: act ? locale.brief.dated(w.when(act.on), sayAct(locale, act, w)) : leaf.act, sources: (act?.sources ?? []).flatMap(cited), marks: act?.rank === 'unverified' ? ['unverified'] : [] }
      })
      : enter(`${leaf.instrument} ${leaf.article}`, number => ({
        number, ground: 'provision', id: `${leaf.instrument} ${leaf.article}`, text: locale.provision(w.name(leaf.instrument), leaf.article), sources: [], marks: leaf.reading === 'unread' ? ['unread'] : [],
      })),
    document: c => enter(`${c.source}#${c.at ?? ''}`, number => ({ number, ground: 'document', id: c.source, text: cited(c)[0]?.text ?? c.source, sources: cited(c), marks: [] })),
    all: () => [...notes.values()],
  }
}

/** A sentence that says a finding. */
export const findingSentence = <Q extends QuestionKind>(desk: Desk, question: Question<Q>): Sentence => {
  const answer = ask(question, desk.register, desk.law) as unknown as Answer
  if (answer.status === 'open') desk.opens.push(answer)
  const leaves = leavesOf(answer)
  return { text: sayAnswer(desk.locale, answer, desk.words), notes: leaves.map(desk.note.of), marks: marksOf(desk, leaves, answer.status), answer }
}
/** A sentence that tells an act, with what other sources say of it. */
export const actSentences = (desk: Desk, act: Act): readonly Sentence[] => {
  const { locale, words: w } = desk
  const ref: ActRef = { ground: 'act', act: act.id, role: 'supports' }
  const others = desk.register.accounts(act)
  return [
    { text: locale.brief.dated(w.when(act.on), sayAct(locale, act, w)), notes: [desk.note.of(ref)], marks: [...(act.rank === 'unverified' ? ['unverified' as const] : []), ...(others.length > 0 ? ['disputed' as const] : [])], act: act.id },
    ...others.map((o): Sentence => {
      const s = desk.sources.get(o.sources[0]?.source ?? '')
      return { text: locale.brief.otherAccount(`${w.when(o.on)}: ${sayAct(locale, o, w)}`, s ? w.text(s.title) : ''), notes: [desk.note.of({ ground: 'act', act: o.id, role: 'contrary' })], marks: ['disputed'], act: o.id }
    }),
  ]
}
export const marksOf = (desk: Desk, leaves: readonly (Provision | ActRef)[], status: Answer['status']): readonly Mark[] => {
  const marks = new Set<Mark>(status === 'open' ? ['open'] : status === 'disputed' ? ['disputed'] : [])
  for (const l of leaves) {
    if (l.ground === 'provision' && l.reading === 'unread') marks.add('unread')
    if (l.ground === 'act' && desk.register.act(l.act)?.rank === 'unverified') marks.add('unverified')
  }
  return [...marks]
}
/** The party's acts of some kinds that have certainly taken effect by the day, as the rules see them. */
export const actsOf = (desk: Desk, kinds: readonly Act['act'][], where: (a: Act) => boolean = () => true): readonly Act[] =>
  desk.register.about(desk.party).filter(a => a.accountOf === undefined && kinds.includes(a.act) && where(a) && happenedBy(beginningOf(a), desk.register.asAt) === 'yes')
/** Acts of the party that may or may not have come before the day: no section tells them, the work list names them. */
export const doubtfulActsOf = (desk: Desk): readonly Act[] =>
  desk.register.about(desk.party).filter(a => a.accountOf === undefined && inFamily(desk, a) && happenedBy(beginningOf(a), desk.register.asAt) === 'perhaps')
/** Names the act a body of the family, or no body at all? */
export const inFamily = (desk: Desk, act: Act): boolean => namesFamily(desk.register, desk.within, act)
