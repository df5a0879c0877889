/** The pages of treaties over the League of Lakes: status table and notes, meter, chart, matrix, pairs, lists by topic, and what is not public. */
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { toJson } from '#acts'
import { ask, registerAsAt } from '#status'
import { crawl } from './crawl.fixture.ts'
import { leagueHoldings, leagueMaterial, today } from './league.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'
import { waters } from './treaties.fixture.ts'
import { expectWholePage } from './whole-page.fixture.ts'

const holdings = publicHoldings(leagueHoldings({ waters }))
const material = leagueMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => today })
const get = async (path: string) => { const response = await app.request(path); return { response, status: response.status, text: await response.text() } }
const at = (path: string, lang: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
const twin = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await get(path)).text)
/** What a reader reads: the text of the page without its markup. */
const read = (page: string): string => page.replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ')

const pages = [
  '/instruments', '/instruments?topic=environment', '/instruments/lakes.waters', '/instruments/lakes.waters-protocol', '/instruments/lakes.fish', '/instruments/lakes.waters/between', '/instruments/lakes.fish/between',
  '/instruments/lakes.waters/between/CCC/AAA', '/instruments/lakes.waters/between/FFF/AAA', '/states/AAA/treaties', '/states/AAA/treaties?standing=party', '/states/CCC',
]

describe.each(pages)('%s', path => {
  test.each(['en', 'ar'])('is a whole page without script or style of its own (%s)', async lang => {
    expectWholePage(await get(at(path, lang)), lang)
  })
  test('its links keep the days and the language', async () => {
    const { text } = await get(at(path, 'ar&as-at=2020-05-05&known-on=2020-05-06'))
    const own = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(m => m[1]!)
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter(h => !(h.includes('as-at=2020-05-05') && h.includes('known-on=2020-05-06') && h.includes('lang='))).length).toBeLessThanOrEqual(1)
  })
  test('has its data', async () => {
    const [path_ = '', query] = path.split('?')
    expect(await twin(`${path_}.json${query === undefined ? '' : `?${query}`}`)).toBeTypeOf('object')
  })
})

test.each(['en', 'ar'])('every link leads to a page or a file (%s)', async lang => {
  const seen = await crawl(get, '/instruments', lang)
  expect(seen.size).toBeGreaterThan(100)
})

describe('the page of an instrument', () => {
  const page = async (path: string, lang = 'en') => read((await get(at(path, lang))).text)
  test('the status table has kind of consent, former name, days and notes', async () => {
    const { text } = await get('/instruments/lakes.waters')
    const row = (party: string): string => read((text.match(/<tr role="row"[^>]*><th role="rowheader"[^]*?<\/tr>/g) ?? []).find(r => r.includes(`>${party}<`)) ?? '')
    expect(row('Aland')).toMatch(/Aland Note 1 Note 2 party 1 January 2001 ratification 1 March 2002 9 February 2003/)
    expect(row('Beland')).toMatch(/acceptance as =Beland and Isles/)
    expect(row('Deland')).toMatch(/party — accession 1 January 2005 31 January 2005/)
    expect(row('Fland')).toMatch(/signatory 1 January 2001 — — —/)
  })
  test('notes say texts, articles, who objected, and when silence ends, each linked to its act', async () => {
    const { text } = await get('/instruments/lakes.waters')
    const note = (n: number): string => new RegExp(`<li id="note-${n}">[^]*?(?=<li id="note-|</ol>)`).exec(text)![0]
    expect(read(note(4))).toMatch(/Celand reservation 10 January 2003 article 9 on deposit in effect Back to Celand in the table \+Article 9 does not bind <it> Notified by the depositary on 1 February 2003\. The time for objections ended on 1 February 2004\. Objections: Aland , Beland \(prevents the entry into force between the two\)/)
    expect(note(4)).toContain('href="/acts/c-reserves"')
    expect(read(note(1))).toMatch(/Aland objection 1 June 2003 to the reservation of Celand \(Note 4\) Back to Aland in the table It goes too far/)
    expect(note(3)).toContain('href="#note-4"')
    expect(read(note(6))).toContain('An objection may be raised until 15 March 2021')
    expect(read(note(2))).toContain('The Isle')
    expect(read(note(5))).toContain('Lakes are waters')
  })
  test('clauses in words with articles', async () => {
    const text = await page('/instruments/lakes.waters')
    expect(text).toContain('Denunciation Art. 14 1 year after the notice of denunciation; notice may first be given 3 years after the entry into force for the party')
    expect(text).toContain('Aland, Beland, Celand, Deland, Eland and Fland may become parties')
    const protocol = await page('/instruments/lakes.waters-protocol')
    expect(protocol).toContain('parties that account together for at least 55 % of the tonnage of boats in 2010 (of 1,000 tons)')
    expect(protocol).toContain('by each of Aland and Beland')
    expect(protocol).toContain('not before 1 January 2015; not before the Convention on the Waters is in force')
    expect(protocol).toContain('It binds those parties alone that accept it')
    expect(protocol).toContain('Reservations are allowed to the provisions listed: 3')
    expect(protocol).toContain('Weights: the tonnage of boats in 2010')
  })
  test('a correction, an extension and an amendment stand in their places', async () => {
    const text = await page('/instruments/lakes.waters')
    expect(text).toContain('corrected by procès-verbal')
    expect(text).toMatch(/Amendments 1 .*Protocol on the Tonnage of Boats/)
    expect(await page('/instruments/lakes.waters-protocol')).toContain('Amends Convention on the Waters')
  })
  test('the chart has steps, a threshold and its day, drawn twice, with its table', async () => {
    const { text } = await get('/instruments/lakes.waters')
    expect(text.match(/<svg class="(wide|narrow)"/g)).toHaveLength(2)
    expect(text).toContain('role="img" aria-label="5 instruments of consent from 1 March 2002 to 1 March 2020, counted as they came"')
    expect(text).toContain('>3 needed</text>')
    expect(text).toContain('>Condition met</text>')
    expect(text).toContain('>10 January 2003</text>')
    expect(text).toContain('>9 February 2003</text>')
    // In Arabic time runs from right to left: the same first step stands as far from the other edge.
    const x = (page_: string): number => Number(/class="steps" d="M([\d.]+)/.exec(page_)![1])
    expect(x(text) + x((await get('/instruments/lakes.waters?lang=ar')).text)).toBeCloseTo(860, 0)
  })
  test('as at an earlier day only what had been done by then', async () => {
    const text = await page('/instruments/lakes.waters?as-at=2003-01-01')
    expect(text).not.toContain('Article 9 does not bind')
    expect(text).toContain('2 of 3')
    expect(text).toMatch(/The next that would do: Fland/)
    expect(text).toContain('If what is missing came on 1 January 2003, it would be in force as from 31 January 2003')
  })
})

describe('a reader with little time', () => {
  test('chooses a standing, on the page and in its file', async () => {
    const { text } = await get('/instruments/lakes.waters?standing=signatory')
    expect(read(text)).toMatch(/Standing All 6 party 5 signatory 1/)
    expect(text.match(/<tr role="row" id="party-/g)).toHaveLength(1)
    expect(text).toContain('href="/instruments/lakes.waters/parties.csv?standing=signatory"')
    expect((await get('/instruments/lakes.waters/parties.csv?standing=signatory')).text.trim().split('\r\n')).toHaveLength(2)
  })
  test('comes back from a note to the row it belongs to', async () => {
    const { text } = await get('/instruments/lakes.waters')
    expect(text).toContain('<tr role="row" id="party-CCC">')
    expect(text).toMatch(/<a class="back" href="#party-CCC">/)
    // A row that the choice of a standing left out is not there to come back to.
    expect((await get('/instruments/lakes.waters?standing=signatory')).text).not.toContain('class="back"')
  })
  test('on a day before the first act is told which day that is, and sees no empty parts', async () => {
    const { text } = await get('/instruments/lakes.waters?as-at=2000-06-06')
    expect(read(text)).toContain('On this day nothing had been done about it yet; the first act in the register is of 1 January 2001 .')
    expect(text).toContain('href="/instruments/lakes.waters?as-at=2001-01-01"')
    for (const part of ['meter', 'parties', 'missing']) expect(text).not.toContain(`<section id="${part}">`)
  })
  test('as known on a day before the register learnt of it is told since when it is known', async () => {
    const { text } = await get('/instruments/lakes.waters?known-on=2019-06-06&lang=ar')
    expect(text).toContain('href="/instruments/lakes.waters?known-on=2020-01-01&amp;lang=ar"')
    expect((await get('/instruments/lakes.waters?known-on=2020-01-01')).text).not.toContain('class="notice">On this day')
  })
  test('goes from a reservation to the objections to it and back', async () => {
    const reservation = (await get('/acts/c-reserves')).text
    expect(/Acts that refer to it[^]*?<\/section>/.exec(reservation)![0]).toContain('href="/acts/a-objects"')
    expect((await get('/acts/a-objects')).text).toMatch(/<dt>Refers to<\/dt><dd><a class="ds-link" href="\/acts\/c-reserves">/)
    expect(reservation).not.toContain('secret-objection')
  })
  test('sees months under a chart of one year', async () => {
    expect((await get('/instruments/lakes.waters?as-at=2002-12-31')).text).toMatch(/class="tick"[^>]*>(June|July|August|September) 2002</)
  })
  test('is not told the same source twice in a row', async () => {
    const { text } = await get('/why?ask=entry-into-force&instrument=lakes.waters')
    expect(text.match(/<cite class="same">same source<\/cite>/g)).toHaveLength(2)
    expect(text.match(/<cite>Deposits with the League/g)).toHaveLength(1)
  })
  test('is helped on a wrong address also where the portal stands within another app', async () => {
    const within = new Hono().post('/commands', c => c.text('done')).route('/', app)
    const wrong = await within.request('/instruments/lakes.waters/partys.csv')
    expect(wrong.status).toBe(404)
    expect(wrong.headers.get('content-type')).toContain('application/problem+json')
    expect(await (await within.request('/nothing?lang=ar')).text()).toContain('<html lang="ar"')
  })
  test('does not take an answer that is not established for an empty one', async () => {
    expect(await twin('/instruments/lakes.fish/missing.json')).toMatchObject({ status: 'open', rows: [] })
    expect(await twin('/instruments/lakes.waters/missing.json')).toMatchObject({ status: 'established' })
  })
  test('gets a large page packed', async () => {
    const packed = await app.request('/instruments/lakes.waters', { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toBe('Accept-Encoding')
    const again = await app.request('/instruments/lakes.waters', { headers: { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag')! } })
    expect(again.status).toBe(304)
  })
  test('finds treaties on the first page: by name, by topic, the last that came into force', async () => {
    const { text } = await get('/?as-at=2004-01-01')
    expect(text).toContain('<form class="ask searching" role="search" action="/search" method="get">')
    expect(text).toContain('href="/instruments?topic=environment&amp;as-at=2004-01-01"')
    expect(read(text)).toMatch(/Lately in force Convention on the Waters 9 February 2003/)
    // On the day before the third deposit two of three are there.
    expect(read((await get('/?as-at=2003-01-09')).text)).toMatch(/On the way into force Convention on the Waters 2 of 3/)
  })
})

describe('several objections of one day', () => {
  const more = publicHoldings(leagueHoldings({ waters: `${waters}  - { on: 2020-04-01, id: one, act: objection, instrument: lakes.waters, party: BBB, to: e-reserves, source: list }
  - { on: 2020-04-01, id: other, act: objection, instrument: lakes.waters, party: BBB, to: e-more, source: list }
  - { on: 2020-04-01, id: graver, act: objection, instrument: lakes.waters, party: BBB, to: e-grave, precludes: true, source: list }
  - { on: 2020-03-01, id: e-more, act: reservation, instrument: lakes.waters, party: EEE, articles: ["6"], formulated: on-deposit, source: list }
  - { on: 2020-03-01, id: e-grave, act: reservation, instrument: lakes.waters, party: EEE, articles: ["7"], formulated: on-deposit, source: list }
` }))
  const many = portal({ material: () => leagueMaterial(more), holdings: () => more, today: () => today })
  const page = async (path: string): Promise<string> => (await many.request(path)).text()
  test('are one note where they say the same, each with its act and the note of its reservation; the file keeps each', async () => {
    const text = await page('/instruments/lakes.waters')
    const told = [...text.matchAll(/<li id="note-\d+">([^]*?)(?=<li id="note-|<\/ol>)/g)].map(n => read(n[1]!)).filter(n => n.includes('Beland objection 1 April 2020'))
    expect(told).toHaveLength(2)
    expect(told.some(n => /to the reservations of Eland \( Note \d+ \), Eland \( Note \d+ \)/.test(n))).toBe(true)
    expect(told.some(n => /to the reservation of Eland \(Note \d+\) prevents the entry into force/.test(n))).toBe(true)
    for (const act of ['one', 'other', 'graver']) expect(text).toContain(`href="/acts/${act}"`)
    const rows = (JSON.parse(await page('/instruments/lakes.waters/notes.json')) as { rows: { number: number; act: string }[] }).rows
    const numbers = ['one', 'other', 'graver'].map(act => rows.find(r => r.act === act)!.number)
    expect(numbers[0]).toBe(numbers[1])
    expect(numbers[2]).not.toBe(numbers[0])
  })
  test('a reservation that no notification tells of is explained once, above the notes', async () => {
    expect((await page('/instruments/lakes.waters')).match(/the twelve months of silence cannot be counted/g)).toHaveLength(1)
  })
})

describe('the meter', () => {
  test('is nested as the clause is, each bar with its figures in words', async () => {
    const { text } = await get('/instruments/lakes.waters-protocol')
    const meter = /<section id="meter">[^]*?<\/section>/.exec(text)![0]
    expect(read(meter)).toContain('All of these are needed')
    expect(read(meter)).toContain('One of these is enough')
    expect(meter).toMatch(/<progress max="3" value="2" aria-label="[^"]*2 of 3"/)
    expect(meter).toMatch(/<progress max="550" value="550" aria-label="[^"]*550 of 550 tons"/)
    expect(read(meter)).toContain('2 of 3')
    expect(meter).not.toMatch(/<progress(?![^>]*aria-label)/)
  })
  test('is not shown once the instrument is in force', async () => {
    expect((await get('/instruments/lakes.waters')).text).not.toContain('<section id="meter">')
  })
})

describe('who is missing', () => {
  test('names those who may become parties and are none, signatories first', async () => {
    const { text } = await get('/instruments/lakes.waters')
    const missing = read(/<section id="missing">[^]*?<\/section>/.exec(text)![0])
    expect(missing).toContain('1 may become a party and is none')
    expect(missing).toMatch(/Fland 1 January 2001/)
    expect((await twin('/instruments/lakes.waters/missing.json'))['rows']).toEqual([{ party: 'FFF', name: 'Fland', signed: '2001-01-01', domestic: null, tookBack: false }])
  })
})

describe('between the parties', () => {
  test('the matrix says in a word what holds, and leads to the pair', async () => {
    const { text } = await get('/instruments/lakes.waters/between')
    const cell = (a: string, b: string): string => new RegExp(`<td class="([a-z-]+)"><a href="/instruments/lakes.waters/between/${a}/${b}">[^]*?</td>`).exec(text)?.[1] ?? 'none'
    expect([cell('AAA', 'CCC'), cell('BBB', 'CCC'), cell('DDD', 'CCC'), cell('AAA', 'EEE'), cell('CCC', 'CCC'), cell('AAA', 'BBB')]).toEqual(['not-applied', 'precluded', 'modified', 'pending', 'none', 'none'])
    expect(read(text)).toContain('partly not applied')
    expect(read(text)).toContain('pending until 15 March 2021')
    expect(text).toMatch(/<div class="matrix" role="region" aria-label="Matrix" tabindex="0">/)
  })
  test('reservation by reservation the same', async () => {
    const list = read((await get('/instruments/lakes.waters/between')).text)
    expect(list).toMatch(/Reservations of Celand article 9, 10 January 2003 .*partly not applied 1 Aland .*not in force \(objection\) 1 Beland .*modified 1 Deland/)
  })
  test('without reservations a sentence, and the form for a pair', async () => {
    const { text } = await get('/instruments/lakes.fish/between')
    expect(read(text)).toContain('The register does not establish the reservations to the Agreement on Fish')
    expect(read((await get('/instruments/lakes.waters/between?as-at=2002-12-31')).text)).toContain('No reservation to the Convention on the Waters is in effect')
    expect(text).toContain('<form class="ask pair" action="/instruments/lakes.fish/between" method="get">')
    expect(text).not.toContain('class="matrix"')
  })
  test('the form leads to the address of the pair', async () => {
    const { status, response } = await get('/instruments/lakes.waters/between?a=AAA&b=CCC&lang=ar&as-at=2019-01-01')
    expect(status).toBe(303)
    expect(response.headers.get('location')).toBe('/instruments/lakes.waters/between/AAA/CCC?as-at=2019-01-01&lang=ar')
  })
  test('a pair shows the whole finding, each reservation with its articles, and its reason', async () => {
    const { text } = await get('/instruments/lakes.waters/between/CCC/AAA')
    const told = read(text)
    expect(told).toContain('Between Celand and Aland')
    expect(told).toContain('Not applied to the extent of the reservation')
    expect(told).toContain('+Article 9 does not bind <it>')
    expect(text).toContain('href="/acts/a-objects"')
    const register = registerAsAt(material.index, today)
    expect(await twin('/instruments/lakes.waters/between/CCC/AAA.json')).toMatchObject(JSON.parse(JSON.stringify(toJson(ask({ ask: 'between', instrument: 'lakes.waters', party: 'CCC', other: 'AAA' }, register, material.law)))) as object)
  })
  test('a pair named the other way round says the same', async () => {
    const [one, other] = await Promise.all(['CCC/BBB', 'BBB/CCC'].map(pair => twin(`/instruments/lakes.waters/between/${pair}.json`)))
    expect(one!['value']).toEqual(other!['value'])
  })
  test.each([['/instruments/lakes.waters/between/AAA/ccc', 404, 'href="/instruments/lakes.waters/between/AAA/CCC"'], ['/instruments/lakes.waters/between/AAA/AAA', 400, 'two different parties'], ['/instruments/lakes.water/between', 404, 'href="/instruments/lakes.waters"'], ['/instruments/lakes.waters/between/AAA', 404, 'Found']])('%s is a %i that helps', async (path, expected, says) => {
    const { status, text } = await get(path)
    expect(status).toBe(expected)
    expect(text).toContain(says)
  })
})

describe('lists', () => {
  test('a State’s treaties stand by topic, with a count for every standing', async () => {
    const text = read((await get('/states/AAA/treaties')).text)
    expect(text).toMatch(/Standing All 4 party 3 contracting State 1/)
    expect(text.indexOf('Environment')).toBeLessThan(text.indexOf('Food and agriculture'))
    expect(read((await get('/states/AAA/treaties?standing=contracting-state')).text)).not.toContain('Food and agriculture')
    expect((await get('/states/AAA')).text).toContain('href="/states/AAA/treaties"')
  })
  test('instruments by topic, with how far they are', async () => {
    const text = read((await get('/instruments')).text)
    expect(text).toContain('Convention on the Waters 9 February 2003')
    expect(read((await get('/instruments?topic=environment')).text)).not.toContain('Agreement on Fish')
    expect(read((await get('/instruments?force=no')).text)).not.toContain('Convention on the Waters')
    expect(read((await get('/instruments?as-at=2003-01-01')).text)).toContain('Convention on the Waters 2 of 3')
  })
})

describe('what is not public leaves no trace', () => {
  const hidden = [/secret/, /all eyes/, /7777/, /of-the-secret/]
  const files = ['parties', 'notes', 'consents', 'missing', 'amendments', 'between', 'between/DDD/CCC', 'between/AAA/DDD'].flatMap(table => ['csv', 'json'].map(ending => `/instruments/lakes.waters/${table}.${ending}`))
  test.each([...pages, '/instruments/lakes.waters.json', '/instruments/lakes.waters/between/DDD/CCC', '/instruments/lakes.waters/between/AAA/DDD', '/states/DDD', '/states/DDD/treaties.csv', ...files])('%s', async path => {
    const { text } = await get(path)
    for (const secret of hidden) expect(text).not.toMatch(secret)
  })
  test('nor does what follows from it', async () => {
    // With the restricted objection the relation of D and C would be precluded, with the restricted reservation D would have a column.
    expect(await twin('/instruments/lakes.waters/between/DDD/CCC.json')).toMatchObject({ value: { relation: 'in-force', modifications: [{ effect: 'modified' }] } })
    expect((await twin('/instruments/lakes.waters/between.json'))['between']).not.toContainEqual(expect.objectContaining({ other: 'DDD' }))
    for (const act of ['secret-reservation', 'secret-objection', 'of-the-secret']) expect((await get(`/acts/${act}`)).status).toBe(404)
  })
})
