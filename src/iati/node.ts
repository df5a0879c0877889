/** What was read of an element that is needed until its activity ends: its attributes, its text, what stands in it, and where it stood. */
export interface Node {
  readonly name: string
  readonly line: number
  readonly column: number
  /** Names and values in turn: most elements have one or two. */
  readonly attributes: readonly string[]
  readonly children: readonly Node[]
  readonly text: string
  /** What stands in it by name, made for an activity when it ends, because many rules ask. */
  by?: Map<string, Node[]>
}
/** While it is being read. */
export interface GrowingNode { name: string; line: number; column: number; attributes: readonly string[]; children: GrowingNode[]; text: string; by?: Map<string, Node[]> }

const none: readonly Node[] = Object.freeze([])
/** Everything of a name that stands in it. */
export const all = (node: Node, name: string): readonly Node[] => {
  if (node.by !== undefined) return node.by.get(name) ?? none
  const found: Node[] = []
  for (const c of node.children) if (c.name === name) found.push(c)
  return found
}
export const first = (node: Node, name: string): Node | undefined => {
  if (node.by !== undefined) return node.by.get(name)?.[0]
  for (const c of node.children) if (c.name === name) return c
  return undefined
}
export const has = (node: Node, name: string): boolean => first(node, name) !== undefined
/** Everything of a name that stands in the transactions of an activity. */
export const inTransactions = (activity: Node, name: string): readonly Node[] => {
  const key = `transaction/${name}`
  let found = activity.by?.get(key)
  if (found === undefined) {
    found = []
    for (const t of all(activity, 'transaction')) for (const c of t.children) if (c.name === name) found.push(c)
    activity.by?.set(key, found)
  }
  return found
}
/** Sorts what stands in an activity by name. */
export const sortByName = (activity: GrowingNode): void => {
  const by = new Map<string, Node[]>()
  let name = ''
  let group: Node[] = []
  for (const c of activity.children) {
    if (c.name !== name) {
      name = c.name
      group = by.get(name) ?? []
      if (group.length === 0) by.set(name, group)
    }
    group.push(c)
  }
  activity.by = by
}
/** An attribute, read as XML has it: absent is not the same as empty. */
export const attribute = (node: Node | undefined, name: string): string | undefined => {
  if (node === undefined) return undefined
  const { attributes } = node
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1]
  return undefined
}
