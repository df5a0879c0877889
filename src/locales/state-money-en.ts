/** English of the pages of a State's money. */
import { opening } from './english.ts'
import type { StateMoneyMessages } from './state-money-messages.ts'

export const stateMoneyEn: StateMoneyMessages = {
  money: 'Money', moneyOf: state => `Money: ${state}`, intro: 'Assessed contributions, voluntary money, capital and financing are four things and are never added to each other',
  sections: { dues: 'Assessed contributions', voluntary: 'Voluntary money', capital: 'Capital', financing: 'Financing' },
  nothing: { dues: 'The register knows no organisation that assesses it', voluntary: 'The register holds no voluntary money of it', capital: 'The register knows no bank in whose capital it holds a part', financing: 'The register holds no financing of it' },
  amount: 'Amount', unitOfAll: unit => `Amounts in ${unit}`, notExact: 'about, or a bound', withoutAmount: n => `${n} without an amount`, total: 'Total', year: 'Year', undated: 'Year not told exactly', from: 'From', to: 'To',
  owedNow: 'Owed', inAdvance: 'Paid in advance', arrears: 'Of it in arrears', noArrears: 'nothing', forYears: years => `for ${years}`, fund: 'Fund', currency: 'Currency',
  account: 'Statement of account', statementOf: (state, organisation) => `Statement of account: ${state}, ${organisation}`, statementOfYear: (state, organisation, year) => `Statement of account for ${year}: ${state}, ${organisation}`,
  statementIntro: 'What moved within a year stands in its row, whichever year it settled', member: 'Member', wholeAccount: 'The whole account', yearByYear: 'Year by year',
  opening: 'Owed at the beginning', assessed: 'Assessed', credits: 'Credited', paid: 'Paid', writtenOff: 'Written off', closing: 'Owed at the end', owedAtEnd: 'Owed at the end of the year',
  duesDrawn: (state, organisation, first, last) => (first === last ? `Contribution of ${state} to ${organisation} for ${first}: assessed, paid and owed at the end; the table says the same` : `Contributions of ${state} to ${organisation} from ${first} to ${last}: assessed, paid and owed at the end of each year; the table says the same`),
  contributions: 'The contribution of each year', due: 'Due', settled: 'Settled', outstanding: 'Outstanding', settledOn: 'Settled in full on', settlement: { 'in-full': 'settled in full', overdue: 'in arrears', 'not-yet-due': 'not yet due' },
  movements: 'What moved', movementsOf: year => `What moved in ${year}`, noMovements: 'Nothing moved', otherMovements: 'What moved outside these years', forYear: 'For', statedBalances: 'Balances stated by the organisation', stated: 'Stated', reckoned: 'Reckoned from the register',
  rounded: n => `${n} ${n === 1 ? 'amount is' : 'amounts are'} known in round figures only`, rate: 'Rate', impliedBudget: 'Budget implied', impliedBudgetNote: 'What the rate and the amount imply as far as their digits go; it is no budget',
  toldAssessments: 'Assessments as sources tell them', accountOpen: 'What is paid and owed is not established', moreOpen: n => `${n} further ${n === 1 ? 'organisation' : 'organisations'} whose accounts are not established`,
  right: 'Right to vote, as far as arrears go', rightNow: 'Now', rightAhead: 'At the next opening', mayVote: 'may vote', mayNotVote: 'may not vote', cure: (amount, by) => `${amount} paid by ${by} restores it`, loses: on => `without payment it is lost on ${on}`,

  voluntaryIntro: 'A pledge, a commitment, a contribution and a disbursement are four things; what is promised is not paid', stage: 'Stage', voluntaryStages: { pledge: 'Pledged', commitment: 'Committed', contribution: 'Contributed', disbursement: 'Disbursed' },
  campaign: 'Campaign', campaigns: 'Campaigns', campaignsIntro: 'A target is no result, and a total that a source announces is held against single pledges and never added to them', outsideCampaigns: 'Outside campaigns',
  pledgedAgainstPaid: 'Promises against payments', promised: 'Promised', shownPaid: 'Shown paid', notShownPaid: 'Not shown paid', presumed: 'payment presumed to be of it: same giver, same campaign', otherUnit: 'also paid in another currency', amountNotTold: 'not told',
  forWhom: 'For', through: 'Through', purpose: 'Purpose', earmarked: 'earmarked', inKind: 'in kind', notComplete: 'The register does not declare that it holds all of it: a payment nobody recorded is not a payment that was not made',
  sameMoney: 'Perhaps one and the same money', sameDeclared: (amount, who) => `${opening(who)} gave ${amount} that sources date differently: counted once`, sameSuspected: (amount, who) => `${opening(who)} gave ${amount} twice to the same end on different days: counted twice, and perhaps one and the same`, eachAct: 'Act by act',
  by: 'Organisation', target: 'Target', targetNote: 'what was asked for, not what came', reported: 'Pledges as announced', explained: 'Explained by single pledges', unexplained: 'Unexplained', exceeds: 'Single pledges exceed it by', held: 'Contributed and not shown passed on',
  donors: 'Donors', donor: 'Donor', silentDonors: n => `${n} named as ${n === 1 ? 'a donor' : 'donors'} without an amount`, beneficiaries: 'For whom', together: 'together', campaignDrawn: campaign => `${opening(campaign)}: asked for, announced, pledged, contributed and disbursed; the table says the same`,

  forms: { authorised: 'Authorised capital', subscribed: 'Subscribed capital', callable: 'Callable capital', 'called-in': 'Called-in capital', 'paid-up': 'Paid-up capital' },
  base: 'Share of', baseAmount: 'That capital', subscription: 'Subscription', share: 'Share', shareOfBase: 'Share of each base', shares: 'Shares', calledIn: 'Called in', overdue: 'Overdue', callable: 'Callable', votes: 'Votes', ofVotes: 'Of all votes', heldIn: 'Held',
  shareOverTime: 'The share over time', shareDrawn: (state, bank) => `Share of ${state} in the subscribed and in the authorised capital of ${bank} on each day on which it changed; the table says the same`,

  financingIntro: 'Planned, approved, signed, disbursed and cancelled money are five things and are never added to each other', financingStages: { planned: 'Planned', approved: 'Approved', signed: 'Signed', disbursed: 'Disbursed', cancelled: 'Cancelled' }, stageNotSaid: 'stage not said',
  sumsByStage: 'Sums by stage', operationsOnly: 'Single operations alone; totals to a day stand apart', totalsTold: 'Totals to a day, as sources tell them', totalsNote: 'A total to a day holds the operations before it and is added to nothing', projectsCount: 'Projects',
  sectors: 'Sectors', sector: 'Sector', sectorsTold: when => `As a source tells it (${when})`, sectorsReckoned: 'Reckoned from operations whose sectors are known', otherStages: 'The same for other stages', ofWhole: amount => `of ${amount}`, remainder: 'Not named', over: 'The shares come to more than a hundred per cent',
  sectorsDrawn: (bank, state) => `Financing of ${state} by ${bank} divided among sectors, with what no source names; the table says the same`, strategies: 'Partnership strategies', strategiesNote: 'What was planned in a strategy, beside what was signed and disbursed in its period', period: 'Period', planned: 'Planned',
  plannedBy: { signed: 'as signed', announced: 'as announced' }, signedInPeriod: 'Signed in its period', disbursedInPeriod: 'Disbursed in its period', running: 'running', byYear: 'By year', projects: 'Projects and operations', project: 'Project',
  projectStages: { planned: 'planned', approved: 'approved', signed: 'signed', effective: 'effective', disbursing: 'disbursing', completed: 'completed', closed: 'closed', cancelled: 'cancelled' }, moreProjects: n => `${n} further`,
  portfolioNotComplete: 'The register does not declare that it holds every operation: these are those it knows', reference: 'Reference of the bank', inState: 'In', bank: 'Bank', life: 'Its life', lifeSays: reached => (reached === null ? 'No stage is known' : `Furthest stage reached: ${reached}`),
  steps: { approved: 'Approved', signed: 'Signed', effective: 'Effective', firstDisbursed: 'First disbursed', completed: 'Completed', closed: 'Closed', cancelled: 'Cancelled' }, stepMarks: { reached: 'reached', expected: 'expected', notTold: 'not told' }, suspended: 'Suspended since', undisbursed: 'Signed and not yet disbursed',
  disbursedOverTime: 'Disbursed over time', disbursedDrawn: project => `What was disbursed for ${project} in all by each day; the table says the same`,
}
