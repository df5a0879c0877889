/** Organs of the League of Lakes that vote, each by other rules, for the tests of the law of voting. */
import { Decimal } from 'decimal.js'
import {
  absoluteMajority, affirmative, allOf, atLeast, byWeight, composedOf, consensus, consensusMinus, established, failing, moreThan, noVetoOf, permanently, simpleMajority, textOf, threeQuarters, twoThirds,
  type OrganLaw, type WeightLaw,
} from '#law'
import { admitted, covered, leagueWith, states, type League } from './league.fixture.ts'

export const art = textOf('league.charter')
/** AAA weighs ten, BBB five and a half, CCC a half, every other member one. */
const weights: WeightLaw = () => established(new Map(states.map(s => [s, new Decimal(s === 'AAA' ? '10' : s === 'BBB' ? '5.5' : s === 'CCC' ? '0.5' : '1')])), art(25))
const watch = composedOf(art(22), ...(['AAA', 'BBB', 'CCC', 'DDD', 'EEE'] as const).map(p => permanently(p, 'league.watch', art(22))))
const organs: Readonly<Record<string, OrganLaw>> = {
  assembly: {
    cite: art(20), quorum: { numerator: 1, denominator: 2, how: 'more-than', cite: art(20, 2) },
    voting: { voters: 'members', ordinary: simpleMajority(art(20, 3)), matters: { important: twoThirds(art(20, 4)) }, lostVotes: { cite: art(20, 5), reducesMembers: false }, cite: art(20, 1) },
  },
  senate: {
    cite: art(21), numbers: { pattern: /^(?<serial>\d+)\/(?<session>\d+)$/, example: '3/12' }, quorum: { numerator: 1, denominator: 3, how: 'at-least', cite: art(21, 2) },
    voting: { voters: 'members', ordinary: absoluteMajority(art(21, 3)), lostVotes: { cite: art(21, 5), reducesMembers: true }, cite: art(21, 1) },
  },
  watch: {
    cite: art(22), composition: watch, quorum: { members: 4, cite: art(22, 2) },
    voting: {
      voters: 'seats', ordinary: allOf(art(22, 3), affirmative(3, art(22, 3)), noVetoOf(() => established(['AAA', 'BBB'], art(22, 4)), art(22, 4))), matters: { procedural: affirmative(3, art(22, 5)) }, cite: art(22, 1),
    },
  },
  round: {
    cite: art(23),
    voting: { voters: 'members', ordinary: consensus(art(23, 2)), matters: { suspension: consensusMinus(art(23, 3)), dissolution: failing(consensus(art(23, 4)), threeQuarters(art(23, 4)), art(23, 4)) }, cite: art(23, 1) },
  },
  fund: {
    cite: art(24),
    voting: {
      voters: 'members', ordinary: byWeight(moreThan(1, 2, 'present-and-voting', art(24, 2)), weights),
      matters: { 'capital-increase': byWeight(atLeast(2, 3, 'members', art(24, 3)), weights), amendment: allOf(art(24, 4), moreThan(1, 2, 'members', art(24, 4)), byWeight(atLeast(3, 4, 'members', art(24, 4)), weights)) }, cite: art(24, 1),
    },
  },
  entitled: { cite: art(26), voting: { voters: 'members', ordinary: moreThan(1, 2, 'entitled', art(26, 2)), matters: { important: atLeast(2, 3, 'present', art(26, 3)) }, lostVotes: { cite: art(26, 5), reducesMembers: false }, cite: art(26, 1) } },
  hall: { cite: art(27) },
}
const header = `bodies: { ${Object.keys(organs).map(o => `league.${o}: { name: ${o}, form: principal-organ }`).join(', ')}, league.assembly.committee: { name: committee of the assembly, form: committee } }`
const made = leagueWith({ organs: { ...organs, 'assembly.committee': organs['assembly']! } }, header)

/** All twelve States are members since 1991, inside declared coverage, unless told otherwise. */
export const votes = (acts: string, head = covered): League => made(`${admitted(states, '1991-01-01')}\n${acts}`, head)
export const bare = made
/** "AAA BBB" as a list of a dossier. */
const list = (names: string | undefined, side: string): string => (names === undefined ? '' : `, ${side}: [${names.trim().split(/\s+/).filter(Boolean).join(', ')}]`)
/** A vote on number 1 of an organ on 5 May 2000, told by names ("AAA BBB", "CCC"). */
export const rollCall = (organ: string, yes: string, no = '', abstaining = '', more = ''): string =>
  `  - { id: vote, on: 2000-05-05, act: vote, by: league.${organ}, title: On the lakes, number: "1"${list(yes, 'for')}${list(no, 'against')}${list(abstaining, 'abstaining')}${more} }`
/** The same told by counts alone. */
export const count = (organ: string, yes: number, no: number, abstaining: number, more = ''): string =>
  `  - { id: vote, on: 2000-05-05, act: vote, by: league.${organ}, title: On the lakes, number: "1", counts: { for: ${yes}, against: ${no}, abstaining: ${abstaining} }${more} }`
export const adopted = (organ: string, more = ''): string => `  - { id: adopted, on: 2000-05-05, act: adoption, form: resolution, by: league.${organ}, number: "1", title: On the lakes${more} }`
/** The first so many of the twelve, after so many left out. */
export const some = (n: number, from = 0): string => states.slice(from, from + n).join(' ')
