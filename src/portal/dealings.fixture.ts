/** The Society of Springs for the tests of calendars, initiatives and intentions: a Council that meets, offices with terms, a Statute that waits for deposits, and acts that are not public. */
import { assemble, readDossier, type Holdings } from '#acts'
import { materialOf, type Material } from '#briefs'
import { charter, composedOf, constitution, handOverAtOpening, textOf, troikaOf, type Constitution } from '#law'

const art = textOf('springs.charter')
const chair = handOverAtOpening('springs.council', art(5))
const society: Constitution = constitution({ id: 'springs', charters: [charter({
  text: 'springs.charter', membership: { admission: art(1) },
  organs: {
    council: { cite: art(5), meets: { everyYears: 1, cite: art(5, 2) }, presidency: chair, reports: [{ by: 'secretary', everyYears: 1, cite: art(5, 4) }] },
    bureau: { cite: art(6), composition: composedOf(art(6), troikaOf('springs.council', chair, art(6))) },
  },
  offices: { secretary: { office: 'springs.secretary', years: 5, cite: art(8) } }, competences: { initiatives: { organ: 'council', cite: art(9) } },
})] })
const dossier = `
recorded: 2000-01-01
sources: { book: { title: "Book of the <Springs>", url: "https://springs.example/book", seen: 2000-01-01, rank: official }, paper: { title: Spring Paper, seen: 2000-01-01, rank: press }, cable: { title: Secret cable, seen: 2000-01-01, rank: official, restriction: restricted } }
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state }, CCC: { name: { en: Celand, ar: سيلاند }, form: state }, DDD: { name: { en: Deland, ar: ديلاند }, form: state } }
bodies:
  springs: { name: { en: Society of Springs, ar: جمعية الينابيع }, form: organisation }
  springs.council: { name: { en: Council of the Springs, ar: مجلس الينابيع }, form: principal-organ, part-of: springs }
  springs.bureau: { name: { en: Bureau of the Springs, ar: مكتب الينابيع }, form: committee, part-of: springs }
  spring-house: { name: { en: Spring House, ar: دار الينابيع }, form: specialised-institution, part-of: springs }
people: { ada: { name: { en: Ada, ar: آدا }, of: BBB } }
offices: { springs.secretary: { name: { en: Secretary of the Springs, ar: أمين الينابيع }, of: springs } }
instruments:
  springs.charter: { title: { en: Charter of the Springs, ar: ميثاق الينابيع }, clauses: { applied-from: { on: 1980-01-01 } } }
  springs.statute: { title: { en: Statute of the House, ar: النظام الأساسي للدار }, organisation: springs, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 9, reading: unread }, open-to: { whom: { named: [AAA, BBB, CCC] }, reading: unread } } }
initiatives:
  house: { name: { en: "House of <Springs>", ar: دار الينابيع }, of: AAA, in: springs, instrument: springs.statute, body: spring-house }
  plan: { name: { en: Plan of the Springs, ar: خطة الينابيع }, in: springs }
  quiet: { name: { en: Quiet initiative, ar: مبادرة هادئة }, of: CCC, in: springs }
defaults: { source: book }
acts:
${['AAA', 'BBB', 'CCC'].map(p => `  - { on: 1981-01-01, act: admission, of: ${p}, to: springs }`).join('\n')}
  - { on: 1988-06, act: session, organ: springs.council, ordinal: 7, host: CCC, place: Pool }
  - { on: 1989-06-01/1989-06-03, act: session, organ: springs.council, ordinal: 8, host: AAA, place: Port }
  - { on: 1990-06-01/1990-06-03, act: session, organ: springs.council, ordinal: 9, host: BBB, place: Quay }
  - { id: next, on: 1990-06-03, act: designation, session: springs.council/10, host: AAA, due: 1991-07-10/1991-07-12 }
  - { on: 1990-06-01/1990-06-03, act: delegation, of: AAA, session: springs.council/9 }
  - { id: ada, on: 1986-01-01, act: election, to: springs.secretary, person: ada, of: BBB, by: springs.council, from: 1986-01-01 }
  - { id: h1, on: 1988-03-01, act: initiative, initiative: house, stage: proposed, by: AAA }
  - { id: h1-told, on: 1988-04-01, act: initiative, initiative: house, stage: proposed, by: AAA, account-of: h1, source: paper }
  - { id: h2, on: 1990-06-02, act: initiative, initiative: house, stage: adopted, by: springs.council, session: springs.council/9, document: { en: "Statute & rules", ar: النظام واللائحة } }
  - { on: 1990-06-02, act: adoption, form: instrument, instrument: springs.statute, title: { en: Statute of the House, ar: النظام الأساسي للدار }, by: springs.council, session: springs.council/9 }
  - { on: 1990-07-01, act: deposit, instrument: springs.statute, party: AAA, of: ratification }
  - { on: 1992-01-01, act: establishment, of: spring-house, by: springs.council, form: specialised-institution }
  - { on: 1993-01-01, act: deposit, instrument: springs.statute, party: BBB, of: ratification }
  - { id: p1, on: 1989-06-02, act: initiative, initiative: plan, stage: adopted, by: springs.council, session: springs.council/8 }
  - { id: dam, on: 1989-01-01, act: intention, by: AAA, in: springs, to: { en: "=build a <dam>", ar: بناء سد }, due: 1990-03 }
  - { id: quay, on: 1989-02-01, act: intention, by: AAA, in: springs, to: { en: build a quay, ar: بناء رصيف }, due: 1995 }
  - { id: mill, on: 1989-03-01, act: intention, by: AAA, in: springs, to: { en: build a mill, ar: بناء طاحونة } }
  - { id: mill-built, on: 1990-01-01, act: outcome, of: mill, result: fulfilled, says: { en: it turns, ar: تدور } }
  - { id: secret, on: 1989-04-01, act: intention, by: AAA, in: springs, to: Poison the spring, due: 1990-02, restriction: restricted }
  - { id: q1, on: 1989-05-01, act: initiative, initiative: quiet, stage: proposed, by: CCC, source: cable, restriction: restricted }
claims:
  - { id: three-members, source: "book#1", as-at: 1990-12-01, that: members, of: springs, says: "3", accepted: confirmed }
`
/** With further acts, where a test wants them. */
export const springsHoldings = (more = ''): Holdings => {
  const read = readDossier(more === '' ? dossier : dossier.replace('\nclaims:', `\n${more}\nclaims:`), { file: 'springs.yaml', id: 'springs' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2000-01-01' })
  const all = [...read.problems, ...problems].filter(p => p.severity === 'error')
  if (all.length > 0) throw new Error(JSON.stringify(all, null, 1))
  return holdings
}
export const springsMaterial = (holdings: Holdings): Material => {
  const { material, problems } = materialOf(holdings, [society])
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1))
  return material
}
