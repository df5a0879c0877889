/** A campaign: what was asked for, announced, pledged, contributed and passed on, none added to another; donors with what they promised and paid; for whom; money told twice. */
import type { Figure } from '#acts'
import type { Answer, Beneficiary, CampaignStanding, Donor, ReportedTotal, VoluntaryStage } from '#law'
import { ranksDrawn } from '../charts/ranks.ts'
import { daysOf, type Desk, type Write } from '../desk.ts'
import { html, plain, said, sentence, type Html } from '../html.ts'
import { actLink, subjectLink } from '../links.ts'
import { namesListed } from '../names.ts'
import { downloads, sheet, type SheetColumn, type WriteSheet } from '../sheets.ts'
import { pairs, table, type Column } from '../table.ts'
import { finding } from '../why.ts'
import { actsByYear } from './acts-by-year.ts'
import { sharedUnit } from './amounts.ts'
import { isUnanswered, subjectOf } from './found.ts'
import { positionsOf } from './positions.ts'
import { linesSheet, linesShown, promisesShown, sameShown, stagesOfGiving } from './state-voluntary.ts'
import { sumsShown } from './sums.ts'

export const campaign: Write = (desk, { id = '' }) => {
  const { m, m: { money: t }, words: w } = desk
  const subject = subjectOf(desk, 'campaign', id, t.campaign)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'campaign', campaign: id })
  const told = positionsOf(answer)
  return {
    title: w.name(id), under: '/campaigns', trail: [[t.campaigns, '/campaigns']], json: { subject: id, ...daysOf(desk), campaign: answer, acts: desk.register.about(id).filter(a => a.accountOf === undefined).map(a => a.id) },
    body: html`<h1 class="ds-heading" data-size="lg">${said(w.name(id))}</h1>${answer.status === 'established' ? '' : finding(desk, answer as unknown as Answer)}${told.map((c, i) => html`${told.length > 1 ? html`<h2 class="ds-heading" data-size="md">${said(m.body.account(w.number(i + 1)))}</h2>` : ''}${standing(desk, id, c, answer.status === 'established' ? finding(desk, answer as unknown as Answer) : html``)}`)}
${told.length === 0 ? '' : html`${downloads(desk, `/campaigns/${id}/donors`, t.donors)}${downloads(desk, `/campaigns/${id}/acts`, t.eachAct)}`}<details class="earlier"><summary>${m.acts} <span class="count">${w.number(desk.register.about(id).filter(a => a.accountOf === undefined).length)}</span></summary>${actsByYear(desk, m.acts, desk.register.about(id))}</details>`,
  }
}
/** Figures first, then the sentence that says the same with what it rests on. */
const standing = (desk: Desk, id: string, c: CampaignStanding, inWords: Html): Html => {
  const { m: { money: t }, words: w } = desk
  const told = (list: readonly { readonly act: string; readonly amount: Figure }[], note: string | null): Html | undefined => (list.length === 0 ? undefined
    : html`<ul class="sums">${list.map(x => { const a = desk.register.act(x.act); return html`<li>${said(w.figure(x.amount))} <span class="minor">${a ? actLink(desk, a, w.when(a.on)) : ''}${note === null ? '' : html` ${said(note)}`}</span></li>` })}</ul>`)
  const section = (heading: string, content: Html): Html => html`<section><h2 class="ds-heading" data-size="sm">${heading}</h2>${content}</section>`
  return html`${pairs([[t.by, c.by === null ? undefined : subjectLink(desk, c.by)], [t.target, told(c.targets, t.targetNote)], [t.reported, told(c.reported, null)], [t.held, c.held.length === 0 ? undefined : sumsShown(desk, c.held)]])}
${sameShown(desk, c.same)}${section(t.total, html`<p class="told-note">${sentence(t.campaignsIntro)}</p>${drawn(desk, id, c)}${stagesOfGiving(desk, c.sums)}${reportedShown(desk, c.reported)}${c.complete ? '' : html`<p class="minor">${sentence(t.notComplete)}</p>`}${inWords}`)}
${c.donors.length === 0 ? '' : section(t.donors, donorsShown(desk, c))}${c.promises.length === 0 ? '' : section(t.pledgedAgainstPaid, promisesShown(desk, c.promises.filter(p => p.amount !== null), false))}
${c.beneficiaries.length === 0 ? '' : section(t.beneficiaries, beneficiariesShown(desk, c.beneficiaries))}${c.lines.length === 0 ? '' : section(t.eachAct, linesShown(desk, c.lines, { giver: true }))}`
}
/** One bar for each of the things that are never one, where all are in one currency. */
const drawn = (desk: Desk, id: string, c: CampaignStanding): Html => {
  const { m: { money: t }, words: w, locale } = desk
  const of = (stage: VoluntaryStage): readonly Figure[] => c.sums.find(s => s.stage === stage)?.sums ?? []
  const rows = ([[t.target, c.targets.at(-1)?.amount], [t.reported, c.reported.at(-1)?.amount], ...(['pledge', 'commitment', 'contribution', 'disbursement'] as const).map(s => [t.voluntaryStages[s], of(s)[0]] as const)] as const).flatMap(([label, f]) => (f ? [{ label, f }] : []))
  if (rows.length < 2 || sharedUnit([...rows.map(r => r.f), ...c.sums.flatMap(s => s.sums)]) === undefined) return html``
  return ranksDrawn({ says: plain(t.campaignDrawn(w.name(id))), dir: locale.dir, rows: rows.map(r => ({ label: r.label, value: Number(r.f.value), told: plain(w.figure(r.f)) })) })
}
/** Totals that sources announce, held against the single pledges. */
const reportedShown = (desk: Desk, reported: readonly ReportedTotal[]): Html => {
  const { m, m: { money: t }, words: w } = desk
  const exceeds = (r: ReportedTotal): boolean => r.unexplained?.value.startsWith('-') ?? false
  const positive = (f: Figure): Figure => (f.value.startsWith('-') ? { ...f, value: f.value.slice(1), text: f.text.replace(/^(\D*)-/, '$1') } : f)
  return reported.length === 0 ? html`` : html`<h3 class="ds-heading" data-size="xs">${t.reported}</h3>${table<ReportedTotal>(t.reported, [
    { heading: m.when, names: true, cell: r => { const a = desk.register.act(r.act); return a ? actLink(desk, a, w.when(r.on)) : said(w.when(r.on)) } }, { heading: t.amount, cell: r => said(w.figure(r.amount)) },
    { heading: t.explained, cell: r => (r.explained ? said(w.figure(r.explained)) : '—') }, { heading: t.unexplained, cell: r => (r.unexplained ? html`${exceeds(r) ? html`<span class="minor">${t.exceeds}</span> ` : ''}${said(w.figure(positive(r.unexplained)))}` : '—') },
  ], reported, m.nothingYet)}`
}
const stagesGiven = (donors: readonly Donor[]): readonly VoluntaryStage[] => (['pledge', 'commitment', 'contribution'] as const).filter(s => donors.some(d => d.sums.some(x => x.stage === s)))
/** Donors whose money is told, then those of whom no amount is. */
const donorsShown = (desk: Desk, c: CampaignStanding): Html => {
  const { m, m: { money: t } } = desk
  const silent = (d: Donor): boolean => d.silent || d.sums.every(s => s.sums.length === 0)
  const [told, untold] = [c.donors.filter(d => !silent(d)), c.donors.filter(silent)]
  const of = (d: Donor, stage: VoluntaryStage): Html | string => { const s = d.sums.find(x => x.stage === stage); return s ? sumsShown(desk, s.sums, { exact: s.exact, without: s.without }) : '—' }
  const columns: readonly Column<Donor>[] = [
    { heading: t.donor, names: true, cell: d => subjectLink(desk, d.party) }, ...stagesGiven(c.donors).map(stage => ({ heading: t.voluntaryStages[stage], cell: (d: Donor) => of(d, stage) })),
    { heading: t.notShownPaid, cell: d => sumsShown(desk, d.outstanding) },
  ]
  return html`${told.length === 0 ? '' : table<Donor>(t.donors, columns, told, m.nothingYet)}${untold.length === 0 ? '' : html`<details class="earlier"><summary>${said(t.silentDonors(untold.length))}</summary><p>${namesListed(desk, untold.map(d => d.party))}</p></details>`}`
}
const beneficiariesShown = (desk: Desk, list: readonly Beneficiary[]): Html => {
  const { m, m: { money: t } } = desk
  const stages = (['contribution', 'disbursement', 'pledge', 'commitment'] as const).filter(s => list.some(b => b.sums.some(x => x.stage === s)))
  return table<Beneficiary>(t.beneficiaries, [
    { heading: t.forWhom, names: true, cell: b => html`${namesListed(desk, b.parties)}${b.parties.length > 1 ? html` <span class="minor">${t.together}</span>` : ''}` },
    ...stages.map(stage => ({ heading: t.voluntaryStages[stage], cell: (b: Beneficiary) => { const s = b.sums.find(x => x.stage === stage); return s ? sumsShown(desk, s.sums, { exact: s.exact, without: s.without }) : '—' } })),
  ], list, m.nothingYet)
}

/** Every campaign with its target, what was announced and what was contributed. */
export const campaigns: Write = desk => {
  const { m: { money: t } } = desk
  const list = standings(desk)
  return {
    title: t.campaigns, under: '/campaigns', json: { ...daysOf(desk), campaigns: list.map(c => c.answer) },
    body: html`<h1 class="ds-heading" data-size="lg">${t.campaigns}</h1><p class="ds-paragraph lead">${sentence(t.campaignsIntro)}</p>${table<(typeof list)[number]>(t.campaigns, [
      { heading: t.campaign, names: true, cell: c => subjectLink(desk, c.id) }, { heading: t.by, cell: c => (c.by === undefined ? '—' : subjectLink(desk, c.by)) },
      { heading: t.target, cell: c => sumsShown(desk, c.told?.targets.slice(-1).map(x => x.amount) ?? []) }, { heading: t.reported, cell: c => sumsShown(desk, c.told?.reported.slice(-1).map(x => x.amount) ?? []) },
      ...(['pledge', 'contribution'] as const).map(stage => ({ heading: t.voluntaryStages[stage], cell: (c: (typeof list)[number]) => { const s = c.told?.sums.find(x => x.stage === stage); return s ? sumsShown(desk, s.sums, { exact: s.exact, without: s.without }) : '—' } })),
    ], list, t.nothing.voluntary)}${list.length === 0 ? '' : downloads(desk, '/campaigns', t.campaigns)}`,
  }
}
const standings = (desk: Desk): readonly { readonly id: string; readonly by: string | undefined; readonly answer: Answer<'campaign'>; readonly told: CampaignStanding | undefined }[] =>
  desk.subjects('campaign').toSorted((a, b) => desk.compare(desk.words.name(a.id), desk.words.name(b.id))).map(s => { const answer = desk.ask({ ask: 'campaign', campaign: s.id }); return { id: s.id, by: s.by, answer, told: answer.status === 'established' ? answer.value : undefined } })
const sumOf = (list: readonly Figure[] | undefined): string | null => (list === undefined || list.length === 0 ? null : list.map(f => `${f.value}${f.unit === undefined ? '' : ` ${f.unit}`}`).join('; '))
export const campaignsSheet: WriteSheet = desk => {
  const { m, m: { money: t }, words: w } = desk
  return sheet<ReturnType<typeof standings>[number]>({ name: 'campaigns', title: t.campaigns }, [
    { key: 'campaign', heading: m.treaty.code, value: c => c.id }, { key: 'name', heading: t.campaign, value: c => w.name(c.id) }, { key: 'by', heading: t.by, value: c => c.by ?? null, shown: c => (c.by === undefined ? null : plain(w.name(c.by))) }, { key: 'status', heading: m.standing, value: c => c.answer.status, shown: c => m.status[c.answer.status] },
    { key: 'target', heading: t.target, value: c => sumOf(c.told?.targets.slice(-1).map(x => x.amount)) }, { key: 'reported', heading: t.reported, value: c => sumOf(c.told?.reported.slice(-1).map(x => x.amount)) },
    ...(['pledge', 'commitment', 'contribution', 'disbursement'] as const).map(stage => ({ key: stage, heading: t.voluntaryStages[stage], value: (c: ReturnType<typeof standings>[number]) => sumOf(c.told?.sums.find(x => x.stage === stage)?.sums) })),
  ], standings(desk))
}
/** Donors, a row for each stage and currency. */
export const donorsSheet: WriteSheet = (desk, { id = '' }) => {
  const { m: { money: t }, words: w } = desk
  const subject = subjectOf(desk, 'campaign', id, t.campaign)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'campaign', campaign: id })
  interface Row { readonly d: Donor; readonly stage: VoluntaryStage | null; readonly sum: Figure | null; readonly without: number }
  const rows = positionsOf(answer).flatMap(c => c.donors.flatMap((d): Row[] => (d.sums.length === 0 ? [{ d, stage: null, sum: null, without: 0 }] : d.sums.flatMap(s => (s.sums.length === 0 ? [null] : s.sums).map((sum): Row => ({ d, stage: s.stage, sum, without: s.without }))))))
  const columns: readonly SheetColumn<Row>[] = [
    { key: 'party', heading: t.donor, value: r => r.d.party, shown: r => plain(w.name(r.d.party)) }, { key: 'stage', heading: t.stage, value: r => r.stage, shown: r => (r.stage === null ? null : t.voluntaryStages[r.stage]) }, { key: 'amount', heading: t.amount, value: r => r.sum?.value ?? null }, { key: 'currency', heading: t.currency, value: r => r.sum?.unit ?? null },
    { key: 'without', heading: t.amountNotTold, value: r => r.without }, { key: 'outstanding', heading: t.notShownPaid, value: r => sumOf(r.d.outstanding) },
  ]
  return sheet<Row>({ name: `${id}.donors`, title: t.donors, of: w.name(id), status: answer.status }, columns, rows)
}
export const campaignActsSheet: WriteSheet = (desk, { id = '' }) => {
  const subject = subjectOf(desk, 'campaign', id, desk.m.money.campaign)
  if (isUnanswered(subject)) return subject
  const answer = desk.ask({ ask: 'campaign', campaign: id })
  return linesSheet(desk, `${id}.acts`, desk.words.name(id), answer.status, positionsOf(answer).flatMap(c => c.lines))
}
