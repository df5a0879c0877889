/** What keeps a text from being a dossier's YAML, in words for whoever writes dossiers: broken syntax, nesting without end, aliases. */
import { visit, type Document, type LineCounter, type YAMLParseError } from 'yaml'
import { placeOf, type Placed } from './node.ts'

interface Refusal { readonly at: Placed; readonly found: string; readonly wants: string; readonly remedy: string }

const usual = { wants: 'YAML, one act a line', remedy: 'mend the line; texts with ": " or "#" in them want quotation marks' }
const words: Readonly<Partial<Record<YAMLParseError['code'], Omit<Refusal, 'at'>>>> = {
  DUPLICATE_KEY: { found: 'a key that stands here a second time', wants: 'each key once', remedy: 'put the two together, or take one out' },
  TAB_AS_INDENT: { found: 'a tab as indentation', wants: 'blanks as indentation', remedy: 'write two blanks for each step' },
  MULTIPLE_DOCS: { found: 'a second document in the file (---)', wants: 'one dossier a file', remedy: 'move the second into a file of its own' },
}
const tooDeep = /call stack|stack overflow/i

/** Each place once, in the order of the text. An alias (*name) is refused: a line must say by itself what it says. */
export const notYaml = (doc: Document.Parsed, lines: LineCounter): readonly Refusal[] => {
  const at = (offset: number): Placed => { const { line, col } = lines.linePos(offset); return { line, column: col } }
  const deep = doc.errors.find(e => tooDeep.test(e.message))
  if (deep) return [{ at: at(deep.pos[0]), found: 'brackets within brackets, hundreds deep', wants: 'YAML, one act a line', remedy: 'close the brackets where they are opened' }]
  const seen = new Set<number>()
  const broken = doc.errors.flatMap((e): Refusal[] => {
    if (seen.has(e.pos[0])) return []
    seen.add(e.pos[0])
    const found = (e.message.split('\n')[0] ?? e.code).replace(/ at line \d+, column \d+:?$/, '')
    return [{ at: at(e.pos[0]), ...(words[e.code] ?? { found, ...usual }) }]
  })
  const aliases: Refusal[] = []
  visit(doc, { Alias: (_, node) => { aliases.push({ at: placeOf(node, lines), found: `*${node.source}, which stands for a text elsewhere`, wants: 'everything written out', remedy: 'write here what it stands for' }) } })
  return [...broken, ...aliases]
}
