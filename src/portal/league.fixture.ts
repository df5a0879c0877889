/** An invented body for the tests of the portal: the League of Lakes, its charter, its dossier, and acts that are not public. */
import { assemble, readDossier, type Holdings } from '#acts'
import { materialOf, type Material } from '#briefs'
import type { Day } from '#calendar'
import { charter, composedOf, constitution, handOverAtOpening, hostOf, textOf, troika, troikaOf, type Constitution } from '#law'

const art = textOf('lakes.charter')
const chair = handOverAtOpening('lakes.council', art(5))
const league: Constitution = constitution({
  id: 'lakes',
  charters: [charter({
    text: 'lakes.charter',
    organs: {
      council: { cite: art(5), presidency: chair, troika: troika('lakes.council', chair, art(6)) },
      committee: { cite: art(7), composition: composedOf(art(7), troikaOf('lakes.council', chair, art(7)), hostOf('lakes', art(7))) },
    },
    membership: { admission: art(3), observers: art(4) },
    offices: { secretary: { office: 'lakes.secretary', years: 4, cite: art(8) } },
  })],
})

const dossier = `
recorded: 2020-01-01
sources:
  deed: { title: "Minutes <b>of</b> the League & others", publisher: { en: Lake Press, ar: دار البحيرة }, url: "https://lakes.example/minutes?a=1&b=2", seen: 2020-01-01, rank: official }
  page: { title: A ministry's page, url: "javascript:alert(1)", seen: 2020-01-01, rank: press }
  rumour: { title: Hearsay, seen: 2020-01-01, rank: unverified }
  cable: { title: Cable of the secret lake, seen: 2020-01-01, rank: official, restriction: restricted }
parties:
  AAA: { name: { en: Aland, ar: ألاند }, form: state }
  BBB: { name: { en: Beland, ar: بيلاند }, form: state }
  CCC: { name: { en: Celand, ar: سيلاند }, form: state }
  DDD: { name: { en: Deland, ar: ديلاند }, form: state }
bodies:
  lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, short: LL, form: organisation }
  lakes.council: { name: { en: Council of the League, ar: مجلس الرابطة }, form: principal-organ, part-of: lakes }
  lakes.committee: { name: { en: Committee of the League, ar: لجنة الرابطة }, form: committee, part-of: lakes }
people:
  ann: { name: { en: Ann Lake, ar: آن ليك }, of: AAA }
  spy: { name: { en: Hidden Person, ar: شخص خفي }, of: BBB }
offices:
  lakes.secretary: { name: { en: Secretary of the League, ar: أمين الرابطة }, of: lakes }
instruments:
  lakes.charter: { title: { en: Charter of the Lakes, ar: ميثاق البحيرات }, organisation: lakes, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9, reading: unread } } }
coverage:
  - { question: standing, of: lakes, from: 1990-01-01, to: 2020-12-31 }
acts:
  - { on: 1990-05-01, act: deposit, instrument: lakes.charter, party: AAA, of: ratification, source: deed }
  - { on: 1990-06-01, act: deposit, instrument: lakes.charter, party: BBB, of: ratification, source: deed }
  - { on: 1990-07-01, act: admission, of: AAA, to: lakes, source: "deed#1" }
  - { on: 1990-07-01, act: admission, of: BBB, to: lakes, source: "deed#1" }
  - { on: 1991-02, act: signature, instrument: lakes.charter, party: CCC, source: deed }
  - { on: 1992-01-01, act: observer-status, of: CCC, in: lakes, source: rumour }
  - { on: 1993-03-01/1993-03-03, act: session, organ: lakes.council, ordinal: 1, host: AAA, place: { en: Port A, ar: ميناء ألف }, source: "page#3" }
  - { on: 1993-03-02/1993-03-03, id: first-by-rumour, act: session, organ: lakes.council, ordinal: 1, host: AAA, place: Port A, account-of: "session:lakes.council_1:1993-03-01_1993-03-03", source: rumour }
  - { on: 1994-01-01, act: election, to: lakes.secretary, person: ann, of: AAA, by: lakes.council, source: deed }
  - { on: 1995-03-01/1995-03-03, act: session, organ: lakes.council, ordinal: 2, host: BBB, place: Port B, source: deed }
  - { on: 1995-03-03, act: designation, session: lakes.council/3, host: AAA, source: deed }
  - { on: 1996-01-01, id: wrongly-told, act: visit, person: ann, to: AAA, source: deed }
  - { on: 1996-02-02, id: mended, act: rectification, of: wrongly-told, reason: "it was <another> person", source: deed }
  - { on: 1997-01-01, id: secret-visit, act: visit, person: spy, to: CCC, restriction: restricted, source: deed }
  - { on: 1997-01-02, id: internal-visit, act: visit, person: ann, to: DDD, restriction: internal, source: deed }
  - { on: 1997-01-03, id: by-cable, act: visit, person: ann, to: BBB, source: cable }
claims:
  - { id: two-members, source: "page#3", as-at: 1996-01-01, that: members, of: lakes, says: "2", accepted: confirmed }
  - { id: bound-c, source: "page#5", as-at: 1996-01-01, that: bound-by, of: CCC, object: lakes.charter, accepted: not-established }
  - { id: of-the-cable, source: cable, as-at: 1996-01-01, that: bound-by, of: AAA, object: lakes.charter, accepted: confirmed }
`
/** The League alone, or with further dossiers, each under its id. */
export const leagueHoldings = (further: Readonly<Record<string, string>> = {}): Holdings => {
  const read = Object.entries({ lakes: dossier, ...further }).map(([id, text]) => readDossier(text, { file: `${id}.yaml`, id }))
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: '2020-01-01' })
  const all = [...read.flatMap(r => r.problems), ...problems].filter(p => p.severity === 'error')
  if (all.length > 0) throw new Error(JSON.stringify(all, null, 1))
  return holdings
}
export const leagueMaterial = (holdings: Holdings): Material => {
  const { material, problems } = materialOf(holdings, [league])
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1))
  return material
}
export const today: Day = '2020-06-01'
