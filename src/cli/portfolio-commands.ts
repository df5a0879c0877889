/** The commands on what banks do in a State: its portfolio, and tables of projects that become dossiers. */
import type { Command } from 'commander'
import { portfolioTable, type PortfolioTableOptions } from './commands/portfolio-table.ts'
import { portfolio, type PortfolioOptions } from './commands/portfolio.ts'
import type { TableDesk } from './commands/tables.ts'
import type { Outcome } from './outcome.ts'
import type { Answering, Reading } from './program.ts'

/** Adds them to the program, as `iatiCommands` does; reading a table needs no register. */
export const portfolioCommands = (program: Command, { reading, withMaterial, today }: Answering, { tables }: { readonly tables: TableDesk }, give: (o: Outcome) => void): void => {
  reading(program.command('portfolio').argument('<state>', 'a State by its three letters: KAZ').description('what banks plan, approve, sign, disburse and cancel in a State: sums by stage and year, projects, sectors with their remainder, strategies'))
    .option('--by <bank>', 'this bank alone: isdb').option('--year <year>', 'this year alone').option('--sector <word>', 'projects of this sector: transport').option('--format <form>', 'text, csv (one row a project and stage) or json')
    .addHelpText('after', '\nExamples:\n  chancery portfolio KAZ --as-at 2014-01-31\n  chancery portfolio KAZ --by isdb --year 2024 --format csv')
    .action((state: string, o: Reading & PortfolioOptions) => withMaterial(o, m => portfolio(m.material, state, o, today)))
  program.command('portfolio-table').argument('<file>', 'a table as CSV (also .gz) or a workbook (.xlsx)').description('makes a dossier of a table of projects: bank, state, project, name, stage, day, amount, currency, sector, share')
    .option('--by <bank>', 'the bank, where the table has no column for it').option('--to <dir>', 'write the dossier into this folder (default: print it)').option('--participants <file>', 'who names stand for: name,party')
    .option('--source <key>', 'the key of the source in the dossier').option('--source-title <title>', 'its title').option('--source-url <url>', 'its address').option('--publisher <name>', 'who published it')
    .option('--seen <day>', 'when the table was looked at (default: today)').option('--published <day>', 'when it was published').option('--rank <rank>', 'depositary, official, press, encyclopaedia or unverified').option('--replace', 'replace a dossier that is there already').option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  chancery portfolio-table projects.csv --by isdb\n  chancery portfolio-table projects.xlsx --to register --rank official')
    .action(async (file: string, o: PortfolioTableOptions) => { give(await portfolioTable(file, o, today, tables)) })
}
