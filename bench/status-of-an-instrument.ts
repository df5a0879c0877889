/** P1: one instrument's status as at D, known on K, in registers of several sizes; beside it what databases need for the same. */
import { actFromJson } from '#acts'
import { dayNumber } from '#calendar'
import { indexActs, type ActIndex } from '#status'
import { actsOf, statusJson, statusOf, told, type Asked } from './answer.ts'
import type { Peer } from './peer.ts'
import { clean, inTurns, type Timed, type Way } from './rounds.ts'
import { rowsOf } from './rows.ts'
import { background, oneMore, syntheticLines, target } from './synthetic.ts'

export interface OfSize { readonly size: number; readonly acts: number; readonly textBytes: number; readonly answer: Timed; readonly json: Timed; readonly add: Timed }
export interface OfPeer { readonly name: string; readonly version: string; readonly holds: number; readonly rows: Timed | 'DIFFERENT'; readonly rule: Timed | 'DIFFERENT' }

/** Every peer must say the same as we do, at each of these questions; where it does not, no time of it is shown. */
const agree = async (index: ActIndex, peer: Peer, asked: readonly Asked[]): Promise<{ readonly rows: boolean; readonly rule: boolean }> => {
  const agreed = { rows: true, rule: true }
  for (const q of asked) {
    const ask = [target, dayNumber(q.asAt), dayNumber(q.knownOn)] as const
    agreed.rows &&= JSON.stringify(await peer.rows(ask)) === JSON.stringify(actsOf(index, target, q))
    agreed.rule &&= JSON.stringify(await peer.rule(ask)) === JSON.stringify(told(statusOf(index, target, q)))
  }
  return agreed
}

export const measureStatus = async (o: { readonly sizes: readonly number[]; readonly asked: readonly Asked[]; readonly rounds: number; readonly peers: readonly (() => Peer | Promise<Peer>)[]; readonly say: (line: string) => void }): Promise<{ readonly sizes: readonly OfSize[]; readonly peers: readonly OfPeer[]; readonly jsonBytes: number }> => {
  const held = o.sizes.map((size) => {
    o.say(`P1: ${size} acts`)
    const lines = syntheticLines(size)
    const index = indexActs(lines.map((l) => actFromJson(JSON.parse(l) as Record<string, unknown>)), background)
    return { size, index, acts: index.of(target).length, textBytes: lines.reduce((sum, l) => sum + l.length, 0) / size }
  })
  clean()
  let jsonBytes = 0
  const answers = held.map(({ size, index }): Way => ({ name: `answer ${size}`, of: o.asked.length, round: () => { for (const q of o.asked) statusOf(index, target, q) } }))
  const jsons = held.map(({ size, index }): Way => ({ name: `json ${size}`, of: o.asked.length, round: () => { jsonBytes = 0; for (const q of o.asked) jsonBytes += statusJson(statusOf(index, target, q)).length } }))
  const sizes = await inTurns([...answers, ...jsons], o.rounds)
  jsonBytes /= o.asked.length

  // Peers are asked the first hundred of the questions in each round: some take ten milliseconds over one.
  const some = o.asked.slice(0, Math.min(100, o.asked.length))
  const peers: OfPeer[] = []
  const open: { readonly peer: Peer; readonly holds: number; readonly agreed: { readonly rows: boolean; readonly rule: boolean } }[] = []
  for (const make of o.peers) {
    const peer = await make()
    const { size, index } = held.findLast(h => h.size <= (peer.most ?? Infinity)) ?? held[0]!
    o.say(`P1: ${peer.name} takes ${size} acts`)
    await peer.load(rowsOf(syntheticLines(size)))
    open.push({ peer, holds: size, agreed: await agree(index, peer, some) })
  }
  clean()
  const asks = some.map((q) => [target, dayNumber(q.asAt), dayNumber(q.knownOn)] as const)
  const timed = await inTurns(open.flatMap(({ peer }): Way[] => [
    { name: `${peer.name} rows`, of: asks.length, round: async () => { for (const a of asks) { const r = peer.rows(a); if (r instanceof Promise) await r } } },
    { name: `${peer.name} rule`, of: asks.length, round: async () => { for (const a of asks) { const r = peer.rule(a); if (r instanceof Promise) await r } } },
  ]), o.rounds)
  for (const [i, { peer, holds, agreed }] of open.entries()) {
    peers.push({ name: peer.name, version: peer.version, holds, rows: agreed.rows ? timed[2 * i]! : 'DIFFERENT', rule: agreed.rule ? timed[2 * i + 1]! : 'DIFFERENT' })
    await peer.close()
  }

  // Last, because it changes the registers: acts on another treaty, whose list and whose parties' lists are in order already.
  const other = 'lakes.treaty-1'
  const many = 100
  let n = 0
  const adds = await inTurns(held.map(({ size, index }): Way => {
    let more = [oneMore(0, other)].slice(1)
    return {
      name: `add ${size}`, of: many,
      before: () => { more = Array.from({ length: many }, () => oneMore(n++, other)); for (const a of more) if (a.act === 'deposit') { index.of(a.party ?? ''); index.of(other) } },
      round: () => { for (const a of more) { index.add(a); index.of(other) } },
    }
  }), o.rounds)
  return {
    sizes: held.map(({ size, acts, textBytes }, i) => ({ size, acts, textBytes, answer: sizes[i]!, json: sizes[held.length + i]!, add: adds[i]! })),
    peers, jsonBytes,
  }
}
