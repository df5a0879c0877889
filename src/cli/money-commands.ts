/** The commands on money: what a member is assessed and owes, and whether it may vote. */
import type { Command } from 'commander'
import { dues, type DuesOptions } from './commands/dues.ts'
import { mayVoteOn, type MayVoteOptions } from './commands/may-vote.ts'
import type { Answering, Reading } from './program.ts'

/** Adds them to the program, as `organCommands` does. */
export const moneyCommands = (program: Command, { reading, withMaterial, today }: Answering): void => {
  reading(program.command('dues').argument('<state>', 'a State by its three letters: KAZ').description('what a member is assessed, its account year by year, and what is overdue').option('--in <organisation>', 'the organisation: oic'))
    .option('--year <year>', 'this year alone').option('--why', 'with the whole tree of the grounds, down to the acts')
    .addHelpText('after', '\nExamples:\n  chancery dues KAZ --in oic --year 2013 --as-at 2014-01-31\n  chancery dues KAZ --in un --json')
    .action((state: string, o: Reading & DuesOptions) => withMaterial(o, m => dues(m.material, state, o, today)))
  reading(program.command('may-vote').argument('<state>', 'a State by its three letters: KAZ').description('whether a member may vote on a day; if arrears keep it from voting, the least payment that cures it and its last day').option('--in <organ>', 'the organ: un.general-assembly'))
    .option('--on <day>', 'the day asked about (default: the day of --as-at)').option('--why', 'with the whole tree of the grounds, down to the acts')
    .addHelpText('after', '\nExamples:\n  chancery may-vote KAZ --in oic.cfm --as-at 2012-01-31\n  chancery may-vote KAZ --in un.general-assembly --on 2027-01-01 --json')
    .action((state: string, o: Reading & MayVoteOptions) => withMaterial(o, m => mayVoteOn(m.material, state, o, today)))
}
