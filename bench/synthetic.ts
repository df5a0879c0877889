/** Synthetic acts: treaties with their deposits and signatures, sessions and what fills a register besides; the same seed gives the same acts. */
import { actFromJson, states, type Act, type Coverage, type Instrument, type Subject } from '#acts'
import { plusDays, type Day } from '#calendar'

/** The instrument asked about: everybody consents to it, some by mistake, some leave again; alike in registers of every size. */
export const target = 'lakes.convention'
/** How the target and the other treaties enter into force: the 30th day after the 60th instrument, and so for later parties. */
export const needed = 60
export const delayDays = 30
/** 193 parties, as the United Nations has members. */
export const parties: readonly string[] = [...states.values()].filter((s) => s.form === 'state').map((s) => s.id).slice(0, 193)

type Random = (below: number) => number
/** Numbers that look random and are the same on every run (mulberry32). */
const randomFrom = (seed: number): Random => {
  let a = seed
  return (below) => {
    a = (a + 0x6D2B79F5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Stored = Readonly<Record<string, unknown>>
const first: Day = '1950-01-01'
const days = 25_000
const common = (r: Random, on: Day, line: number): Stored => ({
  on, recorded: plusDays(on, r(900)), sources: [{ source: `synthetic#${r(400)}`, at: String(1 + r(90)) }], rank: r(3) === 0 ? 'official' : 'depositary', restriction: 'public',
  where: { dossier: `synthetic/${r(200)}`, line }, ...(r(4) === 0 ? { knownSince: plusDays(on, r(60)) } : {}),
})

/** The acts of one treaty: all 193 deposit, about two in three sign first, a few deposits are withdrawn by rectification, dated to the month only, or followed by a denunciation. */
const treaty = (r: Random, instrument: string, among: readonly string[] = parties): Stored[] => {
  const out: Stored[] = []
  const opened = r(days - 9_000)
  for (const party of among) {
    const signed = opened + r(700)
    const deposited = signed + 20 + r(6_000)
    const id = (kind: string) => `${kind}:${instrument}:${party}`
    const act = (kind: string, day: number, more: Stored = {}): Stored => ({ instrument, party, act: kind, ...common(r, plusDays(first, day), out.length + 1), ...more, id: id(kind) })
    if (r(3) > 0) out.push(act('signature', signed))
    if (r(25) === 0) out.push(act('domestic-ratification', deposited - 15))
    const deposit = act('deposit', deposited, { of: (['ratification', 'acceptance', 'accession'] as const)[r(3)] })
    out.push(r(40) === 0 ? { ...deposit, on: String(deposit['on']).slice(0, 7) } : deposit)
    if (r(30) === 0) {
      const { where, sources } = deposit
      const recorded = plusDays(deposit['recorded'] as Day, 1 + r(500))
      out.push({ of: deposit['id'], reason: 'entered under the wrong day', act: 'rectification', on: recorded, recorded, sources, rank: 'official', restriction: 'public', where, id: id('rectification') })
      out.push({ ...deposit, on: plusDays(first, deposited + 1 + r(30)), recorded, knownSince: undefined, id: `${id('deposit')}:again` })
    }
    if (r(40) === 0) out.push(act('denunciation', deposited + 900, { effect: plusDays(first, deposited + 900 + 365) }))
  }
  return out
}

/** What a register holds besides treaties: sessions, delegations to them, resolutions and who is supported in them, payments, visits. */
const other = (r: Random, n: number): Stored => {
  const on = plusDays(first, r(days))
  const party = parties[r(parties.length)]
  const body = `lakes.council-${r(40)}`
  const rest = common(r, on, 1 + r(5_000))
  const session = `${body}/${1 + r(80)}`
  switch (r(10)) {
    case 0: return { organ: body, ordinal: n, form: 'ordinary', host: party, place: `Place ${r(500)}`, act: 'session', ...rest, on: `${on}/${plusDays(on, 1 + r(5))}`, id: `session:${n}` }
    case 1: return { person: `person-${r(3_000)}`, to: party, act: 'visit', ...rest, id: `visit:${n}` }
    case 2: case 3: return { of: party, to: `lakes.fund-${r(20)}`, amount: `${1 + r(900)}.${r(10)} thousand USD`, act: 'payment', ...rest, id: `payment:${n}` }
    case 4: case 5: case 6: return { form: 'resolution', number: `${1 + r(40)}/${r(80)}`, title: `On the waters of lake ${r(9_000)}`, by: body, session, act: 'adoption', ...rest, id: `adoption:${n}` }
    default: return { of: party, session, act: 'delegation', ...rest, id: `delegation:${n}` }
  }
}

/** So many acts as the register stores them, one JSON text each, in order of recording as good as any: one tenth are acts of treaties. */
export const syntheticLines = (size: number): string[] => {
  const central = treaty(randomFrom(7), target)
  const r = randomFrom(size)
  const lines: string[] = []
  const every = Math.max(1, Math.floor(size / central.length))
  let waiting: Stored[] = []
  let treaties = 0
  let told = 0
  for (let n = 0; lines.length < size; n++) {
    if (n % every === 0 && told < central.length) lines.push(JSON.stringify(central[told++]))
    else if (n % 10 === 0) {
      if (waiting.length === 0) waiting = treaty(r, `lakes.treaty-${++treaties}`)
      lines.push(JSON.stringify(waiting.pop()))
    } else lines.push(JSON.stringify(other(r, n)))
  }
  return lines
}

/** How many acts the target has: the same at every size. */
export const actsOfTarget = (): number => treaty(randomFrom(7), target).length

const instrument = (id: string, need = needed): Instrument => ({
  id, type: 'instrument', names: { en: id },
  clauses: {
    'entry-into-force': { when: { instruments: need }, delay: { days: delayDays }, article: 'Art. 30(1)', reading: 'unread' },
    'later-parties': { delay: { days: delayDays }, article: 'Art. 30(2)', reading: 'unread' },
  },
})
/** What the acts speak of, and that the register has every consent to the target. */
export const background: { readonly subjects: ReadonlyMap<string, Subject>; readonly coverage: readonly Coverage[] } = {
  subjects: new Map<string, Subject>([...states, [target, instrument(target)]]),
  coverage: [{ question: 'consent', of: target, from: '1900-01-01', to: '2100-12-31', dossier: 'synthetic' }],
}

/** A deposit that nobody made yet, for the cost of one more act. */
export const oneMore = (n: number, instrumentId: string): Act => actFromJson({
  instrument: instrumentId, party: parties[n % parties.length], act: 'deposit', of: 'accession', on: plusDays(first, (n * 37) % days), recorded: '2026-01-01',
  sources: [{ source: 'synthetic#1' }], rank: 'depositary', restriction: 'public', where: { dossier: 'synthetic/1', line: 1 }, id: `deposit:more:${n}`,
})

/** So many pairs of a day to ask about and a day of knowledge. */
export const questions = (count: number): readonly { readonly asAt: Day; readonly knownOn: Day }[] => {
  const r = randomFrom(11)
  return Array.from({ length: count }, () => ({ asAt: plusDays(first, 1_000 + r(days + 1_500)), knownOn: plusDays(first, 1_000 + r(days + 3_000)) }))
}

/** A collection of treaties like that of a depositary: so many instruments, each joined by some of the 193, a few by hardly anybody. */
export const collection = (treaties: number): { readonly lines: readonly string[]; readonly instruments: readonly string[]; readonly background: typeof background } => {
  const r = randomFrom(treaties)
  const subjects = new Map<string, Subject>(states)
  const instruments: string[] = []
  const lines: string[] = []
  for (let n = 0; n < treaties; n++) {
    const id = `lakes.collected-${String(n).padStart(4, '0')}`
    const among = parties.filter(() => r(193) < 20 + (n * 67) % 90)
    instruments.push(id)
    subjects.set(id, instrument(id, 10 + r(30)))
    for (const act of treaty(r, id, among)) lines.push(JSON.stringify(act))
  }
  return { lines, instruments, background: { subjects, coverage: instruments.map(of => ({ question: 'consent', of, from: '1900-01-01', to: '2100-12-31', dossier: 'synthetic' })) } }
}
