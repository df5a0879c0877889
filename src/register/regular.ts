/** Holds an act that is recorded by itself against the acts of its instrument that the register has. */
import type { ClientBase } from 'pg'
import { checkRegular, irregularityCodes, pointedAt, type Act, type Holdings, type Problem, type Told } from '#acts'
import { actOf } from './load.ts'

export const isIrregularity = (p: Problem): boolean => irregularityCodes.includes(p.code)

/** What the act breaks of what usually holds, and what it would make others break. A rectification may always be recorded: what is to take the place of the act comes after it. */
export const irregularWith = async (client: ClientBase, act: Act, { subjects, coverage }: Holdings): Promise<readonly Problem[]> => {
  const { instrument, party } = act as { readonly instrument?: string; readonly party?: string }
  if (instrument === undefined) return []
  // Adopted later than thought, an instrument makes every act before that day irregular; who leaves may be one whose consent stands without a name. Any other act concerns its party alone.
  const all = (['adoption', 'denunciation', 'withdrawal-of-consent', 'end-of-provisional-application'] as readonly Act['act'][]).includes(act.act)
  const beside = all ? 'true' : "(body->>'party' = $2 or body->>'act' = 'adoption' or id = any($3))"
  const query = `select line, body::text as body from chancery.held_act a where body->>'instrument' = $1 and ${beside}
    and not exists (select from chancery.held_act r where r.body->>'act' = 'rectification' and r.body->>'of' = a.id)`
  const { rows } = await client.query<{ line: number; body: string }>(query, all ? [instrument] : [instrument, party ?? null, pointedAt(act)])
  const there = rows.map(r => actOf(r.body, r.line, new Map()))
  // What it points at may stand under another instrument, which is just what is wrong then.
  const missing = pointedAt(act).filter(id => !there.some(a => a.id === id))
  if (missing.length > 0) there.push(...(await client.query<{ line: number; body: string }>('select line, body::text as body from chancery.held_act where id = any($1)', [missing])).rows.map(r => actOf(r.body, r.line, new Map())))
  const told = (acts: readonly Act[]): Map<string, Told> => new Map(acts.map(a => [a.id, { act: a, file: a.where.dossier, at: { line: a.where.line, column: 1 } }]))
  const before = new Set(checkRegular(told(there), { subjects, coverage }).map(keyOf))
  return checkRegular(told([...there, act]), { subjects, coverage }).filter(p => p.severity === 'error' && !before.has(keyOf(p)))
}

/** The same problem, wherever its line has moved. */
export const keyOf = (p: Problem): string => `${p.code}|${p.where.file}|${p.found}`
