/** The reference tables beside the project, read as rows; and the acts and claims of the register, each with what it cites, names and is dated. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { subjectsOf, toJson } from '#acts'
import { parseWhen, isWhenError, type When } from '#calendar'
import { claims, holdings, root } from './fixture.ts'

const folder = join(process.env['CHANCERY_SHARED'] ?? join(root, '..', 'shared'), 'reference', 'oic')
/** The tables are not part of the project; where they are absent their tests say so and are skipped. */
export const tablesAreHere = existsSync(folder)

export type Row = Readonly<Record<string, string>>
/** RFC 4180: fields in quotation marks may hold commas, doubled marks and line ends. */
export const parseTable = (text: string): readonly Row[] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  const [head = [], ...body] = rows.filter(r => r.length > 1)
  return body.map(r => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])))
}
export const table = (name: string): readonly Row[] => (tablesAreHere ? parseTable(readFileSync(join(folder, `${name}.csv`), 'utf8')) : [])

/** Something in the register that may carry the fact of a row. */
export interface Carrier { readonly id: string; readonly kind: string; readonly sources: ReadonlySet<string>; readonly subjects: ReadonlySet<string>; readonly when: readonly When[]; readonly fields: Readonly<Record<string, unknown>>; readonly json: string }
const plain = (url: string): string => { try { return decodeURI(url).replace(/\/$/, '') } catch { return url.replace(/\/$/, '') } }
/** A source by its address, or by what the tables call those without one. */
const sourceNames = (cited: readonly { readonly source: string }[]): ReadonlySet<string> => new Set(cited.flatMap(c => {
  const url = holdings.sources.get(c.source)?.url
  const key = c.source.split('#').at(-1) ?? ''
  return [key, ...(url === undefined ? [] : [plain(url)])]
}))
const isWhen = (x: unknown): x is When => typeof x === 'object' && x !== null && 'earliest' in x && 'precision' in x
const idsIn = (x: unknown): readonly string[] => (typeof x === 'string' ? [x] : Array.isArray(x) ? x.flatMap(idsIn) : [])

export const carriers: readonly Carrier[] = [
  ...holdings.acts.map((a): Carrier => {
    const { where, sources, ...fields } = a
    return { id: a.id, kind: a.act, sources: sourceNames(sources), subjects: new Set(subjectsOf(a)), when: Object.values(fields).filter(isWhen), fields: fields as unknown as Carrier['fields'], json: JSON.stringify(toJson({ ...fields, line: where.line })) }
  }),
  ...claims.map(({ claim: c }): Carrier => {
    const { where, citations, ...fields } = c
    const dated = [fields['asAt'], fields['says']].flatMap(d => { if (isWhen(d)) return [d]; const w = typeof d === 'string' ? parseWhen(d) : undefined; return w === undefined || isWhenError(w) ? [] : [w] })
    return { id: c.id, kind: `claim ${c.that}`, sources: sourceNames(citations), subjects: new Set(Object.values(fields).flatMap(idsIn)), when: dated, fields, json: JSON.stringify(toJson({ ...fields, line: where.line })) }
  }),
]

/** The sources a row names: addresses, and the words the tables use for the page, for nothing and for arithmetic. */
export const sourcesOf = (row: Row): readonly string[] => (row['source'] ?? '').split(' ; ').map(s => s.trim()).filter(s => s !== '')
  .map(s => (s.startsWith('http') ? plain(s.replace(/ \(.*\)$/, '')) : s.startsWith('brief') ? 'mfa-kz-oic' : s.startsWith('computed') ? 'computed' : s.split(' ')[0] ?? ''))
export const citesOneOf = (c: Carrier, names: readonly string[]): boolean => names.some(n => c.sources.has(n))

/** Whether a date of the carrier shares a day with the date of the row; a row without a date fits any. */
export const datedLike = (c: Carrier, edtf: string): boolean => {
  if (edtf === '') return true
  const w = parseWhen(edtf)
  if (isWhenError(w)) return false
  return c.when.some(x => x.from <= w.to && w.from <= x.to)
}
/** What carries a row: cites one of its sources, names these subjects, is dated like it. */
export const carry = (row: Row, edtf: string, subjects: readonly string[], ...kinds: readonly string[]): readonly Carrier[] =>
  carriers.filter(c => (kinds.length === 0 || kinds.includes(c.kind)) && subjects.every(s => c.subjects.has(s)) && datedLike(c, edtf) && citesOneOf(c, sourcesOf(row)))
