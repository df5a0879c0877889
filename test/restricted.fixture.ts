/** The League of Lakes with lines that only some may see, and the same without them; whatever is kept from the public says "quokka" or is of 23 October 2019. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble, readDossier, type Dossier, type Holdings, type Problem, type Restriction } from '#acts'
import { materialOf, type Material } from '#briefs'
import { charter, composedOf, constitution, handOverAtOpening, hostInTheChair, hostOf, simpleMajority, textOf, troika, troikaOf, type Constitution } from '#law'
import { constitutions } from '#organisations'
import { holdingsSeenBy, type DossierFile } from '#register'

export const root = join(import.meta.dirname, '..')
/** What must be nowhere in public. */
export const canary = /quokka|2019-10-23|23 October 2019|أكتوبر 2019|7777/i

const art = textOf('lakes.charter')
const chair = handOverAtOpening('lakes.council', art(5))
export const lakes: Constitution = constitution({
  id: 'lakes',
  charters: [charter({
    text: 'lakes.charter',
    organs: {
      council: { cite: art(5), presidency: chair, bureau: hostInTheChair('lakes.council', art(5)), troika: troika('lakes.council', chair, art(6)), meets: { everyYears: 2, cite: art(5) }, quorum: { numerator: 1, denominator: 2, how: 'more-than', cite: art(11) }, voting: { voters: 'members', ordinary: simpleMajority(art(12)), cite: art(12) } },
      committee: { cite: art(7), composition: composedOf(art(7), troikaOf('lakes.council', chair, art(7)), hostOf('lakes', art(7))) },
    },
    membership: { admission: art(3), observers: art(4) },
    offices: { steward: { office: 'lakes.steward', cite: art(13) }, secretary: { office: 'lakes.secretary', years: 4, electedBy: 'council', cite: art(8) }, warden: { office: 'lakes.warden', years: 2, seats: 2, electedBy: 'council', cite: art(9) } },
    groups: { words: ['northern', 'southern'], cite: art(10) },
  })],
})

/** Lines marked with ¦ are there only in the register that has secrets. */
const league = `# The League of Lakes
recorded: 2020-01-01
sources:
  deed: { title: Minutes of the League, url: "https://lakes.example/minutes", seen: 2020-01-01, rank: official }
  paper: { title: Lake Paper, url: "https://paper.example/", seen: 2020-01-01, rank: press }
¦  quokka-cable: { title: Quokka cable, url: "https://quokka.example/", seen: 2020-01-01, rank: official, restriction: restricted }
¦  quokka-note: { title: Quokka note, seen: 2020-01-01, rank: official, restriction: internal }
¦  quokka-letter: { title: Quokka letter, seen: 2020-01-01, rank: official }
parties:
  AAA: { name: { en: Aland, ar: ألاند }, form: state }
  BBB: { name: { en: Beland, ar: بيلاند }, form: state }
  CCC: { name: { en: Celand, ar: سيلاند }, form: state }
  DDD: { name: { en: Deland, ar: ديلاند }, form: state }
bodies:
  lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, form: organisation }
  lakes.council: { name: { en: Council of the League, ar: مجلس الرابطة }, form: principal-organ, part-of: lakes }
  lakes.committee: { name: { en: Committee of the League, ar: لجنة الرابطة }, form: committee, part-of: lakes }
¦  lakes.quokka-caucus: { name: Quokka caucus, form: committee, part-of: lakes }
people:
  ann: { name: Ann Lake, of: AAA }
  ben: { name: Ben Lake, of: BBB }
¦  quokka-envoy: { name: { en: Quokka Envoy, ar: "كووكا quokka" }, of: BBB }
¦  quokka-clerk: { name: Quokka Clerk, of: CCC }
offices:
  lakes.secretary: { name: { en: Secretary of the League, ar: أمين الرابطة }, of: lakes }
  lakes.warden: { name: { en: Warden of the League, ar: حارس الرابطة }, of: lakes }
  lakes.steward: { name: { en: Steward of the League, ar: وكيل الرابطة }, of: lakes }
¦  lakes.quokka-office: { name: Quokka office, of: lakes }
instruments:
  lakes.charter: { title: { en: Charter of the Lakes, ar: ميثاق البحيرات }, organisation: lakes, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9 } } }
  lakes.pact: { title: { en: Pact of the Lakes, ar: عهد البحيرات }, organisation: lakes, clauses: { entry-into-force: { when: { instruments: 3 }, article: Art. 2 } } }
initiatives:
  bridge: { name: { en: Bridge of the Lakes, ar: جسر البحيرات }, of: AAA, in: lakes }
¦  quokka-plan: { name: Quokka plan, of: BBB, in: lakes }
titles:
  crown: { name: { en: Crown of the Lakes, ar: تاج البحيرات }, of: lakes }
¦  quokka-crown: { name: Quokka crown, of: lakes }
coverage:
  - { question: standing, of: lakes, from: 1990-01-01, to: 2030-12-31 }
¦  - { question: candidatures, of: BBB, from: 1990-01-01, to: 2030-12-31, note: quokka }
¦  - { question: reciprocity, of: AAA, from: 1990-01-01, to: 2030-12-31, note: quokka }
¦  - { question: visits, of: ann, from: 1990-01-01, to: 2030-12-31, note: quokka, restriction: internal }
acts:
  - { on: 1990-05-01, act: deposit, instrument: lakes.charter, party: AAA, of: ratification, source: deed }
  - { on: 1990-06-01, act: deposit, instrument: lakes.charter, party: BBB, of: ratification, source: deed }
  - { on: 1990-07-01, act: admission, of: AAA, to: lakes, source: "deed#1" }
¦  - { on: 1990-07-01, id: quokka-account, act: admission, of: AAA, to: lakes, account-of: "admission:AAA:lakes:1990-07-01", source: quokka-cable, note: quokka }
  - { on: 1990-07-01, act: admission, of: BBB, to: lakes, source: "deed#1" }
  - { on: 1990-07-01, act: admission, of: CCC, to: lakes, source: "deed#1" }
  - { on: 1990-07-02, act: group-membership, party: AAA, in: lakes, group: northern, source: deed }
  - { on: 1990-07-02, act: group-membership, party: BBB, in: lakes, group: southern, source: deed }
  - { on: 1990-07-02, act: group-membership, party: CCC, in: lakes, group: southern, source: deed }
  - { on: 1991-01-01, act: deposit, instrument: lakes.pact, party: AAA, of: ratification, source: deed }
  - { on: 1995-03-01/1995-03-03, act: session, organ: lakes.council, ordinal: 1, host: AAA, place: Port A, present: [AAA, BBB], source: deed }
¦  - { on: 1995-03-01/1995-03-03, id: quokka-session, act: session, organ: lakes.council, ordinal: 1, host: AAA, place: Quokka bay, theme: quokka, account-of: "session:lakes.council_1:1995-03-01_1995-03-03", source: quokka-note }
  - { on: 1995-03-02, act: vote, by: lakes.council, session: lakes.council/1, number: R/1, title: On the shore, for: [AAA, BBB], against: [CCC], source: deed }
  - { on: 1995-03-02, act: adoption, by: lakes.council, session: lakes.council/1, form: resolution, number: R/1, title: On the shore, manner: by-vote, source: deed }
  - { on: 2012-01-01, act: election, to: lakes.secretary, person: ann, of: AAA, by: lakes.council, source: deed }
  - { on: 2014-01-01, act: election, to: lakes.warden, of: AAA, by: lakes.council, source: deed }
  - { on: 2015-03-01/2015-03-03, act: session, organ: lakes.council, ordinal: 2, host: BBB, place: Port B, source: deed }
  - { id: open-bid, on: 2016-01-01, act: candidature, of: BBB, to: lakes.secretary, person: ben, by: lakes.council, restriction: public, source: paper }
  - { id: open-support, on: 2016-02-01, act: support, by: CCC, candidate: BBB, to: lakes.secretary, stage: promised, restriction: public, source: paper }
  - { id: seen-visit, on: 2017-01-01, act: visit, person: ann, to: BBB, source: deed }
  - { id: meant, on: 2017-02-01, act: intention, by: AAA, in: lakes, to: build the bridge, due: 2018, source: deed }
  - { id: first-step, on: 2017-03-01, act: initiative, initiative: bridge, stage: proposed, by: AAA, source: deed }
  - { id: crowned, on: 2018-01-01, act: title, title: crown, holder: Aland, of: AAA, year: 2018, by: lakes.council, source: deed }
¦  - { id: quokka-bid, on: 2019-10-23, act: candidature, of: CCC, to: lakes.secretary, person: quokka-clerk, by: lakes.council, source: deed }
¦  - { on: 2019-10-23, act: candidature, of: BBB, to: lakes.warden, by: lakes.council, source: paper }
¦  - { on: 2019-10-23, act: candidature, of: DDD, title: quokka-crown, for: quokka, source: deed }
¦  - { on: 2019-10-23, act: candidature, of: AAA, to: lakes.quokka-office, source: quokka-letter }
¦  - { on: 2019-10-23, act: endorsement, candidate: BBB, to: lakes.secretary, by: AAA, person: ben, source: deed }
¦  - { id: quokka-asked, on: 2019-10-23, act: support, by: AAA, candidate: BBB, to: lakes.secretary, stage: asked, source: deed, note: quokka }
¦  - { id: quokka-promise, on: 2019-10-23, act: support, by: AAA, candidate: BBB, to: lakes.secretary, stage: promised, for: quokka, source: deed }
¦  - { id: quokka-return, on: 2019-10-23, act: support, by: BBB, candidate: AAA, to: lakes.warden, stage: promised, in-return-for: quokka-promise, source: quokka-cable }
¦  - { id: quokka-kept, on: 2019-10-23, act: support, by: AAA, candidate: BBB, to: lakes.secretary, stage: honoured, source: quokka-cable }
¦  - { id: told-all-the-same, on: 2019-10-23, act: support, by: CCC, candidate: AAA, to: lakes.warden, stage: given, in-return-for: quokka-promise, restriction: public, source: deed, note: quokka }
¦  - { on: 2019-10-23, act: withdrawal-of-candidature, of: BBB, person: ben, to: lakes.secretary, favouring: CCC, reason: quokka, source: deed }
¦  - { on: 2019-10-23, act: ballot, to: lakes.secretary, by: lakes.council, votes: { BBB: 7777, CCC: 1 }, restriction: internal, source: deed }
¦  - { on: 2019-10-23, act: election, to: lakes.secretary, person: quokka-envoy, of: BBB, by: lakes.council, restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: appointment, to: lakes.warden, of: CCC, restriction: internal, source: deed }
¦  - { on: 2019-10-23, act: election, to: lakes.quokka-office, of: AAA, by: lakes.council, source: quokka-note }
¦  - { on: 2019-10-23, act: naming, of: lakes.council, name: Quokka council, source: quokka-cable }
¦  - { on: 2019-10-23, act: admission, of: DDD, to: lakes, source: quokka-cable }
¦  - { on: 2019-10-23, act: suspension, of: CCC, in: lakes, restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: deposit, instrument: lakes.pact, party: BBB, of: ratification, source: quokka-note }
¦  - { on: 2019-10-23, act: deposit, instrument: lakes.pact, party: CCC, of: ratification, restriction: internal, source: deed }
¦  - { on: 2019-10-23, act: designation, session: lakes.council/3, host: CCC, place: Quokka bay, restriction: internal, source: deed }
¦  - { on: 2019-10-23, act: delegation, of: BBB, session: lakes.council/2, head: quokka-envoy, restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: credentials, of: BBB, session: lakes.council/2, stage: contested, by: AAA, restriction: restricted, source: deed }
¦  - { id: quokka-vote, on: 2019-10-23, act: vote, by: lakes.council, number: R/1, title: Quokka, for: [AAA], against: [BBB, CCC], restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: explanation-of-vote, decision: "lakes.council:R/1", of: CCC, says: quokka, restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: draft, number: Q/7777, title: Quokka draft, to: lakes.council, sponsors: [AAA], restriction: internal, source: deed }
¦  - { on: 2019-10-23, act: visit, person: quokka-envoy, to: AAA, restriction: restricted, source: deed, id: quokka-visit }
¦  - { on: 2019-10-23, act: contribution, by: quokka-envoy, through: lakes, amount: 7777 USD, purpose: quokka, restriction: restricted, source: deed, id: quokka-gift }
¦  - { on: 2019-10-23, act: contribution, by: AAA, through: lakes, amount: 7777 USD, purpose: quokka, restriction: internal, source: deed, id: quokka-share }
¦  - { on: 2019-10-23, act: visit, person: ann, to: BBB, place: quokka, restriction: internal, source: deed }
¦  - { on: 2019-10-23, id: wrongly-public, act: rectification, of: quokka-visit, reason: quokka stayed at home, source: deed }
¦  - { on: 2019-10-23, id: of-the-rectification, act: rectification, of: wrongly-public, reason: no quokka, source: deed }
¦  - { on: 2019-10-23, id: quokka-rectified, act: rectification, of: seen-visit, reason: quokka, restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: outcome, of: meant, result: dropped, by: quokka-vote, says: quokka, source: deed }
¦  - { on: 2019-10-23, act: initiative, initiative: bridge, stage: endorsed, by: lakes.council, document: quokka, restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: initiative, initiative: quokka-plan, stage: proposed, by: BBB, restriction: restricted, source: deed }
¦  - { on: 2019-10-23, act: intention, by: AAA, in: lakes, to: quokka, due: 2025, restriction: internal, source: deed }
¦  - { on: 2019-10-23, act: establishment, of: lakes.quokka-caucus, by: lakes.council, restriction: internal, source: deed }
¦  - { on: 2019-10-23, act: title, title: quokka-crown, holder: quokka, of: BBB, year: 2019, restriction: internal, source: deed }
  - { on: 2019-12-01, act: seat, of: lakes, host: AAA, place: Port A, source: deed }
claims:
  - { id: three-members, source: "paper#3", as-at: 2018-12-31, that: members, of: lakes, says: "3", accepted: confirmed }
¦  - { id: quokka-claim, source: quokka-cable, as-at: 2019-12-31, that: members, of: lakes, says: "7777", accepted: contradicted }
¦  - { id: of-the-quokka, source: paper, as-at: 2019-12-31, that: members, of: lakes, says: "4", restriction: restricted, accepted: confirmed }
¦  - { id: naming-it, source: paper, as-at: 2019-12-31, that: date, act: quokka-visit, says: "2019-10-23", accepted: confirmed }
  - { id: one-visit, source: "paper#4", as-at: 2019-12-31, that: count, kind: visit, naming: [ann, BBB], says: "1", accepted: confirmed }
counts:
  - { count: members, of: lakes, as-at: 2018-01-01, is: 3 }
¦  - { count: acts, kind: visit, naming: [quokka-envoy], as-at: 2020-01-01, is: 1, source: quokka-cable }
assertions:
  - { that: members, of: lakes, as-at: 2018-12-31, is: "3" }
¦  - { that: members, of: lakes, as-at: 2019-12-31, is: "4", source: quokka-cable }
¦  - { that: total, kind: contribution, by: quokka-envoy, as-at: 2019-12-31, is: 7777 USD, restriction: restricted }
`
/** A dossier of which all is restricted; it is read before the public one, and has copies of its sources. */
const deals = `restriction: restricted
recorded: 2020-01-01
sources:
  deed: { title: Quokka copy of the minutes, url: "https://lakes.example/minutes", seen: 2020-01-01, rank: official }
  mfa-kz-oic: { title: Quokka copy of the page, url: "http://mfa.gov.kz/index.php/en/foreign-policy/international-organizations/oic", seen: 2020-01-01, rank: official }
  quokka-file: { title: Quokka file, seen: 2020-01-01, rank: official }
people:
  quokka-friend: { name: Quokka Friend, of: KAZ }
acts:
  - { on: 2012-01-01, act: candidature, of: KAZ, to: oic.secretary-general, person: quokka-friend, for: quokka, source: quokka-file }
  - { on: 2013-01-01, act: support, by: UZB, candidate: KAZ, to: un.security-council.elected-member, stage: promised, for: quokka, source: quokka-file, id: quokka-uzb }
  - { on: 2013-02-01, act: support, by: KAZ, candidate: UZB, to: oic.secretary-general, stage: promised, for: quokka, in-return-for: quokka-uzb, source: deed }
  - { on: 2013-03-01, act: visit, person: quokka-friend, to: KAZ, source: mfa-kz-oic }
  - { on: 2013-04-01, act: endorsement, candidate: KAZ, to: un.security-council.elected-member, by: oic, source: quokka-file, note: quokka }
  - { on: 2013-04-02, act: candidature, of: KAZ, to: lakes.steward, for: quokka, source: quokka-file }
  - { on: 2013-05-01, act: appointment, to: oic.secretary-general, person: quokka-friend, of: KAZ, source: quokka-file }
`
/** The same for the League: an office that only this one speaks of, and the public one declares. */
const lakesDeals = `restriction: restricted
recorded: 2020-01-01
sources:
  paper: { title: Quokka copy of the paper, url: "https://paper.example/", seen: 2020-01-01, rank: official }
acts:
  - { on: 2019-10-23, act: candidature, of: BBB, to: lakes.steward, for: quokka, source: paper }
  - { on: 2019-10-23, act: support, by: CCC, candidate: BBB, to: lakes.steward, stage: promised, source: paper, id: quokka-steward }
`
const withSecrets = (text: string): string => text.replaceAll('¦', '')
const withoutSecrets = (text: string): string => text.split('\n').filter(line => !line.startsWith('¦')).join('\n')

const real: readonly DossierFile[] = readdirSync(join(root, 'dossiers'), { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.yaml')).map(f => f.replaceAll('\\', '/')).sort().map(file => ({ file, text: readFileSync(join(root, 'dossiers', file), 'utf8') }))

export interface World { readonly files: readonly DossierFile[]; readonly dossiers: readonly Dossier[]; readonly holdings: Holdings; readonly problems: readonly Problem[] }
const inOrder = (files: readonly DossierFile[]): readonly DossierFile[] => [...files].sort((a, b) => (a.file < b.file ? -1 : 1))
export const worldOf = (files: readonly DossierFile[]): World => {
  const read = inOrder(files).map(f => readDossier(f.text, { file: f.file, id: f.file.replace(/\.yaml$/, '') }))
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: '2020-01-01' })
  return { files: inOrder(files), dossiers: read.map(r => r.dossier), holdings, problems: [...read.flatMap(r => r.problems), ...problems].filter(p => p.severity === 'error') }
}
/** The League, with its secrets and without; and beside it the bundled dossiers. */
export const leagueFiles = { with: [{ file: 'lakes.yaml', text: withSecrets(league) }, { file: 'aaa/lakes-deals.yaml', text: lakesDeals }], without: [{ file: 'lakes.yaml', text: withoutSecrets(league) }] } as const
export const everything = { with: [...real, ...leagueFiles.with, { file: 'aaa/deals.yaml', text: deals }], without: [...real, ...leagueFiles.without] } as const

export const seen = ({ holdings, dossiers }: World, audience: Restriction): { readonly holdings: Holdings; readonly material: Material } => {
  const own = holdingsSeenBy(audience, holdings, dossiers)
  return { holdings: own, material: materialOf(own, [...constitutions, lakes]).material }
}
