/** `chancery notify ACT`: the draft of the depositary notification of an act, recorded or only supposed; nothing is written anywhere. */
import type { Act, Problem } from '#acts'
import { isNotified, notificationOf, notificationToMarkdown, notificationToPage, notificationToText, notifiedKinds, tongues, type Material, type Tongue } from '#briefs'
import { dayNumber, type Day } from '#calendar'
import { misused, said, saidJson, troubled, type Misuse, type Outcome } from '../outcome.ts'
import { formatOf, requestOf, type Common } from '../request.ts'
import { suppositionOf, unknownAct } from '../supposition.ts'
import { toldOnce } from './told-once.ts'

const formats = ['text', 'html', 'markdown', 'json'] as const

export const notify = (material: Material, which: string, options: Common & { readonly format?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const problems: Problem[] = []
  // The drafts have a language more than the findings.
  const { lang: tongue = 'en', ...rest } = options
  const request = requestOf(rest, today, errors)
  if (!isTongue(tongue)) errors.push({ option: '--lang', found: tongue || 'nothing', wants: `one of ${tongues.join(', ')}`, remedy: 'choose one of these languages' })
  const format = formatOf(options, formats, errors)
  const json = format === 'json'
  const named = options.asAt !== undefined
  const { knownOn } = request

  const preview = /^\s*(- *)?\{/.test(which)
  const supposed = preview ? suppositionOf(material, { lines: [which], without: [], asAt: request.asAt, named, onItsDay: true, ...(knownOn ? { knownOn } : {}) }, errors, problems) : undefined
  const recorded = preview ? undefined : material.index.byId(which)?.act
  if (!preview && !recorded) errors.push({ ...unknownAct(material, 'ACT', which), wants: 'the id of an act in the register, or an act as a line of a dossier: { on: …, act: … }' })
  const act: Act | undefined = supposed?.acts[0] ?? recorded
  if (act?.act === 'reservation' && act.formulated === 'in-domestic-law') errors.push({ option: 'ACT', found: 'a reservation made in national law alone', wants: 'an act that reached the depositary', remedy: 'draft the notification of the reservation made on signature or on deposit' })
  if (act && !isNotified(act)) errors.push({ option: 'ACT', found: `an act of the kind ${act.act}`, wants: `an act that a depositary notifies: ${notifiedKinds.join(', ')}`, remedy: remedyFor(act) })
  if (recorded && named && recorded.on.from > dayNumber(request.asAt)) errors.push({ option: '--as-at', found: request.asAt, wants: 'a day not before the act', remedy: `write --as-at ${dayOf(recorded, today)}, or leave it out` })
  if (recorded && knownOn !== undefined && recorded.recorded > knownOn && (recorded.knownSince ?? recorded.recorded) > knownOn) errors.push({ option: '--known-on', found: knownOn, wants: 'a day on which the act was known', remedy: `write --known-on ${recorded.recorded}, or leave it out` })
  if (errors.length > 0) return misused(errors, json)
  if (problems.length > 0) return troubled(problems, json)
  if (!act || !isNotified(act) || !isTongue(tongue)) throw new Error('an act without mistakes was not read')

  const asAt = supposed?.asAt ?? (named ? request.asAt : dayOf(act, today))
  const draft = notificationOf(supposed?.material ?? material, { act, asAt, tongue, preview, ...(knownOn ? { knownOn } : {}) })
  switch (format) {
    case 'html': return said(notificationToPage(draft))
    case 'markdown': return said(notificationToMarkdown(draft))
    case 'json': return saidJson({ ...draft, follows: draft.follows.map(f => ({ ...f, ...(f.answer ? { answer: toldOnce(f.answer) } : {}) })) })
    default: return said(notificationToText(draft))
  }
}

const isTongue = (word: string): word is Tongue => (tongues as readonly string[]).includes(word)
/** A notification is written as at the day of the act: the last that its date can mean. */
const dayOf = (act: Act, today: Day): Day => act.on.latest ?? act.on.earliest ?? today
const remedyFor = (act: Act): string =>
  act.act === 'domestic-ratification' ? 'a step of national law is not notified; draft the notification of the deposit that follows it'
  : act.act === 'depositary-notification' ? `it is itself a notification; draft that of the act it notifies${act.of ? `: chancery notify ${act.of}` : ''}`
  : 'chancery why shows the act'
