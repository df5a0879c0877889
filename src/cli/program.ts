/** The command line: which commands there are, what they take, and what each gives back. */
import { Command, CommanderError, Option } from 'commander'
import type { Holdings, Problem, Restriction } from '#acts'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { brief } from './commands/brief.ts'
import { check } from './commands/check.ts'
import { status } from './commands/status.ts'
import { why } from './commands/why.ts'
import { troubled, type Outcome } from './outcome.ts'
import type { Common } from './request.ts'

/** A register opened for reading: for an audience, from a folder of dossiers or from where the register is kept. */
export interface Opened { readonly material: Material; readonly holdings: Holdings; readonly problems: readonly Problem[] }
/** What the commands need of the world; `main.ts` gives it. */
export interface Desk {
  readonly today: Day
  readonly open: (from: { readonly dossiers?: string; readonly audience: Restriction; readonly data?: string }) => Promise<Opened>
  readonly start: (options: { readonly port: number; readonly data: string; readonly host: string }) => Promise<Outcome>
  readonly exportTo: (folder: string, data: string) => Promise<Outcome>
  readonly importFrom: (paths: readonly string[], data: string) => Promise<Outcome>
  readonly verify: (data: string) => Promise<Outcome>
  readonly record: (dossier: string, line: string, data: string) => Promise<Outcome>
}

const reading = (command: Command): Command => command
  .option('--as-at <day>', 'as at this day (default: today)').option('--known-on <day>', 'as known on this day (default: everything known)')
  .option('--lang <language>', 'en or ar', 'en').option('--json', 'the finding itself').option('--dossiers <dir>', 'answer from this folder of dossiers, without any database')
  .option('--data <folder>', 'data folder of the register', process.env['CHANCERY_DATA'] ?? 'data')
  .addOption(new Option('--audience <who>', 'what may be seen').choices(['public', 'internal', 'restricted']).default('public'))
type Reading = Common & { readonly dossiers?: string; readonly audience: Restriction; readonly data: string }

/** Runs one command line. Wrong usage gives exit 2 with the usage; errors in what was read give exit 1. */
export const run = async (argv: readonly string[], desk: Desk): Promise<Outcome> => {
  let outcome: Outcome = { exit: 0, out: '', err: '' }
  let out = ''
  let err = ''
  const program = new Command('chancery').description('A register of multilateral acts that works out what follows from them').exitOverride()
    .configureOutput({ writeOut: t => { out += t }, writeErr: t => { err += t }, getOutHelpWidth: () => 100, getErrHelpWidth: () => 100 }).showHelpAfterError('(chancery COMMAND --help shows examples)')
  /** Answers are given only from what could be read without an error; a warning does not hinder them. */
  const withMaterial = async (options: Reading, answer: (o: Opened) => Outcome): Promise<void> => {
    const opened = await desk.open({ audience: options.audience, data: options.data, ...(options.dossiers ? { dossiers: options.dossiers } : {}) })
    const errors = opened.problems.filter(p => p.severity === 'error')
    outcome = errors.length > 0 ? troubled(errors, options.json) : answer(opened)
  }
  reading(program.command('brief <state>').description('the country brief of a State in an organisation').requiredOption('--in <organisation>', 'the organisation (oic)'))
    .addOption(new Option('--format <format>', 'text, html, markdown or json').default('text'))
    .addHelpText('after', '\nExamples:\n  chancery brief KAZ --in oic --as-at 2014-01-31\n  chancery brief KAZ --in oic --as-at 2014-01-31 --lang ar --format html > brief.html')
    .action((state: string, o: Reading & { in?: string; format?: string }) => withMaterial(o, m => brief(m.material, state, o, desk.today)))
  reading(program.command('status <subject>').description('where an instrument, an organ, an office or a State stands').option('--party <party>', 'the standing of this party'))
    .addHelpText('after', '\nExamples:\n  chancery status oic.charter-2008 --party KAZ --as-at 2013-12-31\n  chancery status iofs.statute --as-at 2018-04-01 --json\n  chancery status oic.cfm --as-at 2012-01-01')
    .action((subject: string, o: Reading & { party?: string }) => withMaterial(o, m => status(m.material, subject, o, desk.today)))
  reading(program.command('why <about...>').description('the reason for an answer, a verdict or an act, as a tree').option('--party <party>', 'the party asked about'))
    .addHelpText('after', '\nExamples:\n  chancery why presidency oic.cfm --as-at 2012-01-01\n  chancery why oic.charter-2008 --party KAZ\n  chancery why troika oic.cfm --as-at 2013-06-01')
    .action((about: string[], o: Reading & { party?: string }) => withMaterial(o, m => why(m.material, about, o, desk.today)))
  program.command('check').description('errors, counts that do not hold, verdicts that changed').option('--json', 'as JSON').option('--dossiers <dir>', 'check this folder of dossiers').option('--data <folder>', 'data folder', process.env['CHANCERY_DATA'] ?? 'data')
    .addHelpText('after', '\nExamples:\n  chancery check\n  chancery check --dossiers dossiers --json')
    .action(async (o: { json?: boolean; dossiers?: string; data: string }) => { const m = await desk.open({ audience: 'restricted', data: o.data, ...(o.dossiers ? { dossiers: o.dossiers } : {}) }); outcome = check(m.material, m.holdings, m.problems, o) })
  const kept = (name: string, description: string, example: string): Command => program.command(name).description(description).option('--data <folder>', 'data folder', process.env['CHANCERY_DATA'] ?? 'data').addHelpText('after', `\nExample:\n  ${example}`)
  kept('start', 'opens the register, loads the bundled dossiers and serves the portal', 'chancery start --port 3000').option('--port <port>', 'port', '3000').option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (o: { port: string; data: string; host: string }) => {
      const port = Number(o.port)
      outcome = Number.isInteger(port) && port >= 0 && port < 65536 ? await desk.start({ port, data: o.data, host: o.host })
        : { exit: 2, out: '', err: `--port\n  found   ${o.port}\n  wants   a port, 0 to 65535\n  remedy  write --port 3000\n` }
    })
  kept('import <paths...>', 'adds dossiers to the register, all or nothing', 'chancery import dossiers/oic').action(async (paths: string[], o: { data: string }) => { outcome = await desk.importFrom(paths, o.data) })
  kept('export <folder>', 'writes the register as dossiers, byte for byte', 'chancery export /tmp/dossiers').action(async (folder: string, o: { data: string }) => { outcome = await desk.exportTo(folder, o.data) })
  kept('record <dossier> <line>', 'records one act in a dossier', "chancery record kazakhstan/mission-and-visits '{ on: 2026-11-01, act: visit, person: taha, to: KAZ, source: mfa-kz-oic }'")
    .action(async (dossier: string, line: string, o: { data: string }) => { outcome = await desk.record(dossier, line, o.data) })
  kept('verify', 'recomputes the hash chain of the register', 'chancery verify').action(async (o: { data: string }) => { outcome = await desk.verify(o.data) })
  try {
    await program.parseAsync(['node', 'chancery', ...argv])
    return { ...outcome, out: out + outcome.out, err: err + outcome.err }
  } catch (e) {
    if (e instanceof CommanderError) return { exit: e.exitCode === 0 ? 0 : 2, out, err }
    throw e
  }
}
