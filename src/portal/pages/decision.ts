/** A decision: what it is, whether it passed and by what majority, how each voted, what it names and what names it, and where it stands. */
import { decisionKey, nearest, partsOfDecisionKey, type Act, type ActOf } from '#acts'
import type { Day } from '#calendar'
import { decisionsOf, proceedingsOf, type Answer, type DecisionStanding, type Finding, type Passed, type Proceedings } from '#law'
import { organisationOf } from '#status'
import { daysOf, type Desk, type Unanswered, type Write } from '../desk.ts'
import { html, said, sentence, type Html } from '../html.ts'
import { actLink, decisionPath, subjectLink } from '../links.ts'
import { listed, namesListed } from '../names.ts'
import { type WriteSheet } from '../sheets.ts'
import { pairs, table } from '../table.ts'
import { finding, why } from '../why.ts'
import { actLine } from './acts-by-year.ts'
import { isUnanswered, missing, newestFirst } from './found.ts'
import { majorityOf, positionsOf } from './requirement.ts'
import { askedOf, castOn, chartOf, gapsOf, membersOf, rollCallJson, rollCallSheetOf, tallied, type Cast } from './roll-call.ts'

/** The key as the register writes it: an address may have the spaces of the number. */
const keyOf = (asked: string): string => { const parts = partsOfDecisionKey(asked); return parts === undefined ? asked : decisionKey(parts) }

interface Told { readonly key: string; readonly organ: string; readonly number: string; readonly p: Proceedings | undefined; /** Whether anything naming it is known on the day. */ readonly quiet: boolean }
/** The decision of an address: known, or only named by others, or not yet on this day; otherwise what a 404 page says. */
const decisionOf = (desk: Desk, asked: string): Told | Unanswered => {
  const key = keyOf(asked)
  const parts = partsOfDecisionKey(key)
  const { register, material } = desk
  const organ = parts?.by ?? ''
  const p = proceedingsOf(key)(register)
  const acts = p ? [...p.drafts, ...p.votes, ...p.adoptions, ...p.separate] : []
  const named = register.about(key)
  if (parts && material.index.subjects.get(organ)?.type === 'body' && (acts.length > 0 || material.index.of(key).length > 0)) return { key, organ, number: p?.number ?? parts.number, p, quiet: acts.length === 0 && named.length === 0 }
  const meant = material.index.subjects.get(organ)?.type === 'body' ? nearest(key, decisionsOf(organ)(register).flatMap(d => d.key ?? [])) : undefined
  return missing(desk, asked, desk.m.decision.decision, meant, meant === undefined ? undefined : decisionPath(meant))
}

export const decision: Write = (desk, { key: asked = '' }) => {
  const told = decisionOf(desk, asked)
  if (isUnanswered(told)) return told
  const { m, m: { decision: d }, words: w, register } = desk
  const { key, organ, number, p, quiet } = told
  const passed = desk.ask({ ask: 'passed', decision: key })
  const standing = desk.ask({ ask: 'decision', decision: key })
  const values = positionsOf(passed)
  const cast = castOn(desk, key, passed)
  const root = organisationOf(organ)
  const acts = newestFirst([...new Set<Act>([...(p ? [...p.drafts, ...p.votes, ...p.adoptions, ...p.separate] : []), ...register.about(key)])])
  const titled = p ? [p.adoptions.at(-1), p.votes.at(-1), p.drafts.at(-1), p.separate.at(-1)].find(a => a !== undefined) : undefined
  const explanations = acts.filter((a): a is ActOf<'explanation-of-vote'> => a.act === 'explanation-of-vote')
  const section = (id: string, heading: string, content: Html) => html`<section id="${id}"><h2 class="ds-heading" data-size="sm">${heading}</h2>${content}</section>`
  const title = titled ? w.text(titled.title) : number
  const decided = values.length > 0 || passed.status === 'disputed'
  return {
    title: w.name(key), under: '/organisations', keeps: askedOf(cast),
    trail: [[m.organisations, '/organisations'], ...(register.subject(root) && root !== organ ? [[w.name(root), `/organisations/${root}`] as const] : []), [w.name(organ), organ.includes('.') ? `/bodies/${organ}` : `/organisations/${organ}`], [d.decisions, `/bodies/${organ}/decisions`]],
    json: { decision: key, ...daysOf(desk), passed, standing, rollCall: rollCallJson(cast), acts: acts.map(a => a.id) },
    body: html`<p class="kicker">${said(w.name(key))}</p><h1 class="ds-heading" data-size="lg">${said(title)}</h1>
${quiet ? quietNotice(desk, key) : !titled ? html`<p class="notice">${sentence(d.namedAlone)}</p>` : ''}
${whatItIs(desk, told, standing, values[0])}
${section('result', d.result, html`${finding(desk, passed as unknown as Answer)}${publishedOf(desk, values)}`)}
${!values.some(v => v.requirement) ? '' : section('majority', d.majority, html`${values.flatMap((v, i) => (v.requirement ? [html`${values.length > 1 ? html`<h3 class="ds-heading" data-size="xs">${said(d.position(w.number(i + 1)))}: ${said(d.results[v.result])}</h3>` : ''}${majorityOf(desk, v)}`] : []))}`)}
${!decided || !values.some(v => v.counts) ? '' : section('votes', d.howVoted, html`${chartOf(desk, passed, cast)}${gapsOf(desk, cast, values)}${cast ? membersOf(desk, key, cast) : ''}`)}
${withoutVote(desk, passed, values, cast)}
${section('standing', d.standing, finding(desk, standing as unknown as Answer))}
${relationsOf(desk, standing, p)}
${explanations.length === 0 ? '' : section('explanations', d.explanations, html`<ul class="explanations">${explanations.map(e => html`<li><p><span class="who">${subjectLink(desk, e.of)}</span> ${e.when ? html`<span class="minor">${said(w.term(e.when))}</span> ` : ''}${actLink(desk, e, w.when(e.on))}</p><blockquote>${said(w.text(e.says))}</blockquote></li>`)}</ul>`)}
${acts.length === 0 ? '' : section('acts', m.acts, html`<ul class="acts">${acts.map(a => html`<li>${actLine(desk, a)}</li>`)}</ul>`)}`,
  }
}

const whatItIs = (desk: Desk, { organ, number, p }: Told, standing: Answer<'decision'>, value: Passed | undefined): Html => {
  const { m, m: { decision: d }, words: w } = desk
  const steps = p ? [...p.adoptions, ...p.votes, ...p.drafts] : []
  const s: DecisionStanding | undefined = standing.status === 'established' ? standing.value : undefined
  const session = s?.session ?? steps.find(a => a.session)?.session
  const item = steps.find(a => a.item)?.item
  const drafts = [...new Set(steps.flatMap(a => (a.act === 'draft' ? [a.number] : a.draft === undefined ? [] : [a.draft])))]
  const sponsors = [...new Set(steps.flatMap(a => ('sponsors' in a && a.sponsors ? a.sponsors : [])))]
  const on = (p?.adoptions.at(-1) ?? p?.votes.at(-1) ?? p?.drafts.at(-1))?.on
  const matter = value?.matter
  const numbered = steps.some(a => a.act !== 'draft' && a.number !== undefined)
  const manner = value?.manner
  return pairs([
    [d.number, numbered ? html`<bdi>${number}</bdi>` : undefined], [d.draft, drafts.length === 0 ? undefined : listed(desk, drafts.map(x => html`<bdi>${x}</bdi>`))], [m.organ, subjectLink(desk, organ)], [m.session, session ? subjectLink(desk, session) : undefined],
    [m.when, on ? said(w.when(on)) : undefined], [d.item, item === undefined ? undefined : said(w.text(item))], [d.sponsors, sponsors.length === 0 ? undefined : namesListed(desk, sponsors)],
    [d.question, matter ? said((d.matters as Readonly<Record<string, string>>)[matter] ?? w.term(matter)) : undefined], [d.manner, manner ? said(w.term(manner)) : undefined], [d.announced, value?.announced ? d.results[value.announced] : undefined],
  ])
}

/** The count as published beside the count of the names, where they differ; and who cast a vote without having one. */
const publishedOf = (desk: Desk, values: readonly Passed[]): Html => {
  const { m: { decision: d } } = desk
  const v = values.find(x => x.published)
  const cast = values.find(x => x.notEntitled.length > 0)
  return html`${cast ? html`<p>${said(d.castWithout(''))}${namesListed(desk, cast.notEntitled)}.</p>` : ''}${v?.published && v.counts ? html`<div class="notice"><p>${sentence(d.publishedIntro)}</p>${pairs([[d.byNames, said(tallied(desk, { ...v.counts, absent: null }))], [d.asPublished, said(tallied(desk, v.published))]])}</div>` : ''}`
}

interface Barred { readonly party: string; readonly answer: Answer<'may-vote'> }
/** Who had no vote, as the grounds of the result tell it, each with its reason. */
const barredIn = (f: Finding<unknown>): readonly Barred[] => {
  const found = new Map<string, Barred>()
  const walk = (x: Finding<unknown>): void => {
    for (const g of x.grounds) {
      if (g.ground !== 'premise') continue
      const { question, finding: inner } = g
      if (question.ask === 'may-vote' && inner.status === 'established' && inner.value === false) found.set(question.party, { party: question.party, answer: { question, ...inner } as Answer<'may-vote'> })
      else walk(inner)
    }
    if (x.status === 'disputed') x.positions.forEach(walk)
  }
  walk(f)
  return [...found.values()]
}
const withoutVote = (desk: Desk, passed: Answer<'passed'>, values: readonly Passed[], cast: Cast | undefined): Html => {
  const { m, m: { decision: d }, words: w } = desk
  const barred = barredIn(passed)
  const absent = cast ? [] : values.find(v => v.absent?.length)?.absent ?? []
  return html`${absent.length === 0 ? '' : html`<p>${said(d.absentNames(absent.length, w.list(absent.map(w.name))))}.</p>`}${barred.length === 0 ? '' : html`<section id="without"><h2 class="ds-heading" data-size="sm">${d.without}</h2><p class="minor">${sentence(d.withoutIntro)}</p>${table<Barred>(d.without, [
    { heading: d.member, names: true, cell: b => subjectLink(desk, b.party) },
    { heading: m.why, why: true, cell: b => why(desk, b.answer as unknown as Answer) },
  ], barred, '')}</section>`}`
}

/** What it names and what names it, each leading to its page; separate votes on parts of it. */
const relationsOf = (desk: Desk, standing: Answer<'decision'>, p: Proceedings | undefined): Html => {
  const { m: { decision: d }, register } = desk
  if (standing.status !== 'established') return html``
  const s = standing.value
  const links = (keys: readonly string[]): Html | undefined => (keys.length === 0 ? undefined : html`<ul class="names">${keys.map(k => { const act = register.act(k); return html`<li>${act ? actLink(desk, act, desk.words.act(k)) : subjectLink(desk, k)}</li>` })}</ul>`)
  const rows: readonly (readonly [string, Html | undefined])[] = [
    [d.supersedes, links(s.supersedes)], [d.supersededBy, links(s.supersededBy === null ? [] : [s.supersededBy])], [d.recalls, links(s.recalls)], [d.recalledBy, links(s.recalledBy)],
    [d.implements, links(s.implements)], [d.implementedBy, links(s.implementedBy)], [d.separateVotes, p && p.separate.length > 0 ? html`<ul class="names">${p.separate.map(v => html`<li>${actLink(desk, v, desk.words.text(v.title))}</li>`)}</ul>` : undefined],
  ]
  return rows.every(([, x]) => x === undefined) ? html`` : html`<section id="relations"><h2 class="ds-heading" data-size="sm">${d.relations}</h2>${pairs(rows)}</section>`
}

/** Where nothing is known of it on the day: from which day on something is. */
const quietNotice = (desk: Desk, key: string): Html => {
  const { m: { treaty: t }, locale: { dates }, register, material, address } = desk
  const entries = material.index.of(key)
  const known = entries.filter(e => e.known <= register.knownOn)
  const first = known.flatMap(e => e.act.on.latest ?? e.act.on.earliest ?? []).toSorted()[0]
  const learnt = entries.map(e => e.known).toSorted()[0]
  const notice = (says: (day: string) => string, day: Day, given: Partial<Record<'asAt' | 'knownOn', Day>>): Html => {
    const [before = '', after = ''] = says('\u0000').split('\u0000')
    return html`<p class="notice">${said(before)}<a class="ds-link" href="${desk.link(address.path, {}, { ...address.given, ...given })}">${said(dates.day(day))}</a>${said(after)}.</p>`
  }
  return first !== undefined ? notice(t.nothingDoneYet, first, { asAt: first }) : learnt !== undefined ? notice(t.nothingKnownYet, learnt, { knownOn: learnt }) : html``
}

/** The roll-call as a file: what the reader chose of it. */
export const rollCallSheet: WriteSheet = (desk, { key: asked = '' }) => {
  const told = decisionOf(desk, asked)
  if (isUnanswered(told)) return told
  const passed = desk.ask({ ask: 'passed', decision: told.key })
  return rollCallSheetOf(desk, told.key, castOn(desk, told.key, passed), passed)
}
