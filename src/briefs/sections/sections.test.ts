/** The sections of a country brief over the Society of Springs: chairs and terms, sessions with heads of delegation, visits by rule, paths, intentions, what is due; every sentence with its grounds, no section without bound. */
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import type { Day } from '#calendar'
import { charter, constitution, handOverAtOpening, textOf } from '#law'
import { locales, type Lang, type SectionKey } from '#locales'
import { countryBrief } from '../country.ts'
import { materialOf } from '../material.ts'

const art = textOf('springs.charter')
const chair = handOverAtOpening('springs.council', art(5))
const society = constitution({ id: 'springs', charters: [charter({
  text: 'springs.charter', membership: { admission: art(1) }, organs: { council: { cite: art(5), meets: { everyYears: 1, cite: art(5, 2) }, presidency: chair } },
  offices: { secretary: { office: 'springs.secretary', years: 2, cite: art(8) } },
})] })
const head = `
recorded: 2000-01-01
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: { en: Beland, ar: بيلاند }, form: state }, CCC: { name: { en: Celand, ar: سيلاند }, form: state } }
bodies:
  springs: { name: { en: Society of Springs, ar: جمعية الينابيع }, form: organisation }
  springs.council: { name: { en: Council of the Springs, ar: مجلس الينابيع }, form: principal-organ, part-of: springs }
  elsewhere: { name: { en: League Elsewhere, ar: رابطة أخرى }, form: organisation }
people: { ada: { name: { en: Ada, ar: آدا }, of: AAA }, ben: { name: { en: Ben, ar: بن }, of: BBB } }
offices: { springs.secretary: { name: { en: Secretary of the Springs, ar: أمين الينابيع }, of: springs } }
instruments: { springs.charter: { title: { en: Charter of the Springs, ar: ميثاق الينابيع }, clauses: { applied-from: { on: 1950-01-01 } } } }
initiatives: { house: { name: { en: House of Springs, ar: دار الينابيع }, of: AAA, in: springs }, later: { name: { en: Later plan, ar: خطة لاحقة }, of: AAA, in: springs } }
sources: { book: { title: { en: Book, ar: كتاب }, seen: 2000-01-01, rank: official } }
defaults: { source: book }
acts:
  - { on: 1951-01-01, act: admission, of: AAA, to: springs }
`
const session = (n: number, year: number, host: string): string => `  - { on: ${year}-05-01/${year}-05-03, act: session, organ: springs.council, ordinal: ${n}, host: ${host}, place: { en: Port, ar: الميناء } }`
const brief = (acts: string, asAt: string, lang: Lang = 'en', party = 'AAA') => {
  const read = readDossier(`${head}${acts}\n`, { file: 'springs.yaml', id: 'springs' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2000-01-01' })
  const errors = [...read.problems, ...problems].filter(p => p.severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  return countryBrief(materialOf(holdings, [society]).material, { party, organisation: 'springs', asAt: asAt as Day, locale: locales[lang] })
}
const section = (b: ReturnType<typeof brief>, key: SectionKey) => b.sections.find(s => s.key === key)!.sentences
const said = (acts: string, asAt: string, key: SectionKey, lang: Lang = 'en'): readonly string[] => section(brief(acts, asAt, lang), key).map(s => s.text)

describe('chairs', () => {
  test('from the opening of a session hosted to the opening of the next, with its days, and the seat after it', () => {
    expect(said([session(1, 1960, 'AAA'), session(2, 1961, 'BBB'), session(3, 1962, 'CCC')].join('\n'), '1970-01-01', 'organs')).toEqual([
      'Aland held the chair of the Council of the Springs from 1 May 1960 until 1 May 1961 (365 days)', 'Aland sat as preceding chair of the Council of the Springs from 1 May 1961 until 1 May 1962',
    ])
  })
  test('several times are one sentence; where the next session is not known, neither is until when', () => {
    const [told] = said([session(1, 1960, 'AAA'), session(2, 1961, 'BBB'), session(5, 1964, 'AAA'), session(9, 1968, 'BBB')].join('\n'), '1970-01-01', 'organs')
    expect(told).toBe('Aland has held the chair of the Council of the Springs twice: from 1 May 1960 until 1 May 1961 (365 days); from 1 May 1964, until when is not told')
  })
  test('once, with a gap after it: it took the chair', () => {
    expect(said([session(1, 1960, 'AAA'), session(4, 1963, 'BBB')].join('\n'), '1970-01-01', 'organs')).toEqual(['Aland took the chair of the Council of the Springs on 1 May 1960; until when is not told, since the register does not hold the session that followed'])
  })
  test('it lasts while nobody took it over', () => {
    const [told] = section(brief(session(1, 1960, 'AAA'), '1960-12-01'), 'organs')
    expect(told).toMatchObject({ text: 'Aland has held the chair of the Council of the Springs since 1 May 1960', answer: { question: { ask: 'presidency' } } })
  })
  test('of very many the latest six are told', () => {
    const acts = Array.from({ length: 18 }, (_, i) => session(i + 1, 1960 + i, i % 2 === 0 ? 'AAA' : 'BBB')).join('\n')
    const [told] = said(acts, '1990-01-01', 'organs')
    expect(told).toMatch(/^Aland has held the chair of the Council of the Springs nine times, most lately from 1 May 1966/)
    expect(told?.split(';')).toHaveLength(6)
  })
})

describe('offices', () => {
  const terms = `  - { on: 1970-01-01, act: election, to: springs.secretary, person: ada, of: AAA, by: springs.council, from: 1970-01-01 }
  - { id: left, on: 1971-02-01, act: end-of-office, office: springs.secretary, person: ada, reason: resignation }
  - { on: 1980-01-01, act: election, to: springs.secretary, person: ada, of: AAA, by: springs.council, from: 1980-01-01 }`
  test('held with their terms, and by what they ended', () => {
    const told = section(brief(terms, '1985-01-01'), 'organs')
    expect(told.map(s => s.text)).toEqual(['Ada (Aland): Secretary of the Springs, from 1 January 1970 until 31 January 1971 (end of office)', 'Ada (Aland): Secretary of the Springs, from 1 January 1980 until 31 December 1981 (end of the term)'])
    expect(told[0]?.answer?.question).toEqual({ ask: 'terms', office: 'springs.secretary' })
    expect(told[0]?.notes.length).toBeGreaterThan(1)
  })
})

describe('sessions', () => {
  const went = (n: number, more = '') => `  - { on: ${1960 + n}-05-01, act: delegation, of: AAA, session: springs.council/${n}${more} }`
  test('attended, organ by organ, with the head of the delegation; one that was hosted is told once', () => {
    const acts = [session(1, 1961, 'AAA'), session(2, 1962, 'BBB'), session(3, 1963, 'CCC'), went(1), went(2), went(3, ', head: ada, as: { en: Minister, ar: وزيرة }')].join('\n')
    const told = said(acts, '1970-01-01', 'sessions')
    expect(told).toHaveLength(2)
    expect(told[1]).toBe('Delegations of Aland took part in sessions of the Council of the Springs: the 2nd (1 May 1962); the 3rd (1 May 1963, headed by Ada, Minister)')
    expect(said(acts, '1970-01-01', 'sessions', 'ar')[1]).toBe('شاركت وفود ألاند في الدورات التالية لمجلس الينابيع: الدورة الثانية (1 مايو 1962)؛ الدورة الثالثة (1 مايو 1963؛ برئاسة آدا، وزيرة)')
  })
  test('of many the newest eight, with how many there were before', () => {
    const acts = Array.from({ length: 20 }, (_, i) => [session(i + 1, 1961 + i, 'BBB'), went(i + 1)]).flat().join('\n')
    const [told] = section(brief(acts, '1990-01-01'), 'sessions')
    expect(told?.text).toMatch(/: the 13th \(1 May 1973\);[^]*the 20th \(1 May 1980\); and in 12 earlier \(1961 to 1972\)$/)
    expect(told?.notes).toHaveLength(10)
  })
})

describe('dealings', () => {
  test('visits are counted by every rule in one sentence', () => {
    const acts = `  - { on: 1970-01-01, act: election, to: springs.secretary, person: ben, of: BBB, by: springs.council, from: 1970-01-01 }
${session(11, 1971, 'AAA')}
  - { on: 1971-05-02, act: visit, person: ben, to: AAA, as: springs.secretary, session: springs.council/11 }
  - { on: 1971-08-02, act: visit, person: ben, to: AAA, as: springs.secretary }
  - { on: 1985-08-02, act: visit, person: ben, to: AAA }`
    const [told] = section(brief(acts, '1990-01-01'), 'visits')
    expect(told).toMatchObject({ text: 'The register counts 3 visits of Ben to Aland: two in office, two apart from journeys to sessions', answer: { question: { ask: 'visits' }, status: 'established' } })
  })
  test('an initiative is told as its path, with what is next and whose move it is; one not yet begun not at all', () => {
    const acts = `  - { on: 1970-02-01, act: initiative, initiative: house, stage: proposed, by: AAA, session: springs.council/1 }
  - { on: 1980-02-01, act: initiative, initiative: later, stage: proposed, by: AAA }`
    const told = section(brief(acts, '1975-01-01'), 'initiatives')
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toMatch(/^The initiative “House of Springs” is at the stage “proposed”[^]*the next stage is “endorsed”; the next move is with the Council of the Springs/)
    expect(told[0]?.answer?.question).toEqual({ ask: 'initiative', initiative: 'house' })
  })
  const intentions = `  - { id: i1, on: 1970-01-01, act: intention, by: AAA, in: springs, to: { en: build a dam, ar: بناء سد }, due: 1972 }
  - { id: i2, on: 1970-02-01, act: intention, by: AAA, in: springs, to: { en: build a quay, ar: بناء رصيف } }
  - { id: i3, on: 1969-01-01, act: intention, by: AAA, in: springs, to: { en: build a mill, ar: بناء طاحونة } }
  - { id: i4, on: 1969-02-01, act: intention, by: AAA, in: elsewhere, to: { en: leave, ar: الرحيل } }
  - { on: 1971-01-01, act: outcome, of: i3, result: partly-fulfilled, says: { en: half of it, ar: نصفها } }`
  test('intentions: past their day first, then open ones, then what was done; those of another family not', () => {
    expect(said(intentions, '1975-01-01', 'intentions')).toEqual([
      'Build a dam (declared 1 January 1970, to be done by 1972): overdue', 'Build a quay (declared 1 February 1970): the register does not tell what became of it', 'Build a mill (declared 1 January 1969): fulfilled in part (1 January 1971), half of it',
    ])
  })
  test('what is due: the past first, of the family alone, then the sessions before the organisation', () => {
    const told = section(brief(`${intentions}\n  - { id: i5, on: 1974-01-01, act: intention, by: AAA, in: elsewhere, to: go, due: 1974-02 }\n${session(1, 1974, 'BBB')}`, '1974-12-01'), 'due')
    expect(told.map(s => s.text)).toEqual([expect.stringMatching(/build a dam[^]*by 31 December 1972 \(overdue/), 'The next ordinary session of the Council of the Springs is due by 1 May 1975'])
    expect(told[0]?.answer?.question).toEqual({ ask: 'deadlines', of: 'AAA' })
  })
})

describe('every brief', () => {
  const many = Array.from({ length: 60 }, (_, i) => `  - { id: v${i}, on: ${1930 + i}-03-01, act: intention, by: AAA, in: springs, to: "do ${i}", due: ${1940 + i}-01 }\n  - { on: ${1930 + i}-07-01, act: visit, person: ben, to: AAA, as: springs.secretary }\n  - { on: ${1930 + i}-08-01, act: meeting, of: [AAA, springs], occasion: talks }\n${session(i + 1, 1930 + i, 'AAA')}`).join('\n')
  test.each(['en', 'ar'] as const)('keeps its sections short, and every sentence has its grounds (%s)', lang => {
    const b = brief(many, '1995-01-01', lang)
    const numbers = new Set(b.notes.map(n => n.number))
    for (const s of b.sections.filter(x => x.key !== 'not-established' && x.key !== 'contradictions')) {
      expect(`${s.key} ${s.sentences.length <= 24}`).toBe(`${s.key} true`)
      expect(s.sentences.filter(x => x.notes.length === 0 || x.notes.some(n => !numbers.has(n))).map(x => x.text)).toEqual([])
    }
    expect(section(b, 'intentions').at(-1)?.text).toMatch(lang === 'en' ? /^40 older entries are not told here \(\d{4} to \d{4}\)$/ : /^عدد القيود الأقدم غير المذكورة هنا: 40/)
  })
  test('of a State of which nothing is known has nothing in it but what is due to all', () => {
    const b = brief(session(1, 1974, 'BBB'), '1974-12-01', 'en', 'CCC')
    expect(b.sections.filter(s => s.sentences.length > 0).map(s => s.key)).toEqual(['membership', 'due', 'not-established'])
  })
})
