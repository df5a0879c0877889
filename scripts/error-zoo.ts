/** The error zoo: for every problem code an example that is run; the pages in docs/errors are what it printed. */
import { assemble, problemText, readDossier, type Problem, type ProblemCode } from '../src/acts/index.ts'
import { changedVerdicts, checkAssertions, checkCounts, checkStatedBalances, readClaims, testClaims } from '../src/claims/index.ts'
import { charter, constitution, textOf } from '../src/law/index.ts'
import { indexActs, lawOf } from '../src/status/index.ts'

export interface Specimen { readonly why: string; readonly dossier: string }
const sources = 'sources: { minutes: { title: Minutes of the League of Lakes, seen: 2026-01-01, rank: official } }\n'
const parties = 'parties: { AAA: { name: Aldland, form: state }, BBB: { name: Borland, form: state } }\n'
const bodies = 'bodies: { league: { name: League of Lakes, form: organisation } }\n'
const head = `${parties}${bodies}${sources}`
/** A treaty of the League, with what its clauses say. */
const pact = (clauses = ''): string => `${head}instrument: league.pact\ntitle: Pact of the Lakes\n${clauses}`
const adopted = '  - { on: 2001-05-01, act: adoption, form: instrument, title: Pact of the Lakes, by: league, source: minutes }\n'
const ratified = '  - { on: 2002-01-01, act: deposit, party: AAA, of: ratification, source: minutes }\n'

/** A member's account with the League from 2001 on. */
const account = `instruments: { league.charter: { title: Charter of the League, clauses: { entry-into-force: { stated: none }, applied-from: { on: 1990-01-01, article: Art. 9 } } } }
coverage: [ { question: account, of: league, from: 2001-01-01, to: 2005-12-31 } ]
`
const owed = '  - { on: 2000-12-31, act: balance, of: AAA, with: league, amount: 0 USD, source: minutes }\n  - { on: 2001-01-01, act: assessment, of: AAA, by: league, year: 2001, amount: 1000 USD, source: minutes }\n  - { on: 2001-06-01, act: payment, of: AAA, to: league, amount: 400 USD, source: minutes }\n'
const art = textOf('league.charter')
/** The League's law: who owes it dues is all that its examples need. */
const law = lawOf([constitution({ id: 'league', charters: [charter({ text: 'league.charter', membership: { admission: art(1) }, organs: {}, dues: { cite: art(17), base: 'budget of the League', settles: { rule: 'oldest-first', cite: art(17) } } })] })])

/** One small dossier of an invented body for each code; codes of the database have their examples in its own tests. */
export const zoo: Readonly<Partial<Record<ProblemCode, Specimen>>> = {
  'not-yaml': { why: 'The file cannot be read as YAML: most often a text with ": " or "#" in it lacks its quotation marks.', dossier: `${sources}acts:\n  - { on: 2001-05-01, act: visit, occasion: "the lake, source: minutes }\n` },
  'not-a-dossier': { why: 'The file holds something, but no sections.', dossier: '- 2001-05-01\n- 2001-05-02\n' },
  'unknown-section': { why: 'A dossier has a closed list of sections.', dossier: `${head}acst:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, source: minutes }\n` },
  'unknown-kind': { why: 'The kinds of act are a closed list; an act of no kind could not be reasoned about.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admision, of: AAA, to: league, source: minutes }\n` },
  'unknown-field': { why: 'Every kind of act has its own fields; others would be lost in silence.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, by-vote: yes, source: minutes }\n` },
  'missing-field': { why: 'An act without this field would say nothing.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, source: minutes }\n` },
  'wrong-value': { why: 'The value is not of the form the field takes.', dossier: `${head}acts:\n  - { on: 31 May 2001, act: admission, of: AAA, to: league, source: minutes }\n` },
  'missing-source': { why: 'Every act has a source.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league }\n` },
  'unknown-source': { why: 'The act cites a source nobody declared.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, source: minute#4 }\n` },
  'unknown-subject': { why: 'The act names somebody or something that is not declared.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: leage, source: minutes }\n` },
  'duplicate-id': { why: 'Two lines would be the same act. Two accounts of one act are told apart with `account-of`.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, source: minutes#1 }\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, source: minutes#2 }\n` },
  'duplicate-subject': { why: 'A subject is declared once; names that change are acts of naming.', dossier: `${head}people: { league: { name: Lee Ague } }\n` },
  'unknown-act': { why: 'A rectification or another account must point at an act there is.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, source: minutes }\n  - { on: 2001-06-01, act: rectification, of: "admission:AAA:leage:2001-05-01", reason: The minutes were misread, source: minutes }\n` },
  'out-of-order': { why: 'Acts stand in the order of their days, so that a dossier can be read from top to bottom. A warning: status never depends on it.', dossier: `${head}acts:\n  - { on: 2002-05-01, act: admission, of: AAA, to: league, source: minutes }\n  - { on: 2001-05-01, act: admission, of: BBB, to: league, source: minutes }\n` },
  'act-before-adoption': { why: 'Nothing is signed, ratified or reserved under a text that is not adopted yet; only a day that is certainly earlier is an error.', dossier: `${pact()}acts:\n  - { on: 2001-04-30, act: signature, party: AAA, source: minutes }\n${adopted}` },
  'second-consent': { why: 'A party consents to be bound once; again only after a denunciation or withdrawal-of-consent. Another source\'s telling of the same deposit is an account of it.', dossier: `${pact()}acts:\n${adopted}${ratified}  - { on: 2003-01-01, act: deposit, party: AAA, of: acceptance, source: minutes }\n` },
  'forbidden-reservation': { why: 'The treaty allows no reservation, or none to that article (VCLT art. 19). A reservation that was made all the same is kept with the reason: irregular.', dossier: `${pact('clauses: { reservations: { allowed: listed, articles: ["17"], article: Art. 30 } }\n')}acts:\n  - { on: 2002-01-01, act: reservation, party: AAA, articles: ["17(2)"], source: minutes }\n  - { on: 2002-01-01, act: reservation, party: BBB, articles: ["9"], source: minutes }\n` },
  'objection-to-nothing': { why: 'An objection, an acceptance, a withdrawal or a revocation names the act it is about: of the right kind, under the same treaty, of the right party, and not later than itself.', dossier: `${pact()}acts:\n${adopted}${ratified}  - { on: 2002-06-01, act: objection, party: BBB, to: "deposit:league.pact:AAA:2002-01-01", source: minutes }\n` },
  'unordered-acts': { why: 'One of two acts undoes the other, and they are dated so coarsely that either may have been the first: whether the party is bound cannot be told.', dossier: `${pact()}acts:\n  - { on: 2002, act: denunciation, party: AAA, source: minutes }\n${ratified}` },
  'leaving-without-consent': { why: 'A party leaves what it never joined. A warning, because silence is not a no; an error where the dossier declares that it has every consent.', dossier: `${pact('coverage: [ { question: consent, of: league.pact, from: 2001-01-01, to: 2020-12-31 } ]\n')}acts:\n${adopted}${ratified}  - { on: 2003-01-01, act: denunciation, party: BBB, source: minutes }\n` },
  'unknown-weights': { why: 'A clause measures by a table of weights that the treaty does not have.', dossier: `${pact('clauses: { entry-into-force: { when: { weight: 55 %, in: emissions }, article: Art. 25 } }\nweights:\n  tonnage: { of: tonnage, unit: t, total: 100, source: Annex, each: { AAA: 60, BBB: 40 } }\n')}` },
  'weight-missing': { why: 'A table of weights does not add up, weighs somebody nobody knows, or leaves out a party that consented although it says that others are not weightless but unknown.', dossier: `${pact('clauses: { entry-into-force: { when: { weight: 55 %, in: tonnage }, article: Art. 25 } }\nweights:\n  tonnage: { of: tonnage, unit: t, total: 50, source: Annex, others: unknown, each: { BBB: 40, XYZ: 20 } }\n')}acts:\n${ratified}` },
  'shares-over-hundred': { why: 'Shares by sector come to more than a hundred, by more than their digits leave open. Less than a hundred leaves a remainder that is not stated.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: sector-shares, by: league, of: AAA, shares: { transport: 60 %, energy: 48 % }, source: minutes }\n` },
  'project-of-another': { why: 'A line names a project together with another bank or State than the one it is declared for.', dossier: `${head}projects: { league.wells: { name: Wells, by: league, of: BBB } }\nacts:\n  - { on: 2001-05-01, act: financing, by: league, of: AAA, project: league.wells, amount: 5 million USD, stage: signed, source: minutes }\n` },
  'unknown-claim': { why: 'The kinds of claim are a closed list, each with a test of its own.', dossier: `${head}claims:\n  - { id: c1, source: minutes, as-at: 2002-01-01, that: cuont, kind: admission, naming: [league], says: "1", accepted: confirmed }\n` },
  'wrong-count': { why: 'A count that a dossier declares does not hold.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, source: minutes }\ncounts:\n  - { count: acts, kind: admission, naming: [league], as-at: 2002-01-01, is: 2 }\n` },
  'unknown-assertion': { why: 'The kinds of assertion are a closed list, each a question of the register.', dossier: `${head}assertions:\n  - { as-at: 2001-12-31, that: totel, kind: payment, of: AAA, is: 400 USD }\n` },
  'assertion-failed': { why: 'A total that a dossier asserts for a day is not what the register reckons; or the register does not establish it. The lines that make the total are named, so that the one that is missing, told twice or wrong can be found.', dossier: `${head}${account}acts:\n${owed}assertions:\n  - { as-at: 2001-12-31, that: balance, of: AAA, with: league, is: 500 USD }\n  - { as-at: 2001-12-31, that: total, kind: payment, of: AAA, is: 500 USD }\n  - { as-at: 2000-06-30, that: balance, of: AAA, with: league, is: 0 USD }\n` },
  'balance-differs': { why: 'A balance that the body stated is not what the acts make for the same day. A warning: the statement stands as its source has it, and either side may be mistaken.', dossier: `${head}${account}acts:\n${owed}  - { on: 2001-12-31, act: balance, of: AAA, with: league, amount: 500 USD, source: minutes }\n` },
  'verdict-changed': { why: 'The verdict on a claim is not the one accepted when it was entered: the world has moved, or the register has.', dossier: `${head}acts:\n  - { on: 2001-05-01, act: admission, of: AAA, to: league, source: minutes }\nclaims:\n  - { id: admissions, source: minutes#9, as-at: 2002-01-01, that: count, kind: admission, naming: [league], says: "1", accepted: contradicted }\n` },
}

/** Every problem the desk would show for a dossier. */
export const problemsIn = (text: string): readonly Problem[] => {
  const { dossier, problems } = readDossier(text, { file: 'league.yaml', id: 'league' })
  const { holdings, problems: assembled } = assemble([dossier], { learnt: '2026-01-01' })
  const { claims, problems: claimed } = readClaims(holdings.claims)
  const index = indexActs(holdings.acts, holdings)
  return [...problems, ...assembled, ...claimed, ...checkCounts(holdings.counts, index, law), ...checkAssertions(holdings.assertions, index, law), ...checkStatedBalances(holdings, index, law), ...changedVerdicts(testClaims({ index, law, sources: holdings.sources, claims }))]
}

export const errorPage = (code: ProblemCode, specimen: Specimen): string => {
  const shown = problemsIn(specimen.dossier).filter(p => p.code === code)
  return `# ${code}\n\n${specimen.why}\n\nThis dossier\n\n\`\`\`yaml\n${specimen.dossier}\`\`\`\n\ngives\n\n\`\`\`text\n${shown.map(problemText).join('\n')}\n\`\`\`\n`
}
/** Codes that only the database can give, and where their examples are run. */
export const elsewhere: Readonly<Partial<Record<ProblemCode, string>>> = {
  'changed-act': 'An import would change or drop an act the register holds. Acts are never edited: write a rectification that says why, and the corrected act beside it. Run in `src/register`.',
  'broken-chain': 'An entry of the register does not match its hash: something was changed behind its back. Run in `src/register`.',
}
