/** What an audience is told of the problems of dossiers: what can be found in the lines it may see; of the others where and what sort, not what was found. */
import { assemble, isActKind, kindOf, nearest, problemKey, readDossier, untold, type Dossier, type Problem, type Restriction } from '#acts'
import type { Day } from '#calendar'
import { declaredIn } from './derive.ts'
import { dossierIdOf } from './folder.ts'
import { kindsKept } from './kinds-kept.ts'
import { reachOf, seenBy } from './reach.ts'
import type { DossierFile } from './register.ts'

/**
 * The problems of these dossiers as an audience may hear them. A problem that arises among dossiers together is told if it arises among the lines the audience
 * sees; one of reading a file is told if nothing in the file, nor in an older text of it, is above the audience: a line that cannot be read does not say for whom it is.
 */
export const discreetly = (audience: Restriction, problems: readonly Problem[], files: readonly DossierFile[], { learnt, older = [] }: { readonly learnt: Day; readonly older?: readonly DossierFile[] }): readonly Problem[] => {
  if (audience === 'restricted' || problems.length === 0) return problems
  const dossiers = files.map(f => readDossier(f.text, { file: f.file, id: dossierIdOf(f.file) }).dossier)
  const { holdings, problems: together } = assemble(dossiers, { learnt })
  const reach = reachOf(holdings, dossiers, new Map(dossiers.flatMap(d => declaredIn(d).map(id => [id, d.id] as const))))
  // An act that the register has from another file may be told of by a problem of this one.
  const before = older.map(f => readDossier(f.text, { file: f.file, id: dossierIdOf(f.file) }).dossier)
  const had = assemble(before, { learnt }).holdings
  const words = seenBy(audience)
  const hiddenIds = [[holdings, reach] as const, [had, reachOf(had, before, new Map())] as const].flatMap(([h, r]) => h.acts.filter(a => !words.includes(r.act(a))).map(a => a.id))
  const namesHidden = (p: Problem): boolean => hiddenIds.some(id => [p.found, p.wants, p.remedy].some(t => t.includes(id)))
  const isSeen = (r: Restriction | undefined): boolean => words.includes(r ?? 'public')
  const hiddenKeys = new Set([...holdings.sources.values()].filter(s => !isSeen(s.restriction)).map(s => s.id.slice(s.id.lastIndexOf('#') + 1)))
  const hiddenLines = new Set([...holdings.acts.filter(a => !isSeen(reach.act(a))).map(a => `${a.where.dossier}:${a.where.line}`), ...[...holdings.claims, ...holdings.counts, ...holdings.assertions].filter(l => !isSeen(reach.held(l))).map(l => `${l.dossier}:${l.line.line}`)])
  const cites = (source: unknown): boolean => [source].flat().some(s => hiddenKeys.has(String(s).split('#')[0] ?? ''))
  const seenIn = (d: Dossier): Dossier => {
    const sources = Object.fromEntries(Object.entries(d.head.sources ?? {}).filter(([, s]) => isSeen(s.restriction)))
    const lines = <L extends { readonly line: number; readonly fields: Readonly<Record<string, unknown>> }>(all: readonly L[]): readonly L[] => all.filter(l => !hiddenLines.has(`${d.id}:${l.line}`) && isSeen(l.fields['restriction'] as Restriction | undefined) && !cites(l.fields['source']))
    const subjects = <T>(section: Readonly<Record<string, T>> | undefined): Record<string, T> => Object.fromEntries(Object.entries(section ?? {}).filter(([id]) => isSeen(reach.subject(id))))
    const { people, bodies, offices, initiatives, campaigns, projects, titles, parties } = d.head
    return {
      ...d, head: { ...d.head, sources, people: subjects(people), bodies: subjects(bodies), offices: subjects(offices), initiatives: subjects(initiatives), campaigns: subjects(campaigns), projects: subjects(projects), titles: subjects(titles), parties: subjects(parties) },
      acts: lines(d.acts).filter(l => l.fields['restriction'] !== undefined || isSeen(kindOf({ act: l.kind }).restriction)), claims: lines(d.claims), counts: lines(d.counts), assertions: lines(d.assertions),
    }
  }
  const known = assemble(dossiers.filter(d => isSeen(d.head.restriction)).map(seenIn), { learnt }).problems
  const told = new Set(known.map(problemKey))
  const arising = new Set(together.map(problemKey))
  const mixed = new Set([...files, ...older].filter(f => speaksOfMore(f.text, audience, hiddenKeys)).map(f => f.file))
  for (const d of dossiers) if ([...hiddenLines].some(l => l.startsWith(`${d.id}:`))) mixed.add(d.file)
  return problems.map(p => (told.has(problemKey(p)) || (!arising.has(problemKey(p)) && !mixed.has(p.where.file) && !namesHidden(p)) ? p : untold(p)))
}

/** Whether a text looks as if something in it were not for everybody: a word of restriction, be it misspelt; a kind of act kept to few; a source that is. */
const speaksOfMore = (text: string, audience: Restriction, sources: ReadonlySet<string>): boolean => {
  const kept = kindsKept(seenBy(audience))
  return /\brestr[a-z]*["']?\s*:\s*(?!["']?public\b)/i.test(text)
    || text.split('\n').some(line => [...line.matchAll(/\bact["']?\s*:\s*["']?([\w-]+)/g)].some(([, kind = '']) => (isActKind(kind) ? kept.includes(kind) : nearest(kind, kept) !== undefined) && !/\brestriction["']?\s*:\s*["']?public\b/.test(line)))
    || [...sources].some(key => new RegExp(`(?<![\\w.-])${key.replaceAll('.', '\\.')}(?![\\w.-])`).test(text))
}
