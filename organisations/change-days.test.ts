/** Every rule of every constitution on the bundled dossiers, on each day on which an act may change its answer and on the day before. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, decisionKey, readDossier, type Act } from '#acts'
import { day, dayNumber, happenedBy, plusDays, type Day } from '#calendar'
import type { Answer, Bureau, CapitalShare, Consent, FreeSeat, Group, Passed, Presidency, Question, Seat, SeatHeld, Sessions, Standing, Tenure, Term, Troika } from '#law'
import { ask, indexActs, lawOf, registerAsAt } from '#status'
import { constitutions } from './index.ts'

const folder = join(import.meta.dirname, '../dossiers')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.yaml')).sort()
const { holdings } = assemble(files.map(f => readDossier(readFileSync(join(folder, f), 'utf8'), { file: f, id: f.replace(/\.yaml$/, '') }).dossier), { learnt: day('2026-11-23') })
const index = indexActs(holdings.acts, holdings)
const law = lawOf(constitutions)

/** The days on which an act may begin or has certainly begun, and each day before. */
const changeDays = (acts: Iterable<Act>): readonly Day[] => {
  const days = [...acts].flatMap(a => [a.on.earliest, a.on.latest]).filter(d => d !== null)
  return [...new Set(days.flatMap(d => [plusDays(d, -1), d]))].sort()
}
const actsNaming = (...subjects: readonly string[]): Set<Act> => new Set(subjects.flatMap(s => index.of(s).map(e => e.act)))
// Questions of one day are asked of one register, as whoever works with a day has it: what it has found once it need not find again.
let register = registerAsAt(index, day('2026-11-23'))
const on = (question: Question, asAt: Day): Answer => {
  if (register.asAt !== asAt) register = registerAsAt(index, asAt)
  return ask(question as never, register, law)
}

let asked = 0
const statusOf = (question: Question, asAt: Day): ReturnType<typeof on> => { asked++; return on(question, asAt) }
const established = <T>(question: Question, asAt: Day): T | undefined => { const a = statusOf(question, asAt); return a.status === 'established' ? (a.value as T) : undefined }

test('the bundled dossiers hold acts', () => { expect(holdings.acts.length).toBeGreaterThan(100) })

describe.each(constitutions.map(c => [c.id, c] as const))('%s', (id, c) => {
  const organs = [...new Set(c.charters.flatMap(ch => Object.keys(ch.organs)))].map(o => `${id}.${o}`)
  const offices = [...new Set(c.charters.flatMap(ch => Object.keys(ch.offices ?? {})))].map(o => `${id}.${o}`)
  const instruments = [...holdings.subjects.values()].filter(s => s.type === 'instrument' && (s.organisation === id || s.id.startsWith(`${id}.`))).map(s => s.id)
  const daysOf = (...subjects: readonly string[]) => changeDays(actsNaming(...subjects))

  test('a chair has one holder, who took it by that day, and is the middle of the troika', () => {
    const wrong: string[] = []
    for (const organ of organs) for (const d of daysOf(organ)) {
      const chair = established<Presidency>({ ask: 'presidency', organ }, d)
      if (chair && chair.since.from > dayNumber(d)) wrong.push(`${organ} ${d}: in the chair since ${chair.since.text}`)
      const three = established<Troika>({ ask: 'troika', organ }, d)
      if (three && three.current !== chair?.holder) wrong.push(`${organ} ${d}: ${three.current} in the troika, ${chair?.holder} in the chair`)
      const bureau = established<Bureau>({ ask: 'bureau', organ }, d)
      if (bureau && chair && bureau.chair !== chair.holder) wrong.push(`${organ} ${d}: ${bureau.chair} in the bureau, ${chair.holder} in the chair`)
      const seats = established<readonly Seat[]>({ ask: 'composition', organ }, d) ?? []
      for (const organOfSeat of new Set(seats.map(x => x.of))) if (seats.filter(x => x.of === organOfSeat && x.by === 'current-chair').length > 1) wrong.push(`${organ} ${d}: two current chairs of ${organOfSeat}`)
    }
    expect(wrong).toEqual([])
  })
  test('an office is held by one at a time, within its term', () => {
    const wrong: string[] = []
    for (const office of offices) for (const d of daysOf(office)) {
      const t = established<Tenure>({ ask: 'office-holder', office }, d)
      if (t && t.since.from > dayNumber(d)) wrong.push(`${office} ${d}: held since ${t.since.text}`)
      if (t && (t.until ? t.until.to < dayNumber(d) : t.termEnds !== null && t.termEnds < d)) wrong.push(`${office} ${d}: held beyond its term`)
    }
    expect(wrong).toEqual([])
  })
  test('those who hold an office are those whose terms contain the day, no more than it has seats; whose term ends is told free', () => {
    const wrong: string[] = []
    const seatsOf = new Map(c.charters.flatMap(ch => Object.values(ch.offices ?? {}).map(o => [o.office, o.seats] as const)))
    for (const office of offices) for (const d of daysOf(office)) {
      const held = established<readonly SeatHeld[]>({ ask: 'holders', office }, d)
      if (!held) continue
      const seats = Math.max(...c.charters.map(ch => Object.values(ch.offices ?? {}).find(o => o.office === office)?.seats ?? 1), seatsOf.get(office) ?? 1)
      if (held.length > seats) wrong.push(`${office} ${d}: ${held.length} hold ${seats} seats`)
      const terms = established<readonly Term[]>({ ask: 'terms', office }, d)
      const of = (x: SeatHeld | Term): string => ('gap' in x && x.gap ? '' : 'act' in x ? x.act : '')
      // A term of which no day of its end is known may have ended.
      const now = terms?.filter(t => !t.gap && happenedBy(t.from, d) === 'yes' && (t.until === null ? t.ends === 'lasting' || held.some(h => h.act === t.act) : t.until >= d)).map(of).sort()
      if (now && JSON.stringify(now) !== JSON.stringify(held.map(of).sort())) wrong.push(`${office} ${d}: held by ${held.map(of).join(' ')}, terms of ${now.join(' ')}`)
    }
    for (const organ of organs) for (const d of daysOf(organ)) for (const free of established<readonly FreeSeat[]>({ ask: 'seats-free', organ }, d) ?? []) if (free.ends < d) wrong.push(`${organ} ${d}: ${free.holder} fell free on ${free.ends} already`)
    expect(wrong).toEqual([])
  })
  test('what was decided stays decided: from the day of a vote on its answer is one', () => {
    const wrong: string[] = []
    const decisions = [...new Set(holdings.acts.flatMap(a => ((a.act === 'vote' || a.act === 'adoption') && a.number !== undefined && (a.by === id || a.by.startsWith(`${id}.`)) ? [decisionKey({ by: a.by, number: a.number })] : [])))]
    for (const decision of decisions) {
      let told: string | undefined
      for (const d of daysOf(decision)) {
        const passed = established<Passed>({ ask: 'passed', decision }, d)
        if (told !== undefined && passed?.result !== told) wrong.push(`${decision} ${d}: ${told}, then ${passed?.result ?? 'nothing'}`)
        told = passed?.result ?? told
        const counts = passed?.counts
        if (passed?.requirement?.met !== undefined && passed.manner === 'by-vote' && passed.requirement.met !== (passed.result === 'adopted')) wrong.push(`${decision} ${d}: ${passed.result} by a majority that was ${passed.requirement.met ? 'met' : 'not met'}`)
        if (counts?.absent !== null && counts?.absent !== undefined && counts.absent < 0) wrong.push(`${decision} ${d}: ${counts.absent} absent`)
      }
    }
    expect(wrong).toEqual([])
  })
  test('groups have members alone, each in one; sessions stand in order', () => {
    const wrong: string[] = []
    const days = changeDays([...actsNaming(id)].filter(a => a.act === 'group-membership' || a.act === 'admission'))
    for (const d of days.filter((_, i) => i % 5 === 0 || i > days.length - 20)) {
      const groups = established<readonly Group[]>({ ask: 'groups', organisation: id }, d)
      const members = groups && established<readonly string[]>({ ask: 'members', organisation: id }, d)
      const grouped = groups?.flatMap(g => g.members) ?? []
      if (new Set(grouped).size !== grouped.length) wrong.push(`${d}: somebody is in two groups`)
      if (members) for (const g of grouped) if (!members.includes(g)) wrong.push(`${d}: ${g} is in a group and no member`)
    }
    for (const organ of organs) for (const d of daysOf(organ)) {
      const sessions = established<Sessions>({ ask: 'sessions', organ }, d)?.sessions ?? []
      if (new Set(sessions.map(s => s.session)).size !== sessions.length) wrong.push(`${organ} ${d}: a session twice`)
      const numbers = sessions.filter(s => s.form === 'ordinary' && s.opened).flatMap(s => s.ordinal ?? [])
      if (numbers.some((n, i) => i > 0 && n < numbers[i - 1]!)) wrong.push(`${organ} ${d}: sessions out of order ${numbers.join(' ')}`)
    }
    expect(wrong).toEqual([])
  })
  test('whoever is counted as a member has the standing of one, or of a suspended one', () => {
    const wrong: string[] = []
    const acts = [...actsNaming(id)].filter(a => ['admission', 'withdrawal', 'suspension', 'reinstatement', 'observer-status'].includes(a.act))
    for (const d of changeDays(acts)) for (const party of established<readonly string[]>({ ask: 'members', organisation: id }, d) ?? []) {
      const standing = established<Standing>({ ask: 'standing', organisation: id, party }, d)
      if (standing && !['member', 'suspended'].includes(standing.standing)) wrong.push(`${party} ${d}: ${standing.standing}`)
    }
    expect(wrong).toEqual([])
  })
  test('an entry into force once told stays on its day, and nobody is party before it', () => {
    const wrong: string[] = []
    for (const instrument of instruments) {
      let told: Day | undefined
      const acts = [...actsNaming(instrument)]
      const byParty = Map.groupBy(acts.filter(a => 'party' in a && typeof a.party === 'string'), a => (a as { readonly party: string }).party)
      const parties = [...byParty.keys()]
      const own = new Map([...byParty].map(([party, its]) => [party, new Set(changeDays(its))]))
      for (const d of changeDays(acts)) {
        const force = established<Day>({ ask: 'entry-into-force', instrument }, d)
        if (told !== undefined && force !== told) wrong.push(`${instrument} ${d}: in force ${told}, then ${force}`)
        // A consent can change on a day of its party's own acts, and every one on a day on which the force does.
        const moved = force !== told ? parties : parties.filter(party => own.get(party)?.has(d))
        told = force
        for (const party of moved) {
          const consent = established<Consent>({ ask: 'consent', instrument, party }, d)
          if (consent?.standing === 'party' && (force === undefined || force > d || (consent.since !== null && consent.since < force))) wrong.push(`${instrument} ${d}: ${party} a party since ${consent.since}, in force ${force}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
  test('one charter applies on a day, and a later one never gives way to an earlier', () => {
    const applied = daysOf(id, ...c.charters.map(ch => ch.text)).flatMap(d => { const text = established<string>({ ask: 'law-applied', organisation: id }, d); return text === undefined ? [] : [c.charters.findIndex(ch => ch.text === text)] })
    expect(applied).toEqual(applied.toSorted((a, b) => a - b))
    expect(applied).not.toContain(-1)
  })
  test('dues are answered for everyone assessed; no share of the authorised or subscribed capital is more than the whole', () => {
    const wrong: string[] = []
    for (const { act } of index.of(id)) {
      if (act.act === 'assessment' && act.by === id) for (const d of changeDays([act])) statusOf({ ask: 'dues', organisation: id, party: act.of, year: act.year.text }, d)
      if (act.act === 'subscription' && act.in === id) for (const d of changeDays([act])) for (const form of ['authorised', 'subscribed'] as const) {
        const share = established<CapitalShare>({ ask: 'capital-share', bank: id, party: act.by, form }, d)
        if (share && Number(share.share.value) > 100) wrong.push(`${act.by} ${d}: ${share.share.text} of the ${form} capital`)
      }
    }
    expect(wrong).toEqual([])
  })
})

test('thousands of questions were asked, so that the checks above saw something', () => { expect(asked).toBeGreaterThan(2000) })
