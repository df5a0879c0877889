/** The League of Lakes as Popolo: shapes, dates, what refers to what, and the same bytes for the same register. */
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { assemble, readDossier } from '#acts'
import { when, type Day } from '#calendar'
import { charter, composedOf, constitution, everyMember, handOverAtOpening, hostInTheChair, simpleMajority, textOf } from '#law'
import { locales } from '#locales'
import { materialOf } from '../material.ts'
import { dateOf, eveOf, momentsOf, spanOf } from './dates.ts'
import { popoloText } from './popolo.ts'

const date = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
const sourced = { id: z.string().min(1), sources: z.array(z.strictObject({ url: z.url({ protocol: /^https?$/ }), note: z.string().optional() })).min(1).optional() }
const names = z.array(z.strictObject({ name: z.string().min(1), start_date: date.optional(), end_date: date.optional(), note: z.string().optional() })).min(1).optional()
const identifiers = z.array(z.strictObject({ identifier: z.string(), scheme: z.string() }))
const option = z.enum(['yes', 'no', 'abstain', 'absent'])
const counts = z.array(z.strictObject({ option, value: z.number().int().nonnegative() }))
const result = z.enum(['pass', 'fail'])
const name = z.string().min(1)
/** What we write of the standard, and nothing else: as the schemas of the Popolo project have it. */
const shape = z.strictObject({
  vote_events: z.array(z.strictObject({
    ...sourced, organization_id: name, motion_id: name, legislative_session_id: name.optional(), identifier: name.optional(), classification: name.optional(), start_date: moment.optional(), end_date: moment.optional(), result: result.optional(), counts,
    group_results: z.array(z.strictObject({ group_id: name, result, counts })).optional(), votes: z.array(z.strictObject({ voter_id: name, option, group_id: name.optional(), role: name.optional() })).optional(),
  })),
  motions: z.array(z.strictObject({ ...sourced, organization_id: name, text: name, classification: name, identifier: name.optional(), legislative_session_id: name.optional(), date: moment.optional(), requirement: name.optional(), result: result.optional() })),
  events: z.array(z.strictObject({ ...sourced, name, classification: name, organization_id: name, status: z.enum(['held', 'planned']).optional(), location: name.optional(), description: name.optional(), start_date: date.optional(), end_date: date.optional() })),
  posts: z.array(z.strictObject({ ...sourced, label: name, role: name, organization_id: name })),
  memberships: z.array(z.strictObject({
    ...sourced, role: name, label: name.optional(), organization_id: name, person_id: name.optional(), member: z.strictObject({ id: name, name }).optional(), post_id: name.optional(), on_behalf_of_id: name.optional(), area_id: name.optional(), start_date: date.optional(), end_date: date.optional(),
  }).refine(m => (m.person_id === undefined) !== (m.member === undefined), { error: 'a person or an organisation' })),
  organizations: z.array(z.strictObject({ ...sourced, name, classification: name, other_names: names, identifiers, parent_id: name.optional(), area_id: name.optional(), founding_date: date.optional(), dissolution_date: date.optional() })),
  areas: z.array(z.strictObject({ ...sourced, name, identifier: name, classification: name })),
  persons: z.array(z.strictObject({ ...sourced, name, other_names: names, identifiers })),
  meta: z.strictObject({ as_at: date, known_on: date.optional(), language: z.enum(['en', 'ar']), organization_id: name.optional(), not_established: z.array(z.looseObject({ ask: name })) }),
})
type Popolo = z.output<typeof shape>

const art = textOf('lakes.charter')
const membership = { admission: art(1), observers: art(2), suspension: art(3), withdrawal: art(4) }
const lakes = constitution({
  id: 'lakes',
  charters: [charter({
    text: 'lakes.charter', membership,
    organs: {
      council: {
        cite: art(5), presidency: handOverAtOpening('lakes.council', art(5)), bureau: hostInTheChair('lakes.council', art(5)), composition: composedOf(art(5), everyMember('lakes', membership, art(5))),
        voting: { voters: 'members', ordinary: simpleMajority(art(6)), cite: art(6) },
      },
    },
    offices: { secretary: { office: 'lakes.secretary', years: 4, cite: art(7) }, warden: { office: 'lakes.warden', years: 2, seats: 2, cite: art(8) } },
    groups: { words: ['northern', 'southern'], cite: art(9) },
  })],
})
const head = `
recorded: 2020-01-01
sources:
  book: { title: { en: Book of the League, ar: كتاب الرابطة }, url: "https://lakes.example/a b?x=ä", seen: 2020-01-01, rank: official }
  bad: { title: Bad page, url: "javascript:alert(1)", seen: 2020-01-01, rank: press }
  memory: { title: Memory, seen: 2020-01-01, rank: unverified }
parties: { AAA: { name: { en: Aland, ar: ألاند }, form: state }, BBB: { name: Beland, form: state }, CCC: { name: Celand, form: state }, DDD: { name: Deland, form: state } }
bodies:
  lakes: { name: { en: League of Lakes, ar: رابطة البحيرات }, short: LL, form: organisation, also-called: [Lake League] }
  lakes.council: { name: Council, form: principal-organ, part-of: lakes }
  tarns: { name: Tarn Bureau, form: affiliated-institution, part-of: lakes }
  rivers: { name: League of Rivers, form: organisation }
people: { ann: { name: { en: Ann Lake, ar: آن ليك }, of: AAA }, ben: { name: Ben Lake }, unknown: { name: Nobody Knows } }
offices: { lakes.secretary: { name: Secretary, of: lakes }, lakes.warden: { name: Warden, of: lakes }, rivers.pilot: { name: Pilot, of: rivers } }
instruments: { lakes.charter: { title: Charter, clauses: { applied-from: { on: 1990-01-01 } } } }
coverage: [{ question: standing, of: lakes, from: 1990-01-01, to: 2030-12-31 }]
defaults: { source: "book#3" }
acts:
`
const acts = `
  - { on: 1990-07-01, act: admission, of: AAA, to: lakes }
  - { on: 1990-07-01, act: admission, of: BBB, to: lakes }
  - { on: 1991, act: admission, of: CCC, to: lakes, source: memory }
  - { on: 1992-05, act: observer-status, of: DDD, in: lakes, source: bad }
  - { on: 1993-01-01, act: group-membership, party: AAA, in: lakes, group: northern }
  - { on: 1993-01-01, act: group-membership, party: BBB, in: lakes, group: southern }
  - { on: 1993-01-01, act: group-membership, party: CCC, in: lakes, group: southern }
  - { on: 1994-03, act: establishment, of: tarns, by: lakes.council }
  - { on: 1995-03-01/1995-03-03, act: session, organ: lakes.council, ordinal: 1, host: AAA, place: Port A, theme: Shores }
  - { on: 1995-03-02, act: vote, by: lakes.council, session: lakes.council/1, number: R/1, title: On the shore, for: [AAA, BBB], against: [CCC] }
  - { on: 1995-03-02, act: adoption, by: lakes.council, session: lakes.council/1, form: resolution, number: R/1, title: On the shore, manner: by-vote }
  - { on: 1995-03-03, act: vote, by: lakes.council, session: lakes.council/1, draft: L/2, title: On the deep, for: [AAA], against: [BBB, CCC] }
  - { on: 1995-03, act: adoption, by: lakes.council, session: lakes.council/9, form: declaration, title: On the rain, manner: by-consensus }
  - { on: 1996-01-01, act: election, to: lakes.secretary, person: ann, of: AAA, by: lakes.council }
  - { on: 1996-01-01, act: election, to: lakes.warden, of: BBB, by: lakes.council }
  - { on: 1999-01-01, act: suspension, of: CCC, in: lakes }
  - { on: 2000-01-01, act: appointment, to: lakes.secretary, person: ben, of: BBB, acting: true }
  - { on: 2001-06, act: reinstatement, of: CCC, in: lakes }
  - { on: 2002-01-01, act: naming, of: tarns, name: Tarn Office, former: Tarn Bureau, recorded: 2019-01-01 }
  - { on: 2003-01-01/2003-01-02, act: session, organ: lakes.council, ordinal: 2, host: BBB, place: Port B }
  - { on: 2003-01-02, act: designation, session: lakes.council/3, host: AAA }
  - { on: 2004-04-04, act: withdrawal, of: BBB, from: lakes }
  - { on: 2005-01-01, act: admission, of: DDD, to: rivers }
`
const material = (text = head + acts) => {
  const read = readDossier(text, { file: 'lakes.yaml', id: 'lakes' })
  const { holdings, problems } = assemble([read.dossier], { learnt: '2020-01-01' })
  const errors = [...read.problems, ...problems].filter(p => p.severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1))
  return materialOf(holdings, [lakes]).material
}
const written = (asAt: Day = '2010-01-01', more: { readonly organisation?: string; readonly knownOn?: Day; readonly lang?: 'en' | 'ar' } = {}, from = material()): string => {
  const { lang = 'en', ...asked } = more
  return [...popoloText(from, { organisation: 'lakes', asAt, locale: locales[lang], ...asked })].join('')
}
const popolo = (...of: Parameters<typeof written>): Popolo => shape.parse(JSON.parse(written(...of)))
const byId = <T extends { readonly id: string }>(all: readonly T[], id: string): T => { const found = all.find(x => x.id === id); if (!found) throw new Error(`${id} is not among ${all.map(x => x.id).join(', ')}`); return found }
const whole = popolo()

describe('every thing', () => {
  test.each([['2010-01-01', 'en'], ['1996-06-01', 'ar'], ['1989-01-01', 'en']] as const)('as at %s (%s) has the shapes of the standard, an id of its own, and refers to what is there', (asAt, lang) => {
    const p = popolo(asAt, { lang })
    for (const all of [p.vote_events, p.motions, p.events, p.posts, p.memberships, p.organizations, p.areas, p.persons]) expect(new Set(all.map(x => x.id)).size).toBe(all.length)
    const [organizations, areas, persons, posts, events, motions] = [p.organizations, p.areas, p.persons, p.posts, p.events, p.motions].map(all => new Set(all.map(x => x.id)))
    const lost = (ids: readonly (string | undefined)[], among: ReadonlySet<string> | undefined): readonly string[] => ids.filter((id): id is string => id !== undefined && !among?.has(id))
    expect(lost([...p.memberships.flatMap(m => [m.organization_id, m.on_behalf_of_id, m.member?.id]), ...p.posts.map(x => x.organization_id), ...p.events.map(x => x.organization_id), ...p.motions.map(x => x.organization_id), ...p.organizations.map(o => o.parent_id)], organizations)).toEqual([])
    expect(lost(p.vote_events.flatMap(v => [v.organization_id, ...(v.votes ?? []).flatMap(x => [x.voter_id, x.group_id]), ...(v.group_results ?? []).map(g => g.group_id)]), organizations)).toEqual([])
    expect(lost([...p.memberships, ...p.organizations].map(m => m.area_id), areas)).toEqual([])
    expect(lost(p.memberships.map(m => m.person_id), persons)).toEqual([])
    expect(lost(p.memberships.map(m => m.post_id), posts)).toEqual([])
    expect(lost([...p.motions, ...p.vote_events].map(m => m.legislative_session_id), events)).toEqual([])
    expect(lost(p.vote_events.map(v => v.motion_id), motions)).toEqual([])
  })
  test('only web addresses are sources, with what they are and the place in them', () => {
    expect(byId(whole.memberships, 'lakes/member/AAA/1990-07-01').sources).toEqual([{ url: 'https://lakes.example/a%20b?x=%C3%A4', note: expect.stringContaining('Book of the League') as string }])
    expect(byId(whole.memberships, 'lakes/member/AAA/1990-07-01').sources?.[0]?.note).toContain('3')
    expect(byId(whole.memberships, 'lakes/observer/DDD/1992-05').sources).toBeUndefined()
    expect(byId(whole.memberships, 'lakes/member/CCC/1991').sources).toBeUndefined()
  })
  test('no mark of direction stands in a name', () => { expect(written('2010-01-01', { lang: 'ar' })).not.toMatch(/[\u2066-\u2069]/) })
})
describe('who belongs', () => {
  test('from the day of admission as exactly as it is told; an end before what came after; suspension between two memberships', () => {
    const of = (party: string) => whole.memberships.filter(m => m.organization_id === 'lakes' && m.member?.id === party && m.post_id === undefined).map(m => [m.role, m.start_date, m.end_date])
    expect(of('AAA')).toEqual([['member', '1990-07-01', undefined]])
    expect(of('BBB')).toEqual([['member', '1990-07-01', '2004-04-03']])
    expect(of('CCC')).toEqual([['member', '1991', '1998-12-31'], ['suspended', '1999-01-01', '2001-06'], ['member', '2001-06', undefined]])
    expect(of('DDD')).toEqual([['observer', '1992-05', undefined]])
  })
  test('groups are organisations under theirs', () => {
    expect(byId(whole.organizations, 'lakes/groups/southern')).toMatchObject({ classification: 'group', parent_id: 'lakes' })
    expect(byId(whole.memberships, 'lakes/groups/northern/AAA')).toMatchObject({ organization_id: 'lakes/groups/northern', start_date: '1993-01-01', area_id: 'area/AAA' })
  })
  test('seats and the chair of an organ as at the day', () => {
    expect(byId(popolo('1996-06-01').memberships, 'lakes.council/chair/AAA')).toMatchObject({ role: 'chair', start_date: '1995-03-01' })
    expect(byId(popolo('2004-01-01').memberships, 'lakes.council/chair/BBB')).toMatchObject({ role: 'chair', start_date: '2003-01-01' })
    expect(whole.memberships.filter(m => m.organization_id === 'lakes.council' && m.role === 'member').map(m => m.member?.id)).toEqual(['AAA', 'CCC'])
  })
})
describe('posts', () => {
  test('a person on behalf of its State; who acts for another says so; a State where it is the State that is elected', () => {
    expect(whole.posts.map(p => [p.id, p.role, p.organization_id])).toEqual([['lakes.secretary', 'secretary', 'lakes'], ['lakes.warden', 'warden', 'lakes']])
    const of = (post: string) => whole.memberships.filter(m => m.post_id === post)
    expect(of('lakes.secretary').map(m => [m.role, m.person_id, m.on_behalf_of_id, m.start_date, m.end_date])).toEqual([['holder', 'ann', 'AAA', '1996-01-01', '1999-12-31'], ['acting', 'ben', 'BBB', '2000-01-01', undefined]])
    expect(of('lakes.warden')).toEqual([expect.objectContaining({ member: { id: 'BBB', name: 'Beland' }, start_date: '1996-01-01', end_date: '1997-12-31' })])
  })
  test('persons who hold nothing are not in it', () => { expect(whole.persons.map(p => p.id)).toEqual(['ann', 'ben']); expect(byId(whole.persons, 'ann').other_names).toEqual([{ name: 'آن ليك', note: 'ar' }]) })
})
test('a dispute about one term takes no other away; one about how a decision passed leaves that it did', () => {
  const more = '  - { id: another, on: 1996-01-01, act: election, to: lakes.secretary, person: ben, of: BBB, by: lakes.council, account-of: "election:lakes.secretary:ann:AAA:1996-01-01" }\n'
  const p = popolo('2010-01-01', {}, material(`${head}${acts}${more}`))
  expect(p.memberships.filter(m => m.post_id === 'lakes.secretary').map(m => [m.role, m.person_id])).toEqual([['acting', 'ben']])
  expect(p.meta.not_established).toContainEqual({ ask: 'terms', office: 'lakes.secretary' })
  const told = '  - { id: other-count, on: 1995-03-02, act: vote, by: lakes.council, session: lakes.council/1, number: R/1, title: On the shore, for: [AAA, BBB, CCC], account-of: "vote:lakes.council:lakes.council_1:On-the-shore:R_1:1995-03-02" }\n'
  const q = popolo('2010-01-01', {}, material(`${head}${acts}${told}`))
  expect(byId(q.motions, 'lakes.council:R/1').result).toBe('pass')
  expect(q.meta.not_established).toContainEqual({ ask: 'passed', decision: 'lakes.council:R/1' })
})
describe('organisations', () => {
  test('with the institutions that belong to it, and no others', () => { expect(whole.organizations.map(o => o.id)).toEqual(['lakes', 'lakes.council', 'tarns', 'lakes/groups/northern', 'lakes/groups/southern', 'AAA', 'BBB', 'CCC', 'DDD']) })
  test('all of them where none is named', () => {
    const all = shape.parse(JSON.parse([...popoloText(material(), { asAt: '2010-01-01', locale: locales.en })].join('')))
    expect(all.organizations.map(o => o.id)).toContain('rivers')
    expect(all.posts.map(p => p.id)).toContain('rivers.pilot')
  })
  test('names with their days, founded when it was established', () => {
    const tarns = byId(whole.organizations, 'tarns')
    expect(tarns).toMatchObject({ name: 'Tarn Office', founding_date: '1994-03', parent_id: 'lakes' })
    expect(tarns.other_names).toEqual(expect.arrayContaining([{ name: 'Tarn Bureau', end_date: '2001-12-31', note: 'en' }, { name: 'Tarn Office', start_date: '2002-01-01', note: 'en' }]))
    expect(byId(whole.organizations, 'lakes').other_names).toEqual([{ name: 'رابطة البحيرات', note: 'ar' }, { name: 'LL', note: 'en, abbreviation' }, { name: 'Lake League', note: 'also called' }])
  })
})
describe('sessions, motions and votes', () => {
  test('sessions with their days and place; one for which there is a host alone is planned; one that decisions name alone has its name', () => {
    expect(byId(whole.events, 'lakes.council/1')).toMatchObject({ status: 'held', start_date: '1995-03-01', end_date: '1995-03-03', location: 'Port A (Aland)', description: 'Shores' })
    expect(byId(whole.events, 'lakes.council/3')).toMatchObject({ status: 'planned', location: 'Aland' })
    expect(byId(whole.events, 'lakes.council/9').status).toBeUndefined()
  })
  test('a motion has the result by the rules, and the moment of its day; one dated by a month has none', () => {
    expect(byId(whole.motions, 'lakes.council:R/1')).toMatchObject({ text: 'On the shore', identifier: 'R/1', classification: 'resolution', result: 'pass', date: '1995-03-02T00:00:00Z', requirement: 'more-than 1/2 present-and-voting', legislative_session_id: 'lakes.council/1' })
    expect(byId(whole.motions, 'lakes.council:L/2')).toMatchObject({ result: 'fail', classification: 'vote' })
    expect(whole.motions.find(m => m.text === 'On the rain')).toMatchObject({ result: 'pass' })
    expect(whole.motions.find(m => m.text === 'On the rain')?.date).toBeUndefined()
  })
  test('a vote event has counts, who voted how, and what each group made of it', () => {
    const vote = whole.vote_events.find(v => v.motion_id === 'lakes.council:R/1')
    expect(vote).toMatchObject({ result: 'pass', start_date: '1995-03-02T00:00:00Z', end_date: '1995-03-02T23:59:59Z', counts: [{ option: 'yes', value: 2 }, { option: 'no', value: 1 }, { option: 'abstain', value: 0 }, { option: 'absent', value: 0 }] })
    expect(vote?.votes).toEqual([{ voter_id: 'AAA', option: 'yes', group_id: 'lakes/groups/northern' }, { voter_id: 'BBB', option: 'yes', group_id: 'lakes/groups/southern' }, { voter_id: 'CCC', option: 'no', group_id: 'lakes/groups/southern' }])
    expect(vote?.group_results?.map(g => [g.group_id, g.result])).toEqual([['lakes/groups/northern', 'pass'], ['lakes/groups/southern', 'fail']])
  })
})
test('where nobody tells who might vote there is no number of those absent; a side of which nothing is told has none', () => {
  const countsOf = (vote: string) => {
    const text = head.replace(/^coverage.*$/m, '').replaceAll('lakes.council', 'rivers.board')
    const { vote_events: all } = shape.parse(JSON.parse([...popoloText(material(`${text}  - { on: 1995-03-02, act: vote, by: rivers.board, title: On the shore, number: "1", ${vote} }\n`), { asAt: '2010-01-01', locale: locales.en })].join('')))
    return all[0]?.counts.map(c => `${c.option} ${c.value}`)
  }
  expect(countsOf('for: [AAA], against: [BBB, CCC]')).toEqual(['yes 1', 'no 2', 'abstain 0'])
  expect(countsOf('against: [BBB]')).toEqual(['no 1'])
  expect(countsOf('for: [AAA], absent: [BBB]')).toEqual(['yes 1', 'no 0', 'abstain 0', 'absent 1'])
  expect(countsOf('counts: { for: 90, against: 0, abstaining: 47 }')).toEqual(['yes 90', 'no 0', 'abstain 47'])
})
describe('as at a day, as known on a day', () => {
  test('nothing that came later', () => {
    const then = popolo('1995-03-02')
    expect(then.motions.map(m => m.id)).toContain('lakes.council:R/1')
    expect([then.persons, then.motions.filter(m => m.id === 'lakes.council:L/2')]).toEqual([[], []])
    expect(popolo('1989-01-01').memberships).toEqual([])
  })
  test('nothing that was learnt later', () => {
    const before = popolo('2010-01-01', { knownOn: '2018-12-31' })
    expect(before.meta).toMatchObject({ as_at: '2010-01-01', known_on: '2018-12-31', organization_id: 'lakes' })
    expect([before.memberships, before.persons]).toEqual([[], []])
    // Only what was recorded on its own was known by then.
    expect(byId(popolo('2010-01-01', { knownOn: '2019-06-01' }).organizations, 'tarns').name).toBe('Tarn Office')
  })
  test('the same register gives the same bytes, in whatever order its acts stand', () => {
    expect(written()).toBe(written())
    expect(written('2010-01-01', {}, material(head + acts.trim().split('\n').toReversed().map(l => `  ${l.trim()}`).join('\n')))).toBe(written())
  })
  test('what is not established is left out and named', () => {
    const doubtful = popolo('2010-01-01', {}, material(`${head}${acts}  - { on: 2009/2011, act: suspension, of: AAA, in: lakes }\n`))
    expect(doubtful.meta.not_established).toContainEqual({ ask: 'standing', party: 'AAA', organisation: 'lakes' })
    expect(whole.meta.not_established).not.toContainEqual({ ask: 'standing', party: 'AAA', organisation: 'lakes' })
  })
})
describe('dates', () => {
  test.each([['2013', '2013'], ['2013-12', '2013-12'], ['2013-12-09', '2013-12-09'], ['2013-12-09/2013-12-11', '2013-12'], ['2013-11/2013-12', '2013'], ['2012/2013', undefined], ['../2014-01-31', undefined], ['2004~', undefined], ['2004-06?', undefined], ['201X', undefined], ['2013-12-XX', '2013-12']])('%s is written %s', (text, expected) => { expect(dateOf(when(text))).toBe(expected) })
  test.each([['2013-12-09/2013-12-11', '2013-12-09', '2013-12-11'], ['2013-12', '2013-12', '2013-12'], ['2013-12-09/..', '2013-12-09', undefined], ['../2013-12-09', undefined, '2013-12-09'], ['2013-11/2013-12', '2013-11', '2013-12'], ['2013~', undefined, undefined]])('%s lasts from %s to %s', (text, start, end) => {
    expect(spanOf(when(text))).toEqual({ ...(start ? { start_date: start } : {}), ...(end ? { end_date: end } : {}) })
  })
  test.each([['2004-03-01', '2004-02-29'], ['2004-03', '2004-03'], ['2004', '2004'], ['2004~', '2004'], ['2003/2004', '2004']])('what came on %s ended what was before by %s', (text, expected) => { expect(eveOf(when(text))).toBe(expected) })
  test('a moment is asked of a day: its first and its last second', () => { expect(momentsOf(when('2013-12'))).toEqual({ start_date: '2013-12-01T00:00:00Z', end_date: '2013-12-31T23:59:59Z' }); expect(momentsOf(when('2013~'))).toEqual({}) })
})
