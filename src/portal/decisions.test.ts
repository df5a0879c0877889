/** The pages of decisions over the Union of Hills: result, majority, roll-call, relations; lists of an organ; how a State votes; search by number; and what is not public. */
import { describe, expect, test } from 'vitest'
import { crawl } from './crawl.fixture.ts'
import { hillsHoldings, hillsMaterial, members } from './decisions.fixture.ts'
import { decisionPath } from './links.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'
import { expectWholePage } from './whole-page.fixture.ts'

const holdings = publicHoldings(hillsHoldings())
const material = hillsMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => '2007-06-01' })
const get = async (path: string) => { const response = await app.request(path); return { response, status: response.status, text: await response.text() } }
const at = (path: string, lang: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
const twin = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await get(path)).text)
/** What a reader reads: the text of the page without its markup, and without the reasons folded into it. */
const read = (page: string): string => page.replace(/<details class="why">[^]*?<\/details>/g, ' ').replace(/<svg[^]*?<\/svg>/g, ' ').replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
const of = async (path: string, lang = 'en') => read((await get(at(path, lang))).text)

const great = decisionPath('hills.assembly:2758-(XXVI)')
const pages = [
  great, `${great}?side=against`, `${great}?side=for&group=arab`, decisionPath('hills.assembly:A/RES/74/7'), decisionPath('hills.assembly:4/38-ORG'), decisionPath('hills.assembly:9/2?#&%'), decisionPath('hills.assembly:A/2/L.9'), decisionPath('hills.assembly:0/9'),
  decisionPath('hills.watch:W/1'), decisionPath('hills.fund:F/1'), '/bodies/hills.assembly/decisions', '/bodies/hills.assembly/decisions?session=hills.assembly/2', '/bodies/hills.board/decisions', '/states/A1/votes', '/states/A1/votes?with=B1&side=for', '/states/Z5/votes', '/search?q=2758',
]
describe.each(pages)('%s', path => {
  test.each(['en', 'ar'])('is a whole page without script or style of its own (%s)', async lang => {
    expectWholePage(await get(at(path, lang)), lang)
  })
  test('its links keep the days and the language', async () => {
    const { text } = await get(at(path, 'ar&as-at=2005-05-05&known-on=2020-05-06'))
    const own = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(m => m[1]!)
    expect(own.filter(h => !(h.includes('as-at=2005-05-05') && h.includes('known-on=2020-05-06') && h.includes('lang='))).length).toBeLessThanOrEqual(2)
  })
  test('has its data', async () => {
    const [path_ = '', query] = path.split('?')
    expect(await twin(`${path_}.json${query === undefined ? '' : `?${query}`}`)).toBeTypeOf('object')
  })
})
/** The links of these pages are followed; of other pages, which have tests of their own, one of each kind is asked for. */
const ours = /^\/(decisions\/|offices\/|bodies\/[^/]+\/decisions|states\/A1\/votes)/
const following = (): typeof get => {
  const kinds = new Set<string>()
  return async path => {
    if (ours.test(path)) return get(path)
    const kind = path.replace(/\?.*/, '').split('/')[1] ?? ''
    const known = kinds.has(kind)
    kinds.add(kind)
    return known ? { response: new Response(), status: 200, text: '' } : { ...await get(path), text: '' }
  }
}
test.each(['en', 'ar'])('every link leads to a page or a file (%s)', async lang => {
  const seen = await crawl(following(), '/bodies/hills.assembly/decisions', lang)
  expect([...seen].filter(p => p.startsWith('/decisions/')).length).toBeGreaterThan(20)
  expect([...seen].some(p => p.startsWith('/bodies/'))).toBe(true)
})

describe('a number may have any signs', () => {
  test.each(['2758 (XXVI)', 'A/RES/74/7', '4/38-ORG', '9/2?#&%'])('%s', async number => {
    const list = (await get('/bodies/hills.assembly/decisions')).text
    const links = [...list.matchAll(/href="(\/decisions\/[^"]+)"/g)].map(m => m[1]!.replaceAll('&amp;', '&'))
    const pagesOf = await Promise.all(links.map(get))
    expect(pagesOf.filter(p => p.status === 200 && read(p.text).includes(`${number} `)).length).toBeGreaterThan(0)
    expect((await get(decisionPath(`hills.assembly:${number.replaceAll(' ', '-')}`))).status).toBe(200)
  })
  test('as people type it: with slashes and spaces of its own', async () => {
    for (const path of ['/decisions/hills.assembly:A/RES/74/7', '/decisions/hills.assembly:2758 (XXVI)', '/decisions/hills.assembly:2758%20(XXVI)']) expect((await get(path)).status).toBe(200)
  })
  test('a mistyped one is told with the nearest', async () => {
    const { status, text } = await get('/decisions/hills.assembly:4/38-ORF')
    expect(status).toBe(404)
    expect(read(text)).toContain('Did you mean hills.assembly:4/38-ORG')
    expect((await get('/decisions/nowhere:1')).status).toBe(404)
    expect((await get('/decisions/1')).status).toBe(404)
  })
})

describe('a decision by a roll-call', () => {
  test('says what it is', async () => {
    const text = await of(great)
    for (const part of ['On the <great> hill', 'Number 2758 (XXVI)', 'Draft A/2/L.1', 'Organ Assembly of the Union', 'Session the 2nd session of the Assembly of the Union', 'When 10 September 2000', 'Sponsors Ahill 1 , Ahill 2', 'Kind of question important question', 'How it was decided by a vote', 'Announced as adopted']) expect(text).toContain(part)
  })
  test('the result as a sentence, the majority as a table, and what one vote would have done', async () => {
    const text = await of(great)
    expect(text).toContain('The Assembly of the Union adopted 2758 (XXVI) (an important question) by 83 votes to 30')
    expect(text).toContain('Two-thirds of the members present and voting 76 113 83 yes')
    expect(text).toContain('One vote for cast against the same result')
    expect(text).toContain('7 votes for could have been cast against without changing the result')
  })
  test('all and each group add up, the threshold is drawn, and those of no known group have a row', async () => {
    const { text } = await get(great)
    expect(read(text)).toContain('All 83 30 7 9 African 27 10 2 0 Asian 28 10 2 0 Arab 28 10 2 0 Group not established 0 0 1 9')
    expect(text).toContain('>76 needed</text>')
    expect(text).toContain('aria-label="All: 83 for, 30 against, 7 abstaining, 9 absent"')
    expect(text.match(/<svg class="(wide|narrow)"/g)).toHaveLength(2)
  })
  test('the threshold stands on the votes for, in both directions', async () => {
    const places = async (lang: string) => { const { text } = await get(at(great, lang)); return { need: Number(/class="moment" d="M([\d.]+)/.exec(text)?.[1]), bar: /<rect class="for" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(text)!.slice(1).map(Number) } }
    for (const lang of ['en', 'ar']) { const { need, bar: [x = 0, width = 0] } = await places(lang); expect(need).toBeGreaterThan(x); expect(need).toBeLessThan(x + width); expect((lang === 'en' ? need - x : x + width - need) / width).toBeCloseTo(76 / 83, 2) }
  })
  test('members can be chosen by side and by group, on the page and in its file', async () => {
    const rows = (text: string) => text.match(/<tr role="row" id="party-/g)?.length ?? 0
    expect(rows((await get(great)).text)).toBe(129)
    expect(rows((await get(`${great}?side=against`)).text)).toBe(30)
    expect(rows((await get(`${great}?side=against&group=arab`)).text)).toBe(10)
    expect(rows((await get(`${great}?group=none`)).text)).toBe(10)
    const csv = (await get(`${great}/votes.csv?side=against&group=arab`)).text
    expect(csv.trim().split('\r\n')).toHaveLength(11)
    expect(csv).toContain('R2,Rhill 2,Arab,against,')
    const json = await twin(`${great}/votes.json`)
    expect((json['rows'] as { party: string; vote: string; group: string | null }[]).find(r => r.party === 'A1')).toEqual({ party: 'A1', name: 'Ahill 1', group: 'african', vote: 'for', counted: true })
    expect((await get(`${great}/votes.xlsx?lang=ar`)).response.headers.get('content-type')).toContain('spreadsheet')
  })
  test('who had no vote is told with the reason; the count as published beside that of the names', async () => {
    const { text } = await get(great)
    const without = /<section id="without">[^]*?<\/section>/.exec(text)![0]
    expect(read(without)).toContain('Bhill 2')
    expect(without).toContain('Art. 20(5)')
    expect(read(text)).toContain('By the names 83 for, 30 against, 7 abstaining As published 84 for, 30 against, 7 abstaining')
  })
  test('what it names and what names it, both ways, and explanations of vote', async () => {
    const text = await of(great)
    expect(text).toContain('Supersedes resolution 4/38-ORG of the Assembly of the Union')
    expect(text).toMatch(/Explanations of vote Ahill 2 after the vote 10 September 2000 The hill is <high>/)
    expect(await of(decisionPath('hills.assembly:4/38-ORG'))).toContain('Superseded by resolution 2758 (XXVI) of the Assembly of the Union')
  })
  test('its twin holds the findings and the roll-call', async () => {
    const json = await twin(`${great}.json`) as { passed: { status: string }; standing: { value: { stage: string } }; rollCall: { all: unknown; casts: unknown[]; byGroup: { group: string | null }[] } }
    expect(json.passed.status).toBe('established')
    expect(json.standing.value.stage).toBe('adopted')
    expect(json.rollCall.all).toEqual({ for: 83, against: 30, abstaining: 7, absent: 9 })
    expect(json.rollCall.byGroup.map(g => g.group)).toEqual(['african', 'asian', 'arab', null])
    expect(json.rollCall.casts).toHaveLength(129)
  })
  test('the whole reason has a page', async () => {
    const link = /href="(\/why\?ask=passed[^"]*)"/.exec((await get(great)).text)![1]!.replaceAll('&amp;', '&')
    expect(read((await get(link)).text)).toContain('Result of the decision on resolution 2758 (XXVI)')
  })
})

describe('other decisions', () => {
  test('a veto and a double majority: the parts under their whole', async () => {
    expect(await of(decisionPath('hills.watch:W/1'))).toMatch(/Each of the following 2 2 1 no Three votes for 3 — 4 yes No vote against by those whose concurring votes are required 1 1 0 no voted against: Ahill 1/)
    expect(await of(decisionPath('hills.watch:W/1'))).toContain('As a procedural question it would have been adopted')
    expect(await of(decisionPath('hills.watch:W/1'))).toContain('One vote against cast for would have been adopted')
    expect(await of(decisionPath('hills.fund:F/1'))).toMatch(/More than half of all members 66 130 98 yes Three-quarters of the votes of all members 195\.94 261\.25 122\.5 no/)
  })
  test('by consensus: no majority and no votes', async () => {
    const text = await of(decisionPath('hills.assembly:4/38-ORG'))
    expect(text).toContain('How it was decided by consensus')
    expect(text).not.toContain('The majority needed')
    expect(text).not.toContain('How each voted')
  })
  test('by count alone: bars, and no names', async () => {
    const text = await of(decisionPath('hills.assembly:9/2?#&%'))
    expect(text).toContain('All 70 20 5 34')
    expect(text).toContain('Only the numbers of votes are known, not who cast them')
  })
  test('a draft is open; one that is only named says so; on an earlier day nothing is told but when', async () => {
    expect(await of(decisionPath('hills.assembly:A/2/L.9'))).toContain('it wants the record of the vote on')
    expect(await of(decisionPath('hills.assembly:0/9'))).toContain('The register holds no act by which this was decided')
    const before = await of(`${great}?as-at=1999-01-01`)
    expect(before).toContain('the first act in the register is of 10 September 2000')
    expect(before).not.toContain('great')
  })
  test('a draft leads to what became of it', async () => { expect(await of(decisionPath('hills.assembly:A/2/L.1'))).toContain('Number 2758 (XXVI)') })
})

describe('the decisions of an organ', () => {
  test('session by session, newest first, with results and votes', async () => {
    const text = await of('/bodies/hills.assembly/decisions')
    expect(text).toMatch(/2nd session .*2758 \(XXVI\) On the <great> hill 10 September 2000 by a vote adopted 83 for, 30 against, 7 abstaining .*1st session .*Declaration of Hilltown 11 September 1999 by acclamation adopted 4\/38-ORG On paths/)
    expect(text).toContain('draft, not decided upon')
  })
  test('one session, and its file', async () => {
    const text = await of('/bodies/hills.assembly/decisions?session=hills.assembly/1')
    expect(text).not.toContain('2758')
    expect(text).toContain('All decisions (6)')
    expect((await get('/bodies/hills.assembly/decisions.csv?session=hills.assembly/1')).text.trim().split('\r\n')).toHaveLength(3)
    expect((await get('/bodies/hills.assembly/decisions.csv')).text).toContain('2758 (XXVI)')
  })
})

describe('how a State votes', () => {
  test('its vote in each decision, and how often as another', async () => {
    const text = await of('/states/A1/votes?with=T1')
    expect(text).toContain('Ahill 1 and Thill 1 voted alike in 0 of 2 decisions in which both cast a vote (0%)')
    expect(text).toContain('2758 (XXVI) On the <great> hill 10 September 2000 for against adopted')
    expect(await of('/states/A1/votes?with=B1')).toContain('voted alike in 2 of 2 decisions in which both cast a vote (100%)')
    expect(await of('/states/A1/votes?organ=hills.watch&with=B1')).toContain('voted alike in 0 of 1 decision in')
    expect(await twin('/states/A1/votes.json?with=B1')).toMatchObject({ agreement: { share: 1 } })
  })
  test('a State that cannot be compared is refused with what is wanted', async () => {
    expect((await get('/states/A1/votes?with=A1')).status).toBe(400)
    expect((await get('/states/A1/votes?with=Q9')).status).toBe(400)
  })
  test('one named in no vote says so', async () => { expect(await of('/states/Z5/votes')).toContain('in no recorded vote') })
})

describe('search', () => {
  test.each([['2758(xxvi)', 'resolution 2758 (XXVI)'], ['great', 'On the <great> hill'], ['4/38', '4/38-ORG'], ['A/RES/74/7', 'On the small hill'], ['2nd session', 'the 2nd session of the Assembly of the Union'], ['hills.assembly/2', 'the 2nd session']])('%s', async (q, found) => {
    expect(await of(`/search?q=${encodeURIComponent(q)}`)).toContain(found)
  })
  test('in Arabic, by title', async () => { expect(await of(`/search?q=${encodeURIComponent('التل الكبير')}`, 'ar')).toContain('2758') })
  test('leads to the page of the decision', async () => { expect((await twin('/search.json?q=2758'))['found']).toMatchObject([{ type: 'decision', page: great }]) })
})

test('nothing that is not public is on any page, in any file or search', async () => {
  const paths = ['/bodies/hills.assembly/decisions', '/bodies/hills.assembly/decisions.json', '/bodies/hills.assembly/decisions.csv', '/states/A1/votes', '/states/A1/votes.csv', '/search?q=SECRET', '/search?q=all+eyes', great]
  for (const path of paths) expect((await get(path)).text).not.toMatch(/SECRET\/1|Not for all eyes|secret-vote/)
  expect((await get('/decisions/hills.assembly:SECRET/1')).status).toBe(404)
  expect(members).toHaveLength(130)
})
test('Arabic pages are written in Arabic', async () => {
  const text = (await get(`${great}?lang=ar`)).text
  const main = /<main[^]*<\/main>/.exec(text)![0].replace(/<bdi[^]*?<\/bdi>/g, ' ').replace(/<details class="why">[^]*?<\/details>/g, ' ')
  expect(read(main).replace(/CSV|XLSX|JSON/g, '').match(/[A-Za-z]{2,}/g)?.filter(w => !['hill', 'XXVI'].includes(w)) ?? []).toEqual([])
})
