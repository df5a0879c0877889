/** The commands on money: what a member is assessed and owes, who has paid, and whether a member may vote. */
import type { Command } from 'commander'
import { contributionTables, type ContributionTableOptions } from './commands/contribution-tables.ts'
import { contributions, type ContributionsOptions } from './commands/contributions.ts'
import { dues, type DuesOptions } from './commands/dues.ts'
import { mayVoteOn, type MayVoteOptions } from './commands/may-vote.ts'
import type { TableDesk } from './commands/tables.ts'
import type { Outcome } from './outcome.ts'
import type { Answering, Reading } from './program.ts'

/** Adds them to the program, as `organCommands` does. */
export const moneyCommands = (program: Command, { reading, withMaterial, today }: Answering, { tables }: { readonly tables: TableDesk }, give: (o: Outcome) => void): void => {
  reading(program.command('dues').argument('<state>', 'a State by its three letters: KAZ').description('what a member is assessed, its account year by year, and what is overdue').option('--in <organisation>', 'the organisation: oic'))
    .option('--year <year>', 'this year alone').option('--statement', 'the statement of account alone, in the language').option('--why', 'with the whole tree of the grounds, down to the acts')
    .addHelpText('after', '\nExamples:\n  chancery dues KAZ --in oic --year 2013 --as-at 2014-01-31\n  chancery dues KAZ --in un --statement --lang ar\n  chancery dues KAZ --in un --json')
    .action((state: string, o: Reading & DuesOptions) => withMaterial(o, m => dues(m.material, state, o, today)))
  reading(program.command('contributions').argument('<organisation>', 'the organisation: un').description('the status of contributions for a year: who has paid in full and when, and what is outstanding'))
    .option('--year <year>', 'the financial year: 2012').option('--session <session>', 'as at the opening of a session: un.general-assembly/67').option('--honour-roll', 'only those who have paid in full, in the order of days').option('--format <format>', 'text, csv or json (default: text)')
    .addHelpText('after', '\nExamples:\n  chancery contributions un --year 2012 --as-at 2012-09-30\n  chancery contributions un --year 2012 --honour-roll --format csv')
    .action((organisation: string, o: Reading & ContributionsOptions) => withMaterial(o, m => contributions(m.material, organisation, o, today)))
  reading(program.command('may-vote').argument('<state>', 'a State by its three letters: KAZ').description('whether a member may vote on a day; if arrears keep it from voting, the least payment that cures it and its last day').option('--in <organ>', 'the organ: un.general-assembly'))
    .option('--on <day>', 'the day asked about (default: the day of --as-at)').option('--why', 'with the whole tree of the grounds, down to the acts')
    .addHelpText('after', '\nExamples:\n  chancery may-vote KAZ --in oic.cfm --as-at 2012-01-31\n  chancery may-vote KAZ --in un.general-assembly --on 2027-01-01 --json')
    .action((state: string, o: Reading & MayVoteOptions) => withMaterial(o, m => mayVoteOn(m.material, state, o, today)))
  program.command('contribution-tables').argument('<files...>', 'tables of assessments (member, rate, gross, credit, net, year), of payments in full (member, contribution, date), of scales (member, rate); CSV, also .gz, or workbooks (.xlsx)').description('makes dossiers of tables of contributions, one a year')
    .option('--by <organisation>', 'to which the contributions are made: un').option('--by-name <name>', 'how it is called, where no dossier declares it').option('--currency <currency>', 'the currency of the sums, where no column names it: USD').option('--years <years>', 'the years of a scale whose table does not name them: 2022/2024')
    .option('--complete', 'the tables name everybody assessed, and everybody who has paid in full').option('--participants <file>', 'who a name stood for: participant,party,from,until')
    .option('--source <key>', 'the key of the source in the dossiers').option('--source-title <title>', 'its title').option('--source-url <url>', 'its address').option('--publisher <name>', 'who published it')
    .option('--seen <day>', 'when the tables were looked at (default: today)').option('--published <day>', 'when they were published').option('--rank <rank>', 'depositary, official, press, encyclopaedia or unverified')
    .option('--to <dir>', 'write the dossiers into this folder; otherwise the dossier is printed').option('--replace', 'replace dossiers that are there already').option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  chancery contribution-tables assessments.csv payments.csv --by un \\\n    --currency USD --rank official --to dossiers\n  chancery contribution-tables scale.xlsx --by un --years 2022/2024')
    .action(async (files: string[], o: ContributionTableOptions) => { give(await contributionTables(files, o, today, tables)) })
}
