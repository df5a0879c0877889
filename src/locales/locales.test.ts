import { describe, expect, test } from 'vitest'
import { figure, terms, type Words, isActKind } from '#acts'
import { day, when, type Day } from '#calendar'
import type { Note } from '#claims'
import { established, open, type Between, type Meter, type Modification, type Progress, type Question, type QuestionKind, type Questions, type RegisterAsAt, type ReservationStanding, type Seat, type Want } from '#law'
import { capitalSamples, dealingSamples, moneySamples, officeSamples, organSamples, portfolioSamples, requirements, voluntarySamples, votingSamples, wantSamples } from './answers.fixture.ts'
import type { AgendaMessages } from './agenda-messages.ts'
import { briefMoneyCalls } from './brief-money.fixture.ts'
import { orgMoneyCalls } from './org-money.fixture.ts'
import { stateMoneyCalls } from './state-money.fixture.ts'
import type { BriefMessages } from './brief-messages.ts'
import type { Lang, Locale } from './locale.ts'
import type { PortalMessages } from './portal-messages.ts'
import { askedAs, locales, sayFinding, sayNote, sayWant, wordsFor } from './index.ts'

/** The League of Lakes, in both languages. */
const names: Readonly<Record<string, { en: string; ar: string }>> = {
  AAA: { en: 'Aland', ar: 'ألاند' }, BBB: { en: 'Bland', ar: 'بلاند' }, CCC: { en: 'Central Republic', ar: 'الجمهورية الوسطى' },
  lakes: { en: 'League of Lakes', ar: 'عصبة البحيرات' }, 'lakes.council': { en: 'Water Council', ar: 'مجلس المياه' }, 'lakes.bank': { en: 'Lake Bank', ar: 'مصرف البحيرات' }, 'lakes.secretary': { en: 'Secretary of the League', ar: 'أمين العصبة' },
  'lakes.pact': { en: 'Pact of the Lakes', ar: 'ميثاق البحيرات' }, 'water-plan': { en: 'Common Water Plan', ar: 'خطة المياه المشتركة' }, doe: { en: 'Jane Doe', ar: 'جين دو' },
}
/** Acts that sentences name. */
const heldActs = [
  { id: 'res-a', act: 'reservation', party: 'AAA', instrument: 'lakes.pact', on: when('1980-04-09') }, { id: 'obj-b', act: 'objection', party: 'BBB', to: 'res-a', instrument: 'lakes.pact', on: when('1981-01') },
  { id: 'signature:AAA:2010', act: 'signature', party: 'AAA', instrument: 'lakes.pact', on: when('2010') }, { id: 'dep-c', act: 'deposit', party: 'CCC', of: 'accession', instrument: 'lakes.pact', on: when('1999~') },
  { id: 'wd', act: 'withdrawal-of-reservation', party: 'AAA', of: 'res-a', instrument: 'lakes.pact', on: when('1990-05-02/1990-05-04') }, { id: 'adopt', act: 'adoption', what: 'instrument', instrument: 'lakes.pact', on: when('1971-02-02') },
  { id: 'den', act: 'denunciation', as: 'withdrawal', party: 'BBB', instrument: 'lakes.pact', on: when('2001-02-03') }, { id: 'session', act: 'session', organ: 'lakes.council', ordinal: 38, form: 'ordinary', on: when('2011-06-28') },
  { id: 'meant', act: 'intention', by: 'AAA', to: 'build a port', on: when('2010-02-03') }, { id: 'visit', act: 'visit', person: 'doe', to: 'BBB', on: when('1990-05-02/1990-05-04') },
]
const register = { asAt: '2014-01-31', knownOn: '2014-01-31', acts: () => [], act: (id: string) => heldActs.find(a => a.id === id), subject: (id: string) => (names[id] ? { ...(id === 'lakes.pact' ? { type: 'instrument' } : { type: 'body', form: 'organ' }), id, names: names[id] } : undefined) } as unknown as RegisterAsAt
const wordsIn = (lang: Lang): Words => wordsFor(locales[lang], register)

const d = day('2013-12-09')
const [point, span] = [when('2012-02-21'), when('2013-12-09/2013-12-11')]
const usd = figure('457.2 thousand USD')
const seats: readonly Seat[] = [
  ...(['preceding-chair', 'current-chair', 'succeeding-chair', 'host'] as const).map((by): Seat => ({ by, of: 'lakes.council', holder: established('AAA') })),
  ...(['ex-officio', 'elected'] as const).map((by): Seat => ({ by, of: 'lakes.secretary', holder: established('doe') })),
  { by: 'permanent', of: 'lakes.council', holder: open({ want: 'office-holder', office: 'lakes.secretary' }) }, { by: 'member', of: 'lakes.council', holder: { status: 'disputed', positions: [], grounds: [] } },
]
const wants: { readonly [K in Want['want']]: readonly Extract<Want, { want: K }>[] } = {
  deposit: [{ want: 'deposit', instrument: 'lakes.pact', party: 'AAA' }],
  'more-instruments': [1, 2, 5, 11, 100].map(need => ({ want: 'more-instruments', instrument: 'lakes.pact', have: 0, need })),
  'more-signatures': [1, 2, 5, 11, 100].map(need => ({ want: 'more-signatures', instrument: 'lakes.pact', have: 0, need })),
  'more-weight': [{ want: 'more-weight', instrument: 'lakes.pact', have: 43.9, need: 55, unit: '%' }, { want: 'more-weight', instrument: 'lakes.pact', have: 55, need: 55, unit: '%' }, { want: 'more-weight', instrument: 'lakes.pact', have: 7_253_418.7, need: 13_728_306, unit: 'Gg' }],
  'more-participants': [1, 2, 5, 11, 100].map(need => ({ want: 'more-participants', instrument: 'lakes.pact', have: 0, need })),
  'named-instruments': [1, 3, 14].map(n => ({ want: 'named-instruments', instrument: 'lakes.pact', of: Array.from({ length: n }, (_, i) => ['AAA', 'BBB', 'CCC'][i % 3] ?? 'AAA') })),
  weight: [{ want: 'weight', instrument: 'lakes.pact', of: 'CCC', table: 'tonnage' }],
  notification: [{ want: 'notification', instrument: 'lakes.pact', reservation: 'res-a' }],
  form: [{ want: 'form', act: 'res-a' }],
  notice: [{ want: 'notice', instrument: 'lakes.pact', of: 'res-a' }],
  acceptance: [{ want: 'acceptance', instrument: 'lakes.pact', reservation: 'res-a', by: 'lakes' }],
  clause: (['entry-into-force', 'later-parties', 'provisional-force', 'denunciation', 'open-to'] as const).map(clause => ({ want: 'clause', instrument: 'lakes.pact', clause })),
  'other-instrument': [{ want: 'other-instrument', instrument: 'lakes.pact', other: 'lakes.pact' }],
  'day-reached': [{ want: 'day-reached', day: d }],
  successor: [{ want: 'successor', of: 'AAA' }],
  admission: [{ want: 'admission', of: 'AAA', to: 'lakes' }],
  coverage: [{ want: 'coverage', question: 'standing', of: 'lakes', on: d }, { want: 'coverage', question: 'visits', of: 'doe', on: d }],
  'day-of-act': [{ want: 'day-of-act', act: 'signature:AAA:2010', written: '2010' }, { want: 'day-of-act', act: 'x', written: 'not a date' }],
  session: [{ want: 'session', organ: 'lakes.council' }],
  scale: [{ want: 'scale', of: 'lakes', year: '2013' }],
  balance: [{ want: 'balance', of: 'AAA', with: 'lakes', on: d }],
  'exact-sum': [{ want: 'exact-sum', act: 'x', written: 'about 5 million USD' }],
  designation: [{ want: 'designation', session: 'lakes.council/39' }],
  law: [{ want: 'law', organisation: 'lakes', on: d }],
  rule: [{ want: 'rule', of: 'lakes', question: 'troika' }, { want: 'rule', of: 'lakes', question: 'a-thing-unheard-of' }],
  'office-holder': [{ want: 'office-holder', office: 'lakes.secretary' }],
  assessment: [{ want: 'assessment', of: 'AAA', by: 'lakes', year: '2013' }, { want: 'assessment', of: 'AAA', by: 'lakes', year: '2013/2014' }],
  budget: [{ want: 'budget', of: 'lakes', year: '2013' }, { want: 'budget', of: '', year: '2013' }],
  subscription: [{ want: 'subscription', by: 'AAA', in: 'lakes.bank' }],
  capital: [{ want: 'capital', of: 'lakes.bank', form: 'paid-up' }],
  rate: [{ want: 'rate', of: 'ID', in: 'USD', on: d }],
  act: [{ want: 'act', kind: 'election', of: ['lakes.secretary', 'AAA', 'lakes.council/38'] }],
  source: [{ want: 'source', for: 'number-of-boats' }],
  ...wantSamples,
}
const notes: { readonly [K in Note['note']]: readonly Extract<Note, { note: K }>[] } = {
  counted: [{ note: 'counted', count: 4 }], told: [{ note: 'told', count: 38 }], voted: [{ note: 'voted', for: 138, against: 1, abstaining: 2 }],
  computed: [{ note: 'computed', figure: usd }],
  'off-by': [{ note: 'off-by', figure: usd }],
  implied: [{ note: 'implied', value: usd, low: usd, high: usd }, { note: 'implied', value: usd, low: usd, high: usd, finer: { share: figure('1.0 %'), low: usd, high: usd } }],
  fits: [{ note: 'fits', base: 'subscribed', figure: usd, from: null, until: null }, { note: 'fits', base: 'subscribed', figure: usd, from: null, until: d, otherBase: 'authorised', past: true }, { note: 'fits', base: 'subscribed', figure: usd, from: d, until: d, otherBase: 'authorised' }, { note: 'fits', base: 'subscribed', figure: usd, from: d, until: d, past: true }, { note: 'fits', base: 'authorised', figure: usd, converted: usd, from: d, until: d }, { note: 'fits', base: 'authorised', figure: usd, converted: usd, rateOn: point, rateDaysOff: 800, from: d, until: null }],
  'base-then': [{ note: 'base-then', base: 'budget', figure: usd }, { note: 'base-then', base: 'paid-up', figure: usd, converted: usd }, { note: 'base-then', base: 'paid-up', figure: usd, converted: usd, rateOn: point, rateDaysOff: 3 }],
  'rate-used': [{ note: 'rate-used', on: point, daysOff: 1 }, { note: 'rate-used', on: point, daysOff: 400 }],
  remainder: [{ note: 'remainder', figure: figure('7 %') }, { note: 'remainder', figure: figure('7 %'), amount: usd, for: { en: 'boats', ar: 'القوارب' } }],
  part: [{ note: 'part', share: figure('44.9 %'), amount: usd }],
  completed: [{ note: 'completed', when: span }],
  'register-has': [{ note: 'register-has', when: point }],
  'figure-is': [{ note: 'figure-is', kind: 'pledge-total', figure: usd, same: true }, { note: 'figure-is', kind: 'appeal', figure: usd, same: false }],
  'others-say': [{ note: 'others-say', figure: usd, source: 'lakes#bulletin', title: { en: 'A page', ar: 'صفحة' } }, { note: 'others-say', figure: usd, source: '', title: { en: 'A page', ar: 'صفحة' } }],
  'belongs-to': [{ note: 'belongs-to', organ: 'lakes.council', article: 'Art. 16' }],
  held: [{ note: 'held', by: 'AAA', from: d, to: d }],
  ended: [{ note: 'ended', on: d }, { note: 'ended', on: d, session: 'lakes.council/39' }],
  condition: [{ note: 'condition', written: 10, clause: 10 }, { note: 'condition', written: 10, clause: 12 }, { note: 'condition', written: 10, clause: null }],
  'in-force': [{ note: 'in-force', on: d }],
  provisional: [{ note: 'provisional', on: d }],
  progress: [{ note: 'progress', have: 1, need: 10 }],
  'name-is': [{ note: 'name-is', names: ['Water Council'] }, { note: 'name-is', names: [] }],
  'also-called': [{ note: 'also-called' }],
  wants: [{ note: 'wants', want: { want: 'deposit', instrument: 'lakes.pact', party: 'AAA' } }],
  'same-document': [{ note: 'same-document' }],
}
const consent = { ask: 'consent', instrument: 'lakes.pact', party: 'AAA' } as const
const after = day('2014-03-02')
const progress = (condition: Progress['condition'], have: number, need: number, met: Day | null = null, next: readonly string[] = ['AAA', 'BBB', 'CCC'], more: Partial<Progress> = {}): Progress => ({ condition, have, need, met, next, parts: [], ...more })
const nested = (condition: 'all' | 'any', met: Day | null, ...parts: readonly Progress[]): Progress => progress(condition, parts.filter(p => p.met !== null).length, condition === 'all' ? parts.length : 1, met, [], { parts })
const simple = (met: Day | null): readonly Progress[] => [
  ...(['instruments', 'fraction', 'participants', 'signatures'] as const).flatMap(c => [progress(c, 7, 10, met), progress(c, 1, 12, met), progress(c, 0, 1, met, ['AAA']), progress(c, 8, 10, met, ['AAA', 'CCC']), progress(c, 9, 10, met, [])]),
  progress('every', 41, 44, met), progress('every', 43, 44, met, ['CCC']), progress('every', 20, 44, met, Array.from({ length: 24 }, () => 'AAA')),
  progress('weight', 43.9, 55, met, ['CCC'], { unit: '%' }), progress('weight', 55, 55, met, [], { unit: '%' }), progress('weight', 7_253_418.7, 13_728_306, met, undefined, { unit: 'Gg' }),
  progress('in-force', met ? 1 : 0, 1, met, []), progress('not-before', met ? 1 : 0, 1, met, []),
]
const [weighed, counted] = [progress('weight', 43.9, 55, null, ['CCC'], { unit: '%' }), progress('instruments', 7, 10)]
const meters: readonly Meter[] = [
  ...simple(null).flatMap(p => [{ progress: p, inForce: null, ifToday: after }, { progress: p, inForce: null, ifToday: null }]), ...simple(d).map(p => ({ progress: p, inForce: null, ifToday: null })),
  { progress: progress('instruments', 10, 10, d), inForce: day('2014-01-01'), ifToday: null }, { progress: progress('instruments', 10, 10, d), inForce: after, ifToday: null }, { progress: progress('instruments', 10, 10, null), inForce: after, ifToday: null },
  ...[
    nested('all', null, counted, weighed), nested('all', null, progress('instruments', 55, 55, d), weighed), nested('any', null, counted, progress('in-force', 0, 1)), nested('all', d, ...simple(d).slice(0, 2)), nested('any', d, ...simple(d).slice(0, 2)),
    nested('all', null, progress('instruments', 10, 10, d), nested('any', null, progress('fraction', 7, 10), progress('signatures', 2, 3, null, [])), progress('not-before', 0, 1)), nested('any', null, nested('all', d, ...simple(d).slice(0, 2)), nested('all', null, counted, weighed)),
  ].flatMap(p => [{ progress: p, inForce: null, ifToday: p.met ? null : after }, { progress: p, inForce: null, ifToday: null }]),
]
const stands = (['in-effect', 'withdrawn', 'expired', 'not-confirmed', 'domestic-only', 'impermissible'] as const).map((standing, i): ReservationStanding => ({
  reservation: 'res-a', by: 'AAA', articles: i % 2 === 0 ? ['9', '11(1)'] : i === 3 ? ['Art. VIII'] : null, made: i % 2 === 0 ? point : span, standing, ended: standing === 'withdrawn' || standing === 'expired' ? d : null, notified: d, silenceEnds: i % 3 === 0 ? after : null, ...(i === 0 ? { awaits: 'lakes' } : i === 1 ? { maintained: 'x' } : {}),
  objections: i === 2 ? [] : (['BBB', 'CCC'] as const).map((by, k) => ({ objection: 'obj-b', by, precludes: k === 0, late: k === 1, withdrawn: i === 4 })),
}))
const effects: readonly Modification[] = (['modified', 'not-applied', 'precluding', 'pending', 'impermissible'] as const).flatMap(effect => [['9'], ['9', 'Art. 11(1)'], ['1', '2', 'VIII'], null, []].map((articles): Modification => ({ reservation: 'res-a', by: 'AAA', articles, effect, accepted: null, objection: effect === 'not-applied' || effect === 'precluding' ? 'obj-b' : null, silenceEnds: effect === 'pending' && articles !== null ? after : null })))
const awaiting: Modification = { reservation: 'res-a', by: 'AAA', articles: ['9'], effect: 'pending', accepted: null, objection: null, silenceEnds: null, awaits: 'lakes' }
const accepted: readonly Modification[] = (['expressly', 'by-silence', 'by-the-text'] as const).flatMap(how => [d, null].map((silenceEnds): Modification => ({ reservation: 'res-a', by: 'BBB', articles: ['9'], effect: 'modified', accepted: how, objection: null, silenceEnds })))
const betweens: readonly Between[] = [
  ...[...effects, awaiting, { ...awaiting, objection: 'obj-b' }, ...accepted].map((m): Between => ({ relation: m.effect === 'precluding' ? 'precluded' : 'in-force', since: d, modifications: [m], amendments: [], complete: true })),
  { relation: 'in-force', since: d, modifications: [...accepted.slice(2, 3), ...effects.slice(5, 6)], amendments: ['lakes.pact'], complete: false }, { relation: 'applied-provisionally', since: d, modifications: [], amendments: [], complete: true }, { relation: 'applied-provisionally', since: null, modifications: [], amendments: [], complete: false }, { relation: 'in-force', since: null, modifications: [], amendments: [], complete: true }, { relation: 'in-force', since: after, modifications: [], amendments: [], complete: false },
  { relation: 'not-in-force', since: null, modifications: [], amendments: [], complete: true }, { relation: 'precluded', since: null, modifications: [], amendments: [], complete: false },
]
const answers: { readonly [Q in QuestionKind]: readonly (readonly [Question<Q>, Questions[Q]['answers']])[] } = {
  standing: (['member', 'observer', 'suspended', 'none'] as const).flatMap(standing => [null, point, span].flatMap(since => [{}, { continues: 'CCC' }, { leaving: { notice: 'x', ends: null, boundUntil: null } }, { leaving: { notice: 'x', ends: after, boundUntil: day('2014-12-31') } }, { leaving: { notice: 'x', ends: d, boundUntil: d } }, { continues: 'BBB', leaving: { notice: 'x', ends: d, boundUntil: day('2013-12-31') } }]
    .map(more => [{ ask: 'standing', party: 'AAA', organisation: 'lakes' }, { standing, since, ...more }] as const))),
  members: [[], ['AAA'], ['AAA', 'BBB', 'CCC'], Array.from({ length: 57 }, () => 'AAA')].flatMap(m => [[{ ask: 'members', organisation: 'lakes' }, m], [{ ask: 'members', organisation: 'lakes.pact' }, m]] as const),
  presidency: [
    [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'AAA', session: 'lakes.council/38', since: point, person: 'doe' }], [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'CCC', session: null, since: span }],
    [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'AAA', session: 'lakes/3', since: point }], [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'AAA', session: 'lakes.council/2011-06-28', since: point }],
  ],
  troika: [[{ ask: 'troika', organ: 'lakes.council' }, { preceding: 'AAA', current: 'BBB', succeeding: 'CCC' }]],
  bureau: [[{ ask: 'bureau', organ: 'lakes.council' }, { session: 'lakes.council/38', chair: 'AAA', viceChairs: ['BBB', 'CCC'], rapporteur: 'BBB', derived: false }], [{ ask: 'bureau', organ: 'lakes.council' }, { session: 'lakes.council/38', chair: 'AAA', viceChairs: [], rapporteur: null, derived: true }], [{ ask: 'bureau', organ: 'lakes.council' }, { session: 'lakes.council/38', chair: 'AAA', viceChairs: null, rapporteur: null, derived: false }],
    [{ ask: 'bureau', organ: 'lakes.council' }, { session: 'lakes.council/38', chair: 'AAA', viceChairs: ['BBB'], rapporteur: 'CCC', derived: false, deviations: [{ place: 'chair', expected: 'CCC', found: 'AAA' }, { place: 'vice-chair', expected: 'asian', found: null }, { place: 'rapporteur', expected: null, found: 'CCC' }] }]],
  composition: [[{ ask: 'composition', organ: 'lakes.council' }, seats], [{ ask: 'composition', organ: 'lakes.council' }, []]],
  'seats-held': [[], seats.slice(0, 1), seats.slice(0, 2), seats.slice(0, 4)].map(s => [{ ask: 'seats-held', party: 'AAA', organ: 'lakes.council' }, s] as const),
  'office-holder': [
    [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: 'doe', party: 'AAA', since: point, until: span, termEnds: d }], [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: 'doe', party: null, since: span, until: null, termEnds: d }],
    [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: null, party: 'AAA', since: point, until: null, termEnds: null }], [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: null, party: null, since: point, until: null, termEnds: null }],
  ],
  'entry-into-force': [[{ ask: 'entry-into-force', instrument: 'lakes.pact' }, d]],
  'provisional-force': [[{ ask: 'provisional-force', instrument: 'lakes.pact' }, d]],
  consent: (['party', 'contracting-state', 'bound-provisionally', 'signatory', 'denounced', 'withdrawn', 'consent-withdrawn', 'terminated'] as const).flatMap(standing => [[consent, { standing, since: d, signed: point, deposited: point, form: 'accession' }], [consent, { standing, since: null, deposited: point }], [consent, { standing, since: null }]] as const)
    .concat((['not-yet', 'not-shown', d, null] as const).map(inForceOn => [consent, { standing: 'contracting-state', since: d, inForceOn, deposited: point }] as never)),
  meter: meters.map(m => [{ ask: 'meter', instrument: 'lakes.pact' }, m] as const),
  reservations: [[], stands.slice(0, 1), stands.slice(1, 5), [...stands, ...stands]].map(r => [{ ask: 'reservations', instrument: 'lakes.pact' }, r] as const),
  between: betweens.map(b => [{ ask: 'between', instrument: 'lakes.pact', party: 'AAA', other: 'BBB' }, b] as const),
  'treaties-in-force': [0, 1, 2, 14].map(n => [{ ask: 'treaties-in-force', party: 'CCC' }, Array.from({ length: n }, (_, i) => ({ instrument: 'lakes.pact', standing: i % 2 === 0 ? 'party' : 'bound-provisionally', since: i % 3 === 2 ? null : d } as const))] as const),
  'missing-parties': [0, 1, 2, 14].map(n => [{ ask: 'missing-parties', instrument: 'lakes.pact' }, Array.from({ length: n }, (_, i) => ({ party: ['AAA', 'BBB', 'CCC'][i % 3] ?? 'AAA', signed: i % 2 === 0 ? point : null, domestic: i % 3 === 0 ? point : null, withdrew: i === 1 }))] as const),
  dues: [
    [{ ask: 'dues', party: 'AAA', organisation: 'lakes', year: '2013' }, { year: '2013', rate: figure('1 %'), amount: usd, impliedBudget: { low: usd, value: usd, high: usd } }], [{ ask: 'dues', party: 'AAA', organisation: 'lakes', year: '2013' }, { year: '2013', rate: figure('1 %'), amount: usd, impliedBudget: { low: usd, value: usd, high: usd, finer: { rate: figure('1.0 %'), low: usd, high: usd } } }],
    [{ ask: 'dues', party: 'AAA', organisation: 'lakes', year: '2013' }, { year: '2013', rate: null, amount: null, impliedBudget: null, paidInFull: point }], [{ ask: 'dues', party: 'AAA', organisation: 'lakes', year: '2013' }, { year: '2013', rate: figure('1 %'), amount: null, impliedBudget: null }],
  ],
  'capital-share': (['subscribed', 'authorised', 'paid-up', 'called-in'] as const).map(form => [{ ask: 'capital-share', party: 'AAA', bank: 'lakes.bank', form }, { share: figure('0.1090 %'), subscription: usd, base: usd, form }] as const),
  ...organSamples, ...votingSamples, ...officeSamples, ...dealingSamples, ...moneySamples, ...portfolioSamples, ...capitalSamples, ...voluntarySamples,
  'law-applied': [[{ ask: 'law-applied', organisation: 'lakes' }, 'lakes.pact']],
}

/** Arguments for every message that takes some; what takes none is a string. */
type Calls<T> = { readonly [K in keyof T as T[K] extends string ? never : K]: T[K] extends (...args: infer A) => string ? readonly A[] : Calls<T[K]> }
type Plain = Pick<Locale, 'actUnknown' | 'bounds' | 'session' | 'decision' | 'ordinal' | 'dates' | 'confirmedUntil' | 'open' | 'disputed' | 'asAt' | 'provision'>
const numbers = [0, 1, 2, 3, 11, 30, 57, 100]
const figures = '1,234.5'
const calls = (lang: Lang, t: string, on: string): Calls<Plain & { brief: BriefMessages; portal: PortalMessages }> => ({
  actUnknown: [['\u2068reservation:AAA\u2069']],
  bounds: { 'more-than': [[t]], 'at-least': [[t]], 'up-to': [[t]], about: [[t]] },
  session: { ordinary: [[t, t]], extraordinary: [[t, t]], emergency: [[t, t]], thematic: [[t, t]], resumed: [[t, t]], preparatory: [[t, t]], other: [[t, on], [t, '']] },
  decision: [['A/RES/74/7', t, null], ['A/RES/74/7', t, t], ['4/38-ORG', t, lang === 'ar' ? 'قرار' : 'resolution']],
  ordinal: [[1], [22], [60], [61]],
  dates: {
    day: [[d]], month: [['2013-12'], ['2013-21'], ['2013-33']], year: [['2013']], decade: [['2010']], yearless: [['02-06']], approximate: [[t]], uncertain: [[t]], before: [[t]], after: [[t]],
    between: [[{ said: t, exact: null }, { said: t, exact: '2013' }], [{ said: on, exact: '2013-12' }, { said: on, exact: '2013-12' }], [{ said: on, exact: '2013-21' }, { said: on, exact: '2013-22' }], [{ said: on, exact: '2012-12-09' }, { said: on, exact: '2013-12-09' }]],
  },
  confirmedUntil: [[on]], open: [[t, t]], disputed: [[t, [t, t]], [t, []]], asAt: [[on, null], [on, on]], provision: [[t, 'Art. 33(2)'], [t, 'Art. 2(1)(f)'], [t, 'Art. VIII'], [t, 'Visits'], [t, '—']],
  brief: {
    money: briefMoneyCalls(wordsIn(lang), t, on),
    title: [[t, t]], asAt: [[on, null], [on, on]], sections: {}, dated: [[on, t]], chaired: [[t, t, on, null, null], [t, t, on, on, 1], [t, t, on, on, 506], [t, t, on, on, null]], satAs: [[t, t, t, on, null], [t, t, t, on, on]], delegationsCount: [['4']],
    standsBy: [[t, t]], instrumentInForce: [[t, on]], impliedBudget: [[t, t, t]], otherAccount: [[t, t], [t, '']], tookChair: [[t, t, on]], chairedOften: [[t, t, 2, [t, t], wordsIn(lang)], [t, t, 9, [t], wordsIn(lang)]], period: [[on, on, 1, false], [on, on, 506, false], [on, null, null, true], [on, null, null, false]],
    held: [{ office: t, person: t, party: t, from: on, until: on, ends: t, lasting: false, acting: false }, { office: t, person: null, party: t, from: on, until: null, ends: null, lasting: true, acting: true }, { office: t, person: null, party: t, from: on, until: null, ends: null, lasting: false, acting: false }].map(x => [x]),
    attended: [[t, t, [t, t], null], [t, t, [t], { n: 3, years: on }], [t, t, [t], { n: 1, years: null }]], attendedOne: [[38, t, on, t, t], [38, t, on, null, null], [null, t, on, t, null], [38, t, on, null, t]], visited: [[t, t, 1, 1, 0, wordsIn(lang)], [t, t, 4, 4, 3, wordsIn(lang)], [t, t, 4, 0, 4, wordsIn(lang)]],
    intended: [[t, on, on, t], [t, on, null, t]], became: [[t, on, t], [t, on, null]], leftOut: [[1, null], [2, on], [14, on]],
    claimSays: [[t, '17', t], [t, null, t], ['', null, t], [t, 'p. 3', t]], verdictIs: [[t, [t, t]], [t, []]],
    source: [[t, t, '3', t], [t, null, null, t]], unreadProvisions: numbers.map(n => [n]),
  },
  portal: {
    orgMoney: orgMoneyCalls(t, on), money: stateMoneyCalls(t, on),
    actsHeld: [['4']], moreActs: numbers.map(n => [n]), searchResults: numbers.map(n => [n, t]), writeDay: [['as-at']], wantsOneOf: [['a, b']], wantsId: [[t]], briefOf: [[t, t]], moreGrounds: numbers.map(n => [n]), status: {}, membersCount: numbers.map(n => [n]), paragraphsOf: [[t]], paragraph: [['3']], clauseNames: {},
    conditions: {
      instruments: [...numbers.map((n): [number, string, null, null] => [n, `${n}`, null, null]), [10, '10', t, t]], fractionOfMembers: [['2/3', t, null, false], ['5/7', t, on, true]], fractionOfNamed: [['1/2', t, false], ['2/3', t, true]], signatures: [[1, '1', null], [10, '10', t]],
      every: [[t, null], [t, t]], fractionOfParties: [['2/3', t, null, false], ['5/7', t, on, true]], weight: [[figures, t, figures, false], [figures, t, figures, true]], participants: numbers.flatMap((n): [number, string, string, string | null][] => [[n, `${n}`, t, null], [n, `${n}`, t, t]]),
      consentedTo: [[t]], signed: [[t]], notified: [[t]], parties: [[t]], withoutOrganisations: [[t]], inForce: [[t]], notBefore: [[on]], all: [[[t, t]]], any: [[[t, t]]], members: [[t]],
    },
    delays: { days: numbers.map(n => [n, `${n}`]), months: numbers.map(n => [n, `${n}`]), years: numbers.map(n => [n, `${n}`]), firstOfMonthAfter: numbers.map(n => [n, `${n}`]), firstOfMonthAfterDays: numbers.map(n => [n, `${n}`]) },
    clauseForce: [[t, t]], clauseFixedDay: [[on]], clauseNotBefore: [[on]], clauseSubjectTo: [[t]], laterParties: [[t]], laterThan: {}, denunciationTakesEffect: [[t]], denunciationNotWithin: [[t]], openTo: [[t]], binding: {}, weightsOf: [[t]],
    allTreaties: numbers.map(n => [n]), confidences: {}, reservationsAllowed: {}, reservationsListed: [['9']], reservationsAcceptedBy: [[t]], appliedFrom: [[on]], readBy: [[t, t, on]],
    treaty: {
      topics: {}, filterBy: [[t]], treatiesOf: [[t]], wholeList: numbers.map(n => [n]), notYetFrom: [[on]], formerName: [[t]], note: [['3']], articles: [[1, '9'], [2, '9'], [5, '9']], toReservationOf: [[t]], backToTable: [[t]], nothingDoneYet: [[on]], nothingKnownYet: [[on]], moreThanNeeded: [['12', '10', null], [figures, figures, t]], awaitsAcceptance: [[t]], notified: [[on]], silenceUntil: [[on]], silenceOver: [[on]], standingOfReservation: {},
      since: [[t, on]], endedOn: [[t, on]], acceptedBy: [[t, on]], until: [[on]], of: [['7', '10', null], [figures, figures, t]], held: [[figures]], namedInText: [[44]], met: [[on]], nextWouldDo: numbers.map(n => [n, t]), alsoCould: numbers.map(n => [n]), everyoneOf: numbers.map(n => [n]), ifToday: [[on, on]], willEnter: [[on]],
      timelineSays: numbers.map(n => [n, on, on]), needed: [['10']], missingIntro: numbers.map(n => [n]), download: [[t]], betweenParties: [[t]], betweenTwo: [[t, t]], relations: {}, relationMeans: {}, pendingUntil: [[on]], matrixSays: numbers.map(n => [n, 1]),
      reservationsOf: [[t]], noReservations: [[t]], noReservationsKnown: [[t]], effects: {}, acceptances: {}, wantsParty: [[t]],
    },
    dealing: {
      calendarOf: [[t]], standings: {}, standingNotes: {}, earlier: numbers.map(n => [n]), later: numbers.map(n => [n]), wholeCalendar: numbers.map(n => [n]), pathSays: [[t, t], [null, null]], marks: {}, by: [[t]], at: [[t]], moreWhoMove: numbers.map(n => [n]), position: [['2']], stageNames: {}, results: {}, ends: {}, votesOf: [[t]],
    },
    decision: {
      decisionsOf: [[t]], allDecisions: numbers.map(n => [n]), matters: {}, results: {}, tally: [['13', '1', '1', null], ['13', '1', '1', '4']], requirement: requirements.map(r => [r, wordsIn(lang)]), voted: [[t]], position: [['2']], oneVotes: {}, wouldBe: {},
      margin: numbers.flatMap((n): [number, string, 'adopted' | 'rejected'][] => [[n, `${n}`, 'adopted'], [n, `${n}`, 'rejected']]), otherwiseAs: [[['important'], 'adopted'], [['ordinary', 'budget', 'capital-increase'], 'rejected']], sides: {}, votes: {}, needLabel: [['9']], chartSays: [[t, t]],
      namesUnknownOf: [[['for', 'abstaining']]], contradicted: [[t]], castWithout: [[t]], absentNames: numbers.map(n => [n, t]), votesOf: [[t]], votesIn: [[t]], noVotes: [[t]], agreementSays: numbers.map(n => [t, t, '75%', '0', `${n}`, n]), neverTogether: [[t, t]],
      termsSay: numbers.map(n => [t, n]), latestTerms: [[24]], endings: {}, gap: numbers.map(n => [n]), renewable: {}, round: [['ballot', '2'], ['straw-poll', null], ['regional-pre-vote', null]], follows: {}, contestOf: [[null, null], [on, t]],
    },
    body: {
      belongings: {}, budgets: {}, meetsEvery: numbers.map(n => [n]), treeOf: [[t]], forms: {}, bodiesBelow: numbers.map(n => [n]), mapSays: [[t]], onMap: [[t, t]], membersKnown: numbers.map(n => [n]), groupOf: [[t]], groupMissing: numbers.map(n => [n, t]), leaves: [[on]], boundUntil: [[on]], continues: [[t]], allMembers: numbers.map(n => [n]),
      membersAsAt: [[t, on]], overTimeSays: numbers.map(n => [t, n, on, on, n]), pastDue: numbers.map(n => [n]), holdersCount: numbers.map(n => [n]), chairsSay: numbers.map(n => [t, n]), chairsDrawn: numbers.map(n => [n]), earlierChairs: numbers.map(n => [n]), places: {}, fromGroup: [[t]], bureauDiffers: numbers.map(n => [n]), account: [['2']], seatsCount: numbers.map(n => [n]),
      voters: {}, quorumNumber: numbers.map(n => [n, `${n}`]), quorumVotes: [[t]], reportBy: numbers.map(n => [t, n]), majority: { noVeto: [[null], [t]] }, otherwise: [[t]], sessionNth: [['ordinary', t], ['extraordinary', t], ['emergency', t], ['thematic', t], ['resumed', t], ['preparatory', t], ['ordinary', null], ['extraordinary', null], ['emergency', null], ['thematic', null], ['resumed', null], ['preparatory', null]],
      sessionsOf: [[t]], decade: [['2010']], range: [[t, t]], missingSessions: numbers.map(n => [n, t]), notYet: [[on]], decisionsAll: numbers.map(n => [n]), sessionTitle: [[t]], took: {}, tookAs: {}, mostDecisions: [[40, 120]],
    },
  },
})
const agendaSaid = ({ agenda: a }: Locale, w: Words, t: string, on: string): { readonly [K in keyof AgendaMessages]: readonly string[] } => ({
  title: [a.title(t)], item: [a.item(t, t)], standings: Object.values(a.standings).flatMap(says => (says === null ? [] : [says(on)])), lastDay: [a.lastDay(t)], daysDisputed: [a.daysDisputed([on, on], w)], sessionHeld: [a.sessionHeld(t, t, on)], sessionPlanned: [a.sessionPlanned(t, t, on)],
  grounds: [a.grounds], notEstablished: [a.notEstablished], nothing: [a.nothing],
})
const said = (messages: object, args: object, path: string): [string, string][] => Object.entries(messages).flatMap(([key, m]): [string, string][] => {
  const own = (args as Readonly<Record<string, unknown>>)[key]
  if (typeof m === 'string') return [[`${path}.${key}`, m]]
  if (typeof m === 'object') return said(m as object, own === undefined ? {} : own as object, `${path}.${key}`)
  return (own as readonly (readonly unknown[])[]).map(a => [`${path}.${key}(${JSON.stringify(a)})`, (m as (...x: readonly unknown[]) => string)(...a)])
})
const allTexts = (lang: Lang): readonly [string, string][] => {
  const [locale, w] = [locales[lang], wordsIn(lang)]
  const [t, on] = lang === 'ar' ? ['مجلس المياه', '9 ديسمبر 2013'] : ['Water Council', '9 December 2013']
  const asked = ['questions', 'wants', 'notes', 'acts', 'actNamed', 'intl', 'dir', 'lang', 'agenda']
  const rest = Object.fromEntries(Object.entries(locale).filter(([key]) => !asked.includes(key)))
  return [
    ...said(rest, calls(lang, t, on), lang), ...Object.entries(agendaSaid(locale, w, t, on)).flatMap(([key, texts]) => texts.map((text): [string, string] => [`${lang}.agenda.${key}`, text])),
    ...Object.values(wants).flat().map((x): [string, string] => [JSON.stringify(x), sayWant(locale, x, w)]),
    ...Object.values(notes).flat().map((x): [string, string] => [JSON.stringify(x), sayNote(locale, x, w)]),
    ...(Object.keys(locale.questions) as QuestionKind[]).flatMap(k => (answers[k] as readonly (readonly [Question, Questions[QuestionKind]['answers']])[]).flatMap(([q, value]): [string, string][] => [
      [`asks ${JSON.stringify(q)}`, askedAs(locale, q as never, w)], [`${JSON.stringify(q)} = ${JSON.stringify(value)}`, sayFinding(locale, q as never, established(value) as never, w)],
      [`open ${JSON.stringify(q)}`, sayFinding(locale, q as never, open({ want: 'session', organ: 'lakes.council' }), w)],
      [`disputed ${JSON.stringify(q)}`, sayFinding(locale, q as never, { status: 'disputed', positions: [established(value), established(value)], grounds: [] } as never, w)],
    ])),
  ]
}
const depths = (text: string): readonly number[] => { let depth = 0; return [...text].map(c => (c === '\u2068' ? ++depth : c === '\u2069' ? --depth : depth)) }

describe.each(['en', 'ar'] as const)('every message of %s', lang => {
  const texts = allTexts(lang)
  const failing = (bad: (text: string) => boolean) => texts.filter(([, text]) => bad(text))
  test('there are many, and each says something', () => {
    expect(texts.length).toBeGreaterThan(700)
    expect(failing(t => typeof t !== 'string' || t.trim() === '')).toEqual([])
  })
  test('none shows what a reader must not see', () => { expect(failing(t => /undefined|\[object|NaN|null|=>/.test(t))).toEqual([]) })
  test('none has two spaces, a space before a stop, or an end left open', () => { expect(failing(t => / {2}| [,.;:،؛]|\(\s|\s\)|\(\)|^\s|\s$|[,;:،؛]$/.test(t))).toEqual([]) })
  test('isolates are opened and closed', () => { expect(failing(t => { const x = depths(t); return x.some(n => n < 0) || (x.at(-1) ?? 0) !== 0 })).toEqual([]) })
  test('findings and wants close without a full stop', () => { expect(failing(t => t.endsWith('.'))).toEqual([]) })
})
test('Arabic is written in Arabic letters', () => {
  expect(allTexts('ar').filter(([path, t]) => !/[\u0620-\u064a]/.test(t) && path !== 'ar.portal.product')).toEqual([])
})
test('Arabic holds no Latin letters outside isolates', () => {
  const bare = allTexts('ar').map(([path, t]) => [path, t.replace(/\u2068[^\u2069]*\u2069/g, '')] as const).filter(([path, t]) => /[A-Za-z]/.test(t) && path !== 'ar.portal.product')
  expect(bare).toEqual([])
})
test('no figure or word of English is left in the joining of an Arabic preposition to another script', () => {
  expect(allTexts('ar').filter(([, t]) => /[لب]\u2068/.test(t))).toEqual([])
})
test('both languages know the same words', () => {
  for (const part of ['terms', 'words', 'units'] as const) expect(Object.keys(locales.ar[part]).sort()).toEqual(Object.keys(locales.en[part]).sort())
  expect(Object.keys(locales.en.terms).sort()).toEqual([...terms].sort())
})
test('no open word stands in the shadow of a closed one or of a kind of act', () => {
  expect(Object.keys(locales.en.words).filter(word => word in locales.en.terms || isActKind(word))).toEqual([])
})

describe('an act inside a sentence', () => {
  test.each([
    ['res-a', 'the reservation of Aland of 9 April 1980', 'تحفظ ألاند المؤرخ 9 أبريل 1980'], ['obj-b', 'the objection of Bland of January 1981', 'اعتراض بلاند المؤرخ يناير 1981'],
    ['dep-c', 'the accession of the Central Republic of about 1999', 'انضمام الجمهورية الوسطى المؤرخ نحو عام 1999'], ['den', 'the withdrawal of Bland of 3 February 2001', 'انسحاب بلاند المؤرخ 3 فبراير 2001'],
    ['adopt', 'the adoption of the Pact of the Lakes of 2 February 1971', 'اعتماد ميثاق البحيرات المؤرخ 2 فبراير 1971'], ['wd', 'the withdrawal of a reservation by Aland of 2 to 4 May 1990', 'سحب تحفظ (ألاند، من 2 إلى 4 مايو 1990)'],
    ['meant', 'the intention of Aland of 3 February 2010 (“build a port”)', 'نية معلنة «\u2068build a port\u2069» (ألاند، 3 فبراير 2010)'], ['visit', 'the visit of Jane Doe of 2 to 4 May 1990', 'زيارة جين دو المؤرخة في الفترة من 2 إلى 4 مايو 1990'], ['session', 'the 38th session of the Water Council', 'الدورة الثامنة والثلاثين لمجلس المياه'], ['unheard-of', 'the act \u2068unheard-of\u2069', 'القيد \u2068unheard-of\u2069'],
  ])('%s', (id, english, arabic) => { expect([wordsIn('en').act(id), wordsIn('ar').act(id)]).toEqual([english, arabic]) })
  test('without its date, and as its own author tells it', () => {
    expect([wordsIn('en').act('res-a', 'undated'), wordsIn('en').act('res-a', 'own'), wordsIn('ar').act('res-a', 'own')]).toEqual(['the reservation of Aland', 'its reservation of 9 April 1980', 'تحفظ ألاند المؤرخ 9 أبريل 1980'])
  })
  test('no want shows the id of an act that the register holds', () => {
    for (const lang of ['en', 'ar'] as const) for (const want of [...wants['day-of-act'].slice(0, 1), ...wants.notification]) expect(sayWant(locales[lang], want, wordsIn(lang))).not.toMatch(/signature:|res-a/)
  })
})
describe('how far a treaty is on its way into force', () => {
  const told = (lang: Lang, m: Meter) => sayFinding(locales[lang], { ask: 'meter', instrument: 'lakes.pact' }, established(m), wordsIn(lang))
  test('a number of instruments', () => {
    const m = { progress: counted, inForce: null, ifToday: after }
    expect(told('en', m)).toBe('7 of 10 instruments of consent to the Pact of the Lakes are deposited; three more are wanted, for instance of Aland, Bland and the Central Republic; if they came on 31 January 2014, entry into force would follow on 2 March 2014')
    expect(told('ar', m)).toBe('أُودع من صكوك الرضا بالالتزام بميثاق البحيرات 7 من أصل 10؛ ويلزم بعدُ إيداع 3 صكوك، مثلاً من جانب ألاند وبلاند والجمهورية الوسطى؛ ولو اكتمل ما ينقص في 31 يناير 2014 لبدأ النفاذ في 2 مارس 2014')
  })
  test('a weight keeps every digit, and what is wanted is exact', () => {
    expect(told('en', { progress: weighed, inForce: null, ifToday: null })).toContain('account for 43.9 of 55\u00a0%; 11.1\u00a0% more is wanted, for instance of the Central Republic')
    expect(told('ar', { progress: progress('weight', 7_253_418.7, 13_728_306, null, [], { unit: 'Gg' }), inForce: null, ifToday: null })).toContain('7,253,418.7 من أصل 13,728,306 \u2068Gg\u2069؛ ويلزم بعدُ 6,474,887.3 \u2068Gg\u2069')
  })
  test('once in force, since when and by which day of the condition', () => {
    expect(told('en', { progress: progress('instruments', 10, 10, d), inForce: day('2014-01-01'), ifToday: null })).toBe('The Pact of the Lakes has been in force since 1 January 2014; its condition was met on 9 December 2013')
    expect(told('en', { progress: progress('instruments', 10, 10, d), inForce: after, ifToday: null })).toBe('The Pact of the Lakes enters into force on 2 March 2014; its condition was met on 9 December 2013')
  })
  test('conditions within conditions have marks of their own', () => {
    const m = { progress: nested('all', null, counted, nested('any', null, weighed, progress('in-force', 0, 1, null, ['lakes.pact']))), inForce: null, ifToday: null }
    expect(told('en', m)).toMatch(/^For the entry into force of the Pact of the Lakes, of two conditions, all of which must be met, none is met: \(a\) 7 of 10 .*; \(b\) of two conditions, any of which suffices, none is met: \(i\) .*, \(ii\) the Pact of the Lakes, on which it depends, is not in force$/)
    expect(told('ar', m)).toMatch(/يلزم استيفاء شرطين معاً، ولم يُستوف منهما شيء: \(أ\) .*؛ \(ب\) يكفي استيفاء أي من شرطين، ولم يُستوف منهما شيء: \(1\) .*، \(2\) /)
  })
  test('a long list is a number and the first few', () => {
    const long = Array.from({ length: 14 }, () => ({ party: 'AAA', signed: null, domestic: null, withdrew: false }))
    expect(sayFinding(locales.en, { ask: 'missing-parties', instrument: 'lakes.pact' }, established(long), wordsIn('en'))).toBe('14 that may become parties to the Pact of the Lakes have not done so: Aland, Aland, Aland and 11 others')
    expect(sayFinding(locales.en, { ask: 'missing-parties', instrument: 'lakes.pact' }, established([]), wordsIn('en'))).toMatch(/^Nobody is missing/)
  })
})
describe('what a desk reads', () => {
  test('what binds two parties names both reservations and what became of each', () => {
    const value: Between = { relation: 'in-force', since: d, modifications: [...accepted.slice(2, 3), ...effects.slice(5, 6)], amendments: [], complete: true }
    expect(say('en', { ask: 'between', instrument: 'lakes.pact', party: 'AAA', other: 'BBB' }, value)).toBe('Between Aland and Bland the Pact of the Lakes has been in force since 9 December 2013; Art. 9 applies as modified by the reservation of Bland (accepted by silence, the time for objections having ended on 9 December 2013); Art. 9 does not apply between them to the extent of the reservation of Aland (objection of Bland)')
  })
  const say = <Q extends QuestionKind>(lang: Lang, q: Question<Q>, value: Questions[Q]['answers']) => sayFinding(locales[lang], q, established(value), wordsIn(lang))
  test('an open question names what is wanted', () => {
    const finding = open({ want: 'deposit', instrument: 'lakes.pact', party: 'AAA' })
    expect(sayFinding(locales.en, consent, finding, wordsIn('en'))).toBe('The register does not establish the consent of Aland to be bound by the Pact of the Lakes: it wants the deposit of an instrument of consent by Aland with the depositary of the Pact of the Lakes')
    expect(sayFinding(locales.ar, consent, finding, wordsIn('ar'))).toBe('لا يُثبت السجل رضا ألاند بالالتزام بميثاق البحيرات؛ والمطلوب: إيداع صك الرضا بالالتزام من جانب ألاند لدى وديع ميثاق البحيرات')
  })
  test('an organisation has members, a treaty has parties', () => {
    expect(['lakes', 'lakes.pact'].map(organisation => say('en', { ask: 'members', organisation }, ['AAA', 'BBB']))).toEqual(['The League of Lakes has 2 members: Aland and Bland', 'The Pact of the Lakes has 2 parties: Aland and Bland'])
    expect(say('ar', { ask: 'members', organisation: 'lakes.pact' }, ['AAA', 'BBB'])).toBe('عدد أطراف ميثاق البحيرات: 2 (ألاند وبلاند)')
  })
  test('States and bodies have their articles', () => {
    expect(say('en', { ask: 'presidency', organ: 'lakes.council' }, { holder: 'CCC', session: 'lakes.council/38', since: point })).toBe('The Central Republic has held the chair of the Water Council since 21 February 2012, as host of its 38th session')
    expect(say('en', { ask: 'standing', party: 'AAA', organisation: 'lakes' }, { standing: 'member', since: span })).toBe('Aland is a member of the League of Lakes, with effect from 9 to 11 December 2013')
  })
  test('a reason is said once', () => {
    for (const lang of ['en', 'ar'] as const) expect(locales[lang].brief.verdictIs('X', ['a', 'b', 'a'])).toMatch(/: a[;؛] b$/)
  })
  test('an implied budget is said to be implied', () => {
    const [[q, v]] = answers.dues as readonly [readonly [Question<'dues'>, Questions['dues']['answers']]]
    expect(say('en', q, v)).toContain('imply a budget of 457.2 thousand US dollars (between 457.2 thousand and 457.2 thousand US dollars), which no source states')
    expect(say('ar', q, v)).toContain('رقم مستنتج لا يورده أي مصدر')
  })
})
