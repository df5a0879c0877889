/** Offices of the League of Lakes: who holds them together, one after another and for the time being, the gaps between, and which seats fall free. */
import { describe, expect, test } from 'vitest'
import type { Day } from '#calendar'
import { charter, composedOf, constitution, electedSeats, textOf, type FreeSeat, type OfficeLaw, type SeatHeld, type Term } from '#law'
import { ask } from './ask.ts'
import { indexActs } from './index-of-acts.ts'
import { holdingsOf, leagueWith, roles, short, type League } from './league.fixture.ts'
import { registerAsAt } from './register-as-at.ts'
import { lawOf } from './under-charter.ts'

const art = textOf('league.charter')
/** Two keepers for three years each; a jury of six persons, two for each shore, renewable once; nobody follows himself on the watch. */
const keeper: OfficeLaw = { office: 'league.council.keeper', electedBy: 'council', years: 3, seats: 2, cite: art(20) }
const juror: OfficeLaw = { office: 'league.jury.member', electedBy: 'council', years: 4, renewals: 1, seats: 6, groups: { north: 2, south: 2, east: 2 }, cite: art(21) }
const watch: OfficeLaw = { office: 'league.council.watch', electedBy: 'council', years: 2, seats: 2, immediate: false, cite: art(22) }
const steward: OfficeLaw = { office: 'league.steward', electedBy: 'council', seats: 3, cite: art(23) }
const deputy: OfficeLaw = { office: 'league.deputy', electedBy: 'council', groups: { north: 1, south: 1 }, cite: art(24) }
const warden: OfficeLaw = { office: 'league.warden', electedBy: 'council', years: 5, renewals: 1, cite: art(7) }
const people = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus', 'hal']
const header = `offices: { league.council.keeper: { name: Keeper, of: league.council }, league.jury.member: { name: Member of the Jury, of: league.jury }, league.council.watch: { name: Watch, of: league.council }, league.steward: { name: Steward, of: league }, league.deputy: { name: Deputy, of: league } }
bodies: { league.jury: { name: Jury, form: committee } }
people: { ${people.slice(3).map(p => `${p}: { name: ${p} }`).join(', ')} }`
const made = leagueWith({ offices: { 'council.keeper': keeper, 'jury.member': juror, 'council.watch': watch, steward, deputy, warden }, organs: { jury: { cite: art(21), composition: composedOf(art(21), electedSeats(juror, art(21))) } } }, header)

const elects = (office: string, on: string, who: string, more = '') => `  - { on: ${on}, act: election, to: ${office}, ${/^[A-Z]/.test(who) ? 'of' : 'person'}: ${who}, by: league.council${more} }`
const appoints = (office: string, on: string, who: string, more = '') => `  - { on: ${on}, act: appointment, to: ${office}, person: ${who}${more} }`
const leaves = (office: string, on: string, who?: string, reason = 'resignation') => `  - { on: ${on}, act: end-of-office, office: ${office}${who ? `, ${/^[A-Z]/.test(who) ? 'of' : 'person'}: ${who}` : ''}, reason: ${reason} }`
const lines = (...all: readonly string[]) => all.join('\n')
const whose = (h: { readonly person: string | null; readonly party: string | null }) => h.person ?? h.party ?? '?'
const heldIn = (l: League, office: string, asAt: string) => { const a = l.ask({ ask: 'holders', office }, asAt); return a.status === 'established' ? a.value.map(whose) : short(a) }
/** "ada 1995-01-01..1999-12-31 term", "gap 2000-01-01..". */
const termsIn = (l: League, office: string, asAt: string) => { const a = l.ask({ ask: 'terms', office }, asAt); return a.status === 'established' ? a.value.map(termShort) : short(a) }
const termShort = (t: Term) => (t.gap ? `gap ${t.from}..${t.until ?? ''}${t.vacant === undefined ? '' : ` of ${t.vacant}`}` : `${t.acting ? 'acting ' : ''}${whose(t)} ${t.from.text}..${t.until ?? ''} ${t.ends}`)

describe('several who hold one office', () => {
  const two = lines(elects(keeper.office, '2000-01-01', 'AAA'), elects(keeper.office, '2001-01-01', 'BBB'))
  test('two are no dispute where the text has two seats', () => {
    expect(['1999-12-31', '2000-06-01', '2001-06-01', '2003-01-01', '2004-01-01'].map(d => heldIn(made(two), keeper.office, d))).toEqual([{ want: 'office-holder', office: keeper.office }, ['AAA'], ['AAA', 'BBB'], ['BBB'], { want: 'office-holder', office: keeper.office }])
  })
  test('each with its own term, and the act that began it', () => {
    const a = made(two).ask({ ask: 'holders', office: keeper.office }, '2001-06-01')
    expect(short(a)).toMatchObject([{ party: 'AAA', termEnds: '2002-12-31', acting: false, group: null }, { party: 'BBB', termEnds: '2003-12-31' }])
    expect((short(a) as SeatHeld[]).map(h => h.act)).toEqual(roles(a).map(r => r.replace(' supports', '')))
  })
  test('no single holder can be named while there are two; of one there can', () => {
    const one = (d: string) => short(made(two).ask({ ask: 'office-holder', office: keeper.office }, d))
    expect([one('2000-06-01'), one('2001-06-01')]).toMatchObject([{ party: 'AAA' }, { want: 'rule', question: 'office-holder' }])
  })
  test('a third for two seats means that the end of one is missing', () => {
    const three = lines(two, elects(keeper.office, '2001-02-01', 'CCC'))
    expect([heldIn(made(three), keeper.office, '2001-01-31'), heldIn(made(three), keeper.office, '2001-06-01'), heldIn(made(three), keeper.office, '2003-01-01')])
      .toEqual([['AAA', 'BBB'], { want: 'act', kind: 'end-of-office', of: [keeper.office] }, ['BBB', 'CCC']])
  })
  test('who is elected again takes no second seat', () => {
    const again = lines(two, elects(keeper.office, '2002-06-01', 'AAA', ', from: 2003-01-01'))
    expect([heldIn(made(again), keeper.office, '2002-12-31'), heldIn(made(again), keeper.office, '2003-01-01')]).toEqual([['AAA', 'BBB'], ['BBB', 'AAA']])
    const early = lines(two, elects(keeper.office, '2002-06-01', 'AAA'))
    expect(heldIn(made(early), keeper.office, '2002-06-01')).toEqual(['BBB', 'AAA'])
  })
  test('a by-election fills a seat for the rest of the term', () => {
    const by = lines(two, leaves(keeper.office, '2001-06-01', 'AAA'), elects(keeper.office, '2001-07-01', 'CCC', ', until: 2002-12-31'))
    expect(['2001-05-31', '2001-06-01', '2001-07-01', '2002-12-31', '2003-01-01'].map(d => heldIn(made(by), keeper.office, d))).toEqual([['AAA', 'BBB'], ['BBB'], ['BBB', 'CCC'], ['BBB', 'CCC'], ['BBB']])
  })
  test('an end that names nobody is that of the only holder; of two it says of neither that he left', () => {
    const nameless = (on: string) => lines(two, leaves(keeper.office, on))
    expect(heldIn(made(nameless('2000-06-01')), keeper.office, '2000-06-01')).toEqual({ want: 'office-holder', office: keeper.office })
    const a = made(nameless('2001-06-01')).ask({ ask: 'holders', office: keeper.office }, '2001-06-02')
    expect(short(a)).toEqual({ want: 'act', kind: 'end-of-office', of: [keeper.office] })
    expect(roles(a)[0]).toContain('not-counted (party-not-named)')
    expect(heldIn(made(nameless('2001-06-01')), keeper.office, '2004-01-01')).toMatchObject({ want: 'office-holder' })
  })
  test('where nothing ends a term, a body elected anew as a whole takes the place of the one before, and of part of it one does not know whom', () => {
    const first = ['AAA', 'BBB', 'CCC'].map(p => elects(steward.office, '2000-01-01', p))
    const whole = [...first, ...['DDD', 'EEE', 'AAA'].map(p => elects(steward.office, '2004-01-01', p))]
    expect([heldIn(made(lines(...whole)), steward.office, '2003-12-31'), heldIn(made(lines(...whole)), steward.office, '2004-01-01')]).toEqual([['AAA', 'BBB', 'CCC'], ['AAA', 'DDD', 'EEE']])
    const part = lines(...first, elects(steward.office, '2004-01-01', 'DDD'))
    expect(heldIn(made(part), steward.office, '2004-01-01')).toEqual({ want: 'act', kind: 'end-of-office', of: [steward.office] })
    expect(heldIn(made(lines(part, leaves(steward.office, '2004-01-01', 'CCC', 'other'))), steward.office, '2004-01-01')).toEqual(['AAA', 'BBB', 'DDD'])
    expect((termsIn(made(part), steward.office, '2004-01-01') as string[]).filter(t => t.endsWith('not-known'))).toHaveLength(3)
  })
  test('one in doubt leaves the whole list open', () => {
    expect(heldIn(made(lines(two, elects(keeper.office, '2002', 'CCC'))), keeper.office, '2002-06-01')).toMatchObject({ want: 'day-of-act', written: '2002' })
  })
  test('another account of equal rank makes it disputed', () => {
    const told = `${elects(keeper.office, '2000-01-01', 'AAA').replace('{ on', '{ id: first, on')}\n${elects(keeper.office, '2000-01-01', 'BBB', ', account-of: first, source: copy')}`
    expect(short(made(told).ask({ ask: 'holders', office: keeper.office }, '2000-06-01'))).toMatchObject({ disputed: [[{ party: 'AAA' }], [{ party: 'BBB' }]] })
  })
})

describe('seats of groups', () => {
  const jury = lines(...[['ada', 'north'], ['ben', 'north'], ['cleo', 'south'], ['dan', 'south'], ['eve', 'east']].map(([p, g]) => elects(juror.office, '2000-01-01', p!, `, group: ${g}`)))
  const groups = (l: League, asAt: string) => { const a = l.ask({ ask: 'holders', office: juror.office }, asAt); return a.status === 'established' ? a.value.map(h => `${whose(h)} ${h.group}`) : short(a) }
  test('each holder with the group of the seat, group by group', () => { expect(groups(made(jury), '2001-01-01')).toEqual(['ada north', 'ben north', 'cleo south', 'dan south', 'eve east']) })
  test('one more than a group has seats wants the end of another of that group', () => {
    expect(groups(made(lines(jury, elects(juror.office, '2001-01-01', 'fay', ', group: south'))), '2001-01-01')).toEqual({ want: 'act', kind: 'end-of-office', of: [juror.office] })
    expect(groups(made(lines(jury, elects(juror.office, '2001-01-01', 'fay', ', group: east'))), '2001-01-01')).toContain('fay east')
  })
  test('the group in words, and that of the State where the act is silent', () => {
    const acts = lines('  - { id: placed, on: 1999-01-01, act: group-membership, party: BBB, in: league, group: south }',
      elects(juror.office, '2000-01-01', 'ada', ', region: Northern shore'), elects(juror.office, '2000-01-01', 'ben', ', region: North shore'), `  - { on: 2000-01-01, act: election, to: ${juror.office}, person: cleo, of: BBB, by: league.council }`)
    expect(groups(made(acts), '2001-01-01')).toEqual(['ada north', 'ben north', 'cleo south'])
    expect(roles(made(acts).ask({ ask: 'holders', office: juror.office }, '2001-01-01'))).toContain('placed supports')
  })
  test('one seat for a group: the next to come ends the stay before, that of another group goes on', () => {
    const acts = lines(elects(deputy.office, '2000-01-01', 'AAA', ', group: north'), elects(deputy.office, '2000-01-01', 'BBB', ', group: south'), elects(deputy.office, '2002-01-01', 'CCC', ', group: north'))
    expect([heldIn(made(acts), deputy.office, '2001-12-31'), heldIn(made(acts), deputy.office, '2002-01-01')]).toEqual([['AAA', 'BBB'], ['CCC', 'BBB']])
    const rivals = lines(elects(deputy.office, '2000-01-01', 'AAA', ', group: north'), elects(deputy.office, '2000-01-01', 'BBB', ', group: south'), elects(deputy.office, '2000-01-01', 'CCC', ', group: north'))
    expect(short(made(rivals).ask({ ask: 'holders', office: deputy.office }, '2001-01-01'))).toMatchObject({ disputed: [[{ party: 'AAA' }, { party: 'BBB' }], [{ party: 'CCC' }, { party: 'BBB' }]] })
  })
  test('eighteen persons, six for each of three groups, half of whom are replaced after three years', () => {
    const member: OfficeLaw = { office: 'league.commission.member', electedBy: 'council', years: 3, seats: 18, groups: { north: 6, south: 6, east: 6 }, cite: art(25) }
    const everybody = Array.from({ length: 27 }, (_, i) => `p${i}`)
    const commission = leagueWith({ offices: { 'commission.member': member } }, `offices: { ${member.office}: { name: Commissioner, of: league } }\npeople: { ${everybody.map(p => `${p}: { name: ${p} }`).join(', ')} }`)
    const group = (i: number) => ['north', 'south', 'east'][i % 3]!
    const l = commission(lines(...everybody.map((p, i) => elects(member.office, i < 18 ? '2000-06-01' : '2003-06-01', p, `, group: ${group(i)}${i < 9 ? ', until: 2003-05-31' : i < 18 ? ', until: 2006-05-31' : ''}`))))
    const count = (asAt: string) => { const a = l.ask({ ask: 'holders', office: member.office }, asAt); return a.status === 'established' ? ['north', 'south', 'east'].map(g => a.value.filter(h => h.group === g).length) : short(a) }
    expect([count('2003-05-31'), count('2003-06-01'), count('2006-06-01')]).toEqual([[6, 6, 6], [6, 6, 6], { want: 'office-holder', office: member.office }])
    expect((heldIn(l, member.office, '2003-06-01') as string[]).toSorted()).toEqual(everybody.slice(9).toSorted())
    expect(termsIn(l, member.office, '2006-06-01')).toContain('gap 2006-06-01.. of 18')
    const free = l.ask({ ask: 'seats-free', organ: 'league' }, '2003-06-01')
    expect(free.status === 'established' && free.value.map(s => s.ends)).toEqual(Array.from({ length: 18 }, () => '2006-05-31'))
  })
  test('as seats of a body: those who hold them, and the others open', () => {
    const a = made(jury).ask({ ask: 'composition', organ: 'league.jury' }, '2001-01-01')
    expect(a.status === 'established' && a.value.map(s => (s.holder.status === 'established' ? s.holder.value : s.holder.status === 'open' ? s.holder.wants.want : s.holder.status))).toEqual(['ada', 'ben', 'cleo', 'dan', 'eve', 'office-holder'])
    const none = made('').ask({ ask: 'composition', organ: 'league.jury' }, '2001-01-01')
    expect(none.status === 'established' && none.value.every(s => s.holder.status === 'open') && none.value.length).toBe(6)
  })
})

describe('for the time being', () => {
  const ada = elects('league.warden', '1995-01-01', 'ada')
  const acting = lines(ada, leaves('league.warden', '1997-03-01', 'ada', 'death'), appoints('league.warden', '1997-03-05', 'ben', ', acting: true'))
  const wardenOn = (acts: string, asAt: string) => short(made(acts).ask({ ask: 'office-holder', office: 'league.warden' }, asAt))
  test('the years of the text do not run for one who acts; somebody put there for good ends it', () => {
    expect([wardenOn(acting, '1997-03-04'), wardenOn(acting, '2005-01-01')]).toMatchObject([{ want: 'office-holder' }, { person: 'ben', termEnds: null }])
    expect(short(made(acting).ask({ ask: 'holders', office: 'league.warden' }, '1998-01-01'))).toMatchObject([{ person: 'ben', acting: true }])
    const filled = lines(acting, elects('league.warden', '1998-01-01', 'cleo'))
    expect(wardenOn(filled, '1998-01-01')).toMatchObject({ person: 'cleo', termEnds: '2002-12-31' })
    expect(termsIn(made(filled), 'league.warden', '1999-01-01')).toEqual(['ada 1995-01-01..1997-02-28 end-of-office', 'gap 1997-03-01..1997-03-04', 'acting ben 1997-03-05..1997-12-31 successor', 'cleo 1998-01-01..2002-12-31 term'])
  })
  test('on one day, whoever is put there for good; the same person first acting, then for good', () => {
    expect(wardenOn(lines(ada, appoints('league.warden', '2000-01-01', 'ben', ', acting: true'), elects('league.warden', '2000-01-01', 'cleo')), '2000-01-01')).toMatchObject({ person: 'cleo' })
    expect(termsIn(made(lines(appoints('league.warden', '2000-01-01', 'ben', ', acting: true'), elects('league.warden', '2000-06-01', 'ben'))), 'league.warden', '2001-01-01')).toEqual(['acting ben 2000-01-01..2000-05-31 successor', 'ben 2000-06-01..2005-05-31 term'])
  })
  test('of several seats one who acts gives way first', () => {
    const acts = lines(elects(keeper.office, '2000-01-01', 'AAA'), appoints(keeper.office, '2000-02-01', 'ben', ', acting: true'), elects(keeper.office, '2000-06-01', 'CCC'))
    expect([heldIn(made(acts), keeper.office, '2000-05-31'), heldIn(made(acts), keeper.office, '2000-06-01')]).toEqual([['AAA', 'ben'], ['AAA', 'CCC']])
  })
})

describe('terms', () => {
  const office = 'league.warden'
  const chain = lines(elects(office, '1995-01-01', 'ada'), elects(office, '2000-05-01', 'ben'), elects(office, '2003-01-01', 'ben'), elects(office, '2006-11-01', 'cleo', ', from: 2008-01-01, until: 2010-12-31'))
  test('in order, with the gaps between and at the end', () => {
    expect(termsIn(made(chain), office, '2012-01-01')).toEqual(['ada 1995-01-01..1999-12-31 term', 'gap 2000-01-01..2000-04-30', 'ben 2000-05-01..2002-12-31 successor', 'ben 2003-01-01..2007-12-31 term', 'cleo 2008-01-01..2010-12-31 term', 'gap 2011-01-01..'])
  })
  test('those elected for a time to come are told, acts to come are not', () => {
    expect(termsIn(made(chain), office, '2007-01-01')).toEqual(expect.arrayContaining(['cleo 2008-01-01..2010-12-31 term']))
    expect(termsIn(made(chain), office, '2000-01-01')).toEqual(['ada 1995-01-01..1999-12-31 term', 'gap 2000-01-01..'])
  })
  test('coarse dates: a gap only where nobody may have held it, no last day that nobody told', () => {
    expect(termsIn(made(lines(elects(office, '1995', 'ada'), elects(office, '2001-06', 'ben'))), office, '2002-01-01')).toEqual(['ada 1995.. not-known', 'gap 2000-12-31..2001-05-31', 'ben 2001-06.. not-known'])
    expect(termsIn(made(lines(elects(office, '1995', 'ada'), elects(office, '1995-06-01', 'ben'))), office, '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '1995' })
    expect(termsIn(made(elects(office, '1995', 'ada')), office, '1995-06-01')).toMatchObject({ want: 'day-of-act', written: '1995' })
  })
  test('two put in for the same day are told as two readings', () => {
    const a = made(lines(elects(office, '1995-01-01', 'ada'), appoints(office, '1995-01-01', 'ben'), elects(office, '1996-01-01', 'cleo'))).ask({ ask: 'terms', office }, '1997-01-01')
    expect(a.status === 'disputed' && a.positions.map(p => (p.status === 'established' ? p.value.map(termShort) : [])).sort()).toEqual([['ada 1995-01-01..1995-12-31 successor', 'cleo 1996-01-01..2000-12-31 term'], ['ben 1995-01-01..1995-12-31 successor', 'cleo 1996-01-01..2000-12-31 term']])
  })
  test('of several seats the gaps tell how many are vacant', () => {
    expect(termsIn(made(lines(elects(keeper.office, '2000-01-01', 'AAA'), elects(keeper.office, '2001-01-01', 'BBB'))), keeper.office, '2003-06-01')).toEqual(['AAA 2000-01-01..2002-12-31 term', 'gap 2000-01-01..2000-12-31 of 1', 'BBB 2001-01-01..2003-12-31 term', 'gap 2003-01-01.. of 1'])
  })
  test('nobody ever: a holder is wanted', () => { expect(termsIn(made(''), office, '2000-01-01')).toEqual({ want: 'office-holder', office }) })
  test('for how long is decided by the charter of the day of the election', () => {
    const under = (text: string, years: number) => charter({ text, organs: { council: { cite: art(3) } }, membership: { admission: art(1) }, offices: { warden: { ...warden, years } } })
    const twice = lawOf([constitution({ id: 'league', charters: [under('league.charter', 5), under('league.charter-2', 2)] })])
    const h = holdingsOf(lines(elects(office, '1998-01-01', 'ada', ', from: 1999-01-01'), elects(office, '2004-01-01', 'ben')), 'instruments: { league.charter-2: { title: Second Charter, clauses: { applied-from: { on: 1998-06-01 } } } }')
    const index = indexActs(h.acts, h)
    const asked = (asAt: Day) => { const a = ask({ ask: 'terms', office }, registerAsAt(index, asAt), twice); return a.status === 'established' ? a.value.map(termShort) : short(a) }
    expect(asked('2005-01-01')).toEqual(['ada 1999-01-01..2003-12-31 term', 'ben 2004-01-01..2005-12-31 term'])
    expect(ask({ ask: 'office-holder', office }, registerAsAt(index, '2003-06-01'), twice)).toMatchObject({ value: { person: 'ada', termEnds: '2003-12-31' } })
  })
})

test('a text that gives an office more seats leaves them vacant from the day on which it applies', () => {
  const under = (text: string, seats: number) => charter({ text, organs: { council: { cite: art(3) } }, membership: { admission: art(1) }, offices: { 'council.keeper': { ...keeper, seats } } })
  const twice = lawOf([constitution({ id: 'league', charters: [under('league.charter', 1), under('league.charter-2', 2)] })])
  const h = holdingsOf(elects(keeper.office, '1998-01-01', 'AAA', ', until: 2000-12-31'), `${header}\ninstruments: { league.charter-2: { title: Second Charter, clauses: { applied-from: { on: 1999-03-01 } } } }`)
  const a = ask({ ask: 'terms', office: keeper.office }, registerAsAt(indexActs(h.acts, h), '2002-01-01'), twice)
  expect(a.status === 'established' && a.value.map(termShort)).toEqual(['AAA 1998-01-01..2000-12-31 term', 'gap 1999-03-01..2000-12-31 of 1', 'gap 2001-01-01.. of 2'])
})

describe('seats that fall free', () => {
  const free = (acts: string, organ: string, asAt: string, head = '') => { const a = made(acts, head).ask({ ask: 'seats-free', organ }, asAt); return a.status === 'established' ? a.value.map((s: FreeSeat) => `${s.holder} ${s.ends} ${s.renewable}`) : short(a) }
  const watchers = lines(elects(watch.office, '2000-01-01', 'AAA'), elects(watch.office, '2001-01-01', 'BBB'), elects(keeper.office, '2000-06-01', 'CCC'))
  test('the next to leave first, over all offices of the organ', () => { expect(free(watchers, 'league.council', '2001-06-01')).toEqual(['AAA 2001-12-31 false', 'BBB 2002-12-31 false', 'CCC 2003-05-31 null']) })
  test('of the organisation all; a holder whose term nothing ends is not among them', () => {
    expect(free(lines(watchers, elects(steward.office, '2000-01-01', 'DDD')), 'league', '2001-06-01')).toHaveLength(3)
  })
  test('renewable once: yes where the register knows who held it before, no the second time, null where it cannot tell', () => {
    const once = elects('league.warden', '1995-01-01', 'ada')
    const known = 'coverage: [{ question: terms, of: league.warden, from: 1990-01-01, to: 2020-12-31 }]'
    const wardenFree = (acts: string, asAt: string, head = '') => (free(acts, 'league', asAt, head) as string[]).filter(s => s.startsWith('ada'))
    expect(wardenFree(once, '1996-01-01', known)).toEqual(['ada 1999-12-31 true'])
    expect(wardenFree(once, '1996-01-01')).toEqual(['ada 1999-12-31 null'])
    expect(wardenFree(lines(once, elects('league.warden', '2000-01-01', 'ada')), '2001-01-01', known)).toEqual(['ada 2004-12-31 false'])
    const rest = lines(elects('league.warden', '1998-01-01', 'ada', ', until: 1999-12-31'), elects('league.warden', '2000-01-01', 'ada'))
    expect(wardenFree(rest, '2001-01-01', known)).toEqual(['ada 2004-12-31 null'])
  })
  test('nobody known, no office, and a body without law', () => {
    expect(free('', 'league.jury', '2001-01-01')).toEqual({ want: 'office-holder', office: juror.office })
    expect(free('', 'league.harbour', '2001-01-01')).toEqual({ want: 'rule', of: 'league.harbour', question: 'seats-free' })
    expect(free('', 'pond.council', '2001-01-01')).toMatchObject({ want: 'law', organisation: 'pond' })
  })
})

describe('who leaves before the term begins', () => {
  const chosen = elects('league.warden', '2001-01-01', 'ada', ', from: 2001-06-01')
  test('never comes to hold the office, and ends nobody’s stay', () => {
    const l = made(lines(elects('league.warden', '1999-01-01', 'ben'), chosen, leaves('league.warden', '2001-03-01', 'ada')))
    expect(['2001-05-31', '2001-06-01', '2003-12-31'].map(d => heldIn(l, 'league.warden', d))).toEqual([['ben'], ['ben'], ['ben']])
    expect(heldIn(made(lines(chosen, leaves('league.warden', '2001-03-01', 'ada'))), 'league.warden', '2002-01-01')).toEqual({ want: 'office-holder', office: 'league.warden' })
  })
  test('whose earlier stay still runs ends that one; who died holds nothing after it', () => {
    const again = (reason: string) => made(lines(elects('league.warden', '1996-06-01', 'ada', ', until: 2001-05-31'), chosen, leaves('league.warden', '2001-03-01', 'ada', reason)))
    expect(['2001-02-28', '2001-03-01', '2001-06-01'].map(d => heldIn(again('resignation'), 'league.warden', d))).toEqual([['ada'], { want: 'office-holder', office: 'league.warden' }, ['ada']])
    expect(['2001-02-28', '2001-03-01', '2001-06-01'].map(d => heldIn(again('death'), 'league.warden', d))).toEqual([['ada'], { want: 'office-holder', office: 'league.warden' }, { want: 'office-holder', office: 'league.warden' }])
  })
})
