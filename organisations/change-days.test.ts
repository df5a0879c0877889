/** Every rule of every constitution on the bundled dossiers, on each day on which an act may change its answer and on the day before. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier, type Act } from '#acts'
import { day, dayNumber, plusDays, type Day } from '#calendar'
import type { Answer, Bureau, CapitalShare, Consent, Presidency, Question, Seat, Standing, Tenure, Troika } from '#law'
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
      const parties = [...new Set(acts.flatMap(a => ('party' in a && typeof a.party === 'string' ? [a.party] : [])))]
      for (const d of changeDays(acts)) {
        const force = established<Day>({ ask: 'entry-into-force', instrument }, d)
        if (told !== undefined && force !== told) wrong.push(`${instrument} ${d}: in force ${told}, then ${force}`)
        told = force
        for (const party of parties) {
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
