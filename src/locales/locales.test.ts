import { describe, expect, test } from 'vitest'
import { figure, terms, type Words, isActKind } from '#acts'
import { day, when } from '#calendar'
import type { Note } from '#claims'
import { established, open, type Question, type QuestionKind, type Questions, type RegisterAsAt, type Seat, type Want } from '#law'
import type { BriefMessages } from './brief-messages.ts'
import type { Lang, Locale } from './locale.ts'
import type { PortalMessages } from './portal-messages.ts'
import { askedAs, locales, sayFinding, sayNote, sayWant, wordsFor } from './index.ts'

/** The League of Lakes, in both languages. */
const names: Readonly<Record<string, { en: string; ar: string }>> = {
  AAA: { en: 'Aland', ar: 'ألاند' }, BBB: { en: 'Bland', ar: 'بلاند' }, CCC: { en: 'Central Republic', ar: 'الجمهورية الوسطى' },
  lakes: { en: 'League of Lakes', ar: 'عصبة البحيرات' }, 'lakes.council': { en: 'Water Council', ar: 'مجلس المياه' }, 'lakes.bank': { en: 'Lake Bank', ar: 'مصرف البحيرات' }, 'lakes.secretary': { en: 'Secretary of the League', ar: 'أمين العصبة' },
  'lakes.pact': { en: 'Pact of the Lakes', ar: 'ميثاق البحيرات' }, doe: { en: 'Jane Doe', ar: 'جين دو' },
}
const register = { asAt: '2014-01-31', knownOn: '2014-01-31', acts: () => [], subject: (id: string) => (names[id] ? { type: 'body', form: 'organ', id, names: names[id] } : undefined) } as unknown as RegisterAsAt
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
  clause: (['entry-into-force', 'later-parties', 'provisional-force', 'denunciation'] as const).map(clause => ({ want: 'clause', instrument: 'lakes.pact', clause })),
  'other-instrument': [{ want: 'other-instrument', instrument: 'lakes.pact', other: 'lakes.pact' }],
  'day-reached': [{ want: 'day-reached', day: d }],
  successor: [{ want: 'successor', of: 'AAA' }],
  admission: [{ want: 'admission', of: 'AAA', to: 'lakes' }],
  coverage: [{ want: 'coverage', question: 'standing', of: 'lakes', on: d }, { want: 'coverage', question: 'visits', of: 'doe', on: d }],
  'day-of-act': [{ want: 'day-of-act', act: 'signature:AAA:2010', written: '2010' }, { want: 'day-of-act', act: 'x', written: 'not a date' }],
  session: [{ want: 'session', organ: 'lakes.council' }],
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
}
const notes: { readonly [K in Note['note']]: readonly Extract<Note, { note: K }>[] } = {
  counted: [{ note: 'counted', count: 4 }],
  computed: [{ note: 'computed', figure: usd }],
  'off-by': [{ note: 'off-by', figure: usd }],
  implied: [{ note: 'implied', value: usd, low: usd, high: usd }],
  fits: [{ note: 'fits', base: 'subscribed', figure: usd, from: null, until: null }, { note: 'fits', base: 'authorised', figure: usd, converted: usd, from: d, until: d }, { note: 'fits', base: 'authorised', figure: usd, converted: usd, rateOn: point, rateDaysOff: 800, from: d, until: null }],
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
const answers: { readonly [Q in QuestionKind]: readonly (readonly [Question<Q>, Questions[Q]['answers']])[] } = {
  standing: (['member', 'observer', 'suspended', 'none'] as const).flatMap(standing => [null, point, span].map(since => [{ ask: 'standing', party: 'AAA', organisation: 'lakes' }, { standing, since }] as const)),
  members: [[], ['AAA'], ['AAA', 'BBB', 'CCC'], Array.from({ length: 57 }, () => 'AAA')].map(m => [{ ask: 'members', organisation: 'lakes' }, m] as const),
  presidency: [
    [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'AAA', session: 'lakes.council/38', since: point, person: 'doe' }], [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'CCC', session: null, since: span }],
    [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'AAA', session: 'lakes/3', since: point }], [{ ask: 'presidency', organ: 'lakes.council' }, { holder: 'AAA', session: 'lakes.council/2011-06-28', since: point }],
  ],
  troika: [[{ ask: 'troika', organ: 'lakes.council' }, { preceding: 'AAA', current: 'BBB', succeeding: 'CCC' }]],
  bureau: [[{ ask: 'bureau', organ: 'lakes.council' }, { session: 'lakes.council/38', chair: 'AAA', viceChairs: ['BBB', 'CCC'], rapporteur: 'BBB', derived: false }], [{ ask: 'bureau', organ: 'lakes.council' }, { session: 'lakes.council/38', chair: 'AAA', viceChairs: [], rapporteur: null, derived: true }], [{ ask: 'bureau', organ: 'lakes.council' }, { session: 'lakes.council/38', chair: 'AAA', viceChairs: null, rapporteur: null, derived: false }]],
  composition: [[{ ask: 'composition', organ: 'lakes.council' }, seats], [{ ask: 'composition', organ: 'lakes.council' }, []]],
  'seats-held': [[], seats.slice(0, 1), seats.slice(0, 2), seats.slice(0, 4)].map(s => [{ ask: 'seats-held', party: 'AAA', organ: 'lakes.council' }, s] as const),
  'office-holder': [
    [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: 'doe', party: 'AAA', since: point, until: span, termEnds: d }], [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: 'doe', party: null, since: span, until: null, termEnds: d }],
    [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: null, party: 'AAA', since: point, until: null, termEnds: null }], [{ ask: 'office-holder', office: 'lakes.secretary' }, { person: null, party: null, since: point, until: null, termEnds: null }],
  ],
  'entry-into-force': [[{ ask: 'entry-into-force', instrument: 'lakes.pact' }, d]],
  'provisional-force': [[{ ask: 'provisional-force', instrument: 'lakes.pact' }, d]],
  consent: (['party', 'contracting-state', 'bound-provisionally', 'signatory', 'denounced'] as const).flatMap(standing => [[consent, { standing, since: d, signed: point, deposited: point, form: 'accession' }], [consent, { standing, since: null, deposited: point }], [consent, { standing, since: null }]] as const)
    .concat((['not-yet', d, null] as const).map(inForceOn => [consent, { standing: 'contracting-state', since: d, inForceOn, deposited: point }] as never)),
  dues: [
    [{ ask: 'dues', party: 'AAA', organisation: 'lakes', year: '2013' }, { year: '2013', rate: figure('1 %'), amount: usd, impliedBudget: { low: usd, value: usd, high: usd } }],
    [{ ask: 'dues', party: 'AAA', organisation: 'lakes', year: '2013' }, { year: '2013', rate: null, amount: null, impliedBudget: null }], [{ ask: 'dues', party: 'AAA', organisation: 'lakes', year: '2013' }, { year: '2013', rate: figure('1 %'), amount: null, impliedBudget: null }],
  ],
  'capital-share': (['subscribed', 'authorised', 'paid-up', 'called-in'] as const).map(form => [{ ask: 'capital-share', party: 'AAA', bank: 'lakes.bank', form }, { share: figure('0.1090 %'), subscription: usd, base: usd, form }] as const),
  visits: [0, 1, 2, 4, 11].map(count => [{ ask: 'visits', person: 'doe', to: 'AAA' }, { count, acts: [] }] as const),
  'law-applied': [[{ ask: 'law-applied', organisation: 'lakes' }, 'lakes.pact']],
}

/** Arguments for every message that takes some; what takes none is a string. */
type Calls<T> = { readonly [K in keyof T as T[K] extends string ? never : K]: T[K] extends (...args: infer A) => string ? readonly A[] : Calls<T[K]> }
type Plain = Pick<Locale, 'bounds' | 'session' | 'ordinal' | 'dates' | 'confirmedUntil' | 'open' | 'disputed' | 'asAt' | 'provision'>
const numbers = [0, 1, 2, 3, 11, 30, 57, 100]
const calls = (t: string, on: string): Calls<Plain & { brief: BriefMessages; portal: PortalMessages }> => ({
  bounds: { 'more-than': [[t]], 'at-least': [[t]], 'up-to': [[t]], about: [[t]] },
  session: { ordinary: [[t, t]], extraordinary: [[t, t]], thematic: [[t, t]], resumed: [[t, t]], preparatory: [[t, t]], other: [[t, on], [t, '']] },
  ordinal: [[1], [22], [60], [61]],
  dates: {
    day: [[d]], month: [['2013-12'], ['2013-21'], ['2013-33']], year: [['2013']], decade: [['2010']], approximate: [[t]], uncertain: [[t]], before: [[t]], after: [[t]],
    between: [[{ said: t, exact: null }, { said: t, exact: '2013' }], [{ said: on, exact: '2013-12' }, { said: on, exact: '2013-12' }], [{ said: on, exact: '2013-21' }, { said: on, exact: '2013-22' }], [{ said: on, exact: '2012-12-09' }, { said: on, exact: '2013-12-09' }]],
  },
  confirmedUntil: [[on]], open: [[t, t]], disputed: [[t, [t, t]], [t, []]], asAt: [[on, null], [on, on]], provision: [[t, 'Art. 33(2)'], [t, 'Art. 2(1)(f)'], [t, 'Art. VIII'], [t, 'Visits'], [t, '—']],
  brief: {
    title: [[t, t]], asAt: [[on, null], [on, on]], sections: {}, dated: [[on, t]], chaired: [[t, t, on, null, null], [t, t, on, on, 1], [t, t, on, on, 506], [t, t, on, on, null]], satAs: [[t, t, t, on, null], [t, t, t, on, on]], delegationsCount: [['4']],
    standsBy: [[t, t]], instrumentInForce: [[t, on]], impliedBudget: [[t, t, t]], otherAccount: [[t, t], [t, '']], outcome: [[t]], pathStage: [[t, on, t], [t, on, null]], claimSays: [[t, '17', t], [t, null, t], ['', null, t], [t, 'p. 3', t]], verdictIs: [[t, [t, t]], [t, []]],
    source: [[t, t, '3', t], [t, null, null, t]], unreadProvisions: numbers.map(n => [n]),
  },
  portal: {
    actsHeld: [['4']], moreActs: numbers.map(n => [n]), searchResults: numbers.map(n => [n, t]), writeDay: [['as-at']], wantsOneOf: [['a, b']], wantsId: [[t]], briefOf: [[t, t]], moreGrounds: numbers.map(n => [n]), status: {}, membersCount: numbers.map(n => [n]), paragraphsOf: [[t]], paragraph: [['3']], clauseNames: {},
    conditions: {
      instruments: [...numbers.map((n): [number, string, null, null] => [n, `${n}`, null, null]), [10, '10', t, t]], fractionOfMembers: [['2/3', t, null, false], ['5/7', t, on, true]], fractionOfNamed: [['1/2', t, false], ['2/3', t, true]], signatures: [[1, '1', null], [10, '10', t]],
      inForce: [[t]], notBefore: [[on]], all: [[[t, t]]], any: [[[t, t]]], members: [[t]],
    },
    delays: { days: numbers.map(n => [n, `${n}`]), months: numbers.map(n => [n, `${n}`]), years: numbers.map(n => [n, `${n}`]), firstOfMonthAfter: numbers.map(n => [n, `${n}`]) },
    clauseForce: [[t, t]], laterParties: [[t]], denunciationTakesEffect: [[t]], reservationsAllowed: {}, appliedFrom: [[on]], readBy: [[t, t, on]],
  },
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
  const asked = ['questions', 'wants', 'notes', 'acts', 'intl', 'dir', 'lang']
  const rest = Object.fromEntries(Object.entries(locale).filter(([key]) => !asked.includes(key)))
  return [
    ...said(rest, calls(t, on), lang),
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

describe('what a desk reads', () => {
  const say = <Q extends QuestionKind>(lang: Lang, q: Question<Q>, value: Questions[Q]['answers']) => sayFinding(locales[lang], q, established(value), wordsIn(lang))
  test('an open question names what is wanted', () => {
    const finding = open({ want: 'deposit', instrument: 'lakes.pact', party: 'AAA' })
    expect(sayFinding(locales.en, consent, finding, wordsIn('en'))).toBe('The register does not establish the consent of Aland to be bound by the Pact of the Lakes: it wants the deposit of an instrument of consent by Aland with the depositary of the Pact of the Lakes')
    expect(sayFinding(locales.ar, consent, finding, wordsIn('ar'))).toBe('لا يُثبت السجل رضا ألاند بالالتزام بميثاق البحيرات؛ والمطلوب: إيداع صك الرضا بالالتزام من جانب ألاند لدى جهة إيداع ميثاق البحيرات')
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
