/** Recomputes everything that can be recomputed: the chain over the entries, their number, and what follows from them. */
import type { ClientBase } from 'pg'
import type { Problem, Restriction } from '#acts'
import type { Day } from '#calendar'
import { hashOf, nothing, readHead, type Entry, type EntryKind } from './chain.ts'
import { copyOut } from './database.ts'
import type { Derived } from './derive.ts'
import { isError } from './lines.ts'
import { isIrregularity } from './regular.ts'
import { deriveStored } from './rebuild.ts'
import type { Verification } from './register.ts'

/** So many problems of one sort are told one by one; a chain broken everywhere is one mishap. */
const most = 20

export const verify = async (client: ClientBase): Promise<Verification> => {
  const problems: Problem[] = []
  const broken = (entry: number, found: string, wants: string, remedy = 'restore the register from a backup or from its dossiers: somebody changed the database by hand'): void => {
    problems.push({ code: 'broken-chain', severity: 'error', where: { file: 'register', line: entry, column: 1 }, found, wants, remedy })
  }
  let { entries: last, hash: before } = nothing
  let faults = 0
  const fault = (entry: number, found: string, wants: string): void => { if (++faults <= most) broken(entry, found, wants) }
  const columns = 'seq, kind, dossier, act_id, text, body, recorded, known_since, restriction, place, prev_hash, hash'
  await copyOut(client, `select ${columns} from chancery.entry order by seq`, ([seq, kind, dossier, actId, text, body, recorded, knownSince, restriction, place, previous, hash]) => {
    const e: Entry = { seq: Number(seq), kind: kind as EntryKind, dossier: dossier ?? '', actId: actId ?? null, text: text ?? '', body: body ?? '', recorded: recorded as Day, knownSince: knownSince as Day | null, restriction: restriction as Restriction, place: place ?? null }
    if (e.seq !== last + 1) fault(e.seq, `entry ${e.seq} after entry ${last}`, `entry ${last + 1}`)
    else if (previous !== before) fault(e.seq, `entry ${e.seq} follows the hash ${previous}`, before)
    if (hashOf(previous ?? '', e) !== hash) fault(e.seq, `entry ${e.seq}${e.actId === null ? '' : `, the act ${e.actId},`} does not give its hash`, 'an entry as it was written')
    last = e.seq
    before = hash ?? ''
  })
  if (faults > most) broken(last, `${faults - most} more entries that do not fit`, 'a chain without a break')
  const head = await readHead(client)
  if (head.entries !== last) broken(last, `${last} entries`, `${head.entries}, as the head says`)
  else if (head.hash !== before) broken(last, `the head ${head.hash}`, before)

  try {
    const { derived, problems: unread } = await deriveStored(client)
    // An act that breaks what usually holds was taken in before that was asked: it is no sign of a hand in the database.
    const wrong = unread.filter(p => isError(p) && !isIrregularity(p))
    problems.push(...wrong)
    if (wrong.length === 0) await compareHeld(client, derived, (found, wants) => broken(last, found, wants, 'make what is derived anew (rebuild); the entries are not concerned'))
  } catch (error) {
    broken(last, error instanceof Error ? error.message : String(error), 'entries that give the dossiers again')
  }
  return { entries: last, head: before, problems }
}

/** What is kept ready against what follows from the entries today. */
const compareHeld = async (client: ClientBase, derived: Derived, fault: (found: string, wants: string) => void): Promise<void> => {
  const acts = new Map(derived.dossiers.flatMap(d => d.acts.map(([entry, id, dossier, line, column, earliest, restriction, body]) => [Number(entry), { id: String(id), row: [dossier, line, column, earliest, restriction, withLine(String(body), 0)].map(c => (c === null || c === undefined ? null : String(c))).join('\n') }] as const)))
  const wanted = acts.size
  let there = 0
  let wrong = 0
  let example = ''
  await copyOut(client, 'select entry, id, dossier, line, col, earliest, restriction, body from chancery.held_act', ([entry, id, dossier, line, column, earliest, restriction, body]) => {
    there += 1
    const should = acts.get(Number(entry))
    if (should?.row === [dossier, line, column, earliest, restriction, withLine(body ?? '', 0)].join('\n') && should.id === id) return
    wrong += 1
    example ||= `, as for ${id}`
  })
  if (there !== wanted) fault(`${there} acts kept ready`, `${wanted}, as the entries say`)
  if (wrong > 0) fault(`${wrong} acts kept ready otherwise than the entries say${example}`, 'acts as the entries say')
  const things = new Map(derived.things.map(([kind, ord, id, dossier, line, restriction, body]) => [`${kind}/${ord}`, [id, dossier, line, restriction, body].map(c => c ?? '').join('\n')]))
  let odd = 0
  await copyOut(client, 'select kind, ord, id, dossier, line, restriction, body from chancery.held_thing', ([kind, ord, ...row]) => {
    if (things.get(`${kind}/${ord}`) !== row.map(c => c ?? '').join('\n')) odd += 1
    things.delete(`${kind}/${ord}`)
  })
  if (odd + things.size > 0) fault(`${odd + things.size} subjects, sources, claims or periods of coverage kept ready otherwise than the entries say`, 'what the entries say')
}
/** The line an act stands on may have moved since it was written down; it is kept in a column of its own. */
const withLine = (body: string, line: number): string => body.replace(/("where":\{"dossier":"[^"]*","line":)\d+/, `$1${line}`)
