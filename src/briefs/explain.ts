/** An explanation: the finding as a tree of sentences, down to the acts with their sources and the provisions with their articles. */
import type { Citation, Source, Words } from '#acts'
import type { ActRef, Deadline, Finding, Ground, InitiativePath, Premise, Provision, Question, RegisterAsAt, Role, Seat, Want } from '#law'
import { askedAs, sayAct, sayFinding, sayWant, type Locale } from '#locales'
import type { Mark } from './brief.ts'

export interface Explanation {
  readonly text: string
  readonly ground: 'finding' | 'position' | 'provision' | 'act' | 'want'
  /** The act's id, or instrument and article. */
  readonly id?: string
  readonly role?: Role
  /** The question a premise answers. */
  readonly question?: Question
  readonly because?: string
  readonly sources?: readonly { readonly text: string; readonly url?: string }[]
  readonly marks: readonly Mark[]
  readonly parts: readonly Explanation[]
}
interface Telling { readonly locale: Locale; readonly words: Words; readonly register: RegisterAsAt; readonly sources: ReadonlyMap<string, Source> }

/** The whole reason for an answer. Repeated grounds are told once at each level. */
export const explain = (question: Question, finding: Finding<unknown>, t: Telling): Explanation => ({
  text: sayFinding(t.locale, question as never, finding as never, t.words), ground: 'finding',
  marks: finding.status === 'open' ? ['open'] : finding.status === 'disputed' ? ['disputed'] : [],
  parts: [
    ...(finding.status === 'disputed' ? finding.positions.map((p): Explanation => ({ ...explain(question, p, t), ground: 'position' })) : []),
    ...grounds(finding.grounds, t),
    ...(finding.status === 'established' ? within(question, finding.value, t) : []),
    ...(finding.status === 'open' ? [wanted(finding.wants, t)] : []),
  ],
})
const wanted = (want: Want, t: Telling): Explanation => ({ text: sayWant(t.locale, want, t.words), ground: 'want', marks: [], parts: [] })
/** What an answer holds that has reasons of its own: the seats of an organ, each day on which something is due, what an initiative waits for. */
const within = (question: Question, value: unknown, t: Telling): readonly Explanation[] => {
  switch (question.ask) {
    case 'composition': case 'seats-held': return (value as readonly Seat[]).map(seat => seatExplained(seat, t))
    case 'deadlines': return (value as readonly Deadline[]).map((d): Explanation => ({ text: t.locale.questions.deadlines.established(question, [d], t.words), ground: 'finding', marks: [], parts: grounds(d.finding.grounds, t) }))
    case 'initiative': { const { wants } = value as InitiativePath; return wants ? [wanted(wants, t)] : [] }
    default: return []
  }
}
/** A seat is a finding of its own: by what title it is held, by whom, and why. */
const seatExplained = (seat: Seat, t: Telling): Explanation => {
  const { holder } = seat
  const who = holder.status === 'established' ? t.words.name(holder.value) : holder.status === 'open' ? sayWant(t.locale, holder.wants, t.words) : ''
  return { text: `${t.words.term(seat.by)} (${t.words.name(seat.of)}): ${who}`, ground: holder.status === 'open' ? 'want' : 'finding', marks: holder.status === 'open' ? ['open'] : [], parts: grounds(holder.grounds, t) }
}
/** Each ground once: an act, a provision, or the finding of another question. */
const grounds = (all: readonly Ground[], t: Telling): readonly Explanation[] => {
  const seen = new Set<string>()
  return all.flatMap((g): Explanation[] => {
    const key = g.ground === 'act' ? g.act : g.ground === 'provision' ? `${g.instrument} ${g.article}` : JSON.stringify(g.question)
    if (seen.has(key)) return []
    seen.add(key)
    return [g.ground === 'premise' ? premiseExplained(g, t) : g.ground === 'provision' ? provisionExplained(g, t) : actExplained(g, t)]
  })
}
const premiseExplained = (g: Premise, t: Telling): Explanation => {
  const told = explain(g.question, g.finding, t)
  return { ...told, question: g.question, text: `${askedAs(t.locale, g.question, t.words)}: ${told.text}` }
}
const provisionExplained = (g: Provision, t: Telling): Explanation => ({
  text: t.locale.provision(t.words.name(g.instrument), g.article), ground: 'provision', id: `${g.instrument} ${g.article}`,
  marks: g.reading === 'unread' ? ['unread'] : [], parts: [], ...(g.seenIn ? { sources: [{ text: g.seenIn }] } : {}),
})
const actExplained = (g: ActRef, t: Telling): Explanation => {
  const act = t.register.act(g.act) ?? t.register.on('9999-12-31').act(g.act)
  return {
    text: act ? t.locale.brief.dated(t.words.when(act.on), sayAct(t.locale, act, t.words)) : g.act, ground: 'act', id: g.act, role: g.role,
    ...(g.because ? { because: t.locale.because[g.because] } : {}), marks: act?.rank === 'unverified' ? ['unverified'] : [], parts: [],
    sources: (act?.sources ?? []).flatMap(c => sourceExplained(c, t)),
  }
}
const sourceExplained = (c: Citation, t: Telling): { readonly text: string; readonly url?: string }[] => {
  const s = t.sources.get(c.source)
  if (!s) return []
  return [{ text: t.locale.brief.source(t.words.text(s.title), s.publisher ? t.words.text(s.publisher) : null, c.at ?? null, t.locale.ranks[s.rank]), ...(s.url ? { url: s.url } : {}) }]
}

const signs = { provision: '§ ', act: '• ', want: '? ', finding: '→ ', position: '→ ' } as const

/** The tree as lines for a terminal. */
export const explanationToText = (e: Explanation, locale: Locale, depth = 0): string => {
  const pad = '  '.repeat(depth)
  const role = e.role && e.role !== 'supports' ? ` [${locale.roles[e.role]}${e.because ? `: ${e.because}` : ''}]` : e.because ? ` [${e.because}]` : ''
  const marks = `${e.marks.includes('unread') ? ' †' : ''}${e.marks.includes('unverified') ? ' ‡' : ''}`
  const sources = e.ground === 'act' ? (e.sources ?? []).map(s => `${pad}    ${s.text}${s.url ? ` <${s.url}>` : ''}`) : []
  return [`${pad}${depth === 0 ? '' : signs[e.ground]}${e.text}${role}${marks}`, ...sources, ...e.parts.map(p => explanationToText(p, locale, depth + 1))].join('\n')
}
