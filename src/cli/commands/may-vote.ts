/** `chancery may-vote STATE --in ORGAN --on DAY`: may a member vote on a day, and if arrears keep it from voting, the least payment that cures it and the last day for it. */
import { explain, explanationToText, type Material } from '#briefs'
import { isDay, type Day } from '#calendar'
import { established, type Answer, type Finding, type Question, type VoteClock } from '#law'
import { sayAnswer, wordsFor, type Lang } from '#locales'
import { ask, registerAsAt } from '#status'
import { commandMessages } from '../messages.ts'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'
import { oneLevel } from './grounds.ts'

export interface MayVoteOptions extends Common { readonly in?: string; readonly on?: string; readonly why?: boolean }

/**
 * The finding is whether it may vote on the day; beside it stands the clock of arrears, with the cure. A day to come is judged by what is
 * recorded by `--as-at`: as if nothing more were paid, and as if whatever else keeps a member from voting now still did.
 */
export const mayVoteOn = (material: Material, party: string, options: MayVoteOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'STATE', party, ['party', 'body'], errors)
  if (options.in === undefined) errors.push({ option: '--in', found: 'nothing', wants: 'an organ: un.general-assembly', remedy: 'write --in ORGAN' })
  else checkSubject(material, '--in', options.in, ['body'], errors)
  if (options.on !== undefined && !isDay(options.on)) errors.push({ option: '--on', found: options.on, wants: 'a day of the calendar: 2014-01-31', remedy: 'write --on YYYY-MM-DD' })
  if (errors.length > 0) return misused(errors, options.json)
  const organ = options.in ?? ''
  const on = (options.on ?? asAt) as Day
  const register = registerAsAt(material.index, on < asAt ? on : asAt, knownOn)
  const rights: Question<'may-vote'> = { ask: 'may-vote', party, organ }
  const arrears: Question<'vote-clock'> = { ask: 'vote-clock', party, organ, on }
  const now = ask(rights, register, material.law)
  const clock = ask(arrears, register, material.law)
  const answer = { question: rights, ...(on > asAt ? onThatDay(now, clock) : now) } as Answer<'may-vote'>
  const words = wordsFor(locale, register)
  const cure = clock.status === 'established' ? clock.value.cure : null
  // Where nobody declares that the accounts are held, "may vote" is only as far as everything else goes.
  const apart = answer.status === 'established' && answer.value && clock.status !== 'established' && !(clock.status === 'open' && clock.wants.want === 'rule')
  const messages = commandMessages[locale.lang as Lang]
  const says = sayAnswer(locale, answer as unknown as Answer, words)
  if (options.json) return saidJson({ ...answer, on, asAt, ...(knownOn ? { knownOn } : {}), cure, clock, ...(apart ? { apartFrom: 'arrears' } : {}), says: apart ? messages.apartFromArrears(says) : says })
  const trees = [[rights, answer], [arrears, clock]] as const
  return said([
    on > asAt ? messages.onDay(locale.dates.day(on), locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null)) : locale.asAt(locale.dates.day(on), knownOn ? locale.dates.day(knownOn) : null),
    ...trees.flatMap(([q, a], i) => {
      const whole = explain(q as Question, a as unknown as Answer, { locale, words, register, sources: material.sources })
      const tree = options.why ? whole : oneLevel(whole)
      return ['', apart && i === 0 ? messages.apartFromArrears(tree.text) : tree.text, ...(options.why ? tree.parts.map(p => explanationToText(p, locale, 1)) : [])]
    }),
  ].join('\n'))
}
/** On a day to come: as arrears will leave it, unless something else keeps the member from voting already. */
const onThatDay = (now: Finding<boolean>, clock: Finding<VoteClock>): Finding<boolean> => {
  if (now.status !== 'established') return now
  if (clock.status === 'established') {
    const otherwise = !now.value && clock.value.now.may
    return established(clock.value.ahead.may && !otherwise, ...clock.grounds, ...(otherwise ? now.grounds : []))
  }
  // No rule on arrears: nothing about the day is other than now.
  return clock.status === 'open' && clock.wants.want === 'rule' ? now : clock as Finding<never>
}
