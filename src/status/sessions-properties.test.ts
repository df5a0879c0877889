/** What must hold of chairs, troikas, bureaux and lists of sessions in any register: asked on each day on which an act may change something, and on the day before. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, plusDays, type Day } from '#calendar'
import { bureauByRule, chairUntilClosing, composedOf, everyMember, handOverAtClosing, handOverAtOpening, textOf, troika, type Answer, type Bureau, type Question, type QuestionKind, type Questions } from '#law'
import { covered, leagueWith } from './league.fixture.ts'

const art = textOf('league.charter')
const closing = handOverAtClosing('league.assembly', art(20))
const opening = handOverAtOpening('league.council', art(4))
const under = leagueWith({ organs: {
  council: { cite: art(3), presidency: opening, troika: troika('league.council', opening, art(6)), bureau: bureauByRule({ organ: 'league.council', organisation: 'league', viceFrom: 'other-groups', always: ['DDD'], rapporteur: 'outgoing-chair', cite: art(5) }) },
  assembly: { cite: art(20), presidency: closing, troika: troika('league.assembly', closing, art(20)) },
  forum: { cite: art(21), presidency: chairUntilClosing('league.forum', art(21)) },
  plenary: { cite: art(30), composition: composedOf(art(30), everyMember('league', { admission: art(1) }, art(30))) },
} }, 'bodies: { league.assembly: { name: Assembly, form: principal-organ }, league.forum: { name: Forum, form: committee }, league.plenary: { name: Plenary, form: principal-organ } }')
const organs = ['league.council', 'league.assembly', 'league.forum'] as const

const party = fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD')
const two = (n: number) => `${n}`.padStart(2, '0')
interface Met { readonly ordinal: number; readonly from: Day; readonly to: Day; readonly on: string; readonly host: string; readonly bureau: string | null; readonly changed: boolean; readonly next: string | null; readonly beside: string | null }
/** Numbered sessions, one a year, some years without: with a bureau, a change of chair, the host of the next one, another session between; some dated to the month. */
const sessions = fc.array(fc.record({ held: fc.constantFrom(true, true, true, true, false), month: fc.integer({ min: 2, max: 9 }), day: fc.integer({ min: 1, max: 25 }), length: fc.integer({ min: 0, max: 6 }), coarse: fc.constantFrom(false, false, false, true), host: party,
  bureau: fc.option(party), changed: fc.boolean(), next: fc.option(party, { freq: 4 }), beside: fc.option(fc.constantFrom('extraordinary', 'emergency', 'resumed', 'thematic', 'preparatory')) }), { minLength: 1, maxLength: 8 })
  .map(all => all.flatMap((s, i): readonly Met[] => {
    const from = `${1991 + i}-${two(s.month)}-${two(s.day)}` as Day
    const to = plusDays(from, s.length)
    return s.held ? [{ ordinal: i + 1, from, to, on: s.coarse ? from.slice(0, 7) : s.length === 0 ? from : `${from}/${to}`, host: s.host, bureau: s.bureau, changed: s.changed, next: s.next, beside: s.beside }] : []
  }))
const moves = fc.array(fc.tuple(party, fc.integer({ min: 1991, max: 1998 }), fc.constantFrom('suspension', 'reinstatement')), { maxLength: 3 })

const actsOf = (met: readonly Met[], moved: readonly (readonly [string, number, string])[]): string => [
  ...['AAA', 'BBB', 'CCC', 'DDD'].map(p => `  - { on: 1990-06-01, act: admission, of: ${p}, to: league }`), ...['north', 'south', 'east'].map((g, i) => `  - { on: 1990-06-01, act: group-membership, party: ${'ABC'[i]!.repeat(3)}, in: league, group: ${g} }`),
  ...moved.map(([p, y, what], i) => `  - { id: m${i}, on: ${y}-11-1${i}, act: ${what}, of: ${p}, in: league, irregular: Drawn at random }`),
  ...organs.flatMap(organ => met.flatMap(s => [
    `  - { on: ${s.on}, act: session, organ: ${organ}, ordinal: ${s.ordinal}, host: ${s.host}, place: Port }`,
    ...(s.bureau ? [`  - { on: ${s.from}, act: bureau, session: ${organ}/${s.ordinal}, chair: ${s.bureau}, vice-chairs: [AAA, DDD], rapporteur: CCC }`] : []),
    ...(s.changed ? [`  - { id: changed-${organ}-${s.ordinal}, on: ${s.from.slice(0, 4)}-10-05, act: bureau, session: ${organ}/${s.ordinal}, chair: BBB }`] : []),
    ...(s.next ? [`  - { on: ${s.from}, act: designation, session: ${organ}/${s.ordinal + 1}, host: ${s.next} }`] : []),
    ...(s.beside ? [`  - { on: ${s.from.slice(0, 4)}-10-20, act: session, organ: ${organ}, ordinal: ${s.ordinal}, form: ${s.beside}, host: DDD, place: Port }`] : []),
  ])),
].join('\n')
const register = fc.tuple(sessions, moves).map(([met, moved]) => ({ met, moved }))

/** The days on which an act begins, may begin or is over, and each day before. */
const changeDays = (acts: readonly { readonly on: { readonly earliest: Day | null; readonly latest: Day | null } }[]): readonly Day[] =>
  [...new Set(acts.flatMap(a => [a.on.earliest, a.on.latest]).flatMap(d => (d === null ? [] : [plusDays(d, -1), d])))].filter(d => d >= '1990-01-01').sort()
const valueOf = <Q extends QuestionKind>(a: Answer<Q>): Questions[Q]['answers'] | undefined => (a.status === 'established' ? a.value : undefined)

describe('on every day of change and the day before', () => {
  test('one chair or an honest gap; it presides in its bureau and its troika; the chair before it precedes it', () => {
    let [chairs, troikas, before] = [0, 0, 0]
    fc.assert(fc.property(register, ({ met, moved }) => {
      const league = under(actsOf(met, moved), covered)
      const wrong: string[] = []
      for (const d of changeDays(league.acts)) for (const organ of organs) {
        const answer = league.ask({ ask: 'presidency', organ }, d)
        const chair = valueOf(answer)
        if (answer.status === 'disputed') wrong.push(`${organ} ${d}: disputed`)
        if (chair) chairs++
        if (chair && chair.since.from > dayNumber(d)) wrong.push(`${organ} ${d}: in the chair since ${chair.since.text}`)
        if (organ === 'league.forum') continue
        const three = valueOf(league.ask({ ask: 'troika', organ }, d))
        if (three) troikas++
        if (three && three.current !== chair?.holder) wrong.push(`${organ} ${d}: ${three.current} in the troika, ${chair?.holder} in the chair`)
        const taken = chair?.since.interval === false && chair.since.from === chair.since.to ? chair.since.earliest : null
        const preceding = three && taken ? valueOf(league.ask({ ask: 'presidency', organ }, plusDays(taken, -1))) : undefined
        // A session of one day elects its bureau, or meets elsewhere than designated, on the day on which it closes: the day before, that was not known.
        const ofOneDay = met.some(s => s.from === s.to && s.from === taken && s.ordinal === Number(chair?.session?.split('/')[1]) - 1)
        if (preceding && !ofOneDay) before++
        if (preceding && !ofOneDay && preceding.holder !== three?.preceding) wrong.push(`${organ} ${d}: ${three?.preceding} precedes, ${preceding.holder} was in the chair`)
        const bureau: Bureau | undefined = organ === 'league.council' ? valueOf(league.ask({ ask: 'bureau', organ }, d)) : undefined
        if (bureau && chair && (bureau.chair !== chair.holder || bureau.session !== chair.session)) wrong.push(`${organ} ${d}: ${bureau.chair} in the bureau of ${bureau.session}, ${chair.holder} in the chair of ${chair.session}`)
      }
      expect(wrong).toEqual([])
    }), { numRuns: 60 })
    expect(Math.min(chairs, troikas, before)).toBeGreaterThan(200)
  })

  test('the chair passes only when a session opens or closes, or an act moves it; nothing changes on other days', () => {
    let passed = 0
    fc.assert(fc.property(register, fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 10, maxLength: 10 }), ({ met, moved }, others) => {
      const league = under(actsOf(met, moved), covered)
      const acted = new Set<string>([...moved.map(([, y], i) => `${y}-11-1${i}`), ...met.flatMap(s => (s.changed ? [`${s.from.slice(0, 4)}-10-05`] : [])), ...met.flatMap(s => (s.bureau || s.next ? [s.from] : []))])
      // A session known to its month is in doubt from the first of the month and certain on its last day.
      const doubt = (d: Day) => met.some(s => s.on.length === 7 && d.startsWith(s.on))
      const [openings, closings] = [new Set(met.map(s => s.from)), new Set(met.map(s => s.to))]
      // An assembly has the chair of its first session from the opening, as one whose predecessor is missing or that meets elsewhere than designated.
      const moments = { 'league.council': openings, 'league.assembly': new Set([...openings, ...closings]), 'league.forum': new Set([...openings, ...closings]) }
      const said = (organ: string, d: Day) => { const a = league.ask({ ask: 'presidency', organ }, d); return a.status === 'established' ? `${a.value.holder} ${a.value.session}` : JSON.stringify(a.status === 'open' ? a.wants : a.status) }
      const wrong: string[] = []
      for (const d of new Set([...changeDays(league.acts), ...others.map(n => plusDays('1991-01-01' as Day, n))])) for (const organ of organs) {
        if (said(organ, d) === said(organ, plusDays(d, -1))) continue
        passed++
        if (!moments[organ].has(d) && !acted.has(d) && !doubt(d) && !doubt(plusDays(d, -1))) wrong.push(`${organ} changed on ${d}: ${said(organ, plusDays(d, -1))}, then ${said(organ, d)}`)
      }
      expect(wrong).toEqual([])
    }), { numRuns: 60 })
    expect(passed).toBeGreaterThan(200)
  })

  test('the sessions of an organ grow, each once, in one order; none is both held and to come; what is missing lies below the highest', () => {
    let held = 0
    fc.assert(fc.property(register, ({ met, moved }) => {
      const league = under(actsOf(met, moved), covered)
      let before: readonly string[] = []
      const wrong: string[] = []
      for (const d of changeDays(league.acts)) {
        const list = valueOf(league.ask({ ask: 'sessions', organ: 'league.council' }, d))
        if (!list) continue
        const opened = list.sessions.filter(s => s.opened)
        const keys = opened.map(s => s.session)
        if (new Set(list.sessions.map(s => s.session)).size !== list.sessions.length) wrong.push(`${d}: one session twice`)
        if (keys.filter(k => before.includes(k)).join() !== before.join()) wrong.push(`${d}: ${before.join()}, then ${keys.join()}`)
        const numbers = opened.flatMap(s => (s.form === 'ordinary' && s.ordinal !== null ? [s.ordinal] : []))
        const all = [...numbers, ...list.missing].toSorted((a, b) => a - b)
        if (numbers.some((n, i) => i > 0 && n < numbers[i - 1]!) || all.some((n, i) => n !== i + 1) || all.length !== Math.max(0, ...numbers)) wrong.push(`${d}: held ${numbers.join()}, missing ${list.missing.join()}`)
        const chair = valueOf(league.ask({ ask: 'presidency', organ: 'league.council' }, d))
        const latest = opened.findLast(s => s.form === 'ordinary')?.session
        if (chair && chair.session !== latest) wrong.push(`${d}: the chair is of ${chair.session}, the latest session ${latest}`)
        before = keys
        held += opened.length
      }
      expect(wrong).toEqual([])
    }), { numRuns: 60 })
    expect(held).toBeGreaterThan(200)
  })

  test('an organ of all members has a seat for each of them', () => {
    fc.assert(fc.property(register, ({ met, moved }) => {
      const league = under(actsOf(met, moved), covered)
      for (const d of changeDays(league.acts)) {
        const seats = valueOf(league.ask({ ask: 'composition', organ: 'league.plenary' }, d))
        expect(seats?.map(s => (s.holder.status === 'established' ? s.holder.value : s.holder.status))).toEqual(valueOf(league.ask({ ask: 'members', organisation: 'league' }, d)))
      }
    }), { numRuns: 10 })
  })
})

describe('credentials', () => {
  const question: Question<'credentials'> = { ask: 'credentials', party: 'AAA', session: 'league.council/1' }
  const act = fc.record({ day: fc.integer({ min: 1, max: 20 }), stage: fc.constantFrom('presented', 'presented', 'contested', 'accepted', 'deferred', 'rejected'), head: fc.option(fc.constantFrom('ada', 'ben')), by: fc.option(fc.constantFrom('AAA', 'BBB', 'league.council')) })
  const line = (a: { day: number; stage: string; head: string | null; by: string | null }, i: number) => `  - { id: c${i}, on: 1995-05-${two(a.day)}, act: credentials, of: AAA, session: league.council/1, stage: ${a.stage}${a.head ? `, head: ${a.head}` : ''}${a.by ? `, by: ${a.by}` : ''} }`
  test('a decision that names no head, after everything else, is how they stand; a contest after it is a dispute', () => {
    fc.assert(fc.property(fc.array(act, { minLength: 0, maxLength: 8 }), fc.constantFrom('accepted', 'rejected', 'deferred'), (acts, stage) => {
      const { ask } = under([...acts.map(line), line({ day: 25, stage, head: null, by: 'league.council' }, 90), line({ day: 28, stage: 'contested', head: null, by: 'CCC' }, 91)].join('\n'))
      expect(valueOf(ask(question, '1995-05-26'))).toMatchObject({ stage, by: 'league.council' })
      expect(ask(question, '1995-05-28').status).toBe('disputed')
    }), { numRuns: 100 })
  })
  test('established only where each contest was followed by a decision, and only in a stage that an act has; a dispute has two positions at least', () => {
    const seen = { established: 0, open: 0, disputed: 0 }
    fc.assert(fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 20 }), (acts, on) => {
      const a = under(acts.map(line).join('\n')).ask(question, `1995-05-${two(on)}`)
      seen[a.status]++
      const begun = acts.filter(x => x.day <= on)
      const [contested, decided] = [['contested'], ['accepted', 'deferred', 'rejected']].map(stages => Math.max(0, ...begun.filter(x => stages.includes(x.stage)).map(x => x.day))) as [number, number]
      const holds = a.status === 'established' ? begun.some(x => x.stage === a.value.stage) && decided >= contested : a.status === 'disputed' ? a.positions.length > 1 : begun.length === 0
      expect(holds).toBe(true)
    }), { numRuns: 200 })
    expect(Math.min(seen.established, seen.open, seen.disputed)).toBeGreaterThan(5)
  })
})
