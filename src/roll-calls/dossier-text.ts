/** The dossier of a session as text: sources, then one act a line, each vote before the adoption it led to; the same rows give the same bytes. */
import { declarations, inYaml, mapOf, sourceSection, type Declared, type SourceEntry } from '#tables'
import type { Decision } from './decisions.ts'
import type { RollCall } from './roll-call.ts'

export interface HeadOfVotes { readonly about: string; readonly by: string; readonly source: SourceEntry; readonly declared: readonly Declared[] }
type Field = readonly [string, string]

const text = (t: string): string => JSON.stringify(t)
const listOf = (all: readonly string[]): string => `[${all.map(inYaml).join(', ')}]`
/** Ids hold no blanks, strokes or brackets: A/RES/75/290 A is A_RES_75_290-A. */
const idPart = (words: string): string => words.replaceAll('/', '_').replace(/[^\w:.+-]+/g, '-').replace(/-+$/, '')
const sessionOf = (d: Decision, by: string): string | undefined => (d.session === undefined ? undefined : `${by}/${d.session}`)
const idOf = (act: string, d: Decision, by: string): string => [act, by, ...(d.session === undefined ? [] : [`${by}_${d.session}`]), idPart(d.number), d.day].join(':')

/** What both acts of a decision say of it. */
const ofDecision = (d: Decision, by: string): readonly Field[] => { const session = sessionOf(d, by); return [['number', text(d.number)], ['title', text(d.title)], ['by', by], ...(session ? [['session', session] as const] : []), ...(d.draft ? [['draft', text(d.draft)] as const] : []), ...(d.item ? [['item', text(d.item)] as const] : [])] }
const noted = (notes: readonly string[]): readonly Field[] => (notes.length > 0 ? [['note', text(notes.join('; '))]] : [])
const lineOf = (fields: readonly Field[]): string => `  - ${mapOf(fields)}`

const voteLine = ({ decision: d, names, irregular }: RollCall, by: string, source: string): string => {
  const sides = names === undefined ? [] : (['for', 'against', 'abstaining'] as const).map((s): Field => [s, listOf(names[s])])
  return lineOf([
    ['on', d.day], ['act', 'vote'], ...ofDecision(d, by), ...(d.matter ? [['matter', d.matter] as const] : []), ...sides, ...(names && names.absent.length > 0 ? [['absent', listOf(names.absent)] as const] : []),
    ...(d.published ? [['counts', mapOf(Object.entries(d.published).map(([s, n]) => [s, String(n)] as const))] as const] : []), ...(d.outcome ? [['announced', d.outcome] as const] : []),
    ['id', idOf('vote', d, by)], ['source', source], ...noted(d.record ? [`Record: ${d.record}`] : []), ...(irregular.length > 0 ? [['irregular', text(irregular.join('; '))] as const] : []),
  ])
}
const adoptionLine = ({ decision: d, voted, irregular }: RollCall, by: string, source: string): string => {
  const manner = d.manner ?? (voted ? 'by-vote' : undefined)
  const notes = [...(d.record ? [`Record: ${d.record}`] : []), ...(d.notes.length > 0 ? [`As the table has it: ${d.notes.join('; ')}`] : [])]
  return lineOf([
    ['on', d.day], ['act', 'adoption'], ['form', /\/DEC\/|^decision\b/i.test(d.number) ? 'decision' : 'resolution'], ...ofDecision(d, by), ...(manner ? [['manner', manner] as const] : []),
    ...(d.sponsors.length > 0 ? [['sponsors', listOf(d.sponsors)] as const] : []), ['id', idOf('adoption', d, by)], ['source', source], ...noted(notes),
    // What is wrong with its vote stands beside the vote; without one it stands here.
    ...(!voted && irregular.length > 0 ? [['irregular', text(irregular.join('; '))] as const] : []),
  ])
}

/** By day, then by number as people count: A/RES/74/9 before A/RES/74/10. */
const inOrder = (all: readonly RollCall[]): readonly RollCall[] => {
  const counted = new Intl.Collator('en', { numeric: true })
  return all.toSorted((a, b) => (a.decision.day < b.decision.day ? -1 : a.decision.day > b.decision.day ? 1 : counted.compare(a.decision.number, b.decision.number)))
}

export const dossierText = (head: HeadOfVotes, calls: readonly RollCall[]): string => `${[
  `# ${head.about}`, `recorded: ${head.source.seen}`, ...declarations(head.declared), ...sourceSection(head.source), 'acts:',
  ...inOrder(calls).flatMap(c => [
    ...(c.voted ? [voteLine(c, head.by, head.source.key)] : []),
    ...(c.unlisted || c.decision.outcome === 'rejected' ? [] : [adoptionLine(c, head.by, head.source.key)]),
  ]),
].join('\n')}\n`
