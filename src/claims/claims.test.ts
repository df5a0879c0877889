/** Claims against the status of an invented body: every kind, every verdict, and the reasons given. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier } from '#acts'
import { charter, constitution, handOverAtOpening, textOf, troika } from '#law'
import { indexActs, lawOf } from '#status'
import { claimKinds, findClaimKind } from './kinds/index.ts'
import { readClaims } from './read.ts'
import { changedVerdicts, testClaims } from './test-claims.ts'
import type { Verdict } from './verdict.ts'

const art = textOf('league.charter')
const chair = handOverAtOpening('league.council', art(2))
const league = constitution({ id: 'league', charters: [charter({
  text: 'league.charter', membership: { admission: art(1) },
  organs: { council: { cite: art(2), presidency: chair, troika: troika('league.council', chair, art(2)) }, assembly: { cite: art(3) } },
  competences: { 'election-of-warden': { organ: 'council', cite: art(4) } },
})] })

const dossier = `
recorded: 2020-01-01
parties: { AAA: { name: Aldland, form: state }, BBB: { name: Borland, form: state }, CCC: { name: Corland, form: state } }
bodies:
  league: { name: League of Lakes, form: organisation }
  league.council: { name: Council, form: principal-organ, part-of: league, also-called: [Lake Council] }
  league.assembly: { name: Assembly, form: principal-organ, part-of: league }
  bank: { name: Lake Bank, form: organisation }
people: { ada: { name: Ada }, bo: { name: Bo } }
offices: { league.warden: { name: Warden, of: league } }
campaigns: { flood-1999: { name: Flood relief, by: league } }
instruments:
  league.charter: { title: Charter of the League, clauses: { entry-into-force: { stated: none }, applied-from: { on: 1990-01-01, article: Art. 9 } } }
  league.pact: { title: Pact of the Lakes, clauses: { entry-into-force: { when: { instruments: 2 }, delay: { days: 30 }, article: Art. 5 }, provisional-force: { when: { signatures: 2 }, article: Art. 6 } } }
coverage: [{ question: standing, of: league, from: 1990-01-01, to: 2005-01-01 }]
sources:
  minutes: { title: Minutes, seen: 2020-01-01, rank: official, url: https://example.org/minutes }
  gazette: { title: Gazette, seen: 2020-01-01, rank: press, url: https://example.org/gazette }
  page: { title: The ministry's page, seen: 2020-01-01, rank: official, url: https://example.org/page }
acts:
  - { on: 1990-01-01, act: admission, of: AAA, to: league, source: minutes }
  - { on: 1990-01-01, act: admission, of: BBB, to: league, source: minutes }
  - { on: 1990-01-01, act: capital, of: bank, form: subscribed, amount: 100 million MARK, source: minutes }
  - { on: 1990-01-01, act: capital, of: bank, form: authorised, amount: 400 million MARK, source: minutes }
  - { on: 1990-02-01/1990-02-03, act: session, organ: league.council, ordinal: 1, host: AAA, place: Ahafen, source: minutes }
  - { on: 1991-03-01, act: session, organ: league.council, ordinal: 2, host: BBB, place: Bhafen, source: minutes }
  - { on: 1991-03-01, act: signature, instrument: league.pact, party: AAA, source: minutes }
  - { on: 1991-03-01, act: signature, instrument: league.pact, party: BBB, source: minutes }
  - { on: 1991-05-01, act: visit, person: ada, to: AAA, source: page }
  - { on: 1992-04-01, act: session, organ: league.council, ordinal: 3, host: CCC, place: Chafen, source: minutes }
  - { on: 1992-05-01, act: visit, person: ada, to: AAA, source: page }
  - { on: 1993-01-01, act: deposit, instrument: league.pact, party: AAA, of: ratification, source: minutes }
  - { on: 1994-01-01, act: deposit, instrument: league.pact, party: BBB, of: ratification, source: minutes }
  - { on: 1995-01-01, act: capital, of: bank, form: subscribed, amount: 200 million MARK, source: minutes }
  - { id: game, on: 1996-06-11/1996-06-12, act: meeting, of: [AAA], occasion: Regatta, source: minutes }
  - { on: 1996-06-11/1996-06-13, act: meeting, of: [AAA], occasion: Regatta, account-of: game, source: page }
  - { on: 1997-01-01, act: election, to: league.warden, person: ada, by: league.council, from: 1997-02-01, until: 1999-01-31, source: minutes }
  - { on: 1999-01-01, act: appeal, campaign: flood-1999, target: 500 million MARK, source: minutes }
  - { on: 1999-02-01, act: pledge-total, campaign: flood-1999, amount: 350 million MARK, source: minutes }
  - { on: 2000-01-01, act: naming, of: league, name: League of Great Lakes, source: minutes }
claims:
`
const tested = (lines: readonly string[]) => {
  const { dossier: d, problems } = readDossier(`${dossier}${lines.map((l, i) => `  - { id: c${i}, source: page#1, as-at: 2004-01-01, accepted: confirmed, ${l} }`).join('\n')}\n`, { file: 'league.yaml', id: 'league' })
  const { holdings, problems: assembled } = assemble([d], { learnt: '2020-01-01' })
  const { claims, problems: claimed } = readClaims(holdings.claims)
  expect([...problems, ...assembled, ...claimed]).toEqual([])
  return testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([league]), sources: holdings.sources, claims })
}
const verdictOn = (line: string, ...more: string[]): Verdict => tested([line, ...more])[0]!.verdict
const notes = (v: Verdict): Record<string, unknown> => Object.fromEntries(v.notes.map(n => [n.note, n]))

describe('count', () => {
  test('the list is as long as said', () => { expect(verdictOn('that: count, kind: visit, naming: [ada, AAA], says: "2"')).toMatchObject({ verdict: 'confirmed', notes: [{ note: 'counted', count: 2 }, { note: 'same-document' }] }) })
  test('more acts than said contradict', () => { expect(verdictOn('that: count, kind: visit, naming: [ada, AAA], says: "1"').verdict).toBe('contradicted') })
  test('fewer acts than said prove nothing: the register may not have them all', () => { expect(verdictOn('that: count, kind: visit, naming: [ada, AAA], says: "3"').verdict).toBe('not-established') })
  test('only acts by the day of the claim', () => { 
    const early = 'that: count, kind: visit, naming: [ada, AAA], says: "1"'
    const { dossier: d } = readDossier(`${dossier}  - { id: early, source: minutes, as-at: 1991-12-31, accepted: confirmed, ${early} }\n`, { file: 'l.yaml', id: 'l' })
    const { holdings } = assemble([d], { learnt: '2020-01-01' })
    expect(testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([league]), sources: holdings.sources, claims: readClaims(holdings.claims).claims })[0]!.verdict.verdict).toBe('confirmed')
  })
  test('same document is said only where no other document tells the acts', () => { expect(notes(verdictOn('that: count, kind: signature, naming: [league.pact], says: "2"'))).not.toHaveProperty('same-document') })
})
describe('members and standing', () => {
  test('members', () => { expect(verdictOn('that: members, of: league, says: "2"').verdict).toBe('confirmed'); expect(verdictOn('that: members, of: league, says: "3"').verdict).toBe('contradicted') })
  test('standing inside coverage', () => { expect(verdictOn('that: standing, of: AAA, in: league, says: member').verdict).toBe('confirmed'); expect(verdictOn('that: standing, of: CCC, in: league, says: member').verdict).toBe('contradicted') })
})
describe('share', () => {
  const contradiction = verdictOn('that: share, part: 26 million MARK, share: 26 %, whole: 400 million MARK, of: bank, base: authorised')
  test('arithmetic is redone', () => { expect(contradiction.verdict).toBe('contradicted'); expect(notes(contradiction)['computed']).toMatchObject({ figure: { value: '104000000' } }) })
  test('another base that would fit is named, with the time in which it stood', () => { expect(notes(contradiction)['fits']).toMatchObject({ base: 'subscribed', from: '1990-01-01', until: '1995-01-01', figure: { text: '100 million MARK' } }) })
  test('tolerance follows the digits written', () => {
    expect(verdictOn('that: share, part: 1.1 million MARK, share: 0.27 %, whole: 400 million MARK').verdict).toBe('confirmed')
    expect(verdictOn('that: share, part: 1.10 million MARK, share: 0.260 %, whole: 400.0 million MARK').verdict).toBe('contradicted')
  })
  test('a whole that nobody states is implied, not established', () => { const v = verdictOn('that: share, part: 457.2 thousand MARK, share: 1 %, of: league, base: budget'); expect(v.verdict).toBe('not-established'); expect(notes(v)['implied']).toMatchObject({ value: { value: '45720000' } }) })
  test('a share of a base the register holds', () => { expect(verdictOn('that: share, part: 20 million MARK, share: 10 %, of: bank, base: subscribed').verdict).toBe('confirmed'); expect(verdictOn('that: share, part: 20 million MARK, share: 29 %, of: bank, base: subscribed').verdict).toBe('contradicted') })
})
describe('sum', () => {
  test('a named remainder', () => { const v = verdictOn('that: sum, parts: [44.9 %, 48.1 %], whole: 100 %, of: 987 million MARK, remainder-for: the other sectors'); expect(v.verdict).toBe('confirmed'); expect(notes(v)['remainder']).toMatchObject({ figure: { text: '7.0 %' }, amount: { text: '69.1 million MARK' } }) })
  test('an unnamed remainder contradicts; rounding does not', () => { expect(verdictOn('that: sum, parts: [44.9 %, 48.1 %], whole: 100 %').verdict).toBe('contradicted'); expect(verdictOn('that: sum, parts: [33.3 %, 33.3 %, 33.3 %], whole: 100 %').verdict).toBe('confirmed') })
  test('more than the whole contradicts', () => { expect(verdictOn('that: sum, parts: [60 %, 48 %], whole: 100 %, remainder-for: others').verdict).toBe('contradicted') })
})
describe('amount', () => {
  test('a target is not a result', () => { const v = verdictOn('that: amount, kinds: [appeal, pledge-total], naming: [flood-1999], says: more than 500 million MARK, as: collected'); expect(v.verdict).toBe('contradicted'); expect(v.notes).toMatchObject([{ kind: 'appeal', same: true }, { kind: 'pledge-total', same: false }]) })
  test('the right figure under its own name', () => { expect(verdictOn('that: amount, kinds: [pledge-total], naming: [flood-1999], says: 350 million MARK').verdict).toBe('confirmed') })
})
describe('figure', () => {
  const other = (says: string) => `that: figure, topic: regattas, says: "${says}"`
  const withOther = (says: string): Verdict => {
    const { dossier: d } = readDossier(`${dossier}  - { id: a, source: page#1, as-at: 2004-01-01, accepted: disputed, ${other('40')} }\n  - { id: b, source: gazette#1, as-at: 2004-01-01, accepted: disputed, ${other(says)} }\n`, { file: 'l.yaml', id: 'l' })
    const { holdings } = assemble([d], { learnt: '2020-01-01' })
    return testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([league]), sources: holdings.sources, claims: readClaims(holdings.claims).claims })[0]!.verdict
  }
  test('another document disagrees', () => { expect(withOther('38')).toMatchObject({ verdict: 'disputed', notes: [{ note: 'others-say', figure: { text: '38' } }] }) })
  test('another document agrees', () => { expect(withOther('40').verdict).toBe('confirmed') })
  test('nobody else says', () => { expect(verdictOn(other('40')).verdict).toBe('not-established') })
  test('the same document does not confirm itself', () => { expect(verdictOn(other('40'), other('40')).verdict).toBe('not-established') })
})
describe('date', () => {
  test('a date without its year is completed from the act', () => { const v = verdictOn('that: date, kind: session, naming: [league.council/1], says: XXXX-02-01/XXXX-02-03'); expect(v.verdict).toBe('confirmed'); expect(notes(v)['completed']).toMatchObject({ when: { text: '1990-02-01/1990-02-03' } }) })
  test('another day contradicts and says what the register has', () => { expect(verdictOn('that: date, kind: session, naming: [league.council/2], says: 1991-03-02')).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'register-has', when: { text: '1991-03-01' } }] }) })
  test('a coarser date that holds the day is right', () => { expect(verdictOn('that: date, kind: session, naming: [league.council/2], says: 1991-03').verdict).toBe('confirmed') })
  test('another source dates it so: disputed', () => { expect(verdictOn('that: date, kind: meeting, naming: [AAA], says: 1996-06-11/1996-06-13').verdict).toBe('disputed') })
  test('no such act', () => { expect(verdictOn('that: date, kind: session, naming: [league.council/9], says: 1999-01-01').verdict).toBe('not-established') })
})
describe('held', () => {
  const held = (who: string, what: string, from: string, to: string) => verdictOn(`that: held, who: ${who}, what: ${what}, of: league.council, from: ${from}, to: ${to}`)
  test('the chair from opening to opening', () => { expect(held('AAA', 'presidency', '1990-02-01', '1991-02-28').verdict).toBe('confirmed') })
  test('until the next session opens', () => { expect(held('AAA', 'presidency', '1990-02-01', '1991-12-31')).toMatchObject({ verdict: 'confirmed-until', until: '1991-03-01', notes: [{ note: 'ended', session: 'league.council/2' }] }) })
  test('the preceding chair keeps a seat in the troika for one session more', () => { expect(held('AAA', 'troika', '1991-01-01', '1992-12-31')).toMatchObject({ verdict: 'confirmed-until', until: '1992-04-01' }) })
  test('somebody else held it', () => { expect(held('BBB', 'presidency', '1990-02-01', '1990-12-31').verdict).toBe('contradicted') })
  test('before the charter: not established', () => { expect(held('AAA', 'presidency', '1980-01-01', '1980-12-31').verdict).toBe('not-established') })
})
describe('office', () => {
  test('as elected', () => { expect(verdictOn('that: office, who: ada, office: league.warden, from: 1997, to: 1999').verdict).toBe('confirmed') })
  test('other years', () => { expect(verdictOn('that: office, who: ada, office: league.warden, from: 1990').verdict).toBe('contradicted') })
  test('nothing known', () => { expect(verdictOn('that: office, who: bo, office: league.warden, from: 1990').verdict).toBe('not-established') })
})
describe('treaties', () => {
  test('bound by', () => { expect(verdictOn('that: bound-by, of: AAA, object: league.pact').verdict).toBe('confirmed'); expect(verdictOn('that: bound-by, of: CCC, object: league.pact')).toMatchObject({ verdict: 'not-established', notes: [{ want: { want: 'deposit', party: 'CCC' } }] }) })
  test('in force since a day', () => { expect(verdictOn('that: in-force, instrument: league.pact, says: 1994-01-31').verdict).toBe('confirmed'); expect(verdictOn('that: in-force, instrument: league.pact, says: 1994-02-01').verdict).toBe('contradicted') })
  test('the number in the document against the clause', () => { expect(verdictOn('that: in-force, instrument: league.pact, after: 2').verdict).toBe('confirmed'); expect(verdictOn('that: in-force, instrument: league.pact, after: 7').verdict).toBe('contradicted') })
  test('a text that states nothing leaves it open', () => { expect(verdictOn('that: in-force, instrument: league.charter').verdict).toBe('not-established') })
})
describe('done by', () => {
  test('the wrong organ is credited', () => { expect(verdictOn('that: done-by, what: election-of-warden, of: league, by: league.assembly')).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'belongs-to', organ: 'league.council', article: 'Art. 4' }] }) })
  test('the right one', () => { expect(verdictOn('that: done-by, what: election-of-warden, of: league, by: league.council').verdict).toBe('confirmed') })
})
describe('name', () => {
  test('valid on the day', () => { expect(verdictOn('that: name, of: league, says: League of Great Lakes').verdict).toBe('confirmed') })
  test('an older name is told as such', () => { expect(verdictOn('that: name, of: league, says: Lake League').verdict).toBe('contradicted') })
  test('a name people use is not the name', () => { expect(verdictOn('that: name, of: league.council, says: Lake Council')).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'name-is', names: ['Council'] }, { note: 'also-called' }] }) })
})
test('opinion is not checkable', () => { expect(verdictOn('that: opinion, says: more than ever in history').verdict).toBe('not-checkable') })
test('a verdict other than the accepted one is an error with its place and remedy', () => {
  const problems = changedVerdicts(tested(['that: opinion, says: grand']))
  expect(problems).toMatchObject([{ code: 'verdict-changed', severity: 'error', found: 'c0: not-checkable', where: { file: 'league.yaml' } }])
})
test('every kind of claim is tried in these tests, and the words of objects are no kinds', () => {
  const tried = new Set([...['claims.test.ts', 'attendance-and-votes.test.ts'].map(f => readFileSync(join(import.meta.dirname, f), 'utf8')).join('').matchAll(/that: ([a-z-]+)/g)].map(m => m[1]))
  expect(Object.keys(claimKinds).filter(k => !tried.has(k))).toEqual([])
  expect(['constructor', 'toString', ''].map(findClaimKind)).toEqual([undefined, undefined, undefined])
})
test('bad claims are told all at once, with place and remedy', () => {
  const { dossier: d } = readDossier(`${dossier}  - { id: a, source: page, as-at: 2004-01-01, that: cuont, accepted: confirmed }\n  - { id: b, source: page, as-at: soon, that: members, off: league, says: "2", accepted: right }\n`, { file: 'l.yaml', id: 'l' })
  const { problems } = readClaims(assemble([d], { learnt: '2020-01-01' }).holdings.claims)
  expect(problems.map(p => p.code).sort()).toEqual(['missing-field', 'unknown-claim', 'unknown-field', 'wrong-value', 'wrong-value'])
  const { dossier: bare } = readDossier(`${dossier}  - { id: a, as-at: 2004-01-01, that: opinion, says: grand, accepted: confirmed }\n`, { file: 'l.yaml', id: 'l' })
  expect(readClaims(assemble([bare], { learnt: '2020-01-01' }).holdings.claims).problems).toMatchObject([{ code: 'missing-field', wants: 'the key of a source declared under `sources`, or a list of them' }])
  for (const p of problems) { expect(p.where.line).toBeGreaterThan(40); expect(p.remedy).not.toBe('') }
})
describe('what a document may say and the register cannot confirm', () => {
  const more = (acts: string, line: string): Verdict => {
    const { dossier: d, problems } = readDossier(dossier.replace('acts:\n', `acts:\n${acts}\n`) + `  - { id: c, source: page#1, as-at: 2004-01-01, accepted: confirmed, ${line} }\n`, { file: 'l.yaml', id: 'l' })
    const { holdings, problems: assembled } = assemble([d], { learnt: '2020-01-01' })
    const read = readClaims(holdings.claims)
    expect([...problems, ...assembled, ...read.problems].filter(p => p.severity === 'error')).toEqual([])
    return testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([league]), sources: holdings.sources, claims: read.claims })[0]!.verdict
  }
  test('a part in one currency is no share of a whole in another without a rate', () => {
    expect(verdictOn('that: share, part: 26 million MARK, share: 26 %, whole: 100 million USD')).toMatchObject({ verdict: 'not-established', notes: [{ want: { want: 'rate', of: 'USD', in: 'MARK' } }] })
    expect(more('  - { on: 2002-01-01, act: rate, of: USD, in: MARK, rate: "2", source: minutes }', 'that: share, part: 52 million MARK, share: 26 %, whole: 100 million USD')).toMatchObject({ verdict: 'confirmed', notes: [{ note: 'computed' }, { note: 'rate-used', daysOff: 730 }] })
  })
  test('nothing is implied by a share of nothing, or by one without an upper end', () => {
    expect(notes(verdictOn('that: share, part: 5 million MARK, share: 0 %, of: league, base: budget'))).not.toHaveProperty('implied')
    expect(notes(verdictOn('that: share, part: 5 million MARK, share: up to 1 %, of: league, base: budget'))).not.toHaveProperty('implied')
  })
  test('"more than" has no upper end in a product either', () => {
    expect(verdictOn('that: share, part: 300 million MARK, share: more than 26 %, whole: 400 million MARK').verdict).toBe('confirmed')
    expect(verdictOn('that: share, part: 90 million MARK, share: more than 26 %, whole: 400 million MARK').verdict).toBe('contradicted')
  })
  test('a whole that is not the base it is called contradicts, however right the arithmetic', () => {
    const v = verdictOn('that: share, part: 20 million MARK, share: 10 %, whole: 200 million MARK, of: bank, base: authorised')
    expect(v.verdict).toBe('contradicted')
    expect(notes(v)).toMatchObject({ 'base-then': { base: 'authorised', figure: { text: '400 million MARK' } }, fits: { base: 'subscribed' } })
    expect(verdictOn('that: share, part: 20 million MARK, share: 10 %, whole: 200 million MARK, of: bank, base: subscribed').verdict).toBe('confirmed')
    expect(verdictOn('that: share, part: 20 million MARK, share: 10 %, whole: about 200 million MARK, of: bank, base: subscribed').verdict).toBe('confirmed')
  })
  test('at a rate of another day only a whole that is far off is another one', () => {
    const at = (part: string, whole: string) => more('  - { on: 2001-06-01, act: rate, of: MARK, in: USD, rate: 0.5, source: minutes }', `that: share, part: ${part} million USD, share: 10 %, whole: ${whole} million USD, of: bank, base: subscribed`).verdict
    expect([at('10', '100'), at('11', '110'), at('20', '200'), at('5', '50')]).toEqual(['confirmed', 'confirmed', 'contradicted', 'contradicted'])
  })
  test('a base of nothing gives no share', () => {
    expect(more('  - { on: 1990-01-01, act: capital, of: bank, form: paid-up, amount: 0 MARK, source: minutes }', 'that: share, part: 5 million MARK, share: 5 %, of: bank, base: paid-up').verdict).toBe('not-established')
  })
  test('another base by a rate of another time says how far away the rate is', () => {
    const v = more('  - { on: 2001-06-01, act: rate, of: MARK, in: USD, rate: 0.5, source: minutes }', 'that: share, part: 20 million USD, share: 20 %, whole: 400 million USD, of: bank, base: authorised')
    expect(notes(v)['fits']).toMatchObject({ base: 'subscribed', converted: { value: '100000000' }, rateOn: { text: '2001-06-01' } })
    expect(v.notes.find(n => n.note === 'fits')).toHaveProperty('rateDaysOff')
  })
  test('whoever left, took its consent back, or saw the instrument end is not bound', () => {
    const bound = 'that: bound-by, of: AAA, object: league.pact'
    expect(more('  - { on: 2000-01-01, act: denunciation, as: withdrawal, instrument: league.pact, party: AAA, effect: 2001-01-01, source: minutes }', bound)).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'ended', on: '2001-01-01' }] })
    expect(more('  - { on: 2000-01-01, act: termination, instrument: league.pact, effect: 2001-01-01, source: minutes }', bound)).toMatchObject({ verdict: 'contradicted', notes: [{ note: 'ended', on: '2001-01-01' }] })
    expect(more('  - { on: 1993-06-01, act: withdrawal-of-consent, instrument: league.pact, party: AAA, source: minutes }', bound)).toMatchObject({ verdict: 'contradicted', notes: [] })
  })
  test('parts in several currencies make no sum', () => { expect(verdictOn('that: sum, parts: [40 million MARK, 60 million USD], whole: 100 million MARK')).toMatchObject({ verdict: 'not-established', notes: [{ want: { want: 'rate' } }] }) })
  test('a part of "more than" leaves room upwards and none downwards', () => {
    expect(verdictOn('that: sum, parts: [more than 40 %, 50 %], whole: 100 %').verdict).toBe('confirmed')
    expect(verdictOn('that: sum, parts: [more than 60 %, 50 %], whole: 100 %').verdict).toBe('contradicted')
  })
  test('an act too coarsely dated may be the one that is missing, or one too many', () => {
    const coarse = '  - { on: 2004, act: signature, instrument: league.pact, party: CCC, source: minutes }'
    expect(more(coarse, 'that: count, kind: signature, naming: [league.pact], says: "3"')).toMatchObject({ verdict: 'not-established', notes: [{ note: 'counted', count: 2 }, { want: { want: 'day-of-act' } }] })
    expect(more(coarse, 'that: count, kind: signature, naming: [league.pact], says: "2"').verdict).toBe('not-established')
    expect(more(coarse, 'that: count, kind: signature, naming: [league.pact], says: up to 3').verdict).toBe('confirmed')
  })
  test('the seat that is not known may be the one: who never held a known one is not told to have held none', () => {
    expect(verdictOn('that: held, who: AAA, what: troika, of: league.council, from: 2003-01-01, to: 2003-12-31')).toMatchObject({ verdict: 'not-established', notes: [{ want: { want: 'designation', session: 'league.council/4' } }] })
  })
  test('an office without an end on record is not confirmed to have been held until then', () => {
    expect(verdictOn('that: office, who: ada, office: league.warden, from: 1997, to: 1998').verdict).toBe('contradicted')
    expect(more('  - { on: 2002-01-01, act: election, to: league.warden, person: bo, by: league.council, source: minutes }', 'that: office, who: bo, office: league.warden, from: 2002, to: 2003')).toMatchObject({ verdict: 'not-established', notes: [{ want: { kind: 'end-of-office' } }] })
    expect(more('  - { on: 2002-01-01, act: election, to: league.warden, person: bo, by: league.council, source: minutes }\n  - { on: 2003-05-01, act: end-of-office, office: league.warden, person: bo, source: minutes }', 'that: office, who: bo, office: league.warden, from: 2002, to: 2003').verdict).toBe('confirmed')
  })
  test('[VCLT Art. 24(1)] an instrument whose day is known and later was not in force', () => {
    const { dossier: d } = readDossier(`${dossier}  - { id: early, source: minutes, as-at: 1994-01-15, accepted: confirmed, that: in-force, instrument: league.pact }\n`, { file: 'l.yaml', id: 'l' })
    const { holdings } = assemble([d], { learnt: '2020-01-01' })
    const v = testClaims({ index: indexActs(holdings.acts, holdings), law: lawOf([league]), sources: holdings.sources, claims: readClaims(holdings.claims).claims })[0]!.verdict
    expect(v.verdict).toBe('contradicted')
    expect(v.notes).toContainEqual({ note: 'in-force', on: '1994-01-31' })
  })
})
