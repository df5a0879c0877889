/** What must hold of projects: a bank and a State there are, shares by sector of at most a hundred, lines that name the bank and the State of the project. */
import { exactSum } from './shares.ts'
import type { Figure } from '../figure.ts'
import type { Problem } from '../problem.ts'
import type { Subject } from '../subject.ts'
import { unknownSubject } from './declared.ts'
import { irregular, type Around, type Told } from './matter.ts'

type Place = Problem['where']
/** A project as its dossier declares it: whom it names, where it stands, its shares by sector. */
export interface DeclaredProject { readonly id: string; readonly named: readonly (readonly [id: string, refers: 'body' | 'party'])[]; readonly placed: Place; readonly sectors?: Readonly<Record<string, Figure>> | undefined }

const tooMuch = (shares: Readonly<Record<string, Figure>>): { readonly found: string; readonly wants: string; readonly remedy: string } | undefined => {
  const { low, sum } = exactSum(shares)
  return low.lte(100) ? undefined : { found: `shares by sector that come to ${sum.toFixed()} %`, wants: 'at most 100 %; less leaves a remainder that is not stated', remedy: 'mend the share that is wrong' }
}
/** Problems of the declarations alone. */
export const projectProblems = (projects: readonly DeclaredProject[], subjects: ReadonlyMap<string, Subject>): readonly Problem[] => projects.flatMap(p => [
  ...p.named.flatMap(([id, refers]): readonly Problem[] => {
    const remedy = unknownSubject(id, refers, subjects)
    return remedy === undefined ? [] : [{ code: 'unknown-subject', severity: 'error', where: p.placed, found: `\`${refers === 'body' ? 'by' : 'of'}: ${id}\` of the project ${p.id}`, wants: refers === 'body' ? 'a body that somebody declared' : 'a party', remedy }]
  }),
  ...(p.sectors === undefined ? [] : [tooMuch(p.sectors)]).flatMap((wrong): readonly Problem[] => (wrong === undefined ? [] : [{ code: 'shares-over-hundred', severity: 'error', where: p.placed, ...wrong }])),
])
/** Problems of lines: shares of more than a hundred, and a project of another bank or State. A line that says why it stands is left. */
export const linesOfProjects = (lines: readonly Told[], around: Around): readonly Problem[] => lines.flatMap((t) => {
  const { act } = t
  const shares = act.act === 'sector-shares' ? act.shares : act.act === 'financing' ? act.sectors : undefined
  const wrong = shares && tooMuch(shares)
  const project = act.act === 'financing' || act.act === 'project-milestone' ? around.subjects.get(act.project ?? '') : undefined
  const other = project?.type !== 'project' || !('by' in act) ? undefined : project.by !== act.by ? `by: ${String(act.by)}` : project.of !== undefined && 'of' in act && project.of !== act.of ? `of: ${String(act.of)}` : undefined
  return [
    ...(wrong ? irregular('shares-over-hundred', t, wrong) : []),
    ...(other === undefined || project?.type !== 'project' ? [] : irregular('project-of-another', t, { found: `\`${other}\` of a line on ${project.id}`, wants: `by: ${project.by}${project.of === undefined ? '' : `, of: ${project.of}`}, as the project is declared`, remedy: 'name the project that is meant, or mend its declaration' })),
  ]
})
