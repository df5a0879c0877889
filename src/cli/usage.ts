/** Wrong usage in the product's own words: what the parser of the command line found, what is wanted, how to mend it. */
import type { Command, CommanderError } from 'commander'
import { nearest } from '#acts'
import type { Misuse } from './outcome.ts'

/** Whether the answer is for a program: then errors, too, are JSON on the output. */
export const wantsJson = (argv: readonly string[]): boolean =>
  argv.includes('--json') || argv.includes('--format=json') || argv.some((a, i) => a === '--format' && argv[i + 1] === 'json')

const commandOf = (program: Command, argv: readonly string[]): Command => program.commands.find(c => c.name() === argv[0]) ?? program
/** The first example of a command's help. */
const usageOf = (command: Command): string => `chancery ${command.name()} ${command.registeredArguments.map(a => `${a.name().toUpperCase()}${a.variadic ? ' …' : ''}`).join(' ')}`.trim()

/** Options that want a value and got the next option or nothing: the parser would take the next option for the value. */
export const valuesMissing = (program: Command, argv: readonly string[]): readonly Misuse[] => commandOf(program, argv).options.flatMap((option): Misuse[] => {
  const at = argv.indexOf(option.long ?? '')
  const next = argv[at + 1]
  if (!option.required || at === -1 || (next !== undefined && next !== '' && !next.startsWith('--'))) return []
  return [{ option: option.long ?? '', found: next === undefined || next === '' ? 'nothing' : `${next}, which is another option`, wants: `a value: ${option.flags}`, remedy: 'write the value behind the option' }]
})

/** What the parser refused, told like every other error; undefined when it only showed help. */
export const misuseOf = (error: CommanderError, program: Command, argv: readonly string[]): Misuse | undefined => {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined
  const command = commandOf(program, argv)
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const help = `chancery ${command === program ? '' : `${command.name()} `}--help shows how it is written`
  switch (error.code) {
    case 'commander.unknownCommand': {
      const names = program.commands.map(c => c.name())
      const meant = nearest(quoted.toLowerCase(), names)
      return { option: 'COMMAND', found: quoted, wants: `one of ${names.join(', ')}`, remedy: meant ? `write chancery ${meant}` : help }
    }
    case 'commander.missingArgument': return { option: quoted.toUpperCase(), found: 'nothing', wants: command.registeredArguments.find(a => a.name() === quoted)?.description || usageOf(command), remedy: `write ${usageOf(command)}` }
    case 'commander.unknownOption': {
      const options = command.options.flatMap(o => o.long ?? [])
      const meant = nearest(quoted, options)
      return { option: quoted, found: quoted, wants: options.length > 0 ? `one of ${options.join(', ')}` : 'a command', remedy: meant ? `write ${meant}` : help }
    }
    case 'commander.excessArguments': return { option: command.name(), found: `more words than chancery ${command.name()} takes`, wants: usageOf(command), remedy: 'take the rest out; what has blanks in it wants quotation marks' }
    case 'commander.invalidArgument': {
      const option = command.options.find(o => error.message.includes(o.flags))
      return { option: option?.long ?? command.name(), found: /argument '([^']*)'/.exec(error.message)?.[1] ?? quoted, wants: option?.argChoices ? `one of ${option.argChoices.join(', ')}` : help, remedy: 'choose one of these' }
    }
    default: return { option: command.name(), found: error.message.replace(/^error: /, ''), wants: usageOf(command), remedy: help }
  }
}
