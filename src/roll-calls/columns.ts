/** The columns of the two tables, by the words that such tables use for them: of decisions, and of who voted how; or of one table that has both. */
import { nearest } from '#acts'
import type { Refusal, SortOfTable, Table } from '#tables'

type Words = Readonly<Record<string, readonly string[]>>
const ofDecisions = {
  number: ['symbol', 'number', 'resolution', 'res', 'decision', 'resolution_symbol', 'resolution_number'], title: ['title', 'subject', 'name', 'description'], day: ['adoption_date', 'date', 'day', 'vote_date', 'date_of_adoption', 'day_of_adoption', 'adopted'],
  dayAsWritten: ['adoption_date_raw'], session: ['session', 'session_file', 'session_number'], manner: ['adoption_type', 'manner', 'adoption', 'adopted_by', 'modality'], outcome: ['outcome', 'result'], matter: ['matter', 'kind_of_question'],
  for: ['published_yes', 'total_yes', 'yes', 'in_favour', 'for', 'yes_count'], against: ['published_no', 'total_no', 'no', 'against', 'no_count'], abstaining: ['published_abstain', 'total_abstentions', 'abstain', 'abstentions', 'abstaining', 'abstain_count'],
  listedFor: ['listed_yes'], listedAgainst: ['listed_no'], listedAbstaining: ['listed_abstain'], absent: ['not_voting_or_absent', 'total_non_voting', 'absent', 'non_voting', 'not_voting'], members: ['total_ms', 'members', 'membership'],
  draft: ['draft', 'draft_symbol', 'draft_resolution'], item: ['agenda_item', 'item', 'agenda_title', 'agenda'], sponsors: ['sponsors', 'sponsor', 'sponsored_by'], moreSponsors: ['additional_sponsors'], record: ['pv', 'record', 'meeting_record', 'meeting'], note: ['vote_note', 'note', 'notes', 'remarks'],
} as const satisfies Words
const ofVotes = {
  number: ofDecisions.number, member: ['member', 'state', 'country', 'participant', 'party', 'member_state', 'ms_name'], vote: ['vote', 'voted', 'ms_vote', 'choice'], day: ['date', 'day', 'vote_date', 'adoption_date'], code: ['ms_code', 'member_code', 'country_code', 'iso3'],
} as const satisfies Words
/** Known, and not taken: what they hold follows from the rest, is a name of it, or is said of the decision alone. */
const left: readonly string[] = ['meeting', 'voting_type', 'undl_id', 'undl_link', 'link', 'url', 'committee_report', 'ms_code', 'session_name', 'committee', 'main_committee', 'subjects', 'permanent_member']

export type DecisionColumns = { readonly [K in keyof typeof ofDecisions]?: string }
export type VoteColumns = { readonly [K in keyof typeof ofVotes]?: string }
export interface Read<C> { readonly columns: C; readonly refused: readonly Refusal[]; readonly leftOut: readonly string[] }

export const sortOfDecisions: SortOfTable = { head: 'symbol,title,adoption_date', row: 'decision' }
export const sortOfVotes: SortOfTable = { head: 'symbol,member,vote', row: 'vote' }

/** `beside` are columns that another reader of the same table takes, or that are known and not wanted here. */
const reading = <W extends Words>(words: W, { columns: heads, rows }: Table, file: string, needed: readonly (keyof W & string)[], beside: readonly string[], otherwise: string): Read<{ readonly [K in keyof W]?: string }> => {
  const refused: Refusal[] = []
  const refuse = (code: Refusal['code'], found: string, wants: string, remedy: string): void => { refused.push({ code, where: { file, line: 1 }, found, wants, remedy }) }
  const found: Record<string, string> = {}
  // The first of these words that is there: a table may hold a date as it was written beside one that was read.
  for (const [key, names] of Object.entries(words)) { const there = names.find(n => heads.includes(n) && !Object.values(found).includes(n)); if (there !== undefined) found[key] = there }
  const known = Object.values(words).flat()
  for (const head of heads) {
    if (Object.values(found).includes(head) || left.includes(head) || beside.includes(head)) continue
    const meant = nearest(head, known)
    refuse('unknown-column', head || 'a column without a name', `the columns ${[...new Set(Object.values(words).map(w => w[0]))].join(', ')}`, known.includes(head) ? `another column says the same; take ${head} out` : meant ? `write ${meant}` : 'take the column out')
  }
  for (const key of needed) if (found[key] === undefined) refuse('missing-column', `the columns ${heads.join(', ')}`, `a column ${words[key]?.[0] ?? key}`, `add it; it may also be called ${(words[key] ?? []).slice(1, 3).join(' or ')}${otherwise}`)
  const leftOut = heads.filter(h => !Object.values(found).includes(h) && left.includes(h) && !beside.includes(h) && rows.some(r => r.cells[h] !== '')).map(h => `the column ${h}`)
  return { columns: found as { readonly [K in keyof W]?: string }, refused, leftOut }
}
const neededOf = (heads: readonly string[]): readonly (keyof DecisionColumns)[] => (heads.includes('adoption_date_raw') ? ['number', 'title'] : ['number', 'title', 'day'])

export const decisionColumns = (table: Table, file: string): Read<DecisionColumns> => reading(ofDecisions, table, file, neededOf(table.columns), [], '')
/** Of a table beside a table of decisions; what it repeats of the decisions is left to that one. */
export const voteColumns = (table: Table, file: string): Read<VoteColumns> => {
  const read = reading(ofVotes, table, file, ['number', 'member', 'vote'], Object.values(ofDecisions).flat(), '')
  const repeated = table.columns.filter(h => !Object.values(read.columns).includes(h) && !left.includes(h) && Object.values(ofDecisions).flat().some(n => n === h))
  return { ...read, leftOut: [...read.leftOut, ...repeated.map(h => `the column ${h} of ${file}: the table of decisions is asked`)] }
}
/** Of one table that has both: every row a vote, beside what the decision is. */
export const columnsOfBoth = (table: Table, file: string): { readonly decisions: Read<DecisionColumns>; readonly votes: Read<VoteColumns> } => {
  const votes = reading(ofVotes, table, file, ['number', 'member', 'vote'], Object.values(ofDecisions).flat(), '')
  const own = Object.values(votes.columns).filter(c => c !== undefined)
  const decisions = reading(ofDecisions, table, file, neededOf(table.columns), own, ', or give the table of decisions with --decisions')
  // What neither takes, and what both want, is told once.
  const once = votes.refused.filter(v => v.code === 'missing-column' && !decisions.refused.some(d => d.code === v.code && d.wants === v.wants))
  return { decisions, votes: { ...votes, refused: once, leftOut: [] } }
}
