/** The command line: which commands there are, what they take, and what each gives back. */
import { Command, CommanderError, Option } from 'commander'
import type { Holdings, Problem, Restriction } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import type { ImportResult, RecordResult, Verification } from '#register'
import { between } from './commands/between.ts'
import { brief } from './commands/brief.ts'
import { check, isPublic } from './commands/check.ts'
import type { Pieces } from './commands/iati.ts'
import { exported, imported, recorded, verified } from './commands/keep.ts'
import { notify } from './commands/notify.ts'
import { participation, type ParticipationOptions } from './commands/participation.ts'
import { rollCalls, type RollCallOptions } from './commands/roll-calls.ts'
import { status } from './commands/status.ts'
import type { TableDesk } from './commands/tables.ts'
import { whatIf } from './commands/what-if.ts'
import { why } from './commands/why.ts'
import { capitalCommands } from './capital-commands.ts'
import { iatiCommands } from './iati-commands.ts'
import { moneyCommands } from './money-commands.ts'
import { organCommands } from './organ-commands.ts'
import { misused, troubled, type Outcome } from './outcome.ts'
import type { Common } from './request.ts'
import { portfolioCommands } from './portfolio-commands.ts'
import { voluntaryCommands } from './voluntary-commands.ts'
import { misuseOf, valuesMissing, wantsJson } from './usage.ts'

/** A register opened for reading: for an audience, from a folder of dossiers or from where the register is kept. */
export interface Opened { readonly material: Material; readonly holdings: Holdings; readonly problems: readonly Problem[] }
/** What the commands need of the world; `joined.ts` gives it. */
export interface Desk {
  readonly today: Day
  readonly version: string
  readonly open: (from: { readonly dossiers?: string; readonly audience: Restriction; readonly data?: string }) => Promise<Opened>
  /** Serves until it is told to end. */
  readonly start: (options: { readonly port: number; readonly data: string; readonly host: string; readonly json?: boolean }) => Promise<Outcome>
  readonly exportTo: (folder: string, data: string) => Promise<{ readonly folder: string; readonly dossiers: readonly string[] }>
  /** Problems are told as `audience` may hear them. */
  readonly importFrom: (paths: readonly string[], data: string, audience: Restriction) => Promise<ImportResult>
  readonly verify: (data: string) => Promise<Verification>
  readonly record: (dossier: string, line: string, data: string) => Promise<RecordResult>
  readonly tables: TableDesk
  readonly pieces: Pieces
}

const dataOption = (): Option => new Option('--data <folder>', 'data folder of the register').default(process.env['CHANCERY_DATA'] ?? 'data')
const reading = (command: Command, languages = 'en or ar'): Command => command
  .option('--as-at <day>', 'as at this day (default: today)').option('--known-on <day>', 'as known on this day (default: everything known)')
  .option('--lang <language>', languages, 'en').option('--json', 'the finding itself').option('--dossiers <dir>', 'answer from this folder of dossiers, without any database')
  .addOption(dataOption())
  .addOption(new Option('--audience <who>', 'what may be seen').choices(['public', 'internal', 'restricted']).default('public'))
/** What every command that answers a question takes. */
export type Reading = Common & { readonly dossiers?: string; readonly audience: Restriction; readonly data: string }
/** What a family of commands needs of the program: the options of every question, and the register opened. */
export interface Answering { readonly reading: (command: Command, languages?: string) => Command; readonly withMaterial: (options: Reading, answer: (o: Opened) => Outcome) => Promise<void>; readonly today: Day }
interface Keeping { readonly data: string; readonly json?: boolean }
/** Everything is judged, and an error text is read by whoever reads the log. */
const hearing = (): Option => new Option('--audience <who>', 'who hears what was found').choices(['public', 'internal', 'restricted']).default('public')

/** Runs one command line. Wrong usage gives exit 2; errors in what was read give exit 1; with `--json` both are JSON, too. */
export const run = async (argv: readonly string[], desk: Desk): Promise<Outcome> => {
  let outcome: Outcome = { exit: 0, out: '', err: '' }
  let out = ''
  let err = ''
  const program = new Command('chancery').description('A register of multilateral acts that works out what follows from them').version(desk.version, '--version').exitOverride()
    .configureOutput({ writeOut: t => { out += t }, writeErr: t => { err += t }, outputError: () => {}, getOutHelpWidth: () => 80, getErrHelpWidth: () => 80 })
  /** Answers are given only from what could be read without an error; a warning does not hinder them. */
  const withMaterial = async (options: Reading, answer: (o: Opened) => Outcome): Promise<void> => {
    const opened = await desk.open({ audience: options.audience, data: options.data, ...(options.dossiers !== undefined ? { dossiers: options.dossiers } : {}) })
    const errors = opened.problems.filter(p => p.severity === 'error')
    outcome = errors.length > 0 ? troubled(errors, wantsJson(argv)) : answer(opened)
  }
  reading(program.command('brief').argument('<state>', 'a State by its three letters: KAZ').description('the country brief of a State in an organisation').option('--in <organisation>', 'the organisation: oic'))
    .option('--format <format>', 'text, html, markdown or json (default: text)')
    .addHelpText('after', '\nExamples:\n  chancery brief KAZ --in oic --as-at 2014-01-31\n  chancery brief KAZ --in oic --lang ar --format html > brief.html')
    .action((state: string, o: Reading & { in?: string; format?: string }) => withMaterial(o, m => brief(m.material, state, o, desk.today)))
  reading(program.command('status').argument('<subject>', 'an instrument, a body, an office or a State: oic.cfm').description('where an instrument, an organ, an office or a State stands').option('--party <party>', 'the standing of this party'))
    .addHelpText('after', '\nExamples:\n  chancery status oic.charter-2008 --party KAZ --as-at 2013-12-31\n  chancery status iofs.statute --as-at 2018-04-01 --json\n  chancery status oic.cfm --as-at 2012-01-01')
    .action((subject: string, o: Reading & { party?: string }) => withMaterial(o, m => status(m.material, subject, o, desk.today)))
  reading(program.command('why').argument('<about...>', 'a question and its subjects, an instrument, a claim or an act').description('the reason for an answer, a verdict or an act, as a tree').option('--party <party>', 'the party asked about'))
    .addHelpText('after', '\nExamples:\n  chancery why presidency oic.cfm --as-at 2012-01-01\n  chancery why oic.charter-2008 --party KAZ\n  chancery why troika oic.cfm --as-at 2013-06-01\n  chancery why kz-isdb-share')
    .action((about: string[], o: Reading & { party?: string }) => withMaterial(o, m => why(m.material, about, o, desk.today)))
  organCommands(program, { reading, withMaterial, today: desk.today })
  moneyCommands(program, { reading, withMaterial, today: desk.today }, desk, o => { outcome = o })
  capitalCommands(program, { reading, withMaterial, today: desk.today })
  reading(program.command('between').argument('<a>', 'a party: KAZ').argument('<b>', 'another party: UZB').argument('<instrument>', 'the instrument: oic.charter-2008').description('what binds two parties between them, reservations and objections applied'))
    .option('--why', 'with the whole tree of the grounds, down to the acts')
    .addHelpText('after', '\nExamples:\n  chancery between KAZ UZB oic.charter-2008 --as-at 2020-01-01\n  chancery between KAZ UZB oic.charter-2008 --json')
    .action((one: string, other: string, instrument: string, o: Reading & { why?: boolean }) => withMaterial(o, m => between(m.material, one, other, instrument, o, desk.today)))
  reading(program.command('what-if').argument('[lines...]', 'acts as lines of a dossier; on and source may be left out').description('what would change if an act were done, or one had not been; writes nothing'))
    .option('--without <act>', 'take this act of the register away (may be given again)', (id: string, all: readonly string[]) => [...all, id], [])
    .option('--about <instrument>', 'show this instrument alone').option('--why', 'with the grounds of each new answer')
    .addHelpText('after', "\nExamples:\n  chancery what-if '{ act: deposit, instrument: iofs.statute, party: UZB,\n    of: ratification }' --as-at 2026-11-24\n  chancery what-if --without deposit:iofs.statute:2018-02-19")
    .action((lines: string[], o: Reading & { without?: readonly string[]; about?: string; why?: boolean }) => withMaterial(o, m => whatIf(m.material, lines, o, desk.today)))
  reading(program.command('notify').argument('<act>', 'the id of an act, or a line of a dossier not yet recorded').description('the draft of the depositary notification of an act, as at the day of the act if no other is named'), 'en, fr or ar')
    .option('--format <format>', 'text, html, markdown or json (default: text)')
    .addHelpText('after', "\nExamples:\n  chancery notify '{ on: 2026-11-24, act: deposit, instrument: iofs.statute,\n    party: UZB, of: ratification }' --lang fr\n  chancery notify deposit:iofs.statute:2018-02-19 --lang ar --format html")
    .action((act: string, o: Reading & { format?: string }) => withMaterial(o, m => notify(m.material, act, o, desk.today)))
  program.command('check').description('errors, counts and asserted totals that do not hold, verdicts that changed').option('--json', 'as JSON').option('--dossiers <dir>', 'check this folder of dossiers').addOption(dataOption()).addOption(hearing())
    .addHelpText('after', '\nExamples:\n  chancery check\n  chancery check --dossiers dossiers --json')
    .action(async (o: { json?: boolean; dossiers?: string; data: string; audience: Restriction }) => {
      const at = { data: o.data, ...(o.dossiers !== undefined ? { dossiers: o.dossiers } : {}) }
      const all = await desk.open({ audience: 'restricted', ...at })
      outcome = check(all, o.audience === 'restricted' || isPublic(all) ? all : await desk.open({ audience: o.audience, ...at }), o)
    })
  const kept = (name: string, description: string, example: string): Command => program.command(name).description(description).addOption(dataOption()).option('--json', 'as JSON').addHelpText('after', `\nExample:\n  ${example}`)
  kept('start', 'opens the register, loads the bundled dossiers and serves the portal', 'chancery start --port 3000').option('--port <port>', 'port; 0 takes any that is free', '3000').option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (o: Keeping & { port: string; host: string }) => {
      const port = /^\d{1,5}$/.test(o.port) ? Number(o.port) : Number.NaN
      outcome = port < 65536 ? await desk.start({ port, data: o.data, host: o.host, json: o.json ?? false })
        : misused([{ option: '--port', found: o.port, wants: 'a port, 0 to 65535', remedy: 'write --port 3000' }], o.json)
    })
  kept('import', 'adds dossiers to the register, all or nothing', 'chancery import dossiers/oic').argument('<paths...>', 'folders of dossiers, or single dossiers').addOption(hearing())
    .action(async (paths: string[], o: Keeping & { audience: Restriction }) => { outcome = imported(await desk.importFrom(paths, o.data, o.audience), o.json) })
  kept('export', 'writes the register as dossiers, byte for byte', 'chancery export /tmp/dossiers').argument('<folder>', 'where to write them')
    .action(async (folder: string, o: Keeping) => { outcome = exported(await desk.exportTo(folder, o.data), o.json) })
  kept('record', 'records one act in a dossier', "chancery record kazakhstan/mission-and-visits \\\n    '{ on: 2026-11-01, act: visit, person: taha, to: KAZ, source: mfa-kz-oic }'")
    .argument('<dossier>', 'the name of a dossier the register has').argument('<line>', 'the act as a line of a dossier')
    .action(async (dossier: string, line: string, o: Keeping) => { outcome = recorded(await desk.record(dossier, line, o.data), o.json) })
  program.command('participation').argument('<file>', 'a table with the columns participant, act, day and notes (CSV, also .gz)').description('makes dossiers of the table in which a depositary shows who takes part')
    .option('--instrument <id>', 'the instrument: un.kyoto').option('--title <title>', 'its title').option('--topic <topic>', 'what it is about').option('--clauses <file>', 'its clauses, or its whole header, as YAML')
    .option('--weights <name=file>', 'weights of participants, NAME=FILE or NAME=FILE#COLUMN (may be given again)', (w: string, all: readonly string[] | undefined) => [...(all ?? []), w])
    .option('--weights-unit <unit>', 'the unit of the weights').option('--weights-total <n>', 'what they are measured against (default: their sum)').option('--weights-of <text>', 'what is weighed')
    .addOption(new Option('--weights-others <word>', 'what who is not listed weighs').choices(['nothing', 'unknown']))
    .option('--participants <file>', 'who a name stood for: participant,party,from,until').option('--predecessors <file>', 'acts of States that the table no longer shows').option('--number <n>', 'which rows are meant, where a file is about several instruments')
    .option('--adopted <day>', 'the day of adoption; earlier acts are marked').option('--opened <day>', 'the day of opening for signature; earlier acts are marked').option('--complete-to <day>', 'the table has every consent up to this day')
    .option('--by-column <column>', 'a dossier for each value of this column').option('--prefix <id>', 'what their ids begin with: un.mtdsg').option('--titles <file>', 'a table of their titles')
    .option('--source <key>', 'the key of the source in the dossier').option('--source-title <title>', 'its title').option('--source-url <url>', 'its address').option('--publisher <name>', 'who published it')
    .option('--seen <day>', 'when the table was looked at (default: today)').option('--published <day>', 'when it was published').option('--rank <rank>', 'depositary, official, press, encyclopaedia or unverified')
    .option('--to <dir>', 'write the dossiers into this folder; otherwise the dossier is printed').option('--replace', 'replace dossiers that are there already').option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  chancery participation kyoto.csv --instrument un.kyoto \\\n    --clauses kyoto-clauses.yaml --weights co2=annex1.csv --to dossiers\n  chancery participation acts.csv.gz --by-column mtdsg_no --prefix un.mtdsg \\\n    --titles titles.csv --complete-to 2015-03-14 --to snapshot')
    .action(async (file: string, o: ParticipationOptions) => { outcome = await participation(file, o, desk.today, desk.tables) })
  program.command('roll-calls').argument('<file>', 'a table with the columns symbol, member and vote (CSV, also .gz)').description('makes dossiers of tables of recorded votes, one a session')
    .option('--by <organ>', 'the organ that voted: un.general-assembly').option('--by-name <name>', 'how it is called, where no dossier declares it')
    .option('--decisions <file>', 'the table of decisions: symbol, title, adoption_date …; may be left out where the table of votes has these columns, too').option('--participants <file>', 'who a name stood for: participant,party,from,until')
    .option('--source <key>', 'the key of the source in the dossiers').option('--source-title <title>', 'its title').option('--source-url <url>', 'its address').option('--publisher <name>', 'who published it')
    .option('--seen <day>', 'when the tables were looked at (default: today)').option('--published <day>', 'when they were published').option('--rank <rank>', 'depositary, official, press, encyclopaedia or unverified')
    .option('--to <dir>', 'write the dossiers into this folder; otherwise the dossier is printed').option('--replace', 'replace dossiers that are there already').option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  chancery roll-calls votes.csv --decisions resolutions.csv \\\n    --by un.general-assembly --rank official --to dossiers\n  chancery roll-calls export.csv.gz --by un.general-assembly --to dossiers')
    .action(async (file: string, o: RollCallOptions) => { outcome = await rollCalls(file, o, desk.today, desk.tables) })
  voluntaryCommands(program, { reading, withMaterial, today: desk.today })
  portfolioCommands(program, { reading, withMaterial, today: desk.today }, desk, o => { outcome = o })
  iatiCommands(program, { reading, withMaterial, today: desk.today }, desk, o => { outcome = o })
  kept('verify', 'recomputes the hash chain of the register', 'chancery verify').action(async (o: Keeping) => { outcome = verified(await desk.verify(o.data), o.json) })

  const missing = argv.includes('--help') ? [] : valuesMissing(program, argv)
  if (missing.length > 0) return misused(missing, wantsJson(argv))
  try {
    await program.parseAsync(['node', 'chancery', ...argv])
    return { ...outcome, out: out + outcome.out, err: err + outcome.err }
  } catch (e) {
    if (!(e instanceof CommanderError)) throw e
    const misuse = misuseOf(e, program, argv)
    return misuse ? misused([misuse], wantsJson(argv)) : { exit: e.exitCode === 0 ? 0 : 2, out, err }
  }
}
