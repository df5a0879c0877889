/** The list of initiatives: whose each is, how far it has come, and whose move it is. */
import type { Answer, InitiativePath } from '#law'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, said, type Html } from '../html.ts'
import { subjectLink } from '../links.ts'
import { comma, namesListed } from '../names.ts'
import { downloads, sheet, type SheetColumn, type WriteSheet } from '../sheets.ts'
import { table, type Column } from '../table.ts'
import { valueOf, why } from '../why.ts'

type Path = Answer<'initiative'>
/** At most so many who have to move are named in a row. */
const named = 3

/** Those of which anything is known by the day, in the order of their names. */
const known = (desk: Desk): readonly Path[] =>
  desk.subjects('initiative').filter(i => desk.register.about(i.id).length > 0).map(i => i.id).sort((a, b) => desk.compare(desk.words.name(a), desk.words.name(b))).map(initiative => desk.ask({ ask: 'initiative', initiative }))
/** Those that a State declared its own or moved itself. */
export const initiativesOf = (desk: Desk, party: string): readonly Path[] => {
  const moved = new Set(desk.register.about(party).flatMap(a => (a.act === 'initiative' ? [a.initiative] : [])))
  return known(desk).filter(p => { const s = desk.register.subject(p.question.initiative); return moved.has(p.question.initiative) || (s?.type === 'initiative' && s.of === party) })
}
const whoseIs = (desk: Desk, id: string): string | undefined => { const s = desk.register.subject(id); return s?.type === 'initiative' ? s.of : undefined }
const within = (desk: Desk, id: string): string | undefined => { const s = desk.register.subject(id); return s?.type === 'initiative' ? s.in : undefined }
const moves = (desk: Desk, v: InitiativePath): Html | string => (v.move.length === 0 ? '—' : html`${namesListed(desk, v.move.slice(0, named))}${v.move.length > named ? html`${comma(desk)}${said(desk.m.dealing.moreWhoMove(v.move.length - named))}` : ''}`)

export const pathColumns = (desk: Desk): readonly Column<Path>[] => {
  const { m, m: { dealing: d } } = desk
  return [
    { heading: d.initiative, names: true, cell: p => subjectLink(desk, p.question.initiative) },
    { heading: d.stage, cell: p => valueOf(desk, p, v => said(v.reached === null ? '—' : d.stageNames[v.reached])) },
    { heading: d.next, cell: p => (p.status !== 'established' || p.value.next === null ? '—' : d.stageNames[p.value.next]) },
    { heading: d.move, cell: p => (p.status === 'established' ? moves(desk, p.value) : '—') },
    { heading: m.why, why: true, cell: p => why(desk, p as unknown as Answer, { brief: true }) },
  ]
}

export const initiatives: Write = desk => {
  const { m, m: { dealing: d } } = desk
  const list = known(desk)
  const [name, ...rest] = pathColumns(desk)
  return {
    title: d.initiatives, under: '/initiatives', json: { ...daysOf(desk), initiatives: list },
    body: html`<h1 class="ds-heading" data-size="lg">${d.initiatives}</h1><p class="lead">${d.initiativesIntro}.</p>${table<Path>(d.initiatives, [
      ...(name ? [name] : []), { heading: d.initiativeOf, cell: p => { const of = whoseIs(desk, p.question.initiative) ?? within(desk, p.question.initiative); return of === undefined ? '—' : subjectLink(desk, of) } }, ...rest,
    ], list, m.nothingYet)}${list.length === 0 ? '' : downloads(desk, '/initiatives', d.initiatives)}`,
  }
}
export const initiativesSheet: WriteSheet = desk => {
  const { m: { dealing: d }, words: w } = desk
  const value = (p: Path): InitiativePath | undefined => (p.status === 'established' ? p.value : undefined)
  const nameOf = (id: string | undefined): string | null => (id === undefined ? null : w.name(id))
  const columns: readonly SheetColumn<Path>[] = [
    { key: 'initiative', heading: d.subject, value: p => p.question.initiative }, { key: 'name', heading: d.initiative, value: p => w.name(p.question.initiative) },
    { key: 'of', heading: d.initiativeOf, value: p => whoseIs(desk, p.question.initiative) ?? null, shown: p => nameOf(whoseIs(desk, p.question.initiative)) }, { key: 'in', heading: d.within, value: p => within(desk, p.question.initiative) ?? null, shown: p => nameOf(within(desk, p.question.initiative)) },
    { key: 'status', heading: desk.m.standing, value: p => p.status, shown: p => desk.m.status[p.status] },
    { key: 'reached', heading: d.stage, value: p => value(p)?.reached ?? null, shown: p => { const s = value(p)?.reached; return s ? d.stageNames[s] : null } },
    { key: 'since', heading: d.reached, value: p => { const v = value(p); return v?.stages.find(s => s.stage === v.reached)?.on ?? null } },
    { key: 'next', heading: d.next, value: p => value(p)?.next ?? null, shown: p => { const s = value(p)?.next; return s ? d.stageNames[s] : null } },
    { key: 'move', heading: d.move, value: p => value(p)?.move ?? [], shown: p => (value(p)?.move ?? []).map(w.name).join(comma(desk)) },
  ]
  return sheet<Path>({ name: 'initiatives', title: d.initiatives }, columns, known(desk))
}
