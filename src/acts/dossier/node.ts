/** YAML nodes as plain values with their places, so that every problem can point at the character it is about. */
import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap } from 'yaml'

export interface Placed { readonly line: number; readonly column: number }

export const placeOf = (node: Node | null | undefined, lines: LineCounter): Placed => {
  const at = node?.range?.[0]
  if (at === undefined) return { line: 1, column: 1 }
  const { line, col } = lines.linePos(at)
  return { line, column: col }
}

export const camel = (key: string): string => key.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase())
export const kebab = (key: string): string => key.replace(/[A-Z]/g, c => `-${c.toLowerCase()}`)

/** `keys` renames the fields of the line alone: words inside a field (sectors, languages, parties) stay as written. Numbers keep the way they were written where it says more than the number ("1.50"): precision is information. */
export const plain = (node: unknown, keys: (k: string) => string = k => k): unknown => {
  if (isScalar(node)) {
    if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source) return node.source
    return node.value
  }
  if (isSeq(node)) return node.items.map(i => plain(i, keys))
  if (isMap(node)) return Object.fromEntries(node.items.map(p => [keys(keyOf(p)), plain(p.value)]))
  return undefined
}
export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key))
export const pairOf = (map: YAMLMap, key: string): Pair | undefined => map.items.find(p => keyOf(p) === key)
