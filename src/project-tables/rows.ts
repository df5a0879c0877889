/** A row of a table of projects becomes an operation, a milestone or a sector of a project; everything wrong with it is told at once. */
import { isFigureProblem, nearest, parseFigure, states, type Figure } from '#acts'
import { isWhenError, parseWhen, type Day } from '#calendar'
import { isRefused, readDay, whoWas, type Declared, type Override, type Refusal, type Refused, type Row } from '#tables'
import type { ColumnName, Columns } from './columns.ts'

export const moneyStages = ['planned', 'approved', 'signed', 'disbursed', 'cancelled'] as const
const steps = ['effective', 'started', 'completed', 'closing-set', 'closed', 'disbursements-suspended', 'suspension-lifted'] as const
const words: Readonly<Record<string, string>> = {
  approval: 'approved', commitment: 'signed', committed: 'signed', signature: 'signed', signing: 'signed', contracted: 'signed', disbursement: 'disbursed', paid: 'disbursed', plan: 'planned', pipeline: 'planned', cancellation: 'cancelled', canceled: 'cancelled',
  effectiveness: 'effective', completion: 'completed', closing: 'closed', suspended: 'disbursements-suspended', suspension: 'disbursements-suspended',
}
/** A row that has been understood. `stage` undefined: the row tells only a sector of a project. */
export interface Line {
  readonly line: number
  readonly bank: string
  readonly of: string
  readonly project: string
  readonly name: string
  readonly stage: string | undefined
  readonly on: string
  readonly due: string
  readonly amount: Figure | undefined
  readonly sector: string
  readonly share: Figure | undefined
  readonly declare?: Declared
}
const dayIn = (text: string): string | Refused => {
  if (/^\d{4}(?:-\d{2})?$/.test(text) && !isWhenError(parseWhen(text))) return text
  const read = readDay(text)
  return isRefused(read) ? { ...read, wants: 'a day, a month or a year: 2014-01-31, 2014-01, 2014' } : read.day
}
const lastDayOf = (on: string): Day => { const w = parseWhen(on); return (isWhenError(w) ? null : w.latest) ?? '2000-01-01' }

/** `by`: the bank of rows that name none. */
export const readRow = (row: Row, columns: Columns, file: string, by: string | undefined, seen: Day, overrides: readonly Override[]): Line | readonly Refusal[] => {
  const refused: Refusal[] = []
  const cell = (c: ColumnName): string => (columns[c] === undefined ? '' : row.cells[columns[c]]?.trim() ?? '')
  const refuse = (c: ColumnName, r: Refused): void => { refused.push({ ...r, where: { file, line: row.line, column: columns[c] ?? c } }) }
  const bank = cell('bank') || by || ''
  if (!/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/.test(bank)) refuse('bank', { code: bank === '' ? 'missing-value' : 'unknown-bank', found: bank || 'no bank', wants: 'a bank by its id in the dossiers: isdb', remedy: 'write its id in small letters, or give it for all rows with --by' })
  const word = cell('stage').toLowerCase().replace(/[\s_]+/g, '-')
  const stage = words[word] ?? word
  const isMoney = (moneyStages as readonly string[]).includes(stage)
  const isStep = (steps as readonly string[]).includes(stage)
  const onlySector = word === '' && cell('sector') !== '' && cell('amount') === '' && cell('day') === ''
  if (!isMoney && !isStep && !onlySector) { const meant = nearest(stage, [...moneyStages, ...steps, ...Object.keys(words)]); refuse('stage', { code: word === '' ? 'missing-value' : 'unknown-stage', found: cell('stage') || 'no stage', wants: `one of ${[...moneyStages, ...steps].join(', ')}`, remedy: meant ? `write ${words[meant] ?? meant}` : 'choose one of these' }) }
  const on = onlySector ? '' : dayIn(cell('day'))
  if (typeof on !== 'string') refuse('day', on)
  else if (on > seen) refuse('day', { code: 'unknown-day', found: on, wants: `a day not after ${seen}, when the table was seen`, remedy: stage === 'planned' || stage === 'closing-set' ? 'write the day to come in the column due, and in the column day when it was told' : 'look at the year again, or name the day with --seen' })
  const due = cell('due') === '' ? '' : dayIn(cell('due'))
  if (typeof due !== 'string') refuse('due', due)
  else if (stage === 'closing-set' && due === '') refuse('due', { code: 'missing-value', found: 'no closing date', wants: 'the closing date that was set', remedy: 'add it in the column due' })
  const currency = cell('currency')
  const given = cell('amount')
  const read = given === '' ? undefined : parseFigure(`${given}${currency === '' ? '' : ` ${currency}`}`)
  if (isMoney && given === '') refuse('amount', { code: 'missing-value', found: 'no amount', wants: `the money that was ${stage}`, remedy: 'add the amount' })
  if ((isStep || onlySector) && given !== '') refuse('amount', { code: 'unknown-amount', found: given, wants: 'no amount: the step moves no money', remedy: `take it out, or write one of ${moneyStages.join(', ')} as stage` })
  if (currency !== '' && !/^[A-Z]{2,4}$/.test(currency)) refuse('currency', { code: 'unknown-currency', found: currency, wants: 'a currency or unit of account: USD, EUR, ID', remedy: 'write its letters, in capitals' })
  else if (read !== undefined && isFigureProblem(read)) refuse('amount', { code: 'unknown-amount', found: given, wants: 'an amount: 1500000.50, 1,500,000 or 1.5 million', remedy: /\d[.\s]\d{3}(?:[.,\s]|$)|,\d{1,2}$/.test(given) ? 'write the decimals behind a point, and commas or nothing between thousands' : read.remedy })
  else if (read !== undefined && read.unit === undefined) refuse('currency', { code: 'missing-value', found: 'no currency', wants: 'a currency or unit of account: USD, EUR, ID', remedy: 'add it; an amount without its currency is none' })
  else if (read !== undefined && !(Number(read.value) > 0)) refuse('amount', { code: 'unknown-amount', found: given, wants: 'more than nothing', remedy: 'write what was taken back as cancelled, without the sign' })
  const sector = cell('sector').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (sector !== '' && !/^[a-z]/.test(sector)) refuse('sector', { code: 'unknown-share', found: cell('sector'), wants: 'a sector by its word: transport, dac-21040', remedy: /^\d{3}(?:\d{2})?$/.test(sector) ? `write dac-${sector}, if the list of the Development Assistance Committee is meant` : 'begin with a letter' })
  const share = cell('share') === '' ? undefined : parseFigure(cell('share').endsWith('%') ? cell('share') : `${cell('share')} %`)
  if (share !== undefined && (isFigureProblem(share) || share.unit !== '%' || !(Number(share.value) > 0) || Number(share.value) > 100)) refuse('share', { code: 'unknown-share', found: cell('share'), wants: 'a share in per cent, above 0 and at most 100: 44.9', remedy: 'write the per cent, with a point for decimals' })
  if (share !== undefined && sector === '') refuse('sector', { code: 'missing-value', found: 'a share of no sector', wants: 'the sector it is a share of', remedy: 'add the sector, or take the share out' })
  const project = cell('project')
  if ((isStep || onlySector) && project === '') refuse('project', { code: 'missing-value', found: 'no project', wants: onlySector ? 'the project that has the sector' : 'the project that reached the step', remedy: 'add what the project is known by in the column project' })
  const state = cell('state')
  const stood = state === '' ? { code: 'missing-value', found: 'no State', wants: 'the State that is financed', remedy: 'add it by name or code' } as const : whoWas(state, typeof on === 'string' && on !== '' ? lastDayOf(on) : seen, { succession: false, ending: false }, overrides)
  if (isRefused(stood)) refuse('state', stood)
  else if (!states.has(stood.party) && stood.declare?.section === 'bodies') refuse('state', { code: 'unknown-participant', found: state, wants: 'a State', remedy: 'an organisation is no State; say what is meant in a file for --participants' })
  if (refused.length > 0 || isRefused(stood) || typeof on !== 'string' || typeof due !== 'string' || (read !== undefined && isFigureProblem(read)) || (share !== undefined && isFigureProblem(share))) return refused
  return { line: row.line, bank, of: stood.party, project, name: cell('name'), stage: onlySector ? undefined : stage, on, due, amount: read, sector, share, ...(stood.declare ? { declare: stood.declare } : {}) }
}
