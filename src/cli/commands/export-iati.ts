/** `chancery export-iati BANK --ref ID`: the financing of a bank as a file of IATI 2.03, or its transactions as CSV; what is no single exact operation is left out, and told. */
import { stringify } from 'csv-stringify/sync'
import type { Material } from '#briefs'
import type { Day } from '#calendar'
import { activitiesOfActs, nameOfType, transactionColumns, transactionRows, writeActivities } from '#iati'
import { wordsFor } from '#locales'
import { registerAsAt } from '#status'
import { failed, misused, type Misuse, type Outcome } from '../outcome.ts'
import { checkSubject, requestOf, type Common } from '../request.ts'
import { many } from './tables.ts'

export interface ExportIatiOptions extends Common { readonly ref?: string; readonly of?: string; readonly csv?: boolean }

export const exportIati = (material: Material, bank: string, options: ExportIatiOptions, today: Day): Outcome => {
  const errors: Misuse[] = []
  const { asAt, knownOn, locale } = requestOf(options, today, errors)
  checkSubject(material, 'BANK', bank, ['body'], errors)
  if (options.of !== undefined) checkSubject(material, '--of', options.of, ['party'], errors)
  const { ref } = options
  if (ref === undefined || !/^[^\s/&|?]+$/.test(ref)) errors.push({ option: '--ref', found: ref ?? 'nothing', wants: 'the identifier of the bank in the standard: XM-DAC-976', remedy: 'write --ref; the registry of IATI has it' })
  if (ref === undefined || errors.length > 0) return misused(errors, options.json)
  const register = registerAsAt(material.index, asAt, knownOn)
  const words = wordsFor(locale, register)
  const acts = register.acts(bank, ['financing', 'project-milestone'], a => a.by === bank && (options.of === undefined || a.of === options.of))
  const { activities, leftOut } = activitiesOfActs(acts, { ref, name: words.name(bank).replace(/[\u2068\u2069]/g, ''), nameOf: p => words.name(p).replace(/[\u2068\u2069]/g, ''), projectOf: id => { const s = register.subject(id); return s?.type === 'project' ? s : undefined } })
  const err = leftOut.length === 0 ? '' : `left out (${leftOut.length} of ${many(acts.length, 'act')}):\n${leftOut.map(l => `  ${l.act}: ${l.why}`).join('\n')}\n`
  if (options.json) return { exit: 0, out: `${JSON.stringify({ activities, leftOut }, null, 2)}\n`, err: '' }
  if (activities.length === 0) {
    const nothing = failed({ where: bank, found: 'no act of financing that is a commitment, a disbursement or a plan', wants: 'at least one', remedy: acts.length === 0 ? 'record one' : 'see what was left out, and why' })
    return { ...nothing, err: `${err}${nothing.err}` }
  }
  if (options.csv) return { exit: 0, out: stringify([transactionColumns, ...activities.flatMap(a => transactionRows(a, nameOfType))], { escape_formulas: true }), err }
  return { exit: 0, out: [...writeActivities(activities)].join(''), err }
}
