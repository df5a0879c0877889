/** Names and groups in the League of Lakes: each name on its days in every language told, each member in its group on a day. */
import { describe, expect, test } from 'vitest'
import { textOf } from '#law'
import { admitted, cited, covered, league, leagueWith, roles, short } from './league.fixture.ts'

const naming = (on: string, name: string, more = '') => `  - { on: ${on}, act: naming, of: league.guild, name: ${name}${more} }`
const head = 'bodies: { league.guild: { name: { en: Guild of Fishers, ar: نقابة, fr: Guilde }, short: GF, form: committee, also-called: [Fishing Guild] } }'
const names = (acts: string, asAt: string, of = 'league.guild', more = head) => {
  const a = league(acts, more).ask({ ask: 'names', of }, asAt)
  return a.status === 'established' ? a.value.map(n => [n.name, n.from?.text ?? null, n.until?.text ?? null]) : short(a)
}

describe('names', () => {
  const two = [naming('1995-05-01', '{ en: Angling Union, ru: Союз }'), naming('2001-06-28', '{ en: Guild of Fishers, kk: Одақ }', ', former: { en: Angling Union }')].join('\n')
  test.each([
    ['1995-05-01', [[{ en: 'Angling Union', ru: 'Союз' }, '1995-05-01', null]]],
    ['2001-06-27', [[{ en: 'Angling Union', ru: 'Союз' }, '1995-05-01', null]]],
    ['2001-06-28', [[{ en: 'Angling Union', ru: 'Союз' }, '1995-05-01', '2001-06-27'], [{ en: 'Guild of Fishers', ar: 'نقابة', fr: 'Guilde', kk: 'Одақ' }, '2001-06-28', null]]],
  ])('as at %s each is told with its days, in the languages of the act and, where it is the declared one, of the declaration', (asAt, is) => { expect(names(two, asAt)).toEqual(is) })
  test('the act that gave a name is told and stands among the grounds', () => {
    const a = league(two, head).ask({ ask: 'names', of: 'league.guild' }, '2002-01-01')
    expect(a.status === 'established' && a.value.map(n => n.act)).toEqual(['naming:league.guild:1995-05-01', 'naming:league.guild:2001-06-28'])
    expect(roles(a)).toEqual(['naming:league.guild:1995-05-01 supports', 'naming:league.guild:2001-06-28 supports'])
  })
  test('the declared name, and no other spelling, where no act of naming is known', () => { expect(names('', '2000-01-01')).toEqual([[{ en: 'Guild of Fishers', ar: 'نقابة', fr: 'Guilde' }, null, null]]) })
  test('before the day on which it was given the declared name is not told: what it replaced is, or the naming is wanted', () => {
    expect(names(naming('2001-06-28', 'Guild of Fishers', ', former: Angling Union'), '2000-01-01')).toEqual([['Angling Union', null, null]])
    expect(names(naming('2001-06-28', 'Guild of Fishers'), '2000-01-01')).toEqual({ want: 'act', kind: 'naming', of: ['league.guild'] })
  })
  test('a name that the first naming replaced was borne until its eve', () => {
    expect(names(naming('2001-06-28', 'Guild of Fishers', ', former: Angling Union'), '2001-06-28')).toEqual([['Angling Union', null, '2001-06-27'], [{ en: 'Guild of Fishers', ar: 'نقابة', fr: 'Guilde' }, '2001-06-28', null]])
  })
  test('a naming that replaced another name than the last one known tells of a third between them', () => {
    const acts = [naming('1995-05-01', 'One'), naming('2001-05-01', 'Three', ', former: Two')].join('\n')
    expect(names(acts, '2002-01-01')).toEqual([['One', '1995-05-01', '1995-05-01/2001-04-30'], ['Two', '1995-05-01/2001-04-30', '2001-04-30'], ['Three', '2001-05-01', null]])
  })
  test('a change known by its year: the last day of the old name is one of several', () => {
    const acts = [naming('1995-05-01', 'One'), naming('2001', 'Two', ', former: One')].join('\n')
    const is = [['One', '1995-05-01', '2000-12-31/2001-12-30'], ['Two', '2001', null]]
    expect(names(acts, '2000-12-31')).toEqual([['One', '1995-05-01', null]])
    expect(names(acts, '2001-06-01')).toEqual(is)
    expect(names(acts, '2005-01-01')).toEqual(is)
  })
  test('two whose dates do not tell which came first: by what one says it replaced, else the day is wanted', () => {
    expect(names([naming('2001-06-01', 'Two', ', former: One'), naming('2001', 'One')].join('\n'), '2002-01-01')).toMatchObject([['One', '2001', '2001-05-31'], ['Two', '2001-06-01', null]])
    expect(names([naming('2001-06-01', 'Two'), naming('2001', 'One')].join('\n'), '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '2001' })
  })
  test('two names given on one day are both valid from it', () => {
    const acts = [naming('1995-05-01', 'One'), `  - { id: a, on: 2001-05-01, act: naming, of: league.guild, name: { ar: اثنان }, former: One }`, `  - { id: b, on: 2001-05-01, act: naming, of: league.guild, name: Two, former: One }`, naming('2005-05-01', 'Three')].join('\n')
    expect(names(acts, '2006-01-01')).toEqual([['One', '1995-05-01', '2001-04-30'], [{ ar: 'اثنان' }, '2001-05-01', '2005-04-30'], ['Two', '2001-05-01', '2005-04-30'], ['Three', '2005-05-01', null]])
  })
  test('of a State too; its name when it was admitted is how it was then called and no naming', () => {
    const acts = '  - { on: 1995-01-01, act: admission, of: AAA, to: league, as: Upper Lake }\n  - { on: 2000-08-04, act: naming, of: AAA, name: { en: Aland, fr: Alande }, former: { en: Upper Lake, fr: Haut-Lac } }'
    expect(names(acts, '1999-01-01', 'AAA')).toEqual([[{ en: 'Upper Lake', fr: 'Haut-Lac' }, null, null]])
    expect(names(acts, '2000-08-04', 'AAA')).toEqual([[{ en: 'Upper Lake', fr: 'Haut-Lac' }, null, '2000-08-03'], [{ en: 'Aland', fr: 'Alande' }, '2000-08-04', null]])
  })
  test('accounts that differ in the day make it disputed; a subject nobody knows wants its naming', () => {
    const acts = `  - { id: n, on: 2001-05-01, act: naming, of: league.guild, name: Two, former: One }\n  - { on: 2001-07-01, act: naming, of: league.guild, name: Two, former: One, account-of: n, source: copy }`
    expect(names(acts, '2002-01-01')).toMatchObject({ disputed: [[{ until: { text: '2001-04-30' } }, {}], [{ until: { text: '2001-06-30' } }, {}]] })
    expect(names('', '2000-01-01', 'league.moon')).toEqual({ want: 'act', kind: 'naming', of: ['league.moon'] })
  })
})

describe('groups', () => {
  const art = textOf('league.charter')
  const grouped = leagueWith({ groups: { words: ['north', 'south'], cite: art(14) } })
  const placed = (party: string, on: string, group: string, more = '') => `  - { on: ${on}, act: group-membership, party: ${party}, in: league, group: ${group}${more} }`
  const base = [admitted(['AAA', 'BBB'], '1995-01-01'), placed('AAA', '1995-01-01', 'north'), placed('BBB', '1995-01-01', 'south')]
  const group = (lines: readonly string[], party: string, asAt: string, more = covered) => short(grouped(lines.join('\n'), more).ask({ ask: 'group', organisation: 'league', party }, asAt))
  const groups = (lines: readonly string[], asAt: string, more = covered) => {
    const a = grouped(lines.join('\n'), more).ask({ ask: 'groups', organisation: 'league' }, asAt)
    return a.status === 'established' ? a.value.map(g => `${g.group}: ${g.members.join(' ')}`) : short(a)
  }
  test('on a day, with the article that names the groups; a later placing changes it from its day on', () => {
    const lines = [...base, placed('AAA', '2001-03-01', 'south')]
    expect([group(lines, 'AAA', '2001-02-28'), group(lines, 'AAA', '2001-03-01')]).toEqual(['north', 'south'])
    expect(groups(lines, '2001-02-28')).toEqual(['north: AAA', 'south: BBB'])
    expect(groups(lines, '2001-03-01')).toEqual(['north: ', 'south: AAA BBB'])
    const a = grouped(lines.join('\n'), covered).ask({ ask: 'group', organisation: 'league', party: 'AAA' }, '2001-03-01')
    expect(cited(a)).toContain('league.charter Art. 14')
    expect(roles(a)).toEqual(['group-membership:AAA:league:2001-03-01 supports'])
  })
  test('a group the text does not name is told, after those it names', () => { expect(groups([...base, admitted(['CCC'], '1996-01-01'), placed('CCC', '1996-01-01', 'islands')], '2000-01-01')).toEqual(['north: AAA', 'south: BBB', 'islands: CCC']) })
  test('a member of which no group is known: wanted, unless the register holds every placing', () => {
    const lines = [...base, admitted(['CCC'], '1996-01-01')]
    expect(group(lines, 'CCC', '2000-01-01')).toEqual({ want: 'group', of: 'CCC', in: 'league' })
    expect(groups(lines, '2000-01-01')).toEqual({ want: 'group', of: 'CCC', in: 'league' })
    expect(groups(lines, '2000-01-01', covered.replace(']', ', { question: groups, of: league, from: 1990-01-01, to: 2020-12-31 }]'))).toEqual(['north: AAA', 'south: BBB'])
    expect(groups(lines, '1995-12-31')).toEqual(['north: AAA', 'south: BBB'])
  })
  test('one that has left, or never belonged, is in no group: its admission is wanted', () => {
    const lines = [...base, '  - { on: 2000-01-01, act: withdrawal, of: AAA, from: league }', placed('DDD', '1995-01-01', 'north')]
    expect(group(lines, 'AAA', '2000-01-01')).toEqual({ want: 'admission', of: 'AAA', to: 'league' })
    expect(group(lines, 'DDD', '2000-01-01')).toEqual({ want: 'admission', of: 'DDD', to: 'league' })
    expect(groups(lines, '2000-01-01')).toEqual(['north: ', 'south: BBB'])
  })
  test('where it is not known who belongs, the acts tell the group of one, and no list', () => {
    expect(group([placed('AAA', '1995-01-01', 'north')], 'AAA', '2000-01-01', '')).toBe('north')
    expect(groups(base, '2000-01-01', '')).toMatchObject({ want: 'coverage', question: 'members' })
  })
  test('a placing known by its year is open within it; two for one day are disputed', () => {
    const coarse = [...base, placed('AAA', '2001', 'south')]
    expect(group(coarse, 'AAA', '2001-05-01')).toMatchObject({ want: 'day-of-act', written: '2001' })
    expect(groups(coarse, '2001-05-01')).toMatchObject({ want: 'day-of-act', written: '2001' })
    expect(group(coarse, 'AAA', '2002-01-01')).toBe('south')
    expect(group([...base, placed('AAA', '2001-05-01', 'south'), placed('AAA', '2001', 'north')], 'AAA', '2002-01-01')).toMatchObject({ want: 'day-of-act', written: '2001' })
    expect(group([...base, placed('AAA', '2001-05-01', 'north', ', id: x'), placed('AAA', '2001-05-01', 'south', ', id: y')], 'AAA', '2002-01-01')).toEqual({ disputed: ['north', 'south'] })
  })
  test('a State that continues another is in its group, one formed by two of the same group in theirs', () => {
    const comes = (form: string, from: string) => `  - { on: 2000-01-01, act: succession-of-states, of: CCC, from: [${from}], form: ${form} }`
    expect(group([...base, comes('continuation', 'AAA')], 'CCC', '2000-01-01')).toBe('north')
    expect(groups([...base, comes('continuation', 'AAA')], '2000-01-01')).toEqual(['north: CCC', 'south: BBB'])
    expect(group([...base, comes('unification', 'AAA, BBB')], 'CCC', '2000-01-01')).toEqual({ want: 'group', of: 'CCC', in: 'league' })
    expect(group([...base, placed('BBB', '1999-01-01', 'north'), comes('unification', 'AAA, BBB')], 'CCC', '2000-01-01')).toBe('north')
    expect(group([...base, comes('continuation', 'AAA'), placed('CCC', '2001-01-01', 'south')], 'CCC', '2001-01-01')).toBe('south')
  })
})

describe('a State that no dossier names', () => {
  test('is told by its usual name in every language in which States are known', () => {
    const a = league('').ask({ ask: 'names', of: 'KAZ' }, '2000-01-01')
    expect(a.status === 'established' && a.value).toMatchObject([{ name: { en: 'Kazakhstan', ar: 'كازاخستان', fr: 'Kazakhstan', ru: 'Казахстан' }, from: null, until: null, act: null }])
  })
})
