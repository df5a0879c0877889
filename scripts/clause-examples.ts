/** The clause vocabulary by example: for each word a small dossier of an invented League that is run; docs/reference/clauses.md shows what came of it. */
import { assemble, clauses, problemText, readDossier } from '../src/acts/index.ts'
import { explain, explanationToText } from '../src/briefs/index.ts'
import { charter, constitution, textOf, type Question } from '../src/law/index.ts'
import { locales, wordsFor } from '../src/locales/index.ts'
import { ask, indexActs, lawOf, registerAsAt } from '../src/status/index.ts'
import type { Day } from '../src/calendar/index.ts'
import * as z from 'zod'

export interface ClauseExample { readonly title: string; readonly what: string; readonly clauses: string; readonly acts: string; readonly ask?: 'entry-into-force' | 'provisional-force' | 'consent' | 'law-applied' | 'meter' | 'missing-parties' | 'reservations'; readonly party?: string; readonly asAt: Day
  /** Further lines of the dossier's head: a table of weights, what the instrument amends. */
  readonly head?: string
}

const parties = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE']
const head = `parties: { ${parties.map((p, i) => `${p}: { name: ${['Aldland', 'Borland', 'Corland', 'Durland', 'Erland'][i]}, form: state }`).join(', ')}, LUN: { name: Lakes Union, form: organisation } }
bodies: { league: { name: League of Lakes, form: organisation } }
instruments: { league.charter: { title: Charter of the League, clauses: { applied-from: { on: 1990-01-01, article: Art. 9 } } }, league.protocol: { title: Protocol, clauses: { entry-into-force: { when: { instruments: 1 }, article: Art. 2 } } } }
sources: { minutes: { title: Minutes of the League, seen: 2026-01-01, rank: official } }
coverage: [{ question: members, of: league, from: 1990-01-01, to: 2020-12-31 }, { question: consent, of: league.protocol, from: 1990-01-01, to: 2020-12-31 }]
defaults: { source: minutes }
acts:
${parties.slice(0, 4).map(p => `  - { on: 1990-01-01, act: admission, of: ${p}, to: league }`).join('\n')}
`
const law = lawOf([constitution({ id: 'league', charters: [charter({ text: 'league.charter', membership: { admission: textOf('league.charter')(1) }, organs: {} })] })])

const deposit = (party: string, on: string, of = 'ratification'): string => `  - { on: ${on}, act: deposit, party: ${party}, of: ${of} }`
const toProtocol = (party: string, on: string): string => `  - { on: ${on}, act: deposit, instrument: league.protocol, party: ${party}, of: ratification }`
const signature = (party: string, on: string): string => `  - { on: ${on}, act: signature, party: ${party} }`
/** In the order of their days, which each line begins with. */
const lines = (...all: readonly string[]): string => all.flatMap(l => l.split('\n')).sort((a, b) => (a.slice(0, 18) < b.slice(0, 18) ? -1 : a.slice(0, 18) > b.slice(0, 18) ? 1 : 0)).join('\n')
const tonnage = "weights: { tonnage: { of: { en: registered tonnage }, unit: t, total: 1000, source: Annex to the Pact, each: { AAA: 305.5, BBB: 244.5, CCC: 120, DDD: 330 } } }"
const three = lines(deposit('AAA', '2001-01-31'), deposit('BBB', '2001-03-05'), deposit('CCC', '2001-06-30'))
const delayed = (title: string, what: string, delay: string): ClauseExample => ({ title, what, clauses: `  entry-into-force: { when: { instruments: 2 }, delay: ${delay}, article: Art. 7 }`, acts: lines(deposit('AAA', '2001-01-10'), deposit('BBB', '2001-01-31')), asAt: '2002-01-01' })

/** In the order of the page. */
export const clauseExamples: readonly ClauseExample[] = [
  { title: 'when: { instruments: n }', what: 'A number of instruments of consent, of whatever form. The day is that of the last one wanted.', clauses: '  entry-into-force: { when: { instruments: 3 }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'when: { instruments: n } and too few', what: 'Until the number is there the answer is open and says how many are missing.', clauses: '  entry-into-force: { when: { instruments: 5 }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'of: [ … ]', what: 'Only these forms of consent count; the others are shown as not counted.', clauses: '  entry-into-force: { when: { instruments: 2, of: [ratification, acceptance] }, article: Art. 7 }', acts: lines(deposit('AAA', '2001-01-31', 'accession'), deposit('BBB', '2001-03-05', 'acceptance'), deposit('CCC', '2001-06-30')), asAt: '2002-01-01' },
  { title: 'among: { members: … }', what: 'Only instruments of those who are members of the organisation on the day count.', clauses: '  entry-into-force: { when: { instruments: 2, among: { members: league } }, article: Art. 7 }', acts: lines(deposit('EEE', '2001-01-31'), deposit('BBB', '2001-03-05'), deposit('CCC', '2001-06-30')), asAt: '2002-01-01' },
  { title: 'among: { named: [ … ] }', what: 'Only instruments of the States the text names count.', clauses: '  entry-into-force: { when: { instruments: 2, among: { named: [AAA, CCC, DDD] } }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'among: { parties: … }', what: 'Only instruments of those who are parties to another instrument on the day count. The register must declare that it knows all consents to that instrument (`coverage` of the question `consent`).', clauses: '  entry-into-force: { when: { instruments: 1, among: { parties: league.protocol } }, article: Art. 7 }', acts: lines(toProtocol('BBB', '2000-01-10'), three), asAt: '2002-01-01' },
  { title: 'organisations: not-counted', what: 'The instrument of an international organisation is not counted beside those of its member States. Unless the text says so it is.', clauses: '  entry-into-force: { when: { instruments: 2, organisations: not-counted }, article: Art. 7 }', acts: lines(deposit('AAA', '2001-01-31'), deposit('LUN', '2001-02-10', 'formal-confirmation'), deposit('CCC', '2001-06-30')), asAt: '2002-01-01' },
  { title: 'when: { every: [ … ] }', what: 'Every one of the States the text names; who is missing is told by name.', clauses: '  entry-into-force: { when: { every: [AAA, CCC, DDD] }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'when: { fraction: …, of-members: … }', what: 'A fraction of the members, rounded up: two thirds of four members are three.', clauses: '  entry-into-force: { when: { fraction: 2/3, of-members: league }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'rounding: more-than', what: '“More than half”: of four members that is three, where a half rounded up would be two.', clauses: '  entry-into-force: { when: { fraction: 1/2, of-members: league, rounding: more-than }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'frozen-on: …', what: 'The members are counted as they were on a day: a State admitted later does not raise the number.', clauses: '  entry-into-force: { when: { fraction: 3/4, of-members: league, frozen-on: 1995-01-01 }, article: Art. 7 }', acts: lines('  - { on: 2000-01-01, act: admission, of: EEE, to: league }', three), asAt: '2002-01-01' },
  { title: 'when: { fraction: …, of-named: [ … ] }', what: 'A fraction of the States the text names, such as those that took part in a conference.', clauses: '  entry-into-force: { when: { fraction: 1/2, of-named: [AAA, BBB, DDD, EEE] }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'when: { fraction: …, of-parties: … }', what: 'A fraction of the parties to another instrument, as an amendment wants it. The number moves with every party that joins or leaves, unless `frozen-on` names a day. Here two States are party to the Protocol; a third joins before the second of them deposits.', clauses: '  entry-into-force: { when: { fraction: 2/3, of-parties: league.protocol }, delay: { days: 90 }, article: Art. 7 }', acts: lines(toProtocol('AAA', '2000-01-10'), toProtocol('BBB', '2000-02-10'), toProtocol('CCC', '2001-02-15'), three), asAt: '2002-01-01' },
  { title: 'when: { weight: …, in: … }', what: 'A share of a table of weights (emissions, tonnage, capital) that stands in the dossier under `weights`. At least the share; with `rounding: more-than`, more than it. Who is not in the table weighs nothing, or with `others: unknown` in the table leaves the day open where it matters.', head: tonnage, clauses: '  entry-into-force: { when: { all: [{ instruments: 2 }, { weight: 55 %, in: tonnage }] }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'when: { participants: n, having: [ … ] }', what: 'Participants that have each done several things: consented to an instrument, signed one, notified something under this one. Each counts from the last of its acts.', clauses: '  entry-into-force: { when: { participants: 2, having: [{ consented-to: league.pact }, { signed: league.protocol }, { notified: list-of-concessions }] }, article: Art. 7 }', acts: lines(three, ...['AAA', 'BBB'].map(p => `  - { on: 2001-02-01, act: signature, instrument: league.protocol, party: ${p} }`), '  - { on: 2001-04-15, act: notification, party: AAA, of: list-of-concessions }', '  - { on: 2001-05-20, act: notification, party: BBB, of: list-of-concessions }'), asAt: '2002-01-01' },
  { title: 'when: { signatures: n }', what: 'Signatures suffice.', clauses: '  entry-into-force: { when: { signatures: 2, among: { members: league } }, article: Art. 7 }', acts: lines(signature('AAA', '2001-01-31'), signature('BBB', '2001-03-05')), asAt: '2002-01-01' },
  { title: 'when: { in-force: … }', what: 'Another instrument must be in force; the delay runs from then. (Compare `subject-to`.)', clauses: '  entry-into-force: { when: { in-force: league.protocol }, article: Art. 7 }', acts: '  - { on: 2001-04-01, act: deposit, instrument: league.protocol, party: AAA, of: ratification }', asAt: '2002-01-01' },
  { title: 'when: { all: [ … ] }, not-before', what: 'All parts must be met; the last one decides. `not-before` among them is a day from which, as from the other parts, a delay would run.', clauses: '  entry-into-force: { when: { all: [{ instruments: 3 }, { not-before: 2002-01-01 }] }, article: Art. 7 }', acts: three, asAt: '2002-06-01' },
  { title: 'when: { any: [ … ] }', what: 'One of the parts suffices; the first one met decides.', clauses: '  entry-into-force: { when: { any: [{ instruments: 5 }, { instruments: 2, among: { named: [AAA, CCC] } }] }, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  delayed('delay: none', 'On the day itself. This is also what is meant where no delay is written.', 'none'),
  delayed('delay: { days: n }', '“On the nth day after”: the day itself is not counted.', '{ days: 30 }'),
  delayed('delay: { months: n }', 'Months after; a month that is too short ends on its last day.', '{ months: 1 }'),
  delayed('delay: { years: n }', 'Years after.', '{ years: 1 }'),
  delayed('delay: { first-of-month-after: { months: n } }', '“On the first day of the month following a period of n months”.', '{ first-of-month-after: { months: 3 } }'),
  delayed('delay: { first-of-month-after: { days: n } }', '“On the first day of the month following the nth day after”.', '{ first-of-month-after: { days: 60 } }'),
  { title: 'fixed-day', what: 'The day fixed by the text. Met by then, the instrument enters into force on that day, without a delay; met later, the delay runs.', clauses: '  entry-into-force: { when: { instruments: 3 }, delay: { days: 90 }, fixed-day: 2001-07-15, article: Art. 7 }', acts: three, asAt: '2002-01-01' },
  { title: 'not-before', what: 'A floor under the result: never before this day, however early the condition is met and the delay over.', clauses: '  entry-into-force: { when: { instruments: 3 }, delay: { days: 30 }, not-before: 2002-01-01, article: Art. 7 }', acts: three, asAt: '2002-06-01' },
  { title: 'subject-to', what: 'Never before another instrument is in force; no further delay runs from that day. While the other is not in force the answer is open.', clauses: '  entry-into-force: { when: { instruments: 2 }, delay: { months: 3 }, subject-to: league.protocol, article: Art. 7 }', acts: lines(three, toProtocol('DDD', '2001-12-10')), asAt: '2002-06-01' },
  { title: 'The meter', what: 'Asked how far it is, an instrument that is not in force tells what is there, who would do, and the day it would be in force if they deposited today. Signatories come first.', clauses: '  entry-into-force: { when: { instruments: 4 }, delay: { days: 30 }, article: Art. 7 }\n  open-to: { whom: { named: [AAA, BBB, CCC, DDD, EEE] }, article: Art. 6 }', acts: lines(three, signature('EEE', '2000-05-01')), ask: 'meter', asAt: '2002-01-01' },
  { title: 'open-to', what: 'Who may become a party: all States, the members of an organisation, the parties to another instrument, those named. It answers who is missing.', clauses: '  entry-into-force: { when: { instruments: 2 }, article: Art. 7 }\n  open-to: { whom: { members: league }, article: Art. 6 }', acts: lines(three, signature('DDD', '2000-05-01')), ask: 'missing-parties', asAt: '2002-01-01' },
  { title: 'binds', what: 'Of an instrument that amends another: whom it binds once in force, those that accept it or every party to the other. Here DDD has accepted nothing, and is bound as a party to the Protocol.', head: 'amends: league.protocol', clauses: '  entry-into-force: { when: { fraction: 2/3, of-parties: league.protocol }, article: Art. 7 }\n  binds: { whom: all-parties, article: Art. 8 }', acts: lines(...['AAA', 'BBB', 'DDD'].map(p => toProtocol(p, '2000-01-10')), three), ask: 'consent', party: 'DDD', asAt: '2002-01-01' },
  { title: 'entry-into-force: { stated: none }', what: 'The text says nothing. Then all negotiating States must consent, and the register does not guess: the answer stays open.', clauses: '  entry-into-force: { stated: none, article: Art. 7, note: open to signature and ratification }', acts: three, asAt: '2002-01-01' },
  { title: 'provisional-force', what: 'Applied before it is in force. Who signed is bound provisionally from then on.', clauses: '  provisional-force: { when: { signatures: 2 }, article: Art. 8 }\n  entry-into-force: { when: { instruments: 3 }, article: Art. 7 }', acts: lines(signature('AAA', '2001-01-31'), signature('BBB', '2001-03-05')), ask: 'consent', party: 'AAA', asAt: '2002-01-01' },
  { title: 'later-parties', what: 'When it enters into force for a party that consents after the condition was met.', clauses: '  entry-into-force: { when: { instruments: 2 }, article: Art. 7 }\n  later-parties: { delay: { days: 30 }, article: Art. 7(2) }', acts: three, ask: 'consent', party: 'CCC', asAt: '2002-01-01' },
  { title: 'after', what: 'Later than what. Most texts say “after the deposit of the nth instrument” (`condition-met`, also meant where nothing is written); some say “after the entry into force”: then whoever consents between the two enters with the others, and nobody waits for an own delay. Here CCC deposits after the second instrument and before the Pact is in force.', clauses: '  entry-into-force: { when: { instruments: 2 }, delay: { days: 180 }, article: Art. 7 }\n  later-parties: { after: entry-into-force, delay: { days: 90 }, article: Art. 7(2) }', acts: three, ask: 'consent', party: 'CCC', asAt: '2002-01-01' },
  { title: 'denunciation', what: 'How long after its notice a denunciation takes effect (VCLT art. 54(a)). Until then the party is bound. Without this clause, and without an effect in the act itself, the end of the bond stays open.', clauses: '  entry-into-force: { when: { instruments: 2 }, article: Art. 7 }\n  denunciation: { delay: { months: 6 }, article: Art. 9 }', acts: lines(deposit('AAA', '2001-01-31'), deposit('BBB', '2001-03-05'), '  - { on: 2003-01-15, act: denunciation, party: BBB }'), ask: 'consent', party: 'BBB', asAt: '2004-01-01' },
  { title: 'not-within', what: 'How long after the entry into force for the party a notice may first be given: one given earlier has no effect.', clauses: '  entry-into-force: { when: { instruments: 2 }, article: Art. 7 }\n  denunciation: { delay: { months: 6 }, not-within: { years: 3 }, article: Art. 8 }', acts: lines(three, '  - { on: 2003-01-01, act: denunciation, party: AAA }'), ask: 'consent', party: 'AAA', asAt: '2004-08-01' },
  { title: 'reservations', what: '`allowed` is all, none, listed (with `articles`) or silent. A reservation that the text forbids is impermissible (VCLT art. 19), one that it expressly allows needs no acceptance (art. 20(1)); `chancery between` tells what follows between two parties.', clauses: '  entry-into-force: { when: { instruments: 1 }, article: Art. 7 }\n  reservations: { allowed: listed, articles: [Art. 4], article: Art. 9 }', acts: deposit('AAA', '2001-01-31'), ask: 'consent', party: 'AAA', asAt: '2002-01-01' },
  { title: 'acceptance-by', what: 'Of the constituent instrument of an organisation: a reservation wants the acceptance of its competent organ, not of each member (VCLT art. 20(3)). Until an `acceptance-of-reservation` by that body it is pending; objections of single members decide nothing.', clauses: '  entry-into-force: { when: { instruments: 1 }, article: Art. 7 }\n  reservations: { allowed: silent, acceptance-by: league }', acts: lines(deposit('AAA', '2001-01-31'), '  - { on: 2001-01-31, act: reservation, party: AAA, articles: [Art. 4], formulated: on-deposit }'), ask: 'reservations', asAt: '2002-01-01' },
  { title: 'applied-from', what: 'An organisation applies its charter from a day on, whether or not the entry into force is established. The Charter of the League has this clause; it answers which text applies.', clauses: '  entry-into-force: { stated: none }\n  applied-from: { on: 1990-01-01, article: Art. 9 }', acts: deposit('AAA', '2001-01-31'), ask: 'law-applied', asAt: '2002-01-01' },
  { title: 'reading', what: 'Who compared the clause with an authentic text. Left out it is `unread`, and every reader sees a dagger (†).', clauses: '  entry-into-force: { when: { instruments: 1 }, article: Art. 7, reading: { in: en, by: a jurist of the League, on: 2025-05-01 } }', acts: deposit('AAA', '2001-01-31'), asAt: '2002-01-01' },
]

/** The dossier of an example, as its author would write it. */
export const dossierOf = (e: ClauseExample): string => `instrument: league.pact\ntitle: Pact of the Lakes\n${e.head ? `${e.head}\n` : ''}clauses:\n${e.clauses}\ndefaults: { source: minutes }\nacts:\n${e.acts}\n`
const questionOf = (e: ClauseExample): Question => {
  switch (e.ask ?? 'entry-into-force') {
    case 'consent': return { ask: 'consent', instrument: 'league.pact', party: e.party ?? '' }
    case 'reservations': return { ask: 'reservations', instrument: 'league.pact' }
    case 'meter': return { ask: 'meter', instrument: 'league.pact' }
    case 'missing-parties': return { ask: 'missing-parties', instrument: 'league.pact' }
    case 'provisional-force': return { ask: 'provisional-force', instrument: 'league.pact' }
    case 'law-applied': return { ask: 'law-applied', organisation: 'league' }
    case 'entry-into-force': return { ask: 'entry-into-force', instrument: 'league.pact' }
  }
}
/** What the register answers. An example that does not read well is a mistake of this file. */
export const runExample = (e: ClauseExample): string => {
  const read = [readDossier(head, { file: 'league.yaml', id: 'league' }), readDossier(dossierOf(e), { file: 'pact.yaml', id: 'pact' })]
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: '2026-01-01' })
  const all = [...read.flatMap(r => r.problems), ...problems]
  if (all.length > 0) throw new Error(`${e.title}\n${all.map(problemText).join('\n')}`)
  const register = registerAsAt(indexActs(holdings.acts, holdings), e.asAt)
  const question = questionOf(e)
  const locale = locales.en
  return explanationToText(explain(question, ask(question as never, register, law) as never, { locale, words: wordsFor(locale, register), register, sources: new Map() }), locale)
}

export const clausePage = (): string => `# Clauses

What a treaty says of itself, written in its dossier under \`clauses\`. Nobody has to program: each word below is shown in a dossier that was run, with the answer the register gave. \`article\` says where the clause stands (wanted for a condition and a delay), \`note\` is free text, \`reading\` says who compared it with the authentic text.

The examples are acts of an invented League of Lakes with the members AAA, BBB, CCC and DDD:

\`\`\`yaml
${head}\`\`\`

${clauseExamples.map(e => `## ${e.title}\n\n${e.what}\n\n\`\`\`yaml\n${dossierOf(e)}\`\`\`\n\nAsked for ${e.ask === 'consent' ? `the standing of ${e.party}` : e.ask === 'law-applied' ? 'the text the League applies' : e.ask === 'provisional-force' ? 'provisional force' : e.ask === 'meter' ? 'the meter' : e.ask === 'reservations' ? 'its reservations' : e.ask === 'missing-parties' ? 'who is missing' : 'entry into force'} as at ${e.asAt}:\n\n\`\`\`text\n${runExample(e)}\n\`\`\``).join('\n\n')}
`

/** Every word of the vocabulary: the names of fields and the closed values, read from the schema itself. */
export const clauseWords = (): readonly string[] => {
  const words = new Set<string>()
  const walk = (x: unknown): void => {
    if (typeof x !== 'object' || x === null) return
    if (Array.isArray(x)) { x.forEach(walk); return }
    for (const [key, value] of Object.entries(x)) {
      if (key === 'properties') Object.keys(value as object).forEach(w => words.add(w))
      walk(value)
    }
  }
  walk(z.toJSONSchema(clauses, { io: 'input', unrepresentable: 'any' }))
  return [...words].toSorted()
}
