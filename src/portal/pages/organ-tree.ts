/** The organs and institutions of an organisation as a tree: by form, each within what it is part of, with its chair, its seat and whose budget pays for it. */
import type { Body } from '#acts'
import type { Answer, Finding, OrganStanding } from '#law'
import { organisationOf } from '#status'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { sheet, downloads, type WriteSheet } from '../sheets.ts'
import { valueOf } from '../why.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { aboveOf } from './organisations.ts'

type FormOfBody = keyof Desk['m']['body']['forms']
const forms: readonly FormOfBody[] = ['principal-organ', 'standing-committee', 'committee', 'subsidiary-organ', 'specialised-institution', 'affiliated-institution', 'group-entity', 'office', 'organisation']
/** Those that stand open: the others wait behind their headings. */
const open: readonly string[] = ['principal-organ', 'standing-committee']

export interface Organ {
  readonly body: Body
  readonly answer: Answer<'organ'>
  readonly form: string
  readonly parent: string
  readonly chair: Answer<'presidency'> | undefined
  /** It has met by this day, whether or not an act tells that it was founded. */
  readonly met: boolean
}
/** Every body that stands under an organisation, however far below, in the order of the charter and then of their names. */
export const organsUnder = (desk: Desk, organisation: string): readonly Organ[] => {
  const above = (id: string): readonly string[] => { const list: string[] = []; for (let up = aboveOf(desk, id); up !== undefined && !list.includes(up); up = aboveOf(desk, up)) list.push(up); return list }
  const order = Object.keys(desk.charter(organisation)?.organs ?? {}).map(key => `${organisation}.${key}`)
  const place = (id: string): number => { const at = order.indexOf(id); return at < 0 ? order.length : at }
  return desk.subjects('body').filter(b => b.id !== organisation && above(b.id).includes(organisation)).map((body): Organ => {
    const answer = desk.ask({ ask: 'organ', organ: body.id })
    const root = organisationOf(body.id)
    const chaired = root !== body.id && desk.charter(root)?.organs[body.id.slice(root.length + 1)]?.presidency !== undefined
    const told = agreedOrgan(answer)
    const parent = told?.parent !== undefined && told.parent !== null && [organisation, ...above(body.id)].includes(told.parent) ? told.parent : aboveOf(desk, body.id) ?? organisation
    return { body, answer, form: told?.form ?? body.form, parent, chair: chaired ? desk.ask({ ask: 'presidency', organ: body.id }) : undefined, met: desk.register.acts(body.id, 'session', s => s.organ === body.id).length > 0 }
  }).sort((a, b) => place(a.body.id) - place(b.body.id) || desk.compare(desk.words.name(a.body.id), desk.words.name(b.body.id)))
}
const stands = (o: Organ): boolean => (o.answer.status === 'open' ? o.met : valueOfOrgan(o)?.dissolved == null)
const valueOfOrgan = (o: Organ): OrganStanding | undefined => agreedOrgan(o.answer)
/** What an answer tells of a body: of a disputed one that on which all its positions agree. */
export const agreedOrgan = (answer: Finding<OrganStanding>): OrganStanding | undefined => {
  if (answer.status !== 'disputed') return answer.status === 'established' ? answer.value : undefined
  const [first, ...others] = answer.positions.map(agreedOrgan)
  if (first === undefined || others.includes(undefined)) return undefined
  const alike = <T>(of: (v: OrganStanding) => T): boolean => others.every(v => v !== undefined && JSON.stringify(of(v)) === JSON.stringify(of(first)))
  const kept = <T>(of: (v: OrganStanding) => T | null): T | null => (alike(of) ? of(first) : null)
  return alike(v => v.form) ? { form: first.form, parent: kept(v => v.parent), belonging: kept(v => v.belonging), budget: kept(v => v.budget), seat: kept(v => v.seat), established: kept(v => v.established), dissolved: kept(v => v.dissolved), successor: kept(v => v.successor), reforms: alike(v => v.reforms) ? first.reforms : [] } : undefined
}

export const organTree = (desk: Desk, organisation: string): Html => {
  const { m: { body: t }, words: w, m } = desk
  const all = organsUnder(desk, organisation)
  if (all.length === 0) return html`<p class="nothing">${m.nothingYet}</p>`
  const existing = all.filter(stands)
  const [gone, notFounded] = [all.filter(o => !stands(o) && o.answer.status !== 'open'), all.filter(o => !stands(o) && o.answer.status === 'open')]
  const there = new Set(existing.map(o => o.body.id))
  const below = (id: string): readonly Organ[] => existing.filter(o => o.parent === id)
  // What is part of a body that does not stand on this day is told under the organisation itself.
  const roots = existing.filter(o => !there.has(o.parent))
  const known = (form: string): boolean => (forms as readonly string[]).includes(form)
  const byForm = [...forms, undefined].flatMap(form => { const list = roots.filter(o => (form === undefined ? !known(o.form) : o.form === form)); return list.length === 0 ? [] : [{ heading: form === undefined ? t.otherForms : t.forms[form], opens: form !== undefined && open.includes(form), list }] })
  const folded = (heading: string, list: readonly Organ[], intro?: string): Html | string => (list.length === 0 ? '' : html`<details class="earlier"><summary>${heading} <span class="count">${w.number(list.length)}</span></summary>${intro === undefined ? '' : html`<p class="minor">${sentence(intro)}</p>`}<ul class="names">${list.map(o => html`<li>${subjectLink(desk, o.body.id)}</li>`)}</ul></details>`)
  return html`<ul class="tree">${byForm.map(({ heading, opens, list }) => {
    const shared = sharedBy(list)
    return html`<li><details class="of-form" ${opens || byForm.length === 1 ? html`open` : ''}><summary>${heading} <span class="count">${w.number(list.length)}</span></summary>${shared ? html`<p class="facts">${facts([belongs(desk, shared), pays(desk, shared)])}</p>` : ''}<ul>${list.map(o => branch(desk, o, below, shared !== undefined))}</ul></details></li>`
  })}</ul>${folded(t.noLonger, gone)}${folded(t.notFounded, notFounded, t.notFoundedIntro)}${downloads(desk, `/organisations/${organisation}/organs`, t.tree)}`
}
/** What all bodies of a form have alike is told once, above them. */
const sharedBy = (list: readonly Organ[]): OrganStanding | undefined => {
  const first = valueOfOrgan(list[0]!)
  return first && (first.belonging !== null || first.budget !== null) && list.length > 1 && list.every(o => { const v = valueOfOrgan(o); return v?.belonging === first.belonging && v.budget === first.budget }) ? first : undefined
}
const belongs = (desk: Desk, v: OrganStanding): Html | undefined => (v.belonging === null ? undefined : html`${desk.m.body.belonging}: ${desk.m.body.belongings[v.belonging]}`)
const pays = (desk: Desk, v: OrganStanding): Html | undefined => (v.budget === null ? undefined : html`${desk.m.body.budget}: ${desk.m.body.budgets[v.budget]}`)
const facts = (list: readonly (Html | undefined)[]): Html => html`${list.filter(x => x !== undefined).map((x, i) => html`${i === 0 ? '' : html`<span class="dot"> · </span>`}<span>${x}</span>`)}`

const branch = (desk: Desk, o: Organ, below: (id: string) => readonly Organ[], told: boolean): Html => {
  const { m, m: { body: t }, words: w } = desk
  const v = valueOfOrgan(o)
  const parts = below(o.body.id)
  const seat = v?.seat ?? null
  const seatAct = seat === null ? undefined : desk.register.act(seat.act)
  const line = facts([
    o.chair ? html`${m.chair}: ${valueOf(desk, o.chair, p => subjectLink(desk, p.holder))}` : undefined,
    seat === null ? undefined : html`${m.seat}: ${seatAct ? actLink(desk, seatAct, w.text(seat.place)) : said(w.text(seat.place))}`,
    ...(v && !told ? [belongs(desk, v), pays(desk, v)] : []),
    o.answer.status === 'disputed' ? html`<span class="ds-tag" data-size="sm" data-color="warning">${m.status.disputed}</span>` : undefined,
  ])
  return html`<li><span class="organ">${subjectLink(desk, o.body.id)}${o.body.short ? html` <span class="short">${said(w.text(o.body.short))}</span>` : ''}</span>${String(line) === '' ? '' : html` <span class="facts">${line}</span>`}${
    parts.length === 0 ? '' : html`<details><summary>${t.bodiesBelow(parts.length)}</summary><ul>${parts.map(p => branch(desk, p, below, false))}</ul></details>`}</li>`
}

/** The bodies as a file: form, what each is part of, chair, seat, belonging, budget. */
export const organsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m, m: { body: t }, words: w } = desk
  const subject = subjectOf(desk, 'body', id, m.organisation)
  if (isUnanswered(subject)) return subject
  const held = <T>(of: (v: OrganStanding) => T) => (o: Organ): T | null => { const v = valueOfOrgan(o); return v ? of(v) : null }
  return sheet<Organ>({ name: `${id}.organs`, title: t.tree, of: t.treeOf(w.name(id)) }, [
    { key: 'body', heading: m.id, value: o => o.body.id }, { key: 'name', heading: m.names, value: o => w.name(o.body.id) }, { key: 'form', heading: t.form, value: o => o.form, shown: o => w.term(o.form) },
    { key: 'partOf', heading: m.partOf, value: o => o.parent, shown: o => w.name(o.parent) }, { key: 'status', heading: m.standing, value: o => o.answer.status, shown: o => m.status[o.answer.status] },
    { key: 'established', heading: t.founded, value: held(v => v.established) }, { key: 'dissolved', heading: t.dissolved, value: held(v => v.dissolved) },
    { key: 'chair', heading: m.chair, value: o => (o.chair?.status === 'established' ? o.chair.value.holder : null), shown: o => (o.chair?.status === 'established' ? w.name(o.chair.value.holder) : null) },
    { key: 'host', heading: m.host, value: held(v => v.seat?.host ?? null), shown: held(v => (v.seat ? w.name(v.seat.host) : null)) }, { key: 'seat', heading: m.seat, value: held(v => v.seat?.place ?? null), shown: held(v => (v.seat ? w.text(v.seat.place) : null)) },
    { key: 'members', heading: t.belonging, value: held(v => v.belonging), shown: held(v => (v.belonging ? t.belongings[v.belonging] : null)) }, { key: 'budget', heading: t.budget, value: held(v => v.budget), shown: held(v => (v.budget ? t.budgets[v.budget] : null)) },
  ], organsUnder(desk, id))
}
