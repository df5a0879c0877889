/** `chancery who ORGAN`: who presides over an organ, who sits in it by what title, and who holds its offices, each as far as the law of the day lets it be told. */
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { charterOf, type Answer, type Question, type QuestionKind, type RegisterAsAt, type Seat } from '#law'
import { sayAnswer, sayWant, wordsFor, type Locale } from '#locales'
import type { Words } from '#acts'
import { ask, organisationOf, registerAsAt } from '#status'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'

export const who = (material: Material, organ: string, options: Common, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { locale, asAt, knownOn } = requestOf(options, today, errors)
  checkSubject(material, 'ORGAN', organ, ['body'], errors)
  if (errors.length > 0) return misused(errors, options.json)
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const answers = questionsOn(material, organ, register).map(q => ask(q as Question<QuestionKind>, register, material.law) as unknown as Answer)
  if (options.json) return saidJson({ organ, asAt, ...(knownOn ? { knownOn } : {}), findings: answers })
  const seats = answers.flatMap(a => (a.question.ask === 'composition' && a.status === 'established' ? (a.value as readonly Seat[]) : []))
  const sentences = answers.filter(a => a.question.ask !== 'composition' || a.status !== 'established').map(a => sayAnswer(locale, a, words))
  return said([
    `${words.name(organ)} (${organ})`, locale.asAt(locale.dates.day(asAt), knownOn ? locale.dates.day(knownOn) : null), '',
    // Seats stand in a list of their own, one a line.
    ...sentences,
    ...(seats.length > 0 ? [...(sentences.length > 0 ? [''] : []), `${locale.portal.seats} (${words.number(seats.length)})`, ...seats.map(s => `  – ${saySeat(s, locale, words)}`)] : []),
  ].join('\n'))
}
const saySeat = (s: Seat, locale: Locale, w: Words): string => {
  const by = s.by === 'permanent' || s.by === 'member' ? w.term(s.by) : `${w.term(s.by)}${locale.dir === 'rtl' ? '،' : ','} ${w.name(s.of)}`
  const holder = s.holder.status === 'established' ? w.name(s.holder.value) : s.holder.status === 'open' ? `${locale.portal.status.open} (${sayWant(locale, s.holder.wants, w)})` : locale.portal.status.disputed
  return `${holder} (${by})`
}

/** What the charter of the day lets one ask about who is in a body; of an organisation its members, of a body the law does not know its chair. */
const questionsOn = (material: Material, body: string, register: RegisterAsAt): readonly Question[] => {
  const organisation = organisationOf(body)
  const constitution = material.law.of(organisation)
  const charter = constitution && charterOf(constitution, material.law.members)(register)
  const applied = charter?.status === 'established' ? charter.value : undefined
  const offices = [...material.index.subjects.values()].filter(s => s.type === 'office' && s.of === body && applied?.offices?.[s.id.slice(organisation.length + 1)] !== undefined).map(s => s.id).sort()
  const held: readonly Question[] = offices.map(office => ({ ask: 'holders', office }))
  if (body === organisation) return [{ ask: 'members', organisation }, ...held]
  const organ = applied?.organs[body.slice(organisation.length + 1)]
  if (!organ) return [{ ask: 'presidency', organ: body }, ...held]
  // Seats that are offices are told once, as seats.
  const seated = organ.composition !== undefined
  return [
    ...(['presidency', 'troika', 'bureau', 'composition'] as const).flatMap((q): readonly Question[] => (organ[q] ? [{ ask: q, organ: body }] : [])),
    ...(seated ? [] : held),
    ...(!organ.presidency && !seated && held.length === 0 ? [{ ask: 'presidency' as const, organ: body }] : []),
  ]
}
