import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { keyOf, plain } from './node.ts'
import { plainLines } from './plain-lines.ts'
import { readByLibrary, readDossier } from './read.ts'

const root = join(import.meta.dirname, '../../../dossiers')
const dossiers = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.yaml')).map(f => [f, readFileSync(join(root, f), 'utf8')] as const)

/** A line as the library reads it; undefined where it has anything to say against it. */
const byLibrary = (line: string) => {
  const doc = parseDocument(`acts:\n${line}\n`, { uniqueKeys: true, version: '1.2' })
  const section = isMap(doc.contents) ? doc.contents.items[0]?.value : undefined
  const [item, second] = isSeq(section) ? section.items : []
  if (doc.errors.length > 0 || doc.warnings.length > 0 || second || !isMap(item)) return undefined
  const map = item as YAMLMap
  return { offset: map.range![0], text: `acts:\n${line}\n`.slice(map.range![0], map.range![1]), fields: map.items.map(p => [keyOf(p), plain(p.value)]) }
}
const byUs = (line: string) => { const read = plainLines(`acts:\n${line}\n`)?.lines[0]; return read && { offset: read.offset, text: read.text, fields: read.fields } }
/** Everything that is read of a text. */
const whole = (text: string, read = readDossier) => {
  const { dossier, problems } = read(text, { file: 'it.yaml', id: 'it' })
  const { head, acts, claims, counts, assertions } = dossier
  return JSON.stringify({ head, acts, claims, counts, assertions, problems })
}

describe('plain lines give what the library gives', () => {
  test('each line of the dossiers, nearly all of which are plain', () => {
    const lines = dossiers.flatMap(([, text]) => text.split('\n').filter(l => l.startsWith('  - {')))
    const read = lines.filter(line => byUs(line) !== undefined)
    expect(read.map(byUs)).toEqual(read.map(byLibrary))
    expect(read.length / lines.length).toBeGreaterThan(0.9)
  })
  test.each(dossiers)('%s', (_, text) => { expect(whole(text)).toBe(whole(text, readByLibrary)) })

  const scrap = fc.constantFrom('on', 'act', 'a', 'é', 'ж', 'ع', '1', '02', '1.50', '2001-05-01', 'true', 'null', '~', '0x1F', '1e3', '.5', ' ', '  ', ':', ': ', ' #', '#', ',', ', ', '-', '- ', '?', '"', "'", '\\', '{', '}', '[', ']', '&x', '*x', '!', '|', '>', '%', '@', '`', '\t', '\u00A0', '\u2028', '\uFEFF', '😀', '<<', '__proto__', '...', '---')
  const text = fc.array(scrap, { maxLength: 6 }).map(all => all.join(''))
  const value: fc.Arbitrary<string> = fc.oneof({ maxDepth: 2 }, text, fc.stringMatching(/^[a-z0-9é][a-z0-9é :#.'~=-]{0,9}$/), fc.stringMatching(/^[a-z0-9é][a-z0-9é :#.'~=-]{0,9}$/), text.map(t => `"${t}"`), text.map(t => `a${t}`), fc.stringMatching(/^[0-9.eE]{1,5}$/),
    fc.array(fc.tuple(text, text), { maxLength: 2 }).map(all => `{ ${all.map(([k, v]) => `k${k}: ${v}`).join(', ')} }`), fc.array(text.map(t => `b${t}`), { maxLength: 3 }).map(all => `[${all.join(', ')}]`))
  const pair = fc.tuple(fc.oneof({ arbitrary: fc.constantFrom('on', 'act', 'of', 'known-since', 'x1', 'true', 'constructor'), weight: 5 }, text), fc.constantFrom(': ', ': ', ': ', ': ', ': ', ':', ':  '), value).map(all => all.join(''))
  const line = fc.tuple(fc.constantFrom('{ ', '{ ', '{'), fc.array(pair, { maxLength: 4 }), fc.constantFrom(' }', ' }', ' }', ' }', '}', ' } ', ' } # c', ', }', '')).map(([a, pairs, z]) => `  - ${a}${pairs.join(', ')}${z}`)

  test('any line, however odd', () => {
    let plainly = 0
    fc.assert(fc.property(line, l => {
      const ours = byUs(l)
      if (!ours) return
      plainly++
      expect(ours).toEqual(byLibrary(l))
    }), { numRuns: 20_000 })
    expect(plainly).toBeGreaterThan(500)
  })
  test('any dossier, with odd lines between, before and behind', () => {
    const sound = fc.tuple(fc.constantFrom('2001-05-01', '2002', '2000-07~'), fc.constantFrom('NOR', 'SWE', 'Nowhere'), fc.constantFrom('', ', note: "a: b"', ', typo: 1', ', id: x', ', note: 1.50')).map(([on, of, more]) => `  - { on: ${on}, act: admission, of: ${of}, to: lakes, source: m${more} }`)
    const odd = fc.constantFrom('', '# c', '  # c', '    # c', '- { a: 1 }', '    - { on: 2001, act: seat }', '  - { on: 2001,', '    act: seat }', '  - "a', 'b"', '  - |', '  - a', '  - &x { a: 1 }', '  - *x', '  -', '  a: 1', 'claims:', 'acts:', '---', '...', ' ', '\t', '  - { on: 2001, act: "a', 'c" }', '  - { on: 2001, act: seat } # c', '  - { on: 2001, on: 2002, act: seat }', "  - { note: 'a", "about: 'a", 'about: "a', 'about: |', 'about: x')
    fc.assert(fc.property(fc.array(odd, { maxLength: 2 }), fc.array(fc.oneof({ arbitrary: sound, weight: 3 }, { arbitrary: line, weight: 1 }, { arbitrary: odd, weight: 1 }), { maxLength: 7 }), (before, acts) => {
      const all = [...before, 'sources: { m: { title: M, seen: 2020-01-01, rank: press } }', 'acts:', ...acts, ''].join('\n')
      expect(whole(all)).toBe(whole(all, readByLibrary))
    }), { numRuns: 4_000 })
  })
})
