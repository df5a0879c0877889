/** Members, groups, suspensions, names and the second clock, on days inside and outside. */
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { materialOf } from '#briefs'
import type { Day } from '#calendar'
import { locales, wordsFor } from '#locales'
import { constitutions } from '#organisations'
import { ask, registerAsAt } from '#status'
import { dossiers, established, holdings, material, wanted } from './fixture.ts'

const standing = (party: string, day: Day) => established({ ask: 'standing', party, organisation: 'oic' }, day)?.standing

describe('members of the OIC', () => {
  test('57 on the day of the brief and in 2025, in groups of 22, 18 and 17', () => {
    for (const day of ['2014-01-31', '2025-06-30'] as const) {
      const members = established({ ask: 'members', organisation: 'oic' }, day) ?? []
      expect(members).toHaveLength(57)
      const group = (g: string) => material.index.of('oic').filter(({ act }) => act.act === 'group-membership' && act.group === g && members.includes(act.party)).length
      expect([group('arab'), group('asian'), group('african')]).toEqual([22, 18, 17])
    }
  })
  test('the founders of 1969, and Kazakhstan after the session that admitted it', () => {
    expect(established({ ask: 'members', organisation: 'oic' }, '1969-09-25')).toContain('MAR')
    expect([standing('KAZ', '1995-12-12'), standing('KAZ', '2014-01-31')]).toEqual(['member', 'member'])
    expect(wanted({ ask: 'standing', party: 'KAZ', organisation: 'oic' }, '1995-12-10')).toMatchObject({ want: 'day-of-act' })
    expect(established({ ask: 'members', organisation: 'oic' }, '1995-12-08')).not.toContain('KAZ')
  })
  test('observers, and who is neither', () => {
    expect([standing('RUS', '2014-01-31'), standing('BIH', '2014-01-31'), standing('THA', '2014-01-31'), standing('NOR', '2014-01-31')]).toEqual(['observer', 'observer', 'observer', 'none'])
  })
  test.each<[string, Day, string]>([
    ['EGY', '1979-05-07', 'member'], ['EGY', '1979-05-12', 'suspended'], ['EGY', '1984-01-15', 'suspended'], ['EGY', '1985-01-01', 'member'],
    ['AFG', '1979-12-31', 'member'], ['AFG', '1980-02-01', 'suspended'], ['AFG', '1988-12-31', 'suspended'], ['AFG', '1989-04-01', 'member'],
    ['SYR', '2012-08-13', 'member'], ['SYR', '2012-08-16', 'suspended'], ['SYR', '2025-03-06', 'suspended'], ['SYR', '2025-03-07', 'member'],
  ])('%s on %s: %s', (party, day, is) => {
    expect(standing(party, day)).toBe(is)
    // Suspension takes away rights, never membership.
    const members = established({ ask: 'members', organisation: 'oic' }, day)
    // In 1984 the day of another State's admission is wanted: then the list of members is open.
    expect(members ?? [wanted({ ask: 'members', organisation: 'oic' }, day)]).toContainEqual(members ? party : { want: 'day-of-act', act: 'admission:BRN:oic:1984', written: '1984' })
  })
})

describe('the name of the OIC', () => {
  const name = (lang: 'en' | 'ar', day: Day) => wordsFor(locales[lang], registerAsAt(material.index, day)).name('oic')
  test.each(['en', 'ar'] as const)('%s: another one before 28 June 2011', lang => {
    const [before, after] = lang === 'en' ? ['Organisation of the Islamic Conference', 'Organisation of Islamic Cooperation'] : ['منظمة المؤتمر الإسلامي', 'منظمة التعاون الإسلامي']
    expect([name(lang, '1995-12-09'), name(lang, '2011-06-27'), name(lang, '2011-06-28'), name(lang, '2014-01-31')].map(n => n.replace(/^the /, ''))).toEqual([before, before, after, after])
  })
})

describe('known on a day', () => {
  const admission = material.index.of('KAZ').find(({ act }) => act.act === 'admission' && act.to === 'oic')?.act
  /** The register with two more lines: the admission withdrawn, and the withdrawal itself withdrawn. */
  const withLater = (...lines: readonly string[]) => {
    const { dossier, problems } = readDossier(`sources: { memo: { title: Memorandum of these tests, seen: 2027-01-01, rank: unverified } }\nacts:\n${lines.join('\n')}\n`, { file: 'later.yaml', id: 'later' })
    const all = assemble([...dossiers, dossier], { learnt: '2026-11-23' })
    expect([...problems, ...all.problems]).toEqual([])
    const { material: m } = materialOf(all.holdings, constitutions)
    return (knownOn: Day) => { const a = ask({ ask: 'standing', party: 'KAZ', organisation: 'oic' }, registerAsAt(m.index, '2014-01-31', knownOn), m.law); return a.status === 'established' ? a.value.standing : a.status }
  }
  const first = `  - { id: r1, on: 2027-02-01, recorded: 2027-02-01, act: rectification, of: "${admission?.id}", reason: a test, source: memo }`
  const second = '  - { id: r2, on: 2027-03-01, recorded: 2027-03-01, act: rectification, of: r1, reason: the test is over, source: memo }'
  test('what was learnt on 23 November 2026 was not known before, unless the world knew', () => {
    expect(admission?.recorded).toBe('2026-11-23')
    expect(holdings.acts.filter(a => a.knownSince !== undefined && a.knownSince > a.recorded)).toEqual([])
  })
  test('a rectification counts from the day it was recorded, and a withdrawn one no longer', () => {
    const known = withLater(first, second)
    expect(known('2027-01-31')).toBe('member')
    expect(known('2027-02-01')).not.toBe('member')
    expect(known('2027-02-28')).not.toBe('member')
    expect(known('2027-03-01')).toBe('member')
  })
  test('what was recorded later never changes what was known before', () => {
    const [with_, without] = [withLater(first), withLater()]
    for (const day of ['2026-11-22', '2026-11-23', '2027-01-31'] as const) expect(with_(day)).toEqual(without(day))
  })
})
