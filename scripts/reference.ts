/** The reference pages, made from the code: kinds of act and claim, the clause vocabulary, the questions, the errors. */
import * as z from 'zod'
import { fields, kinds, problemCodes, sections } from '../src/acts/index.ts'
import { assertionKinds, claimKinds } from '../src/claims/index.ts'
import { run, type Desk } from '../src/cli/index.ts'
import { questionSubjects } from '../src/law/index.ts'
import { clausePage } from './clause-examples.ts'
import { elsewhere, errorPage, zoo } from './error-zoo.ts'

const kebab = (s: string): string => s.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)
const fieldRows = (shape: Readonly<Record<string, import('zod').ZodType>>): string =>
  Object.entries(shape).map(([f, s]) => `| \`${kebab(f)}\` | ${s.safeParse(undefined).success ? 'may be left out' : 'wanted'} | ${fields.wantsOf(s).replaceAll('|', '\\|')} |`).join('\n')

/** What a section takes: its words, what each of its lines holds, or the fields under each key. */
const takes = (schema: z.ZodType): string => {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`
  if (schema instanceof z.ZodArray) return `lines of ${takes(schema.element as z.ZodType)}`
  if (schema instanceof z.ZodRecord) return schema.valueType instanceof z.ZodObject ? `by key: ${takes(schema.valueType)}` : 'by field: what every act of the dossier has that gives none itself'
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape as Record<string, z.ZodType>).map(([f, s]) => (s.safeParse(undefined).success ? `[\`${f}\`]` : `\`${f}\``)).join(', ')
  const own = fields.wantsOf(schema)
  return own === 'a string' ? 'a text' : own
}
const above = (): string => `## Above the acts\n\nThe other sections of a dossier, all of which may be left out. What stands in brackets may be left out too. \`instrument\` with \`title\`, \`depositary\`, \`topic\`, \`weights\` and \`clauses\` declare the treaty that a dossier is about; further ones stand under \`instruments\`. \`weights\` are the tables that a clause measures by (\`{ weight: 55 %, in: TABLE }\`, [clauses](clauses.md)): the entries must not exceed \`total\`, and whoever is in no entry weighs nothing unless \`others: unknown\` is said.\n\n| section | takes |\n|---|---|\n${Object.entries(sections).map(([name, s]) => `| \`${name}\` | ${takes(s).replaceAll('|', '\\|')} |`).join('\n')}\n`

const acts = (): string => `# Kinds of act\n\nThe closed list. Every act also has \`on\` (its date, EDTF) and \`source\`; it may have \`id\`, \`account-of\`, \`recorded\`, \`known-since\`, \`restriction\`, \`confidence\`, \`note\` and \`irregular\`: why the line stands although it breaks what usually holds ([decision 0047](../decisions/0047-irregular-acts-are-kept-and-said.md)).\n\n${above()}
${
  Object.entries(kinds).map(([word, k]) => `## ${word}\n\n${k.is}${k.spans ? ' An interval in `on` is its extent.' : ''}${k.restriction === 'public' ? '' : ` It is ${k.restriction}: nobody sees it in public unless its line says \`restriction: public\`.`}\n\n| field | | takes |\n|---|---|---|\n${fieldRows(k.fields)}\n`).join('\n')}`
const claims = (): string => `# Kinds of claim\n\nThe word after \`that:\`. Every claim also has \`source\`, \`as-at\` (the day it is held against) and \`accepted\` (the verdict when it was entered).\n\n${
  Object.entries(claimKinds).map(([word, k]) => `## ${word}\n\n${k.is}\n\n| field | | takes |\n|---|---|---|\n${fieldRows(k.fields)}\n`).join('\n')}`
const assertions = (): string => `# Kinds of assertion

The word after \`that:\` under \`assertions:\` in a dossier. Every assertion also has \`as-at\` (the day whose end is meant) and \`is\` (the figure that must be reckoned, as far as its digits go); it may have \`source\`, \`note\` and \`restriction\`. \`chancery check\` fails when one does not hold, and names the lines that make the total ([decision 0135](../decisions/0135-totals-that-must-hold.md)).

${
  Object.entries(assertionKinds).map(([word, k]) => `## ${word}\n\n${k.is}\n\n| field | | takes |\n|---|---|---|\n${fieldRows(k.fields)}\n`).join('\n')}`
const questions = (): string => `# Questions\n\nWhat \`chancery why\` and the pages answer; each answer is a finding: established, open or disputed, with its grounds.\n\n| question | asks for |\n|---|---|\n${Object.entries(questionSubjects).map(([q, s]) => `| \`${q}\` | ${s.join(', ')} |`).join('\n')}\n`
const errors = (): string => `# Errors\n\nEvery problem says where it stands, what was found, what was wanted and how to mend it; all problems are shown at once and nothing is half done.\n\n${problemCodes.map(c => `- [${c}](../errors/${c}.md)`).join('\n')}\n`

/** Help asks nothing of the world; whoever tried would learn it. */
const nowhere = (): never => { throw new Error('help opens no register') }
const desk: Desk = { today: '2000-01-01', open: nowhere, start: nowhere, version: '', exportTo: nowhere, importFrom: nowhere, verify: nowhere, record: nowhere, tables: { read: nowhere, declaredIn: nowhere, write: nowhere }, pieces: nowhere }
const helpOf = async (...words: readonly string[]): Promise<string> => (await run([...words, '--help'], desk)).out.trimEnd()
const overview = await helpOf()
/** The names that the program's own help lists under Commands. */
export const commandNames: readonly string[] = overview.slice(overview.indexOf('Commands:')).split('\n').flatMap(line => /^ {2}([a-z-]+) /.exec(line)?.[1] ?? []).filter(name => name !== 'help')
const helps = await Promise.all(commandNames.map(async name => `## ${name}\n\n\`\`\`text\n${await helpOf(name)}\n\`\`\``))
const commands = (): string => `# Commands\n\nWhat \`chancery --help\` and \`chancery COMMAND --help\` print. Exit codes: 0 when it went well, 1 when errors were found in what was read, 2 when the command line itself was wrong. Every answer is also given as \`--json\`.\n\n\`\`\`text\n${overview}\n\`\`\`\n\n${helps.join('\n\n')}\n`

/** Every generated page by its path. */
export const referencePages = (): ReadonlyMap<string, string> => new Map([
  ['docs/reference/acts.md', acts()], ['docs/reference/claims.md', claims()], ['docs/reference/assertions.md', assertions()], ['docs/reference/questions.md', questions()], ['docs/reference/errors.md', errors()],
  ['docs/reference/clauses.md', clausePage()], ['docs/reference/commands.md', commands()],
  ...problemCodes.flatMap(code => {
    const specimen = zoo[code]
    const text = specimen ? errorPage(code, specimen) : elsewhere[code] ? `# ${code}\n\n${elsewhere[code]}\n` : undefined
    return text === undefined ? [] : [[`docs/errors/${code}.md`, text] as const]
  }),
])
