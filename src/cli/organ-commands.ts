/** The commands on organs: who sits where, the troika, did it pass, was there a quorum, what is due; and all of it as Popolo. */
import type { Command } from 'commander'
import { agenda } from './commands/agenda.ts'
import { answered } from './commands/answered.ts'
import { popolo } from './commands/popolo.ts'
import { who } from './commands/who.ts'
import type { Answering, Reading } from './program.ts'

type Explaining = Reading & { readonly why?: boolean }

/** Adds them to the program; `reading` gives a command the options of every question, `answering` opens the register for it. */
export const organCommands = (program: Command, { reading, withMaterial, today }: Answering): void => {
  reading(program.command('who').argument('<organ>', 'an organ: oic.executive-committee').description('who presides over an organ, who sits in it by what title, who holds its offices'))
    .addHelpText('after', '\nExamples:\n  chancery who oic.executive-committee --as-at 2013-02-06\n  chancery who un.security-council --as-at 2017-06-01 --json')
    .action((organ: string, o: Reading) => withMaterial(o, m => who(m.material, organ, o, today)))
  const explained = (name: string, argument: string, what: string, description: string, ...examples: readonly string[]): Command =>
    reading(program.command(name).argument(`<${argument}>`, what).description(description)).option('--why', 'with the whole tree of the grounds, down to the acts')
      .addHelpText('after', `\nExamples:\n${examples.map(e => `  chancery ${name} ${e}`).join('\n')}`)
  explained('troika', 'organ', 'an organ: oic.cfm', 'the preceding, the current and the succeeding chair of an organ', 'oic.cfm --as-at 2012-01-01', 'oic.cfm --as-at 2012-01-01 --json')
    .action((organ: string, o: Explaining) => withMaterial(o, m => answered(m.material, 'troika', [organ], o, today)))
  explained('passed', 'decision', 'a decision or a draft: organ:number', 'whether a decision passed, by what, and what one vote more or less would do', "'un.general-assembly:2758-(XXVI)'", 'un.security-council:S/RES/1973 --why')
    .action((decision: string, o: Explaining) => withMaterial(o, m => answered(m.material, 'passed', [decision], o, today)))
  explained('quorum', 'session', 'a session: organ/ordinal', 'whether enough members were present at a session to decide', 'oic.cfm/38', 'oic.summit/12 --json')
    .action((session: string, o: Explaining) => withMaterial(o, m => answered(m.material, 'quorum', [session], o, today)))
  reading(program.command('agenda').argument('<of>', 'a State, an organisation or an organ: KAZ, oic, oic.cfm').description('what is due for a State, an organisation or an organ, and which sessions are to come'))
    .option('--format <format>', 'text, markdown, ics (iCalendar), csv or json (default: text)').option('--until <day>', 'only what is due by this day')
    .addHelpText('after', '\nExamples:\n  chancery agenda KAZ --as-at 2014-01-31\n  chancery agenda oic.cfm --format ics > council.ics\n  chancery agenda oic --until 2027-12-31 --json')
    .action((of: string, o: Reading & { format?: string; until?: string }) => withMaterial(o, m => agenda(m.material, of, o, today)))
  reading(program.command('popolo').description('who belongs to what, who holds which post, sessions, motions and votes in the open standard Popolo (JSON)').option('--in <organisation>', 'this organisation with its organs (default: all): oic'))
    .addHelpText('after', '\nExamples:\n  chancery popolo --in oic > oic.json\n  chancery popolo --in un --as-at 2017-06-01 --lang ar > un.json')
    .action((o: Reading & { in?: string }) => withMaterial(o, m => popolo(m.material, o, today)))
}
