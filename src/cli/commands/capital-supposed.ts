/** What supposed subscriptions and increases would do to the votes of a bank: both sides, and what members not named are taken to do. */
import { decimalOf, type Act, type Figure, type Problem, type Words } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { leavesOf, type Answer, type Finding, type RegisterAsAt, type VotingPower } from '#law'
import { sayAnswer, wordsFor, type Locale } from '#locales'
import { ask, registerAsAt, votesBeforeAfter, type VotesBeforeAfter } from '#status'
import { inColumns } from '../columns.ts'
import { commandMessages } from '../messages.ts'
import type { Misuse } from '../outcome.ts'
import { suppositionOf, type Both } from '../supposition.ts'

/** `others`: what members do in a supposed general increase that no supposed subscription names: keep what they hold, or take up their part in proportion, in whole shares. */
export interface Supposing { readonly suppose?: readonly string[]; readonly others?: 'keep' | 'in-proportion' }
export interface Sides {
  readonly material: Material
  readonly before: RegisterAsAt
  readonly after: RegisterAsAt
  readonly acts: readonly Act[]
  /** The acts somebody supposed, without those made for the others. */
  readonly told: readonly Act[]
  readonly others: (w: Words, locale: Locale) => readonly string[]
  readonly power: { readonly before: Answer<'voting-power'>; readonly after: Answer<'voting-power'> }
  readonly votes: readonly VotesBeforeAfter[] | null
}

/** `next` is the day on which a line that names none is done: the day after the one asked about. Coverage declared for that one goes on. */
export const beforeAndAfter = (material: Material, bank: string, options: Supposing, days: { readonly asAt: Day; readonly knownOn?: Day }, next: Day, errors: Misuse[], problems: Problem[]): Sides | undefined => {
  const lines = options.suppose ?? []
  const before = registerAsAt(material.index, days.asAt, days.knownOn)
  const powerBefore = ask({ ask: 'voting-power', bank }, before, material.law)
  const suppose = (all: readonly string[]): Both | undefined => suppositionOf(material, { lines: all, without: [], asAt: next, named: false, ...(days.knownOn ? { knownOn: days.knownOn } : {}) }, errors, problems)
  const first = suppose(lines)
  if (!first) return undefined
  const more = options.others === undefined ? [] : linesForOthers(bank, first.acts, powerBefore, options.others, ask({ ask: 'capital', bank }, before, material.law))
  const both = more.length === 0 ? first : suppose([...lines, ...more])
  if (!both) return undefined
  const after: RegisterAsAt = { ...both.after, covers: (question, of, on) => both.after.covers(question, of, on) ?? both.after.covers(question, of, days.asAt) }
  const powerAfter = ask({ ask: 'voting-power', bank }, after, both.material.law)
  // A list of a day has in it what was done by that day: what is supposed of an earlier one adds nothing to it, and would look as if it changed nothing.
  const counted = new Set(leavesOf(powerAfter).flatMap(g => (g.ground === 'act' ? [g.act] : [])))
  if (powerAfter.status === 'established') for (const a of both.acts) if (a.act === 'subscription' && a.in === bank && powerAfter.value.members.some(m => m.party === a.by) && !counted.has(a.id)) {
    errors.push({ option: '--suppose', found: `${a.id}, which the register's list of what ${a.by} holds has in it already`, wants: 'a day after that of the list', remedy: 'leave `on` out: the act is then done on the day after the one asked about' })
  }
  if (errors.length > 0) return undefined
  return {
    material: both.material, before, after, acts: both.acts, told: both.acts.slice(0, first.acts.length), power: { before: powerBefore, after: powerAfter },
    others: (_w, locale) => (more.length === 0 || options.others === undefined ? [] : [commandMessages[locale.lang].others(options.others, more.length)]),
    votes: powerBefore.status === 'established' && powerAfter.status === 'established' ? votesBeforeAfter(powerBefore.value, powerAfter.value) : null,
  }
}
/** A subscription for each member that none of the supposed acts names: of nothing, or of its part in whole shares, rounded down. */
const linesForOthers = (bank: string, acts: readonly Act[], power: Finding<VotingPower>, others: 'keep' | 'in-proportion', standing: Finding<{ readonly shareValue: Figure }>): readonly string[] => {
  if (power.status !== 'established' || standing.status !== 'established') return []
  const { shareValue } = standing.value
  const all = decimalOf(power.value.shares)
  return acts.flatMap(a => (a.act !== 'capital-increase' || a.of !== bank || a.sort !== 'general' ? [] : power.value.members
    .filter(m => !acts.some(s => s.act === 'subscription' && s.by === m.party && s.increase === a.id))
    .map(m => {
      const part = others === 'keep' || !a.adds || a.adds.unit !== shareValue.unit || all.isZero() ? decimalOf(m.shares).mul(0) : decimalOf(a.adds).div(decimalOf(shareValue)).mul(decimalOf(m.shares)).div(all).floor()
      return `{ id: "others-${a.id}-${m.party}", on: ${a.on.text}, act: subscription, by: ${m.party}, in: ${bank}, amount: ${part.mul(decimalOf(shareValue)).toFixed()} ${shareValue.unit ?? ''}, shares: ${part.toFixed()} shares, increase: "${a.id}" }`
    })))
}
/** Both sides beside each other, member by member; where one side is not established, what is wanted. */
export const besideTable = (s: Sides, locale: Locale, words: Words): readonly string[] => {
  const m = commandMessages[locale.lang]
  if (!s.votes) return [`${m.before}: ${sayAnswer(locale, s.power.before as unknown as Answer, words)}`, `${m.after}: ${sayAnswer(locale, s.power.after as unknown as Answer, wordsFor(locale, s.after))}`]
  const n = (f: { readonly value: string } | undefined): string => (f ? words.number(Number(f.value)) : '–')
  const moved = s.votes.filter(v => v.before?.votes.value !== v.after?.votes.value || v.before?.ofVotes.text !== v.after?.ofVotes.text)
  if (moved.length === 0) return [m.nothingChanges]
  return inColumns([
    ['', `${words.term('votes')}: ${m.before}`, m.after, `${words.term('of-votes')}: ${m.before}`, m.after, `${words.term('change')} (${words.term('percentage-points')})`],
    ...moved.map(v => [words.name(v.party), n(v.before?.votes), n(v.after?.votes), v.before ? words.figure(v.before.ofVotes) : '–', v.after ? words.figure(v.after.ofVotes) : '–', /^(?:-|0\.0+$)/.test(v.change.text) ? v.change.text : `+${v.change.text}`]),
  ])
}
