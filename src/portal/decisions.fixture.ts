/** The Union of Hills for the tests of the pages of decisions and offices: a hundred and thirty members in groups, roll-calls, vetoes, votes by weight, elections, and acts that are not public. */
import { Decimal } from 'decimal.js'
import { assemble, readDossier, type Holdings } from '#acts'
import { materialOf, type Material } from '#briefs'
import {
  allOf, affirmative, atLeast, byWeight, charter, composedOf, constitution, established, moreThan, noVetoOf, permanently, simpleMajority, textOf, twoThirds, type Constitution, type WeightLaw,
} from '#law'

const art = textOf('hills.charter')
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const arabic = [...'ابتثجحخدذرزسشصضطظعغفقكلمنه']
/** A1 to Z5, in the order of their codes. */
export const members: readonly string[] = letters.flatMap(l => [1, 2, 3, 4, 5].map(n => `${l}${n}`))
const groups = ['african', 'asian', 'arab'] as const
/** The last ten are in no group that the register knows. */
const groupOf = (i: number): string | undefined => (i < 120 ? groups[i % 3] : undefined)
/** The first weighs a hundred, every other one and a quarter. */
const weights: WeightLaw = () => established(new Map(members.map(m => [m, new Decimal(m === 'A1' ? '100' : '1.25')])), art(25))

const hills: Constitution = constitution({
  id: 'hills',
  charters: [charter({
    text: 'hills.charter',
    membership: { admission: art(1) },
    groups: { words: [...groups], cite: art(2) },
    organs: {
      assembly: { cite: art(20), voting: { voters: 'members', ordinary: simpleMajority(art(20, 3)), matters: { important: twoThirds(art(20, 4)) }, lostVotes: { cite: art(20, 5), reducesMembers: false }, cite: art(20, 1) } },
      watch: {
        cite: art(22), composition: composedOf(art(22), ...['A1', 'B1', 'C1', 'D1', 'E1'].map(p => permanently(p, 'hills.watch', art(22)))),
        voting: { voters: 'seats', ordinary: allOf(art(22, 3), affirmative(3, art(22, 3)), noVetoOf(() => established(['A1'], art(22, 4)), art(22, 4))), matters: { procedural: affirmative(3, art(22, 5)) }, cite: art(22, 1) },
      },
      fund: { cite: art(24), voting: { voters: 'members', ordinary: allOf(art(24, 4), moreThan(1, 2, 'members', art(24, 4)), byWeight(atLeast(3, 4, 'members', art(24, 4)), weights)), cite: art(24, 1) } },
    },
    offices: {
      'board.seat': { office: 'hills.board.seat', electedBy: 'assembly', years: 2, immediate: false, seats: 3, groups: { african: 1, asian: 2 }, majority: twoThirds(art(30)), cite: art(30) },
      secretary: { office: 'hills.secretary', electedBy: 'assembly', years: 4, cite: art(31) },
    },
  })],
})

const list = (from: number, to: number): string => `[${members.slice(from, to).filter(m => m !== 'B2').join(', ')}]`
const dossier = `
recorded: 2020-01-01
sources:
  minutes: { title: "Minutes of the Union", url: "https://hills.example/minutes", seen: 2020-01-01, rank: official }
parties: { ${members.map((m, i) => `${m}: { name: { en: "${m[0]}hill ${m[1]}", ar: "${arabic[Math.floor(i / 5)]}تل ${m[1]}" }, form: state }`).join(', ')} }
bodies:
  hills: { name: { en: Union of Hills, ar: اتحاد التلال }, form: organisation }
  hills.assembly: { name: { en: Assembly of the Union, ar: جمعية الاتحاد }, form: principal-organ, part-of: hills }
  hills.watch: { name: { en: Watch of the Union, ar: مجلس رقابة الاتحاد }, form: principal-organ, part-of: hills }
  hills.fund: { name: { en: Fund of the Union, ar: صندوق الاتحاد }, form: principal-organ, part-of: hills }
  hills.board: { name: { en: Board of the Union, ar: هيئة الاتحاد }, form: principal-organ, part-of: hills }
people:
  ann: { name: { en: Ann Hill, ar: آن تل }, of: A1 }
  bob: { name: { en: Bob Hill, ar: بوب تل }, of: B1 }
offices:
  hills.board.seat: { name: { en: member of the Board of the Union, ar: عضو هيئة الاتحاد }, of: hills.board }
  hills.secretary: { name: { en: Secretary of the Union, ar: أمين الاتحاد }, of: hills }
instruments:
  hills.charter: { title: { en: Charter of the Hills, ar: ميثاق التلال }, organisation: hills, clauses: { applied-from: { on: 1990-01-01 } } }
coverage:
  - { question: standing, of: hills, from: 1990-01-01, to: 2020-12-31 }
defaults: { source: minutes }
acts:
${members.map(m => `  - { on: 1990-01-01, act: admission, of: ${m}, to: hills }`).join('\n')}
${members.flatMap((m, i) => { const g = groupOf(i); return g === undefined ? [] : [`  - { on: 1990-01-01, act: group-membership, party: ${m}, in: hills, group: ${g} }`] }).join('\n')}
  - { on: 1995-01-01, act: loss-of-vote, of: B2, in: hills.assembly, article: "20(5)" }
  - { on: 1999-09-01/1999-09-30, act: session, organ: hills.assembly, ordinal: 1, host: A1, place: { en: Hilltown, ar: مدينة التل } }
  - { on: 1999-09-10, act: adoption, form: resolution, number: "4/38-ORG", by: hills.assembly, session: hills.assembly/1, title: { en: On paths, ar: بشأن المسالك }, manner: by-consensus, item: { en: item 5, ar: البند 5 }, sponsors: [C1, D1] }
  - { on: 1999-09-11, id: declared, act: adoption, form: declaration, by: hills.assembly, session: hills.assembly/1, title: { en: Declaration of Hilltown, ar: إعلان مدينة التل }, manner: by-acclamation }
  - { on: 2000-09-01/2000-09-30, act: session, organ: hills.assembly, ordinal: 2, host: B1, place: { en: Hillport, ar: ميناء التل } }
  - { on: 2000-09-02, act: draft, number: "A/2/L.1", to: hills.assembly, session: hills.assembly/2, title: { en: On the <great> hill, ar: بشأن التل الكبير }, sponsors: [A1, A2] }
  - { on: 2000-09-10, id: great-vote, act: vote, by: hills.assembly, session: hills.assembly/2, number: "2758 (XXVI)", draft: "A/2/L.1", title: { en: On the <great> hill, ar: بشأن التل الكبير }, matter: important, for: ${list(0, 84)}, against: ${list(84, 114)}, abstaining: ${list(114, 121)}, counts: { for: 84, against: 30, abstaining: 7 }, announced: adopted }
  - { on: 2000-09-10, act: adoption, form: resolution, number: "2758 (XXVI)", draft: "A/2/L.1", by: hills.assembly, session: hills.assembly/2, title: { en: On the <great> hill, ar: بشأن التل الكبير }, manner: by-vote, supersedes: ["hills.assembly:4/38-ORG"], recalls: ["hills.assembly:0/9"] }
  - { on: 2000-09-10, id: a2-explains, act: explanation-of-vote, of: A2, decision: "hills.assembly:2758-(XXVI)", when: after-the-vote, says: { en: The hill is <high>, ar: التل عالٍ } }
  - { on: 2000-09-11, act: vote, by: hills.assembly, session: hills.assembly/2, draft: "A/RES/74/7", title: { en: On the small hill, ar: بشأن التل الصغير }, matter: important, for: ${list(0, 60)}, against: ${list(60, 100)}, abstaining: [], announced: rejected }
  - { on: 2000-09-12, act: vote, by: hills.assembly, session: hills.assembly/2, number: "9/2?#&%", title: { en: By count, ar: بالعدد }, counts: { for: 70, against: 20, abstaining: 5 } }
  - { on: 2000-09-13, act: draft, number: "A/2/L.9", to: hills.assembly, session: hills.assembly/2, title: { en: Not decided, ar: لم يُبت فيه } }
  - { on: 2000-09-14, id: secret-vote, act: vote, by: hills.assembly, session: hills.assembly/2, number: "SECRET/1", title: Not for all eyes, for: [A1], against: [], restriction: restricted }
  - { on: 2001-01-01, act: vote, by: hills.watch, number: "W/1", title: { en: The veto, ar: صوت معارض حاسم }, matter: substantive, for: [B1, C1, D1, E1], against: [A1], abstaining: [] }
  - { on: 2001-02-01, act: vote, by: hills.fund, number: "F/1", title: { en: The capital, ar: رأس المال }, for: ${list(1, 100)}, against: [A1], abstaining: [] }
  - { on: 2002-03-01, act: candidature, of: A1, to: hills.board.seat, term: 2003/2004, by: hills.assembly, restriction: public }
  - { on: 2002-03-02, act: endorsement, candidate: A1, to: hills.board.seat, by: B1, group: african, restriction: public }
  - { on: 2002-03-03, id: secret-endorsement, act: endorsement, candidate: A1, to: hills.board.seat, by: Z5, group: african }
  - { on: 2002-06-01, id: round-1, act: ballot, to: hills.board.seat, by: hills.assembly, round: 1, group: african, seats: 1, votes: { A1: 60, D1: 50 } }
  - { on: 2002-06-01, id: round-2, act: ballot, to: hills.board.seat, by: hills.assembly, round: 2, group: african, seats: 1, votes: { A1: 90, D1: 20 } }
  - { on: 2002-06-01, act: election, to: hills.board.seat, of: A1, by: hills.assembly, from: 2003-01-01, until: 2004-12-31, round: 2, votes: { A1: 90, D1: 20 }, group: african }
  - { on: 2002-06-01, act: election, to: hills.board.seat, of: B1, by: hills.assembly, from: 2003-01-01, until: 2004-12-31, group: asian }
  - { on: 2006-06-01, act: election, to: hills.board.seat, of: C1, by: hills.assembly, from: 2007-01-01, until: 2008-12-31, group: asian }
  - { on: 1992-01-01, act: election, to: hills.secretary, person: ann, of: A1, by: hills.assembly }
  - { on: 1998-01-01, act: election, to: hills.secretary, person: bob, of: B1, by: hills.assembly }
claims:
  - { id: all-members, source: "minutes#3", as-at: 2000-01-01, that: members, of: hills, says: "130", accepted: confirmed }
`
export const hillsHoldings = (): Holdings => {
  const read = readDossier(dossier, { file: 'hills.yaml', id: 'hills' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2020-01-01' })
  const errors = [...read.problems, ...problems].filter(p => p.severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  return holdings
}
export const hillsMaterial = (holdings: Holdings): Material => {
  const { material, problems } = materialOf(holdings, [hills])
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1))
  return material
}
