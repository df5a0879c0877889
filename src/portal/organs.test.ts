/** The pages of organisations, organs and sessions over the Union of Ponds: the tree, members by group, membership over time, chairs, bureau, rules in words, sessions, credentials, and what is not public. */
import { describe, expect, test } from 'vitest'
import { toJson } from '#acts'
import { ask, registerAsAt } from '#status'
import { crawl } from './crawl.fixture.ts'
import { pondsHoldings, pondsMaterial } from './organs.fixture.ts'
import { portal } from './portal.ts'
import { publicHoldings } from './public-holdings.ts'
import { expectWholePage } from './whole-page.fixture.ts'

const holdings = publicHoldings(pondsHoldings())
const material = pondsMaterial(holdings)
const app = portal({ material: () => material, holdings: () => holdings, today: () => '2020-06-01' })
const get = async (path: string) => { const response = await app.request(path); return { response, status: response.status, text: await response.text() } }
const at = (path: string, lang: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
const twin = async (path: string): Promise<Record<string, unknown>> => JSON.parse((await get(path)).text)
/** What a reader reads: the text without its markup, reasons left out. */
const read = (page: string): string => page.replace(/<details class="why">[^]*?<\/details>/g, '').replace(/<title>[^<]*<\/title>/g, '').replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ')
const part = (text: string, id: string): string => new RegExp(`<section id="${id}">[^]*?</section>`).exec(text)?.[0] ?? ''
const section = async (path: string, id: string): Promise<string> => read(part((await get(path)).text, id))

const pages = [
  '/organisations', '/organisations/ponds?as-at=2019-06-01', '/organisations/ponds', '/organisations/pondbank', '/bodies/ponds.assembly', '/bodies/ponds.council?as-at=2019-06-01', '/bodies/ponds.newts', '/bodies/ponds.old', '/bodies/ponds.never',
  '/sessions/ponds.assembly/4', '/sessions/ponds.assembly/r4', '/sessions/ponds.assembly/5', '/sessions/ponds.elders/p1', '/sessions/ponds.assembly/4?as-at=1991-01-01',
]
describe.each(pages)('%s', path => {
  test.each(['en', 'ar'])('is a whole page without script or style of its own (%s)', async lang => {
    expectWholePage(await get(at(path, lang)), lang)
  })
  test('shows no id of a body, session or office', async () => {
    for (const lang of ['en', 'ar']) expect(read((await get(at(path, lang))).text)).not.toMatch(/pond(s|bank)\.[a-z]|councillor:/)
  })
  test('has its data', async () => {
    const [path_ = '', query] = path.split('?')
    expect(await twin(`${path_}.json${query === undefined ? '' : `?${query}`}`)).toBeTypeOf('object')
  })
})
test.each(['en', 'ar'])('every link of these pages leads to a page or a file (%s)', async lang => {
  const seen = await crawl(get, '/organisations', lang)
  for (const path of ['/organisations/ponds/members.csv', '/organisations/ponds/membership.xlsx', '/organisations/ponds/organs.json', '/bodies/ponds.assembly/chairs.csv', '/bodies/ponds.assembly/sessions.csv', '/sessions/ponds.assembly/4', '/sessions/ponds.assembly/4/attendance.csv']) expect([...seen].some(s => s.startsWith(path))).toBe(true)
})

describe('the page of an organisation', () => {
  const path = '/organisations/ponds?as-at=2019-06-01'
  test('has its organs as a tree: by form, what all of a form have alike told once, each within what it is part of', async () => {
    const { text } = await get(path)
    const tree = /<ul class="tree">[^]*?<\/ul><details class="earlier">/.exec(text)![0]
    expect(read(tree)).toMatch(/Principal organs 3 Assembly of Ponds Chair: Kazakhstan Council of Ponds Wardens Chair: Not established Committees and conferences 1 Meeting of Elders Subsidiary organs 2 Members: all members of the organisation · Budget: that of the organisation Centre for Frogs Seat: Port B Centre for Newts Specialised institutions 1 Bank of Ponds Members: those members that join · Budget: its own 1 body within it Board of the Bank/)
    expect(tree).toMatch(/<details class="of-form" open><summary>Principal organs/)
    expect(tree).toMatch(/<details class="of-form" ><summary>Subsidiary organs/)
    const organs = read(part(text, 'organs'))
    expect(organs).toContain('Dissolved by this day 1 Old Committee')
    expect(organs).toContain('Conference that Adopted')
  })
  test('the tree is that of the day', async () => {
    const before = read(part((await get('/organisations/ponds?as-at=1990-06-01')).text, 'organs'))
    expect(before).toMatch(/Committees and conferences 1 Old Committee Subsidiary organs 1 Centre for Frogs/)
    expect(before).not.toMatch(/Specialised institutions/)
    expect(before).toMatch(/whose founding the register does not have 5 .*Bank of Ponds/)
  })
  test('maps the members by group, observers and suspended members as classes of their own, and names whose group is missing', async () => {
    const { text } = await get(path)
    const members = part(text, 'members')
    expect(read(/<figcaption>[^]*?<\/figcaption>/.exec(members)![0])).toMatch(/African group 1 Asian group 2 Suspended 1 Observers 1/)
    expect(members).toContain('<title>Kazakhstan: Asian group</title>')
    expect(read(members)).toContain('The groups are not complete: the group of one member is not established: Celand.')
    expect(read(members)).toMatch(/Celand suspended member — 1 June 2001/)
    expect(read(members)).toMatch(/Members no longer 1 .*Deland neither member nor observer 1 January 1999/)
  })
  test('tells a notice of withdrawal that runs', async () => {
    expect(await section('/organisations/ponds?as-at=1998-06-01', 'members')).toMatch(/Deland member has given notice; membership ends on 1 January 1999 bound to pay until 31 December 1998/)
  })
  test('where the list is not declared complete it says so and shows whom it knows', async () => {
    const members = await section('/organisations/ponds', 'members')
    expect(members).toContain('The register does not establish the members of the Union of Ponds')
    expect(members).toContain('these are the ones it knows')
    expect(members).toMatch(/Kazakhstan member Asian/)
  })
  test('counts the members over time as the question of members counts them on each day', async () => {
    const { rows } = await twin('/organisations/ponds/membership.json?as-at=2019-06-01') as { rows: readonly { day: string; count: number; joined: readonly string[]; left: readonly string[] }[] }
    expect(rows.map(r => [r.day, r.count])).toEqual([['1990-01-01', 2], ['1992-12-31', 3], ['1994-05-01', 4], ['1995-05-01', 5], ['1999-01-01', 4]])
    for (const r of rows) {
      const members = ask({ ask: 'members', organisation: 'ponds' }, registerAsAt(material.index, r.day as never), material.law)
      expect(members.status === 'established' ? members.value.length : members.status).toBe(r.count)
    }
    expect(rows.at(-1)).toMatchObject({ joined: [], left: ['PDD'] })
    expect((await get(path)).text).toMatch(/aria-label="Members of the Union of Ponds: 5 days of change from 1 January 1990 to 1 January 1999; 4 members at the end"/)
  })
  test('its members as a file: a row a State', async () => {
    const { rows, status } = await twin('/organisations/ponds/members.json?as-at=2019-06-01') as { rows: readonly Record<string, unknown>[]; status: string }
    expect(status).toBe('established')
    expect(rows).toEqual([
      { code: 'PAA', name: 'Aland', group: 'asian', standing: 'member', since: '1990-01-01', leaves: null, continues: null }, { code: 'PBB', name: 'Beland', group: 'african', standing: 'member', since: '1990-01-01', leaves: null, continues: null },
      { code: 'PCC', name: 'Celand', group: null, standing: 'suspended', since: '2001-06-01', leaves: null, continues: null }, { code: 'KAZ', name: 'Kazakhstan', group: 'asian', standing: 'member', since: '1995-05-01', leaves: null, continues: null },
      { code: 'PEE', name: 'Eland', group: null, standing: 'observer', since: '1996-01-01', leaves: null, continues: null },
    ])
    const csv = (await get('/organisations/ponds/members.csv?as-at=2019-06-01&lang=ar')).text
    expect(csv).toMatch(/KAZ,كازاخستان,[^,]+,عضو,/)
  })
  test('tells the first that is due and leads to the calendar', async () => {
    const { text } = await get(path)
    expect(read(part(text, 'due'))).toMatch(/31 December 2020 The term of Kazakhstan in the office of Councillor ends on 31 December 2020\./)
    expect(part(text, 'due')).toContain('/organisations/ponds/calendar')
  })
  test('its twin holds the findings the desk gives', async () => {
    const json = await twin('/organisations/ponds.json?as-at=2019-06-01')
    const register = registerAsAt(material.index, '2019-06-01')
    expect(json['members']).toEqual(toJson(ask({ ask: 'members', organisation: 'ponds' }, register, material.law)))
    expect(json['deadlines']).toEqual(toJson(ask({ ask: 'deadlines', of: 'ponds' }, register, material.law)))
  })
})

describe('the page of an organ', () => {
  test('draws who held its chair, with what is to come, and has the same as a table and as a file', async () => {
    const { text } = await get('/bodies/ponds.assembly')
    const chair = part(text, 'presidency')
    expect(read(chair)).toMatch(/Aland to come 2022 — 5th session Kazakhstan Ann Pond 1 March 1996 — 4th session Beland 1 March 1992 29 February 1996 2nd session Aland 1 March 1990 29 February 1992 1st session/)
    expect(chair).toMatch(/<rect class="coming lasting"/)
    expect(chair).toContain('aria-label="Who held the chair of the Assembly of Ponds: 4 spans one under the other, the latest first"')
    const { rows } = await twin('/bodies/ponds.assembly/chairs.json') as { rows: readonly Record<string, unknown>[] }
    expect(rows.map(r => [r['as'], r['holder'], r['session']])).toEqual([['coming', 'PAA', 'ponds.assembly/5'], ['held', 'KAZ', 'ponds.assembly/4'], ['held', 'PBB', 'ponds.assembly/2'], ['held', 'PAA', 'ponds.assembly/1']])
  })
  test('the chair on each of those days is the one the question gives, and a day later nobody else has come', async () => {
    const { rows } = await twin('/bodies/ponds.assembly/chairs.json') as { rows: readonly { as: string; holder: string; since: string; until: string | null }[] }
    for (const r of rows.filter(x => x.as === 'held')) for (const day of [r.since, ...(r.until ? [r.until] : [])]) {
      const asked = ask({ ask: 'presidency', organ: 'ponds.assembly' }, registerAsAt(material.index, day as never), material.law)
      expect([day, asked.status === 'established' && asked.value.holder]).toEqual([day, r.holder])
    }
  })
  test('a chair that goes with an office ends with its term, on a day on which nothing happens', async () => {
    const { rows } = await twin('/bodies/ponds.wardens/chairs.json') as { rows: readonly Record<string, unknown>[] }
    expect(rows.map(r => [r['as'], r['holder'], r['since'], r['until']])).toEqual([['gap', null, '2014-05-01', null], ['held', 'PBB', '2010-05-01', '2014-04-30'], ['held', 'PAA', '2006-05-01', '2010-04-30']])
  })
  test('seats of which nobody is known stand together', async () => { expect(await section('/bodies/ponds.council?as-at=2015-06-01', 'seats')).toMatch(/Aland permanent seat Not established 2 seats elected/) })
  test('has the bureau beside the rule, a deviation shown as such', async () => {
    const bureau = await section('/bodies/ponds.assembly', 'bureau')
    expect(bureau).toMatch(/Chair Kazakhstan Kazakhstan Vice-chair Aland , Deland differs from the rule one of the African group Deland/)
    expect(bureau).toContain('The bureau differs from the rule in 1 place. Vice-chair: Aland By the rule: one of the African group')
  })
  test('says quorum and majorities in words, each with its article', async () => {
    const rules = await section('/bodies/ponds.assembly', 'rules')
    expect(rules).toContain('Quorum Two-thirds of all members Charter of the Ponds, Art. 8 †')
    expect(rules).toMatch(/budget, scale of assessments A simple majority of the members present and voting Charter of the Ponds, Art\. 8\(2\)/)
    expect(rules).toMatch(/amendment Three-quarters of all members Charter of the Ponds, Art\. 20/)
    expect(rules).toMatch(/any question for which the text asks nothing else Consensus: nobody objects Failing that: two-thirds of the members present and voting/)
    expect(await section('/bodies/ponds.council?as-at=2019-06-01', 'rules')).toMatch(/Quorum 2 members .*Each of the following Two votes for No vote against by any of Aland/)
    expect(await section('/bodies/ponds.assembly?lang=ar', 'rules')).toMatch(/توافق الآراء: ألا يصدر اعتراض وعند تعذره: .*ثلثي/)
  })
  test('lists its sessions with what prepared and resumed them, those planned apart, the missing numbers told', async () => {
    const sessions = await section('/bodies/ponds.assembly', 'sessions')
    expect(sessions).toMatch(/Sessions to come .*5th session planned 2022 Port A Aland/)
    expect(sessions).toContain('One ordinary session is missing from the register, though its number shows that it was held: 3rd.')
    expect(sessions).toMatch(/Resumed 4th session 1 to 2 September 1996 .*Resumes: the 4th session of the Assembly of Ponds 4th session .*Prepared by: the 1st preparatory session of the Meeting of Elders/)
  })
  test('says what it is, how it was reformed and what came of it', async () => {
    expect(read((await get('/bodies/ponds.newts')).text)).toMatch(/Form subsidiary organ Part of Union of Ponds Members all members of the organisation Budget that of the organisation Established 1 January 1991 Reforms .*now with a laboratory.*Names .*Centre for Newts 1 January 1995 — House of Newts 1 January 1990 31 December 1994/)
    expect(read((await get('/bodies/ponds.old')).text)).toMatch(/Established 1 February 1990 Dissolved 1 February 1999 Its work goes on in Centre for Frogs/)
  })
  test('the chair it elects is no office beside its chair', async () => { expect(part((await get('/bodies/ponds.assembly')).text, 'offices')).toBe('') })
})

describe('the page of a session', () => {
  test('says when, where, what prepared it, who presided, and other accounts', async () => {
    const text = read((await get('/sessions/ponds.assembly/4')).text)
    expect((await get('/sessions/ponds.assembly/4')).text).toContain('<title>The 4th session of the Assembly of Ponds · Chancery</title>')
    expect(text).toMatch(/When 1 to 3 March 1996 Place Lakeside Host Kazakhstan Theme Clear <water> Resumed by the resumed 4th session of the Assembly of Ponds Prepared by the 1st preparatory session of the Meeting of Elders Other accounts/)
    expect(await section('/sessions/ponds.assembly/4', 'presided')).toMatch(/Chair Kazakhstan Person Ann Pond In the chair since 1 March 1996/)
    expect(read((await get('/sessions/ponds.elders/p1')).text)).toMatch(/Prepares the 4th session of the Assembly of Ponds/)
  })
  test('who took part, by standing, with heads and ranks, and the numbers of each source beside the list', async () => {
    const there = await section('/sessions/ponds.assembly/4', 'attendance')
    expect(there).toMatch(/Members 4 Observers 1 .*Aland member Ann Pond foreign minister 1 to 3 March 1996 Beland member .*Eland observer/)
    expect(there).toMatch(/ministers 4 Minutes <b>of<\/b> the Union & others/)
    expect(there).toMatch(/ministers 7 Pond Paper/)
    expect(there).toContain('does not declare this list complete')
  })
  test('contested credentials are told with every position', async () => {
    const credentials = await section('/sessions/ponds.assembly/4', 'credentials')
    expect(credentials).toMatch(/Aland accepted 1 March 1996/)
    expect(credentials).toMatch(/Beland Disputed presented Bob Pond contested Aland/)
  })
  test('quorum, decisions with their results, hosts designated', async () => {
    expect(await section('/sessions/ponds.assembly/4', 'quorum')).toContain('4 of 5 members were present at the 4th session of the Assembly of Ponds; the quorum is 4 and was reached')
    expect(await section('/sessions/ponds.assembly/4', 'decisions')).toMatch(/4\/1 On <frogs> 2 March 1996 adopted/)
    expect(await section('/sessions/ponds.assembly/4', 'designated')).toMatch(/5th session of the Assembly of Ponds Aland 2022 3 March 1996/)
  })
  test('one known by its designation alone is shown as planned', async () => {
    const text = read((await get('/sessions/ponds.assembly/5')).text)
    expect(text).toMatch(/planned The register knows this session only because its host has been designated/)
    expect(text).toMatch(/Planned for 2022 Place Port A Host Aland/)
    expect(text).not.toContain('Who presided')
  })
  test('before anything was known of it, it says when that began; a number that nothing names is not found', async () => {
    expect(read((await get('/sessions/ponds.assembly/4?as-at=1991-01-01')).text)).toContain('On this day the register held no act about this session')
    const wrong = await get('/sessions/ponds.assembly/44')
    expect(wrong.status).toBe(404)
    expect(wrong.text).toContain('/sessions/ponds.assembly/4')
    expect((await get('/sessions/nobody/1')).status).toBe(404)
    expect((await get('/sessions/ponds.assembly/44/attendance.csv')).status).toBe(404)
  })
  test('a session is linked to its page wherever it is named', async () => { expect((await get('/sessions/ponds.assembly/5')).text).toContain('href="/bodies/ponds.assembly"'); expect(part((await get('/sessions/ponds.assembly/4')).text, 'designated')).toContain('href="/sessions/ponds.assembly/5"') })
})
test('a delegation that is not public is nowhere on these pages or in their files', async () => {
  for (const path of ['/sessions/ponds.assembly/4', '/sessions/ponds.assembly/4.json', '/sessions/ponds.assembly/4/attendance.csv', '/organisations/ponds', '/bodies/ponds.assembly.json']) expect((await get(path)).text).not.toMatch(/secret/)
  const { rows } = await twin('/sessions/ponds.assembly/4/attendance.json') as { rows: readonly { code: string; head: string | null }[] }
  expect(rows.find(r => r.code === 'PCC')).toMatchObject({ head: null })
})
