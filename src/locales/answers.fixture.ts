/** Samples of answers about organs, votes, offices and dealings: none, one, two, some and many of everything, and every field that may be empty. */
import { figure } from '#acts'
import { day, when } from '#calendar'
import { open, disputed, established, type Ledger, type RightOn, type Deadline, type Passed, type Question, type QuestionKind, type Questions, type Requirement, type Tenure, type Want, type Finding } from '#law'

export type Samples<K extends QuestionKind> = { readonly [Q in K]: readonly (readonly [Question<Q>, Questions[Q]['answers']])[] }
const some = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => ['AAA', 'BBB', 'CCC'][i % 3] ?? 'AAA')
const counts = [0, 1, 2, 3, 11, 14, 100]
const [d, later, point, month, span] = [day('2013-12-09'), day('2014-03-02'), when('2012-02-21'), when('2012-02'), when('2013-12-09/2013-12-11')]
const party = { person: null, party: 'CCC' }
const session = 'lakes.council/38'
const held = { session, form: 'ordinary', ordinal: 38, on: span, host: 'AAA', opened: true, resumes: null, prepares: null, preparedBy: [] } as const

export const organSamples: Samples<'group' | 'groups' | 'names' | 'organ' | 'sessions' | 'credentials' | 'attendance'> = {
  group: [[{ ask: 'group', party: 'AAA', organisation: 'lakes' }, 'asian'], [{ ask: 'group', party: 'AAA', organisation: 'lakes' }, 'upper-shore']],
  groups: [[], [{ group: 'arab', members: [] }], [{ group: 'arab', members: ['AAA'] }, { group: 'asian', members: ['BBB', 'CCC'] }], [{ group: 'african', members: some(27) }]].map(g => [{ ask: 'groups', organisation: 'lakes' }, g] as const),
  names: [
    [], [{ name: { en: 'League of Lakes', ar: 'عصبة البحيرات' }, from: null, until: null, act: null }],
    [{ name: 'Lake Conference', from: null, until: point, act: null }, { name: { en: 'Lake Union', ar: 'اتحاد البحيرات' }, from: point, until: span, act: 'named' }, { name: 'League of Lakes', from: span, until: null, act: null }],
    Array.from({ length: 14 }, () => ({ name: 'League of Lakes', from: point, until: null, act: null })),
  ].map(n => [{ ask: 'names', of: 'lakes' }, n] as const),
  organ: [
    { form: 'principal-organ', parent: 'lakes', belonging: 'all-members', budget: 'organisation', seat: { host: 'AAA', place: { en: 'Port', ar: 'المرفأ' }, act: 'seat' }, established: point, dissolved: null, successor: null, reforms: [] },
    { form: 'committee', parent: null, belonging: null, budget: null, seat: null, established: null, dissolved: null, successor: null, reforms: [] },
    { form: 'organisation', parent: 'lakes', belonging: 'optional', budget: 'own', seat: null, established: span, dissolved: month, successor: 'lakes.bank', reforms: ['adopt', 'session'] },
    { form: 'a-form-unheard-of', parent: null, belonging: 'elected', budget: null, seat: null, established: month, dissolved: point, successor: null, reforms: ['adopt'] }, { form: 'office', parent: null, belonging: 'by-rule', budget: null, seat: null, established: null, dissolved: null, successor: null, reforms: [] },
  ].map(o => [{ ask: 'organ', organ: 'lakes.council' }, o as Questions['organ']['answers']] as const),
  sessions: [
    { sessions: [], missing: [] }, { sessions: [held], missing: [37] }, { sessions: [{ ...held, ordinal: null, on: null }, { ...held, form: 'extraordinary', ordinal: 4, preparedBy: ['lakes.council/p2'] }, { ...held, form: 'resumed', resumes: session }], missing: [36, 37] },
    { sessions: [...Array.from({ length: 7 }, (_, i) => ({ ...held, ordinal: i + 30 })), { ...held, form: 'preparatory', ordinal: 2, prepares: session } as const, { ...held, ordinal: 39, on: null, opened: false }], missing: Array.from({ length: 29 }, (_, i) => i + 1) },
    { sessions: [{ ...held, on: null, opened: false }], missing: [] },
  ].map(s => [{ ask: 'sessions', organ: 'lakes.council' }, s as Questions['sessions']['answers']] as const),
  credentials: (['presented', 'accepted', 'contested', 'deferred', 'rejected'] as const).map((stage, i) => [{ ask: 'credentials', party: 'AAA', session }, { stage, on: [point, month, span][i % 3] ?? point, by: i % 2 === 0 ? null : 'lakes.council' }] as const),
  attendance: [[0, 0, 0], [1, 0, 2], [57, 4, 1]].map(([m = 0, o = 0, x = 0]) => [{ ask: 'attendance', session }, { members: some(m), observers: some(o), others: some(x), delegations: [], told: x === 1 ? { states: 57, ministers: 38 } : {}, complete: o > 0 }] as const),
}

const share = (over: Partial<Requirement> = {}): Requirement => ({ majority: 'share', share: '1/2', how: 'more-than', base: 'present-and-voting', weighted: false, have: '187', of: '190', need: '96', met: true, against: [], parts: [], ...over })
const nine = share({ majority: 'affirmative', share: null, how: null, base: null, have: '13', of: null, need: '9' })
export const veto = (against: readonly string[]): Requirement => share({ majority: 'no-veto', share: null, how: null, base: null, have: '13', of: null, need: null, met: against.length === 0, against })
const consent = (against: readonly string[], met = against.length === 0): Requirement => ({ ...veto(against), majority: 'consensus', met })
export const adopted: Passed = {
  result: 'adopted', manner: 'by-vote', matter: null, counts: { for: 187, against: 3, abstaining: 2, absent: 1 }, absent: ['CCC'], notEntitled: [], published: null, requirement: share(), oneVote: { forToAgainst: 'adopted', againstToFor: 'adopted', oneMoreFor: 'adopted', oneMoreAgainst: 'adopted' }, margin: 91, otherwiseAs: [], announced: 'adopted',
}
export const failed: Passed = { ...adopted, result: 'rejected', counts: { for: 13, against: 1, abstaining: 1, absent: 0 }, absent: [], requirement: share({ majority: 'all', met: false, parts: [nine, veto(['BBB'])] }), oneVote: { forToAgainst: 'rejected', againstToFor: 'adopted', oneMoreFor: 'rejected', oneMoreAgainst: 'rejected' }, margin: 1, announced: 'rejected' }
export const requirements: readonly Requirement[] = [
  share({ base: 'members', share: '2/3', how: 'at-least', need: '129', of: '193' }), share({ base: 'entitled', share: '1/2', how: 'at-least' }), share({ base: 'present', share: '3/4', how: 'more-than', met: false }), share({ share: '5/7', how: 'at-least', met: false }), share({ need: null, of: null }),
  share({ weighted: true, have: '1523.25', need: '1000.5', of: '2001' }), share({ weighted: true, base: 'members', share: '17/20', how: 'at-least', have: '1523.25', need: '1700.85', of: '2001', met: false }), { ...nine, met: false, have: '7' }, { ...nine, need: '1' },
  veto([]), veto(['BBB']), veto(['AAA', 'BBB']), veto(some(3)), { ...veto([]), met: false }, consent([]), consent(['CCC']), consent([], false), share({ majority: 'all', parts: [share({ base: 'members', need: '20', of: '39' }), share({ weighted: true, have: '80', need: '75', of: '100' })] }),
  share({ majority: 'failing', parts: [consent(['BBB']), share({ share: '2/3', how: 'at-least' })] }), share({ majority: 'failing', parts: [consent([]), share()] }), share({ majority: 'failing', met: false, parts: [consent(['BBB']), share({ met: false })] }),
]
const decision = 'lakes.council:A/RES/74/7'
const never = { forToAgainst: null, againstToFor: null, oneMoreFor: null, oneMoreAgainst: null }
const voted: readonly Passed[] = [
  adopted, failed, ...requirements.flatMap(r => [{ ...adopted, requirement: r }, { ...failed, requirement: r }]),
  ...counts.flatMap(n => [{ ...adopted, counts: { for: n, against: n, abstaining: n, absent: n }, absent: some(n), margin: n }, { ...failed, counts: { for: n, against: n, abstaining: n, absent: null }, absent: null, margin: n }]),
  ...(['by-consensus', 'without-a-vote', 'by-vote', 'by-acclamation', 'by-silence-procedure', null] as const).flatMap(manner => (['adopted', 'rejected'] as const).map(result => ({ ...adopted, result, manner, counts: null, absent: null, requirement: null, oneVote: null, margin: null, announced: null }))),
  { ...adopted, matter: 'important', margin: 0, oneVote: { ...never, forToAgainst: 'rejected', oneMoreAgainst: 'rejected' }, otherwiseAs: ['amendment'], announced: 'rejected', published: { for: 186, against: 3, abstaining: 3 }, notEntitled: ['AAA'] },
  { ...failed, matter: 'capital-increase', margin: null, oneVote: { ...never, againstToFor: 'adopted', oneMoreFor: 'adopted' }, otherwiseAs: ['ordinary', 'procedural', 'a-matter-unheard-of'], announced: 'adopted', notEntitled: some(14) },
  { ...failed, boundToAbstain: { parties: ['BBB'], otherwise: 'adopted' } }, { ...adopted, boundToAbstain: { parties: some(3), otherwise: null } },
  { ...adopted, matter: 'ordinary', margin: null }, { ...adopted, margin: null, oneVote: never }, { ...failed, margin: null, oneVote: { ...failed.oneVote!, againstToFor: 'rejected' } },
]
export const votingSamples: Samples<'quorum' | 'may-vote' | 'passed' | 'decision'> = {
  quorum: [[40, 57, true], [1, 1, true], [2, 2, false], [0, 11, false], [3, 100, false]].map(([present, of, met]) => [{ ask: 'quorum', session }, { present, of, need: 38, met, short: met ? 0 : 35 } as Questions['quorum']['answers']] as const),
  'may-vote': [true, false].map(may => [{ ask: 'may-vote', party: 'AAA', organ: 'lakes.council' }, may] as const),
  passed: voted.map(v => [{ ask: 'passed', decision }, v] as const),
  decision: (['draft', 'adopted', 'rejected', 'superseded'] as const).flatMap((stage, i) => [
    { number: 'A/RES/74/7', organ: 'lakes.council', stage, on: [point, month, span, point][i] ?? null, session, manner: i % 2 === 0 ? 'without-a-vote' : 'by-vote', draft: i === 1 ? 'lakes.council:A/74/L.6' : i === 3 ? 'A/74/L.6' : null, sponsors: some(14), supersedes: ['lakes.council:1'], supersededBy: stage === 'superseded' && i === 3 ? 'lakes.bank:B/2' : null, recalls: ['lakes.council:2', 'lakes.bank:3'], recalledBy: ['lakes.council:4'], implements: Array.from({ length: 14 }, (_, n) => `lakes.council:${n + 1}`), implementedBy: ['lakes.council:5'], vote: 'vote', explanations: ['a', 'b'] },
    { number: 'A/RES/74/7', organ: 'lakes.council', stage, on: null, session: null, manner: null, draft: null, sponsors: [], supersedes: [], supersededBy: null, recalls: [], recalledBy: [], implements: [], implementedBy: [], vote: 'vote', explanations: i === 0 ? [] : ['a'] },
  ]).map(v => [{ ask: 'decision', decision }, v] as const),
}

const tenure: Tenure = { person: 'doe', party: 'AAA', since: point, until: null, termEnds: d }
const office = 'lakes.secretary'
const termOf = { gap: false, person: 'doe', party: null, group: null, from: point, until: d, acting: false, act: 'x', ends: 'term' } as const
const candidate = { candidate: 'AAA', nominated: null, endorsements: [], withdrawn: null, votes: [] } as const
const contest = { office, group: null, term: null, candidates: [], rounds: [], elected: [], by: null, session: null, follows: 'not-established' } as const
const rounds = [{ act: 'p', round: null, stage: 'regional-pre-vote', requirement: null, reached: [], leading: [] }, { act: 'b1', round: 1, stage: 'ballot', requirement: share({ share: '2/3', how: 'at-least', have: '113', need: '129', of: '193', met: false }), reached: [], leading: ['AAA'] }, { act: 'b2', round: 2, stage: 'ballot', requirement: share({ share: '2/3', how: 'at-least', have: '138', need: '129', of: '193' }), reached: ['AAA'], leading: ['AAA'] }] as const
export const won: Questions['contests']['answers'][number] = { ...contest, group: 'asian', term: when('2017/2018'), candidates: [{ ...candidate, endorsements: ['e'], votes: [30, 113, 138] }, { ...candidate, candidate: 'BBB', votes: [12, 77, 55] }, { ...candidate, candidate: 'CCC', withdrawn: 'w', votes: [null, null, null] }], rounds, elected: ['AAA'], by: 'lakes.council', session, follows: 'yes' }
const noSupport = { asked: 0, promised: 0, given: 0, honoured: 0, withheld: 0 }
const line = { act: 'x', on: point, stage: 'given', office: null, inReturnFor: null } as const
const money = (t: string) => figure(t)
const right: RightOn = { on: d, may: true, reason: 'below', arrears: money('205 USD'), threshold: money('210.50 USD'), years: ['2011', '2012'], since: null, until: null }
const ledger: Ledger = {
  fund: 'regular-budget', currency: 'USD', balance: money('45 USD'), arrears: money('45 USD'), advance: money('0 USD'), stated: [],
  statement: [{ year: '2012', begins: day('2012-01-01'), ends: day('2012-12-31'), opening: money('35 USD'), assessed: money('110 USD'), credits: money('0 USD'), paid: money('90 USD'), writtenOff: money('10 USD'), closing: money('45 USD') }],
  years: [{ year: '2011', due: d, assessed: money('100 USD'), settled: money('100 USD'), outstanding: money('0 USD'), inFull: later }, { year: '2012', due: null, assessed: money('110 USD'), settled: money('65 USD'), outstanding: money('45 USD'), inFull: null }],
}
const reasons = ['no-arrears', 'below', 'equals-or-exceeds', 'exceeds', 'too-new', 'permitted', 'arrangement', 'not-decided', 'not-yet-tested'] as const
const assessedOn = (n: number): Questions['assessments']['answers']['members'] => Array.from({ length: n }, (_, i) => ({ party: ['AAA', 'BBB', 'CCC'][i % 3] ?? 'AAA', rate: i % 2 === 0 ? money('1.5 %') : null, derived: i % 3 === 0 ? money('12 USD') : null, published: i % 3 === 1 ? money('13 USD') : null, credits: null, net: money('12 USD'), months: null, act: null, ...(n === 14 && i < 2 ? { reserved: 'x' } : {}) }))
export const moneySamples: Samples<'scale' | 'assessments' | 'contributions-status' | 'honour-roll' | 'account' | 'arrears' | 'vote-clock'> = {
  scale: [0, 1, 2, 3, 14].map(n => [{ ask: 'scale', organisation: 'lakes', year: '2013' }, {
    year: '2013', by: 'percentage', sum: money('100 %'), rates: some(n).map(p => ({ party: p, rate: money('1.5 %'), act: 'x' })),
    deviations: n === 2 ? (['floor', 'ceiling', 'cap'] as const).map(by => ({ party: 'CCC', rate: money('25 %'), limit: money('22 %'), by, category: by === 'cap' ? 'least-developed' : null })) : [],
  }] as const),
  assessments: [0, 1, 2, 14].flatMap(n => (['largest-remainder', 'largest-remainder-by-rate', 'nearest', null] as const).map(method => [{ ask: 'assessments', organisation: 'lakes', year: '2013' }, {
    year: n === 1 ? '2012-11-15/2013-11-03' : '2013', budget: method ? money('1000 USD') : null, sumOfRates: method ? money('100 %') : null, totals: n === 0 ? [] : n === 2 ? [money('80 EUR'), money('1000 USD')] : [money('1000 USD')], method, step: '1', members: assessedOn(n), differing: some(n === 14 ? 14 : n === 2 ? 1 : 0), complete: n !== 1, ...(n === 14 ? { within: { year: '2012/2013', budget: money('2000 USD') }, budgets: [money('80 EUR'), money('1000 USD')] } : {}),
  }] as const)),
  'contributions-status': [0, 1, 2, 3, 14].map(n => [{ ask: 'contributions-status', organisation: 'lakes', year: '2013' }, {
    year: '2013', due: n === 2 ? null : d, assessed: n === 0 ? [] : n === 2 ? [money('80 EUR'), money('1000 USD')] : [money('1000 USD')], outstanding: n === 1 ? [] : n === 2 ? [money('8 EUR'), money('100 USD')] : [money('100 USD')], unknown: some(n === 3 ? 1 : n === 14 ? 14 : 0),
    members: some(n).map((p, i) => ({ party: p, assessed: [money('12 USD')], outstanding: i % 2 === 0 ? [] : [money('2 USD')], before: i === 1 ? [money('7 USD')] : [], inFull: i % 2 === 0 ? later : null, onTime: i % 2 === 0 ? i === 0 : null, reserved: i < n - 1 && i < 2 ? 'x' : null, ...(n === 14 && i % 2 === 0 ? { told: true as const } : {}) })),
  }] as const),
  'honour-roll': [0, 1, 2, 14].map(n => [{ ask: 'honour-roll', organisation: 'lakes', year: '2013' }, { year: '2013', due: n === 1 ? null : d, paid: some(n).map((p, i) => ({ party: p, on: later, onTime: i % 2 === 0 })), assessed: n === 0 ? 1 : n + 1, complete: n !== 2 }] as const),
  account: [[], [ledger], [ledger, { ...ledger, fund: 'working-capital-fund', balance: money('-20 USD'), advance: money('20 USD'), arrears: money('0 USD'), years: [] }], [{ ...ledger, balance: money('-20 USD'), advance: money('20 USD'), statement: [], stated: [{ act: 'x', stated: money('40 USD'), reckoned: money('45 USD') }] }]]
    .map((ledgers, i) => [{ ask: 'account', party: i % 2 === 0 ? 'AAA' : 'CCC', organisation: 'lakes' }, { ledgers, rounded: some(i) }] as const),
  arrears: [0, 1, 2].map(n => [{ ask: 'arrears', party: 'CCC', organisation: 'lakes' }, { total: money(n === 0 ? '0 USD' : '45 USD'), by: Array.from({ length: n }, (_, i) => ({ fund: i === 0 ? 'regular-budget' : 'tribunals', currency: 'USD', amount: money('45 USD'), years: i === 0 ? ['2011', '2012'] : [] })) }] as const),
  'vote-clock': reasons.flatMap((reason) => {
    const may = reason !== 'equals-or-exceeds' && reason !== 'exceeds'
    const ahead: RightOn = { ...right, reason, may, on: later, since: may ? null : later, until: reason === 'permitted' ? later : null }
    const cure = may ? null : { amount: money('12.01 USD'), by: d }
    return [{ now: right, ahead, cure, loses: null }, { now: { ...ahead, on: d, since: may ? null : day('2012-01-01') }, ahead: { ...ahead, on: d, since: may ? null : day('2012-01-01') }, cure, loses: may ? later : null }].map(v => [{ ask: 'vote-clock', party: 'AAA', organ: 'lakes.council', on: later }, v] as const)
  }),
}
const inCapital = { subscription: money('12 million USD'), shares: money('1200 shares'), since: point, calledIn: null, paid: null, overdue: null, callable: null, acts: ['x'] }
const holdingSamples = (n: number): Questions['holdings']['answers']['members'] => Array.from({ length: n }, (_, i) => ({ ...inCapital, party: ['AAA', 'BBB', 'CCC'][i % 3] ?? 'AAA', ofSubscribed: i % 2 === 0 ? money('0.0945 %') : null, ...(i === 2 ? { printed: money('0.29 %'), misprint: true as const } : i === 1 ? { printed: money('0.09 %') } : {}) }))
const raised: Questions['increases']['answers'][number] = { act: 'x', sort: 'general', on: point, adds: money('32 billion ID'), until: span, takenUp: [{ party: 'CCC', amount: money('3 million ID'), on: month, act: 'x' }], left: [{ party: 'AAA', allotted: money('3 million ID'), left: money('1 million ID') }], open: money('29 million ID') }
const forms = (amount: Finding<ReturnType<typeof figure>>, by: 'told' | 'reckoned'): Questions['capital']['answers']['forms'] => (['authorised', 'subscribed', 'callable', 'called-in', 'paid-up'] as const).map((form, i) => ({ form, amount, by, since: by === 'told' && i % 2 === 0 ? (i === 0 ? point : span) : null, shares: null }))
export const capitalSamples: Samples<'capital' | 'holdings' | 'voting-power' | 'increases'> = {
  capital: [
    [established(money('100 billion ID')), 'told'], [established(money('44.25 million ID')), 'reckoned'], [open({ want: 'capital', of: 'lakes.bank', form: 'paid-up' }), 'told'], [disputed([established(money('5 billion ID')), established(money('6 billion ID'))]), 'told'],
  ].map(([amount, by]) => [{ ask: 'capital', bank: 'lakes.bank' }, { unit: 'ID', shareValue: money('10,000 ID'), forms: forms(amount as never, by as 'told'), overdue: amount as never }] as const),
  holdings: [0, 1, 2, 3, 14].map(n => [{ ask: 'holdings', bank: 'lakes.bank' }, { unit: 'ID', members: holdingSamples(n), sum: money('50 billion ID'), subscribed: n % 2 === 0 ? money('50 billion ID') : null, unknown: some(n === 14 ? 20 : n), ...(n > 1 ? { membersNotKnown: true as const } : {}) }] as const),
  'voting-power': [0, 1, 2, 3, 14].map(n => [{ ask: 'voting-power', bank: 'lakes.bank' }, {
    members: Array.from({ length: n }, (_, i) => ({ party: ['AAA', 'BBB', 'CCC'][i % 3] ?? 'AAA', shares: money('3 shares'), byShares: money('3 votes'), basic: money('500 votes'), votes: money('503 votes'), ofShares: money('30.0000 %'), ofVotes: money('33.3333 %') })),
    shares: money('10 shares'), votes: money('1510 votes'), basicEach: money('500 votes'), how: n % 2 === 0 ? 'each' : 'percent-of-all', percent: n % 2 === 0 ? null : money('5.55 %'),
  }] as const),
  increases: [[], [raised], [{ ...raised, sort: 'special', adds: null, until: null, takenUp: [], left: [], open: null }, raised], [raised, { ...raised, on: span, open: money('0 ID'), left: Array.from({ length: 14 }, () => ({ party: 'BBB', allotted: money('3 million ID'), left: money('1 million ID') })) }, raised]].map(v => [{ ask: 'increases', bank: 'lakes.bank' }, v as Questions['increases']['answers']] as const),
}
const operation: Questions['project']['answers'] = { project: null, name: null, by: 'lakes.bank', of: 'CCC', stage: null, approved: null, signed: null, effective: null, firstDisbursed: null, completed: null, ended: null, closing: null, suspended: null, sums: [], undisbursed: null, sectors: [], acts: ['x'] }
const sumOf = (stage: 'planned' | 'signed' | 'disbursed', ...sums: readonly string[]): Questions['project']['answers']['sums'][number] => ({ stage, sums: sums.map(money), exact: !sums.some(s => s.startsWith('more')), acts: ['x'] })
const parted = [{ sector: 'transport', share: money('44.9 %'), amount: [money('443.1 million USD')] }, { sector: 'dac-21040', share: null, amount: [] }, { sector: null, share: money('7 %'), amount: [] }] as const
const whole: Questions['project']['answers'] = { ...operation, project: 'water-plan', approved: point, signed: month, effective: span, firstDisbursed: point, completed: month, closing: point, suspended: point, sums: [sumOf('signed', '5 USD', 'more than 7 EUR'), sumOf('disbursed', '2 USD')], undisbursed: money('3 USD'), sectors: parted }
const inBank = (n: number): Questions['portfolio']['answers']['banks'][number] => ({
  by: 'lakes.bank', projects: Array.from({ length: n }, () => operation), sums: n === 0 ? [] : [sumOf('signed', '5 USD', 'more than 7 EUR'), sumOf('planned', '9 million USD')],
  told: n === 1 ? [{ act: 'x', on: month, by: 'lakes.bank', amount: money('987 million USD'), projects: money('more than 30'), stage: 'signed' }, { act: 'x', on: point, by: 'lakes.bank', amount: money('1 USD'), projects: null, stage: null }] : [],
  sectors: n < 2 ? [] : (['told', 'reckoned'] as const).map(by => ({ by, stage: by === 'told' ? null : 'signed' as const, act: by === 'told' ? 'x' : null, on: by === 'told' ? month : null, whole: [], parts: n === 11 ? [...parted, ...parted, ...parted] : parted, remainder: money('7 %'), over: n === 2 })),
  strategies: n < 2 ? [] : [{ act: 'x', by: 'lakes.bank', period: span, planned: [{ act: 'x', amount: money('1 billion USD'), stage: 'signed' as const }, { act: 'y', amount: money('1.2 billion USD'), stage: 'announced' as const }], signed: sumOf('signed'), disbursed: sumOf('disbursed', '500 million USD'), running: true }, { act: 'x', by: 'lakes.bank', period: span, planned: [{ act: 'x', amount: null, stage: 'signed' as const }], signed: sumOf('signed', '1 USD'), disbursed: sumOf('disbursed'), running: false }],
  years: [],
})
const gift = { act: 'x', stage: 'pledge', by: 'CCC', on: point, amount: money('60 million USD'), campaign: 'drought', through: null, to: ['AAA', 'BBB'], purpose: 'water', earmarked: true, inKind: false, settles: null } as const
const stagesGiven = (n: number): Questions['voluntary']['answers']['sums'] => (['pledge', 'commitment', 'contribution', 'disbursement'] as const).slice(0, n).map((stage, i) => ({ stage, sums: [[money('60 million USD')], [money('about 5 EUR'), money('5 USD')], [], [money('5 USD')]][i]!, inKind: i === 1 ? [money('5 USD')] : [], without: [8, 0, 1, 0][i]!, exact: i !== 1, acts: some([12, 2, 1, 11][i]!) }))
const twice = (declared: boolean, n: number) => ({ acts: some(n), by: 'AAA', stage: 'contribution' as const, amount: money('400 thousand USD'), days: [point, month, span].slice(0, n), declared })
export const voluntarySamples: Samples<'campaign' | 'voluntary'> = {
  campaign: [0, 1, 2, 3, 4].flatMap(n => [0, 1, 2, 3, 14].map((many, i) => [{ ask: 'campaign', campaign: 'drought' }, {
    by: n % 2 === 0 ? null : 'lakes', targets: Array.from({ length: Math.min(n, 2) }, () => ({ act: 'x', amount: money('500 million USD'), on: point })),
    reported: n === 0 ? [] : [{ act: 'x', amount: money('350 million USD'), on: span, explained: n === 1 ? null : money('245 million USD'), unexplained: [null, null, money('105 million USD'), money('-5 USD'), money('0 USD')][n]! }],
    sums: stagesGiven(n), donors: some(many).map((donor, x) => ({ party: donor, sums: stagesGiven(n), outstanding: x % 2 === 0 ? [money('60 million USD')] : [], silent: x % 2 === 1 })),
    beneficiaries: some(i).map((p, x) => ({ parties: x % 2 === 0 ? [p] : [p, 'CCC'], sums: stagesGiven(1) })), promises: [], held: n > 2 ? [money('-5 USD')] : [], lines: n === 0 ? [] : [gift],
    same: n === 4 ? [twice(true, 2), twice(false, 2), twice(false, 3)] : [], complete: n % 2 === 0,
  }] as const)),
  voluntary: [0, 1, 2, 3, 4].flatMap(n => [true, false].map(complete => [{ ask: 'voluntary', by: n % 2 === 0 ? 'AAA' : 'lakes' }, { lines: n === 0 ? [] : [gift], sums: stagesGiven(n), promises: [], outstanding: n > 1 ? [money('60 million USD')] : [], same: n === 3 ? [twice(true, 3), twice(false, 2)] : [], complete }] as const)),
}
export const portfolioSamples: Samples<'portfolio' | 'project'> = {
  portfolio: [[{ ask: 'portfolio', party: 'AAA' }, { banks: [], complete: true }], [{ ask: 'portfolio', party: 'CCC' }, { banks: [], complete: false }], ...counts.map(n => [{ ask: 'portfolio', party: 'CCC' }, { banks: [inBank(n)], complete: n === 1 }] as const), [{ ask: 'portfolio', party: 'AAA' }, { banks: [inBank(1), inBank(2)], complete: false }]],
  project: [operation, { ...operation, name: 'Boats' }, whole, { ...whole, ended: point }, ...(['planned', 'approved', 'signed', 'effective', 'disbursing', 'completed', 'closed', 'cancelled'] as const).map(stage => ({ ...whole, stage }))].map(v => [{ ask: 'project', project: 'water-plan' }, v] as const),
}
export const officeSamples: Samples<'holders' | 'terms' | 'seats-free' | 'contests' | 'candidatures' | 'reciprocity'> = {
  holders: [0, 1, 2, 15, 20].map(n => [{ ask: 'holders', office }, Array.from({ length: n }, (_, i) => ({ ...tenure, ...(i % 3 === 1 ? party : i % 3 === 2 ? { person: null, party: null, termEnds: null } : {}), since: i % 2 === 0 ? point : span, until: i === 1 ? span : null, group: i % 2 === 0 ? 'asian' : null, acting: i === 2, act: 'x' }))] as const),
  terms: [
    [], [termOf], [{ ...termOf, ...party, until: null, ends: 'lasting', group: 'arab' }, { ...termOf, from: span, acting: true, ends: 'end-of-office' }, { ...termOf, person: null, ends: 'successor' }, { ...termOf, from: month, until: null, ends: 'not-known' }],
    [{ gap: true, from: d, until: null }, { gap: true, from: d, until: d }, { gap: true, from: d, until: later, vacant: 3 }], Array.from({ length: 14 }, () => termOf),
  ].map(t => [{ ask: 'terms', office }, t as Questions['terms']['answers']] as const),
  'seats-free': [0, 1, 2, 14].map(n => [{ ask: 'seats-free', organ: 'lakes.council' }, Array.from({ length: n }, (_, i) => ({ office, holder: 'AAA', ...(i === 1 ? { person: 'doe', party: null } : party), group: i % 2 === 0 ? 'asian' : null, ends: later, renewable: [true, false, null][i % 3] ?? null, act: 'x' }))] as const),
  contests: [
    [], [contest], [won], [{ ...won, elected: ['AAA', 'BBB'], follows: 'no' }, { ...contest, elected: ['CCC'], rounds: [{ ...rounds[1], stage: 'straw-poll', round: null }] }], [{ ...contest, candidates: [candidate] }, won, won, won, { ...won, elected: [] }],
  ].map(c => [{ ask: 'contests', office }, c as Questions['contests']['answers']] as const),
  candidatures: [[], ...(['presented', 'endorsed', 'withdrawn', 'elected', 'not-elected', 'overtaken'] as const).map((stage, i) => [{ act: 'x', of: i % 2 === 0 ? 'CCC' : 'AAA', office: i % 3 === 0 ? office : null, title: i % 3 === 1 ? 'lakes' : null, person: i % 2 === 0 ? 'doe' : null, term: i % 2 === 0 ? span : null, stage, on: [point, month, span][i % 3] ?? point, endorsements: some(i), support: i === 0 ? noSupport : { asked: 20, promised: 12, given: 1, honoured: 10, withheld: 2 } }])]
    .concat([Array.from({ length: 14 }, () => ({ act: 'x', of: 'CCC', office, title: null, person: null, term: null, stage: 'presented' as const, on: point, endorsements: [], support: noSupport }))]).map(c => [{ ask: 'candidatures', party: 'CCC' }, c] as const),
  reciprocity: [[], [[1, 0, 1]], [[2, 2, 0], [0, 3, -3]], [[11, 0, 11], [5, 3, 2]], Array.from({ length: 14 }, () => [0, 1, -1])].map(all => [{ ask: 'reciprocity', party: 'AAA' }, all.map(([given = 0, received = 0, balance = 0], i) => ({ with: ['BBB', 'CCC'][i % 2] ?? 'BBB', given: Array.from({ length: given }, () => line), received: Array.from({ length: received }, () => line), owedByUs: i === 0 ? ['x'] : [], owedToUs: i === 1 ? ['x', 'y'] : [], balance }))] as const),
}

const kinds = ['session-due', 'session-planned', 'host-to-be-designated', 'term-ends', 'report-due', 'withdrawal-takes-effect', 'obligations-end', 'silence-ends', 'intention-due', 'vote-permitted-until', 'enters-into-force'] as const
/** What each kind of deadline is about. */
const about: Readonly<Partial<Record<Deadline['kind'], string>>> = { 'session-planned': 'lakes.council/39', 'host-to-be-designated': 'lakes.council/39', 'term-ends': office, 'silence-ends': 'res-a', 'intention-due': 'meant', 'enters-into-force': 'lakes.pact' }
export const deadlineOf = (kind: Deadline['kind'], over: Partial<Deadline> = {}): Deadline => ({ kind, subject: about[kind] ?? 'lakes.council', whose: null, due: later, standing: 'coming', finding: established(later), ...over })
const stage = { stage: 'proposed', on: point, acts: ['x'], by: null, session: null } as const
const path = { stages: [], reached: null, next: 'proposed', move: [], wants: null } as const
export const dealingSamples: Samples<'visits' | 'decorations' | 'initiative' | 'intentions' | 'deadlines'> = {
  visits: counts.flatMap(n => [[n, n], [0, n], [n, 0], [Math.min(n, 1), Math.min(n, 2)]].map(([inOffice = 0, apart = 0]) => [{ ask: 'visits', person: 'doe', to: 'AAA' }, { count: n, acts: [], inOffice: { count: inOffice, acts: [] }, apartFromSessions: { count: apart, acts: [] } }] as const)),
  decorations: counts.map(n => [{ ask: 'decorations', person: 'doe' }, { count: n, acts: n === 1 ? [] : Array.from({ length: n }, () => 'visit') }] as const),
  initiative: [
    path, { ...path, stages: [stage], reached: 'proposed', next: 'endorsed', move: ['lakes.council'], wants: { want: 'act', kind: 'initiative', of: ['water-plan'] } }, { ...path, stages: [{ ...stage, by: 'AAA', session }, { ...stage, stage: 'adopted', on: span }, { ...stage, stage: 'founded', on: null, acts: [] }, { ...stage, stage: 'in-force', on: month }], reached: 'in-force', next: null },
    { ...path, reached: 'adopted', next: 'in-force', move: some(14), wants: { want: 'establishment', of: 'lakes.bank' } },
  ].map(p => [{ ask: 'initiative', initiative: 'water-plan' }, p as Questions['initiative']['answers']] as const),
  intentions: [[], ...(['fulfilled', 'partly-fulfilled', 'dropped', 'overtaken', 'open', 'overdue'] as const).map((result, i) => [{ intention: 'meant', due: i % 2 === 0 ? span : null, outcome: i % 2 === 0 ? 'visit' : null, result }])].concat([Array.from({ length: 14 }, () => ({ intention: 'meant', due: month, outcome: null, result: 'open' as const }))]).map(list => [{ ask: 'intentions', party: 'AAA' }, list] as const),
  deadlines: [
    [], ...kinds.flatMap(kind => [[deadlineOf(kind)], [deadlineOf(kind, { whose: 'AAA', standing: 'overdue' })]]), kinds.map(kind => deadlineOf(kind, { whose: 'CCC', due: kind === 'report-due' ? d : later, standing: kind === 'report-due' ? 'perhaps-overdue' : 'coming' })), Array.from({ length: 15 }, () => deadlineOf('session-due')),
  ].map(list => [{ ask: 'deadlines', of: 'lakes.council' }, list] as const),
}

type NewWants = 'names-of-voters' | 'presence' | 'matter' | 'vote' | 'decision' | 'group' | 'credentials' | 'establishment' | 'weight-of-vote'
export const wantSamples: { readonly [K in NewWants]: readonly Extract<Want, { want: K }>[] } = {
  'names-of-voters': [{ want: 'names-of-voters', decision }], presence: [{ want: 'presence', session }], matter: [{ want: 'matter', decision }], vote: [{ want: 'vote', decision }], decision: [{ want: 'decision', decision }], group: [{ want: 'group', of: 'AAA', in: 'lakes' }],
  credentials: [{ want: 'credentials', of: 'AAA', session }], establishment: [{ want: 'establishment', of: 'lakes.council' }], 'weight-of-vote': [{ want: 'weight-of-vote', of: 'CCC', in: 'lakes.bank' }],
}
