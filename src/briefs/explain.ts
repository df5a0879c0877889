/** An explanation: the finding as a tree of sentences, down to the acts with their sources and the provisions with their articles. */
import type { Source, Words } from '#acts'
import type { Because, Finding, Ground, Question, RegisterAsAt, Role, Seat } from '#law'
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
    ...(finding.status === 'established' && (question.ask === 'composition' || question.ask === 'seats-held') ? (finding.value as readonly Seat[]).map(seat => seatExplained(seat, t)) : []),
    ...(finding.status === 'open' ? [{ text: sayWant(t.locale, finding.wants, t.words), ground: 'want' as const, marks: [], parts: [] }] : []),
  ],
})
/** A seat is a finding of its own: by what title it is held, by whom, and why. */
const seatExplained = (seat: Seat, t: Telling): Explanation => {
  const { holder } = seat
  const who = holder.status === 'established' ? t.words.name(holder.value) : holder.status === 'open' ? sayWant(t.locale, holder.wants, t.words) : ''
  return { text: `${t.words.term(seat.by)} (${t.words.name(seat.of)}): ${who}`, ground: holder.status === 'open' ? 'want' : 'finding', marks: holder.status === 'open' ? ['open'] : [], parts: grounds(holder.grounds, t) }
}
const grounds = (all: readonly Ground[], t: Telling): readonly Explanation[] => {
  const seen = new Set<string>()
  return all.flatMap((g): Explanation[] => {
    const key = g.ground === 'act' ? g.act : g.ground === 'provision' ? `${g.instrument} ${g.article}` : JSON.stringify(g.question)
    if (seen.has(key)) return []
    seen.add(key)
    if (g.ground === 'premise') return [{ ...explain(g.question, g.finding, t), question: g.question, text: `${askedAs(t.locale, g.question, t.words)}: ${sayFinding(t.locale, g.question as never, g.finding as never, t.words)}` }]
    if (g.ground === 'provision') return [{ text: t.locale.provision(t.words.name(g.instrument), g.article), ground: 'provision', id: `${g.instrument} ${g.article}`, marks: g.reading === 'unread' ? ['unread'] : [], parts: [], ...(g.seenIn ? { sources: [{ text: g.seenIn }] } : {}) }]
    const act = t.register.act(g.act) ?? t.register.on('9999-12-31').act(g.act)
    return [{
      text: act ? t.locale.brief.dated(t.words.when(act.on), sayAct(t.locale, act, t.words)) : g.act, ground: 'act', id: g.act, role: g.role,
      ...(g.because ? { because: t.locale.because[g.because as Because] } : {}), marks: act?.rank === 'unverified' ? ['unverified'] : [], parts: [],
      sources: (act?.sources ?? []).flatMap(c => { const s = t.sources.get(c.source); return s ? [{ text: t.locale.brief.source(t.words.text(s.title), s.publisher ? t.words.text(s.publisher) : null, c.at ?? null, t.locale.ranks[s.rank]), ...(s.url ? { url: s.url } : {}) }] : [] }),
    }]
  })
}

/** The tree as lines for a terminal. */
export const explanationToText = (e: Explanation, locale: Locale, depth = 0): string => {
  const pad = '  '.repeat(depth)
  const role = e.role && e.role !== 'supports' ? ` [${locale.roles[e.role]}${e.because ? `: ${e.because}` : ''}]` : e.because ? ` [${e.because}]` : ''
  const head = `${pad}${depth === 0 ? '' : e.ground === 'provision' ? '§ ' : e.ground === 'act' ? '• ' : e.ground === 'want' ? '? ' : '→ '}${e.text}${role}${e.marks.includes('unread') ? ' †' : ''}${e.marks.includes('unverified') ? ' ‡' : ''}`
  return [head, ...(e.ground === 'act' ? (e.sources ?? []).map(s => `${pad}    ${s.text}${s.url ? ` <${s.url}>` : ''}`) : []), ...e.parts.map(p => explanationToText(p, locale, depth + 1))].join('\n')
}
