/** Reads a file of activities piece by piece: each element is held against the schema as it comes, each activity is given away when it ends, and nothing more is kept. */
import { SaxesParser } from 'saxes'
import type { Day } from '#calendar'
import { nearest } from '#acts'
import type { Activity } from './activity.ts'
import { activityOf } from './extract.ts'
import { namespaces } from './namespaces.ts'
import type { GrowingNode, Node } from './node.ts'
import { fromOld, oldVersion } from './old.ts'
import type { IatiProblem } from './problem.ts'
import { rulesOfWholes } from './rules/all.ts'
import type { Asked, Rule } from './rules/rule.ts'
import { activitiesElement, activityElement, documentElement, narrativeElement } from './schema/activity.ts'
import type { ElementOf, PlaceOf } from './schema/element.ts'
import { isOfType, own, typeWords } from './values.ts'

export interface Reading {
  /** What is in the future is told by this day. */
  readonly today: Day
  readonly activity?: (activity: Activity) => void
  readonly problem?: (problem: IatiProblem) => void
}
export interface FileRead { readonly version: string | undefined; readonly activities: number; readonly refused: boolean }
export interface IatiReader {
  /** Takes the next piece of the text, cut anywhere. Once the file is refused, further pieces are ignored. */
  readonly write: (text: string) => void
  readonly end: () => FileRead
}

const versions = new Set(['2.01', '2.02', '2.03'])
const isBlank = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

/**
 * A reader of one file. Activities are given as they end, problems as they are found: those of the schema at once, those of the rules when the activity ends.
 * The text is refused as a whole where it is not well-formed XML or no file of activities; activities given before that must not be used.
 */
export const iatiReader = ({ today, activity: give, problem: tell }: Reading): IatiReader => {
  const parser = new SaxesParser({ xmlns: false, position: true })
  // What is open, by depth: 0 is the document.
  const elements: ElementOf[] = [documentElement]
  const nodes: (GrowingNode | undefined)[] = [undefined]
  const texts: string[] = ['']
  const turns: number[] = [-1]
  const bits: number[] = [0]
  const spoke: boolean[] = [false]
  const lines: number[] = [1]
  const columns: number[] = [1]
  let depth = 0
  let skipped = 0
  let [line, column] = [1, 1]
  let version: string | undefined
  let old = false
  let refused = false
  let activities = 0
  let identifier: string | undefined
  /** The first narrative without a language, and the first money without a currency, of this activity. */
  let [mute, unpriced]: [GrowingNode | undefined, GrowingNode | undefined] = [undefined, undefined]
  let asked: Asked = { today, mute: undefined, unpriced: undefined }
  const known = new Map<string, number>()
  // The attributes of the tag that is being read: the first `count` of these. Emptying the lists would cost more than counting.
  const names: string[] = []
  const values: string[] = []
  let count = 0

  const path = (): string => elements.slice(2, depth + 1).map(e => e.name).join('/')
  const say = (p: Omit<IatiProblem, 'line' | 'column' | 'path' | 'activity'>, l = line, c = column): void => {
    const at = path()
    tell?.({ line: l, column: c, ...(identifier === undefined ? {} : { activity: own(identifier) }), ...(at === '' ? {} : { path: at }), ...p })
  }
  const refuse = (p: Pick<IatiProblem, 'code' | 'found' | 'wants' | 'remedy'>, l = line, c = column): void => {
    if (refused) return
    refused = true
    tell?.({ severity: 'error', line: l, column: c, ...p })
  }
  const spaces = namespaces({
    unbound: name => refuse({ code: 'not-well-formed', found: `${name}, whose prefix nothing declares`, wants: 'well-formed XML with namespaces', remedy: `declare xmlns:${name.split(':')[0]}, or take the prefix away` }),
    foreign: (name, space) => say({ code: 'other-namespace', severity: 'note', found: `${name} of ${space}`, wants: 'nothing: the standard allows it, and it is not read', remedy: 'none is needed' }),
  })

  const checkAttributes = (element: ElementOf): void => {
    let required = element.requiredAttributes.length
    for (let i = 0; i < count; i++) {
      const name = names[i]!
      const value = values[i]!
      const a = element.attributes.get(name)
      if (a === undefined) {
        if (name === 'xml:lang' || spaces.attribute(name) || old) continue
        const meant = nearest(name, element.attributes.keys())
        say({ code: 'unknown-attribute', severity: 'warning', found: `${name}="${value.slice(0, 60)}" of ${element.name}`, wants: `the attributes that ${element.name} has: ${[...element.attributes.keys(), 'xml:lang'].join(', ')}`, remedy: meant === undefined ? 'take it out, or put it into a namespace of your own' : `write ${meant}` })
        continue
      }
      if (a.required) required--
      if (a.type !== 'text' && !isOfType[a.type](value)) {
        // In 1.0x a value nobody filled in was often written as an empty one.
        if (!(old && isBlank(value))) say({ code: 'wrong-value', severity: 'error', found: `${name}="${value.slice(0, 60)}" of ${element.name}`, wants: typeWords[a.type][0], remedy: typeWords[a.type][1] })
      } else if (a.codes !== undefined && !a.codes.has(value) && value !== '' && !(old && fromOld(a.codes.name, value) !== value)) {
        say({ code: 'unknown-code', severity: 'warning', found: `${name}="${value.slice(0, 60)}" of ${element.name}`, wants: `a code of the list ${a.codes.name}`, remedy: a.codes.remedy })
      }
    }
    if (required > 0 && !old) {
      for (const r of element.requiredAttributes) if (!names.slice(0, count).includes(r)) say({ code: 'missing-attribute', severity: 'error', found: `${element.name} without ${r}`, wants: `the attribute ${r}`, remedy: `write ${element.name} ${r}="…"` })
    }
  }
  const checkPlace = (parent: ElementOf, place: PlaceOf): void => {
    const name = place.element.name
    const turn = turns[depth]!
    if (place.at < turn) {
      const later = [...parent.children.values()].find(p => p.at === turn)?.element.name ?? ''
      say({ code: 'out-of-order', severity: 'error', found: `${name} behind ${later}`, wants: `${name} before ${later} in ${parent.name}`, remedy: 'put the elements into the order of the schema' })
    } else turns[depth] = place.at
    if (place.bit !== 0) {
      if (place.once && (bits[depth]! & place.bit) !== 0) say({ code: 'too-many', severity: 'error', found: `a second ${name} in ${parent.name}`, wants: `one ${name}`, remedy: 'keep one of them' })
      bits[depth] = bits[depth]! | place.bit
    }
  }
  const readRoot = (tag: { readonly name: string }): void => {
    if (tag.name !== activitiesElement.name) { refuse({ code: 'not-iati', found: `a document of ${tag.name}`, wants: 'a file of activities: iati-activities', remedy: tag.name === 'iati-organisations' ? 'give the file of activities; a file of organisations holds none' : 'give a file of the IATI activity standard' }); return }
    const at = names.indexOf('version')
    version = at === -1 || at >= count ? undefined : own(values[at]!)
    old = version !== undefined && oldVersion.test(version)
    if (old) say({ code: 'old-version', severity: 'warning', found: `version ${version}, which the standard no longer supports`, wants: 'version 2.03', remedy: 'its old codes are read as those that replaced them and its order is not checked; ask the publisher for a newer file' })
    else if (version !== undefined && !versions.has(version)) say({ code: 'unknown-version', severity: 'warning', found: `version ${version || 'nothing'}`, wants: `one of ${[...versions].join(', ')}`, remedy: 'it is read as 2.03; write the version it follows' })
  }
  const open = (tag: { name: string; attributes: Record<string, string> }): void => {
    if (refused) return
    const declares = spaces.open(names, values, count)
    if (skipped > 0) { skipped++; spaces.skipped(tag.name, names, count); return }
    const parent = elements[depth]!
    let place = parent.children.get(tag.name)
    // An old file may have anything anywhere: a transaction's text is in elements that 2.0x has elsewhere.
    if (place === undefined || (declares && spaces.isForeign(tag.name))) {
      const space = spaces.of(tag.name)
      if (depth === 0) refuse({ code: 'not-iati', found: space === undefined ? `a document of ${tag.name}` : `${tag.name} of the namespace ${space}`, wants: 'a file of activities: iati-activities in no namespace', remedy: tag.name === 'iati-organisations' ? 'give the file of activities; a file of organisations holds none' : space === undefined ? 'give a file of the IATI activity standard' : 'take the namespace out' })
      else if (space !== undefined) spaces.element(tag.name, names, count)
      else if (!old) {
        const meant = nearest(tag.name, parent.children.keys())
        say({ code: 'unknown-element', severity: 'warning', found: `${tag.name} in ${parent.name}`, wants: parent.children.size === 0 ? `nothing in ${parent.name}` : `an element that ${parent.name} has`, remedy: meant === undefined ? 'take it out, or put it into a namespace of your own; it is not read' : `write ${meant}; it is not read` })
      }
      skipped = 1
      return
    }
    const { element } = place
    if (depth === 0) readRoot(tag)
    if (!old) checkPlace(parent, place)
    depth++
    elements[depth] = element
    texts[depth] = ''
    turns[depth] = -1
    bits[depth] = 0
    spoke[depth] = false
    lines[depth] = line
    columns[depth] = column
    if (element === activityElement) { identifier = undefined; mute = unpriced = undefined }
    checkAttributes(element)
    const into = nodes[depth - 1]
    let node: GrowingNode | undefined
    if (element.kept && (into !== undefined || element === activityElement)) {
      node = { name: element.name, line, column, attributes: tag.attributes, children: [], text: '' }
      into?.children.push(node)
    }
    nodes[depth] = node
    if (element === narrativeElement && mute === undefined && tag.attributes['xml:lang'] === undefined) mute = node ?? { name: element.name, line, column, attributes: {}, children: [], text: '' }
    if (element.isMoney && unpriced === undefined && !tag.attributes['currency']) unpriced = node ?? { name: element.name, line, column, attributes: {}, children: [], text: '' }
  }
  const close = (): void => {
    if (refused) return
    spaces.close()
    if (skipped > 0) { skipped--; return }
    const element = elements[depth]!
    const node = nodes[depth]
    const text = texts[depth]!
    if (node !== undefined && text !== '') node.text = text
    if (!old) {
      if ((bits[depth]! & element.requiredBits) !== element.requiredBits) {
        for (const p of element.children.values()) if (p.required && (bits[depth]! & p.bit) === 0) say({ code: 'missing-element', severity: 'error', found: `${element.name} without ${p.element.name}`, wants: `${p.element.name} in ${element.name}`, remedy: `write ${p.element.name}` }, lines[depth], columns[depth])
      }
      if (element.text !== undefined && element.text !== 'text' && !isOfType[element.text](text)) say({ code: 'wrong-value', severity: 'error', found: `${text.trim().slice(0, 60) || 'nothing'} in ${element.name}`, wants: typeWords[element.text][0], remedy: typeWords[element.text][1] }, lines[depth], columns[depth])
    }
    if (node !== undefined && element.rules.length > 0 && !old && tell !== undefined) for (const r of element.rules) r.broken(node, (at, found) => sayRule(r, at, found), asked)
    if (element === narrativeElement && !isBlank(text)) spoke[depth - 1] = true
    else if (element.speaks !== undefined && !spoke[depth] && !old) {
      say({ code: 'rule', rule: element.speaks, severity: 'error', found: `a ${element.name} without a word`, wants: `a ${element.name} that says something`, remedy: 'write it in a narrative' }, lines[depth], columns[depth])
    } else if (element.name === 'iati-identifier') identifier = text.trim()
    else if (element === activityElement) endActivity(node!)
    depth--
  }
  const sayRule = (r: Rule, at: Node, found: string): void => {
    const node = nodes[depth]
    const below = at === node ? '' : node?.children.includes(at as GrowingNode) ?? false ? `/${at.name}` : `/…/${at.name}`
    tell?.({ code: 'rule', rule: r.id, severity: r.severity, line: at.line, column: at.column, ...(identifier === undefined ? {} : { activity: own(identifier) }), path: `${path()}${below}`, found, wants: r.wants, remedy: r.remedy })
  }
  const endActivity = (node: GrowingNode): void => {
    activities++
    const language = node.attributes['xml:lang']
    if (tell !== undefined) {
      if (!old) {
        asked = { today, mute: language === undefined ? mute : undefined, unpriced: node.attributes['default-currency'] ? undefined : unpriced }
        for (const r of rulesOfWholes) r.broken(node, (at, found) => sayRule(r, at, found), asked)
      }
      const before = identifier ? known.get(identifier) : undefined
      if (before !== undefined) say({ code: 'same-identifier', severity: 'error', found: `${identifier}, which an activity in line ${before} has, too`, wants: 'an identifier of its own for each activity', remedy: 'keep one of them: the money of both is counted' }, node.line, node.column)
      else if (identifier) known.set(own(identifier), node.line)
    }
    give?.(activityOf(node, old))
    nodes[depth] = undefined
    identifier = undefined
  }

  parser.on('error', e => refuse({ code: 'not-well-formed', found: e.message.replace(/^(?:.*?:)?\d+:\d+: /, ''), wants: 'well-formed XML (XML 1.0)', remedy: 'mend the file there, or fetch it again; nothing of it was used' }, parser.line, parser.column + 1))
  parser.on('opentagstart', tag => { count = 0; line = parser.line; column = parser.columnIndex - tag.name.length - 1 })
  parser.on('attribute', a => { names[count] = a.name; values[count++] = a.value })
  parser.on('opentag', open)
  parser.on('closetag', close)
  const takeText = (text: string): void => {
    if (skipped > 0 || refused) return
    const element = elements[depth]!
    if (element.text !== undefined || old) { texts[depth] = texts[depth] === '' ? text : texts[depth] + text; return }
    if (!isBlank(text)) { [line, column] = [parser.line, parser.columnIndex]; say({ code: 'stray-text', severity: 'error', found: `${text.trim().slice(0, 60)} in ${element.name}`, wants: `nothing but elements in ${element.name}`, remedy: element.children.has('narrative') ? 'put the words into a narrative' : 'take the text out' }) }
  }
  parser.on('text', takeText)
  parser.on('cdata', takeText)

  return {
    write: text => { if (!refused) parser.write(text) },
    end: () => {
      if (!refused) parser.close()
      return { version, activities, refused }
    },
  }
}
