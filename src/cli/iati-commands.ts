/** The commands on IATI activities: what a file comes to, a dossier made of it, and financing written as a file. */
import type { Command } from 'commander'
import { exportIati, type ExportIatiOptions } from './commands/export-iati.ts'
import { iatiDossier, type IatiDossierOptions } from './commands/iati-dossier.ts'
import { iati, type Pieces } from './commands/iati.ts'
import type { TableDesk } from './commands/tables.ts'
import type { Outcome } from './outcome.ts'
import type { Answering, Reading } from './program.ts'

/** Adds them to the program, as `organCommands` does; reading a file needs no register. */
export const iatiCommands = (program: Command, { reading, withMaterial, today }: Answering, { pieces, tables }: { readonly pieces: Pieces; readonly tables: TableDesk }, give: (o: Outcome) => void): void => {
  program.command('iati').argument('<file>', 'a file of IATI activities (XML, also .gz)').description('adds up the transactions of a file of IATI activities and tells what is wrong with it, or makes a dossier of it')
    .option('--totals <by>', 'by type, recipient, sector, year (of value) or hierarchy', 'type').option('--problems', 'tell every problem, not the first of each sort').option('--csv', 'as CSV').option('--json', 'as JSON')
    .option('--to <dir>', 'write acts of financing into this folder instead').option('--by <bank>', 'the bank that finances: isdb').option('--by-name <name>', 'how it is called, where no dossier declares it')
    .option('--source <key>', 'the key of the source in the dossier').option('--source-title <title>', 'its title').option('--source-url <url>', 'its address').option('--publisher <name>', 'who published it')
    .option('--seen <day>', 'when the file was looked at (default: today)').option('--published <day>', 'when it was published').option('--rank <rank>', 'depositary, official, press, encyclopaedia or unverified').option('--replace', 'replace a dossier that is there already')
    .addHelpText('after', '\nExamples:\n  chancery iati activities.xml\n  chancery iati activities.xml.gz --totals sector --csv\n  chancery iati activities.xml --problems --json\n  chancery iati activities.xml --to register --by lakes.fund --rank official')
    .action(async (file: string, o: IatiDossierOptions) => { give(o.to !== undefined || o.by !== undefined ? await iatiDossier(file, o, today, pieces, tables) : await iati(file, o, today, pieces)) })
  reading(program.command('export-iati').argument('<bank>', 'a bank: isdb').description('writes the financing of a bank as a file of IATI activities')).option('--ref <id>', 'its identifier in the standard: XM-DAC-976')
    .option('--of <state>', 'for this State alone').option('--csv', 'its transactions as CSV')
    .addHelpText('after', '\nExamples:\n  chancery export-iati isdb --ref XM-DAC-976 > isdb.xml\n  chancery export-iati isdb --ref XM-DAC-976 --of KAZ --csv')
    .action((bank: string, o: Reading & ExportIatiOptions) => withMaterial(o, m => exportIati(m.material, bank, o, today)))
}
