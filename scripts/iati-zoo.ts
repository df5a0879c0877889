/** What the reader of IATI activities tells: for every code a small file that is read; docs/errors/iati.md is what it printed. */
import { iatiProblemText, iatiReader, type IatiCode, type IatiProblem } from '../src/iati/index.ts'

interface Specimen { readonly why: string; readonly text: string }
const head = '<iati-activities version="2.03">\n'
const start = '<iati-activity default-currency="USD" xml:lang="en">\n<iati-identifier>XX-LAKES-1</iati-identifier>\n<reporting-org ref="XX-LAKES" type="40"><narrative>Lakes Fund</narrative></reporting-org>\n<title><narrative>Wells</narrative></title>\n<description><narrative>Two wells.</narrative></description>\n<participating-org ref="XX-LAKES" role="1"/>\n'
const status = '<activity-status code="2"/>\n'
const dates = '<activity-date type="2" iso-date="2015-01-31"/>\n'
const rest = '<recipient-country code="KZ"/>\n<sector code="14030"/>\n'
const end = '</iati-activity>\n'
const file = (...parts: readonly string[]): string => `${head}${parts.join('')}</iati-activities>\n`
const whole = [start, status, dates, rest, end] as const

export const iatiZoo: Readonly<Record<IatiCode, Specimen>> = {
  'not-well-formed': { why: 'What is no XML is not read at all: half a file would look like a whole one. What was wrong before it broke is told, too.', text: file(start, '<activity-status code="2">\n', end) },
  'not-iati': { why: 'Another document, or one in a namespace that the standard does not have.', text: '<iati-organisations version="2.03"/>\n' },
  'missing-element': { why: 'The schema wants an element that is not there. The place is that of the element in which it is missing.', text: file(start, dates, rest, end) },
  'missing-attribute': { why: 'The schema wants an attribute that is not there.', text: file(start, '<activity-status/>\n', dates, rest, end) },
  'out-of-order': { why: 'The schema of 2.0x has one order of elements; those of other namespaces come last.', text: file(start, dates, status, rest, end) },
  'too-many': { why: 'What may stand once stands twice.', text: file(start, status, status, dates, rest, end) },
  'wrong-value': { why: 'A day, a decimal, a yes or no, or a language that is none. An amount that is none is in no sum.', text: file(start, status, '<activity-date type="2" iso-date="31/01/2015"/>\n', dates, rest, end) },
  'stray-text': { why: 'Words stand where the schema has elements alone.', text: file(start, status, dates, '<recipient-country code="KZ">Kazakhstan</recipient-country>\n<sector code="14030"/>\n', end) },
  'unknown-element': { why: 'An element in no namespace that the schema does not have. It is not read.', text: file(start, status, dates, '<recipient-contry code="KZ"/>\n', rest, end) },
  'unknown-attribute': { why: 'An attribute in no namespace that the schema does not have. It is not read.', text: file(start, status, dates, '<recipient-country code="KZ" percent="100"/>\n<sector code="14030"/>\n', end) },
  'unknown-code': { why: 'A closed list of the standard does not have the code. It is read as it stands.', text: file(start, '<activity-status code="running"/>\n', dates, rest, end) },
  'unknown-version': { why: 'It is read as 2.03.', text: file(...whole).replace('2.03', '2.9') },
  'old-version': { why: 'Versions 1.0x are read with their own codes, without a check of their order and without the rules, which are about 2.03.', text: file(...whole).replace('2.03', '1.05') },
  'same-identifier': { why: 'Two activities have one identifier; the money of both is counted.', text: file(...whole, ...whole) },
  'rule': { why: 'A rule of the [standard ruleset](../decisions/0094-which-rules-of-iati-are-kept.md) is broken; the number behind it is its number there.', text: file(start, status, dates, '<recipient-country code="KZ" percentage="60"/>\n<recipient-country code="KG" percentage="39.5"/>\n<sector code="14030"/>\n', end) },
  'other-namespace': { why: 'Allowed, and not read.', text: file(start, status, dates, rest, '<x:desk xmlns:x="http://lakes.example">3</x:desk>\n', end) },
}
/** What the reader says of a specimen. */
export const problemsOfIati = (s: Specimen): readonly IatiProblem[] => {
  const all: IatiProblem[] = []
  const reader = iatiReader({ today: '2026-01-01', problem: p => all.push(p) })
  reader.write(s.text)
  reader.end()
  return all
}
const shown = (code: string, s: Specimen): string => `## ${code}\n\n${s.why}\n\n\`\`\`xml\n${s.text}\`\`\`\n\ngives\n\n\`\`\`text\n${problemsOfIati(s).map(p => iatiProblemText('activities.xml', p)).join('\n')}\n\`\`\`\n`
/** The page by its path. */
export const iatiZooPages = (): readonly (readonly [path: string, text: string])[] => [
  ['docs/errors/iati.md', `# Files of IATI activities\n\nWhat [\`chancery iati\`](../how-to/read-iati.md) tells, with files that give it. The first two refuse the file; the others tell what stands in it.\n\n${Object.entries(iatiZoo).map(([code, s]) => shown(code, s)).join('\n')}`],
]
