/** What was read of an element that is needed until its activity ends: its attributes, its text, what stands in it, and where it stood. */
export interface Node {
  readonly name: string
  readonly line: number
  readonly column: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}
/** While it is being read. */
export interface GrowingNode { name: string; line: number; column: number; attributes: Record<string, string>; children: GrowingNode[]; text: string }

export const all = (node: Node, name: string): readonly Node[] => {
  const found: Node[] = []
  for (const c of node.children) if (c.name === name) found.push(c)
  return found
}
export const first = (node: Node, name: string): Node | undefined => {
  for (const c of node.children) if (c.name === name) return c
  return undefined
}
export const has = (node: Node, name: string): boolean => first(node, name) !== undefined
/** An attribute, read as XML has it: absent is not the same as empty. */
export const attribute = (node: Node | undefined, name: string): string | undefined => node?.attributes[name]
