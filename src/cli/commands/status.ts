/** `chancery status SUBJECT`: an instrument and its parties, an organ and its chair, a State and its standings; as text or as findings. */
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { charterOf, consentTable, type Answer, type Finding, type Question, type QuestionKind, type TreatyInForce } from '#law'
import { sayAct, sayFinding, wordsFor } from '#locales'
import { ask, organisationOf, registerAsAt } from '#status'
import { commandMessages } from '../messages.ts'
import { misused, said, saidJson, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'
import { sayReservations } from './reservations.ts'
import { toldOnce } from './told-once.ts'

export const status = (material: Material, subject: string, options: Common & { readonly party?: string }, today: Day): Outcome => {
  const errors: Misuse[] = []
  const request = requestOf(options, today, errors)
  checkSubject(material, 'SUBJECT', subject, ['instrument', 'body', 'party', 'office'], errors)
  if (options.party !== undefined) checkSubject(material, '--party', options.party, ['party', 'body'], errors)
  if (errors.length > 0) return misused(errors, options.json)
  const { locale } = request
  const register = registerAsAt(material.index, request.asAt, request.knownOn)
  const words = wordsFor(locale, register)
  const days = { asAt: request.asAt, ...(request.knownOn ? { knownOn: request.knownOn } : {}) }
  const heading = `${words.name(subject)} (${subject})\n${locale.asAt(locale.dates.day(request.asAt), request.knownOn ? locale.dates.day(request.knownOn) : null)}`
  const answer = <Q extends QuestionKind>(q: Question<Q>): Answer<Q> => ask(q, register, material.law)
  const say = <Q extends QuestionKind>(a: Answer<Q>): string => sayFinding(locale, a.question, a, words)
  const type = material.index.subjects.get(subject)?.type

  if (type === 'instrument' && options.party !== undefined) {
    const finding = answer({ ask: 'consent', instrument: subject, party: options.party })
    return options.json ? saidJson({ ...finding, ...days, says: say(finding) }) : said(`${heading}\n\n${say(finding)}`)
  }
  if (type === 'instrument') {
    const force = answer({ ask: 'entry-into-force', instrument: subject })
    const provisional = answer({ ask: 'provisional-force', instrument: subject })
    const provides = provisional.status !== 'open' || provisional.wants.want !== 'clause'
    const table = consentTable(subject, material.law.members)(register).map(([party, finding]) => ({ party, finding: { question: { ask: 'consent' as const, instrument: subject, party }, ...finding } }))
    const meter = answer({ ask: 'meter', instrument: subject })
    const reservations = answer({ ask: 'reservations', instrument: subject })
    const missing = answer({ ask: 'missing-parties', instrument: subject })
    if (options.json) return saidJson({
      instrument: subject, ...days, entryIntoForce: force, ...(provides ? { provisionalForce: provisional } : {}), meter: toldOnce(meter), reservations, missing: toldOnce(missing),
      parties: table.map(({ party, finding }) => ({ party, ...toldOnce(finding) })),
    })
    const width = Math.max(6, ...table.map(({ party }) => party.length)) + 2
    const rows = table.map(({ party, finding }) => `  ${party.padEnd(width)}${sayFinding(locale, finding.question, finding, words)}`)
    const inForce = force.status === 'established' && force.value <= request.asAt
    // That it entered into force does not say that it still is.
    const endings = register.acts(subject, 'termination', t => t.instrument === subject).map(t => locale.brief.dated(words.when(t.on), sayAct(locale, t, words)))
    // Where the clause itself is not known the meter has nothing to add.
    const measured = !inForce && !(meter.status === 'open' && force.status === 'open' && meter.wants.want === force.wants.want)
    return said([
      heading, '', say(force), ...endings, ...(provides ? [say(provisional)] : []), ...(measured ? [say(meter)] : []), '', ...rows,
      ...sayReservations(reservations, locale, words, register),
      // Where nobody knows who may become a party there is nobody to miss.
      ...(missing.status === 'open' && missing.wants.want === 'clause' ? [] : ['', say(missing)]),
    ].join('\n'))
  }
  const findings: Answer[] = (type === 'party' ? partyQuestions(material, subject) : type === 'office' ? [{ ask: 'office-holder' as const, office: subject }] : bodyQuestions(material, subject, register, options.party))
    .map(q => answer(q as Question<QuestionKind>) as unknown as Answer)
  if (options.json) return saidJson({ subject, ...days, findings })
  // Of many treaties the sentence names a few: then each has a line of its own.
  const listed = findings.flatMap(f => (f.question.ask === 'treaties-in-force' && f.status === 'established' && (f.value as readonly TreatyInForce[]).length > 12 ? f.value as readonly TreatyInForce[] : []))
  return said([heading, '', ...findings.map(f => say(f as never)), ...listed.map(t => `  – ${t.since ? commandMessages[locale.lang].since(words.name(t.instrument), locale.dates.day(t.since)) : words.name(t.instrument)}`)].join('\n'))
}

const partyQuestions = (material: Material, party: string): readonly Question[] =>
  [...[...material.index.subjects.values()].flatMap(s => (s.type === 'body' && material.law.of(s.id) ? [{ ask: 'standing' as const, party, organisation: s.id }] : [])), { ask: 'treaties-in-force', party }]

/** What the charter of the day lets one ask of a body: its members if it is an organisation, its chair, bureau, troika and seats if an organ. */
const bodyQuestions = (material: Material, body: string, register: ReturnType<typeof registerAsAt>, party: string | undefined): readonly Question[] => {
  const organisation = organisationOf(body)
  const constitution = material.law.of(organisation)
  const applied: Finding<unknown> | undefined = constitution && charterOf(constitution, material.law.members)(register)
  if (body === organisation) return [{ ask: 'law-applied', organisation }, ...(party ? [{ ask: 'standing' as const, party, organisation }] : [{ ask: 'members' as const, organisation }])]
  const organ = applied?.status === 'established' ? (applied.value as { organs: Readonly<Record<string, object>> }).organs[body.slice(organisation.length + 1)] : undefined
  if (!organ) return [{ ask: 'presidency', organ: body }]
  return [
    ...('presidency' in organ ? [{ ask: 'presidency' as const, organ: body }] : []), ...('troika' in organ ? [{ ask: 'troika' as const, organ: body }] : []),
    ...('bureau' in organ ? [{ ask: 'bureau' as const, organ: body }] : []), ...('composition' in organ ? [party ? { ask: 'seats-held' as const, party, organ: body } : { ask: 'composition' as const, organ: body }] : []),
  ]
}
