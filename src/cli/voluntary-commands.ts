/** The commands on voluntary money and on the journal of a body: what a giver or a campaign promised and gave, and what was entered for whom. */
import type { Command } from 'commander'
import { ledger, type LedgerOptions } from './commands/ledger.ts'
import { pledges, type PledgesOptions } from './commands/pledges.ts'
import type { Answering, Reading } from './program.ts'

/** Adds them to the program, as `organCommands` does. */
export const voluntaryCommands = (program: Command, { reading, withMaterial, today }: Answering): void => {
  reading(program.command('pledges').argument('<of>', 'a State by its three letters (KAZ), another giver, or a campaign (somalia-2011)').description('voluntary money: what was pledged, committed, contributed and passed on, promises against payments, donors of a campaign'))
    .option('--format <format>', 'text, csv (one row an act) or json')
    .addHelpText('after', '\nExamples:\n  chancery pledges somalia-2011 --as-at 2014-01-31\n  chancery pledges KAZ --format csv')
    .action((of: string, o: Reading & PledgesOptions) => withMaterial(o, m => pledges(m.material, of, o, today)))
  reading(program.command('ledger').argument('<organisation>', 'the organisation: oic').description('the journal of a body, every act on its money entered twice: the trial balance of each fund, the postings, or a journal that hledger reads'))
    .option('--fund <fund>', 'this fund alone: regular-budget, or a campaign').option('--format <format>', 'text, csv (one row a posting), json or hledger')
    .addHelpText('after', '\nExamples:\n  chancery ledger oic --as-at 2014-01-31\n  chancery ledger oic --fund somalia-2011 --format hledger')
    .action((organisation: string, o: Reading & LedgerOptions) => withMaterial(o, m => ledger(m.material, organisation, o, today)))
}
