/** The command on a bank's capital: who holds what, the votes that follow, and what a subscription would change. */
import { Option, type Command } from 'commander'
import { capital, type CapitalOptions } from './commands/capital.ts'
import type { Answering, Reading } from './program.ts'

/** Adds it to the program, as `moneyCommands` does. */
export const capitalCommands = (program: Command, { reading, withMaterial, today }: Answering): void => {
  reading(program.command('capital').argument('<bank>', 'a bank: isdb').description('the forms of a bank\'s capital, what members hold, their voting power, and increases'))
    .option('--in <unit>', 'every amount in this currency, too, by the rate on record nearest to the day').option('--csv', 'holdings and votes as CSV')
    .option('--suppose <line>', 'a subscription or increase as a line of a dossier: the votes before and after (may be given again); writes nothing', (line: string, all: readonly string[] | undefined) => [...(all ?? []), line])
    .addOption(new Option('--others <what>', 'what members not named do in a supposed general increase').choices(['keep', 'in-proportion']))
    .addHelpText('after', "\nExamples:\n  chancery capital isdb --as-at 2014-01-31 --in USD\n  chancery capital ibrd --as-at 2023-02-06 --csv\n  chancery capital ibrd --as-at 2023-02-06 \\\n    --suppose '{ act: capital-increase, id: up, of: ibrd, sort: special }' \\\n    --suppose '{ act: subscription, by: KAZ, in: ibrd, increase: up,\n      amount: 100 million USD-1944, shares: 1000 shares }'")
    .action((bank: string, o: Reading & CapitalOptions) => withMaterial(o, m => capital(m.material, bank, o, today)))
}
