/** English of the pages of calendars, initiatives and intentions. */
import type { DealingMessages } from './dealing-messages.ts'

export const dealingPagesEn: DealingMessages = {
  calendar: 'Calendar', calendarOf: of => `Calendar: ${of}`, due: 'What is due', dueIntro: 'What rules and acts make due, with the day by which it is due and whose move it is; what is past its day comes first',
  standings: { overdue: 'Overdue', 'perhaps-overdue': 'Perhaps overdue', coming: 'Coming' },
  standingNotes: {
    overdue: 'Past its day; the register declares that it is complete here, and nothing in it shows that this was done',
    'perhaps-overdue': 'Past its day, and nothing in the register shows that it was done; but here the register does not declare itself complete',
  },
  dueOn: 'Due', from: 'From', to: 'To', kind: 'Kind', what: 'What', standing: 'Standing', whose: 'Whose move', whoseCode: 'Code', subject: 'In the register', says: 'In words', rule: 'Rule', atTheLatest: 'at the latest', daysDiffer: 'sources differ',
  byMonth: 'Month by month', held: 'held', planned: 'planned', earlier: n => `Earlier: ${n} ${n === 1 ? 'entry' : 'entries'}`, later: n => `Later: ${n} ${n === 1 ? 'entry' : 'entries'}`,
  roughly: 'Sessions whose days are known only roughly', notEstablished: 'Not established', feed: 'Subscribe to this calendar', feedHelp: 'An iCalendar feed (RFC 5545): give its address to a calendar program, and it follows the register',
  wholeCalendar: n => `The whole calendar (${n} due)`, calendarIsEmpty: 'Nothing is due that the register knows of',

  initiative: 'Initiative', initiatives: 'Initiatives', initiativesIntro: 'How far each has come from its proposal to its entry into force, and whose move it is', allInitiatives: 'All initiatives', path: 'Path',
  pathSays: (reached, next) => `${reached === null ? 'No stage reached' : `Furthest stage reached: ${reached}`}; ${next === null ? 'no further stage is provided for' : `next: ${next}`}`,
  stage: 'Stage reached', reached: 'Reached', marks: { reached: 'reached', passed: 'passed over', next: 'next', ahead: 'to come' }, by: who => `by ${who}`, at: session => `at ${session}`, moreActs: 'Also told by',
  open: 'What is open', complete: 'No further stage is provided for', next: 'Next stage', move: 'Whose move it is', noMove: 'The register knows no rule or act that gives the next move to anybody', moreWhoMove: n => `${n} others`, wanted: 'Wanted',
  initiativeOf: 'Initiative of', within: 'Within', instrument: 'Instrument', body: 'Body', position: n => `Position ${n}`, meter: 'Instruments deposited',
  stageNames: { proposed: 'Proposed', endorsed: 'Endorsed', experts: 'Considered by experts', drafted: 'Drafted', adopted: 'Adopted', founded: 'Founded', 'in-force': 'In force' },

  intentions: 'Intentions and what became of them', intention: 'Intention', declared: 'Declared', dueBy: 'Due', became: 'What became of it',
  results: { fulfilled: 'fulfilled', 'partly-fulfilled': 'fulfilled in part', dropped: 'dropped', overtaken: 'overtaken by events', open: 'open', overdue: 'past its day' },
  offices: 'Seats and offices held', office: 'Office', person: 'Held by', until: 'Until', ends: { lasting: 'in office', 'not-known': 'not told exactly' }, votes: 'Votes', votesOf: state => `Recorded votes of ${state}`,
}
