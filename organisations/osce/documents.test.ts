/** The documents of the OSCE, by paragraph. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../answer.fixture.ts'
import { osce } from './constitution.ts'

const texts = { 'final-recommendations-1973': '1973-06-08', 'charter-of-paris-1990': '1990-11-21', 'prague-document-1992': '1992-01-30', 'helsinki-document-1992': '1992-07-10' }
const head = `
recorded: 2026-01-01
bodies: { osce: { name: OSCE, form: organisation }, osce.ministerial-council: { name: Ministerial Council, form: principal-organ, part-of: osce }, osce.permanent-council: { name: Permanent Council, form: principal-organ, part-of: osce }, osce.senior-council: { name: Senior Council, form: principal-organ, part-of: osce } }
people: { hoynck: { name: Wilhelm Höynck, of: DEU } }
offices: { osce.chairmanship: { name: Chairmanship, of: osce }, osce.secretary-general: { name: Secretary General, of: osce } }
instruments: { ${Object.entries(texts).map(([t, on]) => `osce.${t}: { title: ${t}, clauses: { applied-from: { on: ${on} } } }`).join(', ')} }
coverage: [{ question: standing, of: osce, from: 1973-06-25, to: 2026-01-01 }]
sources: { test: { title: Acts of these tests, seen: 2026-01-01, rank: official } }
defaults: { source: test }
acts:
`
const answer = answersOf(osce, head)
const states = ['AUT', 'BEL', 'FIN', 'ITA', 'NOR', 'YUG']
const admitted = states.map(p => `  - { on: 1973-06-25, act: admission, of: ${p}, to: osce }`).join('\n')
const decided = (on: string, rest: string, more = '', by = 'osce.senior-council') => answer(`${admitted}\n${more}  - { on: ${on}, act: vote, by: ${by}, draft: "1", title: a decision, ${rest} }`, { ask: 'passed', decision: `${by}:1` }, on)

describe('[para. 54] participating States', () => {
  test('by admission; a suspended one is told as such', () => {
    const standing = (asAt: string) => answer(`${admitted}\n  - { on: 1992-07-08, act: suspension, of: YUG, in: osce }`, { ask: 'standing', organisation: 'osce', party: 'YUG' }, asAt)
    expect([standing('1992-07-07'), standing('1992-07-08')]).toMatchObject([{ standing: 'member' }, { standing: 'suspended' }])
  })
  test('[para. 65] the documents follow one another by their days', () => {
    for (const [text, on] of Object.entries(texts)) expect(answer('', { ask: 'law-applied', organisation: 'osce' }, on)).toBe(`osce.${text}`)
  })
})
describe('[para. 69] consensus', () => {
  test('nobody objects: who abstains or is away does not; one that objects prevents it', () => {
    expect(decided('1993-01-10', 'for: [AUT, BEL], against: [], abstaining: [ITA]')).toMatchObject({ result: 'adopted', requirement: { majority: 'consensus', met: true } })
    expect(decided('1993-01-10', 'matter: ordinary, for: [AUT, BEL, FIN, ITA, YUG], against: [NOR]')).toMatchObject({ result: 'rejected', requirement: { against: ['NOR'] } })
  })
})
describe('[para. 16] consensus minus one', () => {
  const aboutOne = 'matter: suspension, concerning: [YUG], for: [AUT, BEL, FIN, ITA, NOR], against: [YUG]'
  test('the objection of the State concerned does not count since the Prague Document; it counted before', () => {
    expect(decided('1992-07-08', aboutOne)).toMatchObject({ result: 'adopted' })
    expect(decided('1992-01-29', aboutOne)).toMatchObject({ result: 'rejected', requirement: { against: ['YUG'] } })
  })
  test('another objection counts, and so does that of the State concerned in any other matter', () => {
    expect(decided('1992-07-08', 'matter: suspension, concerning: [YUG], for: [AUT, BEL, FIN, ITA], against: [YUG, NOR]')).toMatchObject({ result: 'rejected', requirement: { against: ['NOR'] } })
    expect(decided('1992-07-08', 'matter: ordinary, concerning: [YUG], for: [AUT, BEL, FIN, ITA, NOR], against: [YUG]')).toMatchObject({ result: 'rejected' })
  })
})
describe('[Chairmanship] the chair for a calendar year, with the one before and the one after (Troika)', () => {
  const terms = [['FIN', 2008], ['GRC', 2009], ['KAZ', 2010], ['LTU', 2011]].map(([p, y]) => `  - { on: 2007-11-30, act: appointment, to: osce.chairmanship, of: ${p}, by: osce.ministerial-council, from: ${y}-01-01, until: ${y}-12-31 }`).join('\n')
  const ask = (asAt: string, organ = 'osce.ministerial-council') => [answer(terms, { ask: 'presidency', organ }, asAt), answer(terms, { ask: 'troika', organ }, asAt)]
  test('Greece, Kazakhstan, Lithuania in 2010, in both councils', () => {
    for (const organ of ['osce.ministerial-council', 'osce.permanent-council']) expect(ask('2010-06-01', organ)).toMatchObject([{ holder: 'KAZ' }, { preceding: 'GRC', current: 'KAZ', succeeding: 'LTU' }])
  })
  test('the year turns at once: on 31 December one, on 1 January the next', () => { expect([ask('2010-12-31')[0], ask('2011-01-01')[0]]).toMatchObject([{ holder: 'KAZ' }, { holder: 'LTU' }]) })
  test('while nobody is designated for the next year the troika wants that act', () => { expect(ask('2011-06-01')).toMatchObject([{ holder: 'LTU' }, { want: 'act', of: ['osce.chairmanship'] }]) })
})
describe('[Secretary General] three years', () => {
  test('the last day included', () => {
    const holder = (asAt: string) => answer('  - { on: 1993-06-15, act: appointment, to: osce.secretary-general, person: hoynck, by: osce.ministerial-council }', { ask: 'office-holder', office: 'osce.secretary-general' }, asAt)
    expect([holder('1996-06-14'), holder('1996-06-15')]).toMatchObject([{ person: 'hoynck', termEnds: '1996-06-14' }, { want: 'office-holder' }])
  })
})
