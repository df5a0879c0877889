/** Which namespace a name is in: the standard has its names in none, and lets anybody put names of their own beside them. */

/** Told of what is foreign, and of a prefix that nothing declares. */
interface Told { readonly unbound: (name: string) => void; readonly foreign: (name: string, namespace: string) => void }
/** Names for the schema language and of XML itself are nobody's content. */
const silent = new Set(['http://www.w3.org/2001/XMLSchema-instance', 'http://www.w3.org/XML/1998/namespace', 'http://www.w3.org/2000/xmlns/'])

export interface Namespaces {
  /** Takes the declarations of an element that opens; whether anything but prefixes nobody uses is in force. */
  readonly open: (names: readonly string[], values: readonly string[], count: number) => boolean
  readonly close: () => void
  readonly of: (element: string) => string | undefined
  readonly isForeign: (element: string) => boolean
  /** Tells of a foreign element, and looks at the prefixes of its attributes. */
  readonly element: (name: string, attributes: readonly string[], count: number) => void
  /** Looks only whether the prefixes are declared. */
  readonly skipped: (name: string, attributes: readonly string[], count: number) => void
  /** Whether an attribute is a declaration or of a namespace; told where it is foreign content. */
  readonly attribute: (name: string) => boolean
}

export const namespaces = ({ unbound, foreign }: Told): Namespaces => {
  let depth = 0
  /** What no prefix means: nothing, in a file of the standard. */
  let plain: string | undefined
  /** What each open element declared, most of them nothing: depth, prefix, and what the prefix meant before. */
  const declared: { readonly depth: number; readonly prefix: string; readonly before: string | undefined }[] = []
  const bound = new Map<string, string>([['xml', 'http://www.w3.org/XML/1998/namespace'], ['xmlns', 'http://www.w3.org/2000/xmlns/']])
  const prefixOf = (name: string): string => { const at = name.indexOf(':'); return at === -1 ? '' : name.slice(0, at) }
  const resolved = (name: string): string | undefined => {
    const space = bound.get(prefixOf(name))
    if (!space) unbound(name)
    return space
  }
  const of = (element: string): string | undefined => (element.includes(':') ? resolved(element) : bound.get('')) || undefined
  return {
    open: (names, values, count) => {
      depth++
      for (let i = 0; i < count; i++) {
        const name = names[i]!
        if (name.charCodeAt(0) !== 120 || !name.startsWith('xmlns')) continue
        const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined
        if (prefix === undefined) continue
        declared.push({ depth, prefix, before: bound.get(prefix) })
        bound.set(prefix, values[i]!)
        if (prefix === '') plain = values[i]
      }
      return plain !== undefined && plain !== ''
    },
    close: () => {
      while (declared.length > 0 && declared.at(-1)!.depth === depth) {
        const { prefix, before } = declared.pop()!
        if (before === undefined) bound.delete(prefix)
        else bound.set(prefix, before)
        if (prefix === '') plain = before
      }
      depth--
    },
    of, isForeign: element => of(element) !== undefined,
    element: (name, attributes, count) => {
      const space = of(name)
      if (space !== undefined) foreign(name, space)
      for (let i = 0; i < count; i++) if (attributes[i]!.includes(':')) resolved(attributes[i]!)
    },
    skipped: (name, attributes, count) => {
      if (name.includes(':')) resolved(name)
      for (let i = 0; i < count; i++) if (attributes[i]!.includes(':')) resolved(attributes[i]!)
    },
    attribute: name => {
      if (name === 'xmlns') return true
      if (!name.includes(':')) return false
      const space = resolved(name)
      if (space !== undefined && !silent.has(space)) foreign(name, space)
      return true
    },
  }
}
