/** What a body of the League of Lakes is on a day: established, reformed, seated, dissolved; who is in it and who pays, by the Charter. */
import { describe, expect, test } from 'vitest'
import { textOf } from '#law'
import { cited, league, leagueWith, roles, short } from './league.fixture.ts'

const art = textOf('league.charter')
const bodies = 'bodies: { league.guild: { name: Guild, form: subsidiary-organ, part-of: league }, school: { name: School, form: specialised-institution, part-of: league }, league.guild.desk: { name: Desk, form: office } }'
const withForms = leagueWith({
  forms: { 'subsidiary-organ': { belonging: 'all-members', budget: 'organisation', cite: art(23) }, 'specialised-institution': { belonging: 'optional', budget: 'own', cite: art(24) } },
  organs: { guild: { cite: art(15) }, council: { cite: art(3), belonging: { belonging: 'all-members', budget: 'organisation', cite: art(3, 2) } } },
}, bodies)
/** The Charter that knows nothing of the Guild but its form. */
const unnamed = leagueWith({ forms: { 'subsidiary-organ': { belonging: 'all-members', budget: 'organisation', cite: art(23) } } }, bodies)
const act = (on: string, kind: string, more = '', of = 'league.guild') => `  - { on: ${on}, act: ${kind}, of: ${of}${more} }`
const founded = act('1995-05-01', 'establishment', ', by: league.council, form: committee')
const organ = (lines: readonly string[], asAt: string, of = 'league.guild', under = withForms) => under(lines.join('\n')).ask({ ask: 'organ', organ: of }, asAt)
const is = (...a: Parameters<typeof organ>) => short(organ(...a))

describe('form', () => {
  const life = [founded, act('2000-01-01', 'reform', ', form: subsidiary-organ, says: own staff'), act('2004-01-01', 'reform', ', says: new rules'), act('2010-06-30', 'dissolution', ', successor: school')]
  test('as it was established, then as reforms changed it, each from its own day on', () => {
    expect(is(life, '1999-12-31')).toMatchObject({ form: 'committee', parent: 'league', established: { text: '1995-05-01' }, reforms: [], belonging: null, budget: null })
    expect(is(life, '2000-01-01')).toMatchObject({ form: 'subsidiary-organ', reforms: ['reform:league.guild:2000-01-01'], belonging: 'all-members', budget: 'organisation' })
    expect(is(life, '2004-01-01')).toMatchObject({ form: 'subsidiary-organ', reforms: ['reform:league.guild:2000-01-01', 'reform:league.guild:2004-01-01'], dissolved: null })
  })
  test('what is dissolved is told as dissolved, with who continues its work, and nobody belongs to it any more', () => {
    expect(is(life, '2010-06-29')).toMatchObject({ dissolved: null, belonging: 'all-members' })
    expect(is(life, '2015-01-01')).toMatchObject({ form: 'subsidiary-organ', established: { text: '1995-05-01' }, dissolved: { text: '2010-06-30' }, successor: 'school', belonging: null, budget: null, seat: null })
    expect(is([...life, act('2012-01-01', 'establishment', ', form: committee')], '2015-01-01')).toMatchObject({ form: 'committee', established: { text: '2012-01-01' }, dissolved: null, successor: null })
  })
  test('the form that the dossier declares is not carried back beyond the reform that gave it', () => {
    const lines = [act('1995-05-01', 'establishment'), act('2000-01-01', 'reform', ', form: subsidiary-organ, says: own staff')]
    expect(is(lines, '1999-12-31')).toEqual({ want: 'establishment', of: 'league.guild' })
    expect(is(lines, '2000-01-01')).toMatchObject({ form: 'subsidiary-organ' })
    expect(is(lines.slice(0, 1), '1999-12-31')).toMatchObject({ form: 'subsidiary-organ' })
  })
  test('a body that neither an act nor the Charter knows is wanted; one that the Charter knows exists by it', () => {
    expect(is([], '2000-01-01', 'league.guild', unnamed)).toEqual({ want: 'establishment', of: 'league.guild' })
    expect(is([founded], '1995-04-30', 'league.guild', unnamed)).toEqual({ want: 'establishment', of: 'league.guild' })
    expect(is([], '2000-01-01')).toMatchObject({ form: 'subsidiary-organ', established: null, belonging: 'all-members' })
    expect(cited(organ([], '2000-01-01'))).toEqual(expect.arrayContaining(['league.charter Art. 15', 'league.charter Art. 23']))
    expect(is([], '2000-01-01', 'league.moon')).toEqual({ want: 'establishment', of: 'league.moon' })
  })
  test('before the Charter applies the acts still tell the body; who belongs to it nobody says', () => {
    expect(is([act('1985-01-01', 'establishment', ', form: subsidiary-organ')], '1986-01-01')).toMatchObject({ form: 'subsidiary-organ', belonging: null })
  })
})

describe('who belongs and who pays', () => {
  test('what the Charter says of this organ counts before what it says of its form', () => { expect(is([], '2000-01-01', 'league.council')).toMatchObject({ form: 'principal-organ', belonging: 'all-members', budget: 'organisation' }); expect(cited(organ([], '2000-01-01', 'league.council'))).toContain('league.charter Art. 3(2)') })
  test('an institution with a name of its own is told by the Charter of the organisation it is part of', () => {
    expect(is([act('1995-01-01', 'establishment', '', 'school')], '2000-01-01', 'school')).toMatchObject({ form: 'specialised-institution', parent: 'league', belonging: 'optional', budget: 'own' })
  })
})

test('what it belongs to: as declared, by its dotted name, or by the body that established it', () => {
  expect(is([founded], '2000-01-01')).toMatchObject({ parent: 'league' })
  expect(is([act('1995-01-01', 'establishment', '', 'league.guild.desk')], '2000-01-01', 'league.guild.desk')).toMatchObject({ parent: 'league.guild' })
  expect(is([act('1995-01-01', 'establishment', ', by: league.council', 'lakebank')], '2000-01-01', 'lakebank')).toMatchObject({ parent: 'league.council' })
  expect(is([act('1990-01-01', 'establishment', '', 'league')], '2000-01-01', 'league')).toMatchObject({ parent: null, form: 'organisation' })
})

describe('seat', () => {
  const seat = (on: string, host: string) => act(on, 'seat', `, host: ${host}, place: Port ${host}`)
  test('on the day: where it was fixed last', () => {
    const lines = [founded, seat('1996-01-01', 'AAA'), seat('2001-01-01', 'BBB')]
    expect(is(lines, '1995-12-31')).toMatchObject({ seat: null })
    expect(is(lines, '2000-12-31')).toMatchObject({ seat: { host: 'AAA', place: 'Port AAA' } })
    expect(is(lines, '2001-01-01')).toMatchObject({ seat: { host: 'BBB', place: 'Port BBB', act: 'seat:league.guild:BBB:2001-01-01' } })
  })
  test('a move that cannot be dated leaves the seat out, and says so; the rest is told', () => {
    const lines = [founded, seat('1996-01-01', 'AAA'), seat('2001', 'BBB')]
    expect(is(lines, '2001-06-01')).toMatchObject({ form: 'committee', seat: null })
    expect(roles(organ(lines, '2001-06-01'))).toContain('seat:league.guild:BBB:2001 not-counted (date-too-coarse)')
    expect(is(lines, '2002-01-01')).toMatchObject({ seat: { host: 'BBB' } })
    expect(is([founded, seat('1996-01-01', 'AAA'), seat('2001', 'AAA')], '2001-06-01')).toMatchObject({ seat: { host: 'AAA' } })
  })
})

describe('dates too coarse', () => {
  test('whether it exists is open while its founding or its end may have come', () => {
    const lines = [act('1995', 'establishment', ', form: committee'), act('2010', 'dissolution')]
    expect(is(lines, '1995-06-01', 'league.guild', unnamed)).toMatchObject({ want: 'day-of-act', written: '1995' })
    expect(is(lines, '1996-01-01')).toMatchObject({ form: 'committee', dissolved: null })
    expect(is(lines, '2010-06-01')).toMatchObject({ want: 'day-of-act', written: '2010' })
    expect(is(lines, '2011-01-01')).toMatchObject({ dissolved: { text: '2010' } })
  })
  test('a reform that gives another form is open within its year; one that gives none changes nothing yet', () => {
    expect(is([founded, act('2000', 'reform', ', form: subsidiary-organ, says: own staff')], '2000-06-01')).toMatchObject({ want: 'day-of-act', written: '2000' })
    expect(is([founded, act('2000', 'reform', ', says: new rules')], '2000-06-01')).toMatchObject({ form: 'committee', reforms: [] })
  })
  test('two reforms that cannot be put in order, and a founding known by the year of the first reform', () => {
    expect(is([founded, act('2000', 'reform', ', form: subsidiary-organ, says: one'), act('2000-06-01', 'reform', ', form: office, says: other')], '2001-01-01')).toMatchObject({ want: 'day-of-act', written: '2000' })
    expect(is([act('1995', 'establishment', ', form: committee'), act('1995-06-01', 'reform', ', form: office, says: other')], '1996-01-01')).toMatchObject({ form: 'office', established: { text: '1995' } })
  })
  test('accounts that differ in the founding day are weighed', () => {
    const other = (source: string) => [act('1995-05-01', 'establishment', ', form: committee, id: e'), act('1996-05-01', 'establishment', `, form: committee, account-of: e, source: ${source}`)]
    expect(is(other('copy'), '2000-01-01')).toMatchObject({ disputed: [{ established: { text: '1995-05-01' } }, { established: { text: '1996-05-01' } }] })
    expect(is(other('paper'), '2000-01-01')).toMatchObject({ established: { text: '1995-05-01' } })
  })
})

test('a Charter without rules on forms tells the form and leaves the rest untold', () => { expect(short(league(founded, bodies).ask({ ask: 'organ', organ: 'league.guild' }, '2000-01-01'))).toMatchObject({ form: 'committee', belonging: null, budget: null }) })
