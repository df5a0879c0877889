/** The project's own dossiers of treaties: each enters into force on its true day, and the reasons say who completed it and what was left out. */
import { describe, expect, test } from 'vitest'
import type { ActRef, Between, Finding } from '#law'
import type { Day } from '#calendar'
import { answer, claim, claims, established, material, problems, wanted } from './fixture.ts'

const now: Day = '2026-11-23'
const force = (instrument: string, asAt: Day = now) => answer({ ask: 'entry-into-force', instrument }, asAt)
/** Every act behind the day, in each role it has: what one half of a condition leaves out may have completed the other. */
const actsOf = (f: Finding<unknown>): readonly ActRef[] => f.grounds.flatMap(g => (g.ground === 'act' ? [g] : g.ground === 'premise' ? actsOf(g.finding) : []))
const acts = (instrument: string): readonly ActRef[] => actsOf(force(instrument))
const partyOf = (id: string): string => { const act = material.index.byId(id)?.act; return act !== undefined && 'party' in act ? String(act.party) : id }
const inRole = (instrument: string, role: ActRef['role']): readonly string[] => [...new Set(acts(instrument).filter(g => g.role === role).map(g => partyOf(g.act)))].toSorted()
/** The parties whose acts were left out, with the reason. */
const leftOut = (instrument: string, why: ActRef['because']): readonly string[] => [...new Set(acts(instrument).filter(g => g.role === 'not-counted' && g.because === why).map(g => partyOf(g.act)))].toSorted()
const standing = (instrument: string, party: string, asAt: Day): string => {
  const a = answer({ ask: 'consent', instrument, party }, asAt)
  return a.status === 'established' ? `${a.value.standing} since ${a.value.since}` : a.status === 'open' ? `open: ${a.wants.want}` : a.status
}

test('the dossiers are read without a problem, and every claim about a day of entry into force stands as accepted', () => {
  expect(problems).toEqual([])
  const told = claims.filter(t => t.claim.that === 'in-force')
  expect(told.filter(t => t.verdict.verdict !== t.claim.accepted).map(t => t.claim.id)).toEqual([])
  expect(told.filter(t => t.verdict.verdict === 'confirmed').length).toBeGreaterThanOrEqual(40)
})

/** The day, and whose instruments completed the condition: by the depositaries' own headers. */
const inForce: readonly (readonly [instrument: string, day: Day, completedBy: readonly string[]])[] = [
  ['un.charter', '1945-10-24', ['RUS', 'BLR', 'POL', 'UKR']],
  ['vclt-1969', '1980-01-27', ['TGO']], ['vcssrt-1978', '1996-11-06', ['MKD']],
  ['un.genocide', '1951-01-12', ['CRI', 'FRA', 'HTI', 'KHM', 'KOR']],
  ['un.icescr', '1976-01-03', ['JAM']],
  ['un.iccpr', '1976-03-23', ['CSK']],
  ['un.crpd', '2008-05-03', ['ECU']],
  ['un.kyoto', '2005-02-16', ['RUS']],
  ['un.ozone-convention', '1988-09-22', ['UGA']],
  ['un.copenhagen-amendment', '1994-06-14', ['CAN']],
  ['un.kigali-amendment', '2019-01-01', ['SWE', 'TTO']],
  ['ptbt-1963', '1963-10-10', ['GBR', 'RUS', 'USA']],
  ['un.cisg', '1988-01-01', ['CHN', 'ITA', 'USA']],
  ['ramsar-1971', '1975-12-21', ['GRC']],
  ['cptpp', '2018-12-30', ['AUS']],
  ['un.cedaw', '1981-09-03', ['VCT']],
  ['un.crc-op-ac', '2002-02-12', ['NZL']],
  ['un.crc-op-ic', '2014-04-14', ['CRI']],
  ['un.apartheid-in-sports', '1988-04-03', ['POL']],
  ['un.vcdr', '1964-04-24', ['RUS']],
  ['un.vccr', '1967-03-19', ['MDG']],
  ['un.cbd', '1993-12-29', ['MNG']],
  ['un.unccd', '1996-12-26', ['TCD']],
  ['un.stockholm-convention', '2004-05-17', ['FRA']],
  ['un.aarhus-convention', '2001-10-30', ['ARM']],
  ['un.lrtap', '1983-03-16', ['AUT']],
  ['un.uncac', '2005-12-14', ['ECU']],
  ['un.terrorism-financing', '2002-04-10', ['ATG']],
  ['un.nuclear-terrorism', '2007-07-07', ['BGD']],
  ['un.protected-persons', '1977-02-20', ['CHL', 'TUN']],
  ['un.fctc', '2005-02-27', ['ARM', 'GHA']],
  ['wipo.patent-law-treaty', '2005-04-28', ['ROU']],
  ['wipo.trademark-law-treaty', '1996-08-01', ['GBR']],
  ['fao.ippc', '1952-04-03', ['CHL']],
]
/** The States that the tables leave to their end notes, without whose instruments the number would have been reached later. */
const predecessors: readonly (readonly [instrument: string, former: readonly string[]])[] = [
  ['un.cedaw', ['DDR']], ['un.apartheid-in-sports', ['CSK', 'DDR']], ['un.vcdr', ['CSK', 'YUG']], ['un.vccr', ['YUG']], ['un.lrtap', ['DDR']], ['un.protected-persons', ['CSK', 'DDR', 'YUG']],
]
describe('the day of entry into force and who completed the condition', () => {
  test.each(inForce)('%s: %s', (instrument, day, completedBy) => {
    expect(force(instrument)).toMatchObject({ status: 'established', value: day })
    expect(inRole(instrument, 'decisive')).toEqual(expect.arrayContaining([...completedBy]))
  })
  test('the Optional Protocol had its ten in 1973 and waited for the Covenant', () => {
    expect(force('un.iccpr-op1')).toMatchObject({ status: 'established', value: '1976-03-23' })
    expect(acts('un.iccpr-op1').some(g => g.role === 'decisive' && g.act === 'deposit:un.iccpr-op1:MUS:1973-12-12')).toBe(true)
    expect(force('un.iccpr-op1', '1975-01-01').status).toBe('open')
  })
  test('Paris: the seventy-second State, not the fifty-fifth; the first American acceptance counted although it was left since', () => {
    expect(force('un.paris-agreement')).toMatchObject({ status: 'established', value: '2016-11-04' })
    expect(leftOut('un.paris-agreement', 'organisation-not-counted')).toContain('EUE')
    expect(acts('un.paris-agreement').some(g => g.role !== 'not-counted' && g.act === 'deposit:un.paris-agreement:USA:2016-09-03')).toBe(true)
  })
  test('Doha: three fourths of the parties of 2012; Nigeria and Jamaica came on one day, the European Union was not counted', () => {
    expect(force('un.doha-amendment')).toMatchObject({ status: 'established', value: '2020-12-31' })
    expect(leftOut('un.doha-amendment', 'organisation-not-counted')).toEqual(['EUE'])
  })
  test('Kyoto and the Copenhagen Amendment leave the organisation out as well', () => {
    expect(leftOut('un.kyoto', 'organisation-not-counted')).toEqual(['EUE'])
  })
  test('Rome: ten instruments of one day, among them the sixtieth; the first day of the month after the sixtieth day', () => {
    expect(force('un.rome-statute')).toMatchObject({ status: 'established', value: '2002-07-01' })
    expect(inRole('un.rome-statute', 'decisive')).toHaveLength(10)
  })
  test('Part XI: the fifth developed State among the seven, and not the fortieth instrument', () => {
    expect(force('un.part-xi-agreement')).toMatchObject({ status: 'established', value: '1996-07-28' })
    expect(inRole('un.part-xi-agreement', 'decisive')).toContain('NLD')
  })
  test('a succession after the condition was met has no part in it', () => { expect([...inRole('un.icescr', 'counted'), ...inRole('un.icescr', 'decisive')].filter(p => p === 'HRV' || p === 'SVK')).toEqual([]) })
  test.each(predecessors)('%s: the instruments of %j counted, whatever became of these States', (instrument, former) => {
    expect([...inRole(instrument, 'counted'), ...inRole(instrument, 'decisive')]).toEqual(expect.arrayContaining([...former]))
  })
  test.each(['un.cbd', 'un.unccd', 'un.stockholm-convention', 'un.aarhus-convention', 'un.uncac', 'un.fctc', 'un.nagoya-protocol'])('%s: the instrument of the European Union is not counted', instrument => {
    expect(leftOut(instrument, 'organisation-not-counted')).toEqual(['EUE'])
  })
  test('air pollution: that text leaves no organisation out; without the Community of 1982 there would have been twenty-three', () => {
    expect(leftOut('un.lrtap', 'organisation-not-counted')).toEqual([])
    expect(inRole('un.lrtap', 'counted')).toContain('EUE')
    expect([...inRole('un.lrtap', 'counted'), ...inRole('un.lrtap', 'decisive')]).toHaveLength(24)
  })
  test('Nagoya: the list ends with forty-eight of fifty', () => {
    expect(wanted({ ask: 'entry-into-force', instrument: 'un.nagoya-protocol' }, '2015-03-14')).toMatchObject({ want: 'more-instruments', have: 48, need: 50 })
    expect(claim('in-force-un-nagoya-protocol').verdict.verdict).toBe('not-established')
  })
  test('plant protection: three ratifications, accessions came later', () => {
    expect(inRole('fao.ippc', 'counted')).toEqual(['ESP', 'LKA'])
  })
  test('Croatia: the days of the deposits were not found, but each was before the day that the text names', () => {
    expect(force('eu.croatia-accession')).toMatchObject({ status: 'established', value: '2013-07-01' })
  })
  test('where the days or the weights were not found it stays open', () => {
    expect(wanted({ ask: 'entry-into-force', instrument: 'ecsc-1951' }, now)).toMatchObject({ want: 'day-of-act' })
    expect(force('un.montreal-protocol').status).toBe('open')
    expect(force('ctbt', '2015-03-14').status).toBe('open')
  })
})

describe('for one party', () => {
  test.each<[string, string, Day, string]>([
    ['un.charter', 'USA', '1945-12-31', 'party since 1945-10-24'], ['un.charter', 'BEL', '1945-12-31', 'party since 1945-12-27'],
    ['vclt-1969', 'KAZ', '2015-03-14', 'party since 1994-02-04'],
    ['un.paris-agreement', 'BRB', '2023-01-01', 'party since 2016-11-04'], ['un.paris-agreement', 'AUS', '2023-01-01', 'party since 2016-12-09'],
    ['un.paris-agreement', 'USA', '2020-11-03', 'party since 2016-11-04'], ['un.paris-agreement', 'USA', '2020-11-04', 'withdrawn since 2020-11-04'], ['un.paris-agreement', 'USA', '2021-03-01', 'party since 2021-02-19'],
    ['un.crpd', 'ECU', '2015-03-14', 'party since 2008-05-03'], ['un.crpd', 'EUE', '2015-03-14', 'party since 2011-01-22'], ['un.crpd', 'USA', '2015-03-14', 'signatory since 2009-07-30'],
    ['un.kyoto', 'CAN', '2012-12-14', 'party since 2005-02-16'], ['un.kyoto', 'CAN', '2012-12-15', 'withdrawn since 2012-12-15'],
    ['un.rome-statute', 'GMB', '2018-06-01', 'party since 2002-09-01'], ['un.rome-statute', 'BDI', '2017-10-27', 'withdrawn since 2017-10-27'],
    ['un.iccpr-op1', 'JAM', '1998-01-22', 'party since 1976-03-23'], ['un.iccpr-op1', 'JAM', '1998-01-23', 'denounced since 1998-01-23'],
    ['cptpp', 'VNM', '2024-01-01', 'party since 2019-01-14'],
    ['un.unccd', 'CAN', '2014-03-27', 'party since 1996-12-26'], ['un.unccd', 'CAN', '2014-03-28', 'withdrawn since 2014-03-28'], ['un.unccd', 'CAN', '2020-01-01', 'party since 2017-03-21'],
    ['un.cbd', 'EUE', '2014-07-08', 'party since 1994-03-21'], ['un.uncac', 'KAZ', '2014-05-29', 'party since 2008-07-18'],
    // A month after the deposit for who came after the entry into force; Kenya came after the tenth instrument, but before that.
    ['un.crc-op-ac', 'NZL', '2003-01-01', 'party since 2002-02-12'], ['un.crc-op-ac', 'KEN', '2003-01-01', 'party since 2002-02-12'], ['un.protected-persons', 'DEU', '1990-01-01', 'party since 1977-02-24'], ['un.crc-op-ac', 'KAZ', '2015-03-14', 'party since 2003-05-10'],
    // A later day indicated in the instrument; an office common to three, which waited for the last of them.
    ['wipo.patent-law-treaty', 'CHE', '2026-03-06', 'party since 2008-07-01'], ['wipo.trademark-law-treaty', 'NLD', '2026-03-06', 'party since 2012-08-11'], ['wipo.trademark-law-treaty', 'LUX', '2026-03-06', 'party since 2012-08-11'],
    ['fao.ippc', 'KHM', '2015-03-14', 'party since 1952-06-10'], ['ctbt', 'COG', '2015-03-14', 'contracting-state since 2014-09-02'],
  ])('%s, %s on %s: %s', (instrument, party, asAt, is) => { expect(standing(instrument, party, asAt)).toBe(is) })

  /** The parties of the first day and all of a later one, those that left and those whose day had not come left out. */
  test.each<[string, Day, number, Day, number]>([
    ['un.paris-agreement', '2016-11-04', 74, '2023-02-13', 194], ['un.crpd', '2008-05-03', 20, '2015-03-14', 152], ['un.kyoto', '2005-02-16', 129, '2015-03-14', 192],
    // Ten deposits of one day made the sixty sixty-six; Palestine's accession of January 2015 has effect in April only.
    ['un.rome-statute', '2002-07-01', 66, '2015-03-14', 122],
    ['un.cbd', '1993-12-29', 30, '2014-07-08', 194], ['un.unccd', '1996-12-26', 50, '2014-07-08', 195], ['un.fctc', '2005-02-27', 40, '2015-03-14', 180], ['un.crc-op-ac', '2002-02-12', 15, '2015-03-14', 159],
    // As many as the depositary publishes days for; two more wait for an office common to several States.
    ['wipo.patent-law-treaty', '2005-04-28', 10, '2026-03-06', 43], ['wipo.trademark-law-treaty', '1996-08-01', 5, '2025-12-31', 55],
  ])('%s had its parties of %s: %i, of %s: %i', (instrument, first, some, later, all) => {
    const parties = (asAt: Day): number => [...new Set(material.index.of(instrument).flatMap(({ act }) => (act.act === 'deposit' && act.party !== undefined ? [act.party] : [])))].filter(p => standing(instrument, p, asAt).startsWith('party since')).length
    expect([parties(first), parties(later)]).toEqual([some, all])
  })
  test('a consent taken back is no withdrawal from the treaty', () => {
    expect(standing('un.rome-statute', 'MYS', '2019-05-01')).toMatch(/^consent-withdrawn/)
    expect(standing('ctbt', 'RUS', '2024-01-01')).toMatch(/^consent-withdrawn/)
  })
  test('the Community of coal and steel ended for all of its members', () => { expect(standing('ecsc-1951', 'FRA', '2003-01-01')).toMatch(/^terminated/) })
  test('a notice under a text without a clause on leaving ends nothing by itself', () => { expect(standing('un.iccpr', 'PRK', '2015-03-14')).toMatch(/^open/) })
  test('outside a complete list there is no "no"', () => {
    expect(standing('un.crpd', 'TJK', '2007-01-01')).not.toMatch(/^party/)
    expect(standing('ramsar-1971', 'KAZ', '2015-03-14')).toMatch(/^open/)
  })
})

describe('between two parties to the Genocide Convention', () => {
  const between = (party: string, other: string, asAt: Day): Between | undefined => established({ ask: 'between', instrument: 'un.genocide', party, other }, asAt)
  test('an objection that says more: the Netherlands and Algeria have no treaty between them', () => {
    expect(between('NLD', 'DZA', '2015-03-14')).toMatchObject({ relation: 'precluded', modifications: [{ by: 'DZA', effect: 'precluding', objection: 'genocide-objection-nld-dza' }] })
    expect(between('DZA', 'NLD', '2015-03-14')?.relation).toBe('precluded')
  })
  test('with Albania the treaty came into being when the reservation was withdrawn', () => {
    expect(between('NLD', 'ALB', '1999-07-18')?.relation).toBe('precluded')
    expect(between('NLD', 'ALB', '2015-03-14')).toMatchObject({ relation: 'in-force', since: '1999-07-19', modifications: [{ reservation: 'genocide-reservation-alb-xii', effect: 'pending' }] })
  })
  test('an objection alone: the provisions do not apply to the extent of the reservation', () => {
    expect(between('GBR', 'DZA', '2015-03-14')).toMatchObject({ relation: 'in-force', since: '1970-04-30', modifications: [{ by: 'DZA', articles: ['VI', 'IX', 'XII'], effect: 'not-applied', objection: 'genocide-objection-gbr-dza' }] })
    expect(between('MEX', 'USA', '2015-03-14')).toMatchObject({ relation: 'in-force' })
  })
  test('no objection known: pending, since neither the notification nor a complete list is here', () => {
    expect(between('BGD', 'FRA', '2015-03-14')).toMatchObject({ relation: 'in-force', since: '1999-01-03', complete: false, modifications: [{ by: 'BGD', articles: ['IX'], effect: 'pending', silenceEnds: null }] })
  })
  test('Cuba took its objections back in 1982', () => {
    expect(between('CUB', 'POL', '1981-12-31')?.modifications.map(m => m.effect)).toEqual(['not-applied', 'not-applied'])
    expect(between('CUB', 'POL', '1989-12-31')?.modifications.map(m => [m.effect, m.accepted])).toEqual([['modified', 'expressly'], ['modified', 'expressly']])
  })
  test('a reservation withdrawn leaves nothing between Rwanda and the United Kingdom', () => {
    expect(between('RWA', 'GBR', '2008-12-14')?.modifications).toMatchObject([{ effect: 'not-applied' }])
    expect(between('RWA', 'GBR', '2008-12-15')?.modifications).toEqual([])
  })
  test('two reserving States: each reservation stands for itself', () => { expect(between('CHN', 'USA', '2015-03-14')?.modifications.map(m => m.by).toSorted()).toEqual(['CHN', 'USA', 'USA']) })
})

describe('the meter', () => {
  test('the Test-Ban Treaty waits for eight of forty-four: those that signed first', () => {
    const meter = established({ ask: 'meter', instrument: 'ctbt' }, '2015-03-14')
    expect(meter).toMatchObject({ inForce: null, progress: { condition: 'every', have: 36, need: 44 } })
    expect([...(meter?.progress.next ?? [])].toSorted()).toEqual(['CHN', 'EGY', 'IND', 'IRN', 'ISR', 'PAK', 'PRK', 'USA'])
    expect(meter?.progress.next.slice(0, 5).toSorted()).toEqual(['CHN', 'EGY', 'IRN', 'ISR', 'USA'])
    expect(meter?.ifToday).toBe('2015-09-10')
  })
  test('Russia took its ratification back: nine', () => { expect(established({ ask: 'meter', instrument: 'ctbt' }, '2024-01-01')?.progress).toMatchObject({ have: 35, need: 44 }) })
  test('the Court: two thirds of fifty-seven members', () => { expect(established({ ask: 'meter', instrument: 'oic.court-statute' }, '2025-01-01')?.progress).toMatchObject({ condition: 'fraction', have: 0, need: 38 }) })
  test('the Crescent: thirteen, a third of the thirty-nine of 1982', () => { expect(established({ ask: 'meter', instrument: 'oic.icic-agreement-1982' }, '2025-01-01')?.progress).toMatchObject({ have: 0, need: 13 }) })
  test('the trade preferences: twelve States with three ratifications and a list, on a day before October 2014', () => {
    const progress = established({ ask: 'meter', instrument: 'oic.tps-operation' }, '2014-10-01')?.progress
    expect(progress).toMatchObject({ condition: 'participants', need: 10 })
    expect(progress?.have).toBeGreaterThanOrEqual(10)
    expect(wanted({ ask: 'entry-into-force', instrument: 'oic.tps-operation' }, '2014-10-01')).toMatchObject({ want: 'day-of-act' })
  })
  test('Kyoto in 2004: enough States, not enough emissions; the heaviest first', () => {
    const meter = established({ ask: 'meter', instrument: 'un.kyoto' }, '2004-01-01')
    expect(meter?.progress.parts.map(p => [p.condition, p.met !== null])).toEqual([['instruments', true], ['weight', false]])
    expect(meter?.progress.parts[1]?.next[0]).toBe('USA')
  })
})

test('the notice of the United States was given on the first day on which the text allowed one', () => {
  expect(standing('un.paris-agreement', 'USA', '2020-12-31')).toBe('withdrawn since 2020-11-04')
  expect(claim('in-force-un-paris-agreement').verdict.verdict).toBe('confirmed')
})
