/** The League of Lakes, an invented body on which the rules are tried: its law, its States AAA to LLL, and a register from lines of acts. */
import { assemble, readDossier, type Act, type Holdings } from '#acts'
import { day, type Day } from '#calendar'
import {
  charter, composedOf, constitution, elected, exOfficio, handOverAtOpening, hostInTheChair, hostOf, permanentChair, permanently, textOf, troika, troikaOf,
  type Answer, type Charter, type Constitution, type OfficeLaw, type Question, type QuestionKind, type RegisterAsAt,
} from '#law'
import { ask } from './ask.ts'
import { lawOf, type Law } from './under-charter.ts'
import { indexActs, type ActIndex } from './index-of-acts.ts'
import { registerAsAt } from './register-as-at.ts'

export const states = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH', 'III', 'JJJ', 'KKK', 'LLL'] as const

const header = `
recorded: 2020-01-01
parties: { ${states.map(s => `${s}: { name: ${s}land, form: state }`).join(', ')} }
bodies: { league: { name: League of Lakes, form: organisation }, league.council: { name: Council, form: principal-organ }, league.harbour: { name: Harbour Committee, form: committee }, league.board: { name: Board, form: committee }, lakebank: { name: Lake Bank, form: organisation } }
people: { ada: { name: Ada }, ben: { name: Ben }, cleo: { name: Cleo } }
offices: { league.warden: { name: Warden, of: league }, league.clerk: { name: Clerk, of: league }, league.harbour.chair: { name: Chair of the Harbour Committee, of: league.harbour }, league.council.chair: { name: Chair of the Council, of: league.council }, league.board.seat: { name: Seat on the Board, of: league.board } }
instruments: { league.charter: { title: Charter, clauses: { applied-from: { on: 1990-01-01 } } }, lakebank.articles: { title: Articles, clauses: { applied-from: { on: 1990-01-01 } } } }
sources: { book: { title: Book of the League, seen: 2020-01-01, rank: official }, copy: { title: Copy of the book, seen: 2020-01-01, rank: official }, paper: { title: Lake Paper, seen: 2020-01-01, rank: press } }
`

const art = textOf('league.charter')
const chair = handOverAtOpening('league.council', art(4))
const warden: OfficeLaw = { office: 'league.warden', electedBy: 'council', years: 5, cite: art(7) }
const organs = {
  council: { cite: art(3), presidency: chair, bureau: hostInTheChair('league.council', art(5)), troika: troika('league.council', chair, art(6)) },
  harbour: { cite: art(8), presidency: permanentChair('league.harbour', 'AAA', art(8)) },
  board: {
    cite: art(9),
    composition: composedOf(art(9), troikaOf('league.council', chair, art(9)), hostOf('league', art(9)), exOfficio(warden, art(9)), permanently('KKK', 'league.board', art(9)), elected({ office: 'league.board.seat', cite: art(9) }, art(9))),
  },
}
const law1 = charter({
  text: 'league.charter', organs,
  membership: { admission: art(1), observers: art(2), suspension: art(10), withdrawal: art(11) },
  offices: { warden, clerk: { office: 'league.clerk', cite: art(7) } },
  dues: { cite: art(12), base: 'budget of the League' },
  competences: { admission: { organ: 'council', cite: art(1) } },
})
/** The second charter: in force once two thirds of the members have ratified it, if a test declares its instrument. */
const law2 = charter({ text: 'league.charter-2', organs: { council: organs.council }, membership: { admission: textOf('league.charter-2')(1) } })
const bankArt = textOf('lakebank.articles')
const bank = charter({ text: 'lakebank.articles', organs: {}, membership: { admission: bankArt(1) }, capital: { cite: bankArt(2), unitOfAccount: 'LD', shareValue: { text: '10 LD', value: '10', step: '1', unit: 'LD', bound: 'exactly' } } })
const constitutions: readonly Constitution[] = [constitution({ id: 'league', charters: [law1, law2] }), constitution({ id: 'lakebank', charters: [bank] })]
export const law: Law = lawOf(constitutions)

/** The holdings of the League with these lines of acts; `head` holds further sections (instruments, coverage). Throws on any error in them. */
export const holdingsOf = (acts: string, head = ''): Holdings => {
  const read = [['league', header], ['test', `${head}\ndefaults: { source: book }\nacts:\n${acts}\n`]].map(([id, text]) => readDossier(text!, { file: `${id}.yaml`, id: id! }))
  const { holdings, problems } = assemble(read.map(r => r.dossier), { learnt: day('2020-01-01') })
  const errors = [...read.flatMap(r => r.problems), ...problems].filter(p => p.severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  return holdings
}

export interface League {
  readonly law: Law
  readonly acts: readonly Act[]
  readonly index: ActIndex
  readonly at: (asAt: string, knownOn?: string) => RegisterAsAt
  /** Asks as at a day; everything known unless `knownOn` says otherwise. */
  readonly ask: <Q extends QuestionKind>(question: Question<Q>, asAt: string, knownOn?: string) => Answer<Q>
}
const leagueUnder = (under: Law, acts: string, head: string): League => {
  const h = holdingsOf(acts, head)
  const index = indexActs(h.acts, h)
  const at = (asAt: string, knownOn?: string) => registerAsAt(index, day(asAt), knownOn === undefined ? undefined : (day(knownOn) satisfies Day))
  return { law: under, acts: h.acts, index, at, ask: (question, asAt, knownOn) => ask(question, at(asAt, knownOn), under) }
}
export const league = (acts: string, head = ''): League => leagueUnder(law, acts, head)
/** The League under a Charter that says more: further organs and offices, other groups, another financial year. `declared` declares what they name. */
export const leagueWith = (more: Partial<Charter>, declared = ''): ((acts: string, head?: string) => League) => {
  const under = lawOf([constitution({ id: 'league', charters: [charter<string>({ ...law1, ...more, organs: { ...law1.organs, ...more.organs }, offices: { ...law1.offices, ...more.offices } })] })])
  return (acts, head = '') => leagueUnder(under, acts, `${declared}\n${head}`)
}

/** The register knows of every admission and withdrawal in these years: only then is a list of members complete, and silence a no. */
export const covered = 'coverage: [{ question: standing, of: league, from: 1990-01-01, to: 2020-12-31 }]'
/** Members AAA, BBB … admitted on a day, as lines of acts. */
export const admitted = (parties: readonly string[], on: string): string => parties.map(p => `  - { on: ${on}, act: admission, of: ${p}, to: league }`).join('\n')
/** One instrument `league.pact` with its clauses; `more` holds further instruments, `own` further fields of the Pact itself. */
export const pact = (clauses: string, more = '', own = ''): string => `instruments: { league.pact: { title: Pact, clauses: { ${clauses} }${own ? `, ${own}` : ''} }${more ? `, ${more}` : ''} }`
export const deposits = (...lines: readonly (readonly [party: string, on: string, of?: string])[]): string =>
  lines.map(([p, on, of = 'ratification']) => `  - { on: ${on}, act: deposit, instrument: league.pact, party: ${p}, of: ${of} }`).join('\n')

/** What matters of an answer in one line: its value's parts, its want, or the positions. */
export const short = (a: Answer): unknown => (a.status === 'established' ? a.value : a.status === 'open' ? a.wants : { disputed: a.positions.map(p => (p.status === 'established' ? p.value : p.status)) })
/** The roles in which acts stand as grounds: "act-id role (why)". */
export const roles = (a: Answer): readonly string[] => a.grounds.flatMap(g => (g.ground === 'act' ? [`${g.act} ${g.role}${g.because ? ` (${g.because})` : ''}`] : []))
export const cited = (a: Answer): readonly string[] => a.grounds.flatMap(g => (g.ground === 'provision' ? [`${g.instrument} ${g.article}`] : []))
