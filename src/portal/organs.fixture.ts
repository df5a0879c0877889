/** An invented body for the tests of the pages of organisations, organs and sessions: the Union of Ponds, with groups, suspension, a notice that has run, an assembly, a council, credentials that are contested. */
import { assemble, readDossier, type Holdings } from '#acts'
import { materialOf, type Material } from '#briefs'
import { affirmative, allOf, atLeast, bureauByRule, chairByOffice, charter, composedOf, consensus, constitution, electedSeats, failing, handOverAtOpening, noVetoOf, established, permanently, simpleMajority, textOf, troika, twoThirds, type OfficeLaw } from '#law'

const art = textOf('ponds.charter')
const chair = handOverAtOpening('ponds.assembly', art(5))
const warden: OfficeLaw = { office: 'ponds.warden', years: 4, cite: art(15) }
const councillor: OfficeLaw = { office: 'ponds.council.councillor', years: 2, seats: 2, electedBy: 'assembly', cite: art(9) }
const ponds = constitution({
  id: 'ponds',
  charters: [charter({
    text: 'ponds.charter',
    organs: {
      assembly: {
        cite: art(4), meets: { everyYears: 2, cite: art(4, 2) }, presidency: chair, troika: troika('ponds.assembly', chair, art(6)), bureau: bureauByRule({ organ: 'ponds.assembly', organisation: 'ponds', viceFrom: 'other-groups', always: ['PDD'], rapporteur: 'outgoing-chair', cite: art(7) }),
        quorum: { numerator: 2, denominator: 3, how: 'at-least', cite: art(8) },
        voting: { voters: 'members', ordinary: failing(consensus(art(8, 1)), twoThirds(art(8, 1)), art(8, 1)), matters: { amendment: atLeast(3, 4, 'members', art(20)), budget: simpleMajority(art(8, 2)), scale: simpleMajority(art(8, 2)) }, lostVotes: { cite: art(8, 3), reducesMembers: true }, cite: art(8) },
        reports: [{ by: 'ponds.council', everyYears: 1, cite: art(10) }], numbers: { pattern: /^(?<session>\d+)\/(?<serial>\d+)$/, example: '3/12' },
      },
      council: {
        cite: art(9), composition: composedOf(art(9), permanently('PAA', 'ponds.council', art(9)), electedSeats(councillor, art(9))), quorum: { members: 2, cite: art(9, 4) },
        voting: { voters: 'seats', ordinary: allOf(art(9, 3), affirmative(2, art(9, 3)), noVetoOf(() => established(['PAA']), art(9, 3))), cite: art(9, 3) },
      },
      wardens: { cite: art(15), presidency: chairByOffice(warden, art(15)) },
    },
    membership: { admission: art(3), observers: art(3, 2), suspension: art(3, 3), withdrawal: art(3, 4), notice: { months: 12, bound: 'end-of-membership', cite: art(3, 4) } },
    offices: { 'council.councillor': councillor, warden, keeper: { office: 'ponds.keeper', years: 4, cite: art(11) } },
    forms: { 'subsidiary-organ': { belonging: 'all-members', budget: 'organisation', cite: art(12) }, 'specialised-institution': { belonging: 'optional', budget: 'own', cite: art(13) } },
    groups: { words: ['asian', 'african'], cite: art(14) },
  })],
})

const dossier = `
recorded: 2020-01-01
sources:
  deed: { title: "Minutes <b>of</b> the Union & others", url: "https://minutes.example/union?a=1&b=2", seen: 2020-01-01, rank: official }
  paper: { title: Pond Paper, seen: 2020-01-01, rank: press }
parties:
  PAA: { name: { en: Aland, ar: ألاند }, form: state }
  PBB: { name: { en: Beland, ar: بيلاند }, form: state }
  PCC: { name: { en: Celand, ar: سيلاند }, form: state }
  PDD: { name: { en: Deland, ar: ديلاند }, form: state }
  PEE: { name: { en: Eland, ar: إيلاند }, form: state }
  KAZ: { name: { en: Kazakhstan, ar: كازاخستان }, form: state }
bodies:
  ponds: { name: { en: Union of Ponds, ar: اتحاد البرك }, short: UP, form: organisation }
  ponds.assembly: { name: { en: Assembly of Ponds, ar: جمعية البرك }, form: principal-organ, part-of: ponds }
  ponds.council: { name: { en: Council of Ponds, ar: مجلس البرك }, form: principal-organ, part-of: ponds }
  ponds.wardens: { name: { en: Wardens, ar: الحراس }, form: principal-organ, part-of: ponds }
  ponds.elders: { name: { en: Meeting of Elders, ar: اجتماع الشيوخ }, form: committee, part-of: ponds }
  ponds.frogs: { name: { en: Centre for Frogs, ar: مركز الضفادع }, form: subsidiary-organ, part-of: ponds }
  ponds.newts: { name: { en: Centre for Newts, ar: مركز السمندل }, form: subsidiary-organ, part-of: ponds }
  ponds.old: { name: { en: Old Committee, ar: اللجنة القديمة }, form: committee, part-of: ponds }
  ponds.never: { name: { en: Conference that Adopted, ar: المؤتمر الذي اعتمد }, form: committee, part-of: ponds }
  pondbank: { name: { en: Bank of Ponds, ar: بنك البرك }, form: specialised-institution, part-of: ponds }
  pondbank.board: { name: { en: Board of the Bank, ar: مجلس البنك }, form: principal-organ, part-of: pondbank }
people:
  ann: { name: { en: Ann Pond, ar: آن بركة }, of: PAA }
  bob: { name: { en: Bob Pond, ar: بوب بركة }, of: PBB }
offices:
  ponds.warden: { name: { en: First Warden, ar: كبير الحراس }, of: ponds.wardens }
  ponds.keeper: { name: { en: Keeper of the Ponds, ar: أمين البرك }, of: ponds }
  ponds.council.councillor: { name: { en: Councillor, ar: عضو المجلس }, of: ponds.council }
  ponds.assembly.chair: { name: { en: Chair of the Assembly, ar: رئيس الجمعية }, of: ponds.assembly }
instruments:
  ponds.charter: { title: { en: Charter of the Ponds, ar: ميثاق البرك }, organisation: ponds, clauses: { applied-from: { on: 1990-01-01 } } }
coverage:
  - { question: standing, of: ponds, from: 1990-01-01, to: 2019-12-31 }
claims:
  - { id: four-members, source: "deed#3", as-at: 2019-06-01, that: members, of: ponds, says: "4", accepted: confirmed }
defaults: { source: deed }
acts:
  - { on: 1990-01-01, act: admission, of: PAA, to: ponds }
  - { on: 1990-01-01, act: admission, of: PBB, to: ponds }
  - { on: 1992, act: admission, of: PCC, to: ponds }
  - { on: 1994-05-01, act: admission, of: PDD, to: ponds }
  - { on: 1995-05-01, act: admission, of: KAZ, to: ponds }
  - { on: 1996-01-01, act: observer-status, of: PEE, in: ponds }
  - { on: 1998-01-01, act: notice-of-withdrawal, of: PDD, from: ponds }
  - { on: 2001-06-01, act: suspension, of: PCC, in: ponds }
  - { on: 1990-01-01, act: group-membership, party: PAA, in: ponds, group: asian }
  - { on: 1990-01-01, act: group-membership, party: PBB, in: ponds, group: african }
  - { on: 1995-05-01, act: group-membership, party: KAZ, in: ponds, group: asian }
  - { on: 1990-01-01, act: establishment, of: ponds.frogs, form: subsidiary-organ }
  - { on: 1991-01-01, act: establishment, of: ponds.newts, form: subsidiary-organ }
  - { on: 1990-02-01, act: establishment, of: ponds.old, form: committee }
  - { on: 1999-02-01, act: dissolution, of: ponds.old, successor: ponds.frogs }
  - { on: 1991-03-01, act: seat, of: ponds.frogs, host: PBB, place: { en: Port B, ar: ميناء باء } }
  - { on: 1995-01-01, id: newts-reformed, act: reform, of: ponds.newts, says: { en: now with a laboratory, ar: مختبر جديد } }
  - { on: 1990-01-01, act: naming, of: ponds.newts, name: { en: House of Newts, ar: بيت السمندل } }
  - { on: 1995-01-01, act: naming, of: ponds.newts, name: { en: Centre for Newts, ar: مركز السمندل } }
  - { on: 1993-01-01, act: establishment, of: pondbank, form: specialised-institution }
  - { on: 1993-01-01, act: establishment, of: pondbank.board, form: principal-organ }
  - { on: 1990-03-01/1990-03-03, act: session, organ: ponds.assembly, ordinal: 1, host: PAA, place: { en: Port A, ar: ميناء ألف } }
  - { on: 1992-03-01/1992-03-03, act: session, organ: ponds.assembly, ordinal: 2, host: PBB, place: { en: Port B, ar: ميناء باء } }
  - { on: 1996-02-10/1996-02-11, act: session, organ: ponds.elders, ordinal: 1, form: preparatory, host: KAZ, place: { en: Lakeside, ar: ضفة البركة }, prepares: ponds.assembly/4 }
  - { on: 1996-03-01/1996-03-03, id: fourth, act: session, organ: ponds.assembly, ordinal: 4, host: KAZ, place: { en: Lakeside, ar: ضفة البركة }, theme: { en: Clear <water>, ar: ماء صاف }, present: [PAA, PBB, PCC, KAZ, PEE], participation: { ministers: 4 } }
  - { on: 1996-03-01/1996-03-03, id: fourth-by-paper, act: session, organ: ponds.assembly, ordinal: 4, host: KAZ, place: { en: Lakeside, ar: ضفة البركة }, participation: { ministers: 7 }, account-of: fourth, source: paper }
  - { on: 1996-09-01/1996-09-02, act: session, organ: ponds.assembly, ordinal: 4, form: resumed, host: KAZ, place: { en: Lakeside, ar: ضفة البركة } }
  - { on: 1996-03-01, act: bureau, session: ponds.assembly/4, chair: KAZ, chaired-by: ann, vice-chairs: [PAA, PDD], rapporteur: PAA }
  - { on: 1996-03-01/1996-03-03, act: delegation, of: PAA, session: ponds.assembly/4, head: ann, head-rank: foreign-minister }
  - { on: 1996-03-01, act: credentials, of: PAA, session: ponds.assembly/4, stage: accepted }
  - { on: 1996-03-01, act: credentials, of: PBB, session: ponds.assembly/4, stage: presented, head: bob }
  - { on: 1996-03-02, act: credentials, of: PBB, session: ponds.assembly/4, stage: contested, by: PAA }
  - { on: 1996-03-03, act: designation, session: ponds.assembly/5, host: PAA, place: { en: Port A, ar: ميناء ألف }, due: 2022, decided-at: ponds.assembly/4 }
  - { on: 1996-03-02, act: adoption, form: resolution, number: "4/1", title: { en: On <frogs>, ar: بشأن الضفادع }, by: ponds.assembly, session: ponds.assembly/4, manner: by-consensus }
  - { on: 2019-01-01, act: election, to: ponds.council.councillor, of: PBB, by: ponds.assembly, from: 2019-01-01 }
  - { on: 2019-01-01, act: election, to: ponds.council.councillor, of: KAZ, by: ponds.assembly, from: 2019-01-01 }
  - { on: 2006-05-01, act: appointment, to: ponds.warden, of: PAA }
  - { on: 2010-05-01, act: appointment, to: ponds.warden, of: PBB }
  - { on: 2018-01-01, act: appointment, to: ponds.keeper, person: ann, of: PAA, from: 2018-01-01 }
  - { on: 1997-01-01, id: secret-delegation, act: delegation, of: PCC, session: ponds.assembly/4, head: bob, restriction: restricted }
`
export const pondsHoldings = (further = ''): Holdings => {
  const read = [['ponds', dossier], ...(further === '' ? [] : [['more', further]])].map(([id, text]) => readDossier(text!, { file: `${id}.yaml`, id: id! }))
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: '2020-01-01' })
  const errors = [...read.flatMap(r => r.problems), ...problems].filter(p => p.severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  return holdings
}
export const pondsMaterial = (holdings: Holdings): Material => {
  const { material, problems } = materialOf(holdings, [ponds])
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1))
  return material
}
