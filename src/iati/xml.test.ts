/** The reading of XML beside saxes, which keeps to the recommendation to the letter: the same is read, and the same is refused. */
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { xmlReader } from './xml.ts'

type Told = readonly string[] | 'broken'
/** Texts that stand together are one, however many pieces they were told in. */
const joined = (told: readonly (readonly [string, string])[]): readonly string[] => {
  const all: [string, string][] = []
  for (const [what, of] of told) {
    const before = all.at(-1)
    if (what === 'text' && of === '') continue
    if (what === 'text' && before?.[0] === 'text') before[1] += of
    else all.push([what, of])
  }
  return all.map(([what, of]) => `${what} ${of}`)
}
const ours = (text: string, size = text.length || 1): Told => {
  const told: [string, string][] = []
  let broken = false
  const reader = xmlReader({
    open: (name, count) => told.push(['open', JSON.stringify([name, ...Array.from({ length: count }, (_, i) => [reader.names[i], reader.values[i]])])]),
    close: () => told.push(['close', '']), text: t => told.push(['text', t]), broken: () => { expect(broken).toBe(false); broken = true },
  })
  reader.tellBlanks(true)
  for (let i = 0; i < text.length; i += size) reader.write(text.slice(i, i + size))
  reader.end()
  return broken ? 'broken' : joined(told)
}
const theirs = (text: string): Told => {
  const told: [string, string][] = []
  let broken = false
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', () => { broken = true })
  parser.on('opentag', t => told.push(['open', JSON.stringify([t.name, ...Object.entries(t.attributes)])]))
  parser.on('closetag', () => told.push(['close', '']))
  let depth = 0
  parser.on('opentagstart', () => { depth++ })
  parser.on('text', t => { if (depth > 0) told.push(['text', t]) })
  parser.on('cdata', t => told.push(['text', t]))
  try { parser.write(text).close() } catch { broken = true }
  // Blanks behind the root are text to it.
  while (told.length > 0 && told.at(-1)?.[0] === 'text') told.pop()
  return broken ? 'broken' : joined(told)
}

const name = fc.constantFrom('a', 'iati-activity', 'x:y', 'é', '_n.1', 'narrative')
const words = fc.stringMatching(/^[a-zA-Z \n\t\r.;'é港\u{1f6a2}\]>-]{0,12}$/u).map(t => t.replaceAll('>', ''))
const reference = fc.constantFrom('&amp;', '&lt;', '&gt;', '&quot;', '&apos;', '&#65;', '&#x1F6A2;', '&#xE9;')
const aside = fc.constantFrom('<!-- a - b -->', '<!---->', '<?note it?>', '<?x?>', '<![CDATA[a<b&c]]>', '<![CDATA[]]>', '<![CDATA[\r\n]]]]>')
const attribute = fc.tuple(fc.constantFrom(' ', '\n  ', '\t'), name, fc.constantFrom('=', ' = ', '=\n'), fc.array(fc.oneof(words.map(w => w.replace(/['<]/g, '')), reference), { maxLength: 3 }), fc.constantFrom('"', "'")).map(([s, n, e, v, q]) => `${s}${n}${e}${q}${v.join('').replaceAll(q, '')}${q}`)
const attributes = fc.uniqueArray(attribute, { maxLength: 3, selector: a => a.trim().split(/[\s=]/)[0] })
const tree = fc.letrec<{ element: string; content: string }>(tie => ({
  element: fc.tuple(name, attributes, fc.constantFrom('', ' ', '\n'), fc.option(fc.array(tie('content'), { maxLength: 4 }), { nil: undefined })).map(([n, a, s, within]) => (within === undefined ? `<${n}${a.join('')}${s}/>` : `<${n}${a.join('')}${s}>${within.join('')}</${n}${s}>`)),
  content: fc.oneof({ maxDepth: 4 }, words, reference, aside, tie('element')),
})).element
const documents = (...types: readonly string[]) => fc.tuple(fc.constantFrom('', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8' standalone=\"yes\" ?>\n", '<!-- before -->\n', ...types), tree, fc.constantFrom('', '\n', '<!-- behind -->', ' <?done?>\n')).map(parts => parts.join(''))

const types = ['<!DOCTYPE a [<!-- > --><!ENTITY b "]>">]>\n', '<?xml version="1.0"?><!DOCTYPE a SYSTEM "a>b">']

test('what is well-formed is read alike, wherever it is cut', () => {
  fc.assert(fc.property(documents(...types), fc.integer({ min: 1, max: 40 }), (text, size) => {
    const expected = theirs(text)
    expect(expected).not.toBe('broken')
    expect(ours(text)).toEqual(expected)
    expect(ours(text, size)).toEqual(expected)
  }), { numRuns: 1500 })
})
test('what somebody damaged is refused by both, or by neither', () => {
  const scraps = ['<', '>', '&', '"', "'", '/', '=', ']]>', '<!', '<?', '--', '-->', ' ', '\u0001', '\ufffe', '&#0;', '&nbsp;', '</a>', '<a>', '<a b>', '<![CDATA[', '<?xml version="1.0"?>', '<!DOCTYPE b>', 'é', '1', ':']
  fc.assert(fc.property(documents(), fc.nat(), fc.nat(4), fc.constantFrom('', ...scraps), fc.integer({ min: 1, max: 40 }), (text, where, out, scrap, size) => {
    const at = where % (text.length + 1)
    const damaged = text.slice(0, at) + scrap + text.slice(at + out)
    fc.pre(damaged.isWellFormed())
    const expected = theirs(damaged)
    expect([damaged, ours(damaged)]).toEqual([damaged, expected])
    expect(ours(damaged, size)).toEqual(expected)
  }), { numRuns: 4000 })
})

describe('where it breaks', () => {
  const placed = (text: string, size = text.length): string => {
    let found = ''
    const reader = xmlReader({ open: () => {}, close: () => {}, text: () => {}, broken: (f, l, c) => { found = `${l}:${c} ${f}` } })
    for (let i = 0; i < text.length; i += size) reader.write(text.slice(i, i + size))
    reader.end()
    return found
  }
  test.each([
    ['<a>\n  <b>x & y</b>\n</a>', '2:8 & that begins no reference that XML has: &'],
    ['<a>\n  <b>&nbsp;</b></a>', '2:6 & that begins no reference that XML has: &nbsp;'],
    ['<a>\n <b>\n </c></a>', '3:2 </c> where </b> should be, which began in line 2'],
    ['<a>\n <b>', '2:5 an end before </b>, which began in line 2'],
    ['<a b="1"\n c="2" b="3"/>', '2:8 b twice in the tag a'],
    ['<a>\n<b c="<"/></a>', '2:7 < in the value of c'],
    ['<a>\n<b c=d/></a>', '2:6 a value of c without quotation marks'],
    ['<a/>\n<b/>', '2:1 a second root element'],
    ['<a/>\nmore', '2:1 text outside of the root element'],
    ['<a>\n\u0007</a>', '2:1 the sign U+0007, which XML does not have'],
    ['<a>\n x ]]> </a>', '2:4 ]]> outside of CDATA'],
    ['<a>\n<!-- -- --></a>', '2:6 -- within a comment'],
    ['', '1:1 no element'],
    ['id,amount\n1,2\n', '1:1 text outside of the root element'],
    ['<a>\n<b', '2:1 an end within a tag'],
    ['<a>\n<!-- ', '2:1 a comment without an end'],
    ['<a>\n<![CDATA[ ]]', '2:1 CDATA without an end'],
    ['<a>x &am', '1:6 an end within a reference'],
  ])('%j', (text, expected) => { expect(placed(text)).toBe(expected); expect(placed(text, 1)).toBe(expected) })
  test('a document that never ends its tag, its comment or its name does not fill the memory', () => {
    const piece = 'a'.repeat(1 << 20)
    let found = ''
    const reader = xmlReader({ open: () => {}, close: () => {}, text: () => {}, broken: f => { found = f } })
    reader.write('<a><b c="')
    let pieces = 0
    while (reader.write(piece)) if (++pieces > 30) break
    expect([found, pieces < 12]).toEqual(['a tag that does not end', true])
  })
})
