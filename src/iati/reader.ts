/** Reads a file of activities piece by piece: each element is held against the schema as it comes, each activity is given away when it ends, and nothing more is kept. */
import type { Day } from '#calendar'
import { nearest } from '#acts'
import type { Activity } from './activity.ts'
import { activityOf } from './extract.ts'
import { namespaces } from './namespaces.ts'
import { attribute, sortByName, type GrowingNode, type Node } from './node.ts'
import { fromOld, oldVersion } from './old.ts'
import type { IatiProblem } from './problem.ts'
import { rulesOfWholes } from './rules/all.ts'
import type { Asked } from './rules/rule.ts'
import { activityElement, documentElement, narrativeElement } from './schema/activity.ts'
import type { ElementOf, PlaceOf } from './schema/element.ts'
import { isOfType, own, typeWords } from './values.ts'
import { xmlReader } from './xml.ts'

export interface Reading {
  /** What is in the future is told by this day. */
  readonly today: Day
  readonly activity?: (activity: Activity) => void
  readonly problem?: (problem: IatiProblem) => void
}
export interface FileRead { readonly version: string | undefined; readonly activities: number; readonly refused: boolean }
export interface IatiReader {
  /** Takes the next piece of the text, cut anywhere; false once the file is refused, when further pieces are ignored. */
  readonly write: (text: string) => boolean
  readonly end: () => FileRead
}

const versions = new Set(['2.01', '2.02', '2.03'])
const language = /^(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?$/
const noAttributes: readonly string[] = Object.freeze([])
/** The turn after that of every element of the standard. */
const behindAll = 1_000
const isBlank = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

/** What is open at a depth, used again for the next that opens there. */
interface Frame {
  element: ElementOf
  node: GrowingNode | undefined
  text: string
  /** Whose turn it is among the elements in it, and which of those that must or may stand once did. */
  turn: number
  bits: number
  /** Whether a narrative in it said something. */
  spoke: boolean
  line: number
  column: number
}
const frameOf = (element: ElementOf): Frame => ({ element, node: undefined, text: '', turn: -1, bits: 0, spoke: false, line: 1, column: 1 })

/**
 * A reader of one file. Activities are given as they end, problems as they are found: those of the schema at once, those of the rules when the activity ends.
 * The text is refused as a whole where it is not well-formed XML or no file of activities; activities given before that must not be used.
 */
export const iatiReader = ({ today, activity: give, problem: tell }: Reading): IatiReader => {
  // What is open, by depth: 0 is the document.
  const frames: Frame[] = [frameOf(documentElement)]
  let top = frames[0]!
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
  let ruleAsked = rulesOfWholes[0]!
  let asked: Asked = { today, mute: undefined, unpriced: undefined }
  const known = new Map<string, number>()
  // The attributes of the tag that is being read: the first `count` of the names and values of the XML.
  let count = 0

  const path = (): string => frames.slice(2, depth + 1).map(f => f.element.name).join('/')
  const say = (p: Omit<IatiProblem, 'line' | 'column' | 'path' | 'activity'>, l = line, c = column): void => {
    if (refused) return
    const at = path()
    tell?.({ line: l, column: c, ...(identifier === undefined ? {} : { activity: own(identifier) }), ...(at === '' ? {} : { path: at }), ...p, found: own(p.found) })
  }
  const refuse = (p: Pick<IatiProblem, 'code' | 'found' | 'wants' | 'remedy'>, l = line, c = column): void => {
    if (refused) return
    refused = true
    xml.stop()
    tell?.({ severity: 'error', line: l, column: c, ...p, found: own(p.found) })
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
        if (name === 'xml:lang') { if (!language.test(value) && !old) say({ code: 'wrong-value', severity: 'error', found: `xml:lang="${value.slice(0, 60)}" of ${element.name}`, wants: 'a language by its code: en, pt-BR', remedy: 'write the two letters of ISO 639-1' }); continue }
        if (spaces.attribute(name) || old) continue
        const meant = nearest(name, element.attributes.keys())
        say({ code: 'unknown-attribute', severity: 'warning', found: `${name}="${value.slice(0, 60)}" of ${element.name}`, wants: `the attributes that ${element.name} has: ${[...element.attributes.keys(), 'xml:lang'].join(', ')}`, remedy: meant === undefined ? 'take it out, or put it into a namespace of your own' : `write ${meant}` })
        continue
      }
      if (a.required) required--
      if (a.is !== undefined && !a.is(value)) {
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
    const { turn } = top
    if (place.at < turn) {
      const later = turn === behindAll ? 'an element of another namespace' : [...parent.children.values()].find(p => p.at === turn)?.element.name ?? ''
      say({ code: 'out-of-order', severity: 'error', found: `${name} behind ${later}`, wants: `${name} before ${later} in ${parent.name}`, remedy: 'put the elements into the order of the schema' })
      if (turn === behindAll) top.turn = place.at
    } else top.turn = place.at
    if (place.bit !== 0) {
      if (place.once && (top.bits & place.bit) !== 0) say({ code: 'too-many', severity: 'error', found: `a second ${name} in ${parent.name}`, wants: `one ${name}`, remedy: 'keep one of them' })
      top.bits |= place.bit
    }
  }
  const readRoot = (): void => {
    const at = names.indexOf('version')
    version = at === -1 || at >= count ? undefined : own(values[at]!)
    old = version !== undefined && oldVersion.test(version)
    if (old) say({ code: 'old-version', severity: 'warning', found: `version ${version}, which the standard no longer supports`, wants: 'version 2.03', remedy: 'its old codes are read as those that replaced them and its order is not checked; ask the publisher for a newer file' })
    else if (version !== undefined && !versions.has(version)) say({ code: 'unknown-version', severity: 'warning', found: `version ${version || 'nothing'}`, wants: `one of ${[...versions].join(', ')}`, remedy: 'it is read as 2.03; write the version it follows' })
  }
  const given = (name: string): boolean => { for (let i = 0; i < count; i++) if (names[i] === name) return values[i] !== ''; return false }
  const taken = (): readonly string[] => {
    const all: string[] = []
    for (let i = 0; i < count; i++) all.push(names[i]!, values[i]!)
    return all
  }
  const bare = (element: ElementOf): GrowingNode => ({ name: element.name, line, column, attributes: noAttributes, children: [], text: '' })
  const open = (name: string, attributes: number, l: number, c: number): void => {
    if (refused) return
    count = attributes
    line = l
    column = c
    const declares = spaces.open(names, values, count)
    if (skipped > 0) { skipped++; spaces.skipped(name, names, count); return }
    const parent = top.element
    const place = parent.children.get(name)
    // An old file may have anything anywhere: a transaction's text is in elements that 2.0x has elsewhere.
    if (place === undefined || (declares && spaces.isForeign(name))) {
      const space = spaces.of(name)
      if (depth === 0) refuse({ code: 'not-iati', found: space === undefined ? `a document of ${name}` : `${name} of the namespace ${space}`, wants: 'a file of activities: iati-activities in no namespace', remedy: name === 'iati-organisations' ? 'give the file of activities; a file of organisations holds none' : space === undefined ? 'give a file of the IATI activity standard' : 'take the namespace out' })
      else if (space !== undefined) {
        spaces.element(name, names, count)
        if (parent.text !== undefined && !old) say({ code: 'unknown-element', severity: 'warning', found: `${name} in ${parent.name}`, wants: `text alone in ${parent.name}`, remedy: 'put it behind the elements of the standard' })
        // What is not the standard's own comes last.
        else top.turn = behindAll
      }
      else if (!old) {
        const meant = nearest(name, parent.children.keys())
        say({ code: 'unknown-element', severity: 'warning', found: `${name} in ${parent.name}`, wants: parent.children.size === 0 ? `nothing in ${parent.name}` : `an element that ${parent.name} has`, remedy: meant === undefined ? 'take it out, or put it into a namespace of your own; it is not read' : `write ${meant}; it is not read` })
      }
      skipped = 1
      return
    }
    const { element } = place
    if (depth === 0) readRoot()
    if (!old) checkPlace(parent, place)
    const into = top.node
    const frame = frames[++depth] ??= frameOf(element)
    frame.element = element
    frame.text = ''
    frame.turn = -1
    frame.bits = 0
    frame.spoke = false
    frame.line = line
    frame.column = column
    top = frame
    if (element === activityElement) { identifier = undefined; mute = unpriced = undefined }
    checkAttributes(element)
    let node: GrowingNode | undefined
    if (element.kept && (into !== undefined || element === activityElement)) {
      node = { name: element.name, line, column, attributes: count === 0 ? noAttributes : taken(), children: [], text: '' }
      into?.children.push(node)
    }
    frame.node = node
    xml.tellBlanks(old || element.text !== undefined)
    if (element === narrativeElement && mute === undefined && !given('xml:lang')) mute = node ?? bare(element)
    if (element.isMoney && unpriced === undefined && !given('currency')) unpriced = node ?? bare(element)
  }
  const close = (): void => {
    if (refused) return
    spaces.close()
    if (skipped > 0) { skipped--; return }
    const { element, node, text } = top
    if (node !== undefined && text !== '') node.text = text
    if (!old) {
      if ((top.bits & element.requiredBits) !== element.requiredBits) {
        for (const p of element.children.values()) if (p.required && (top.bits & p.bit) === 0) say({ code: 'missing-element', severity: 'error', found: `${element.name} without ${p.element.name}`, wants: `${p.element.name} in ${element.name}`, remedy: `write ${p.element.name}` }, top.line, top.column)
      }
      if (element.text !== undefined && element.text !== 'text' && !isOfType[element.text](text)) say({ code: 'wrong-value', severity: 'error', found: `${text.trim().slice(0, 60) || 'nothing'} in ${element.name}`, wants: typeWords[element.text][0], remedy: typeWords[element.text][1] }, top.line, top.column)
    }
    if (node !== undefined && element.rules.length > 0 && !old && tell !== undefined) for (const r of element.rules) { ruleAsked = r; r.broken(node, sayRule, asked) }
    if (element === narrativeElement && !isBlank(text)) frames[depth - 1]!.spoke = true
    else if (element.speaks !== undefined && !top.spoke && !old) {
      say({ code: 'rule', rule: element.speaks, severity: 'error', found: `a ${element.name} without a word`, wants: `a ${element.name} that says something`, remedy: 'write it in a narrative' }, top.line, top.column)
    } else if (element.name === 'iati-identifier') identifier = text.trim()
    else if (element === activityElement) endActivity(node!)
    top = frames[--depth]!
    xml.tellBlanks(old || top.element.text !== undefined)
  }
  const sayRule = (at: Node, found: string): void => {
    const { node } = top
    const r = ruleAsked
    const below = at === node ? '' : node?.children.includes(at as GrowingNode) ?? false ? `/${at.name}` : `/…/${at.name}`
    tell?.({ code: 'rule', rule: r.id, severity: r.severity, line: at.line, column: at.column, ...(identifier === undefined ? {} : { activity: own(identifier) }), path: `${path()}${below}`, found: own(found), wants: r.wants, remedy: r.remedy })
  }
  const endActivity = (node: GrowingNode): void => {
    activities++
    const speaks = attribute(node, 'xml:lang') !== undefined
    if (tell !== undefined) {
      if (!old) {
        asked = { today, mute: speaks ? undefined : mute, unpriced: attribute(node, 'default-currency') ? undefined : unpriced }
        sortByName(node)
        for (const r of rulesOfWholes) { ruleAsked = r; r.broken(node, sayRule, asked) }
      }
      const before = identifier ? known.get(identifier) : undefined
      if (before !== undefined) say({ code: 'same-identifier', severity: 'error', found: `${identifier}, which an activity in line ${before} has, too`, wants: 'an identifier of its own for each activity', remedy: 'keep one of them: the money of both is counted' }, node.line, node.column)
      else if (identifier) known.set(own(identifier), node.line)
    }
    give?.(activityOf(node, old))
    top.node = undefined
    identifier = undefined
  }

  const takeText = (text: string): void => {
    if (skipped > 0 || refused) return
    const { element } = top
    if (element.text !== undefined || old) { top.text = top.text === '' ? text : top.text + text; return }
    if (!isBlank(text)) { [line, column] = xml.place(); say({ code: 'stray-text', severity: 'error', found: `${text.trim().slice(0, 60)} in ${element.name}`, wants: `nothing but elements in ${element.name}`, remedy: element.children.has('narrative') ? 'put the words into a narrative' : 'take the text out' }) }
  }
  const xml = xmlReader({
    open, close, text: takeText,
    broken: (found, l, c) => refuse({ code: 'not-well-formed', found, wants: 'well-formed XML (XML 1.0)', remedy: 'mend the file there, or fetch it again; nothing of it was used' }, l, c),
  })
  const { names, values } = xml

  return {
    write: text => { if (!refused) xml.write(text); return !refused },
    end: () => {
      if (!refused) xml.end()
      return { version, activities, refused }
    },
  }
}
