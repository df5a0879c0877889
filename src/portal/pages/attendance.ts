/** Who took part in a session: members, observers, others, with the heads of their delegations and ranks; beside them the numbers that sources give. */
import type { ActOf } from '#acts'
import type { Answer, Attendance, CredentialsStanding } from '#law'
import { sayFinding } from '#locales'
import type { Desk } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { actLink, citationLink, sessionPath, subjectLink } from '../links.ts'
import { downloads, sheet, type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, why } from '../why.ts'
import { sessionAct } from './session-acts.ts'

type Category = 'members' | 'observers' | 'others' | 'unplaced'
const categories: readonly Category[] = ['members', 'observers', 'others', 'unplaced']
interface Present { readonly party: string; readonly category: Category; readonly delegations: Attendance['delegations'] }
const presentIn = (desk: Desk, v: Attendance): readonly Present[] => categories.flatMap(category => [...(v[category] ?? [])].sort((a, b) => desk.compare(desk.words.name(a), desk.words.name(b)))
  .map(party => ({ party, category, delegations: v.delegations.filter(d => d.party === party) })))

export const attendanceShown = (desk: Desk, session: string, answer: Answer<'attendance'>): Html => {
  const { m: { body: t }, words: w } = desk
  const told = toldCounts(desk, session)
  const counts = told.length === 0 ? '' : html`<h3 class="ds-heading" data-size="xs">${t.told}</h3><p class="minor">${sentence(t.toldIntro)}</p><div class="told">${toldTable(desk, told)}</div>`
  if (answer.status !== 'established') return html`${finding(desk, answer as unknown as Answer)}${counts}`
  const v = answer.value
  const all = presentIn(desk, v)
  return html`${pairs(categories.flatMap(c => { const n = v[c]?.length ?? 0; return n === 0 ? [] : [[t.took[c], w.number(n)] as const] }), true)}${
    all.length === 0 ? '' : all.length > 40 ? html`<details class="earlier"><summary>${t.attendance} <span class="count">${w.number(all.length)}</span></summary>${presentTable(desk, all)}</details>` : presentTable(desk, all)}
<p class="minor">${sentence(v.complete ? t.listComplete : t.listNotComplete)}</p>${why(desk, answer as unknown as Answer, { brief: true })}${all.length === 0 ? '' : downloads(desk, `${sessionPath(session)}/attendance`, t.attendance)}${counts}`
}
const presentTable = (desk: Desk, all: readonly Present[]): Html => {
  const { m, m: { body: t }, words: w } = desk
  const headed = all.some(p => p.delegations.some(d => d.head !== null))
  const ranked = all.some(p => p.delegations.some(d => d.rank !== null))
  const asOf = (act: string): Html | string => { const a = desk.register.act(act); return a?.act === 'delegation' && a.as !== undefined ? html` <span class="minor">${said(w.text(a.as))}</span>` : '' }
  return table<Present>(t.attendance, [
    { heading: t.delegation, names: true, cell: p => subjectLink(desk, p.party, desk.called(p.party)) },
    { heading: t.category, beside: true, cell: p => t.tookAs[p.category] },
    ...(headed ? [{ heading: t.head, short: '', cell: (p: Present) => { const heads = p.delegations.filter(d => d.head !== null); return heads.length === 0 ? '—' : html`${heads.map((d, i) => html`${i === 0 ? '' : html`<br>`}${subjectLink(desk, d.head ?? '')}${asOf(d.act)}`)}` } }] : []),
    ...(ranked ? [{ heading: t.rankOfHead, short: '', cell: (p: Present) => { const ranks = p.delegations.flatMap(d => (d.rank === null ? [] : [w.term(d.rank)])); return ranks.length === 0 ? '—' : said(ranks.join(desk.locale.dir === 'rtl' ? '، ' : ', ')) } }] : []),
    { heading: m.act, short: '', cell: p => (p.delegations.length === 0 ? '—' : html`${p.delegations.map((d, i) => { const a = desk.register.act(d.act); return html`${i === 0 ? '' : html`<br>`}${a ? actLink(desk, a, w.when(d.on)) : said(w.when(d.on))}` })}`) },
  ], all, m.nothingYet)
}

/** What each source of the session counts: the session's own act and other accounts of it. */
interface Told { readonly act: ActOf<'session'>; readonly counts: Readonly<Record<string, number>> }
export const toldCounts = (desk: Desk, session: string): readonly Told[] => {
  const act = sessionAct(desk, session)
  if (!act) return []
  return [act, ...desk.register.accounts(act)].flatMap(a => (a.act === 'session' && a.participation !== undefined ? [{ act: a, counts: a.participation }] : []))
}
const toldTable = (desk: Desk, told: readonly Told[]): Html => {
  const { m, m: { body: t }, words: w } = desk
  const rows = told.flatMap(x => Object.entries(x.counts).map(([who, n]) => ({ ...x, who, n })))
  return table<(typeof rows)[number]>(t.told, [
    { heading: t.whoIsCounted, names: true, cell: r => said(w.term(r.who)) }, { heading: t.howMany, beside: true, cell: r => w.number(r.n) },
    { heading: m.source, short: '', cell: r => html`${r.act.sources.map((c, i) => html`${i === 0 ? '' : html`<br>`}${citationLink(desk, c)}`)}` },
  ], rows, '')
}

/** The credentials of each delegation of which anything is told: in a sentence each, what is contested with its positions. */
export const credentialsShown = (desk: Desk, answers: readonly Answer<'credentials'>[]): Html => {
  const { m, m: { body: t }, words: w } = desk
  const stands = (v: CredentialsStanding): Html => html`${said(w.term(v.stage))}${v.by === null ? '' : html` <span class="minor">${subjectLink(desk, v.by)}</span>`}`
  return html`<p class="minor">${sentence(t.credentialsIntro)}</p>${table<Answer<'credentials'>>(t.credentials, [
    { heading: t.delegation, names: true, cell: a => subjectLink(desk, a.question.party, desk.called(a.question.party)) },
    { heading: m.standing, cell: a => (a.status === 'established' ? stands(a.value) : a.status === 'open' ? html`<span class="ds-tag" data-size="sm" data-color="neutral">${m.status.open}</span>`
      : html`<span class="ds-tag" data-size="sm" data-color="warning">${m.status.disputed}</span><ul class="plain">${a.positions.map(p => html`<li>${p.status === 'established' ? stands(p.value) : said(sayFinding(desk.locale, a.question, p, w))}</li>`)}</ul>`) },
    { heading: m.when, cell: a => (a.status === 'established' ? said(w.when(a.value.on)) : '—') },
    { heading: m.why, why: true, cell: a => why(desk, a as unknown as Answer, { brief: true }) },
  ], answers, m.nothingYet)}`
}

export const attendanceSheet: WriteSheet = (desk, { organ = '', number = '' }) => {
  const { m, m: { body: t }, words: w } = desk
  const session = `${organ}/${number}`
  const answer = desk.ask({ ask: 'attendance', session })
  const first = <T>(of: (d: Attendance['delegations'][number]) => T | null) => (p: Present): T | null => p.delegations.map(of).find(x => x !== null) ?? null
  return sheet<Present>({ name: `${organ}.${number}.attendance`, title: t.attendance, of: w.session(session), status: answer.status }, [
    { key: 'code', heading: m.treaty.code, value: p => p.party }, { key: 'name', heading: t.delegation, value: p => desk.called(p.party) }, { key: 'as', heading: t.category, value: p => p.category, shown: p => t.tookAs[p.category] },
    { key: 'head', heading: t.head, value: first(d => d.head), shown: p => { const head = first(d => d.head)(p); return head === null ? null : w.name(head) } }, { key: 'rank', heading: t.rankOfHead, value: first(d => d.rank), shown: p => { const rank = first(d => d.rank)(p); return rank === null ? null : w.term(rank) } },
    { key: 'on', heading: m.when, value: first(d => d.on) },
  ], answer.status === 'established' ? presentIn(desk, answer.value) : [])
}
