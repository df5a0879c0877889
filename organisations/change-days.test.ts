/** Every rule of every constitution on the bundled dossiers, on each day on which an act may change its answer and on the day before. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemble, readDossier, type Act } from '#acts'
import { day, dayNumber, plusDays, type Day } from '#calendar'
import type { Answer, Presidency, Question, Standing, Tenure } from '#law'
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
const on = <T>(question: Question, asAt: Day): Answer & { readonly value?: T } => ask(question as never, registerAsAt(index, asAt), law) as never

test('the bundled dossiers hold acts', () => { expect(holdings.acts.length).toBeGreaterThan(100) })

describe.each(constitutions.map(c => [c.id, c] as const))('%s', (id, c) => {
  const organs = [...new Set(c.charters.flatMap(ch => Object.keys(ch.organs)))].map(o => `${id}.${o}`)
  const offices = [...new Set(c.charters.flatMap(ch => Object.keys(ch.offices ?? {})))].map(o => `${id}.${o}`)
  const instruments = [...holdings.subjects.values()].filter(s => s.type === 'instrument' && (s.organisation === id || s.id.startsWith(`${id}.`))).map(s => s.id)

  test('a chair has one holder, who took it on or before that day', () => {
    for (const organ of organs) for (const d of changeDays([...index.of(organ)].map(e => e.act))) {
      const a = on<Presidency>({ ask: 'presidency', organ }, d)
      if (a.status === 'established') expect({ organ, d, since: a.value!.since.from <= dayNumber(d) }).toEqual({ organ, d, since: true })
      for (const q of ['troika', 'bureau', 'composition'] as const) expect(['established', 'open', 'disputed']).toContain(on({ ask: q, organ } as Question, d).status)
    }
  })
  test('no place in the troika is held by right of a session that has not opened', () => {
    for (const organ of organs) for (const d of changeDays([...index.of(organ)].map(e => e.act))) {
      const chair = on<Presidency>({ ask: 'presidency', organ }, d)
      const three = on<{ current: string }>({ ask: 'troika', organ }, d)
      if (three.status === 'established') expect(chair.status === 'established' && chair.value!.holder).toBe(three.value!.current)
    }
  })
  test('an office is held by one at a time, within its term', () => {
    for (const office of offices) for (const d of changeDays(actsNaming(office))) {
      const a = on<Tenure>({ ask: 'office-holder', office }, d)
      if (a.status !== 'established') continue
      const t = a.value!
      expect({ office, d, begun: t.since.from <= dayNumber(d), over: t.until ? t.until.to < dayNumber(d) : t.termEnds !== null && t.termEnds < d }).toEqual({ office, d, begun: true, over: false })
    }
  })
  test('whoever is counted as a member has the standing of one, or of a suspended one', () => {
    const acts = [...actsNaming(id)].filter(a => ['admission', 'withdrawal', 'suspension', 'reinstatement', 'observer-status'].includes(a.act))
    for (const d of changeDays(acts)) {
      const members = on<readonly string[]>({ ask: 'members', organisation: id }, d)
      if (members.status !== 'established') continue
      for (const party of members.value!) {
        const s = on<Standing>({ ask: 'standing', organisation: id, party }, d)
        if (s.status === 'established') expect({ party, d, is: ['member', 'suspended'].includes(s.value!.standing) }).toEqual({ party, d, is: true })
      }
    }
  })
  test('an entry into force once told stays on its day, and nobody is party before it', () => {
    for (const instrument of instruments) {
      let told: Day | undefined
      const acts = [...actsNaming(instrument)]
      const parties = [...new Set(acts.flatMap(a => ('party' in a && typeof a.party === 'string' ? [a.party] : [])))]
      for (const d of changeDays(acts)) {
        const force = on<Day>({ ask: 'entry-into-force', instrument }, d)
        if (force.status === 'established') { if (told !== undefined) expect([instrument, d, force.value]).toEqual([instrument, d, told]); told = force.value }
        for (const party of parties) {
          const consent = on<{ standing: string; since: Day | null }>({ ask: 'consent', instrument, party }, d)
          if (consent.status === 'established' && consent.value!.standing === 'party') expect([instrument, party, d, told !== undefined && told <= d && (consent.value!.since === null || consent.value!.since >= told)]).toEqual([instrument, party, d, true])
        }
      }
    }
  })
  test('one charter applies on a day, and a later one never gives way to an earlier', () => {
    let last = -1
    for (const d of changeDays(actsNaming(id, ...c.charters.map(ch => ch.text)))) {
      const a = on<string>({ ask: 'law-applied', organisation: id }, d)
      if (a.status !== 'established') continue
      const now = c.charters.findIndex(ch => ch.text === a.value)
      expect(now).toBeGreaterThanOrEqual(last)
      last = now
    }
  })
  test('dues and shares of capital are answered for every member assessed or subscribed', () => {
    const assessed = holdings.acts.filter(a => a.act === 'assessment' && a.by === id)
    for (const a of assessed) if (a.act === 'assessment') for (const d of changeDays([a])) expect(on({ ask: 'dues', organisation: id, party: a.of, year: a.year.text }, d).question.ask).toBe('dues')
    for (const s of index.of(id)) if (s.act.act === 'subscription' && s.act.in === id) for (const d of changeDays([s.act])) for (const form of ['authorised', 'subscribed', 'called-in', 'paid-up'] as const) {
      const share = on<{ share: { value: string } }>({ ask: 'capital-share', bank: id, party: s.act.by, form }, d)
      // A subscription is partly called and paid: of these two capitals it may well be more than the whole.
      if (share.status === 'established' && (form === 'authorised' || form === 'subscribed')) expect(Number(share.value!.share.value)).toBeLessThanOrEqual(100)
    }
  })
})
