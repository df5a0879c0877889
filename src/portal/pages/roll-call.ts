/** How each voted on a decision: the bars of all and of each group, the same as a table, and the members one by one, by side and by group. */
import { partsOfDecisionKey } from '#acts'
import { countsByGroup, countsOf, rollCallOf, votedSides, type Answer, type Passed, type RollCall, type SideCounts, type VoteCast } from '#law'
import { organisationOf } from '#status'
import { sharesDrawn } from '../charts/shares.ts'
import type { Desk } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { decisionPath, subjectLink } from '../links.ts'
import { namesListed } from '../names.ts'
import { downloads, sheet, type Sheet, type SheetColumn } from '../sheets.ts'
import { table } from '../table.ts'
import { lettersOf } from './letters.ts'
import { rowOf } from './notes.ts'
import { neededFor, positionsOf } from './requirement.ts'
import { deskOn } from './then.ts'
import { choices } from './topics.ts'

export interface Groups { readonly words: readonly string[]; readonly of: (party: string) => string | null }
export interface Cast { readonly rollCall: RollCall; /** The desk on the day of the vote. */ readonly thatDay: Desk; readonly groups: Groups; /** What the reader chose. */ readonly side: string | undefined; readonly group: string | undefined; readonly shown: readonly VoteCast[] }

/** The groups of the organisation on the day of the vote; where they are not all established, those of each that are. */
const groupsThen = (then: Desk, organ: string, parties: readonly string[]): Groups => {
  const organisation = organisationOf(organ)
  const all = then.ask({ ask: 'groups', organisation })
  const by = new Map<string, string>()
  if (all.status === 'established') for (const g of all.value) for (const party of g.members) by.set(party, g.group)
  else for (const party of parties) { const found = then.ask({ ask: 'group', party, organisation }); if (found.status === 'established') by.set(party, found.value) }
  return { words: all.status === 'established' ? all.value.map(g => g.group) : then.charter(organisation)?.groups?.words ?? [], of: party => by.get(party) ?? null }
}
const none = 'none'
const wordOf = (group: string | null): string => group ?? none

/** The roll-call with what the address asks to see of it; undefined where the register names nobody. */
export const castOn = (desk: Desk, key: string, passed: Answer<'passed'>): Cast | undefined => {
  const rollCall = rollCallOf(key, passed)(desk.register)
  if (!rollCall || rollCall.casts.length === 0) return undefined
  const last = rollCall.on.latest ?? desk.register.asAt
  const thatDay = deskOn(desk, last < desk.register.asAt ? last : desk.register.asAt)
  const groups = groupsThen(thatDay, partsOfDecisionKey(key)?.by ?? '', rollCall.casts.map(c => c.party))
  const side = votedSides.find(s => s === desk.query('side'))
  const known = new Set(rollCall.casts.map(c => wordOf(groups.of(c.party))))
  const asked = desk.query('group')
  const group = asked !== undefined && known.has(asked) ? asked : undefined
  const shown = rollCall.casts.filter(c => (side === undefined || c.voted === side) && (group === undefined || wordOf(groups.of(c.party)) === group)).toSorted((a, b) => desk.compare(thatDay.words.name(a.party), thatDay.words.name(b.party)))
  return { rollCall, thatDay, groups, side, group, shown }
}
export const askedOf = (c: Cast | undefined): Readonly<Record<string, string>> => ({ ...(c?.side ? { side: c.side } : {}), ...(c?.group ? { group: c.group } : {}) })

const groupName = (desk: Desk, group: string | null): string => (group === null ? desk.m.decision.noGroup : desk.words.term(group))
const countsAsList = (c: SideCounts): readonly number[] => votedSides.map(s => c[s])
/** "13 for, 1 against, 1 abstaining". */
export const tallied = ({ m: { decision: d }, words: w }: Desk, c: Omit<SideCounts, 'absent'> & { readonly absent?: number | null }): string => d.tally(w.number(c.for), w.number(c.against), w.number(c.abstaining), c.absent == null || c.absent === 0 ? null : w.number(c.absent))

interface Bar { readonly group: string | null | undefined; readonly name: string; readonly counts: SideCounts }
/** All, then each group: drawn, and as a table. Where no name is known the counts alone. */
export const chartOf = (desk: Desk, passed: Answer<'passed'>, cast: Cast | undefined): Html => {
  const { m: { decision: d }, words: w, locale } = desk
  const value = positionsOf(passed).find(p => p.counts !== null)
  if (!value?.counts) return html``
  const all: Bar = { group: undefined, name: d.allVoters, counts: { ...value.counts, absent: value.counts.absent ?? 0 } }
  const by = cast ? countsByGroup(cast.rollCall.casts, cast.groups.of, cast.groups.words) : []
  const grouped = by.some(g => g.group !== null)
  const bars: readonly Bar[] = [all, ...(grouped ? by.map(g => ({ group: g.group, name: groupName(desk, g.group), counts: g.counts })) : [])]
  const need = neededFor(value.requirement)
  const cell = (n: number): string => w.number(n)
  return html`${sharesDrawn({
    says: plain(d.chartSays(d.allVoters, tallied(desk, all.counts))), dir: locale.dir, number: n => w.number(n),
    // Those for come first: the votes needed are measured on them.
    parts: votedSides.map(s => ({ label: d.sides[s], mark: s })), rows: bars.map(b => ({ label: plain(b.name), counts: countsAsList(b.counts) })),
    need: need === undefined ? undefined : { count: need, label: plain(d.needLabel(w.number(need))) },
  })}<div class="tally">${table<Bar>(d.howVoted, [
    { heading: desk.m.group, names: true, cell: b => said(b.name) },
    ...votedSides.map(s => ({ heading: d.sides[s], cell: (b: Bar) => (b.group === undefined && s === 'absent' && value.counts?.absent === null ? '—' : cell(b.counts[s])) })),
  ], bars, '')}</div>${grouped || !cast ? '' : html`<p class="minor">${sentence(d.groupsUnknown)}</p>`}`
}

/** The members one by one; those shown can be chosen by side and by group. */
export const membersOf = (desk: Desk, key: string, cast: Cast): Html => {
  const { m, m: { decision: d }, words: w } = desk
  const { rollCall, groups, thatDay, side, group, shown } = cast
  const path = decisionPath(key)
  const { casts } = rollCall
  const inGroup = casts.filter(c => group === undefined || wordOf(groups.of(c.party)) === group)
  const onSide = casts.filter(c => side === undefined || c.voted === side)
  const words = [...new Set([...groups.words, ...casts.flatMap(c => groups.of(c.party) ?? []).sort(), none])].filter(g => casts.some(c => wordOf(groups.of(c.party)) === g))
  const count = <T>(list: readonly T[], where: (x: T) => boolean): number => list.filter(where).length
  return html`${choices(desk, path, d.voteOf, 'side', side, inGroup.length, votedSides.filter(s => casts.some(c => c.voted === s)).map(s => [s, d.sides[s], count(inGroup, c => c.voted === s)]), group === undefined ? {} : { group }, '#votes')}${
    words.length < 2 ? '' : choices(desk, path, m.group, 'group', group, onSide.length, words.map(g => [g, groupName(desk, g === none ? null : g), count(onSide, c => wordOf(groups.of(c.party)) === g)]), side === undefined ? {} : { side }, '#votes')}${
    lettersOf(thatDay, shown.map(c => c.party))}<div class="roll-call">${table<VoteCast>(d.howVoted, [
    { heading: d.member, names: true, cell: c => subjectLink(desk, c.party, thatDay.called(c.party)) },
    { heading: d.voteOf, beside: true, cell: c => html`<span class="voted ${c.voted}">${d.votes[c.voted]}</span>${c.counted ? '' : html` <span class="minor">${d.without}</span>`}` },
    ...(words.length < 2 && words[0] === none ? [] : [{ heading: m.group, short: '', cell: (c: VoteCast) => { const g = groups.of(c.party); return g === null ? '—' : said(w.term(g)) } }]),
  ], shown, m.nothingYet, c => rowOf(c.party))}</div>${downloads(desk, `${path}/votes`, d.rollCall, askedOf(cast))}`
}

/** What the record does not tell, or tells against itself. */
export const gapsOf = (desk: Desk, cast: Cast | undefined, values: readonly Passed[]): Html => {
  const { m: { decision: d } } = desk
  if (!cast) return values.some(v => v.counts !== null) ? html`<p class="nothing">${sentence(d.namesUnknown)}</p>` : html``
  const { unnamed, contradicted } = cast.rollCall
  return html`${unnamed.length === 0 ? '' : html`<p class="minor">${sentence(d.namesUnknownOf(unnamed))}</p>`}${contradicted.length === 0 ? '' : html`<p class="notice">${said(d.contradicted(''))}${namesListed(desk, contradicted)}.</p>`}`
}

const rollCallColumns = (desk: Desk, cast: Cast): readonly SheetColumn<VoteCast>[] => {
  const { m, m: { decision: d }, words: w } = desk
  return [
    { key: 'party', heading: m.treaty.code, value: c => c.party }, { key: 'name', heading: d.member, value: c => cast.thatDay.called(c.party) },
    { key: 'group', heading: m.group, value: c => cast.groups.of(c.party), shown: c => { const g = cast.groups.of(c.party); return g === null ? null : w.term(g) } },
    { key: 'vote', heading: d.voteOf, value: c => c.voted, shown: c => d.votes[c.voted] }, { key: 'counted', heading: d.without, value: c => c.counted, shown: c => (c.counted ? null : d.yes) },
  ]
}
export const rollCallSheetOf = (desk: Desk, key: string, cast: Cast | undefined, passed: Answer<'passed'>): Sheet =>
  sheet({ name: `${key}.votes`, title: desk.m.decision.rollCall, of: desk.words.name(key), status: passed.status }, cast ? rollCallColumns(desk, cast) : [], cast?.shown ?? [])
/** The roll-call as data: each with its group and vote, and the groups added up. */
export const rollCallJson = (cast: Cast | undefined): unknown => (cast === undefined ? null : {
  vote: cast.rollCall.vote, on: cast.rollCall.on, casts: cast.rollCall.casts.map(c => ({ ...c, group: cast.groups.of(c.party) })), unnamed: cast.rollCall.unnamed, contradicted: cast.rollCall.contradicted,
  all: countsOf(cast.rollCall.casts), byGroup: countsByGroup(cast.rollCall.casts, cast.groups.of, cast.groups.words),
})
